// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace sp7600::ui;

namespace
{

/// What each look promises.
double leastContrast(Look look)
{
    return look == Look::HighContrastLight || look == Look::HighContrastDark ? 7.0 : 4.5;
}

QApplication &application()
{
    return *qobject_cast<QApplication *>(QCoreApplication::instance());
}

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
        QTest::addColumn<Look>("look");
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << Look::Light << false;
        QTest::newRow("dark") << Look::Dark << true;
        QTest::newRow("high contrast, light") << Look::HighContrastLight << false;
        QTest::newRow("high contrast, dark") << Look::HighContrastDark << true;
    }

    void everythingCanBeReadInTheSun()
    {
        QFETCH(const Look, look);
        QFETCH(const bool, dark);
        const double enough = leastContrast(look);
        const QPalette palette = themePalette(look);
        QCOMPARE(isDark(palette), dark);
        const QColor window = palette.color(QPalette::Window);
        const QColor base = palette.color(QPalette::Base);
        for (const QColor &back :
             {window, base, palette.color(QPalette::AlternateBase), palette.color(QPalette::Button),
              palette.color(QPalette::ToolTipBase)}) {
            for (const QPalette::ColorRole role :
                 {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                  QPalette::PlaceholderText, QPalette::Link}) {
                QVERIFY2(contrast(palette.color(role), back) >= enough, qPrintable(back.name()));
            }
            QVERIFY(contrast(palette.color(QPalette::Disabled, QPalette::Text), back) >= enough);
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
        if (enough > 4.5) {
            QVERIFY(contrast(lineColour(palette), base) >= 4.5);
        }
    }

    void theKeyboardIsSeenOnEveryControl_data()
    {
        QTest::addColumn<Look>("look");
        QTest::newRow("light") << Look::Light;
        QTest::newRow("dark") << Look::Dark;
        QTest::newRow("high contrast, light") << Look::HighContrastLight;
        QTest::newRow("high contrast, dark") << Look::HighContrastDark;
    }

    void theKeyboardIsSeenOnEveryControl()
    {
        QFETCH(const Look, look);
        applyTheme(application(), look);
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        const QList<QWidget *> controls = {new QPushButton(u"Press"_s), new QComboBox,
                                           new QLineEdit, new QCheckBox(u"Tick"_s)};
        for (QWidget *control : controls) {
            layout->addWidget(control);
        }
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.setFocus();
        for (QWidget *control : controls) {
            const QImage without = control->grab().toImage();
            // As a person does it: that is when styles show where the keyboard is.
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QTRY_VERIFY(control->hasFocus());
            if (auto *edit = qobject_cast<QLineEdit *>(control)) {
                edit->setReadOnly(true); // Its cursor is not what is looked for.
            }
            QVERIFY2(control->grab().toImage() != without, control->metaObject()->className());
            QVERIFY2(control->height() >= 32, control->metaObject()->className());
        }
    }

    void theLookCanBeChangedAtAnyTime()
    {
        for (const Look look : {Look::Dark, Look::HighContrastLight, Look::Light,
                                Look::HighContrastDark, Look::Dark}) {
            applyTheme(application(), look);
            QCOMPARE(QApplication::palette().color(QPalette::Window),
                     themePalette(look).color(QPalette::Window));
            QCOMPARE(accentColour(QApplication::palette()), accentColour(themePalette(look)));
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
        QTest::newRow("high contrast, light") << Look::HighContrastLight << false;
        QTest::newRow("high contrast, dark, ticked") << Look::HighContrastDark << true;
    }

    void aBoxHasAnEdgeTickedOrNot()
    {
        QFETCH(const Look, look);
        QFETCH(const bool, ticked);
        applyTheme(application(), look);
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
