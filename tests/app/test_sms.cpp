// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programs.h"

#include <QJsonArray>

using namespace programs;

/// `sp7600 sms`: text messages for a tracker without a cable.
class TestSms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesAreLinesToCopy()
    {
        Program program(m_home);
        COMPARE_EXIT(program,
                     program.run({u"sms"_s, u"--profile"_s, u"sp7600"_s, u"--preset"_s,
                                  u"plaspy-address"_s, u"--apn"_s, u"internet.mx"_s}),
                     0);
        const auto lines = program.output().split('\n');
        QVERIFY2(lines.contains("1234,APN;internet.mx;;"), program.told().constData());
        QVERIFY2(lines.contains("1234,SIP;54.85.159.138;8888"), program.told().constData());
        for (const auto *part :
             {"expected reply: SIP: 54.85.159.138;8888", "assumed",
              "empties as well: APN user, APN password", "no word is known for it: Transport"}) {
            QVERIFY2(program.output().contains(part), program.told().constData());
        }
        QVERIFY2(program.errors().isEmpty(), program.told().constData());
    }

    void programsGetObjects()
    {
        Program program(m_home);
        COMPARE_EXIT(program,
                     program.run({u"sms"_s, u"--json"_s, u"--profile"_s, u"sp7600"_s, u"--host"_s,
                                  u"192.0.2.9"_s, u"--apn"_s, u"internet.mx"_s}),
                     0);
        QCOMPARE(program.otherLines(), 0);
        QCOMPARE(program.objects().size(), 2);
        const auto message = program.objects().first();
        QCOMPARE(message.value("text"_L1), u"1234,APN;internet.mx;;"_s);
        QCOMPARE(message.value("expected_reply"_L1), u"APN: internet.mx;;"_s);
        QCOMPARE(message.value("settings"_L1).toArray(),
                 (QJsonArray{u"apn"_s, u"apn_user"_s, u"apn_password"_s}));
        QCOMPARE(message.value("empties"_L1).toArray(),
                 (QJsonArray{u"apn_user"_s, u"apn_password"_s}));
        QCOMPARE(message.value("provenance"_L1), u"assumed"_s);
        QCOMPARE(message.value("secret"_L1), false);
        QVERIFY(message.value("problem"_L1).isNull());
        const QJsonObject host{{u"setting"_s, u"host"_s},
                               {u"needs"_s, QJsonArray{u"server_port"_s}}};
        QCOMPARE(program.last().value("left_out"_L1).toArray(), QJsonArray{host});
    }

    void passwordsAreShownOnlyOnDemand()
    {
        const QStringList arguments{
            u"sms"_s, u"--profile"_s,           u"sp7600"_s, u"--apn"_s, u"a"_s, u"--apn-user"_s,
            u"u"_s,   u"--apn-password-file"_s, u"-"_s};
        Program hidden(m_home);
        COMPARE_EXIT(hidden, hidden.run(arguments, "hunter\n"), 0);
        QVERIFY2(hidden.output().contains("1234,APN;a;u;***\n"), hidden.told().constData());
        QVERIFY2(hidden.errors().contains("--with-secrets"), hidden.told().constData());
        QVERIFY(!hidden.told().contains("hunter"));
        Program open(m_home);
        COMPARE_EXIT(open, open.run(arguments + QStringList{u"--with-secrets"_s}, "hunter\n"), 0);
        QVERIFY2(open.output().contains("1234,APN;a;u;hunter\n"), open.told().constData());
        QVERIFY2(open.output().contains("expected reply: APN: a;u;***\n"), open.told().constData());
    }

    void aMessageThatDoesNotFitIsNamed()
    {
        Program program(m_home);
        COMPARE_EXIT(program,
                     program.run({u"sms"_s, u"--json"_s, u"--profile"_s, u"sp7600"_s, u"--apn"_s,
                                  QString(100, u'a'), u"--apn-user"_s, QString(60, u'u')}),
                     2);
        const auto problem = program.objects().first().value("problem"_L1).toObject();
        QCOMPARE(problem.value("code"_L1), u"sms-too-long"_s);
        QCOMPARE(errorCode(program.last()), u"sms-too-long"_s);
    }

    void whatCannotBeMeantIsRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("exit");
        const QStringList known{u"--profile"_s, u"sp7600"_s};
        QTest::addRow("no profile") << QStringList{u"--apn"_s, u"a"_s} << u"usage-wrong"_s << 2;
        QTest::addRow("no setting") << known << u"usage-wrong"_s << 2;
        QTest::addRow("unknown profile")
            << QStringList{u"--profile"_s, u"x"_s, u"--apn"_s, u"a"_s} << u"profile-unknown"_s << 2;
        QTest::addRow("loopback") << known + QStringList{u"--host"_s, u"127.0.0.1"_s}
                                  << u"host-is-loopback"_s << 2;
        QTest::addRow("nothing known")
            << known + QStringList{u"--heartbeat"_s, u"60"_s} << u"nothing-known"_s << 1;
    }

    void whatCannotBeMeantIsRefused()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QString, code);
        QFETCH(const int, exit);
        Program program(m_home);
        COMPARE_EXIT(program, program.run(QStringList{u"sms"_s, u"--json"_s} + options), exit);
        QCOMPARE(errorCode(program.last()), code);
    }

private:
    Home m_home;
};

QTEST_GUILESS_MAIN(TestSms)
#include "test_sms.moc"
