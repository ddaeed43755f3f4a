// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What lives here: a virtual SP7600, its serial side and its reporting side, with its own command
// code, so that an error in the profile reader shows.
// What may not: profiles, core/device, any address that is not loopback.
// Who calls it: the simulate command, the demo factory in app, tests.
#pragma once

#include "core/model/error.h"
#include "core/model/settings.h"
#include "core/simulator/reporthabits.h"
#include "core/simulator/serialfaults.h"
#include "core/simulator/surroundings.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace sp7600::simulator
{

/// What the vehicle does while the tracker is in it.
enum class VehicleState : std::uint8_t {
    OnItsRound, ///< It is where the time of day has it: it drives, waits and parks.
    SettingOff, ///< Its driver turns the key when the tracker is switched on.
    UnderWay,   ///< It drives by then, having set off a minute before.
    Parked,     ///< For so long that the tracker has fallen asleep. It stays so.
};

/// The command language: see CommandInterpreter and AtInterpreter.
enum class CommandDialect : std::uint8_t { Gosafe, At };

/// What ends the lines of replies. In commands each of them is taken.
enum class LineEnd : std::uint8_t { CrLf, Cr, Lf };

struct VirtualTrackerOptions {
    std::string imei = "359999046544250"; ///< Synthetic; the check digit is right.
    std::string model = "SP7600";
    std::string firmware = "V1.10";
    std::string hardware = "V1.0.2";
    /// Before commands of the Gosafe dialect, until the unit is told another one.
    std::string password = "1234";
    CommandDialect dialect = CommandDialect::Gosafe;
    /// Settings live here across restarts; without it they live as long as the object.
    QString stateFile;
    /// A stable symbolic link to the pseudo-terminal; replaced if it is a link, refused otherwise.
    QString linkPath;
    /// Whether there is a pseudo-terminal at all. Not on Windows.
    bool pseudoTerminal = true;
    /// A TCP link beside or instead of it, on 127.0.0.1; 0 lets the system choose.
    std::optional<std::uint16_t> tcpLinkPort;
    /// The speed at which the serial side talks; at any other it garbles.
    int baudRate = 115200;
    /// What it holds when there is no state file yet; see factorySettings().
    ConnectionSettings initialSettings;
    /// How long a command takes to be answered.
    std::chrono::milliseconds replyDelay = std::chrono::milliseconds(20);
    /// How long one takes that stores a setting; absent: as long as any other.
    std::optional<std::chrono::milliseconds> writeDelay;
    /// Octets take their time on the line, ten bits each at baudRate, in both directions.
    bool paced = false;
    /// Sends back what it receives; `ATE0` and `ATE1` change it until the next restart.
    bool echo = false;
    LineEnd lineEnd = LineEnd::CrLf;
    std::string prompt; ///< After every reply, without a line end.
    /// How long a restart takes; meanwhile it neither hears nor reports.
    std::chrono::milliseconds restartTime = std::chrono::milliseconds(2000);
    /// What it says when it is up again: `<model> <firmware>` and `READY`.
    bool banner = true;
    /// How long it is away when a fault unplugs it.
    std::chrono::milliseconds replugTime = std::chrono::milliseconds(1000);
    /// Restarting, it leaves its ports as if unplugged; and whenever it comes back, the
    /// pseudo-terminal has another name. The TCP link keeps its number.
    bool reenumerate = false;
    /// The symbolic link goes with the port and does not come back, so that the unit has to be
    /// looked for.
    bool linkIsLost = false;
    VehicleState vehicle = VehicleState::OnItsRound;
    /// How many times as fast as the settings say: reports, back-off and patience. 1 is real time;
    /// the reports themselves always tell the real time.
    double timeScale = 1.0;
    SerialFaults faults;
    Surroundings surroundings;
    ReportHabits habits;
    /// What every restart makes of its settings; absent: it keeps them.
    std::optional<ConnectionSettings> settingsAfterRestart;
};

/// APN `internet.virtual`, endpoint 127.0.0.1 port 9 over TCP, where nobody listens; a report every
/// 10 s also while parked, no heartbeat, UTC, text, no second server. The device password is that
/// of the options as long as none is in here.
[[nodiscard]] ConnectionSettings factorySettings();
/// The same with neither APN nor endpoint.
[[nodiscard]] ConnectionSettings emptyFactorySettings();

/// A tracker on the bench with a SIM of operator 334 020, with all its I/O on a thread of its own.
/// With an APN and an endpoint set it connects to exactly that host, port and transport and sends
/// reports as a real unit does: interval, motion, ignition, buffering until acknowledged,
/// reconnecting with back-off. It refuses every target that is not loopback. Create, start and
/// destroy it on one thread.
class VirtualTracker
{
public:
    explicit VirtualTracker(VirtualTrackerOptions options);
    ~VirtualTracker();
    VirtualTracker(const VirtualTracker &) = delete;
    VirtualTracker &operator=(const VirtualTracker &) = delete;

    struct Running {
        QString pseudoTerminal;        ///< Path, for example /dev/pts/3; empty without one.
        std::uint16_t tcpLinkPort = 0; ///< 0 without one.
    };
    /// Errors: PseudoTerminalUnavailable, ListenPortBusy, ListenFailed, FileUnwritable,
    /// FileMalformed.
    [[nodiscard]] Result<Running> start();
    /// As pulling it out of the socket: links close at once.
    void stop();

    /// What it holds in its own memory and uses, for tests that compare.
    [[nodiscard]] ConnectionSettings memory() const;
    /// What of it a restart leaves: the same, but for changes over AT commands before `AT&W`.
    [[nodiscard]] ConnectionSettings savedMemory() const;
    /// What the unit holds that a fault put in its place.
    [[nodiscard]] ConnectionSettings replacementMemory() const;

    /// Told about everything that happens, one line each, on the tracker's thread. Set before
    /// start().
    void setLog(std::function<void(const QString &)> log);
    /// Told where it is whenever it comes back after it was unplugged, on the tracker's thread. Set
    /// before start().
    void setMoved(std::function<void(const Running &)> moved);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sp7600::simulator
