// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"
#include "ui/sidebar.h"
#include "ui/theme.h"
#include "ui/widgets.h"

#include <QApplication>
#include <QIcon>
#include <QImage>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <array>
#include <iterator>
#include <memory>
#include <set>

using namespace Qt::StringLiterals;
using namespace sp7600::ui;

namespace
{

constexpr std::array scales = {1, 2, 3};
constexpr std::array shownLooks = {Look::Light, Look::Dark, Look::HighContrastLight,
                                   Look::HighContrastDark};

/// What each look promises.
double leastContrast(Look look)
{
    return look == Look::HighContrastLight || look == Look::HighContrastDark ? 7.0 : 4.5;
}

QApplication &application()
{
    return *qobject_cast<QApplication *>(QCoreApplication::instance());
}

/// Of the pixels that are drawn in full; invalid where there is none, or more than one colour.
QColor colourOf(const QImage &picture)
{
    QColor colour;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor here = picture.pixelColor(x, y);
            if (here.alpha() != 255) {
                continue;
            }
            if (colour.isValid() && colour != here) {
                return {};
            }
            colour = here;
        }
    }
    return colour;
}

QImage iconOf(const QAbstractButton &button, QIcon::Mode mode = QIcon::Normal, double ratio = 1.0)
{
    return button.icon().pixmap(button.iconSize(), ratio, mode).toImage();
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_window;
    QPushButton *m_usual = nullptr;
    QPushButton *m_primary = nullptr;
    QPushButton *m_quiet = nullptr;

private Q_SLOTS:
    void init()
    {
        applyTheme(application(), Look::Light);
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_usual = makeButton(Symbol::Copy, u"Copy"_s, u"usual"_s);
        m_primary = makeButton(Symbol::Send, u"Send"_s, u"primary"_s, true);
        m_quiet = makeButton(Symbol::Undo, u"Undo"_s, u"quiet"_s);
        m_quiet->setProperty("quiet", true);
        for (QPushButton *each : {m_usual, m_primary, m_quiet}) {
            layout->addWidget(each);
        }
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void everySymbolHasItsFiles()
    {
        std::set<QString> names;
        for (const Symbol symbol : allSymbols) {
            const QString name = symbolName(symbol);
            QVERIFY2(names.insert(name).second, qPrintable(name));
            for (const int scale : scales) {
                const QString suffix = scale == 1 ? QString() : u"@%1x"_s.arg(scale);
                const QImage picture(u":/icons/%1%2.png"_s.arg(name, suffix));
                QCOMPARE(picture.size(), QSize(24, 24) * scale);
                QVERIFY2(colourOf(picture).isValid(), qPrintable(name));
            }
        }
        QCOMPARE(names.size(), allSymbols.size());
    }

    void theProgramHasAnIconOfEachSize()
    {
        const QIcon icon = programIcon();
        constexpr std::array sides = {16, 24, 32, 48, 64, 128, 256};
        QCOMPARE(icon.availableSizes().size(), std::ssize(sides));
        for (const int side : sides) {
            const QImage picture = icon.pixmap(side).toImage();
            QCOMPARE(picture.size(), QSize(side, side));
            QVERIFY(picture.pixelColor(0, 0).alpha() < 255);
            QCOMPARE(picture.pixelColor(side / 2, side / 4), QColor(Qt::white));
            // Blue and white, and nothing else at the edges, as far as they are seen.
            for (int y = 0; y < side; ++y) {
                for (int x = 0; x < side; ++x) {
                    const QColor here = picture.pixelColor(x, y);
                    const bool isOfIt = here.red() <= here.green() && here.green() <= here.blue()
                                        && here.blue() >= 120;
                    QVERIFY2(here.alpha() < 32 || isOfIt, qPrintable(here.name(QColor::HexArgb)));
                }
            }
        }
    }

    void aSymbolIsAsLargeAsTheScreenWantsIt()
    {
        for (const double ratio : {1.0, 1.25, 2.0, 3.0}) {
            const QPixmap pixmap = symbolPixmap(Symbol::Send, Qt::red, symbolSide, ratio);
            QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(symbolSide, symbolSide));
            QCOMPARE(pixmap.width(), qRound(symbolSide * ratio));
            QCOMPARE(colourOf(pixmap.toImage()), QColor(Qt::red));
            QCOMPARE(iconOf(*m_usual, QIcon::Normal, ratio).width(), pixmap.width());
        }
    }

    /// Else the edges of an icon are of any colour, as on a screen that is scaled by 150 %.
    void aSymbolHasOneColourAtEverySize()
    {
        for (int side = 14; side <= 3 * symbolSide; ++side) {
            const QImage picture = symbolPixmap(Symbol::Write, Qt::white, side, 1.0).toImage();
            QCOMPARE(picture.format(), QImage::Format_ARGB32_Premultiplied);
            for (int y = 0; y < picture.height(); ++y) {
                const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
                for (int x = 0; x < picture.width(); ++x) {
                    const int alpha = qAlpha(line[x]);
                    QCOMPARE(line[x], qRgba(alpha, alpha, alpha, alpha));
                }
            }
        }
    }

    void iconsAreSeenInEveryLook_data()
    {
        QTest::addColumn<Look>("look");
        QTest::newRow("light") << Look::Light;
        QTest::newRow("dark") << Look::Dark;
        QTest::newRow("high contrast, light") << Look::HighContrastLight;
        QTest::newRow("high contrast, dark") << Look::HighContrastDark;
    }

    void iconsAreSeenInEveryLook()
    {
        QFETCH(const Look, look);
        applyTheme(application(), look);
        const QPalette palette = themePalette(look);
        const QColor window = palette.color(QPalette::Window);
        const QColor base = palette.color(QPalette::Base);
        const QColor button = palette.color(QPalette::Button);
        const QColor pale = statusBackground(Status::NotKnown, palette);
        struct Case {
            const QPushButton *shown;
            QIcon::Mode mode;
            QList<QColor> grounds;
        };
        const QList<Case> cases = {
            {m_usual, QIcon::Normal, {window, base, button}},
            {m_usual, QIcon::Active, {window, base, button}},
            {m_usual, QIcon::Disabled, {window, base, button}},
            {m_quiet, QIcon::Normal, {window, base}},
            {m_quiet, QIcon::Disabled, {window, base}},
            {m_primary, QIcon::Normal, {accentColour(palette)}},
            {m_primary, QIcon::Disabled, {pale}},
            {m_usual, QIcon::Selected, {palette.color(QPalette::Highlight)}},
        };
        for (const Case &each : cases) {
            for (const int scale : scales) {
                const QColor colour = colourOf(iconOf(*each.shown, each.mode, scale));
                QVERIFY2(colour.isValid(), qPrintable(each.shown->objectName()));
                for (const QColor &ground : each.grounds) {
                    QVERIFY2(contrast(colour, ground) >= leastContrast(look),
                             qPrintable(u"%1: %2 on %3"_s.arg(each.shown->objectName(),
                                                              colour.name(), ground.name())));
                }
            }
        }
    }

    void anIconChangesWithTheLook()
    {
        std::set<QRgb> colours;
        for (const Look look : shownLooks) {
            applyTheme(application(), look);
            const QColor colour = colourOf(iconOf(*m_usual));
            QCOMPARE(colour, themePalette(look).color(QPalette::ButtonText));
            colours.insert(colour.rgb());
        }
        QCOMPARE(colours.size(), shownLooks.size());
    }

    void anIconChangesWithItsButton()
    {
        const QColor onAccent = colourOf(iconOf(*m_primary));
        QCOMPARE(onAccent, m_primary->palette().color(QPalette::HighlightedText));
        setStyleFlag(m_primary, "primary", false);
        QCOMPARE(colourOf(iconOf(*m_primary)), m_usual->palette().color(QPalette::ButtonText));
        setStyleFlag(m_primary, "primary", true);
        QCOMPARE(colourOf(iconOf(*m_primary)), onAccent);

        const QImage before = iconOf(*m_primary);
        setSymbol(m_primary, Symbol::Stop);
        QCOMPARE(m_primary->icon().name(), symbolName(Symbol::Stop));
        QVERIFY(iconOf(*m_primary) != before);
    }

    void anIconOutlivesItsButton()
    {
        const QIcon icon = m_usual->icon();
        m_window.reset();
        QVERIFY(colourOf(icon.pixmap(QSize(symbolSide, symbolSide)).toImage()).isValid());
    }

    void theSidebarDrawsItsIconsBesideTheirNames()
    {
        for (const Look look : shownLooks) {
            applyTheme(application(), look);
            SidebarButton entry(Symbol::Records, u"Records"_s);
            SidebarButton other(Symbol::Console, u"Records"_s);
            const QImage first = entry.grab().toImage();
            const QImage second = other.grab().toImage();
            QCOMPARE(first.size(), second.size());
            const int end = entry.width() / 2;
            const QColor ink = entry.palette().color(QPalette::WindowText);
            QRect differs;
            bool hasInk = false;
            for (int y = 0; y < first.height(); ++y) {
                for (int x = 0; x < end; ++x) {
                    if (first.pixel(x, y) != second.pixel(x, y)) {
                        differs |= QRect(x, y, 1, 1);
                        hasInk |= first.pixelColor(x, y) == ink;
                    }
                }
            }
            QVERIFY(hasInk); // And nothing but the icon is another one.
            QVERIFY(differs.width() <= symbolSide && differs.height() <= symbolSide);
        }
    }
};

QTEST_MAIN(TestIcons)
#include "test_icons.moc"
