// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batchpresenter.h"

#include "ui/signature.h"
#include "ui/wordconsent.h"

#include "core/commissioning/consents.h"
#include "core/commissioning/csv.h"
#include "core/device/profilelibrary.h"
#include "core/device/qtlink.h"
#include "core/system/savefile.h"

#include <QFile>
#include <QSettings>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

using commissioning::BatchOptions;
using commissioning::BatchRecord;
using commissioning::BatchSummary;
using commissioning::PortActivity;
using commissioning::PortInfo;
using commissioning::PortProgress;
using commissioning::Target;
using commissioning::VehicleProgress;
using commissioning::VehicleState;

namespace
{

/// What a real unit is taken for unless it answers to another profile.
constexpr auto usualProfile = "sp7600";

/// Results of one list: the file beside it, then those begun anew.
QString resultName(const QString &list, int number)
{
    return number <= 1 ? list + u".result.csv"_s : u"%1.result-%2.csv"_s.arg(list).arg(number);
}

} // namespace

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

bool BatchPresenter::remembersPassword() const
{
    return SecretKeeper::remembers(SecretKeeper::sharedDevicePassword());
}

void BatchPresenter::openList(const QString &file)
{
    if (isRunning()) {
        return;
    }
    auto list = commissioning::readBatchList(file);
    if (!list) {
        m_error = list.error();
        Q_EMIT changed();
        return;
    }
    m_list = std::move(*list);
    m_error.reset();
    m_consent = {};
    m_namedWords.clear();
    m_allowUnlisted = false;
    m_devicePassword.clear(); // Of the trackers of another list.
    m_passwordWanted = false;
    m_presets.reload();
    m_draft = {};
    if (const Preset *usual = m_presets.usual(false)) {
        m_draft.setPreset(*usual);
    }
    m_draft.setFound({}, onlyVirtual());
    m_model.setVehicles(m_list.vehicles);
    takeEarlier();
    Q_EMIT draftReplaced();
    setStage(Stage::Ready);
}

void BatchPresenter::closeList()
{
    if (isRunning()) {
        return;
    }
    m_list = {};
    m_error.reset();
    m_devicePassword.clear();
    m_passwordWanted = false;
    m_model.setVehicles({});
    setStage(Stage::NoList);
}

/// What is in the newest result file of the list.
void BatchPresenter::takeEarlier()
{
    const QString list = QString::fromStdString(m_list.file);
    int number = 1;
    while (QFile::exists(resultName(list, number + 1))) {
        ++number;
    }
    m_earlierFile = resultName(list, number);
    m_earlier.reset();
    const auto records = commissioning::readBatchResult(m_earlierFile);
    if (!records) {
        // It is not overwritten either way.
        m_error = records.error();
        m_resume = false;
        m_resultFile = resultName(list, number + 1);
        return;
    }
    EarlierRun earlier{.total = m_list.vehicles.size()};
    bool tried = false;
    for (const BatchRecord &record : *records) {
        if (record.state == VehicleState::Waiting) {
            continue;
        }
        tried = true;
        const bool listed = std::ranges::any_of(
            m_list.vehicles, [&record](const commissioning::BatchVehicle &vehicle) {
                return vehicle.imei == record.imei;
            });
        earlier.done += listed && record.state == VehicleState::Done ? 1 : 0;
        earlier.last = std::max(earlier.last, recordTime(record.time));
    }
    if (tried) {
        m_earlier = earlier;
    }
    setResuming(tried);
}

void BatchPresenter::setResuming(bool resume)
{
    m_resume = resume;
    int number = 1;
    const QString list = QString::fromStdString(m_list.file);
    while (m_earlier && !resume && QFile::exists(resultName(list, number))) {
        ++number;
    }
    m_resultFile = m_earlier && !resume ? resultName(list, number) : m_earlierFile;
    Q_EMIT changed();
}

bool BatchPresenter::saveExample(const QString &file)
{
    // Made up, with the right check digits.
    const QByteArray text = commissioning::csvLine({"imei", "vehicle", "apn"})
                            + commissioning::csvLine({"359999046544250", "Truck 1", "internet"})
                            + commissioning::csvLine({"359999046544268", "Truck 2", ""});
    const auto saved = system::saveFile(file, text);
    m_error.reset();
    if (!saved) {
        m_error = saved.error();
    }
    Q_EMIT changed();
    return saved.has_value();
}

void BatchPresenter::setPreset(const std::string &id)
{
    if (const Preset *preset = m_presets.find(id)) {
        m_draft.setPreset(*preset);
        Q_EMIT draftReplaced();
        Q_EMIT changed();
    }
}

void BatchPresenter::setText(SettingId setting, const std::string &text)
{
    m_draft.setText(setting, text);
    Q_EMIT changed();
}

void BatchPresenter::setProving(bool prove)
{
    m_prove = prove;
    Q_EMIT changed();
}

void BatchPresenter::setAllowUnlisted(bool allow)
{
    m_allowUnlisted = allow;
    Q_EMIT changed();
}

void BatchPresenter::setDevicePassword(const std::string &password)
{
    m_devicePassword = password;
    m_passwordWanted = false;
    Q_EMIT changed();
}

void BatchPresenter::useRememberedPassword()
{
    m_passwordWanted = true;
    m_secrets.load(SecretKeeper::sharedDevicePassword());
}

Target BatchPresenter::target() const
{
    return m_draft.target(m_prove);
}

std::vector<Target> BatchPresenter::targets() const
{
    std::vector<Target> targets;
    const Target common = target();
    for (const commissioning::BatchVehicle &vehicle : m_list.vehicles) {
        targets.push_back(commissioning::targetOf(vehicle, common));
    }
    if (m_allowUnlisted) {
        targets.push_back(common);
    }
    return targets;
}

bool BatchPresenter::canProve() const
{
    return std::ranges::any_of(targets(), [this](const Target &target) {
        const Preset *preset = m_presets.find(target.presetId);
        return preset != nullptr && preset->thisLaptop;
    });
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

std::vector<std::string> BatchPresenter::wordsToAgree() const
{
    std::vector<std::string> words = m_namedWords;
    const auto profile = m_station.profiles().find(usualProfile);
    const bool assumed = profile && !onlyVirtual() && m_stage != Stage::NoList;
    if (assumed) {
        for (const Target &target : targets()) {
            ConnectionSettings wanted = target.overrides;
            // The server is written with every preset.
            wanted.setAsRead(SettingId::Host, "");
            addWordsToWrite(**profile, wanted, words);
        }
    }
    return ui::wordsToAgree(std::move(words), assumed ? *profile : nullptr, m_consent);
}

void BatchPresenter::agreeToWords()
{
    const std::vector<std::string> words = wordsToAgree();
    m_consent.words.insert(words.begin(), words.end());
    Q_EMIT changed();
}

/// What a tracker was refused for is asked for before the next start.
void BatchPresenter::noteWords(const std::optional<Error> &error)
{
    for (std::string &word : ui::wordsToAgree(namedWords(error), nullptr, m_consent)) {
        if (std::ranges::find(m_namedWords, word) == m_namedWords.end()) {
            m_namedWords.push_back(std::move(word));
        }
    }
}

std::optional<Error> BatchPresenter::obstacle() const
{
    if (const auto problems = m_draft.problems(); !problems.empty()) {
        return problems.begin()->second;
    }
    for (const Target &target : targets()) {
        const Preset *preset = m_presets.find(target.presetId);
        if (preset != nullptr && preset->host.empty() && !target.overrides.has(SettingId::Host)
            && !(preset->thisLaptop && onlyVirtual())) {
            return Error{ErrorCode::PresetNeedsHost, {{"preset", preset->name}}, {}};
        }
    }
    if (const auto words = wordsToAgree(); !words.empty()) {
        return Error{ErrorCode::ConsentNeeded, {{"words", wordList(words).toStdString()}}, {}};
    }
    return {};
}

void BatchPresenter::setPorts(const std::vector<PortInfo> &ports)
{
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
    if (!m_lent.empty() && m_occupied == m_lent) {
        takeBack();
    }
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
    if (progress.activity == PortActivity::Lent && m_wanted && m_wanted->unit.port == port) {
        giveAway(*std::exchange(m_wanted, std::nullopt));
    }
}

// A tracker that is looked at alone

void BatchPresenter::setBusyElsewhere(bool busy)
{
    if (m_busyElsewhere != busy) {
        m_busyElsewhere = busy;
        Q_EMIT changed();
    }
}

bool BatchPresenter::canHandOver(std::size_t index) const
{
    const VehicleProgress &progress = m_model.progress(index);
    return m_stage == Stage::Finished && !m_busyElsewhere && progress.state == VehicleState::Failed
           && !progress.port.empty();
}

Handover BatchPresenter::handoverOf(const std::string &port, std::optional<std::size_t> index,
                                    const std::string &imei) const
{
    Handover tracker;
    tracker.unit = unitOptions();
    tracker.unit.port = port;
    tracker.target = index && *index < m_list.vehicles.size()
                         ? commissioning::targetOf(m_list.vehicles[*index], target())
                         : target();
    tracker.imei = imei;
    return tracker;
}

void BatchPresenter::handOver(const std::string &port)
{
    const auto known = m_watched.find(port);
    if (known == m_watched.end() || !m_batch || m_busyElsewhere) {
        return;
    }
    const PortProgress &progress = known->second;
    m_wanted = handoverOf(port, progress.vehicle, progress.imei.value_or(std::string()));
    m_batch->lend(port);
}

void BatchPresenter::handOver(std::size_t index)
{
    if (canHandOver(index)) {
        const VehicleProgress &progress = m_model.progress(index);
        Q_EMIT handedOver(handoverOf(progress.port, index, progress.imei));
    }
}

void BatchPresenter::giveAway(const Handover &tracker)
{
    m_lent = tracker.unit.port;
    m_taken.erase(m_lent);
    Q_EMIT takenPortsChanged();
    Q_EMIT handedOver(tracker);
}

void BatchPresenter::takeBack()
{
    const std::string port = std::exchange(m_lent, {});
    if (m_batch) {
        m_taken.insert(port);
        m_batch->takeBack(port);
        Q_EMIT takenPortsChanged();
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
    m_summary = summary;
    m_taken.clear();
    Q_EMIT takenPortsChanged();
    setStage(Stage::Finished);
}

} // namespace sp7600::ui
