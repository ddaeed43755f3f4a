// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/profilewords.h"
#include "core/device/typedscript.h"

#include <QString>

#include <vector>

class QStandardItemModel;

namespace sp7600::ui
{

/// What a word is good for: `Server, Port`, `Which tracker it is`.
[[nodiscard]] QString wordPurpose(const device::ListedWord &word);
/// What a line does, before it is sent, in whole sentences. Empty for an empty line.
[[nodiscard]] QString lineMeaning(const device::TypedLine &line);
/// What the lines of a script do together, in whole sentences.
[[nodiscard]] QString scriptMeaning(const device::TypedScript &script);
/// The text of a proposal that is taken: a command up to its first value.
inline constexpr int ProposalRole = Qt::UserRole + 1;
/// Fills @p model with what can be proposed: command, purpose, whether it asks or changes, how
/// sure.
void fillProposals(QStandardItemModel &model, const std::vector<device::ListedWord> &words);

} // namespace sp7600::ui
