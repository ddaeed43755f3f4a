// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programs.h"

#include <QFile>
#include <QFileInfo>

using namespace programs;

namespace
{

const QString imei = u"359999046551032"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// `sp7600 settings`: settings as files.
class TestSettingsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<Home>();
        m_simulator = std::make_unique<Simulator>(*m_home);
        QVERIFY(m_simulator->start({u"--imei"_s, imei}));
        m_file = m_home->path(u"fleet.json"_s);
    }

    void cleanup()
    {
        m_simulator.reset();
        m_home.reset();
    }

    void whatAUnitHoldsIsSavedAndPutBack()
    {
        const auto original = m_simulator->state();
        Program save(*m_home);
        COMPARE_EXIT(save, save.run(command(u"save"_s)), 0);
        QVERIFY(contentOf(m_file).startsWith("{\n  \"format\": 1,\n"
                                             "  \"kind\": \"sp7600-settings\",\n"
                                             "  \"settings\": {\n    \"host\": "));
        QVERIFY(!contentOf(m_file).contains("password"));
        const auto told = std::ranges::find_if(
            save.objects(), [](const QJsonObject &object) { return object.contains("saved"_L1); });
        QVERIFY(told != save.objects().end());
        QCOMPARE(told->value("left_out"_L1).toObject().value("apn_password"_L1), u"secret"_s);

        write({u"--apn"_s, u"internet.mx"_s, u"--report-interval"_s, u"77"_s});
        const auto written = m_simulator->state();
        QVERIFY(written != original);
        Program dry(*m_home);
        COMPARE_EXIT(dry, dry.run(command(u"load"_s, {u"--dry-run"_s})), 0);
        QCOMPARE(m_simulator->state(), written);
        Program load(*m_home);
        COMPARE_EXIT(load, load.run(command(u"load"_s)), 0);
        QCOMPARE(load.last().value("result"_L1), u"written"_s);
        QCOMPARE(m_simulator->state(), original);
    }

    void optionsWinOverTheFile()
    {
        m_file = m_home->file(u"fleet.json"_s, R"({"format": 1, "kind": "sp7600-settings",
            "settings": {"apn": "from.file", "report_interval_s": 55}})");
        Program load(*m_home);
        COMPARE_EXIT(load, load.run(command(u"load"_s, {u"--apn"_s, u"from.option"_s})), 0);
        QCOMPARE(m_simulator->state().value("apn"_L1), u"from.option"_s);
        QCOMPARE(m_simulator->state().value("report_interval_s"_L1), u"55"_s);
    }

    void aBrokenFileChangesNothing()
    {
        const auto original = m_simulator->state();
        m_file = m_home->file(u"fleet.json"_s, R"({"format": 1, "kind": "sp7600-settings",
            "settings": {"apn": "good", "report_interval_s": -1}})");
        Program load(*m_home);
        COMPARE_EXIT(load, load.run(command(u"load"_s)), 1);
        QCOMPARE(errorCode(load.last()), u"file-malformed"_s);
        const auto message =
            load.last().value("error"_L1).toObject().value("message"_L1).toString();
        QVERIFY2(message.contains(m_file) && message.contains(u"/settings/report_interval_s"_s),
                 qPrintable(message));
        QVERIFY(!load.anyObject(step(u"connect"_s, u"done"_s)));
        QCOMPARE(m_simulator->state(), original);
    }

    void aTargetIsSavedWithoutAUnit()
    {
        const QStringList arguments{
            u"settings"_s, u"save"_s,        m_file,  u"--preset"_s,
            u"plaspy"_s,   u"--time-zone"_s, u"-3"_s, u"--apn-password-file"_s,
            u"-"_s};
        Program save(*m_home);
        COMPARE_EXIT(save, save.run(arguments, "hunter\n"), 0);
        QCOMPARE(contentOf(m_file), QByteArray("{\n"
                                               "  \"format\": 1,\n"
                                               "  \"kind\": \"sp7600-settings\",\n"
                                               "  \"settings\": {\n"
                                               "    \"host\": \"d.plaspy.com\",\n"
                                               "    \"server_port\": 8888,\n"
                                               "    \"transport\": \"tcp\",\n"
                                               "    \"time_zone\": \"-03:00\"\n"
                                               "  }\n"
                                               "}\n"));
        QVERIFY2(save.output().contains("left out: APN password"), save.told().constData());

        Program open(*m_home);
        COMPARE_EXIT(open, open.run(arguments + QStringList{u"--with-secrets"_s}, "hunter\n"), 0);
        QVERIFY(contentOf(m_file).contains("    \"apn_password\": \"hunter\",\n"));
        QVERIFY2(open.errors().contains("holds passwords"), open.told().constData());
        QVERIFY(!(QFileInfo(m_file).permissions()
                  & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    }

    void aFileIsComparedWithTheUnit()
    {
        Program save(*m_home);
        COMPARE_EXIT(save, save.run(command(u"save"_s)), 0);
        Program same(*m_home);
        COMPARE_EXIT(same, same.run(command(u"compare"_s)), 0);
        QVERIFY(comparisonOf(same).value("equal"_L1).toBool());

        write({u"--apn"_s, u"internet.mx"_s});
        Program different(*m_home);
        COMPARE_EXIT(different, different.run(command(u"compare"_s)), 1);
        const auto comparison = comparisonOf(different);
        QVERIFY(!comparison.value("equal"_L1).toBool());
        QCOMPARE(comparison.value("differs"_L1), 1);
        QCOMPARE(comparison.value("comparison"_L1).toObject().value("apn"_L1), u"differs"_s);

        // What cannot be read is not the same, whatever the file holds.
        m_file = m_home->file(u"fleet.json"_s, R"({"format": 1, "kind": "sp7600-settings",
            "settings": {"apn": "internet.mx", "apn_password": "hunter"}})");
        Program unread(*m_home);
        COMPARE_EXIT(unread, unread.run(command(u"compare"_s)), 1);
        QCOMPARE(comparisonOf(unread).value("comparison"_L1).toObject().value("apn_password"_L1),
                 u"not-known"_s);
        QVERIFY(!unread.told().contains("hunter"));
    }

    void filesAreCompared()
    {
        const auto other = m_home->file(u"other.json"_s, R"({"format": 1,
            "kind": "sp7600-settings", "settings": {"apn": "b", "heartbeat_s": 60}})");
        m_file = m_home->file(u"fleet.json"_s, R"({"format": 1, "kind": "sp7600-settings",
            "settings": {"heartbeat_s": 60, "apn": "a", "host": "a.example.net"}})");
        Program program(*m_home);
        COMPARE_EXIT(program, program.run({u"settings"_s, u"compare"_s, m_file, other}), 1);
        for (const auto *part : {"differs", "same", "only in", "1 same, 1 differs, 1 only in"})
            QVERIFY2(program.output().contains(part), program.told().constData());
        Program same(*m_home);
        COMPARE_EXIT(same, same.run({u"settings"_s, u"compare"_s, other, other}), 0);
    }

    void troubleIsNoDifference_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addRow("no verb") << QStringList{};
        QTest::addRow("another verb") << QStringList{u"merge"_s};
        QTest::addRow("no file") << QStringList{u"compare"_s};
        QTest::addRow("one file") << QStringList{u"compare"_s, u"FILE"_s};
        QTest::addRow("a file that is not there")
            << QStringList{u"compare"_s, u"FILE"_s, u"/no/such/file"_s};
        QTest::addRow("two files and a unit")
            << QStringList{u"compare"_s, u"FILE"_s, u"FILE"_s, u"--port"_s, u"tcp:127.0.0.1:1"_s};
        QTest::addRow("nothing to save") << QStringList{u"save"_s, u"FILE"_s};
        QTest::addRow("a unit and a target") << QStringList{
            u"save"_s, u"FILE"_s, u"--port"_s, u"tcp:127.0.0.1:1"_s, u"--apn"_s, u"a"_s};
    }

    void troubleIsNoDifference()
    {
        QFETCH(QStringList, arguments);
        m_file = m_home->file(u"fleet.json"_s, R"({"format": 1, "kind": "sp7600-settings",
            "settings": {"apn": "a"}})");
        arguments.replaceInStrings(u"FILE"_s, m_file);
        Program program(*m_home);
        COMPARE_EXIT(program,
                     program.run(QStringList{u"settings"_s} + arguments + QStringList{u"--json"_s}),
                     2);
        QVERIFY(!errorCode(program.last()).isEmpty());
    }

private:
    [[nodiscard]] QStringList command(const QString &verb, const QStringList &options = {}) const
    {
        return QStringList{u"settings"_s, verb,        m_file,
                           u"--json"_s,   u"--port"_s, m_simulator->tcpLink()}
               + options;
    }

    void write(const QStringList &options)
    {
        Program program(*m_home);
        COMPARE_EXIT(
            program,
            program.run(QStringList{u"write"_s, u"--json"_s, u"--port"_s, m_simulator->tcpLink()}
                        + options),
            0);
    }

    [[nodiscard]] static QJsonObject comparisonOf(const Program &program)
    {
        for (const auto &object : program.objects()) {
            if (object.contains("comparison"_L1))
                return object;
        }
        return {};
    }

    std::unique_ptr<Home> m_home;
    std::unique_ptr<Simulator> m_simulator;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestSettingsCommand)
#include "test_settingscommand.moc"
