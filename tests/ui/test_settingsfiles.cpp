// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/installer.h"
#include "core/commissioning/settingsfile.h"
#include "tests/ui/windowfixture.h"
#include "ui/commissionpage.h"
#include "ui/presetchoice.h"
#include "ui/settingswords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;
using commissioning::Comparison;
using Stage = UnitPresenter::Stage;

/// Files of settings on the Commission page: loaded, dropped, saved, compared.
class TestSettingsFiles : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_case;

    UnitPresenter &unit() { return m_case->unit(); }
    MainWindow &window() { return *m_case->window; }

    void identify()
    {
        window().startDemo();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 15'000);
        QTRY_VERIFY(unit().plan().has_value());
    }

    QString write(const QString &name, const QByteArray &settings)
    {
        QFile file(m_case->filePath(name));
        if (!file.open(QFile::WriteOnly)) {
            return {};
        }
        file.write("{\"format\": 1, \"kind\": \"sp7600-settings\", \"settings\": {" + settings
                   + "}}");
        return file.fileName();
    }

    void choose(const QString &action)
    {
        const auto *files = button(window(), u"settingsFiles"_s);
        QVERIFY(files != nullptr);
        for (QAction *each : files->menu()->actions()) {
            if (each->text().startsWith(action)) {
                each->trigger();
                return;
            }
        }
        QFAIL("no such action");
    }

    /// In the dialog that is open.
    void pick(const QString &file)
    {
        auto *dialog = window().findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        auto *name = dialog->findChild<QLineEdit *>();
        QVERIFY(name != nullptr);
        name->setText(file);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(window().findChild<QFileDialog *>() == nullptr);
    }

    void drop(const QStringList &files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files) {
            urls += QUrl::fromLocalFile(file);
        }
        data.setUrls(urls);
        auto *page = window().findChild<CommissionPage *>();
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page, &event);
    }

    QString said(const QString &label) { return visibleText(window(), label); }

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_settingsfiles"_s); }

    void init()
    {
        m_case = std::make_unique<WindowFixture>("359999047000112");
        QVERIFY(m_case->station != nullptr);
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }

    void cleanup() { m_case.reset(); }

    void aFileIsLoadedIntoTheFormAndWritten()
    {
        identify();
        const QString file = write(u"lab & yard.json"_s,
                                   R"("host": "gps.example.net", "server_port": 5013,
                                      "transport": "udp", "report_interval_s": 45)");
        choose(u"Load"_s);
        pick(file);
        QCOMPARE(said(u"settingsFileHeadline"_s),
                 u"From lab & yard.json into the form: Server, Port, Transport, Interval."_s);
        QVERIFY(said(u"settingsFileDetail"_s).isEmpty());
        QTRY_VERIFY(unit().canStart()
                    && unit().plan()->wanted.value(SettingId::Host) == "gps.example.net");
        QCOMPARE(unit().plan()->wanted.value(SettingId::ServerPort).value_or(""), "5013");
        QCOMPARE(unit().plan()->wanted.value(SettingId::Transport).value_or(""), "udp");
        QCOMPARE(unit().plan()->wanted.value(SettingId::ReportInterval).value_or(""), "45");
        // No preset is named that this server is not of.
        QCOMPARE(unit().plan()->target.presetId, std::string());
        QVERIFY(shows(window(), u"Server"_s));

        unit().start(false);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, 30'000);
        QCOMPARE(unit().job()->result, JobResult::Configured);
        QCOMPARE(m_case->demo->tracker.memory().value(SettingId::Host).value_or(""),
                 "gps.example.net");
        QVERIFY(said(u"settingsFileHeadline"_s).isEmpty());
    }

    void theServersOwnPresetIsChosen()
    {
        identify();
        drop({write(u"plaspy.json"_s, R"("host": "d.plaspy.com", "server_port": 8888)")});
        QCOMPARE(unit().draft().preset()->id, "plaspy");
        QVERIFY(unit().draft().text(SettingId::ServerPort).empty());
        // Without a server in the file, the chosen one stays.
        drop({write(u"apn.json"_s, R"("apn": "internet.mx")")});
        QCOMPARE(unit().draft().preset()->id, "plaspy");
        QCOMPARE(unit().draft().text(SettingId::Apn), "internet.mx");
    }

    void aDroppedFileIsLoaded()
    {
        identify();
        drop({write(u"quick.json"_s, R"("report_interval_s": 20, "apn": "internet.mx")")});
        QCOMPARE(said(u"settingsFileHeadline"_s),
                 u"From quick.json into the form: APN, Interval."_s);
        QCOMPARE(unit().draft().text(SettingId::ReportInterval), "20");
    }

    void aFileDroppedBeforeThereIsATrackerWaitsForIt()
    {
        drop({write(u"next.json"_s, R"("report_interval_s": 77)")});
        QVERIFY(said(u"keptFile"_s).startsWith(u"next.json is ready"_s));
        identify();
        QCOMPARE(unit().draft().text(SettingId::ReportInterval), "77");
        QVERIFY(said(u"settingsFileHeadline"_s).startsWith(u"From next.json"_s));
        QVERIFY(said(u"keptFile"_s).isEmpty());
        // It was for that one alone.
        unit().release();
        QTRY_VERIFY(!unit().isBusy() && !unit().isDemo());
        identify();
        QVERIFY(unit().draft().text(SettingId::ReportInterval) != "77");
    }

    void aKeptFileCanBeDroppedAgain()
    {
        drop({write(u"next.json"_s, R"("report_interval_s": 77)")});
        auto *forget = button(window(), u"dropKeptFile"_s);
        QVERIFY(forget != nullptr);
        forget->setFocus();
        QTest::keyClick(forget, Qt::Key_Return);
        QVERIFY(said(u"keptFile"_s).isEmpty());
        identify();
        QVERIFY(unit().draft().text(SettingId::ReportInterval) != "77");
    }

    void aWrongFileNamesThePlaceAndChangesNothing()
    {
        identify();
        const std::string before = unit().draft().text(SettingId::ReportInterval);
        drop({write(u"wrong.json"_s, R"("report_interval_s": 99, "server_port": 99999)")});
        QVERIFY(shows(window(), u"wrong.json"_s));
        QVERIFY(shows(window(), u"server_port"_s));
        QCOMPARE(unit().draft().text(SettingId::ReportInterval), before);
        QVERIFY(said(u"settingsFileHeadline"_s).isEmpty());
        // A right one takes the complaint away.
        drop({write(u"right.json"_s, R"("report_interval_s": 98)")});
        QVERIFY(!shows(window(), u"wrong.json"_s));
        QCOMPARE(unit().draft().text(SettingId::ReportInterval), "98");

        drop({m_case->filePath(u"right.json"_s), m_case->filePath(u"wrong.json"_s)});
        QVERIFY(shows(window(), u"one settings file"_s));
    }

    void aWrongFileIsNotKept()
    {
        drop({m_case->filePath(u"missing.json"_s)});
        QVERIFY(shows(window(), u"missing.json"_s));
        QVERIFY(said(u"keptFile"_s).isEmpty());
    }

    void nothingIsLoadedOverEarlierSettings()
    {
        identify();
        unit().setPreset("plaspy");
        QTRY_VERIFY(unit().canStart());
        unit().start(false);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, 30'000);
        unit().backToSettings();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 15'000);
        QVERIFY(!unit().backups().empty());
        // Backups say who worked.
        QCOMPARE(unit().backups().front().madeBy, commissioning::loginName());
        unit().lookAtBackup(0);
        QVERIFY(button(window(), u"settingsFiles"_s) == nullptr);
        drop({write(u"late.json"_s, R"("report_interval_s": 66)")});
        QVERIFY(shows(window(), u"Go back to the settings first"_s));
        unit().backToSettings();
        QVERIFY(unit().draft().text(SettingId::ReportInterval) != "66");
    }

    void whatFirmwareHasNoWordForIsNamed()
    {
        device::Profile profile;
        TargetDraft draft;
        draft.setProfile(profile);
        ConnectionSettings settings;
        QVERIFY(settings.set(SettingId::ReportInterval, "30"));
        QVERIFY(settings.set(SettingId::Apn, "internet.mx"));
        QVERIFY(settings.set(SettingId::ApnPassword, ""));
        const TakenSettings taken = draft.takeSettings(settings);
        QCOMPARE(taken.taken, std::vector{SettingId::Apn});
        QCOMPARE(taken.withoutWord, std::vector{SettingId::ReportInterval});
        QCOMPARE(taken.emptySecrets, std::vector{SettingId::ApnPassword});
        QVERIFY(draft.text(SettingId::ReportInterval).empty());
        const QString words = notTakenWords(taken);
        QVERIFY(words.contains(u"no known command for it: Interval"_s));
        QVERIFY(words.contains(u"Stays as it is"_s) && words.contains(u"APN password"_s));
    }

    void whatTheTrackerHoldsIsSavedWithoutPasswords()
    {
        identify();
        choose(u"Save"_s);
        QVERIFY(!window()
                     .findChild<CommissionPage *>()
                     ->findChild<QCheckBox *>(u"withPasswords"_s)
                     ->isChecked());
        auto *where = button(window(), u"saveSettingsAs"_s);
        QCOMPARE(QApplication::focusWidget(), where);
        QTest::keyClick(where, Qt::Key_Return);
        const QString file = m_case->filePath(u"kept.json"_s);
        pick(file);
        const auto saved = commissioning::loadSettings(file);
        QVERIFY(saved.has_value());
        QCOMPARE(saved->value(SettingId::Apn), unit().snapshot()->known().value(SettingId::Apn));
        QVERIFY(!saved->has(SettingId::ApnPassword));
        QCOMPARE(said(u"settingsFileHeadline"_s),
                 u"Saved %1 settings in kept.json."_s.arg(saved->present().size()));
        QVERIFY(said(u"settingsFileDetail"_s).contains(u"(a password)"_s));
        QVERIFY(!said(u"settingsFileDetail"_s).contains(u"holds passwords"_s));
        QVERIFY(button(window(), u"saveSettingsAs"_s) == nullptr);

        // What is wanted with passwords says what it holds, and what the tracker does not tell.
        choose(u"Save"_s);
        window().findChild<CommissionPage *>()->findChild<QCheckBox *>(u"withPasswords"_s)->click();
        QTest::mouseClick(button(window(), u"saveSettingsAs"_s), Qt::LeftButton);
        pick(m_case->filePath(u"secret.json"_s));
        QVERIFY(!said(u"settingsFileDetail"_s).contains(u"(a password)"_s));
        const auto whole = commissioning::loadSettings(m_case->filePath(u"secret.json"_s));
        QVERIFY(whole.has_value());
        const bool holds =
            whole->has(SettingId::ApnPassword) || whole->has(SettingId::DevicePassword);
        QCOMPARE(said(u"settingsFileDetail"_s).contains(u"holds passwords"_s), holds);
        QCOMPARE(said(u"settingsFileDetail"_s).contains(u"could not be read"_s), !holds);
        // The next time it is asked anew.
        choose(u"Save"_s);
        QVERIFY(!window()
                     .findChild<CommissionPage *>()
                     ->findChild<QCheckBox *>(u"withPasswords"_s)
                     ->isChecked());
    }

    void aFileIsCalledSettings()
    {
        QSettings().setValue(u"certificate/folder"_s, m_case->filePath(u"data"_s));
        identify();
        choose(u"Save"_s);
        QTest::mouseClick(button(window(), u"saveSettingsAs"_s), Qt::LeftButton);
        const auto *dialog = window().findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(),
                 u"359999047000112.sp7600settings"_s);
        pick(m_case->filePath(u"kept"_s)); // The ending comes by itself.
        QVERIFY(commissioning::loadSettings(m_case->filePath(u"kept.sp7600settings"_s)));
        choose(u"Load"_s);
        QCOMPARE(window().findChild<QFileDialog *>()->nameFilters(),
                 QStringList{u"Settings (*.sp7600settings *.json)"_s});
        pick(m_case->filePath(u"kept.sp7600settings"_s));
        QVERIFY(said(u"settingsFileHeadline"_s).contains(u"kept.sp7600settings"_s));
    }

    void aFolderThatCannotBeWrittenIsSaidSo()
    {
        identify();
        choose(u"Save"_s);
        QTest::mouseClick(button(window(), u"saveSettingsAs"_s), Qt::LeftButton);
        auto *dialog = window().findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(m_case->filePath(u"no/such/folder.json"_s));
        dialog->reject();
        QVERIFY(shows(window(), u"folder.json"_s));
        QVERIFY(!said(u"settingsFileHeadline"_s).startsWith(u"Saved"_s));
    }

    void comparesAFileWithTheTracker()
    {
        identify();
        const auto held = unit().snapshot()->known();
        const QByteArray apn = QByteArray::fromStdString(held.value(SettingId::Apn).value_or(""));
        choose(u"Compare"_s);
        pick(write(u"site.json"_s,
                   "\"apn\": \"" + apn + "\", \"host\": \"192.0.2.77\", \"apn_password\": \"x\""));
        const auto file = commissioning::loadSettings(m_case->filePath(u"site.json"_s));
        const auto comparison = commissioning::compareSettings(*file, *unit().snapshot());
        QCOMPARE(comparison.count(Comparison::Same), std::size_t(1));
        QCOMPARE(comparison.count(Comparison::Differs), std::size_t(1));
        QCOMPARE(comparison.count(Comparison::NotKnown), std::size_t(1));
        const QString counts = said(u"settingsFileDetail"_s);
        QCOMPARE(counts, comparisonCounts(comparison));
        QVERIFY(counts.startsWith(u"1 different, "_s));
        QVERIFY(counts.contains(u"only on the tracker"_s));
        QVERIFY(counts.contains(u"1 not known"_s));
        QVERIFY(counts.endsWith(u"1 the same."_s));
        const auto tables = window().findChildren<QTableView *>();
        const auto table = std::ranges::find_if(tables, [](const QTableView *each) {
            return each->accessibleName() == u"The file and the tracker" && each->isVisible();
        });
        QVERIFY(table != tables.end());
        QCOMPARE((*table)->model()->rowCount(), static_cast<int>(comparison.rows.size()));
        QStringList cells;
        for (int row = 0; row < (*table)->model()->rowCount(); ++row) {
            for (int column = 0; column < (*table)->model()->columnCount(); ++column) {
                cells += (*table)->model()->index(row, column).data().toString();
            }
        }
        QVERIFY(cells.contains(u"192.0.2.77"_s));
        QVERIFY(cells.contains(u"not known: the tracker did not tell"_s));
        QVERIFY(!cells.contains(u"x"_s)); // A password is never shown.

        auto *close = button(window(), u"closeSettingsFile"_s);
        close->setFocus();
        QTest::keyClick(close, Qt::Key_Return);
        QVERIFY(said(u"settingsFileHeadline"_s).isEmpty());
        QVERIFY(qobject_cast<QComboBox *>(window().focusWidget()) != nullptr);
    }

    void whatCouldNotBeReadIsNeverTheSame()
    {
        ConnectionSettings file;
        QVERIFY(file.set(SettingId::Apn, "internet.mx"));
        SettingsSnapshot held;
        held[SettingId::Apn] = {ReadState::Read, "internet.mx", {}, {}};
        QCOMPARE(comparisonCounts(commissioning::compareSettings(file, held)),
                 u"The one setting is the same."_s);
        held[SettingId::ApnUser] = {ReadState::Failed, {}, {}, {}};
        QVERIFY(file.set(SettingId::ApnUser, "u"));
        const QString counts = comparisonCounts(commissioning::compareSettings(file, held));
        QVERIFY(!counts.contains(u"All"_s) && !counts.contains(u"The one"_s));
        QVERIFY(counts.contains(u"1 not known"_s));
    }

    void longTextsHaveRoomAndMnemonicsAreUnique()
    {
        Lengthener lengthener;
        QCoreApplication::installTranslator(&lengthener);
        m_case->show();
        const auto look = [this] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QTRY_COMPARE(firstCut(window()), QString());
            QCOMPARE(doubleMnemonic(*m_case->window), QString());
        };
        drop({write(u"next.json"_s, R"("report_interval_s": 77)")});
        look();
        identify();
        QTRY_VERIFY(!said(u"settingsFileHeadline"_s).isEmpty());
        look();
        choose(u"Save"_s);
        look();
        choose(u"Compare"_s);
        pick(m_case->filePath(u"next.json"_s));
        look();
        m_case->window.reset();
        QCoreApplication::removeTranslator(&lengthener);
    }
};

QTEST_MAIN(TestSettingsFiles)
#include "test_settingsfiles.moc"
