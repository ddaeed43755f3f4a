// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenshooter.h"

#include "ui/livepage.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"
#include "ui/unitpresenter.h"

#include <QApplication>
#include <QEvent>
#include <QPixmap>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sp7600::ui
{

namespace
{

using Stage = UnitPresenter::Stage;

constexpr QSize pictureSize(1366, 768);
constexpr auto wholeDeadline = 90s;
constexpr std::uint64_t reportsOnLivePage = 3;

} // namespace

Screenshooter::Screenshooter(MainWindow &window, const QString &directory, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_directory(directory)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(false); });
    connect(&m_turn, &QTimer::timeout, this, &Screenshooter::look);
    // Some states last only for moments: every change is looked at.
    connect(&window.unit(), &UnitPresenter::changed, this, &Screenshooter::look);
}

void Screenshooter::start()
{
    m_failed = !m_directory.mkpath(u"."_s);
    m_window.resize(pictureSize);
    m_window.showPage(MainWindow::Page::Commission);
    m_window.show();
    m_deadline.start(wholeDeadline);
    m_turn.start(500ms);
}

void Screenshooter::look()
{
    if (std::exchange(m_looking, true)) {
        return;
    }
    UnitPresenter &unit = m_window.unit();
    switch (m_next) {
    case Next::Empty:
        if (unit.stage() == Stage::NoUnit && sender() == &m_turn) {
            shoot(u"commission-empty"_s);
            m_next = Next::Identified;
            m_window.startDemo();
        }
        break;
    case Next::Identified:
        if (unit.stage() == Stage::Identified && unit.canStart() && sender() == &m_turn) {
            shoot(u"commission-identified"_s);
            m_next = Next::Writing;
            unit.start(true);
        }
        break;
    case Next::Writing:
        if (unit.stage() == Stage::Working && unit.runningStep() == JobStep::Write
            && unit.difference().outcomes() > 0) {
            shoot(u"commission-writing"_s);
            m_next = Next::Proving;
        }
        break;
    case Next::Proving:
        if (unit.runningStep() == JobStep::Prove) {
            shoot(u"commission-proving"_s);
            m_next = Next::Proved;
        }
        break;
    case Next::Proved:
        if (unit.stage() == Stage::Finished && sender() == &m_turn) {
            m_failed = m_failed || !unit.job() || unit.job()->result != JobResult::Proved;
            shoot(u"commission-proved"_s);
            m_next = Next::Live;
            m_window.showPage(MainWindow::Page::Live);
        }
        break;
    case Next::Live:
        if (m_window.livePage().reportCount() >= reportsOnLivePage) {
            m_window.livePage().chooseNewest();
            shoot(u"live-reports"_s);
            m_next = Next::Done;
            end(true);
        }
        break;
    case Next::Done:
        break;
    }
    m_looking = false;
}

void Screenshooter::shoot(const QString &name)
{
    auto &application = *qobject_cast<QApplication *>(QCoreApplication::instance());
    for (const auto &[look, suffix] :
         {std::pair(Look::Light, "light"_L1), std::pair(Look::Dark, "dark"_L1)}) {
        applyTheme(application, look);
        // What was just shown or hidden takes its place first.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const QString file = m_directory.filePath(u"%1-%2.png"_s.arg(name, suffix));
        if (m_window.grab().save(file)) {
            m_files += file;
        } else {
            m_failed = true;
        }
    }
}

void Screenshooter::end(bool complete)
{
    m_turn.stop();
    m_deadline.stop();
    m_window.unit().disconnect(this);
    Q_EMIT finished(complete && !m_failed);
}

} // namespace sp7600::ui
