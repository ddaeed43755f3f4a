// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/jsoncomparer.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

QString shown(const QJsonValue &value)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).left(300));
}

QString difference(const QJsonValue &printed, const QJsonValue &expected, const QString &path);

QString objectDifference(const QJsonObject &printed, const QJsonObject &expected,
                         const QString &path)
{
    for (auto member = expected.begin(); member != expected.end(); ++member) {
        const auto &key = member.key();
        if (key == "warnings"_L1 || key == "reason"_L1)
            continue;
        if (!printed.contains(key))
            return u"%1.%2: missing"_s.arg(path, key);
        const auto found = difference(printed.value(key), member.value(), path + u'.' + key);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QString arrayDifference(const QJsonArray &printed, const QJsonArray &expected, const QString &path)
{
    if (printed.size() != expected.size()) {
        return u"%1: %2 instead of %3 items: %4"_s.arg(path)
            .arg(printed.size())
            .arg(expected.size())
            .arg(shown(printed));
    }
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const auto found = difference(printed[i], expected[i], u"%1[%2]"_s.arg(path).arg(i));
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QString difference(const QJsonValue &printed, const QJsonValue &expected, const QString &path)
{
    if (printed.isObject() && expected.isObject())
        return objectDifference(printed.toObject(), expected.toObject(), path);
    if (printed.isArray() && expected.isArray())
        return arrayDifference(printed.toArray(), expected.toArray(), path);
    bool equal = printed == expected;
    if (printed.isDouble() && expected.isDouble()) {
        const double tolerance = path.contains(u".adc."_s) ? 1e-2 : 1e-6;
        equal = std::abs(printed.toDouble() - expected.toDouble()) <= tolerance;
    }
    return equal ? QString() : u"%1: %2 instead of %3"_s.arg(path, shown(printed), shown(expected));
}

} // namespace

QString differenceFromExpected(const QJsonArray &printed, const QJsonArray &expected)
{
    auto found = arrayDifference(printed, expected, u"printed"_s);
    for (qsizetype i = 0; found.isEmpty() && i < expected.size(); ++i) {
        if (expected[i].toObject().contains("error"_L1))
            continue;
        const bool isDue = expected[i].toObject().contains("warnings"_L1);
        if (printed[i].toObject().contains("warnings"_L1) != isDue) {
            found = u"printed[%1].warnings: %2"_s.arg(i).arg(
                shown(printed[i].toObject().value("warnings"_L1)));
        }
    }
    return found;
}
