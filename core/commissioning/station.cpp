// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/station.h"

#include "core/commissioning/apnfacts.h"
#include "core/commissioning/consents.h"
#include "core/commissioning/datafolder.h"
#include "core/commissioning/presetlibrary.h"
#include "core/commissioning/unfinishedwrite.h"
#include "core/device/iothread.h"
#include "core/device/porthistory.h"
#include "core/device/ports.h"
#include "core/device/profilelibrary.h"
#include "core/device/qtlink.h"
#include "core/device/transcript.h"
#include "core/device/usbadapters.h"
#include "core/network/apntable.h"
#include "core/network/firewall.h"
#include "core/network/reachability.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <deque>
#include <mutex>
#include <utility>

namespace sp7600::commissioning
{

class Station::Private
{
public:
    explicit Private(const StationOptions &stationOptions)
        : options(stationOptions)
        , portHistory(stationOptions.dataDirectory)
        , consents(stationOptions.dataDirectory)
        , profileFolder(stationOptions.profileFolder.isEmpty()
                            ? usualProfileFolder(stationOptions.dataDirectory)
                            : stationOptions.profileFolder)
    {
    }

    [[nodiscard]] Result<void> useProfilesOf(const QString &folder)
    {
        auto loaded = loadProfiles(folder, options.dataDirectory);
        if (!loaded)
            return std::unexpected(loaded.error());
        const std::lock_guard lock(profileMutex);
        profiles.push_back(std::move(*loaded));
        profileFolder = folder;
        return {};
    }

    [[nodiscard]] QString storeFile() const
    {
        return QDir(options.dataDirectory).filePath(QStringLiteral("sp7600.sqlite"));
    }

    /// The store, or without one its file, opened to be read when first asked for; null where
    /// there is none.
    [[nodiscard]] Result<const store::Store *> records() const
    {
        if (store)
            return store.get();
        const std::lock_guard lock(recordMutex);
        if (!record && QFileInfo::exists(storeFile())) {
            auto opened = store::Store::openForReading(storeFile());
            if (!opened)
                return std::unexpected(opened.error());
            record = std::move(*opened);
        }
        return record.get();
    }

    const StationOptions options;
    const QString folderAtStart = dataFolder();
    device::PortHistory portHistory;
    Consents consents;
    QString profileFolder; ///< With `profileMutex` held.
    /// The newest last. Jobs look into the one that they began with.
    std::deque<device::ProfileLibrary> profiles;
    mutable std::mutex profileMutex;
    mutable std::mutex presetMutex;
    PresetLibrary presets;
    mutable std::mutex apnMutex;
    mutable std::optional<Result<network::ApnTable>> apnTable;
    std::unique_ptr<store::Store> store;
    std::int64_t firstOwnBackup = 0; ///< See Station::firstOwnBackup().
    mutable std::mutex recordMutex;
    mutable std::unique_ptr<store::Store> record; ///< See records().
    device::IoThread ioThread;
    device::Transcript transcript;
    std::unique_ptr<SharedListener> listener; ///< Gone before the store that it submits to.
};

Station::Station(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

Station::~Station() = default;

Result<std::unique_ptr<Station>> Station::open(const StationOptions &options)
{
    auto priv = std::make_unique<Private>(options);
    const QDir data(options.dataDirectory);
    if (const auto loaded = priv->useProfilesOf(priv->profileFolder); !loaded)
        return std::unexpected(loaded.error());
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
        auto store = store::Store::open(priv->storeFile());
        if (!store)
            return std::unexpected(store.error());
        priv->store = std::move(*store);
        priv->firstOwnBackup = nextBackup(*priv->store).value_or(0);
        priv->listener = std::make_unique<SharedListener>(*priv->store);
    }
    return std::unique_ptr<Station>(new Station(std::move(priv)));
}

bool Station::hasStore() const
{
    return d->store != nullptr;
}

store::Store &Station::store()
{
    return *d->store;
}

std::int64_t Station::firstOwnBackup() const
{
    return d->firstOwnBackup;
}

bool Station::hasRecords() const
{
    return hasStore() || QFileInfo::exists(d->storeFile());
}

Result<std::vector<Commissioning>>
Station::commissionings(const store::CommissioningQuery &query) const
{
    const auto records = d->records();
    if (!records)
        return std::unexpected(records.error());
    return *records ? (*records)->commissionings(query) : std::vector<Commissioning>();
}

Result<std::vector<Obligation>>
Station::openObligations(const std::optional<std::string> &imei) const
{
    const auto records = d->records();
    if (!records)
        return std::unexpected(records.error());
    return *records ? (*records)->openObligations(imei) : std::vector<Obligation>();
}

const device::ProfileLibrary &Station::profiles() const
{
    const std::lock_guard lock(d->profileMutex);
    return d->profiles.back();
}

Result<void> Station::reloadProfiles()
{
    return d->useProfilesOf(profileFolder());
}

Result<void> Station::useProfileFolder(const QString &folder)
{
    return d->useProfilesOf(folder);
}

QString Station::profileFolder() const
{
    const std::lock_guard lock(d->profileMutex);
    return d->profileFolder;
}

device::IoThread &Station::ioThread()
{
    return d->ioThread;
}

device::Transcript &Station::transcript()
{
    return d->transcript;
}

const QString &Station::folderAtStart() const
{
    return d->folderAtStart;
}

bool Station::isForThisRun() const
{
    return d->options.isForThisRun;
}

const QString &Station::dataDirectory() const
{
    return d->options.dataDirectory;
}

bool Station::isSimulatorPort(const std::string &port) const
{
    return d->options.isSimulatorPort && d->options.isSimulatorPort(device::canonicalPort(port));
}

std::vector<Error> Station::startupNotes() const
{
    auto notes = profiles().problems();
    if (const auto there = checkProfileFolder(profileFolder(), dataDirectory()); !there)
        notes.push_back(there.error());
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

namespace
{

PortInfo infoOf(const device::PortDescription &port)
{
    PortInfo info;
    info.name = port.name;
    info.description = port.description;
    info.usb = port.usbId.has_value();
    info.chip = port.chip;
    info.driver = port.driver;
    if (port.usbId)
        info.usbId = device::usbIdText(*port.usbId);
    info.serialNumber = port.serialNumber;
    for (const auto &user : port.users)
        info.usedBy.push_back({user.program, user.pid});
    info.problem = port.problem;
    return info;
}

/// A USB device that should have a port and has none.
PortInfo infoOf(const device::UsbDevice &usbDevice, const Error &problem)
{
    PortInfo info;
    info.description = usbDevice.name;
    info.usb = true;
    const auto *const adapter = device::findUsbAdapter(usbDevice.id);
    if (adapter != nullptr)
        info.chip = adapter->chip;
    info.usbId = device::usbIdText(usbDevice.id);
    info.serialNumber = usbDevice.serialNumber;
    info.rank = adapter != nullptr ? PortRank::KnownAdapter : PortRank::OtherUsb;
    info.problem = problem;
    return info;
}

} // namespace

device::PortScan Station::scanPorts() const
{
    auto scan = device::scanPorts();
    if (!d->options.simulatorPorts)
        return scan;
    for (auto &name : d->options.simulatorPorts()) {
        device::PortDescription port;
        port.name = std::move(name);
        scan.ports.push_back(std::move(port));
    }
    return scan;
}

const QString &Station::simulatorFolder() const
{
    return d->options.simulatorFolder;
}

PortList Station::ports() const
{
    return portsOf(scanPorts());
}

PortList Station::portsOf(const device::PortScan &scan) const
{
    std::vector<device::UsbId> profileIds;
    for (const auto &profile : profiles().profiles())
        profileIds.insert(profileIds.end(), profile.usbIds.begin(), profile.usbIds.end());
    struct Ranked {
        PortInfo info;
        bool isStranger; ///< Among ports of one rank.
    };
    std::vector<Ranked> ranked;
    for (const auto &port : scan.ports) {
        const bool isKnown = d->portHistory.knows(port);
        ranked.push_back({infoOf(port), !isKnown});
        auto &info = ranked.back().info;
        info.simulator = isSimulatorPort(port.name);
        info.agreed = info.simulator || d->consents.isPortAgreed(info.usbId, info.name);
        info.rank = device::rankOf(port, profileIds, isKnown);
    }
    std::ranges::stable_sort(
        ranked, {}, [](const Ranked &port) { return std::pair(port.info.rank, port.isStranger); });
    PortList list;
    for (auto &port : ranked)
        list.ports.push_back(std::move(port.info));
    for (const auto &usbDevice : scan.usbDevices.value_or(std::vector<device::UsbDevice>())) {
        if (!scan.hasSerialPorts)
            break; // Whatever its driver, no port of it would be listed.
        if (const auto problem = device::portlessProblem(usbDevice))
            list.ports.push_back(infoOf(usbDevice, *problem));
    }
    const auto canBeCable = [](const PortInfo &port) {
        return (port.usb && port.rank != PortRank::Unlikely) || port.simulator;
    };
    if (std::ranges::none_of(list.ports, canBeCable)) {
        list.nothing = Error{!scan.hasSerialPorts ? ErrorCode::SerialLeftOut
                             : scan.usbDevices    ? ErrorCode::PortNothingSeen
                                                  : ErrorCode::PortNoneListed,
                             {},
                             {}};
    }
    return list;
}

std::vector<std::string> Station::agreedPorts() const
{
    std::vector<std::string> names;
    for (const auto &port : ports().ports) {
        if (!port.problem && (port.agreed || port.rank == PortRank::SeenBefore))
            names.push_back(port.name);
    }
    return names;
}

Result<void> Station::rememberPort(const std::string &port)
{
    const auto listed = device::findPort(port);
    return listed ? d->portHistory.remember(*listed) : Result<void>();
}

Result<void> Station::forgetPorts()
{
    const auto forgotten = d->consents.forgetPorts();
    return forgotten ? d->portHistory.forget() : forgotten;
}

Consents &Station::consents()
{
    return d->consents;
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
    return network::offered(network::ownAddresses());
}

Reachability Station::reachability() const
{
    return network::reachabilityOf(network::ownAddresses());
}

Firewall Station::firewallFor(const listener::ListeningOn &on) const
{
    return network::localFirewall(listener::listenPorts(on.ports));
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

Result<std::optional<network::ApnSuggestion>> Station::suggestApns(const Identity &identity,
                                                                   const DeviceStatus &status) const
{
    // Without a store there is no listener, and nothing was heard.
    const listener::ReportFeed nothing;
    const auto facts =
        apnFacts(identity, status, d->listener ? d->listener->listener().feed() : nothing);
    if (facts == network::ApnFacts{})
        return std::nullopt;
    const auto table = apnTable();
    if (!table)
        return std::unexpected(table.error());
    return network::suggestApn(**table, facts);
}

Result<listener::ListeningOn> Station::listen(const listener::ListenerOptions &options,
                                              HeardUnits units)
{
    return d->listener->listen(options, units);
}

Result<listener::ListeningOn>
Station::listenAsChosen(HeardUnits units, const std::optional<listener::Acknowledgement> &answer)
{
    return d->listener->listenAsChosen(units, answer);
}

void Station::listenAs(const listener::ListenerOptions &options)
{
    if (d->listener)
        d->listener->listenAs(options);
}

listener::ListenerOptions Station::chosenFor(HeardUnits units) const
{
    return d->listener->chosenFor(units);
}

Result<Hearing> Station::listenFor(const std::string &address, Transport transport,
                                   std::optional<std::uint16_t> port,
                                   const std::string &bindAddress)
{
    return d->listener->listenFor(address, transport, port, bindAddress);
}

void Station::stopListening()
{
    if (d->listener)
        d->listener->stop();
}

void Station::answerWith(const listener::Acknowledgement &acknowledgement)
{
    if (d->listener)
        d->listener->answerWith(acknowledgement);
}

std::optional<listener::Acknowledgement> Station::acknowledgement() const
{
    const auto running = listeningAs();
    return running ? std::optional(running->acknowledgement) : std::nullopt;
}

std::optional<listener::ListeningOn> Station::listeningOn() const
{
    return d->listener ? d->listener->listeningOn() : std::nullopt;
}

std::optional<listener::ListenerOptions> Station::listeningAs() const
{
    return d->listener ? d->listener->listeningAs() : std::nullopt;
}

std::optional<listener::ListeningOn> Station::startedOn() const
{
    return d->listener ? d->listener->startedOn() : std::nullopt;
}

std::optional<UtcMillis> Station::listeningSince() const
{
    return d->listener ? d->listener->listeningSince() : std::nullopt;
}

std::optional<listener::RelayTarget> Station::relay() const
{
    return d->listener ? d->listener->relay() : std::nullopt;
}

listener::ReportFeed &Station::feed()
{
    return d->listener->listener().feed();
}

listener::ListenerRates Station::rates() const
{
    return d->listener->listener().rates();
}

listener::ListenerCounters Station::counters() const
{
    return d->listener->listener().counters();
}

std::vector<listener::TrackerStatistics> Station::trackersHeard() const
{
    return d->listener->listener().trackers();
}

std::optional<Error> Station::listenerTrouble() const
{
    return d->listener->listener().trouble();
}

} // namespace sp7600::commissioning
