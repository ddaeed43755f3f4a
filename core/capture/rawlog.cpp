// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/rawlog.h"

#include "core/capture/writers.h"
#include "core/protocol/framesplitter.h"
#include "core/store/reportjson.h"
#include "core/store/rowjson.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

namespace sp7600::capture
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int version = 1;
/// The longest frame in hexadecimal, and generous room for the rest of its line.
constexpr qint64 longestLine = 2 * qint64{protocol::maxFrameSize} + 65536;

QString endpointText(const Peer &peer)
{
    return QString::fromStdString(hostAndPort(peer.address, peer.port));
}

bool isPrintable(std::string_view octets)
{
    return std::ranges::all_of(octets, [](char c) { return c >= ' ' && c <= '~'; });
}

std::optional<std::string> octetsFrom(const QJsonObject &object)
{
    if (object.contains("text"_L1) == object.contains("hex"_L1))
        return {};
    if (object.contains("text"_L1))
        return object.value("text"_L1).toString().toLatin1().toStdString();
    const QByteArray hex = object.value("hex"_L1).toString().toLatin1();
    const QByteArray octets = QByteArray::fromHex(hex);
    if (octets.size() * 2 != hex.size())
        return {};
    return octets.toStdString();
}

std::optional<Direction> directionFrom(const QString &name)
{
    if (name == "from-tracker"_L1)
        return Direction::FromTracker;
    if (name == "to-tracker"_L1)
        return Direction::ToTracker;
    return {};
}

class RawWriter final : public Writer
{
public:
    QByteArray begin() override { return rawHead(); }
    QByteArray add(const Reception &reception, const std::string &) override
    {
        ++m_written;
        return rawLine(reception);
    }
};

} // namespace

QByteArray rawHead()
{
    const QJsonObject head{{u"format"_s, u"sp7600-raw-log"_s},
                           {u"version"_s, version},
                           {u"program"_s, u"SP7600 Installer "_s + QStringLiteral(SP7600_VERSION)}};
    return QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n';
}

bool isRawHead(const QByteArray &line)
{
    const QJsonObject head = QJsonDocument::fromJson(line).object();
    return head.value("format"_L1) == "sp7600-raw-log"_L1;
}

QByteArray rawLine(const Reception &reception)
{
    QJsonObject line{
        {u"received"_s, store::isoTime(reception.received)},
        {u"transport"_s, QString::fromUtf8(transportName(reception.transport))},
        {u"direction"_s,
         reception.direction == Direction::FromTracker ? u"from-tracker"_s : u"to-tracker"_s},
        {u"connection"_s, static_cast<qint64>(reception.connection)},
        {u"peer"_s, endpointText(reception.peer)},
    };
    if (!reception.local.address.empty())
        line.insert("local"_L1, endpointText(reception.local));
    if (isPrintable(reception.raw))
        line.insert("text"_L1, QString::fromStdString(reception.raw));
    else
        line.insert("hex"_L1,
                    QString::fromLatin1(QByteArray::fromStdString(reception.raw).toHex()));
    if (reception.error)
        line.insert("error"_L1, store::rowFrom(*reception.error));
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

std::unique_ptr<Writer> makeRawWriter()
{
    return std::make_unique<RawWriter>();
}

RawLogReader::RawLogReader(QIODevice &source, QString file)
    : m_source(source)
    , m_file(std::move(file))
{
}

std::unexpected<Error> RawLogReader::wrong(const QString &detail)
{
    m_ended = true;
    return failure(ErrorCode::FileMalformed,
                   {{"file", m_file.toStdString()},
                    {"path", u"line %1, octet %2"_s.arg(m_line).arg(m_lineOffset).toStdString()},
                    {"detail", detail.toStdString()}},
                   static_cast<std::size_t>(m_lineOffset));
}

Result<std::optional<Reception>> RawLogReader::next()
{
    if (m_ended)
        return std::optional<Reception>();
    QByteArray text;
    do {
        m_lineOffset = m_offset;
        ++m_line;
        text = m_source.readLine(longestLine);
        m_offset += text.size();
        if (text.isEmpty())
            return std::optional<Reception>();
        if (!text.endsWith('\n'))
            return wrong(text.size() >= longestLine - 1 ? u"it is too long"_s : u"it is cut off"_s);
    } while (text.trimmed().isEmpty());

    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return wrong(u"it is no JSON object"_s);
    const QJsonObject object = document.object();
    if (m_line == 1) {
        if (!isRawHead(text))
            return wrong(u"it does not begin as a raw log does"_s);
        if (object.value("version"_L1).toInt() != version)
            return wrong(u"a newer version of this program wrote it"_s);
        return next();
    }

    const QDateTime received =
        QDateTime::fromString(object.value("received"_L1).toString(), Qt::ISODateWithMs);
    const Result<Transport> transport =
        parseTransport(object.value("transport"_L1).toString().toStdString());
    const std::optional<Direction> direction =
        directionFrom(object.value("direction"_L1).toString());
    const std::optional<Peer> peer = peerFrom(object.value("peer"_L1).toString().toStdString());
    const std::optional<Peer> local =
        object.contains("local"_L1) ? peerFrom(object.value("local"_L1).toString().toStdString())
                                    : Peer();
    std::optional<std::string> raw = octetsFrom(object);
    const auto missing = [&]() -> QLatin1StringView {
        return !received.isValid() ? "received"_L1
               : !transport        ? "transport"_L1
               : !direction        ? "direction"_L1
               : !peer             ? "peer"_L1
               : !local            ? "local"_L1
               : !raw              ? "text or hex"_L1
                                   : QLatin1StringView();
    }();
    if (!missing.isEmpty())
        return wrong(u"%1 is missing or cannot be used"_s.arg(missing));

    Reception reception;
    reception.received = UtcMillis(std::chrono::milliseconds(received.toMSecsSinceEpoch()));
    reception.peer = *peer;
    reception.local = *local;
    reception.direction = *direction;
    reception.transport = *transport;
    reception.connection = static_cast<std::uint64_t>(object.value("connection"_L1).toInteger());
    reception.raw = std::move(*raw);
    if (object.contains("error"_L1)) {
        // A code of another version of this program.
        reception.error = store::errorFrom(object.value("error"_L1).toObject())
                              .value_or(Error{ErrorCode::FrameUnrecognised});
    }
    return std::optional(std::move(reception));
}

} // namespace sp7600::capture
