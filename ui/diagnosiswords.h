// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/findingcard.h"
#include "ui/jobwords.h"
#include "ui/ladderview.h"

#include "core/listener/listeneroptions.h"
#include "core/model/evidence.h"
#include "core/model/finding.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sp7600::ui
{

class DiagnosisPresenter;

/// All rungs, none of them looked at.
[[nodiscard]] std::vector<RungWords> emptyLadder();
[[nodiscard]] std::vector<RungWords> ladderWords(const Diagnosis &diagnosis);
/// While it runs.
[[nodiscard]] std::vector<RungWords> ladderSoFarWords(const DiagnosisPresenter &presenter);
/// @p command: what there is to copy for it.
[[nodiscard]] FindingWords findingWords(const Finding &finding, const QString &command);
/// What does not fit together, a sentence each.
[[nodiscard]] QStringList contradictionWords(const Diagnosis &diagnosis);
/// What could not be seen with what would show it, a paragraph each.
[[nodiscard]] QStringList unseenWords(const Diagnosis &diagnosis);
/// While it runs, and where no cause was found; absent where the first finding says more.
[[nodiscard]] std::optional<BannerWords> diagnosisBanner(const DiagnosisPresenter &presenter);
/// What trackers are answered while that is not as usual.
[[nodiscard]] QString answerText(const listener::Acknowledgement &answer);
/// Where the tracker that is looked at shall report; empty where nobody said.
[[nodiscard]] QString targetText(const Preset *preset, const std::optional<Endpoint> &endpoint);

} // namespace sp7600::ui
