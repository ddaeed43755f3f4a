// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/teachingdraft.h"

#include <QString>
#include <QStringList>

namespace sp7600::ui
{

/// What a person has to answer before a word can be saved, one sentence each.
[[nodiscard]] QStringList teachingQuestions(const TeachingDraft &draft);
/// What should be known of a word before it is believed, one sentence each.
[[nodiscard]] QStringList teachingNotes(const TeachingDraft &draft);
/// Why nothing can be learnt, with settings called as the window calls them. @p error:
/// ExampleUnusable.
[[nodiscard]] QString teachingProblem(const Error &error);

} // namespace sp7600::ui
