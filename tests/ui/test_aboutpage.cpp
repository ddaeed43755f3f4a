// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/aboutpage.h"
#include "ui/helppage.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;

/// What the program tells of itself, as a person finds and reads it.
class TestAboutPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_fixture;

    MainWindow &window() { return *m_fixture->window; }
    AboutPage &page() { return window().aboutPage(); }
    QTableView &table() { return *page().findChild<QTableView *>(u"components"_s); }
    QPlainTextEdit &text() { return *page().findChild<QPlainTextEdit *>(u"licenceText"_s); }

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_aboutpage"_s); }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>("359999046552055");
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
        window().showPage(MainWindow::Page::Records);
        QTest::keyClick(&window(), Qt::Key_F1);
        QTest::keyClick(button(window(), u"helpAbout"_s), Qt::Key_Return);
    }
    void cleanup() { m_fixture.reset(); }

    void itIsOpenedFromTheHelpAndLeadsBack()
    {
        QVERIFY(page().isVisible());
        QVERIFY(button(window(), u"aboutBack"_s)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!page().isVisible());
        QVERIFY(window().helpPage().isVisible());
        QCOMPARE(window().helpPage().topic(), u"records"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(window().page(), MainWindow::Page::Records);
    }

    void itSaysWhichProgramItIs()
    {
        QVERIFY(shows(window(), QStringLiteral(SP7600_VERSION)));
        QVERIFY(shows(window(), QString::fromLatin1(qVersion())));
        QVERIFY(shows(window(), u"GPL-3.0-or-later"_s));
        QVERIFY(shows(window(), u"The SP7600 Installer developers"_s));
        QVERIFY(shows(window(), u"no real SP7600 yet"_s));
    }

    void itIsCopiedForWhoeverHelps()
    {
        QTest::mouseClick(button(window(), u"aboutCopy"_s), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), support::aboutText());
        QVERIFY(shows(window(), u"Copied"_s));
    }

    void itsOwnLicenceIsThereInFull()
    {
        auto *read = button(window(), u"readOwnLicence"_s);
        read->setFocus();
        QTest::keyClick(read, Qt::Key_Return);
        QVERIFY(text().isVisible() && text().hasFocus() && text().isReadOnly());
        QCOMPARE(text().toPlainText(), support::licenceText(support::ownLicenceText()));
        // Back to where the person was, not out of the page.
        QTest::keyClick(&text(), Qt::Key_Escape);
        QVERIFY(!text().isVisible() && page().isVisible());
        QVERIFY(read->hasFocus());
    }

    void eachLicenceIsReadByKeyboard()
    {
        auto *read = button(window(), u"readLicence"_s);
        QVERIFY(!read->isEnabled());
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(&table(), Qt::Key_Down);
        QVERIFY(read->isEnabled());
        const auto &second = ComponentModel::component(1);
        QCOMPARE(table().currentIndex().siblingAtColumn(ComponentModel::Name).data().toString(),
                 second.name);
        QTest::keyClick(&table(), Qt::Key_Return);
        QVERIFY(text().isVisible());
        QCOMPARE(text().toPlainText(), support::licencesOf(second));
        QTest::mouseClick(button(window(), u"licenceBack"_s), Qt::LeftButton);
        QVERIFY(table().isVisible() && table().hasFocus());
        QTest::mouseClick(read, Qt::LeftButton);
        QVERIFY(text().isVisible());
    }

    void theRowThatIsChosenIsSeen()
    {
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Home, Qt::ControlModifier);
        for (int row = 1; row < table().model()->rowCount(); ++row) {
            QTest::keyClick(&table(), Qt::Key_Down);
        }
        const auto *scroll = page().findChild<QScrollArea *>();
        const QRect row = table().visualRect(table().currentIndex());
        const QPoint at = table().viewport()->mapTo(scroll->viewport(), row.center());
        QVERIFY(scroll->viewport()->rect().contains(at.x(), at.y()));
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1366 by 768") << QSize(1366, 768);
        QTest::newRow("960 by 540") << QSize(960, 540);
    }

    void nothingIsCut()
    {
        QFETCH(const QSize, size);
        Lengthener longer;
        QCoreApplication::installTranslator(&longer);
        AboutPage alone;
        constexpr QSize frame(190, 100); // Sidebar, device bar and status line.
        alone.resize(size - frame);
        alone.show();
        QVERIFY(QTest::qWaitForWindowExposed(&alone));
        QTRY_COMPARE(firstCut(alone), QString());
        const auto *scroll = alone.findChild<QScrollArea *>();
        QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
        QCOMPARE(doubleMnemonic(alone), QString());
    }
};

QTEST_MAIN(TestAboutPage)
#include "test_aboutpage.moc"
