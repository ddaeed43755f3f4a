// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/teaching.h"

#include "core/device/profilelibrary.h"

#include <QDate>
#include <QString>

#include <algorithm>

namespace sp7600::commissioning
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::string_view taughtSuffix = "-taught";

/// Whether an answer of the right form has values in it that can be those of the settings: `ERROR`
/// has the form of a text, too.
bool isPlausible(const device::SettingWord &word, const std::string &answer)
{
    const auto values = word.reply ? word.reply->match(answer) : std::nullopt;
    return values && std::ranges::all_of(word.settings, [&](SettingId setting) {
               const auto *text = protocol::findSlot(*values, settingName(setting));
               return text
                      && (text->empty() || isSecret(setting)
                          || normaliseSetting(setting, word.fromWire(setting, *text)));
           });
}

} // namespace

std::string usualBase(std::string_view command)
{
    const auto text = QString::fromUtf8(command.data(), static_cast<qsizetype>(command.size()));
    return text.trimmed().startsWith(u"AT", Qt::CaseInsensitive) ? "skypatrol-at" : "sp7600";
}

std::string taughtProfileId(const device::ProfileLibrary &library, const std::string &base)
{
    if (!library.userFile(base).isEmpty())
        return base;
    constexpr std::size_t roomForSuffix = 12;
    constexpr std::size_t longestId = 64;
    const auto first = base.substr(0, longestId - roomForSuffix).append(taughtSuffix);
    auto id = first;
    for (int number = 2; library.find(id); ++number)
        id = first + '-' + std::to_string(number);
    return id;
}

bool takeReading(device::TeachingProposal &proposal, const device::TeachingExample &example,
                 const std::string &answer)
{
    auto shown = example;
    shown.reply = answer;
    shown.replyIsToReading = true;
    const auto again = device::learn(shown);
    if (!again || !again->word.read)
        return false;
    auto taken = proposal;
    if (!isPlausible(taken.word, answer)) {
        taken.word = again->word;
        taken.notes = again->notes;
        if (!isPlausible(taken.word, answer))
            return false;
    }
    taken.notes.erase(device::TeachingNote::ReplyInferred); // It was seen.
    taken.word.readProvenance = Provenance::Taught;
    taken.word.safeToProbe = true;
    proposal = std::move(taken);
    return true;
}

device::Profile taughtProfile(const device::Profile &base, device::SettingWord word,
                              const std::string &id, const std::string &by)
{
    const auto date = QDate::currentDate().toString(Qt::ISODate).toStdString();
    word.source = by.empty() ? "taught, " + date : "taught by " + by + ", " + date;
    auto profile = device::withTaughtWord(base, word);
    if (profile.id != id)
        profile.name += ", as taught";
    profile.id = id;
    profile.provenance = Provenance::Taught;
    return profile;
}

} // namespace sp7600::commissioning
