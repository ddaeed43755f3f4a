// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listener/trackerbook.h"
#include "core/model/evidence.h"
#include "core/network/mobilenetwork.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace sp7600::commissioning
{

/// Makes evidence of receptions as they come. Bounded. One thread at a time.
class TrafficTally
{
public:
    void note(std::shared_ptr<const Reception> reception);

    /// Fills in what was heard: units, and what could not be decoded.
    void writeTo(TrafficEvidence &evidence) const;
    /// The network that a unit was in when it last told of one.
    [[nodiscard]] std::optional<network::MobileNetwork> cellsOf(const std::string &unit) const;
    /// The latest receptions, in order of arrival.
    [[nodiscard]] std::vector<std::shared_ptr<const Reception>> latest() const;

private:
    /// What the counts do not have.
    struct Unit {
        std::optional<Report> lastReport;
        UtcMillis lastReportAt{};
        std::optional<network::MobileNetwork> cells;
        std::shared_ptr<const Reception> lastAnswer;
    };

    void noteUnit(const Reception &reception, std::string_view name);
    void keep(std::shared_ptr<const Reception> reception);

    listener::TrackerBook m_book;
    std::unordered_map<std::string, Unit> m_units;
    /// Whose connection it is: answers come without a name.
    std::unordered_map<std::uint64_t, std::string> m_names;
    std::uint64_t m_undecodable = 0;
    std::shared_ptr<const Reception> m_lastUndecodable;
    std::deque<std::shared_ptr<const Reception>> m_latest;
    std::size_t m_memory = 0; ///< Of the latest.
};

} // namespace sp7600::commissioning
