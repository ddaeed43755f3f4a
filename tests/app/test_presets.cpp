// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programs.h"

#include <QFile>
#include <QJsonArray>

using namespace programs;

/// A preset of one's own is saved once and then as good as a shipped one.
class TestPresets : public QObject
{
    Q_OBJECT

private:
    static std::function<bool(const QJsonObject &)> isDepot()
    {
        return [](const QJsonObject &object) { return object["id"_L1] == u"depot"_s; };
    }

private Q_SLOTS:
    void anOwnPresetIsSavedListedAndUsed()
    {
        const Home home;
        Program save(home);
        COMPARE_EXIT(save, save.run(words()), 0);
        QCOMPARE(save.objects().size(), 1);
        QCOMPARE(save.last()["id"_L1].toString(), u"depot"_s);
        QCOMPARE(save.last()["name"_L1].toString(), u"Depot Nord"_s);
        QCOMPARE(save.last()["host"_L1].toString(), u"track.example.org"_s);
        QCOMPARE(save.last()["port"_L1].toInt(), 9000);
        QCOMPARE(save.last()["transports"_L1].toArray(), QJsonArray{u"udp"_s});
        QCOMPARE(save.last()["own"_L1].toBool(), true);

        Program list(home);
        COMPARE_EXIT(list, list.run({u"presets"_s, u"--json"_s}), 0);
        QVERIFY(list.anyObject(isDepot()));
        QVERIFY(list.objects().size() > 1);
        QCOMPARE(list.objects().first()["own"_L1].toBool(), false);

        Program people(home);
        COMPARE_EXIT(people, people.run({u"presets"_s}), 0);
        QVERIFY2(people.output().contains("track.example.org:9000 udp"), people.told().constData());

        Simulator unit(home);
        QVERIFY2(unit.start(), unit.program().told().constData());
        const auto before = unit.state();
        Program look(home);
        COMPARE_EXIT(look,
                     look.run({u"commission"_s, u"--json"_s, u"--port"_s, unit.link(),
                               u"--preset"_s, u"depot"_s, u"--dry-run"_s}),
                     0);
        QVERIFY(look.anyObject([](const QJsonObject &object) {
            return object["plan"_L1].toObject()["host"_L1] == u"changed"_s;
        }));
        QCOMPARE(unit.state(), before);

        Program commission(home);
        COMPARE_EXIT(commission,
                     commission.run({u"commission"_s, u"--json"_s, u"--port"_s, unit.link(),
                                     u"--preset"_s, u"depot"_s}),
                     0);
        const auto held = [&commission](const QString &name) {
            return setting(commission.last(), name, u"after"_s);
        };
        QCOMPARE(held(u"host"_s), u"track.example.org"_s);
        QCOMPARE(held(u"server_port"_s), 9000);
        QCOMPARE(held(u"transport"_s), u"udp"_s);
    }

    void whatAServerReadsAndWhereItIsIsListed()
    {
        const Home home;
        Program list(home);
        COMPARE_EXIT(list, list.run({u"presets"_s, u"--json"_s}), 0);
        const auto preset = [&list](const QString &id) {
            const auto objects = list.objects();
            const auto found = std::ranges::find_if(
                objects, [&id](const QJsonObject &object) { return object["id"_L1] == id; });
            return found != objects.end() ? *found : QJsonObject();
        };
        const auto plaspy = preset(u"plaspy"_s);
        QCOMPARE(plaspy["addresses"_L1].toArray(), QJsonArray{u"54.85.159.138"_s});
        const auto traccar = preset(u"traccar"_s);
        QCOMPARE(traccar["addresses"_L1].toArray(), QJsonArray());
        const auto reads = traccar["reads"_L1].toArray();
        const auto format = [&reads](const QString &dialect) {
            for (const auto &entry : reads) {
                if (entry.toObject()["dialect"_L1] == dialect)
                    return entry.toObject();
            }
            return QJsonObject();
        };
        QCOMPARE(format(u"gosafe-text"_s)["transports"_L1].toArray(),
                 (QJsonArray{u"tcp"_s, u"udp"_s}));
        QCOMPARE(format(u"gosafe-text"_s)["needs_mask"_L1], QJsonValue(false));
        QCOMPARE(format(u"skypatrol-api"_s)["transports"_L1].toArray(), QJsonArray{u"udp"_s});
        QCOMPARE(format(u"skypatrol-api"_s)["needs_mask"_L1], QJsonValue(true));
    }

    void savingAgainReplacesOnesOwn()
    {
        const Home home;
        Program first(home);
        COMPARE_EXIT(first, first.run(words()), 0);
        Program second(home);
        COMPARE_EXIT(second, second.run(words({{u"--server-port"_s, u"9001"_s}})), 0);
        Program list(home);
        COMPARE_EXIT(list, list.run({u"presets"_s, u"--json"_s}), 0);
        QCOMPARE(std::ranges::count_if(list.objects(), isDepot()), 1);
        QVERIFY(list.anyObject([](const QJsonObject &object) {
            return object["id"_L1] == u"depot"_s && object["port"_L1] == 9001;
        }));
    }

    void aPresetThatCannotBeKeptIsRefused_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value"); // null: the option is left out
        QTest::addColumn<QString>("code");
        const auto usage = u"usage-wrong"_s;
        QTest::addRow("shipped ID") << u"--save"_s << u"plaspy"_s << usage;
        QTest::addRow("ID in capitals") << u"--save"_s << u"Depot"_s << usage;
        QTest::addRow("ID that leaves the folder") << u"--save"_s << u"../depot"_s << usage;
        QTest::addRow("ID empty") << u"--save"_s << u""_s << usage;
        QTest::addRow("name blank") << u"--name"_s << u"  "_s << usage;
        for (const auto &option :
             {u"--save"_s, u"--name"_s, u"--host"_s, u"--server-port"_s, u"--transport"_s}) {
            QTest::addRow("without %s", qPrintable(option)) << option << QString() << usage;
        }
        QTest::addRow("host") << u"--host"_s << u"my server"_s << u"host-has-spaces"_s;
        QTest::addRow("port") << u"--server-port"_s << u"65536"_s << u"port-out-of-range"_s;
        QTest::addRow("transport") << u"--transport"_s << u"sctp"_s << u"transport-unknown"_s;
    }

    void aPresetThatCannotBeKeptIsRefused()
    {
        QFETCH(const QString, option);
        QFETCH(const QString, value);
        QFETCH(const QString, code);
        const Home home;
        Program program(home);
        COMPARE_EXIT(program, program.run(words({{option, value}})), 2);
        QCOMPARE(errorCode(program.last()), code);
        QVERIFY(!QFile::exists(home.data()));
    }

    void aFolderThatCannotBeWrittenIsNamed()
    {
        const Home home;
        // A file where the folder would be.
        const QString data = home.file(u"data"_s, "in the way");
        Program program(home);
        COMPARE_EXIT(program, program.run(words() + QStringList{u"--data-dir"_s, data}), 1);
        QCOMPARE(errorCode(program.last()), u"file-unwritable"_s);
        QVERIFY2(program.output().contains("depot.json"), program.told().constData());
    }

private:
    /// The words that save the preset, with some of them given otherwise, or left out.
    static QStringList words(const QMap<QString, QString> &other = {})
    {
        const QList<std::pair<QString, QString>> usual = {
            {u"--save"_s, u"depot"_s},
            {u"--name"_s, u"Depot Nord"_s},
            {u"--host"_s, u"Track.Example.org"_s},
            {u"--server-port"_s, u"9000"_s},
            {u"--transport"_s, u"udp"_s},
        };
        QStringList all{u"presets"_s, u"--json"_s};
        for (const auto &[option, value] : usual) {
            const QString given = other.value(option, value);
            if (!given.isNull())
                all += {option, given};
        }
        return all;
    }
};

QTEST_GUILESS_MAIN(TestPresets)
#include "test_presets.moc"
