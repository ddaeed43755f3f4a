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
    /// The whole line, `WORD: params`; of an AT command the line that was expected, else the first
    /// line of information, else `OK`.
    std::string text;
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

/// Speaks the command language of a profile over a link: one command outstanding, an answer is told
/// from everything else by its word (Gosafe) or ends with `OK` or `ERROR` (AT), and everything else
/// is kept apart: echoes, prompts, banners, reports (REFERENCE.md section 7). One conversation
/// thread.
class CommandChannel
{
public:
    struct Options {
        /// To which comes the time that command and answer need on the wire.
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
    /// The conversation goes on over another link, open, which must outlive the channel. A line
    /// that was begun on the one before is still ended before the next command: the unit may have
    /// it.
    void setLink(Link &link);
    /// What the link was set to; 0 where it has no speed.
    void setSpeed(int baudRate) { m_baudRate = baudRate; }
    /// What commands begin with from here on. The one before stays masked.
    void setPassword(const std::string &password);
    [[nodiscard]] const std::string &password() const { return m_password; }
    /// A value that is masked wherever it turns up from here on.
    void keepSecret(const std::string &value);
    /// Commands and answers with @p word, as secretWords() has it, hold a secret from here on.
    void keepSecretWord(const std::string &word);
    /// How often a command got no answer at all or the link was lost: the unit may have restarted
    /// each time.
    [[nodiscard]] int silences() const { return m_silences; }
    /// How often a command got no answer that could be understood, whatever was heard instead: what
    /// a unit says when it comes up is such a thing.
    [[nodiscard]] int disturbances() const { return m_disturbances; }

    /// What came last to the last command that can be read and is no answer to it, as it is shown:
    /// so there is somebody, at this speed. Empty when nothing did.
    [[nodiscard]] const std::string &overheard() const { return m_overheard; }

    /// Sends a filled command and waits for its answer. @p expected may be null.
    /// @p repeatable: may be sent again when no good answer came. @p secret: its parameters are
    /// masked in the transcript and in errors.
    /// Errors: DeviceSilent, DeviceGarbled, PasswordWrong, CommandRefused, ReplyMalformed,
    /// Cancelled, LinkLost.
    [[nodiscard]] Result<Reply> execute(const std::string &command,
                                        const protocol::Template *expected, bool repeatable,
                                        bool secret, const CancelToken &cancel);

    /// Sends octets as they are, without password and line end, and notes what comes until the
    /// line is quiet for the settle time. Good when anything came that can be read. A line that
    /// they begin and do not end is ended before the next command.
    /// @p secret: they hold one. Errors: DeviceSilent, DeviceGarbled, Cancelled, LinkLost.
    [[nodiscard]] Result<void> sendOctets(const std::string &octets, bool secret,
                                          const CancelToken &cancel);

    /// Sends a bare line end, so that octets which a unit took for the beginning of a line do not
    /// spoil the next command. Errors: Cancelled, LinkLost.
    [[nodiscard]] Result<void> endLine(const CancelToken &cancel);

    /// Asks nothing for that long; what comes meanwhile is unsolicited. Errors: Cancelled,
    /// LinkLost.
    [[nodiscard]] Result<void> pause(std::chrono::milliseconds duration, const CancelToken &cancel);

    /// Notes what came last as unasked, also what has no line end: nobody waits for the rest of it.
    void endReceived();

    /// As pause() until then, while nobody asks anything. A line that is half there goes on with
    /// what comes later, unless the link is lost.
    /// Errors: TimedOut when @p until is there, Cancelled, LinkLost.
    [[nodiscard]] Error listen(TimePoint until, const CancelToken &cancel);

private:
    /// A command that was sent, and what came of it so far.
    struct Exchange {
        std::string command;
        std::string word;
        std::string shown;
        std::string shownWord; ///< Of a command with secrets.
        const protocol::Template *expected = nullptr;
        bool secret = false;
        Reply reply;
        std::string odd; ///< An answer to this word that is not of the expected form, as shown.
        bool garbled = false;
        std::size_t received = 0;
    };
    /// What a line ended the exchange with.
    using End = std::optional<Result<Reply>>;

    [[nodiscard]] Result<Reply> attempt(const std::string &command,
                                        const protocol::Template *expected, bool secret,
                                        const CancelToken &cancel);
    [[nodiscard]] End take(Exchange &exchange, std::string_view text);
    [[nodiscard]] End takeGosafe(Exchange &exchange, const std::string &text);
    [[nodiscard]] End takeAt(Exchange &exchange, const std::string &text);
    /// Why nothing good came before the deadline.
    [[nodiscard]] Error shortfall(const Exchange &exchange);
    [[nodiscard]] Result<std::string> encoded(const std::string &command) const;
    [[nodiscard]] std::chrono::milliseconds wireTime(std::size_t octets) const;
    [[nodiscard]] Result<void> settle(const CancelToken &cancel);
    void dropLines();
    [[nodiscard]] std::string shownOctets(const std::string &octets, bool secret) const;
    /// Notes the lines that are whole, and what is left where @p all. Whether one could be read.
    bool takeOctets(bool all);
    /// A line for the transcript: without what is secret, whoever said it and whenever.
    [[nodiscard]] std::string masked(const std::string &text) const;
    /// The same of a command, which is no noise.
    [[nodiscard]] std::string blotted(const std::string &text) const;
    [[nodiscard]] const std::string *secretWordIn(const std::string &text) const;
    /// A line that answers a command, for transcript and errors: of one with secrets only its word.
    [[nodiscard]] std::string shownAnswer(const Exchange &exchange, const std::string &text) const;
    void note(TranscriptLine::Direction direction, const std::string &text) const;
    void noteMasked(TranscriptLine::Direction direction, const std::string &text) const;
    void noteAnswer(const Exchange &exchange, const std::string &text) const;

    Link *m_link;
    const Profile &m_profile;
    std::string m_password;
    Options m_options;
    int m_baudRate = 0;
    protocol::LineSplitter m_lines;
    std::function<void(const TranscriptLine &)> m_observer;
    std::string m_overheard;
    bool m_unanswered = false;  ///< A late answer, or the rest of a line, may still come.
    bool m_isLineBegun = false; ///< What was sent last had no line end.
    int m_silences = 0;
    int m_disturbances = 0;
    std::vector<std::string> m_secretWords;
    std::vector<std::string> m_secrets;
    bool m_secretSent = false; ///< Noise may be what is left of a secret.
};

} // namespace sp7600::device
