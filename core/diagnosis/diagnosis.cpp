// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/diagnosis.h"

#include "core/diagnosis/contradictions.h"
#include "core/diagnosis/ladder.h"
#include "core/diagnosis/ranking.h"
#include "core/diagnosis/rules.h"
#include "core/diagnosis/unseen.h"

#include <array>

namespace sp7600::diagnosis
{

Diagnosis diagnose(const Evidence &evidence)
{
    const Facts facts(evidence);
    std::vector<Finding> findings;
    for (const auto &family : std::array{endpointRules(), networkRules(), serverRules(),
                                         trafficRules(), unitRules(), proofRules()}) {
        for (const auto &rule : family) {
            if (auto finding = rule.look(facts))
                findings.push_back(std::move(*finding));
        }
    }
    Diagnosis diagnosis;
    diagnosis.at = evidence.at;
    diagnosis.circumstance = facts.circumstance();
    diagnosis.findings = ranked(std::move(findings));
    diagnosis.ladder = ladder(facts, diagnosis.findings);
    diagnosis.contradictions = contradictions(facts);
    diagnosis.unseen = unseen(facts);
    return diagnosis;
}

} // namespace sp7600::diagnosis
