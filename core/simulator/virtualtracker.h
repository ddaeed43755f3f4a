// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What lives here: a virtual SP7600, its serial side and its reporting side, with its own command
// code, so that an error in the profile reader shows.
// What may not: profiles, core/device, any address that is not loopback.
// Who calls it: the simulate command, the demo factory in app, tests.
#pragma once

#include "core/model/error.h"
#include "core/model/settings.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace sp7600::simulator
{

/// What can go wrong on the serial side, on purpose. Several may be combined.
struct SerialFaults {
    bool silent = false;        ///< Takes and carries out everything, answers nothing.
    bool cutReplies = false;    ///< Every reply ends in the middle, without a line end.
    bool garbleReplies = false; ///< As at a wrong speed, whatever the speed.
    bool chatter = false;       ///< Unsolicited lines and reports between and inside replies.
    QStringList refusedWords;   ///< Writes with these words are answered with a refusal.
    QStringList ignoredWords;   ///< Writes with these words are echoed and not stored.
    bool operator==(const SerialFaults &) const = default;
};

/// The form of its reports (REFERENCE.md sections 2 and 4).
enum class ReportFormat : std::uint8_t { Text, Binary };

struct VirtualTrackerOptions {
    std::string imei = "359999046544250"; ///< Synthetic; the check digit is right.
    std::string model = "SP7600";
    std::string firmware = "V1.10";
    std::string hardware = "V1.0.2";
    std::string password = "1234";
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
    ReportFormat reportFormat = ReportFormat::Text;
    /// How many times as fast as the settings say: reports, back-off and patience. 1 is real time;
    /// the reports themselves always tell the real time.
    double timeScale = 1.0;
    SerialFaults faults;
};

/// APN `internet.virtual`, endpoint 127.0.0.1 port 9 over TCP, where nobody listens, 10 s interval.
[[nodiscard]] ConnectionSettings factorySettings();
/// Neither APN nor endpoint.
[[nodiscard]] ConnectionSettings emptyFactorySettings();

/// A tracker on the bench, operator 334 020, with all its I/O on a thread of its own. With an APN
/// and an endpoint set it connects to exactly that host, port and transport and sends reports as a
/// real unit does: interval, motion, ignition, buffering until acknowledged, reconnecting with
/// back-off. It refuses every target that is not loopback. Create, start and destroy it on one
/// thread.
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

    /// What it holds in its own memory, for tests that compare.
    [[nodiscard]] ConnectionSettings memory() const;

    /// Told about everything that happens, one line each, on the tracker's thread. Set before
    /// start().
    void setLog(std::function<void(const QString &)> log);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sp7600::simulator
