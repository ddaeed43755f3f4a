// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/virtualtracker.h"

#include "core/simulator/commandhandler.h"
#include "core/simulator/reportingside.h"
#include "core/simulator/serialside.h"
#include "core/simulator/trackermemory.h"

#include <QThread>

#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::simulator
{

namespace
{

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
    Unit(const VirtualTrackerOptions &options, TrackerMemory &memory, TrackerMemory &replacement,
         const std::function<void(const VirtualTracker::Running &)> &moved,
         const std::function<void(const QString &)> &log)
        : m_memory(memory)
        , m_reportingSide(identityOf(options), options, log)
        , m_handler(options, {.memory = memory,
                              .replacement = replacement,
                              .status = [this] { return m_reportingSide.status(); },
                              .reportFrame = [this] { return m_reportingSide.frameNow(); },
                              .written =
                                  [this](const ConnectionSettings &settings) {
                                      m_reportingSide.apply(settings);
                                  },
                              .log = log})
        , m_serialSide(options, m_handler,
                       {.down =
                            [this] {
                                m_handler.restart();
                                m_reportingSide.switchOff();
                            },
                        .up = [this] { m_reportingSide.switchOn(m_memory.settings()); },
                        .moved = moved},
                       log)
    {
    }

    Result<VirtualTracker::Running> open()
    {
        auto running = m_serialSide.open();
        if (running)
            m_reportingSide.switchOn(m_memory.settings());
        return running;
    }

private:
    TrackerMemory &m_memory;
    ReportingSide m_reportingSide;
    CommandHandler m_handler;
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
                       {SettingId::ReportInterval, "10"},
                       {SettingId::ParkedInterval, "10"},
                       {SettingId::Heartbeat, "0"},
                       {SettingId::TimeZone, "+00:00"},
                       {SettingId::ReportFormat, "text"},
                       {SettingId::SecondHost, ""},
                       {SettingId::SecondServerPort, ""},
                       {SettingId::SecondTransport, ""}});
}

ConnectionSettings emptyFactorySettings()
{
    auto settings = factorySettings();
    for (const auto setting : {SettingId::Host, SettingId::ServerPort, SettingId::Apn,
                               SettingId::ApnUser, SettingId::ApnPassword})
        settings.clear(setting);
    return settings;
}

class VirtualTracker::Private
{
public:
    explicit Private(VirtualTrackerOptions tracker)
        : options(std::move(tracker))
        , memory(options.initialSettings, options.stateFile)
        , replacement(options.initialSettings, {})
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
    TrackerMemory replacement;
    std::function<void(const Running &)> moved = [](const Running &) {};
    std::function<void(const QString &)> log = [](const QString &) {};
    QThread thread;
    QObject anchor; ///< Its only task is to belong to the thread.
    std::unique_ptr<Unit> unit;
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
        d->unit = std::make_unique<Unit>(d->options, d->memory, d->replacement, d->moved, d->log);
        running = d->unit->open();
    });
    if (!running)
        stop();
    return running;
}

void VirtualTracker::stop()
{
    if (!d->thread.isRunning())
        return;
    d->onThread([this] { d->unit.reset(); });
    d->thread.quit();
    d->thread.wait();
}

ConnectionSettings VirtualTracker::memory() const
{
    return d->memory.settings();
}

ConnectionSettings VirtualTracker::savedMemory() const
{
    return d->options.settingsAfterRestart.value_or(d->memory.saved());
}

ConnectionSettings VirtualTracker::replacementMemory() const
{
    return d->replacement.settings();
}

void VirtualTracker::setMoved(std::function<void(const Running &)> moved)
{
    d->moved = moved ? std::move(moved) : [](const Running &) {};
}

void VirtualTracker::setLog(std::function<void(const QString &)> log)
{
    d->log = log ? std::move(log) : [](const QString &) {};
}

} // namespace sp7600::simulator
