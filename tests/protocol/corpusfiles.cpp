// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpusfiles.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{

std::optional<std::vector<QJsonObject>> readJsonLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    std::vector<QJsonObject> objects;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            qFatal("%s holds a line that is no JSON object", qUtf8Printable(path));
        objects.push_back(document.object());
    }
    return objects;
}

std::optional<std::vector<CorpusItem>> readItems(const QString &path)
{
    const auto objects = readJsonLines(path);
    if (!objects)
        return std::nullopt;
    std::vector<CorpusItem> items;
    for (const QJsonObject &object : *objects) {
        const QString raw = object.value("raw"_L1).toString();
        items.push_back({.id = object.value("id"_L1).toString(),
                         .isText = object.value("encoding"_L1) == "text"_L1,
                         .octets = raw.toLatin1().toStdString(),
                         .expected = object.value("expect"_L1).toArray()});
    }
    return items;
}

std::string fromHex(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1()).toStdString();
}

std::vector<std::string> allFromHex(const QJsonValue &list)
{
    std::vector<std::string> all;
    for (const QJsonValue value : list.toArray())
        all.push_back(fromHex(value));
    return all;
}

} // namespace

std::vector<CorpusItem> ownCorpus()
{
    const auto items = readItems(u"" SP7600_SOURCE_DIR "/tests/corpus/gosafe-text.jsonl"_s);
    if (!items || items->empty())
        qFatal("the project's own corpus is missing");
    return *items;
}

std::optional<std::vector<CorpusItem>> sharedCorpus()
{
    return readItems(u"" SP7600_SHARED_DIR "/corpus/corpus.jsonl"_s);
}

std::optional<std::vector<CorpusStream>> sharedStreams()
{
    const auto objects = readJsonLines(u"" SP7600_SHARED_DIR "/corpus/streams.jsonl"_s);
    if (!objects)
        return std::nullopt;
    std::vector<CorpusStream> streams;
    for (const QJsonObject &object : *objects) {
        streams.push_back({.id = object.value("id"_L1).toString(),
                           .chunks = allFromHex(object.value("chunks"_L1)),
                           .frames = allFromHex(object.value("frames"_L1)),
                           .rest = fromHex(object.value("rest"_L1))});
    }
    return streams;
}
