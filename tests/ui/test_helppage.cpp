// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/helppage.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTranslator>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;

namespace
{

/// Speaks the language of the guide, and nothing else.
class GuideTranslator final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char * /*context*/, const char *source,
                                    const char * /*disambiguation*/, int /*n*/) const override
    {
        return QLatin1StringView(source) == "help-in-english"_L1 ? u"help-in-spanish"_s : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

/// Help and welcome, as a person uses them.
class TestHelpPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_fixture;

    MainWindow &window() { return *m_fixture->window; }
    HelpPage &help() { return window().helpPage(); }
    QLineEdit &field() { return *help().findChild<QLineEdit *>(u"helpSearch"_s); }
    QListWidget &list() { return *help().findChild<QListWidget *>(u"helpList"_s); }
    QTextBrowser &text() { return *help().findChild<QTextBrowser *>(u"helpText"_s); }
    /// With its title, as it is read.
    QString shown() { return text().toPlainText().section(u'\n', 0, 0); }

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_helppage"_s); }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>("359999046552048");
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    }
    void cleanup() { m_fixture.reset(); }

    void f1OpensTheTopicOfEachPage()
    {
        using Page = MainWindow::Page;
        const std::vector<std::pair<Page, QString>> pages = {{Page::Commission, u"commission"_s},
                                                             {Page::Live, u"live"_s},
                                                             {Page::Diagnose, u"diagnose"_s},
                                                             {Page::Records, u"records"_s},
                                                             {Page::Batch, u"list"_s},
                                                             {Page::Words, u"words"_s}};
        for (const auto &[page, topic] : pages) {
            window().showPage(page);
            QVERIFY(!help().isVisible());
            QTest::keyClick(&window(), Qt::Key_F1);
            QVERIFY(help().isVisible());
            QCOMPARE(help().topic(), topic);
            QCOMPARE(shown(), HelpLibrary(u"en"_s).topic(topic)->title);
            QTest::keyClick(&field(), Qt::Key_Escape);
            QVERIFY(!help().isVisible());
        }
        // Back where the person was.
        auto *stack = window().findChild<QStackedWidget *>();
        window().showPage(Page::Records);
        QWidget *before = stack->currentWidget();
        QTest::keyClick(&window(), Qt::Key_F1);
        QTest::keyClick(&window(), Qt::Key_F1); // Nothing more happens.
        QTest::mouseClick(button(window(), u"helpBack"_s), Qt::LeftButton);
        QCOMPARE(stack->currentWidget(), before);
    }

    void aSearchByKeyboardFindsAndOpens()
    {
        QTest::keyClick(&window(), Qt::Key_F1);
        QVERIFY(field().hasFocus());
        const int topics = list().count();
        QTest::keyClicks(&field(), u"brltty"_s);
        QCOMPARE(list().count(), 1);
        QVERIFY(list().item(0)->text().contains(u"Linux"_s));
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(help().topic(), u"cables"_s);

        field().clear();
        QTest::keyClicks(&field(), u"password"_s);
        QVERIFY(list().count() > 2);
        const QString second = list().item(1)->data(Qt::UserRole).toString();
        QTest::keyClick(&field(), Qt::Key_Down);
        QCOMPARE(list().currentRow(), 1);
        QCOMPARE(help().topic(), second);

        field().clear();
        QTest::keyClicks(&field(), u"qwertz"_s);
        QVERIFY(shows(window(), u"Nothing found"_s));
        // The first Esc ends the search, the second the help.
        QTest::keyClick(&field(), Qt::Key_Escape);
        QVERIFY(field().text().isEmpty() && help().isVisible());
        QCOMPARE(list().count(), topics);
        QTest::keyClick(&field(), Qt::Key_Escape);
        QVERIFY(!help().isVisible());
    }

    void aLinkLeadsOnAndBackLeadsBack()
    {
        QTest::keyClick(&window(), Qt::Key_F1);
        QCOMPARE(help().topic(), u"commission"_s);
        Q_EMIT text().anchorClicked(QUrl(u"words.md"_s));
        QCOMPARE(help().topic(), u"words"_s);
        QCOMPARE(list().currentItem()->data(Qt::UserRole), u"words"_s);
        QTest::mouseClick(button(window(), u"helpBack"_s), Qt::LeftButton);
        QCOMPARE(help().topic(), u"commission"_s);
        QVERIFY(help().isVisible());
    }

    void aLinkOutsideIsShownFirst()
    {
        QTest::keyClick(&window(), Qt::Key_F1);
        QVERIFY(button(window(), u"helpOpenLink"_s) == nullptr);
        Q_EMIT text().anchorClicked(QUrl(u"https://example.com/live.md"_s));
        QCOMPARE(help().topic(), u"commission"_s);
        QVERIFY(visibleText(window(), u"helpLink"_s).contains(u"https://example.com/live.md"_s));
        QVERIFY(button(window(), u"helpOpenLink"_s) != nullptr);
        // And nothing is fetched for a text.
        QVERIFY(!text()
                     .loadResource(QTextDocument::ImageResource, QUrl(u":/help/en/live.md"_s))
                     .isValid());
    }

    void picturesAreShownAsLargeAsThereIsRoom()
    {
        QTest::keyClick(&window(), Qt::Key_F1);
        help().showTopic(u"first-steps"_s);
        const auto pictures = [this] {
            std::vector<QTextImageFormat> found;
            QTextDocument &document = *text().document();
            for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
                for (auto part = block.begin(); !part.atEnd(); ++part) {
                    if (part.fragment().charFormat().isImageFormat()) {
                        found.push_back(part.fragment().charFormat().toImageFormat());
                    }
                }
            }
            return found;
        };
        const auto shown = pictures();
        QCOMPARE(shown.size(), std::size_t{3});
        const auto sizeOf = [this](const QTextImageFormat &picture) {
            return text()
                .document()
                ->resource(QTextDocument::ImageResource, QUrl(picture.name()))
                .value<QPixmap>()
                .deviceIndependentSize();
        };
        for (const QTextImageFormat &picture : shown) {
            // Half of their pixels: sharp on a screen of twice the density.
            const QImage whole(u":/help/en/"_s + picture.name());
            QVERIFY(!whole.isNull());
            QCOMPARE(qRound(sizeOf(picture).width()), qRound(whole.width() / 2.0));
            QCOMPARE(qRound(sizeOf(picture).height()), qRound(whole.height() / 2.0));
            // Who does not see them hears what they show.
            const QString words = picture.property(QTextFormat::ImageAltText).toString();
            QVERIFY(words.size() > 30);
            QVERIFY(text().accessibleDescription().contains(words));
        }
        // Nothing has to be pushed to the side in a small window, and the place in the text stays.
        help().showTopic(u"first-steps"_s, u"3. Write and prove"_s);
        const auto atTop = [this] { return text().cursorForPosition({}).block().text(); };
        QCOMPARE(atTop(), u"3. Write and prove"_s);
        window().resize(960, 540);
        QTRY_VERIFY(sizeOf(shown.front()).width() < text().viewport()->width());
        QCOMPARE(text().horizontalScrollBar()->maximum(), 0);
        QCOMPARE(atTop(), u"3. Write and prove"_s);
        window().resize(1366, 768);
        QTRY_COMPARE(qRound(sizeOf(shown.front()).width()),
                     qRound(QImage(u":/help/en/"_s + shown.front().name()).width() / 2.0));
        QCOMPARE(atTop(), u"3. Write and prove"_s);

        help().showTopic(u"glossary"_s);
        QVERIFY(pictures().empty());
        QVERIFY(text().accessibleDescription().isEmpty());
    }

    void theGuideSpeaksTheLanguageOfTheWindow()
    {
        GuideTranslator translator;
        QCoreApplication::installTranslator(&translator);
        m_fixture->show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(&window(), Qt::Key_F1);
        QCOMPARE(shown(), u"Puesta en marcha"_s);
        QCoreApplication::removeTranslator(&translator);
    }

    void everythingHasANameAndRoom()
    {
        QTest::keyClick(&window(), Qt::Key_F1);
        for (const QWidget *each : help().findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<const QPushButton *>(each) != nullptr
                                   || each == &field() || each == &list() || each == &text();
            if (isControl && each->isVisible()) {
                const auto *button = qobject_cast<const QPushButton *>(each);
                QVERIFY2(!each->accessibleName().isEmpty()
                             || (button != nullptr && !button->text().isEmpty()),
                         qPrintable(each->objectName()));
            }
        }
        QCOMPARE(doubleMnemonic(window()), QString());
        QTRY_COMPARE(firstCut(window()), QString());
        QVERIFY(text().width() <= 760);
    }

    void theWelcomeComesOnce()
    {
        window().welcomeOnce();
        auto *tracker = button(window(), u"welcomeTracker"_s);
        QVERIFY(tracker != nullptr);
        QVERIFY(tracker->hasFocus());
        QVERIFY(shows(window(), u"What this window sends"_s));
        QTRY_COMPARE(firstCut(window()), QString());
        QTest::keyClick(tracker, Qt::Key_Return);
        QVERIFY(button(window(), u"welcomeTracker"_s) == nullptr);
        QVERIFY(shows(window(), u"Plug in the tracker"_s));

        m_fixture->show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        window().welcomeOnce();
        QVERIFY(button(window(), u"welcomeTracker"_s) == nullptr);
        // From the help, whenever it is wanted.
        QTest::keyClick(&window(), Qt::Key_F1);
        QTest::mouseClick(button(window(), u"helpWelcome"_s), Qt::LeftButton);
        QVERIFY(button(window(), u"welcomeTracker"_s) != nullptr);
        QTest::mouseClick(button(window(), u"welcomeDemo"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->unit().stage(), UnitPresenter::Stage::Identified,
                                  15'000);
        QVERIFY(button(window(), u"welcomeTracker"_s) == nullptr);
    }
};

QTEST_MAIN(TestHelpPage)
#include "test_helppage.moc"
