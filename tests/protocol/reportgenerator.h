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
    enum class Form : std::uint8_t { Text, Binary };

    explicit ReportGenerator(std::uint64_t seed, Form form = Form::Text)
        : m_random(seed)
        , m_form(form)
    {
    }

    /// A number below @p limit.
    std::uint64_t below(std::uint64_t limit) { return m_random() % limit; }
    bool chance(unsigned percent) { return below(100) < percent; }

    /// One unit's batch of 1 to @p most records.
    std::vector<sp7600::Report> batch(std::size_t most);
    /// A heartbeat or, in text, a command reply.
    sp7600::Report single();
    std::string imei();

private:
    [[nodiscard]] bool isBinary() const { return m_form == Form::Binary; }
    sp7600::Report unit();
    void fillRecord(sp7600::Report &report);
    sp7600::SystemInfo system();
    sp7600::GpsInfo gps();
    sp7600::GsmInfo gsm();
    sp7600::CounterInfo counters();
    sp7600::AnalogueInfo analogue();
    sp7600::DeviceStatusInfo status();
    std::string geofences(std::size_t most);
    sp7600::KeptList<sp7600::SensorInfo> sensors();
    sp7600::ObdInfo obd();
    void addResponse(sp7600::ObdInfo &info);
    std::vector<std::uint8_t> quantityAnswer(sp7600::ObdReadings &values);
    std::vector<std::uint8_t> codesAnswer(sp7600::Kept<std::vector<sp7600::Dtc>> &codes,
                                          std::uint8_t service);
    sp7600::FuelInfo fuel();
    std::string version();
    /// 1 to @p most characters.
    std::string text(std::size_t most, const char *alphabet);
    std::uint8_t octet() { return static_cast<std::uint8_t>(integer(0xFF)); }
    /// 0 to @p limit.
    std::uint64_t integer(std::uint64_t limit);
    double measurement(std::int64_t limit, double unitsPerOne);

    std::mt19937_64 m_random;
    Form m_form;
};
