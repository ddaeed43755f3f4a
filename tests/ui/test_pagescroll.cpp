// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/focusfollower.h"
#include "ui/pagescroll.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;
using sp7600::ui::FocusFollower;
using sp7600::ui::PageScroll;

namespace
{

constexpr int fieldHeight = 60;
constexpr QSize room(800, 300);

} // namespace

/// A page that is much higher than its window.
class TestPageScroll : public QObject
{
    Q_OBJECT

    std::unique_ptr<PageScroll> m_scroll;
    QScrollArea *m_inner = nullptr; ///< Begins the page.
    QLineEdit *m_inside = nullptr;  ///< Far down in that one.
    QLineEdit *m_first = nullptr;
    QLineEdit *m_last = nullptr;

    static QLineEdit *field(QWidget *parent)
    {
        auto *edit = new QLineEdit(parent);
        edit->setFixedHeight(fieldHeight);
        return edit;
    }
    void fillInner()
    {
        auto *content = new QWidget;
        auto *layout = new QVBoxLayout(content);
        for (int number = 0; number < 10; ++number) {
            m_inside = field(content);
            layout->addWidget(m_inside);
        }
        m_inner->setWidgetResizable(true);
        m_inner->setWidget(content);
        m_inner->setFixedHeight(2 * fieldHeight);
    }
    [[nodiscard]] bool isSeen(const QWidget *widget) const
    {
        const QWidget *view = m_scroll->viewport();
        return view->rect().contains(QRect(widget->mapTo(view, QPoint()), widget->size()));
    }
    [[nodiscard]] int scrolled() const { return m_scroll->verticalScrollBar()->value(); }

private Q_SLOTS:
    void init()
    {
        m_scroll = std::make_unique<PageScroll>();
        new FocusFollower(*m_scroll);
        auto *page = new QWidget(m_scroll->viewport());
        auto *layout = new QVBoxLayout(page);
        m_inner = new QScrollArea(page);
        fillInner();
        m_first = field(page);
        layout->addWidget(m_inner);
        layout->addWidget(m_first);
        for (int number = 0; number < 10; ++number) {
            layout->addWidget(field(page));
        }
        auto *label = new QLabel(u"&Last"_s, page);
        m_last = field(page);
        label->setBuddy(m_last);
        layout->addWidget(label);
        layout->addWidget(m_last);
        m_scroll->setPage(page);
        m_scroll->resize(room);
        m_scroll->show();
        m_scroll->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_scroll.get()));
        m_first->setFocus();
        QTRY_VERIFY(isSeen(m_first));
        QVERIFY(!isSeen(m_last));
    }
    void cleanup() { m_scroll.reset(); }

    void followsWhereTheKeyboardIsPut()
    {
        m_last->setFocus();
        QTRY_VERIFY(isSeen(m_last));
        m_first->setFocus();
        QTRY_VERIFY(isSeen(m_first));
        QVERIFY(!isSeen(m_last));
    }

    void followsTheLetterOfALabel()
    {
        QTest::keyClick(m_first, Qt::Key_L, Qt::AltModifier);
        QTRY_VERIFY(m_last->hasFocus());
        QTRY_VERIFY(isSeen(m_last));
    }

    void doesNotMoveThePageForWhatAListShows()
    {
        const int before = scrolled();
        m_inside->setFocus();
        QVERIFY(m_inside->hasFocus());
        QCoreApplication::processEvents();
        QCOMPARE(scrolled(), before);
        // By then a field of the page itself is followed.
        m_last->setFocus();
        QCoreApplication::processEvents();
        QVERIFY(scrolled() != before);
    }

    void followsIntoWhatScrollsWithinThePage()
    {
        m_last->setFocus();
        QTRY_VERIFY(isSeen(m_last));
        QVERIFY(!isSeen(m_inner));
        m_inside->setFocus();
        QTRY_VERIFY(isSeen(m_inside));
        const QWidget *view = m_inner->viewport();
        QVERIFY(view->rect().contains(QRect(m_inside->mapTo(view, QPoint()), m_inside->size())));
    }

    void followsIntoTheRowsOfATable()
    {
        constexpr int rows = 30;
        QTableWidget table(rows, 1);
        new FocusFollower(table);
        for (int row = 0; row < rows; ++row) {
            table.setCellWidget(row, 0, new QLineEdit);
        }
        table.resize(room);
        table.show();
        table.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        QWidget *last = table.cellWidget(rows - 1, 0);
        const auto isInSight = [&table, last] {
            return table.viewport()->rect().contains(last->geometry().center());
        };
        QVERIFY(!isInSight());
        last->setFocus();
        QTRY_VERIFY(isInSight());
    }

    void doesNotMoveUnderAFinger()
    {
        // Half of it is in sight.
        QWidget *half = m_scroll->widget()->childAt(m_scroll->widget()->mapFrom(
            m_scroll->viewport(), QPoint(room.width() / 2, room.height() - 1)));
        QVERIFY(half != nullptr);
        QVERIFY(!isSeen(half));
        const int before = scrolled();
        const QPoint place =
            half->mapFrom(m_scroll->viewport(), QPoint(room.width() / 2, room.height() - 1));
        QTest::mousePress(m_scroll->windowHandle(), Qt::LeftButton, Qt::NoModifier,
                          half->mapTo(m_scroll.get(), place));
        QVERIFY(half->hasFocus());
        QCoreApplication::processEvents();
        QCOMPARE(scrolled(), before);
        QTest::mouseRelease(m_scroll->windowHandle(), Qt::LeftButton);
        // Without a finger it moves into sight.
        m_first->setFocus();
        QCoreApplication::processEvents();
        half->setFocus();
        QTRY_VERIFY(isSeen(half));
        QVERIFY(scrolled() != before);
    }
};

QTEST_MAIN(TestPageScroll)
#include "test_pagescroll.moc"
