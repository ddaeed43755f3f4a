// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batchpresenter.h"

#include "ui/signature.h"

#include "core/commissioning/consents.h"
#include "core/device/qtlink.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

using commissioning::BatchOptions;
using commissioning::BatchSummary;
using commissioning::PortActivity;
using commissioning::PortInfo;
using commissioning::PortProgress;
using commissioning::VehicleProgress;

/// Which ports the batch may have, for its thread and the window's.
struct BatchPresenter::PortChoice {
    std::mutex mutex;
    std::string occupied;
    std::set<std::string> excluded;
    std::set<std::string> given; ///< In this run.

    /// Of @p ports those that may be opened now.
    [[nodiscard]] std::vector<std::string> choose(std::vector<std::string> ports)
    {
        const std::lock_guard lock(mutex);
        std::erase_if(ports, [this](const std::string &port) {
            const std::string name = device::canonicalPort(port);
            return name == occupied || excluded.contains(name);
        });
        return ports;
    }
    /// True when one of them is new.
    [[nodiscard]] bool give(const std::vector<std::string> &ports)
    {
        const std::lock_guard lock(mutex);
        const std::size_t before = given.size();
        given.insert(ports.begin(), ports.end());
        return given.size() != before;
    }
};

/// Takes what the batch tells on its threads to the presenter's, in the same order.
class BatchPresenter::Observer final : public commissioning::BatchObserver
{
public:
    explicit Observer(BatchPresenter &presenter)
        : m_presenter(presenter)
    {
    }

    void vehicleChanged(std::size_t index, const VehicleProgress &progress,
                        const BatchSummary &summary) override
    {
        QMetaObject::invokeMethod(
            &m_presenter,
            [this, index, progress, summary] { m_presenter.onVehicle(index, progress, summary); },
            Qt::QueuedConnection);
    }
    void portChanged(const std::string &port, const PortProgress &progress) override
    {
        QMetaObject::invokeMethod(
            &m_presenter, [this, port, progress] { m_presenter.onPort(port, progress); },
            Qt::QueuedConnection);
    }

private:
    BatchPresenter &m_presenter;
};

BatchPresenter::BatchPresenter(commissioning::Station &station, SecretKeeper &secrets,
                               QObject *parent)
    : QObject(parent)
    , m_station(station)
    , m_secrets(secrets)
    , m_presets(station, "batch/preset"_L1)
    , m_choice(std::make_shared<PortChoice>())
    , m_observer(std::make_unique<Observer>(*this))
{
    connect(&m_secrets, &SecretKeeper::loaded, this,
            [this](const secrets::SecretKey &key, const std::string &secret) {
                if (key == SecretKeeper::sharedDevicePassword()
                    && std::exchange(m_passwordWanted, false)) {
                    setDevicePassword(secret);
                }
            });
    connect(&m_secrets, &SecretKeeper::failed, this, [this](const Error &error) {
        if (std::exchange(m_passwordWanted, false)) {
            m_error = error;
            Q_EMIT changed();
        }
    });
    connect(&m_secrets, &SecretKeeper::changed, this, &BatchPresenter::changed);
    if (const Preset *usual = m_presets.usual(false)) {
        m_draft.setPreset(*usual);
    }
}

BatchPresenter::~BatchPresenter()
{
    m_cancel.cancel();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void BatchPresenter::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT stageChanged();
    Q_EMIT changed();
}

std::size_t BatchPresenter::left() const
{
    return m_summary.total - m_summary.done - m_summary.earlier;
}

bool BatchPresenter::isPortUsed(const PortInfo &port) const
{
    const std::lock_guard lock(m_choice->mutex);
    return (port.agreed || port.rank == PortRank::SeenBefore)
           && !m_choice->excluded.contains(device::canonicalPort(port.name));
}

bool BatchPresenter::onlyVirtual() const
{
    bool some = false;
    for (const PortInfo &port : m_ports) {
        if (isPortUsed(port) && !port.problem) {
            some = true;
            if (!port.simulator) {
                return false;
            }
        }
    }
    return some;
}

void BatchPresenter::setPorts(const std::vector<PortInfo> &ports)
{
    noteUnplugged(ports);
    m_ports = ports;
    std::erase_if(m_ports, [](const PortInfo &port) { return port.name.empty(); });
    for (const std::string &port : m_extraPorts) {
        PortInfo extra;
        extra.name = port;
        extra.simulator = m_station.isSimulatorPort(port);
        extra.agreed = true;
        m_ports.push_back(std::move(extra));
    }
    suitDraft();
    Q_EMIT portsChanged();
    Q_EMIT changed();
}

/// A virtual tracker reaches this laptop without an address.
void BatchPresenter::suitDraft()
{
    const bool neededHost = m_draft.needsHost();
    m_draft.setFound({}, onlyVirtual());
    if (m_draft.needsHost() != neededHost) {
        Q_EMIT draftReplaced();
    }
}

void BatchPresenter::addPort(const std::string &port)
{
    m_extraPorts.push_back(port);
    std::vector<PortInfo> listed = m_ports;
    std::erase_if(listed, [this](const PortInfo &known) {
        return std::ranges::find(m_extraPorts, known.name) != m_extraPorts.end();
    });
    setPorts(listed);
}

void BatchPresenter::usePort(const PortInfo &port, bool use)
{
    {
        const std::string name = device::canonicalPort(port.name);
        const std::lock_guard lock(m_choice->mutex);
        if (use) {
            m_choice->excluded.erase(name);
        } else {
            m_choice->excluded.insert(name);
        }
    }
    const auto known = std::ranges::find(m_ports, port.name, &PortInfo::name);
    if (use && known != m_ports.end() && !isPortUsed(*known)) {
        const auto kept = m_station.consents().agreePort(known->usbId, known->name);
        known->agreed = kept.has_value();
        if (!kept) {
            m_error = kept.error();
        }
    }
    suitDraft();
    Q_EMIT portsChanged();
    Q_EMIT changed();
}

void BatchPresenter::setOccupiedPort(const std::string &port)
{
    if (m_occupied == port) {
        return;
    }
    takeBackAllBut(port);
    m_occupied = port;
    {
        const std::lock_guard lock(m_choice->mutex);
        m_choice->occupied = port.empty() ? port : device::canonicalPort(port);
    }
    Q_EMIT changed();
}

/// What was said for every tracker of the list.
commissioning::UnitOptions BatchPresenter::unitOptions() const
{
    commissioning::UnitOptions unit;
    sign(unit);
    unit.consent = m_consent;
    if (!m_devicePassword.empty()) {
        unit.devicePassword = m_devicePassword;
    }
    return unit;
}

BatchOptions BatchPresenter::options()
{
    BatchOptions options;
    options.list = m_list;
    options.target = target();
    options.unit = unitOptions();
    options.resultFile = m_resultFile;
    options.resume = m_resume;
    options.allowUnlisted = m_allowUnlisted;
    options.findPorts = [this, &station = m_station, choice = m_choice, extra = m_extraPorts] {
        std::vector<std::string> ports = station.agreedPorts();
        ports.insert(ports.end(), extra.begin(), extra.end());
        ports = choice->choose(std::move(ports));
        if (choice->give(ports)) {
            QMetaObject::invokeMethod(
                this,
                [this, ports] {
                    m_taken.insert(ports.begin(), ports.end());
                    Q_EMIT takenPortsChanged();
                },
                Qt::QueuedConnection);
        }
        return ports;
    };
    return options;
}

void BatchPresenter::start()
{
    if (!canStart()) {
        return;
    }
    if (m_draft.preset()) {
        m_presets.rememberUsed(*m_draft.preset());
    }
    m_error.reset();
    m_summary = {};
    m_summary.total = m_list.vehicles.size();
    m_watched.clear();
    {
        const std::lock_guard lock(m_choice->mutex);
        m_choice->given.clear();
    }
    m_model.setVehicles(m_list.vehicles);
    m_cancel = {};
    m_batch = std::make_shared<commissioning::Batch>(m_station, options(), *m_observer);
    setStage(Stage::Running);
    m_thread = std::thread([this, batch = m_batch, cancel = m_cancel.token()] {
        const auto prepared = batch->prepare();
        // Nothing is told of the batch after these.
        if (!prepared) {
            QMetaObject::invokeMethod(
                this, [this, error = prepared.error()] { onRefused(error); }, Qt::QueuedConnection);
            return;
        }
        const BatchSummary summary = batch->run(cancel);
        QMetaObject::invokeMethod(
            this, [this, summary] { onEnded(summary); }, Qt::QueuedConnection);
    });
}

void BatchPresenter::stop()
{
    if (isRunning()) {
        m_cancel.cancel();
        Q_EMIT changed();
    }
}

void BatchPresenter::goOn()
{
    if (m_stage != Stage::Finished) {
        return;
    }
    m_resume = true;
    m_stage = Stage::Ready;
    start();
    if (!isRunning()) {
        // Something has to be agreed to first.
        takeEarlier();
        setStage(Stage::Ready);
    }
}

void BatchPresenter::onPort(const std::string &port, const PortProgress &progress)
{
    PortProgress &known = m_watched[port];
    const bool saysMore =
        progress.activity == PortActivity::Ended
        && (known.activity == PortActivity::Finished || known.activity == PortActivity::Refused);
    if (!saysMore) {
        known = progress;
    }
    noteWords(progress.error);
    Q_EMIT watchedChanged(port);
    if (progress.activity == PortActivity::Lent) {
        onLent(port);
    }
}

void BatchPresenter::onVehicle(std::size_t index, const VehicleProgress &progress,
                               const BatchSummary &summary)
{
    m_model.setProgress(index, progress);
    m_summary = summary;
    if (progress.job) {
        noteWords(progress.job->error);
    }
    Q_EMIT vehicleChanged(index);
    Q_EMIT changed();
}

void BatchPresenter::onRefused(const Error &error)
{
    m_thread.join();
    m_batch.reset();
    takeEarlier();
    m_error = error;
    setStage(Stage::Ready);
}

void BatchPresenter::onEnded(const BatchSummary &summary)
{
    m_thread.join();
    m_batch.reset();
    m_wanted.reset();
    m_lent.clear();
    m_unplugged.clear();
    m_summary = summary;
    m_taken.clear();
    Q_EMIT takenPortsChanged();
    setStage(Stage::Finished);
}

} // namespace sp7600::ui
