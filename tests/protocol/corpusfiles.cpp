// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpusfiles.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;
using namespace sp7600::protocol;

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

Channel channelFromHint(const QString &hint)
{
    if (hint == "tcp"_L1)
        return Channel::Stream;
    const auto channel = channelFromName(hint.toStdString());
    if (!channel)
        qFatal("the corpus has a transport hint that is not known: %s", qUtf8Printable(hint));
    return *channel;
}

std::optional<std::string> fromHex(const QString &hex)
{
    const QByteArray digits = hex.toLatin1();
    const auto isDigit = [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; };
    if (digits.size() % 2 != 0 || !std::ranges::all_of(digits, isDigit))
        return std::nullopt;
    return QByteArray::fromHex(digits).toStdString();
}

CorpusItem readItem(const QJsonObject &object)
{
    const QString raw = object.value("raw"_L1).toString();
    CorpusItem item = {.id = object.value("id"_L1).toString(),
                       .isText = object.value("encoding"_L1) == "text"_L1,
                       .options = {},
                       .octets = {},
                       .expected = object.value("expect"_L1).toArray()};
    item.options.channel = channelFromHint(object.value("transport_hint"_L1).toString());
    const QString mask = object.value("options"_L1).toObject().value("mask"_L1).toString();
    if (!mask.isEmpty())
        item.options.mask = mask.toUInt(nullptr, 16);
    item.octets = item.isText ? raw.toLatin1().toStdString() : fromHex(raw);
    return item;
}

std::optional<std::vector<CorpusItem>> readItems(const QString &path)
{
    const auto objects = readJsonLines(path);
    if (!objects)
        return std::nullopt;
    std::vector<CorpusItem> items;
    std::ranges::transform(*objects, std::back_inserter(items), readItem);
    return items;
}

std::vector<std::string> allFromHex(const QJsonValue &list)
{
    std::vector<std::string> all;
    for (const QJsonValue value : list.toArray())
        all.push_back(*fromHex(value.toString()));
    return all;
}

} // namespace

std::vector<CorpusItem> ownCorpus()
{
    const QDir folder(u"" SP7600_SOURCE_DIR "/tests/corpus"_s);
    std::vector<CorpusItem> all;
    for (const QString &name : folder.entryList({u"*.jsonl"_s}, QDir::Files, QDir::Name)) {
        std::vector<CorpusItem> items =
            readItems(folder.filePath(name)).value_or(std::vector<CorpusItem>());
        std::ranges::move(items, std::back_inserter(all));
    }
    if (all.empty())
        qFatal("the project's own corpus is missing");
    return all;
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
                           .rest = *fromHex(object.value("rest"_L1).toString())});
    }
    return streams;
}
