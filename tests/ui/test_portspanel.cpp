// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portspanel.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp7600;
using commissioning::PortInfo;
using commissioning::PortList;
using ui::PortsPanel;

namespace
{

PortInfo port(const char *name, bool usb, std::optional<Error> problem = {})
{
    PortInfo info;
    info.name = name;
    info.usb = usb;
    info.rank = usb ? PortRank::OtherUsb : PortRank::BuiltIn;
    info.agreed = true;
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
        panel.setPorts(PortList{{}, Error{ErrorCode::PortNothingSeen, {{"time", "14:32"}}}}, true);
        QVERIFY(!shows(panel, u"Looking for ports"_s));
        QVERIFY(shows(panel, u"no new USB device has appeared since 14:32. If the cable is plugged "
                             "in, try another cable"_s));
        panel.setPorts(PortList{{port("COM5", true)}, {}}, true);
        QVERIFY(!shows(panel, u"USB serial port"_s));
    }

    void offersWhatCanBeUsedWithUsbFirst()
    {
        PortsPanel panel(true);
        panel.show();
        panel.setPorts(
            PortList{{port("COM1", false), port("COM9", true, Error{ErrorCode::PortBusy}),
                      port("COM5", true)},
                     {}},
            true);
        QCOMPARE(connectButtons(panel), (QStringList{u"Connect COM5"_s, u"Connect COM1"_s}));
    }

    void aPortThatNobodyAgreedToIsAllowedFirst()
    {
        PortsPanel panel(true);
        panel.show();
        PortInfo strange = port("COM5", true);
        strange.agreed = false;
        panel.setPorts(PortList{{strange}, {}}, true);
        QVERIFY(connectButtons(panel).isEmpty());
        QVERIFY(shows(panel, u"Not used before."_s));
        panel.activateWindow();
        panel.focusNext();
        const auto *allow = qobject_cast<QPushButton *>(panel.focusWidget());
        QVERIFY(allow != nullptr);
        QCOMPARE(allow->text(), u"Allow and connect"_s);
        strange.agreed = true;
        panel.setPorts(PortList{{strange}, {}}, true);
        QCOMPARE(connectButtons(panel), QStringList{u"Connect COM5"_s});
        QVERIFY(!shows(panel, u"Not used before."_s));
    }

    void saysWhyAPortCannotBeUsed()
    {
        PortsPanel panel(true);
        panel.show();
        panel.setPorts(PortList{{port("/dev/ttyUSB0", true,
                                      Error{ErrorCode::PortPermission,
                                            {{"port", "/dev/ttyUSB0"}, {"group", "dialout"}}})},
                                {}},
                       true);
        QVERIFY(connectButtons(panel).isEmpty());
        QVERIFY(shows(panel, u"group dialout"_s));
        QVERIFY(shows(panel, u"70-sp7600-installer.rules"_s));
    }

    void saysWhatAPortIsAndWhyItStandsThere()
    {
        PortsPanel panel(true);
        panel.show();
        PortInfo cable = port("/dev/ttyUSB1", true);
        cable.description = "USB Serial";
        cable.chip = "CH340";
        cable.driver = "ch341";
        cable.rank = PortRank::SeenBefore;
        cable.movedFrom = "/dev/ttyUSB0";
        panel.setPorts(PortList{{cable}, {}}, true);
        QVERIFY(
            shows(panel, u"USB Serial · CH340 · driver ch341 · a tracker was found here before"_s));
        QVERIFY(shows(panel, u"The same adapter as /dev/ttyUSB0 before."_s));
        QCOMPARE(connectButtons(panel), QStringList{u"Connect /dev/ttyUSB1"_s});
        // Its name may say it already.
        cable.description = "CH340 serial converter";
        panel.setPorts(PortList{{cable}, {}}, true);
        QVERIFY(shows(panel, u"CH340 serial converter · driver ch341"_s));
    }

    void whatIsDoneWithComesLastAndSaysHowItEnded()
    {
        PortsPanel panel(true);
        panel.show();
        PortInfo likely = port("COM5", true);
        likely.rank = PortRank::SeenBefore;
        const PortList list{{port("COM1", false), likely, port("COM6", true), port("COM7", true)},
                            {}};
        const ui::PortOutcomes outcomes = {
            {"COM5", {"359999046541108", JobResult::Proved}},
            {"COM6", {{}, JobResult::Failed}},
        };
        panel.setPorts(list, true, outcomes);
        QCOMPARE(connectButtons(panel), (QStringList{u"Connect COM7"_s, u"Connect COM5"_s,
                                                     u"Connect COM6"_s, u"Connect COM1"_s}));
        QVERIFY(shows(panel, u"Last job here: Proved, IMEI 359999 04 654110 8"_s));
        QVERIFY(shows(panel, u"Last job here: Failed"_s));
        panel.activateWindow();
        panel.focusNext();
        QCOMPARE(panel.focusWidget()->accessibleName(), u"Connect COM7"_s);
        panel.setPorts(list, true);
        QCOMPARE(connectButtons(panel).value(0), u"Connect COM5"_s);
        QVERIFY(!shows(panel, u"Last job here"_s));
    }

    void theLikeliestComesFirst()
    {
        PortsPanel panel(true);
        panel.show();
        PortInfo modem = port("/dev/ttyUSB0", true);
        modem.rank = PortRank::Unlikely;
        PortInfo cable = port("/dev/ttyUSB7", true);
        cable.rank = PortRank::KnownAdapter;
        panel.setPorts(PortList{{modem, port("/dev/ttyS0", false), cable}, {}}, true);
        QCOMPARE(connectButtons(panel),
                 (QStringList{u"Connect /dev/ttyUSB7"_s, u"Connect /dev/ttyS0"_s,
                              u"Connect /dev/ttyUSB0"_s}));
    }

    void aDeviceWithoutAPortSaysWhatToDo()
    {
        PortsPanel panel(true);
        panel.show();
        PortInfo device = port("", true,
                               Error{ErrorCode::PortDriverMissing,
                                     {{"device", "USB2.0-Serial"}, {"driver", "ch341"}}});
        device.description = "USB2.0-Serial";
        device.chip = "CH340";
        panel.setPorts(PortList{{device}, {}}, true);
        QVERIFY(shows(panel, u"CH340"_s));
        QVERIFY(shows(panel, u"its driver is missing. Install the driver ch341"_s));
        QVERIFY(connectButtons(panel).isEmpty());
        panel.focusNext();
        QVERIFY(panel.focusWidget() != nullptr);
    }

    void asksForTheChosenPort()
    {
        PortsPanel panel(true);
        panel.show();
        panel.setPorts(PortList{{port("COM1", false), port("COM5", true)}, {}}, true);
        std::string asked;
        connect(&panel, &PortsPanel::connectRequested, this,
                [&asked](const PortInfo &chosen) { asked = chosen.name; });
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
        panel.setPorts(PortList{{odd}, {}}, true);
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
