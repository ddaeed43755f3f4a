// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/receptionrows.h"

#include "core/store/rowjson.h"

namespace sp7600::store
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t rowsAtOnce = 32;

QString latin1(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

const QString &nameOf(Transport transport)
{
    static const QString tcp = latin1(transportName(Transport::Tcp));
    static const QString udp = latin1(transportName(Transport::Udp));
    return transport == Transport::Tcp ? tcp : udp;
}

/// What every row has, in the order of both statements; returns the next place. Octets are lent to
/// the statement, not copied.
int bindCommon(QSqlQuery &query, int place, const Reception &reception)
{
    query.bindValue(placeholder(place++), static_cast<qlonglong>(reception.id));
    query.bindValue(placeholder(place++),
                    static_cast<qlonglong>(reception.received.time_since_epoch().count()));
    query.bindValue(placeholder(place++), latin1(reception.peer.address));
    query.bindValue(placeholder(place++), uint{reception.peer.port});
    query.bindValue(placeholder(place++), latin1(reception.local.address));
    query.bindValue(placeholder(place++), uint{reception.local.port});
    query.bindValue(placeholder(place++), nameOf(reception.transport));
    query.bindValue(placeholder(place++), static_cast<qlonglong>(reception.connection));
    query.bindValue(placeholder(place++),
                    QByteArray::fromRawData(reception.raw.data(),
                                            static_cast<qsizetype>(reception.raw.size())));
    return place;
}

std::string textOf(const QVariant &value)
{
    return value.toString().toStdString();
}

} // namespace

Result<ReceptionRows> ReceptionRows::open(const Database &database)
{
    ReceptionRows rows;
    const QString columns =
        u"id, received_ms, peer, port, local, local_port, transport, connection, raw"_s;
    Result<QSqlQuery> one = database.prepare(
        u"INSERT INTO reception (%1, direction, error, error_detail) VALUES %2"_s.arg(
            columns, placeholders(1, 12)));
    if (!one)
        return std::unexpected(one.error());
    Result<QSqlQuery> many = database.prepare(u"INSERT INTO reception (%1) VALUES %2"_s.arg(
        columns, placeholders(static_cast<int>(rowsAtOnce), 9)));
    if (!many)
        return std::unexpected(many.error());
    // An id is never given twice, not even when all rows are gone.
    const Result<QVariant> last = database.value(
        u"SELECT max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'reception'), 0), "
        "coalesce((SELECT max(id) FROM reception), 0))"_s);
    if (!last)
        return std::unexpected(last.error());
    rows.m_one = std::move(*one);
    rows.m_many = std::move(*many);
    rows.m_waiting.reserve(rowsAtOnce);
    rows.m_lastId = last->toLongLong();
    return rows;
}

Result<void> ReceptionRows::add(const Database &database, Reception &reception)
{
    reception.id = ++m_lastId;
    if (reception.error || reception.direction != Direction::FromTracker) {
        if (const Result<void> done = flush(database); !done)
            return done;
        return insertOne(database, reception);
    }
    m_waiting.push_back(&reception);
    if (m_waiting.size() < rowsAtOnce)
        return {};
    int place = 0;
    for (const Reception *waiting : m_waiting)
        place = bindCommon(m_many, place, *waiting);
    m_waiting.clear();
    return database.run(m_many);
}

Result<void> ReceptionRows::flush(const Database &database)
{
    const std::vector<const Reception *> waiting = std::exchange(m_waiting, {});
    for (const Reception *reception : waiting)
        if (const Result<void> done = insertOne(database, *reception); !done)
            return done;
    return {};
}

Result<void> ReceptionRows::insertOne(const Database &database, const Reception &reception)
{
    int place = bindCommon(m_one, 0, reception);
    const std::optional<Error> &error = reception.error;
    m_one.bindValue(placeholder(place++), static_cast<int>(reception.direction));
    m_one.bindValue(placeholder(place++),
                    error ? QVariant(latin1(codeName(error->code))) : QVariant());
    m_one.bindValue(placeholder(place++), error ? QVariant(compact(rowFrom(*error))) : QVariant());
    return database.run(m_one);
}

void ReceptionRows::undo(std::int64_t lastId)
{
    m_waiting.clear();
    m_lastId = lastId;
}

const QString &receptionColumns()
{
    static const QString columns =
        u"reception.id, received_ms, peer, port, local, local_port, transport, connection, raw, "
        "direction, error_detail"_s;
    return columns;
}

std::optional<Reception> receptionFrom(const QSqlQuery &row)
{
    const Result<Transport> transport = parseTransport(textOf(row.value(6)));
    const int direction = row.value(9).toInt();
    if (!transport
        || (direction != static_cast<int>(Direction::FromTracker)
            && direction != static_cast<int>(Direction::ToTracker)))
        return {};
    Reception reception;
    reception.id = row.value(0).toLongLong();
    reception.received = UtcMillis(std::chrono::milliseconds(row.value(1).toLongLong()));
    reception.peer = {textOf(row.value(2)), static_cast<std::uint16_t>(row.value(3).toUInt())};
    reception.local = {textOf(row.value(4)), static_cast<std::uint16_t>(row.value(5).toUInt())};
    reception.transport = *transport;
    reception.connection = static_cast<std::uint64_t>(row.value(7).toLongLong());
    reception.raw = row.value(8).toByteArray().toStdString();
    reception.direction = static_cast<Direction>(direction);
    if (!row.isNull(10)) {
        const std::optional<QJsonObject> error = objectFrom(row.value(10).toString());
        reception.error = error ? errorFrom(*error) : std::nullopt;
        if (!reception.error) {
            // A code of another version of this program.
            reception.error = Error{ErrorCode::FrameUnrecognised};
        }
    }
    return reception;
}

} // namespace sp7600::store
