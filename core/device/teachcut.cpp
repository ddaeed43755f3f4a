// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/teachcut.h"

#include "core/protocol/commandlanguage.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace sp7600::device
{

using protocol::trimmed;

namespace
{

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isLetter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

bool isPlain(char character)
{
    const auto octet = static_cast<unsigned char>(character);
    return octet >= 0x20 && octet < 0x7F;
}

bool isHostSetting(SettingId setting)
{
    return setting == SettingId::Host || setting == SettingId::SecondHost;
}

bool sameNumber(const std::string &text, std::int64_t times, const std::string &value)
{
    const auto number = wholeNumber(text);
    const auto wanted = wholeNumber(value);
    return number && wanted && *number * times == *wanted;
}

/// Minutes from UTC of a normalised time zone.
std::int64_t zoneMinutes(const std::string &zone)
{
    const auto minutes =
        wholeNumber(zone.substr(1, 2)).value_or(0) * 60 + wholeNumber(zone.substr(4)).value_or(0);
    return zone.front() == '-' ? -minutes : minutes;
}

} // namespace

std::unexpected<Error> unusable(std::string detail)
{
    return failure(ErrorCode::ExampleUnusable, {{"detail", std::move(detail)}});
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    constexpr std::int64_t most = 1'000'000;
    if (text.empty() || error != std::errc{} || end != text.data() + text.size() || number > most
        || number < -most)
        return {};
    return number;
}

bool isPortSetting(SettingId setting)
{
    return setting == SettingId::ServerPort || setting == SettingId::SecondServerPort;
}

std::span<const std::string_view> valuesOf(SettingId setting)
{
    static constexpr std::array<std::string_view, 2> transports = {"tcp", "udp"};
    static constexpr std::array<std::string_view, 2> formats = {"text", "binary"};
    if (setting == SettingId::Transport || setting == SettingId::SecondTransport)
        return transports;
    if (setting == SettingId::ReportFormat)
        return formats;
    return {};
}

void cutParameters(Cut &cut, std::string_view text, char separator)
{
    constexpr std::string_view around = " \t\"";
    for (bool first = true;; first = false) {
        const auto end = text.find(separator);
        const auto part = text.substr(0, end);
        const auto begin = std::min(part.find_first_not_of(around), part.size());
        const auto last = part.find_last_not_of(around);
        const auto stop = last == std::string_view::npos ? begin : last + 1;
        // Of an empty text in quotation marks the value is between them.
        const auto lead = begin == part.size() ? (part.size() + 1) / 2 : begin;
        const auto tail = begin == part.size() ? lead : stop;
        cut.add((first ? "" : std::string(1, separator)) + std::string(part.substr(0, lead)),
                part.substr(lead, tail - lead), part.substr(tail));
        if (end == std::string_view::npos)
            return;
        text.remove_prefix(end + 1);
    }
}

Result<std::string> cleaned(std::string_view pasted)
{
    const auto text = trimmed(pasted);
    if (text.empty())
        return unusable("it is empty");
    if (text.size() > longestCommand)
        return unusable("it is longer than any command");
    if (text.find_first_of("\r\n") != std::string_view::npos)
        return unusable("it has more than one line; give one command at a time");
    if (!std::ranges::all_of(text, isPlain)) {
        return unusable("it has a character that no tracker takes, perhaps a typographic quotation "
                        "mark or a blank from a document; type that place anew");
    }
    return std::string(text);
}

Result<Command> cutGosafe(std::string_view text)
{
    Command command;
    if (text.starts_with('*')) {
        return unusable("it has the form in which a server sends it (*GS…#); give the form for a "
                        "message or the cable, such as 1234,SIP;54.85.159.138;8888");
    }
    const auto separator = text.find(';');
    if (const auto comma = text.find(','); comma < separator) {
        command.password = trimmed(text.substr(0, comma));
        text = trimmed(text.substr(comma + 1));
    }
    command.word = wordOf(text);
    const auto line = protocol::classifyLine(command.word);
    if (line.kind != protocol::LineKind::Word || line.text != command.word)
        return unusable("it does not begin with a word, such as SIP");
    if (command.word.size() == text.size())
        return unusable("it has no values, so it sets nothing");
    if (text[command.word.size()] != ';')
        return unusable("its word does not end with a semicolon");
    command.cut.fixed.back() = command.word + ';';
    cutParameters(command.cut, text.substr(command.word.size() + 1), ';');
    return command;
}

Result<Command> cutAt(std::string_view text)
{
    Command command;
    command.word = wordOf(text);
    if (!command.word.starts_with("AT") || command.word.size() < 3)
        return unusable("it does not begin with AT and a word, such as AT$FRIEND");
    if (text.find(';') != std::string_view::npos)
        return unusable("it is more than one command; give them one at a time");
    if (command.word.size() == text.size() || text[command.word.size()] != '=')
        return unusable("it has no values after a =, so it sets nothing");
    command.cut.fixed.back() = command.word + '=';
    cutParameters(command.cut, text.substr(command.word.size() + 1), ',');
    return command;
}

Fit fitOf(SettingId setting, const std::string &text)
{
    const bool isGood = normaliseSetting(setting, text).has_value();
    const auto number = wholeNumber(text);
    if (isHostSetting(setting)) {
        if (!isGood)
            return Fit::No;
        const bool isName = text.contains('.') || text.contains(':');
        return isName ? Fit::Sure : (number ? Fit::No : Fit::Possible);
    }
    if (!valuesOf(setting).empty()) {
        // A figure, or a letter, may stand for it.
        const bool isCode = text.size() == 1 && (isDigit(text.front()) || isLetter(text.front()));
        return isGood && !text.empty() ? Fit::Sure : (isCode || isGood ? Fit::Possible : Fit::No);
    }
    if (setting == SettingId::TimeZone) {
        constexpr std::int64_t west = -720;
        constexpr std::int64_t east = 840;
        if (isGood)
            return Fit::Sure;
        return number && *number >= west && *number <= east ? Fit::Possible : Fit::No;
    }
    if (setting == SettingId::Apn) {
        const bool isAddress = !text.empty() && !std::ranges::any_of(text, isLetter);
        return isGood && !isAddress ? Fit::Possible : Fit::No;
    }
    return isGood ? Fit::Possible : Fit::No;
}

std::optional<Encoding> encodingOf(SettingId setting, const std::string &text,
                                   const std::string &value)
{
    if (const auto normalised = normaliseSetting(setting, text); normalised && *normalised == value)
        return Encoding::AsIs;
    if (isInterval(setting)) {
        if (sameNumber(text, 60, value))
            return Encoding::Minutes;
        if (sameNumber(text, 3600, value))
            return Encoding::Hours;
    }
    if (setting == SettingId::TimeZone && normaliseSetting(setting, value)) {
        const auto minutes = std::to_string(zoneMinutes(value));
        if (sameNumber(text, 1, minutes))
            return Encoding::Minutes;
        if (sameNumber(text, 60, minutes))
            return Encoding::Hours;
    }
    return {};
}

} // namespace sp7600::device
