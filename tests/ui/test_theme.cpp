// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <set>

using namespace sp7600::ui;

namespace
{

constexpr double enough = 4.5;

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfWcag()
    {
        QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21.0) < 0.01);
        QVERIFY(qAbs(contrast(Qt::white, Qt::white) - 1.0) < 0.01);
        QVERIFY(qAbs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    }

    void everythingCanBeReadInTheSun_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void everythingCanBeReadInTheSun()
    {
        QFETCH(bool, dark);
        const QPalette palette = themePalette(dark);
        QCOMPARE(isDark(palette), dark);
        const QColor window = palette.color(QPalette::Window);
        const QColor base = palette.color(QPalette::Base);
        for (const QColor &back : {window, base}) {
            QVERIFY(contrast(palette.color(QPalette::WindowText), back) >= enough);
            QVERIFY(contrast(mutedColour(palette), back) >= enough);
            QVERIFY(contrast(accentColour(palette), back) >= enough);
        }
        QVERIFY(
            contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight))
            >= enough);
        for (const Status status : allStatuses) {
            const QColor colour = statusColour(status, palette);
            const QColor own = statusBackground(status, palette);
            for (const QColor &back : {window, base, own}) {
                QVERIFY2(contrast(colour, back) >= enough, qPrintable(colour.name()));
            }
            QVERIFY(contrast(palette.color(QPalette::WindowText), own) >= enough);
            QVERIFY(contrast(base, colour) >= enough); // The filled banner.
        }
    }

    void shapesDifferWithoutTheirColour()
    {
        std::set<QByteArray> pictures;
        for (const Status status : allStatuses) {
            QImage picture(12, 12, QImage::Format_ARGB32_Premultiplied);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            paintStatus(painter, picture.rect(), status, Qt::black);
            painter.end();
            pictures.emplace(reinterpret_cast<const char *>(picture.constBits()),
                             picture.sizeInBytes());
        }
        QCOMPARE(pictures.size(), allStatuses.size());
    }

    void aBoxHasAnEdgeTickedOrNot_data()
    {
        QTest::addColumn<Look>("look");
        QTest::addColumn<bool>("ticked");
        QTest::newRow("light") << Look::Light << false;
        QTest::newRow("light, ticked") << Look::Light << true;
        QTest::newRow("dark") << Look::Dark << false;
        QTest::newRow("dark, ticked") << Look::Dark << true;
    }

    void aBoxHasAnEdgeTickedOrNot()
    {
        QFETCH(const Look, look);
        QFETCH(const bool, ticked);
        applyTheme(*qobject_cast<QApplication *>(QCoreApplication::instance()), look);
        QCheckBox box;
        box.setChecked(ticked);
        box.resize(box.sizeHint());
        const QImage picture = box.grab().toImage();
        const QColor ground = box.palette().color(QPalette::Window);
        double edge = 1.0;
        double inside = 1.0;
        for (int x = 0; x < picture.width() / 2; ++x) {
            const double seen = contrast(picture.pixelColor(x, picture.height() / 2), ground);
            double &part = x < 3 ? edge : inside;
            part = std::max(part, seen);
        }
        QVERIFY2(edge >= 3.0, qPrintable(QString::number(edge)));
        QCOMPARE(inside >= 3.0, ticked);
    }
};

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
