// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/app/programs.h"

#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QUdpSocket>

#include <csignal>
#include <memory>
#include <set>
#include <string>
#include <vector>

using namespace programs;
using namespace sp7600;

// The listener is killed at random moments under load. What its senders were told is durable must
// then be in the store: this shows the death of a process; for the loss of power the store's own
// tests hold its pragmas, and that the answer follows the commit.

namespace
{

const QHostAddress local(QHostAddress::LocalHost);
constexpr int trackers = 8;      // Over TCP, each with many reports on their way.
constexpr int datagramUnits = 4; // Over UDP, each with one.
constexpr qint64 onTheWay = 64;
constexpr qsizetype acknowledgementSize = 4;

/// Different for each unit, number and kill.
std::string report(int kill, int unit, qint64 number)
{
    return u"*GS16,35999906%1%2,092653140326,,COT:%3#"_s.arg(kill, 4, 10, QChar(u'0'))
        .arg(unit, 3, 10, QChar(u'0'))
        .arg(number)
        .toStdString();
}

class StreamUnit
{
public:
    StreamUnit(int kill, int unit, quint16 port)
        : m_kill(kill)
        , m_unit(unit)
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        QObject::connect(&m_socket, &QTcpSocket::connected, &m_socket, [this] { talk(); });
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] {
            hear();
            talk();
        });
        m_socket.connectToHost(local, port);
    }

    /// What arrived before the death.
    void hear() { m_heard += m_socket.readAll().size(); }
    void addAcknowledged(std::set<std::string> &all) const
    {
        for (qint64 number = 0; number < m_heard / acknowledgementSize; ++number)
            all.insert(report(m_kill, m_unit, number));
    }

private:
    void talk()
    {
        while (m_sent - m_heard / acknowledgementSize < onTheWay)
            m_socket.write(QByteArray::fromStdString(report(m_kill, m_unit, m_sent++)));
    }

    QTcpSocket m_socket;
    int m_kill;
    int m_unit;
    qint64 m_sent = 0;
    qint64 m_heard = 0;
};

class DatagramUnit
{
public:
    DatagramUnit(int kill, int unit, quint16 port)
        : m_kill(kill)
        , m_unit(unit)
        , m_port(port)
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        m_socket.bind(local);
        QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_socket, [this] { hear(); });
        talk();
    }

    void hear()
    {
        char answer[8];
        while (m_socket.hasPendingDatagrams()) {
            if (m_socket.readDatagram(answer, sizeof answer) == acknowledgementSize) {
                ++m_acknowledged;
                talk();
            }
        }
    }
    void addAcknowledged(std::set<std::string> &all) const
    {
        for (qint64 number = 0; number < m_acknowledged; ++number)
            all.insert(report(m_kill, m_unit, number));
    }

private:
    void talk()
    {
        m_socket.writeDatagram(QByteArray::fromStdString(report(m_kill, m_unit, m_acknowledged)),
                               local, m_port);
    }

    QUdpSocket m_socket;
    int m_kill;
    int m_unit;
    quint16 m_port;
    qint64 m_acknowledged = 0;
};

quint16 portOf(const Program &listener)
{
    const auto line = QString::fromUtf8(listener.errors()).section(u'\n', 0, 0);
    return line.section(u' ', 2, 2).section(u':', -1).toUShort();
}

/// A listener that lives for a random time; adds what it acknowledged. False when it was not heard
/// of.
bool liveAndDie(const Home &home, const QString &file, int kill,
                std::set<std::string> &acknowledged)
{
    Program listener(home);
    listener.start({u"listen"_s, u"--json"_s, u"--bind"_s, u"127.0.0.1"_s, u"--tcp"_s, u"0"_s,
                    u"--udp"_s, u"0"_s, u"--store"_s, file});
    if (!listener.waitForError("\n"))
        return false;
    const quint16 port = portOf(listener);
    std::vector<std::unique_ptr<StreamUnit>> streams;
    std::vector<std::unique_ptr<DatagramUnit>> datagrams;
    for (int unit = 0; unit < trackers; ++unit)
        streams.push_back(std::make_unique<StreamUnit>(kill, unit, port));
    for (int unit = trackers; unit < trackers + datagramUnits; ++unit)
        datagrams.push_back(std::make_unique<DatagramUnit>(kill, unit, port));

    const auto begin = acknowledged.size();
    QTimer death;
    death.setSingleShot(true);
    death.start(QRandomGenerator::global()->bounded(30, 400));
    // Something was acknowledged in any case: else nothing would be tried.
    const auto count = [&] {
        std::set<std::string> now;
        for (const auto &unit : streams)
            unit->addAcknowledged(now);
        return now.size();
    };
    if (!waitFor([&] { return !death.isActive() && count() > 0; }))
        return false;
    listener.signal(SIGKILL);
    static_cast<void>(listener.wait());
    QCoreApplication::processEvents();
    for (const auto &unit : streams) {
        unit->hear();
        unit->addAcknowledged(acknowledged);
    }
    for (const auto &unit : datagrams) {
        unit->hear();
        unit->addAcknowledged(acknowledged);
    }
    return acknowledged.size() > begin;
}

} // namespace

class TestKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThatWasAcknowledgedIsMissing()
    {
        bool isGiven = false;
        const int given = qEnvironmentVariableIntValue("SP7600_TEST_KILLS", &isGiven);
        const int kills = isGiven ? given : 8;
        const Home home;
        const auto file = home.path(u"store.sqlite"_s);
        std::set<std::string> acknowledged;
        for (int kill = 0; kill < kills; ++kill)
            QVERIFY(liveAndDie(home, file, kill, acknowledged));

        auto store = store::Store::open(file);
        QVERIFY(store.has_value());
        QVERIFY(!(*store)->setAside());
        const std::size_t promised = acknowledged.size();
        std::size_t stored = 0;
        store::ReceptionQuery page{.most = 10'000};
        for (;;) {
            const auto receptions = (*store)->receptions(page);
            QVERIFY(receptions.has_value());
            if (receptions->empty())
                break;
            for (const Reception &reception : *receptions)
                acknowledged.erase(reception.raw);
            stored += receptions->size();
            page.after = receptions->back().id;
        }
        qInfo("%d kills, %zu acknowledged, %zu stored, %zu missing", kills, promised, stored,
              acknowledged.size());
        QVERIFY(acknowledged.empty());
    }
};

QTEST_GUILESS_MAIN(TestKilled)
#include "test_killed.moc"
