// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/catalogue.h"
#include "core/text/shippedtext.h"
#include "core/text/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace sp7600::text
{

using namespace Qt::StringLiterals;

namespace
{

/// A sentence as it stands in the catalogue; its places are named after the parameters that
/// core/model/error.h documents, and filled as filled() says.
struct Pattern {
    const char *what;
    const char *todo;
};

Pattern pattern(ErrorCode code)
{
    switch (code) {
    // Anywhere
    case ErrorCode::Cancelled:
        return {QT_TRANSLATE_NOOP("Errors", "Stopped, as you asked."),
                QT_TRANSLATE_NOOP("Errors", "Start again when you are ready.")};
    case ErrorCode::TimedOut:
        return {QT_TRANSLATE_NOOP("Errors", "Waiting[ for {what}] took too long."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Check that the tracker has power and that its cable is plugged "
                                  "in, then try again.")};
    case ErrorCode::UsageWrong:
        return {QT_TRANSLATE_NOOP("Errors", "The command line cannot be understood[: {detail}]."),
                QT_TRANSLATE_NOOP("Errors", "See --help for what can be given.")};
    case ErrorCode::FileUnreadable:
        return {QT_TRANSLATE_NOOP("Errors", "The file {file} cannot be read[: {detail}]."),
                QT_TRANSLATE_NOOP("Errors", "Check its name and that you are allowed to read it.")};
    case ErrorCode::FileUnwritable:
        return {QT_TRANSLATE_NOOP("Errors", "The file {file} cannot be written[: {detail}]."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Choose a folder that you are allowed to write to, with room "
                                  "left on its disk.")};
    case ErrorCode::FileMalformed:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The file {file} has something in it that cannot be used[, at "
                                  "{path}][: {detail}]."),
                QT_TRANSLATE_NOOP("Errors", "Correct that place, or take another file.")};
    case ErrorCode::FileExists:
        return {
            QT_TRANSLATE_NOOP("Errors", "The file {file} is there already."),
            QT_TRANSLATE_NOOP("Errors", "Choose another name, or say that it may be overwritten.")};
    case ErrorCode::FileOfNoKind:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "{file} cannot be opened here: it holds neither settings, nor "
                                  "firmware words, nor what trackers sent."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Open a settings file, a firmware profile, a raw log, packets "
                                  "(pcap, pcapng) or the store of another computer.")};
    case ErrorCode::FileMustWait:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "{file} was not taken in: another file is being written or "
                                  "taken in."),
                QT_TRANSLATE_NOOP("Errors", "Open it again when that is done.")};
    case ErrorCode::FileWouldDiscard:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "{file} was not opened: what you are typing at the place for it "
                                  "would be lost."),
                QT_TRANSLATE_NOOP("Errors", "Finish that or leave it, then open the file again.")};
    // What a person typed
    case ErrorCode::HostEmpty:
        return {QT_TRANSLATE_NOOP("Errors", "No server is given."),
                QT_TRANSLATE_NOOP("Errors", "Enter the server's name or address.")};
    case ErrorCode::HostHasSpaces:
        return {QT_TRANSLATE_NOOP("Errors", "The server “{host}” has a blank inside."),
                QT_TRANSLATE_NOOP("Errors", "Remove the blank.")};
    case ErrorCode::HostTooLong:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The server “{host}” is longer than the {limit} characters that "
                                  "a name can have."),
                QT_TRANSLATE_NOOP("Errors", "Enter its short name or its address.")};
    case ErrorCode::HostMalformed:
        return {QT_TRANSLATE_NOOP("Errors", "“{host}” is neither a server's name nor an address."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Enter a name such as server.example.com or an address such as "
                                  "203.0.113.7.")};
    case ErrorCode::HostIsLoopback:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The address {host} means the tracker itself there, so its "
                                  "reports would reach nobody."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Choose an address of this laptop that the tracker can reach.")};
    case ErrorCode::PortMalformed:
        return {QT_TRANSLATE_NOOP("Errors", "“{port}” is not a port number."),
                QT_TRANSLATE_NOOP("Errors", "Enter a whole number from 1 to 65535.")};
    case ErrorCode::PortOutOfRange:
        return {QT_TRANSLATE_NOOP("Errors", "There is no port {port}: ports go from 1 to 65535."),
                QT_TRANSLATE_NOOP("Errors", "Enter a whole number from 1 to 65535.")};
    case ErrorCode::TransportUnknown:
        return {QT_TRANSLATE_NOOP("Errors", "The tracker cannot report over “{transport}”."),
                QT_TRANSLATE_NOOP("Errors", "Choose TCP or UDP.")};
    case ErrorCode::TextTooLong:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The text for {setting} is longer than {limit} characters."),
                QT_TRANSLATE_NOOP("Errors", "Enter a shorter one.")};
    case ErrorCode::TextHasForbiddenCharacter:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The text for {setting} has the character “{character}”[ at "
                                  "place {place}], which the tracker would misread."),
                QT_TRANSLATE_NOOP("Errors", "Remove it; nothing was sent.")};
    case ErrorCode::IntervalOutOfRange:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "“{interval}” is not an interval from {minimum} to {maximum} s."),
                QT_TRANSLATE_NOOP("Errors", "Enter whole seconds from {minimum} to {maximum}.")};
    case ErrorCode::TimeZoneMalformed:
        return {QT_TRANSLATE_NOOP("Errors", "“{zone}” is not a time zone."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Enter the distance from UTC in hours and minutes, such as "
                                  "-03:00 or +05:30.")};
    case ErrorCode::ReportFormatUnknown:
        return {QT_TRANSLATE_NOOP("Errors", "“{format}” is not a format of reports."),
                QT_TRANSLATE_NOOP("Errors", "Choose text or binary.")};
    case ErrorCode::DevicePasswordEmpty:
        return {QT_TRANSLATE_NOOP("Errors", "The tracker's new password is empty."),
                QT_TRANSLATE_NOOP("Errors", "Enter a password; most trackers take four digits.")};
    case ErrorCode::ValueOutsideLimits:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "This firmware does not take that for {setting}[: {detail}]."),
                QT_TRANSLATE_NOOP("Errors", "Enter another value; nothing was sent.")};
    case ErrorCode::ImeiMalformed:
        return {QT_TRANSLATE_NOOP("Errors", "“{imei}” is not an IMEI, which has 15 digits."),
                QT_TRANSLATE_NOOP("Errors", "Type or scan the number from the tracker's label.")};
    case ErrorCode::ImeiCheckDigitWrong:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The last digit of the IMEI {imei} does not fit the others."),
                QT_TRANSLATE_NOOP("Errors", "Compare all digits with the tracker's label.")};
    case ErrorCode::ImeiNotSynthetic:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The IMEI {imei} may be that of a real tracker, so a virtual one "
                                  "does not use it."),
                QT_TRANSLATE_NOOP("Errors", "Choose a number that begins with 359999.")};
    case ErrorCode::ImeiNeeded:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The tracker cannot be asked for its IMEI, because the command "
                                  "for it is not known for this firmware."),
                QT_TRANSLATE_NOOP("Errors", "Type or scan the IMEI from the tracker's label.")};
    case ErrorCode::OctetsMalformed:
        return {QT_TRANSLATE_NOOP("Errors", "These are no bytes in hexadecimal."),
                QT_TRANSLATE_NOOP("Errors", "Type two digits for each byte, such as 56 45 50 0d.")};
    case ErrorCode::WaitMalformed:
        return {QT_TRANSLATE_NOOP("Errors", "This line of the script does not say how long to "
                                            "wait."),
                QT_TRANSLATE_NOOP("Errors", "Write wait 500ms or wait 2s, ten minutes at most.")};
    // The way to the tracker
    case ErrorCode::PortNotFound:
        return {QT_TRANSLATE_NOOP("Errors", "This laptop has no port {port}."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Check that the cable is plugged in, then choose a port from "
                                  "the list.")};
    case ErrorCode::PortBusy:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The port {port} is being used by another program[: {program}][ "
                                  "(process {pid})]."),
                QT_TRANSLATE_NOOP("Errors", "Close the other program, then try again.")};
    case ErrorCode::PortPermission:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "This login is not allowed to open the port {port}[: {detail}]."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Ask the administrator of this laptop to allow it, then try "
                                  "again.")};
    case ErrorCode::PortLoginOlder:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The port {port} cannot be opened yet: this login began before "
                                  "it was added to the group {group}."),
                QT_TRANSLATE_NOOP("Errors", "Log out and in again, or restart this laptop.")};
    case ErrorCode::PortUnusable:
        return {QT_TRANSLATE_NOOP("Errors", "The port {port} cannot be used[: {detail}]."),
                QT_TRANSLATE_NOOP("Errors", "Unplug the cable, plug it in again, then try again.")};
    case ErrorCode::PortDriverMissing:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The USB device {device} is plugged in, but has no serial port: "
                                  "its driver is missing."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Install the driver[ {driver}] for it, then unplug the cable and "
                                  "plug it in again.")};
    case ErrorCode::PortNothingSeen:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "There is no USB serial port[, and no new USB device has "
                                  "appeared since {time}]."),
                QT_TRANSLATE_NOOP("Errors",
                                  "If the cable is plugged in, try another cable, because some "
                                  "only charge, then another USB port of this laptop.")};
    case ErrorCode::PortOtherDevice:
        return {
            QT_TRANSLATE_NOOP("Errors",
                              "There is no USB serial port; what was plugged in is something "
                              "else[: {device}]."),
            QT_TRANSLATE_NOOP("Errors", "Plug the data cable of the tracker into this laptop.")};
    case ErrorCode::PortNoneListed:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "There is no USB serial port. Whether a USB device lacks its "
                                  "driver is not known, because this system does not tell."),
                QT_TRANSLATE_NOOP("Errors",
                                  "If the cable is plugged in, look for a device with a warning "
                                  "sign in the system's list of devices and install its driver; if "
                                  "there is none, try another cable, because some only charge.")};
    case ErrorCode::SerialLeftOut:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "This build of the program has no serial ports[, so {port} "
                                  "cannot be opened]."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Use a serial server instead, as tcp:HOST:PORT, or install a "
                                  "build that has serial ports.")};
    case ErrorCode::LinkRefused:
        return {QT_TRANSLATE_NOOP("Errors", "Nothing accepts a connection at {port}."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Check that the serial server runs there, then try again.")};
    case ErrorCode::LinkLost:
        return {QT_TRANSLATE_NOOP("Errors", "The connection to the tracker on {port} broke off."),
                QT_TRANSLATE_NOOP("Errors", "Check the cable, then connect again.")};
    // The tracker
    case ErrorCode::DeviceSilent:
        return {QT_TRANSLATE_NOOP("Errors", "The tracker did not answer[ to {command}]."),
                QT_TRANSLATE_NOOP(
                    "Errors", "Check that it has power and that the cable is in its own port.")};
    case ErrorCode::DeviceGarbled:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The tracker answers, but what arrives[ at {baud} baud] is not "
                                  "readable."),
                QT_TRANSLATE_NOOP("Errors", "Choose another speed for this port.")};
    case ErrorCode::PasswordWrong:
        return {QT_TRANSLATE_NOOP("Errors", "The tracker does not take this device password."),
                QT_TRANSLATE_NOOP("Errors", "Give the password that was set on this tracker.")};
    case ErrorCode::CommandRefused:
        return {
            QT_TRANSLATE_NOOP("Errors", "The tracker refused {command}[ and answered “{reply}”]."),
            QT_TRANSLATE_NOOP("Errors",
                              "Check that the chosen profile is the one for this firmware.")};
    case ErrorCode::ReplyMalformed:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The tracker's answer[ to {command}] is not the expected one[: "
                                  "“{reply}”]."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Try again; if it stays like this, choose another profile.")};
    case ErrorCode::FirmwareUnknown:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "No profile fits this tracker[: model {model}][, firmware "
                                  "{firmware}]."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Choose a profile yourself, or add one for this firmware.")};
    case ErrorCode::SettingUnstable:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The tracker gave two different answers for {setting}, so "
                                  "nothing was written."),
                QT_TRANSLATE_NOOP("Errors", "Check its power and the cable, then read again.")};
    case ErrorCode::ReadBackDiffers:
        return {
            QT_TRANSLATE_NOOP("Errors", "The tracker did not keep what was written: {settings}."),
            QT_TRANSLATE_NOOP("Errors", "See what it holds now, then write again.")};
    case ErrorCode::DeviceIncomplete:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The tracker holds neither all old settings nor all new ones: "
                                  "{settings}."),
                QT_TRANSLATE_NOOP("Errors", "Restore the backup, or write again.")};
    case ErrorCode::DeviceReplaced:
        return {QT_TRANSLATE_NOOP("Errors", "Another tracker answers now: IMEI {imei} instead of "
                                            "{expected}."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Plug in the first tracker again, or start anew with this one.")};
    case ErrorCode::ConsentNeeded:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "Commands that are only assumed for this firmware would be "
                                  "sent[: {words}]."),
                QT_TRANSLATE_NOOP("Errors", "Agree to it, or choose another profile.")};
    case ErrorCode::VirtualProfileRefused:
        return {
            QT_TRANSLATE_NOOP("Errors",
                              "This profile is for the virtual tracker, and something else is "
                              "on this port."),
            QT_TRANSLATE_NOOP("Errors", "Choose the profile of the tracker that is connected.")};
    case ErrorCode::NothingKnown:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The commands for this are not known for this firmware, so "
                                  "nothing was sent."),
                QT_TRANSLATE_NOOP("Errors", "Choose a profile that has them, or add them to one.")};
    case ErrorCode::DeviceNotBack:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The tracker went away and did not come back within {seconds} "
                                  "s."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Plug the cable in again, wait for the tracker's light, and "
                                  "read it to see what it holds.")};
    // Profiles, presets, backups
    case ErrorCode::ProfileUnknown:
        return {QT_TRANSLATE_NOOP("Errors", "There is no profile “{profile}”."),
                QT_TRANSLATE_NOOP("Errors", "Choose one of the profiles in the list.")};
    case ErrorCode::ExampleUnusable:
        return {QT_TRANSLATE_NOOP("Errors", "Nothing can be learnt from this command[: {detail}]."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Give one command that is known to work, as it is sent, and the "
                                  "settings that it sets.")};
    case ErrorCode::PresetUnknown:
        return {QT_TRANSLATE_NOOP("Errors", "There is no preset “{preset}”."),
                QT_TRANSLATE_NOOP("Errors", "Choose one of the presets in the list.")};
    case ErrorCode::PresetNeedsHost:
        return {
            QT_TRANSLATE_NOOP("Errors", "The preset “{preset}” leaves open which server it is."),
            QT_TRANSLATE_NOOP("Errors", "Enter the server's name or address.")};
    case ErrorCode::BackupNotFound:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "No backup was found[ for {backup}][: each of them holds the "
                                  "address that this laptop had for a proof, number {left_out} "
                                  "is the newest]."),
                QT_TRANSLATE_NOOP("Errors", "Choose one of the tracker's backups.")};
    case ErrorCode::SmsTooLong:
        return {QT_TRANSLATE_NOOP("Errors", "The message has {length} characters; a text message "
                                            "holds {limit}."),
                QT_TRANSLATE_NOOP("Errors", "Use shorter values, or set this one by cable.")};
    case ErrorCode::SmsCharacterUnknown:
        return {QT_TRANSLATE_NOOP("Errors", "The message has the character “{character}”, which "
                                            "text messages do not carry unchanged."),
                QT_TRANSLATE_NOOP("Errors", "Use another value, or set this one by cable.")};
    case ErrorCode::ApnUnknown:
        return {QT_TRANSLATE_NOOP("Errors", "No APN is known[ for {wanted}]."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Ask the carrier that the SIM is from; its APN is on its help "
                                  "pages or came with the SIM.")};
    case ErrorCode::CertificateNotFound:
        return {QT_TRANSLATE_NOOP("Errors", "There is no certificate {certificate} here."),
                QT_TRANSLATE_NOOP("Errors", "Choose one of the certificates in the list.")};
    case ErrorCode::CertificateChanged:
        return {QT_TRANSLATE_NOOP("Errors", "The certificate in {file} is not as it was saved: its "
                                            "checksum does not fit what it says."),
                QT_TRANSLATE_NOOP("Errors", "Ask whoever made it for the original, or save it "
                                            "again from the records.")};
    case ErrorCode::ProfileFolderGone:
        return {QT_TRANSLATE_NOOP("Errors", "The folder of firmware words {file} is missing: what "
                                            "you taught or imported there is not used."),
                QT_TRANSLATE_NOOP("Errors", "Connect the disk that it is on and start again, or "
                                            "choose another folder in Preferences.")};
    // Many vehicles, one after the other
    case ErrorCode::BatchRowWrong:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The list {file} cannot be used: row {row}[, column {column}][: "
                                  "{detail}]."),
                QT_TRANSLATE_NOOP("Errors", "Correct that row; no tracker was touched.")};
    case ErrorCode::BatchResultExists:
        return {QT_TRANSLATE_NOOP(
                    "Errors", "The file {file} holds the results of an earlier run, which would "
                              "be lost."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Go on where it ended with --resume, or name another file with "
                                  "--result.")};
    case ErrorCode::BatchNeedsImei:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The profile {profile} has no command that asks for the IMEI, so "
                                  "nobody can tell which tracker of the list is plugged in."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Teach it that command, choose another profile, or set up these "
                                  "trackers one by one with the IMEI from the label.")};
    case ErrorCode::UnitNotOnList:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The tracker with the IMEI {imei} is not on the list, so nothing "
                                  "was written."),
                QT_TRANSLATE_NOOP("Errors", "Plug in one of the list, or add this one to it.")};
    case ErrorCode::UnitElsewhere:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The tracker with the IMEI {imei} is being set up on {port} "
                                  "already."),
                QT_TRANSLATE_NOOP("Errors", "Plug another tracker in here.")};
    case ErrorCode::PortInBatch:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The port {port} is used for the list that is being worked "
                                  "through."),
                QT_TRANSLATE_NOOP("Errors", "Stop that first, or use another port.")};
    // One tracker, by hand
    case ErrorCode::WriteUndecided:
        return {QT_TRANSLATE_NOOP("Errors", "An earlier write to this tracker was cut short."),
                QT_TRANSLATE_NOOP("Errors", "Say on the page Commission what becomes of it, before "
                                            "anything else is written.")};
    case ErrorCode::SettingsStale:
        return {QT_TRANSLATE_NOOP("Errors", "What was typed in the console may have changed "
                                            "settings."),
                QT_TRANSLATE_NOOP("Errors", "Read the tracker again first.")};
    case ErrorCode::AnswerAwaited:
        return {QT_TRANSLATE_NOOP("Errors", "A line of the console waits for its answer."),
                QT_TRANSLATE_NOOP("Errors", "Wait until it is there, or stop it in the console.")};
    // Listening
    case ErrorCode::ListenPortBusy:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "Another program on this laptop already listens on port {port}[ "
                                  "over {transport}][: {program}][ (process {pid})]."),
                QT_TRANSLATE_NOOP("Errors", "Close the other program, or choose another port.")};
    case ErrorCode::ListenPortPrivileged:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "This login may not listen on port {port}, because ports below "
                                  "1024 are kept for the system."),
                QT_TRANSLATE_NOOP("Errors", "Choose a port from 1024 to 65535.")};
    case ErrorCode::ListenAddressUnavailable:
        return {QT_TRANSLATE_NOOP("Errors", "This laptop does not have the address {address}."),
                QT_TRANSLATE_NOOP("Errors", "Choose one of the addresses that it has.")};
    case ErrorCode::ListenFailed:
        return {
            QT_TRANSLATE_NOOP("Errors", "This laptop cannot listen on port {port}[: {detail}]."),
            QT_TRANSLATE_NOOP("Errors", "Choose another port.")};
    case ErrorCode::ListenNetworkMalformed:
        return {QT_TRANSLATE_NOOP("Errors", "{network} is no network and no address."),
                QT_TRANSLATE_NOOP("Errors", "Write it like 192.0.2.0/24 or 2001:db8::/32.")};
    case ErrorCode::ListenAddressGone:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "This laptop does not have the address {address} any more, so "
                                  "nothing can arrive there."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Connect the network again; the listening goes on by itself.")};
    case ErrorCode::ListenSlept:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "This laptop was asleep for {seconds} s, or its clock was set: "
                                  "nothing was heard meanwhile."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Keep it awake while you wait for reports. Trackers send again "
                                  "what was not acknowledged.")};
    case ErrorCode::ListenVirtualAtWork:
        return {
            QT_TRANSLATE_NOOP("Errors",
                              "A virtual tracker reports to this laptop just now. To listen "
                              "for real ones would shut it out."),
            QT_TRANSLATE_NOOP("Errors", "Disconnect or end the virtual tracker, then try again.")};
    case ErrorCode::ReportsNotDurable:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "Reports cannot be saved[: {detail}], so none is acknowledged."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Make room on the disk, or choose another folder for the "
                                  "records.")};
    // Frames
    case ErrorCode::FrameEmpty:
        return {QT_TRANSLATE_NOOP("Errors", "An empty message arrived."),
                QT_TRANSLATE_NOOP("Errors", "Look at what arrived before and after it.")};
    case ErrorCode::FrameUnrecognised:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The message[ from byte {offset}] is in no format that is known "
                                  "here."),
                QT_TRANSLATE_NOOP("Errors", "Look at its bytes; they are kept.")};
    case ErrorCode::FrameHeaderMalformed:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The beginning of the message cannot be read[, from byte "
                                  "{offset}]."),
                QT_TRANSLATE_NOOP("Errors", "Look at its bytes; they are kept.")};
    case ErrorCode::FrameOversized:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The message is longer than {limit} bytes, which no report is."),
                QT_TRANSLATE_NOOP("Errors", "Look at its first bytes; they are kept.")};
    case ErrorCode::FrameHasNul:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The message has a zero byte inside[, byte {offset}], which no "
                                  "report has."),
                QT_TRANSLATE_NOOP("Errors", "Look at its bytes; they are kept.")};
    case ErrorCode::FrameIncomplete:
        return {QT_TRANSLATE_NOOP("Errors", "The message breaks off before its end."),
                QT_TRANSLATE_NOOP("Errors", "Look at its bytes; they are kept.")};
    case ErrorCode::FrameTooShort:
        return {QT_TRANSLATE_NOOP("Errors", "The message is shorter than it says it is."),
                QT_TRANSLATE_NOOP("Errors", "Look at its bytes; they are kept.")};
    case ErrorCode::FrameCrcWrong:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The checksum of the message is wrong: bytes were lost or "
                                  "changed on the way."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Wait for the next message. If all are like this, look at the "
                                  "tracker and its antenna.")};
    case ErrorCode::FrameEscapeMalformed:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The message[, at byte {offset},] has a byte pair that no "
                                  "tracker sends."),
                QT_TRANSLATE_NOOP("Errors", "Look at its bytes; they are kept.")};
    case ErrorCode::FrameLengthWrong:
        return {
            QT_TRANSLATE_NOOP("Errors", "The length inside the message does not fit the message."),
            QT_TRANSLATE_NOOP("Errors", "Look at its bytes; they are kept.")};
    case ErrorCode::FrameOctetsLeft:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The message has bytes at its end[, from byte {offset},] that "
                                  "belong to nothing."),
                QT_TRANSLATE_NOOP("Errors", "Look at its bytes; they are kept.")};
    case ErrorCode::FrameWithoutIdentity:
        return {QT_TRANSLATE_NOOP("Errors", "The message does not say which tracker sent it."),
                QT_TRANSLATE_NOOP("Errors", "Set the tracker to send its IMEI or modem ID.")};
    case ErrorCode::FramePositionMalformed:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The position in the message cannot be read[, from byte "
                                  "{offset}]."),
                QT_TRANSLATE_NOOP("Errors", "Look at its bytes; they are kept.")};
    case ErrorCode::HexMalformed:
        return {
            QT_TRANSLATE_NOOP("Errors", "This is not hexadecimal[, from character {place}]."),
            QT_TRANSLATE_NOOP("Errors", "Give two of the characters 0-9 and A-F for each byte.")};
    // The store
    case ErrorCode::StoreUnavailable:
        return {QT_TRANSLATE_NOOP("Errors", "The records in {file} cannot be opened[: {detail}]."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Check that you are allowed to write there, or choose another "
                                  "folder.")};
    case ErrorCode::StoreDamaged:
        return {
            QT_TRANSLATE_NOOP("Errors", "The records in {file} are damaged[ and were put aside as "
                                        "{aside}]."),
            QT_TRANSLATE_NOOP("Errors",
                              "Keep the damaged file for support, and go on with new records.")};
    case ErrorCode::StoreFull:
        return {QT_TRANSLATE_NOOP("Errors", "There is no room left to save in {file}."),
                QT_TRANSLATE_NOOP("Errors", "Make room on the disk, then try again.")};
    case ErrorCode::StoreReadOnly:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "Another program has the records in {file} open, so nothing is "
                                  "saved from here."),
                QT_TRANSLATE_NOOP("Errors", "Close the other program, then start this one again.")};
    case ErrorCode::StoreLimitTooSmall:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "Backups and results, which are always kept, need more than "
                                  "{limit} bytes[: {minimum}]."),
                QT_TRANSLATE_NOOP("Errors", "Choose a larger limit.")};
    // The keychain
    case ErrorCode::KeychainUnavailable:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "This computer has no keychain that this program could use[: "
                                  "{detail}], so no password was taken from it or kept in it."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Type the password each time it is asked for; everything else "
                                  "works without a keychain.")};
    // The proof
    case ErrorCode::ProofNothingArrived:
        return {
            QT_TRANSLATE_NOOP("Errors", "No report arrived[ at {endpoint}] within {seconds} s."),
            QT_TRANSLATE_NOOP("Errors",
                              "Check that the tracker's SIM has data and that it can reach "
                              "this address.")};
    case ErrorCode::ProofOtherImei:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "Reports arrived from IMEI {imei}, but none from {expected}."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Check that the cable is in the tracker that should be heard.")};
    case ErrorCode::ProofOtherTransport:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The tracker's reports arrived over {transport} instead of "
                                  "{expected}."),
                QT_TRANSLATE_NOOP("Errors", "Read the settings again and compare the transport.")};
    case ErrorCode::ProofUndecodable:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "Something arrived[ from {peer}], but it is no report that can "
                                  "be read."),
                QT_TRANSLATE_NOOP("Errors", "Look at its bytes; they are kept.")};
    case ErrorCode::ProofHeartbeatOnly:
        return {
            QT_TRANSLATE_NOOP("Errors", "The tracker is connected to this laptop, but has sent no "
                                        "report yet."),
            QT_TRANSLATE_NOOP("Errors", "Wait for its next report, or set a shorter interval.")};
    case ErrorCode::ProofServerNotReached:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The tracker came to this laptop, but the server[ {endpoint}] "
                                  "could not be reached from here, so nothing was passed on."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Check the server's address and port and this laptop's own "
                                  "connection, then prove again.")};
    case ErrorCode::ProofNeedsServer:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "There is no server behind this laptop that reports could be "
                                  "passed on to."),
                QT_TRANSLATE_NOOP("Errors", "Choose a server to report to, or another proof.")};
    case ErrorCode::ProofNeedsAddress:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "This laptop has no address that a tracker could report to."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Connect this laptop to a network, or choose another proof.")};
    case ErrorCode::ProofMadeUp:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "What a virtual tracker makes up is not passed on to the real "
                                  "server[ {endpoint}]."),
                QT_TRANSLATE_NOOP("Errors", "Choose another proof, or a server on this laptop.")};
    case ErrorCode::ProofServerNotRead:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "Where this tracker reports cannot be read, so nobody could "
                                  "tell that its server is set again after the proof."),
                QT_TRANSLATE_NOOP("Errors", "Choose to write and read back only.")};
    case ErrorCode::FinalServerNotSet:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The tracker may still report to this laptop: its final server "
                                  "{endpoint} is not set."),
                QT_TRANSLATE_NOOP("Errors", "Connect it once more and set its final server.")};
    case ErrorCode::NothingOwed:
        return {QT_TRANSLATE_NOOP("Errors", "No proof left this tracker without its final server."),
                QT_TRANSLATE_NOOP("Errors", "There is nothing to finish.")};
    case ErrorCode::ProofAddressWanted:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "To finish this write would leave the tracker reporting to "
                                  "{endpoint}, an address that this laptop had for a proof."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Choose the server that the tracker is to report to and write "
                                  "that, or put the earlier settings back.")};
    // Replay
    case ErrorCode::ReplayUnconfirmed:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "Sending the reports of {units} to {endpoint} needs your "
                                  "agreement: it is not this laptop."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Make sure that this server may get them, then agree to it.")};
    case ErrorCode::ReplaySynthetic:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "{imei} is a made-up tracker, so its reports are not sent to "
                                  "{endpoint}."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Send them to this laptop itself, or choose a real tracker's "
                                  "reports.")};
    case ErrorCode::ReplayFailed:
        return {QT_TRANSLATE_NOOP("Errors", "Nothing can be sent to {endpoint}[: {detail}]."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Check the address and the port, and that the server is "
                                  "running.")};
    // The virtual tracker
    case ErrorCode::SimulatorTargetRefused:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The virtual tracker reports to this laptop only, not to "
                                  "{host}."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Give it an address of this laptop itself, such as 127.0.0.1.")};
    case ErrorCode::PseudoTerminalUnavailable:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "This system has no virtual serial port to give[: {detail}]."),
                QT_TRANSLATE_NOOP("Errors", "Start the virtual tracker with a TCP link instead.")};
    case ErrorCode::ScenarioUnknown:
        return {QT_TRANSLATE_NOOP("Errors", "There is no scenario \"{scenario}\"."),
                QT_TRANSLATE_NOOP("Errors", "Choose one or more of: {words}.")};
    case ErrorCode::ScenarioPlayedElsewhere:
        return {
            QT_TRANSLATE_NOOP("Errors",
                              "\"{scenario}\" is about this laptop or the server, not about the "
                              "tracker, so the virtual tracker cannot play it."),
            QT_TRANSLATE_NOOP("Errors", "Make the laptop or the server behave that way, with the "
                                        "tracker left as it is.")};
    case ErrorCode::ScenariosContradict:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "\"{scenario}\" and \"{other}\" change the same thing, so one "
                                  "tracker cannot play both."),
                QT_TRANSLATE_NOOP("Errors", "Leave one of the two out.")};
    }
    return {"", ""};
}

constexpr const char *fromOutside = QT_TRANSLATE_NOOP(
    "Errors", "Nothing to do if it comes from outside: trackers are heard all the same.");
constexpr const char *ofAnotherMaker = QT_TRANSLATE_NOOP(
    "Errors", "Set that tracker to a server of its own; this program does not read it.");

struct NoisePattern {
    std::string_view noise; ///< The value of parameter `noise`.
    Pattern pattern;
};

/// What was recognised as something else than a tracker of this family.
constexpr std::array noisePatterns = {
    NoisePattern{"http",
                 {QT_TRANSLATE_NOOP("Errors", "This is a web browser, not a tracker."),
                  QT_TRANSLATE_NOOP("Errors", "Close that page if it is yours; trackers are heard "
                                              "all the same.")}},
    NoisePattern{"tls",
                 {QT_TRANSLATE_NOOP("Errors", "This is an encrypted connection (TLS), as a web "
                                              "browser makes it, not a tracker."),
                  QT_TRANSLATE_NOOP("Errors", "If it is yours, open it without encryption, or "
                                              "close it.")}},
    NoisePattern{
        "ssh",
        {QT_TRANSLATE_NOOP("Errors", "This is a remote login (SSH), not a tracker."), fromOutside}},
    NoisePattern{"rdp",
                 {QT_TRANSLATE_NOOP("Errors", "This is a remote desktop (RDP), not a tracker."),
                  fromOutside}},
    NoisePattern{"smb",
                 {QT_TRANSLATE_NOOP("Errors", "This is Windows file sharing (SMB), not a tracker."),
                  fromOutside}},
    NoisePattern{
        "sip",
        {QT_TRANSLATE_NOOP("Errors", "This is an internet telephone (SIP), not a tracker."),
         fromOutside}},
    NoisePattern{"rtsp",
                 {QT_TRANSLATE_NOOP("Errors", "This is a video player or a camera (RTSP), not a "
                                              "tracker."),
                  fromOutside}},
    NoisePattern{
        "telnet",
        {QT_TRANSLATE_NOOP("Errors", "This is a terminal program (Telnet), not a tracker."),
         QT_TRANSLATE_NOOP("Errors", "Close it if it is yours; trackers are heard all the "
                                     "same.")}},
    NoisePattern{"mqtt",
                 {QT_TRANSLATE_NOOP("Errors", "This is a device that speaks MQTT, not a tracker of "
                                              "this family."),
                  QT_TRANSLATE_NOOP("Errors", "Set that device to an MQTT server.")}},
    NoisePattern{"socks",
                 {QT_TRANSLATE_NOOP("Errors", "This is a program that looks for a proxy (SOCKS), "
                                              "not a tracker."),
                  fromOutside}},
    NoisePattern{"smtp",
                 {QT_TRANSLATE_NOOP("Errors", "This is a mail program (SMTP), not a tracker."),
                  fromOutside}},
    NoisePattern{"ftp",
                 {QT_TRANSLATE_NOOP("Errors", "This is a file transfer program (FTP), not a "
                                              "tracker."),
                  fromOutside}},
    NoisePattern{
        "nmea",
        {QT_TRANSLATE_NOOP("Errors", "This is a bare GPS receiver (NMEA): it tells a "
                                     "place, but not who it is."),
         QT_TRANSLATE_NOOP("Errors", "Look for the tracker on another port; a GPS receiver "
                                     "cannot be set up here.")}},
    NoisePattern{
        "modem",
        {QT_TRANSLATE_NOOP("Errors", "This is a modem with its AT commands, not a report."),
         QT_TRANSLATE_NOOP("Errors", "If it is a reply from the cable, say that it came "
                                     "over serial.")}},
    NoisePattern{"tracker-gt06",
                 {QT_TRANSLATE_NOOP("Errors", "This is a tracker of another make: GT06 or Concox."),
                  ofAnotherMaker}},
    NoisePattern{"tracker-teltonika",
                 {QT_TRANSLATE_NOOP("Errors", "This is a tracker of another make: Teltonika."),
                  ofAnotherMaker}},
    NoisePattern{"tracker-queclink",
                 {QT_TRANSLATE_NOOP("Errors", "This is a tracker of another make: Queclink."),
                  ofAnotherMaker}},
    NoisePattern{
        "tracker-tk103",
        {QT_TRANSLATE_NOOP("Errors", "This is a tracker of another make: TK103."), ofAnotherMaker}},
    NoisePattern{
        "tracker-gps103",
        {QT_TRANSLATE_NOOP("Errors", "This is a tracker of another make: GPS103 or Coban."),
         ofAnotherMaker}},
    NoisePattern{
        "tracker-h02",
        {QT_TRANSLATE_NOOP("Errors", "This is a tracker of another make: H02."), ofAnotherMaker}},
    NoisePattern{"tracker-meitrack",
                 {QT_TRANSLATE_NOOP("Errors", "This is a tracker of another make: Meitrack."),
                  ofAnotherMaker}},
};

Pattern noisePattern(std::string_view noise)
{
    const auto known = std::ranges::find(noisePatterns, noise, &NoisePattern::noise);
    if (known != noisePatterns.end())
        return known->pattern;
    return {QT_TRANSLATE_NOOP("Errors", "This is something else than a tracker: {noise}."),
            fromOutside};
}

constexpr Pattern groupPermission = {
    QT_TRANSLATE_NOOP("Errors", "The port {port} is open to the group {group}, and this login is "
                                "not in it."),
    QT_TRANSLATE_NOOP("Errors",
                      "Run “sudo usermod -a -G {group} $USER”, then log out and log in again; or "
                      "install the udev rule 70-sp7600-installer.rules, then plug the cable in "
                      "again.")};

/// Whether the sentence may have it in a command that a person copies.
bool isGroupName(std::string_view name)
{
    constexpr auto isNameCharacter = [](char character) {
        return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9')
               || character == '_' || character == '-';
    };
    return !name.empty() && name.front() != '-' && std::ranges::all_of(name, isNameCharacter);
}

QString placeValue(Language language, const Error &error, QStringView name)
{
    if (name == "offset"_L1)
        return error.offset ? QString::number(*error.offset) : QString();
    if (name == "place"_L1) // as people count
        return error.offset ? QString::number(*error.offset + 1) : QString();

    const auto value = error.parameter(name.toString().toStdString());
    if (name == "setting"_L1 || name == "settings"_L1)
        return settingLabels(language, value);
    if (name == "file"_L1 || name == "aside"_L1 || name == "words"_L1)
        return escaped(value);
    if (name == "detail"_L1) {
        auto detail = escaped(value).trimmed();
        while (detail.endsWith(u'.')) // the sentence brings its own full stop
            detail.chop(1);
        return detail;
    }
    if (name == "preset"_L1 && language == Language::User)
        return shortened(shippedText(value));
    if (isImei(value))
        return toQString(groupedImei(value));
    if ((name == "transport"_L1 || name == "expected"_L1) && parseTransport(value))
        return toQString(value).trimmed().toUpper();
    return shortened(escaped(value));
}

} // namespace

QString Sentence::joined() const
{
    return todo.isEmpty() ? what : what + u' ' + todo;
}

Sentence describeIn(Language language, const Error &error)
{
    auto sources = pattern(error.code);
    if (error.code == ErrorCode::PortPermission && isGroupName(error.parameter("group")))
        sources = groupPermission;
    if (error.code == ErrorCode::FrameUnrecognised && !error.parameter("noise").empty())
        sources = noisePattern(error.parameter("noise"));
    const auto sentence = [&](const char *source) {
        return filled(words(language, "Errors", source),
                      [&](QStringView name) { return placeValue(language, error, name); });
    };
    return {sentence(sources.what), sentence(sources.todo)};
}

Sentence describe(const Error &error)
{
    return describeIn(Language::User, error);
}

QString errorText(Language language, ErrorCode code)
{
    auto sentence = describeIn(language, {code, {}, {}}).what;
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence;
}

QString describeInEnglish(const Error &error)
{
    return describeIn(Language::English, error).joined();
}

} // namespace sp7600::text
