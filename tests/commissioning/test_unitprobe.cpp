// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/station.h"
#include "core/commissioning/unitprobe.h"
#include "core/device/profilelibrary.h"
#include "tests/device/memorylink.h"
#include "tests/device/scriptedpeer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace sp7600;
using namespace sp7600::commissioning;
using namespace sp7600::tests;
using namespace Qt::StringLiterals;

namespace
{

/// A laptop, and a unit at a port of it that remembers nothing from before.
class Laptop
{
public:
    Laptop() { reopen(); }

    void add(const device::Profile &profile)
    {
        const auto folder = m_folder.filePath(u"profiles"_s);
        if (!device::writeProfileFile(profile, device::profileFile(folder, profile.id)))
            throw std::runtime_error("no good profile");
        reopen();
    }
    void remove(const std::string &profile)
    {
        QFile::remove(device::profileFile(m_folder.filePath(u"profiles"_s), profile));
        reopen();
    }

    Result<std::optional<device::Profile>> find(MemoryLink &link,
                                                const device::CancelToken &cancel = {})
    {
        auto found = search(link, {}, cancel);
        if (!found)
            return std::unexpected(found.error());
        return std::move(found->profile);
    }
    Result<ProfileSearch> search(MemoryLink &link, UnitOptions options,
                                 const device::CancelToken &cancel = {},
                                 const device::HasRefused &hasRefused = {})
    {
        options.port = "/dev/memory0";
        return findProfile(*m_station, link, options, cancel, hasRefused);
    }

private:
    void reopen()
    {
        StationOptions options;
        options.dataDirectory = m_folder.path();
        options.withStore = false;
        m_station = Station::open(options).value();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Station> m_station;
};

/// One conversation: what was found, and what was said.
struct Conversation {
    MemoryLink link;
    ScriptedPeer peer{link};
};

} // namespace

class TestUnitProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRememberedUnitCostsOneQuestion()
    {
        Laptop laptop;
        for (const bool again : {false, true, true}) {
            Conversation now;
            makeAtTracker(now.peer);
            now.peer.baudRate = 38400;
            const auto found = laptop.find(now.link);
            QVERIFY(found);
            QVERIFY(*found);
            QCOMPARE((*found)->id, std::string("skypatrol-at"));
            QCOMPARE((*found)->baudRates, (std::vector<int>{38400, 115200, 9600, 57600, 19200}));
            QCOMPARE(std::ranges::count(now.peer.lines(), "AT$FRIEND?"), 1);
            QCOMPARE(now.peer.lines().size() == 1, again);
            QCOMPARE(now.link.baudRatesSet() == std::vector<int>{38400}, again);
        }
    }

    void theWordsThatAnsweredAreRemembered()
    {
        Laptop laptop;
        laptop.add(taughtProfile());
        for (const bool again : {false, true}) {
            Conversation now;
            now.peer.baudRate = 9600;
            now.peer.answers = {{"1234,SDM", "SDM: d.plaspy.com;8888\r\n"}};
            const auto found = laptop.find(now.link);
            QVERIFY(found);
            QVERIFY(*found);
            QCOMPARE((*found)->wordFor(SettingId::Host)->read->text(), std::string("SDM"));
            QCOMPARE((*found)->baudRates.front(), 9600);
            QCOMPARE(now.link.baudRatesSet() == std::vector<int>{9600}, again);
        }
    }

    void aWrongMemoryIsForgotten()
    {
        Laptop laptop;
        laptop.add(taughtProfile());
        Conversation first;
        makeAtTracker(first.peer);
        QVERIFY(laptop.find(first.link).value());

        Conversation another;
        another.peer.answers = {{"1234,SIP", "SIP: d.plaspy.com;8888\r\n"}};
        const auto found = laptop.find(another.link);
        QVERIFY(found);
        QVERIFY(*found);
        QCOMPARE((*found)->id, std::string("taught"));
        QCOMPARE(another.peer.lines().front(), std::string("AT$FRIEND?"));

        Conversation silent;
        QVERIFY(!laptop.find(silent.link).value());
        Conversation third;
        makeAtTracker(third.peer);
        const auto back = laptop.find(third.link);
        QVERIFY(back);
        QVERIFY(*back);
        QCOMPARE((*back)->id, std::string("skypatrol-at"));
    }

    void aProfileThatIsGoneIsForgotten()
    {
        Laptop laptop;
        laptop.add(taughtProfile());
        Conversation first;
        first.peer.answers = {{"1234,SIP", "SIP: d.plaspy.com;8888\r\n"}};
        QVERIFY(laptop.find(first.link).value());
        laptop.remove("taught");
        Conversation second;
        second.peer.answers = first.peer.answers;
        const auto found = laptop.find(second.link);
        QVERIFY(found);
        QVERIFY(!*found);
        QVERIFY(!second.link.written().contains("SIP"));
    }

    void aModemIsNothing()
    {
        Laptop laptop;
        Conversation now;
        makeAtTracker(now.peer);
        now.peer.answers.erase("AT$FRIEND?");
        const auto found = laptop.find(now.link);
        QVERIFY(found);
        QVERIFY(!*found);
    }

    void whatWasProbedForInVainIsNotProbedForAgain()
    {
        Laptop laptop;
        UnitOptions options;
        Conversation first;
        const auto nothing = laptop.search(first.link, options);
        QVERIFY(nothing);
        QVERIFY(!nothing->profile);
        QVERIFY(nothing->probedInVain);
        QCOMPARE(std::ranges::count(*nothing->probedInVain, "SIP?"), 1);
        QVERIFY(first.link.written().contains("AT$FRIEND?"));

        options.probedInVain = nothing->probedInVain;
        options.consent.words = {"APN"};
        Conversation again;
        const auto same = laptop.search(again.link, options);
        QVERIFY(same);
        QVERIFY(!same->profile);
        QVERIFY(!same->probedInVain);
        QVERIFY(again.link.written().empty());

        // What was left out before may well be what it answers.
        options.consent.words = {"SIP?"};
        Conversation more;
        const auto third = laptop.search(more.link, options);
        QVERIFY(third);
        QVERIFY(more.link.written().contains("SIP"));
        QVERIFY(!more.link.written().contains("AT$FRIEND?"));
        QVERIFY(third->probedInVain);
        QCOMPARE(std::ranges::count(*third->probedInVain, "SIP?"), 0);
    }

    void whoRefusedBeforeIsNotAskedFurther()
    {
        Laptop laptop;
        Conversation now;
        makeAtTracker(now.peer);
        const auto found =
            laptop.search(now.link, {}, {}, [](const std::string &) { return true; });
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::PasswordWrong);
        QCOMPARE(found.error().parameter("imei"), std::string_view("359999046544250"));
        // What it takes to know that it is a tracker, and which one.
        QCOMPARE(now.peer.lines().size(), 2U);
        QCOMPARE(now.peer.lines().back(), std::string("AT+CGSN"));
    }

    void itCanBeStopped()
    {
        Laptop laptop;
        for (const bool remembered : {false, true}) {
            if (remembered) {
                Conversation first;
                makeAtTracker(first.peer);
                QVERIFY(laptop.find(first.link).value());
            }
            Conversation now;
            device::CancelSource source;
            now.link.schedule(100ms, [&source] { source.cancel(); });
            const auto found = laptop.find(now.link, source.token());
            QVERIFY(!found);
            QCOMPARE(found.error().code, ErrorCode::Cancelled);
        }
        // What was interrupted is no reason to forget.
        Conversation last;
        makeAtTracker(last.peer);
        QVERIFY(laptop.find(last.link).value());
        QCOMPARE(last.peer.lines().size(), 1UL);
    }
};

QTEST_GUILESS_MAIN(TestUnitProbe)
#include "test_unitprobe.moc"
