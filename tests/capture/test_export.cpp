// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reportjson.h"
#include "tests/capture/captures.h"
#include "tests/system/smallfiles.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>
#include <QXmlStreamReader>

using namespace captures;
using namespace sp7600;
using capture::Format;

namespace
{

std::string position(int minute, double latitude, const std::string &fix = "A",
                     const std::string &io = "E1")
{
    const auto clock = QByteArray::number(minute).rightJustified(2, '0').toStdString();
    return "*GS16,359999046544250,09" + clock + "00140326,1C,GPS:" + fix + ";11;N"
           + QByteArray::number(latitude, 'f', 6).toStdString()
           + ";W99.133209;36;360;2240;0.80,DTT:0;" + io + ";0;0;0;0#";
}

/// The points of each segment of each track, as `lat`.
struct Track {
    QString name;
    QList<QStringList> segments;
};

QList<Track> tracksOf(const QByteArray &gpx, QString *error)
{
    QList<Track> tracks;
    QXmlStreamReader xml(gpx);
    QStringList order;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const auto name = xml.name();
        if (name == "gpx"_L1 && xml.attributes().value("version"_L1) != "1.1"_L1)
            *error = u"version"_s;
        if (name == "trk"_L1)
            tracks.append(Track());
        else if (name == "name"_L1)
            tracks.last().name = xml.readElementText();
        else if (name == "trkseg"_L1)
            tracks.last().segments.append(QStringList());
        else if (name == "trkpt"_L1)
            tracks.last().segments.last().append(xml.attributes().value("lat"_L1).toString());
    }
    if (xml.hasError())
        *error = xml.errorString();
    return tracks;
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableHasOneRowAReport()
    {
        KeptStore kept;
        QVERIFY(kept.isOpen());
        QVERIFY(kept.add(everyKind()));
        const auto lines = kept.exported(Format::Csv).split('\n');
        QCOMPARE(lines.size(), 1 + 5 + 1);
        QVERIFY(lines.first().startsWith("received,peer,transport,imei,time,kind,"));
        QVERIFY(lines.first().endsWith("\r"));
        const auto columns = lines.first().trimmed().split(',');
        const auto cells = lines.at(1).trimmed().split(',');
        QCOMPARE(cells.size(), columns.size());
        const auto cell = [&](const char *name) { return cells.at(columns.indexOf(name)); };
        QCOMPARE(cell("received"), "2026-03-14T09:00:00.123Z");
        QCOMPARE(cell("peer"), "192.0.2.7:40003");
        QCOMPARE(cell("imei"), "359999046544250");
        QCOMPARE(cell("time"), "2026-03-14T09:26:53Z");
        QCOMPARE(cell("event_id"), "28");
        QCOMPARE(cell("position_valid"), "1");
        QCOMPARE(cell("longitude_deg"), "-99.133209"); // a number, so no guard
        QCOMPARE(cell("odometer_m"), "1");
        QCOMPARE(kept.counts.written, 5);
        QCOMPARE(kept.counts.leftOut, 2); // the answer and the cut frame
    }

    void textOfDevicesIsNoFormula()
    {
        KeptStore kept;
        QVERIFY(kept.isOpen());
        QVERIFY(kept.add({heard("*GS16,359999046544250,092653140326,1C,SYS:G79;=1+1\x02;V1#", 0)}));
        const auto table = kept.exported(Format::Csv);
        QVERIFY2(table.contains(",'=1+1\\x02,"), table.constData());
    }

    void onlyTheSelectionIsWritten()
    {
        KeptStore kept;
        QVERIFY(kept.isOpen());
        QVERIFY(kept.add(everyKind()));
        store::ReceptionQuery other;
        other.imei = samples::otherImei;
        QCOMPARE(kept.exported(Format::Csv, other).count("\r\n"), 2);
        store::ReceptionQuery late;
        late.from = samples::at(2);
        late.to = samples::at(3);
        QCOMPARE(kept.exported(Format::Csv, late).count("\r\n"), 2);
        QVERIFY(kept.exported(Format::Csv, late).contains(",3,"));
    }

    void jsonLinesAreTheReportsOfTheListener()
    {
        KeptStore kept;
        QVERIFY(kept.isOpen());
        QVERIFY(kept.add(everyKind()));
        const auto lines = kept.exported(Format::JsonLines).trimmed().split('\n');
        QCOMPARE(lines.size(), 5);
        const auto first = QJsonDocument::fromJson(lines.first()).object();
        QCOMPARE(first.value("imei"_L1), u"359999046544250"_s);
        QCOMPARE(first.value("received"_L1), u"2026-03-14T09:00:00.123Z"_s);
        QCOMPARE(first.value("peer"_L1), u"192.0.2.7:40003"_s);
        QCOMPARE(first.value("transport"_L1), u"tcp"_s);
        QCOMPARE(QJsonDocument::fromJson(lines.last()).object().value("peer"_L1),
                 u"[2001:db8::5]:40009"_s);
    }

    void tracksAreCutWhereTheDriveIs()
    {
        KeptStore kept;
        QVERIFY(kept.isOpen());
        QVERIFY(kept.add({heard(position(0, 19.1), 0), heard(position(2, 19.3), 1),
                          heard(position(1, 19.2), 2),      // stored by the unit, sent later
                          heard(position(2, 19.3), 3),      // and once more
                          heard(position(3, 19.4, "V"), 4), // no fix
                          heard(position(4, 19.5), 5),
                          heard(position(5, 19.6, "A", "E0"), 6), // ignition off
                          heard(position(6, 19.7), 7),            // and on
                          heard(position(40, 19.8), 8),           // long after
                          heard(samples::frame(1, samples::otherImei), 9, 5)}));
        const auto gpx = kept.exported(Format::Gpx);
        QString error;
        const auto tracks = tracksOf(gpx, &error);
        QVERIFY2(error.isEmpty(), qPrintable(error));
        QCOMPARE(tracks.size(), 2);
        const auto &track = tracks.at(tracks.first().name == u"359999046544250"_s ? 0 : 1);
        QCOMPARE(track.name, u"359999046544250"_s);
        const QList<QStringList> expected{{u"19.100000"_s, u"19.200000"_s, u"19.300000"_s},
                                          {u"19.500000"_s, u"19.600000"_s},
                                          {u"19.700000"_s},
                                          {u"19.800000"_s}};
        QCOMPARE(track.segments, expected);
        // The order of the schema; 360 degrees are its 0.
        QVERIFY2(gpx.simplified().contains(
                     "<ele>2240.0</ele> <time>2026-03-14T09:00:00Z</time> <sat>11</sat> "
                     "<hdop>0.80</hdop> <extensions> <gpxtpx:TrackPointExtension> "
                     "<gpxtpx:speed>10.00</gpxtpx:speed> <gpxtpx:course>0.0</gpxtpx:course>"),
                 gpx.constData());
    }

    void anEmptyStoreMakesAWholeFile()
    {
        KeptStore kept;
        QVERIFY(kept.isOpen());
        QString error;
        QVERIFY(tracksOf(kept.exported(Format::Gpx), &error).isEmpty());
        QVERIFY2(error.isEmpty(), qPrintable(error));
        QCOMPARE(kept.exported(Format::Csv).count('\n'), 1);
        QVERIFY(kept.exported(Format::JsonLines).isEmpty());
    }

    void aFullDiskIsTold()
    {
        class Full final : public QIODevice
        {
        protected:
            qint64 readData(char *, qint64) override { return -1; }
            qint64 writeData(const char *, qint64) override
            {
                setErrorString(u"no space left"_s);
                return -1;
            }
        };
        KeptStore kept;
        QVERIFY(kept.isOpen());
        QVERIFY(kept.add(everyKind()));
        Full full;
        full.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        const auto done = capture::exportCapture(kept.store(), {}, full);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(done.error().parameter("detail"), std::string_view("no space left"));
    }

    void itCanBeStopped()
    {
        KeptStore kept;
        QVERIFY(kept.isOpen());
        QVERIFY(kept.add(everyKind()));
        device::CancelSource source;
        source.cancel();
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        const auto done = capture::exportCapture(kept.store(), {}, out, source.token());
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
    }

    void aFileIsWholeOrAsItWas()
    {
        KeptStore kept;
        QVERIFY(kept.isOpen());
        QVERIFY(kept.add(everyKind()));
        const QTemporaryDir folder;
        capture::ExportOptions options;
        options.file = folder.filePath(u"reports.csv"_s);
        QVERIFY(capture::exportToFile(kept.store(), options));
        QFile file(options.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), kept.exported(capture::Format::Csv));
        device::CancelSource source;
        source.cancel();
        const qint64 size = file.size();
        QCOMPARE(capture::exportToFile(kept.store(), options, source.token()).error().code,
                 ErrorCode::Cancelled);
        QCOMPARE(QFileInfo(options.file).size(), size);
        options.file = folder.filePath(u"none/reports.csv"_s);
        QCOMPARE(capture::exportToFile(kept.store(), options).error().code,
                 ErrorCode::FileUnwritable);
    }

#ifdef Q_OS_UNIX
    void onAFullDiskItIsSaid()
    {
        KeptStore kept;
        QVERIFY(kept.isOpen());
        QVERIFY(kept.add(everyKind()));
        const QTemporaryDir folder;
        capture::ExportOptions options;
        options.file = folder.filePath(u"reports.csv"_s);
        Result<capture::ExportCounts> done;
        {
            const SmallFiles small(100);
            done = capture::exportToFile(kept.store(), options);
        }
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::FileUnwritable);
        QVERIFY(!QFileInfo::exists(options.file));
    }
#endif
};

QTEST_GUILESS_MAIN(TestExport)
#include "test_export.moc"
