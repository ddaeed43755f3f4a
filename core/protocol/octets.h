// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// Numbers and texts of binary messages, the most significant octet first.
namespace sp7600::protocol
{

/// The octets of @p octets as one number. At most the last eight count.
[[nodiscard]] constexpr std::uint64_t bigEndian(std::string_view octets)
{
    std::uint64_t number = 0;
    for (const char octet : octets)
        number = number << 8 | static_cast<unsigned char>(octet);
    return number;
}

/// Appends two digits, in upper case, for each octet.
inline void appendHexOctets(std::string &out, std::string_view octets)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    for (const char octet : octets) {
        out += digits[static_cast<unsigned char>(octet) >> 4];
        out += digits[static_cast<unsigned char>(octet) & 0xF];
    }
}

/// Takes octets off the front of a view. What does not fit takes nothing, gives 0 or an empty view
/// and is remembered in failed(); so does everything after it.
class OctetReader
{
public:
    constexpr explicit OctetReader(std::string_view octets)
        : m_rest(octets)
    {
    }

    [[nodiscard]] constexpr bool failed() const { return m_failed; }
    [[nodiscard]] constexpr bool atEnd() const { return m_rest.empty(); }
    /// What was not taken yet.
    [[nodiscard]] constexpr std::string_view rest() const { return m_rest; }
    /// What the last successful call took: where its number stands.
    [[nodiscard]] constexpr std::string_view last() const { return m_last; }

    constexpr std::string_view take(std::size_t size)
    {
        if (m_failed || size > m_rest.size()) {
            m_failed = true;
            return {};
        }
        m_last = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        return m_last;
    }

    constexpr std::uint8_t u8() { return static_cast<std::uint8_t>(number<1>()); }
    constexpr std::uint16_t u16() { return static_cast<std::uint16_t>(number<2>()); }
    constexpr std::uint32_t u24() { return number<3>(); }
    constexpr std::uint32_t u32() { return number<4>(); }
    /// Two's complement.
    constexpr std::int16_t i16() { return static_cast<std::int16_t>(u16()); }
    /// Two's complement.
    constexpr std::int32_t i24() { return static_cast<std::int32_t>(u24() << 8) >> 8; }
    /// Two's complement.
    constexpr std::int32_t i32() { return static_cast<std::int32_t>(u32()); }

private:
    template <std::size_t Size>
    constexpr std::uint32_t number()
    {
        return static_cast<std::uint32_t>(bigEndian(take(Size)));
    }

    std::string_view m_rest;
    std::string_view m_last;
    bool m_failed = false;
};

} // namespace sp7600::protocol
