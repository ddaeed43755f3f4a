// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

/// Makes reports that a frame can express, the same ones for the same seed: every field is there or
/// absent by chance, and limits come up often.
class ReportGenerator
{
public:
    explicit ReportGenerator(std::uint64_t seed)
        : m_random(seed)
    {
    }

    /// A number below @p limit.
    std::uint64_t below(std::uint64_t limit) { return m_random() % limit; }
    bool chance(unsigned percent) { return below(100) < percent; }

    /// One unit's batch of 1 to @p most records.
    std::vector<sp7600::Report> batch(std::size_t most);
    /// A heartbeat or a command reply.
    sp7600::Report single();
    std::string imei();

private:
    sp7600::Report record(const std::string &version, const std::string &imei);
    sp7600::SystemInfo system();
    sp7600::GpsInfo gps();
    sp7600::GsmInfo gsm();
    sp7600::CounterInfo counters();
    sp7600::AnalogueInfo analogue();
    sp7600::DeviceStatusInfo status();
    std::string version();
    std::string text(std::size_t most, const char *alphabet);
    std::uint64_t integer(std::uint64_t limit);
    double measurement(std::int64_t limit, double unitsPerOne);

    std::mt19937_64 m_random;
};
