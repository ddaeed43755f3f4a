// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/certificate/preferences.h"
#include "core/commissioning/consents.h"
#include "core/commissioning/datafolder.h"
#include "core/commissioning/station.h"
#include "core/device/profilelibrary.h"
#include "core/secrets/remembered.h"
#include "core/simulator/virtualtracker.h"
#include "core/store/store.h"
#include "core/text/translation.h"
#include "core/text/units.h"
#include "tests/ui/memorykeychain.h"
#include "tests/ui/windowtools.h"
#include "ui/batchpresenter.h"
#include "ui/listeningpresenter.h"
#include "ui/livepage.h"
#include "ui/mainwindow.h"
#include "ui/preferencespage.h"
#include "ui/preferencespresenter.h"
#include "ui/profilespage.h"
#include "ui/receptionmodel.h"
#include "ui/reporttable.h"
#include "ui/resumepresenter.h"
#include "ui/retentionpresenter.h"
#include "ui/secretkeeper.h"
#include "ui/sidebar.h"
#include "ui/stationmonitor.h"
#include "ui/unitpresenter.h"
#include "ui/windowhost.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLineEdit>
#include <QNetworkProxy>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;
using Language = Preferences::Language;
using Page = MainWindow::Page;

class TestPreferencesPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<commissioning::Station> m_station;
    std::unique_ptr<WindowHost> m_host;
    std::shared_ptr<KeychainContent> m_keychain;
    std::string m_simulatorPort;
    QList<QUrl> m_opened;

    MainWindow &window() { return m_host->window(); }
    PreferencesPage &page() { return *window().findChild<PreferencesPage *>(); }
    static QApplication &application()
    {
        return *qobject_cast<QApplication *>(QCoreApplication::instance());
    }

    Result<std::unique_ptr<DemoUnit>> startTracker()
    {
        simulator::VirtualTrackerOptions options;
        options.imei = "359999047000922";
        options.replyDelay = std::chrono::milliseconds(2);
        options.initialSettings = simulator::factorySettings();
        auto demo = std::make_unique<Demo>(options);
        const auto running = demo->tracker.start();
        if (!running) {
            return std::unexpected(running.error());
        }
        demo->path = running->pseudoTerminal.toStdString();
        m_simulatorPort = demo->path;
        return demo;
    }

    void start(const std::optional<Error> &note = {},
               const Preferences &inForce = Preferences::remembered())
    {
        m_host.reset();
        applyPreferences(application(), inForce);
        m_host = std::make_unique<WindowHost>(
            *m_station, [this] { return startTracker(); },
            [this] { return std::make_unique<MemoryKeychain>(m_keychain); }, note, inForce);
        window().resize(1366, 768);
        window().show();
        window().listenAtStart();
        window().showPage(Page::Preferences);
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window())); // Keys go to an active window only.
    }

    template <typename Control>
    Control *control(const QString &name)
    {
        auto *found = page().findChild<Control *>(name);
        return found != nullptr && found->isVisible() ? found : nullptr;
    }

    /// By keyboard, from whatever is chosen.
    void choose(const QString &name, const QVariant &data)
    {
        auto *box = control<QComboBox>(name);
        QVERIFY2(box != nullptr, qPrintable(name));
        const int wanted = box->findData(data);
        QVERIFY2(wanted >= 0, qPrintable(name));
        box->setFocus();
        const int steps = wanted - box->currentIndex();
        for (int step = 0; step < std::abs(steps); ++step) {
            QTest::keyClick(box, steps > 0 ? Qt::Key_Down : Qt::Key_Up);
        }
    }

    void type(const QString &name, const QString &text)
    {
        auto *edit = control<QLineEdit>(name);
        QVERIFY2(edit != nullptr, qPrintable(name));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    void click(const QString &name)
    {
        auto *found = button(page(), name);
        QVERIFY2(found != nullptr, qPrintable(name));
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }

    QString note(const QString &name)
    {
        const auto *found = control<QLabel>(name);
        return found == nullptr ? QString() : found->text();
    }

    static void listenOnAnyPort()
    {
        auto listening = ListeningDraft::remembered();
        listening.setText(ListeningDraft::Field::Address, u"127.0.0.1"_s);
        listening.setText(ListeningDraft::Field::TcpPorts, u"0"_s);
        listening.setText(ListeningDraft::Field::UdpPorts, u"0"_s);
        listening.remember();
    }

    /// And the window knows it.
    bool isListening()
    {
        return m_station->listeningOn().has_value()
               && window().live().listening().state() == ListeningPresenter::State::Listening;
    }

    /// Anew, where there is one: what is kept in its store is of an earlier program then.
    void openStation()
    {
        m_station.reset();
        commissioning::StationOptions options;
        options.dataDirectory = m_directory->filePath(u"data"_s);
        options.isSimulatorPort = [this](const std::string &port) {
            return port == m_simulatorPort;
        };
        auto station = commissioning::Station::open(options);
        QVERIFY(station.has_value());
        m_station = std::move(*station);
    }

    /// As it is closed: what is heard ends with it, what is remembered stays.
    void endProgram()
    {
        m_host.reset();
        m_station->stopListening();
    }

    bool hasEntry(const QString &name)
    {
        const auto entries = window().findChildren<SidebarButton *>();
        return std::ranges::find(entries, name, &QWidget::accessibleName) != entries.end();
    }

    /// In the dialog that is open, as if it had been chosen there.
    void pickFolder(const QString &folder)
    {
        auto *dialog = page().findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(folder);
        dialog->close();
        QTRY_VERIFY(page().findChild<QFileDialog *>() == nullptr);
    }

private Q_SLOTS:
    void initTestCase()
    {
        prepareWindows(u"test_preferencespage"_s);
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QDesktopServices::setUrlHandler(u"file"_s, this, "opened");
    }

    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"file"_s); }

    void opened(const QUrl &url) { m_opened += url; }

    void init()
    {
        m_directory = folderForSettings();
        m_opened.clear();
        m_keychain = std::make_shared<KeychainContent>();
        openStation();
        QVERIFY(m_station);
        start();
    }

    void cleanup()
    {
        m_host.reset();
        m_station.reset();
        Preferences usual;
        usual.look = Look::Light;
        applyPreferences(application(), usual);
        m_directory.reset();
    }

    void theKeyOpensThePage()
    {
        window().showPage(Page::Commission);
        QTest::keyClick(&window(), Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(page().isVisible());
        QCOMPARE(QApplication::focusWidget(), control<QComboBox>(u"language"_s));
    }

    void theLanguageIsAnotherAtOnce()
    {
        QVERIFY(hasEntry(u"Records"_s));
        const QSignalSpy replaced(m_host.get(), &WindowHost::replaced);
        choose(u"language"_s, static_cast<int>(Language::Spanish));
        QTRY_COMPARE(replaced.count(), 1);
        QVERIFY(hasEntry(u"Registros"_s));
        QCOMPARE(window().page(), Page::Preferences);
        QVERIFY(page().isVisible());
        QCOMPARE(Preferences::remembered().language, Language::Spanish);
        choose(u"language"_s, static_cast<int>(Language::English));
        QTRY_COMPARE(replaced.count(), 2);
        QVERIFY(hasEntry(u"Records"_s));
    }

    void theLanguageIsTheSameAtTheNextStart()
    {
        choose(u"language"_s, static_cast<int>(Language::Spanish));
        QTRY_VERIFY(hasEntry(u"Registros"_s));
        text::installTranslation(QLocale(QLocale::English));
        start();
        QVERIFY(hasEntry(u"Registros"_s));
    }

    void theCommandLineGoesBeforeWhatIsRemembered()
    {
        choose(u"language"_s, static_cast<int>(Language::English));
        Preferences named = Preferences::remembered();
        named.language = *languageFromName(u"es"_s);
        named.look = Look::Dark;
        start({}, named);
        QVERIFY(hasEntry(u"Registros"_s));
        // The chosen one can be had at once.
        QCOMPARE(control<QComboBox>(u"language"_s)->currentData().toInt(),
                 static_cast<int>(Language::English));
        QVERIFY(control<QWidget>(u"languageWaiting"_s) != nullptr);
        const QSignalSpy replaced(m_host.get(), &WindowHost::replaced);
        click(u"languageNow"_s);
        QTRY_COMPARE(replaced.count(), 1);
        QVERIFY(hasEntry(u"Records"_s));
        QVERIFY(control<QWidget>(u"languageWaiting"_s) == nullptr);
        QCOMPARE(page().palette().color(QPalette::Window),
                 themePalette(Look::Dark).color(QPalette::Window));
    }

    void theLookInForceIsShown()
    {
        choose(u"look"_s, static_cast<int>(Look::Light));
        Preferences named = Preferences::remembered();
        named.look = Look::Dark;
        start({}, named);
        QCOMPARE(control<QComboBox>(u"look"_s)->currentData().toInt(),
                 static_cast<int>(Look::Dark));
        // Who chooses something else has not chosen it for the next start.
        choose(u"distance"_s, 1);
        QCOMPARE(Preferences::remembered().look, Look::Light);
        // What is remembered can be had at once, and stays in another language.
        choose(u"look"_s, static_cast<int>(Look::Light));
        const QColor light = themePalette(Look::Light).color(QPalette::Window);
        QCOMPARE(page().palette().color(QPalette::Window), light);
        const QSignalSpy replaced(m_host.get(), &WindowHost::replaced);
        choose(u"language"_s, static_cast<int>(Language::Spanish));
        QTRY_COMPARE(replaced.count(), 1);
        QCOMPARE(page().palette().color(QPalette::Window), light);
    }

    void theDefaultsAreThoseInForceToo()
    {
        Preferences named;
        named.look = Look::HighContrastDark;
        start({}, named);
        click(u"preferenceDefaults"_s);
        click(u"preferenceDefaultsConfirm"_s);
        QCOMPARE(control<QComboBox>(u"look"_s)->currentData().toInt(),
                 static_cast<int>(Look::FollowSystem));
    }

    void namesOfTheCommandLine()
    {
        QCOMPARE(lookFromName(u"highContrastDark"_s), std::optional(Look::HighContrastDark));
        for (const Look look : allLooks)
            QCOMPARE(lookFromName(nameFromLook(look)), std::optional(look));
        QCOMPARE(languageFromName(u"pt_BR"_s), std::optional(Language::Portuguese));
        for (const QString &name : {u"pink"_s, u"Dark"_s, QString()}) {
            QVERIFY(!lookFromName(name));
            QVERIFY(!languageFromName(name));
        }
        QCOMPARE(knownLanguages(), u"system, en, es, pt_BR"_s);
        QVERIFY(knownLooks().startsWith(u"system, light, dark, "));
    }

    void theLanguageWaitsForTheTracker()
    {
        window().startDemo();
        QTRY_COMPARE_WITH_TIMEOUT(window().unit().stage(), UnitPresenter::Stage::Identified,
                                  15'000);
        const QSignalSpy replaced(m_host.get(), &WindowHost::replaced);
        choose(u"language"_s, static_cast<int>(Language::Spanish));
        QVERIFY(control<QWidget>(u"languageWaiting"_s) != nullptr);
        QCOMPARE(window().unit().stage(), UnitPresenter::Stage::Identified);
        QCOMPARE(replaced.count(), 0);
        click(u"languageNow"_s);
        QTRY_COMPARE(replaced.count(), 1);
        QVERIFY(hasEntry(u"Registros"_s));
        QCOMPARE(window().unit().stage(), UnitPresenter::Stage::NoUnit);
        QVERIFY(control<QWidget>(u"languageWaiting"_s) == nullptr);
    }

    void whatWasPutOffStaysSoInAnotherLanguage()
    {
        m_host.reset();
        for (const auto *whose : {"359999047000930", "359999047000948"}) {
            device::Backup backup; // Of a program that did not live to end its write.
            backup.taken = UtcMillis(std::chrono::hours(500'000));
            backup.port = "/dev/ttyUSB7";
            backup.profileId = "sp7600-virtual";
            backup.identity.imei = whose;
            backup.settings[SettingId::Apn] = {ReadState::Read, "old.example", {}, {}};
            backup.wanted.setAsRead(SettingId::Apn, "new.example");
            QVERIFY(m_station->store().saveBackup(backup).has_value());
        }
        openStation();
        QVERIFY(m_station);
        start();
        window().showPage(Page::Commission);
        QTRY_VERIFY(window().resume().write().has_value());
        const auto putOff = *window().resume().write()->backup.identity.imei;
        QTRY_VERIFY(button(window(), u"putOffUnfinished"_s) != nullptr);
        QTest::mouseClick(button(window(), u"putOffUnfinished"_s), Qt::LeftButton);
        QTRY_VERIFY(window().resume().write().has_value());
        QVERIFY(window().resume().write()->backup.identity.imei != putOff);
        window().showPage(Page::Preferences);
        const QSignalSpy replaced(m_host.get(), &WindowHost::replaced);
        choose(u"language"_s, static_cast<int>(Language::Spanish));
        QTRY_COMPARE(replaced.count(), 1);
        QTRY_VERIFY(window().resume().write().has_value());
        QVERIFY(window().resume().write()->backup.identity.imei != putOff);
        QCOMPARE(window().resume().others(), std::size_t{0});
    }

    void theLanguageWaitsForWhatIsTyped_data()
    {
        QTest::addColumn<Page>("where");
        QTest::newRow("ports") << Page::Live;
        QTest::newRow("a word that is taught") << Page::Words;
        QTest::newRow("a text message") << Page::Settings;
    }

    void theLanguageWaitsForWhatIsTyped()
    {
        QFETCH(const Page, where);
        window().showPage(where);
        if (where == Page::Live) {
            window().livePage().showListening(true);
            QTest::keyClicks(window().findChild<QLineEdit *>(u"listenTcp"_s), u" 9001"_s);
        } else if (where == Page::Words) {
            window().wordsPage().teach({SettingId::Host});
        } else {
            auto *sms = button(window(), u"smsWithoutTracker"_s);
            QVERIFY(sms != nullptr);
            QTest::mouseClick(sms, Qt::LeftButton);
        }
        window().showPage(Page::Preferences);
        const QSignalSpy replaced(m_host.get(), &WindowHost::replaced);
        choose(u"language"_s, static_cast<int>(Language::Spanish));
        QVERIFY(control<QWidget>(u"languageWaiting"_s) != nullptr);
        QTest::qWait(50); // Time in which it would be another window.
        QCOMPARE(replaced.count(), 0);
        click(u"languageNow"_s);
        QTRY_COMPARE(replaced.count(), 1);
    }

    void coloursChangeAndStay()
    {
        choose(u"look"_s, static_cast<int>(Look::HighContrastDark));
        const QColor black = themePalette(Look::HighContrastDark).color(QPalette::Window);
        QCOMPARE(page().palette().color(QPalette::Window), black);
        applyTheme(application(), Look::Light);
        start();
        QCOMPARE(page().palette().color(QPalette::Window), black);
        QCOMPARE(control<QComboBox>(u"look"_s)->currentData().toInt(),
                 static_cast<int>(Look::HighContrastDark));
    }

    void unitsChangeWhatLiveShows()
    {
        Reception heard;
        heard.received = UtcMillis(std::chrono::milliseconds(1'700'000'000'000));
        heard.raw = "*GS16,359999047000922,120000151123,1C,GPS:A;8;N19.432600;W99.133200;100;0;"
                    "2240;0.9#";
        m_station->store().submit({heard}, [](const auto &) {});
        QTRY_COMPARE(m_station->store().receptionCount().value_or(-1), std::int64_t{1});
        start();
        const auto *table = window().livePage().findChild<ReportTable *>();
        const auto speed = [table] {
            return table->model()->index(0, ReceptionModel::Speed).data().toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 10'000);
        QCOMPARE(speed(), u"100 km/h"_s);
        window().showPage(Page::Live);
        window().livePage().chooseNewest();
        QVERIFY(shows(window(), u"100 km/h"_s));

        window().showPage(Page::Preferences);
        choose(u"distance"_s, 1);
        QCOMPARE(speed(), u"62 mph"_s);
        window().showPage(Page::Live);
        QVERIFY(shows(window(), u"62 mph"_s));
        QVERIFY(!shows(window(), u"km/h"_s));
        window().showPage(Page::Preferences);
        choose(u"temperature"_s, 1);
        QVERIFY(text::units().fahrenheit);
        choose(u"distance"_s, -1);
        QCOMPARE(speed(), u"100 km/h"_s); // As the test's country has it.
    }

    void namesStandOnCertificates()
    {
        type(u"preferredInstaller"_s, u"Ana"_s);
        type(u"preferredCompany"_s, u"Flotas del Sur"_s);
        const auto kept = certificate::certificatePreferences();
        QCOMPARE(kept.installer, u"Ana"_s);
        QCOMPARE(kept.company, u"Flotas del Sur"_s);
    }

    void whatIsNoPictureIsNoLogo()
    {
        QFile file(m_directory->filePath(u"logo.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no picture");
        file.close();
        click(u"chooseLogoPreferred"_s);
        pickFolder(file.fileName());
        QVERIFY(note(u"logoProblem"_s).contains(u"logo.png"_s));
        QVERIFY(certificate::certificatePreferences().logoFile.isEmpty());
    }

    void jobsBeginWithWhatIsPreferred()
    {
        choose(u"preferredPreset"_s, u"traccar"_s);
        QCOMPARE(window().unit().presetChoice().usual(false)->id, std::string("traccar"));
        choose(u"preferredProof"_s, static_cast<int>(ProofWish::Relay));
        QCOMPARE(window().unit().draft().proof(), ProofWish::Relay);
        choose(u"preferredTransport"_s, static_cast<int>(Transport::Udp));
        window().startDemo();
        QTRY_COMPARE_WITH_TIMEOUT(window().unit().stage(), UnitPresenter::Stage::Identified,
                                  15'000);
        QCOMPARE(window().unit().draft().proof(), ProofWish::Relay);
        QCOMPARE(window().unit().draft().text(SettingId::Transport), std::string("udp"));
        choose(u"preferredTransport"_s, static_cast<int>(Transport::Tcp));
        window().unit().release();
        QTRY_COMPARE(window().unit().stage(), UnitPresenter::Stage::NoUnit);
        QTRY_VERIFY(!window().unit().isBusy());
        // A list as well.
        QFile list(m_directory->filePath(u"list.csv"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("imei,vehicle\n359999047000922,Truck\n");
        list.close();
        window().batch().openList(list.fileName());
        QCOMPARE(window().batch().stage(), BatchPresenter::Stage::Ready);
        QCOMPARE(window().batch().draft().preset()->id, std::string("traccar"));
        QCOMPARE(window().batch().draft().text(SettingId::Transport), std::string("tcp"));
    }

    void itListensFromTheStartAsChosen()
    {
        using ListensAtStart = Preferences::ListensAtStart;
        const auto prefer = [this](ListensAtStart choice) {
            choose(u"listensAtStart"_s, static_cast<int>(choice));
        };
        listenOnAnyPort();
        start();
        prefer(ListensAtStart::Always);
        QVERIFY(!m_station->listeningOn());
        start();
        QTRY_VERIFY(isListening());
        // It was listening when the program was closed, and all the same does not begin.
        prefer(ListensAtStart::Never);
        endProgram();
        start();
        QTest::qWait(100); // Time in which it would begin.
        QVERIFY(!m_station->listeningOn());
        prefer(ListensAtStart::AsItWas);
        start();
        QTRY_VERIFY(isListening());
        window().live().listening().toggle();
        QTRY_VERIFY(!m_station->listeningOn());
        endProgram();
        start();
        QTest::qWait(100);
        QVERIFY(!m_station->listeningOn());
    }

    void aPortThatIsTakenAtTheStartLeavesTheKeyboardWhereItIs()
    {
        QTcpServer taken;
        taken.setProxy(QNetworkProxy::NoProxy);
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        listenOnAnyPort();
        auto listening = ListeningDraft::remembered();
        listening.setText(ListeningDraft::Field::TcpPorts, QString::number(taken.serverPort()));
        listening.remember();
        ListeningDraft::rememberListening(true);
        start();
        auto *field = control<QComboBox>(u"distance"_s);
        field->setFocus();
        QTRY_VERIFY(window().live().listeningFailure().has_value());
        QCOMPARE(QApplication::focusWidget(), field);
        window().showPage(Page::Live);
        QVERIFY(window().findChild<QLineEdit *>(u"listenTcp"_s)->isVisible());
    }

    void anotherLanguageDoesNotBeginToListen()
    {
        listenOnAnyPort();
        start();
        choose(u"listensAtStart"_s, static_cast<int>(Preferences::ListensAtStart::Always));
        start();
        QTRY_VERIFY(isListening());
        window().live().listening().toggle();
        QTRY_VERIFY(!m_station->listeningOn());
        const QSignalSpy replaced(m_host.get(), &WindowHost::replaced);
        choose(u"language"_s, static_cast<int>(Language::Spanish));
        QTRY_COMPARE(replaced.count(), 1);
        QTest::qWait(100); // Time in which it would begin.
        QVERIFY(!m_station->listeningOn());
    }

    void itGoesOnListeningInAnotherLanguage()
    {
        listenOnAnyPort();
        start();
        window().live().listening().apply();
        QTRY_VERIFY(isListening());
        const auto before = m_station->listeningOn();
        const QSignalSpy replaced(m_host.get(), &WindowHost::replaced);
        choose(u"language"_s, static_cast<int>(Language::Spanish));
        QTRY_COMPARE(replaced.count(), 1);
        QTRY_VERIFY(isListening());
        QCOMPARE(m_station->listeningOn(), before);
    }

    void limitsAreThoseOfTheLivePage()
    {
        using Field = ListeningDraft::Field;
        type(u"preferredConnections"_s, u"7"_s);
        QCOMPARE(ListeningDraft::remembered().options()->maxConnections, std::size_t{7});
        QCOMPARE(window().livePage().findChild<QLineEdit *>(u"limitConnections"_s)->text(), u"7"_s);
        type(u"preferredIdle"_s, u"never"_s);
        QVERIFY(control<QLineEdit>(u"preferredIdle"_s)->property("problem").toBool());
        QVERIFY(shows(page(), u"whole number"_s));
        QCOMPARE(ListeningDraft::remembered().text(Field::IdleSeconds),
                 ListeningDraft().text(Field::IdleSeconds));
        type(u"preferredIdle"_s, u"60"_s);
        QCOMPARE(ListeningDraft::remembered().options()->idleTimeout, std::chrono::seconds(60));
        QVERIFY(!shows(page(), u"whole number"_s));
    }

    void foldersAreOpened()
    {
        click(u"openDataFolder"_s);
        click(u"openProfileFolder"_s);
        QCOMPARE(m_opened.size(), 2);
        QCOMPARE(m_opened.at(0).toLocalFile(), m_directory->filePath(u"data"_s));
        QCOMPARE(m_opened.at(1).toLocalFile(), m_directory->filePath(u"data/profiles"_s));
    }

    void aFolderThatCannotBeUsedSaysWhy()
    {
        // A test may run as somebody who may write everywhere, but nobody can write into a file.
        QFile file(m_directory->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const QString before = commissioning::dataFolder();
        click(u"changeDataFolder"_s);
        pickFolder(file.fileName() + u"/below"_s);
        QVERIFY(note(u"folderProblem"_s).contains(u"cannot be made"_s));
        QVERIFY(note(u"folderProblem"_s).contains(u"Nothing is changed."_s));
        QCOMPARE(commissioning::dataFolder(), before);
    }

    void anotherFolderCountsFromTheNextStart()
    {
        const QString folder = m_directory->filePath(u"elsewhere"_s);
        click(u"changeDataFolder"_s);
        pickFolder(folder);
        QCOMPARE(commissioning::dataFolder(), folder);
        QVERIFY(note(u"folderProblem"_s).isEmpty());
        QVERIFY(control<QWidget>(u"folderWaiting"_s) != nullptr);
        QVERIFY(shows(page(), u"elsewhere"_s));
        // Another language is no next start.
        const QSignalSpy replaced(m_host.get(), &WindowHost::replaced);
        choose(u"language"_s, static_cast<int>(Language::Spanish));
        QTRY_COMPARE(replaced.count(), 1);
        QVERIFY(control<QWidget>(u"folderWaiting"_s) != nullptr);
        const QSignalSpy restart(m_host.get(), &WindowHost::restartWanted);
        click(u"restartNow"_s);
        QTRY_COMPARE(restart.count(), 1);
        click(u"usualDataFolder"_s);
        QCOMPARE(commissioning::dataFolder(), commissioning::usualDataFolder());
    }

    void anotherFolderOfWordsCountsAtOnce()
    {
        const QString folder = m_directory->filePath(u"words"_s);
        const auto own = m_station->profiles().find("sp7600").value();
        device::Profile mine = *own;
        mine.id = "mine";
        QVERIFY(device::writeProfileFile(mine, device::profileFile(folder, mine.id)));
        QVERIFY(!m_station->profiles().find("mine"));
        QVERIFY(control<QPushButton>(u"usualProfileFolder"_s) == nullptr);
        click(u"changeProfileFolder"_s);
        pickFolder(folder);
        QVERIFY(m_station->profiles().find("mine"));
        QCOMPARE(commissioning::profileFolder(m_station->dataDirectory()), folder);
        click(u"openProfileFolder"_s);
        QCOMPARE(m_opened.back().toLocalFile(), folder);
        click(u"usualProfileFolder"_s);
        QVERIFY(!m_station->profiles().find("mine"));
        QCOMPARE(commissioning::profileFolder(m_station->dataDirectory()),
                 m_directory->filePath(u"data/profiles"_s));
        QVERIFY(QFile::exists(device::profileFile(folder, mine.id))); // It stays.
    }

    void besideANamedDataFolderItCountsForThisRunOnly()
    {
        QVERIFY(note(u"profileFolderForNow"_s).isEmpty());
        const QString remembered = m_directory->filePath(u"remembered"_s);
        commissioning::chooseProfileFolder(remembered);
        m_host.reset();
        m_station.reset();
        commissioning::StationOptions options;
        options.dataDirectory = m_directory->filePath(u"named"_s);
        options.isForThisRun = true;
        auto station = commissioning::Station::open(options);
        QVERIFY(station.has_value());
        m_station = std::move(*station);
        start();
        QVERIFY(note(u"profileFolderForNow"_s).contains(u"not remembered"_s));
        const QString folder = m_directory->filePath(u"words"_s);
        click(u"changeProfileFolder"_s);
        pickFolder(folder);
        QCOMPARE(m_station->profileFolder(), folder);
        QCOMPARE(commissioning::profileFolder({}), remembered);
        click(u"usualProfileFolder"_s);
        QCOMPARE(m_station->profileFolder(), m_directory->filePath(u"named/profiles"_s));
        QCOMPARE(commissioning::profileFolder({}), remembered);
    }

    void aFolderOfWordsThatCannotBeUsedSaysWhy()
    {
        QFile file(m_directory->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        click(u"changeProfileFolder"_s);
        pickFolder(file.fileName() + u"/below"_s);
        QVERIFY(note(u"profileFolderProblem"_s).contains(u"cannot be made"_s));
        QVERIFY(note(u"profileFolderProblem"_s).contains(u"Nothing is changed."_s));
        QCOMPARE(m_station->profileFolder(), m_directory->filePath(u"data/profiles"_s));
    }

    void whatWasWrongAtTheStartIsTold()
    {
        start(Error{ErrorCode::FileUnwritable, {{"file", "/gone"}, {"detail", "not there"}}, {}});
        QVERIFY(shows(window(), u"/gone"_s));
    }

    void passwordsAreForgotten()
    {
        const secrets::SecretKey device{secrets::SecretKind::DevicePassword, secrets::allTrackers};
        const secrets::SecretKey apn{secrets::SecretKind::ApnPassword, "internet.example"};
        m_keychain->secrets = {{device, "one"}, {apn, "two"}};
        secrets::note(device, true);
        secrets::note(apn, true);
        start();
        QTRY_VERIFY(note(u"keychain"_s).contains(u"2 are remembered"_s));
        click(u"forgetPasswords"_s);
        click(u"forgetPasswordsKeep"_s);
        QCOMPARE(m_keychain->secrets.size(), std::size_t{2});
        click(u"forgetPasswords"_s);
        click(u"forgetPasswordsConfirm"_s);
        QTRY_VERIFY(secrets::noted().empty());
        QVERIFY(m_keychain->secrets.empty());
        QTRY_VERIFY(note(u"keychain"_s).contains(u"None is remembered"_s));
    }

    void aKeychainThatDoesNotAnswerIsSaid()
    {
        m_keychain->available = false;
        const secrets::SecretKey device{secrets::SecretKind::DevicePassword, secrets::allTrackers};
        secrets::note(device, true);
        start();
        QTRY_VERIFY(note(u"keychain"_s).contains(u"does not answer"_s));
        click(u"forgetPasswords"_s);
        click(u"forgetPasswordsConfirm"_s);
        QTRY_VERIFY(!note(u"privacyProblem"_s).isEmpty());
        QCOMPARE(secrets::noted().size(), std::size_t{1});
    }

    void portsAndConsentsAreForgotten()
    {
        auto &consents = m_station->consents();
        QVERIFY(consents.agreePort("10c4:ea60", "COM9").has_value());
        QVERIFY(consents.agree("sp7600", "V1.10", {"SIP"}).has_value());
        click(u"forgetPorts"_s);
        click(u"forgetPortsConfirm"_s);
        QVERIFY(!consents.isPortAgreed("10c4:ea60", "COM9"));
        QVERIFY(consents.isAgreed("sp7600", "V1.10", "SIP"));
        QVERIFY(note(u"forgotten"_s).contains(u"ports"_s));
        click(u"forgetWords"_s);
        click(u"forgetWordsConfirm"_s);
        QVERIFY(!consents.isAgreed("sp7600", "V1.10", "SIP"));
    }

    void reportsAreRemovedOnlyWhenThatIsConfirmed()
    {
        Reception old;
        old.received = UtcMillis(std::chrono::milliseconds(1'000'000'000'000));
        old.raw = "*GS16,359999047000922,120000080901,,GPS:V;0;N0;E0;0;0;0;0;0#";
        m_station->store().submit({old}, [](const auto &) {});
        QTRY_COMPARE(m_station->store().receptionCount().value_or(-1), std::int64_t{1});
        QTRY_COMPARE(m_station->store().indexLag()->receptions, std::int64_t{0});
        choose(u"keepReports"_s, 365);
        QVERIFY(shows(page(), u"365 days ago"_s));
        QVERIFY(!window().live().retention().wanted().days);
        click(u"removeReportsKeep"_s);
        QCOMPARE(control<QComboBox>(u"keepReports"_s)->currentData().toInt(), 0);
        QCOMPARE(m_station->store().receptionCount().value_or(-1), std::int64_t{1});
        choose(u"keepReports"_s, 365);
        click(u"removeReportsConfirm"_s);
        QTRY_COMPARE(window().live().retention().limits().days, std::optional(365));
        QTRY_COMPARE_WITH_TIMEOUT(m_station->store().receptionCount().value_or(-1), std::int64_t{0},
                                  15'000);
    }

    void howLongReportsAreKeptIsOneChoice()
    {
        window().showPage(Page::Live);
        window().livePage().showListening(true);
        const auto field = [this](const QString &name) {
            return window().livePage().findChild<QLineEdit *>(name);
        };
        QTest::keyClicks(field(u"keepDays"_s), u"400"_s);
        QTest::keyClicks(field(u"keepMegabytes"_s), u"500"_s);
        QTest::keyClick(button(window(), u"applyRetention"_s), Qt::Key_Space);
        window().showPage(Page::Preferences);
        QTRY_COMPARE(control<QComboBox>(u"keepReports"_s)->currentData().toInt(), 400);
        QVERIFY(shows(page(), u"at most 500 MB"_s));

        choose(u"keepReports"_s, 90);
        click(u"removeReportsConfirm"_s);
        QTRY_COMPARE(field(u"keepDays"_s)->text(), u"90"_s);
        QCOMPARE(field(u"keepMegabytes"_s)->text(), u"500"_s);
        Reception old;
        old.received = UtcMillis(std::chrono::milliseconds(1'000'000'000'000));
        old.raw = "*GS16,359999047000922,120000080901,,GPS:V;0;N0;E0;0;0;0;0;0#";
        m_station->store().submit({old}, [](const auto &) {});
        QTRY_COMPARE(m_station->store().receptionCount().value_or(-1), std::int64_t{1});
        QTRY_COMPARE_WITH_TIMEOUT(m_station->store().receptionCount().value_or(-1), std::int64_t{0},
                                  20'000);
        start();
        QTRY_COMPARE(window().live().retention().limits(), (RetentionPresenter::Limits{90, 500}));
        QCOMPARE(control<QComboBox>(u"keepReports"_s)->currentData().toInt(), 90);
    }

    void whatAnEarlierVersionKeptIsTakenOver()
    {
        QSettings().setValue(u"preferences/keepReportsDays"_s, 90);
        start();
        QTRY_COMPARE(window().live().retention().limits().days, std::optional(90));
        QCOMPARE(control<QComboBox>(u"keepReports"_s)->currentData().toInt(), 90);
        QVERIFY(!QSettings().contains(u"preferences/keepReportsDays"_s));
    }

    void everythingCanBeSetBack()
    {
        choose(u"look"_s, static_cast<int>(Look::Dark));
        choose(u"distance"_s, 1);
        choose(u"preferredPreset"_s, u"traccar"_s);
        type(u"preferredCompany"_s, u"Flotas del Sur"_s);
        type(u"preferredConnections"_s, u"7"_s);
        click(u"preferenceDefaults"_s);
        QVERIFY(Preferences::remembered() != Preferences());
        click(u"preferenceDefaultsConfirm"_s);
        QCOMPARE(Preferences::remembered(), Preferences());
        QCOMPARE(ListeningDraft::remembered(), ListeningDraft());
        QCOMPARE(control<QComboBox>(u"look"_s)->currentIndex(), 0);
        QVERIFY(!text::units().miles);
        QCOMPARE(certificate::certificatePreferences().company, u"Flotas del Sur"_s);
    }

    void whatIsWrittenIsReadBack()
    {
        const Preferences preferences{Language::Portuguese,
                                      Look::HighContrastLight,
                                      true,
                                      false,
                                      "traccar",
                                      ProofWish::Direct,
                                      Transport::Udp,
                                      Preferences::ListensAtStart::Never};
        preferences.remember();
        QCOMPARE(Preferences::remembered(), preferences);
        QSettings().setValue(u"preferences/look"_s, u"of a later version"_s);
        QSettings().setValue(u"preferences/transport"_s, u"pigeon"_s);
        QCOMPARE(Preferences::remembered().look, Look::FollowSystem);
        QSettings().setValue(u"preferences/listensAtStart"_s, true); // Of an earlier version.
        QCOMPARE(Preferences::remembered().listensAtStart, Preferences::ListensAtStart::Always);
        QVERIFY(!Preferences::remembered().transport);
        Preferences().remember();
        QVERIFY(!QSettings().contains(u"preferences/miles"_s));
    }

    void everyControlHasANameAndRoomForAFinger()
    {
        int controls = 0;
        for (auto *each : page().findChildren<QWidget *>()) {
            const bool interactive = qobject_cast<QAbstractButton *>(each) != nullptr
                                     || qobject_cast<QComboBox *>(each) != nullptr
                                     || qobject_cast<QLineEdit *>(each) != nullptr;
            if (!interactive) {
                continue;
            }
            ++controls;
            const auto *asButton = qobject_cast<QAbstractButton *>(each);
            QVERIFY2(!each->accessibleName().isEmpty()
                         || (asButton != nullptr && !asButton->text().isEmpty()),
                     qPrintable(each->objectName()));
            if (each->isVisible()) {
                QVERIFY2(each->height() >= 32, qPrintable(each->objectName()));
            }
        }
        QVERIFY(controls >= 30);
    }

    void theKeyboardReachesTheLastControl()
    {
        auto *last = button(page(), u"preferenceDefaults"_s);
        const auto *scroll = page().findChild<QScrollArea *>(u"preferencesScroll"_s);
        QSet<QWidget *> reached;
        control<QComboBox>(u"language"_s)->setFocus();
        while (page().isAncestorOf(QApplication::focusWidget())
               && !reached.contains(QApplication::focusWidget())) {
            reached.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (last->hasFocus()) { // What has the keyboard is seen.
                const QRect seen(last->mapTo(scroll->viewport(), QPoint()), last->size());
                QVERIFY(scroll->viewport()->rect().contains(seen.center()));
            }
        }
        QVERIFY(reached.contains(last));
        QVERIFY(reached.contains(control<QComboBox>(u"listensAtStart"_s)));
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1366 by 768") << QSize(1366, 768);
        QTest::newRow("the same at twice the scale") << QSize(683, 384);
    }

    void nothingIsCut()
    {
        QFETCH(const QSize, size);
        Lengthener longer;
        QCoreApplication::installTranslator(&longer);
        SecretKeeper keeper{std::unique_ptr<secrets::SecretStore>()};
        StationMonitor monitor(*m_station);
        ListeningPresenter listening(monitor);
        RetentionPresenter retention(m_station->store());
        PreferencesPresenter preferences(*m_station, keeper, listening, retention);
        PreferencesPage alone(preferences);
        constexpr QSize frame(190, 100); // Sidebar, device bar and status line.
        alone.resize(size - frame);
        alone.show();
        QVERIFY(QTest::qWaitForWindowExposed(&alone));
        QTRY_COMPARE(firstCut(alone), QString());
        const auto *scroll = alone.findChild<QScrollArea *>(u"preferencesScroll"_s);
        QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    }
};

QTEST_MAIN(TestPreferencesPage)
#include "test_preferencespage.moc"
