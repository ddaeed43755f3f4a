// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/jsoncomparer.h"
#include "tests/app/programs.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace programs;

namespace
{

QList<QJsonObject> itemsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QJsonObject> items;
    while (!file.atEnd())
        items.append(QJsonDocument::fromJson(file.readLine()).object());
    return items;
}

QString channelOf(const QJsonObject &item)
{
    const auto hint = item.value("transport_hint"_L1).toString();
    return hint == u"tcp"_s ? u"stream"_s : hint;
}

} // namespace

/// Whole corpora through the program, as anybody else would check it.
class TestDecodeCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparerSeesDifferences_data()
    {
        QTest::addColumn<QByteArray>("printed");
        QTest::addColumn<bool>("differs");
        const auto row = [](const char *name, const char *printed, bool differs) {
            QTest::newRow(name) << QByteArray(printed) << differs;
        };
        row("the same", R"([{"a":1,"adc":{"v":[12.1]},"n":null,"warnings":["x"]}])", false);
        row("more keys and other words",
            R"([{"a":1,"adc":{"v":[12.1]},"n":null,"warnings":["y","z"],"b":2}])", false);
        row("within the tolerance",
            R"([{"a":1.0000005,"adc":{"v":[12.105]},"n":null,"warnings":["x"]}])", false);
        row("beyond it", R"([{"a":1.00001,"adc":{"v":[12.1]},"n":null,"warnings":["x"]}])", true);
        row("volts beyond it", R"([{"a":1,"adc":{"v":[12.2]},"n":null,"warnings":["x"]}])", true);
        row("a missing key", R"([{"adc":{"v":[12.1]},"n":null,"warnings":["x"]}])", true);
        row("null is not absent", R"([{"a":1,"adc":{"v":[12.1]},"warnings":["x"]}])", true);
        row("another type", R"([{"a":"1","adc":{"v":[12.1]},"n":null,"warnings":["x"]}])", true);
        row("a boolean is no number",
            R"([{"a":true,"adc":{"v":[12.1]},"n":null,"warnings":["x"]}])", true);
        row("another length", R"([{"a":1,"adc":{"v":[]},"n":null,"warnings":["x"]}])", true);
        row("no warning", R"([{"a":1,"adc":{"v":[12.1]},"n":null}])", true);
        row("another object", R"([{"a":1,"adc":{"v":[12.1]},"n":null,"warnings":["x"]},{}])", true);
        row("nothing", "[]", true);
    }

    void comparerSeesDifferences()
    {
        QFETCH(const QByteArray, printed);
        QFETCH(const bool, differs);
        const QJsonArray expected{QJsonObject{{u"a"_s, 1},
                                              {u"adc"_s, QJsonObject{{u"v"_s, QJsonArray{12.1}}}},
                                              {u"n"_s, QJsonValue()},
                                              {u"warnings"_s, QJsonArray{u"x"_s}}}};
        const auto found =
            differenceFromExpected(QJsonDocument::fromJson(printed).array(), expected);
        QCOMPARE(!found.isEmpty(), differs);
    }

    void itemIsPrintedAsExpected_data()
    {
        QTest::addColumn<QJsonObject>("item");
        const QDir own(u"" SP7600_SOURCE_DIR "/tests/corpus"_s);
        auto files = own.entryList({u"*.jsonl"_s}, QDir::Files, QDir::Name);
        QVERIFY(!files.isEmpty());
        for (auto &name : files)
            name = own.filePath(name);
        // Real messages stay outside the published tree.
        files.append(u"" SP7600_SHARED_DIR "/corpus/corpus.jsonl"_s);
        for (const auto &file : files) {
            for (const auto &item : itemsOf(file))
                QTest::newRow(qPrintable(item.value("id"_L1).toString())) << item;
        }
    }

    void itemIsPrintedAsExpected()
    {
        QFETCH(const QJsonObject, item);
        QStringList arguments{u"decode"_s, u"--channel"_s, channelOf(item)};
        if (item.value("encoding"_L1) == u"hex"_s)
            arguments.append(u"--hex"_s);
        const auto mask = item.value("options"_L1).toObject().value("mask"_L1).toString();
        if (!mask.isEmpty())
            arguments << u"--mask"_s << mask;
        Program program(m_home);
        COMPARE_EXIT(program, program.run(arguments, item.value("raw"_L1).toString().toLatin1()),
                     0);
        QJsonArray printed;
        for (const auto &object : program.objects())
            printed.append(object);
        QCOMPARE(program.otherLines(), 0);
        const auto found = differenceFromExpected(printed, item.value("expect"_L1).toArray());
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

private:
    Home m_home;
};

QTEST_GUILESS_MAIN(TestDecodeCorpus)
#include "test_decodecorpus.moc"
