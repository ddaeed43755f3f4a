// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text.h"
#include "tests/ui/livefixture.h"

#include <QApplication>
#include <QClipboard>

using namespace sp7600;
using namespace sp7600::ui;
using namespace Qt::StringLiterals;

/// The page where nothing was heard yet, on whatever network the test runs.
class TestLivePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_livepage"_s); }

    void init()
    {
        m_case = std::make_unique<LiveFixture>();
        m_station = m_case->station.get();
        m_monitor = m_case->monitor.get();
        m_page = m_case->page.get();
    }

    void cleanup() { m_case.reset(); }

    void saysWhetherTrackersReachThisLaptop()
    {
        const auto port = listen({});
        const auto reachability = m_station->reachability();
        QTRY_COMPARE(m_monitor->reachability(), reachability);
        const auto said = text::reachText(reachability, port);
        QTRY_VERIFY(shows(*m_page, said.what));
        QVERIFY(said.todo.isEmpty() || shows(*m_page, said.todo));
        QTRY_COMPARE(firstCut(*m_page), QString());
        const bool isReached =
            reachability.conclusion == Reach::Direct || reachability.conclusion == Reach::OnlyIpv6;
        QCOMPARE(shows(*m_page, u"Point the tracker at"_s), isReached);
        QCOMPARE(button(*m_page, u"copyAddress"_s) != nullptr, reachability.best.has_value());
        if (reachability.best) {
            QTest::mouseClick(button(*m_page, u"copyAddress"_s), Qt::LeftButton);
            QCOMPARE(QApplication::clipboard()->text(),
                     QString::fromStdString(hostAndPort(reachability.best->address, port)));
        }
    }

    void asksTheFirewallOncePortsAreOpen()
    {
        QVERIFY(!m_monitor->firewall());
        const auto port = listen({});
        QTRY_VERIFY_WITH_TIMEOUT(m_monitor->firewall().has_value(), 20'000);
        const auto firewall = *m_monitor->firewall();
        QCOMPARE(shows(*m_page, text::firewallText(firewall, port).joined()),
                 firewall.state != FirewallState::NotKnown
                     && m_monitor->reachability().best.has_value());
        m_monitor->stopListening();
        QTRY_VERIFY(!m_monitor->firewall());
    }

    void speaksOfNoTrackersWhereOnlyThisLaptopIsHeard()
    {
        const auto port = listen("127.0.0.1");
        QVERIFY(port != 0);
        QTRY_VERIFY(shows(*m_page, u"Only the virtual tracker of this laptop"_s));
        QVERIFY(!shows(*m_page, u"carrier"_s));
        QVERIFY(button(*m_page, u"copyAddress"_s) == nullptr);
    }

    void longerTextsFit()
    {
        Lengthener lengthener;
        QCoreApplication::installTranslator(&lengthener);
        cleanup();
        init();
        QVERIFY(listen({}) != 0);
        QTRY_COMPARE(firstCut(*m_page), QString());
        QCoreApplication::removeTranslator(&lengthener);
    }

private:
    /// The port that the system chose; 0 when it did not work.
    std::uint16_t listen(const std::string &address)
    {
        listener::ListenerOptions options;
        options.bindAddress = address;
        options.ports = {{0, 0}};
        m_monitor->listen(options);
        return QTest::qWaitFor([this] { return m_monitor->listeningOn().has_value(); }, 20'000)
                   ? m_monitor->listeningOn()->tcpPort()
                   : std::uint16_t{0};
    }

    std::unique_ptr<LiveFixture> m_case;
    commissioning::Station *m_station = nullptr;
    StationMonitor *m_monitor = nullptr;
    LivePage *m_page = nullptr;
};

QTEST_MAIN(TestLivePage)
#include "test_livepage.moc"
