// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recordtasks.h"

#include "ui/formatting.h"

#include "core/capture/exporter.h"
#include "core/certificate/certificate.h"
#include "core/certificate/preferences.h"
#include "core/commissioning/station.h"
#include "core/system/savefile.h"
#include "core/text/text.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr qsizetype mostTrackersNamed = 5;

RecordTasks::Told toldOf(const Error &error)
{
    const bool isStopped = error.code == ErrorCode::Cancelled;
    const auto sentence = text::describe(error);
    return {isStopped ? Status::Attention : Status::Stop,
            isStopped ? sentence.what : sentence.joined()};
}

RecordTasks::Told savedAs(const QString &file)
{
    return {Status::Ok, RecordTasks::tr("Saved: %1")
                            .arg(text::escaped(QDir::toNativeSeparators(file).toStdString()))};
}

QString countOf(std::int64_t count)
{
    return countText(static_cast<std::uint64_t>(count));
}

QString sentText(const capture::ReplayCounts &counts)
{
    QString text = RecordTasks::tr("Sent %1, not sent %2. Connections: %3, of them answered: %4.")
                       .arg(countOf(counts.sent), countOf(counts.notSent),
                            countOf(counts.connections), countOf(counts.answered));
    return text;
}

RecordTasks::Told exportedAs(const QString &file, const capture::ExportCounts &counts)
{
    if (counts.written == 0) {
        return {Status::Attention,
                RecordTasks::tr("Nothing of this tracker was received on this laptop that fits "
                                "this format, so there is none in the file: %1")
                    .arg(text::escaped(QDir::toNativeSeparators(file).toStdString()))};
    }
    auto told = savedAs(file);
    told.text += u' ' + RecordTasks::tr("Reports: %1.").arg(countOf(counts.written));
    return told;
}

} // namespace

RecordTasks::RecordTasks(commissioning::Station &station, QObject *parent)
    : QObject(parent)
    , m_station(station)
{
    m_pool.setMaxThreadCount(1);
}

RecordTasks::~RecordTasks()
{
    if (m_cancel) {
        m_cancel->cancel();
    }
    m_pool.waitForDone();
}

void RecordTasks::set(State state, const Told &told)
{
    m_state = state;
    m_told = told;
    Q_EMIT changed();
}

void RecordTasks::tell(Status status, const QString &text)
{
    if (m_state == State::Idle) {
        set(State::Idle, {status, text});
    }
}

void RecordTasks::tell(const Error &error)
{
    const Told told = toldOf(error);
    tell(told.status, told.text);
}

void RecordTasks::forgetTold()
{
    if (m_state == State::Idle && m_told != Told()) {
        set(State::Idle, {});
    }
}

void RecordTasks::run(const QString &what, Work work)
{
    m_cancel.emplace();
    set(State::Running, {Status::Running, what});
    m_pool.start([this, work = std::move(work), cancelled = m_cancel->token()] {
        if (const auto told = work(cancelled)) {
            QMetaObject::invokeMethod(
                this, [this, told = *told] { set(State::Idle, told); }, Qt::QueuedConnection);
        }
    });
}

/// From the thread that works.
void RecordTasks::progress(const QString &text)
{
    QMetaObject::invokeMethod(
        this,
        [this, text] {
            if (m_state == State::Running && m_cancel && !m_cancel->isCancelled()) {
                set(State::Running, {Status::Running, text});
            }
        },
        Qt::QueuedConnection);
}

void RecordTasks::stop()
{
    if (m_state == State::Asking) {
        m_target.reset();
        set(State::Idle, {Status::Attention, tr("Nothing was sent.")});
    } else if (m_state == State::Running && m_cancel) {
        m_cancel->cancel();
        set(State::Running, {Status::Running, tr("Stopping…")});
    }
}

// Certificates

void RecordTasks::openCertificate(const Commissioning &job)
{
    if (m_state != State::Idle) {
        return;
    }
    const QString file = m_opened.filePath(
        u"%1_%2.pdf"_s.arg(certificate::certificateFileName(job, QTimeZone::systemTimeZone()))
            .arg(job.id));
    const auto look = certificate::lookFrom(certificate::certificatePreferences()).look;
    if (const auto written = certificate::writeCertificatePdf(job, look, file); !written) {
        tell(written.error());
        return;
    }
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(file))) {
        set(State::Idle, {});
    } else {
        tell(Status::Stop, tr("This laptop has no program that opens PDF files. Save the "
                              "certificate instead, and open it elsewhere."));
    }
}

void RecordTasks::saveCertificate(const Commissioning &job, CertificateFormat format,
                                  const QString &file)
{
    if (m_state != State::Idle) {
        return;
    }
    Result<void> saved;
    switch (format) {
    case CertificateFormat::Pdf:
        saved = certificate::writeCertificatePdf(
            job, certificate::lookFrom(certificate::certificatePreferences()).look, file);
        break;
    case CertificateFormat::Json:
        saved =
            system::saveFile(file, certificate::certificateText(certificate::certificateJson(job)));
        break;
    case CertificateFormat::Csv:
        saved = system::saveFile(file, certificate::certificateCsv({job}));
        break;
    }
    set(State::Idle, saved ? savedAs(file) : toldOf(saved.error()));
}

void RecordTasks::saveTable(const std::vector<std::int64_t> &jobs, const QString &file)
{
    if (m_state != State::Idle) {
        return;
    }
    run(tr("Writing the table…"),
        [&store = m_station.store(), jobs, file](const device::CancelToken &cancelled) {
            std::vector<Commissioning> read;
            for (const std::int64_t id : jobs) {
                auto job = store.commissioning(id);
                if (!job) {
                    return toldOf(job.error());
                }
                if (cancelled.isCancelled()) {
                    return toldOf({ErrorCode::Cancelled, {}, {}});
                }
                read.push_back(std::move(*job));
            }
            const auto saved = system::saveFile(file, certificate::certificateCsv(read));
            return saved ? savedAs(file) : toldOf(saved.error());
        });
}

// Reports

void RecordTasks::exportReports(const std::string &imei, capture::Format format,
                                const QString &file)
{
    if (m_state != State::Idle) {
        return;
    }
    capture::ExportOptions options;
    options.format = format;
    options.selection.imei = imei;
    options.file = file;
    run(tr("Exporting the reports…"),
        [this, &store = m_station.store(), options](const device::CancelToken &cancelled) {
            const auto counts =
                capture::exportToFile(store, options, cancelled, [this](std::int64_t receptions) {
                    progress(tr("Exporting the reports: %1").arg(countOf(receptions)));
                });
            return counts ? exportedAs(options.file, *counts) : toldOf(counts.error());
        });
}

void RecordTasks::replay(const Replay &wanted)
{
    if (m_state != State::Idle) {
        return;
    }
    const auto parts = parseHostAndPort(wanted.to.trimmed().toStdString());
    if (!parts) {
        tell(parts.error());
        return;
    }
    m_replay = wanted;
    m_target = capture::ReplayTarget{{parts->first, parts->second, wanted.transport}, {}, false};
    lookAtTarget();
}

/// Whether it may be sent there, before anything is.
void RecordTasks::lookAtTarget()
{
    const Endpoint endpoint = m_target->endpoint;
    run(tr("Looking up %1…").arg(text::escaped(hostAndPort(endpoint.host, endpoint.port))),
        [this, &store = m_station.store(), endpoint,
         imei = m_replay.imei](const device::CancelToken &cancelled) -> std::optional<Told> {
            const auto target = capture::replayTarget(endpoint, cancelled);
            if (!target) {
                return toldOf(target.error());
            }
            store::ReceptionQuery selection;
            selection.imei = imei;
            const auto content = capture::replayContent(store, selection, cancelled);
            if (!content) {
                return toldOf(content.error());
            }
            if (content->frames == 0) {
                return Told{Status::Attention,
                            tr("No report of this tracker was received on this laptop.")};
            }
            const auto may = capture::mayReplay(*target, *content, false);
            if (!may && may.error().code != ErrorCode::ReplayUnconfirmed) {
                return toldOf(may.error());
            }
            QMetaObject::invokeMethod(
                this,
                [this, may = may.has_value(), target = *target, content = *content] {
                    m_target = target;
                    if (m_cancel->isCancelled()) {
                        set(State::Idle, toldOf({ErrorCode::Cancelled, {}, {}}));
                    } else if (may) {
                        send(false);
                    } else {
                        ask(target, content);
                    }
                },
                Qt::QueuedConnection);
            return {};
        });
}

void RecordTasks::ask(const capture::ReplayTarget &target, const capture::ReplayContent &content)
{
    QStringList trackers;
    for (const std::string &unit : content.units) {
        if (trackers.size() == mostTrackersNamed) {
            break;
        }
        trackers += imeiText(unit);
    }
    if (content.unitsInAll > trackers.size()) {
        trackers += tr("and %1 more").arg(countOf(content.unitsInAll - trackers.size()));
    }
    set(State::Asking,
        {Status::Attention,
         tr("%1 is not this laptop, it is at %2. Send it what was received of %4 (packets: %3)? "
            "The server there will take it for new reports.")
             .arg(text::escaped(hostAndPort(target.endpoint.host, target.endpoint.port)),
                  target.address.toString(), countOf(content.frames - content.anonymous),
                  trackers.join(u", "_s))});
}

void RecordTasks::agree()
{
    if (m_state == State::Asking) {
        send(true);
    }
}

void RecordTasks::send(bool confirmed)
{
    capture::ReplayOptions options;
    options.selection.imei = m_replay.imei;
    options.speed = m_replay.speed;
    options.confirmed = confirmed;
    run(tr("Sending…"),
        [this, &store = m_station.store(), options,
         target = *m_target](const device::CancelToken &cancelled) -> Told {
            const auto outcome = capture::replayCapture(
                store, target, options, cancelled,
                [this](const capture::ReplayCounts &counts) { progress(sentText(counts)); });
            if (!outcome.error) {
                return {Status::Ok, sentText(outcome.counts)};
            }
            Told told = toldOf(*outcome.error);
            if (outcome.counts.sent > 0) {
                told.text += u' ' + sentText(outcome.counts);
            }
            return told;
        });
}

} // namespace sp7600::ui
