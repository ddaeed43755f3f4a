// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capturetransfer.h"

#include "ui/formatting.h"

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

} // namespace

CaptureTransfer::CaptureTransfer(store::Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_pool.setMaxThreadCount(1);
}

CaptureTransfer::~CaptureTransfer()
{
    cancel();
    m_pool.waitForDone();
}

void CaptureTransfer::begin(Stage stage, const QString &file)
{
    m_stage = stage;
    m_file = text::escaped(QFileInfo(file).fileName().toStdString());
    m_receptions = 0;
    m_cancel.emplace();
    Q_EMIT changed();
}

/// Often enough to be seen, seldom enough not to be felt.
capture::Progress CaptureTransfer::progress()
{
    auto since = std::make_shared<QElapsedTimer>();
    since->start();
    return [this, since](std::int64_t receptions) {
        if (since->elapsed() < progressIntervalMs) {
            return;
        }
        since->start();
        QMetaObject::invokeMethod(
            this,
            [this, receptions] {
                if (isRunning()) {
                    m_receptions = receptions;
                    Q_EMIT changed();
                }
            },
            Qt::QueuedConnection);
    };
}

void CaptureTransfer::exportTo(const QString &file, capture::Format format,
                               const ReportFilter &filter)
{
    if (isRunning()) {
        return;
    }
    begin(Stage::Exporting, file);
    capture::ExportOptions options{format, filter.query, file, {}};
    if (!filter.isEmpty()) {
        options.narrow = [filter](Reception &reception) { return filter.narrow(reception); };
    }
    m_pool.start([this, options, token = m_cancel->token(), tell = progress()] {
        const auto counts = capture::exportToFile(m_store, options, token, tell);
        QMetaObject::invokeMethod(
            this, [this, counts] { endExport(counts); }, Qt::QueuedConnection);
    });
}

void CaptureTransfer::importFrom(const QString &file)
{
    if (isRunning()) {
        return;
    }
    begin(Stage::Importing, file);
    m_pool.start([this, file, token = m_cancel->token(), tell = progress()] {
        const auto outcome = capture::importFile(file, m_store, token, tell);
        QMetaObject::invokeMethod(
            this, [this, outcome] { endImport(outcome); }, Qt::QueuedConnection);
    });
}

void CaptureTransfer::cancel()
{
    if (m_cancel) {
        m_cancel->cancel();
    }
}

void CaptureTransfer::dismiss()
{
    if (!isRunning()) {
        end(Stage::Idle, {});
    }
}

void CaptureTransfer::endExport(const Result<capture::ExportCounts> &counts)
{
    if (!counts) {
        end(Stage::Failed, counts.error().code == ErrorCode::Cancelled
                               ? tr("The export was stopped. No file was written.")
                               : text::describe(counts.error()).joined());
        return;
    }
    QString said = tr("%1 is saved. Entries: %2, messages: %3.")
                       .arg(m_file, count(counts->written), count(counts->receptions));
    if (counts->leftOut > 0) {
        said += u' ' + tr("Without a place in this format: %1.").arg(count(counts->leftOut));
    }
    end(Stage::Done, said);
}

void CaptureTransfer::endImport(const capture::ImportOutcome &outcome)
{
    if (outcome.counts.added > 0) {
        Q_EMIT imported();
    }
    if (!outcome.error) {
        end(Stage::Done, tr("%1 is taken in.").arg(m_file) + u' ' + importedText(outcome.counts));
        return;
    }
    QString said;
    switch (outcome.error->code) {
    case ErrorCode::Cancelled:
        said = tr("The import was stopped.");
        break;
    case ErrorCode::UsageWrong:
        said = tr("That is the file in which this program keeps its reports: all of it is here.");
        break;
    default:
        said = text::describe(*outcome.error).joined();
    }
    if (outcome.counts.read > 0) {
        said += u' ' + tr("What came before that is kept:") + u' ' + importedText(outcome.counts);
    }
    end(Stage::Failed, said);
}

void CaptureTransfer::end(Stage stage, const QString &text)
{
    m_stage = stage;
    m_outcome = text;
    Q_EMIT changed();
}

QString CaptureTransfer::text() const
{
    switch (m_stage) {
    case Stage::Exporting:
        return tr("Writing %1 · %2 messages so far").arg(m_file, count(m_receptions));
    case Stage::Importing:
        return tr("Taking in %1 · %2 messages so far").arg(m_file, count(m_receptions));
    case Stage::Idle:
    case Stage::Done:
    case Stage::Failed:
        break;
    }
    return m_outcome;
}

} // namespace sp7600::ui
