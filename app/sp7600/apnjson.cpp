// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/apnjson.h"

namespace sp7600::app
{

using namespace Qt::StringLiterals;

namespace
{

QJsonValue orNull(const std::string &text)
{
    return text.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::fromStdString(text));
}

} // namespace

QJsonArray listOf(const std::vector<std::string> &texts)
{
    QJsonArray list;
    for (const auto &text : texts)
        list.append(QString::fromStdString(text));
    return list;
}

QJsonObject toJson(const network::Apn &apn)
{
    return {{u"country"_s, orNull(apn.country)},
            {u"country_name"_s, orNull(apn.countryName)},
            {u"operator"_s, QString::fromStdString(apn.operatorName)},
            {u"mvno_of"_s, orNull(apn.hostOperator)},
            {u"networks"_s, listOf(apn.networks)},
            {u"apn"_s, QString::fromStdString(apn.apn)},
            {u"user"_s, QString::fromStdString(apn.user)},
            {u"password"_s, QString::fromStdString(apn.password)},
            {u"kind"_s, QString::fromUtf8(network::apnKindName(apn.kind))},
            {u"usage"_s, orNull(apn.usage)},
            {u"plan"_s, orNull(apn.plan)},
            {u"name"_s, orNull(apn.name)},
            {u"from"_s, QString::fromUtf8(network::apnOriginName(apn.origin))},
            {u"source"_s, orNull(apn.source)},
            {u"date"_s, orNull(apn.date)}};
}

QJsonObject toJson(const network::ApnSuggestion &suggestion)
{
    QJsonArray choices;
    for (const auto &apn : suggestion.choices) {
        choices.append(
            QJsonObject{{u"apn"_s, QString::fromStdString(apn.apn)},
                        {u"user"_s, QString::fromStdString(apn.user)},
                        {u"operator"_s, QString::fromStdString(apn.operatorName)},
                        {u"plan"_s, orNull(apn.plan)},
                        {u"origin"_s, QString::fromUtf8(network::apnOriginName(apn.origin))}});
    }
    return {{u"apn_suggestions"_s, choices},
            {u"network"_s, QString::fromStdString(network::networkCode(suggestion.network))},
            {u"from"_s, QString::fromUtf8(network::apnEvidenceName(suggestion.evidence))}};
}

} // namespace sp7600::app
