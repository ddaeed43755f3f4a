// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/receptions.h"

#include "core/listener/decoding.h"
#include "core/store/indexer.h"
#include "core/store/receptionrows.h"

#include <QSqlError>

#include <algorithm>
#include <map>

namespace sp7600::store
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::int64_t largestId = std::numeric_limits<std::int64_t>::max();
/// A unit with more reports than this is not looked for by its name when the event is given, too.
constexpr std::int64_t manyReports = 20'000;

/// Ids from `first` to `last`.
struct Range {
    std::int64_t first = 1;
    std::int64_t last = largestId;
    [[nodiscard]] bool isEmpty() const { return first > last; }
};

std::int64_t millis(UtcMillis time)
{
    return time.time_since_epoch().count();
}

bool needsIndex(const ReceptionQuery &query)
{
    return query.imei || query.event || query.kind;
}

bool isOfThatTime(const Reception &reception, const ReceptionQuery &query)
{
    return (!query.from || reception.received >= *query.from)
           && (!query.to || reception.received < *query.to);
}

bool matches(const Reception &reception, const ReceptionQuery &query)
{
    if (!isOfThatTime(reception, query) || (query.undecodable && !reception.error))
        return false;
    return !needsIndex(query) || std::ranges::any_of(reception.reports, [&](const Report &report) {
        return (!query.imei || unitName(report) == *query.imei)
               && (!query.event || report.eventId == query.event)
               && (!query.kind || report.kind == *query.kind);
    });
}

/// The rows of one statement, a value each; ended in any case.
class Rows final
{
public:
    [[nodiscard]] static Result<Rows> of(ReadSession &session, const QString &sql,
                                         const QVariantList &values)
    {
        const Result<QSqlQuery *> statement = session.statement(sql);
        if (!statement)
            return std::unexpected(statement.error());
        for (qsizetype i = 0; i < values.size(); ++i)
            (*statement)->bindValue(static_cast<int>(i), values[i]);
        if (const Result<void> ran = session.database().run(**statement); !ran)
            return std::unexpected(ran.error());
        return Rows(session, *statement);
    }
    Rows(Rows &&other) noexcept
        : m_session(other.m_session)
        , m_query(std::exchange(other.m_query, nullptr))
    {
    }
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;
    Rows &operator=(Rows &&) = delete;
    ~Rows()
    {
        if (m_query)
            m_query->finish();
    }

    /// False after the last row.
    [[nodiscard]] Result<bool> next()
    {
        if (m_query->next())
            return true;
        if (m_query->lastError().isValid())
            return std::unexpected(m_session.database().errorOf(*m_query));
        return false;
    }
    [[nodiscard]] const QSqlQuery &row() const { return *m_query; }
    [[nodiscard]] std::int64_t number(int column) const
    {
        return m_query->value(column).toLongLong();
    }

private:
    Rows(ReadSession &session, QSqlQuery *query)
        : m_session(session)
        , m_query(query)
    {
    }

    ReadSession &m_session;
    QSqlQuery *m_query;
};

/// The first value, or @p otherwise when there is no row.
Result<std::int64_t> number(ReadSession &session, const QString &sql, const QVariantList &values,
                            std::int64_t otherwise)
{
    Result<Rows> rows = Rows::of(session, sql, values);
    if (!rows)
        return std::unexpected(rows.error());
    const Result<bool> found = rows->next();
    if (!found)
        return std::unexpected(found.error());
    return *found ? rows->number(0) : otherwise;
}

Result<std::int64_t> indexedUpTo(ReadSession &session)
{
    return number(session, u"SELECT up_to FROM indexed"_s, {}, 0);
}

Error unreadable(const ReadSession &session, std::int64_t id)
{
    return {ErrorCode::StoreUnavailable,
            {{"file", session.file().toStdString()},
             {"detail", "row " + std::to_string(id) + " cannot be read"}}};
}

/// One question on its way.
class Search final
{
public:
    Search(ReadSession &session, const ReceptionQuery &query)
        : m_session(session)
        , m_query(query)
    {
    }

    [[nodiscard]] Result<std::vector<Reception>> run();

private:
    [[nodiscard]] bool isFull() const { return m_found.size() >= m_query.most; }
    /// The ids of the index, a stretch at a time that may hold something of the wanted time.
    [[nodiscard]] Result<void> searchIndexed(Range range);
    [[nodiscard]] Result<Range> nextStretch(Range range);
    [[nodiscard]] Result<void> searchStretch(Range range);
    /// What the index does not have.
    [[nodiscard]] Result<void> searchRest(Range range);
    [[nodiscard]] Result<bool> chooseIndex();
    [[nodiscard]] QString order() const { return m_query.newestFirst ? u" DESC"_s : u""_s; }

    ReadSession &m_session;
    const ReceptionQuery &m_query;
    QString m_from;        // Tables.
    QString m_id;          // The column that ids are compared with.
    QString m_condition;   // Begins with AND, or empty.
    QVariantList m_values; // Of the condition.
    std::vector<Reception> m_found;
};

Result<std::vector<Reception>> Search::run()
{
    if (m_query.most == 0)
        return m_found;
    Range all{m_query.after < largestId ? m_query.after + 1 : largestId, m_query.before - 1};
    all.first = std::max<std::int64_t>(all.first, 1);
    const Result<std::int64_t> upTo = indexedUpTo(m_session);
    if (!upTo)
        return std::unexpected(upTo.error());
    const Result<bool> possible = chooseIndex();
    if (!possible)
        return std::unexpected(possible.error());
    // Without words of the index all receptions are treated alike, as far as time allows.
    const bool throughout = !needsIndex(m_query) && !m_query.from && !m_query.to;
    const Range indexed{all.first, throughout ? all.last : std::min(all.last, *upTo)};
    const Range rest{throughout ? largestId : std::max(all.first, *upTo + 1), all.last};
    Result<void> done;
    if (m_query.newestFirst && !rest.isEmpty())
        done = searchRest(rest);
    if (done && *possible && !isFull() && !indexed.isEmpty())
        done = throughout ? searchStretch(indexed) : searchIndexed(indexed);
    if (done && !m_query.newestFirst && !isFull() && !rest.isEmpty())
        done = searchRest(rest);
    if (!done)
        return std::unexpected(done.error());
    return std::move(m_found);
}

/// False when the index has no such unit.
Result<bool> Search::chooseIndex()
{
    m_from = u"reception"_s;
    m_id = u"reception.id"_s;
    if (m_query.undecodable) {
        m_from = needsIndex(m_query) ? m_from : u"reception INDEXED BY reception_undecodable"_s;
        m_condition += u" AND error IS NOT NULL"_s;
    }
    std::int64_t reports = 0;
    if (m_query.imei) {
        Result<Rows> rows = Rows::of(m_session, u"SELECT id, reports FROM unit WHERE name = ?"_s,
                                     {QString::fromStdString(*m_query.imei)});
        if (!rows)
            return std::unexpected(rows.error());
        const Result<bool> known = rows->next();
        if (!known || !*known)
            return known;
        m_condition += u" AND unit = ?"_s;
        m_values.append(qlonglong{rows->number(0)});
        reports = rows->number(1);
    }
    if (!needsIndex(m_query))
        return true;
    // A partial index is used where its own condition is asked for, too.
    QString index;
    if (m_query.event) {
        m_condition += u" AND event >= 0 AND event = ?"_s;
        m_values.append(int{*m_query.event});
        index = u" INDEXED BY report_by_event"_s;
    }
    if (m_query.kind) {
        const bool isUsual = *m_query.kind == ReportKind::Report;
        m_condition += isUsual ? u" AND kind = 0"_s : u" AND kind <> 0 AND kind = ?"_s;
        if (!isUsual)
            m_values.append(static_cast<int>(*m_query.kind));
        if (!isUsual && index.isEmpty())
            index = u" INDEXED BY report_by_kind"_s;
    }
    if (m_query.imei && (index.isEmpty() || reports <= manyReports))
        index = u" INDEXED BY report_by_unit"_s;
    if (index.isEmpty())
        index = u" NOT INDEXED"_s;
    m_from = u"report%1 CROSS JOIN reception ON reception.id = report.reception_id"_s.arg(index);
    m_id = u"report.reception_id"_s;
    return true;
}

Result<void> Search::searchIndexed(Range range)
{
    if (!m_query.from && !m_query.to)
        return searchStretch(range);
    while (!range.isEmpty() && !isFull()) {
        const Result<Range> stretch = nextStretch(range);
        if (!stretch)
            return std::unexpected(stretch.error());
        if (stretch->isEmpty())
            return {};
        if (const Result<void> done = searchStretch(*stretch); !done)
            return done;
        if (m_query.newestFirst)
            range.last = stretch->first - 1;
        else
            range.first = stretch->last + 1;
    }
    return {};
}

Result<Range> Search::nextStretch(Range range)
{
    const qlonglong from =
        m_query.from ? millis(*m_query.from) : std::numeric_limits<std::int64_t>::min();
    const qlonglong to =
        m_query.to ? millis(*m_query.to) : std::numeric_limits<std::int64_t>::max();
    const Range blocks{range.first / blockSize, range.last / blockSize};
    const QString sql = u"SELECT number FROM block WHERE number BETWEEN ? AND ? AND %1 "
                        "(last_ms >= ? AND first_ms < ?) ORDER BY number%2 LIMIT 1"_s;
    const Result<std::int64_t> begin =
        number(m_session, sql.arg(u""_s, order()),
               {qlonglong{blocks.first}, qlonglong{blocks.last}, from, to}, -1);
    if (!begin)
        return std::unexpected(begin.error());
    if (*begin < 0)
        return Range{1, 0};
    const bool down = m_query.newestFirst;
    const Result<std::int64_t> end = number(
        m_session, sql.arg(u"NOT"_s, order()),
        {qlonglong{down ? blocks.first : *begin}, qlonglong{down ? *begin : blocks.last}, from, to},
        down ? blocks.first - 1 : blocks.last + 1);
    if (!end)
        return std::unexpected(end.error());
    const Range found = down ? Range{*end + 1, *begin} : Range{*begin, *end - 1};
    return Range{std::max(range.first, found.first * blockSize),
                 std::min(range.last, found.last * blockSize + (blockSize - 1))};
}

Result<void> Search::searchStretch(Range range)
{
    const QString sql = u"SELECT %1 FROM %2 WHERE %3 BETWEEN ? AND ?%4 ORDER BY %3%5"_s.arg(
        receptionColumns(), m_from, m_id, m_condition, order());
    Result<Rows> rows = Rows::of(
        m_session, sql, QVariantList{qlonglong{range.first}, qlonglong{range.last}} + m_values);
    if (!rows)
        return std::unexpected(rows.error());
    std::int64_t last = 0;
    while (!isFull()) {
        const Result<bool> more = rows->next();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            break;
        const std::int64_t id = rows->number(0);
        if (std::exchange(last, id) == id)
            continue; // Another record of the same frame.
        std::optional<Reception> reception = receptionFrom(rows->row());
        if (!reception)
            return std::unexpected(unreadable(m_session, id));
        if (isOfThatTime(*reception, m_query))
            m_found.push_back(std::move(*reception));
    }
    return {};
}

Result<void> Search::searchRest(Range range)
{
    const QString sql = u"SELECT %1 FROM reception WHERE id BETWEEN ? AND ? ORDER BY id%2"_s.arg(
        receptionColumns(), order());
    Result<Rows> rows = Rows::of(m_session, sql, {qlonglong{range.first}, qlonglong{range.last}});
    if (!rows)
        return std::unexpected(rows.error());
    listener::ReceptionDecoder decoder;
    while (!isFull()) {
        const Result<bool> more = rows->next();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            break;
        std::optional<Reception> reception = receptionFrom(rows->row());
        if (!reception)
            return std::unexpected(unreadable(m_session, rows->number(0)));
        bool isWanted = matches(*reception, m_query);
        if (needsIndex(m_query) && reception->direction == Direction::FromTracker) {
            Reception decoded = *reception;
            decoder.decode(decoded);
            isWanted = matches(decoded, m_query);
        }
        if (isWanted)
            m_found.push_back(std::move(*reception));
    }
    return {};
}

void addTo(std::map<std::string, TrackerSummary> &units, const Reception &reception)
{
    for (const Report &report : reception.reports) {
        const std::string name(unitName(report));
        if (name.empty())
            continue;
        const auto [known, isNew] = units.try_emplace(
            name, TrackerSummary{name, 0, reception.received, reception.received});
        TrackerSummary &unit = known->second;
        unit.reports += report.kind == ReportKind::Report ? 1 : 0;
        unit.firstHeard = std::min(unit.firstHeard, reception.received);
        unit.lastHeard = std::max(unit.lastHeard, reception.received);
    }
}

} // namespace

Result<std::vector<Reception>> readReceptions(ReadSession &session, const ReceptionQuery &query)
{
    return Search(session, query).run();
}

Result<std::int64_t> countReceptions(ReadSession &session)
{
    return number(session,
                  u"SELECT coalesce((SELECT sum(receptions) FROM block), 0) + (SELECT count(*) "
                  "FROM reception WHERE id > (SELECT up_to FROM indexed))"_s,
                  {}, 0);
}

Result<std::int64_t> countNotIndexed(ReadSession &session)
{
    return number(session,
                  u"SELECT max(0, coalesce((SELECT max(id) FROM reception), 0) - "
                  "(SELECT up_to FROM indexed))"_s,
                  {}, 0);
}

Result<std::vector<TrackerSummary>> readTrackers(ReadSession &session)
{
    std::map<std::string, TrackerSummary> units;
    {
        Result<Rows> rows =
            Rows::of(session, u"SELECT name, reports, first_ms, last_ms FROM unit"_s, {});
        if (!rows)
            return std::unexpected(rows.error());
        for (;;) {
            const Result<bool> more = rows->next();
            if (!more)
                return std::unexpected(more.error());
            if (!*more)
                break;
            const std::string name = rows->row().value(0).toString().toStdString();
            units[name] = {name, rows->number(1),
                           UtcMillis(std::chrono::milliseconds(rows->number(2))),
                           UtcMillis(std::chrono::milliseconds(rows->number(3)))};
        }
    }
    Result<Rows> rest = Rows::of(session,
                                 u"SELECT %1 FROM reception WHERE id > (SELECT up_to FROM indexed) "
                                 "AND direction = 0 ORDER BY id"_s.arg(receptionColumns()),
                                 {});
    if (!rest)
        return std::unexpected(rest.error());
    listener::ReceptionDecoder decoder;
    for (;;) {
        const Result<bool> more = rest->next();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            break;
        if (std::optional<Reception> reception = receptionFrom(rest->row())) {
            decoder.decode(*reception);
            addTo(units, *reception);
        }
    }
    std::vector<TrackerSummary> list;
    for (auto &[name, unit] : units)
        list.push_back(std::move(unit));
    std::ranges::stable_sort(list, std::greater(), &TrackerSummary::lastHeard);
    return list;
}

} // namespace sp7600::store
