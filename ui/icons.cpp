// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include "ui/widgets.h"

#include <QDirIterator>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImage>
#include <QPainter>
#include <QPixmapCache>
#include <QPointer>
#include <QPushButton>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr int drawnSide = 24;

constexpr std::array<QStringView, allSymbols.size()> names = {
    u"plug-connected", u"activity",         u"adjustments",
    u"stethoscope",    u"terminal-2",       u"archive",
    u"list-check",     u"vocabulary",       u"settings",
    u"help",           u"pencil-check",     u"circle-check",
    u"send",           u"file-export",      u"file-import",
    u"folder-open",    u"device-floppy",    u"printer",
    u"player-stop",    u"player-play",      u"x",
    u"arrow-back-up",  u"arrow-forward-up", u"refresh",
    u"copy",           u"arrow-right"};

/// The file of that size; else one that has half as many pixels again, if there is one, so that
/// thin lines stay dark when it is made smaller.
QString fileFor(Symbol symbol, int pixels)
{
    const bool fits = pixels % drawnSide == 0;
    const int wanted = fits ? pixels : pixels * 3 / 2;
    const int scale = std::clamp((wanted + drawnSide - 1) / drawnSide, 1, 3);
    const QString suffix = scale == 1 ? QString() : u"@%1x"_s.arg(scale);
    return u":/icons/%1%2.png"_s.arg(symbolName(symbol), suffix);
}

/// @p pixels wide and high, as the screen has them.
QPixmap tinted(Symbol symbol, const QColor &colour, int pixels)
{
    const QString key =
        u"symbol/%1/%2/%3"_s.arg(symbolName(symbol), colour.name(QColor::HexArgb)).arg(pixels);
    QPixmap made;
    if (QPixmapCache::find(key, &made)) {
        return made;
    }
    QImage shape(fileFor(symbol, pixels));
    // A name with @2x would have it drawn at half its size.
    shape.setDevicePixelRatio(1.0);
    const QImage sized =
        shape.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    // A copy: one that is converted in place is painted on as if it still had its old format, and
    // gets edges of wild colours.
    QImage picture = sized.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), colour);
    painter.end();
    made = QPixmap::fromImage(picture);
    QPixmapCache::insert(key, made);
    return made;
}

/// Asks the button for the colour each time it is drawn, so that it is never that of an earlier
/// look.
class SymbolEngine final : public QIconEngine
{
public:
    SymbolEngine(Symbol symbol, const QWidget *widget)
        : m_symbol(symbol)
        , m_widget(widget)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode,
               QIcon::State /*state*/) override
    {
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        painter->drawPixmap(square, symbolPixmap(m_symbol, colour(mode), side,
                                                 painter->device()->devicePixelRatioF()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        return tinted(m_symbol, colour(mode), std::min(size.width(), size.height()));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        return pixmap(size * scale, mode, state);
#else
        Q_UNUSED(scale); // It is in the size already.
        return pixmap(size, mode, state);
#endif
    }
    QString iconName() override { return symbolName(m_symbol); }
    [[nodiscard]] QIconEngine *clone() const override { return new SymbolEngine(*this); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = m_widget ? m_widget->palette() : QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected:
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return palette.color(QPalette::Active, QPalette::ButtonText);
    }

    Symbol m_symbol;
    QPointer<const QWidget> m_widget;
};

} // namespace

QIcon programIcon()
{
    QIcon icon;
    for (QDirIterator sizes(u":/appicon"_s); sizes.hasNext();) {
        icon.addFile(sizes.next());
    }
    return icon;
}

QString symbolName(Symbol symbol)
{
    return names[static_cast<std::size_t>(symbol)].toString();
}

QPixmap symbolPixmap(Symbol symbol, const QColor &colour, int side, double ratio)
{
    QPixmap pixmap = tinted(symbol, colour, static_cast<int>(std::lround(side * ratio)));
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

void setSymbol(QAbstractButton *button, Symbol symbol)
{
    if (button->icon().name() == symbolName(symbol)) {
        return;
    }
    button->setIcon(QIcon(new SymbolEngine(symbol, button)));
    button->setIconSize(QSize(symbolSide, symbolSide));
}

QPushButton *makeButton(Symbol symbol, const QString &text, const QString &objectName, bool primary)
{
    QPushButton *button = makeButton(text, objectName, primary);
    setSymbol(button, symbol);
    return button;
}

} // namespace sp7600::ui
