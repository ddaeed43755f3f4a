// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
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
    /// @p file names the text in errors.
    explicit JsonDocument(std::string file)
        : m_file(std::move(file))
    {
    }
    [[nodiscard]] JsonReader parse(const QByteArray &text);
    /// A key that an object has twice is a problem too. The first problem: FileMalformed with file,
    /// path and detail.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    friend class JsonReader;
    void fail(const QString &path, const std::string &problem);

    std::string m_file;
    std::optional<Error> m_error;
};

} // namespace sp7600::device
