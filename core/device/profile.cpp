// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/profile.h"

#include "core/device/jsonreader.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <initializer_list>

namespace sp7600::device
{

namespace
{

using protocol::Template;

constexpr int profileFormat = 1;

std::optional<Template> readTemplate(JsonReader &json, QLatin1StringView key)
{
    const auto text = json.optionalText(key);
    if (!text)
        return {};
    auto parsed = Template::parse(*text);
    if (!parsed) {
        json.fail(key, std::string(parsed.error().parameter("detail")));
        return {};
    }
    return std::move(*parsed);
}

std::optional<Provenance> readProvenance(JsonReader &json)
{
    const auto text = json.optionalText("provenance"_L1);
    if (!text)
        return {};
    const auto provenance = provenanceFromName(*text);
    if (!provenance)
        json.fail("provenance"_L1, "is none of documented, observed, taught, assumed, virtual");
    return provenance;
}

/// Of a question: nothing stands in for a place in it.
void checkQuestion(JsonReader &json, QLatin1StringView key, const std::optional<Template> &text)
{
    if (text && !text->slotNames().empty())
        json.fail(key, "has the place {" + text->slotNames().front() + "}, which nothing fills");
}

/// An answer is known by its word, so it has to be the word that was sent.
void checkAnswer(JsonReader &json, const std::optional<Template> &reply,
                 const std::optional<Template> &command)
{
    if (!reply || !command)
        return;
    const auto word = wordOf(command->text());
    if (wordOf(reply->text().substr(0, reply->text().find(':'))) != word)
        json.fail("reply"_L1, "does not begin with " + word + ":");
}

std::optional<Query> readQuery(JsonReader json, std::initializer_list<std::string_view> places)
{
    auto command = readTemplate(json, "command"_L1);
    auto reply = readTemplate(json, "reply"_L1);
    const auto provenance = readProvenance(json);
    if (!command)
        json.fail("command"_L1, "is missing");
    if (!reply)
        json.fail("reply"_L1, "is missing");
    if (!provenance)
        json.fail("provenance"_L1, "is missing");
    checkQuestion(json, "command"_L1, command);
    checkAnswer(json, reply, command);
    for (const auto &place : reply ? reply->slotNames() : std::vector<std::string>()) {
        if (std::ranges::find(places, place) == places.end())
            json.fail("reply"_L1, "has the place {" + place + "}, which means nothing here");
    }
    if (!json.good())
        return {};
    return Query{std::move(*command), std::move(*reply), *provenance};
}

void checkPlaces(JsonReader &json, QLatin1StringView key, const std::optional<Template> &text,
                 const SettingWord &word, bool all)
{
    if (!text)
        return;
    const auto places = text->slotNames();
    for (const auto &place : places) {
        const auto setting = settingFromName(place);
        if (!setting || !word.carries(*setting))
            json.fail(key, "has the place {" + place + "}, which is no setting of this word");
    }
    for (const auto setting : word.settings) {
        const auto name = settingName(setting);
        if (all && std::ranges::find(places, name) == places.end())
            json.fail(key, "lacks the place {" + std::string(name) + "}");
    }
}

SettingWord readWord(JsonReader json)
{
    SettingWord word;
    for (const auto &name : json.texts("settings"_L1)) {
        if (const auto setting = settingFromName(name))
            word.settings.push_back(*setting);
        else
            json.fail("settings"_L1, "names the unknown setting " + name);
    }
    if (word.settings.empty())
        json.fail("settings"_L1, "is empty");
    word.read = readTemplate(json, "read"_L1);
    word.write = readTemplate(json, "write"_L1);
    word.reply = readTemplate(json, "reply"_L1);
    word.provenance = readProvenance(json);
    word.source = json.optionalText("source"_L1).value_or(std::string());
    checkQuestion(json, "read"_L1, word.read);
    checkAnswer(json, word.reply, word.read ? word.read : word.write);
    checkPlaces(json, "write"_L1, word.write, word, true);
    checkPlaces(json, "reply"_L1, word.reply, word, word.read.has_value());
    if (word.read && !word.reply)
        json.fail("reply"_L1, "is missing, so that what is read could not be understood");
    if ((word.read || word.write) && !word.provenance)
        json.fail("provenance"_L1, "is missing");
    auto values = json.optionalObject("values"_L1);
    if (values) {
        for (const auto &key : values->keys()) {
            const auto setting = settingFromName(key.toStdString());
            if (!setting || !word.carries(*setting)) {
                json.fail("values"_L1, "names a setting that is not one of this word");
                continue;
            }
            word.values[*setting] = values->textMap(key);
        }
    }
    return word;
}

} // namespace

bool SettingWord::carries(SettingId setting) const
{
    return std::ranges::find(settings, setting) != settings.end();
}

std::string SettingWord::toWire(SettingId setting, const std::string &value) const
{
    const auto spellings = values.find(setting);
    if (spellings == values.end())
        return value;
    const auto spelling = spellings->second.find(value);
    return spelling == spellings->second.end() ? value : spelling->second;
}

std::string SettingWord::fromWire(SettingId setting, const std::string &text) const
{
    std::string value = text;
    if (const auto spellings = values.find(setting); spellings != values.end()) {
        const auto found = std::ranges::find_if(
            spellings->second, [&text](const auto &entry) { return entry.second == text; });
        if (found != spellings->second.end())
            value = found->first;
    }
    const auto normalised = normaliseSetting(setting, value);
    return normalised ? *normalised : value;
}

const SettingWord *Profile::wordFor(SettingId setting) const
{
    const auto found = std::ranges::find_if(
        words, [setting](const SettingWord &word) { return word.carries(setting); });
    return found == words.end() ? nullptr : &*found;
}

std::vector<std::string> Profile::assumedWords() const
{
    std::vector<std::string> assumed;
    const auto add = [&assumed](const std::optional<Template> &command) {
        if (!command)
            return;
        auto word = wordOf(command->text());
        if (std::ranges::find(assumed, word) == assumed.end())
            assumed.push_back(std::move(word));
    };
    for (const auto *query : {&identity, &status}) {
        if (*query && (*query)->provenance == Provenance::Assumed)
            add((*query)->command);
    }
    for (const auto &word : words) {
        if (word.provenance == Provenance::Assumed) {
            add(word.read);
            add(word.write);
        }
    }
    return assumed;
}

std::string wordOf(std::string_view command)
{
    std::string word(command.substr(0, command.find(';')));
    std::ranges::transform(word, word.begin(), [](char character) {
        return character >= 'a' && character <= 'z' ? static_cast<char>(character - 32) : character;
    });
    return word;
}

Result<Profile> parseProfile(const QByteArray &text, const std::string &file)
{
    JsonDocument document(file);
    auto json = document.parse(text);
    Profile profile;
    if (json.number("format"_L1) != profileFormat)
        json.fail("format"_L1, "is not 1, the format that this version reads");
    profile.id = json.text("id"_L1);
    profile.name = json.text("name"_L1);
    profile.note = json.optionalText("note"_L1).value_or(std::string());
    if (const auto provenance = readProvenance(json))
        profile.provenance = *provenance;
    else
        json.fail("provenance"_L1, "is missing");
    profile.models = json.texts("models"_L1);
    auto serial = json.object("serial"_L1);
    for (const auto rate : serial.numbers("baud_rates"_L1)) {
        if (rate < 300 || rate > 4'000'000)
            serial.fail("baud_rates"_L1, "holds a speed outside 300 to 4000000");
        profile.baudRates.push_back(rate);
    }
    if (profile.baudRates.empty())
        serial.fail("baud_rates"_L1, "is empty");
    auto grammar = json.object("grammar"_L1);
    if (grammar.text("kind"_L1) != "gosafe")
        grammar.fail("kind"_L1, "is not gosafe, the grammar that this version speaks");
    profile.defaultPassword = grammar.optionalText("default_password"_L1).value_or(std::string());
    profile.terminator = grammar.text("terminator"_L1);
    if (profile.terminator.find_first_not_of("\r\n") != std::string::npos)
        grammar.fail("terminator"_L1, "is no line end");
    profile.refusal = readTemplate(grammar, "refusal"_L1);
    if (profile.refusal && std::ranges::count(profile.refusal->slotNames(), "word") == 0)
        grammar.fail("refusal"_L1, "lacks the place {word}");
    profile.wrongPassword = readTemplate(grammar, "wrong_password"_L1);
    auto queries = json.object("queries"_L1);
    if (auto query = queries.optionalObject("identity"_L1))
        profile.identity = readQuery(*query, {"model", "firmware", "hardware", "imei"});
    if (auto query = queries.optionalObject("status"_L1))
        profile.status =
            readQuery(*query, {"sim", "mcc", "mnc", "registration", "signal", "data", "fix",
                               "satellites", "external_v", "battery_v", "pending"});
    for (auto &word : json.objects("words"_L1))
        profile.words.push_back(readWord(word));
    for (const auto setting : allSettings) {
        const auto carriers = std::ranges::count_if(
            profile.words, [setting](const auto &word) { return word.carries(setting); });
        if (carriers > 1)
            json.fail("words"_L1, "carries " + std::string(settingName(setting)) + " twice");
    }
    const auto mixes = [&profile](const auto &entry) {
        return (entry.provenance == Provenance::Virtual) != profile.isVirtual();
    };
    for (const auto *query : {&profile.identity, &profile.status}) {
        if (*query && mixes(**query))
            json.fail("queries"_L1, "mixes virtual words with others");
    }
    for (const auto &word : profile.words) {
        if (word.provenance && mixes(word))
            json.fail("words"_L1, "mixes virtual words with others");
    }
    if (const auto error = document.error())
        return std::unexpected(*error);
    return profile;
}

Result<ProfileLibrary> ProfileLibrary::load(const QString &userFolder)
{
    ProfileLibrary library;
    for (const auto &folder : {QStringLiteral(":/profiles"), userFolder}) {
        if (folder.isEmpty())
            continue; // QDir would take the working directory
        const QDir directory(folder);
        const auto names = directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        for (const auto &name : names) {
            QFile file(directory.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) {
                return failure(ErrorCode::FileUnreadable,
                               {{"file", file.fileName().toStdString()},
                                {"detail", file.errorString().toStdString()}});
            }
            auto profile = parseProfile(file.readAll(), file.fileName().toStdString());
            if (!profile)
                return std::unexpected(profile.error());
            const auto known = std::ranges::find(library.m_profiles, profile->id, &Profile::id);
            if (known == library.m_profiles.end())
                library.m_profiles.push_back(std::move(*profile));
            else
                *known = std::move(*profile);
        }
    }
    return library;
}

Result<const Profile *> ProfileLibrary::find(std::string_view id) const
{
    const auto found = std::ranges::find(m_profiles, id, &Profile::id);
    if (found == m_profiles.end())
        return failure(ErrorCode::ProfileUnknown, {{"profile", std::string(id)}});
    return &*found;
}

} // namespace sp7600::device
