// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportfilter.h"

#include "core/text/text.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr qsizetype imeiLength = 15;

QString words(const char *source)
{
    return QCoreApplication::translate("ReportFilter", source);
}

QLatin1StringView latin1(std::string_view octets)
{
    return {octets.data(), static_cast<qsizetype>(octets.size())};
}

QString withoutBlanks(QString text)
{
    return text.remove(u' ');
}

bool isOfThatTime(const Reception &reception, const store::ReceptionQuery &query)
{
    return (!query.from || reception.received >= *query.from)
           && (!query.to || reception.received < *query.to);
}

/// @p isEnd: the end of a day in place of its beginning.
std::optional<UtcMillis> timeFrom(const QString &typed, bool isEnd)
{
    const QString text = typed.simplified().replace(u'T', u' ');
    QDateTime time;
    if (const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s); day.isValid()) {
        time = (isEnd ? day.addDays(1) : day).startOfDay();
    }
    for (const auto &format : {u"H:mm"_s, u"H:mm:ss"_s}) {
        if (const QTime clock = QTime::fromString(text, format); clock.isValid()) {
            time = QDateTime(QDate::currentDate(), clock);
        }
        if (const auto both = QDateTime::fromString(text, u"yyyy-MM-dd "_s + format);
            both.isValid()) {
            time = both;
        }
    }
    if (!time.isValid()) {
        return {};
    }
    return UtcMillis(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

std::optional<std::uint8_t> eventFrom(const QString &typed)
{
    bool readable = false;
    const auto number = typed.trimmed().toUShort(&readable);
    constexpr ushort largest = 255;
    return readable && number <= largest ? std::optional(static_cast<std::uint8_t>(number))
                                         : std::nullopt;
}

} // namespace

const Report *ReceptionRow::decoded() const
{
    return report ? &reception->reports[*report] : nullptr;
}

QString summaryText(const ReceptionRow &row)
{
    if (const Report *report = row.decoded()) {
        return text::reportSummary(*report);
    }
    const Reception &reception = *row.reception;
    if (reception.direction == Direction::ToTracker) {
        return words(QT_TRANSLATE_NOOP("ReportFilter", "The server answered %1"))
            .arg(text::escaped(reception.raw));
    }
    return reception.error ? text::describe(*reception.error).what : QString();
}

bool ReportFilter::isEmpty() const
{
    return !needsLook() && !query.imei && !query.event && !query.from && !query.to;
}

bool ReportFilter::accepts(const ReceptionRow &row) const
{
    const Report *report = row.decoded();
    if (!isOfThatTime(*row.reception, query)
        || (query.imei && (report == nullptr || unitName(*report) != *query.imei))
        || (query.event && (report == nullptr || report->eventId != query.event))
        || (!partOfImei.isEmpty()
            && (report == nullptr || !latin1(unitName(*report)).contains(partOfImei)))) {
        return false;
    }
    if (text.isEmpty()) {
        return true;
    }
    const QString digits = withoutBlanks(text);
    return latin1(row.reception->raw).contains(text, Qt::CaseInsensitive)
           || (report != nullptr && latin1(unitName(*report)).contains(digits))
           || summaryText(row).contains(text, Qt::CaseInsensitive);
}

bool ReportFilter::narrow(Reception &reception) const
{
    // Looked at without being owned: it stays the caller's.
    const std::shared_ptr<const Reception> whole(std::shared_ptr<const Reception>(), &reception);
    if (reception.reports.empty()) {
        return accepts({whole, {}});
    }
    std::vector<Report> kept;
    for (std::size_t number = 0; number < reception.reports.size(); ++number) {
        if (accepts({whole, number})) {
            kept.push_back(reception.reports[number]);
        }
    }
    reception.reports = std::move(kept);
    return !reception.reports.empty();
}

std::map<FilterTexts::Field, QString> FilterTexts::problems() const
{
    std::map<Field, QString> found;
    const QString digits = withoutBlanks(tracker);
    if (digits.size() > imeiLength) {
        found[Field::Tracker] = words(QT_TRANSLATE_NOOP("ReportFilter", "An IMEI has 15 digits."));
    }
    if (!event.trimmed().isEmpty() && !eventFrom(event)) {
        found[Field::Event] =
            words(QT_TRANSLATE_NOOP("ReportFilter", "An event is a number from 0 to 255."));
    }
    const auto begin = timeFrom(from, false);
    const auto end = timeFrom(until, true);
    const QString example = words(QT_TRANSLATE_NOOP(
        "ReportFilter", "Write a time like 2026-03-14, 2026-03-14 09:30 or 09:30."));
    if (!from.trimmed().isEmpty() && !begin) {
        found[Field::From] = example;
    }
    if (!until.trimmed().isEmpty() && !end) {
        found[Field::Until] = example;
    }
    if (begin && end && *begin >= *end) {
        found[Field::Until] = words(QT_TRANSLATE_NOOP("ReportFilter", "It ends before it begins."));
    }
    return found;
}

ReportFilter FilterTexts::filter(const std::function<bool(const QString &)> &isKnown) const
{
    const auto wrong = problems();
    ReportFilter made;
    if (const QString name = withoutBlanks(tracker);
        !name.isEmpty() && !wrong.contains(Field::Tracker)) {
        if (name.size() == imeiLength || isKnown(name)) {
            made.query.imei = name.toStdString();
        } else {
            made.partOfImei = name;
        }
    }
    if (!wrong.contains(Field::Event)) {
        made.query.event = eventFrom(event);
    }
    if (!wrong.contains(Field::From)) {
        made.query.from = timeFrom(from, false);
    }
    if (!wrong.contains(Field::Until)) {
        made.query.to = timeFrom(until, true);
    }
    made.text = text.trimmed();
    return made;
}

} // namespace sp7600::ui
