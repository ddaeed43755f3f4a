// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/model/report.h"
#include "core/protocol/commandlanguage.h"
#include "core/protocol/framesplitter.h"
#include "core/protocol/trace.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace sp7600::protocol
{

/// Decodes replies to commands (REFERENCE.md sections 7.1 and 7.4).
///
/// The Gosafe form, by SMS or cable, is `<model> <firmware>` newline `<WORD>: <params>`. It gives
/// one report for each WORD, all with the model and the firmware. Lines that are none of these
/// belong to the text of the word before them; after a header alone they are the text of a reply
/// without a word, which is how a position is answered. Without a header a first line that is a
/// WORD will do; a bare one only in capitals, so that not every message is a reply.
///
/// The AT form, by cable or SMS, is lines and a final `OK`, or a refusal: `ERROR`,
/// `+CME ERROR: <n>`, `+CMS ERROR: <n>`, `NO CARRIER`, `NO DIALTONE`, `NO ANSWER`, `BUSY`. The echo
/// of the command is dropped. A refusal that says more than `ERROR` is the text of the report. One
/// report for each final line.
///
/// Errors: FrameEmpty, FrameHasNul, FrameUnrecognised, FrameIncomplete (AT lines without a final
/// one).
template <typename Trace>
[[nodiscard]] Result<void> decodeReply(std::string_view text, ReportList &reports, Trace &trace);

extern template Result<void> decodeReply(std::string_view, ReportList &, NoTrace &);
extern template Result<void> decodeReply(std::string_view, ReportList &, FieldTracer &);

/// Cuts what a cable brings into replies: after an AT final line; in the Gosafe form before the
/// next header, before an AT line, and at a blank line after a WORD. A report `*GS…#` and a noisy
/// line in between are pieces of their own. Pieces come out the same wherever the octets were
/// split, in time linear in them. One thread at a time.
class ReplySplitter
{
public:
    /// Lines and pieces longer than @p cap are cut there.
    explicit ReplySplitter(std::size_t cap = maxFrameSize);

    /// Takes octets as they were received.
    void append(std::string_view octets);

    /// The next piece: its lines without blank ones, one `\n` between them. Nothing when more
    /// octets are needed. Valid until the next call.
    [[nodiscard]] std::optional<std::string_view> next();

    /// What next() has not given yet. At the end of the input it is the last piece, if not empty.
    [[nodiscard]] std::string rest() const;

private:
    /// Of what is pending: nothing, a Gosafe header alone or with lines, other lines.
    enum class Form { None, Header, Words, Lines };

    [[nodiscard]] std::optional<std::string_view> nextLine();
    [[nodiscard]] bool take(std::string_view text);
    [[nodiscard]] bool endsPending(const Line &line) const;
    void give();

    std::size_t m_cap;
    std::string m_input;
    std::size_t m_position = 0; ///< Everything before it was taken.
    std::size_t m_scanned = 0;  ///< The unfinished line does not end before it.
    bool m_afterReturn = false; ///< A line feed at m_position belongs to the line before it.
    Form m_form = Form::None;
    bool m_isWhole = false; ///< What is pending ends with a final line.
    std::string m_pending;
    std::string m_piece;
};

} // namespace sp7600::protocol
