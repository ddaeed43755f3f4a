// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commandhistory.h"
#include "ui/consolemodel.h"
#include "ui/transcriptfollower.h"

#include "core/device/dangerouswords.h"
#include "core/device/typedscript.h"
#include "core/model/error.h"
#include "core/model/model.h"

#include <QObject>
#include <QStandardItemModel>
#include <QString>
#include <QTimer>

#include <optional>
#include <vector>

namespace sp7600::commissioning
{
class Station;
}

namespace sp7600::ui
{

class UnitPresenter;

/// What a person types to the tracker, and what was said on its cable. The Console page only shows
/// this.
class ConsolePresenter final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        NoUnit,     ///< There is nobody to type to.
        NoWords,    ///< Nothing is sent: see dangerTrouble().
        Busy,       ///< The tracker is being read or written; this only shows it.
        ToAgree,    ///< What typing means was not agreed to yet for this firmware.
        Ready,      ///< A line can be typed.
        Confirming, ///< pending() waits to be agreed to.
        Sending,    ///< A line was sent and its answer is awaited.
        Script,     ///< script() is looked at.
        Running,    ///< script() is being sent.
    };

    /// Both must outlive the presenter.
    ConsolePresenter(commissioning::Station &station, UnitPresenter &unit,
                     QObject *parent = nullptr);
    /// The same with @p dangerous as they were loaded.
    ConsolePresenter(commissioning::Station &station, UnitPresenter &unit,
                     Result<device::DangerousWords> dangerous, QObject *parent = nullptr);

    [[nodiscard]] UnitPresenter &unit() { return m_unit; }
    [[nodiscard]] ConsoleModel &lines() { return m_lines; }
    /// See fillProposals(); of the tracker that is connected.
    [[nodiscard]] QStandardItemModel &proposals() { return m_proposals; }
    [[nodiscard]] State state() const;
    /// What is known of a line that is being typed; without a tracker nothing is.
    [[nodiscard]] std::optional<Result<device::TypedLine>> judge(const QString &typed,
                                                                 bool octets) const;
    [[nodiscard]] const std::optional<device::TypedLine> &pending() const { return m_pending; }
    /// What came of the last line, where it was nothing good, or of what was typed or opened.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    /// Why it is not known which words do harm.
    [[nodiscard]] const std::optional<Error> &dangerTrouble() const { return m_dangerTrouble; }
    [[nodiscard]] const QStringList &history(bool octets) const;

    [[nodiscard]] const std::optional<device::TypedScript> &script() const { return m_script; }
    /// Of its file; empty for what was pasted.
    [[nodiscard]] const QString &scriptName() const { return m_scriptName; }
    /// What became of each step.
    [[nodiscard]] const std::vector<StepState> &steps() const { return m_steps; }
    /// Lines that were sent.
    [[nodiscard]] std::size_t sentLines() const;
    /// The script came to an end, good or bad; see steps() and problem().
    [[nodiscard]] bool isScriptOver() const { return m_isScriptOver; }
    /// All of it can be sent now.
    [[nodiscard]] bool canRun() const;

    /// Lines can be looked at, to be sent.
    [[nodiscard]] bool canOpenScript() const { return canType() && !m_isRunning; }

    /// To what typing means, for this firmware.
    void agree();
    /// A line as it was typed; one that may change the tracker becomes pending().
    void submit(const QString &typed, bool octets);
    void confirm();
    void decline();
    void openScript(const QString &name, const QString &text, bool octets);
    /// Errors end as problem().
    void openScriptFile(const QString &file, bool octets);
    /// @p goOn: also after a line that failed.
    void runScript(bool goOn);
    void closeScript();
    /// Whatever is going on here, innermost first.
    void stop();

Q_SIGNALS:
    /// Anything that this object tells is different.
    void changed();
    /// A line went to the tracker: the field can be emptied.
    void lineSent();
    /// Another script is looked at, or none.
    void scriptChanged();

private:
    /// Of whichever tracker the window has, or had last.
    void followPort();
    void onArrived(const TranscriptEntries &entries, quint64 missed);
    void onStage();
    void onSaid(const Result<void> &result);
    [[nodiscard]] bool canType() const;
    [[nodiscard]] std::string firmware() const;
    void send(const device::TypedLine &line);
    void nextStep();
    void endScript();
    void readScript();

    commissioning::Station &m_station;
    UnitPresenter &m_unit;
    ConsoleModel m_lines;
    QStandardItemModel m_proposals;
    TranscriptFollower m_follower;
    std::string m_port; ///< Stays when the tracker is let go of: its last lines come after that.
    CommandHistory m_history;
    CommandHistory m_octetHistory;
    std::optional<device::DangerousWords> m_dangerous;
    std::optional<Error> m_dangerTrouble; ///< Without that list nothing is sent.
    std::optional<device::TypedLines> m_reader;
    std::string m_begun; ///< As device::TypedLine::begun, of what was sent last.
    bool m_isAgreed = false;
    std::optional<device::TypedLine> m_pending;
    QString m_pendingText; ///< For the history.
    std::optional<Error> m_problem;
    bool m_isSending = false;

    std::optional<device::TypedScript> m_script;
    QString m_scriptName;
    QString m_scriptText;
    bool m_scriptIsOctets = false;
    std::vector<StepState> m_steps;
    std::size_t m_step = 0;
    bool m_isRunning = false;
    bool m_isScriptOver = false;
    bool m_goOn = false;
    QTimer m_wait;
};

} // namespace sp7600::ui
