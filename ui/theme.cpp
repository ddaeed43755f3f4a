// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/boxstyle.h"

#include <QApplication>
#include <QFont>
#include <QStyleHints>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

struct Colours {
    QColor window, base, alternate, text, muted, line, button;
    QColor accent, onAccent;
    QColor ok, attention, stop, notKnown;
    QColor okBack, attentionBack, stopBack, notKnownBack;
};

const Colours light = {
    .window = QColor(0xF3F5F7),
    .base = QColor(0xFFFFFF),
    .alternate = QColor(0xF8FAFB),
    .text = QColor(0x131C24),
    .muted = QColor(0x4D5863),
    .line = QColor(0xCBD3DA),
    .button = QColor(0xFFFFFF),
    .accent = QColor(0x0B57A4),
    .onAccent = QColor(0xFFFFFF),
    .ok = QColor(0x0A6330),
    .attention = QColor(0x824600),
    .stop = QColor(0xA9121B),
    .notKnown = QColor(0x4D5863),
    .okBack = QColor(0xDDF3E4),
    .attentionBack = QColor(0xFDEFD8),
    .stopBack = QColor(0xFCE4E4),
    .notKnownBack = QColor(0xE6EBEF),
};

const Colours night = {
    .window = QColor(0x14191F),
    .base = QColor(0x1B2229),
    .alternate = QColor(0x202830),
    .text = QColor(0xEAEFF3),
    .muted = QColor(0xA9B5C0),
    .line = QColor(0x3A4650),
    .button = QColor(0x27313A),
    .accent = QColor(0x63B0F8),
    .onAccent = QColor(0x08131D),
    .ok = QColor(0x62DB90),
    .attention = QColor(0xF7BB5E),
    .stop = QColor(0xFF928D),
    .notKnown = QColor(0xA9B5C0),
    .okBack = QColor(0x12331F),
    .attentionBack = QColor(0x3A2B0E),
    .stopBack = QColor(0x431A1C),
    .notKnownBack = QColor(0x28313A),
};

const Colours sharpLight = {
    .window = QColor(0xFFFFFF),
    .base = QColor(0xFFFFFF),
    .alternate = QColor(0xF2F2F2),
    .text = QColor(Qt::black),
    .muted = QColor(0x333333),
    .line = QColor(0x595959),
    .button = QColor(0xFFFFFF),
    .accent = QColor(0x003C7A),
    .onAccent = QColor(0xFFFFFF),
    .ok = QColor(0x004A1E),
    .attention = QColor(0x5C3000),
    .stop = QColor(0x8A0010),
    .notKnown = QColor(0x333333),
    .okBack = QColor(0xE6F7EC),
    .attentionBack = QColor(0xFFF4E0),
    .stopBack = QColor(0xFFEDED),
    .notKnownBack = QColor(0xEEEEEE),
};

const Colours sharpDark = {
    .window = QColor(Qt::black),
    .base = QColor(Qt::black),
    .alternate = QColor(0x121212),
    .text = QColor(0xFFFFFF),
    .muted = QColor(0xDADADA),
    .line = QColor(0xA6A6A6),
    .button = QColor(Qt::black),
    .accent = QColor(0x8CC8FF),
    .onAccent = QColor(Qt::black),
    .ok = QColor(0x7CF0A8),
    .attention = QColor(0xFFD27A),
    .stop = QColor(0xFFB3AE),
    .notKnown = QColor(0xDADADA),
    .okBack = QColor(0x002A11),
    .attentionBack = QColor(0x2E1F00),
    .stopBack = QColor(0x3A0A0C),
    .notKnownBack = QColor(0x1E1E1E),
};

const Colours &colours(Look look)
{
    switch (look) {
    case Look::Dark:
        return night;
    case Look::HighContrastLight:
        return sharpLight;
    case Look::HighContrastDark:
        return sharpDark;
    case Look::FollowSystem:
    case Look::Light:
        break;
    }
    return light;
}

/// Those that the palette was made of; for a palette of another hand those that come nearest.
const Colours &colours(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    for (const Colours *each : {&light, &night, &sharpLight, &sharpDark}) {
        if (each->window == window) {
            return *each;
        }
    }
    return isDark(palette) ? night : light;
}

/// As the system has it now, as far as Qt tells.
Look systemLook(bool startedDark)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown) {
        return scheme == Qt::ColorScheme::Dark ? Look::Dark : Look::Light;
    }
#endif
    return startedDark ? Look::Dark : Look::Light;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

/// The style's own edges are made of the window's colour, which is not seen well enough where
/// contrast has to be high; nor is the frame around what has the keyboard.
constexpr QStringView sharpEdges = uR"(
QPushButton, QComboBox { border: 1px solid @edge; border-radius: 3px; background: @base; }
QPushButton:hover, QComboBox:hover { border-color: @accent; }
QPushButton:disabled, QComboBox:disabled { border-color: @line; color: @muted; }
QPushButton:focus { border: 3px solid @accent; padding: 0 12px; min-height: 28px; }
QPushButton:checked { border: 2px solid @text; }
QComboBox { padding: 0 6px; min-height: 32px; }
QComboBox:focus { border: 3px solid @accent; padding: 0 4px; min-height: 28px; }
QLineEdit:focus { border: 3px solid @accent; padding: 0 4px; min-height: 28px; }
QCheckBox, QRadioButton { border: 2px solid transparent; border-radius: 3px; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QTableView:focus, QTreeView:focus, QListView:focus, QPlainTextEdit:focus {
    border: 2px solid @accent; }
QScrollBar { background: @base; border: 1px solid @line; }
QScrollBar:vertical { width: 14px; }
QScrollBar:horizontal { height: 14px; }
QScrollBar::handle { background: @edge; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
)";

/// What palettes cannot say: sizes for fingers, one primary button, cards.
QString styleSheet(const Colours &c)
{
    QString sheet = uR"(
QPushButton { min-height: 32px; }
QComboBox { min-height: 28px; }
QPushButton { padding: 0 14px; }
QPushButton:focus { border: 2px solid @accent; border-radius: 3px; background: @base;
    padding: 0 13px; min-height: 30px; outline: none; }
QPushButton[tab="true"]:checked { min-height: 30px; padding: 0 13px; border: 2px solid @accent;
    border-radius: 3px; background: @base; }
QPushButton[tab="true"]:checked:focus { border: 3px solid @text; padding: 0 12px; min-height: 28px; }
QPushButton[quiet="true"] { color: @accent; border: 1px solid transparent; border-radius: 3px;
    background: transparent; }
QPushButton[quiet="true"]:hover { border-color: @line; }
QPushButton[quiet="true"]:disabled { color: @muted; }
QPushButton[quiet="true"]::menu-indicator { subcontrol-origin: padding;
    subcontrol-position: right center; }
QPushButton#moreSettings { padding: 0 4px; }
QPushButton[quiet="true"]:focus { border: 2px solid @accent; padding: 0 13px; }
QPushButton#moreSettings:focus { padding: 0 3px; }
QLineEdit { min-height: 32px; padding: 0 6px; border: 1px solid @edge; border-radius: 3px;
    background: @base; }
QLineEdit:focus { border: 2px solid @accent; padding: 0 5px; min-height: 30px; }
QLineEdit:disabled { border-color: @line; background: transparent; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: none; min-height: 0; padding: 0; }
QTableView QLineEdit, QTableView QLineEdit:focus { min-height: 0; padding: 0 4px; }
QTableView QComboBox { min-height: 0; }
QTableView, QTreeView, QPlainTextEdit { border: 1px solid @line; }
QTableView:focus, QTreeView:focus, QListView:focus, QPlainTextEdit:focus {
    border: 1px solid @accent; }
QTreeView::item { padding: 2px 0; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border: 1px solid @accent;
    border-radius: 4px; font-weight: bold; min-height: 36px; padding: 2px 24px; }
QPushButton[primary="true"]:hover, QPushButton[primary="true"]:pressed { border-color: @text; }
QPushButton[primary="true"]:focus { border: 3px solid @text; padding: 0 22px; }
QPushButton[primary="true"]:disabled { background: @notKnownBack; color: @muted; border: 1px solid @line; }
QLineEdit[problem="true"], QComboBox[problem="true"] { border: 2px solid @stop; min-height: 30px;
    padding: 0 5px; }
QPlainTextEdit[problem="true"] { border: 2px solid @stop; }
QCheckBox { spacing: 8px; min-height: 32px; }
QCheckBox::indicator { width: 16px; height: 16px; }
QRadioButton { spacing: 8px; min-height: 32px; }
QRadioButton::indicator { width: 8px; height: 8px; border-radius: 8px; background: @base; }
QRadioButton::indicator:unchecked { border: 1px solid @edge; width: 14px; height: 14px; }
QRadioButton::indicator:checked { border: 4px solid @accent; }
QHeaderView::section { background: @base; color: @muted; border: none; border-bottom: 1px solid @line;
    padding: 6px 8px; }
QFrame#card { background: @base; border: 1px solid @line; border-radius: 6px; }
QFrame#plotFrame { background: @base; border: 1px solid @line; }
QFrame#plotFrame[focused="true"] { border: 2px solid @accent; }
QFrame#sidebar { background: @base; border: none; border-right: 1px solid @line; }
QFrame#deviceBar, QFrame#leaveRow {
    background: @base;
    border: none;
    border-bottom: 1px solid @line;
}
QFrame#statusLine { background: @base; border: none; border-top: 1px solid @line; }
QLabel[muted="true"] { color: @muted; }
QLabel[problem="true"] { color: @stop; }
QLabel[attention="true"] { color: @attention; }
QScrollArea, QScrollArea > QWidget > QWidget#scrolled { background: transparent; border: none; }
QScrollArea#recordView, QScrollArea#trackerScroll { border: 2px solid transparent; }
QScrollArea#recordView:focus, QScrollArea#trackerScroll:focus { border: 2px solid @accent; }
QToolTip { background: @base; color: @text; border: 1px solid @edge; padding: 4px; }
)"_s;
    if (&c == &sharpLight || &c == &sharpDark) {
        sheet += sharpEdges;
    }
    return sheet.replace(u"@onAccent"_s, c.onAccent.name())
        .replace(u"@accent"_s, c.accent.name())
        .replace(u"@attention"_s, c.attention.name())
        .replace(u"@base"_s, c.base.name())
        .replace(u"@edge"_s, c.muted.name())
        .replace(u"@line"_s, c.line.name())
        .replace(u"@muted"_s, c.muted.name())
        .replace(u"@notKnownBack"_s, c.notKnownBack.name())
        .replace(u"@stop"_s, c.stop.name())
        .replace(u"@text"_s, c.text.name());
}

} // namespace

QPalette themePalette(Look look)
{
    const Colours &c = colours(look);
    QPalette palette(c.text, c.button, c.base, c.line, c.line, c.text, c.text, c.base, c.window);
    palette.setColor(QPalette::AlternateBase, c.alternate);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.base);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    for (const QPalette::ColorRole role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, c.muted);
    }
    return palette;
}

void applyTheme(QApplication &application, Look look)
{
    // Asked once: afterwards the application's palette is ours.
    static const bool startedDark = isDark(QApplication::palette());
    [[maybe_unused]] static Look wanted = Look::FollowSystem; // For later changes of the system.
    wanted = look;
    const Look shown = look == Look::FollowSystem ? systemLook(startedDark) : look;
    if (application.styleSheet().isEmpty()) {
        application.setStyle(new BoxStyle); // Which the application owns from here on.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged,
                         &application, [&application] {
                             if (wanted == Look::FollowSystem) {
                                 applyTheme(application, wanted);
                             }
                         });
#endif
    }
    // Read at arm's length, in the sun.
    constexpr double smallestPointSize = 10;
    if (QFont font = QApplication::font(); font.pointSizeF() < smallestPointSize) {
        font.setPointSizeF(smallestPointSize);
        QApplication::setFont(font);
    }
    application.setPalette(themePalette(shown));
    application.setStyleSheet(styleSheet(colours(shown)));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor statusColour(Status status, const QPalette &palette)
{
    const Colours &c = colours(palette);
    const std::array all = {c.ok, c.attention, c.stop, c.notKnown, c.accent};
    return all[static_cast<std::size_t>(status)];
}

QColor statusBackground(Status status, const QPalette &palette)
{
    const Colours &c = colours(palette);
    const std::array all = {c.okBack, c.attentionBack, c.stopBack, c.notKnownBack, c.notKnownBack};
    return all[static_cast<std::size_t>(status)];
}

QColor mutedColour(const QPalette &palette)
{
    return colours(palette).muted;
}

QColor accentColour(const QPalette &palette)
{
    return colours(palette).accent;
}

QColor lineColour(const QPalette &palette)
{
    return colours(palette).line;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace sp7600::ui
