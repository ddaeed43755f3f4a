// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presetnaming.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp7600;
using ui::presetPlace;

namespace
{

Preset named(const char *id, bool userMade)
{
    Preset preset;
    preset.id = id;
    preset.name = id;
    preset.userMade = userMade;
    return preset;
}

} // namespace

class TestPresetNaming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameGivesAnId_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<std::string>("id");
        QTest::addRow("plain") << u"Depot"_s << std::string("depot");
        QTest::addRow("blanks and signs")
            << u"  Depot / Nord (2) "_s << std::string("depot-nord-2");
        QTest::addRow("accents") << u"Almacén São Paulo"_s << std::string("almacen-sao-paulo");
        QTest::addRow("no Latin letter") << u"Склад"_s << std::string("preset");
        QTest::addRow("only signs") << u"../.."_s << std::string("preset");
        QTest::addRow("a path") << u"../etc/x"_s << std::string("etc-x");
        QTest::addRow("a file name of Windows") << u"COM5"_s << std::string("preset-com5");
        QTest::addRow("long") << QString(200, u'a') << std::string(60, 'a');
        QTest::addRow("cut at a blank")
            << QString(QString(59, u'a') + u" b"_s) << std::string(59, 'a');
    }

    void aNameGivesAnId()
    {
        QFETCH(const QString, name);
        QFETCH(const std::string, id);
        const auto place = presetPlace(name, {});
        QCOMPARE(place.id, id);
        QVERIFY(!place.replaced);
    }

    void aShippedPresetKeepsItsId()
    {
        const auto place =
            presetPlace(u"Plaspy"_s, {named("plaspy", false), named("plaspy-2", false)});
        QCOMPARE(place.id, std::string("plaspy-3"));
        QVERIFY(!place.replaced);
    }

    void onesOwnPresetIsNamedAsReplaced()
    {
        const auto place =
            presetPlace(u"Plaspy"_s, {named("plaspy", false), named("plaspy-2", true)});
        QCOMPARE(place.id, std::string("plaspy-2"));
        QVERIFY(place.replaced && place.replaced->id == "plaspy-2");
    }
};

QTEST_APPLESS_MAIN(TestPresetNaming)
#include "test_presetnaming.moc"
