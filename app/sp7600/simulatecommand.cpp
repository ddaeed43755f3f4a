// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/arguments.h"
#include "app/sp7600/commands.h"
#include "app/sp7600/exitcode.h"
#include "core/simulator/virtualtracker.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace sp7600::app
{

using namespace Qt::StringLiterals;

namespace
{

Result<simulator::SerialFaults> faultsFrom(const QStringList &names)
{
    simulator::SerialFaults faults;
    for (const auto &list : names) {
        for (const auto &name : list.split(u',', Qt::SkipEmptyParts)) {
            if (name == u"silent"_s)
                faults.silent = true;
            else if (name == u"cut"_s)
                faults.cutReplies = true;
            else if (name == u"garble"_s)
                faults.garbleReplies = true;
            else if (name == u"chatter"_s)
                faults.chatter = true;
            else if (name.startsWith(u"refuse:"_s))
                faults.refusedWords.append(name.sliced(7));
            else if (name.startsWith(u"ignore:"_s))
                faults.ignoredWords.append(name.sliced(7));
            else
                return usage(u"there is no fault \"%1\""_s.arg(name));
        }
    }
    return faults;
}

Result<ConnectionSettings> initialSettings(const Arguments &arguments)
{
    if (arguments.has(u"factory-empty"_s))
        return simulator::emptyFactorySettings();
    auto settings = simulator::factorySettings();
    if (arguments.has(u"server"_s)) {
        const auto server = arguments.text(u"server"_s).toStdString();
        const auto colon = server.rfind(':');
        if (colon == std::string::npos)
            return usage(u"--server takes HOST:PORT"_s);
        auto host = server.substr(0, colon);
        if (host.starts_with('[') && host.ends_with(']'))
            host = host.substr(1, host.size() - 2);
        if (const auto set = settings.set(SettingId::Host, host); !set)
            return std::unexpected(set.error());
        if (const auto set = settings.set(SettingId::ServerPort, server.substr(colon + 1)); !set)
            return std::unexpected(set.error());
    }
    for (const auto &[name, setting] :
         {std::pair{u"transport"_s, SettingId::Transport}, std::pair{u"apn"_s, SettingId::Apn},
          std::pair{u"interval"_s, SettingId::ReportInterval}}) {
        if (!arguments.has(name))
            continue;
        const auto set = settings.set(setting, arguments.text(name).toStdString());
        if (!set)
            return std::unexpected(set.error());
    }
    return settings;
}

Result<simulator::VirtualTrackerOptions> trackerOptions(const Arguments &arguments)
{
    simulator::VirtualTrackerOptions options;
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
        options.imei = std::move(*imei);
    }
    const auto delay = arguments.count(u"reply-delay"_s);
    if (!delay)
        return std::unexpected(delay.error());
    if (*delay)
        options.replyDelay = std::chrono::milliseconds(std::min<std::int64_t>(**delay, 60'000));
    auto password = arguments.secretFile(u"device-password-file"_s);
    if (!password)
        return std::unexpected(password.error());
    if (*password)
        options.password = **password;
    auto settings = initialSettings(arguments);
    if (!settings)
        return std::unexpected(settings.error());
    options.initialSettings = std::move(*settings);
    const auto format = arguments.text(u"report-format"_s);
    if (format == u"binary"_s)
        options.reportFormat = simulator::ReportFormat::Binary;
    else if (arguments.has(u"report-format"_s) && format != u"text"_s)
        return usage(u"--report-format takes text or binary, not \"%1\""_s.arg(format));
    auto faults = faultsFrom(arguments.texts(u"fault"_s));
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
        "reporting side that sends reports to loopback addresses only."_s);
    arguments.addValue(u"link"_s, u"NAME"_s, u"Symbolic link to the pseudo-terminal."_s);
    arguments.addValue(u"tcp-link"_s, u"PORT"_s, u"Also answer on this TCP port; 0: a free one."_s);
    arguments.addValue(u"state"_s, u"FILE"_s, u"Keep the settings in this file."_s);
    arguments.addValue(u"imei"_s, u"N"_s, u"Its IMEI."_s);
    arguments.addValue(u"server"_s, u"HOST:PORT"_s, u"Server that it starts with."_s);
    arguments.addValue(u"transport"_s, u"T"_s, u"Transport that it starts with."_s);
    arguments.addValue(u"apn"_s, u"A"_s, u"APN that it starts with."_s);
    arguments.addValue(u"interval"_s, u"S"_s, u"Seconds between reports that it starts with."_s);
    arguments.addValue(u"report-format"_s, u"FORMAT"_s,
                       u"Form of its reports: text (the default) or binary."_s);
    arguments.addValue(u"reply-delay"_s, u"MS"_s,
                       u"Milliseconds that a command takes; 20 by default."_s);
    arguments.addFlag(u"factory-empty"_s, u"Start with neither APN nor server."_s);
    arguments.addValue(u"device-password-file"_s, u"F"_s, u"File with its password."_s);
    arguments.addValue(
        u"fault"_s, u"NAME"_s,
        u"silent, cut, garble, chatter, refuse:WORD, ignore:WORD; may be repeated."_s);

    const Console console(context.words.contains(u"--json"_s));
    if (const auto ended = begin(arguments, context.words, console))
        return *ended;
    auto options = trackerOptions(arguments);
    if (!options)
        return fail(console, options.error());

    const auto imei = options->imei;
    const auto link = options->linkPath;
    HeldLog log(console);
    simulator::VirtualTracker tracker(std::move(*options));
    tracker.setLog([&log](const QString &line) { log.add(line); });
    const auto running = tracker.start();
    if (!running)
        return fail(console, running.error());
    if (!running->pseudoTerminal.isEmpty())
        console.say(u"port %1"_s.arg(running->pseudoTerminal));
    if (!link.isEmpty())
        console.say(u"link %1"_s.arg(link));
    if (running->tcpLinkPort != 0)
        console.say(u"tcp-link tcp:127.0.0.1:%1"_s.arg(running->tcpLinkPort));
    console.object(
        {{u"port"_s, running->pseudoTerminal},
         {u"link"_s, link},
         {u"tcp_link"_s,
          running->tcpLinkPort == 0 ? QString() : u"tcp:127.0.0.1:%1"_s.arg(running->tcpLinkPort)},
         {u"imei"_s, QString::fromStdString(imei)}});
    log.release();
    waitFor(context.interrupted);
    tracker.stop();
    return ExitDone;
}

} // namespace sp7600::app
