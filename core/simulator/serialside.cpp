// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/serialside.h"

#include <QNetworkProxy>
#include <QTcpSocket>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sp7600::simulator
{

namespace
{

/// A TCP client that asks and never reads is cut off.
constexpr qint64 mostUnread = 256 * 1024;

/// A pseudo-terminal takes what nobody has read yet along when it closes, so the last words get
/// this long to be read, and are looked after this often.
constexpr auto readPatience = 1s;
constexpr auto readWatch = 20ms;

/// When a port could not be opened again.
constexpr auto retryDelay = 1s;

} // namespace

SerialSide::SerialSide(const VirtualTrackerOptions &options, CommandHandler &handler,
                       SerialEvents events, std::function<void(const QString &)> log)
    : m_options(options)
    , m_handler(handler)
    , m_events(std::move(events))
    , m_context{.handler = handler,
                .pacedBaudRate = options.paced ? options.baudRate : 0,
                .aftermath = [this](Aftermath reason) { leave(reason); },
                .log = std::move(log)}
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    connect(&m_server, &QTcpServer::newConnection, this, &SerialSide::takeClients);
    connect(&m_readTimer, &QTimer::timeout, this, &SerialSide::leaveOnceRead);
    m_returnTimer.setSingleShot(true);
    connect(&m_returnTimer, &QTimer::timeout, this, &SerialSide::comeBack);
}

SerialSide::~SerialSide()
{
    // Conversations refer to the context, so the clients go before it.
    const auto clients = m_server.findChildren<QTcpSocket *>();
    for (auto *client : clients) {
        client->disconnect();
        client->abort();
        delete client;
    }
}

Result<VirtualTracker::Running> SerialSide::open()
{
    if (m_options.pseudoTerminal) {
        if (auto opened = openPseudoTerminal(); !opened)
            return std::unexpected(std::move(opened.error()));
    }
    if (m_options.tcpLinkPort) {
        if (auto opened = openTcpLink(*m_options.tcpLinkPort); !opened)
            return std::unexpected(std::move(opened.error()));
    }
    return m_running;
}

Result<void> SerialSide::openPseudoTerminal()
{
    if (!m_nextTerminal) {
        auto terminal = PseudoTerminal::open();
        if (!terminal)
            return std::unexpected(std::move(terminal.error()));
        m_nextTerminal = *std::move(terminal);
    }
    m_terminal = std::move(m_nextTerminal);
    m_terminalConversation = std::make_unique<CommandConversation>(
        m_context, [this] { return m_terminal->baudRate() == m_options.baudRate; },
        [this](const QByteArray &octets) { m_terminal->write(octets); });
    connect(m_terminal.get(), &PseudoTerminal::received, m_terminalConversation.get(),
            [this](const QByteArray &octets) {
                if (m_away == Aftermath::None)
                    m_terminalConversation->receive(octets);
            });
    m_running.pseudoTerminal = m_terminal->path();
    m_terminalAnnouncement.emplace(m_running.pseudoTerminal.toStdString());

    if (!m_options.linkPath.isEmpty()) {
        auto link = StableLink::make(m_options.linkPath, m_terminal->path());
        if (!link)
            return std::unexpected(std::move(link.error()));
        m_link = *std::move(link);
    }
    return {};
}

Result<void> SerialSide::openTcpLink(quint16 port)
{
    if (m_server.listen(QHostAddress(QHostAddress::LocalHost), port)) {
        m_running.tcpLinkPort = m_server.serverPort();
        m_tcpAnnouncement.emplace("tcp:127.0.0.1:" + std::to_string(m_running.tcpLinkPort));
        return {};
    }
    if (m_server.serverError() == QAbstractSocket::AddressInUseError) {
        return failure(ErrorCode::ListenPortBusy,
                       {{"port", std::to_string(port)}, {"transport", "tcp"}});
    }
    return failure(ErrorCode::ListenFailed, {{"port", std::to_string(port)},
                                             {"detail", m_server.errorString().toStdString()}});
}

void SerialSide::takeClients()
{
    while (auto *client = m_server.nextPendingConnection()) {
        client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        // TCP has no speed to get wrong.
        auto *conversation = new CommandConversation(
            m_context, [] { return true; },
            [client](const QByteArray &octets) {
                if (client->state() != QAbstractSocket::ConnectedState)
                    return;
                if (client->bytesToWrite() + octets.size() > mostUnread)
                    client->abort();
                else
                    client->write(octets);
            });
        conversation->setParent(client);
        connect(client, &QTcpSocket::readyRead, conversation, [this, client, conversation] {
            const auto octets = client->readAll();
            if (m_away == Aftermath::None)
                conversation->receive(octets);
        });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }
}

void SerialSide::resetConversations()
{
    if (m_terminalConversation)
        m_terminalConversation->reset();
    for (auto *conversation : m_server.findChildren<CommandConversation *>())
        conversation->reset();
}

void SerialSide::leave(Aftermath reason)
{
    if (m_away != Aftermath::None)
        return;
    m_away = reason;
    resetConversations();
    m_readPatience.setRemainingTime(readPatience);
    m_readTimer.start(readWatch);
}

void SerialSide::leaveOnceRead()
{
    if (m_terminal && m_terminal->hasUnread() && !m_readPatience.hasExpired())
        return;
    m_readTimer.stop();
    const bool restarts = m_away == Aftermath::Restart;
    m_context.log(restarts ? u"serial: restarting"_s : u"serial: unplugged"_s);
    if (restarts)
        m_events.down();
    if (!restarts || m_options.reenumerate)
        closeLinks();
    m_returnTimer.start(restarts ? m_options.restartTime : m_options.replugTime);
}

void SerialSide::closeLinks()
{
    if (m_options.reenumerate && m_terminal) {
        // Opened while the old one is still there, it has another name.
        if (auto next = PseudoTerminal::open())
            m_nextTerminal = *std::move(next);
    }
    m_link.reset();
    m_terminalAnnouncement.reset();
    m_terminalConversation.reset();
    m_terminal.reset();
    m_tcpAnnouncement.reset();
    m_server.close();
    for (auto *client : m_server.findChildren<QTcpSocket *>())
        client->disconnectFromHost();
}

void SerialSide::comeBack()
{
    const bool wasUnplugged = !m_terminal && !m_server.isListening();
    if (wasUnplugged) {
        if (m_options.linkIsLost)
            m_options.linkPath.clear();
        m_options.tcpLinkPort =
            m_options.tcpLinkPort ? std::optional(m_running.tcpLinkPort) : std::nullopt;
        if (const auto opened = open(); !opened) {
            m_context.log(u"serial: the port cannot be opened again: "_s
                          + QString::fromUtf8(opened.error().parameter("detail")));
            closeLinks();
            m_returnTimer.start(retryDelay);
            return;
        }
    }
    m_context.log(u"serial: there again"_s);
    if (std::exchange(m_away, Aftermath::None) == Aftermath::Restart) {
        m_events.up();
        const auto banner = m_handler.banner();
        if (m_terminalConversation)
            m_terminalConversation->say(banner);
        for (auto *conversation : m_server.findChildren<CommandConversation *>())
            conversation->say(banner);
    }
    if (wasUnplugged)
        m_events.moved(m_running);
}

} // namespace sp7600::simulator
