// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capturetransfer.h"

#include "ui/formatting.h"

#include "core/capture/importer.h"
#include "core/text/text.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <memory>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr qint64 progressIntervalMs = 100;

QString count(std::int64_t number)
{
    return countText(static_cast<std::uint64_t>(number));
}

QString importedText(const capture::ImportCounts &counts)
{
    QStringList sentences;
    if (counts.read == 0) {
        sentences += CaptureTransfer::tr("No message of a tracker is in it.");
    } else if (counts.added == 0) {
        sentences += CaptureTransfer::tr("Messages read: %1. All of them were here already.")
                         .arg(count(counts.read));
    } else {
        sentences += CaptureTransfer::tr("Messages read: %1, new: %2.")
                         .arg(count(counts.read), count(counts.added));
        if (counts.added < counts.read) {
            sentences += CaptureTransfer::tr("Here already and not taken twice: %1.")
                             .arg(count(counts.read - counts.added));
        }
    }
    const capture::TrafficCounts &traffic = counts.traffic;
    if (traffic.packets > 0) {
        sentences += CaptureTransfer::tr("Packets in the file: %1; conversations without a report: "
                                         "%2, packets of other kinds: %3.")
                         .arg(countText(traffic.packets), countText(traffic.otherConversations),
                              countText(traffic.otherPackets));
    }
    if (traffic.unusablePackets + traffic.missingOctets > 0) {
        sentences +=
            CaptureTransfer::tr("Packets cut up or broken: %1; bytes of trackers missing in "
                                "it: %2.")
                .arg(countText(traffic.unusablePackets), countText(traffic.missingOctets));
    }
    return sentences.join(u' ');
}

/// As a person knows the file.
QString nameOf(const QString &file)
{
    return text::escaped(QFileInfo(file).fileName().toStdString());
}

Task::Told toldExported(const QString &file, const Result<capture::ExportCounts> &counts)
{
    if (!counts) {
        return counts.error().code == ErrorCode::Cancelled
                   ? Task::Told{Status::Attention,
                                CaptureTransfer::tr("The export was stopped. No file was written.")}
                   : toldOf(counts.error());
    }
    if (counts->written == 0) {
        return {Status::Attention,
                CaptureTransfer::tr("Nothing was received that fits this format, so there is none "
                                    "in the file: %1")
                    .arg(nameOf(file))};
    }
    QString said = CaptureTransfer::tr("%1 is saved. Entries: %2, messages: %3.")
                       .arg(nameOf(file), count(counts->written), count(counts->receptions));
    if (counts->leftOut > 0) {
        said += u' '
                + CaptureTransfer::tr("Without a place in this format: %1.")
                      .arg(count(counts->leftOut));
    }
    return {Status::Ok, said};
}

Task::Told toldImported(const QString &file, const capture::ImportOutcome &outcome)
{
    if (!outcome.error) {
        return {Status::Ok, CaptureTransfer::tr("%1 is taken in.").arg(nameOf(file)) + u' '
                                + importedText(outcome.counts)};
    }
    Task::Told told = toldOf(*outcome.error);
    if (outcome.error->code == ErrorCode::Cancelled) {
        told.text = CaptureTransfer::tr("The import was stopped.");
    } else if (outcome.error->code == ErrorCode::UsageWrong) {
        told.text = CaptureTransfer::tr("That is the file in which this program keeps its reports: "
                                        "all of it is here.");
    }
    if (outcome.counts.read > 0) {
        told.text += u' ' + CaptureTransfer::tr("What came before that is kept:") + u' '
                     + importedText(outcome.counts);
    }
    return told;
}

} // namespace

CaptureTransfer::CaptureTransfer(store::Store &store, QObject *parent)
    : Task(parent)
    , m_store(store)
{
}

CaptureTransfer::~CaptureTransfer()
{
    end();
}

/// Often enough to be seen, seldom enough not to be felt.
capture::Progress CaptureTransfer::progressOf(const Words &words)
{
    auto since = std::make_shared<QElapsedTimer>();
    since->start();
    return [this, since, words](std::int64_t receptions) {
        if (since->hasExpired(progressIntervalMs)) {
            since->start();
            progress(words(receptions));
        }
    };
}

void CaptureTransfer::exportTo(const QString &file, capture::Format format,
                               const ReportFilter &filter)
{
    if (!isIdle()) {
        return;
    }
    capture::ExportOptions options{format, filter.query, file, {}};
    if (!filter.isEmpty()) {
        options.narrow = [filter](Reception &reception) { return filter.narrow(reception); };
    }
    const auto words = [name = nameOf(file)](std::int64_t receptions) {
        return tr("Writing %1 · %2 messages so far").arg(name, count(receptions));
    };
    run(words(0),
        [this, options,
         tell = progressOf(words)](const device::CancelToken &cancelled) -> std::optional<Told> {
            return toldExported(options.file,
                                capture::exportToFile(m_store, options, cancelled, tell));
        });
}

void CaptureTransfer::importFrom(const QString &file)
{
    if (!isIdle()) {
        return;
    }
    const auto words = [name = nameOf(file)](std::int64_t receptions) {
        return tr("Taking in %1 · %2 messages so far").arg(name, count(receptions));
    };
    run(words(0),
        [this, file,
         tell = progressOf(words)](const device::CancelToken &cancelled) -> std::optional<Told> {
            const auto outcome = capture::importFile(file, m_store, cancelled, tell);
            if (outcome.counts.added > 0) {
                QMetaObject::invokeMethod(this, &CaptureTransfer::imported, Qt::QueuedConnection);
            }
            return toldImported(file, outcome);
        });
}

} // namespace sp7600::ui
