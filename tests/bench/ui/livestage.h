// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commissioning/station.h"
#include "ui/livepage.h"
#include "ui/mainwindow.h"
#include "ui/reporttable.h"
#include "ui/windowhost.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QTimer>

#include <chrono>
#include <cstddef>
#include <string>

namespace bench
{

constexpr int units = 1000;

/// Ends the program: without this there is nothing to measure.
void require(bool holds, const char *what);
/// Ends it because that was so for all of `patience`.
[[noreturn]] void giveUp(const char *what);

/// With a store of SP7600_BENCH_REPORTS reports, 1,000,000 unless that says otherwise, in the
/// folder SP7600_BENCH_FOLDER, or else in one that goes with the program. Made when it is first
/// asked for.
[[nodiscard]] sp7600::commissioning::Station &station();

/// What tracker number @p unit of the store calls itself.
[[nodiscard]] QString nameOf(int unit);

/// Of this process.
[[nodiscard]] double residentMebibytes();

/// How long anything is waited for.
inline constexpr std::chrono::seconds patience{180};

/// Turns the event loop, as the program does, until @p isSo holds. Ends the program with
/// @p otherwise when it does not within `patience`.
template <typename Condition>
void turnUntil(Condition isSo, const char *otherwise)
{
    const QDeadlineTimer deadline(patience);
    QTimer wakeUp; // Else the loop waits for ever where nothing happens any more.
    wakeUp.start(std::chrono::milliseconds(100));
    while (!isSo()) {
        if (deadline.hasExpired())
            giveUp(otherwise);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

/// The window as the program makes it, on station().
class Window final : public QObject
{
public:
    Window();

    [[nodiscard]] sp7600::ui::MainWindow &window() const { return m_host.window(); }
    [[nodiscard]] sp7600::ui::LivePage &live() const { return window().livePage(); }
    /// Makes the page, as live() does.
    [[nodiscard]] sp7600::ui::ReportTable &list();
    [[nodiscard]] const sp7600::ui::ReceptionModel &reports() const;
    /// On the page @p page, in front of all others.
    void show(sp7600::ui::MainWindow::Page page);
    /// Until reports are painted that it has now.
    void untilPainted();
    /// Types @p text into @p field, until what is found is painted.
    void find(const QString &field, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    mutable sp7600::ui::WindowHost m_host;
    sp7600::ui::ReportTable *m_list = nullptr;
    bool m_isPainted = false;
};

} // namespace bench
