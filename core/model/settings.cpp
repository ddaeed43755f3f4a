// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/settings.h"

#include "core/model/letters.h"

#include <algorithm>
#include <charconv>
#include <tuple>

namespace sp7600
{

namespace
{

// 3GPP TS 23.003 section 9.1: an APN has at most 100 octets.
constexpr std::size_t maxApnLength = 100;
constexpr std::size_t maxCredentialLength = 64;
constexpr std::size_t maxDevicePasswordLength = 32;
constexpr unsigned secondsOfDay = 86400;

struct Range {
    unsigned minimum;
    unsigned maximum;
};

constexpr Range intervalRange(SettingId setting)
{
    if (setting == SettingId::ParkedInterval)
        return {1, 7 * secondsOfDay};
    return {setting == SettingId::Heartbeat ? 0U : 1U, secondsOfDay};
}

constexpr std::array settingNames = {
    std::string_view("host"),
    std::string_view("server_port"),
    std::string_view("transport"),
    std::string_view("apn"),
    std::string_view("apn_user"),
    std::string_view("apn_password"),
    std::string_view("report_interval_s"),
    std::string_view("parked_interval_s"),
    std::string_view("heartbeat_s"),
    std::string_view("time_zone"),
    std::string_view("report_format"),
    std::string_view("second_host"),
    std::string_view("second_server_port"),
    std::string_view("second_transport"),
    std::string_view("device_password"),
};
static_assert(settingNames.size() == allSettings.size());

constexpr std::array provenanceNames = {
    std::string_view("documented"), std::string_view("observed"), std::string_view("taught"),
    std::string_view("assumed"),    std::string_view("virtual"),
};

std::string_view trimmed(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

/// A character as a person can see it: what is not printable ASCII by its number.
std::string shown(char character)
{
    const auto octet = static_cast<unsigned char>(character);
    if (octet >= 0x20 && octet < 0x7F)
        return {character};
    constexpr std::string_view digits = "0123456789ABCDEF";
    return {'0', 'x', digits[octet >> 4], digits[octet & 0xF]};
}

/// An access point name is made of DNS labels (3GPP TS 23.003 section 9.1), so a blank inside it or
/// a no-break space copied along with it is a slip. Neither can stand in the password before a
/// command.
bool isForbiddenIn(SettingId setting, char character)
{
    const auto octet = static_cast<unsigned char>(character);
    const bool isPlain = setting == SettingId::Apn || setting == SettingId::DevicePassword;
    return isForbiddenInValue(character) || (isPlain && (octet == ' ' || octet > 0x7E));
}

Result<std::string> checkedText(SettingId setting, std::string_view text, std::size_t limit)
{
    // A password may begin or end with a blank; an access point name cannot.
    const auto value = isSecret(setting) ? text : trimmed(text);
    const auto forbidden = std::ranges::find_if(
        value, [setting](char character) { return isForbiddenIn(setting, character); });
    if (forbidden != value.end()) {
        return failure(
            ErrorCode::TextHasForbiddenCharacter,
            {{"setting", std::string(settingName(setting))}, {"character", shown(*forbidden)}},
            static_cast<std::size_t>(forbidden - value.begin()));
    }
    if (value.size() > limit) {
        return failure(ErrorCode::TextTooLong, {{"setting", std::string(settingName(setting))},
                                                {"limit", std::to_string(limit)}});
    }
    return std::string(value);
}

Result<std::string> checkedInterval(SettingId setting, std::string_view text)
{
    const auto digits = trimmed(text);
    const auto range = intervalRange(setting);
    unsigned seconds = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), seconds);
    if (error != std::errc{} || end != digits.data() + digits.size() || seconds < range.minimum
        || seconds > range.maximum) {
        return failure(ErrorCode::IntervalOutOfRange,
                       {{"setting", std::string(settingName(setting))},
                        {"interval", std::string(text)},
                        {"minimum", std::to_string(range.minimum)},
                        {"maximum", std::to_string(range.maximum)}});
    }
    return std::to_string(seconds);
}

Result<std::string> checkedDevicePassword(std::string_view text)
{
    if (text.empty())
        return failure(ErrorCode::DevicePasswordEmpty);
    return checkedText(SettingId::DevicePassword, text, maxDevicePasswordLength);
}

Result<std::string> checkedTransport(std::string_view text)
{
    const auto transport = parseTransport(text);
    if (!transport)
        return std::unexpected(transport.error());
    return std::string(transportName(*transport));
}

Result<std::string> checkedPort(std::string_view text)
{
    const auto port = parsePort(text);
    if (!port)
        return std::unexpected(port.error());
    return std::to_string(*port);
}

Result<std::string> checkedReportFormat(std::string_view text)
{
    auto format = lowerCase(trimmed(text));
    if (format != "text" && format != "binary")
        return failure(ErrorCode::ReportFormatUnknown, {{"format", std::string(text)}});
    return format;
}

/// Minutes from UTC; nothing when @p text is none of `Z`, `-3`, `+05:30` and `+0530`.
std::optional<int> minutesFromUtc(std::string_view text)
{
    if (text == "Z" || text == "z" || text == "UTC" || text == "utc")
        return 0;
    if (text.size() < 2 || (text.front() != '+' && text.front() != '-'))
        return {};
    const int sign = text.front() == '-' ? -1 : 1;
    std::string digits(text.substr(1));
    if (const auto colon = digits.find(':'); colon != std::string::npos) {
        if (colon == 0 || digits.size() != colon + 3)
            return {};
        digits.erase(colon, 1);
    } else if (digits.size() <= 2) {
        digits += "00";
    }
    int number = 0;
    const auto *last = digits.data() + digits.size();
    const auto [end, error] = std::from_chars(digits.data(), last, number);
    if (error != std::errc{} || end != last || digits.front() == '-' || digits.size() > 4)
        return {};
    if (number % 100 > 59)
        return {};
    return sign * (number / 100 * 60 + number % 100);
}

Result<std::string> checkedTimeZone(std::string_view text)
{
    constexpr int west = -12 * 60;
    constexpr int east = 14 * 60;
    const auto minutes = minutesFromUtc(trimmed(text));
    if (!minutes || *minutes < west || *minutes > east || *minutes % 15 != 0)
        return failure(ErrorCode::TimeZoneMalformed, {{"zone", std::string(text)}});
    const auto twoDigits = [](int number) {
        return std::string{static_cast<char>('0' + number / 10),
                           static_cast<char>('0' + number % 10)};
    };
    const int distance = *minutes < 0 ? -*minutes : *minutes;
    return (*minutes < 0 ? '-' : '+') + twoDigits(distance / 60) + ':' + twoDigits(distance % 60);
}

} // namespace

std::string_view settingName(SettingId setting)
{
    return settingNames[static_cast<std::size_t>(setting)];
}

std::optional<SettingId> settingFromName(std::string_view name)
{
    const auto found = std::ranges::find(settingNames, name);
    if (found == settingNames.end())
        return {};
    return allSettings[static_cast<std::size_t>(found - settingNames.begin())];
}

bool isSecret(SettingId setting)
{
    return setting == SettingId::ApnPassword || setting == SettingId::DevicePassword;
}

bool isUsual(SettingId setting)
{
    return setting <= SettingId::ReportInterval;
}

bool isInterval(SettingId setting)
{
    return setting == SettingId::ReportInterval || setting == SettingId::ParkedInterval
           || setting == SettingId::Heartbeat;
}

bool isNumber(SettingId setting)
{
    return setting == SettingId::ServerPort || setting == SettingId::SecondServerPort
           || isInterval(setting);
}

bool mayBeEmpty(SettingId setting)
{
    switch (setting) {
    case SettingId::Apn:
    case SettingId::ApnUser:
    case SettingId::ApnPassword:
    case SettingId::SecondHost:
    case SettingId::SecondServerPort:
    case SettingId::SecondTransport:
        return true;
    default:
        return false;
    }
}

bool isForbiddenInValue(char character)
{
    const auto octet = static_cast<unsigned char>(character);
    return octet < 0x20 || octet == 0x7F || std::string_view(";,#*$").contains(character);
}

Result<std::string> normaliseSetting(SettingId setting, std::string_view text)
{
    if (mayBeEmpty(setting) && trimmed(text).empty() && !isSecret(setting))
        return std::string();
    switch (setting) {
    case SettingId::Host:
    case SettingId::SecondHost:
        return parseHost(text);
    case SettingId::ServerPort:
    case SettingId::SecondServerPort:
        return checkedPort(text);
    case SettingId::Transport:
    case SettingId::SecondTransport:
        return checkedTransport(text);
    case SettingId::Apn:
        return checkedText(setting, text, maxApnLength);
    case SettingId::ApnUser:
    case SettingId::ApnPassword:
        return checkedText(setting, text, maxCredentialLength);
    case SettingId::ReportInterval:
    case SettingId::ParkedInterval:
    case SettingId::Heartbeat:
        return checkedInterval(setting, text);
    case SettingId::TimeZone:
        return checkedTimeZone(text);
    case SettingId::ReportFormat:
        return checkedReportFormat(text);
    case SettingId::DevicePassword:
        return checkedDevicePassword(text);
    }
    return failure(ErrorCode::NothingKnown);
}

Result<void> ConnectionSettings::set(SettingId setting, std::string_view text)
{
    auto value = normaliseSetting(setting, text);
    if (!value)
        return std::unexpected(value.error());
    m_values[static_cast<std::size_t>(setting)] = std::move(*value);
    return {};
}

void ConnectionSettings::setEndpoint(const Endpoint &endpoint)
{
    m_values[static_cast<std::size_t>(SettingId::Host)] = endpoint.host;
    m_values[static_cast<std::size_t>(SettingId::ServerPort)] = std::to_string(endpoint.port);
    m_values[static_cast<std::size_t>(SettingId::Transport)] = transportName(endpoint.transport);
}

std::optional<Endpoint> ConnectionSettings::endpoint() const
{
    const auto &host = value(SettingId::Host);
    const auto &port = value(SettingId::ServerPort);
    const auto &transport = value(SettingId::Transport);
    if (!host || !port || !transport)
        return {};
    const auto number = parsePort(*port);
    const auto kind = parseTransport(*transport);
    if (!number || !kind)
        return {};
    return Endpoint{*host, *number, *kind};
}

std::vector<SettingId> ConnectionSettings::present() const
{
    std::vector<SettingId> settings;
    for (const auto setting : allSettings) {
        if (has(setting))
            settings.push_back(setting);
    }
    return settings;
}

std::string_view provenanceName(Provenance provenance)
{
    return provenanceNames[static_cast<std::size_t>(provenance)];
}

std::optional<Provenance> provenanceFromName(std::string_view name)
{
    const auto found = std::ranges::find(provenanceNames, name);
    if (found == provenanceNames.end())
        return {};
    return static_cast<Provenance>(found - provenanceNames.begin());
}

std::string_view readStateName(ReadState state)
{
    switch (state) {
    case ReadState::Read:
        return "read";
    case ReadState::WriteOnly:
        return "write-only";
    case ReadState::NotKnown:
        return "not-known";
    case ReadState::NotAsked:
        return "not-asked";
    case ReadState::Failed:
        return "failed";
    }
    return {};
}

ConnectionSettings SettingsSnapshot::known() const
{
    ConnectionSettings values;
    for (const auto setting : allSettings) {
        const auto &entry = (*this)[setting];
        // What the unit holds may be no value that could be written, an empty host for instance.
        if (entry.state == ReadState::Read)
            std::ignore = values.set(setting, entry.value);
    }
    return values;
}

std::size_t SettingsDifference::count(Change change) const
{
    return static_cast<std::size_t>(std::ranges::count(rows, change, &SettingDifference::change));
}

DifferenceCounts SettingsDifference::counts() const
{
    DifferenceCounts counts;
    for (const auto &row : rows) {
        if (row.change == Change::Unreadable)
            ++counts.writtenUnread;
        switch (row.before.state) {
        case ReadState::Read:
            if (row.readOnly)
                ++counts.readOnly;
            else if (row.change == Change::Changed)
                ++counts.changed;
            else
                ++counts.unchanged;
            break;
        case ReadState::WriteOnly:
            ++counts.writeOnly;
            break;
        case ReadState::NotKnown:
            ++counts.notKnown;
            break;
        case ReadState::NotAsked:
        case ReadState::Failed:
            ++counts.unreadable;
            break;
        }
    }
    return counts;
}

std::vector<SettingId> SettingsDifference::cannotBeRestored() const
{
    std::vector<SettingId> settings;
    for (const auto &row : rows) {
        if (row.cannotBeRestored)
            settings.push_back(row.setting);
    }
    return settings;
}

bool SettingsDifference::nothingToWrite() const
{
    return count(Change::Changed) == 0 && count(Change::Unreadable) == 0;
}

bool SettingsDifference::needsConsent() const
{
    return std::ranges::any_of(rows, [](const SettingDifference &row) {
        return row.assumed && (row.change == Change::Changed || row.change == Change::Unreadable);
    });
}

std::string_view outcomeName(SettingOutcome outcome)
{
    switch (outcome) {
    case SettingOutcome::Unchanged:
        return "unchanged";
    case SettingOutcome::Verified:
        return "verified";
    case SettingOutcome::Refused:
        return "refused";
    case SettingOutcome::Ignored:
        return "ignored";
    case SettingOutcome::Unreadable:
        return "unreadable";
    case SettingOutcome::NotKnown:
        return "not-known";
    }
    return "unreadable";
}

} // namespace sp7600
