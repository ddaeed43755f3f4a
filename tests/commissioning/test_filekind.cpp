// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/rawlog.h"
#include "core/commissioning/filekind.h"
#include "core/commissioning/settingsfile.h"
#include "core/store/store.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QMimeDatabase>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::commissioning;

/// What a file is that a person opens.
class TestFileKind : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QFile::WriteOnly) && file.write(content) == content.size()
                   ? file.fileName()
                   : QString();
    }

private Q_SLOTS:
    /// Before anything asks for types.
    void initTestCase()
    {
        const QString types = m_folder.filePath(u"mime/packages"_s);
        QVERIFY(QDir().mkpath(types));
        QVERIFY(QFile::copy(
            QStringLiteral(SP7600_SOURCE_DIR "/packaging/linux/io.github.sp7600.installer.xml"),
            types + u"/io.github.sp7600.installer.xml"_s));
        qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit());
    }

    void itIsWhatIsInIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<FileKind>("kind");
        const QByteArray settings =
            R"({"format": 1, "kind": "sp7600-settings", "settings": {"apn": "a"}})";
        const QByteArray profile =
            R"({"format": 1, "id": "x", "grammar": {"kind": "gosafe"}, "words": []})";
        const auto row = [](const char *what, const QString &name, const QByteArray &content,
                            FileKind kind) { QTest::newRow(what) << name << content << kind; };
        row("settings", u"truck.sp7600settings"_s, settings, FileKind::Settings);
        row("settings by another name", u"truck.json"_s, settings, FileKind::Settings);
        row("settings under a wrong name", u"truck.sp7600capture"_s, settings, FileKind::Settings);
        row("settings of an editor", u"truck.txt"_s, "\xEF\xBB\xBF\r\n" + settings,
            FileKind::Settings);
        row("settings with a comma too many", u"truck.json"_s, settings.chopped(1) + ",}",
            FileKind::Settings);
        row("anything called settings", u"truck.SP7600Settings"_s, "host = d.plaspy.com\n",
            FileKind::Settings);
        row("nothing called settings", u"truck.sp7600settings"_s, {}, FileKind::Settings);
        row("profile", u"words.json"_s, profile, FileKind::Profile);
        row("profile cut off", u"words"_s, profile.chopped(2), FileKind::Profile);
        row("raw log", u"all.sp7600capture"_s, capture::rawHead(), FileKind::Capture);
        row("raw log by another name", u"all.log"_s, capture::rawHead() + "{}\n",
            FileKind::Capture);
        row("anything called capture", u"all.sp7600capture"_s, "nothing", FileKind::Capture);
        row("pcap", u"all.bin"_s, QByteArray("\xD4\xC3\xB2\xA1\x02\x00\x04\x00", 8),
            FileKind::Capture);
        row("pcapng", u"all"_s, QByteArray("\x0A\x0D\x0D\x0A\x1C\x00\x00\x00", 8),
            FileKind::Capture);
    }

    void itIsWhatIsInIt()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);
        QFETCH(const FileKind, kind);
        const auto found = kindOfFile(write(name, content));
        QVERIFY(found.has_value());
        QCOMPARE(*found, kind);
    }

    void aStoreIsACapture()
    {
        const QString file = m_folder.filePath(u"capture.sqlite"_s);
        QVERIFY(store::Store::open(file).has_value());
        QCOMPARE(kindOfFile(file), FileKind::Capture);
    }

    void whatThisProgramWritesIsKnown()
    {
        ConnectionSettings settings;
        QVERIFY(settings.set(SettingId::Apn, "internet.mx"));
        const QString file = m_folder.filePath(u"saved"_s);
        QVERIFY(saveSettings(file, settings).has_value());
        QCOMPARE(kindOfFile(file), FileKind::Settings);
        for (const QString &profile :
             {u":/profiles/sp7600.json"_s, u":/profiles/skypatrol-at.json"_s})
            QCOMPARE(kindOfFile(profile), FileKind::Profile);
    }

    /// Qt reads the same file as Linux desktops.
    void aDesktopKnowsThemByNameAndByContent()
    {
        if (QSysInfo::kernelType() != u"linux")
            QSKIP("Other systems know types by other means.");
        ConnectionSettings settings;
        QVERIFY(settings.set(SettingId::Apn, "internet.mx"));
        const QString file = m_folder.filePath(u"saved"_s);
        QVERIFY(saveSettings(file, settings).has_value());
        const QMimeDatabase types;
        const auto named = [&types](QLatin1StringView suffix) {
            return types.mimeTypeForFile(u"truck."_s + suffix, QMimeDatabase::MatchExtension);
        };
        const auto ofSettings = named(settingsSuffix);
        QCOMPARE(ofSettings.name(), u"application/vnd.sp7600.settings+json"_s);
        QVERIFY(ofSettings.inherits(u"application/json"_s));
        QCOMPARE(types.mimeTypeForFile(file, QMimeDatabase::MatchContent), ofSettings);
        const auto ofCapture = named(capture::rawSuffix);
        QCOMPARE(ofCapture.name(), u"application/vnd.sp7600.capture"_s);
        QVERIFY(ofCapture.inherits(u"text/plain"_s));
        QCOMPARE(types.mimeTypeForData(capture::rawHead()), ofCapture);
        QSet<QString> comments;
        for (const auto &locale : {u"en_US"_s, u"es_MX"_s, u"pt_BR"_s}) {
            QLocale::setDefault(QLocale(locale));
            comments += ofSettings.comment();
        }
        QLocale::setDefault(QLocale::c());
        QCOMPARE(comments.size(), 3);
    }

    void nothingElseIs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("What is to be bought\n");
        QTest::newRow("table") << QByteArray("imei;plate\n359999046544250;ABC\n");
        QTest::newRow("other JSON") << QByteArray(R"({"kind": "sp7600-certificate"})");
        QTest::newRow("reports") << QByteArray("{\"imei\":\"359999046544250\"}\n{}\n");
        QTest::newRow("about settings") << QByteArray(R"(They have "kind": "sp7600-settings".)");
        QTest::newRow("a list") << QByteArray(R"([{"kind": "sp7600-settings"}])");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0", 10);
    }

    void nothingElseIs()
    {
        QFETCH(const QByteArray, content);
        const QString file = write(u"other.json"_s, content);
        const auto found = kindOfFile(file);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::FileOfNoKind);
        QCOMPARE(found.error().parameter("file"), file.toStdString());
    }

    void whatIsNoFileIsNotOpened()
    {
        QStringList names = {m_folder.path()};
#ifdef Q_OS_UNIX
        names += u"/dev/null"_s;
#endif
        for (const QString &name : std::as_const(names)) {
            const auto found = kindOfFile(name);
            QVERIFY(!found);
            QCOMPARE(found.error().code, ErrorCode::FileOfNoKind);
        }
        const auto found = kindOfFile(m_folder.filePath(u"missing.sp7600settings"_s));
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::FileUnreadable);
    }
};

QTEST_GUILESS_MAIN(TestFileKind)
#include "test_filekind.moc"
