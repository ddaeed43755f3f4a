// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/serialside.h"

#include <QNetworkProxy>
#include <QTcpSocket>

#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::simulator
{

namespace
{

/// A TCP client that asks and never reads is cut off.
constexpr qint64 mostUnread = 256 * 1024;

} // namespace

SerialSide::SerialSide(ConversationContext context)
    : m_context(std::move(context))
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    connect(&m_server, &QTcpServer::newConnection, this, &SerialSide::takeClients);
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

Result<VirtualTracker::Running> SerialSide::open(const VirtualTrackerOptions &options)
{
    VirtualTracker::Running running;
    if (options.pseudoTerminal) {
        if (auto opened = openPseudoTerminal(options); !opened)
            return std::unexpected(std::move(opened.error()));
        running.pseudoTerminal = m_terminal->path();
    }
    if (options.tcpLinkPort) {
        if (auto opened = openTcpLink(*options.tcpLinkPort); !opened)
            return std::unexpected(std::move(opened.error()));
        running.tcpLinkPort = m_server.serverPort();
    }
    return running;
}

Result<void> SerialSide::openPseudoTerminal(const VirtualTrackerOptions &options)
{
    auto terminal = PseudoTerminal::open();
    if (!terminal)
        return std::unexpected(std::move(terminal.error()));
    m_terminal = *std::move(terminal);
    m_terminalConversation = std::make_unique<CommandConversation>(
        m_context, [this, speed = options.baudRate] { return m_terminal->baudRate() == speed; },
        [this](const QByteArray &octets) { m_terminal->write(octets); });
    connect(m_terminal.get(), &PseudoTerminal::received, m_terminalConversation.get(),
            &CommandConversation::receive);

    if (!options.linkPath.isEmpty()) {
        auto link = StableLink::make(options.linkPath, m_terminal->path());
        if (!link)
            return std::unexpected(std::move(link.error()));
        m_link = *std::move(link);
    }
    return {};
}

Result<void> SerialSide::openTcpLink(quint16 port)
{
    if (m_server.listen(QHostAddress(QHostAddress::LocalHost), port))
        return {};
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
        connect(client, &QTcpSocket::readyRead, conversation,
                [client, conversation] { conversation->receive(client->readAll()); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }
}

} // namespace sp7600::simulator
