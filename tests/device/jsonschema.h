// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace sp7600::tests
{

/// The subset of JSON Schema 2020-12 that the schema of profiles uses. What it does not know it
/// refuses, so that no rule is passed over.
class JsonSchema
{
public:
    explicit JsonSchema(QJsonObject schema)
        : m_schema(std::move(schema))
    {
    }

    /// What is wrong with @p value, as `/path: problem`; empty when nothing is.
    [[nodiscard]] QStringList problems(const QJsonValue &value) const;
    /// The schema itself, or the one that it refers to.
    [[nodiscard]] QJsonObject resolved(const QJsonObject &schema) const;
    [[nodiscard]] const QJsonObject &root() const { return m_schema; }

private:
    void check(const QJsonObject &schema, const QJsonValue &value, const QString &path,
               QStringList &problems) const;
    void checkObject(const QJsonObject &schema, const QJsonObject &object, const QString &path,
                     QStringList &problems) const;
    void checkText(const QJsonObject &schema, const QString &text, const QString &path,
                   QStringList &problems) const;

    QJsonObject m_schema;
};

} // namespace sp7600::tests
