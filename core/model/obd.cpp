// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/obd.h"

#include <algorithm>
#include <iterator>

namespace sp7600
{

bool ObdReadings::operator==(const ObdReadings &other) const
{
    if (m_present != other.m_present)
        return false;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if ((m_present >> i & 1U) != 0 && m_values[i] != other.m_values[i])
            return false;
    }
    return true;
}

std::string Dtc::text() const
{
    constexpr std::string_view systems = "PCBU";
    constexpr std::string_view digits = "0123456789ABCDEF";
    return {systems[code >> 14U], digits[code >> 12U & 3U], digits[code >> 8U & 15U],
            digits[code >> 4U & 15U], digits[code & 15U]};
}

std::string_view negativeReasonName(std::uint8_t reason)
{
    struct Name {
        std::uint8_t reason;
        std::string_view name;
    };
    static constexpr Name names[] = {
        {0x10, "general-reject"},
        {0x11, "service-not-supported"},
        {0x12, "sub-function-not-supported"},
        {0x13, "incorrect-message-length-or-invalid-format"},
        {0x14, "response-too-long"},
        {0x21, "busy-repeat-request"},
        {0x22, "conditions-not-correct"},
        {0x24, "request-sequence-error"},
        {0x25, "no-response-from-subnet-component"},
        {0x26, "failure-prevents-execution-of-requested-action"},
        {0x31, "request-out-of-range"},
        {0x33, "security-access-denied"},
        {0x35, "invalid-key"},
        {0x36, "exceeded-number-of-attempts"},
        {0x37, "required-time-delay-not-expired"},
        {0x70, "upload-download-not-accepted"},
        {0x71, "transfer-data-suspended"},
        {0x72, "general-programming-failure"},
        {0x73, "wrong-block-sequence-counter"},
        {0x78, "response-pending"},
        {0x7E, "sub-function-not-supported-in-active-session"},
        {0x7F, "service-not-supported-in-active-session"},
        {0x81, "rpm-too-high"},
        {0x82, "rpm-too-low"},
        {0x83, "engine-is-running"},
        {0x84, "engine-is-not-running"},
        {0x85, "engine-run-time-too-low"},
        {0x86, "temperature-too-high"},
        {0x87, "temperature-too-low"},
        {0x88, "vehicle-speed-too-high"},
        {0x89, "vehicle-speed-too-low"},
        {0x8A, "throttle-or-pedal-too-high"},
        {0x8B, "throttle-or-pedal-too-low"},
        {0x8C, "transmission-range-not-in-neutral"},
        {0x8D, "transmission-range-not-in-gear"},
        {0x8F, "brake-switches-not-closed"},
        {0x90, "shifter-lever-not-in-park"},
        {0x91, "torque-converter-clutch-locked"},
        {0x92, "voltage-too-high"},
        {0x93, "voltage-too-low"},
    };
    const auto *const found = std::ranges::find(names, reason, &Name::reason);
    return found == std::end(names) ? std::string_view() : found->name;
}

void ObdInfo::clear()
{
    prefixed = true;
    octets.clear();
    responses.clear();
    values.clear();
    supportedPids.reset();
    unknownPids.reset();
    negative.clear();
    storedDtcs.reset();
    pendingDtcs.reset();
    permanentDtcs.reset();
    vinSent = false;
    vin.reset();
    unknownResponses.clear();
}

} // namespace sp7600
