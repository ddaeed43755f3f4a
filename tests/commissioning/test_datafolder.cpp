// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/datafolder.h"
#include "core/device/profilelibrary.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::commissioning;

/// Where words are kept beside the data.
class TestDataFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUsualFolderOfWordsIsMade()
    {
        const QTemporaryDir home;
        const auto folder = usualProfileFolder(home.path());
        QVERIFY(!QDir(folder).exists());
        QVERIFY(checkProfileFolder(folder, home.path()));
        const auto library = loadProfiles(folder, home.path());
        QVERIFY(library);
        QVERIFY(library->save(ownWords(*library)));
        QVERIFY(loadProfiles(folder, home.path())->find("mine"));
    }

    void aChosenFolderOfWordsThatIsGoneIsNotMade()
    {
        const QTemporaryDir home;
        const auto folder = home.filePath(u"disk/profiles"_s);
        const auto checked = checkProfileFolder(folder, home.path());
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::ProfileFolderGone);
        const auto library = loadProfiles(folder, home.path());
        QVERIFY(library);
        QVERIFY(library->find("sp7600")); // What is shipped is there all the same.
        const auto saved = library->save(ownWords(*library));
        QVERIFY(!saved);
        QCOMPARE(saved.error(), checked.error());
        QVERIFY(!QDir(home.filePath(u"disk"_s)).exists());
    }

    void aChosenFolderOfWordsThatIsThereIsUsed()
    {
        const QTemporaryDir home;
        const auto folder = home.filePath(u"disk/profiles"_s);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(checkProfileFolder(folder, home.path()));
        const auto library = loadProfiles(folder, home.path());
        QVERIFY(library);
        QVERIFY(library->save(ownWords(*library)));
        QVERIFY(loadProfiles(folder, home.path())->find("mine"));
    }

private:
    static device::Profile ownWords(const device::ProfileLibrary &library)
    {
        auto own = *library.find("sp7600").value();
        own.id = "mine";
        return own;
    }
};

QTEST_GUILESS_MAIN(TestDataFolder)
#include "test_datafolder.moc"
