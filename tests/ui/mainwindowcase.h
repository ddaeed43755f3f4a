// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commissioning/station.h"
#include "core/simulator/virtualtracker.h"
#include "tests/ui/memorykeychain.h"
#include "tests/ui/windowtools.h"
#include "ui/commissionpage.h"
#include "ui/mainwindow.h"
#include "ui/unitpresenter.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <memory>
#include <string>
#include <utility>

namespace sp7600::ui
{

/// A window with a keychain of its own, and the tracker on its cable: the virtual one, or the same
/// where the window takes it for a real one.
class MainWindowCase
{
protected:
    /// Until what was begun is over, on a computer that has much else to do, in milliseconds.
    static constexpr int patience = 30'000;
    /// As quick as a tracker gets, where nobody has to act in between.
    static constexpr std::chrono::milliseconds quick{2};
    /// For all that this machine has to do between two words, and still an answer in time.
    static constexpr std::chrono::milliseconds slow{500};

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<commissioning::Station> m_station;
    std::unique_ptr<MainWindow> m_window;
    simulator::VirtualTrackerOptions m_options;
    Demo *m_demo = nullptr;
    std::shared_ptr<KeychainContent> m_keychain;
    /// The window takes the virtual tracker for a real one, whose words are only assumed.
    bool m_pretendReal = false;

    UnitPresenter &unit() { return m_window->unit(); }
    CommissionPage &commissionPage() { return *m_window->findChild<CommissionPage *>(); }

    void begin()
    {
        m_directory = folderForSettings();
        m_options = {};
        m_options.replyDelay = quick;
        m_options.initialSettings = simulator::factorySettings();
        m_demo = nullptr;
        m_simulatorPort.clear();
        m_pretendReal = false;
        commissioning::StationOptions options;
        options.dataDirectory = m_directory->filePath(QStringLiteral("data"));
        options.isSimulatorPort = [this](const std::string &port) {
            return !m_pretendReal && port == m_simulatorPort;
        };
        auto station = commissioning::Station::open(options);
        QVERIFY(station);
        m_station = std::move(*station);
        m_keychain = std::make_shared<KeychainContent>();
        m_window = std::make_unique<MainWindow>(*m_station, factory(),
                                                std::make_unique<MemoryKeychain>(m_keychain));
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get())); // Keys go to an active window only.
    }

    void end()
    {
        m_window.reset();
        m_onCable.reset();
        m_station.reset();
        m_directory.reset();
    }

    /// As the next start of the program.
    void openWindow()
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(*m_station, factory());
        m_window->resize(1366, 768);
        m_window->show();
    }

    DemoFactory factory()
    {
        return [this]() -> Result<std::unique_ptr<DemoUnit>> {
            auto demo = std::make_unique<Demo>(m_options);
            const auto running = demo->tracker.start();
            if (!running) {
                return std::unexpected(running.error());
            }
            demo->path = running->pseudoTerminal.toStdString();
            m_demo = demo.get();
            m_simulatorPort = demo->path;
            return demo;
        };
    }

    /// A tracker on a port, instead of the one that the window starts itself.
    void openPort(commissioning::UnitOptions options)
    {
        auto started = factory()();
        QVERIFY(started.has_value());
        m_onCable = std::move(*started);
        options.port = m_onCable->port();
        unit().open(std::move(options));
    }

    /// The profile is chosen, so that none is looked for: it answers to the words of none of them.
    void openReal()
    {
        m_pretendReal = true;
        commissioning::UnitOptions options;
        options.profileId = "sp7600";
        openPort(std::move(options));
    }

    void identify()
    {
        if (m_pretendReal) {
            openReal();
        } else {
            QTest::mouseClick(demoButton(), Qt::LeftButton);
        }
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), UnitPresenter::Stage::Identified, patience);
    }

    QLineEdit *apnField()
    {
        const auto fields = commissionPage().findChildren<QLineEdit *>();
        const auto found = std::ranges::find_if(
            fields, [](const QLineEdit *field) { return field->accessibleName() == u"APN"; });
        return found == fields.end() ? nullptr : *found;
    }

    QPushButton *demoButton()
    {
        const auto buttons = m_window->findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(buttons, [](const QPushButton *each) {
            return each->text().contains(u"virtual tracker");
        });
        return found == buttons.end() ? nullptr : *found;
    }

private:
    std::string m_simulatorPort;
    std::unique_ptr<DemoUnit> m_onCable;
};

} // namespace sp7600::ui
