// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

class QSplitter;

namespace sp7600::ui
{

/// Keeps the room that a person gives to each part of @p splitter in QSettings under `view/` and
/// @p key. True when there was something to give it from before. Call it when all parts are in it.
bool rememberParts(QSplitter *splitter, QLatin1StringView key);

} // namespace sp7600::ui
