// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/scenarioarguments.h"

#include "core/simulator/scenarios.h"

#include <QFileInfo>

#include <chrono>
#include <string>
#include <vector>

namespace sp7600::app
{

using namespace Qt::StringLiterals;

namespace
{

/// Half a century, so that it stays a date.
constexpr std::chrono::seconds mostClockError = std::chrono::years(50);

} // namespace

void addScenarioArguments(Arguments &arguments)
{
    arguments.addValue(
        u"scenario"_s, u"ID"_s,
        u"Play what keeps a tracker from reporting as it should; several with commas, or repeated. "
        "--server, --transport and --apn are then what is right, by default with the access point "
        "of the SIM's operator, and the vehicle sets off; healthy changes nothing."_s);
    arguments.addValue(u"clock-error"_s, u"S"_s,
                       u"Seconds that the times in its reports are ahead; negative: behind."_s);
    arguments.addFlag(u"list-scenarios"_s, u"Tell all scenarios, and end."_s);
}

bool wantsScenarioList(const Arguments &arguments)
{
    return arguments.has(u"list-scenarios"_s);
}

void printScenarios(const Console &console)
{
    for (const auto &scenario : simulator::allScenarios()) {
        const auto id = QString::fromUtf8(scenario.id);
        const auto where = QString::fromUtf8(simulator::scenarioPlaceName(scenario.place));
        const auto description = QString::fromUtf8(scenario.description);
        console.object({{u"id"_s, id}, {u"where"_s, where}, {u"description"_s, description}});
        console.say(u"%1 %2 %3"_s.arg(id, -30).arg(where, -9).arg(description));
    }
}

simulator::VirtualTrackerOptions baselineOf(const Arguments &arguments)
{
    if (!arguments.has(u"scenario"_s)) {
        simulator::VirtualTrackerOptions options;
        options.initialSettings = simulator::factorySettings();
        return options;
    }
    auto options = simulator::healthyOptions();
    const auto apn = QString::fromStdString(*options.initialSettings.value(SettingId::Apn));
    // The user and password belong to that access point.
    if (arguments.has(u"apn"_s)
        && arguments.text(u"apn"_s).trimmed().compare(apn, Qt::CaseInsensitive) != 0) {
        options.initialSettings.setAsRead(SettingId::ApnUser, {});
        options.initialSettings.setAsRead(SettingId::ApnPassword, {});
    }
    return options;
}

Result<void> playScenarios(const Arguments &arguments, simulator::VirtualTrackerOptions &options)
{
    if (arguments.has(u"clock-error"_s)) {
        bool readable = false;
        const auto seconds = arguments.text(u"clock-error"_s).toLongLong(&readable);
        if (!readable || seconds < -mostClockError.count() || seconds > mostClockError.count())
            return usage(u"--clock-error takes a whole number of seconds, not \"%1\""_s.arg(
                arguments.text(u"clock-error"_s)));
        options.habits.clockError = std::chrono::seconds(seconds);
    }
    if (!arguments.has(u"scenario"_s))
        return {};
    if (QFileInfo::exists(options.stateFile)) {
        return usage(u"a scenario begins with settings of its own, and \"%1\" holds others: "
                     "name a file that is not there yet"_s.arg(options.stateFile));
    }
    std::vector<std::string> ids;
    for (const auto &list : arguments.texts(u"scenario"_s)) {
        for (const auto &id : list.split(u',', Qt::SkipEmptyParts))
            ids.push_back(id.trimmed().toStdString());
    }
    return simulator::applyScenarios(ids, options);
}

} // namespace sp7600::app
