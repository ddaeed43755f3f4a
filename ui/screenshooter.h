// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demofactory.h"

#include <QDir>
#include <QObject>
#include <QStringList>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>
#include <string>

namespace sp7600::commissioning
{
class Station;
} // namespace sp7600::commissioning

namespace sp7600::ui
{

class MainWindow;

/// Takes up a write that was cut short, does the whole job with the virtual tracker, then a list
/// with it, then a diagnosis of a fresh one, looks at the records of all that, and keeps a picture
/// of each state that a person sees on the way, in light and dark:
/// `<page>-<state>-<light|dark>.png`, 1366 by 768.
class Screenshooter final : public QObject
{
    Q_OBJECT

public:
    /// Before the window is made, so that it has something to take up: leaves in the journal of
    /// @p station, which holds nothing of anybody's, that a write to the unit @p imei was cut
    /// short.
    [[nodiscard]] static bool leaveUnfinished(commissioning::Station &station,
                                              const std::string &imei);

    /// @p directory is created if missing. @p window must outlive this. @p cutShort:
    /// leaveUnfinished() was called.
    Screenshooter(MainWindow &window, const QString &directory, bool cutShort,
                  QObject *parent = nullptr);
    void start();
    [[nodiscard]] const QStringList &files() const { return m_files; }

Q_SIGNALS:
    /// @p complete: every state was met and every picture could be written.
    void finished(bool complete);

private:
    enum class Next {
        CutShort,
        HalfDone,
        Empty,
        NoRecords,
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
        ListOpen,
        ListWriting,
        ListGoesOn,
        ListStopped,
        Diagnosable,
        Diagnosing,
        Diagnosed,
        Records,
        RecordChosen,
        Done
    };

    void look();
    void lookAtUnfinished();
    void shootHelp();
    [[nodiscard]] std::string shownImei() const;
    void lookAtLive();
    void lookAtSettings();
    void lookAtList();
    void lookAtDiagnosis();
    void lookAtRecords();
    /// A list that was begun before, and a tracker of it. False when there is none.
    [[nodiscard]] bool openList();
    void shoot(const QString &name);
    void end(bool complete);

    MainWindow &m_window;
    QDir m_directory;
    QStringList m_files;
    QTemporaryDir m_lists;
    std::unique_ptr<DemoUnit> m_unit;
    QTimer m_deadline;
    QTimer m_turn;
    Next m_next;
    bool m_failed = false;
    bool m_looking = false;
};

} // namespace sp7600::ui
