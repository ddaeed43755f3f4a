// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/apnsuggestion.h"

#include <QJsonArray>
#include <QJsonObject>

#include <string>
#include <vector>

namespace sp7600::app
{

[[nodiscard]] QJsonArray listOf(const std::vector<std::string> &texts);
/// All that is known of an access point; what is not known is null.
[[nodiscard]] QJsonObject toJson(const network::Apn &apn);
/// The choices in short, whose they are, and how that is known.
[[nodiscard]] QJsonObject toJson(const network::ApnSuggestion &suggestion);

} // namespace sp7600::app
