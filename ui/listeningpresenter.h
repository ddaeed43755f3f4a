// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/listeningdraft.h"
#include "ui/preferences.h"

#include "core/listener/listener.h"
#include "core/model/error.h"

#include <QObject>

#include <map>
#include <optional>

namespace sp7600::ui
{

class StationMonitor;

/// Starts and stops the listener as a person wants it, and tells how that went. Where it cannot
/// listen otherwise it goes on as before. Lives on the GUI thread.
class ListeningPresenter final : public QObject
{
    Q_OBJECT

public:
    enum class State { Stopped, Switching, Listening };

    /// @p monitor must outlive the presenter. Begins with what is remembered.
    explicit ListeningPresenter(StationMonitor &monitor, QObject *parent = nullptr);

    [[nodiscard]] State state() const;
    /// The state in words, with ports and server.
    [[nodiscard]] QString stateText() const;
    /// Why it does not listen as it should, and what to do.
    [[nodiscard]] QString problemText() const;
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    /// What has to be chosen otherwise after it has failed.
    [[nodiscard]] std::optional<ListeningDraft::Field> failedField() const;
    /// It listens, but not as it stands here: a proof needed it otherwise.
    [[nodiscard]] bool isOtherwise() const;

    [[nodiscard]] const ListeningDraft &draft() const { return m_draft; }
    void edit(const ListeningDraft &draft);
    [[nodiscard]] const std::map<ListeningDraft::Field, QString> &problems() const
    {
        return m_problems;
    }
    /// Something was typed that is not applied.
    [[nodiscard]] bool isEdited() const { return m_failure || m_draft != m_applied; }
    /// Something is to be applied, and it can be.
    [[nodiscard]] bool canApply() const;

    /// Listens as the draft says, from now on and after the next start of the program.
    void apply();
    /// Starts as the draft says, or stops. False when the draft has problems.
    bool toggle();
    void restoreDefaults();
    /// Once, when the program starts: begins to listen or does not, as @p choice says.
    void listenAtStart(Preferences::ListensAtStart choice);
    /// Takes the limits of @p limits and keeps them; they hold at once where it listens as the
    /// draft says. Wrong ones stay in the draft only: see problems().
    void keepLimits(const ListeningDraft &limits);

Q_SIGNALS:
    void changed();
    /// It could not be started as the draft says: see problemText() and failedField().
    void failed();
    /// The draft is another one, by other hands than those that typed.
    void draftReplaced();

private:
    void onStarted();
    void onFailed(const Error &error);
    [[nodiscard]] std::optional<listener::ListenerOptions> asNow() const;

    StationMonitor &m_monitor;
    ListeningDraft m_draft;
    ListeningDraft m_applied;
    std::map<ListeningDraft::Field, QString> m_problems;
    std::optional<listener::ListenerOptions> m_before; ///< To go back to.
    std::optional<Error> m_failure;
    bool m_isGoingBack = false;
};

} // namespace sp7600::ui
