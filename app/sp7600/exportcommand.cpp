// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/arguments.h"
#include "app/sp7600/commands.h"
#include "app/sp7600/exitcode.h"
#include "app/sp7600/storeargument.h"
#include "core/capture/exporter.h"
#include "core/system/textoutput.h"

#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace sp7600::app
{

using namespace Qt::StringLiterals;

namespace
{

void tell(const Console &console, const capture::ExportCounts &counts, bool toFile)
{
    const auto line =
        u"%1 written, of %2 receptions; %3 have no place in this format"_s.arg(counts.written)
            .arg(counts.receptions)
            .arg(counts.leftOut);
    // What was asked for has standard output for itself.
    if (!toFile) {
        Console::note(line);
        return;
    }
    console.say(line);
    console.object({{u"result"_s, u"done"_s},
                    {u"written"_s, static_cast<qint64>(counts.written)},
                    {u"receptions"_s, static_cast<qint64>(counts.receptions)},
                    {u"left_out"_s, static_cast<qint64>(counts.leftOut)}});
}

/// Standard output where a person looks at it.
class Screen final : public QIODevice
{
public:
    Screen() { open(WriteOnly); }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *octets, qint64 count) override
    {
        if (system::TextOutput::standard().write({octets, count}))
            return count;
        setErrorString(qt_error_string());
        return -1;
    }
};

Result<capture::ExportCounts> exportToOutput(const store::Store &store,
                                             const capture::ExportOptions &options,
                                             const Context &context,
                                             const capture::Progress &progress)
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // whoever reads may have enough of it
#endif
    if (system::TextOutput::standard().isTerminal()) {
        Screen screen;
        return capture::exportCapture(store, options, screen, context.interrupted, progress);
    }
#ifdef Q_OS_WIN
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly)) {
        return failure(ErrorCode::FileUnwritable, {{"file", options.file.toStdString()},
                                                   {"detail", output.errorString().toStdString()}});
    }
    auto counts = capture::exportCapture(store, options, output, context.interrupted, progress);
    if (counts && !output.flush()) {
        return failure(ErrorCode::FileUnwritable, {{"file", options.file.toStdString()},
                                                   {"detail", output.errorString().toStdString()}});
    }
    return counts;
}

} // namespace

int exportCommand(const Context &context)
{
    Arguments arguments(u"export"_s, u"Writes kept reports as a file for other programs."_s);
    addStoreArgument(arguments);
    arguments.addValue(u"format"_s, u"FORMAT"_s,
                       u"csv: a table; jsonl: JSON, one report a line; gpx: tracks for maps; "
                       "pcapng: the traffic, for Wireshark; raw: everything, to be imported."_s);
    addSelectionArguments(arguments, u"to"_s);
    arguments.addValue(u"o"_s, u"FILE"_s, u"Where to write; without it on standard output."_s);
    arguments.addFlag(u"overwrite"_s, u"The file may be there already."_s);

    const Console console(context.words.contains(u"--json"_s));
    if (const auto ended = begin(arguments, context.words, console))
        return *ended;
    const auto name = arguments.required(u"format"_s);
    if (!name)
        return fail(console, name.error());
    const auto format = capture::formatFromName(name->toStdString());
    if (!format) {
        return fail(console,
                    usage(u"--format takes csv, jsonl, gpx, pcapng or raw, not \"%1\""_s.arg(*name))
                        .error());
    }
    const auto selection = selectionFrom(arguments, u"to"_s);
    if (!selection)
        return fail(console, selection.error());
    const bool toFile = arguments.has(u"o"_s) && arguments.text(u"o"_s) != u"-"_s;
    capture::ExportOptions options{
        *format, *selection, toFile ? arguments.text(u"o"_s) : u"standard output"_s, {}};
    if (toFile && !arguments.has(u"overwrite"_s) && QFileInfo::exists(options.file)) {
        return fail(console, {ErrorCode::FileExists, {{"file", options.file.toStdString()}}, {}});
    }
    const auto store = openStoreForReading(arguments);
    if (!store)
        return fail(console, store.error());

    const auto progress = [](std::int64_t receptions) {
        Console::progress(u"%1 receptions"_s.arg(receptions));
    };
    const auto counts = toFile
                            ? capture::exportToFile(**store, options, context.interrupted, progress)
                            : exportToOutput(**store, options, context, progress);
    Console::progress({});
    if (!counts)
        return fail(toFile ? console : Console(false), counts.error());
    tell(console, *counts, toFile);
    return ExitDone;
}

} // namespace sp7600::app
