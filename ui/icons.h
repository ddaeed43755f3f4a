// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QString>

#include <array>

class QAbstractButton;
class QColor;
class QIcon;
class QPushButton;

namespace sp7600::ui
{

/// What an icon says. The first ten are the pages', the others are what a button does.
enum class Symbol {
    Commission,
    Live,
    Settings,
    Diagnose,
    Console,
    Records,
    Batch,
    Words,
    Preferences,
    Help,
    Write,
    Prove,
    Send,
    Export,
    Import,
    Open,
    Save,
    Print,
    Stop,
    Start,
    Cancel,
    Undo,
    Redo,
    ReadAgain,
    Copy,
    Next
};

inline constexpr std::array allSymbols = {
    Symbol::Commission, Symbol::Live,  Symbol::Settings, Symbol::Diagnose,    Symbol::Console,
    Symbol::Records,    Symbol::Batch, Symbol::Words,    Symbol::Preferences, Symbol::Help,
    Symbol::Write,      Symbol::Prove, Symbol::Send,     Symbol::Export,      Symbol::Import,
    Symbol::Open,       Symbol::Save,  Symbol::Print,    Symbol::Stop,        Symbol::Start,
    Symbol::Cancel,     Symbol::Undo,  Symbol::Redo,     Symbol::ReadAgain,   Symbol::Copy,
    Symbol::Next};

/// The side of an icon beside text, in pixels that do not depend on the screen.
inline constexpr int symbolSide = 20;

/// The program's own, of windows and task bars.
[[nodiscard]] QIcon programIcon();
/// The name of its files in :/icons, without scale and ending.
[[nodiscard]] QString symbolName(Symbol symbol);
/// Its shape in @p colour, as sharp as a screen with so many pixels shows it. @p side in pixels
/// that do not depend on the screen, @p ratio how many of the screen's each of them has.
[[nodiscard]] QPixmap symbolPixmap(Symbol symbol, const QColor &colour, int side, double ratio);
/// Puts it in front of the button's text, always in the colour that the text has there: in each
/// look, while the button is the primary one, and while it cannot be pressed.
void setSymbol(QAbstractButton *button, Symbol symbol);
/// As makeButton() of ui/widgets.h, with an icon.
[[nodiscard]] QPushButton *makeButton(Symbol symbol, const QString &text, const QString &objectName,
                                      bool primary = false);

} // namespace sp7600::ui
