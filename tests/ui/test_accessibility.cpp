// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every page and state of the window, with a picture of each, in English and Spanish, as light as
// it is at first. With SP7600_ALL_LOOKS also in Portuguese, and dark.
#include "tests/ui/windowcheck.h"
#include "tests/ui/windowfixture.h"
#include "ui/screenshooter.h"

#include <QEvent>
#include <QImage>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;

namespace
{

constexpr int patience = 30'000;
constexpr int wholeWalk = 290'000;
/// Of the window. Fewer would mean that some are not shown any more.
constexpr qsizetype leastStates = 50;

bool wantsAllLooks()
{
    return qEnvironmentVariableIsSet("SP7600_ALL_LOOKS");
}

/// Hears what is said by a screen reader at once. Qt itself tells nothing where none runs.
class Ear final : public QObject
{
public:
    Ear() { QCoreApplication::instance()->installEventFilter(this); }
    [[nodiscard]] bool heard(const QString &text) const
    {
        return std::ranges::any_of(m_all,
                                   [&text](const QString &each) { return each.contains(text); });
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::DynamicPropertyChange
            && static_cast<QDynamicPropertyChangeEvent *>(event)->propertyName() == "announced") {
            m_all += watched->property("announced").toString();
        }
        return false;
    }

private:
    QStringList m_all;
};

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_accessibility"_s); }

    void everyState_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        constexpr QSize usual(1366, 768);
        constexpr QSize small(960, 540); // Full HD at 200 %.
        QTest::newRow("en") << QString() << usual;
        QTest::newRow("es, small") << u"es"_s << small; // The longest texts, the least room.
        if (wantsAllLooks()) {
            QTest::newRow("es") << u"es"_s << usual;
            QTest::newRow("pt_BR") << u"pt_BR"_s << usual;
            QTest::newRow("en, small") << QString() << small;
            QTest::newRow("pt_BR, small") << u"pt_BR"_s << small;
        }
    }

    /// Controls are the same in all languages and looks: they are tried once.
    void everyState()
    {
        QFETCH(const QString, language);
        QFETCH(const QSize, size);
        QTranslator translator;
        const QLocale before;
        if (!language.isEmpty()) {
            QVERIFY(translator.load(u"sp7600_"_s + language, u":/translations"_s));
            QCoreApplication::installTranslator(&translator);
            QLocale::setDefault(QLocale(language));
        }
        QStringList problems;
        QStringList states;
        {
            WindowFixture fixture("359999046544250");
            fixture.tracker.timeScale = 20; // Reports come quickly enough to fill the page.
            MainWindow &window = *fixture.window;
            QVERIFY(QTest::qWaitForWindowActive(&window));
            Screenshooter walk(window, fixture.filePath(u"pictures"_s), false);
            walk.setSize(size);
            walk.setStaging(
                [&fixture](const StagedDemo &demo) { return fixture.startStaged(demo); });
            walk.setLooks(wantsAllLooks() ? std::vector{Look::Light, Look::Dark}
                                          : std::vector{Look::Light});
            connect(&walk, &Screenshooter::shown, this, [&](const QString &state, Look look) {
                const auto add = [&](const QStringList &found) {
                    for (const QString &each : found) {
                        problems += u"%1 (%2): %3"_s.arg(
                            state, look == Look::Dark ? u"dark"_s : u"light"_s, each);
                    }
                };
                qInfo("%s", qPrintable(state)); // Where a walk that does not end got to.
                states += state;
                add(cutTexts(window));
                if (language.isEmpty() && look == Look::Light) {
                    add(controlProblems(window));
                    add(keyboardProblems(window));
                }
            });
            const QSignalSpy finished(&walk, &Screenshooter::finished);
            walk.start();
            QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, wholeWalk);
            applyTheme(*qobject_cast<QApplication *>(QCoreApplication::instance()), Look::Light);
            if (!finished.front().front().toBool()) {
                problems += u"the walk broke off after "_s + states.value(states.size() - 1);
            }
            QCOMPARE(walk.files().size(), states.size());
            states.removeDuplicates(); // One look after the other.
            QVERIFY2(states.size() >= leastStates, qPrintable(QString::number(states.size())));
            for (const QString &file : walk.files()) {
                QCOMPARE(QImage(file).size(), size * window.devicePixelRatio());
            }
        }
        QCoreApplication::removeTranslator(&translator);
        QLocale::setDefault(before);
        problems.removeDuplicates();
        for (const QString &each : std::as_const(problems)) {
            qWarning("%s", qPrintable(each)); // One by one: a message of QVERIFY2 is cut short.
        }
        QVERIFY(problems.isEmpty());
    }

    void aWriteThatWasCutShortIsShown()
    {
        WindowFixture fixture("359999046544243");
        QVERIFY(Screenshooter::leaveUnfinished(*fixture.station, fixture.tracker.imei));
        fixture.restart(); // Looks at what an earlier program left.
        QStringList states;
        QStringList cut;
        Screenshooter walk(*fixture.window, {}, true);
        walk.setSize({960, 540});
        connect(&walk, &Screenshooter::shown, this, [&](const QString &state, Look) {
            if (!states.contains(state)) {
                states += state;
                cut += cutTexts(*fixture.window);
            }
        });
        walk.start();
        QTRY_VERIFY_WITH_TIMEOUT(states.size() >= 2, patience);
        QCOMPARE(states.mid(0, 2),
                 QStringList({u"commission-cutshort"_s, u"commission-halfdone"_s}));
        QCOMPARE(cut, QStringList());
    }

    void whatHappensIsSaid()
    {
        const Ear ear;
        WindowFixture fixture("359999046544268");
        commissioning::UnitOptions options;
        options.port = "/dev/no-such-port";
        fixture.window->openPort(options);
        QTRY_VERIFY_WITH_TIMEOUT(ear.heard(u"/dev/no-such-port"_s), patience);

        fixture.unit().release();
        QTRY_VERIFY(!fixture.unit().isBusy());
        fixture.window->startDemo();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.unit().canStart(), patience);
        // What is typed wrong is said where it is typed, and aloud.
        fixture.unit().setText(SettingId::ServerPort, "88888");
        QTRY_VERIFY_WITH_TIMEOUT(ear.heard(u"88888"_s), patience);
        fixture.unit().setText(SettingId::ServerPort, "8888");
        QTRY_VERIFY_WITH_TIMEOUT(fixture.unit().canStart(), patience);
        fixture.unit().start(false);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.unit().stage(), UnitPresenter::Stage::Finished, patience);
        QTRY_VERIFY(ear.heard(u"read back"_s));
    }
};

QTEST_MAIN(TestAccessibility)
#include "test_accessibility.moc"
