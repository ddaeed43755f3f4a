// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/profile.h"

#include "core/model/letters.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>

namespace sp7600::device
{

namespace
{

using protocol::Template;

constexpr std::string_view atPrefix = "AT";

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size())
        return {};
    return number;
}

constexpr std::int64_t unitOf(Encoding encoding)
{
    return encoding == Encoding::Hours ? 60 : 1;
}

/// Minutes from UTC of a normalised time zone.
std::int64_t zoneMinutes(std::string_view zone)
{
    const auto hours = wholeNumber(zone.substr(1, 2)).value_or(0);
    const auto minutes = wholeNumber(zone.substr(4)).value_or(0);
    return (zone.front() == '-' ? -1 : 1) * (hours * 60 + minutes);
}

std::string zoneText(std::int64_t minutes)
{
    const auto distance = std::abs(minutes);
    const auto twoDigits = [](std::int64_t number) {
        return (number < 10 ? "0" : "") + std::to_string(number);
    };
    return (minutes < 0 ? '-' : '+') + twoDigits(distance / 60) + ':' + twoDigits(distance % 60);
}

/// A normalised value as a number of minutes (a time zone) or of seconds (an interval).
std::int64_t measure(SettingId setting, const std::string &value)
{
    return setting == SettingId::TimeZone ? zoneMinutes(value) : wholeNumber(value).value_or(0);
}

/// How much of that measure one step on the wire is.
std::int64_t stepOf(SettingId setting, Encoding encoding)
{
    return setting == SettingId::TimeZone ? unitOf(encoding) : 60 * unitOf(encoding);
}

std::string encoded(SettingId setting, Encoding encoding, const std::string &value)
{
    // What a unit said may be no number at all; it is given back as it was.
    if (encoding == Encoding::AsIs || !normaliseSetting(setting, value))
        return value;
    return std::to_string(measure(setting, value) / stepOf(setting, encoding));
}

std::string decoded(SettingId setting, Encoding encoding, const std::string &text)
{
    const auto number = wholeNumber(text);
    constexpr std::int64_t mostSteps = 1'000'000;
    if (encoding == Encoding::AsIs || !number || std::abs(*number) > mostSteps)
        return text;
    const auto amount = *number * stepOf(setting, encoding);
    return setting == SettingId::TimeZone ? zoneText(amount) : std::to_string(amount);
}

void addOnce(std::vector<std::string> &words, std::string word)
{
    if (std::ranges::find(words, word) == words.end())
        words.push_back(std::move(word));
}

} // namespace

std::string_view grammarName(GrammarKind grammar)
{
    return grammar == GrammarKind::At ? "at" : "gosafe";
}

bool SettingWord::carries(SettingId setting) const
{
    return std::ranges::find(settings, setting) != settings.end();
}

std::string SettingWord::toWire(SettingId setting, const std::string &value) const
{
    if (const auto encoding = encodings.find(setting); encoding != encodings.end())
        return encoded(setting, encoding->second, value);
    const auto spellings = values.find(setting);
    if (spellings == values.end())
        return value;
    const auto spelling = spellings->second.find(value);
    return spelling == spellings->second.end() ? value : spelling->second;
}

std::string SettingWord::fromWire(SettingId setting, const std::string &text) const
{
    std::string value = text;
    if (const auto encoding = encodings.find(setting); encoding != encodings.end())
        value = decoded(setting, encoding->second, text);
    if (const auto spellings = values.find(setting); spellings != values.end()) {
        const auto found = std::ranges::find_if(
            spellings->second, [&text](const auto &entry) { return entry.second == text; });
        if (found != spellings->second.end())
            value = found->first;
    }
    const auto normalised = normaliseSetting(setting, value);
    return normalised ? *normalised : value;
}

Result<void> SettingWord::checkLimits(SettingId setting, const std::string &value) const
{
    const auto outside = [setting](std::string detail) {
        return failure(
            ErrorCode::ValueOutsideLimits,
            {{"setting", std::string(settingName(setting))}, {"detail", std::move(detail)}});
    };
    if (const auto encoding = encodings.find(setting);
        encoding != encodings.end() && encoding->second != Encoding::AsIs
        && measure(setting, value) % stepOf(setting, encoding->second) != 0) {
        return outside(encoding->second == Encoding::Hours ? "only whole hours"
                                                           : "only whole minutes");
    }
    const auto found = limits.find(setting);
    if (found == limits.end() || (value.empty() && mayBeEmpty(setting)))
        return {};
    const auto &limit = found->second;
    const auto number = wholeNumber(value);
    if (number && limit.minimum && *number < *limit.minimum)
        return outside("at least " + std::to_string(*limit.minimum));
    if (number && limit.maximum && *number > *limit.maximum)
        return outside("at most " + std::to_string(*limit.maximum));
    if (limit.minLength && value.size() < *limit.minLength)
        return outside("at least " + std::to_string(*limit.minLength) + " characters");
    if (limit.maxLength && value.size() > *limit.maxLength)
        return outside("at most " + std::to_string(*limit.maxLength) + " characters");
    const auto isDigit = [](char character) { return character >= '0' && character <= '9'; };
    if (limit.digitsOnly && !std::ranges::all_of(value, isDigit))
        return outside("only digits");
    return {};
}

const SettingWord *Profile::wordFor(SettingId setting) const
{
    const auto found = std::ranges::find_if(
        words, [setting](const SettingWord &word) { return word.carries(setting); });
    return found == words.end() ? nullptr : &*found;
}

const Query *Profile::imeiQuery() const
{
    const auto found = std::ranges::find_if(identity, [](const Query &query) {
        return std::ranges::count(query.reply.slotNames(), "imei") > 0;
    });
    return found == identity.end() ? nullptr : &*found;
}

std::vector<std::string> Profile::assumedReads() const
{
    std::vector<std::string> assumed;
    for (const auto *questions : {&identity, &status}) {
        for (const auto &query : *questions) {
            if (query.provenance == Provenance::Assumed)
                addOnce(assumed, consentWord(query.command.text(), true));
        }
    }
    for (const auto &word : words) {
        if (word.read && word.readProvenance == Provenance::Assumed)
            addOnce(assumed, consentWord(word.read->text(), true));
    }
    return assumed;
}

Profile Profile::withAlternatives(const std::map<std::size_t, std::size_t> &chosen) const
{
    auto profile = *this;
    for (const auto &[word, alternative] : chosen) {
        if (word >= words.size() || alternative >= words[word].alternatives.size())
            continue;
        profile.words[word] = words[word].alternatives[alternative];
    }
    return profile;
}

std::string wordOf(std::string_view command)
{
    return upperCase(protocol::trimmed(command.substr(0, command.find_first_of(";=?"))));
}

std::string consentWord(std::string_view command, bool reading)
{
    return reading ? wordOf(command) + '?' : wordOf(command);
}

std::vector<std::string> secretWords(const Profile &profile)
{
    std::vector<std::string> words;
    for (const auto &word : profile.words) {
        if (!std::ranges::any_of(word.settings, isSecret))
            continue;
        for (const auto *command : {&word.read, &word.write}) {
            if (!*command)
                continue;
            auto name = wordOf((*command)->text());
            if (profile.grammar == GrammarKind::At && name.starts_with(atPrefix))
                name.erase(0, atPrefix.size());
            words.push_back(std::move(name));
        }
    }
    return words;
}

std::string compacted(std::string_view command)
{
    auto upper = upperCase(command);
    std::erase_if(upper, [](char character) { return character == ' ' || character == '\t'; });
    return upper;
}

std::string wordToShow(GrammarKind grammar, std::string_view command,
                       const std::vector<std::string> &secretWords)
{
    const auto plain = compacted(command);
    const auto found = std::ranges::find_if(
        secretWords, [&plain](const std::string &word) { return plain.contains(word); });
    if (found != secretWords.end()) {
        const bool isBare = grammar == GrammarKind::At && !found->starts_with(atPrefix);
        return isBare ? std::string(atPrefix) + *found : *found;
    }
    const auto upper = upperCase(command);
    const auto end = std::ranges::find_if_not(upper, [](char character) {
        return (character >= 'A' && character <= 'Z')
               || std::string_view("+$%&").contains(character);
    });
    return {upper.begin(), end};
}

std::string maskedCommand(GrammarKind grammar, const std::string &wordToShow)
{
    return (wordToShow + (grammar == GrammarKind::At ? '=' : ';')).append(secretMask);
}

bool isProfileId(std::string_view id)
{
    return !id.empty() && id.size() <= 64 && std::ranges::all_of(id, [](char character) {
        return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9')
               || character == '-';
    });
}

} // namespace sp7600::device
