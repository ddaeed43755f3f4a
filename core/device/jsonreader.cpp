// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <utility>

namespace sp7600::device
{

namespace
{

/// An object or a list that a walk through a text is in.
struct Level {
    bool isObject = false;
    bool keyComes = false;
    QSet<QString> keys;
    QString place; ///< The last key, or the index.
    qsizetype index = 0;
};

/// Where the text that begins at @p begin with a quotation mark ends.
qsizetype endOfText(const QByteArray &json, qsizetype begin)
{
    auto end = begin + 1;
    while (json.at(end) != '"')
        end += json.at(end) == '\\' ? 2 : 1;
    return end;
}

/// The path of the first key that an object of @p json, which is good JSON, has twice. Of such keys
/// QJsonDocument takes the last one without a word.
std::optional<QString> repeatedKey(const QByteArray &json)
{
    std::vector<Level> levels;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char character = json.at(i);
        if (character == '{' || character == '[') {
            const bool isObject = character == '{';
            levels.push_back({isObject, isObject, {}, QStringLiteral("0"), 0});
        } else if (character == '}' || character == ']') {
            levels.pop_back();
        } else if (character == ',') {
            auto &level = levels.back();
            level.keyComes = level.isObject;
            if (!level.isObject)
                level.place = QString::number(++level.index);
        } else if (character == '"') {
            const auto end = endOfText(json, i);
            auto &level = levels.back();
            if (std::exchange(level.keyComes, false)) {
                const auto quoted = '[' + json.sliced(i, end - i + 1) + ']';
                level.place = QJsonDocument::fromJson(quoted).array().at(0).toString();
                if (level.keys.contains(level.place)) {
                    QString path;
                    for (const auto &outer : levels)
                        path += u'/' + outer.place;
                    return path;
                }
                level.keys.insert(level.place);
            }
            i = end;
        }
    }
    return {};
}

} // namespace

JsonReader::JsonReader(JsonDocument &document, QJsonObject object, QString path)
    : m_document(&document)
    , m_object(std::move(object))
    , m_path(std::move(path))
{
}

std::string JsonReader::text(QLatin1StringView key)
{
    const auto value = m_object.value(key);
    if (!value.isString() || value.toString().isEmpty())
        fail(key, "is not a text");
    return value.toString().toStdString();
}

std::optional<std::string> JsonReader::optionalText(QLatin1StringView key)
{
    const auto value = m_object.value(key);
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isString())
        fail(key, "is neither a text nor null");
    return value.toString().toStdString();
}

std::vector<std::string> JsonReader::texts(QLatin1StringView key)
{
    std::vector<std::string> values;
    const auto array = m_object.value(key);
    if (!array.isArray())
        fail(key, "is not a list of texts");
    const auto items = array.toArray();
    for (const auto &item : items) {
        if (!item.isString())
            fail(key, "holds something that is not a text");
        values.push_back(item.toString().toStdString());
    }
    return values;
}

int JsonReader::number(QLatin1StringView key)
{
    const auto value = optionalNumber(key);
    if (!value)
        fail(key, "is not a whole number");
    return value.value_or(0);
}

std::optional<int> JsonReader::optionalNumber(QLatin1StringView key)
{
    const auto value = m_object.value(key);
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isDouble() || value.toDouble() != value.toInt())
        fail(key, "is not a whole number");
    return value.toInt();
}

std::vector<int> JsonReader::numbers(QLatin1StringView key)
{
    std::vector<int> values;
    const auto array = m_object.value(key);
    if (!array.isArray())
        fail(key, "is not a list of numbers");
    const auto items = array.toArray();
    for (const auto &item : items) {
        if (!item.isDouble() || item.toDouble() != item.toInt())
            fail(key, "holds something that is not a whole number");
        values.push_back(item.toInt());
    }
    return values;
}

bool JsonReader::flag(QLatin1StringView key)
{
    const auto value = m_object.value(key);
    if (!value.isUndefined() && !value.isBool())
        fail(key, "is neither true nor false");
    return value.toBool();
}

std::optional<bool> JsonReader::optionalFlag(QLatin1StringView key)
{
    if (!has(key))
        return {};
    return flag(key);
}

bool JsonReader::has(QLatin1StringView key) const
{
    const auto value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

bool JsonReader::isList(QLatin1StringView key) const
{
    return m_object.value(key).isArray();
}

bool JsonReader::isText(QLatin1StringView key) const
{
    return m_object.value(key).isString();
}

JsonReader JsonReader::object(QLatin1StringView key)
{
    const auto value = m_object.value(key);
    if (!value.isObject())
        fail(key, "is not an object");
    return {*m_document, value.toObject(), m_path + key + u'/'};
}

std::optional<JsonReader> JsonReader::optionalObject(QLatin1StringView key)
{
    const auto value = m_object.value(key);
    if (value.isUndefined() || value.isNull())
        return {};
    return object(key);
}

std::vector<JsonReader> JsonReader::objects(QLatin1StringView key)
{
    std::vector<JsonReader> readers;
    const auto array = m_object.value(key);
    if (!array.isArray())
        fail(key, "is not a list of objects");
    const auto items = array.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!items.at(i).isObject())
            fail(key, "holds something that is not an object");
        readers.push_back(JsonReader(*m_document, items.at(i).toObject(),
                                     m_path + key + u'/' + QString::number(i) + u'/'));
    }
    return readers;
}

std::map<std::string, std::string> JsonReader::textMap(const QString &key)
{
    std::map<std::string, std::string> values;
    const auto object = m_object.value(key);
    if (!object.isObject())
        fail(key, "is not an object of texts");
    const auto entries = object.toObject();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        if (!entry.value().isString())
            fail(key, "holds something that is not a text");
        values.emplace(entry.key().toStdString(), entry.value().toString().toStdString());
    }
    return values;
}

void JsonReader::allowOnly(std::span<const QLatin1StringView> known)
{
    QStringList names;
    for (const auto name : known)
        names.append(name);
    names.sort();
    const auto keys = this->keys();
    for (const auto &key : keys) {
        if (names.contains(key))
            continue;
        const auto path = m_path.size() > 1 ? m_path.chopped(1) : m_path;
        m_document->fail(path, QStringLiteral("has the key %1, which means nothing here; known "
                                              "are %2")
                                   .arg(key, names.join(QStringLiteral(", ")))
                                   .toStdString());
    }
}

void JsonReader::fail(QAnyStringView key, const std::string &problem)
{
    m_document->fail(m_path + key.toString(), problem);
}

bool JsonReader::good() const
{
    return !m_document->error();
}

JsonReader JsonDocument::parse(const QByteArray &text)
{
    if (text.size() > m_limits.octets) {
        fail(QStringLiteral("/"),
             "is larger than " + std::to_string(m_limits.octets / 1024) + " KiB");
        return {*this, {}, QStringLiteral("/")};
    }
    QJsonParseError parseError;
    const auto document = QJsonDocument::fromJson(text, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        const auto before = text.first(std::clamp<qsizetype>(parseError.offset, 0, text.size()));
        fail(QStringLiteral("line %1").arg(before.count('\n') + 1),
             parseError.errorString().toStdString());
    } else if (!document.isObject()) {
        fail(QStringLiteral("/"), "is not an object");
    } else if (const auto path = repeatedKey(text)) {
        fail(*path, "is there twice");
    }
    checkSizes(document.object(), QStringLiteral("/"));
    return {*this, document.object(), QStringLiteral("/")};
}

void JsonDocument::checkSizes(const QJsonValue &value, const QString &path)
{
    const auto below = [&path](const QString &key) {
        return path.size() == 1 ? path + key : path + u'/' + key;
    };
    const auto checkCount = [&](qsizetype count) {
        if (count > m_limits.entries)
            fail(path, "has more than " + std::to_string(m_limits.entries) + " entries");
        return count <= m_limits.entries;
    };
    const auto checkText = [&](const QString &text) {
        if (text.size() > m_limits.characters)
            fail(path,
                 "has a text of more than " + std::to_string(m_limits.characters) + " characters");
    };
    if (value.isString()) {
        checkText(value.toString());
    } else if (value.isArray() && checkCount(value.toArray().size())) {
        const auto array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            checkSizes(array.at(i), below(QString::number(i)));
    } else if (value.isObject() && checkCount(value.toObject().size())) {
        const auto object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            checkText(entry.key());
            checkSizes(entry.value(), below(entry.key()));
        }
    }
}

void JsonDocument::fail(const QString &path, const std::string &problem)
{
    if (!m_error) {
        m_error = Error{ErrorCode::FileMalformed,
                        {{"file", m_file}, {"path", path.toStdString()}, {"detail", problem}}};
    }
}

} // namespace sp7600::device
