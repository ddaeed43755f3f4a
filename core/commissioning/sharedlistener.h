// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listener/listener.h"
#include "core/model/endpoint.h"
#include "core/model/error.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace sp7600::commissioning
{

/// Whom a listener is started for.
enum class HeardUnits : std::uint8_t {
    Any,
    Virtual, ///< Nobody else: what they make up is passed on to no real server.
};

/// That the listener hears a unit at an endpoint, for as long as this is there: what was widened
/// for it is as before when the last of them is gone. Any thread; the listener must outlive it.
class Hearing
{
public:
    class Lease;
    Hearing(Endpoint endpoint, std::unique_ptr<Lease> lease);
    Hearing(Hearing &&other) noexcept;
    Hearing &operator=(Hearing &&other) noexcept;
    ~Hearing();

    /// Of this laptop, as the unit has to be told.
    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }
    /// A real unit goes on reporting there: the listener stays as it is for it.
    void keep();

private:
    Endpoint m_endpoint;
    std::unique_ptr<Lease> m_lease;
};

/// The one listener of a program, that a person starts and jobs need. A job widens what runs for
/// its own time and never narrows it: nobody who is heard is heard no more. Lists, limits and
/// server stay, except that those chosen for real units come into force with the first job of one
/// where only virtual ones were heard; where they would shut out a virtual one at work, that job
/// is refused. All functions are thread-safe.
class SharedListener
{
public:
    /// @p sink must outlive it.
    explicit SharedListener(listener::ReportSink &sink);

    /// See Station, whose functions these are.
    [[nodiscard]] Result<listener::ListeningOn> listen(const listener::ListenerOptions &options,
                                                       HeardUnits units);
    [[nodiscard]] Result<listener::ListeningOn>
    listenAsChosen(HeardUnits units, const std::optional<listener::Acknowledgement> &answer);
    void listenAs(const listener::ListenerOptions &options);
    [[nodiscard]] listener::ListenerOptions chosenFor(HeardUnits units) const;
    [[nodiscard]] Result<Hearing> listenFor(const std::string &address, Transport transport,
                                            std::optional<std::uint16_t> port,
                                            const std::string &bindAddress);
    void stop();
    void answerWith(const listener::Acknowledgement &acknowledgement);
    [[nodiscard]] std::optional<listener::ListeningOn> listeningOn() const;
    [[nodiscard]] std::optional<listener::ListenerOptions> listeningAs() const;
    [[nodiscard]] std::optional<listener::ListeningOn> startedOn() const;
    [[nodiscard]] std::optional<UtcMillis> listeningSince() const;
    [[nodiscard]] std::optional<listener::RelayTarget> relay() const;

    /// For what it tells; it is started and stopped here.
    [[nodiscard]] listener::Listener &listener() { return m_listener; }
    [[nodiscard]] const listener::Listener &listener() const { return m_listener; }

private:
    friend class Hearing::Lease;

    struct Place;
    struct Running {
        listener::ListenerOptions options;
        HeardUnits units = HeardUnits::Any;
    };

    /// What jobs have changed.
    struct Earlier {
        Running restored; ///< What is put back after the last job.
        Running widened;  ///< What they add to: the same, or for real units what was chosen.
    };

    // With `m_mutex` held.
    [[nodiscard]] Result<listener::ListeningOn> restart(const Running &wanted);
    /// What runs, on the ports that it has.
    [[nodiscard]] Running runningOn(const listener::ListeningOn &on) const;
    [[nodiscard]] listener::ListenerOptions asChosen(HeardUnits units) const;
    /// See Station::chosenFor().
    [[nodiscard]] listener::ListenerOptions chosenToStart(HeardUnits units) const;
    /// Whether what was chosen for real units is nothing to a virtual one at work.
    [[nodiscard]] Result<void> sparesVirtualUnits() const;
    /// Where nothing listens for it yet: as it was chosen, as far as that is heard at @p place.
    [[nodiscard]] Result<listener::ListeningOn> startFor(const Place &place);
    /// What listens was started for virtual units, and none of them is at work.
    [[nodiscard]] Result<listener::ListeningOn> takeOverFor(const Place &place,
                                                            const listener::ListeningOn &on);
    /// What listens goes on, and is heard at @p place as well. Places of jobs that ended are left
    /// out.
    [[nodiscard]] Result<listener::ListeningOn> widenFor(const Place &place,
                                                         const listener::ListeningOn &on);
    [[nodiscard]] static Running widened(Running running, const Place &place);

    void release(const Hearing::Lease &lease);
    void keep(const Place &place);

    mutable std::mutex m_mutex;
    listener::Listener m_listener;
    UtcMillis m_since{};
    Running m_running;                                 ///< What was started last.
    std::optional<Earlier> m_earlier;                  ///< While a job needs more.
    std::vector<const Hearing::Lease *> m_leases;      ///< Of the jobs that need it.
    std::optional<listener::ListeningOn> m_started;    ///< See Station::startedOn().
    std::optional<listener::ListenerOptions> m_chosen; ///< See Station::listenAs().
};

} // namespace sp7600::commissioning
