// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportcomparer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

/// What a refusal of the vehicle means in words: ours, and not in the corpus.
constexpr auto meaningKey = "meaning"_L1;

/// How strict to be within one report.
struct Rules {
    double voltTolerance = 1e-6;
    bool moreKeysAreGood = false;
};

QString show(const QJsonValue &value)
{
    if (value.isUndefined())
        return u"nothing"_s;
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

bool isNear(const QString &path, double actual, double expected, const Rules &rules)
{
    constexpr double tolerance = 1e-6;
    const bool isVolts = path.startsWith("adc."_L1);
    return std::abs(actual - expected) <= (isVolts ? rules.voltTolerance : tolerance);
}

QString difference(const QString &path, const QJsonValue &actual, const QJsonValue &expected,
                   const Rules &rules);

QString difference(const QString &path, const QJsonArray &actual, const QJsonArray &expected,
                   const Rules &rules)
{
    if (actual.size() != expected.size())
        return path + u": "_s + show(actual) + u" instead of "_s + show(expected);
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const QString found = difference(path + u'[' + QString::number(i) + u']', actual.at(i),
                                         expected.at(i), rules);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QString difference(const QString &path, const QJsonObject &actual, const QJsonObject &expected,
                   const Rules &rules)
{
    const auto below = [&](const QString &key) { return path.isEmpty() ? key : path + u'.' + key; };
    for (const QString &key : expected.keys()) {
        const QString found = difference(below(key), actual.value(key), expected.value(key), rules);
        if (!found.isEmpty())
            return found;
    }
    for (const QString &key : actual.keys()) {
        const bool isGood = rules.moreKeysAreGood || key == meaningKey || expected.contains(key);
        if (!isGood)
            return below(key) + u": "_s + show(actual.value(key)) + u" out of nothing"_s;
    }
    return {};
}

QString difference(const QString &path, const QJsonValue &actual, const QJsonValue &expected,
                   const Rules &rules)
{
    if (actual.isObject() && expected.isObject())
        return difference(path, actual.toObject(), expected.toObject(), rules);
    if (actual.isArray() && expected.isArray())
        return difference(path, actual.toArray(), expected.toArray(), rules);
    const bool same = actual.isDouble() && expected.isDouble()
                          ? isNear(path, actual.toDouble(), expected.toDouble(), rules)
                          : actual == expected;
    return same ? QString() : path + u": "_s + show(actual) + u" instead of "_s + show(expected);
}

} // namespace

QString differenceFromExpected(const QJsonObject &report, const QJsonObject &expected)
{
    QJsonObject actual = report;
    QJsonObject wanted = expected;
    const QJsonArray warnings = actual.take("warnings"_L1).toArray();
    const bool isWarningDue = wanted.contains("warnings"_L1);
    wanted.remove("warnings"_L1);

    const QString dialect = expected.value("dialect"_L1).toString();
    const Rules rules = {.voltTolerance = dialect == "gosafe-binary"_L1 ? 1e-2 : 1e-6,
                         .moreKeysAreGood = dialect.startsWith("skypatrol"_L1)};
    QString found = difference({}, actual, wanted, rules);
    if (found.isEmpty() && isWarningDue == warnings.isEmpty())
        return isWarningDue ? u"warnings: none"_s : u"warnings: "_s + show(warnings);
    return found;
}
