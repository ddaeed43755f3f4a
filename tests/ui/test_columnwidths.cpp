// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/columnwidths.h"

#include "tests/ui/windowtools.h"
#include "ui/receptionmodel.h"
#include "ui/reporttable.h"

#include <QMouseEvent>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp7600::ui;

namespace
{

constexpr int roomOfTable = 800;
/// From here on the border on the left of a column can be taken too.
constexpr int besideBorder = 2;

void send(QTableView &table, QEvent::Type type, int x)
{
    QWidget *header = table.horizontalHeader()->viewport();
    const QPointF place(x, header->height() / 2);
    const bool isDown = type != QEvent::MouseButtonRelease;
    QMouseEvent event(type, place, header->mapToGlobal(place),
                      type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                      isDown ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(header, &event);
}

int borderOf(const QTableView &table, int column)
{
    return table.columnViewportPosition(column) + table.columnWidth(column) - besideBorder;
}

/// As a person does with the border on the right of @p column.
void drag(QTableView &table, int column, int by)
{
    const int from = borderOf(table, column);
    send(table, QEvent::MouseButtonPress, from);
    send(table, QEvent::MouseMove, from + by / 2);
    send(table, QEvent::MouseMove, from + by);
    send(table, QEvent::MouseButtonRelease, from + by);
    QCoreApplication::processEvents();
}

/// A table as wide as its texts, but for the columns that share the rest.
class Fitted
{
public:
    Fitted()
        : m_model(1, 4)
    {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            m_model.setItem(0, column, new QStandardItem(u"some text"_s));
        }
        table.setModel(&m_model);
        table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        for (const int column : {1, 2}) {
            table.horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
        }
        widths = new ColumnWidths(&table, "fitted"_L1, {"a"_L1, "b"_L1, "c"_L1, "d"_L1});
        table.resize(roomOfTable, 200);
        table.show();
        QCoreApplication::processEvents();
    }

    void setText(int column, const QString &text)
    {
        m_model.item(0, column)->setText(text);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] int whole() const { return table.horizontalHeader()->length(); }
    [[nodiscard]] int room() const { return table.viewport()->width(); }

    QTableView table;
    ColumnWidths *widths;

private:
    QStandardItemModel m_model;
};

} // namespace

class TestColumnWidths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_columnwidths"_s); }
    void init() { QSettings().clear(); }

    void whatIsDraggedIsRemembered()
    {
        int width = 0;
        {
            Fitted fitted;
            const int before = fitted.table.columnWidth(0);
            const QSignalSpy changed(fitted.widths, &ColumnWidths::changed);
            drag(fitted.table, 0, 60);
            width = fitted.table.columnWidth(0);
            QCOMPARE(width, before + 60);
            QCOMPARE(changed.count(), 1);
            QCOMPARE(fitted.widths->chosen(0), std::optional(width));
            QVERIFY(!fitted.widths->chosen(1));
            QCOMPARE(fitted.whole(), fitted.room());
        }
        const Fitted again;
        QCOMPARE(again.table.columnWidth(0), width);
        QCOMPARE(again.whole(), again.room());
    }

    void theRestGoesOnToFit()
    {
        Fitted fitted;
        drag(fitted.table, 0, 60);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(fitted.table.horizontalHeader()->viewport(), &leave);
        const int chosen = fitted.table.columnWidth(0);
        const int fitting = fitted.table.columnWidth(3);
        for (const int column : {0, 3}) {
            fitted.setText(column, u"a text that is much longer than the other one was"_s);
        }
        QTRY_VERIFY(fitted.table.columnWidth(3) > fitting);
        QCOMPARE(fitted.table.columnWidth(0), chosen);
        QCOMPARE(fitted.whole(), fitted.room());
    }

    void oneOfTheColumnsThatShareTakesTheRest()
    {
        Fitted fitted;
        const int before = fitted.table.columnWidth(2);
        drag(fitted.table, 1, -50);
        QCOMPARE(fitted.table.columnWidth(2), before + 50);
        QVERIFY(fitted.widths->chosen(1));
        // Nobody drags what takes the rest.
        drag(fitted.table, 2, 40);
        QVERIFY(!fitted.widths->chosen(2));
        QCOMPARE(fitted.whole(), fitted.room());
    }

    void withoutThatOneAnotherTakesTheRest()
    {
        Fitted fitted;
        drag(fitted.table, 1, -50);
        const int chosen = fitted.table.columnWidth(1);
        fitted.table.hideColumn(2);
        QTRY_COMPARE(fitted.whole(), fitted.room());
        QVERIFY(fitted.table.columnWidth(1) > chosen);
        fitted.table.showColumn(2);
        QTRY_COMPARE(fitted.table.columnWidth(1), chosen);
        QCOMPARE(fitted.whole(), fitted.room());
    }

    void whatIsHiddenMeanwhileIsNotMadeNarrow()
    {
        {
            Fitted fitted;
            const int border = borderOf(fitted.table, 0);
            send(fitted.table, QEvent::MouseButtonPress, border);
            fitted.table.hideColumn(1);
            send(fitted.table, QEvent::MouseButtonRelease, border);
            QCoreApplication::processEvents();
            QVERIFY(!fitted.widths->chosen(1));
        }
        QVERIFY(!QSettings().contains(u"view/columns/fitted/b"_s));
    }

    void aDoubleClickForgets()
    {
        {
            Fitted fitted;
            const int before = fitted.table.columnWidth(0);
            drag(fitted.table, 0, 60);
            const int border = borderOf(fitted.table, 0);
            for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease,
                                    QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease}) {
                send(fitted.table, type, border);
            }
            QTRY_COMPARE(fitted.table.columnWidth(0), before);
            QVERIFY(!fitted.widths->chosen(0));
        }
        QVERIFY(!Fitted().widths->chosen(0));
    }

    void inASmallerWindowAllCanBeReached()
    {
        Fitted fitted;
        drag(fitted.table, 0, 400);
        fitted.table.resize(roomOfTable / 2, 200);
        QTRY_VERIFY(fitted.whole() > fitted.room());
        QVERIFY(fitted.table.horizontalScrollBarPolicy() == Qt::ScrollBarAsNeeded);
    }

    void damagedOnesAreLeftOut()
    {
        QSettings().setValue(u"view/columns/fitted/a"_s, u"wide"_s);
        QSettings().setValue(u"view/columns/fitted/b"_s, -7);
        const Fitted fitted;
        QVERIFY(!fitted.widths->chosen(0));
        QVERIFY(!fitted.widths->chosen(1));
    }

    void reportsKeepThemInEveryWindow()
    {
        ReceptionModel model;
        int width = 0;
        {
            ReportTable table(model);
            table.resize(roomOfTable, 200);
            table.show();
            QCoreApplication::processEvents();
            drag(table, ReceptionModel::Imei, 30);
            width = table.columnWidth(ReceptionModel::Imei);
            table.resize(roomOfTable + 100, 200);
            QCOMPARE(table.columnWidth(ReceptionModel::Imei), width);
        }
        ReportTable again(model);
        again.resize(roomOfTable, 200);
        again.show();
        QCOMPARE(again.columnWidth(ReceptionModel::Imei), width);
    }
};

QTEST_MAIN(TestColumnWidths)
#include "test_columnwidths.moc"
