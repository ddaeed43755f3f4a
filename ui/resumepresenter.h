// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commissioning/unfinishedwrite.h"
#include "core/model/commissioning.h"

#include <QObject>

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace sp7600::ui
{

class StationMonitor;
class UnitPresenter;

/// A write that an earlier program did not live to end: which tracker, what it was to change, what
/// the tracker holds now, and how to go on. It stays until the tracker was read again and nothing
/// is open, or until the person says otherwise.
class ResumePresenter final : public QObject
{
    Q_OBJECT

public:
    enum class View {
        Hidden,
        Absent,  ///< The tracker is not connected.
        Other,   ///< Another one is.
        Looked,  ///< It is here and was read.
        Settled, ///< The same, and the journal has it closed.
    };

    /// Both must outlive this.
    ResumePresenter(UnitPresenter &unit, StationMonitor &monitor, QObject *parent = nullptr);

    [[nodiscard]] View view() const;
    /// The one that is shown; not with View::Hidden.
    [[nodiscard]] const std::optional<commissioning::UnfinishedWrite> &write() const
    {
        return m_write;
    }
    /// What it was to change, and what of that is known now.
    [[nodiscard]] std::vector<UnfinishedSetting> settings() const;
    /// The port that it was written at cannot be opened: the person has to choose one.
    [[nodiscard]] bool isPortMissing() const { return m_portMissing; }
    /// Why it must not be finished; nothing where it may be.
    [[nodiscard]] std::optional<Error> refusal() const;
    /// How many there are beside the one that is shown.
    [[nodiscard]] std::size_t others() const;

    /// These are a batch's, and not opened.
    void setTakenPorts(const std::set<std::string> &ports);
    /// The port that it was written at is a batch's.
    [[nodiscard]] bool isPortTaken() const;
    /// Lines of a script are sent to the unit: nothing is done with it meanwhile.
    [[nodiscard]] bool isUnitBusy() const;

    /// Opens the port that it was written at, to read the tracker; not one that is taken.
    void look();
    /// Puts what was to be written into the form, in the place of earlier settings that are looked
    /// at; View::Looked or View::Settled, and not against refusal(). After a write the tracker is
    /// read anew first.
    void finish();
    /// Shows what it held before, to be put back; as finish().
    void putBack();
    /// Until the next start.
    void putOff();
    /// What was put off, or settled here, for the window that takes this one's place: the number of
    /// the last backup of each.
    [[nodiscard]] const std::set<std::int64_t> &putOffs() const { return m_putOff; }
    void setPutOffs(const std::set<std::int64_t> &putOffs);
    /// For good.
    void forget();

Q_SIGNALS:
    void changed();

private:
    enum class Action { Finish, PutBack };
    void refresh();
    void tell();
    void act(Action action);
    void carryOut();
    void onStageChanged();
    [[nodiscard]] bool isUnitHere() const;
    [[nodiscard]] bool isItsUnit() const;
    [[nodiscard]] std::optional<SettingsSnapshot> readNow() const;
    [[nodiscard]] bool isDecidedBy(const Commissioning &job) const;
    [[nodiscard]] ConnectionSettings formSettings() const;

    UnitPresenter &m_unit;
    StationMonitor &m_monitor;
    std::optional<commissioning::UnfinishedWrite> m_write;
    std::set<std::int64_t> m_putOff; ///< Last ids.
    std::set<std::string> m_takenPorts;
    bool m_open = false;   ///< The journal has it open, as it was looked at last.
    bool m_acting = false; ///< It is in the form, or other earlier settings are, or on its way.
    std::optional<Action> m_pending; ///< Once the tracker is read anew.
    bool m_portMissing = false;
};

} // namespace sp7600::ui
