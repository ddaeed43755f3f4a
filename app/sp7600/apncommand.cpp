// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/apnjson.h"
#include "app/sp7600/arguments.h"
#include "app/sp7600/commands.h"
#include "app/sp7600/exitcode.h"
#include "core/network/apntable.h"
#include "core/text/text.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace sp7600::app
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t columns = 8;
using Row = std::array<QString, columns>;

/// Errors: UsageWrong.
Result<network::ApnQuery> queryFrom(const Arguments &arguments)
{
    network::ApnQuery query{arguments.text(u"mcc"_s).toStdString(),
                            arguments.text(u"mnc"_s).toStdString(),
                            arguments.text(u"country"_s).toStdString(),
                            arguments.text(u"search"_s).trimmed().toStdString()};
    if (arguments.has(u"mcc"_s) != arguments.has(u"mnc"_s))
        return usage(u"--mcc and --mnc go together"_s);
    if (arguments.has(u"mcc"_s) && !network::isMcc(query.mcc))
        return usage(u"--mcc takes three digits, not \"%1\""_s.arg(arguments.text(u"mcc"_s)));
    if (arguments.has(u"mnc"_s) && !network::isMnc(query.mnc))
        return usage(
            u"--mnc takes two or three digits, not \"%1\""_s.arg(arguments.text(u"mnc"_s)));
    if (arguments.has(u"imsi"_s)) {
        if (arguments.has(u"mcc"_s))
            return usage(u"--imsi takes the place of --mcc and --mnc"_s);
        const auto network = network::networkOfImsi(arguments.text(u"imsi"_s).toStdString());
        if (!network) {
            return usage(
                u"--imsi takes 6 to 15 digits, not \"%1\""_s.arg(arguments.text(u"imsi"_s)));
        }
        query.mcc = network->mcc;
        query.mnc = network->mnc;
    }
    if (arguments.has(u"country"_s) && !network::isCountryCode(query.country)) {
        return usage(u"--country takes a code of two letters such as mx, not \"%1\""_s.arg(
            arguments.text(u"country"_s)));
    }
    if (arguments.has(u"search"_s) && query.text.empty())
        return usage(u"--search takes a text"_s);
    if (query.mcc.empty() && query.country.empty() && query.text.empty())
        return usage(u"apn needs --imsi, --mcc with --mnc, --country or --search"_s);
    return query;
}

QString wantedText(const network::ApnTable &table, const network::ApnQuery &query)
{
    QStringList parts;
    if (!query.mcc.empty())
        parts.append(QString::fromStdString(query.mcc + '-' + query.mnc));
    if (!query.text.empty())
        parts.append(u"“%1”"_s.arg(QString::fromStdString(query.text)));
    QStringList countries;
    for (const auto &code : table.countriesOf(query))
        countries.append(QString::fromStdString(table.countryName(code)));
    if (parts.isEmpty())
        return countries.join(u", "_s);
    return countries.isEmpty() ? parts.join(u' ')
                               : u"%1 (%2)"_s.arg(parts.join(u' '), countries.join(u", "_s));
}

QString originText(const network::Apn &apn)
{
    switch (apn.origin) {
    case network::ApnOrigin::User:
        return u"your own"_s;
    case network::ApnOrigin::Overlay:
        return u"added "_s + text::escaped(apn.date);
    case network::ApnOrigin::Table:
        break;
    }
    return {};
}

Row rowFrom(const network::Apn &apn)
{
    auto operatorText = text::escaped(apn.operatorName);
    if (!apn.hostOperator.empty())
        operatorText += u" (on %1)"_s.arg(text::escaped(apn.hostOperator));
    return {apn.country.empty() ? u"any"_s : text::escaped(apn.country),
            operatorText,
            text::escaped(apn.apn),
            text::escaped(apn.user),
            text::escaped(apn.password),
            text::escaped(apn.usage),
            text::escaped(apn.plan),
            originText(apn)};
}

void printTable(const std::vector<network::Apn> &found, const Console &console)
{
    std::vector<Row> rows{{u"Country"_s, u"Operator"_s, u"APN"_s, u"User"_s, u"Password"_s,
                           u"For"_s, u"Plan"_s, u""_s}};
    std::ranges::transform(found, std::back_inserter(rows), rowFrom);
    std::array<qsizetype, columns> widths{};
    for (const auto &row : rows) {
        for (std::size_t i = 0; i < columns; ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    for (const auto &row : rows) {
        QString line;
        for (std::size_t i = 0; i < columns; ++i)
            line += row[i].leftJustified(widths[i] + 2);
        console.say(line.trimmed());
    }
    console.say(u"\nThese are suggestions: the carrier's own word counts, and nothing was set."_s);
}

int tellNothingFound(const network::ApnTable &table, const network::ApnQuery &query,
                     const Console &console)
{
    const auto others = table.operatorsNear(query);
    console.object({{u"countries"_s, listOf(table.countriesOf(query))},
                    {u"other_operators"_s, listOf(others)}});
    const auto exitCode = fail(
        console,
        Error{ErrorCode::ApnUnknown, {{"wanted", wantedText(table, query).toStdString()}}, {}});
    if (!console.isJson() && !others.empty()) {
        QStringList names;
        for (const auto &name : others)
            names.append(text::escaped(name));
        Console::note(
            u"Operators of that country that are known: %1. See them with: sp7600 apn "
            "--country %2"_s.arg(names.join(u", "_s),
                                 QString::fromStdString(table.countriesOf(query).front())));
    }
    return exitCode;
}

} // namespace

int apnCommand(const Context &context)
{
    Arguments arguments(u"apn"_s,
                        u"Looks up the access points (APN) of carriers. Sets nothing. Your own, in "
                        "apn.json in the data folder, come first."_s);
    arguments.addValue(u"imsi"_s, u"N"_s,
                       u"The SIM's own number; its first five or six digits say whose it is."_s);
    arguments.addValue(u"mcc"_s, u"N"_s,
                       u"Mobile country code: the first three digits of the IMSI."_s);
    arguments.addValue(u"mnc"_s, u"N"_s,
                       u"Mobile network code: the next two or three; three are tried first."_s);
    arguments.addValue(u"country"_s, u"CC"_s, u"Country code of two letters, for example mx."_s);
    arguments.addValue(u"search"_s, u"TEXT"_s,
                       u"Words of the operator's name, its country or its APN."_s);
    const Console console(context.words.contains(u"--json"_s));
    if (const auto ended = begin(arguments, context.words, console))
        return *ended;
    const auto query = queryFrom(arguments);
    if (!query)
        return fail(console, query.error());
    const auto table = network::ApnTable::load(
        network::ApnTable::userFile(dataDirectory(arguments.text(u"data-dir"_s))));
    if (!table)
        return fail(console, table.error());
    const auto found = table->find(*query);
    if (found.empty())
        return tellNothingFound(*table, *query, console);
    for (const auto &apn : found)
        console.object(toJson(apn));
    if (!console.isJson())
        printTable(found, console);
    return ExitDone;
}

} // namespace sp7600::app
