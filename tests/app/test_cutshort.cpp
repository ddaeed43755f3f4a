// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/station.h"
#include "tests/app/programs.h"
#include "ui/resumepresenter.h"
#include "ui/stationmonitor.h"
#include "ui/unitpresenter.h"

#include <QSettings>
#include <QSignalSpy>

#include <csignal>

using namespace programs;
using namespace sp7600;
using ui::ResumePresenter;
using ui::UnitPresenter;

namespace
{

const QString imei = u"359999046552014"_s;
const QByteArray secret = "swordfish-nine";
const QString newHost = u"127.0.0.2"_s;
const QString newApn = u"b.example"_s;

} // namespace

/// A program that is killed in the middle of a write, and what the next one makes of it.
class TestCutShort : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Home> m_home;
    std::unique_ptr<Simulator> m_simulator;
    QJsonObject m_original;

    /// A write that is killed as soon as @p count settings were told of; 0: before the first word.
    void cutShort(int count, bool withPassword = true)
    {
        Program write(*m_home);
        write.onObject = [&write, count, seen = 0](const QJsonObject &object) mutable {
            const bool isDue = count == 0 ? object.value("step"_L1) == u"write"_s
                                          : object.contains("setting"_L1) && ++seen == count;
            if (isDue)
                write.signal(SIGKILL);
        };
        const auto password = withPassword ? QStringList{u"--apn-password-file"_s,
                                                         m_home->file(u"apn-password"_s, secret)}
                                           : QStringList();
        write.start(QStringList{u"write"_s, u"--json"_s, u"--port"_s, m_simulator->link(),
                                u"--host"_s, newHost, u"--server-port"_s, u"10"_s, u"--apn"_s,
                                newApn, u"--report-interval"_s, u"77"_s, u"--installer"_s, u"Ana"_s}
                    + password);
        QCOMPARE(write.wait(), -1);
        QVERIFY2(count == 0 || m_simulator->state() != m_original, write.told().constData());
    }

    /// A proof that is over lent the tracker the address of cutShort().
    void keepAProofThatIsOver()
    {
        Obligation met;
        met.made = UtcMillis(std::chrono::hours(1));
        met.imei = imei.toStdString();
        met.server = {"final.example", 5000, Transport::Tcp};
        met.meanwhile = {newHost.toStdString(), 10, Transport::Tcp};
        commissioning::StationOptions options;
        options.dataDirectory = dataOfProgram();
        const auto station = commissioning::Station::open(options);
        QVERIFY(station.has_value());
        QVERIFY((*station)->store().saveObligation(met).has_value());
        QVERIFY((*station)->store().closeObligationsOf(met.imei).has_value());
    }

    QList<QJsonObject> journal()
    {
        Program program(*m_home);
        const int code = program.run({u"journal"_s, u"--json"_s});
        const auto told = program.told();
        return code == 0 ? program.objects()
                         : QList<QJsonObject>{{{u"failed"_s, QString::fromUtf8(told)}}};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"sp7600-test"_s);
        QCoreApplication::setApplicationName(u"test_cutshort"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
    }

    void init()
    {
        m_home = std::make_unique<Home>();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home->path(u"config"_s));
        m_simulator = std::make_unique<Simulator>(*m_home);
        // So that what is told of one setting is acted upon before the next is written.
        QVERIFY(m_simulator->start({u"--imei"_s, imei, u"--reply-delay"_s, u"30"_s}));
        m_original = m_simulator->state();
    }

    void cleanup()
    {
        m_simulator.reset();
        m_home.reset();
    }

    void theJournalTellsWhichTrackerAndWhat()
    {
        cutShort(2);
        const auto writes = journal();
        QCOMPARE(writes.size(), 1);
        QCOMPARE(writes.first().value("imei"_L1), imei);
        QCOMPARE(writes.first().value("made_by"_L1), u"Ana"_s);
        QCOMPARE(writes.first().value("state"_L1), u"open"_s);
        QCOMPARE(writes.first().value("wanted"_L1).toObject().value("host"_L1), newHost);
        QCOMPARE(writes.first().value("before"_L1).toObject().value("host"_L1),
                 m_original.value("host"_L1));

        Program shown(*m_home);
        COMPARE_EXIT(shown, shown.run({u"journal"_s}), 0);
        for (const QByteArray &part :
             {QByteArray("ended unexpectedly"), newHost.toUtf8(), newApn.toUtf8(),
              m_original.value("host"_L1).toString().toUtf8(), QByteArray("(not kept)"),
              QByteArray("restore")})
            QVERIFY2(shown.output().contains(part), shown.told().constData());
        QVERIFY2(!shown.output().contains(secret), shown.told().constData());
    }

    void aProgramKilledBeforeItWroteLeavesNothing()
    {
        cutShort(0);
        QCOMPARE(journal().size(), 0);
        QCOMPARE(m_simulator->state(), m_original);
    }

    void lookingAloneSettlesNothingThatIsHalfDone()
    {
        cutShort(2);
        Program look(*m_home);
        COMPARE_EXIT(look, look.run({u"journal"_s, u"--json"_s, u"--port"_s, m_simulator->link()}),
                     0);
        QVERIFY2(look.anyObject([](const QJsonObject &object) {
            return object.value("left"_L1) == u"between"_s && object.contains("unfinished"_L1);
        }),
                 look.told().constData());
        QCOMPARE(journal().size(), 1);
    }

    void itIsFinished()
    {
        cutShort(2);
        Program finish(*m_home);
        COMPARE_EXIT(
            finish,
            finish.run({u"journal"_s, u"--json"_s, u"--port"_s, m_simulator->link(), u"--finish"_s,
                        u"--apn-password-file"_s, m_home->file(u"again"_s, secret)}),
            0);
        QCOMPARE(m_simulator->state().value("host"_L1), newHost);
        QCOMPARE(m_simulator->state().value("apn"_L1), newApn);
        QCOMPARE(m_simulator->state().value("apn_password"_L1), QString::fromUtf8(secret));
        QCOMPARE(journal().size(), 0);

        Program again(*m_home);
        COMPARE_EXIT(
            again,
            again.run({u"journal"_s, u"--json"_s, u"--port"_s, m_simulator->link(), u"--finish"_s}),
            2);
    }

    void theAddressOfAProofIsNotFinished()
    {
        keepAProofThatIsOver();
        cutShort(1);
        const auto held = m_simulator->state();
        Program shown(*m_home);
        COMPARE_EXIT(shown, shown.run({u"journal"_s}), 0);
        QVERIFY2(shown.output().contains("had for a proof"), shown.told().constData());
        Program finish(*m_home);
        COMPARE_EXIT(finish,
                     finish.run({u"journal"_s, u"--json"_s, u"--port"_s, m_simulator->link(),
                                 u"--finish"_s}),
                     2);
        QCOMPARE(errorCode(finish.last()), u"proof-address-wanted"_s);
        QCOMPARE(m_simulator->state(), held);
        QCOMPARE(journal().size(), 1);
    }

    void ofAProofThatLeftNothingBehindNothingIsWanted()
    {
        keepAProofThatIsOver();
        cutShort(1, false);
        // By somebody else, so that the journal knows nothing of it.
        Program back(*m_home);
        COMPARE_EXIT(back,
                     back.run({u"write"_s, u"--json"_s, u"--data-dir"_s, m_home->path(u"other"_s),
                               u"--port"_s, m_simulator->link(), u"--host"_s,
                               m_original.value("host"_L1).toString(), u"--server-port"_s,
                               m_original.value("server_port"_L1).toString(), u"--apn"_s,
                               m_original.value("apn"_L1).toString(), u"--report-interval"_s,
                               m_original.value("report_interval_s"_L1).toString()}),
                     0);
        QCOMPARE(m_simulator->state(), m_original);
        Program look(*m_home);
        COMPARE_EXIT(look, look.run({u"journal"_s, u"--port"_s, m_simulator->link()}), 0);
        QVERIFY2(look.told().contains("Nothing is half done"), look.told().constData());
        QVERIFY2(!look.told().contains("had for a proof"), look.told().constData());
        QCOMPARE(journal().size(), 0);
    }

    void whatWasBeforeIsPutBack()
    {
        cutShort(3);
        cutShort(1); // Once more: what was before the first one counts.
        Program restore(*m_home);
        COMPARE_EXIT(restore,
                     restore.run({u"restore"_s, u"--json"_s, u"--port"_s, m_simulator->link()}), 0);
        for (const auto &name : {"host"_L1, "server_port"_L1, "apn"_L1, "report_interval_s"_L1})
            QCOMPARE(m_simulator->state().value(name), m_original.value(name));
        QCOMPARE(journal().size(), 0);
    }

    void aPersonIsRemindedNoMore()
    {
        cutShort(2);
        Program forget(*m_home);
        COMPARE_EXIT(forget, forget.run({u"journal"_s, u"--forget"_s, u"--imei"_s, imei}), 0);
        QCOMPARE(journal().size(), 0);
        Program nothing(*m_home);
        COMPARE_EXIT(nothing, nothing.run({u"journal"_s, u"--forget"_s}), 2);
        // The backup is as good as before.
        Program restore(*m_home);
        COMPARE_EXIT(restore,
                     restore.run({u"restore"_s, u"--json"_s, u"--port"_s, m_simulator->link()}), 0);
        QCOMPARE(m_simulator->state().value("host"_L1), m_original.value("host"_L1));
    }

    void theWindowShowsItAndGoesOn()
    {
        cutShort(2);
        commissioning::StationOptions options;
        options.dataDirectory = dataOfProgram();
        // Which ports are simulators' is told within the home of those programs only.
        options.isSimulatorPort = [](const std::string &) { return true; };
        auto station = commissioning::Station::open(options);
        QVERIFY(station.has_value());
        ui::StationMonitor monitor(**station);
        UnitPresenter unit(**station, {});
        ResumePresenter resume(unit, monitor);
        monitor.lookAtObligations();
        QTRY_COMPARE_WITH_TIMEOUT(resume.view(), ResumePresenter::View::Absent, patience);
        QVERIFY(resume.write()->backup.identity.imei == imei.toStdString());

        commissioning::UnitOptions port;
        port.port = m_simulator->link().toStdString();
        unit.open(port);
        QTRY_COMPARE_WITH_TIMEOUT(unit.stage(), UnitPresenter::Stage::Identified, patience);
        monitor.lookAtObligations();
        QTRY_COMPARE_WITH_TIMEOUT(resume.view(), ResumePresenter::View::Looked, patience);
        QCOMPARE(writeLeft(resume.settings()), WriteLeft::Between);

        resume.finish();
        QCOMPARE(resume.view(), ResumePresenter::View::Hidden);
        unit.setText(SettingId::ApnPassword, secret.toStdString());
        QTRY_VERIFY_WITH_TIMEOUT(unit.canStart(), patience);
        unit.start(false);
        QTRY_COMPARE_WITH_TIMEOUT(unit.stage(), UnitPresenter::Stage::Finished, patience);
        QVERIFY(!unit.job()->error);
        QCOMPARE(m_simulator->state().value("host"_L1), newHost);
        QCOMPARE(m_simulator->state().value("apn"_L1), newApn);
        monitor.lookAtObligations();
        QTRY_VERIFY_WITH_TIMEOUT(monitor.unfinished().empty(), patience);
        QCOMPARE(resume.view(), ResumePresenter::View::Hidden);
    }

private:
    /// Where the command line keeps its data in this home.
    [[nodiscard]] QString dataOfProgram() const
    {
        return m_home->environment().value(u"XDG_DATA_HOME"_s) + u"/sp7600/sp7600-installer"_s;
    }
};

QTEST_MAIN(TestCutShort)
#include "test_cutshort.moc"
