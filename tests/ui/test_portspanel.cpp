// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portspanel.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp7600;
using commissioning::PortInfo;
using ui::PortsPanel;

namespace
{

PortInfo port(const char *name, bool usb, std::optional<Error> problem = {})
{
    PortInfo info;
    info.name = name;
    info.usb = usb;
    info.problem = std::move(problem);
    return info;
}

QStringList connectButtons(const PortsPanel &panel)
{
    QStringList names;
    for (const auto *button : panel.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Connect") {
            names += button->accessibleName();
        }
    }
    return names;
}

bool shows(const PortsPanel &panel, const QString &text)
{
    const auto labels = panel.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&text](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

} // namespace

class TestPortsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatItLooksBeforeItSaysThatThereIsNone()
    {
        PortsPanel panel(true);
        panel.show();
        panel.setPorts({}, false);
        QVERIFY(shows(panel, u"Looking for ports"_s));
        panel.setPorts({}, true);
        QVERIFY(shows(panel, u"No port was found."_s));
        panel.setPorts({port("COM5", true)}, true);
        QVERIFY(!shows(panel, u"No port was found."_s));
    }

    void offersWhatCanBeUsedWithUsbFirst()
    {
        PortsPanel panel(true);
        panel.show();
        panel.setPorts({port("COM1", false), port("COM9", true, Error{ErrorCode::PortBusy}),
                        port("COM5", true)},
                       true);
        QCOMPARE(connectButtons(panel), (QStringList{u"Connect COM5"_s, u"Connect COM1"_s}));
    }

    void saysWhyAPortCannotBeUsed()
    {
        PortsPanel panel(true);
        panel.show();
        panel.setPorts({port("/dev/ttyUSB0", true,
                             Error{ErrorCode::PortPermission,
                                   {{"port", "/dev/ttyUSB0"}, {"detail", "group dialout"}}})},
                       true);
        QVERIFY(connectButtons(panel).isEmpty());
        QVERIFY(shows(panel, u"group dialout"_s));
    }

    void asksForTheChosenPort()
    {
        PortsPanel panel(true);
        panel.show();
        panel.setPorts({port("COM1", false), port("COM5", true)}, true);
        std::string asked;
        connect(&panel, &PortsPanel::connectRequested, this,
                [&asked](const std::string &name) { asked = name; });
        panel.activateWindow();
        panel.focusNext();
        QVERIFY(panel.focusWidget() != nullptr);
        QTest::keyClick(panel.focusWidget(), Qt::Key_Space);
        QCOMPARE(asked, std::string("COM5"));
    }

    void namesOfPortsAreOnlyText()
    {
        PortsPanel panel(false);
        panel.show();
        PortInfo odd = port("COM5", true);
        odd.description = "<b>evil</b>\x1B[2J";
        panel.setPorts({odd}, true);
        QVERIFY(shows(panel, u"<b>evil</b>"_s));
        QVERIFY(!shows(panel, u"\x1B"_s));
        for (const auto *label : panel.findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }

    void withoutAVirtualTrackerNoneIsOffered()
    {
        const PortsPanel panel(false);
        for (const auto *button : panel.findChildren<QPushButton *>()) {
            QVERIFY(!button->text().contains(u"virtual"));
        }
    }
};

QTEST_MAIN(TestPortsPanel)
#include "test_portspanel.moc"
