// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/batchmodel.h"
#include "ui/batchwords.h"
#include "ui/handover.h"
#include "ui/presetchoice.h"
#include "ui/secretkeeper.h"
#include "ui/targetdraft.h"

#include "core/commissioning/batch.h"
#include "core/commissioning/station.h"

#include <QObject>
#include <QString>

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace sp7600::ui
{

/// A list of trackers as the window sets them up: what is chosen before, what the ports and the
/// vehicles do, how it ended. The batch runs on a thread of its own. Lives on the GUI thread.
class BatchPresenter final : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        NoList,
        Ready,    ///< A list is open; nothing is done with it yet.
        Running,  ///< See isStopping().
        Finished, ///< See summary().
    };

    /// @p station, with a store, and @p secrets must outlive the presenter.
    BatchPresenter(commissioning::Station &station, SecretKeeper &secrets,
                   QObject *parent = nullptr);
    /// Stops a batch and waits until every tracker is left in a known state.
    ~BatchPresenter() override;
    Q_DISABLE_COPY_MOVE(BatchPresenter)

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool isRunning() const { return m_stage == Stage::Running; }
    [[nodiscard]] bool isStopping() const { return isRunning() && m_cancel.isCancelled(); }
    [[nodiscard]] const commissioning::BatchList &list() const { return m_list; }
    /// Why a list cannot be used, or why the batch was not started.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const std::optional<EarlierRun> &earlier() const { return m_earlier; }
    [[nodiscard]] BatchModel &model() { return m_model; }
    [[nodiscard]] const commissioning::BatchSummary &summary() const { return m_summary; }
    /// Neither done nor done before.
    [[nodiscard]] std::size_t left() const;
    /// Of this run, half written or with their server still to be set: see isLeftHalf().
    [[nodiscard]] std::size_t leftHalf() const { return m_model.leftHalf(); }
    [[nodiscard]] const QString &resultFile() const { return m_resultFile; }
    /// What the ports of this run do, by name.
    [[nodiscard]] const std::map<std::string, commissioning::PortProgress> &watched() const
    {
        return m_watched;
    }
    /// Ports that the running batch may open at any time.
    [[nodiscard]] const std::set<std::string> &takenPorts() const { return m_taken; }

    [[nodiscard]] const std::vector<Preset> &presets() const { return m_presets.all(); }
    [[nodiscard]] const TargetDraft &draft() const { return m_draft; }
    /// Some tracker would report to this laptop.
    [[nodiscard]] bool canProve() const;
    [[nodiscard]] bool isProving() const { return m_prove; }
    [[nodiscard]] bool isResuming() const { return m_resume; }
    [[nodiscard]] bool allowsUnlisted() const { return m_allowUnlisted; }
    [[nodiscard]] const std::string &devicePassword() const { return m_devicePassword; }
    [[nodiscard]] bool remembersPassword() const;

    /// Ports that could be used, as far as this laptop lists them.
    [[nodiscard]] const std::vector<commissioning::PortInfo> &ports() const { return m_ports; }
    [[nodiscard]] bool isPortUsed(const commissioning::PortInfo &port) const;
    /// The one that is connected elsewhere in this window and is left alone; empty: none.
    [[nodiscard]] const std::string &occupiedPort() const { return m_occupied; }

    /// Assumed words that have to be agreed to before the start.
    [[nodiscard]] std::vector<std::string> wordsToAgree() const;
    /// What stands in the way of the start.
    [[nodiscard]] std::optional<Error> obstacle() const;
    [[nodiscard]] bool canStart() const { return m_stage == Stage::Ready && !obstacle(); }

    /// Not while it runs. What is wrong with the file is told by error(); the list before stays
    /// then.
    void openList(const QString &file);
    void closeList();
    /// Writes a list with two rows to begin from; false when that was not possible, see error().
    bool saveExample(const QString &file);

    void setPreset(const std::string &id);
    void setText(SettingId setting, const std::string &text);
    void setProving(bool prove);
    /// Leave out what an earlier run did; else the results go to a file of their own.
    void setResuming(bool resume);
    void setAllowUnlisted(bool allow);
    void setDevicePassword(const std::string &password);
    /// devicePassword() becomes what the keychain holds for all trackers.
    void useRememberedPassword();
    /// To wordsToAgree(), for the trackers of this list.
    void agreeToWords();

    /// What this laptop lists now.
    void setPorts(const std::vector<commissioning::PortInfo> &ports);
    /// A port that no laptop lists, as that of a virtual tracker: for pictures and tests.
    void addPort(const std::string &port);
    /// Uses it from now on, which also allows it for good, or leaves it alone in the next run.
    void usePort(const commissioning::PortInfo &port, bool use);
    void setOccupiedPort(const std::string &port);
    /// Another tracker is being set up or looked at alone: handOver() has to wait.
    void setBusyElsewhere(bool busy);
    /// The vehicle number @p index failed, and can be looked at alone now.
    [[nodiscard]] bool canHandOver(std::size_t index) const;
    [[nodiscard]] bool isBusyElsewhere() const { return m_busyElsewhere; }
    /// Gives away the tracker at @p port, where it failed or was refused, or that of a vehicle: see
    /// handedOver(). A batch that runs has the port back once setOccupiedPort() names another.
    void handOver(const std::string &port);
    void handOver(std::size_t index);
    /// Nobody looks at the tracker at @p port, that was handed over; the running batch goes on with
    /// it.
    void takeBack(const std::string &port);
    /// The same as a person asks for it: whoever holds the port is told to let go.
    void giveBack(const std::string &port);

    void start();
    /// What is being written comes to a known end first.
    void stop();
    /// The same list again, without what is done.
    void goOn();

Q_SIGNALS:
    void stageChanged();
    /// Anything that this object tells is different.
    void changed();
    /// Another list or another preset: fields take their texts from draft().
    void draftReplaced();
    /// ports(), or which of them are used, is different.
    void portsChanged();
    void watchedChanged(const std::string &port);
    void vehicleChanged(std::size_t index);
    void takenPortsChanged();
    /// It is to be looked at alone, and its port is free.
    void handedOver(const sp7600::ui::Handover &tracker);
    /// Whoever looked at the tracker there has to let go of it now.
    void wantedBack(const std::string &port);

private:
    class Observer;
    struct PortChoice;

    void setStage(Stage stage);
    void takeEarlier();
    void suitDraft();
    [[nodiscard]] bool onlyVirtual() const;
    [[nodiscard]] commissioning::Target target() const;
    [[nodiscard]] std::vector<commissioning::Target> targets() const;
    [[nodiscard]] commissioning::UnitOptions unitOptions() const;
    [[nodiscard]] commissioning::BatchOptions options();
    void onPort(const std::string &port, const commissioning::PortProgress &progress);
    void onVehicle(std::size_t index, const commissioning::VehicleProgress &progress,
                   const commissioning::BatchSummary &summary);
    void onRefused(const Error &error);
    void onEnded(const commissioning::BatchSummary &summary);
    void noteWords(const std::optional<Error> &error);
    [[nodiscard]] Handover handoverOf(const std::string &port, std::optional<std::size_t> index,
                                      const std::string &imei,
                                      const std::optional<Error> &error) const;
    [[nodiscard]] std::optional<Error> errorOf(std::size_t index) const;
    void giveAway(const Handover &tracker);
    void onLent(const std::string &port);
    void takeBackAllBut(const std::string &port);
    void noteUnplugged(const std::vector<commissioning::PortInfo> &listed);

    commissioning::Station &m_station;
    SecretKeeper &m_secrets;
    Stage m_stage = Stage::NoList;
    commissioning::BatchList m_list;
    std::optional<Error> m_error;
    std::optional<EarlierRun> m_earlier;
    QString m_earlierFile;
    QString m_resultFile;

    PresetChoice m_presets;
    TargetDraft m_draft;
    bool m_prove = true;
    bool m_resume = false;
    bool m_allowUnlisted = false;
    std::string m_devicePassword;
    bool m_passwordWanted = false;
    device::Consent m_consent;
    std::vector<std::string> m_namedWords; ///< By trackers that were refused without them.

    std::vector<commissioning::PortInfo> m_ports;
    std::vector<std::string> m_extraPorts;
    std::string m_occupied;
    std::shared_ptr<PortChoice> m_choice;

    BatchModel m_model;
    commissioning::BatchSummary m_summary;
    std::map<std::string, commissioning::PortProgress> m_watched;
    std::set<std::string> m_taken;
    std::unique_ptr<Observer> m_observer;
    std::shared_ptr<commissioning::Batch> m_batch; ///< While it runs.
    std::optional<Handover> m_wanted;              ///< Not given away yet.
    std::set<std::string> m_lent;                  ///< By the running batch.
    std::set<std::string> m_listed;                ///< By this laptop, at its last look.
    std::set<std::string> m_unplugged;             ///< Ports, since they were lent.
    bool m_busyElsewhere = false;
    device::CancelSource m_cancel;
    std::thread m_thread;
};

} // namespace sp7600::ui
