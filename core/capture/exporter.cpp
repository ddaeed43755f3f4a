// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/exporter.h"
#include "core/system/savefile.h"

#include "core/capture/writers.h"

#include <QSaveFile>

namespace sp7600::capture
{

namespace
{

constexpr std::size_t pageSize = 500;

std::unique_ptr<Writer> makeWriter(Format format)
{
    switch (format) {
    case Format::Csv:
        return makeCsvWriter();
    case Format::JsonLines:
        return makeJsonLinesWriter();
    case Format::Gpx:
        return makeGpxWriter();
    case Format::Pcapng:
        return makePcapngWriter();
    case Format::Raw:
        break;
    }
    return makeRawWriter();
}

/// One pass for each: a track is of one unit, and units talk all at once.
Result<std::vector<std::string>> unitsFor(const store::Store &store, const ExportOptions &options)
{
    if (options.selection.imei || options.format != Format::Gpx)
        return std::vector{options.selection.imei.value_or(std::string())};
    const auto trackers = store.trackers();
    if (!trackers)
        return std::unexpected(trackers.error());
    std::vector<std::string> units;
    for (const store::TrackerSummary &tracker : *trackers)
        units.push_back(tracker.imei);
    return units;
}

} // namespace

Result<void> eachReception(const store::Store &store, store::ReceptionQuery selection,
                           const device::CancelToken &cancelled,
                           const std::function<Result<void>(const Reception &)> &each)
{
    selection.most = pageSize;
    selection.newestFirst = false;
    for (;;) {
        if (cancelled.isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto page = store.receptions(selection);
        if (!page)
            return std::unexpected(page.error());
        if (page->empty())
            return {};
        for (const Reception &reception : *page) {
            if (const auto done = each(reception); !done)
                return done;
        }
        selection.after = page->back().id;
    }
}

Result<ExportCounts> exportCapture(const store::Store &store, const ExportOptions &options,
                                   QIODevice &out, const device::CancelToken &cancelled,
                                   const Progress &progress)
{
    const auto units = unitsFor(store, options);
    if (!units)
        return std::unexpected(units.error());
    const auto writer = makeWriter(options.format);
    ExportCounts counts;
    Result<void> done = writeAll(out, writer->begin(), options.file);
    for (const std::string &unit : *units) {
        auto selection = options.selection;
        if (!unit.empty())
            selection.imei = unit;
        if (done)
            done = eachReception(store, selection, cancelled, [&](const Reception &reception) {
                if (++counts.receptions % static_cast<std::int64_t>(pageSize) == 0 && progress)
                    progress(counts.receptions);
                if (!options.narrow)
                    return writeAll(out, writer->add(reception, unit), options.file);
                Reception narrowed = reception;
                return options.narrow(narrowed)
                           ? writeAll(out, writer->add(narrowed, unit), options.file)
                           : Result<void>();
            });
    }
    if (done)
        done = writeAll(out, writer->finish(), options.file);
    if (!done)
        return std::unexpected(done.error());
    counts.written = writer->written();
    counts.leftOut = writer->leftOut();
    return counts;
}

Result<ExportCounts> exportToFile(const store::Store &store, const ExportOptions &options,
                                  const device::CancelToken &cancelled, const Progress &progress)
{
    QSaveFile file(options.file);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(ErrorCode::FileUnwritable, {{"file", options.file.toStdString()},
                                                   {"detail", file.errorString().toStdString()}});
    }
    auto counts = exportCapture(store, options, file, cancelled, progress);
    if (!counts)
        return counts;
    if (const auto committed = system::commit(file); !committed)
        return std::unexpected(committed.error());
    return counts;
}

} // namespace sp7600::capture
