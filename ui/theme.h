// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include <array>

class QApplication;
class QPainter;
class QRectF;

namespace sp7600::ui
{

enum class Look { FollowSystem, Light, Dark, HighContrastLight, HighContrastDark };

inline constexpr std::array allLooks = {Look::FollowSystem, Look::Light, Look::Dark,
                                        Look::HighContrastLight, Look::HighContrastDark};

/// What a mark says; each has a colour and a shape, so that neither carries it alone.
enum class Status {
    Ok,        ///< ●
    Attention, ///< ▲
    Stop,      ///< ■
    NotKnown,  ///< ◌
    Running,   ///< A ring around a dot, in the accent colour.
};

inline constexpr std::array allStatuses = {Status::Ok, Status::Attention, Status::Stop,
                                           Status::NotKnown, Status::Running};

/// Fusion with our own palette. FollowSystem follows the system's lightness as it changes, where Qt
/// tells it (6.5 and later); elsewhere it takes that of the palette that the program was started
/// with. May be called again at any time.
void applyTheme(QApplication &application, Look look);

/// @p look is none that follows the system.
[[nodiscard]] QPalette themePalette(Look look);
[[nodiscard]] bool isDark(const QPalette &palette);

/// For text and shapes on Window, Base and statusBackground(): contrast at least 4.5 to 1, and 7
/// to 1 where the palette is one of high contrast.
[[nodiscard]] QColor statusColour(Status status, const QPalette &palette);
[[nodiscard]] QColor statusBackground(Status status, const QPalette &palette);
/// Secondary text, with the same contrast.
[[nodiscard]] QColor mutedColour(const QPalette &palette);
[[nodiscard]] QColor accentColour(const QPalette &palette);
/// Lines between things.
[[nodiscard]] QColor lineColour(const QPalette &palette);

/// Contrast of two colours after WCAG 2: 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// Draws the shape of a status into the square in the middle of @p area.
/// Where there is room, @p sign is the colour of the tick, bar or cross inside; by default the one
/// that is seen best.
void paintStatus(QPainter &painter, const QRectF &area, Status status, const QColor &colour,
                 const QColor &sign = {});

} // namespace sp7600::ui
