// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programs.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <tuple>

using namespace programs;

namespace
{

const QString imei = u"359999046551057"_s;
const QByteArray secret = "hunter-seven";

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Certificates: made by a commissioning, found again, saved and verified.
class TestCertificates : public QObject
{
    Q_OBJECT

    std::unique_ptr<Home> m_home;

    /// Of a unit that proves itself, and of one that is only configured.
    void commission()
    {
        Simulator simulator(*m_home);
        QVERIFY(simulator.start({u"--imei"_s, imei}));
        Program proved(*m_home);
        COMPARE_EXIT(proved,
                     proved.run({u"commission"_s,
                                 u"--json"_s,
                                 u"--port"_s,
                                 simulator.link(),
                                 u"--preset"_s,
                                 u"this-laptop"_s,
                                 u"--apn"_s,
                                 u"internet.mx"_s,
                                 u"--apn-password-file"_s,
                                 u"-"_s,
                                 u"--plate"_s,
                                 u"abc-123"_s,
                                 u"--vin"_s,
                                 u"3fa6p0h75er123456"_s,
                                 u"--odometer-km"_s,
                                 u"87229.5"_s,
                                 u"--company"_s,
                                 u"Rastreo & Co"_s,
                                 u"--installer"_s,
                                 u"Ana Torres"_s,
                                 u"--certificate"_s,
                                 m_home->path(u"proved.pdf"_s)},
                                secret),
                     0);
        QCOMPARE(proved.last().value("result"_L1), u"proved"_s);
        QCOMPARE(proved.last().value("certificate"_L1), 1);
        QVERIFY(proved.anyObject([this](const QJsonObject &object) {
            return object.value("file"_L1) == m_home->path(u"proved.pdf"_s);
        }));
        Program configured(*m_home);
        COMPARE_EXIT(configured,
                     configured.run({u"commission"_s, u"--json"_s, u"--port"_s, simulator.link(),
                                     u"--preset"_s, u"plaspy"_s, u"--plate"_s, u"XYZ 9"_s}),
                     0);
        QCOMPARE(configured.last().value("result"_L1), u"configured"_s);
    }

    QList<QJsonObject> list(const QStringList &filters)
    {
        Program program(*m_home);
        const int ended =
            program.run(QStringList{u"certificates"_s, u"list"_s, u"--json"_s} + filters);
        return ended == 0 ? program.objects() : QList<QJsonObject>{{{u"exit"_s, ended}}};
    }

private Q_SLOTS:
    void init() { m_home = std::make_unique<Home>(); }

    void theyAreFoundShownSavedAndVerified()
    {
        commission();
        const auto page = contents(m_home->path(u"proved.pdf"_s));
        QVERIFY(page.startsWith("%PDF-"));
        QVERIFY(!page.contains(secret));

        QCOMPARE(list({}).size(), 2);
        QCOMPARE(list({u"--imei"_s, imei}).size(), 2);
        QCOMPARE(list({u"--plate"_s, u"ABC 123"_s}).size(), 1);
        QCOMPARE(list({u"--plate"_s, u"xyz-9"_s}).first().value("result"_L1), u"configured"_s);
        QCOMPARE(list({u"--from"_s, u"2100-01-01"_s}).size(), 0);
        QCOMPARE(list({u"--to"_s, u"2100-01-01"_s}).size(), 2);
        QCOMPARE(list({u"--imei"_s, u"359999046551065"_s}).size(), 0);

        Program show(*m_home);
        COMPARE_EXIT(show, show.run({u"certificates"_s, u"show"_s, u"1"_s, u"--json"_s}), 0);
        QCOMPARE(show.objects().size(), 1);
        Program endless(*m_home);
        COMPARE_EXIT(endless,
                     endless.run({u"certificates"_s, u"verify"_s, u"/dev/zero"_s, u"--json"_s}), 1);
        const auto shown = show.last();
        QCOMPARE(shown.value("kind"_L1), u"sp7600-certificate"_s);
        QCOMPARE(shown.value("company"_L1), u"Rastreo & Co"_s);
        QCOMPARE(shown.value("installer"_L1), u"Ana Torres"_s);
        QCOMPARE(shown.value("vehicle"_L1).toObject().value("plate"_L1), u"abc-123"_s);
        QCOMPARE(shown.value("vehicle"_L1).toObject().value("odometer_m"_L1), 87'229'500);
        QVERIFY(!shown.value("sim"_L1).toObject().value("operator"_L1).toString().isEmpty());
        QVERIFY(shown.value("status"_L1).toObject().contains("signal_bars"_L1));
        QCOMPARE(shown.value("proof"_L1).toObject().value("sort"_L1), u"direct"_s);
        QVERIFY(shown.value("position"_L1).isObject());
        QVERIFY(!shown.value("program_version"_L1).toString().isEmpty());
        Program told(*m_home);
        COMPARE_EXIT(told, told.run({u"certificates"_s, u"show"_s, u"1"_s}), 0);
        QVERIFY2(told.output().contains("not authenticated"), told.told().constData());

        const auto json = m_home->path(u"c.json"_s);
        const auto pdf = m_home->path(u"c.pdf"_s);
        Program save(*m_home);
        COMPARE_EXIT(save,
                     save.run({u"certificates"_s, u"save"_s, u"1"_s, u"--json-file"_s, json,
                               u"--pdf"_s, pdf}),
                     0);
        QVERIFY(contents(pdf).startsWith("%PDF-"));
        QVERIFY2(!save.told().contains("logo"), save.told().constData());
        QVERIFY(!contents(json).contains(secret));
        Program verify(*m_home);
        COMPARE_EXIT(verify, verify.run({u"certificates"_s, u"verify"_s, json, u"--json"_s}), 0);
        QCOMPARE(verify.last().value("checksum"_L1), shown.value("checksum"_L1));
        const auto changed =
            m_home->file(u"changed.json"_s, contents(json).replace("\"abc-123\"", "\"abc-124\""));
        Program caught(*m_home);
        COMPARE_EXIT(caught, caught.run({u"certificates"_s, u"verify"_s, changed, u"--json"_s}), 1);
        QCOMPARE(errorCode(caught.last()), u"certificate-changed"_s);

        const auto csv = m_home->path(u"c.csv"_s);
        Program table(*m_home);
        COMPARE_EXIT(table, table.run({u"certificates"_s, u"save"_s, u"--csv"_s, csv}), 0);
        QCOMPARE(contents(csv).count("\r\n"), 3);
        Program again(*m_home);
        COMPARE_EXIT(again, again.run({u"certificates"_s, u"save"_s, u"--csv"_s, csv, u"--json"_s}),
                     2);
        QCOMPARE(errorCode(again.last()), u"file-exists"_s);

        // A logo that was chosen and is gone is missed, and the page is made all the same.
        QVERIFY(QDir().mkpath(m_home->path(u"xdg_config_home/sp7600"_s)));
        std::ignore = m_home->file(u"xdg_config_home/sp7600/sp7600-installer.conf"_s,
                                   "[certificate]\nlogo=/nowhere/logo.png\n");
        const auto plain = m_home->path(u"plain.pdf"_s);
        Program without(*m_home);
        COMPARE_EXIT(without,
                     without.run({u"certificates"_s, u"save"_s, u"1"_s, u"--pdf"_s, plain}), 0);
        QVERIFY(contents(plain).startsWith("%PDF-"));
        QVERIFY2(without.errors().contains("without the logo"), without.told().constData());
        QVERIFY2(without.errors().contains("/nowhere/logo.png"), without.told().constData());
    }

    void whatCannotBeUsedIsRefusedBeforeAnythingIsWritten_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("code");
        const QStringList job{u"commission"_s, u"--port"_s, u"/dev/null"_s, u"--preset"_s,
                              u"plaspy"_s};
        QTest::newRow("VIN") << job + QStringList{u"--vin"_s, u"123"_s} << u"usage-wrong"_s;
        QTest::newRow("odometer") << job + QStringList{u"--odometer-km"_s, u"nan"_s}
                                  << u"usage-wrong"_s;
        QTest::newRow("folder") << job + QStringList{u"--certificate"_s, u"/nowhere/c.pdf"_s}
                                << u"file-unwritable"_s;
        QTest::newRow("file") << job + QStringList{u"--certificate"_s, u"/dev/null"_s}
                              << u"file-exists"_s;
        const auto certificates = u"certificates"_s;
        QTest::newRow("no such") << QStringList{certificates, u"show"_s, u"7"_s}
                                 << u"certificate-not-found"_s;
        QTest::newRow("no number")
            << QStringList{certificates, u"show"_s, u"x"_s} << u"usage-wrong"_s;
        QTest::newRow("no ID") << QStringList{certificates, u"save"_s, u"--pdf"_s, u"c.pdf"_s}
                               << u"usage-wrong"_s;
        QTest::newRow("nothing to save")
            << QStringList{certificates, u"save"_s, u"1"_s} << u"usage-wrong"_s;
        QTest::newRow("no time") << QStringList{certificates, u"list"_s, u"--from"_s, u"soon"_s}
                                 << u"usage-wrong"_s;
        QTest::newRow("no file") << QStringList{certificates, u"verify"_s, u"/nowhere/c"_s}
                                 << u"file-unreadable"_s;
        QTest::newRow("no certificate")
            << QStringList{certificates, u"verify"_s, u"/dev/null"_s} << u"file-malformed"_s;
    }

    void whatCannotBeUsedIsRefusedBeforeAnythingIsWritten()
    {
        QFETCH(const QStringList, words);
        Program program(*m_home);
        QVERIFY(program.run(words + QStringList{u"--json"_s}) != 0);
        const auto last = program.last();
        const auto code =
            errorCode(last).isEmpty() ? last.value("code"_L1).toString() : errorCode(last);
        QTEST(code, "code");
    }
};

QTEST_GUILESS_MAIN(TestCertificates)
#include "test_certificates.moc"
