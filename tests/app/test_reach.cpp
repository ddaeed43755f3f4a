// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programs.h"

#include <QJsonArray>
#include <QSet>
#include <QTcpServer>

using namespace programs;

namespace
{

const QStringList addresses{u"listen"_s, u"--addresses"_s};

} // namespace

/// Whether trackers reach this laptop, as `sp7600 listen` tells it.
class TestReach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAndFirewallAreToldAsOneObject()
    {
        const Home home;
        Program program(home);
        COMPARE_EXIT(program, program.run(addresses + QStringList{u"--json"_s}), 0);
        QCOMPARE(program.objects().size(), 1);
        const auto told = program.last();
        const QSet<QString> conclusions{u"direct"_s, u"after-forwarding"_s, u"only-ipv6"_s,
                                        u"never"_s, u"no-network"_s};
        const auto conclusion = told.value("conclusion"_L1).toString();
        QVERIFY2(conclusions.contains(conclusion), program.told().constData());
        QCOMPARE(told.value("best"_L1).isNull(), conclusion == u"no-network"_s);
        QVERIFY(told.value("addresses"_L1).isArray());
        const auto list = told.value("addresses"_L1).toArray();
        for (const auto &one : list) {
            for (const auto part : {"address"_L1, "interface"_L1, "kind"_L1})
                QVERIFY(!one.toObject().value(part).toString().isEmpty());
        }
        const auto firewall = told.value("firewall"_L1).toObject();
        QVERIFY(!firewall.value("kind"_L1).toString().isEmpty());
        QVERIFY(!firewall.value("state"_L1).toString().isEmpty());
        QVERIFY(firewall.value("command"_L1).isString());
        QVERIFY2(program.errors().isEmpty(), program.told().constData());
    }

    void peopleReadWhichProofRemains()
    {
        const Home home;
        Program program(home);
        // Nobody else can be heard there, so this is told whatever network the test runs in.
        COMPARE_EXIT(program, program.run(addresses + QStringList{u"--bind"_s, u"127.0.0.1"_s}), 0);
        QVERIFY2(program.output().startsWith("This laptop has no address where a tracker could "
                                             "reach it. The proof that remains: "),
                 program.told().constData());
        QVERIFY(program.output().contains("firewall"));
    }

    void nothingIsOpenedForIt()
    {
        QTcpServer holder;
        QVERIFY(holder.listen(QHostAddress::LocalHost));
        const auto port = QString::number(holder.serverPort());
        const Home home;
        Program program(home);
        COMPARE_EXIT(
            program,
            program.run(addresses + QStringList{u"--bind"_s, u"127.0.0.1"_s, u"--tcp"_s, port}), 0);
        QVERIFY2(program.output().contains("port " + port.toUtf8()), program.told().constData());
        QVERIFY(!QFile::exists(home.data()));
    }

    void aListenerOfThisLaptopAloneSaysNoMore()
    {
        const Home home;
        Program program(home);
        COMPARE_EXIT(program,
                     program.run({u"listen"_s, u"--bind"_s, u"127.0.0.1"_s, u"--tcp"_s, u"0"_s,
                                  u"--for"_s, u"0.1"_s}),
                     0);
        QVERIFY2(program.errors().startsWith("listening tcp 127.0.0.1:"),
                 program.told().constData());
        QCOMPARE(program.errors().count('\n'), 1);
    }
};

QTEST_GUILESS_MAIN(TestReach)
#include "test_reach.moc"
