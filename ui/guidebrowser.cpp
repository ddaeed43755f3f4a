// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guidebrowser.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr int margin = 16;
/// The pictures have as many pixels as a screen of twice the usual density needs.
constexpr qreal pictureRatio = 2.0;

std::vector<QTextImageFormat> picturesIn(const QTextDocument &document)
{
    std::vector<QTextImageFormat> pictures;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            if (format.isImageFormat()) {
                pictures.push_back(format.toImageFormat());
            }
        }
    }
    return pictures;
}

} // namespace

GuideBrowser::GuideBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(margin);
}

void GuideBrowser::showTopic(const HelpTopic &topic)
{
    m_folder = topic.folder;
    setMarkdown(topic.markdown);
    fitPictures();
    // What the pictures show, for those who do not see them.
    QStringList texts;
    for (const QTextImageFormat &picture : picturesIn(*document())) {
        texts += picture.property(QTextFormat::ImageAltText).toString();
    }
    setAccessibleDescription(texts.join(u'\n'));
}

QVariant GuideBrowser::loadResource(int type, const QUrl &name)
{
    const QString file = helpPictureFile(m_folder, name.toString());
    return type == QTextDocument::ImageResource && !file.isEmpty() ? picture(file) : QVariant();
}

int GuideBrowser::room() const
{
    return width() - verticalScrollBar()->sizeHint().width() - 2 * margin;
}

QPixmap GuideBrowser::picture(const QString &file) const
{
    // Full colours first: a scaled picture of few colours would be dithered into them again.
    const QImage whole = QImage(file).convertToFormat(QImage::Format_RGB32);
    const int shown = std::clamp(qRound(whole.width() / pictureRatio), 1, std::max(1, room()));
    QImage fitted =
        whole.scaledToWidth(qRound(shown * devicePixelRatioF()), Qt::SmoothTransformation);
    QPainter painter(&fitted);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(fitted.rect().adjusted(0, 0, -1, -1));
    painter.end();
    fitted.setDevicePixelRatio(devicePixelRatioF());
    return QPixmap::fromImage(fitted);
}

void GuideBrowser::fitPictures()
{
    m_room = room();
    m_ratio = devicePixelRatioF();
    const auto pictures = picturesIn(*document());
    for (const QTextImageFormat &each : pictures) {
        const QString file = helpPictureFile(m_folder, each.name());
        if (!file.isEmpty()) {
            document()->addResource(QTextDocument::ImageResource, QUrl(each.name()), picture(file));
        }
    }
    if (!pictures.empty()) {
        document()->markContentsDirty(0, document()->characterCount());
    }
}

void GuideBrowser::resizeEvent(QResizeEvent *event)
{
    // What is being read stays where it is, whatever the pictures above it come to.
    const QTextCursor top = cursorForPosition({});
    const int offset = cursorRect(top).top();
    QTextBrowser::resizeEvent(event);
    if (room() != m_room) {
        fitPictures();
    }
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(top).top() - offset);
}

void GuideBrowser::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    if (!qFuzzyCompare(devicePixelRatioF(), m_ratio)) {
        // Never in the middle of painting.
        QMetaObject::invokeMethod(this, &GuideBrowser::fitPictures, Qt::QueuedConnection);
    }
}

} // namespace sp7600::ui
