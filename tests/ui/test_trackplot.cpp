// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ground.h"
#include "tests/ui/livefixture.h"
#include "tests/ui/plotframes.h"
#include "ui/reporttable.h"
#include "ui/trackplot.h"

#include <QDesktopServices>
#include <QMouseEvent>
#include <QUrl>
#include <QWheelEvent>
#include <QtMath>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sp7600;
using namespace sp7600::ui;

namespace
{

/// Instead of the browser.
class Browser final : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    Q_DISABLE_COPY_MOVE(Browser)
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened += url; }
};

} // namespace

/// The way of a tracker on the Live page.
class TestTrackPlot : public QObject
{
    Q_OBJECT

    std::unique_ptr<LiveFixture> m_case;

    [[nodiscard]] LiveFixture &live() const { return *m_case; }
    [[nodiscard]] TrackPlot &plot() const { return *m_case->page->findChild<TrackPlot *>(); }
    [[nodiscard]] ReportTable &list() const { return *m_case->page->findChild<ReportTable *>(); }

    void open(const std::vector<PlotFrame> &frames)
    {
        std::vector<Reception> made;
        for (const PlotFrame &frame : frames) {
            made.push_back(frame.reception());
        }
        QVERIFY(samples::submit(live().station->store(), std::move(made)).get().has_value());
        live().show();
        QTRY_COMPARE(live().presenter->trackerCount(), 1);
        live().click(u"trackTab"_s);
        QTRY_VERIFY(live().page->hasDrawn());
        QTRY_VERIFY(plot().isVisible());
        QTest::qWait(0);
    }
    /// Round the corners of a square of 0.01 degrees.
    static std::vector<PlotFrame> square()
    {
        return {{.second = 0, .north = 19.40, .west = 99.10},
                {.second = 10, .north = 19.41, .west = 99.10},
                {.second = 20, .north = 19.41, .west = 99.09},
                {.second = 25, .hasFix = false},
                {.second = 30, .north = 19.40, .west = 99.09}};
    }
    static TrackPoint at(double north, double west) { return {{}, north, -west, {}}; }

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_trackplot"_s); }
    void init() { m_case = std::make_unique<LiveFixture>(); }
    void cleanup() { m_case.reset(); }

    void measuresTheGround()
    {
        const LocalGround ground(60, 179.99);
        const GroundPoint point = ground.from(60.01, -179.99);
        QVERIFY(std::abs(point.north - 1111.95) < 0.01);
        QVERIFY(std::abs(point.east - 1111.95) < 0.01); // Over the date line, at half the length.
        QCOMPARE(scaleBarLength(999), 500.0);
        QCOMPARE(scaleBarLength(1000), 1000.0);
        QCOMPARE(scaleBarLength(2.5), 2.0);
        QCOMPARE(scaleBarLength(0.7), 0.5);
    }

    void thinsALongWay()
    {
        ThinnedTrack track(1000);
        for (int number = 0; number < 100'000; ++number) {
            // In a circle, the newest first.
            track.add({samples::at(100'000 - number),
                       19 + 0.1 * std::sin(number / 5000.0),
                       -99 + 0.1 * std::cos(number / 5000.0),
                       {100'000 - number, 0}});
        }
        const auto points = track.points();
        QVERIFY(points.size() <= 1000);
        QVERIFY(points.size() > 100);
        QCOMPARE(points.front().ref.reception, 1);
        QCOMPARE(points.back().ref.reception, 100'000);
        QVERIFY(std::ranges::is_sorted(points, {}, &TrackPoint::time));
    }

    void hasOneScaleAndNorthIsUp()
    {
        open(square());
        const QPointF southWest = plot().positionOf(at(19.40, 99.10));
        const QPointF northWest = plot().positionOf(at(19.41, 99.10));
        const QPointF southEast = plot().positionOf(at(19.40, 99.09));
        QVERIFY(northWest.y() < southWest.y());
        QVERIFY(southEast.x() > southWest.x());
        QCOMPARE(northWest.x(), southWest.x());
        const double high = southWest.y() - northWest.y();
        const double wide = southEast.x() - southWest.x();
        QVERIFY(std::abs(wide / high - std::cos(qDegreesToRadians(19.40))) < 0.001);
        QVERIFY(std::abs(high / plot().pixelsPerMetre() - 1111.95) < 0.1);
        for (const QPointF &corner : {southWest, northWest, southEast}) {
            QVERIFY(plot().rect().contains(corner.toPoint()));
        }
        const double bar = plot().scaleBar().metres * plot().pixelsPerMetre();
        QVERIFY(bar > plot().width() * 0.09 && bar <= plot().width() * 0.25);
        QVERIFY(live().label(u"trackText"_s).contains(u"Left out, without a position: 1"_s));
    }

    void theScaleIsInThePersonsUnits()
    {
        open(square());
        QVERIFY2(plot().scaleBar().text.endsWith(u" km"_s), qPrintable(plot().scaleBar().text));
        text::setUnits({.miles = true, .fahrenheit = false});
        const text::ScaleBar imperial = plot().scaleBar();
        text::setUnits({});
        QVERIFY2(imperial.text.endsWith(u" mi"_s), qPrintable(imperial.text));
        QVERIFY(imperial.metres * plot().pixelsPerMetre() <= plot().width() * 0.25);
    }

    void aClickChoosesTheReport()
    {
        open(square());
        QTRY_COMPARE(list().model()->rowCount(), 5);
        QTest::mouseClick(&plot(), Qt::LeftButton, {},
                          plot().positionOf(at(19.41, 99.09)).toPoint() + QPoint(3, 2));
        QTRY_COMPARE(list().currentIndex().row(), 2);
        QVERIFY(live().label(u"trackText"_s).contains(u"19.41000, -99.09000"_s));
        // Where nothing is, nothing is chosen.
        QTest::mouseClick(&plot(), Qt::LeftButton, {}, plot().rect().center());
        QCOMPARE(list().currentIndex().row(), 2);
    }

    void isWalkedThroughByKeyboard()
    {
        open(square());
        plot().setFocus();
        QTest::keyClick(&plot(), Qt::Key_Right);
        QTest::keyClick(&plot(), Qt::Key_Right);
        QVERIFY(plot().marked().has_value());
        QCOMPARE(plot().marked()->latitude, 19.41);
        QCOMPARE(plot().marked()->longitude, -99.10);
        QTest::keyClick(&plot(), Qt::Key_Return);
        QTRY_COMPARE(list().currentIndex().row(), 3);
        const double scale = plot().pixelsPerMetre();
        QTest::keyClick(&plot(), Qt::Key_Plus);
        QVERIFY(plot().pixelsPerMetre() > scale);
        QTest::keyClick(&plot(), Qt::Key_Home);
        QCOMPARE(plot().pixelsPerMetre(), scale);
    }

    void isDraggedAndZoomedByTheMouse()
    {
        open(square());
        const QPointF before = plot().positionOf(at(19.40, 99.10));
        const QPoint middle = plot().rect().center();
        QTest::mousePress(&plot(), Qt::LeftButton, {}, middle);
        QMouseEvent move(QEvent::MouseMove, middle + QPoint(30, 20), plot().mapToGlobal(middle),
                         Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&plot(), &move);
        QTest::mouseRelease(&plot(), Qt::LeftButton, {}, middle + QPoint(30, 20));
        QCOMPARE(plot().positionOf(at(19.40, 99.10)).toPoint(),
                 (before + QPointF(30, 20)).toPoint());
        QVERIFY(!plot().marked().has_value());
        QWheelEvent wheel(middle, plot().mapToGlobal(middle), {}, {0, 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        const double scale = plot().pixelsPerMetre();
        QCoreApplication::sendEvent(&plot(), &wheel);
        QCOMPARE(plot().pixelsPerMetre(), scale * 1.6);
    }

    void opensTheBrowserOnlyWhenToldTo()
    {
        const Browser browser;
        auto frames = square();
        for (PlotFrame &frame : frames) {
            frame.imei = "490154203237518";
        }
        open(frames);
        QVERIFY(button(*live().page, u"openInBrowser"_s) == nullptr);
        plot().setFocus();
        QTest::keyClick(&plot(), Qt::Key_Right);
        QVERIFY(live().label(u"browserWarning"_s).contains(u"openstreetmap.org"_s));
        QVERIFY(browser.opened.isEmpty());
        live().click(u"openInBrowser"_s);
        QCOMPARE(browser.opened.size(), 1);
        QCOMPARE(browser.opened.front().host(), u"www.openstreetmap.org"_s);
        QVERIFY(browser.opened.front().query().contains(u"mlat=19.40000"_s));
        QVERIFY(browser.opened.front().query().contains(u"mlon=-99.10000"_s));
    }

    void whatIsMadeUpGoesToNoStreetMap()
    {
        const Browser browser;
        open(square());
        plot().setFocus();
        QTest::keyClick(&plot(), Qt::Key_Right);
        QVERIFY(plot().marked().has_value());
        QVERIFY(live().label(u"browserWarning"_s).contains(u"stay on this laptop"_s));
        auto *hidden = live().page->findChild<QPushButton *>(u"openInBrowser"_s);
        QVERIFY(!hidden->isVisible());
        hidden->click(); // Whatever the button is pressed by.
        QVERIFY(browser.opened.isEmpty());
    }

    void saysWhereThereIsNoPosition()
    {
        open({{.second = 0, .hasFix = false}, {.second = 10, .hasFix = false}});
        QVERIFY(live().label(u"trackText"_s).contains(u"No report with a position."_s));
        QVERIFY(live().label(u"trackText"_s).contains(u": 2"_s));
        QTest::keyClick(&plot(), Qt::Key_Right);
        QVERIFY(!plot().marked().has_value());
    }
};

QTEST_MAIN(TestTrackPlot)
#include "test_trackplot.moc"
