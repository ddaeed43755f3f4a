// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/livefixture.h"
#include "tests/ui/plotframes.h"
#include "ui/customplot.h"
#include "ui/reporttable.h"
#include "ui/timeplots.h"

#include "core/text/units.h"

#include <QAction>
#include <QMenu>
#include <QMouseEvent>
#include <QScopeGuard>
#include <QUdpSocket>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sp7600;
using namespace sp7600::ui;

/// What was reported, over time, as the Live page draws it.
class TestPlots : public QObject
{
    Q_OBJECT

    std::unique_ptr<LiveFixture> m_case;

    [[nodiscard]] LiveFixture &live() const { return *m_case; }
    [[nodiscard]] QCustomPlot &plot() const { return *m_case->page->findChild<QCustomPlot *>(); }
    [[nodiscard]] ReportTable &list() const { return *m_case->page->findChild<ReportTable *>(); }
    [[nodiscard]] QCPGraph &graph(int number) const { return *plot().graph(number); }
    [[nodiscard]] QString reading() const { return live().label(u"plotReading"_s); }

    void keep(const std::vector<PlotFrame> &frames)
    {
        std::vector<Reception> made;
        for (const PlotFrame &frame : frames) {
            made.push_back(frame.reception());
        }
        QVERIFY(samples::submit(live().station->store(), std::move(made)).get().has_value());
    }
    void open(const std::vector<PlotFrame> &frames)
    {
        keep(frames);
        live().show();
        QTRY_VERIFY(live().presenter->trackerCount() > 0);
        live().click(u"graphsTab"_s);
        QTRY_VERIFY(live().page->hasDrawn());
        QTest::qWait(0); // What was opened takes its place.
    }
    /// The mouse, where the graph has that point.
    [[nodiscard]] QPoint placeOf(const QCPGraph &of, int index) const
    {
        const auto point = of.data()->at(index);
        return of.coordsToPixels(point->key, point->value).toPoint();
    }
    /// One every ten seconds, faster and faster.
    static std::vector<PlotFrame> drive(int count, const std::string &imei = samples::imei)
    {
        std::vector<PlotFrame> frames;
        for (int number = 0; number < count; ++number) {
            frames.push_back({.second = number * 10, .speed = number, .imei = imei});
        }
        return frames;
    }
    static double keyAt(int second)
    {
        return static_cast<double>(std::chrono::floor<std::chrono::seconds>(samples::at(second))
                                       .time_since_epoch()
                                       .count());
    }

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_plots"_s); }
    void init() { m_case = std::make_unique<LiveFixture>(); }
    void cleanup() { m_case.reset(); }

    void thinsWithoutLosingAnExtreme()
    {
        ThinnedSeries series(500);
        const UtcMillis begin = samples::at(0);
        // The newest first, as it is read.
        for (int number = 200'000; number-- > 0;) {
            double value = std::sin(number / 1000.0);
            value = number == 123'456 ? 9 : number == 77'777 ? -9 : value;
            series.add({begin + std::chrono::seconds(number), value, {number + 1, 0}});
        }
        const auto points = series.points();
        QVERIFY(points.size() <= 1000);
        QVERIFY(points.size() >= 500);
        QVERIFY(std::ranges::is_sorted(points, {}, &PlotPoint::time));
        const auto [least, greatest] = std::ranges::minmax(points, {}, &PlotPoint::value);
        QCOMPARE(least.ref.reception, 77'778);
        QCOMPARE(greatest.ref.reception, 123'457);
        QCOMPARE(greatest.time, begin + 123'456s);
        QVERIFY(series.stretch() >= 400s);
    }

    void keepsFewPointsAsTheyAre()
    {
        ThinnedSeries series(500);
        for (const int second : {20, 0, 10}) {
            series.add({samples::at(second), second * 1.5, {second + 1, 0}});
        }
        const auto points = series.points();
        QCOMPARE(points.size(), std::size_t(3));
        QCOMPARE(points[1].value, 15.0);
        QCOMPARE(points[1].time, samples::at(10));
    }

    void takesTheClockOfTheTrackerWhereItCanBeBelieved_data()
    {
        QTest::addColumn<std::chrono::seconds>("before");
        QTest::addColumn<bool>("isBelieved");
        QTest::newRow("at once") << 2s << true;
        QTest::newRow("stored over a week") << 24s * 3600 * 7 << true;
        QTest::newRow("a year ago") << 24s * 3600 * 365 << false;
        QTest::newRow("in two days") << -24s * 3600 * 2 << false;
        QTest::newRow("before there were any") << 24s * 3600 * 365 * 30 << false;
    }

    void takesTheClockOfTheTrackerWhereItCanBeBelieved()
    {
        QFETCH(const std::chrono::seconds, before);
        QFETCH(const bool, isBelieved);
        Reception reception;
        reception.received = samples::at(0);
        Report report;
        report.time = std::chrono::floor<std::chrono::seconds>(samples::at(0)) - before;
        QCOMPARE(plotTime(reception, report),
                 isBelieved ? UtcMillis(*report.time) : reception.received);
        report.time.reset();
        QCOMPARE(plotTime(reception, report), reception.received);
    }

    void drawsWhatWasReported()
    {
        open(drive(30));
        QCOMPARE(plot().graphCount(), 2); // Speed and external voltage.
        QCOMPARE(graph(0).dataCount(), 30);
        for (int number = 0; number < 30; ++number) {
            QCOMPARE(graph(0).data()->at(number)->value, double(number));
            QCOMPARE(graph(0).data()->at(number)->key, keyAt(number * 10));
            QCOMPARE(graph(1).data()->at(number)->value, 12.0 + number / 100.0);
        }
        QVERIFY(live().label(u"plotsText"_s).contains(u"30"_s));
        // One time for both.
        QCOMPARE(graph(0).keyAxis()->range(), graph(1).keyAxis()->range());
        QVERIFY(graph(0).keyAxis()->range().contains(keyAt(0)));
        QVERIFY(graph(0).keyAxis()->range().contains(keyAt(290)));
    }

    void showsAGapWhereNothingCame()
    {
        auto frames = drive(20);
        for (std::size_t number = 10; number < frames.size(); ++number) {
            frames[number].second += 1200;
        }
        open(frames);
        QCOMPARE(graph(0).dataCount(), 21);
        QVERIFY(std::isnan(graph(0).data()->at(10)->value));
        QCOMPARE(graph(0).data()->at(11)->value, 10.0);
    }

    void drawsOnlyTheChosenTrackerAndTime()
    {
        auto frames = drive(20);
        const auto others = drive(12, samples::otherImei);
        frames.insert(frames.end(), others.begin(), others.end());
        keep(frames);
        live().show();
        QTRY_COMPARE(live().presenter->trackerCount(), 2);
        live().click(u"graphsTab"_s);
        QVERIFY(!plot().isVisible());
        QVERIFY(live().label(u"plotsText"_s).contains(u"Choose a tracker"_s));
        live().page->showTracker(QString::fromStdString(samples::otherImei));
        QTRY_COMPARE(graph(0).dataCount(), 12);
        QVERIFY(plot().isVisible());
        live().type(u"filterFrom"_s, u"2026-03-14 09:01:00"_s);
        QTRY_COMPARE(graph(0).dataCount(), 6);
        live().type(u"filterTracker"_s, QString::fromStdString(samples::imei));
        QTRY_COMPARE(graph(0).dataCount(), 14);
    }

    void otherUnitsAreDrawnAtOnce()
    {
        const auto metric = qScopeGuard([] { text::setUnits({}); });
        open(drive(20));
        QTRY_COMPARE(graph(0).dataCount(), 20);
        text::setUnits({true, false});
        QEvent changed(QEvent::LocaleChange);
        QCoreApplication::sendEvent(live().page.get(), &changed);
        QTRY_VERIFY(graph(0).dataCount() == 20
                    && std::abs(graph(0).data()->at(10)->value - 10 / 1.609344) < 0.01);
        QTest::mouseClick(&plot(), Qt::LeftButton, {}, placeOf(graph(0), 10));
        QTRY_VERIFY2(reading().contains(u"Speed 6 mph"_s), qPrintable(reading()));
    }

    void aClickChoosesTheReport()
    {
        open(drive(30));
        QTRY_COMPARE(list().model()->rowCount(), 30);
        QTest::mouseClick(&plot(), Qt::LeftButton, {}, placeOf(graph(0), 7));
        QTRY_VERIFY(list().currentIndex().isValid());
        // The newest is on top.
        QCOMPARE(list().currentIndex().row(), 22);
        QVERIFY2(reading().contains(u"Speed 7 km/h"_s), qPrintable(reading()));
        QVERIFY2(reading().contains(u"External voltage 12.1 V"_s), qPrintable(reading()));
    }

    void aClickBringsAReportThatIsNotInTheList()
    {
        open(drive(2400));
        QTRY_COMPARE(list().model()->rowCount(), 500);
        QTRY_VERIFY(graph(0).dataCount() > 1000);
        const int early = 20;
        const double speed = graph(0).data()->at(early)->value;
        QTest::mouseClick(&plot(), Qt::LeftButton, {}, placeOf(graph(0), early));
        QTRY_VERIFY(list().currentIndex().isValid());
        const QString summary =
            list().currentIndex().siblingAtColumn(ReceptionModel::Speed).data().toString();
        // Some reports are one pixel: it is one of them.
        const double found = summary.split(u' ').front().remove(u',').toDouble();
        QVERIFY2(std::abs(found - speed) < 20, qPrintable(summary));
        QVERIFY(button(*live().page, u"follow"_s)->text().contains(u"Foll"_s)); // It is held.
    }

    void isWalkedThroughByKeyboard()
    {
        open(drive(30));
        plot().setFocus();
        QTest::keyClick(&plot(), Qt::Key_Right);
        QVERIFY(reading().contains(u"Speed 0 km/h"_s));
        QTest::keyClick(&plot(), Qt::Key_Right);
        QTest::keyClick(&plot(), Qt::Key_Right);
        QVERIFY(reading().contains(u"Speed 2 km/h"_s));
        QTest::keyClick(&plot(), Qt::Key_Left);
        QVERIFY(reading().contains(u"Speed 1 km/h"_s));
        QCOMPARE(plot().accessibleDescription(), reading());
        const QCPRange all = graph(0).keyAxis()->range();
        QTest::keyClick(&plot(), Qt::Key_Plus);
        QVERIFY(graph(0).keyAxis()->range().size() < all.size());
        QCOMPARE(graph(0).keyAxis()->range(), graph(1).keyAxis()->range());
        const double before = graph(0).keyAxis()->range().lower;
        QTest::keyClick(&plot(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(graph(0).keyAxis()->range().lower > before);
        QTest::keyClick(&plot(), Qt::Key_Home);
        QCOMPARE(graph(0).keyAxis()->range(), all);
        QTest::keyClick(&plot(), Qt::Key_Return);
        QTRY_COMPARE(list().currentIndex().row(), 28);
    }

    void isDraggedAndZoomedByTheMouse()
    {
        open(drive(30));
        const QCPRange all = graph(0).keyAxis()->range();
        const QPoint middle = plot().rect().center();
        QTest::mousePress(&plot(), Qt::LeftButton, {}, middle);
        QMouseEvent move(QEvent::MouseMove, middle + QPoint(60, 0), plot().mapToGlobal(middle),
                         Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&plot(), &move);
        QTest::mouseRelease(&plot(), Qt::LeftButton, {}, middle + QPoint(60, 0));
        QVERIFY(graph(0).keyAxis()->range().lower < all.lower);
        QCOMPARE(graph(0).keyAxis()->range(), graph(1).keyAxis()->range());
        QVERIFY(!list().currentIndex().isValid()); // It was no click.
        QWheelEvent wheel(middle, plot().mapToGlobal(middle), {}, {0, 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&plot(), &wheel);
        QVERIFY(graph(0).keyAxis()->range().size() < all.size());
        live().click(u"plotAll"_s);
        QCOMPARE(graph(0).keyAxis()->range(), all);
    }

    void goesOnWithWhatComes()
    {
        open(drive(5));
        listener::ListenerOptions options;
        options.bindAddress = "127.0.0.1";
        options.ports = {{0, 0}};
        live().monitor->listen(options);
        QTRY_VERIFY(live().monitor->listeningOn().has_value());
        QUdpSocket socket;
        const PlotFrame frame{.second = 60, .speed = 77};
        socket.writeDatagram(QByteArray::fromStdString(frame.text()), QHostAddress::LocalHost,
                             live().monitor->listeningOn()->udpPort());
        // It is of long ago by its own clock, so that it stands where it was heard.
        QTRY_COMPARE(live().presenter->reportCount(), 6U);
        QTRY_VERIFY(std::ranges::any_of(
            *graph(0).data(), [](const QCPGraphData &point) { return point.value == 77; }));
    }

    void readsNothingWhileItIsShut()
    {
        keep(drive(5));
        live().show();
        QTRY_COMPARE(live().presenter->trackerCount(), 1);
        QTest::qWait(400);
        QVERIFY(!live().page->hasDrawn());
        QVERIFY(!plot().isVisible());
        live().click(u"graphsTab"_s);
        QTRY_VERIFY(live().page->hasDrawn());
        live().click(u"graphsTab"_s);
        QVERIFY(!plot().isVisible());
    }

    void remembersWhatIsDrawn()
    {
        open(drive(5));
        live().page->findChild<QAction *>(u"plot-rssi"_s)->trigger();
        live().page->findChild<QAction *>(u"plot-speed"_s)->trigger();
        QCOMPARE(plot().graphCount(), 2);
        QCOMPARE(graph(1).data()->at(0)->value, -78.0);
        live().show();
        QTRY_COMPARE(live().presenter->trackerCount(), 1);
        live().click(u"graphsTab"_s);
        QTRY_COMPARE(graph(1).dataCount(), 5);
        QCOMPARE(graph(1).name(), u"RSSI, dBm"_s);
    }

    void everythingHasRoomAndItsOwnKey()
    {
        open(drive(5));
        QCOMPARE(doubleMnemonic(*live().page), QString());
        QTRY_COMPARE(firstCut(*live().page), QString());
        Lengthener lengthener;
        QCoreApplication::installTranslator(&lengthener);
        live().show();
        live().page->resize(960 - 190, 540);
        QTRY_COMPARE(live().presenter->trackerCount(), 1);
        live().click(u"graphsTab"_s);
        QTRY_VERIFY(live().page->hasDrawn());
        QTRY_COMPARE(firstCut(*live().page), QString());
        live().click(u"trackTab"_s);
        QTRY_COMPARE(firstCut(*live().page), QString());
        QCoreApplication::removeTranslator(&lengthener);
    }
};

QTEST_MAIN(TestPlots)
#include "test_plots.moc"
