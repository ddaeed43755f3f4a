// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/finding.h"

#include <algorithm>

namespace sp7600
{

std::string_view findingName(FindingId id)
{
    switch (id) {
    case FindingId::EndpointHostDiffers:
        return "endpoint-host-differs";
    case FindingId::EndpointPortDiffers:
        return "endpoint-port-differs";
    case FindingId::TransportMismatch:
        return "transport-mismatch";
    case FindingId::EndpointAddressStale:
        return "endpoint-address-stale";
    case FindingId::EndpointNameUnresolved:
        return "endpoint-name-unresolved";
    case FindingId::ApnEmpty:
        return "apn-empty";
    case FindingId::ApnUnknownForOperator:
        return "apn-unknown-for-operator";
    case FindingId::ApnCredentialsMissing:
        return "apn-credentials-missing";
    case FindingId::SimMissing:
        return "sim-missing";
    case FindingId::SimPinLocked:
        return "sim-pin-locked";
    case FindingId::NetworkNotRegistered:
        return "network-not-registered";
    case FindingId::RoamingRefused:
        return "roaming-refused";
    case FindingId::SignalWeak:
        return "signal-weak";
    case FindingId::DataSessionMissing:
        return "data-session-missing";
    case FindingId::ServerUnreachableFromDevice:
        return "server-unreachable-from-device";
    case FindingId::ServerUnreachable:
        return "server-unreachable";
    case FindingId::ReportOtherImei:
        return "report-other-imei";
    case FindingId::ReportUndecodable:
        return "report-undecodable";
    case FindingId::ReportFormatMismatch:
        return "report-format-mismatch";
    case FindingId::AcknowledgementNotReceived:
        return "acknowledgement-not-received";
    case FindingId::GpsNoFix:
        return "gps-no-fix";
    case FindingId::ClockWrong:
        return "clock-wrong";
    case FindingId::ObdSilent:
        return "obd-silent";
    case FindingId::SupplyLow:
        return "supply-low";
    case FindingId::UnitAsleep:
        return "unit-asleep";
    case FindingId::IntervalLongerThanWait:
        return "interval-longer-than-wait";
    case FindingId::FirmwareUnknown:
        return "firmware-unknown";
    case FindingId::DevicePasswordWrong:
        return "device-password-wrong";
    case FindingId::SettingsLostAfterRestart:
        return "settings-lost-after-restart";
    case FindingId::LaptopFirewall:
        return "laptop-firewall";
    case FindingId::ListenerBehindNat:
        return "listener-behind-nat";
    }
    return "unknown";
}

std::string_view severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "error";
    case Severity::Warning:
        return "warning";
    case Severity::Info:
        return "info";
    }
    return "unknown";
}

std::string_view confidenceName(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Certain:
        return "certain";
    case Confidence::Likely:
        return "likely";
    case Confidence::Possible:
        return "possible";
    }
    return "unknown";
}

std::string_view rungName(Rung rung)
{
    switch (rung) {
    case Rung::Sim:
        return "sim";
    case Rung::Registration:
        return "registration";
    case Rung::Signal:
        return "signal";
    case Rung::DataSession:
        return "data-session";
    case Rung::Dns:
        return "dns";
    case Rung::Socket:
        return "socket";
    case Rung::Bytes:
        return "bytes";
    case Rung::Answer:
        return "answer";
    case Rung::Records:
        return "records";
    }
    return "unknown";
}

std::string_view rungStateName(RungState state)
{
    switch (state) {
    case RungState::Good:
        return "good";
    case RungState::Bad:
        return "bad";
    case RungState::NotKnown:
        return "not-known";
    }
    return "unknown";
}

std::string_view remedyKindName(RemedyKind kind)
{
    switch (kind) {
    case RemedyKind::None:
        return "none";
    case RemedyKind::WriteSettings:
        return "write-settings";
    case RemedyKind::ChooseApn:
        return "choose-apn";
    case RemedyKind::TeachWords:
        return "teach-words";
    case RemedyKind::GiveDevicePassword:
        return "give-device-password";
    case RemedyKind::ChangeAcknowledgement:
        return "change-acknowledgement";
    case RemedyKind::OpenFirewall:
        return "open-firewall";
    case RemedyKind::UseOtherProof:
        return "use-other-proof";
    case RemedyKind::WaitLonger:
        return "wait-longer";
    case RemedyKind::CheckAgain:
        return "check-again";
    }
    return "unknown";
}

std::string_view Finding::parameter(std::string_view name) const
{
    const auto found = std::ranges::find_if(
        parameters, [name](const auto &parameter) { return parameter.first == name; });
    return found == parameters.end() ? std::string_view() : std::string_view(found->second);
}

std::string_view unseenName(UnseenId id)
{
    switch (id) {
    case UnseenId::Device:
        return "device";
    case UnseenId::DeviceSettings:
        return "device-settings";
    case UnseenId::DeviceStatus:
        return "device-status";
    case UnseenId::Carrier:
        return "carrier";
    case UnseenId::Laptop:
        return "laptop";
    case UnseenId::Server:
        return "server";
    case UnseenId::Traffic:
        return "traffic";
    case UnseenId::Reports:
        return "reports";
    case UnseenId::Answer:
        return "answer";
    case UnseenId::Circumstance:
        return "circumstance";
    }
    return "unknown";
}

} // namespace sp7600
