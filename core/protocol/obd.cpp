// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/obd.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <string_view>
#include <utility>

namespace sp7600::protocol
{
namespace
{

using Octets = std::span<const std::uint8_t>;

// First octets of a response: the service asked for, plus 0x40.
constexpr std::uint8_t currentData = 0x41;
constexpr std::uint8_t storedCodes = 0x43;
constexpr std::uint8_t pendingCodes = 0x47;
constexpr std::uint8_t vehicleInformation = 0x49;
constexpr std::uint8_t permanentCodes = 0x4A;
constexpr std::uint8_t refusal = 0x7F;

constexpr std::size_t refusalSize = 3;
constexpr std::uint8_t vinPid = 0x02;
constexpr std::size_t vinHeadSize = 3; ///< Service, PID, and which part.
constexpr std::size_t vinSize = 17;
constexpr std::size_t vinPartSize = 4;
constexpr std::size_t vinParts = 5;

constexpr bool isVinCharacter(std::uint8_t octet)
{
    return (octet >= '0' && octet <= '9') || (octet >= 'A' && octet <= 'Z')
           || (octet >= 'a' && octet <= 'z');
}

class ObdReader
{
public:
    ObdReader(ObdInfo &info, WarningList &warnings)
        : m_info(info)
        , m_warnings(warnings)
        , m_octets(info.octets)
    {
    }

    void readPrefixed()
    {
        while (m_position < m_octets.size()) {
            const std::size_t size = m_octets[m_position];
            if (size == 0)
                return warn(WarningCode::ResponseEmpty, m_octets.subspan(m_position));
            if (size >= m_octets.size() - m_position)
                return warn(WarningCode::ResponseTruncated, m_octets.subspan(m_position));
            ++m_position;
            readResponse(take(size));
        }
    }

    /// Responses follow each other without a sign between them: only those whose length the
    /// service and PID tell can be told apart.
    void readGlued()
    {
        while (m_position < m_octets.size()) {
            const Octets rest = m_octets.subspan(m_position);
            const std::size_t size = knownSize(rest);
            if (size == 0) {
                take(rest.size());
                return keepAsUnknown();
            }
            readResponse(take(std::min(size, rest.size())));
        }
    }

    void finish()
    {
        if (m_vinParts == (1U << vinParts) - 1)
            readVin(m_vin);
    }

private:
    /// Nothing is asked about a PID that is not in the table: its answer has no known length.
    [[nodiscard]] std::size_t knownSize(Octets rest) const
    {
        if (rest[0] == refusal)
            return refusalSize;
        if (rest[0] != currentData || rest.size() < 2 || m_pids[rest[1]].answerOctets == 0)
            return 0;
        return std::size_t{2} + m_pids[rest[1]].answerOctets;
    }

    Octets take(std::size_t size)
    {
        m_info.responses.push_back(
            {static_cast<std::uint16_t>(m_position), static_cast<std::uint16_t>(size)});
        const Octets response = m_octets.subspan(m_position, size);
        m_position += size;
        return response;
    }

    void readResponse(Octets response)
    {
        switch (response[0]) {
        case currentData:
            return readCurrentData(response);
        case storedCodes:
            return readCodes(response.subspan(1), m_info.storedDtcs);
        case pendingCodes:
            return readCodes(response.subspan(1), m_info.pendingDtcs);
        case permanentCodes:
            return readCodes(response.subspan(1), m_info.permanentDtcs);
        case vehicleInformation:
            return readVehicleInformation(response);
        case refusal:
            return readRefusal(response);
        default:
            return keepAsUnknown();
        }
    }

    /// One PID a response: what follows its data is padding, even where it looks like the next PID
    /// of a request for several.
    void readCurrentData(Octets response)
    {
        if (response.size() < 2)
            return keepAsUnknown();
        const std::uint8_t number = response[1];
        const ObdPidInfo &pid = m_pids[number];
        const Octets data = response.subspan(2);
        if (pid.answerOctets == 0) {
            m_info.unknownPids.set(number);
        } else if (data.size() < pid.answerOctets) {
            warn(WarningCode::ResponseTooShort, response);
        } else if (pid.isBitmap) {
            readBitmap(number, data);
        } else {
            for (const ObdQuantityInfo &quantity :
                 m_quantities.subspan(pid.firstQuantity, pid.quantityCount)) {
                const std::uint32_t bits =
                    quantity.octets == 1 ? data[0] : data[0] * 256U + data[1];
                m_info.values.set(quantity.quantity, obdValue(quantity, bits));
            }
        }
    }

    void readBitmap(std::size_t base, Octets data)
    {
        if (!m_info.supportedPids)
            m_info.supportedPids.emplace();
        for (std::size_t bit = 0; bit < 32; ++bit) {
            if ((data[bit / 8] >> (7 - bit % 8) & 1U) != 0)
                m_info.supportedPids->set(base + 1 + bit);
        }
    }

    /// On CAN a count stands before the codes, which shows in an odd number of octets. Older buses
    /// fill up with zeros, and send more than three codes in several responses.
    static void readCodes(Octets data, Kept<std::vector<Dtc>> &codes)
    {
        if (!codes)
            codes.emplace();
        for (data = data.subspan(data.size() % 2); !data.empty(); data = data.subspan(2)) {
            if (const unsigned code = data[0] * 256U + data[1]; code != 0)
                codes->push_back({static_cast<std::uint16_t>(code)});
        }
    }

    void readVehicleInformation(Octets response)
    {
        if (response.size() < 2 || response[1] != vinPid)
            return keepAsUnknown();
        m_info.vinSent = true;
        if (response.size() < vinHeadSize + vinPartSize)
            return warn(WarningCode::ResponseTooShort, response);
        const std::size_t part = response[2];
        const Octets data = response.subspan(vinHeadSize);
        if (data.size() >= vinSize) {
            readVin(data);
        } else if (part >= 1 && part <= vinParts) {
            std::ranges::copy(data.first(vinPartSize), m_vin.begin() + (part - 1) * vinPartSize);
            m_vinParts |= 1U << (part - 1);
        }
    }

    /// Nothing when the vehicle gave none (FF) or it cannot be one; fill octets stand before it.
    void readVin(Octets data)
    {
        const auto filled = std::ranges::find_if(data, [](std::uint8_t octet) { return octet; });
        data = data.subspan(static_cast<std::size_t>(filled - data.begin()));
        if (data.size() < vinSize || !std::ranges::all_of(data.first(vinSize), isVinCharacter))
            return;
        // assign() would go through a copy, because the octets are no characters.
        std::ranges::copy(data.first(vinSize), std::back_inserter(m_info.vin.emplace()));
    }

    void readRefusal(Octets response)
    {
        if (response.size() < refusalSize)
            return keepAsUnknown();
        m_info.negative.push_back({response[1], response[2]});
    }

    /// The response that was taken last.
    void keepAsUnknown()
    {
        m_info.unknownResponses.push_back(static_cast<std::uint16_t>(m_info.responses.size() - 1));
    }

    void warn(WarningCode code, Octets octets)
    {
        constexpr std::string_view digits = "0123456789ABCDEF";
        std::array<char, maxWarningText> text = {};
        std::size_t size = 0;
        for (const std::uint8_t octet : octets.first(std::min(octets.size(), text.size() / 2))) {
            text[size++] = digits[octet >> 4U];
            text[size++] = digits[octet & 15U];
        }
        m_warnings.add(code, "OBD", {text.data(), size});
    }

    ObdInfo &m_info;
    WarningList &m_warnings;
    Octets m_octets;
    std::size_t m_position = 0;
    std::span<const ObdPidInfo, 256> m_pids = obdPids();
    std::span<const ObdQuantityInfo, obdQuantityCount> m_quantities = obdQuantities();
    std::array<std::uint8_t, vinParts * vinPartSize> m_vin = {};
    unsigned m_vinParts = 0; ///< Bit n: part n + 1 came.
};

} // namespace

void decodeObd(ObdInfo &info, WarningList &warnings)
{
    ObdReader reader(info, warnings);
    if (info.prefixed)
        reader.readPrefixed();
    else
        reader.readGlued();
    reader.finish();
}

} // namespace sp7600::protocol
