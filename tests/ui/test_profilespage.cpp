// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/station.h"
#include "core/device/profilelibrary.h"
#include "core/device/profilewriter.h"
#include "tests/ui/windowtools.h"
#include "ui/mainwindow.h"
#include "ui/profilespage.h"
#include "ui/theme.h"
#include "ui/viewroles.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QListWidget>
#include <QMimeData>
#include <QScopeGuard>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QUrl>

#include <map>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;

/// The page with the firmware profiles.
class TestProfilesPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<commissioning::Station> m_station;
    std::unique_ptr<MainWindow> m_window;

    void openWindow()
    {
        commissioning::StationOptions options;
        options.dataDirectory = m_directory->filePath(u"data"_s);
        m_window.reset();
        m_station.reset();
        auto station = commissioning::Station::open(options);
        QVERIFY(station);
        m_station = std::move(*station);
        m_window = std::make_unique<MainWindow>(*m_station, DemoFactory());
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showPage(MainWindow::Page::Words);
    }

    ProfilesPage &page() { return m_window->wordsPage(); }
    QListWidget *list() { return page().findChild<QListWidget *>(u"profiles"_s); }
    QString textOf(const QString &label) { return page().findChild<QLabel *>(label)->text(); }
    QTableView *visibleTable()
    {
        const auto tables = page().findChildren<QTableView *>();
        const auto found =
            std::ranges::find_if(tables, [](const QTableView *each) { return each->isVisible(); });
        return found == tables.end() ? nullptr : *found;
    }
    /// The row with this command in a column; -1 where there is none.
    int rowOf(int column, const QString &command)
    {
        const auto *model = visibleTable()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, column).data().toString() == command) {
                return row;
            }
        }
        return -1;
    }
    void choose(const QString &name)
    {
        const auto items = list()->findItems(name, Qt::MatchContains);
        QVERIFY2(!items.isEmpty(), qPrintable(name));
        list()->setCurrentItem(items.front());
    }
    device::Profile shipped(const std::string &id)
    {
        return *m_station->profiles().find(id).value();
    }
    QString fileWith(const device::Profile &profile, const QString &name = u"share.json"_s)
    {
        QString file = m_directory->filePath(name);
        return device::writeProfileFile(profile, file) ? file : QString();
    }

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_profilespage"_s); }

    void init()
    {
        m_directory = folderForSettings();
        openWindow();
    }

    void cleanup()
    {
        m_window.reset();
        m_station.reset();
        m_directory.reset();
    }

    void whatIsKnownOfAFirmwareIsShown()
    {
        choose(u"SP7600"_s);
        QCOMPARE(list()->count(), 2); // The virtual tracker's words are nobody's business.
        const int server = rowOf(ProfileModel::Change, u"SIP;{host};{server_port}"_s);
        QVERIFY(server >= 0);
        const auto *model = visibleTable()->model();
        const auto cell = [&](int row, int column) { return model->index(row, column); };
        QCOMPARE(cell(server, ProfileModel::What).data().toString(), u"Server, Port"_s);
        QCOMPARE(cell(server, ProfileModel::Ask).data().toString(), u"SIP"_s);
        QVERIFY(cell(server, ProfileModel::Sureness).data().toString().contains(u"assumed"));
        QCOMPARE(cell(server, ProfileModel::Sureness).data(StatusRole).toInt(),
                 static_cast<int>(Status::Attention));
        const int password = rowOf(ProfileModel::Change, u"UPW;{device_password}"_s);
        QCOMPARE(cell(password, ProfileModel::Beware).data().toString(), u"changes the password"_s);
        QCOMPARE(cell(password, ProfileModel::Beware).data(StatusRole).toInt(),
                 static_cast<int>(Status::Stop));
        // It is no own one, so it stays.
        QVERIFY(button(page(), u"removeProfile"_s) == nullptr);
    }

    void whatIsNotKnownCanBeTaught()
    {
        choose(u"SP7600"_s);
        const int zone = rowOf(ProfileModel::What, u"Time zone"_s);
        QVERIFY(zone >= 0);
        auto *teach = button(page(), u"teachRow%1"_s.arg(zone));
        QVERIFY(teach != nullptr);
        QCOMPARE(teach->accessibleName(), u"Teach it: Time zone"_s);
        QTest::mouseClick(teach, Qt::LeftButton);
        QVERIFY(button(page(), u"saveTaught"_s) != nullptr);
        QVERIFY(page().findChild<QAbstractButton *>(u"teach_time_zone"_s)->isChecked());
    }

    void aFileIsShownMarkedAndAskedFor()
    {
        auto profile = shipped("sp7600");
        profile.id = "mine";
        profile.name = "Fleet of Ana";
        page().openImport(fileWith(profile));
        QVERIFY(textOf(u"importTitle"_s).contains(u"Fleet of Ana"));
        QVERIFY(textOf(u"importCounts"_s).contains(u"change the tracker"));
        QVERIFY(textOf(u"importCounts"_s).contains(u"only assumed"));
        const auto beware = [this](const QString &command) {
            return visibleTable()->model()->index(rowOf(ProfileModel::Change, command),
                                                  ProfileModel::Beware);
        };
        QCOMPARE(beware(u"UPW;{device_password}"_s).data().toString(), u"changes the password"_s);
        QCOMPARE(beware(u"UPW;{device_password}"_s).data(StatusRole).toInt(),
                 static_cast<int>(Status::Stop));
        QCOMPARE(beware(u"SIP;{host};{server_port}"_s).data().toString(), u"changes the tracker"_s);
        QCOMPARE(beware(u"SIP;{host};{server_port}"_s).data(StatusRole).toInt(),
                 static_cast<int>(Status::Attention));
        // Nothing is taken over unasked, and Enter alone takes nothing over.
        QVERIFY(!m_station->profiles().find("mine"));
        QTRY_COMPARE(QApplication::focusWidget(), button(page(), u"cancelImport"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!m_station->profiles().find("mine"));
        QVERIFY(visibleTable()->objectName() == u"profileWords");

        page().openImport(fileWith(profile));
        QTest::mouseClick(button(page(), u"takeOver"_s), Qt::LeftButton);
        QVERIFY(m_station->profiles().find("mine"));
        QVERIFY(shows(page(), u"Taken over."_s));
        QVERIFY(list()->currentItem()->text().contains(u"Fleet of Ana"));
        QVERIFY(list()->currentItem()->text().contains(u"your own"));
    }

    void aChosenFolderThatIsGoneIsNotMade()
    {
        auto profile = shipped("sp7600");
        profile.id = "mine";
        const QString file = fileWith(profile);
        const QString folder = m_directory->filePath(u"disk/profiles"_s);
        QVERIFY(m_station->useProfileFolder(folder));
        page().openImport(file);
        QTest::mouseClick(button(page(), u"takeOver"_s), Qt::LeftButton);
        QVERIFY2(textOf(u"importProblem"_s).contains(QDir::toNativeSeparators(folder)),
                 qPrintable(textOf(u"importProblem"_s)));
        QVERIFY(textOf(u"importProblem"_s).contains(u"is missing"));
        QVERIFY(!m_station->profiles().find("mine"));
        QVERIFY(!QDir(m_directory->filePath(u"disk"_s)).exists());
    }

    void whatAFileReplacesIsNamed()
    {
        auto profile = shipped("sp7600");
        profile.note = "better";
        page().openImport(fileWith(profile));
        QVERIFY(textOf(u"importWarnings"_s).contains(u"came with the program"));
        button(page(), u"takeOver"_s)->click();
        QCOMPARE(shipped("sp7600").note, std::string("better"));
        page().openImport(fileWith(profile));
        QVERIFY(textOf(u"importWarnings"_s).contains(u"your own profile"));
        page().openImport(fileWith(shipped("skypatrol-at")));
        QVERIFY(textOf(u"importWarnings"_s).contains(u"without a question"));
        QVERIFY(textOf(u"importWarnings"_s).contains(u"Nobody has checked"));
    }

    void aTrapIsRefused()
    {
        auto profile = shipped("sp7600");
        profile.id = "trap";
        auto &word = profile.words.front();
        word.read = protocol::Template::parse("RST").value();
        word.write = protocol::Template::parse("RST;{host};{server_port}").value();
        word.reply = protocol::Template::parse("RST: {host};{server_port}").value();
        word.readProvenance = word.provenance = Provenance::Documented;
        word.safeToProbe = true;
        word.alternatives.clear();
        const QString file = fileWith(profile);
        QVERIFY(!file.isEmpty());
        page().openImport(file);
        QVERIFY(shows(page(), u"cannot be taken over"_s));
        QVERIFY2(textOf(u"importProblem"_s).contains(u"restarts the tracker"),
                 qPrintable(textOf(u"importProblem"_s)));
        QVERIFY(button(page(), u"takeOver"_s) == nullptr);
    }

    void aBrokenFileIsExplained_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("no JSON") << QByteArray("PK\x03\x04") << u"broken.json"_s;
        QTest::newRow("empty") << QByteArray() << u"broken.json"_s;
        QTest::newRow("another thing")
            << QByteArray(R"({"format":1,"id":"mine","colour":2})") << u"colour"_s;
    }

    void aBrokenFileIsExplained()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, words);
        QFile file(m_directory->filePath(u"broken.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        page().openImport(file.fileName());
        QVERIFY(shows(page(), u"This file cannot be taken over"_s));
        QVERIFY2(textOf(u"importProblem"_s).contains(words),
                 qPrintable(textOf(u"importProblem"_s)));
        QVERIFY(textOf(u"importProblem"_s).contains(u"Nothing was changed."));
        QVERIFY(button(page(), u"takeOver"_s) == nullptr);
        QVERIFY(button(page(), u"otherFile"_s) != nullptr);
        QTest::keyClick(button(page(), u"otherFile"_s), Qt::Key_Escape);
        QVERIFY(button(page(), u"teachWord"_s) != nullptr);
    }

    void aFileThatIsGoneIsExplained()
    {
        page().openImport(m_directory->filePath(u"gone.json"_s));
        QVERIFY(textOf(u"importProblem"_s).contains(u"cannot be read"));
    }

    void aDroppedFileIsShown()
    {
        auto profile = shipped("sp7600");
        profile.id = "dropped";
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(fileWith(profile))});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page(), &drop);
        QVERIFY(button(page(), u"takeOver"_s) != nullptr);

        QMimeData text;
        text.setText(u"1234,SIP"_s);
        QDragEnterEvent other({20, 20}, Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
        other.ignore();
        QCoreApplication::sendEvent(&page(), &other);
        QVERIFY(!other.isAccepted());
    }

    void anExportCanBeTakenOver()
    {
        choose(u"SkyPatrol"_s);
        const QString file = m_directory->filePath(u"out.json"_s);
        page().exportTo(file);
        QVERIFY(textOf(u"profileMessage"_s).contains(u"out.json"));
        const auto read = device::readProfileFile(file);
        QVERIFY(read);
        QCOMPARE(*read, shipped(read->id));
        page().exportTo(m_directory->path());
        QVERIFY(textOf(u"profileMessage"_s).contains(u"cannot be written"));
    }

    void onlyOnesOwnAreRemovedAndAfterAQuestion()
    {
        auto profile = shipped("sp7600");
        profile.name = "My own";
        QVERIFY(m_station->profiles().save(profile));
        profile.id = "mine";
        profile.name = "My other";
        QVERIFY(m_station->profiles().save(profile));
        openWindow();
        choose(u"My own"_s);
        QTest::mouseClick(button(page(), u"removeProfile"_s), Qt::LeftButton);
        QVERIFY(textOf(u"removeQuestion"_s).contains(u"My own"));
        QCOMPARE(QApplication::focusWidget(), button(page(), u"removeNo"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(button(page(), u"removeYes"_s) == nullptr);
        QCOMPARE(shipped("sp7600").name, std::string("My own"));

        QTest::mouseClick(button(page(), u"removeProfile"_s), Qt::LeftButton);
        QTest::mouseClick(button(page(), u"removeYes"_s), Qt::LeftButton);
        // The shipped one of that id is back.
        QVERIFY(shipped("sp7600").name != "My own");
        QVERIFY(list()->findItems(u"My own"_s, Qt::MatchContains).isEmpty());
        QVERIFY(shows(page(), u"Removed."_s));
        QVERIFY(m_station->profiles().find("mine"));
    }

    void aBrokenProfileOfOnesOwnIsNamed()
    {
        QDir().mkpath(m_directory->filePath(u"data/profiles"_s));
        QFile file(m_directory->filePath(u"data/profiles/odd.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        openWindow();
        QVERIFY(textOf(u"profileProblems"_s).contains(u"odd.json"));
    }

    void everyMnemonicIsForOneThing_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QString();
        QTest::newRow("es") << u"es"_s;
        QTest::newRow("pt_BR") << u"pt_BR"_s;
    }

    void everyMnemonicIsForOneThing()
    {
        QFETCH(const QString, language);
        QTranslator translator;
        const auto windowFirst = qScopeGuard([this] { m_window.reset(); });
        if (!language.isEmpty()) {
            QVERIFY(translator.load(u"sp7600_"_s + language, u":/translations"_s));
            QVERIFY(QCoreApplication::installTranslator(&translator));
        }
        auto profile = shipped("sp7600");
        profile.id = "mine";
        QVERIFY(m_station->profiles().save(profile));
        openWindow();
        choose(ProfilesPage::tr("your own"));
        QCOMPARE(doubleMnemonic(*m_window), QString());
        button(page(), u"removeProfile"_s)->click();
        QCOMPARE(doubleMnemonic(*m_window), QString());
        button(page(), u"removeNo"_s)->click();
        button(page(), u"teachWord"_s)->click();
        QCOMPARE(doubleMnemonic(*m_window), QString());
        page().openImport(fileWith(profile));
        QCOMPARE(doubleMnemonic(*m_window), QString());
        page().openImport(u"gone"_s);
        QCOMPARE(doubleMnemonic(*m_window), QString());
    }

    void itIsDoneByKeyboardAlone()
    {
        list()->setFocus();
        const int before = list()->currentRow();
        QTest::keyClick(list(), before == 0 ? Qt::Key_Down : Qt::Key_Up);
        QVERIFY(list()->currentRow() != before);
        auto profile = shipped("sp7600");
        profile.id = "mine";
        page().openImport(fileWith(profile));
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::AltModifier);
        QTRY_VERIFY(m_station->profiles().find("mine"));
        QTRY_COMPARE(QApplication::focusWidget(), list());
        // Tab comes to every button that teaches a word.
        bool reached = false;
        for (int i = 0; i < 30 && !reached; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            reached = QApplication::focusWidget()->objectName().startsWith(u"teachRow");
        }
        QVERIFY(reached);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(button(page(), u"saveTaught"_s) != nullptr);
    }

    void everythingThatCanBeUsedHasANameAndASize()
    {
        for (const auto *widget : page().findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->isHidden()) {
                continue;
            }
            const auto *asButton = qobject_cast<const QAbstractButton *>(widget);
            const bool interactive = asButton != nullptr
                                     || qobject_cast<const QTableView *>(widget) != nullptr
                                     || qobject_cast<const QListWidget *>(widget) != nullptr;
            QVERIFY2(!interactive || !widget->accessibleName().isEmpty()
                         || (asButton != nullptr && !asButton->text().isEmpty()),
                     widget->metaObject()->className());
        }
        for (const auto *each : page().findChildren<QPushButton *>()) {
            QVERIFY2(!each->isVisible() || each->height() >= 32, qPrintable(each->text()));
        }
    }

    void longerTextsAreNotClipped()
    {
        auto profile = shipped("sp7600");
        profile.id = "mine";
        QVERIFY(m_station->profiles().save(profile));
        Lengthener longer;
        QCoreApplication::installTranslator(&longer);
        openWindow();
        m_window->resize(1366, 768);
        const auto check = [this] {
            QTest::qWait(0);
            QTRY_COMPARE(firstCut(page()), QString());
        };
        choose(u"your own"_s);
        check();
        button(page(), u"removeProfile"_s)->click();
        check();
        page().openImport(fileWith(profile));
        check();
        page().openImport(u"/gone"_s);
        check();
        QCoreApplication::removeTranslator(&longer);
    }
};

QTEST_MAIN(TestProfilesPage)
#include "test_profilespage.moc"
