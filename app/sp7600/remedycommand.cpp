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

/// The same look once more: at the same tracker, for the same server.
QString diagnoseAgain(const Evidence &evidence)
{
    auto line = diagnoseCommandFor(evidence.device ? evidence.device->port : std::string());
    const auto &[preset, endpoint, imei] = evidence.target;
    if (preset)
        line += u" --preset "_s + word(preset->id);
    // Where this laptop is the server its listener tells the rest.
    if (endpoint && !(preset && preset->thisLaptop)) {
        line += u" --endpoint "_s + word(hostAndPort(endpoint->host, endpoint->port))
                + u" --transport "_s
                + QString::fromStdString(std::string(transportName(endpoint->transport)));
    }
    if (!evidence.device && imei)
        line += u" --imei "_s + word(*imei);
    return line;
}

QString listeningOptions(const Evidence &evidence)
{
    QString options = u" --listen"_s;
    if (!evidence.traffic)
        return options;
    for (const auto &port : evidence.traffic->ports) {
        options +=
            u" --%1 %2"_s.arg(QString::fromStdString(std::string(transportName(port.transport))),
                              QString::number(port.port));
    }
    if (!evidence.traffic->address.empty())
        options += u" --bind "_s + word(evidence.traffic->address);
    return options;
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
        return diagnoseAgain(evidence) + u" --device-password-file FILE"_s;
    case RemedyKind::ChangeAcknowledgement:
        return u"sp7600 listen --ack byte"_s;
    case RemedyKind::OpenFirewall:
        return evidence.laptop && evidence.laptop->firewall
                   ? QString::fromStdString(evidence.laptop->firewall->command)
                   : QString();
    case RemedyKind::WaitLonger: {
        // A new look has heard nothing yet: it takes a whole interval, and a little more.
        constexpr int slack = 10;
        const auto interval = finding.parameter("interval");
        const auto seconds = QByteArray(interval.data(), qsizetype(interval.size())).toInt();
        return diagnoseAgain(evidence) + listeningOptions(evidence) + u" --wait "_s
               + (interval.empty() ? u"SECONDS"_s : QString::number(seconds + slack));
    }
    case RemedyKind::CheckAgain:
        return diagnoseAgain(evidence)
               + (evidence.traffic ? listeningOptions(evidence) : QString());
    case RemedyKind::None:
    case RemedyKind::UseOtherProof:
        break;
    }
    return {};
}

} // namespace sp7600::app
