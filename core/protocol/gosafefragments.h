// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"
#include "core/protocol/gosafenames.h"
#include "core/protocol/tokens.h"
#include "core/protocol/trace.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace sp7600::protocol
{

/// Decodes the fragment `NAME:value;value…` at the front of @p rest into @p report (REFERENCE.md
/// section 2.2) and returns what follows it. A fragment of an unknown name is kept raw; one that
/// cannot be read, or comes twice, leaves a warning.
template <typename Trace>
[[nodiscard]] std::string_view readFragment(std::string_view rest, Report &report, Trace &trace);

extern template std::string_view readFragment(std::string_view, Report &, NoTrace &);
extern template std::string_view readFragment(std::string_view, Report &, FieldTracer &);

// What the layouts have in common.

/// A fragment at the front of what is left of a frame.
struct FragmentHead {
    std::string_view rest;   ///< From its name on, to the end of the frame.
    std::string_view name;   ///< Empty when it has none; then nothing can be read from it.
    std::string_view values; ///< From its first value on, to the end of the frame.

    /// The whole fragment, its name included.
    [[nodiscard]] std::string_view whole() const { return upToFragmentEnd(rest); }
};

/// The name as a number, so that a name can be told from others at once; 0 unless it has three
/// octets.
[[nodiscard]] constexpr std::uint32_t nameCode(std::string_view name)
{
    if (name.size() != 3)
        return 0;
    const auto octet = [&](std::size_t i) {
        return std::uint32_t{static_cast<unsigned char>(name[i])};
    };
    return octet(0) << 16U | octet(1) << 8U | octet(2);
}
[[nodiscard]] constexpr std::uint32_t nameCode(GosafeFragment fragment)
{
    return nameCode(nameOf(fragment));
}

[[nodiscard]] FragmentHead readFragmentHead(std::string_view rest);

/// The moment that `hhmmss` and `DDMMYY` name, six digits each. Nothing when there is none.
[[nodiscard]] std::optional<UtcSeconds> parseTime(std::string_view clock, std::string_view date);
/// The date of a unit that has no clock yet: nothing odd about it.
inline constexpr std::string_view noDate = "000000";

/// Leaves a fragment out with a warning that holds its values. Returns what follows it.
std::string_view leaveOut(WarningCode code, const FragmentHead &head, Report &report);

/// Fills a slot of the report, a Kept, by @p read; leaves the fragment out when that fails, or when
/// the slot is taken. Returns what follows the fragment.
template <Field whole, auto slot, typename Trace, typename Read>
std::string_view readInto(const FragmentHead &head, Report &report, Trace &trace, Read read)
{
    auto &kept = report.*slot;
    if (kept) [[unlikely]]
        return leaveOut(WarningCode::FragmentRepeated, head, report);
    const std::size_t warnings = report.warnings.size();
    const std::size_t fields = trace.size();
    if constexpr (Trace::isActive)
        trace.add(whole, head.whole());

    ValueReader<Trace> values(head.values, trace);
    read(values, kept.emplace());
    if (values.failed()) [[unlikely]] {
        kept.reset();
        report.warnings.truncate(warnings);
        trace.truncate(fields);
        return leaveOut(WarningCode::FragmentUndecodable, head, report);
    }
    // A newer firmware may send more values than are known: keep what is known, and say so.
    if (!values.atEnd()) [[unlikely]] {
        const std::string_view more = values.fragmentFrom(values.position());
        if (!isOnlySeparators(more))
            report.warnings.add(WarningCode::FragmentUndecodable, head.name, more);
    }
    return values.afterFragment();
}

/// OBD, with or without length octets before the responses.
template <typename Trace>
std::string_view readObd(const FragmentHead &head, bool prefixed, Report &report, Trace &trace);
/// FUL.
template <typename Trace>
std::string_view readFuel(const FragmentHead &head, Report &report, Trace &trace);
/// A fragment of an unknown name, or of none.
template <typename Trace>
std::string_view keepRaw(const FragmentHead &head, Report &report, Trace &trace);

extern template std::string_view readObd(const FragmentHead &, bool, Report &, NoTrace &);
extern template std::string_view readObd(const FragmentHead &, bool, Report &, FieldTracer &);
extern template std::string_view readFuel(const FragmentHead &, Report &, NoTrace &);
extern template std::string_view readFuel(const FragmentHead &, Report &, FieldTracer &);
extern template std::string_view keepRaw(const FragmentHead &, Report &, NoTrace &);
extern template std::string_view keepRaw(const FragmentHead &, Report &, FieldTracer &);

/// A coordinate: hemisphere letter, then degrees. The sign is the letter's.
template <char positive, char negative>
[[nodiscard]] const char *scanCoordinate(const char *at, const char *end, double &degrees)
{
    if (at == end || (*at != positive && *at != negative))
        return nullptr;
    const char *const stop = scanMagnitude(at + 1, end, degrees);
    if (*at == negative && degrees != 0)
        degrees = -degrees;
    return stop;
}

/// Both coordinates of a position: `N19.432608;W99.133209`.
template <typename Trace>
void readCoordinates(ValueReader<Trace> &values, GpsInfo &gps, Trace &trace, WarningList &warnings)
{
    double latitude = 0;
    double longitude = 0;
    const char *const north = values.position();
    const bool hasLatitude = values.template read<scanCoordinate<'N', 'S'>>(latitude);
    const std::string_view northText = values.since(north);
    const char *const east = values.position();
    const bool hasLongitude = values.template read<scanCoordinate<'E', 'W'>>(longitude);
    const std::string_view eastText = values.since(east);
    if (!hasLatitude || !hasLongitude) {
        if (hasLatitude || hasLongitude) // Half a position is none.
            values.fail();
        return;
    }
    if (latitude < -90 || latitude > 90 || longitude < -180 || longitude > 180) [[unlikely]] {
        warnings.add(WarningCode::CoordinateOutOfRange, nameOf(GosafeFragment::Gps),
                     {north, eastText.data() + eastText.size()});
        gps.valid = false;
        return;
    }
    gps.latitude = latitude;
    gps.longitude = longitude;
    trace.add(Field::GpsLatitude, northText);
    trace.add(Field::GpsLongitude, eastText);
}

} // namespace sp7600::protocol
