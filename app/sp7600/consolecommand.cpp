// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/arguments.h"
#include "app/sp7600/commands.h"
#include "app/sp7600/exitcode.h"
#include "app/sp7600/jobcommand.h"
#include "app/sp7600/lineinput.h"
#include "app/sp7600/profilelisting.h"
#include "core/commissioning/job.h"
#include "core/device/transcript.h"
#include "core/device/typedscript.h"
#include "core/store/jobjson.h"
#include "core/text/text.h"

#include <QDateTime>
#include <QFile>

#include <thread>

namespace sp7600::app
{

using namespace Qt::StringLiterals;
using Said = device::TranscriptLine::Direction;

namespace
{

QString wayName(Said way)
{
    switch (way) {
    case Said::Sent:
        return u"sent"_s;
    case Said::Received:
        return u"received"_s;
    case Said::Unsolicited:
        return u"unsolicited"_s;
    }
    return {};
}

/// Another line would be of no use.
bool endsAll(ErrorCode code)
{
    return code == ErrorCode::Cancelled || code == ErrorCode::LinkLost
           || code == ErrorCode::DeviceReplaced || code == ErrorCode::DeviceNotBack;
}

/// One conversation, from the open port to the last line.
class Typing
{
public:
    Typing(const Context &context, const Arguments &arguments, const Console &console,
           commissioning::Station &station, commissioning::Job &job,
           const device::DangerousWords &dangerous)
        : m_context(context)
        , m_arguments(arguments)
        , m_console(console)
        , m_station(station)
        , m_job(job)
        , m_lines(job.profile(), dangerous)
        , m_goOn(arguments.has(u"go-on"_s))
    {
        const auto before = m_station.transcript().after(0);
        m_last = before.empty() ? 0 : before.back().number;
        m_subscription = m_station.transcript().subscribe([this] { printNew(); });
    }

    int runScript(const QByteArray &text)
    {
        const auto script = parse(text.toStdString());
        if (const auto *wrong = script.firstProblem()) {
            Console::note(u"line %1:"_s.arg(wrong->number));
            return fail(m_console, *wrong->problem);
        }
        if (const auto changing = script.toConfirm(); changing > 0) {
            const auto question =
                u"%1 of %2 lines change the tracker, or may%3. Send them?"_s.arg(changing)
                    .arg(script.lines())
                    .arg(harmOf(script));
            if (const auto yes = agreed(m_arguments, question, m_context.interrupted); !yes)
                return fail(m_console, yes.error());
        }
        for (const auto &step : script.steps) {
            if (!take(step))
                break;
        }
        return finish();
    }

    int runInput()
    {
        LineInput input;
        m_isPerson = LineInput::isTerminal();
        for (std::size_t number = 1;; ++number) {
            const auto line = nextLine(input);
            if (!line)
                m_first = m_first ? m_first : line.error();
            if (!line || !*line)
                break;
            auto script = parse(**line);
            if (script.steps.empty())
                continue;
            auto &step = script.steps.front();
            step.number = number;
            if (!agree(step))
                continue;
            if (!take(step))
                break;
        }
        if (m_context.interrupted.isCancelled() && !m_isPerson)
            m_first = m_first ? m_first : Error{ErrorCode::Cancelled};
        return finish();
    }

private:
    /// What the tracker says until then is printed as it comes. Errors: those of LineInput, and why
    /// the tracker could not be listened to any longer.
    [[nodiscard]] Result<std::optional<std::string>> nextLine(LineInput &input)
    {
        if (input.isReady())
            return input.next(m_context.interrupted);
        device::CancelSource isLost;
        device::CancelSource isThere;
        std::optional<Error> lost;
        const device::CancelToken::Wakeup wakeup(m_context.interrupted,
                                                 [&isLost] { isLost.cancel(); });
        std::thread listening([this, &isThere, &isLost, &lost] {
            auto ended = m_job.idle(isThere.token());
            if (ended.code == ErrorCode::Cancelled)
                return;
            lost = std::move(ended);
            isLost.cancel();
        });
        auto line = input.next(isLost.token());
        isThere.cancel();
        listening.join(); // The job is this thread's again.
        if (lost)
            return std::unexpected(*lost);
        return line;
    }

    [[nodiscard]] device::TypedScript parse(const std::string &text) const
    {
        return device::parseScript(text, m_lines, m_arguments.has(u"hex"_s), m_begun);
    }

    static QString harmOf(const device::TypedScript &script)
    {
        QStringList harms;
        for (const auto &step : script.steps) {
            if (!step.line.danger.empty())
                harms.append(u"line %1 %2"_s.arg(step.number).arg(text::escaped(step.line.danger)));
        }
        return harms.isEmpty() ? QString() : u" ("_s + harms.join(u", "_s) + u')';
    }

    /// Of a line that may change the tracker. What nobody can be asked becomes its problem; false
    /// for a person's no.
    bool agree(device::ScriptStep &step)
    {
        if (step.wait || step.problem || !step.line.needsConfirmation())
            return true;
        const auto shown = text::escaped(step.line.shown);
        const auto question = step.line.danger.empty()
                                  ? u"%1 changes the tracker, or may. Send it?"_s.arg(shown)
                                  : u"%1 is known to do harm: it %2. Send it?"_s.arg(
                                        shown, text::escaped(step.line.danger));
        const auto yes = agreed(m_arguments, question, m_context.interrupted);
        if (!yes && yes.error().code != ErrorCode::Cancelled)
            step.problem = yes.error();
        return yes || step.problem;
    }

    /// False when that was the last.
    bool take(const device::ScriptStep &step)
    {
        const auto result = perform(step);
        if (!step.wait)
            tell(step, result);
        if (result)
            return true;
        ++m_failed;
        m_first = m_first ? m_first : result.error();
        return !endsAll(result.error().code) && (m_goOn || m_isPerson);
    }

    Result<void> perform(const device::ScriptStep &step)
    {
        const auto &interrupted = m_context.interrupted;
        if (step.problem)
            return std::unexpected(*step.problem);
        if (step.wait) {
            const auto ended =
                m_job.idle(interrupted, std::chrono::steady_clock::now() + *step.wait);
            return ended.code == ErrorCode::TimedOut ? Result<void>() : std::unexpected(ended);
        }
        ++m_sent;
        m_begun = step.line.begun;
        return m_job.say(step.line, interrupted);
    }

    void tell(const device::ScriptStep &step, const Result<void> &result) const
    {
        QJsonObject object{{u"line"_s, static_cast<qint64>(step.number)},
                           {u"command"_s, text::escaped(step.line.shown)},
                           {u"result"_s, result ? u"answered"_s : u"failed"_s}};
        if (!result) {
            object.insert(u"error"_s, store::toJson(result.error()));
            if (!m_console.isJson()) {
                Console::note(
                    u"line %1: %2"_s.arg(step.number).arg(text::describe(result.error()).joined()));
            }
        }
        m_console.object(object);
    }

    void printNew()
    {
        for (const auto &entry : m_station.transcript().after(m_last)) {
            m_last = entry.number;
            const auto time = QDateTime::fromMSecsSinceEpoch(entry.at.time_since_epoch().count());
            const auto said = text::escaped(entry.line.text);
            m_console.say(time.toString(u"HH:mm:ss.zzz"_s)
                          + (entry.line.direction == Said::Sent ? u" > "_s : u" < "_s) + said);
            m_console.object({{u"time"_s, time.toUTC().toString(Qt::ISODateWithMs)},
                              {u"direction"_s, wayName(entry.line.direction)},
                              {u"text"_s, said}});
        }
    }

    [[nodiscard]] int finish()
    {
        m_job.endReceived();
        const bool stopped = m_first && m_first->code == ErrorCode::Cancelled;
        QJsonObject end{{u"result"_s, stopped   ? u"cancelled"_s
                                      : m_first ? u"failed"_s
                                                : u"done"_s},
                        {u"sent"_s, static_cast<qint64>(m_sent)},
                        {u"failed"_s, static_cast<qint64>(m_failed)}};
        if (m_first)
            end.insert(u"error"_s, store::toJson(*m_first));
        m_console.object(end);
        return m_first ? exitCodeFor(*m_first) : ExitDone;
    }

    const Context &m_context;
    const Arguments &m_arguments;
    const Console &m_console;
    commissioning::Station &m_station;
    commissioning::Job &m_job;
    device::TypedLines m_lines;
    bool m_goOn;
    bool m_isPerson = false;
    std::string m_begun; ///< As TypedLine::begun.
    std::size_t m_sent = 0;
    std::size_t m_failed = 0;
    std::optional<Error> m_first; ///< What went wrong first.
    std::uint64_t m_last = 0;     ///< Of the transcript, that was printed.
    std::unique_ptr<device::Transcript::Subscription> m_subscription;
};

void addArguments(Arguments &arguments)
{
    arguments.addValue(u"port"_s, u"P"_s, u"Port name, path, or tcp:HOST:PORT."_s);
    arguments.addValue(u"profile"_s, u"ID"_s, u"Firmware profile; see sp7600 profiles."_s);
    arguments.addValue(u"device-password-file"_s, u"F"_s,
                       u"File with the tracker's password; - for standard input."_s);
    arguments.addValue(u"accept-word"_s, u"WORD"_s,
                       u"Also ask who it is with this word, which is only assumed to read: SIP?"_s);
    arguments.addValue(u"script"_s, u"FILE"_s,
                       u"Send the lines of a file: commands, # comments, and wait 500ms."_s);
    arguments.addFlag(u"hex"_s, u"Lines are bytes in hexadecimal, sent without password and line "
                                "end."_s);
    arguments.addFlag(u"go-on"_s, u"Go on after a line that failed."_s);
    arguments.addFlag(u"yes"_s, u"Send lines that change the tracker, or may, without asking."_s);
}

Result<std::optional<QByteArray>> scriptFrom(const Arguments &arguments)
{
    if (!arguments.has(u"script"_s)) {
        if (arguments.text(u"device-password-file"_s) == u"-"_s)
            return usage(u"standard input is where the commands come from; give the password in a "
                         "file, or the commands with --script"_s);
        return std::optional<QByteArray>();
    }
    QFile file(arguments.text(u"script"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable, {{"file", file.fileName().toStdString()},
                                                   {"detail", file.errorString().toStdString()}});
    }
    return std::optional(file.readAll());
}

/// Opens the tracker, and once more with another password when somebody is there who knows it.
Result<void> openUnit(std::optional<commissioning::Job> &job, commissioning::Station &station,
                      commissioning::UnitOptions unit, commissioning::JobObserver &observer,
                      const device::CancelToken &interrupted)
{
    job.emplace(station, unit, observer);
    auto opened = job->open(interrupted);
    if (opened || opened.error().code != ErrorCode::PasswordWrong || unit.devicePassword)
        return opened;
    unit.devicePassword = Console::askSecret(u"Password of the tracker:"_s, interrupted);
    if (!unit.devicePassword)
        return opened;
    job.reset(); // It lets go of the port, for the next one.
    job.emplace(station, unit, observer);
    return job->open(interrupted);
}

} // namespace

int consoleCommand(const Context &context)
{
    Arguments arguments(u"console"_s,
                        u"Sends the lines of standard input, or of a script, to a tracker and "
                        "prints what is said. What is typed is sent as typed and taken back by "
                        "nothing; passwords are masked in commands that the profile knows."_s);
    addArguments(arguments);
    const Console console(context.words.contains(u"--json"_s));
    ignoreLostReader();
    if (const auto ended = begin(arguments, context.words, console))
        return *ended;
    const auto script = scriptFrom(arguments);
    const auto unit = unitOptions(arguments);
    const auto dangerous = device::DangerousWords::load();
    if (!script || !unit || !dangerous) {
        return fail(console, !script ? script.error() : !unit ? unit.error() : dangerous.error());
    }
    auto options = stationOptions(arguments.text(u"data-dir"_s));
    options.withStore = false;
    const auto station = commissioning::Station::open(options);
    if (!station)
        return fail(console, station.error());
    for (const auto &note : (*station)->startupNotes())
        Console::note(text::describe(note).joined());
    commissioning::JobObserver observer;
    std::optional<commissioning::Job> job;
    if (const auto opened = openUnit(job, **station, *unit, observer, context.interrupted); !opened)
        return fail(console, opened.error());
    Typing typing(context, arguments, console, **station, *job, *dangerous);
    return *script ? typing.runScript(**script) : typing.runInput();
}

} // namespace sp7600::app
