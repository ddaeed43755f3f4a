// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programs.h"

#include <QDir>
#include <QJsonArray>

using namespace programs;

/// `sp7600 ports` on a computer with whatever ports it has.
class TestPortList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPortHasEveryKey()
    {
        Program ports(m_home);
        COMPARE_EXIT(ports, ports.run({u"ports"_s, u"--json"_s}), 0);
        QCOMPARE(ports.otherLines(), 0);
        const QStringList keys = {u"chip"_s,      u"description"_s, u"driver"_s, u"name"_s,
                                  u"problem"_s,   u"rank"_s,        u"reason"_s, u"serial_number"_s,
                                  u"simulator"_s, u"usb"_s,         u"usb_id"_s, u"used_by"_s};
        const QStringList ranks = {u"profile-device"_s, u"seen-before"_s, u"known-adapter"_s,
                                   u"other-usb"_s,      u"built-in"_s,    u"unlikely"_s};
        qsizetype before = 0;
        for (const auto &port : ports.objects()) {
            QCOMPARE(port.keys(), keys);
            QVERIFY(port["used_by"_L1].isArray());
            QVERIFY(!port["reason"_L1].toString().isEmpty());
            QCOMPARE(port["usb_id"_L1].isString(), port["usb"_L1].toBool());
            // One that has no name is there for its problem alone.
            QVERIFY(port["name"_L1].isString() || port["problem"_L1].isString());
            if (port["name"_L1].isNull())
                continue;
            const auto rank = ranks.indexOf(port["rank"_L1].toString());
            QVERIFY(rank >= before);
            before = rank;
        }
    }

    void peopleAreToldTheSame()
    {
        Program objects(m_home);
        COMPARE_EXIT(objects, objects.run({u"ports"_s, u"--json"_s}), 0);
        Program lines(m_home);
        COMPARE_EXIT(lines, lines.run({u"ports"_s}), 0);
        bool anyOnUsb = false;
        for (const auto &port : objects.objects()) {
            QVERIFY(lines.output().contains(port["name"_L1].toString().toUtf8()));
            QVERIFY(lines.output().contains(port["reason"_L1].toString().toUtf8()));
            anyOnUsb = anyOnUsb || port["usb"_L1].toBool();
        }
        if (!anyOnUsb)
            QVERIFY(lines.output().contains("There is no USB serial port"));
    }

    void nothingIsLeftBehind()
    {
        const Home home;
        Program ports(home);
        COMPARE_EXIT(ports, ports.run({u"ports"_s}), 0);
        QVERIFY(!QDir(home.data()).exists());
    }

private:
    const Home m_home;
};

QTEST_GUILESS_MAIN(TestPortList)
#include "test_portlist.moc"
