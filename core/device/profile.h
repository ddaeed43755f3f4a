// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/usbid.h"
#include "core/model/error.h"
#include "core/model/settings.h"
#include "core/protocol/commandlanguage.h"

#include <QByteArray>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sp7600::device
{

/// How commands are put and answered (REFERENCE.md section 7).
enum class GrammarKind : std::uint8_t {
    Gosafe, ///< `<password>,<WORD>;…`; an answer is known by its word.
    At,     ///< `AT…`; an answer ends with `OK` or `ERROR`.
};

/// `gosafe` or `at`.
[[nodiscard]] std::string_view grammarName(GrammarKind grammar);

/// A question that reads something other than a setting.
struct Query {
    protocol::Template command;
    protocol::Template reply;
    Provenance provenance = Provenance::Assumed;
    std::string source;
    bool safeToProbe = false; ///< It may be sent to a unit of which nothing is known yet.

    bool operator==(const Query &) const = default;
};

/// A command that makes the unit do something: save, restart.
struct Action {
    protocol::Template command;
    std::optional<protocol::Template> reply; ///< Absent: it may go without an answer.
    Provenance provenance = Provenance::Assumed;
    std::string source;
    std::chrono::seconds longest{15}; ///< Until the unit answers again; of a restart only.

    bool operator==(const Action &) const = default;
};

/// How a number is put on the wire. Values here are always seconds, or `+HH:MM`.
enum class Encoding : std::uint8_t {
    AsIs,
    Minutes, ///< Of an interval, or of the distance from UTC.
    Hours,
};

/// What a firmware takes, where that is less than normaliseSetting() does.
struct Limits {
    std::optional<std::int64_t> minimum; ///< In the setting's own unit.
    std::optional<std::int64_t> maximum;
    std::optional<std::size_t> minLength; ///< Characters.
    std::optional<std::size_t> maxLength;
    bool digitsOnly = false;

    bool operator==(const Limits &) const = default;
};

/// One command word and the settings it carries together. Places of its templates are setting
/// names; a place that begins with an underscore is something that this program does not set: it is
/// read, kept and given back with a write as it was.
struct SettingWord {
    std::vector<SettingId> settings;
    std::optional<protocol::Template> read;   ///< Absent: it cannot be asked.
    std::optional<protocol::Template> write;  ///< Absent: it cannot be written.
    std::optional<protocol::Template> reply;  ///< To both; has every setting when it can be read.
    std::optional<Provenance> provenance;     ///< Of writing. Absent together with read and write.
    std::optional<Provenance> readProvenance; ///< Of reading. Absent without `read`.
    std::string source;                       ///< Where the word is from, for a person.
    bool safeToProbe = false;  ///< Its reading form is known to read and may be tried unasked.
    bool needsRestart = false; ///< What is written counts only after a restart.
    /// Spellings of this firmware, normalised value to wire.
    std::map<SettingId, std::map<std::string, std::string>> values;
    std::map<SettingId, Encoding> encodings;
    std::map<SettingId, Limits> limits;
    /// What kept places are filled with while the unit has not told them.
    std::map<std::string, std::string> keptDefaults;
    /// Other words for the same settings; a probe finds out which of them a unit answers.
    std::vector<SettingWord> alternatives;

    [[nodiscard]] bool carries(SettingId setting) const;
    [[nodiscard]] std::string toWire(SettingId setting, const std::string &value) const;
    /// The normalised value where the unit's text can be read as one, the text itself otherwise.
    [[nodiscard]] std::string fromWire(SettingId setting, const std::string &text) const;
    /// Whether this firmware takes a normalised value. Error: ValueOutsideLimits, whose `detail`
    /// never holds the value itself.
    [[nodiscard]] Result<void> checkLimits(SettingId setting, const std::string &value) const;

    bool operator==(const SettingWord &) const = default;
};

/// What one family of firmwares understands: words as data, each with its provenance. Code knows
/// the grammar, profiles know the words (REFERENCE.md section 7).
struct Profile {
    std::string id;
    std::string name;
    std::string note;
    Provenance provenance = Provenance::Assumed;
    std::vector<std::string> models; ///< As the unit names itself; empty: any.
    std::vector<int> baudRates;      ///< To try, in this order.
    std::vector<UsbId> usbIds;       ///< Adapters that this family is known to be behind.
    std::optional<bool> dtr;         ///< Absent: as the system leaves it.
    std::optional<bool> rts;
    GrammarKind grammar = GrammarKind::Gosafe;
    std::string defaultPassword; ///< Empty where commands begin with none.
    std::string terminator;
    /// How a command is put into a text message: places `password` and `command`. Absent: this
    /// family takes none.
    std::optional<protocol::Template> sms;
    std::optional<protocol::Template> refusal; ///< Places `word` and `reason`. Gosafe only.
    std::optional<protocol::Template> wrongPassword;
    /// Places `model`, `firmware`, `hardware`, `imei`, `imsi`, `iccid`. The first one that tells
    /// the IMEI also tells whether it is still the same unit.
    std::vector<Query> identity;
    /// Places `sim`, `mcc`, `mnc`, `registration`, `signal` (bars), `signal_dbm`, `csq` (0 to 31,
    /// 3GPP TS 27.007), `data`, `fix`, `satellites`, `external_v`, `battery_v`, `asleep`,
    /// `pending`.
    std::vector<Query> status;
    std::vector<SettingWord> words;
    std::optional<Action> save; ///< After a write, where what was written is not kept at once.
    std::optional<Action> restart;

    /// The word that carries a setting, whether or not it can be sent.
    [[nodiscard]] const SettingWord *wordFor(SettingId setting) const;
    [[nodiscard]] bool isVirtual() const { return provenance == Provenance::Virtual; }
    /// The question whose answer holds the IMEI.
    [[nodiscard]] const Query *imeiQuery() const;
    /// What needs consent before everything can be read: words of which reading is only assumed, as
    /// consentWord() spells them.
    [[nodiscard]] std::vector<std::string> assumedReads() const;
    /// This profile with some words replaced by one of their alternatives: word index to
    /// alternative index. What does not exist is left alone.
    [[nodiscard]] Profile withAlternatives(const std::map<std::size_t, std::size_t> &chosen) const;

    bool operator==(const Profile &) const = default;
};

/// The word itself: what stands before the first parameter of a command, upper case: `SIP`,
/// `AT$FRIEND`.
[[nodiscard]] std::string wordOf(std::string_view command);

/// How consent names a word: `SIP` for writing, which includes reading it back, and `SIP?` for
/// reading alone.
[[nodiscard]] std::string consentWord(std::string_view command, bool reading);

/// The words that carry a password or another secret, upper case, as they stand in an answer: of an
/// AT command without `AT`.
[[nodiscard]] std::vector<std::string> secretWords(const Profile &profile);

/// A command as a unit reads it: upper case and without blanks.
[[nodiscard]] std::string compacted(std::string_view command);

/// What may be shown of a command that holds a secret: the one of @p secretWords that it has, else
/// the letters and signs that it begins with. What follows may be the secret, however it is set
/// apart.
[[nodiscard]] std::string wordToShow(GrammarKind grammar, std::string_view command,
                                     const std::vector<std::string> &secretWords);

/// Stands wherever a secret stood.
inline constexpr std::string_view secretMask = "***";

/// Such a command for people, made of its word: `VAK;***`.
[[nodiscard]] std::string maskedCommand(GrammarKind grammar, const std::string &wordToShow);

/// 1 to 64 lower-case letters, digits and hyphens.
[[nodiscard]] bool isProfileId(std::string_view id);

/// Whether a text has the parts that only a profile has; it may still be wrong.
[[nodiscard]] bool isProfileText(const QByteArray &text);
/// Reads and checks a profile. Error: FileMalformed with the file, the place in it and the problem.
[[nodiscard]] Result<Profile> parseProfile(const QByteArray &text, const std::string &file);

} // namespace sp7600::device
