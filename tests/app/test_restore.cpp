// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programs.h"

#include <QDateTime>
#include <QDirIterator>
#include <QJsonArray>

using namespace programs;

namespace
{

const QString imei = u"359999046551016"_s;
const QString otherImei = u"359999046551024"_s;
const QByteArray secret = "hunter-seven";

} // namespace

/// Backups: what they tell, and putting them back.
class TestRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<Home>();
        m_simulator = std::make_unique<Simulator>(*m_home);
        QVERIFY(m_simulator->start({u"--imei"_s, imei}));
    }

    void cleanup()
    {
        m_simulator.reset();
        m_home.reset();
    }

    void theListTellsWhoWhenAndWhat()
    {
        write({u"--apn"_s, u"internet.mx"_s, u"--installer"_s, u"Ana Pérez"_s});
        write({u"--host"_s, u"192.0.2.9"_s, u"--installer"_s, u"Bo"_s});
        Program list(*m_home);
        COMPARE_EXIT(list, list.run({u"restore"_s, u"--list"_s, u"--json"_s}), 0);
        QCOMPARE(list.otherLines(), 0);
        QCOMPARE(list.objects().size(), 2);
        const auto newest = list.objects().first();
        QCOMPARE(newest.value("made_by"_L1), u"Bo"_s);
        QCOMPARE(newest.value("imei"_L1), imei);
        QCOMPARE(newest.value("model"_L1), u"SP7600"_s);
        QCOMPARE(newest.value("state"_L1), u"closed"_s);
        QCOMPARE(newest.value("wanted"_L1).toObject().value("host"_L1), u"192.0.2.9"_s);
        QCOMPARE(newest.value("before"_L1).toObject().value("apn"_L1), u"internet.mx"_s);
        const auto host = newest.value("after"_L1).toObject().value("host"_L1).toObject();
        QCOMPARE(host.value("outcome"_L1), u"verified"_s);
        QCOMPARE(host.value("after"_L1), u"192.0.2.9"_s);
        QVERIFY(newest.value("error"_L1).isNull());
        const auto taken =
            QDateTime::fromString(newest.value("taken"_L1).toString(), Qt::ISODateWithMs);
        QVERIFY(std::abs(taken.secsTo(QDateTime::currentDateTimeUtc())) < 600);

        Program shown(*m_home);
        COMPARE_EXIT(shown, shown.run({u"restore"_s, u"--list"_s, u"--imei"_s, imei}), 0);
        const auto lines = shown.output().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines.first().contains("Bo") && lines.first().contains("Server")
                     && lines.first().contains("closed"),
                 shown.told().constData());
        QVERIFY2(lines.at(1).contains("Ana Pérez") && lines.at(1).contains("APN"),
                 shown.told().constData());

        Program none(*m_home);
        COMPARE_EXIT(none, none.run({u"restore"_s, u"--list"_s, u"--imei"_s, otherImei}), 0);
        QVERIFY2(none.output().startsWith("There is no backup"), none.told().constData());
    }

    void whoeverIsLoggedInIsTheInstaller()
    {
        write({u"--apn"_s, u"internet.mx"_s});
        Program list(*m_home);
        COMPARE_EXIT(list, list.run({u"restore"_s, u"--list"_s, u"--json"_s}), 0);
        QVERIFY(!list.last().value("made_by"_L1).toString().isEmpty());
    }

    void theDifferenceIsShownBefore()
    {
        const auto original = m_simulator->state();
        write({u"--apn"_s, u"internet.mx"_s});
        const auto written = m_simulator->state();
        Program dry(*m_home);
        COMPARE_EXIT(dry, dry.run(restore({u"--dry-run"_s})), 0);
        QCOMPARE(planOf(dry).value("apn"_L1), u"changed"_s);
        QCOMPARE(planOf(dry).value("host"_L1), u"same"_s);
        QCOMPARE(m_simulator->state(), written);

        Program program(*m_home);
        COMPARE_EXIT(program, program.run(restore({u"--backup"_s, u"1"_s})), 0);
        QCOMPARE(planOf(program).value("apn"_L1), u"changed"_s);
        QCOMPARE(program.last().value("result"_L1), u"restored"_s);
        QCOMPARE(m_simulator->state(), original);
    }

    void noPasswordIsKeptAndItIsAskedFor()
    {
        Program first(*m_home);
        COMPARE_EXIT(first,
                     first.run({u"write"_s, u"--json"_s, u"--port"_s, m_simulator->tcpLink(),
                                u"--apn"_s, u"internet.mx"_s, u"--apn-password-file"_s, u"-"_s},
                               secret),
                     0);
        QCOMPARE(m_simulator->state().value("apn_password"_L1), QString::fromUtf8(secret));
        QDirIterator kept(m_home->path(u"xdg_data_home"_s), QDir::Files | QDir::Hidden,
                          QDirIterator::Subdirectories);
        int looked = 0;
        while (kept.hasNext()) {
            QFile file(kept.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ++looked;
            QVERIFY2(!file.readAll().contains(secret), qPrintable(file.fileName()));
        }
        QVERIFY(looked > 0);

        // Not given: left as it is, and named.
        Program without(*m_home);
        COMPARE_EXIT(without, without.run(restore()), 0);
        QCOMPARE(without.last().value("secrets_left_out"_L1).toArray(),
                 QJsonArray{u"apn_password"_s});
        Program shown(*m_home);
        COMPARE_EXIT(
            shown,
            shown.run({u"restore"_s, u"--port"_s, m_simulator->tcpLink(), u"--backup"_s, u"1"_s}),
            0);
        QVERIFY2(shown.errors().contains("APN password"), shown.told().constData());
        QCOMPARE(m_simulator->state().value("apn_password"_L1), QString::fromUtf8(secret));
        QCOMPARE(m_simulator->state().value("apn"_L1), u"internet.virtual"_s);

        Program with(*m_home);
        COMPARE_EXIT(with,
                     with.run(restore({u"--backup"_s, u"1"_s, u"--apn-password-file"_s, u"-"_s}),
                              "the-old-one\n"),
                     0);
        QVERIFY(with.last().value("secrets_left_out"_L1).toArray().isEmpty());
        QCOMPARE(m_simulator->state().value("apn_password"_L1), u"the-old-one"_s);
        QVERIFY(!with.told().contains("the-old-one"));
    }

    void theBackupOfAnotherUnitIsRefused()
    {
        write({u"--apn"_s, u"internet.mx"_s});
        Simulator other(*m_home, u"other"_s);
        QVERIFY(other.start({u"--imei"_s, otherImei}));
        const auto before = other.state();
        Program program(*m_home);
        COMPARE_EXIT(program,
                     program.run({u"restore"_s, u"--json"_s, u"--port"_s, other.tcpLink(),
                                  u"--backup"_s, u"1"_s}),
                     4);
        QCOMPARE(errorCode(program.last()), u"device-replaced"_s);
        Program latest(*m_home);
        COMPARE_EXIT(latest, latest.run({u"restore"_s, u"--json"_s, u"--port"_s, other.tcpLink()}),
                     2);
        QCOMPARE(errorCode(latest.last()), u"backup-not-found"_s);
        QCOMPARE(other.state(), before);
    }

    void whatCannotBeMeantIsRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addRow("no number") << QStringList{u"--backup"_s, u"first"_s};
        QTest::addRow("no number either") << QStringList{u"first"_s};
        QTest::addRow("two numbers") << QStringList{u"--backup"_s, u"1"_s, u"2"_s};
    }

    void whatCannotBeMeantIsRefused()
    {
        QFETCH(const QStringList, options);
        Program program(*m_home);
        COMPARE_EXIT(program, program.run(restore(options)), 2);
        QCOMPARE(errorCode(program.last()), u"usage-wrong"_s);
    }

private:
    void write(const QStringList &options)
    {
        Program program(*m_home);
        COMPARE_EXIT(
            program,
            program.run(QStringList{u"write"_s, u"--json"_s, u"--port"_s, m_simulator->tcpLink()}
                        + options),
            0);
    }

    [[nodiscard]] QStringList restore(const QStringList &options = {}) const
    {
        return QStringList{u"restore"_s, u"--json"_s, u"--port"_s, m_simulator->tcpLink()}
               + options;
    }

    [[nodiscard]] static QJsonObject planOf(const Program &program)
    {
        for (const auto &object : program.objects()) {
            if (object.contains("plan"_L1))
                return object.value("plan"_L1).toObject();
        }
        return {};
    }

    std::unique_ptr<Home> m_home;
    std::unique_ptr<Simulator> m_simulator;
};

QTEST_GUILESS_MAIN(TestRestore)
#include "test_restore.moc"
