// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commissioning/plan.h"
#include "core/commissioning/sharedlistener.h"
#include "core/listener/listener.h"
#include "core/model/model.h"
#include "core/store/store.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sp7600::device
{
class IoThread;
class ProfileLibrary;
class Transcript;
struct PortScan;
} // namespace sp7600::device

namespace sp7600::network
{
class ApnTable;
struct ApnSuggestion;
} // namespace sp7600::network

namespace sp7600::commissioning
{

class Consents;

/// A port of this laptop as the page shows it. What is not known is empty.
struct PortInfo {
    /// A program that has it open.
    struct User {
        std::string program;
        std::int64_t pid = 0;

        bool operator==(const User &) const = default;
    };

    /// What to open: `COM5`, `/dev/ttyUSB0`, `tcp:…`. Empty for a USB device that should have a
    /// port and has none, see `problem`.
    std::string name;
    std::string description; ///< What the system calls the adapter.
    bool usb = false;
    bool simulator = false; ///< A virtual tracker, of this program or another one.
    bool agreed = false;    ///< Somebody said once that it may be talked to.
    std::string chip;
    std::string driver;
    std::string usbId; ///< `10c4:ea60`
    std::string serialNumber;
    PortRank rank = PortRank::BuiltIn;
    std::vector<User> usedBy;
    std::string movedFrom;        ///< Its name before it was plugged in again.
    std::optional<Error> problem; ///< Why it cannot be used, as far as known without opening it.

    bool operator==(const PortInfo &) const = default;
};

struct PortList {
    /// The likeliest first, at the end those without a name.
    std::vector<PortInfo> ports;
    /// That nothing on USB can be a tracker's cable, and what can be said of the reason:
    /// PortNothingSeen, PortOtherDevice or PortNoneListed.
    std::optional<Error> nothing;

    bool operator==(const PortList &) const = default;
};

struct StationOptions {
    /// Store, user profiles and user presets live here; created if missing.
    QString dataDirectory;
    /// The user profiles; empty: usualProfileFolder() of `dataDirectory`.
    QString profileFolder;
    /// `dataDirectory` was named for this run; what somebody chose for every run does not count.
    bool isForThisRun = false;
    /// Reading a unit needs no store, and shall work where none can be opened.
    bool withStore = true;
    /// True for a port that our own simulator serves. Given by app, because core/simulator is known
    /// to nobody else.
    std::function<bool(const std::string &port)> isSimulatorPort;
    /// Such ports of other programs, to be listed with those of this laptop. Called on any thread.
    std::function<std::vector<std::string>()> simulatorPorts;
    /// A folder that changes when they do; empty: none tells.
    QString simulatorFolder;
};

/// What this laptop brings to every job: profiles, presets, the store, the listener and the I/O
/// thread. One per program. Create and destroy it on the main thread; the functions are thread-safe
/// unless said otherwise.
class Station
{
public:
    /// Errors: StoreUnavailable, FileMalformed (a broken preset names file and place).
    [[nodiscard]] static Result<std::unique_ptr<Station>> open(const StationOptions &options);
    ~Station();
    Station(const Station &) = delete;
    Station &operator=(const Station &) = delete;

    [[nodiscard]] bool hasStore() const;
    /// These need a station with a store.
    [[nodiscard]] store::Store &store();
    /// Backups from this number on are of this program, whose writes may be under way; for
    /// unfinishedIn(). 0, as if all were, where it could not be told.
    [[nodiscard]] std::int64_t firstOwnBackup() const;
    /// There is a store, or without one its file, which is opened once and only read.
    [[nodiscard]] bool hasRecords() const;
    /// Certificates, newest first; none without records. Error: StoreUnavailable.
    [[nodiscard]] Result<std::vector<Commissioning>>
    commissionings(const store::CommissioningQuery &query) const;
    /// What proofs left to be done for a unit, or for all of them; newest first; none without
    /// records. Error: StoreUnavailable.
    [[nodiscard]] Result<std::vector<Obligation>>
    openObligations(const std::optional<std::string> &imei = {}) const;
    /// As they were loaded last; what was given out before stays as it was and is never gone.
    [[nodiscard]] const device::ProfileLibrary &profiles() const;
    /// After profiles of the user's own have changed. Errors, which leave all as it was: those of
    /// ProfileLibrary::load().
    [[nodiscard]] Result<void> reloadProfiles();
    /// From now on the user's own profiles are those of @p folder. Errors, which leave all as it
    /// was: those of ProfileLibrary::load().
    [[nodiscard]] Result<void> useProfileFolder(const QString &folder);
    [[nodiscard]] QString profileFolder() const;
    [[nodiscard]] device::IoThread &ioThread();
    /// What was said on the ports lately, without secrets.
    [[nodiscard]] device::Transcript &transcript();
    [[nodiscard]] const QString &dataDirectory() const;
    /// What dataFolder() was when it was opened; the command line may have named another one.
    [[nodiscard]] const QString &folderAtStart() const;
    /// See StationOptions.
    [[nodiscard]] bool isForThisRun() const;
    [[nodiscard]] bool isSimulatorPort(const std::string &port) const;
    /// Things worth telling at the start: profiles that were left out or whose folder is gone, a
    /// damaged store set aside, a store that is read-only.
    [[nodiscard]] std::vector<Error> startupNotes() const;

    /// What is there at this moment, with the ports of other programs' virtual trackers.
    [[nodiscard]] device::PortScan scanPorts() const;
    /// Where the system tells that those came or went; empty: nowhere.
    [[nodiscard]] const QString &simulatorFolder() const;
    /// Opens none.
    [[nodiscard]] PortList ports() const;
    /// The same of a look that was taken elsewhere.
    [[nodiscard]] PortList portsOf(const device::PortScan &scan) const;
    /// Those that somebody allowed or where a tracker was identified before, as far as they are
    /// here and can be used.
    [[nodiscard]] std::vector<std::string> agreedPorts() const;
    /// A tracker was identified there: it comes first from now on. Nothing happens for what is no
    /// port of this laptop.
    /// Errors: FileUnwritable, FileUnreadable.
    [[nodiscard]] Result<void> rememberPort(const std::string &port);
    /// Neither agreed to nor known as a tracker's any more, all of them. Errors: FileUnwritable,
    /// FileUnreadable.
    [[nodiscard]] Result<void> forgetPorts();
    /// What the user agreed to once and is not asked again.
    [[nodiscard]] Consents &consents();

    /// Shipped ones first, then the user's own. Main thread.
    [[nodiscard]] std::vector<Preset> presets() const;
    /// Error: PresetUnknown.
    [[nodiscard]] Result<Preset> preset(std::string_view id) const;
    /// Adds or replaces a preset of the user's own. Errors: validation, FileUnwritable. Main
    /// thread.
    [[nodiscard]] Result<void> savePreset(const Preset &preset);

    /// Addresses of this laptop that a tracker could be given, best first; loopback is not among
    /// them.
    [[nodiscard]] std::vector<std::string> localAddresses() const;
    /// Whether a tracker on a carrier's network reaches this laptop, as far as its addresses tell.
    [[nodiscard]] Reachability reachability() const;
    /// What the firewall of this laptop does with the ports of a listener; takes two seconds at
    /// most.
    [[nodiscard]] Firewall firewallFor(const listener::ListeningOn &on) const;

    /// Access points of carriers, the user's own first; read when first asked for. Errors:
    /// FileUnreadable, FileMalformed, both of the user's own file.
    [[nodiscard]] Result<const network::ApnTable *> apnTable() const;
    /// Access points for the SIM of a unit, by what the unit and its reports heard here tell of it;
    /// nothing when that is not known, or none is. Errors: those of apnTable().
    [[nodiscard]] Result<std::optional<network::ApnSuggestion>>
    suggestApns(const Identity &identity, const DeviceStatus &status) const;

    /// Starts the listener, or changes to other options. Errors as Listener::start().
    [[nodiscard]] Result<listener::ListeningOn> listen(const listener::ListenerOptions &options,
                                                       HeardUnits units = HeardUnits::Any);
    /// Starts the listener with chosenFor() and @p answer, where one is given, unless it listens
    /// for such units already, as it then goes on to do; one that was started for virtual units is
    /// no listener for real ones, and is replaced. Errors, after which what listened listens again,
    /// where it still can, without the connections that it had: ListenVirtualAtWork where a job
    /// needs that one, whatever was chosen, because the ports and the address of this person take
    /// the place of its own (listenFor() only adds to them); and those of Listener::start(). Needs
    /// a store.
    [[nodiscard]] Result<listener::ListeningOn>
    listenAsChosen(HeardUnits units, const std::optional<listener::Acknowledgement> &answer = {});
    /// How the user wants a job to listen that has to start the listener, or takes over one that
    /// was started for virtual units: server, answer, limits and lists; also ports and address, as
    /// far as they serve it.
    void listenAs(const listener::ListenerOptions &options);
    /// With what a job of such units starts the listener: for virtual ones nothing that was chosen
    /// holds, and it is on loopback. Needs a store.
    [[nodiscard]] listener::ListenerOptions chosenFor(HeardUnits units) const;
    /// Where a unit shall report to be heard here over @p transport at @p address of this laptop:
    /// the listener as it runs where it serves, else started or widened; what ran goes on, and is
    /// as it was when nobody needs more of it. One that was started for virtual units is changed to
    /// what listenAs() said for a real one. Without @p port it is the usual one, or a free one when
    /// that is taken. Jobs may ask at the same time. Errors: ProofMadeUp where what comes to
    /// @p address, a loopback one, would be passed on to a real server, ListenVirtualAtWork where
    /// what listenAs() said would shut out a virtual unit at work, and those of Listener::start().
    [[nodiscard]] Result<Hearing> listenFor(const std::string &address, Transport transport,
                                            std::optional<std::uint16_t> port,
                                            const std::string &bindAddress);
    void stopListening();
    /// What the running listener answers from now on; connections stay, and listeningSince() begins
    /// anew. Nothing happens while it does not listen.
    void answerWith(const listener::Acknowledgement &acknowledgement);
    /// What it answers; absent while it does not listen.
    [[nodiscard]] std::optional<listener::Acknowledgement> acknowledgement() const;
    [[nodiscard]] std::optional<listener::ListeningOn> listeningOn() const;
    /// With what it listens; absent while it does not.
    [[nodiscard]] std::optional<listener::ListenerOptions> listeningAs() const;
    /// Where listen() began to listen; a job may have widened that since. Absent where a job began,
    /// and while nothing listens.
    [[nodiscard]] std::optional<listener::ListeningOn> startedOn() const;
    /// Since when the listener listens as it does now; absent while it does not.
    [[nodiscard]] std::optional<UtcMillis> listeningSince() const;
    /// The real server behind the listener.
    [[nodiscard]] std::optional<listener::RelayTarget> relay() const;
    [[nodiscard]] listener::ReportFeed &feed();
    [[nodiscard]] listener::ListenerCounters counters() const;
    [[nodiscard]] listener::ListenerRates rates() const;
    /// What each tracker was heard to do since the program started, the latest first.
    [[nodiscard]] std::vector<listener::TrackerStatistics> trackersHeard() const;
    [[nodiscard]] std::optional<Error> listenerTrouble() const;

private:
    class Private;
    explicit Station(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace sp7600::commissioning
