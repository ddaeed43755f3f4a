// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commissioning/station.h"
#include "tests/ui/windowtools.h"
#include "ui/livepage.h"
#include "ui/stationmonitor.h"

#include <QLineEdit>
#include <QTest>

#include <memory>

namespace sp7600::ui
{

/// The Live page on a station of its own.
struct LiveFixture {
    LiveFixture()
        : settings(folderForSettings())
    {
        commissioning::StationOptions options;
        options.dataDirectory = folder.path();
        auto opened = commissioning::Station::open(options);
        station = std::move(*opened);
        show();
    }
    /// As when the program starts anew, on another page.
    void start()
    {
        page.reset();
        presenter.reset();
        monitor = std::make_unique<StationMonitor>(*station);
        presenter = std::make_unique<LivePresenter>(*station, *monitor);
    }
    /// As when it starts anew, with what it remembers.
    void show()
    {
        start();
        makePage();
    }
    void makePage()
    {
        page = std::make_unique<LivePage>(*presenter, *monitor);
        page->resize(1366 - 220, 700);
        page->show();
        page->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(page.get()));
    }
    [[nodiscard]] QLineEdit *field(const QString &name) const
    {
        return page->findChild<QLineEdit *>(name);
    }
    /// By keyboard, in place of what stands there.
    void type(const QString &name, const QString &text) const
    {
        QLineEdit *edit = field(name);
        edit->setFocus();
        edit->selectAll();
        if (text.isEmpty()) {
            QTest::keyClick(edit, Qt::Key_Delete);
        } else {
            QTest::keyClicks(edit, text);
        }
    }
    void click(const QString &name) const
    {
        QPushButton *found = button(*page, name);
        QVERIFY2(found != nullptr, qPrintable(name));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    [[nodiscard]] QString label(const QString &name) const
    {
        const auto *found = page->findChild<QLabel *>(name);
        return found != nullptr && found->isVisible() ? found->text() : QString();
    }

    std::unique_ptr<QTemporaryDir> settings;
    QTemporaryDir folder;
    std::unique_ptr<commissioning::Station> station;
    std::unique_ptr<StationMonitor> monitor;
    std::unique_ptr<LivePresenter> presenter;
    std::unique_ptr<LivePage> page;
};

} // namespace sp7600::ui
