// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

#include <algorithm>
#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sp7600::protocol
{

/// @p text without blanks, tabs and line ends around it.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// Named values that fill, or came out of, a template.
using Slots = std::vector<std::pair<std::string, std::string>>;
[[nodiscard]] const std::string *findSlot(const Slots &slots, std::string_view name);

/// A text with `{named}` places, as profiles write commands and replies:
/// `SIP;{host};{server_port}`. No regular expressions: a template from a file cannot run away. `{{`
/// and `}}` are braces.
class Template
{
public:
    /// Error: FileMalformed (parameter `detail`, and the offset) for an unclosed, empty or repeated
    /// place, or two places with nothing between them.
    [[nodiscard]] static Result<Template> parse(std::string_view text);

    /// Fills every place. Error: ReplyMalformed, parameter `detail` = the place without a value.
    [[nodiscard]] Result<std::string> fill(const Slots &values) const;

    /// Matches the whole of @p text: each place takes everything up to the next fixed text, the
    /// last one takes the rest. Fixed text is compared without regard to ASCII case; blanks after
    /// the colon of a reply are optional (`SIP:80` and `SIP: 80` both occur, REFERENCE.md 7.1).
    /// Values are trimmed of blanks. Nothing when it does not match.
    [[nodiscard]] std::optional<Slots> match(std::string_view text) const;

    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] std::vector<std::string> slotNames() const;

    bool operator==(const Template &other) const { return m_text == other.m_text; }

private:
    struct Piece {
        bool isSlot = false;
        std::string text;
    };
    std::string m_text;
    std::vector<Piece> m_pieces;
};

/// The Gosafe command language on a line-oriented channel (REFERENCE.md section 7.1):
/// command `<password>,<WORD>;<p1>;<p2>` and reply `<model> <firmware>` newline `<WORD>: <params>`.
struct GosafeGrammar {
    std::string password; ///< Empty: no password prefix.
    std::string terminator = "\r\n";

    /// The octets to send. @p command is a filled command template. Error:
    /// TextHasForbiddenCharacter (`setting` is `command` or `password`) when control characters
    /// stand in either.
    [[nodiscard]] Result<std::string> encode(std::string_view command) const;
};

/// The AT command language (REFERENCE.md section 7.4): command `AT$WORD?` or `AT$WORD=…`, and reply
/// lines of information, then `OK` or `ERROR`.
struct AtGrammar {
    std::string terminator = "\r";

    /// The octets to send. Error: TextHasForbiddenCharacter (`setting` is `command`) when control
    /// characters stand in it.
    [[nodiscard]] Result<std::string> encode(std::string_view command) const;
};

/// One line of text from a unit, told apart.
enum class LineKind {
    Report,  ///< `*GS…`: belongs to the report side, unsolicited here.
    Header,  ///< `<model> <firmware>`: the first line of a reply.
    Word,    ///< `WORD: params` or `WORD:params` or a bare `WORD`.
    Other,   ///< Readable, and none of these.
    Garbled, ///< Holds octets that no unit writes in text: the speed is wrong, or the line is
             ///< noisy.
};

struct Line {
    LineKind kind = LineKind::Other;
    std::string text;     ///< The whole line without its end, trimmed.
    std::string word;     ///< With kind Word, upper case.
    std::string params;   ///< With kind Word, after the colon, trimmed.
    std::string model;    ///< With kind Header.
    std::string firmware; ///< With kind Header.
};

/// Classifies the text of a line without its end (REFERENCE.md section 7.1). A header is a model of
/// letters, digits, blanks and hyphens, then a firmware that starts with `V` and a digit.
[[nodiscard]] Line classifyLine(std::string_view text);

/// One line of an answer to an AT command.
enum class AtLineKind {
    Ok,          ///< The command was carried out; the answer is complete.
    Error,       ///< `ERROR`, `+CME ERROR: n`, `+CMS ERROR: n`: it was not; the same.
    Named,       ///< `+CSQ: 20,99`, `$FRIEND: …`: information that says what it is about.
    Loose,       ///< A value and nothing else, as `AT+CGSN` is answered with.
    Unsolicited, ///< `RING` and other words that a modem says unasked.
    Garbled,     ///< Holds octets that no unit writes in text.
};

/// Classifies a line without its end, trimmed.
[[nodiscard]] AtLineKind classifyAtLine(std::string_view text);

/// A line without what stands before the text proper: prompts (`> `, `SP7600>`), as many as there
/// are, and the NULs of a line that woke up.
[[nodiscard]] std::string_view withoutPrompt(std::string_view line);

/// Cuts a byte stream into lines at CR, LF or CR LF, dropping empty ones. A line is cut at
/// @p lineCap octets. One thread at a time.
class LineSplitter
{
public:
    explicit LineSplitter(std::size_t lineCap = 4096)
        : m_lineCap(std::max<std::size_t>(lineCap, 1))
    {
    }
    void append(std::string_view octets);
    [[nodiscard]] std::optional<std::string> next();
    /// What stands after the last line end: a reply that was cut.
    [[nodiscard]] const std::string &rest() const { return m_rest; }
    /// Drops everything: the lines not taken yet, and the rest.
    void clear();

private:
    void finishLine();

    std::size_t m_lineCap;
    std::deque<std::string> m_lines;
    std::string m_rest;
};

} // namespace sp7600::protocol
