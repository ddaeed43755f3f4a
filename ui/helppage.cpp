// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helppage.h"

#include "ui/guidebrowser.h"
#include "ui/widgets.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr int listWidth = 280;
constexpr int readableWidth = 760;
constexpr int topicRole = Qt::UserRole;
constexpr int headingRole = Qt::UserRole + 1;

} // namespace

HelpPage::HelpPage(QWidget *parent)
    : QWidget(parent)
    , m_library(HelpLibrary::windowLanguage())
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(mutedLabel({}, this))
    , m_text(new GuideBrowser(this))
    , m_linkRow(new QFrame(this))
    , m_linkText(plainLabel({}, m_linkRow))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 8);
    layout->setSpacing(16);
    layout->addWidget(makeList());
    layout->addWidget(makeText(), 1);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        if (m_search->text().isEmpty()) {
            Q_EMIT left();
        } else {
            search({});
        }
    });
    listTopics();
    showTopic(HelpLibrary::ids().front());
}

QWidget *HelpPage::makeList()
{
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"helpList"_s);
    m_list->setAccessibleName(tr("Topics"));
    m_list->setWordWrap(true);
    m_list->setStyleSheet(u"#helpList::item { padding: 6px 8px; }"_s);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(u"helpNothing"_s);
    m_nothing->setText(tr("Nothing found. Try another word."));
    m_nothing->hide();
    connect(m_search, &QLineEdit::textChanged, this, &HelpPage::listHits);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { onChosen(m_list->currentItem()); });
    connect(m_list, &QListWidget::currentItemChanged, this,
            [this](const QListWidgetItem *item) { onChosen(item); });
    auto *side = new QWidget(this);
    side->setFixedWidth(listWidth);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    return side;
}

QWidget *HelpPage::makeText()
{
    auto *back = makeButton(tr("&Back"), u"helpBack"_s);
    connect(back, &QPushButton::clicked, this, &HelpPage::goBack);
    auto *welcome = makeButton(tr("Welcome page"), u"helpWelcome"_s);
    welcome->setProperty("quiet", true);
    connect(welcome, &QPushButton::clicked, this, &HelpPage::welcomeWanted);
    auto *about = makeButton(tr("About"), u"helpAbout"_s);
    about->setAccessibleDescription(
        tr("Version, licence, what is not known, and what others made."));
    about->setProperty("quiet", true);
    connect(about, &QPushButton::clicked, this, &HelpPage::aboutWanted);
    auto *top = new QHBoxLayout;
    top->addWidget(back);
    top->addStretch();
    top->addWidget(welcome);
    top->addWidget(about);

    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Help text"));
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpPage::onLink);

    m_linkRow->setObjectName(u"card"_s);
    m_linkText->setObjectName(u"helpLink"_s);
    auto *open = makeButton(tr("Open in the browser"), u"helpOpenLink"_s);
    connect(open, &QPushButton::clicked, this, [this] {
        m_linkRow->hide();
        QDesktopServices::openUrl(m_outside);
    });
    auto *linkLayout = new QHBoxLayout(m_linkRow);
    linkLayout->setContentsMargins(16, 8, 8, 8);
    linkLayout->addWidget(m_linkText, 1);
    linkLayout->addWidget(open);
    m_linkRow->hide();

    auto *column = new QWidget(this);
    column->setMaximumWidth(readableWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_linkRow);
    layout->addWidget(m_text, 1);
    auto *place = new QWidget(this);
    auto *placeLayout = new QHBoxLayout(place);
    placeLayout->setContentsMargins(0, 0, 0, 0);
    placeLayout->addWidget(column, 1);
    placeLayout->addStretch();
    placeLayout->setStretch(0, 100);
    return place;
}

void HelpPage::listTopics()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const HelpTopic &topic : m_library.topics()) {
        auto *item = new QListWidgetItem(topic.title, m_list);
        item->setData(topicRole, topic.id);
        item->setSizeHint({0, 32});
    }
    markTopic();
}

/// Of the list of topics, the one that is shown.
void HelpPage::markTopic()
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(topicRole).toString() == m_topic) {
            m_list->setCurrentRow(row);
        }
    }
}

void HelpPage::listHits(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        m_nothing->hide();
        listTopics();
        return;
    }
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const HelpHit &hit : m_library.search(text)) {
        const QString where =
            hit.heading.isEmpty() ? hit.title : u"%1: %2"_s.arg(hit.title, hit.heading);
        auto *item = new QListWidgetItem(where + u'\n' + hit.excerpt, m_list);
        item->setData(topicRole, hit.id);
        item->setData(headingRole, hit.heading);
    }
    m_nothing->setVisible(m_list->count() == 0);
    // Enter takes the first one; nothing is shown before.
    m_list->setCurrentRow(0);
}

void HelpPage::onChosen(const QListWidgetItem *item)
{
    if (item != nullptr) {
        const QString heading = item->data(headingRole).toString();
        const QString id = item->data(topicRole).toString();
        if (id != m_topic || !heading.isEmpty()) {
            m_earlier.clear();
            showTopic(id, heading);
        }
    }
}

void HelpPage::showTopic(const QString &id, const QString &heading)
{
    if (m_library.topic(id) == nullptr) {
        return;
    }
    m_topic = id;
    m_linkRow->hide();
    render();
    if (m_search->text().isEmpty()) {
        markTopic();
    }
    for (QTextBlock block = m_text->document()->begin(); block.isValid() && !heading.isEmpty();
         block = block.next()) {
        if (block.blockFormat().headingLevel() > 1 && block.text() == heading) {
            // To the end first, so that the heading comes to stand at the top.
            m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum());
            m_text->setTextCursor(QTextCursor(block));
            m_text->ensureCursorVisible();
            break;
        }
    }
}

void HelpPage::render()
{
    // The colours of the links are those of the palette at this moment.
    if (const HelpTopic *topic = m_library.topic(m_topic)) {
        m_text->showTopic(*topic);
    }
}

void HelpPage::search(const QString &text)
{
    m_search->setText(text);
}

void HelpPage::onLink(const QUrl &link)
{
    const QString id = helpTopicOfLink(link.toString());
    if (m_library.topic(id) != nullptr) {
        m_earlier += m_topic;
        search({});
        showTopic(id);
        return;
    }
    m_outside = link;
    m_linkText->setText(tr("This link leads out of the program: %1").arg(link.toString()));
    m_linkRow->show();
}

void HelpPage::goBack()
{
    if (m_earlier.isEmpty()) {
        Q_EMIT left();
    } else {
        showTopic(m_earlier.takeLast());
    }
}

void HelpPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_earlier.clear();
    m_search->setFocus();
}

void HelpPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_library = HelpLibrary(HelpLibrary::windowLanguage());
        search({});
        listTopics();
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange) {
        render();
    }
}

bool HelpPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            return QCoreApplication::sendEvent(m_text, event);
        }
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        const int row = m_list->currentRow() + step;
        if (step != 0 && row >= 0 && row < m_list->count()) {
            m_list->setCurrentRow(row);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sp7600::ui
