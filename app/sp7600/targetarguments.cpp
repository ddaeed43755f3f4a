// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/targetarguments.h"

#include "app/sp7600/arguments.h"

#include <algorithm>
#include <array>

namespace sp7600::app
{

using namespace Qt::StringLiterals;
using commissioning::Target;

namespace
{

struct SettingOption {
    QLatin1StringView name;
    QLatin1StringView placeholder;
    QLatin1StringView help;
    SettingId setting;
};

constexpr std::array settingOptions = {
    SettingOption{"host"_L1, "H"_L1, "Server name or address."_L1, SettingId::Host},
    SettingOption{"server-port"_L1, "N"_L1, "Server port."_L1, SettingId::ServerPort},
    SettingOption{"transport"_L1, "tcp|udp"_L1, "Transport."_L1, SettingId::Transport},
    SettingOption{"apn"_L1, "A"_L1, "Access point name."_L1, SettingId::Apn},
    SettingOption{"apn-user"_L1, "U"_L1, "User for the access point."_L1, SettingId::ApnUser},
    SettingOption{"report-interval"_L1, "S"_L1, "Seconds between reports."_L1,
                  SettingId::ReportInterval},
    SettingOption{"parked-interval"_L1, "S"_L1, "Seconds between reports of a parked vehicle."_L1,
                  SettingId::ParkedInterval},
    SettingOption{"heartbeat"_L1, "S"_L1, "Seconds between signs of life; 0 for none."_L1,
                  SettingId::Heartbeat},
    SettingOption{"time-zone"_L1, "+HH:MM"_L1, "Time zone of the times in reports."_L1,
                  SettingId::TimeZone},
    SettingOption{"report-format"_L1, "text|binary"_L1, "Format of the reports."_L1,
                  SettingId::ReportFormat},
    SettingOption{"second-host"_L1, "H"_L1, "Second server; empty for none."_L1,
                  SettingId::SecondHost},
    SettingOption{"second-server-port"_L1, "N"_L1, "Port of the second server."_L1,
                  SettingId::SecondServerPort},
    SettingOption{"second-transport"_L1, "tcp|udp"_L1, "Transport to the second server."_L1,
                  SettingId::SecondTransport},
};

constexpr std::array secretOptions = {
    SettingOption{"apn-password-file"_L1, "F"_L1,
                  "File with the access point's password; - for standard input."_L1,
                  SettingId::ApnPassword},
    SettingOption{"new-device-password-file"_L1, "F"_L1,
                  "File with the password that the tracker shall have; - for standard input."_L1,
                  SettingId::DevicePassword},
};

constexpr auto standardInput = "-"_L1;

} // namespace

void addTargetArguments(Arguments &arguments)
{
    arguments.addValue(u"preset"_s, u"ID"_s, u"Where to report; see sp7600 presets."_s);
    for (const auto &option : settingOptions)
        arguments.addValue(option.name, option.placeholder, option.help);
    addSecretArguments(arguments);
}

void addSecretArguments(Arguments &arguments)
{
    for (const auto &option : secretOptions)
        arguments.addValue(option.name, option.placeholder, option.help);
}

Result<Target> targetFrom(const Arguments &arguments, const device::CancelToken &interrupted)
{
    Target target;
    target.presetId = arguments.text(u"preset"_s).toStdString();
    auto secrets = secretsFrom(arguments);
    if (!secrets)
        return std::unexpected(secrets.error());
    target.overrides = std::move(*secrets);
    for (const auto &option : settingOptions) {
        if (!arguments.has(option.name))
            continue;
        const auto set =
            target.overrides.set(option.setting, arguments.text(option.name).toStdString());
        if (!set)
            return std::unexpected(set.error());
    }
    if (target.overrides.has(SettingId::ApnUser) && !target.overrides.has(SettingId::ApnPassword)) {
        const auto password =
            Console::askSecret(u"APN password (empty: leave it as it is):"_s, interrupted);
        if (password && !password->empty()) {
            const auto set = target.overrides.set(SettingId::ApnPassword, *password);
            if (!set)
                return std::unexpected(set.error());
        }
    }
    return target;
}

Result<ConnectionSettings> secretsFrom(const Arguments &arguments)
{
    const auto fromInput = [&arguments](const QString &name) {
        return arguments.text(name) == standardInput;
    };
    const auto count = std::ranges::count_if(secretOptions, fromInput, &SettingOption::name);
    if (count + (fromInput(u"device-password-file"_s) ? 1 : 0) > 1)
        return usage(u"only one password can come from standard input"_s);
    ConnectionSettings secrets;
    for (const auto &option : secretOptions) {
        const auto secret = arguments.secretFile(option.name);
        if (!secret)
            return std::unexpected(secret.error());
        if (!*secret)
            continue;
        if (const auto set = secrets.set(option.setting, **secret); !set)
            return std::unexpected(set.error());
    }
    return secrets;
}

QString settingOption(SettingId setting)
{
    const auto option = std::ranges::find(settingOptions, setting, &SettingOption::setting);
    return u"--"_s + option->name;
}

QString secretOption(SettingId secret)
{
    const auto option = std::ranges::find(secretOptions, secret, &SettingOption::setting);
    return u"--"_s + option->name;
}

} // namespace sp7600::app
