// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/savefile.h"
#include "tests/system/smallfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::system;
using namespace std::chrono_literals;

class TestSaveFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsReplacedAsAWhole()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"c.json"_s);
        QVERIFY(saveFile(file, "old and longer"));
        QVERIFY(saveFile(file, "new"));
        QFile saved(file);
        QVERIFY(saved.open(QFile::ReadOnly));
        QCOMPARE(saved.readAll(), QByteArray("new"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"c.json"_s});
    }

    /// As a program against viruses does. On Windows it cannot be replaced meanwhile.
    void whoJustReadsItIsWaitedFor()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"c.json"_s);
        QVERIFY(saveFile(file, "old"));
        QFile reader(file);
        QVERIFY(reader.open(QFile::ReadOnly));
        std::thread later([&reader] {
            std::this_thread::sleep_for(200ms);
            reader.close();
        });
        const auto replaced = saveFile(file, "new");
        later.join();
        QVERIFY(replaced);
        QVERIFY(reader.open(QFile::ReadOnly));
        QCOMPARE(reader.readAll(), QByteArray("new"));
    }

    void whereThereIsNoFolderItIsSaid()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"none/c.json"_s);
        const auto lost = saveFile(file, "new");
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(lost.error().parameter("file"), file.toStdString());
        QVERIFY(!lost.error().parameter("detail").empty());
    }

#ifdef Q_OS_UNIX
    void onAFullDiskTheFileStaysAsItWas()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"c.json"_s);
        const QByteArray before(500, 'b');
        QVERIFY(saveFile(file, before));
        Result<void> saved;
        {
            const SmallFiles small(1000);
            saved = saveFile(file, QByteArray(2000, 'a')); // less than is gathered before a write
        }
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::FileUnwritable);
        QVERIFY(!saved.error().parameter("detail").empty());
        QFile kept(file);
        QVERIFY(kept.open(QFile::ReadOnly));
        QCOMPARE(kept.readAll(), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"c.json"_s});
    }

    void aSecretIsForItsOwner()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"secret"_s);
        QVERIFY(saveFile(file, "open"));
        QVERIFY(saveFile(file, "secret", FileReaders::OwnerOnly));
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY((QFile::permissions(file) & others) == QFile::Permissions());
        QVERIFY(QFile::permissions(file) & QFile::ReadOwner);
    }
#endif
};

QTEST_GUILESS_MAIN(TestSaveFile)
#include "test_savefile.moc"
