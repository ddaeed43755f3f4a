// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fieldmap.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <utility>
#include <vector>

/// The decoders tell a trace where each field stands. They are templates of it, so that the map
/// costs nothing when nobody asks for it.
namespace sp7600::protocol
{

/// The trace of those who do not ask.
struct NoTrace {
    static constexpr bool isActive = false;
    void startReport(std::size_t) {}
    void add(Field, std::string_view, std::size_t = 0) {}
    void useUnescaped(std::string_view, std::size_t, std::vector<std::uint32_t>) {}
    [[nodiscard]] std::size_t size() const { return 0; }
    void truncate(std::size_t) {}
};

/// Fills a map. Fields are given as views into the frame, or into its unescaped copy.
class FieldTracer
{
public:
    static constexpr bool isActive = true;

    FieldTracer(FieldMap &map, const char *frame)
        : m_map(map)
        , m_begin(frame)
    {
    }

    /// The fields that follow belong to report number @p report of the frame.
    void startReport(std::size_t report) { m_report = narrow(report); }

    void add(Field field, std::string_view octets, std::size_t index = 0)
    {
        const std::size_t first = position(octets.data());
        const std::size_t begin = received(first);
        std::size_t end = begin;
        if (!octets.empty()) {
            const std::size_t last = first + octets.size() - 1;
            end = received(last) + (isEscaped(last) ? 2 : 1);
        }
        m_map.push_back({field, m_report, narrow(index), {begin, end - begin}});
    }

    [[nodiscard]] std::size_t size() const { return m_map.size(); }
    /// Takes back what was added beyond @p size: its fragment turned out to be unreadable.
    void truncate(std::size_t size) { m_map.resize(size); }

    /// From now on views point into @p unescaped, whose first octet is number @p offset of the
    /// frame; @p escaped holds the positions within it, ascending, that took two octets.
    void useUnescaped(std::string_view unescaped, std::size_t offset,
                      std::vector<std::uint32_t> escaped)
    {
        m_begin = unescaped.data();
        m_offset = offset;
        m_escaped = std::move(escaped);
    }

private:
    static std::uint16_t narrow(std::size_t number)
    {
        return static_cast<std::uint16_t>(
            std::min<std::size_t>(number, std::numeric_limits<std::uint16_t>::max()));
    }
    [[nodiscard]] std::size_t position(const char *octet) const
    {
        return static_cast<std::size_t>(octet - m_begin);
    }
    /// Where an octet of the unescaped copy began in the frame.
    [[nodiscard]] std::size_t received(std::size_t position) const
    {
        const auto before = std::ranges::lower_bound(m_escaped, position);
        return m_offset + position + static_cast<std::size_t>(before - m_escaped.begin());
    }
    [[nodiscard]] bool isEscaped(std::size_t position) const
    {
        return std::ranges::binary_search(m_escaped, position);
    }

    FieldMap &m_map;
    const char *m_begin;
    std::size_t m_offset = 0;
    std::vector<std::uint32_t> m_escaped;
    std::uint16_t m_report = 0;
};

} // namespace sp7600::protocol
