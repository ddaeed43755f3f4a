// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/profilewriter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <string>
#include <string_view>

namespace sp7600::device
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int profileFormat = 1;

QByteArray inQuotes(std::string_view text)
{
    const auto value = QString::fromUtf8(text.data(), qsizetype(text.size()));
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).sliced(1);
}

QByteArray flag(bool value)
{
    return value ? "true"_ba : "false"_ba;
}

/// Members or entries, each on a line of its own.
QByteArray block(char open, const QByteArrayList &lines, char close)
{
    if (lines.isEmpty())
        return QByteArray(1, open) + close;
    auto inner = lines.join(",\n");
    inner.replace("\n", "\n  ");
    return QByteArray(1, open) + "\n  " + inner + '\n' + close;
}

/// A JSON object whose members stay in the order in which they were added.
class ObjectText
{
public:
    void add(std::string_view key, const QByteArray &json)
    {
        m_members.append(inQuotes(key) + ": " + json);
    }
    void add(std::string_view key, const std::string &text) { add(key, inQuotes(text)); }
    void add(std::string_view key, const std::optional<protocol::Template> &text)
    {
        if (text)
            add(key, inQuotes(text->text()));
    }
    void add(std::string_view key, const std::optional<Provenance> &provenance)
    {
        if (provenance)
            add(key, inQuotes(provenanceName(*provenance)));
    }
    void addUnlessEmpty(std::string_view key, const std::string &text)
    {
        if (!text.empty())
            add(key, text);
    }
    void addIfSet(std::string_view key, bool value)
    {
        if (value)
            add(key, flag(value));
    }
    [[nodiscard]] bool isEmpty() const { return m_members.isEmpty(); }
    [[nodiscard]] QByteArray block() const { return device::block('{', m_members, '}'); }
    /// On one line.
    [[nodiscard]] QByteArray inlined() const { return "{ " + m_members.join(", ") + " }"; }

private:
    QByteArrayList m_members;
};

/// On one line.
template <typename Range, typename Text>
QByteArray list(const Range &values, Text text)
{
    QByteArrayList entries;
    for (const auto &value : values)
        entries.append(text(value));
    return '[' + entries.join(", ") + ']';
}

/// Each on its own lines.
template <typename Range, typename Text>
QByteArray lines(const Range &values, Text text)
{
    QByteArrayList entries;
    for (const auto &value : values)
        entries.append(text(value));
    return block('[', entries, ']');
}

QByteArray fourDigits(std::uint16_t number)
{
    return '"' + QByteArray::number(number, 16).rightJustified(4, '0') + '"';
}

QByteArray serialText(const Profile &profile)
{
    ObjectText object;
    object.add("baud_rates",
               list(profile.baudRates, [](int rate) { return QByteArray::number(rate); }));
    object.add("usb", list(profile.usbIds, [](const UsbId &id) {
                   ObjectText entry;
                   entry.add("vendor", fourDigits(id.vendor));
                   entry.add("product", fourDigits(id.product));
                   return entry.inlined();
               }));
    if (profile.dtr)
        object.add("dtr", flag(*profile.dtr));
    if (profile.rts)
        object.add("rts", flag(*profile.rts));
    return object.block();
}

QByteArray grammarText(const Profile &profile)
{
    ObjectText object;
    object.add("kind", inQuotes(grammarName(profile.grammar)));
    object.addUnlessEmpty("default_password", profile.defaultPassword);
    object.add("terminator", profile.terminator);
    object.add("sms", profile.sms);
    object.add("refusal", profile.refusal);
    object.add("wrong_password", profile.wrongPassword);
    return object.block();
}

QByteArray queryText(const Query &query)
{
    ObjectText object;
    object.add("command", query.command.text());
    object.add("reply", query.reply.text());
    object.add("provenance", std::optional(query.provenance));
    object.addIfSet("safe_to_probe", query.safeToProbe);
    object.addUnlessEmpty("source", query.source);
    return object.block();
}

QByteArray actionText(const Action &action, bool isRestart)
{
    ObjectText object;
    object.add("command", action.command.text());
    object.add("reply", action.reply);
    object.add("provenance", std::optional(action.provenance));
    if (isRestart)
        object.add("seconds", QByteArray::number(qint64(action.longest.count())));
    object.addUnlessEmpty("source", action.source);
    return object.block();
}

QByteArray mapText(const std::map<std::string, std::string> &entries)
{
    ObjectText object;
    for (const auto &[key, value] : entries)
        object.add(key, value);
    return object.isEmpty() ? "{}"_ba : object.inlined();
}

/// Nothing when no setting has an entry.
template <typename Map, typename Text>
void addBySetting(ObjectText &object, std::string_view key, const Map &entries, Text text)
{
    ObjectText inner;
    for (const auto &[setting, entry] : entries)
        inner.add(settingName(setting), text(entry));
    if (!inner.isEmpty())
        object.add(key, inner.inlined());
}

QByteArray limitsText(const Limits &limits)
{
    ObjectText object;
    const auto add = [&object](std::string_view key, const auto &number) {
        if (number)
            object.add(key, QByteArray::number(qint64(*number)));
    };
    add("minimum", limits.minimum);
    add("maximum", limits.maximum);
    add("min_length", limits.minLength);
    add("max_length", limits.maxLength);
    object.addIfSet("digits", limits.digitsOnly);
    return object.isEmpty() ? "{}"_ba : object.inlined();
}

QByteArray wordText(const SettingWord &word, bool isAlternative)
{
    ObjectText object;
    if (!isAlternative) {
        object.add("settings", list(word.settings, [](SettingId setting) {
                       return inQuotes(settingName(setting));
                   }));
    }
    object.add("read", word.read);
    object.add("write", word.write);
    object.add("reply", word.reply);
    addBySetting(object, "values", word.values, mapText);
    addBySetting(object, "encoding", word.encodings, [](Encoding encoding) {
        return encoding == Encoding::Hours ? "\"hours\""_ba : "\"minutes\""_ba;
    });
    addBySetting(object, "limits", word.limits, limitsText);
    if (!word.keptDefaults.empty())
        object.add("kept", mapText(word.keptDefaults));
    object.add("provenance", word.provenance);
    if (word.readProvenance != word.provenance)
        object.add("read_provenance", word.readProvenance);
    object.addIfSet("safe_to_probe", word.safeToProbe);
    object.addIfSet("needs_restart", word.needsRestart);
    object.addUnlessEmpty("source", word.source);
    if (!word.alternatives.empty()) {
        object.add("alternatives", lines(word.alternatives, [](const SettingWord &alternative) {
                       return wordText(alternative, true);
                   }));
    }
    return object.block();
}

} // namespace

QByteArray profileText(const Profile &profile)
{
    ObjectText object;
    object.add("format", QByteArray::number(profileFormat));
    object.add("id", profile.id);
    object.add("name", profile.name);
    object.addUnlessEmpty("note", profile.note);
    object.add("provenance", std::optional(profile.provenance));
    object.add("models", list(profile.models, inQuotes));
    object.add("serial", serialText(profile));
    object.add("grammar", grammarText(profile));
    ObjectText queries;
    queries.add("identity", lines(profile.identity, queryText));
    queries.add("status", lines(profile.status, queryText));
    object.add("queries", queries.block());
    object.add("words",
               lines(profile.words, [](const SettingWord &word) { return wordText(word, false); }));
    if (profile.save)
        object.add("save", actionText(*profile.save, false));
    if (profile.restart)
        object.add("restart", actionText(*profile.restart, true));
    return object.block() + '\n';
}

} // namespace sp7600::device
