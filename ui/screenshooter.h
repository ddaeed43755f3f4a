// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demofactory.h"
#include "ui/theme.h"

#include <QObject>
#include <QSize>
#include <QStringList>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace sp7600::commissioning
{
class Station;
} // namespace sp7600::commissioning

namespace sp7600::ui
{

class MainWindow;

/// Takes up a write that was cut short, meets trackers with which something goes wrong, does the
/// whole job with the virtual tracker, then a list
/// with it, then types to a fresh one and diagnoses it, looks at the records of all that, and keeps
/// a picture of each state that a person sees on the way, in light and dark:
/// `<page>-<state>-<light|dark>.png`, 1366 by 768 or as setSize() says, times the scale of the
/// screen.
class Screenshooter final : public QObject
{
    Q_OBJECT

public:
    /// Before the window is made, so that it has something to take up: leaves in the journal of
    /// @p station, which holds nothing of anybody's, that a write to the unit @p imei was cut
    /// short.
    [[nodiscard]] static bool leaveUnfinished(commissioning::Station &station,
                                              const std::string &imei);

    /// @p directory is created if missing; empty: no pictures, only shown(). @p window must outlive
    /// this. @p cutShort: leaveUnfinished() was called.
    Screenshooter(MainWindow &window, const QString &directory, bool cutShort,
                  QObject *parent = nullptr);
    /// Each state is shown in each of them; light and dark, unless this says otherwise.
    void setLooks(std::vector<Look> looks) { m_looks = std::move(looks); }
    /// Who makes the trackers with which something goes wrong; without it those states are left
    /// out.
    void setStaging(StagedDemoFactory staging) { m_staging = std::move(staging); }
    /// Of the window, in logical pixels, from start() on.
    void setSize(const QSize &size) { m_size = size; }
    void start();
    [[nodiscard]] const QStringList &files() const { return m_files; }

Q_SIGNALS:
    /// The window shows @p state, laid out, and does until the receiver returns.
    void shown(const QString &state, sp7600::ui::Look look);
    /// @p complete: every state was met and every picture could be written.
    void finished(bool complete);

private:
    enum class Next {
        CutShort,
        HalfDone,
        Empty,
        NoRecords,
        NoCaptures,
        NotThere,
        Silent,
        ToAgree,
        NotProved,
        Unplugged,
        Configured,
        Healthy,
        Identified,
        SettingsChanged,
        SettingsWrong,
        Startable,
        Writing,
        Proving,
        Proved,
        Live,
        LiveFound,
        LiveGraphs,
        LiveTrack,
        LiveExported,
        ListOpen,
        ListWriting,
        ListGoesOn,
        ListStopped,
        ConsoleAgree,
        ConsoleSaid,
        Diagnosable,
        Diagnosing,
        Diagnosed,
        Records,
        RecordChosen,
        ReplayTold,
        CaptureChosen,
        Restoring,
        Done
    };

    void look();
    void lookAtUnfinished();
    void shootHelp();
    // What goes wrong with a tracker, in screenshootertroubles.cpp.
    void shootNoAccess();
    void lookAtTroubles();
    void lookAtStaged();
    void lookAtHealth();
    void openStaged();
    void goOn(Next next);
    [[nodiscard]] std::string shownImei() const;
    void lookAtLive();
    void lookAtSettings();
    void lookAtList();
    void lookAtConsole();
    void lookAtDiagnosis();
    void lookAtRecords();
    // What a person opens by hand, in screenshooterpanels.cpp.
    void shootWords();
    void shootForms();
    void shootAnswer();
    void shootReplay();
    /// Presses the button of that name that is in sight.
    void press(const QString &name);
    /// A list that was begun before, and a tracker of it. False when there is none.
    [[nodiscard]] bool openList();
    void settle();
    void shoot(const QString &name);
    void end(bool complete);

    MainWindow &m_window;
    QString m_directory;
    std::vector<Look> m_looks = {Look::Light, Look::Dark};
    QSize m_size = {1366, 768};
    QStringList m_files;
    QTemporaryDir m_lists;
    StagedDemoFactory m_staging;
    std::unique_ptr<DemoUnit> m_unit;
    std::uint64_t m_reportsBefore = 0; ///< Heard before what is looked at.
    QTimer m_deadline;
    QTimer m_turn;
    Next m_next;
    bool m_failed = false;
    bool m_looking = false;
};

} // namespace sp7600::ui
