// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commissioning/station.h"
#include "tests/ui/windowtools.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"
#include "ui/unitpresenter.h"

#include <QApplication>
#include <QDir>
#include <QKeySequence>
#include <QLabel>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <string>

namespace sp7600::ui
{

/// Of the visible label of that name; empty when there is none.
inline QString visibleText(const QWidget &window, const QString &name)
{
    const auto all = window.findChildren<QLabel *>(name);
    const auto found =
        std::ranges::find_if(all, [](const QLabel *each) { return each->isVisible(); });
    return found == all.end() ? QString() : (*found)->text();
}

/// A window with a virtual tracker, in a folder of its own.
class WindowFixture
{
    std::unique_ptr<QTemporaryDir> m_directory = folderForSettings();
    std::string m_port;

public:
    /// @p imei is no other test's.
    explicit WindowFixture(const std::string &imei)
    {
        tracker.imei = imei;
        tracker.replyDelay = std::chrono::milliseconds(2);
        tracker.initialSettings = simulator::factorySettings();
        restart();
    }

    /// As the next start of the program, with the same folder.
    void restart()
    {
        window.reset();
        station.reset();
        commissioning::StationOptions options;
        options.dataDirectory = m_directory->filePath(QStringLiteral("data"));
        options.isSimulatorPort = [this](const std::string &port) { return port == m_port; };
        if (auto opened = commissioning::Station::open(options)) {
            station = std::move(*opened);
        }
        show();
    }

    void show()
    {
        window.reset();
        window = std::make_unique<MainWindow>(*station, [this] { return startTracker(); });
        window->resize(1366, 768);
        window->show();
        window->activateWindow();
    }

    [[nodiscard]] QString filePath(const QString &name) const
    {
        return m_directory->filePath(name);
    }
    /// As StagedDemoFactory has it.
    Result<std::unique_ptr<DemoUnit>> startStaged(const StagedDemo &staged)
    {
        simulator::VirtualTrackerOptions options; // As quick as the window's own.
        options.initialSettings = simulator::factorySettings();
        options.imei = staged.imei;
        options.faults.silent = !staged.answers;
        options.surroundings.letsThrough = staged.isHeard;
        auto unit = start(options);
        if (staged.isTakenForReal) {
            m_port.clear();
        }
        return unit;
    }
    [[nodiscard]] UnitPresenter &unit() const { return window->unit(); }

    simulator::VirtualTrackerOptions tracker;
    std::unique_ptr<commissioning::Station> station;
    std::unique_ptr<MainWindow> window;
    Demo *demo = nullptr;

private:
    Result<std::unique_ptr<DemoUnit>> startTracker() { return start(tracker); }
    Result<std::unique_ptr<DemoUnit>> start(const simulator::VirtualTrackerOptions &options)
    {
        auto started = std::make_unique<Demo>(options);
        const auto running = started->tracker.start();
        if (!running) {
            return std::unexpected(running.error());
        }
        started->path = running->pseudoTerminal.toStdString();
        demo = started.get();
        m_port = started->path;
        return started;
    }
};

} // namespace sp7600::ui
