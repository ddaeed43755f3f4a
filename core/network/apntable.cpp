// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/apntable.h"

#include "core/model/letters.h"
#include "core/model/settings.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>
#include <utility>

namespace sp7600::network
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int apnFormat = 1;

bool isNetwork(std::string_view text)
{
    return text.size() >= 4 && isMcc(text.substr(0, 3)) && text[3] == '-' && isMnc(text.substr(4));
}

ApnKind kindOf(std::string_view usage)
{
    if (usage.empty())
        return ApnKind::NotSaid;
    if (usage.find("internet") != std::string_view::npos)
        return ApnKind::Internet;
    return usage == "mms" ? ApnKind::Mms : ApnKind::Other;
}

/// Without case and accents: a laptop's keyboard often has neither ñ nor ã.
QString folded(std::string_view text)
{
    QString letters;
    const auto decomposed = QString::fromUtf8(text).normalized(QString::NormalizationForm_KD);
    for (const auto character : decomposed) {
        if (!character.isMark())
            letters.append(character);
    }
    return letters.toCaseFolded();
}

/// The first problem found in a file, and where.
class Problem
{
public:
    explicit Problem(std::string file)
        : m_file(std::move(file))
    {
    }
    void add(const QString &path, const std::string &detail)
    {
        if (!m_error) {
            m_error = Error{ErrorCode::FileMalformed,
                            {{"file", m_file}, {"path", path.toStdString()}, {"detail", detail}},
                            {}};
        }
    }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    std::string m_file;
    std::optional<Error> m_error;
};

QJsonObject parseObject(const QByteArray &text, Problem &problem)
{
    QJsonParseError parsed;
    const auto document = QJsonDocument::fromJson(text, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        problem.add(u"octet %1"_s.arg(parsed.offset), parsed.errorString().toStdString());
    else if (!document.isObject())
        problem.add(u"/"_s, "is not an object");
    return document.object();
}

std::string textOf(const QJsonValue &value, const QString &path, Problem &problem)
{
    if (!value.isString())
        problem.add(path, "is not a text");
    return value.toString().toStdString();
}

void checkValue(SettingId setting, const std::string &value, const QString &path, Problem &problem)
{
    if (!normaliseSetting(setting, value))
        problem.add(path, "is nothing that a tracker can be given");
}

std::vector<std::string> networksOf(const QJsonValue &value, const QString &path, Problem &problem)
{
    std::vector<std::string> networks;
    if (!value.isArray())
        problem.add(path, "is not a list of networks");
    const auto items = value.toArray();
    for (const auto &item : items) {
        networks.push_back(item.toString().toStdString());
        if (!isNetwork(networks.back()))
            problem.add(path, "holds something else than MCC-MNC, for example 334-020");
    }
    return networks;
}

void takeField(Apn &apn, const QString &key, const QJsonValue &value, const QString &path,
               Problem &problem)
{
    static const std::map<QString, std::string Apn::*> texts = {
        {u"country"_s, &Apn::country}, {u"operator"_s, &Apn::operatorName},
        {u"apn"_s, &Apn::apn},         {u"mvno_of"_s, &Apn::hostOperator},
        {u"user"_s, &Apn::user},       {u"password"_s, &Apn::password},
        {u"usage"_s, &Apn::usage},     {u"plan"_s, &Apn::plan},
        {u"name"_s, &Apn::name},       {u"source"_s, &Apn::source},
        {u"date"_s, &Apn::date},
    };
    if (key == u"networks"_s) {
        apn.networks = networksOf(value, path, problem);
        return;
    }
    const auto text = texts.find(key);
    if (text == texts.end())
        problem.add(path, "is not known here");
    else
        apn.*text->second = textOf(value, path, problem);
}

void checkEntry(const Apn &apn, const QString &path, Problem &problem)
{
    if (apn.operatorName.empty())
        problem.add(path + u"operator"_s, "is missing");
    if (apn.apn.empty())
        problem.add(path + u"apn"_s, "is missing");
    if (!apn.country.empty()
        && (!isCountryCode(apn.country) || apn.country != lowerCase(apn.country)))
        problem.add(path + u"country"_s, "is not a country code of two lower-case letters");
    checkValue(SettingId::Apn, apn.apn, path + u"apn"_s, problem);
    checkValue(SettingId::ApnUser, apn.user, path + u"user"_s, problem);
    checkValue(SettingId::ApnPassword, apn.password, path + u"password"_s, problem);
    if (!apn.date.empty() && !QDate::fromString(QString::fromUtf8(apn.date), Qt::ISODate).isValid())
        problem.add(path + u"date"_s, "is not a day, for example 2026-11-22");
}

Apn entryFrom(const QJsonValue &value, const QString &path, Problem &problem)
{
    Apn apn;
    if (!value.isObject())
        problem.add(path, "is not an object");
    const auto object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        takeField(apn, field.key(), field.value(), path + field.key(), problem);
    apn.kind = kindOf(apn.usage);
    checkEntry(apn, path, problem);
    return apn;
}

bool contains(const std::vector<std::string> &values, const std::string &value)
{
    return std::ranges::find(values, value) != values.end();
}

bool isOnMcc(const Apn &apn, const std::string &mcc)
{
    return std::ranges::any_of(apn.networks, [&mcc](const std::string &network) {
        return std::string_view(network).substr(0, 3) == mcc;
    });
}

bool hasWords(const Apn &apn, const QStringList &words)
{
    const auto text = folded(apn.operatorName + '\n' + apn.hostOperator + '\n' + apn.countryName
                             + '\n' + apn.apn + '\n' + apn.name);
    return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); });
}

bool saysTheSame(const Apn &one, const Apn &other)
{
    const auto words = [](const Apn &apn) {
        return std::tie(apn.country, apn.operatorName, apn.apn, apn.user, apn.password, apn.kind);
    };
    return words(one) == words(other);
}

Result<QByteArray> contentOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable, {{"file", name.toStdString()},
                                                   {"detail", file.errorString().toStdString()}});
    }
    return file.readAll();
}

} // namespace

std::string_view apnKindName(ApnKind kind)
{
    static constexpr std::array<std::string_view, 4> names = {"internet", "not-said", "mms",
                                                              "other"};
    return names[static_cast<std::size_t>(kind)];
}

std::string_view apnOriginName(ApnOrigin origin)
{
    static constexpr std::array<std::string_view, 3> names = {"user", "overlay", "table"};
    return names[static_cast<std::size_t>(origin)];
}

bool isCountryCode(std::string_view text)
{
    return text.size() == 2 && std::ranges::all_of(text, [](char character) {
               return (character >= 'a' && character <= 'z')
                      || (character >= 'A' && character <= 'Z');
           });
}

Result<ApnTable> ApnTable::load(const QString &userFile)
{
    ApnTable table;
    for (const auto &[name, origin] : {std::pair{u":/apn/table.json"_s, ApnOrigin::Table},
                                       std::pair{u":/apn/overlay.json"_s, ApnOrigin::Overlay},
                                       std::pair{userFile, ApnOrigin::User}}) {
        if (origin == ApnOrigin::User && (name.isEmpty() || !QFile::exists(name)))
            continue;
        const auto text = contentOf(name);
        if (!text)
            return std::unexpected(text.error());
        if (const auto added = table.add(*text, name.toStdString(), origin); !added)
            return std::unexpected(added.error());
    }
    return table;
}

QString ApnTable::userFile(const QString &dataDirectory)
{
    return QDir(dataDirectory).filePath(u"apn.json"_s);
}

Result<void> ApnTable::add(const QByteArray &text, const std::string &file, ApnOrigin origin)
{
    Problem problem(file);
    const auto object = parseObject(text, problem);
    if (object.value("format"_L1).toInt() != apnFormat)
        problem.add(u"/format"_s, "is not 1, the format that this version reads");
    if (!object.value("apns"_L1).isArray())
        problem.add(u"/apns"_s, "is not a list of access points");
    std::map<std::string, std::string, std::less<>> names;
    if (!object.value("countries"_L1).isUndefined() && !object.value("countries"_L1).isObject())
        problem.add(u"/countries"_s, "is not an object of names");
    const auto countries = object.value("countries"_L1).toObject();
    for (auto country = countries.begin(); country != countries.end(); ++country) {
        names.emplace(country.key().toStdString(),
                      textOf(country.value(), u"/countries/"_s + country.key(), problem));
    }
    std::string source;
    if (object.contains("source"_L1))
        source = textOf(object.value("source"_L1), u"/source"_s, problem);
    std::vector<Apn> entries;
    const auto items = object.value("apns"_L1).toArray();
    for (qsizetype i = 0; i < items.size() && !problem.error(); ++i) {
        auto apn = entryFrom(items.at(i), u"/apns/%1/"_s.arg(i), problem);
        if (apn.source.empty())
            apn.source = source;
        apn.origin = origin;
        entries.push_back(std::move(apn));
    }
    if (problem.error())
        return std::unexpected(*problem.error());

    m_countries.merge(names);
    m_entries.insert(m_entries.end(), std::make_move_iterator(entries.begin()),
                     std::make_move_iterator(entries.end()));
    for (auto &apn : m_entries)
        apn.countryName = countryName(apn.country);
    std::ranges::stable_sort(m_entries, {}, &Apn::origin);
    return {};
}

bool ApnTable::knows(const MobileNetwork &network) const
{
    return std::ranges::any_of(m_entries, [code = networkCode(network)](const Apn &apn) {
        return contains(apn.networks, code);
    });
}

std::vector<Apn> ApnTable::find(const ApnQuery &query) const
{
    const auto readings = readingsOf({query.mcc, query.mnc});
    const std::array codes = {networkCode(readings[0]), networkCode(readings[1])};
    const auto country = lowerCase(query.country);
    const auto words = folded(query.text).split(u' ', Qt::SkipEmptyParts);
    struct Hit {
        std::tuple<bool, bool, bool, ApnKind> rank;
        const Apn *apn;
    };
    std::vector<Hit> hits;
    for (const auto &apn : m_entries) {
        const bool better = !query.mnc.empty() && contains(apn.networks, codes[0]);
        if (!query.mnc.empty() && !better && !contains(apn.networks, codes[1]))
            continue;
        if ((!query.mcc.empty() && !isOnMcc(apn, query.mcc))
            || (!country.empty() && apn.country != country) || !hasWords(apn, words))
            continue;
        hits.push_back(
            {{apn.origin != ApnOrigin::User, !better, !apn.hostOperator.empty(), apn.kind}, &apn});
    }
    std::ranges::stable_sort(hits, {}, &Hit::rank);
    std::vector<Apn> found;
    for (const auto &hit : hits) {
        const auto same = [&hit](const Apn &apn) { return saysTheSame(apn, *hit.apn); };
        if (std::ranges::none_of(found, same))
            found.push_back(*hit.apn);
    }
    return found;
}

std::vector<std::string> ApnTable::operatorsNear(const ApnQuery &query) const
{
    const auto countries = countriesOf(query);
    std::vector<std::string> names;
    for (const auto &apn : m_entries) {
        if (apn.hostOperator.empty() && contains(countries, apn.country)
            && !contains(names, apn.operatorName))
            names.push_back(apn.operatorName);
    }
    return names;
}

std::vector<std::string> ApnTable::countriesOf(const ApnQuery &query) const
{
    if (!query.country.empty())
        return {lowerCase(query.country)};
    std::vector<std::string> countries;
    for (const auto &apn : m_entries) {
        if (!query.mcc.empty() && !apn.country.empty() && isOnMcc(apn, query.mcc)
            && !contains(countries, apn.country))
            countries.push_back(apn.country);
    }
    return countries;
}

std::string ApnTable::countryName(std::string_view code) const
{
    const auto known = m_countries.find(code);
    return known == m_countries.end() ? std::string(code) : known->second;
}

} // namespace sp7600::network
