// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/device/jsonschema.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace sp7600::tests
{

using namespace Qt::StringLiterals;

namespace
{

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == u"object")
        return value.isObject();
    if (type == u"array")
        return value.isArray();
    if (type == u"string")
        return value.isString();
    if (type == u"boolean")
        return value.isBool();
    if (type == u"null")
        return value.isNull();
    return type == u"integer" && value.isDouble() && value.toDouble() == value.toInt();
}

bool isOfAnyType(const QJsonValue &value, const QJsonValue &types)
{
    const auto list = types.isArray() ? types.toArray() : QJsonArray{types};
    return std::any_of(list.begin(), list.end(), [&value](const QJsonValue &type) {
        return isOfType(value, type.toString());
    });
}

} // namespace

QStringList JsonSchema::problems(const QJsonValue &value) const
{
    QStringList found;
    check(m_schema, value, {}, found);
    return found;
}

QJsonObject JsonSchema::resolved(const QJsonObject &schema) const
{
    const auto reference = schema["$ref"_L1].toString();
    if (reference.isEmpty())
        return schema;
    return m_schema["$defs"_L1][reference.mid(reference.lastIndexOf(u'/') + 1)].toObject();
}

void JsonSchema::check(const QJsonObject &schema, const QJsonValue &value, const QString &path,
                       QStringList &problems) const
{
    constexpr std::array known = {"$schema"_L1,    "$id"_L1,           "$defs"_L1,
                                  "$ref"_L1,       "title"_L1,         "default"_L1,
                                  "type"_L1,       "enum"_L1,          "const"_L1,
                                  "anyOf"_L1,      "examples"_L1,      "required"_L1,
                                  "properties"_L1, "propertyNames"_L1, "additionalProperties"_L1,
                                  "items"_L1,      "minItems"_L1,      "maxItems"_L1,
                                  "minLength"_L1,  "maxLength"_L1,     "pattern"_L1,
                                  "minimum"_L1,    "maximum"_L1,       "description"_L1};
    const auto keywords = schema.keys();
    for (const auto &keyword : keywords) {
        if (std::ranges::find(known, keyword) == known.end())
            problems.append(path + u": the schema says "_s + keyword);
    }
    const auto fail = [&](const QString &problem) { problems.append(path + u": "_s + problem); };
    if (schema.contains("$ref"_L1)) {
        const auto target = resolved(schema);
        if (target.isEmpty())
            fail(u"refers to nothing"_s);
        check(target, value, path, problems);
    }
    if (schema.contains("type"_L1) && !isOfAnyType(value, schema["type"_L1]))
        fail(u"is of another type"_s);
    if (schema.contains("enum"_L1) && !schema["enum"_L1].toArray().contains(value))
        fail(u"is none of the values"_s);
    if (schema.contains("const"_L1) && schema["const"_L1] != value)
        fail(u"is another value"_s);
    if (schema.contains("anyOf"_L1)) {
        const auto choices = schema["anyOf"_L1].toArray();
        const bool fits = std::any_of(choices.begin(), choices.end(), [&](const auto &choice) {
            QStringList found;
            check(choice.toObject(), value, path, found);
            return found.isEmpty();
        });
        if (!fits)
            fail(u"fits none of the choices"_s);
    }
    if (value.isDouble()) {
        if (schema.contains("minimum"_L1) && value.toDouble() < schema["minimum"_L1].toDouble())
            fail(u"is too small"_s);
        if (schema.contains("maximum"_L1) && value.toDouble() > schema["maximum"_L1].toDouble())
            fail(u"is too large"_s);
    }
    if (value.isString())
        checkText(schema, value.toString(), path, problems);
    if (value.isObject())
        checkObject(schema, value.toObject(), path, problems);
    if (value.isArray()) {
        const auto array = value.toArray();
        if (array.size() < schema["minItems"_L1].toInt()
            || array.size() > schema["maxItems"_L1].toInt(int(array.size())))
            fail(u"has too many entries, or too few"_s);
        for (qsizetype i = 0; i < array.size(); ++i) {
            check(schema["items"_L1].toObject(), array.at(i), path + u'/' + QString::number(i),
                  problems);
        }
    }
}

void JsonSchema::checkObject(const QJsonObject &schema, const QJsonObject &object,
                             const QString &path, QStringList &problems) const
{
    const auto needed = schema["required"_L1].toArray();
    for (const auto &key : needed) {
        if (!object.contains(key.toString()))
            problems.append(path + u": lacks "_s + key.toString());
    }
    const auto properties = schema["properties"_L1].toObject();
    const auto others = schema["additionalProperties"_L1];
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto below = path + u'/' + entry.key();
        check(schema["propertyNames"_L1].toObject(), entry.key(), below, problems);
        if (properties.contains(entry.key()))
            check(properties[entry.key()].toObject(), entry.value(), below, problems);
        else if (others.isObject())
            check(others.toObject(), entry.value(), below, problems);
        else if (others.isBool() && !others.toBool())
            problems.append(below + u": is not among the properties"_s);
    }
}

void JsonSchema::checkText(const QJsonObject &schema, const QString &text, const QString &path,
                           QStringList &problems) const
{
    if (text.size() < schema["minLength"_L1].toInt()
        || text.size() > schema["maxLength"_L1].toInt(int(text.size())))
        problems.append(path + u": is too long, or too short"_s);
    const auto pattern = schema["pattern"_L1].toString();
    if (!pattern.isEmpty() && !QRegularExpression(pattern).match(text).hasMatch())
        problems.append(path + u": is of another form"_s);
}

} // namespace sp7600::tests
