// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commissioning/batchlist.h"
#include "core/commissioning/batchresult.h"
#include "core/commissioning/plan.h"
#include "core/device/canceltoken.h"
#include "core/model/model.h"

#include <QString>

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sp7600::commissioning
{

class Station;

struct BatchOptions {
    BatchList list;
    /// What every unit shall hold, where its own row does not say otherwise. Unless its
    /// proof is Configured, a unit that reports to this laptop is done only when its report was
    /// heard; others are written and read back.
    Target target;
    std::vector<std::string> ports; ///< Watched from the beginning to the end.
    /// Asked about once a second which further ports may be used now; they are watched from then
    /// on. Called on the thread of run().
    std::function<std::vector<std::string>()> findPorts;
    /// Profile, password, consent and listening address for every unit. Its port and IMEI are not
    /// used.
    UnitOptions unit;
    QString resultFile;         ///< Empty: the name of the list with `.result.csv` behind it.
    bool resume = false;        ///< Leave out what an earlier run did.
    bool allowUnlisted = false; ///< Set up units that are not on the list as well.
    bool once = false;          ///< Each port handles what is plugged in now, and no more.
    std::chrono::milliseconds proofTimeout = std::chrono::seconds(120);
    /// How often an empty port is tried, and how often a unit that is finished with is asked
    /// whether it is still the same.
    std::chrono::milliseconds retryEvery = std::chrono::milliseconds(250);
    std::chrono::milliseconds askEvery = std::chrono::seconds(2);
};

/// One vehicle as it is now.
struct VehicleProgress {
    std::string imei;
    std::string name; ///< Empty for a unit that is not on the list.
    VehicleState state = VehicleState::Waiting;
    JobStep step = JobStep::Connect;         ///< With state Working.
    std::string port;                        ///< Where it is or was.
    std::optional<Commissioning> job;        ///< Of this run; with states Done and Failed.
    std::chrono::milliseconds took{};        ///< From plugging in to the end.
    std::optional<BatchRecord> earlier = {}; ///< What an earlier run left, until it is tried again.
};

/// What a port is doing.
enum class PortActivity : std::uint8_t {
    Waiting,  ///< Nobody is there; `error` says why it is not usable, where that is the case.
    Reading,  ///< A unit said who it is, and is being read.
    Working,  ///< It is being set up.
    Finished, ///< It is finished with, well or not: unplug it.
    Refused,  ///< Nothing will be written to it, because of `error`: unplug it.
    Lent,     ///< Somebody else has it, see Batch::lend().
    Ended,    ///< The port is not watched any more.
};

struct PortProgress {
    PortActivity activity = PortActivity::Waiting;
    std::optional<std::string> imei;
    std::optional<std::size_t> vehicle; ///< Index, where the unit is one of the batch.
    std::optional<Error> error;
    std::optional<sp7600::Waiting> waiting = {}; ///< The unit is not there at the moment.

    bool operator==(const PortProgress &) const = default;
};

struct BatchSummary {
    std::size_t total = 0;   ///< On the list.
    std::size_t done = 0;    ///< Of those, in this run.
    std::size_t earlier = 0; ///< Of those, in an earlier run.
    std::size_t failed = 0;  ///< Of those, where the last try failed.
    std::size_t unlistedDone = 0;
    std::size_t unlistedFailed = 0;
    /// Why it ended before all were done: Cancelled, FileUnwritable, StoreFull, …
    std::optional<Error> error;

    [[nodiscard]] bool allDone() const { return done + earlier == total; }

    bool operator==(const BatchSummary &) const = default;
};

/// Whether a unit refused its password, at once or in the middle of the job that @p error ended.
[[nodiscard]] bool isPasswordRefused(const Error &error);

/// Told what happens, one call at a time, on the threads of the ports and of run(). Must not call
/// the batch. All functions have an empty default.
class BatchObserver
{
public:
    virtual ~BatchObserver() = default;
    /// @p index: place in the list; units that are not on it come after its end. @p summary: after
    /// the change.
    virtual void vehicleChanged(std::size_t /*index*/, const VehicleProgress &,
                                const BatchSummary & /*summary*/)
    {
    }
    virtual void portChanged(const std::string & /*port*/, const PortProgress &) {}
    virtual void finished(const BatchSummary &) {}
};

/// Sets up one unit after the other, on several ports at once: plugged in, identified, looked up on
/// the list, written and verified, unplugged, next. The result file tells after every unit how far
/// it is. One run each.
///
/// Some units lock themselves after a few wrong passwords, so a refused one is tried once: a unit
/// that said who it is and refused it afterwards is, for the rest of the run and at every port,
/// asked no more than it takes to know it again; one that tells nothing without the password is
/// left alone until it is unplugged, because what is plugged in next may be another one.
class Batch
{
public:
    /// @p station, with a store, and @p observer must outlive the batch.
    Batch(Station &station, BatchOptions options, BatchObserver &observer);
    ~Batch();
    Batch(const Batch &) = delete;
    Batch &operator=(const Batch &) = delete;

    /// Looks at everything that can be told before a unit is plugged in, and begins the result
    /// file. Tells the observer of every vehicle that an earlier run did or failed. Errors:
    /// BatchRowWrong, BatchResultExists, BatchNeedsImei, PresetUnknown, PresetNeedsHost,
    /// ProfileUnknown, StoreReadOnly, FileUnwritable, FileUnreadable, FileMalformed.
    [[nodiscard]] Result<void> prepare();

    /// Blocks until all of the list are done, until cancelled, with `once` until every port did its
    /// share, or until results cannot be kept any more. A write in progress comes to a known end
    /// first. After prepare(); never on the GUI's thread.
    BatchSummary run(const device::CancelToken &cancel);

    /// Lets go of @p port for somebody else, who may open it once it is told as Lent. A unit that
    /// is being set up comes to its end first. Thread-safe, as takeBack() is.
    void lend(const std::string &port);
    /// What is plugged in there then is tried anew, also where it failed before. Only a password
    /// that a unit refused is not tried again before that unit was unplugged: @p isAnother where
    /// that happened meanwhile.
    void takeBack(const std::string &port, bool isAnother = false);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sp7600::commissioning
