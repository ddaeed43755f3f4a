// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What lives here: the one catalogue of words for codes (errors, steps, outcomes), translated.
// What may not: logic, I/O, widgets. Qt Core only.
// Who calls it: the window, the command line, documents.
#pragma once

#include "core/model/model.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace sp7600::text
{

/// What happened, and the one thing to do about it. Both are whole sentences, `todo` may be empty.
struct Sentence {
    QString what;
    QString todo;
    /// Both with a blank between them.
    [[nodiscard]] QString joined() const;
};

/// In the user's language. Parameters are inserted as plain text with control characters escaped.
[[nodiscard]] Sentence describe(const Error &error);

/// The same in English, whatever the language: what JSON carries.
[[nodiscard]] QString describeInEnglish(const Error &error);

/// Names for people: `Server`, `Port`, `Transport`, `APN`, `APN user`, `APN password`, …
[[nodiscard]] QString settingLabel(SettingId setting);
/// A value with its unit, or a phrase such as `(empty)`; secrets as `•••`.
[[nodiscard]] QString settingValue(SettingId setting, const std::string &value);
/// What the unit holds, in words: the value, `cannot be read`, `not known for this firmware`, …
[[nodiscard]] QString readStateText(SettingId setting, const ReadSetting &found);
[[nodiscard]] QString changeText(Change change);
/// In one line: `2 settings will change, 12 stay as they are, 1 can only be written.` Kinds that
/// no setting is of are left out, what changes never is.
[[nodiscard]] QString differenceCounts(const DifferenceCounts &counts);
/// `Cannot be undone: APN password, Tracker password.`; empty when there is nothing to name.
[[nodiscard]] QString cannotBeUndone(const std::vector<SettingId> &settings);
[[nodiscard]] QString outcomeText(SettingOutcome outcome);
/// The outcome, and that it counts only after a restart, where that is so.
[[nodiscard]] QString resultText(const SettingResult &result);
/// `Restart the tracker (…). Only then does it use what is new: Report format.` Empty when nothing
/// waits for a restart.
[[nodiscard]] QString restartNeeded(const std::vector<SettingResult> &results);
[[nodiscard]] QString provenanceText(Provenance provenance);
/// Why a port has its place in the list: `a tracker was found here before`.
[[nodiscard]] QString portRankText(PortRank rank);
[[nodiscard]] QString portRankInEnglish(PortRank rank);
[[nodiscard]] QString stepLabel(JobStep step);
/// Where a diagnosis looks: `Server, from this laptop`.
[[nodiscard]] QString checkLabel(DiagnosisCheck check);
/// `The tracker restarts`, without a full stop.
[[nodiscard]] QString waitReasonText(WaitReason reason);
/// The large sentence at the end of a job.
[[nodiscard]] QString resultHeadline(const Commissioning &job);
/// For a choice: `Automatic`.
[[nodiscard]] QString proofWishLabel(ProofWish wish);
/// What a proof does, what it shows and what it does not show, in two sentences. @p viaLaptop: the
/// unit has another server, which is set afterwards.
[[nodiscard]] QString proofExplanation(ProofKind kind, bool viaLaptop);
/// Why the proof is of its kind, as a sentence; empty where nobody has to be told.
[[nodiscard]] QString proofReasonText(ProofReason reason);
/// Said of earlier settings whose server is this laptop, set for the time of a proof.
[[nodiscard]] QString proofAddressText();
/// That a proof was interrupted, and what is left to be done.
[[nodiscard]] QString obligationText(const Obligation &obligation);
/// What the server behind a relay did with the report; empty for every other job.
[[nodiscard]] QString serverAnswerText(const Commissioning &job);
/// What a unit says of its own connection, where nothing was proved; empty when it says nothing.
[[nodiscard]] QString connectionText(const Commissioning &job);
/// That a unit which was proved via this laptop holds its own server again; empty otherwise.
[[nodiscard]] QString finalServerText(const Commissioning &job);
/// One plain sentence about a report: `Moving, 62 km/h, ignition on, 14.1 V`.
[[nodiscard]] QString reportSummary(const Report &report);
[[nodiscard]] QString warningText(const DecodeWarning &warning);
/// The format that a report is in: `Gosafe, text`.
[[nodiscard]] QString dialectLabel(Dialect dialect);
/// Why a report's time is hard to believe, as a sentence; empty when it is not.
[[nodiscard]] QString timeDoubtText(TimeDoubt doubt);

/// Which access points may fit, in one line: `APNs known for Telcel (334 020): a, b`.
[[nodiscard]] QString apnsKnown(std::string_view operatorName, std::string_view network,
                                const std::vector<std::string> &apns);
/// What has to stand with access points that were looked up by the cells around a unit.
[[nodiscard]] QString apnRoamingCaveat();

/// What an address is good for, in a few words: `looks like the hotspot of an iPhone`.
[[nodiscard]] QString addressKindText(AddressKind kind);
/// Whether a tracker on a carrier's network reaches this laptop on @p port, and what can be done or
/// which proof remains.
[[nodiscard]] Sentence reachText(const Reachability &reachability, std::uint16_t port);
/// What the firewall of this laptop does, and what lets trackers through.
[[nodiscard]] Sentence firewallText(const Firewall &firewall, std::uint16_t port);

/// What a vehicle tells of itself: `Engine speed`.
[[nodiscard]] QString obdQuantityLabel(ObdQuantity quantity);
/// With its unit: `1,160 rpm`, `on`.
[[nodiscard]] QString obdValueText(ObdQuantity quantity, double value);
/// What the vehicle was asked for and refused: `Asked for stored trouble codes`.
[[nodiscard]] QString refusedServiceLabel(const ObdNegative &refusal);
/// Why it refused: `the vehicle does not have this reading`.
[[nodiscard]] QString refusalText(const ObdNegative &refusal);

/// Text from a device, a peer or a file made safe to show: control characters as `\x1B`,
/// bidirectional marks as `\u202E`, octets above 0x7F that are no UTF-8 as `\xFF`.
[[nodiscard]] QString escaped(std::string_view text);

/// What a spreadsheet takes for the beginning of a formula.
[[nodiscard]] bool beginsFormula(std::string_view cell);
/// A cell as RFC 4180 writes it, in quotes where it must be; one that a spreadsheet would take for
/// a formula gets an apostrophe in front.
[[nodiscard]] QByteArray csvCell(std::string_view cell);

} // namespace sp7600::text
