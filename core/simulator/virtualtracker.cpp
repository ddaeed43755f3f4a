// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/virtualtracker.h"

#include "core/simulator/commandinterpreter.h"
#include "core/simulator/reportingside.h"
#include "core/simulator/serialside.h"
#include "core/simulator/simulatorregistry.h"
#include "core/simulator/trackermemory.h"

#include <QThread>

#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::simulator
{

namespace
{

std::vector<std::string> toWords(const QStringList &words)
{
    std::vector<std::string> result;
    for (const auto &word : words)
        result.push_back(word.toStdString());
    return result;
}

UnitIdentity identityOf(const VirtualTrackerOptions &options)
{
    return {.imei = options.imei,
            .model = options.model,
            .firmware = options.firmware,
            .hardware = options.hardware,
            .password = options.password};
}

/// Only for values that are known to be good.
ConnectionSettings settingsOf(std::initializer_list<std::pair<SettingId, std::string_view>> values)
{
    ConnectionSettings settings;
    for (const auto &[setting, value] : values) {
        [[maybe_unused]] const auto set = settings.set(setting, value);
        Q_ASSERT(set);
    }
    return settings;
}

/// Everything that lives on the tracker's thread, while it is switched on.
class Unit final
{
public:
    Unit(const VirtualTrackerOptions &options, TrackerMemory &memory,
         const std::function<void(const QString &)> &log)
        : m_interpreter(identityOf(options), toWords(options.faults.refusedWords),
                        toWords(options.faults.ignoredWords))
        , m_reportingSide(identityOf(options), options.reportFormat, options.timeScale, log)
        , m_serialSide(
              {.interpreter = m_interpreter,
               .memory = memory,
               .faults = options.faults,
               .replyDelay = options.replyDelay,
               .status = [this] { return m_reportingSide.status(); },
               .reportFrame = [this] { return m_reportingSide.frameNow(); },
               .written =
                   [this](const ConnectionSettings &settings) { m_reportingSide.apply(settings); },
               .log = log})
    {
    }

    Result<VirtualTracker::Running> open(const VirtualTrackerOptions &options,
                                         const ConnectionSettings &settings)
    {
        auto running = m_serialSide.open(options);
        if (running)
            m_reportingSide.apply(settings);
        return running;
    }

private:
    CommandInterpreter m_interpreter;
    ReportingSide m_reportingSide;
    SerialSide m_serialSide;
};

} // namespace

ConnectionSettings factorySettings()
{
    return settingsOf({{SettingId::Host, "127.0.0.1"},
                       {SettingId::ServerPort, "9"},
                       {SettingId::Transport, "tcp"},
                       {SettingId::Apn, "internet.virtual"},
                       {SettingId::ApnUser, ""},
                       {SettingId::ApnPassword, ""},
                       {SettingId::ReportInterval, "10"}});
}

ConnectionSettings emptyFactorySettings()
{
    return settingsOf({{SettingId::Transport, "tcp"}, {SettingId::ReportInterval, "10"}});
}

class VirtualTracker::Private
{
public:
    explicit Private(VirtualTrackerOptions tracker)
        : options(std::move(tracker))
        , memory(options.initialSettings, options.stateFile)
    {
        thread.setObjectName(u"virtual tracker"_s);
        anchor.moveToThread(&thread);
    }

    template <typename Function>
    void onThread(Function function)
    {
        QMetaObject::invokeMethod(&anchor, std::move(function), Qt::BlockingQueuedConnection);
    }

    VirtualTrackerOptions options;
    TrackerMemory memory;
    std::function<void(const QString &)> log = [](const QString &) {};
    QThread thread;
    QObject anchor; ///< Its only task is to belong to the thread.
    std::unique_ptr<Unit> unit;
    std::vector<PortAnnouncement> announcements; ///< While its ports are open.
};

VirtualTracker::VirtualTracker(VirtualTrackerOptions options)
    : d(std::make_unique<Private>(std::move(options)))
{
}

VirtualTracker::~VirtualTracker()
{
    stop();
}

Result<VirtualTracker::Running> VirtualTracker::start()
{
    stop();
    if (auto loaded = d->memory.load(); !loaded)
        return std::unexpected(std::move(loaded.error()));
    d->thread.start();
    Result<Running> running;
    d->onThread([this, &running] {
        d->unit = std::make_unique<Unit>(d->options, d->memory, d->log);
        running = d->unit->open(d->options, d->memory.settings());
    });
    if (!running) {
        stop();
        return running;
    }
    if (!running->pseudoTerminal.isEmpty())
        d->announcements.emplace_back(running->pseudoTerminal.toStdString());
    if (running->tcpLinkPort != 0)
        d->announcements.emplace_back("tcp:127.0.0.1:" + std::to_string(running->tcpLinkPort));
    return running;
}

void VirtualTracker::stop()
{
    if (!d->thread.isRunning())
        return;
    d->announcements.clear();
    d->onThread([this] { d->unit.reset(); });
    d->thread.quit();
    d->thread.wait();
}

ConnectionSettings VirtualTracker::memory() const
{
    return d->memory.settings();
}

void VirtualTracker::setLog(std::function<void(const QString &)> log)
{
    d->log = log ? std::move(log) : [](const QString &) {};
}

} // namespace sp7600::simulator
