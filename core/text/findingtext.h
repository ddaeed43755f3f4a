// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/finding.h"
#include "core/text/text.h"

#include <QString>

#include <optional>
#include <string_view>

namespace sp7600::text
{

/// What is wrong, what speaks for it, and the one thing to do: a whole sentence each.
struct FindingText {
    QString cause;
    QString why;
    QString remedy;
};

/// In the user's language. Parameters are inserted as plain text with control characters escaped.
[[nodiscard]] FindingText describe(const Finding &finding);
/// The same in English, whatever the language: what JSON carries.
[[nodiscard]] FindingText describeInEnglish(const Finding &finding);

/// What could not be seen, and the next thing to do, which would show it: where it was tried in
/// vain, what the try came to.
[[nodiscard]] Sentence describe(const Unseen &unseen);
[[nodiscard]] Sentence describeInEnglish(const Unseen &unseen);
/// That nothing is wrong, as far as could be seen; absent where a finding is more than a note.
[[nodiscard]] std::optional<Sentence> nothingWrong(const Diagnosis &diagnosis);
/// What does not fit together, and that one of the two has to be looked at again.
[[nodiscard]] Sentence describe(const Contradiction &contradiction);
[[nodiscard]] Sentence describeInEnglish(const Contradiction &contradiction);

/// `SIM card`, `Mobile network`, …
[[nodiscard]] QString rungLabel(Rung rung);
/// `good`, `not good`, `not known`.
[[nodiscard]] QString rungStateText(RungState state);
/// Why a rung is in its state, in one line: `Signal: -71 dBm`; `not seen` without evidence.
[[nodiscard]] QString rungReason(const RungResult &rung);
[[nodiscard]] QString rungReasonInEnglish(const RungResult &rung);
/// `Fault`, `Warning`, `Note`.
[[nodiscard]] QString severityLabel(Severity severity);
/// `certain`, `likely`, `possible`.
[[nodiscard]] QString confidenceText(Confidence confidence);
/// `On the bench`, `In the vehicle`, `Bench or vehicle: not known`.
[[nodiscard]] QString circumstanceText(Circumstance circumstance);
/// Who tells it: `the tracker`, `this laptop`, …
[[nodiscard]] QString evidenceSourceText(EvidenceSource source);
/// What was seen: `APN on the tracker`; the name itself for one that is not known.
[[nodiscard]] QString evidenceLabel(std::string_view what);
/// Both in one line: `APN on the tracker: internet`.
[[nodiscard]] QString evidenceText(const EvidenceItem &item);

} // namespace sp7600::text
