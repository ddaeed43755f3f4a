// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/station.h"

#include "core/commissioning/presetlibrary.h"
#include "core/device/iothread.h"
#include "core/device/ports.h"
#include "core/device/profilelibrary.h"
#include "core/device/qtlink.h"
#include "core/network/apntable.h"
#include "core/network/localaddresses.h"

#include <QDir>

#include <mutex>

namespace sp7600::commissioning
{

namespace
{

/// Whether a running listener hears what is sent to @p address. One that was started for a virtual
/// unit is on loopback, where no real one reaches it.
bool hears(const listener::ListeningOn &on, const std::string &bindAddress,
           const std::string &address)
{
    return on.address.empty() || on.address == "0.0.0.0" || on.address == "::"
           || on.address == bindAddress || on.address == address;
}

} // namespace

class Station::Private
{
public:
    /// With `listenerMutex` held.
    [[nodiscard]] Result<listener::ListeningOn>
    restartListener(const listener::ListenerOptions &listenerOptions)
    {
        if (listener->listeningOn())
            listener->stop();
        return listener->start(listenerOptions);
    }

    StationOptions options;
    device::ProfileLibrary profiles;
    mutable std::mutex presetMutex;
    PresetLibrary presets;
    mutable std::mutex apnMutex;
    mutable std::optional<Result<network::ApnTable>> apnTable;
    std::unique_ptr<store::Store> store;
    device::IoThread ioThread;
    mutable std::mutex listenerMutex;
    std::unique_ptr<listener::Listener> listener; ///< Gone before the store that it submits to.
};

Station::Station(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

Station::~Station() = default;

Result<std::unique_ptr<Station>> Station::open(const StationOptions &options)
{
    auto priv = std::make_unique<Private>();
    priv->options = options;
    const QDir data(options.dataDirectory);
    auto profiles = device::ProfileLibrary::load(data.filePath(QStringLiteral("profiles")));
    if (!profiles)
        return std::unexpected(profiles.error());
    priv->profiles = std::move(*profiles);
    auto presets = PresetLibrary::load(data.filePath(QStringLiteral("presets")));
    if (!presets)
        return std::unexpected(presets.error());
    priv->presets = std::move(*presets);
    if (options.withStore) {
        if (!QDir().mkpath(options.dataDirectory)) {
            return failure(ErrorCode::StoreUnavailable,
                           {{"file", options.dataDirectory.toStdString()},
                            {"detail", "the folder cannot be made"}});
        }
        auto store = store::Store::open(data.filePath(QStringLiteral("sp7600.sqlite")));
        if (!store)
            return std::unexpected(store.error());
        priv->store = std::move(*store);
        priv->listener = std::make_unique<listener::Listener>(*priv->store);
    }
    return std::unique_ptr<Station>(new Station(std::move(priv)));
}

store::Store &Station::store()
{
    return *d->store;
}

const device::ProfileLibrary &Station::profiles() const
{
    return d->profiles;
}

device::IoThread &Station::ioThread()
{
    return d->ioThread;
}

bool Station::isSimulatorPort(const std::string &port) const
{
    return d->options.isSimulatorPort && d->options.isSimulatorPort(device::canonicalPort(port));
}

std::vector<Error> Station::startupNotes() const
{
    std::vector<Error> notes;
    if (!d->store)
        return notes;
    const auto file = d->store->file().toStdString();
    if (const auto aside = d->store->setAside()) {
        notes.push_back(
            {ErrorCode::StoreDamaged, {{"file", file}, {"aside", aside->toStdString()}}, {}});
    }
    if (d->store->isReadOnly())
        notes.push_back({ErrorCode::StoreReadOnly, {{"file", file}}, {}});
    return notes;
}

std::vector<PortInfo> Station::ports() const
{
    std::vector<PortInfo> ports;
    for (const auto &port : device::availablePorts()) {
        PortInfo info;
        info.name = port.name;
        info.description = port.description;
        info.usb = port.vendorId.has_value();
        info.simulator = isSimulatorPort(port.name);
        if (const auto group = device::portGroupNeeded(port.name)) {
            info.problem =
                Error{ErrorCode::PortPermission, {{"port", port.name}, {"detail", *group}}, {}};
        }
        ports.push_back(std::move(info));
    }
    return ports;
}

std::vector<Preset> Station::presets() const
{
    const std::lock_guard lock(d->presetMutex);
    return d->presets.presets();
}

Result<Preset> Station::preset(std::string_view id) const
{
    const std::lock_guard lock(d->presetMutex);
    return d->presets.find(id);
}

Result<void> Station::savePreset(const Preset &preset)
{
    const std::lock_guard lock(d->presetMutex);
    return d->presets.save(preset);
}

std::vector<std::string> Station::localAddresses() const
{
    return network::localAddresses();
}

Result<const network::ApnTable *> Station::apnTable() const
{
    const std::lock_guard lock(d->apnMutex);
    if (!d->apnTable) {
        d->apnTable =
            network::ApnTable::load(network::ApnTable::userFile(d->options.dataDirectory));
    }
    if (!*d->apnTable)
        return std::unexpected(d->apnTable->error());
    return &**d->apnTable;
}

Result<listener::ListeningOn> Station::listen(const listener::ListenerOptions &options)
{
    const std::lock_guard lock(d->listenerMutex);
    return d->restartListener(options);
}

Result<Endpoint> Station::listenFor(const std::string &address, Transport transport,
                                    std::optional<std::uint16_t> port,
                                    const std::string &bindAddress)
{
    // Looking and starting are one step: of two jobs the second finds what the first one started.
    const std::lock_guard lock(d->listenerMutex);
    const auto portOf = [transport](const listener::ListeningOn &on) {
        return transport == Transport::Tcp ? on.tcpPort : on.udpPort;
    };
    if (const auto on = d->listener->listeningOn(); on && portOf(*on) != 0
                                                    && (!port || *port == portOf(*on))
                                                    && hears(*on, bindAddress, address))
        return Endpoint{address, portOf(*on), transport};

    listener::ListenerOptions options;
    options.bindAddress = bindAddress;
    options.tcpPort = options.udpPort = port.value_or(usualReportPort);
    auto on = d->restartListener(options);
    if (!on && !port && on.error().code == ErrorCode::ListenPortBusy) {
        options.tcpPort = options.udpPort = 0;
        on = d->restartListener(options);
    }
    if (!on)
        return std::unexpected(on.error());
    return Endpoint{address, portOf(*on), transport};
}

void Station::stopListening()
{
    const std::lock_guard lock(d->listenerMutex);
    if (d->listener)
        d->listener->stop();
}

std::optional<listener::ListeningOn> Station::listeningOn() const
{
    const std::lock_guard lock(d->listenerMutex);
    if (!d->listener)
        return {};
    return d->listener->listeningOn();
}

listener::ReportFeed &Station::feed()
{
    return d->listener->feed();
}

listener::ListenerCounters Station::counters() const
{
    return d->listener->counters();
}

std::optional<Error> Station::listenerTrouble() const
{
    return d->listener->trouble();
}

} // namespace sp7600::commissioning
