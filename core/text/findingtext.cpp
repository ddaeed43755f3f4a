// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/findingtext.h"

#include "core/text/catalogue.h"
#include "core/text/findingpatterns.h"

#include <QCoreApplication>

namespace sp7600::text
{

using namespace Qt::StringLiterals;

namespace
{

using Pattern = FindingPattern;

/// Many findings of the bench end with it.
constexpr const char *inTheVehicle =
    QT_TRANSLATE_NOOP("Findings", "Leave it on the bench; check it again in the vehicle.");
constexpr const char *underTheSky =
    QT_TRANSLATE_NOOP("Findings", "Take it outdoors until it has a position, then check again.");

Pattern unreachablePattern(std::string_view failure)
{
    if (failure == "refused")
        return {QT_TRANSLATE_NOOP("Findings", "The server takes no connections on this port."),
                QT_TRANSLATE_NOOP(
                    "Findings", "This laptop's connection to {endpoint} was refused[, but {way}]."),
                QT_TRANSLATE_NOOP("Findings", "Check the port, and that the server is running.")};
    if (failure == "timed-out")
        return {
            QT_TRANSLATE_NOOP("Findings", "The server does not answer."),
            QT_TRANSLATE_NOOP("Findings",
                              "This laptop tried {endpoint}, and nothing came back[, but {way}]."),
            QT_TRANSLATE_NOOP("Findings",
                              "Check the server's address, its port and its firewall.")};
    if (failure == "reset")
        return {
            QT_TRANSLATE_NOOP("Findings", "The server breaks every connection off."),
            QT_TRANSLATE_NOOP(
                "Findings",
                "This laptop's connection to {endpoint} was taken and ended at once[, but {way}]."),
            QT_TRANSLATE_NOOP("Findings",
                              "Ask who runs the server why it ends connections there.")};
    if (failure == "unreachable")
        return {QT_TRANSLATE_NOOP("Findings", "No way leads to the server."),
                QT_TRANSLATE_NOOP("Findings", "A router on the way to {endpoint} says that it "
                                              "cannot be reached[, but {way}]."),
                QT_TRANSLATE_NOOP("Findings", "Check the server's address.")};
    if (failure == "no-route")
        return {
            QT_TRANSLATE_NOOP("Findings", "This laptop finds no way to the server."),
            QT_TRANSLATE_NOOP("Findings", "Its network does not lead to {endpoint}[, and {way}]."),
            QT_TRANSLATE_NOOP("Findings", "Check this laptop's network, then check again.")};
    if (failure == "not-there")
        return {QT_TRANSLATE_NOOP("Findings", "Reports cannot be passed on to the server."),
                QT_TRANSLATE_NOOP(
                    "Findings",
                    "The server {endpoint} was not there when this laptop had something for it."),
                QT_TRANSLATE_NOOP("Findings",
                                  "Check the server's address and port, and that it is running.")};
    return {
        QT_TRANSLATE_NOOP("Findings", "The server cannot be reached."),
        QT_TRANSLATE_NOOP("Findings", "This laptop could not connect to {endpoint}[, and {way}]."),
        QT_TRANSLATE_NOOP("Findings", "Check this laptop's network, then check again.")};
}

Pattern fromDevicePattern(const Finding &finding)
{
    const bool reached = finding.parameter("reason") == "reached";
    return {QT_TRANSLATE_NOOP("Findings", "The tracker's reports do not get through to the "
                                          "server."),
            reached
                ? QT_TRANSLATE_NOOP("Findings", "The tracker has a data connection and this laptop "
                                                "reaches {host}, and still nothing gets through.")
                : QT_TRANSLATE_NOOP("Findings", "The tracker has a data connection, and still "
                                                "nothing gets through to {host}."),
            finding.parameter("other").empty()
                ? QT_TRANSLATE_NOOP("Findings", "Ask the SIM card's operator to let the tracker "
                                                "through to {host}[ over {transport}].")
                : QT_TRANSLATE_NOOP("Findings", "Set the tracker to {other}, which the operator "
                                                "may let through.")};
}

Pattern formatPattern(std::string_view reason)
{
    if (reason == "transport")
        return {
            QT_TRANSLATE_NOOP("Findings",
                              "The server reads this format of reports over {other} only."),
            QT_TRANSLATE_NOOP("Findings", "The reports are “{dialect}” and come over {transport}."),
            QT_TRANSLATE_NOOP("Findings", "Set the tracker to {other}.")};
    if (reason == "mask")
        return {
            QT_TRANSLATE_NOOP("Findings", "The reports do not say which values they hold."),
            QT_TRANSLATE_NOOP("Findings", "They are “{dialect}” without the list of their "
                                          "values, the mask[, which {server} needs]."),
            QT_TRANSLATE_NOOP("Findings", "Set the tracker to send the mask with every report.")};
    return {QT_TRANSLATE_NOOP("Findings", "The server cannot read this format of reports."),
            QT_TRANSLATE_NOOP("Findings", "The tracker sends “{dialect}”, and {server} does not "
                                          "read it."),
            QT_TRANSLATE_NOOP("Findings", "Set the tracker to a format that the server reads.")};
}

Pattern serverPattern(const Finding &finding)
{
    const auto reason = finding.parameter("reason");
    switch (finding.id) {
    case FindingId::ServerUnreachableFromDevice:
        return fromDevicePattern(finding);
    case FindingId::ServerUnreachable:
        return unreachablePattern(finding.parameter("failure"));
    case FindingId::ReportOtherImei:
        return {QT_TRANSLATE_NOOP("Findings", "Another tracker reports here, not this one."),
                QT_TRANSLATE_NOOP("Findings",
                                  "Reports came from IMEI {imei}, and none from {expected}."),
                QT_TRANSLATE_NOOP("Findings",
                                  "Check that the cable is in the tracker that should be heard.")};
    case FindingId::ReportUndecodable:
        if (reason == "noise")
            return {QT_TRANSLATE_NOOP("Findings", "Something that is no tracker sends to this "
                                                  "laptop."),
                    QT_TRANSLATE_NOOP("Findings",
                                      "Messages that are no reports: {count}[, the last from "
                                      "{peer}]."),
                    QT_TRANSLATE_NOOP("Findings", "Leave it if it comes from outside: trackers are "
                                                  "heard all the same.")};
        return {QT_TRANSLATE_NOOP("Findings", "Something arrives that cannot be read."),
                QT_TRANSLATE_NOOP("Findings",
                                  "Messages that could not be read: {count}[, the last from "
                                  "{peer}]."),
                QT_TRANSLATE_NOOP("Findings", "Check that only trackers of this family send to "
                                              "this port.")};
    case FindingId::ReportFormatMismatch:
        return formatPattern(reason);
    case FindingId::AcknowledgementNotReceived:
        return {QT_TRANSLATE_NOOP("Findings", "The tracker sends again what has already arrived."),
                QT_TRANSLATE_NOOP("Findings",
                                  "Of {frames} messages, {count} were repeated: the answer does "
                                  "not get back to it, or it expects another."),
                reason == "server"
                    ? QT_TRANSLATE_NOOP("Findings", "Ask who runs the server how it answers this "
                                                    "tracker.")
                    : QT_TRANSLATE_NOOP("Findings", "Choose another form of acknowledgement.")};
    default:
        return {"", "", ""};
    }
}

Pattern clockPattern(std::string_view reason)
{
    constexpr auto *times =
        QT_TRANSLATE_NOOP("Findings", "Its report says {reported}, and arrived at {received}.");
    if (reason == "none")
        return {QT_TRANSLATE_NOOP("Findings", "The tracker does not know the time yet."),
                QT_TRANSLATE_NOOP("Findings", "Its report carries no time."), underTheSky};
    if (reason == "zone")
        return {QT_TRANSLATE_NOOP("Findings", "The tracker reports local time instead of "
                                              "universal time (UTC)."),
                times, QT_TRANSLATE_NOOP("Findings", "Set the tracker's time zone to +00:00.")};
    if (reason == "laptop")
        return {
            QT_TRANSLATE_NOOP("Findings", "The clock of the tracker or of this laptop is wrong."),
            times,
            QT_TRANSLATE_NOOP("Findings", "Set this laptop's clock from the network, then "
                                          "check again.")};
    return {QT_TRANSLATE_NOOP("Findings", "The tracker's clock is wrong."), times, underTheSky};
}

Pattern obdPattern(std::string_view reason)
{
    constexpr auto *empty =
        QT_TRANSLATE_NOOP("Findings", "The place for vehicle data in its report is empty.");
    if (reason == "ignition")
        return {QT_TRANSLATE_NOOP("Findings", "The vehicle tells nothing while its ignition is "
                                              "off."),
                empty, QT_TRANSLATE_NOOP("Findings", "Switch the ignition on, then check again.")};
    if (reason == "absent")
        return {QT_TRANSLATE_NOOP("Findings", "The reports hold no vehicle data."),
                QT_TRANSLATE_NOOP("Findings", "The last report has no place for it."),
                QT_TRANSLATE_NOOP("Findings", "Leave it, unless this tracker is meant to read the "
                                              "vehicle's data.")};
    if (reason == "bench")
        return {QT_TRANSLATE_NOOP("Findings", "There is no vehicle data, as is normal on the "
                                              "bench."),
                empty, inTheVehicle};
    return {QT_TRANSLATE_NOOP("Findings", "The vehicle does not answer the tracker."), empty,
            QT_TRANSLATE_NOOP("Findings", "Check the plug to the vehicle and whether this vehicle "
                                          "is supported.")};
}

Pattern recordPattern(const Finding &finding)
{
    const auto reason = finding.parameter("reason");
    switch (finding.id) {
    case FindingId::GpsNoFix:
        if (reason == "bench")
            return {
                QT_TRANSLATE_NOOP("Findings", "The tracker has no position, as is normal indoors."),
                QT_TRANSLATE_NOOP("Findings",
                                  "It says that its position is not valid[; satellites: "
                                  "{count}]."),
                inTheVehicle};
        return {QT_TRANSLATE_NOOP("Findings", "The tracker has no position."),
                QT_TRANSLATE_NOOP("Findings",
                                  "It says that its position is not valid[; satellites: {count}]."),
                QT_TRANSLATE_NOOP("Findings", "Take the vehicle outdoors and let the GPS antenna "
                                              "see the sky.")};
    case FindingId::ClockWrong:
        return clockPattern(reason);
    case FindingId::ObdSilent:
        return obdPattern(reason);
    case FindingId::SupplyLow:
        if (reason == "bench")
            return {QT_TRANSLATE_NOOP("Findings", "The tracker runs without a vehicle's supply, as "
                                                  "is normal on the bench."),
                    QT_TRANSLATE_NOOP("Findings", "It measures {volts} V."), inTheVehicle};
        return {QT_TRANSLATE_NOOP("Findings", "The tracker's power supply is low."),
                QT_TRANSLATE_NOOP("Findings", "It measures {volts} V."),
                QT_TRANSLATE_NOOP("Findings", "Check the power wire, its fuse and the vehicle's "
                                              "battery.")};
    default:
        return {"", "", ""};
    }
}

Pattern unitPattern(const Finding &finding)
{
    const auto reason = finding.parameter("reason");
    switch (finding.id) {
    case FindingId::UnitAsleep:
        return {
            QT_TRANSLATE_NOOP("Findings", "The tracker is asleep, so it reports rarely."),
            QT_TRANSLATE_NOOP("Findings", "It says so[, and then reports only every {interval}]."),
            finding.parameter("until").empty()
                ? QT_TRANSLATE_NOOP("Findings", "Wake it by switching the ignition on, then "
                                                "check again.")
                : QT_TRANSLATE_NOOP("Findings", "Wait until {until}, or wake it by switching "
                                                "the ignition on.")};
    case FindingId::IntervalLongerThanWait:
        return {QT_TRANSLATE_NOOP("Findings", "The tracker's next report is not due yet."),
                reason == "parked"
                    ? QT_TRANSLATE_NOOP("Findings", "Parked, it reports every {interval}, and it "
                                                    "was listened to for {waited}.")
                    : QT_TRANSLATE_NOOP("Findings", "It reports every {interval}, and it was "
                                                    "listened to for {waited}."),
                QT_TRANSLATE_NOOP("Findings", "Wait until {until}.")};
    case FindingId::FirmwareUnknown:
        if (reason == "unreadable")
            return {
                QT_TRANSLATE_NOOP("Findings",
                                  "This program does not understand what comes over the cable."),
                QT_TRANSLATE_NOOP("Findings",
                                  "Nothing in it names a model or a firmware: it may be noise, or "
                                  "the speed of the port may be wrong."),
                QT_TRANSLATE_NOOP("Findings",
                                  "Check the cable and try another speed; if that does not help, "
                                  "teach the program this firmware's commands.")};
        return {QT_TRANSLATE_NOOP("Findings", "This program does not know the commands of the "
                                              "tracker's firmware."),
                QT_TRANSLATE_NOOP("Findings",
                                  "No profile fits what the tracker says of itself[: {model}][, "
                                  "firmware {firmware}]."),
                QT_TRANSLATE_NOOP("Findings", "Teach the program this firmware's commands.")};
    case FindingId::DevicePasswordWrong:
        return {QT_TRANSLATE_NOOP("Findings", "The tracker does not accept the password."),
                QT_TRANSLATE_NOOP("Findings", "It refused a command because of the password."),
                QT_TRANSLATE_NOOP("Findings", "Enter the password of this tracker.")};
    case FindingId::SettingsLostAfterRestart:
        if (reason == "job")
            return {QT_TRANSLATE_NOOP("Findings", "The tracker has lost settings that were written "
                                                  "before."),
                    QT_TRANSLATE_NOOP("Findings",
                                      "They were read back on {time} and are different now: "
                                      "{settings}."),
                    QT_TRANSLATE_NOOP("Findings", "Write them again, then restart the tracker and "
                                                  "check.")};
        return {
            QT_TRANSLATE_NOOP("Findings", "The tracker loses settings when it restarts."),
            QT_TRANSLATE_NOOP("Findings", "Different after the restart: {settings}."),
            QT_TRANSLATE_NOOP("Findings", "Write them again, then restart the tracker and check.")};
    default:
        return {"", "", ""};
    }
}

Pattern natPattern(std::string_view reason)
{
    constexpr auto *relay = QT_TRANSLATE_NOOP(
        "Findings", "Prove it with a relay on a public server, or settle for written and read "
                    "back.");
    constexpr auto *cause = QT_TRANSLATE_NOOP("Findings", "The tracker cannot reach this laptop.");
    if (reason == "no-network")
        return {
            QT_TRANSLATE_NOOP("Findings", "This laptop has no network, so no report can arrive."),
            QT_TRANSLATE_NOOP("Findings", "None of its connections has an address."),
            QT_TRANSLATE_NOOP("Findings", "Connect this laptop to the internet, then check "
                                          "again.")};
    if (reason == "after-forwarding")
        return {cause,
                QT_TRANSLATE_NOOP("Findings", "Its address[ {address}] is behind a router, which "
                                              "lets nothing in by itself."),
                relay};
    if (reason == "only-ipv6")
        return {cause,
                QT_TRANSLATE_NOOP("Findings", "Its only public address[, {address},] is of the new "
                                              "kind (IPv6), which few trackers use."),
                relay};
    return {cause,
            QT_TRANSLATE_NOOP("Findings", "Its address[ {address}] is not known on the internet."),
            relay};
}

Pattern pattern(const Finding &finding)
{
    switch (finding.id) {
    case FindingId::EndpointHostDiffers:
    case FindingId::EndpointPortDiffers:
    case FindingId::TransportMismatch:
    case FindingId::EndpointAddressStale:
    case FindingId::EndpointNameUnresolved:
        return endpointPattern(finding);
    case FindingId::ApnEmpty:
    case FindingId::ApnUnknownForOperator:
    case FindingId::ApnCredentialsMissing:
    case FindingId::SimMissing:
    case FindingId::SimPinLocked:
    case FindingId::NetworkNotRegistered:
    case FindingId::RoamingRefused:
    case FindingId::SignalWeak:
    case FindingId::DataSessionMissing:
        return networkPattern(finding);
    case FindingId::ServerUnreachableFromDevice:
    case FindingId::ServerUnreachable:
    case FindingId::ReportOtherImei:
    case FindingId::ReportUndecodable:
    case FindingId::ReportFormatMismatch:
    case FindingId::AcknowledgementNotReceived:
        return serverPattern(finding);
    case FindingId::GpsNoFix:
    case FindingId::ClockWrong:
    case FindingId::ObdSilent:
    case FindingId::SupplyLow:
        return recordPattern(finding);
    case FindingId::UnitAsleep:
    case FindingId::IntervalLongerThanWait:
    case FindingId::FirmwareUnknown:
    case FindingId::DevicePasswordWrong:
    case FindingId::SettingsLostAfterRestart:
        return unitPattern(finding);
    case FindingId::LaptopFirewall:
        return {QT_TRANSLATE_NOOP("Findings", "The firewall of this laptop keeps reports out."),
                QT_TRANSLATE_NOOP("Findings", "It does not let port {port} in, and nothing was "
                                              "heard."),
                finding.parameter("command").empty()
                    ? QT_TRANSLATE_NOOP("Findings", "Open the port in the firewall.")
                    : QT_TRANSLATE_NOOP("Findings", "Open the port with “{command}”.")};
    case FindingId::ListenerBehindNat:
        return natPattern(finding.parameter("reason"));
    }
    return {"", "", ""};
}

/// What stands in this laptop's way; empty where nothing does.
QString wayIn(Language language, const Finding &finding)
{
    const auto *const way =
        !finding.parameter("portal").empty()
            ? QT_TRANSLATE_NOOP("Findings", "its network may want a login first")
        : !finding.parameter("proxy").empty()
            ? QT_TRANSLATE_NOOP("Findings", "it is set to use the proxy {proxy}")
        : !finding.parameter("vpn").empty()
            ? QT_TRANSLATE_NOOP("Findings", "it is connected through the VPN {vpn}")
            : nullptr;
    if (way == nullptr)
        return {};
    return filled(words(language, "Findings", way), [&](QStringView name) {
        return parameterText(language, name, finding.parameter(name.toString().toStdString()));
    });
}

FindingText describeIn(Language language, const Finding &finding)
{
    const auto sentence = [&](const char *source) {
        return filled(words(language, "Findings", source), [&](QStringView name) {
            if (name == "way"_L1)
                return wayIn(language, finding);
            return parameterText(language, name, finding.parameter(name.toString().toStdString()));
        });
    };
    const auto [cause, why, remedy] = pattern(finding);
    return {sentence(cause), sentence(why), sentence(remedy)};
}

} // namespace

FindingText describe(const Finding &finding)
{
    return describeIn(Language::User, finding);
}

FindingText describeInEnglish(const Finding &finding)
{
    return describeIn(Language::English, finding);
}

} // namespace sp7600::text
