// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capturetransfer.h"
#include "ui/feedfollower.h"
#include "ui/listeningpresenter.h"
#include "ui/receptionmodel.h"
#include "ui/replaytask.h"
#include "ui/retentionpresenter.h"
#include "ui/storedreports.h"
#include "ui/trackermodel.h"

#include "core/model/error.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace sp7600::commissioning
{
class Station;
} // namespace sp7600::commissioning

namespace sp7600::ui
{

class StationMonitor;

/// How this laptop listens, which trackers it has heard, and what goes on with their reports: from
/// the start of the program on, whether or not somebody looks at it. Lives on the GUI thread.
class LivePresenter final : public QObject
{
    Q_OBJECT

public:
    /// @p station needs a store; both must outlive the presenter.
    LivePresenter(commissioning::Station &station, StationMonitor &monitor,
                  QObject *parent = nullptr);

    [[nodiscard]] int trackerCount() const { return m_trackers.rowCount(); }
    /// Of all that is kept.
    [[nodiscard]] std::uint64_t reportCount() const { return m_trackers.reports(); }
    /// Something was heard, now or before, whatever of it is kept.
    [[nodiscard]] bool hasHeard() const { return m_hasHeard; }
    /// How this laptop listens, for whoever sets its limits too.
    [[nodiscard]] ListeningPresenter &listening() { return m_listening; }
    /// Why it does not listen as somebody wanted it to.
    [[nodiscard]] const std::optional<Error> &listeningFailure() const
    {
        return m_listening.failure();
    }
    /// How long reports are kept, for whoever chooses that too.
    [[nodiscard]] RetentionPresenter &retention() { return m_retention; }
    /// What goes on with the reports.
    [[nodiscard]] CaptureTransfer &transfer() { return m_transfer; }
    [[nodiscard]] ReplayTask &replay() { return m_replay; }
    [[nodiscard]] TrackerModel &trackers() { return m_trackers; }
    [[nodiscard]] ReceptionModel &receptions() { return m_receptions; }
    [[nodiscard]] StoredReports &stored() { return m_stored; }
    /// Why what is kept could not be read the last time.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    /// What is kept is other than what was told of it.
    void reload();

Q_SIGNALS:
    void heardChanged();
    /// Reports came, and are in the models; none where only some were missed.
    void arrived(const sp7600::ui::Receptions &receptions);
    /// It is known which trackers are kept.
    void keptFound();
    /// problem() is another one.
    void problemChanged();

private:
    void onArrived(const Receptions &receptions, quint64 missed);
    void takeKept(const KeptTrackers &kept);
    /// What was heard while it was not known what is kept.
    void takeEarly();
    void setProblem(const std::optional<Error> &problem);

    StoredReports m_stored;
    ListeningPresenter m_listening;
    RetentionPresenter m_retention;
    CaptureTransfer m_transfer;
    ReplayTask m_replay;
    TrackerModel m_trackers;
    ReceptionModel m_receptions;
    Receptions m_early; ///< Came before it was known what is kept.
    std::optional<Error> m_problem;
    bool m_keptKnown = false;
    bool m_hasHeard = false;
    QTimer m_again; ///< One look at all that is kept for all that was missed in a second.
    FeedFollower m_follower;
};

} // namespace sp7600::ui
