// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/profile.h"

#include "core/device/jsonreader.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

namespace sp7600::device
{

namespace
{

using protocol::Template;

constexpr int profileFormat = 1;

// A profile may come from anywhere.
constexpr JsonDocument::Limits limitsOfFile{1024 * 1024, 200, 512};

// What each object may hold; resources/profiles/profile.schema.json explains it to people.
constexpr std::array profileKeys = {"format"_L1, "id"_L1,      "name"_L1,    "note"_L1,
                                    "models"_L1, "serial"_L1,  "grammar"_L1, "provenance"_L1,
                                    "words"_L1,  "queries"_L1, "save"_L1,    "restart"_L1};
constexpr std::array serialKeys = {"baud_rates"_L1, "usb"_L1, "dtr"_L1, "rts"_L1};
constexpr std::array usbKeys = {"vendor"_L1, "product"_L1};
constexpr std::array grammarKeys = {"kind"_L1, "default_password"_L1, "terminator"_L1,
                                    "sms"_L1,  "refusal"_L1,          "wrong_password"_L1};
constexpr std::array queriesKeys = {"identity"_L1, "status"_L1};
constexpr std::array queryKeys = {"command"_L1, "reply"_L1, "provenance"_L1, "source"_L1,
                                  "safe_to_probe"_L1};
constexpr std::array saveKeys = {"command"_L1, "reply"_L1, "provenance"_L1, "source"_L1};
constexpr std::array restartKeys = {"command"_L1, "reply"_L1, "provenance"_L1, "source"_L1,
                                    "seconds"_L1};
constexpr std::array limitsKeys = {"minimum"_L1, "maximum"_L1, "min_length"_L1, "max_length"_L1,
                                   "digits"_L1};
/// The first two are those of a word itself, and not of an alternative to it.
constexpr std::array wordKeys = {"settings"_L1,      "alternatives"_L1, "read"_L1,
                                 "write"_L1,         "reply"_L1,        "provenance"_L1,
                                 "source"_L1,        "values"_L1,       "read_provenance"_L1,
                                 "safe_to_probe"_L1, "encoding"_L1,     "limits"_L1,
                                 "needs_restart"_L1, "kept"_L1};
constexpr auto alternativeKeys = std::span(wordKeys).subspan<2>();

using Places = std::span<const std::string_view>;
constexpr std::array<std::string_view, 6> identityPlaces = {"model", "firmware", "hardware",
                                                            "imei",  "imsi",     "iccid"};
constexpr std::array<std::string_view, 15> statusPlaces = {
    "sim", "mcc",        "mnc",        "registration", "signal",     "signal_dbm", "csq",    "data",
    "fix", "satellites", "external_v", "battery_v",    "odometer_m", "asleep",     "pending"};

bool isKept(std::string_view place)
{
    return place.starts_with('_');
}

bool isControl(char character)
{
    const auto octet = static_cast<unsigned char>(character);
    return octet < 0x20 || octet == 0x7F;
}

std::optional<Template> readTemplate(JsonReader &json, QLatin1StringView key)
{
    const auto text = json.optionalText(key);
    if (!text)
        return {};
    if (text->empty())
        json.fail(key, "is empty; null is what is not known");
    if (std::ranges::any_of(*text, isControl))
        json.fail(key,
                  "has a control character; the terminator is put after it without being said");
    auto parsed = Template::parse(*text);
    if (!parsed) {
        json.fail(key, std::string(parsed.error().parameter("detail")));
        return {};
    }
    return std::move(*parsed);
}

std::optional<Provenance> readProvenance(JsonReader &json, QLatin1StringView key = "provenance"_L1)
{
    const auto text = json.optionalText(key);
    if (!text)
        return {};
    const auto provenance = provenanceFromName(*text);
    if (!provenance)
        json.fail(key, "is none of documented, observed, taught, assumed, virtual");
    return provenance;
}

/// Of a question: nothing stands in for a place in it.
void checkQuestion(JsonReader &json, QLatin1StringView key, const std::optional<Template> &text)
{
    if (text && !text->slotNames().empty())
        json.fail(key, "has the place {" + text->slotNames().front() + "}, which nothing fills");
}

/// What is sent begins with a word of the grammar.
void checkCommand(JsonReader &json, QLatin1StringView key, GrammarKind grammar,
                  const std::optional<Template> &command)
{
    if (!command)
        return;
    const auto word = wordOf(command->text());
    const auto line = protocol::classifyLine(word);
    if (grammar == GrammarKind::At && !word.starts_with("AT"))
        json.fail(key, "does not begin with AT, as every command of this grammar does");
    else if (grammar == GrammarKind::Gosafe && word.contains(','))
        json.fail(key, "begins with a password; leave it out, it is put there without being said");
    else if (grammar == GrammarKind::Gosafe
             && (line.kind != protocol::LineKind::Word || line.text != word || word.contains(':')))
        json.fail(key, "does not begin with a word of letters and digits, as in SIP;{host}");
}

/// An answer is known by its word, so it has to be the word that was sent. To an AT command it may
/// also be a line of which everything is a value.
void checkAnswer(JsonReader &json, GrammarKind grammar, const std::optional<Template> &reply,
                 const std::optional<Template> &command)
{
    if (!reply || !command)
        return;
    auto word = wordOf(command->text());
    if (grammar == GrammarKind::At) {
        if (reply->text().starts_with('{') || reply->text() == "OK")
            return;
        word.erase(0, word.starts_with("AT") ? 2 : 0);
    }
    if (wordOf(reply->text().substr(0, reply->text().find(':'))) != word)
        json.fail("reply"_L1, "does not begin with " + word + ":");
}

std::optional<Query> readQuery(JsonReader json, GrammarKind grammar, Places places)
{
    json.allowOnly(queryKeys);
    auto command = readTemplate(json, "command"_L1);
    auto reply = readTemplate(json, "reply"_L1);
    const auto provenance = readProvenance(json);
    auto source = json.optionalText("source"_L1).value_or(std::string());
    const bool safeToProbe = json.flag("safe_to_probe"_L1);
    if (!command)
        json.fail("command"_L1, "is missing");
    if (!reply)
        json.fail("reply"_L1, "is missing");
    if (!provenance)
        json.fail("provenance"_L1, "is missing");
    checkCommand(json, "command"_L1, grammar, command);
    checkQuestion(json, "command"_L1, command);
    checkAnswer(json, grammar, reply, command);
    for (const auto &place : reply ? reply->slotNames() : std::vector<std::string>()) {
        if (!isKept(place) && std::ranges::find(places, place) == places.end())
            json.fail("reply"_L1, "has the place {" + place + "}, which means nothing here");
    }
    if (safeToProbe && provenance == Provenance::Assumed)
        json.fail("safe_to_probe"_L1, "is set for a word that is only assumed");
    if (!json.good())
        return {};
    return Query{std::move(*command), std::move(*reply), *provenance, std::move(source),
                 safeToProbe};
}

std::optional<Action> readAction(JsonReader json, GrammarKind grammar,
                                 std::span<const QLatin1StringView> keys)
{
    json.allowOnly(keys);
    auto command = readTemplate(json, "command"_L1);
    auto reply = readTemplate(json, "reply"_L1);
    const auto provenance = readProvenance(json);
    auto source = json.optionalText("source"_L1).value_or(std::string());
    const auto seconds = json.optionalNumber("seconds"_L1).value_or(15);
    if (!command)
        json.fail("command"_L1, "is missing");
    if (!provenance)
        json.fail("provenance"_L1, "is missing");
    if (seconds < 1 || seconds > 300)
        json.fail("seconds"_L1, "is not 1 to 300");
    checkCommand(json, "command"_L1, grammar, command);
    checkQuestion(json, "command"_L1, command);
    checkQuestion(json, "reply"_L1, reply);
    checkAnswer(json, grammar, reply, command);
    if (!json.good())
        return {};
    return Action{std::move(*command), std::move(reply), *provenance, std::move(source),
                  std::chrono::seconds(seconds)};
}

/// One question, or a list of them.
std::vector<Query> readQueries(JsonReader &queries, QLatin1StringView key, GrammarKind grammar,
                               Places places)
{
    std::vector<Query> found;
    const auto add = [&](const JsonReader &json) {
        if (auto query = readQuery(json, grammar, places))
            found.push_back(std::move(*query));
    };
    if (queries.isList(key)) {
        for (const auto &json : queries.objects(key))
            add(json);
    } else if (const auto json = queries.optionalObject(key)) {
        add(*json);
    }
    return found;
}

void checkPlaces(JsonReader &json, QLatin1StringView key, const std::optional<Template> &text,
                 const SettingWord &word, bool all)
{
    if (!text)
        return;
    const auto places = text->slotNames();
    for (const auto &place : places) {
        const auto setting = settingFromName(place);
        if (!isKept(place) && (!setting || !word.carries(*setting)))
            json.fail(key, "has the place {" + place + "}, which is no setting of this word");
    }
    for (const auto setting : word.settings) {
        const auto name = settingName(setting);
        if (all && std::ranges::find(places, name) == places.end())
            json.fail(key, "lacks the place {" + std::string(name) + "}");
    }
}

/// What is kept has to come from somewhere.
void checkKept(JsonReader &json, const SettingWord &word)
{
    const auto kept = word.write ? word.write->slotNames() : std::vector<std::string>();
    for (const auto &[place, text] : word.keptDefaults) {
        if (!isKept(place) || std::ranges::find(kept, place) == kept.end())
            json.fail("kept"_L1,
                      "names " + place + ", which is no place of write that begins with _");
        if (std::ranges::any_of(text, isControl))
            json.fail("kept"_L1, "has a control character");
    }
    if (!word.write)
        return;
    const auto told =
        word.read && word.reply ? word.reply->slotNames() : std::vector<std::string>();
    for (const auto &place : word.write->slotNames()) {
        if (isKept(place) && std::ranges::find(told, place) == told.end()
            && !word.keptDefaults.contains(place)) {
            json.fail("write"_L1,
                      "has the place {" + place + "}, which neither the reply nor \"kept\" gives");
        }
    }
}

std::optional<std::int64_t> optionalLimit(JsonReader &json, QLatin1StringView key)
{
    const auto number = json.optionalNumber(key);
    if (!number)
        return {};
    return *number;
}

std::optional<std::size_t> optionalLength(JsonReader &json, QLatin1StringView key)
{
    const auto number = json.optionalNumber(key);
    if (!number)
        return {};
    if (*number < 0 || *number > 512)
        json.fail(key, "is not 0 to 512");
    return static_cast<std::size_t>(*number);
}

Limits readLimits(JsonReader json, SettingId setting)
{
    json.allowOnly(limitsKeys);
    Limits limits;
    limits.minimum = optionalLimit(json, "minimum"_L1);
    limits.maximum = optionalLimit(json, "maximum"_L1);
    limits.minLength = optionalLength(json, "min_length"_L1);
    limits.maxLength = optionalLength(json, "max_length"_L1);
    limits.digitsOnly = json.flag("digits"_L1);
    if (limits.minimum && !isNumber(setting))
        json.fail("minimum"_L1, "is set for a setting that is no number");
    if (limits.maximum && !isNumber(setting))
        json.fail("maximum"_L1, "is set for a setting that is no number");
    if (limits.minimum && limits.maximum && *limits.minimum > *limits.maximum)
        json.fail("maximum"_L1, "is below the minimum");
    if (limits.minLength && limits.maxLength && *limits.minLength > *limits.maxLength)
        json.fail("max_length"_L1, "is below the min_length");
    return limits;
}

/// Calls @p take(setting, entries, key) for each entry of an object whose keys are settings of
/// @p word.
template <typename Take>
void forSettingsIn(JsonReader &json, QLatin1StringView key, const SettingWord &word, Take take)
{
    auto entries = json.optionalObject(key);
    if (!entries)
        return;
    for (const auto &name : entries->keys()) {
        const auto setting = settingFromName(name.toStdString());
        if (!setting || !word.carries(*setting))
            json.fail(key, "names a setting that is not one of this word");
        else
            take(*setting, *entries, name);
    }
}

/// A spelling that could be read as two values, or of what is none, would be taken for good.
void checkSpellings(JsonReader &entries, const QString &key, SettingId setting,
                    const std::map<std::string, std::string> &spellings)
{
    std::vector<std::string_view> wires;
    for (const auto &[value, wire] : spellings) {
        const auto normalised = normaliseSetting(setting, value);
        if (!normalised || *normalised != value)
            entries.fail(key, "spells \"" + value + "\", which is no value of this setting");
        if (std::ranges::any_of(wire, isControl))
            entries.fail(key, "has a control character");
        if (std::ranges::find(wires, wire) != wires.end())
            entries.fail(key, "spells two values as \"" + wire + '"');
        wires.push_back(wire);
    }
}

void readSpellings(JsonReader &json, SettingWord &word)
{
    forSettingsIn(json, "values"_L1, word,
                  [&word](SettingId setting, JsonReader &entries, const QString &key) {
                      word.values[setting] = entries.textMap(key);
                      checkSpellings(entries, key, setting, word.values[setting]);
                  });
    forSettingsIn(json, "encoding"_L1, word,
                  [&word](SettingId setting, JsonReader &entries, const QString &key) {
                      const auto name = entries.optionalText(QLatin1StringView(key.toLatin1()));
                      const bool isTimed = isInterval(setting) || setting == SettingId::TimeZone;
                      if (name == "minutes" && isTimed)
                          word.encodings[setting] = Encoding::Minutes;
                      else if (name == "hours" && isTimed)
                          word.encodings[setting] = Encoding::Hours;
                      else
                          entries.fail(key, "is neither minutes nor hours of a time");
                      if (word.values.contains(setting))
                          entries.fail(key, "is set for a setting that has values too");
                  });
    forSettingsIn(json, "limits"_L1, word,
                  [&word](SettingId setting, JsonReader &entries, const QString &key) {
                      word.limits[setting] =
                          readLimits(entries.object(QLatin1StringView(key.toLatin1())), setting);
                  });
}

SettingWord readWord(JsonReader json, GrammarKind grammar,
                     const std::vector<SettingId> *settings = nullptr)
{
    SettingWord word;
    json.allowOnly(settings ? alternativeKeys : std::span<const QLatin1StringView>(wordKeys));
    if (settings) {
        word.settings = *settings;
    } else {
        for (const auto &name : json.texts("settings"_L1)) {
            const auto setting = settingFromName(name);
            if (!setting)
                json.fail("settings"_L1, "names the unknown setting " + name);
            else if (word.carries(*setting))
                json.fail("settings"_L1, "names " + name + " twice");
            else
                word.settings.push_back(*setting);
        }
        if (word.settings.empty())
            json.fail("settings"_L1, "is empty");
    }
    word.read = readTemplate(json, "read"_L1);
    word.write = readTemplate(json, "write"_L1);
    word.reply = readTemplate(json, "reply"_L1);
    word.provenance = readProvenance(json);
    if (word.read) {
        word.readProvenance = readProvenance(json, "read_provenance"_L1);
        if (!word.readProvenance)
            word.readProvenance = word.provenance;
    }
    word.source = json.optionalText("source"_L1).value_or(std::string());
    word.safeToProbe = json.flag("safe_to_probe"_L1);
    word.needsRestart = json.flag("needs_restart"_L1);
    if (!word.read && json.has("read_provenance"_L1))
        json.fail("read_provenance"_L1, "is set for a word that cannot be read");
    if (!word.read && !word.write && word.provenance)
        json.fail("provenance"_L1, "is set for a word that is not known");
    if (!word.read && !word.write && word.reply)
        json.fail("reply"_L1, "is set for a word that is not known");
    if (!word.write && word.needsRestart)
        json.fail("needs_restart"_L1, "is set for a word that cannot be written");
    if (json.has("kept"_L1))
        word.keptDefaults = json.textMap(QStringLiteral("kept"));
    checkCommand(json, "read"_L1, grammar, word.read);
    checkCommand(json, "write"_L1, grammar, word.write);
    checkQuestion(json, "read"_L1, word.read);
    checkAnswer(json, grammar, word.reply, word.read ? word.read : word.write);
    checkPlaces(json, "write"_L1, word.write, word, true);
    checkPlaces(json, "reply"_L1, word.reply, word, word.read.has_value());
    checkKept(json, word);
    if (word.read && !word.reply)
        json.fail("reply"_L1, "is missing, so that what is read could not be understood");
    if ((word.read || word.write) && !word.provenance)
        json.fail("provenance"_L1, "is missing");
    if (word.safeToProbe && (!word.read || word.readProvenance == Provenance::Assumed))
        json.fail("safe_to_probe"_L1, "is set for a word whose reading is not known");
    readSpellings(json, word);
    if (!settings && json.has("alternatives"_L1)) {
        for (const auto &alternative : json.objects("alternatives"_L1))
            word.alternatives.push_back(readWord(alternative, grammar, &word.settings));
    }
    return word;
}

std::optional<std::uint16_t> readHex(JsonReader &json, QLatin1StringView key)
{
    const auto text = json.text(key);
    std::uint16_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, 16);
    if (error != std::errc{} || end != text.data() + text.size() || text.size() != 4) {
        json.fail(key, "is not four hexadecimal digits");
        return {};
    }
    return number;
}

void readSerial(JsonReader serial, Profile &profile)
{
    serial.allowOnly(serialKeys);
    for (const auto rate : serial.numbers("baud_rates"_L1)) {
        if (rate < 300 || rate > 4'000'000)
            serial.fail("baud_rates"_L1, "holds a speed outside 300 to 4000000");
        if (std::ranges::find(profile.baudRates, rate) != profile.baudRates.end())
            serial.fail("baud_rates"_L1, "holds " + std::to_string(rate) + " twice");
        profile.baudRates.push_back(rate);
    }
    if (profile.baudRates.empty())
        serial.fail("baud_rates"_L1, "is empty");
    if (serial.has("usb"_L1)) {
        for (auto &entry : serial.objects("usb"_L1)) {
            entry.allowOnly(usbKeys);
            const auto vendor = readHex(entry, "vendor"_L1);
            const auto product = readHex(entry, "product"_L1);
            if (vendor && product)
                profile.usbIds.push_back({*vendor, *product});
        }
    }
    profile.dtr = serial.optionalFlag("dtr"_L1);
    profile.rts = serial.optionalFlag("rts"_L1);
}

void checkSms(JsonReader &grammar, const std::optional<Template> &sms)
{
    if (!sms)
        return;
    const auto places = sms->slotNames();
    if (std::ranges::find(places, "command") == places.end())
        grammar.fail("sms"_L1, "lacks the place {command}");
    for (const auto &place : places) {
        if (place != "command" && place != "password")
            grammar.fail("sms"_L1, "has the place {" + place + "}, which nothing fills");
    }
}

void readGrammar(JsonReader grammar, Profile &profile)
{
    grammar.allowOnly(grammarKeys);
    const auto kind = grammar.text("kind"_L1);
    if (kind == grammarName(GrammarKind::At))
        profile.grammar = GrammarKind::At;
    else if (kind != grammarName(GrammarKind::Gosafe))
        grammar.fail("kind"_L1, "is neither gosafe nor at, the grammars that this version speaks");
    profile.defaultPassword = grammar.optionalText("default_password"_L1).value_or(std::string());
    if (!profile.defaultPassword.empty()
        && !normaliseSetting(SettingId::DevicePassword, profile.defaultPassword))
        grammar.fail("default_password"_L1, "has a character that no password can have");
    if (!profile.defaultPassword.empty() && profile.grammar == GrammarKind::At)
        grammar.fail("default_password"_L1, "is set, but AT commands begin with none");
    profile.terminator = grammar.text("terminator"_L1);
    if (profile.terminator.find_first_not_of("\r\n") != std::string::npos)
        grammar.fail("terminator"_L1, "is no line end");
    profile.sms = readTemplate(grammar, "sms"_L1);
    checkSms(grammar, profile.sms);
    profile.refusal = readTemplate(grammar, "refusal"_L1);
    if (profile.refusal && std::ranges::count(profile.refusal->slotNames(), "word") == 0)
        grammar.fail("refusal"_L1, "lacks the place {word}");
    if (profile.refusal && profile.grammar == GrammarKind::At)
        grammar.fail("refusal"_L1, "is set, but AT commands are refused with ERROR");
    profile.wrongPassword = readTemplate(grammar, "wrong_password"_L1);
}

/// A virtual word goes to our simulator only, any other to real units only.
void checkNothingMixed(JsonReader &json, const Profile &profile)
{
    const auto mixes = [&profile](const std::optional<Provenance> &provenance) {
        return provenance && (*provenance == Provenance::Virtual) != profile.isVirtual();
    };
    for (const auto *questions : {&profile.identity, &profile.status}) {
        for (const auto &query : *questions) {
            if (mixes(query.provenance))
                json.fail("queries"_L1, "mixes virtual words with others");
        }
    }
    const auto check = [&](const SettingWord &word) {
        if (mixes(word.provenance) || mixes(word.readProvenance))
            json.fail("words"_L1, "mixes virtual words with others");
    };
    for (const auto &word : profile.words) {
        check(word);
        std::ranges::for_each(word.alternatives, check);
    }
    for (const auto *action : {&profile.save, &profile.restart}) {
        if (*action && mixes((*action)->provenance))
            json.fail(action == &profile.save ? "save"_L1 : "restart"_L1,
                      "mixes virtual words with others");
    }
}

} // namespace

bool isProfileText(const QByteArray &text)
{
    static const QRegularExpression grammar(uR"("grammar"\s*:\s*\{)"_s);
    static const QRegularExpression words(uR"("words"\s*:\s*\[)"_s);
    const auto all = QString::fromUtf8(text).trimmed();
    return all.startsWith(u'{') && all.contains(grammar) && all.contains(words);
}

Result<Profile> parseProfile(const QByteArray &text, const std::string &file)
{
    JsonDocument document(file, limitsOfFile);
    auto json = document.parse(text);
    json.allowOnly(profileKeys);
    Profile profile;
    if (json.number("format"_L1) != profileFormat)
        json.fail("format"_L1, "is not 1, the format that this version reads");
    profile.id = json.text("id"_L1);
    if (!isProfileId(profile.id))
        json.fail("id"_L1, "is not made of lower-case letters, digits and hyphens");
    profile.name = json.text("name"_L1);
    profile.note = json.optionalText("note"_L1).value_or(std::string());
    if (const auto provenance = readProvenance(json))
        profile.provenance = *provenance;
    else
        json.fail("provenance"_L1, "is missing");
    profile.models = json.texts("models"_L1);
    if (std::ranges::find(profile.models, std::string()) != profile.models.end())
        json.fail("models"_L1, "holds an empty text");
    readSerial(json.object("serial"_L1), profile);
    readGrammar(json.object("grammar"_L1), profile);
    auto queries = json.object("queries"_L1);
    queries.allowOnly(queriesKeys);
    profile.identity = readQueries(queries, "identity"_L1, profile.grammar, identityPlaces);
    profile.status = readQueries(queries, "status"_L1, profile.grammar, statusPlaces);
    for (auto &word : json.objects("words"_L1))
        profile.words.push_back(readWord(word, profile.grammar));
    if (auto action = json.optionalObject("save"_L1))
        profile.save = readAction(*action, profile.grammar, saveKeys);
    if (auto action = json.optionalObject("restart"_L1))
        profile.restart = readAction(*action, profile.grammar, restartKeys);
    for (const auto setting : allSettings) {
        const auto carriers = std::ranges::count_if(
            profile.words, [setting](const auto &word) { return word.carries(setting); });
        if (carriers > 1)
            json.fail("words"_L1, "carries " + std::string(settingName(setting)) + " twice");
    }
    checkNothingMixed(json, profile);
    if (const auto error = document.error())
        return std::unexpected(*error);
    return profile;
}

} // namespace sp7600::device
