// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/arguments.h"
#include "app/sp7600/commands.h"
#include "app/sp7600/exitcode.h"
#include "app/sp7600/scenarioarguments.h"
#include "core/simulator/virtualtracker.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <utility>

namespace sp7600::app
{

using namespace Qt::StringLiterals;

namespace
{

/// Of everything that is given in milliseconds.
constexpr std::int64_t longestWait = 60'000;

constexpr std::array baudRates = {1200,  2400,   4800,   9600,   19200, 38400,
                                  57600, 115200, 230400, 460800, 921600};

/// `KIND@N` or `KIND@WORD`; `late-reply:MS@…` says how late.
Result<simulator::CommandFault> commandFault(const QString &text)
{
    const auto at = text.indexOf(u'@');
    auto kindText = text.left(at);
    simulator::CommandFault fault;
    if (const auto colon = kindText.indexOf(u':'); colon >= 0) {
        bool readable = false;
        const auto milliseconds = kindText.sliced(colon + 1).toUInt(&readable);
        kindText.truncate(colon);
        if (kindText != u"late-reply"_s || !readable || milliseconds == 0
            || milliseconds > longestWait)
            return usage(
                u"\"%1\": only late-reply takes a number, 1 to %2 milliseconds"_s.arg(text).arg(
                    longestWait));
        fault.lateness = std::chrono::milliseconds(milliseconds);
    }
    const auto kind = simulator::faultFromName(kindText.toStdString());
    if (!kind)
        return usage(u"there is no fault \"%1\""_s.arg(text));
    fault.kind = *kind;
    const auto where = at < 0 ? QString() : text.sliced(at + 1);
    if (where.isEmpty()) {
        return usage(u"the fault \"%1\" needs the command it is for: %1@3 for the third one, "
                     "%1@VEP for every VEP"_s.arg(kindText));
    }
    bool isNumber = false;
    if (const auto number = where.toUInt(&isNumber); isNumber && number > 0)
        fault.command = number;
    else if (isNumber)
        return usage(u"\"%1\": commands are counted from 1"_s.arg(text));
    else
        fault.word = where.toStdString();
    return fault;
}

Result<simulator::SerialFaults> faultsFrom(const Arguments &arguments)
{
    simulator::SerialFaults faults;
    for (const auto &list : arguments.texts(u"fault"_s)) {
        for (const auto &name : list.split(u',', Qt::SkipEmptyParts)) {
            if (name == u"silent"_s)
                faults.silent = true;
            else if (name == u"cut"_s)
                faults.cutReplies = true;
            else if (name == u"garble"_s)
                faults.garbleReplies = true;
            else if (name == u"chatter"_s)
                faults.chatter = true;
            else if (name == u"break"_s)
                faults.brokenLines = true;
            else if (name == u"nul"_s)
                faults.nulOctets = true;
            else if (name.startsWith(u"refuse:"_s))
                faults.refusedWords.append(name.sliced(7));
            else if (name.startsWith(u"ignore:"_s))
                faults.ignoredWords.append(name.sliced(7));
            else if (auto fault = commandFault(name))
                faults.commands.push_back(*std::move(fault));
            else
                return std::unexpected(fault.error());
        }
    }
    if (arguments.has(u"fault-seed"_s) != arguments.has(u"fault-rate"_s))
        return usage(u"--fault-seed and --fault-rate belong together"_s);
    if (!arguments.has(u"fault-seed"_s))
        return faults;
    bool seedIsReadable = false;
    bool rateIsReadable = false;
    const auto seed = arguments.text(u"fault-seed"_s).toUInt(&seedIsReadable);
    const auto rate = arguments.text(u"fault-rate"_s).toDouble(&rateIsReadable);
    if (!seedIsReadable)
        return usage(u"--fault-seed takes a whole number from 0 to 4294967295, not \"%1\""_s.arg(
            arguments.text(u"fault-seed"_s)));
    // Asked this way round, "nan" is refused too.
    if (!rateIsReadable || !(rate >= 0.0 && rate <= 1.0))
        return usage(u"--fault-rate takes a number from 0 to 1, not \"%1\""_s.arg(
            arguments.text(u"fault-rate"_s)));
    faults.random = {.seed = seed, .rate = rate};
    return faults;
}

/// @p settings with what was asked for.
Result<ConnectionSettings> initialSettings(const Arguments &arguments, ConnectionSettings settings)
{
    if (arguments.has(u"factory-empty"_s))
        return simulator::emptyFactorySettings();
    if (arguments.has(u"server"_s)) {
        const auto given = arguments.text(u"server"_s);
        if (!given.contains(u':'))
            return usage(u"--server takes HOST:PORT"_s);
        const auto server = parseHostAndPort(given.toStdString());
        if (!server)
            return std::unexpected(server.error());
        if (const auto set = settings.set(SettingId::Host, server->first); !set)
            return std::unexpected(set.error());
        if (const auto set = settings.set(SettingId::ServerPort, std::to_string(server->second));
            !set)
            return std::unexpected(set.error());
    }
    for (const auto &[name, setting] :
         {std::pair{u"transport"_s, SettingId::Transport}, std::pair{u"apn"_s, SettingId::Apn},
          std::pair{u"interval"_s, SettingId::ReportInterval},
          std::pair{u"interval"_s, SettingId::ParkedInterval},
          std::pair{u"parked-interval"_s, SettingId::ParkedInterval},
          std::pair{u"heartbeat"_s, SettingId::Heartbeat},
          std::pair{u"report-format"_s, SettingId::ReportFormat}}) {
        if (!arguments.has(name))
            continue;
        const auto set = settings.set(setting, arguments.text(name).toStdString());
        if (!set)
            return std::unexpected(set.error());
    }
    return settings;
}

/// One of a few words; as it is where the option is not given.
template <typename Value, std::size_t size>
Result<void> choose(const Arguments &arguments, const QString &name,
                    const std::pair<QString, Value> (&choices)[size], Value &value)
{
    if (!arguments.has(name))
        return {};
    QStringList words;
    for (const auto &[word, meaning] : choices) {
        if (arguments.text(name) == word) {
            value = meaning;
            return {};
        }
        words.append(word);
    }
    const auto last = words.takeLast();
    return usage(u"--%1 takes %2 or %3, not \"%4\""_s.arg(name, words.join(u", "_s), last,
                                                          arguments.text(name)));
}

/// How it talks, what it stands in and how it comes back.
Result<void> setLine(const Arguments &arguments, simulator::VirtualTrackerOptions &options)
{
    using namespace simulator;
    const auto baud = arguments.count(u"baud"_s);
    if (!baud)
        return std::unexpected(baud.error());
    if (*baud) {
        if (std::ranges::find(baudRates, **baud) == baudRates.end())
            return usage(u"--baud takes a usual speed such as 9600 or 115200, not \"%1\""_s.arg(
                arguments.text(u"baud"_s)));
        options.baudRate = static_cast<int>(**baud);
    }
    if (auto chosen = choose(arguments, u"dialect"_s,
                             {std::pair{u"gosafe"_s, CommandDialect::Gosafe},
                              std::pair{u"at"_s, CommandDialect::At}},
                             options.dialect);
        !chosen)
        return chosen;
    if (auto chosen = choose(arguments, u"line-end"_s,
                             {std::pair{u"cr"_s, LineEnd::Cr}, std::pair{u"lf"_s, LineEnd::Lf},
                              std::pair{u"crlf"_s, LineEnd::CrLf}},
                             options.lineEnd);
        !chosen)
        return chosen;
    if (auto chosen = choose(arguments, u"vehicle"_s,
                             {std::pair{u"round"_s, VehicleState::OnItsRound},
                              std::pair{u"driving"_s, VehicleState::SettingOff},
                              std::pair{u"parked"_s, VehicleState::Parked}},
                             options.vehicle);
        !chosen)
        return chosen;
    if (options.dialect == CommandDialect::At)
        options.model = "TT8750";
    options.paced = arguments.has(u"pace"_s);
    options.echo = arguments.has(u"echo"_s);
    options.prompt = arguments.text(u"prompt"_s).toStdString();
    options.banner = !arguments.has(u"no-banner"_s);
    options.reenumerate = arguments.has(u"reenumerate"_s);
    options.linkIsLost = arguments.has(u"lose-link"_s);
    return {};
}

Result<simulator::VirtualTrackerOptions> trackerOptions(const Arguments &arguments)
{
    auto options = baselineOf(arguments);
    options.linkPath = arguments.text(u"link"_s);
    options.stateFile = arguments.text(u"state"_s);
    const auto tcpLink = arguments.port(u"tcp-link"_s, true);
    if (!tcpLink)
        return std::unexpected(tcpLink.error());
    options.tcpLinkPort = *tcpLink;
#ifndef Q_OS_UNIX
    options.pseudoTerminal = false;
#endif
    if (arguments.has(u"imei"_s)) {
        auto imei = parseImei(arguments.text(u"imei"_s).toStdString());
        if (!imei)
            return std::unexpected(imei.error());
        // Else what is made up could pass for a real unit's: at a relay, when it is sent again.
        if (!isSyntheticImei(*imei))
            return failure(ErrorCode::ImeiNotSynthetic, {{"imei", *imei}});
        options.imei = std::move(*imei);
    }
    for (const auto &[name, wait] : {std::pair{u"reply-delay"_s, &options.replyDelay},
                                     std::pair{u"restart-time"_s, &options.restartTime},
                                     std::pair{u"replug-time"_s, &options.replugTime}}) {
        const auto milliseconds = arguments.count(name);
        if (!milliseconds)
            return std::unexpected(milliseconds.error());
        if (*milliseconds)
            *wait = std::chrono::milliseconds(std::min(**milliseconds, longestWait));
    }
    if (auto line = setLine(arguments, options); !line)
        return std::unexpected(line.error());
    auto password = arguments.secretFile(u"device-password-file"_s);
    if (!password)
        return std::unexpected(password.error());
    if (*password)
        options.password = **password;
    auto settings = initialSettings(arguments, options.initialSettings);
    if (!settings)
        return std::unexpected(settings.error());
    options.initialSettings = std::move(*settings);
    if (auto played = playScenarios(arguments, options); !played)
        return std::unexpected(played.error());
    auto faults = faultsFrom(arguments);
    if (!faults)
        return std::unexpected(faults.error());
    options.faults = std::move(*faults);
    return options;
}

/// Says what the tracker does, but not before it is said where the tracker can be found: whoever
/// started the program reads that first.
class HeldLog
{
public:
    explicit HeldLog(const Console &console)
        : m_console(console)
    {
    }

    void add(const QString &line)
    {
        const std::lock_guard lock(m_mutex);
        if (m_held)
            m_held->append(line);
        else
            say(line);
    }
    void release()
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &line : std::as_const(*m_held))
            say(line);
        m_held.reset();
    }

private:
    void say(const QString &line) const
    {
        m_console.say(line);
        m_console.object({{u"log"_s, line}});
    }

    const Console &m_console;
    std::mutex m_mutex;
    std::optional<QStringList> m_held = QStringList();
};

/// Says where the tracker can be found.
struct Place {
    const Console &console;
    QString link;
    std::string imei;

    void tell(const simulator::VirtualTracker::Running &running) const
    {
        const auto tcpLink =
            running.tcpLinkPort == 0 ? QString() : u"tcp:127.0.0.1:%1"_s.arg(running.tcpLinkPort);
        if (!running.pseudoTerminal.isEmpty())
            console.say(u"port %1"_s.arg(running.pseudoTerminal));
        if (!link.isEmpty())
            console.say(u"link %1"_s.arg(link));
        if (!tcpLink.isEmpty())
            console.say(u"tcp-link %1"_s.arg(tcpLink));
        console.object({{u"port"_s, running.pseudoTerminal},
                        {u"link"_s, link},
                        {u"tcp_link"_s, tcpLink},
                        {u"imei"_s, QString::fromStdString(imei)}});
    }
};

/// Until somebody ends the program.
void waitFor(const device::CancelToken &interrupted)
{
    std::mutex mutex;
    std::condition_variable ended;
    bool end = false;
    const device::CancelToken::Wakeup wakeup(interrupted, [&] {
        const std::lock_guard lock(mutex);
        end = true;
        ended.notify_all();
    });
    std::unique_lock lock(mutex);
    ended.wait(lock, [&end] { return end; });
}

} // namespace

int simulateCommand(const Context &context)
{
    Arguments arguments(
        u"simulate"_s,
        u"Runs a virtual SP7600 until it is stopped: a serial side that answers commands, and a "
        "reporting side that sends reports to loopback addresses only. The window of the same user "
        "lists its ports, marked as virtual."_s);
    arguments.addValue(u"link"_s, u"NAME"_s, u"Symbolic link to the pseudo-terminal."_s);
    arguments.addValue(u"tcp-link"_s, u"PORT"_s, u"Also answer on this TCP port; 0: a free one."_s);
    arguments.addValue(u"state"_s, u"FILE"_s, u"Keep the settings in this file."_s);
    arguments.addValue(u"imei"_s, u"N"_s, u"Its IMEI; it begins with 359999."_s);
    arguments.addValue(u"server"_s, u"HOST:PORT"_s, u"Server that it starts with."_s);
    arguments.addValue(u"transport"_s, u"T"_s, u"Transport that it starts with."_s);
    arguments.addValue(u"apn"_s, u"A"_s, u"APN that it starts with."_s);
    arguments.addValue(u"interval"_s, u"S"_s, u"Seconds between reports that it starts with."_s);
    arguments.addValue(u"parked-interval"_s, u"S"_s,
                       u"The same while the vehicle is parked; that of --interval by default."_s);
    arguments.addValue(
        u"heartbeat"_s, u"S"_s,
        u"Seconds between signs of life without a report; 0, the default, is none."_s);
    arguments.addValue(u"report-format"_s, u"FORMAT"_s,
                       u"Form of reports that it starts with: text (the default) or binary."_s);
    arguments.addValue(u"vehicle"_s, u"STATE"_s,
                       u"round (the default): it drives and parks by the time of day; driving: it "
                       "sets off now; parked: it stays where it is."_s);
    arguments.addValue(u"dialect"_s, u"NAME"_s,
                       u"Commands that it knows: gosafe (the default) or at."_s);
    arguments.addValue(u"baud"_s, u"N"_s, u"Speed at which it talks; 115200 by default."_s);
    arguments.addFlag(u"pace"_s, u"Bytes take as long as on a real line of that speed."_s);
    arguments.addFlag(u"echo"_s, u"Send back every byte that is received."_s);
    arguments.addValue(u"line-end"_s, u"END"_s,
                       u"End of the lines of replies: crlf (the default), cr or lf."_s);
    arguments.addValue(u"prompt"_s, u"TEXT"_s, u"Text after every reply, for example \"> \"."_s);
    arguments.addValue(u"reply-delay"_s, u"MS"_s,
                       u"Milliseconds that a command takes; 20 by default."_s);
    arguments.addValue(u"restart-time"_s, u"MS"_s,
                       u"Milliseconds that a restart takes; 2000 by default."_s);
    arguments.addFlag(u"no-banner"_s, u"Say nothing after a restart."_s);
    arguments.addFlag(u"reenumerate"_s,
                      u"Come back from a restart or a lost connection under another port."_s);
    arguments.addFlag(u"lose-link"_s, u"Do not make the symbolic link again when it comes back."_s);
    arguments.addValue(u"replug-time"_s, u"MS"_s,
                       u"Milliseconds until a lost connection is back; 1000 by default."_s);
    arguments.addFlag(u"factory-empty"_s, u"Start with neither APN nor server."_s);
    arguments.addValue(u"device-password-file"_s, u"F"_s,
                       u"File with its password, until it is told another one."_s);
    addScenarioArguments(arguments);
    QStringList kinds;
    for (const auto kind : simulator::allFaultKinds)
        kinds.append(QString::fromUtf8(simulator::faultName(kind)));
    arguments.addValue(
        u"fault"_s, u"NAME"_s,
        u"What goes wrong; may be repeated. Always: silent, cut, garble, chatter, break, nul. With "
        "every write of a word: refuse:WORD, ignore:WORD. At one command: KIND@N for the N-th, "
        "KIND@WORD for every one with that word; KIND is %1; late-reply:MS@N says how late."_s.arg(
            kinds.join(u", "_s)));
    arguments.addValue(u"fault-seed"_s, u"N"_s,
                       u"With --fault-rate: faults at random commands, the same for the same N."_s);
    arguments.addValue(u"fault-rate"_s, u"P"_s,
                       u"Part of the commands that go wrong at random, 0 to 1."_s);

    const Console console(context.words.contains(u"--json"_s));
    if (const auto ended = begin(arguments, context.words, console))
        return *ended;
    if (wantsScenarioList(arguments)) {
        printScenarios(console);
        return ExitDone;
    }
    auto options = trackerOptions(arguments);
    if (!options)
        return fail(console, options.error());

    const Place place{console, options->linkPath, options->imei};
    const Place placeAgain{console, options->linkIsLost ? QString() : place.link, place.imei};
    HeldLog log(console);
    simulator::VirtualTracker tracker(std::move(*options));
    tracker.setLog([&log](const QString &line) { log.add(line); });
    tracker.setMoved([&placeAgain](const auto &running) { placeAgain.tell(running); });
    const auto running = tracker.start();
    if (!running)
        return fail(console, running.error());
    place.tell(*running);
    log.release();
    waitFor(context.interrupted);
    tracker.stop();
    return ExitDone;
}

} // namespace sp7600::app
