// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listeningdraft.h"

#include "core/listener/accessrules.h"
#include "core/model/imei.h"
#include "core/text/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSettings>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

using Field = ListeningDraft::Field;
using Answer = ListeningDraft::Answer;

constexpr auto group = "listening"_L1;
constexpr auto answerKey = "answer"_L1;
constexpr auto relaysKey = "relay"_L1;
constexpr auto listeningKey = "listening/on"_L1;
constexpr auto relayTransportKey = "relayTransport"_L1;

/// Names of the fields where they are remembered, in their order.
constexpr std::array fieldKeys = {"tcp"_L1,       "udp"_L1,       "address"_L1,     "ownAnswer"_L1,
                                  "relayHost"_L1, "relayPort"_L1, "connections"_L1, "perAddress"_L1,
                                  "idle"_L1,      "garbage"_L1,   "imeis"_L1,       "networks"_L1};
static_assert(fieldKeys.size() == static_cast<std::size_t>(Field::NumFields));

constexpr std::array answerKeys = {"usual"_L1, "octet"_L1, "nothing"_L1, "own"_L1};

constexpr std::uint64_t mostConnections = 1'000'000;
constexpr std::uint64_t mostIdleSeconds = 7 * 24 * 3600;
constexpr std::uint64_t mostGarbage = 1'000'000'000;

QString words(const char *source)
{
    return QCoreApplication::translate("ListeningDraft", source);
}

std::vector<std::string> listFrom(const QString &text)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    std::vector<std::string> list;
    for (const QString &each : text.split(between, Qt::SkipEmptyParts)) {
        list.push_back(each.toStdString());
    }
    return list;
}

/// 0 is one that the system chooses.
Result<std::uint16_t> portOf(const std::string &text)
{
    return text == "0" ? Result<std::uint16_t>(std::uint16_t{0}) : parsePort(text);
}

std::optional<std::uint64_t> numberOf(const QString &text, std::uint64_t least, std::uint64_t most)
{
    bool readable = false;
    const auto number = text.trimmed().toULongLong(&readable);
    return readable && number >= least && number <= most ? std::optional(std::uint64_t{number})
                                                         : std::nullopt;
}

/// IMEIs may stand in groups, as they are read aloud.
std::vector<std::string> imeisFrom(const QString &text)
{
    static const QRegularExpression between(u"[\\n,;]+"_s);
    std::vector<std::string> list;
    for (const QString &line : text.split(between, Qt::SkipEmptyParts)) {
        const QString joined = QString(line).remove(u' ').trimmed();
        constexpr qsizetype length = 15;
        if (joined.size() > length) {
            for (std::string &each : listFrom(line)) {
                list.push_back(std::move(each));
            }
        } else if (!joined.isEmpty()) {
            list.push_back(joined.toStdString());
        }
    }
    return list;
}

class Check final
{
public:
    explicit Check(const ListeningDraft &draft)
        : m_draft(draft)
    {
    }

    [[nodiscard]] std::map<Field, QString> run()
    {
        checkPorts();
        checkAddress();
        if (m_draft.relays()) {
            checkRelay();
        } else if (m_draft.answer() == Answer::Own && m_draft.text(Field::OwnAnswer).isEmpty()) {
            m_problems[Field::OwnAnswer] = words(
                QT_TRANSLATE_NOOP("ListeningDraft", "Type what a tracker gets as its answer."));
        }
        checkNumber(Field::Connections, 1, mostConnections);
        if (!m_draft.text(Field::PerAddress).trimmed().isEmpty()) {
            checkNumber(Field::PerAddress, 1, mostConnections);
        }
        checkNumber(Field::IdleSeconds, 1, mostIdleSeconds);
        checkNumber(Field::GarbageOctets, 1, mostGarbage);
        for (const std::string &each : imeisFrom(m_draft.text(Field::Imeis))) {
            note(Field::Imeis, parseImei(each));
        }
        for (const std::string &each : listFrom(m_draft.text(Field::Networks))) {
            note(Field::Networks, listener::parseNetwork(each));
        }
        return std::move(m_problems);
    }

private:
    template <typename T>
    void note(Field field, const Result<T> &outcome)
    {
        if (!outcome) {
            m_problems.try_emplace(field, text::describe(outcome.error()).joined());
        }
    }

    void checkPorts()
    {
        for (const Field field : {Field::TcpPorts, Field::UdpPorts}) {
            std::vector<std::string> seen;
            for (const std::string &each : listFrom(m_draft.text(field))) {
                note(field, portOf(each));
                if (each != "0" && std::ranges::find(seen, each) != seen.end()) {
                    m_problems.try_emplace(
                        field, words(QT_TRANSLATE_NOOP("ListeningDraft",
                                                       "The port %1 stands there twice."))
                                   .arg(QString::fromStdString(each)));
                }
                seen.push_back(each);
            }
        }
        if (listFrom(m_draft.text(Field::TcpPorts)).empty()
            && listFrom(m_draft.text(Field::UdpPorts)).empty()) {
            m_problems[Field::TcpPorts] = words(
                QT_TRANSLATE_NOOP("ListeningDraft", "Name at least one port, for TCP or for UDP."));
        }
    }

    void checkAddress()
    {
        const std::string address = m_draft.text(Field::Address).trimmed().toStdString();
        if (!address.empty() && !isAddress(address)) {
            m_problems[Field::Address] =
                text::describe({ErrorCode::ListenAddressUnavailable, {{"address", address}}, {}})
                    .joined();
        }
    }

    void checkRelay()
    {
        const std::string host = m_draft.text(Field::RelayHost).trimmed().toStdString();
        const std::string port = m_draft.text(Field::RelayPort).trimmed().toStdString();
        note(Field::RelayHost, parseHost(host));
        note(Field::RelayPort, parsePort(port));
        if (isLoopbackHost(host) && !m_problems.contains(Field::RelayPort)) {
            for (const Field field : {Field::TcpPorts, Field::UdpPorts}) {
                if (std::ranges::count(listFrom(m_draft.text(field)), port) != 0) {
                    m_problems[Field::RelayPort] = words(QT_TRANSLATE_NOOP(
                        "ListeningDraft",
                        "That is this laptop itself: reports would go round in a circle."));
                }
            }
        }
    }

    void checkNumber(Field field, std::uint64_t least, std::uint64_t most)
    {
        if (!numberOf(m_draft.text(field), least, most)) {
            m_problems[field] =
                words(QT_TRANSLATE_NOOP("ListeningDraft", "Type a whole number from %1 to %2."))
                    .arg(least)
                    .arg(most);
        }
    }

    const ListeningDraft &m_draft;
    std::map<Field, QString> m_problems;
};

/// The first of TCP with the first of UDP, and so on.
std::vector<listener::PortPair> pairsFrom(const std::vector<std::string> &tcp,
                                          const std::vector<std::string> &udp)
{
    std::vector<listener::PortPair> pairs(std::max(tcp.size(), udp.size()),
                                          listener::PortPair{{}, {}});
    for (std::size_t i = 0; i < tcp.size(); ++i) {
        pairs[i].tcp = portOf(tcp[i]).value_or(std::uint16_t{0});
    }
    for (std::size_t i = 0; i < udp.size(); ++i) {
        pairs[i].udp = portOf(udp[i]).value_or(std::uint16_t{0});
    }
    return pairs;
}

listener::Acknowledgement acknowledgementFrom(const ListeningDraft &draft)
{
    using Kind = listener::Acknowledgement::Kind;
    switch (draft.answer()) {
    case Answer::Usual:
        break;
    case Answer::OctetPerRecord:
        return {Kind::OctetPerRecord, {}};
    case Answer::Nothing:
        return {Kind::None, {}};
    case Answer::Own:
        return {Kind::Text, draft.text(Field::OwnAnswer).toStdString()};
    }
    return {};
}

} // namespace

ListeningDraft::ListeningDraft()
{
    const listener::ListenerOptions usual;
    const QString port = QString::number(usualReportPort);
    setText(Field::TcpPorts, port);
    setText(Field::UdpPorts, port);
    setText(Field::RelayPort, port);
    setText(Field::Connections, QString::number(usual.maxConnections));
    setText(Field::IdleSeconds,
            QString::number(
                std::chrono::duration_cast<std::chrono::seconds>(usual.idleTimeout).count()));
    setText(Field::GarbageOctets, QString::number(usual.maxGarbageOctets));
}

std::map<ListeningDraft::Field, QString> ListeningDraft::problems() const
{
    return Check(*this).run();
}

std::optional<listener::ListenerOptions> ListeningDraft::options() const
{
    if (!problems().empty()) {
        return {};
    }
    listener::ListenerOptions options;
    options.bindAddress = text(Field::Address).trimmed().toStdString();
    options.ports = pairsFrom(listFrom(text(Field::TcpPorts)), listFrom(text(Field::UdpPorts)));
    options.acknowledgement = acknowledgementFrom(*this);
    if (m_relays) {
        options.relay = {text(Field::RelayHost).trimmed().toStdString(),
                         parsePort(text(Field::RelayPort).trimmed().toStdString()).value_or(0),
                         m_relayTransport};
    }
    const auto number = [this](Field field) { return text(field).trimmed().toULongLong(); };
    options.maxConnections = static_cast<std::size_t>(number(Field::Connections));
    options.maxPerAddress = static_cast<std::size_t>(number(Field::PerAddress));
    options.idleTimeout =
        std::chrono::seconds(static_cast<std::int64_t>(number(Field::IdleSeconds)));
    options.maxGarbageOctets = number(Field::GarbageOctets);
    options.allowedImeis = imeisFrom(text(Field::Imeis));
    options.allowedNetworks = listFrom(text(Field::Networks));
    return options;
}

ListeningDraft ListeningDraft::remembered()
{
    ListeningDraft draft;
    QSettings settings;
    settings.beginGroup(group);
    for (std::size_t i = 0; i < fieldKeys.size(); ++i) {
        const auto field = static_cast<Field>(i);
        draft.setText(field, settings.value(fieldKeys.at(i), draft.text(field)).toString());
    }
    const auto answer =
        std::ranges::find(answerKeys, settings.value(answerKey, answerKeys.front()).toString());
    if (answer != answerKeys.end()) {
        draft.setAnswer(static_cast<Answer>(answer - answerKeys.begin()));
    }
    draft.setRelays(settings.value(relaysKey, false).toBool());
    if (const auto transport =
            parseTransport(settings.value(relayTransportKey).toString().toStdString())) {
        draft.setRelayTransport(*transport);
    }
    return draft;
}

void ListeningDraft::remember() const
{
    QSettings settings;
    settings.beginGroup(group);
    const ListeningDraft usual;
    for (std::size_t i = 0; i < fieldKeys.size(); ++i) {
        const auto field = static_cast<Field>(i);
        // What nobody chose may be another one in a later version.
        if (text(field) == usual.text(field)) {
            settings.remove(fieldKeys.at(i));
        } else {
            settings.setValue(fieldKeys.at(i), text(field));
        }
    }
    settings.setValue(answerKey, answerKeys.at(static_cast<std::size_t>(m_answer)));
    settings.setValue(relaysKey, m_relays);
    const auto name = m_relayTransport ? transportName(*m_relayTransport) : std::string_view();
    settings.setValue(relayTransportKey,
                      QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
}

bool ListeningDraft::wasListening()
{
    return QSettings().value(listeningKey, false).toBool();
}

void ListeningDraft::rememberListening(bool listening)
{
    QSettings().setValue(listeningKey, listening);
}

} // namespace sp7600::ui
