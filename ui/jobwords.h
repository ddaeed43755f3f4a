// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include "core/commissioning/plan.h"
#include "core/model/model.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <vector>

namespace sp7600::ui
{

/// A fact with its name, for a line of them.
struct Fact {
    QString name;
    QString value;
    bool operator==(const Fact &) const = default;
};

/// The large state at the top of the Commission page.
struct BannerWords {
    Status status = Status::NotKnown;
    bool emphatic = false; ///< Filled with its colour: the end that everybody works for.
    QString headline;
    QString detail;
    std::vector<Fact> facts;
};

/// How an end is marked.
[[nodiscard]] Status resultStatus(JobResult result);

[[nodiscard]] BannerWords writingWords(std::chrono::seconds elapsed);
/// The unit itself is waited for.
[[nodiscard]] BannerWords waitingWords(const Waiting &waiting);
/// @p written: what came of each setting, to tell what waits for a restart.
[[nodiscard]] BannerWords provingWords(const commissioning::HeardSoFar &heard,
                                       const std::optional<Endpoint> &listeningAt,
                                       std::chrono::seconds left,
                                       const std::vector<SettingResult> &written = {});
/// The proof is over, and the unit is given its final server.
[[nodiscard]] BannerWords finalServerWords(const Endpoint &server);
/// @p now tells how long ago the proof was heard.
[[nodiscard]] BannerWords endWords(const Commissioning &job, UtcMillis now);

/// What the proof will be, said before the start.
[[nodiscard]] QString proofWords(const commissioning::Plan &plan);
/// What was heard while waiting, a sentence each; from nobody is a sentence too.
[[nodiscard]] QStringList heardWords(const commissioning::HeardSoFar &heard);
/// Everything about the unit, `not known` where it is not.
/// @p carrier as in operatorText().
[[nodiscard]] std::vector<Fact> identityFacts(const Identity &identity, const DeviceStatus &status,
                                              const QString &carrier = {});
[[nodiscard]] std::vector<Fact> reportFacts(const Report &report);
/// The SIM's @p carrier, or where nobody knows its name `334 020`; with what the registration says
/// about it.
[[nodiscard]] QString operatorText(const DeviceStatus &status, const QString &carrier = {});
[[nodiscard]] QString gpsText(const DeviceStatus &status);
[[nodiscard]] QString notKnownText();

} // namespace sp7600::ui
