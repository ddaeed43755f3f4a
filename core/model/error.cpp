// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/error.h"

namespace sp7600
{

std::string_view Error::parameter(std::string_view name) const
{
    for (const auto &[key, value] : parameters) {
        if (key == name)
            return value;
    }
    return {};
}

std::string_view codeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::TimedOut:
        return "timed-out";
    case ErrorCode::UsageWrong:
        return "usage-wrong";
    case ErrorCode::FileUnreadable:
        return "file-unreadable";
    case ErrorCode::FileUnwritable:
        return "file-unwritable";
    case ErrorCode::FileMalformed:
        return "file-malformed";
    case ErrorCode::HostEmpty:
        return "host-empty";
    case ErrorCode::HostHasSpaces:
        return "host-has-spaces";
    case ErrorCode::HostTooLong:
        return "host-too-long";
    case ErrorCode::HostMalformed:
        return "host-malformed";
    case ErrorCode::HostIsLoopback:
        return "host-is-loopback";
    case ErrorCode::PortMalformed:
        return "port-malformed";
    case ErrorCode::PortOutOfRange:
        return "port-out-of-range";
    case ErrorCode::TransportUnknown:
        return "transport-unknown";
    case ErrorCode::TextTooLong:
        return "text-too-long";
    case ErrorCode::TextHasForbiddenCharacter:
        return "text-has-forbidden-character";
    case ErrorCode::IntervalOutOfRange:
        return "interval-out-of-range";
    case ErrorCode::TimeZoneMalformed:
        return "time-zone-malformed";
    case ErrorCode::ReportFormatUnknown:
        return "report-format-unknown";
    case ErrorCode::DevicePasswordEmpty:
        return "device-password-empty";
    case ErrorCode::ValueOutsideLimits:
        return "value-outside-limits";
    case ErrorCode::ImeiMalformed:
        return "imei-malformed";
    case ErrorCode::ImeiCheckDigitWrong:
        return "imei-check-digit-wrong";
    case ErrorCode::ImeiNeeded:
        return "imei-needed";
    case ErrorCode::PortNotFound:
        return "port-not-found";
    case ErrorCode::PortBusy:
        return "port-busy";
    case ErrorCode::PortPermission:
        return "port-permission";
    case ErrorCode::PortUnusable:
        return "port-unusable";
    case ErrorCode::LinkRefused:
        return "link-refused";
    case ErrorCode::LinkLost:
        return "link-lost";
    case ErrorCode::DeviceSilent:
        return "device-silent";
    case ErrorCode::DeviceGarbled:
        return "device-garbled";
    case ErrorCode::PasswordWrong:
        return "password-wrong";
    case ErrorCode::CommandRefused:
        return "command-refused";
    case ErrorCode::ReplyMalformed:
        return "reply-malformed";
    case ErrorCode::FirmwareUnknown:
        return "firmware-unknown";
    case ErrorCode::SettingUnstable:
        return "setting-unstable";
    case ErrorCode::ReadBackDiffers:
        return "read-back-differs";
    case ErrorCode::DeviceIncomplete:
        return "device-incomplete";
    case ErrorCode::DeviceReplaced:
        return "device-replaced";
    case ErrorCode::ConsentNeeded:
        return "consent-needed";
    case ErrorCode::VirtualProfileRefused:
        return "virtual-profile-refused";
    case ErrorCode::NothingKnown:
        return "nothing-known";
    case ErrorCode::DeviceNotBack:
        return "device-not-back";
    case ErrorCode::ProfileUnknown:
        return "profile-unknown";
    case ErrorCode::PresetUnknown:
        return "preset-unknown";
    case ErrorCode::PresetNeedsHost:
        return "preset-needs-host";
    case ErrorCode::BackupNotFound:
        return "backup-not-found";
    case ErrorCode::ApnUnknown:
        return "apn-unknown";
    case ErrorCode::BatchRowWrong:
        return "batch-row-wrong";
    case ErrorCode::BatchResultExists:
        return "batch-result-exists";
    case ErrorCode::BatchNeedsImei:
        return "batch-needs-imei";
    case ErrorCode::UnitNotOnList:
        return "unit-not-on-list";
    case ErrorCode::UnitElsewhere:
        return "unit-elsewhere";
    case ErrorCode::ListenPortBusy:
        return "listen-port-busy";
    case ErrorCode::ListenPortPrivileged:
        return "listen-port-privileged";
    case ErrorCode::ListenAddressUnavailable:
        return "listen-address-unavailable";
    case ErrorCode::ListenFailed:
        return "listen-failed";
    case ErrorCode::ReportsNotDurable:
        return "reports-not-durable";
    case ErrorCode::FrameEmpty:
        return "frame-empty";
    case ErrorCode::FrameUnrecognised:
        return "frame-unrecognised";
    case ErrorCode::FrameHeaderMalformed:
        return "frame-header-malformed";
    case ErrorCode::FrameOversized:
        return "frame-oversized";
    case ErrorCode::FrameHasNul:
        return "frame-has-nul";
    case ErrorCode::FrameIncomplete:
        return "frame-incomplete";
    case ErrorCode::FrameTooShort:
        return "frame-too-short";
    case ErrorCode::FrameCrcWrong:
        return "frame-crc-wrong";
    case ErrorCode::FrameEscapeMalformed:
        return "frame-escape-malformed";
    case ErrorCode::FrameLengthWrong:
        return "frame-length-wrong";
    case ErrorCode::FrameOctetsLeft:
        return "frame-octets-left";
    case ErrorCode::FrameWithoutIdentity:
        return "frame-without-identity";
    case ErrorCode::FramePositionMalformed:
        return "frame-position-malformed";
    case ErrorCode::HexMalformed:
        return "hex-malformed";
    case ErrorCode::StoreUnavailable:
        return "store-unavailable";
    case ErrorCode::StoreDamaged:
        return "store-damaged";
    case ErrorCode::StoreFull:
        return "store-full";
    case ErrorCode::StoreReadOnly:
        return "store-read-only";
    case ErrorCode::KeychainUnavailable:
        return "keychain-unavailable";
    case ErrorCode::ProofNothingArrived:
        return "proof-nothing-arrived";
    case ErrorCode::ProofOtherImei:
        return "proof-other-imei";
    case ErrorCode::ProofOtherTransport:
        return "proof-other-transport";
    case ErrorCode::ProofUndecodable:
        return "proof-undecodable";
    case ErrorCode::ProofHeartbeatOnly:
        return "proof-heartbeat-only";
    case ErrorCode::SimulatorTargetRefused:
        return "simulator-target-refused";
    case ErrorCode::PseudoTerminalUnavailable:
        return "pseudo-terminal-unavailable";
    }
    return "unknown";
}

} // namespace sp7600
