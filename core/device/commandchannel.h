// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/link.h"
#include "core/device/profile.h"
#include "core/model/error.h"
#include "core/protocol/commandlanguage.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace sp7600::device
{

/// What a unit answered to one command.
struct Reply {
    std::string text;                 ///< The whole line, `WORD: params`.
    std::optional<std::string> model; ///< From the line before it.
    std::optional<std::string> firmware;
    /// The places of the expected reply; absent when the line has another form.
    std::optional<protocol::Slots> values;
};

/// One line of the conversation, for a console or a log. Secrets are masked.
struct TranscriptLine {
    enum class Direction { Sent, Received, Unsolicited };
    Direction direction = Direction::Received;
    std::string text;
};

/// Speaks the Gosafe command language over a link: one command outstanding, an answer is told from
/// everything else by its word, and everything else is kept apart (REFERENCE.md section 7.1).
/// One conversation thread.
class CommandChannel
{
public:
    struct Options {
        std::chrono::milliseconds replyTimeout = std::chrono::milliseconds(1500);
        /// After a command that got no answer: silence this long before the next is sent, so that a
        /// late answer is not taken for another.
        std::chrono::milliseconds settleTime = std::chrono::milliseconds(250);
        int attempts = 2; ///< For what may be sent twice without harm.
    };

    /// @p link and @p profile must outlive the channel.
    CommandChannel(Link &link, const Profile &profile, std::string password, Options options);

    [[nodiscard]] const Options &options() const { return m_options; }
    void setOptions(const Options &options) { m_options = options; }
    void setObserver(std::function<void(const TranscriptLine &)> observer);

    /// Sends a filled command and waits for its answer. @p expected may be null.
    /// @p repeatable: may be sent again when no good answer came. @p secret: its parameters are
    /// masked in the transcript and in errors.
    /// Errors: DeviceSilent, DeviceGarbled, PasswordWrong, CommandRefused, ReplyMalformed,
    /// Cancelled, LinkLost.
    [[nodiscard]] Result<Reply> execute(const std::string &command,
                                        const protocol::Template *expected, bool repeatable,
                                        bool secret, const CancelToken &cancel);

    /// Sends a bare line end, so that octets which a unit took for the beginning of a line do not
    /// spoil the next command. Errors: Cancelled, LinkLost.
    [[nodiscard]] Result<void> endLine(const CancelToken &cancel);

private:
    [[nodiscard]] Result<Reply> attempt(const std::string &command,
                                        const protocol::Template *expected, bool secret,
                                        const CancelToken &cancel);
    [[nodiscard]] Result<void> settle(const CancelToken &cancel);
    /// A line for the transcript: without what is secret, whoever said it and whenever.
    [[nodiscard]] std::string masked(const std::string &text) const;
    void note(TranscriptLine::Direction direction, const std::string &text) const;

    Link &m_link;
    const Profile &m_profile;
    protocol::GosafeGrammar m_grammar;
    Options m_options;
    protocol::LineSplitter m_lines;
    std::function<void(const TranscriptLine &)> m_observer;
    bool m_unanswered = false; ///< A late answer may still come.
    std::vector<std::string> m_secretWords;
    bool m_secretSent = false; ///< Noise may be what is left of a secret.
};

} // namespace sp7600::device
