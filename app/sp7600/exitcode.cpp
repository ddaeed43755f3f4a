// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/exitcode.h"

namespace sp7600::app
{

ExitCode exitCodeFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::UsageWrong:
    case ErrorCode::ScenarioUnknown:
    case ErrorCode::ScenarioPlayedElsewhere:
    case ErrorCode::ScenariosContradict:
    case ErrorCode::HostEmpty:
    case ErrorCode::HostHasSpaces:
    case ErrorCode::HostTooLong:
    case ErrorCode::HostMalformed:
    case ErrorCode::HostIsLoopback:
    case ErrorCode::PortMalformed:
    case ErrorCode::PortOutOfRange:
    case ErrorCode::TransportUnknown:
    case ErrorCode::TextTooLong:
    case ErrorCode::TextHasForbiddenCharacter:
    case ErrorCode::IntervalOutOfRange:
    case ErrorCode::TimeZoneMalformed:
    case ErrorCode::ReportFormatUnknown:
    case ErrorCode::DevicePasswordEmpty:
    case ErrorCode::ValueOutsideLimits:
    case ErrorCode::ImeiMalformed:
    case ErrorCode::ImeiCheckDigitWrong:
    case ErrorCode::ImeiNotSynthetic:
    case ErrorCode::ImeiNeeded:
    case ErrorCode::OctetsMalformed:
    case ErrorCode::WaitMalformed:
    case ErrorCode::ConsentNeeded:
    case ErrorCode::VirtualProfileRefused:
    case ErrorCode::ProfileUnknown:
    case ErrorCode::ExampleUnusable:
    case ErrorCode::PresetUnknown:
    case ErrorCode::PresetNeedsHost:
    case ErrorCode::BackupNotFound:
    case ErrorCode::CertificateNotFound:
    case ErrorCode::ProofNeedsServer:
    case ErrorCode::ProofNeedsAddress:
    case ErrorCode::ProofMadeUp:
    case ErrorCode::ProofServerNotRead:
    case ErrorCode::NothingOwed:
    case ErrorCode::ProofAddressWanted:
    case ErrorCode::BatchRowWrong:
    case ErrorCode::BatchResultExists:
    case ErrorCode::BatchNeedsImei:
    case ErrorCode::FileExists:
    case ErrorCode::ReplayUnconfirmed:
    case ErrorCode::ReplaySynthetic:
    case ErrorCode::SmsTooLong:
    case ErrorCode::SmsCharacterUnknown:
    case ErrorCode::ListenNetworkMalformed:
        return ExitUsage;
    case ErrorCode::PortNotFound:
    case ErrorCode::PortBusy:
    case ErrorCode::PortPermission:
    case ErrorCode::PortUnusable:
    case ErrorCode::SerialLeftOut:
    case ErrorCode::LinkRefused:
    case ErrorCode::ListenPortBusy:
    case ErrorCode::ListenPortPrivileged:
        return ExitPort;
    case ErrorCode::LinkLost:
    case ErrorCode::DeviceSilent:
    case ErrorCode::DeviceGarbled:
    case ErrorCode::PasswordWrong:
    case ErrorCode::CommandRefused:
    case ErrorCode::ReplyMalformed:
    case ErrorCode::FirmwareUnknown:
    case ErrorCode::DeviceReplaced:
    case ErrorCode::DeviceNotBack:
        return ExitDevice;
    case ErrorCode::ReadBackDiffers:
    case ErrorCode::DeviceIncomplete:
    case ErrorCode::SettingUnstable:
    case ErrorCode::FinalServerNotSet:
        return ExitReadBack;
    default:
        return ExitFailed;
    }
}

} // namespace sp7600::app
