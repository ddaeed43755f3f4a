// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/probememory.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::commissioning;

namespace
{

const ProbeMemory::Key unit = ProbeMemory::Unit{.usbId = "10c4:ea60", .serialOrPort = "A1"};
const ProbeMemory::Key firmware = ProbeMemory::Firmware{.model = "SP7600", .firmware = "V1.10"};

ProbeMemory::Found found()
{
    return {.profileId = "sp7600",
            .baudRate = 115200,
            .alternatives = {{{SettingId::Host, SettingId::ServerPort}, 1}, {{SettingId::Apn}, 0}},
            .when = UtcSeconds(std::chrono::seconds(1'795'789'445))};
}

QJsonObject asJson()
{
    return {{u"profile"_s, u"sp7600"_s},
            {u"baud_rate"_s, 115200},
            {u"alternatives"_s,
             QJsonArray{QJsonObject{{u"settings"_s, QJsonArray{u"host"_s, u"server_port"_s}},
                                    {u"index"_s, 1}},
                        QJsonObject{{u"settings"_s, QJsonArray{u"apn"_s}}, {u"index"_s, 0}}}},
            {u"when"_s, u"2026-11-27T14:24:05Z"_s}};
}

} // namespace

class TestProbeMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(m_home->isValid());
        m_name = m_home->filePath(u"probes.json"_s);
    }

    void nothingIsFoundAtFirst()
    {
        ProbeMemory memory(m_home->path());
        QVERIFY(!memory.find(unit));
        QVERIFY(!memory.find(firmware));
        QVERIFY(!memory.takeProblem());
        QVERIFY(!QFile::exists(m_name));
    }

    void whatIsRememberedIsFoundTheNextTime_data()
    {
        QTest::addColumn<bool>("byFirmware");
        QTest::newRow("unit") << false;
        QTest::newRow("firmware") << true;
    }

    void whatIsRememberedIsFoundTheNextTime()
    {
        QFETCH(const bool, byFirmware);
        const auto &key = byFirmware ? firmware : unit;
        QVERIFY(ProbeMemory(m_home->path()).remember(key, found()).has_value());
        const ProbeMemory memory(m_home->path());
        QVERIFY(memory.find(key) == found());
        QVERIFY(!memory.find(byFirmware ? unit : firmware));
    }

    void nothingChosenIsRememberedToo()
    {
        ProbeMemory memory(m_home->path());
        auto plain = found();
        plain.alternatives.clear();
        QVERIFY(memory.remember(unit, plain).has_value());
        QVERIFY(memory.find(unit) == plain);
    }

    void keysAreKeptApart()
    {
        ProbeMemory memory(m_home->path());
        const std::vector<ProbeMemory::Key> keys{
            ProbeMemory::Unit{"10c4:ea60", "A1"},
            ProbeMemory::Unit{"10c4:ea60", "A2"},
            ProbeMemory::Unit{"", "A1"},
            ProbeMemory::Unit{"10c4:ea60", ""},
            ProbeMemory::Firmware{"SP7600", "V1.10"},
            ProbeMemory::Firmware{"SP7600", "V1.11"},
            ProbeMemory::Firmware{"SP7600", ""},
            ProbeMemory::Firmware{"10c4:ea60", "A1"},
        };
        for (std::size_t i = 0; i < keys.size(); ++i) {
            auto each = found();
            each.baudRate += static_cast<int>(i);
            QVERIFY(memory.remember(keys[i], each).has_value());
        }
        for (std::size_t i = 0; i < keys.size(); ++i)
            QCOMPARE(memory.find(keys[i])->baudRate, 115200 + static_cast<int>(i));
    }

    void theLaterFindingReplacesTheEarlier()
    {
        ProbeMemory memory(m_home->path());
        QVERIFY(memory.remember(unit, found()).has_value());
        auto later = found();
        later.profileId = "skypatrol-at";
        later.alternatives = {{{SettingId::Apn}, 2}};
        QVERIFY(memory.remember(unit, later).has_value());
        QVERIFY(memory.find(unit) == later);
    }

    void whatIsForgottenIsNotFound()
    {
        ProbeMemory memory(m_home->path());
        const ProbeMemory::Key neighbour = ProbeMemory::Unit{"10c4:ea60", "A2"};
        QVERIFY(memory.forget(unit).has_value()); // nothing there is good as well
        for (const auto &key : {unit, neighbour, firmware})
            QVERIFY(memory.remember(key, found()).has_value());
        QVERIFY(memory.forget(unit).has_value());
        QVERIFY(memory.forget(firmware).has_value());
        QVERIFY(!memory.find(unit));
        QVERIFY(!memory.find(firmware));
        QVERIFY(memory.find(neighbour) == found());
    }

    void theFileIsAsDescribed()
    {
        ProbeMemory memory(m_home->path());
        QVERIFY(memory.remember(unit, found()).has_value());
        QVERIFY(memory.remember(firmware, found()).has_value());
        QFile file(m_name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto entry = asJson();
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).object(),
                 (QJsonObject{
                     {u"format"_s, 1},
                     {u"units"_s, QJsonObject{{u"10c4:ea60"_s, QJsonObject{{u"A1"_s, entry}}}}},
                     {u"firmwares"_s, QJsonObject{{u"SP7600"_s, QJsonObject{{u"V1.10"_s, entry}}}}},
                 }));
    }

    void anEntryThatIsNotUnderstoodIsNotFound_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value"); // undefined: the key is left out
        const QJsonValue missing(QJsonValue::Undefined);
        const auto rows = [](const QString &key, const QList<QJsonValue> &values) {
            for (qsizetype i = 0; i < values.size(); ++i)
                QTest::addRow("%s %d", qPrintable(key), static_cast<int>(i)) << key << values.at(i);
        };
        const auto alternative = [](const QJsonValue &settings, const QJsonValue &index) {
            return QJsonArray{QJsonObject{{u"settings"_s, settings}, {u"index"_s, index}}};
        };
        rows(u"profile"_s, {missing, QString(), 7});
        rows(u"baud_rate"_s, {missing, 0, -9600, 1.5, u"9600"_s});
        rows(u"when"_s, {missing, QString(), u"yesterday"_s, 7});
        rows(u"alternatives"_s,
             {missing, u"sp"_s, QJsonArray{7}, alternative(QJsonArray{}, 0),
              alternative(u"apn"_s, 0), alternative(QJsonArray{u"apn"_s, u"colour"_s}, 0),
              alternative(QJsonArray{u"apn"_s}, -1), alternative(QJsonArray{u"apn"_s}, u"0"_s),
              alternative(QJsonArray{u"apn"_s}, missing)});
    }

    void anEntryThatIsNotUnderstoodIsNotFound()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        auto entry = asJson();
        if (value.isUndefined())
            entry.remove(key);
        else
            entry.insert(key, value);
        const QJsonObject probes{
            {u"format"_s, 1},
            {u"units"_s,
             QJsonObject{{u"10c4:ea60"_s, QJsonObject{{u"A1"_s, entry}, {u"A2"_s, asJson()}}}}}};
        QFile file(m_name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(probes).toJson());
        file.close();
        ProbeMemory memory(m_home->path());
        QVERIFY(!memory.find(unit));
        QVERIFY(memory.find(ProbeMemory::Unit{"10c4:ea60", "A2"}) == found()); // it still is
        QVERIFY(!memory.takeProblem());
    }

    void aDamagedFileIsNothingFoundAndTold()
    {
        QFile file(m_name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\": 1, \"units\": {");
        file.close();
        ProbeMemory memory(m_home->path());
        QVERIFY(!memory.find(unit));
        const auto problem = memory.takeProblem();
        QVERIFY(problem.has_value());
        QCOMPARE(problem->code, ErrorCode::StoreDamaged);
        QVERIFY(QFile::exists(m_name + u".damaged"_s));
        QVERIFY(memory.remember(unit, found()).has_value());
        QVERIFY(memory.find(unit) == found());
    }

    void whatCouldNotBeSavedIsNamed()
    {
        QFile file(m_home->filePath(u"a-file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        ProbeMemory memory(file.fileName());
        const auto remembered = memory.remember(unit, found());
        QVERIFY(!remembered.has_value());
        QCOMPARE(remembered.error().code, ErrorCode::FileUnwritable);
        QVERIFY(!memory.find(unit));
    }

    void threadsLoseNoFinding()
    {
        ProbeMemory memory(m_home->path());
        std::vector<std::thread> threads;
        std::vector<char> good(4, 0); // no vector<bool>: written side by side
        for (std::size_t number = 0; number < good.size(); ++number) {
            threads.emplace_back([&, number] {
                const ProbeMemory::Unit own{"10c4:ea60", std::to_string(number)};
                good[number] = memory.remember(own, found()).has_value();
            });
        }
        for (auto &thread : threads)
            thread.join();
        QVERIFY(std::ranges::all_of(good, [](char each) { return each != 0; }));
        for (std::size_t number = 0; number < good.size(); ++number) {
            QVERIFY(memory.find(ProbeMemory::Unit{"10c4:ea60", std::to_string(number)}) == found());
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
    QString m_name;
};

QTEST_APPLESS_MAIN(TestProbeMemory)
#include "test_probememory.moc"
