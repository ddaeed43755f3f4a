// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programs.h"

using namespace programs;

namespace
{

const QString imei = u"359999046551008"_s;

} // namespace

/// The options that say what a unit shall hold.
class TestTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySettingHasAnOption_data()
    {
        QTest::addColumn<QStringList>("option");
        QTest::addColumn<QString>("setting");
        QTest::addRow("host") << QStringList{u"--host"_s, u"192.0.2.7"_s} << u"host"_s;
        QTest::addRow("port") << QStringList{u"--server-port"_s, u"1"_s} << u"server_port"_s;
        QTest::addRow("transport") << QStringList{u"--transport"_s, u"udp"_s} << u"transport"_s;
        QTest::addRow("APN") << QStringList{u"--apn"_s, u"a"_s} << u"apn"_s;
        QTest::addRow("APN user") << QStringList{u"--apn-user"_s, u"u"_s} << u"apn_user"_s;
        QTest::addRow("APN password")
            << QStringList{u"--apn-password-file"_s, u"-"_s} << u"apn_password"_s;
        QTest::addRow("interval") << QStringList{u"--report-interval"_s, u"31"_s}
                                  << u"report_interval_s"_s;
        QTest::addRow("parked interval")
            << QStringList{u"--parked-interval"_s, u"3600"_s} << u"parked_interval_s"_s;
        QTest::addRow("no heartbeat") << QStringList{u"--heartbeat"_s, u"0"_s} << u"heartbeat_s"_s;
        QTest::addRow("time zone in the west")
            << QStringList{u"--time-zone"_s, u"-03:00"_s} << u"time_zone"_s;
        QTest::addRow("format") << QStringList{u"--report-format"_s, u"binary"_s}
                                << u"report_format"_s;
        QTest::addRow("no second server")
            << QStringList{u"--second-host"_s, QString()} << u"second_host"_s;
        QTest::addRow("second port")
            << QStringList{u"--second-server-port"_s, u"2"_s} << u"second_server_port"_s;
        QTest::addRow("second transport")
            << QStringList{u"--second-transport"_s, u"udp"_s} << u"second_transport"_s;
        QTest::addRow("new password")
            << QStringList{u"--new-device-password-file"_s, u"-"_s} << u"device_password"_s;
    }

    void everySettingHasAnOption()
    {
        QFETCH(const QStringList, option);
        QFETCH(const QString, setting);
        const Home home;
        Simulator simulator(home);
        QVERIFY(simulator.start({u"--imei"_s, imei}));
        Program program(home);
        COMPARE_EXIT(program,
                     program.run(QStringList{u"write"_s, u"--json"_s, u"--dry-run"_s, u"--port"_s,
                                             simulator.tcpLink()}
                                     + option,
                                 "5678\n"),
                     0);
        const auto isPlan = [](const QJsonObject &object) { return object.contains("plan"_L1); };
        const auto plan = std::ranges::find_if(program.objects(), isPlan);
        QVERIFY(plan != program.objects().end());
        QVERIFY(plan->value("plan"_L1).toObject().contains(setting));
        QVERIFY(!program.told().contains("5678"));
    }

    void theDifferenceIsCounted()
    {
        const Home home;
        Simulator simulator(home);
        QVERIFY(simulator.start({u"--imei"_s, imei}));
        const QStringList write{
            u"write"_s,     u"--dry-run"_s,           u"--port"_s, simulator.tcpLink(), u"--host"_s,
            u"192.0.2.7"_s, u"--apn-password-file"_s, u"-"_s};
        Program program(home);
        COMPARE_EXIT(program, program.run(write + QStringList{u"--json"_s}, "5678\n"), 0);
        const auto isPlan = [](const QJsonObject &object) { return object.contains("plan"_L1); };
        const auto plan = std::ranges::find_if(program.objects(), isPlan);
        QVERIFY(plan != program.objects().end());
        auto counts = plan->value("counts"_L1).toObject();
        QCOMPARE(counts.keys(),
                 (QStringList{u"changed"_s, u"not_known"_s, u"read_only"_s, u"unchanged"_s,
                              u"unreadable"_s, u"write_only"_s, u"written_unread"_s}));
        QCOMPARE(counts["changed"_L1].toInt(), 1);
        QCOMPARE(counts["write_only"_L1].toInt(), 2); // both passwords
        // One of those two is written: no kind of its own.
        QCOMPARE(counts.take("written_unread"_L1).toInt(), 1);
        int all = 0;
        for (const auto &count : counts)
            all += count.toInt();
        QCOMPARE(all, 15); // every setting is of one kind

        Program plain(home);
        COMPARE_EXIT(plain, plain.run(write, "5678\n"), 0);
        QVERIFY(plain.told().contains("1 setting will change, "));
        QVERIFY(plain.told().contains("Cannot be undone, because what is there now is not known: "
                                      "APN password."));
    }

    void whatCannotBeMeantIsRefusedBeforeThePortIsOpened_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("code");
        QTest::addRow("time zone")
            << QStringList{u"--time-zone"_s, u"+19:00"_s} << u"time-zone-malformed"_s;
        QTest::addRow("format") << QStringList{u"--report-format"_s, u"xml"_s}
                                << u"report-format-unknown"_s;
        QTest::addRow("interval") << QStringList{u"--parked-interval"_s, u"0"_s}
                                  << u"interval-out-of-range"_s;
        QTest::addRow("empty password")
            << QStringList{u"--new-device-password-file"_s, u"-"_s} << u"device-password-empty"_s;
        QTest::addRow("two passwords from one place")
            << QStringList{u"--new-device-password-file"_s, u"-"_s, u"--device-password-file"_s,
                           u"-"_s}
            << u"usage-wrong"_s;
    }

    void whatCannotBeMeantIsRefusedBeforeThePortIsOpened()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QString, code);
        const Home home;
        Program program(home);
        COMPARE_EXIT(
            program,
            program.run(QStringList{u"write"_s, u"--json"_s, u"--port"_s, u"tcp:127.0.0.1:1"_s}
                            + options,
                        "\n"),
            2);
        QCOMPARE(errorCode(program.last()), code);
    }
};

QTEST_GUILESS_MAIN(TestTarget)
#include "test_target.moc"
