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
    QTemporaryDir m_directory;
    std::string m_port;

public:
    /// Once, before the first window.
    static void prepare(const QString &name)
    {
        QCoreApplication::setOrganizationName(QStringLiteral("sp7600-test"));
        QCoreApplication::setApplicationName(name);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        applyTheme(*qobject_cast<QApplication *>(QCoreApplication::instance()), Look::Light);
    }

    /// @p imei is no other test's.
    explicit WindowFixture(const std::string &imei)
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_directory.path());
        tracker.imei = imei;
        tracker.replyDelay = std::chrono::milliseconds(2);
        tracker.initialSettings = simulator::factorySettings();
        commissioning::StationOptions options;
        options.dataDirectory = m_directory.filePath(QStringLiteral("data"));
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

    [[nodiscard]] QString filePath(const QString &name) const { return m_directory.filePath(name); }
    [[nodiscard]] UnitPresenter &unit() const { return window->unit(); }

    /// Visible ones with their texts, when they are for more than one thing.
    [[nodiscard]] QString doubleMnemonic() const
    {
        QSet<QString> taken;
        const auto isTaken = [&taken](const QString &text) {
            const QString key = QKeySequence::mnemonic(text).toString();
            if (key.isEmpty() || !taken.contains(key)) {
                taken.insert(key);
                return false;
            }
            return true;
        };
        for (const auto *label : window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->buddy() != nullptr && isTaken(label->text())) {
                return label->text();
            }
        }
        for (const auto *each : window->findChildren<QAbstractButton *>()) {
            if (each->isVisible() && isTaken(each->text())) {
                return each->text();
            }
        }
        return {};
    }

    simulator::VirtualTrackerOptions tracker;
    std::unique_ptr<commissioning::Station> station;
    std::unique_ptr<MainWindow> window;
    Demo *demo = nullptr;

private:
    Result<std::unique_ptr<DemoUnit>> startTracker()
    {
        auto started = std::make_unique<Demo>(tracker);
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
