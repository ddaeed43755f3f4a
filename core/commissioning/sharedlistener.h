// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listener/listener.h"
#include "core/model/endpoint.h"
#include "core/model/error.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

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
/// its own time and never narrows it: nobody who is heard is heard no more, and no list or limit
/// changes. All functions are thread-safe.
class SharedListener
{
public:
    /// @p sink must outlive it.
    explicit SharedListener(listener::ReportSink &sink);

    /// See Station, whose functions these are.
    [[nodiscard]] Result<listener::ListeningOn> listen(const listener::ListenerOptions &options,
                                                       HeardUnits units);
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

    // With `m_mutex` held.
    [[nodiscard]] Result<listener::ListeningOn> restart(const Running &wanted);
    [[nodiscard]] listener::ListenerOptions asChosen(HeardUnits units) const;
    /// Where nothing listens for it yet: as it was chosen, as far as that is heard at @p place.
    [[nodiscard]] Result<listener::ListeningOn> startFor(const Place &place);
    /// What listens was started for virtual units, and none of them is at work.
    [[nodiscard]] Result<listener::ListeningOn> takeOverFor(const Place &place,
                                                            const listener::ListeningOn &on);
    /// What listens goes on, and is heard at @p place as well.
    [[nodiscard]] Result<listener::ListeningOn> widenFor(const Place &place,
                                                         const listener::ListeningOn &on);

    void release();
    void keepAsItIs();

    mutable std::mutex m_mutex;
    listener::Listener m_listener;
    UtcMillis m_since{};
    Running m_running;                                 ///< What was started last.
    std::optional<Running> m_before;                   ///< What is put back after the last job.
    std::size_t m_leases = 0;                          ///< Jobs that need it.
    std::optional<listener::ListeningOn> m_started;    ///< See Station::startedOn().
    std::optional<listener::ListenerOptions> m_chosen; ///< See Station::listenAs().
};

} // namespace sp7600::commissioning
