// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/commands.h"
#include "app/sp7600/diagnosearguments.h"
#include "app/sp7600/exitcode.h"
#include "app/sp7600/jobcommand.h"
#include "app/sp7600/remedycommand.h"
#include "core/commissioning/diagnosisworker.h"
#include "core/support/diagnosisjson.h"
#include "core/support/diagnosistext.h"
#include "core/text/text.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>

namespace sp7600::app
{

using namespace Qt::StringLiterals;
using namespace commissioning;

namespace
{

struct Gathered {
    Evidence evidence;
    Diagnosis diagnosis;
    std::vector<std::shared_ptr<const Reception>> traffic;
};

QString markOf(StepState state)
{
    switch (state) {
    case StepState::Running:
        return u"…"_s;
    case StepState::Done:
        return u"✓"_s;
    case StepState::Failed:
        return u"✗"_s;
    case StepState::Waiting:
    case StepState::Skipped:
        break;
    }
    return {};
}

/// Errors: those of DiagnosisRun::check(), Cancelled.
Result<Gathered> gather(Station &station, const DiagnosisInputs &inputs, const Console &console,
                        const device::CancelToken &interrupted)
{
    QEventLoop loop;
    QElapsedTimer clock;
    clock.start();
    Result<Gathered> result = failure(ErrorCode::Cancelled);
    DiagnosisWorker worker(station);
    QObject::connect(
        &worker, &DiagnosisWorker::checkChanged, &loop, [&](DiagnosisCheck check, StepState state) {
            if (const auto mark = markOf(state); !mark.isEmpty()) {
                console.say(
                    u"%1 s  %2 %3"_s.arg(static_cast<double>(clock.elapsed()) / 1000.0, 6, 'f', 1)
                        .arg(mark, text::checkLabel(check)));
            }
        });
    QObject::connect(&worker, &DiagnosisWorker::finished, &loop,
                     [&](const Evidence &evidence, const Diagnosis &diagnosis) {
                         if (!interrupted.isCancelled())
                             result = Gathered{evidence, diagnosis, worker.traffic()};
                         loop.quit();
                     });
    QObject::connect(&worker, &DiagnosisWorker::refused, &loop, [&](const Error &error) {
        result = std::unexpected(error);
        loop.quit();
    });
    worker.start(inputs);
    const device::CancelToken::Wakeup stop(interrupted, [&worker] {
        QMetaObject::invokeMethod(&worker, &DiagnosisWorker::cancel, Qt::QueuedConnection);
    });
    loop.exec();
    return result;
}

QJsonObject objectFor(const Gathered &gathered, const QString &supportFile)
{
    auto object = support::toJson(gathered.diagnosis);
    auto findings = object.value("findings"_L1).toArray();
    for (qsizetype i = 0; i < findings.size(); ++i) {
        auto finding = findings[i].toObject();
        auto action = finding.value("action"_L1).toObject();
        action.insert("command"_L1,
                      remedyCommand(gathered.diagnosis.findings[static_cast<std::size_t>(i)],
                                    gathered.evidence));
        finding.insert("action"_L1, action);
        findings[i] = finding;
    }
    object.insert("findings"_L1, findings);
    object.insert("seen"_L1, support::toJson(gathered.evidence));
    object.insert("support_file"_L1, supportFile.isEmpty() ? QJsonValue() : supportFile);
    return object;
}

void print(const Console &console, const Gathered &gathered)
{
    console.say(QString());
    console.say(support::diagnosisText(gathered.diagnosis, [&gathered](const Finding &finding) {
                    return remedyCommand(finding, gathered.evidence);
                }).trimmed());
}

} // namespace

int diagnoseCommand(const Context &context)
{
    ignoreLostReader();
    Arguments arguments(u"diagnose"_s,
                        u"Finds out why a tracker does not report, from the tracker itself, from "
                        "this laptop and from what arrives here, as far as each is there. Writes "
                        "nothing to the tracker, and sends nothing to a server but what --relay "
                        "passes on."_s);
    addDiagnoseArguments(arguments);
    const Console console(context.words.contains(u"--json"_s));
    if (const auto ended = begin(arguments, context.words, console))
        return *ended;
    auto inputs = diagnosisInputs(arguments);
    if (!inputs)
        return fail(console, inputs.error());
    const auto supportFile = supportOptions(arguments);
    if (!supportFile)
        return fail(console, supportFile.error());

    auto options = stationOptions(arguments.text(u"data-dir"_s));
    // Listening keeps what it hears; a look at the record needs no more than to read it.
    options.withStore = inputs->listen.has_value();
    const auto station = Station::open(options);
    if (!station)
        return fail(console, station.error());
    for (const auto &note : (*station)->startupNotes())
        Console::note(text::describe(note).joined());

    const auto gathered = gather(**station, *inputs, console, context.interrupted);
    if (!gathered)
        return fail(console, gathered.error());
    QString written;
    if (*supportFile) {
        support::SupportContents contents{gathered->evidence,
                                          gathered->diagnosis,
                                          gathered->traffic,
                                          (*station)->transcript().since({}),
                                          {}};
        if (inputs->unit && inputs->unit->devicePassword)
            contents.secrets.push_back(*inputs->unit->devicePassword);
        const auto path =
            support::writeSupportFile(contents, **supportFile, arguments.text(u"support-file"_s));
        if (!path)
            return fail(console, path.error());
        written = *path;
    }
    console.object(objectFor(*gathered, written));
    if (!console.isJson())
        print(console, *gathered);
    if (!written.isEmpty())
        console.say(u"Support file: %1"_s.arg(written));
    return ExitDone;
}

} // namespace sp7600::app
