// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/commandhandler.h"

#include "core/simulator/simcard.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::simulator
{

namespace
{

constexpr auto unsolicitedLine = "+GSM READY";

std::vector<std::string> toWords(const QStringList &words)
{
    std::vector<std::string> result;
    for (const auto &word : words)
        result.push_back(word.toStdString());
    return result;
}

QByteArray octetsOfLineEnd(LineEnd end)
{
    switch (end) {
    case LineEnd::Cr:
        return "\r";
    case LineEnd::Lf:
        return "\n";
    case LineEnd::CrLf:
        break;
    }
    return "\r\n";
}

/// As a receiver at a wrong speed would see it: as many octets, none of them text.
QByteArray garbled(QByteArray octets)
{
    for (qsizetype i = 0; i < octets.size(); ++i) {
        const auto mixed = static_cast<unsigned>(static_cast<unsigned char>(octets[i])) * 37U
                           + static_cast<unsigned>(i) * 11U;
        octets[i] = static_cast<char>(0x80U | (mixed & 0x7FU));
    }
    return octets;
}

QByteArray firstHalf(QByteArray octets)
{
    octets.truncate(octets.size() / 2);
    while (octets.endsWith('\r') || octets.endsWith('\n'))
        octets.chop(1);
    return octets;
}

/// One bit of one octet, in the middle of what the line tells. A digit stays one, mostly: what no
/// reader can see, only a second reading shows.
void flipOneBit(std::string &line)
{
    constexpr std::string_view afterWord = ": ";
    const auto colon = line.find(afterWord);
    const auto start = colon == std::string::npos ? 0 : colon + afterWord.size();
    const auto place = std::min(start + (line.size() - start) / 2, line.size() - 1);
    line[place] = static_cast<char>(static_cast<unsigned char>(line[place]) ^ 0x04U);
}

std::string withNextLastCharacter(std::string value)
{
    if (value.empty())
        return value;
    auto &last = value.back();
    last = last == '9' ? '0' : last == 'z' ? 'a' : last == 'Z' ? 'A' : static_cast<char>(last + 1);
    return value;
}

/// Another good value of the first of @p about that has one: the shortest loss at the end, or what
/// a single wrong character makes of it; a choice becomes the other choice.
ConnectionSettings distorted(ConnectionSettings settings, const std::vector<SettingId> &about,
                             bool truncate)
{
    for (const auto setting : about) {
        const auto value = settings.value(setting).value_or("");
        std::vector<std::string> others;
        for (auto length = value.size(); truncate && length > 1; --length)
            others.push_back(value.substr(0, length - 1));
        others.push_back(withNextLastCharacter(value));
        for (const auto *other : {"1", "2", "tcp", "udp", "text", "binary", "+00:00", "+01:00"})
            others.emplace_back(other);
        for (const auto &other : others) {
            auto wrong = settings;
            if (wrong.set(setting, other) && wrong != settings)
                return wrong;
        }
    }
    return settings;
}

} // namespace

CommandHandler::CommandHandler(const VirtualTrackerOptions &options, HandlerContext context)
    : m_options(options)
    , m_context(std::move(context))
    , m_language(languageOf(options))
    , m_plan(options.faults)
    , m_lineEnd(octetsOfLineEnd(options.lineEnd))
    , m_echoes(options.echo)
{
}

CommandHandler::Language CommandHandler::languageOf(const VirtualTrackerOptions &options)
{
    UnitIdentity unit{.imei = options.imei,
                      .model = options.model,
                      .firmware = options.firmware,
                      .hardware = options.hardware,
                      .password = options.password};
    auto refused = toWords(options.faults.refusedWords);
    auto ignored = toWords(options.faults.ignoredWords);
    if (options.dialect == CommandDialect::At)
        return AtInterpreter(std::move(unit), std::move(refused), std::move(ignored));
    return CommandInterpreter(std::move(unit), std::move(refused), std::move(ignored));
}

TrackerMemory &CommandHandler::memory() const
{
    return m_isReplaced ? m_context.replacement : m_context.memory;
}

CommandOutcome CommandHandler::answer(const CommandLine &line,
                                      const ConnectionSettings &settings) const
{
    return std::visit(
        [&](const auto &language) { return language.answer(line, settings, m_context.status()); },
        m_language);
}

CommandOutcome CommandHandler::refusalOf(const CommandLine &line) const
{
    return std::visit([&](const auto &language) { return language.refusalOf(line); }, m_language);
}

Reaction CommandHandler::react(const CommandLine &line)
{
    auto outcome = answer(line, memory().settings());
    const auto fault = m_plan.next(outcome.word);
    const auto is = [&fault](FaultKind kind) { return fault && fault->kind == kind; };
    if (fault) {
        m_context.log(
            u"serial: fault %1 at command %2"_s.arg(QString::fromUtf8(faultName(fault->kind)))
                .arg(m_plan.commands()));
    }
    if (is(FaultKind::DisconnectBefore))
        return {.delay = {}, .octets = {}, .aftermath = Aftermath::Unplugged};
    if (is(FaultKind::Restart))
        return {.delay = {}, .octets = {}, .aftermath = Aftermath::Restart};

    if (is(FaultKind::Replaced)) {
        replace();
        outcome = answer(line, memory().settings());
    } else if (is(FaultKind::Refused)) {
        outcome = refusalOf(line);
    } else if (is(FaultKind::WrongValue) || is(FaultKind::TruncatedValue)) {
        distort(outcome, line, fault->kind);
    } else if (is(FaultKind::Ignored)) {
        outcome.store.reset();
        outcome.save = false;
        outcome.restart = false;
    }
    carryOut(outcome);
    if (is(FaultKind::GarbledOctet))
        flipOneBit(outcome.lines[outcome.telling]);

    Reaction reaction;
    reaction.delay =
        outcome.store ? m_options.writeDelay.value_or(m_options.replyDelay) : m_options.replyDelay;
    reaction.octets = octetsOf(outcome.lines);
    if (outcome.restart)
        reaction.aftermath = Aftermath::Restart;
    if (m_options.faults.cutReplies || is(FaultKind::CutReply) || is(FaultKind::DisconnectDuring))
        reaction.octets = firstHalf(reaction.octets);
    else
        reaction.octets += QByteArray::fromStdString(m_options.prompt);
    if (m_options.faults.garbleReplies)
        reaction.octets = garbled(reaction.octets);
    if (is(FaultKind::LateReply))
        reaction.delay += fault->lateness;
    if (is(FaultKind::DuplicatedReply))
        reaction.octets += reaction.octets;
    if (m_options.faults.silent || is(FaultKind::NoReply))
        reaction.octets.clear();
    if (is(FaultKind::DisconnectDuring) || is(FaultKind::DisconnectAfter))
        reaction.aftermath = Aftermath::Unplugged;
    return reaction;
}

Reaction CommandHandler::garbage(const CommandLine &line) const
{
    m_context.log(u"serial: garbage, the other side talks at another speed"_s);
    Reaction reaction;
    reaction.delay = m_options.replyDelay;
    if (!m_options.faults.silent)
        reaction.octets = garbled(octetsOf(answer(line, memory().settings()).lines));
    return reaction;
}

void CommandHandler::distort(CommandOutcome &outcome, const CommandLine &line, FaultKind kind) const
{
    const bool truncate = kind == FaultKind::TruncatedValue;
    if (outcome.store)
        outcome.store = distorted(*outcome.store, outcome.about, truncate);
    else if (!outcome.about.empty())
        outcome = answer(line, distorted(memory().settings(), outcome.about, truncate));
}

void CommandHandler::carryOut(CommandOutcome &outcome)
{
    auto note = u"serial: "_s + QString::fromStdString(outcome.note);
    Result<void> stored;
    if (outcome.store && outcome.untilRestart)
        memory().use(*outcome.store);
    else if (outcome.store)
        stored = memory().store(*outcome.store);
    else if (outcome.save)
        stored = memory().save();
    if (!stored) {
        outcome.lines = outcome.notStoredLines;
        note += u" not stored: "_s + QString::fromUtf8(stored.error().parameter("detail"));
    } else if (outcome.store && !m_isReplaced) {
        m_context.written(*outcome.store);
    }
    if (outcome.echo)
        m_echoes = *outcome.echo;
    if (auto *at = std::get_if<AtInterpreter>(&m_language); at && outcome.errorNumbers)
        at->setErrorNumbers(*outcome.errorNumbers);
    m_context.log(note);
}

void CommandHandler::replace()
{
    if (std::exchange(m_isReplaced, true))
        return;
    m_options.imei = neighbourOf(m_options.imei);
    m_language = languageOf(m_options);
}

void CommandHandler::restart()
{
    memory().restart();
    if (m_options.settingsAfterRestart)
        memory().use(*m_options.settingsAfterRestart);
    m_language = languageOf(m_options);
    m_echoes = m_options.echo;
}

QByteArray CommandHandler::banner() const
{
    if (!m_options.banner)
        return {};
    return octetsOf({m_options.model + ' ' + m_options.firmware, "READY"})
           + QByteArray::fromStdString(m_options.prompt);
}

QByteArray CommandHandler::octetsOf(const std::vector<std::string> &lines) const
{
    QByteArray octets;
    for (const auto &line : lines)
        octets += lineOctets(line);
    return octets;
}

QByteArray CommandHandler::lineOctets(const std::string &line) const
{
    auto text = QByteArray::fromStdString(line);
    if (text.isEmpty())
        return m_lineEnd;
    const auto middle = text.size() / 2;
    const auto &faults = m_options.faults;
    if (faults.brokenLines)
        text.insert(middle, m_lineEnd + unsolicitedLine + m_lineEnd);
    if (faults.nulOctets)
        text.insert(middle, '\0').prepend('\0');
    if (faults.chatter)
        text.prepend(unsolicitedLine + m_lineEnd + m_context.reportFrame() + m_lineEnd);
    return text + m_lineEnd;
}

} // namespace sp7600::simulator
