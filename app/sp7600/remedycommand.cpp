// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/remedycommand.h"

#include "app/sp7600/targetarguments.h"
#include "core/text/text.h"

#include <algorithm>

namespace sp7600::app
{

using namespace Qt::StringLiterals;

namespace
{

/// A word of a command line, as a POSIX shell takes it; what comes from a device is data.
QString word(const std::string &value)
{
    const auto isPlain = [](char character) {
        return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'z')
               || (character >= 'A' && character <= 'Z')
               || std::string_view("-_./:+@").contains(character);
    };
    auto shown = text::escaped(value);
    if (!value.empty() && std::ranges::all_of(value, isPlain))
        return shown;
    return u'\'' + shown.replace(u'\'', uR"('\'')"_s) + u'\'';
}

QString portOption(const std::string &port)
{
    return port.empty() ? QString() : u" --port "_s + word(port);
}

QString writeCommandFor(const ConnectionSettings &settings, const std::string &port)
{
    QString line = u"sp7600 write"_s + portOption(port);
    for (const auto setting : settings.present()) {
        if (isSecret(setting))
            line += u' ' + secretOption(setting) + u" FILE"_s;
        else
            line += u' ' + settingOption(setting) + u' ' + word(*settings.value(setting));
    }
    return line;
}

} // namespace

QString diagnoseCommandFor(const std::string &port)
{
    return u"sp7600 diagnose"_s + portOption(port);
}

QString remedyCommand(const Finding &finding, const Evidence &evidence)
{
    const std::string port = evidence.device ? evidence.device->port : std::string();
    switch (finding.remedy.kind) {
    case RemedyKind::WriteSettings:
        return finding.remedy.settings.empty() ? QString()
                                               : writeCommandFor(finding.remedy.settings, port);
    case RemedyKind::ChooseApn: {
        if (!evidence.carrier || evidence.carrier->apns.empty())
            return u"sp7600 apn --search OPERATOR"_s;
        const auto &known = evidence.carrier->apns.front();
        ConnectionSettings settings;
        settings.setAsRead(SettingId::Apn, known.apn);
        if (!known.user.empty())
            settings.setAsRead(SettingId::ApnUser, known.user);
        if (!known.password.empty())
            settings.setAsRead(SettingId::ApnPassword, known.password);
        return writeCommandFor(settings, port);
    }
    case RemedyKind::TeachWords:
        return u"sp7600 profiles teach --help"_s;
    case RemedyKind::GiveDevicePassword:
        return diagnoseCommandFor(port) + u" --device-password-file FILE"_s;
    case RemedyKind::ChangeAcknowledgement:
        return u"sp7600 listen --ack byte"_s;
    case RemedyKind::OpenFirewall:
        return evidence.laptop && evidence.laptop->firewall
                   ? QString::fromStdString(evidence.laptop->firewall->command)
                   : QString();
    case RemedyKind::WaitLonger: {
        const auto seconds = finding.parameter("seconds");
        return diagnoseCommandFor(port) + u" --listen --wait "_s
               + (seconds.empty()
                      ? u"SECONDS"_s
                      : QString::fromUtf8(seconds.data(), static_cast<qsizetype>(seconds.size())));
    }
    case RemedyKind::CheckAgain:
        return diagnoseCommandFor(port);
    case RemedyKind::None:
    case RemedyKind::UseOtherProof:
        break;
    }
    return {};
}

} // namespace sp7600::app
