// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text.h"
#include "tests/ui/windowtools.h"
#include "ui/livepage.h"
#include "ui/stationmonitor.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QTemporaryDir>
#include <QTest>

using namespace sp7600;
using namespace sp7600::ui;
using namespace Qt::StringLiterals;

/// The page where nothing was heard yet, on whatever network the test runs.
class TestLivePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qobject_cast<QApplication *>(QCoreApplication::instance()), Look::Light);
    }

    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        commissioning::StationOptions options;
        options.dataDirectory = m_directory->path();
        auto station = commissioning::Station::open(options);
        QVERIFY(station);
        m_station = std::move(*station);
        m_monitor = std::make_unique<StationMonitor>(*m_station);
        m_page = std::make_unique<LivePage>(m_station->feed(), *m_monitor);
        m_page->resize(1100, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_monitor.reset();
        m_station.reset();
        m_directory.reset();
    }

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
        m_page->resize(1366 - 220, 700);
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

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<commissioning::Station> m_station;
    std::unique_ptr<StationMonitor> m_monitor;
    std::unique_ptr<LivePage> m_page;
};

QTEST_MAIN(TestLivePage)
#include "test_livepage.moc"
