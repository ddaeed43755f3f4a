// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/mainwindowcase.h"
#include "ui/livepage.h"
#include "ui/livepresenter.h"
#include "ui/pagescroll.h"
#include "ui/sidebar.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QScopeGuard>
#include <QScreen>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTcpServer>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;
using Stage = UnitPresenter::Stage;

/// The window around the pages: where they are, what they are called by keys, and their room.
class TestMainWindow : public QObject, MainWindowCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_mainwindow"_s); }
    void init() { begin(); }
    void cleanup() { end(); }

    void offersTheVirtualTrackerWhenNothingIsOpen()
    {
        QCOMPARE(unit().stage(), Stage::NoUnit);
        QVERIFY(demoButton() != nullptr);
        QVERIFY(shows(*m_window, u"Plug in the tracker"_s));
        QVERIFY(shows(*m_window, u"Not connected"_s));
    }

    void aPortThatIsNotThereIsSaidSo()
    {
        commissioning::UnitOptions options;
        options.port = "/dev/no-such-port";
        m_window->openPort(options);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Failed, patience);
        QCOMPARE(unit().error()->code, ErrorCode::PortNotFound);
        QVERIFY(shows(*m_window, u"/dev/no-such-port"_s));
        QCOMPARE(QApplication::focusWidget(), button(*m_window, u"retry"_s));
    }

    void showsWhatIsHeardAndItsBytes()
    {
        identify();
        QTRY_VERIFY_WITH_TIMEOUT(button(*m_window, u"start"_s)->isEnabled(), patience);
        QTest::mouseClick(button(*m_window, u"start"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, patience);
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        auto &live = m_window->livePage();
        QVERIFY(live.isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->live().reportCount() >= 1, patience);
        QCOMPARE(m_window->live().trackerCount(), 1);
        live.chooseNewest();
        QVERIFY(shows(live, u"359999 04 654425 0"_s));
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!live.isVisible());
    }

    void eachPageHasItsOwnKeyAndPlace()
    {
        using Page = MainWindow::Page;
        const auto press = [this](Qt::Key key, Page page) {
            QTest::keyClick(m_window.get(), key, Qt::ControlModifier);
            QCOMPARE(m_window->page(), page);
        };
        press(Qt::Key_2, Page::Live);
        press(Qt::Key_4, Page::Diagnose);
        press(Qt::Key_6, Page::Records);
        press(Qt::Key_7, Page::Batch);
        press(Qt::Key_8, Page::Words);
        press(Qt::Key_1, Page::Commission);
        int below = 0;
        for (const QString &name : {u"Commission"_s, u"Live"_s, u"Diagnose"_s, u"Records"_s,
                                    u"From a list"_s, u"Firmware words"_s}) {
            const auto entries = m_window->findChildren<SidebarButton *>();
            const auto entry = std::ranges::find(entries, name, &QWidget::accessibleName);
            QVERIFY2(entry != entries.end(), qPrintable(name));
            QVERIFY2((*entry)->y() > below, qPrintable(name));
            below = (*entry)->y();
        }
    }

    void thePageIsTheSameAtTheNextStart()
    {
        m_window->showPage(MainWindow::Page::Records);
        m_window.reset();
        m_window = std::make_unique<MainWindow>(*m_station, factory());
        QCOMPARE(m_window->page(), MainWindow::Page::Records);
        QSettings().setValue(u"window/page"_s, u"nothing of ours"_s);
        m_window.reset();
        m_window = std::make_unique<MainWindow>(*m_station, factory());
        QCOMPARE(m_window->page(), MainWindow::Page::Commission);
    }

    void isNoLargerThanTheScreen()
    {
        const auto isOnScreen = [this] {
            const QSize room = m_window->screen()->availableGeometry().size();
            return m_window->width() <= room.width() && m_window->height() <= room.height();
        };
        m_window = std::make_unique<MainWindow>(*m_station, factory());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(isOnScreen());
        // As on another screen, of which the window remembers its size.
        m_window->resize(5000, 4000);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->size(), QSize(5000, 4000), patience);
        QVERIFY(m_window->close());
        m_window.reset();
        m_window = std::make_unique<MainWindow>(*m_station, factory());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(isOnScreen());
    }

    void aPageThatIsTooWideScrollsToTheSide()
    {
        m_window->setMinimumSize(0, 0);
        m_window->resize(683, 384); // 1366 by 768 at 200 %.
        QTRY_COMPARE_WITH_TIMEOUT(m_window->size(), QSize(683, 384), patience);
        const auto pages = m_window->findChildren<PageScroll *>();
        const auto shown = std::ranges::find_if(pages, &QWidget::isVisible);
        QVERIFY(shown != pages.end());
        const PageScroll *scroll = *shown;
        QTRY_VERIFY_WITH_TIMEOUT(scroll->horizontalScrollBar()->isVisible(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(scroll->widget()->width() >= scroll->width(), patience);
        m_window->resize(1366, 768);
        QTRY_VERIFY_WITH_TIMEOUT(!scroll->horizontalScrollBar()->isVisible(), patience);
    }

    void listensAndStopsOnDemand()
    {
        m_window->showPage(MainWindow::Page::Live);
        auto *port = m_window->findChild<QLineEdit *>(u"listenTcp"_s);
        auto *listen = m_window->findChild<QPushButton *>(u"listen"_s);
        m_window->findChild<QLineEdit *>(u"listenUdp"_s)->clear();
        port->setText(u"70000"_s);
        QTest::mouseClick(listen, Qt::LeftButton);
        QVERIFY(shows(*m_window, u"70000"_s));
        QVERIFY(!m_station->listeningOn());

        QTcpServer taken;
        QVERIFY(taken.listen());
        port->setText(QString::number(taken.serverPort()));
        QTest::mouseClick(listen, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(shows(m_window->livePage(), u"already listens on port"_s),
                                 patience);
        QVERIFY(!m_station->listeningOn());

        const QString freed = QString::number(taken.serverPort());
        taken.close();
        QTRY_VERIFY_WITH_TIMEOUT(listen->isEnabled(), patience);
        QTest::mouseClick(listen, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_station->listeningOn().has_value(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(shows(*m_window, u"Listening on TCP %1"_s.arg(freed)), patience);
        QTRY_VERIFY_WITH_TIMEOUT(listen->text().startsWith(u"Stop"), patience);
        QTest::mouseClick(listen, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!m_station->listeningOn(), patience);
    }

    void nothingIsCutInASmallWindow()
    {
        m_window->resize(1100, 700);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->size(), QSize(1100, 700), patience);
        m_pretendReal = true;
        identify();
        unit().giveImei("359999046544250");
        QTRY_VERIFY_WITH_TIMEOUT(shows(*m_window, u"(label)"_s), patience);
        QTRY_COMPARE_WITH_TIMEOUT(firstCut(*m_window), QString(), patience);
        unit().release();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::NoUnit, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!unit().isBusy(), patience);

        m_pretendReal = false;
        identify();
        QTRY_VERIFY_WITH_TIMEOUT(unit().canStart(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(firstCut(*m_window), QString(), patience);
        unit().start(true);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, patience);
        m_window->showPage(MainWindow::Page::Live);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->live().reportCount() >= 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(firstCut(*m_window), QString(), patience);
        const auto *search = m_window->findChild<QLineEdit *>(u"search"_s);
        QTRY_VERIFY_WITH_TIMEOUT(search->width() >= 100, patience);
        const auto tables = m_window->livePage().findChildren<QTableView *>();
        QVERIFY(!tables.isEmpty());
        for (const auto *table : tables) {
            const auto *header = table->horizontalHeader();
            QVERIFY2(header->count() - header->hiddenSectionCount() >= 2,
                     qPrintable(table->accessibleName()));
            const int first = header->logicalIndexAt(1);
            QVERIFY2(header->sectionSize(first) >= 60, qPrintable(table->accessibleName()));
        }
    }

    void longTextsOfOtherLanguagesHaveRoom()
    {
        Lengthener longer;
        QVERIFY(QCoreApplication::installTranslator(&longer));
        m_options.initialSettings = simulator::emptyFactorySettings();
        openWindow();
        QTRY_COMPARE_WITH_TIMEOUT(firstCut(*m_window), QString(), patience);
        unit().openDemo();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, patience);
        QTRY_VERIFY_WITH_TIMEOUT(unit().canStart(), patience);
        QTest::mouseClick(button(*m_window, u"moreSettings"_s), Qt::LeftButton);
        unit().setText(SettingId::ParkedInterval, "0");
        QTRY_COMPARE_WITH_TIMEOUT(firstCut(*m_window), QString(), patience);
        unit().release();
        QTRY_VERIFY_WITH_TIMEOUT(!unit().isBusy(), patience);
        openReal();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, patience);
        QTRY_VERIFY_WITH_TIMEOUT(unit().needsConsent(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(firstCut(*m_window), QString(), patience);
        QCoreApplication::removeTranslator(&longer);
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
            m_window.reset();
            m_window = std::make_unique<MainWindow>(*m_station, factory());
            m_window->resize(1366, 768);
            m_window->show();
        }
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QCOMPARE(doubleMnemonic(*m_window), QString());
        unit().openDemo();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, patience);
        QTRY_VERIFY_WITH_TIMEOUT(button(*m_window, u"start"_s)->isEnabled(), patience);
        QCOMPARE(doubleMnemonic(*m_window), QString());
        for (int page = 0; page <= static_cast<int>(MainWindow::Page::Help); ++page) {
            m_window->showPage(static_cast<MainWindow::Page>(page));
            QVERIFY2(doubleMnemonic(*m_window).isEmpty(),
                     qPrintable(u"page %1: %2"_s.arg(page).arg(doubleMnemonic(*m_window))));
        }
    }
};

QTEST_MAIN(TestMainWindow)
#include "test_mainwindow.moc"
