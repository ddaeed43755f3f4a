// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/catalogue.h"
#include "core/text/findingtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace sp7600::text
{

namespace
{

QString translated(Language language, const char *source)
{
    return words(language, "Evidence", source);
}

struct Pattern {
    const char *what;
    const char *todo;
};

Pattern unseenPattern(UnseenId id)
{
    switch (id) {
    case UnseenId::Device:
        return {QT_TRANSLATE_NOOP("Evidence", "No tracker was asked over the cable."),
                QT_TRANSLATE_NOOP("Evidence", "Plug its cable in, then check again.")};
    case UnseenId::DeviceSettings:
        return {QT_TRANSLATE_NOOP("Evidence", "The tracker did not tell where it reports."),
                QT_TRANSLATE_NOOP("Evidence", "Read its settings, or teach the command for it.")};
    case UnseenId::DeviceStatus:
        return {QT_TRANSLATE_NOOP("Evidence", "The tracker did not tell anything of its SIM card, "
                                              "network and signal."),
                QT_TRANSLATE_NOOP("Evidence", "Teach the command that asks for its status, or look "
                                              "at its lights.")};
    case UnseenId::Carrier:
        return {QT_TRANSLATE_NOOP("Evidence", "Nothing tells whose SIM card it is."),
                QT_TRANSLATE_NOOP("Evidence", "Read the operator off the card and compare its "
                                              "APN.")};
    case UnseenId::Laptop:
        return {QT_TRANSLATE_NOOP("Evidence", "Nothing could be tried from this laptop, which has "
                                              "no network."),
                QT_TRANSLATE_NOOP("Evidence", "Connect this laptop to the internet, then check "
                                              "again.")};
    case UnseenId::Server:
        return {QT_TRANSLATE_NOOP("Evidence", "Nothing tells whether the server is there."),
                QT_TRANSLATE_NOOP("Evidence", "Name a server that takes TCP, which can be tried, "
                                              "or pass a report on to it.")};
    case UnseenId::Traffic:
        return {QT_TRANSLATE_NOOP("Evidence", "Nothing was listened to."),
                QT_TRANSLATE_NOOP("Evidence", "Listen here while the tracker reports to this "
                                              "laptop.")};
    case UnseenId::Reports:
        return {QT_TRANSLATE_NOOP("Evidence", "No report of this tracker was heard here."),
                QT_TRANSLATE_NOOP("Evidence", "Let it report to this laptop for a proof, and "
                                              "wait for one interval.")};
    case UnseenId::Answer:
        return {QT_TRANSLATE_NOOP("Evidence", "What the real server answers was not seen."),
                QT_TRANSLATE_NOOP("Evidence", "Pass the reports on to the server from here: its "
                                              "answer is kept then.")};
    case UnseenId::Circumstance:
        return {QT_TRANSLATE_NOOP("Evidence", "Nothing tells whether the tracker is on the bench "
                                              "or in a vehicle."),
                QT_TRANSLATE_NOOP("Evidence", "Say which it is.")};
    }
    return {"", ""};
}

Sentence sentenceIn(Language language, UnseenId id)
{
    const auto [what, todo] = unseenPattern(id);
    return {translated(language, what), translated(language, todo)};
}

} // namespace

Sentence describe(const Unseen &unseen)
{
    return unseen.error ? describe(*unseen.error) : sentenceIn(Language::User, unseen.id);
}

Sentence describeInEnglish(const Unseen &unseen)
{
    return unseen.error ? describeIn(Language::English, *unseen.error)
                        : sentenceIn(Language::English, unseen.id);
}

std::optional<Sentence> nothingWrong(const Diagnosis &diagnosis)
{
    const bool isCause = std::ranges::any_of(diagnosis.findings, [](const Finding &finding) {
        return finding.severity != Severity::Info;
    });
    if (isCause)
        return {};
    const bool arrives = std::ranges::any_of(diagnosis.ladder, [](const RungResult &result) {
        return result.rung == Rung::Records && result.state == RungState::Good;
    });
    const auto said = [](const char *source) { return translated(Language::User, source); };
    if (arrives)
        return Sentence{said(QT_TRANSLATE_NOOP("Evidence", "Reports arrive. Nothing is wrong.")),
                        {}};
    Sentence sentence{said(QT_TRANSLATE_NOOP("Evidence", "Nothing wrong was seen.")), {}};
    if (!diagnosis.unseen.empty())
        sentence.todo =
            said(QT_TRANSLATE_NOOP("Evidence", "Not everything could be seen: what would show more "
                                               "stands below."));
    return sentence;
}

} // namespace sp7600::text
