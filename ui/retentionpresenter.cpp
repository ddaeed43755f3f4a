// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retentionpresenter.h"

#include "ui/formatting.h"

#include "core/system/clock.h"

#include <QLocale>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr auto daysKey = "listening/keepDays"_L1;
constexpr auto megabytesKey = "listening/keepMegabytes"_L1;
/// Where an earlier version kept days chosen in Preferences.
constexpr auto formerDaysKey = "preferences/keepReportsDays"_L1;
constexpr std::uint64_t octetsOfMegabyte = 1'000'000;

std::optional<int> remembered(QLatin1StringView key, int most)
{
    const int number = QSettings().value(key).toInt();
    return number > 0 ? std::optional(std::min(number, most)) : std::nullopt;
}

void remember(QLatin1StringView key, const std::optional<int> &number)
{
    if (number) {
        QSettings().setValue(key, *number);
    } else {
        QSettings().remove(key);
    }
}

void moveFormerDays()
{
    QSettings settings;
    if (!settings.contains(formerDaysKey)) {
        return;
    }
    if (!settings.contains(daysKey)) {
        settings.setValue(daysKey, settings.value(formerDaysKey));
    }
    settings.remove(formerDaysKey);
}

store::Retention retentionOf(const RetentionPresenter::Limits &limits)
{
    store::Retention retention;
    if (limits.days) {
        retention.age = std::chrono::days(*limits.days);
    }
    if (limits.megabytes) {
        retention.octets = static_cast<std::uint64_t>(*limits.megabytes) * octetsOfMegabyte;
    }
    return retention;
}

UtcMillis keptFrom(int days)
{
    return system::utcNow() - std::chrono::days(days);
}

QString megabytes(std::uint64_t octets)
{
    return RetentionPresenter::tr("%1 MB").arg(
        QLocale().toString(static_cast<double>(octets) / octetsOfMegabyte, 'f', 1));
}

QString moment(UtcMillis time)
{
    return dateAndTimeText(std::chrono::floor<std::chrono::seconds>(time));
}

} // namespace

RetentionPresenter::RetentionPresenter(store::Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_pool.setMaxThreadCount(1);
    moveFormerDays();
    const Limits wanted{remembered(daysKey, mostDays), remembered(megabytesKey, mostMegabytes)};
    if (wanted != Limits()) {
        apply(wanted);
    }
}

RetentionPresenter::~RetentionPresenter()
{
    m_pool.waitForDone();
}

void RetentionPresenter::look()
{
    m_pool.start([this] {
        const auto octets = m_store.octets();
        const auto oldest = m_store.receptions({.most = 1});
        std::optional<Kept> kept;
        if (octets && oldest) {
            kept = Kept{*octets,
                        oldest->empty() ? std::nullopt : std::optional(oldest->front().received)};
        }
        QMetaObject::invokeMethod(
            this,
            [this, kept] {
                m_kept = kept;
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    });
}

bool RetentionPresenter::deletesByAge(const Limits &wanted) const
{
    return wanted.days && m_kept && m_kept->oldest && *m_kept->oldest < keptFrom(*wanted.days);
}

bool RetentionPresenter::deletesBySize(const Limits &wanted) const
{
    return wanted.megabytes && m_kept && m_kept->oldest
           && m_kept->octets > *retentionOf(wanted).octets;
}

bool RetentionPresenter::deletes(const Limits &wanted) const
{
    return deletesByAge(wanted) || deletesBySize(wanted);
}

QString RetentionPresenter::consequence(const Limits &wanted) const
{
    QStringList sentences;
    if (deletesByAge(wanted)) {
        sentences += tr("This deletes what was received before %1; the oldest is of %2.")
                         .arg(moment(keptFrom(*wanted.days)), moment(*m_kept->oldest));
    }
    if (deletesBySize(wanted)) {
        sentences += tr("This deletes the oldest reports until %1 are left; there are %2.")
                         .arg(megabytes(*retentionOf(wanted).octets), megabytes(m_kept->octets));
    }
    if (wanted == Limits()) {
        sentences += tr("All that is received is kept.");
    } else if (sentences.isEmpty()) {
        sentences += tr("This deletes nothing now; later always the oldest.");
    }
    sentences += tr("Certificates and backups always stay.");
    return sentences.join(u' ');
}

void RetentionPresenter::apply(const Limits &wanted)
{
    m_wanted = wanted;
    m_pool.start([this, wanted] {
        QMetaObject::invokeMethod(
            this,
            [this, wanted, done = m_store.setRetention(retentionOf(wanted))] {
                take(wanted, done);
            },
            Qt::QueuedConnection);
    });
}

void RetentionPresenter::take(const Limits &wanted, const Result<void> &done)
{
    m_error = done ? std::nullopt : std::optional(done.error());
    if (done) {
        m_limits = wanted;
        remember(daysKey, wanted.days);
        remember(megabytesKey, wanted.megabytes);
    } else if (m_wanted == wanted) {
        m_wanted = m_limits;
    }
    look();
    Q_EMIT changed();
}

} // namespace sp7600::ui
