// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sp7600
{

/// What went wrong, for people and programs alike. The name in codeName() is stable and part of
/// the command line's JSON; the sentence shown to a person is made by core/text.
enum class ErrorCode : std::uint8_t {
    // Anywhere
    Cancelled,        ///< The user stopped it.
    TimedOut,         ///< A deadline passed; parameter `what`.
    UsageWrong,       ///< A command line that cannot be understood; parameter `detail`.
    FileUnreadable,   ///< Parameters `file`, `detail`.
    FileUnwritable,   ///< Parameters `file`, `detail`.
    FileMalformed,    ///< Parameters `file`, `path` (inside the file), `detail`.
    FileExists,       ///< It would be overwritten; parameter `file`.
    FileOfNoKind,     ///< It holds nothing that can be opened; parameter `file`.
    FileMustWait,     ///< Another one is being written or taken in; parameter `file`.
    FileWouldDiscard, ///< What a person is typing would be lost; parameter `file`.

    // What a person typed
    HostEmpty,
    HostHasSpaces,             ///< Parameter `host`.
    HostTooLong,               ///< Parameters `host`, `limit`.
    HostMalformed,             ///< Neither a name nor an address; parameter `host`.
    HostIsLoopback,            ///< A real tracker cannot reach it; parameter `host`.
    PortMalformed,             ///< Not a whole number; parameter `port`.
    PortOutOfRange,            ///< Not 1 to 65535; parameter `port`.
    TransportUnknown,          ///< Parameter `transport`.
    TextTooLong,               ///< Parameters `setting`, `limit`.
    TextHasForbiddenCharacter, ///< Parameters `setting`, `character`.
    IntervalOutOfRange,        ///< Parameters `setting`, `interval`, `minimum`, `maximum`.
    TimeZoneMalformed,         ///< Parameter `zone`.
    ReportFormatUnknown,       ///< Neither text nor binary; parameter `format`.
    DevicePasswordEmpty,
    ValueOutsideLimits,  ///< More or other than this firmware takes; `setting`, `detail`.
    ImeiMalformed,       ///< Not 15 digits; parameter `imei`.
    ImeiCheckDigitWrong, ///< Parameter `imei`.
    ImeiNotSynthetic,    ///< Of a virtual tracker, and may be somebody's; parameter `imei`.
    ImeiNeeded,          ///< The tracker's words for it are not known and nobody typed it.
    OctetsMalformed,     ///< Not pairs of hexadecimal digits.
    WaitMalformed,       ///< Not `wait 500ms` or `wait 2s`.

    // The way to the tracker
    PortNotFound,      ///< Parameter `port`.
    PortBusy,          ///< Parameters `port`, and `program`, `pid` where the system tells them.
    PortPermission,    ///< Parameters `port`, and `group` (who is in it may) or `detail`.
    PortLoginOlder,    ///< In the group, but since after this login; parameters `port`, `group`.
    PortUnusable,      ///< Opened by nobody, still not to be had; parameters `port`, `detail`.
    PortDriverMissing, ///< A USB serial adapter without a port; parameters `device`, `driver`.
    PortNothingSeen,   ///< No port; parameter `time` since when no new USB device came.
    PortOtherDevice,   ///< No port, and the new USB device is of another kind; parameter `device`.
    PortNoneListed,    ///< No port, and the system tells nothing of USB devices without a driver.
    SerialLeftOut,     ///< Built without serial ports; parameter `port` where one was named.
    LinkRefused,       ///< TCP link refused; parameter `port`.
    LinkLost,          ///< Cable pulled or connection closed while talking; parameter `port`.

    // The tracker
    DeviceSilent,  ///< Nothing at all was heard; parameter `command`.
    DeviceGarbled, ///< Bytes came, but no readable text: wrong speed; parameter `baud`.
    PasswordWrong,
    CommandRefused,        ///< Parameters `command`, `reply`.
    ReplyMalformed,        ///< Parameters `command`, `reply`.
    FirmwareUnknown,       ///< No profile fits; parameters `model`, `firmware`.
    SettingUnstable,       ///< Two reads differ, so nothing is written; parameter `setting`.
    ReadBackDiffers,       ///< Parameters `settings`.
    DeviceIncomplete,      ///< Neither old nor new: the settings say which; parameters `settings`.
    DeviceReplaced,        ///< Another IMEI answers now; parameters `expected`, `imei`.
    ConsentNeeded,         ///< Assumed words would be sent; parameter `words`.
    VirtualProfileRefused, ///< A virtual profile on a port that is not the simulator's.
    NothingKnown,          ///< No word of this profile could do what was asked.
    DeviceNotBack,         ///< Gone, and not back in time; parameter `seconds`.

    // Profiles, presets, backups
    ProfileUnknown,      ///< Parameter `profile`.
    ExampleUnusable,     ///< A command that nothing can be learnt from; parameter `detail`.
    PresetUnknown,       ///< Parameter `preset`.
    PresetNeedsHost,     ///< Parameter `preset`.
    BackupNotFound,      ///< Parameter `backup`.
    SmsTooLong,          ///< Parameters `length`, `limit`; one message holds no more.
    SmsCharacterUnknown, ///< Not of the alphabet of text messages; parameter `character`.
    ApnUnknown,          ///< Nothing fits what was looked for; parameter `wanted`.
    CertificateNotFound, ///< Parameter `certificate`, its number.
    CertificateChanged,  ///< Its checksum does not fit what it says; parameter `file`.
    ProfileFolderGone,   ///< The chosen one is gone; parameter `file`.

    // Many vehicles, one after the other
    BatchRowWrong,     ///< Parameters `file`, `row` (as a spreadsheet counts), `column`, `detail`.
    BatchResultExists, ///< An earlier run's result would be lost; parameter `file`.
    BatchNeedsImei,    ///< Nobody could tell which unit is plugged in; parameter `profile`.
    UnitNotOnList,     ///< Parameter `imei`.
    UnitElsewhere,     ///< It is being set up on another port; parameters `imei`, `port`.
    PortInBatch,       ///< A batch of this program uses it; parameter `port`.

    // One tracker, by hand
    WriteUndecided, ///< An earlier write to it was cut short, and nobody said what becomes of it.
    SettingsStale,  ///< What was typed to it may have changed settings since they were read.
    AnswerAwaited,  ///< A line that was typed to it has no answer yet.

    // Listening
    ListenPortBusy, ///< Parameters `port`, `transport`, and `program`, `pid` where the system tells
                    ///< them.
    ListenPortPrivileged,     ///< Parameter `port`.
    ListenAddressUnavailable, ///< Parameter `address`.
    ListenFailed,             ///< Parameters `port`, `detail`.
    ListenNetworkMalformed,   ///< Parameter `network`.
    ListenAddressGone,        ///< Parameter `address`.
    ListenSlept,              ///< Parameter `seconds`.
    ListenVirtualAtWork,      ///< Listening for real units would shut out a virtual one.
    ReportsNotDurable, ///< The store does not take reports, so none is acknowledged; `detail`.

    // Frames
    FrameEmpty,
    FrameUnrecognised, ///< Parameter `noise` when it was recognised as something else, see
                       ///< noiseName().
    FrameHeaderMalformed,
    FrameOversized, ///< Parameter `limit`.
    FrameHasNul,
    FrameIncomplete,        ///< Its end never came.
    FrameTooShort,          ///< A length points beyond the end, or the header is cut.
    FrameCrcWrong,          ///< The checksum does not fit: octets were lost or changed on the way.
    FrameEscapeMalformed,   ///< `1B` before an octet that nothing is escaped to.
    FrameLengthWrong,       ///< The inner length does not fit the frame.
    FrameOctetsLeft,        ///< Octets that belong to nothing after the last fragment.
    FrameWithoutIdentity,   ///< A SkyPatrol packet that does not say from which unit it is.
    FramePositionMalformed, ///< A SkyPatrol packet whose position sentence cannot be read.
    HexMalformed,

    // The store
    StoreUnavailable,   ///< Parameters `file`, `detail`.
    StoreDamaged,       ///< Parameters `file`, `aside` (where the damaged file was put).
    StoreFull,          ///< Parameter `file`.
    StoreReadOnly,      ///< Another program has it; parameter `file`.
    StoreLimitTooSmall, ///< Octets: parameters `limit`, `minimum`.

    // The keychain
    KeychainUnavailable, ///< None here, or it refused or did not answer; parameter `detail`.

    // The proof
    ProofNothingArrived,   ///< Parameters `seconds`, `endpoint`.
    ProofOtherImei,        ///< Parameters `imei`, `expected`.
    ProofOtherTransport,   ///< Parameters `transport`, `expected`.
    ProofUndecodable,      ///< Bytes arrived that are no report; parameter `peer`.
    ProofHeartbeatOnly,    ///< The tracker is connected, no report yet.
    ProofServerNotReached, ///< It came here, and could not be passed on; parameter `endpoint`.
    ProofNeedsServer,      ///< There is no server behind this laptop to pass reports on to.
    ProofNeedsAddress,     ///< This laptop has none that a tracker could report to.
    ProofMadeUp,           ///< Made-up reports are passed on to no real server; `endpoint`.
    ProofServerNotRead,    ///< Where the tracker reports cannot be read, so neither its return.
    FinalServerNotSet,     ///< It still reports to this laptop; parameter `endpoint`.
    NothingOwed,           ///< No proof left this tracker without its server.
    ProofAddressWanted,    ///< A write to be finished aims at a proof's address; `endpoint`.

    // Replay
    ReplayUnconfirmed, ///< Nobody agreed to send these units' reports there; `endpoint`, `units`.
    ReplaySynthetic,   ///< Made-up reports stay on this laptop; parameters `endpoint`, `imei`.
    ReplayFailed,      ///< Nothing could be sent, or nothing more; parameters `endpoint`, `detail`.

    // The virtual tracker
    SimulatorTargetRefused,    ///< It only talks to loopback; parameter `host`.
    PseudoTerminalUnavailable, ///< Parameter `detail`.
    ScenarioUnknown,           ///< Parameters `scenario`, `words` (all that there are).
    ScenarioPlayedElsewhere, ///< Not by the tracker but by whoever tests it; parameter `scenario`.
    ScenariosContradict,     ///< Both change the same thing; parameters `scenario`, `other`.
};

/// An error as a value: its code, the facts its sentence needs, and where in the input it was.
struct Error {
    ErrorCode code = ErrorCode::Cancelled;
    std::vector<std::pair<std::string, std::string>> parameters = {};
    std::optional<std::size_t> offset = {}; ///< Octets from the start of the input.

    /// The value of a parameter, or an empty text.
    [[nodiscard]] std::string_view parameter(std::string_view name) const;

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = std::expected<T, Error>;

/// Shorthand for `return std::unexpected(Error{…})`.
[[nodiscard]] inline std::unexpected<Error>
failure(ErrorCode code, std::vector<std::pair<std::string, std::string>> parameters = {},
        std::optional<std::size_t> offset = {})
{
    return std::unexpected(Error{code, std::move(parameters), offset});
}

/// The stable name of a code, for example `port-busy`. Never translated.
[[nodiscard]] std::string_view codeName(ErrorCode code);

} // namespace sp7600
