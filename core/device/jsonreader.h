// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sp7600::device
{

using namespace Qt::StringLiterals;

class JsonDocument;

/// Reads typed values out of one JSON object and keeps the first problem, with the path to it, in
/// its document. After a problem everything reads as empty, so that code stays straight.
class JsonReader
{
public:
    [[nodiscard]] std::string text(QLatin1StringView key);
    /// Nothing when the key is missing or null.
    [[nodiscard]] std::optional<std::string> optionalText(QLatin1StringView key);
    [[nodiscard]] std::vector<std::string> texts(QLatin1StringView key);
    [[nodiscard]] int number(QLatin1StringView key);
    [[nodiscard]] std::optional<int> optionalNumber(QLatin1StringView key);
    [[nodiscard]] std::vector<int> numbers(QLatin1StringView key);
    /// False when the key is missing.
    [[nodiscard]] bool flag(QLatin1StringView key);
    /// Nothing when the key is missing or null.
    [[nodiscard]] std::optional<bool> optionalFlag(QLatin1StringView key);
    /// False when the key is missing or null.
    [[nodiscard]] bool has(QLatin1StringView key) const;
    [[nodiscard]] bool isList(QLatin1StringView key) const;
    [[nodiscard]] bool isText(QLatin1StringView key) const;
    [[nodiscard]] JsonReader object(QLatin1StringView key);
    [[nodiscard]] std::optional<JsonReader> optionalObject(QLatin1StringView key);
    [[nodiscard]] std::vector<JsonReader> objects(QLatin1StringView key);
    [[nodiscard]] QStringList keys() const { return m_object.keys(); }
    [[nodiscard]] std::map<std::string, std::string> textMap(const QString &key);

    /// Fails for the first key that is none of @p known, and names those.
    void allowOnly(std::span<const QLatin1StringView> known);

    void fail(QAnyStringView key, const std::string &problem);
    [[nodiscard]] bool good() const;

private:
    friend class JsonDocument;
    JsonReader(JsonDocument &document, QJsonObject object, QString path);

    JsonDocument *m_document;
    QJsonObject m_object;
    QString m_path;
};

/// A JSON text with an object at its top. Must outlive its readers.
class JsonDocument
{
public:
    /// How much there may be of anything.
    struct Limits {
        qsizetype octets = std::numeric_limits<qsizetype>::max();     ///< Of the whole text.
        qsizetype entries = std::numeric_limits<qsizetype>::max();    ///< Of a list or an object.
        qsizetype characters = std::numeric_limits<qsizetype>::max(); ///< Of a text or a key.
    };

    /// @p file names the text in errors.
    explicit JsonDocument(std::string file)
        : JsonDocument(std::move(file), Limits{})
    {
    }
    JsonDocument(std::string file, const Limits &limits)
        : m_file(std::move(file))
        , m_limits(limits)
    {
    }
    [[nodiscard]] JsonReader parse(const QByteArray &text);
    /// A key that an object has twice is a problem too. The first problem: FileMalformed with file,
    /// path and detail.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    friend class JsonReader;
    void fail(const QString &path, const std::string &problem);
    void checkSizes(const QJsonValue &value, const QString &path);

    std::string m_file;
    Limits m_limits;
    std::optional<Error> m_error;
};

} // namespace sp7600::device
