// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batchwords.h"

#include "ui/formatting.h"

#include "core/text/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

using commissioning::BatchSummary;
using commissioning::PortActivity;
using commissioning::PortProgress;
using commissioning::VehicleProgress;
using commissioning::VehicleState;

namespace
{

struct BatchWords {
    Q_DECLARE_TR_FUNCTIONS(sp7600::ui::BatchWords)
};

bool failedEarlier(const VehicleProgress &progress)
{
    return progress.state == VehicleState::Waiting && progress.earlier
           && progress.earlier->state == VehicleState::Failed;
}

/// An empty port is no trouble.
bool meansNobodyThere(const Error &error)
{
    return error.code == ErrorCode::PortNotFound || error.code == ErrorCode::LinkRefused
           || error.code == ErrorCode::LinkLost || error.code == ErrorCode::DeviceSilent;
}

/// What a row of the list asks for beside what holds for all.
QString ownWishes(const commissioning::BatchVehicle &vehicle)
{
    QStringList wishes;
    if (!vehicle.presetId.empty()) {
        wishes += BatchWords::tr("reports to %1").arg(text::escaped(vehicle.presetId));
    }
    for (const SettingId setting : vehicle.settings.present()) {
        wishes += u"%1 %2"_s.arg(text::settingLabel(setting),
                                 text::settingValue(setting, *vehicle.settings.value(setting)));
    }
    return wishes.join(u" · "_s);
}

/// The tracker itself is all right: it is the wrong one, or in the wrong place.
bool isOfTheList(const Error &error)
{
    return error.code == ErrorCode::UnitNotOnList || error.code == ErrorCode::UnitElsewhere;
}

CardWords waitingWords(const PortProgress &port)
{
    if (port.error && !meansNobodyThere(*port.error)) {
        const text::Sentence sentence = text::describe(*port.error);
        return {.status = Status::Attention,
                .headline = BatchWords::tr("Look at this port"),
                .detail = sentence.joined()};
    }
    return {.headline = BatchWords::tr("Plug in the next tracker"),
            .detail = BatchWords::tr("Give it power, then plug its cable in here.")};
}

CardWords refusedWords(const PortProgress &port)
{
    const bool unlisted = port.error && port.error->code == ErrorCode::UnitNotOnList;
    return {.status = Status::Attention,
            .emphatic = true,
            .headline = unlisted ? BatchWords::tr("Not on the list. Unplug it.")
                                 : BatchWords::tr("Not set up. Unplug it."),
            .detail = unlisted     ? BatchWords::tr("Nothing was written to it.")
                      : port.error ? text::describe(*port.error).joined()
                                   : QString()};
}

CardWords workingWords(const PortProgress &port, const VehicleProgress *vehicle)
{
    if (port.waiting) {
        return {.status = Status::Running,
                .headline = BatchWords::tr("%1… Do not unplug.")
                                .arg(text::waitReasonText(port.waiting->reason)),
                .detail =
                    BatchWords::tr("Waiting for it, up to %1 s.")
                        .arg(countText(static_cast<std::size_t>(
                            std::chrono::ceil<std::chrono::seconds>(port.waiting->left).count())))};
    }
    if (vehicle != nullptr && vehicle->step == JobStep::Prove) {
        return {.status = Status::Running,
                .headline = BatchWords::tr("Waiting for its report… Do not unplug."),
                .detail = BatchWords::tr("It is written and read back.")};
    }
    return {.status = Status::Running, .headline = BatchWords::tr("Writing… Do not unplug.")};
}

CardWords finishedWords(const VehicleProgress *vehicle)
{
    CardWords words{.status = Status::Ok, .emphatic = true};
    switch (vehicle != nullptr ? vehicle->state : VehicleState::Waiting) {
    case VehicleState::Failed:
        words.status = Status::Stop;
        words.headline = BatchWords::tr("Failed. Unplug it.");
        if (vehicle->job && vehicle->job->error) {
            words.detail = text::describe(*vehicle->job->error).joined();
        }
        break;
    case VehicleState::Skipped:
        words.headline = BatchWords::tr("Done before. Unplug it.");
        break;
    case VehicleState::Done:
        words.headline = BatchWords::tr("Done. Unplug it.");
        if (vehicle->job) {
            words.detail = text::resultHeadline(*vehicle->job);
        }
        break;
    case VehicleState::Waiting:
    case VehicleState::Working:
        words.status = Status::NotKnown;
        words.headline = BatchWords::tr("Unplug it.");
        break;
    }
    return words;
}

} // namespace

QString vehicleStateText(const VehicleProgress &progress)
{
    switch (progress.state) {
    case VehicleState::Waiting:
        return failedEarlier(progress) ? BatchWords::tr("Failed before")
                                       : BatchWords::tr("Waiting");
    case VehicleState::Working:
        return progress.step == JobStep::Prove   ? BatchWords::tr("Proving")
               : progress.step == JobStep::Write ? BatchWords::tr("Writing")
                                                 : BatchWords::tr("Reading");
    case VehicleState::Done:
        return progress.job && progress.job->result == JobResult::Proved ? BatchWords::tr("Proved")
                                                                         : BatchWords::tr("Done");
    case VehicleState::Failed:
        return BatchWords::tr("Failed");
    case VehicleState::Skipped:
        return BatchWords::tr("Done before");
    }
    return {};
}

Status vehicleStatus(const VehicleProgress &progress)
{
    switch (progress.state) {
    case VehicleState::Waiting:
        return failedEarlier(progress) ? Status::Attention : Status::NotKnown;
    case VehicleState::Working:
        return Status::Running;
    case VehicleState::Done:
    case VehicleState::Skipped:
        return Status::Ok;
    case VehicleState::Failed:
        return Status::Stop;
    }
    return Status::NotKnown;
}

QString vehicleDetails(const VehicleProgress &progress, const commissioning::BatchVehicle &vehicle)
{
    if (failedEarlier(progress)) {
        return text::escaped(progress.earlier->reason);
    }
    switch (progress.state) {
    case VehicleState::Done:
        return progress.job ? text::resultHeadline(*progress.job) : QString();
    case VehicleState::Failed:
        return progress.job && progress.job->error ? text::describe(*progress.job->error).joined()
                                                   : QString();
    case VehicleState::Waiting:
    case VehicleState::Working:
    case VehicleState::Skipped:
        break;
    }
    return ownWishes(vehicle);
}

QString vehicleTime(const VehicleProgress &progress)
{
    if (progress.earlier) {
        const auto time = recordTime(progress.earlier->time);
        return time ? dateAndTimeText(*time) : QString();
    }
    return progress.job ? ageText(progress.took) : QString();
}

CardWords cardWords(const PortProgress &port, const VehicleProgress *vehicle)
{
    CardWords words;
    switch (port.activity) {
    case PortActivity::Waiting:
        return waitingWords(port);
    case PortActivity::Ended:
        return {.headline = BatchWords::tr("Not used any more")};
    case PortActivity::Lent:
        return {.headline = BatchWords::tr("Looked at alone"),
                .detail = BatchWords::tr("Give it back when you have looked at it: then it is "
                                         "tried again here."),
                .isLent = true};
    case PortActivity::Reading:
        words = {.status = Status::Running,
                 .headline = BatchWords::tr("Reading… Do not unplug."),
                 .detail = BatchWords::tr("Nothing is written yet.")};
        break;
    case PortActivity::Working:
        words = workingWords(port, vehicle);
        break;
    case PortActivity::Finished:
        words = finishedWords(vehicle);
        words.isTrouble = words.status == Status::Stop;
        break;
    case PortActivity::Refused:
        words = refusedWords(port);
        words.isTrouble = !port.error || !isOfTheList(*port.error);
        break;
    }
    words.vehicle = vehicle != nullptr ? text::escaped(vehicle->name) : QString();
    words.imei = port.imei ? imeiText(*port.imei) : QString();
    return words;
}

QString batchCounts(const BatchSummary &summary)
{
    const std::size_t done = summary.done + summary.earlier;
    QStringList parts = {
        BatchWords::tr("%1 of %2 done").arg(countText(done), countText(summary.total))};
    if (summary.failed > 0) {
        parts += BatchWords::tr("%1 failed").arg(countText(summary.failed));
    }
    if (const std::size_t left = summary.total - done - summary.failed; left > 0) {
        parts += BatchWords::tr("%1 left").arg(countText(left));
    }
    if (summary.unlistedDone > 0) {
        parts += BatchWords::tr("%1 not on the list done").arg(countText(summary.unlistedDone));
    }
    if (summary.unlistedFailed > 0) {
        parts += BatchWords::tr("%1 not on the list failed").arg(countText(summary.unlistedFailed));
    }
    return parts.join(u", "_s);
}

BannerWords batchEndWords(const BatchSummary &summary)
{
    BannerWords words;
    words.detail = batchCounts(summary) + u'.';
    if (!summary.error && summary.allDone()) {
        words.status = Status::Ok;
        words.emphatic = true;
        words.headline = summary.total == 1
                             ? BatchWords::tr("The tracker of the list is done.")
                             : BatchWords::tr("All %1 trackers of the list are done.")
                                   .arg(countText(summary.total));
    } else if (!summary.error || summary.error->code == ErrorCode::Cancelled) {
        words.status = Status::Attention;
        words.headline = BatchWords::tr("Stopped.");
        words.detail += u' ' + BatchWords::tr("What was done is kept: go on whenever you like.");
    } else {
        const text::Sentence sentence = text::describe(*summary.error);
        words.status = Status::Stop;
        words.headline = sentence.what;
        words.detail = sentence.todo + u' ' + words.detail;
    }
    return words;
}

QString earlierWords(const EarlierRun &earlier)
{
    const QString counts = BatchWords::tr("%1 of %2 trackers of this list were done before")
                               .arg(countText(earlier.done), countText(earlier.total));
    return earlier.last ? BatchWords::tr("%1, the last try on %2.")
                              .arg(counts, dateAndTimeText(*earlier.last))
                        : counts + u'.';
}

std::optional<UtcSeconds> recordTime(const std::string &text)
{
    const QDateTime time = QDateTime::fromString(QString::fromStdString(text), Qt::ISODateWithMs);
    if (!time.isValid()) {
        return {};
    }
    return UtcSeconds(std::chrono::seconds(time.toSecsSinceEpoch()));
}

} // namespace sp7600::ui
