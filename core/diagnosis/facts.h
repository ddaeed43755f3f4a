// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sp7600::diagnosis
{

/// std::ranges::contains() is not in every library yet.
template <typename Range, typename Value, typename Projection = std::identity>
[[nodiscard]] bool contains(const Range &range, const Value &value, Projection projection = {})
{
    return std::ranges::find(range, value, projection) != std::ranges::end(range);
}

/// Evidence as the rules ask for it. Refers to the evidence, which must outlive it.
class Facts
{
public:
    explicit Facts(const Evidence &evidence);

    [[nodiscard]] const Evidence &evidence() const { return m_evidence; }
    [[nodiscard]] Circumstance circumstance() const { return m_circumstance; }
    [[nodiscard]] bool onBench() const { return m_circumstance == Circumstance::Bench; }

    /// What the unit holds now: after the restart, where there was one. Null when not known.
    [[nodiscard]] const SettingsSnapshot *settings() const;
    /// What the unit said it holds; empty texts count.
    [[nodiscard]] std::optional<std::string> held(SettingId setting) const;
    [[nodiscard]] std::optional<Transport> heldTransport() const;
    [[nodiscard]] std::optional<std::chrono::seconds> heldSeconds(SettingId setting) const;
    /// The longest time without a sign of life that is as it shall be, by one of the intervals and
    /// the heartbeat; absent when not known.
    [[nodiscard]] std::optional<std::chrono::seconds> rhythm(SettingId interval) const;
    /// Null when its profile has no word for it.
    [[nodiscard]] const DeviceStatus *status() const;
    /// Of the unit that is meant, as the unit or a person says.
    [[nodiscard]] const std::optional<std::string> &imei() const { return m_imei; }

    /// Where it shall report, as a person or a preset says.
    [[nodiscard]] const std::optional<Endpoint> &wanted() const { return m_wanted; }
    /// The server that reports shall reach: what is wanted, or else what the unit holds.
    [[nodiscard]] const std::string &goalHost() const { return m_goalHost; }
    /// What that server speaks; empty when not known.
    [[nodiscard]] std::vector<Transport> spoken() const;
    /// Every address that @p host is known to have, from lookups and from the preset.
    [[nodiscard]] std::vector<std::string> addressesOf(std::string_view host) const;
    /// Answers to questions for @p host, with and without addresses.
    [[nodiscard]] std::vector<const NameLookup *> lookupsOf(std::string_view host) const;
    /// Whether @p host is this laptop, as far as its addresses tell.
    [[nodiscard]] bool isThisLaptop(std::string_view host) const;
    /// Whether what is sent to @p held comes to @p wanted: the same name, one of its addresses, or
    /// this laptop in both cases.
    [[nodiscard]] bool sameHost(std::string_view held, std::string_view wanted) const;
    /// Whether the unit's way to its server leads through the relay of this laptop.
    [[nodiscard]] bool throughRelay() const;

    /// Something listened here while the evidence was gathered.
    [[nodiscard]] bool listened() const;
    /// Reports of the unit are meant for the listener or the relay.
    [[nodiscard]] bool meantForHere() const;
    /// The unit says that it reports to another computer than this one, so it is not to be heard.
    [[nodiscard]] bool reportsElsewhere() const;
    /// It reports to this laptop as it shall, whatever address or port leads here.
    [[nodiscard]] bool arrivesAsWanted() const;
    /// It was listened, reports are meant for here, and the unit was not heard.
    [[nodiscard]] bool silent() const;
    /// It was listened, reports are meant for here, and nobody was heard.
    [[nodiscard]] bool nobodyHeard() const;
    [[nodiscard]] std::chrono::seconds waited() const;
    /// How many reports wait in the unit; 0 as well when it does not tell.
    [[nodiscard]] std::uint64_t pending() const;
    /// For all that is known, none was due yet: parked, unless one waits in the unit.
    [[nodiscard]] bool waitedTooShort() const;
    /// What was heard of the unit that is meant; the latest when nobody knows which is meant.
    [[nodiscard]] const HeardUnit *unit() const { return m_unit; }
    [[nodiscard]] bool heard() const { return m_unit != nullptr && m_unit->frames > 0; }
    /// It was heard after it was asked over the cable, so what it said of its network then is over.
    [[nodiscard]] bool heardSince() const;
    /// Its reports arrive here.
    [[nodiscard]] bool arrives() const { return m_unit != nullptr && m_unit->reports > 0; }
    [[nodiscard]] const Report *report() const;

    /// Registered at home or roaming; absent when not known.
    [[nodiscard]] std::optional<bool> registered() const;
    /// It has one, or was heard through it; absent when not known.
    [[nodiscard]] std::optional<bool> dataSession() const;
    /// The newer of what status and report say; absent where neither does.
    [[nodiscard]] std::optional<double> externalVolts() const;
    [[nodiscard]] std::optional<bool> fix() const;
    /// The vehicle's bus answers; absent where no report tells.
    [[nodiscard]] std::optional<bool> busAnswers() const;
    /// Whether the report counts where the status differs.
    [[nodiscard]] bool reportIsNewer() const;

private:
    [[nodiscard]] bool wantedHere() const;
    [[nodiscard]] bool heldHere() const;
    [[nodiscard]] Circumstance inferred() const;

    const Evidence &m_evidence;
    std::optional<std::string> m_imei;
    std::optional<Endpoint> m_wanted;
    std::string m_goalHost;
    const HeardUnit *m_unit = nullptr;
    Circumstance m_circumstance = Circumstance::NotKnown;
};

} // namespace sp7600::diagnosis
