// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commissioning/station.h"
#include "core/model/imei.h"
#include "core/simulator/virtualtracker.h"
#include "tests/ui/memorykeychain.h"
#include "tests/ui/windowtools.h"
#include "ui/batchpage.h"
#include "ui/batchpresenter.h"
#include "ui/mainwindow.h"
#include "ui/portcard.h"
#include "ui/unitpresenter.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

// What tests of the batch page need.

namespace sp7600::ui
{

using namespace Qt::StringLiterals;
using namespace commissioning;

/// The so-many-th synthetic IMEI of this page; no other test has them.
inline std::string imeiOf(int number)
{
    std::string imei = "35999906" + std::to_string(200'000 + number) + "0";
    imei.back() = imeiCheckDigit(imei);
    return imei;
}

/// A window at its batch page, and virtual trackers that are plugged in one by one.
class BatchFixture
{
protected:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Station> m_station;
    std::unique_ptr<MainWindow> m_window;
    std::shared_ptr<KeychainContent> m_keychain;
    std::set<std::string> m_virtualPorts;
    std::vector<std::unique_ptr<Demo>> m_trackers;
    std::chrono::milliseconds m_replyDelay{2};

    void openWindow()
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(*m_station, DemoFactory(),
                                                std::make_unique<MemoryKeychain>(m_keychain));
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        m_window->showPage(MainWindow::Page::Batch);
    }

    BatchPresenter &batch() { return m_window->batch(); }
    BatchPage &page() { return *m_window->findChild<BatchPage *>(); }

    /// A virtual tracker on a pseudo-terminal of its own, plugged in.
    Demo &plugIn(int number, bool known = true, const simulator::SerialFaults &faults = {})
    {
        simulator::VirtualTrackerOptions options;
        options.faults = faults;
        options.imei = imeiOf(number);
        options.replyDelay = m_replyDelay;
        options.initialSettings = simulator::factorySettings();
        auto tracker = std::make_unique<Demo>(options);
        const auto running = tracker->tracker.start();
        tracker->path = running ? running->pseudoTerminal.toStdString() : std::string();
        if (known) {
            m_virtualPorts.insert(tracker->path);
        }
        m_trackers.push_back(std::move(tracker));
        batch().addPort(m_trackers.back()->path);
        return *m_trackers.back();
    }
    static bool isUntouched(const Demo &tracker)
    {
        return tracker.tracker.memory() == simulator::factorySettings();
    }

    /// Rows after the names of the columns; the path.
    QString list(const QStringList &rows, const QString &columns = u"imei,vehicle"_s)
    {
        const QString path = m_directory->filePath(u"fleet.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            return {};
        }
        file.write((QStringList{columns} + rows).join(u'\n').toUtf8());
        return path;
    }
    static QString row(int number)
    {
        return u"%1,Truck %2"_s.arg(QString::fromStdString(imeiOf(number))).arg(number);
    }
    void drop(const QString &file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(&page(), &enter);
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page(), &event);
    }
    std::map<std::string, BatchRecord> results()
    {
        std::map<std::string, BatchRecord> records;
        const auto read = readBatchResult(batch().resultFile());
        if (read) {
            for (const BatchRecord &record : *read) {
                records[record.imei] = record;
            }
        }
        return records;
    }
    void start()
    {
        QPushButton *begin = button(page(), u"beginBatch"_s);
        QVERIFY(begin != nullptr);
        QVERIFY(begin->isEnabled());
        QTest::mouseClick(begin, Qt::LeftButton);
        QVERIFY(batch().isRunning());
    }
    /// What the cards say, large.
    QStringList headlines()
    {
        QStringList all;
        for (const PortCard *card : page().findChildren<PortCard *>()) {
            if (card->isVisible()) {
                all += card->findChild<QLabel *>(u"headline"_s)->text();
            }
        }
        all.sort();
        return all;
    }

    void setUp()
    {
        m_directory = folderForSettings();
        StationOptions options;
        options.dataDirectory = m_directory->filePath(u"data"_s);
        options.isSimulatorPort = [this](const std::string &port) {
            return m_virtualPorts.contains(port);
        };
        auto station = Station::open(options);
        QVERIFY(station);
        m_station = std::move(*station);
        m_keychain = std::make_shared<KeychainContent>();
        m_replyDelay = std::chrono::milliseconds(2);
        openWindow();
    }

    void tearDown()
    {
        m_window.reset();
        m_trackers.clear();
        m_virtualPorts.clear();
        m_station.reset();
        m_directory.reset();
    }
};

} // namespace sp7600::ui
