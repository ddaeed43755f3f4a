// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QObject>
#include <QStringList>
#include <QUdpSocket>
#include <QtEndian>

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

inline void appendNumber(QByteArray &to, std::uint16_t number)
{
    std::array<char, 2> octets{};
    qToBigEndian(number, octets.data());
    to.append(octets.data(), octets.size());
}

/// A name as DNS carries it.
inline QByteArray wireName(const QByteArray &name)
{
    QByteArray wire;
    const auto labels = name.split('.');
    for (const auto &label : labels)
        wire += static_cast<char>(label.size()) + label;
    return wire + '\0';
}

/// One record of an answer.
inline QByteArray record(const QByteArray &owner, std::uint16_t type, const QByteArray &value)
{
    QByteArray octets = owner;
    appendNumber(octets, type);
    appendNumber(octets, 1);
    octets += QByteArray(4, '\0');
    appendNumber(octets, static_cast<std::uint16_t>(value.size()));
    return octets + value;
}

/// The owner of a record is what was asked for.
inline const QByteArray askedName("\xc0\x0c", 2);

inline QByteArray addressRecord(const QHostAddress &address, const QByteArray &owner = askedName)
{
    QByteArray value;
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        value.resize(4);
        qToBigEndian(address.toIPv4Address(), value.data());
        return record(owner, 1, value);
    }
    const auto octets = address.toIPv6Address();
    return record(owner, 28, QByteArray(reinterpret_cast<const char *>(octets.c), 16));
}

/// Repeats @p question and answers it with @p records.
inline QByteArray replyTo(const QByteArray &question, const std::vector<QByteArray> &records,
                          std::uint16_t flags = 0x8180)
{
    QByteArray reply = question.first(2);
    for (const auto number : {flags, std::uint16_t(1), static_cast<std::uint16_t>(records.size()),
                              std::uint16_t(0), std::uint16_t(0)})
        appendNumber(reply, number);
    reply += question.sliced(12);
    for (const auto &one : records)
        reply += one;
    return reply;
}

/// A name server that gives the same addresses for every name.
class NameServerPeer final : public QObject
{
public:
    explicit NameServerPeer(QStringList addresses = {}, std::uint16_t flags = 0x8180)
        : m_addresses(std::move(addresses))
        , m_flags(flags)
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        m_socket.bind(QHostAddress(QHostAddress::LocalHost));
        connect(&m_socket, &QUdpSocket::readyRead, this, [this] {
            while (m_socket.hasPendingDatagrams())
                answer(m_socket.receiveDatagram());
        });
    }

    [[nodiscard]] std::uint16_t port() const { return m_socket.localPort(); }
    [[nodiscard]] int questions() const { return m_questions; }
    void beSilent() { m_isSilent = true; }
    void ignoreIpv6() { m_ignoresIpv6 = true; }
    void loseFirst() { m_losesFirst = true; }

private:
    void answer(const QNetworkDatagram &datagram)
    {
        ++m_questions;
        const auto question = datagram.data();
        const bool isIpv6 = question.at(question.size() - 3) == 28;
        if (m_isSilent || (m_ignoresIpv6 && isIpv6) || (m_losesFirst && m_questions <= 2))
            return;
        std::vector<QByteArray> records;
        for (const auto &text : std::as_const(m_addresses)) {
            const QHostAddress address(text);
            if ((address.protocol() == QAbstractSocket::IPv6Protocol) == isIpv6)
                records.push_back(addressRecord(address));
        }
        m_socket.writeDatagram(datagram.makeReply(replyTo(question, records, m_flags)));
    }

    QUdpSocket m_socket;
    QStringList m_addresses;
    std::uint16_t m_flags;
    int m_questions = 0;
    bool m_isSilent = false;
    bool m_ignoresIpv6 = false;
    bool m_losesFirst = false;
};
