// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/canceltoken.h"

#include <QHostInfo>

#include <chrono>
#include <optional>

namespace sp7600::device
{

/// Asks this system for the addresses of @p host; absent when it took longer than @p limit, or was
/// cancelled. The calling thread runs an event loop meanwhile.
[[nodiscard]] std::optional<QHostInfo>
lookUpHost(const QString &host, std::chrono::milliseconds limit, const CancelToken &cancel);

} // namespace sp7600::device
