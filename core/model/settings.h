// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/endpoint.h"
#include "core/model/error.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sp7600
{

/// The settings this program reads and writes, in the order in which they are shown.
enum class SettingId : std::uint8_t {
    Host,
    ServerPort,
    Transport,
    Apn,
    ApnUser,
    ApnPassword,
    ReportInterval, ///< Seconds between reports while the vehicle moves.
    ParkedInterval, ///< Seconds between reports while it is parked.
    Heartbeat,      ///< Seconds between signs of life without a report; 0 is none.
    TimeZone,       ///< Of the times in reports, `+HH:MM` from UTC.
    ReportFormat,   ///< `text` or `binary` (REFERENCE.md sections 2 and 4).
    SecondHost,     ///< Empty where there is no second server.
    SecondServerPort,
    SecondTransport,
    DevicePassword, ///< The one that commands begin with.
};

inline constexpr std::array allSettings = {
    SettingId::Host,
    SettingId::ServerPort,
    SettingId::Transport,
    SettingId::Apn,
    SettingId::ApnUser,
    SettingId::ApnPassword,
    SettingId::ReportInterval,
    SettingId::ParkedInterval,
    SettingId::Heartbeat,
    SettingId::TimeZone,
    SettingId::ReportFormat,
    SettingId::SecondHost,
    SettingId::SecondServerPort,
    SettingId::SecondTransport,
    SettingId::DevicePassword,
};

/// The JSON and profile spelling: `host`, `server_port`, `transport`, `apn`, `apn_user`,
/// `apn_password`, `report_interval_s`, `parked_interval_s`, `heartbeat_s`, `time_zone`,
/// `report_format`, `second_host`, `second_server_port`, `second_transport`, `device_password`.
[[nodiscard]] std::string_view settingName(SettingId setting);
[[nodiscard]] std::optional<SettingId> settingFromName(std::string_view name);
/// True for what must never appear in a log, a transcript or an export.
[[nodiscard]] bool isSecret(SettingId setting);
/// True for what every job is about; the others concern only firmwares that have them, and whoever
/// asks for them.
[[nodiscard]] bool isUsual(SettingId setting);
/// True for a whole number of seconds.
[[nodiscard]] bool isInterval(SettingId setting);
/// True for a whole number: a port or a number of seconds.
[[nodiscard]] bool isNumber(SettingId setting);
/// True for what may be empty on a unit that works: the APN texts and the second server.
[[nodiscard]] bool mayBeEmpty(SettingId setting);

/// Characters that the Gosafe grammar uses itself (REFERENCE.md sections 2.1 and 7.1) and that
/// therefore can be in no value: `; , # * $` and control characters.
[[nodiscard]] bool isForbiddenInValue(char character);

/// Checks and normalises one value as typed: the text that a read-back is compared with.
/// Host lower-cased, port and intervals without leading zeros, transport as `tcp` or `udp`, format
/// as `text` or `binary`, time zone as `+HH:MM` (`-3`, `+0530`, `Z` are taken too). An empty value
/// is good where mayBeEmpty() says so. APN and device password are ASCII without blanks.
/// Limits: APN 100 characters (3GPP TS 23.003), APN user and password 64, device password 32,
/// intervals 1 to 86400 s, parked to 604800 s, heartbeat 0 to 86400 s, time zone -12:00 to +14:00
/// in quarters of an hour. What a firmware takes can be less: see the profile's limits.
[[nodiscard]] Result<std::string> normaliseSetting(SettingId setting, std::string_view text);

/// A partial set of settings: what was read from a tracker, or what it shall hold. A setting that
/// is absent is not known, or shall stay as it is. Values are normalised texts.
class ConnectionSettings
{
public:
    [[nodiscard]] const std::optional<std::string> &value(SettingId setting) const
    {
        return m_values[static_cast<std::size_t>(setting)];
    }
    [[nodiscard]] bool has(SettingId setting) const { return value(setting).has_value(); }

    /// Validates as normaliseSetting() does.
    [[nodiscard]] Result<void> set(SettingId setting, std::string_view text);
    /// Takes over what a unit said it holds, to be given back to that unit as it is. Everything
    /// else goes through set().
    void setAsRead(SettingId setting, std::string value)
    {
        m_values[static_cast<std::size_t>(setting)] = std::move(value);
    }
    void setEndpoint(const Endpoint &endpoint);
    void clear(SettingId setting) { m_values[static_cast<std::size_t>(setting)].reset(); }

    /// Host, port and transport when all three are present.
    [[nodiscard]] std::optional<Endpoint> endpoint() const;
    [[nodiscard]] std::vector<SettingId> present() const;
    [[nodiscard]] bool empty() const { return present().empty(); }

    bool operator==(const ConnectionSettings &) const = default;

private:
    std::array<std::optional<std::string>, allSettings.size()> m_values;
};

/// How sure a command word is; the reason for every question before it is sent.
enum class Provenance : std::uint8_t {
    Documented, ///< In the maker's public documents for this unit.
    Observed,   ///< Seen to work on this unit.
    Taught,     ///< Given by a technician.
    Assumed,    ///< Known from a sibling model, or inferred. Sent with consent only.
    Virtual,    ///< Made up for our own simulator. Never sent to anything else.
};

[[nodiscard]] std::string_view provenanceName(Provenance provenance);
[[nodiscard]] std::optional<Provenance> provenanceFromName(std::string_view name);

/// What is known of one setting on the unit.
enum class ReadState : std::uint8_t {
    Read,      ///< The unit said so.
    WriteOnly, ///< The unit takes it and never tells it.
    NotKnown,  ///< No word is known for it on this firmware.
    NotAsked,  ///< The word is assumed and nobody agreed to send it.
    Failed,    ///< Asked, and no usable answer came.
};

/// `read`, `write-only`, `not-known`, `not-asked`, `failed`: as JSON has it.
[[nodiscard]] std::string_view readStateName(ReadState state);

struct ReadSetting {
    ReadState state = ReadState::NotKnown;
    std::string value; ///< Normalised where possible, raw otherwise; with state Read only.
    std::optional<Provenance> provenance; ///< Of the word; absent without one.
    std::optional<Error> error;           ///< With state Failed.

    bool operator==(const ReadSetting &) const = default;
};

/// Every setting as found on the unit.
struct SettingsSnapshot {
    std::array<ReadSetting, allSettings.size()> settings;

    [[nodiscard]] const ReadSetting &operator[](SettingId setting) const
    {
        return settings[static_cast<std::size_t>(setting)];
    }
    [[nodiscard]] ReadSetting &operator[](SettingId setting)
    {
        return settings[static_cast<std::size_t>(setting)];
    }
    /// Only what was really read.
    [[nodiscard]] ConnectionSettings known() const;

    bool operator==(const SettingsSnapshot &) const = default;
};

/// One row of the difference shown before a write.
enum class Change : std::uint8_t {
    Same,       ///< Read, and already as wanted.
    Changed,    ///< Read, and different.
    Unreadable, ///< Will be written; what the unit holds now cannot be told (write-only, failed).
    NotKnown,   ///< Wanted, and no word is known: it will not be written.
    Untouched,  ///< Nothing is wanted of it.
};

struct SettingDifference {
    SettingId setting = SettingId::Host;
    ReadSetting before;
    std::optional<std::string> wanted;
    Change change = Change::Untouched;
    /// The write cannot be undone, because what the unit holds now is not known.
    bool cannotBeRestored = false;
    /// The word that will write it is only assumed.
    bool assumed = false;
    /// The unit tells it, and no word is known that would write it.
    bool readOnly = false;

    bool operator==(const SettingDifference &) const = default;
};

/// How many settings of a difference are of which kind: each setting is of one of them, and may be
/// of the last one as well. Nothing counts as unchanged that could not be read.
struct DifferenceCounts {
    std::size_t changed = 0;    ///< Read, will be written with another value.
    std::size_t unchanged = 0;  ///< Read, and stays what it is.
    std::size_t readOnly = 0;   ///< Read, and cannot be written.
    std::size_t writeOnly = 0;  ///< Never told by the unit, whether or not it will be written.
    std::size_t unreadable = 0; ///< Not asked, or no usable answer; may be written all the same.
    std::size_t notKnown = 0;   ///< No word is known.
    /// Of those that are not told or could not be read: will be written whatever they hold.
    std::size_t writtenUnread = 0;

    bool operator==(const DifferenceCounts &) const = default;
};

struct SettingsDifference {
    std::vector<SettingDifference> rows; ///< One for each setting, in display order.

    [[nodiscard]] std::size_t count(Change change) const;
    [[nodiscard]] DifferenceCounts counts() const;
    /// What will be written and cannot be undone, in display order.
    [[nodiscard]] std::vector<SettingId> cannotBeRestored() const;
    [[nodiscard]] bool nothingToWrite() const;
    [[nodiscard]] bool needsConsent() const; ///< An assumed word would be sent.

    bool operator==(const SettingsDifference &) const = default;
};

/// What became of one setting. The names are part of the command line's JSON.
enum class SettingOutcome : std::uint8_t {
    Unchanged,  ///< Not written, and it holds what it held.
    Verified,   ///< Written, read back, equal.
    Refused,    ///< The unit said no; it holds what it held.
    Ignored,    ///< The unit acknowledged, and what it holds is not what was written.
    Unreadable, ///< Written or half-written; what it holds could not be read.
    NotKnown,   ///< No word is known; never sent.
};

[[nodiscard]] std::string_view outcomeName(SettingOutcome outcome);

struct SettingResult {
    SettingId setting = SettingId::Host;
    std::optional<std::string> before; ///< Absent where it could not be read.
    std::optional<std::string> wanted; ///< Absent where nothing was wanted.
    std::optional<std::string> after;  ///< What the unit holds now; absent where not known.
    SettingOutcome outcome = SettingOutcome::Unchanged;
    /// The unit uses it only after its next restart, which this program could not make.
    bool afterRestart = false;

    bool operator==(const SettingResult &) const = default;
};

} // namespace sp7600
