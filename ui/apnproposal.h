// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/apnsuggestion.h"

#include <QString>

#include <string_view>
#include <vector>

namespace sp7600::ui
{

/// Access points for the unit's SIM as the form offers them.
class ApnProposal
{
public:
    ApnProposal() = default;
    explicit ApnProposal(const network::ApnSuggestion &suggestion);

    /// The best first, those of the same words once.
    [[nodiscard]] const std::vector<network::Apn> &choices() const { return m_choices; }
    /// What to begin with where a unit has none: of the SIM's own carrier. Nothing where only the
    /// network around the unit is known, which may be another's.
    [[nodiscard]] const network::Apn *usual() const;
    /// What to offer in place of @p apn as it is typed; nothing when it is one of the choices.
    [[nodiscard]] const network::Apn *instead(std::string_view apn) const;
    /// Whose access points they are, and how that is known: `Telcel (334 020), from the SIM`.
    [[nodiscard]] const QString &origin() const { return m_origin; }
    /// `Telcel`, where it is known from the SIM itself; else empty.
    [[nodiscard]] const QString &simCarrier() const { return m_simCarrier; }
    /// What has to stand with them; empty when nothing has.
    [[nodiscard]] const QString &caveat() const { return m_caveat; }
    /// One choice with what tells it from others: `internet.itelcel.com · Telcel, prepaid`.
    [[nodiscard]] static QString label(const network::Apn &apn);

private:
    std::vector<network::Apn> m_choices;
    QString m_origin;
    QString m_simCarrier;
    QString m_caveat;
};

} // namespace sp7600::ui
