// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowhost.h"

#include "ui/mainwindow.h"
#include "ui/preferencespresenter.h"
#include "ui/resumepresenter.h"

#include <QApplication>
#include <QFileOpenEvent>

#include <tuple>

namespace sp7600::ui
{

WindowHost::WindowHost(commissioning::Station &station, DemoFactory demo, KeychainFactory keychain,
                       std::optional<Error> note, const Preferences &inForce, QObject *parent)
    : QObject(parent)
    , m_station(station)
    , m_demo(std::move(demo))
    , m_keychain(std::move(keychain))
    , m_note(std::move(note))
    , m_inForce(inForce)
{
    makeWindow();
    QCoreApplication::instance()->installEventFilter(this);
}

WindowHost::~WindowHost() = default;

bool WindowHost::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen) {
        return QObject::eventFilter(watched, event);
    }
    openFile(static_cast<QFileOpenEvent *>(event)->file());
    return true;
}

void WindowHost::openFile(const QString &file)
{
    std::ignore = m_window->openFile(file); // The window tells what is wrong with it.
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
}

void WindowHost::makeWindow()
{
    m_window = std::make_unique<MainWindow>(
        m_station, m_demo, m_keychain ? m_keychain() : std::unique_ptr<secrets::SecretStore>());
    m_window->preferences().setInForce(m_inForce);
    if (m_note) {
        m_window->tell(*m_note);
    }
    // Later: it is the window itself that asks, in the middle of something.
    connect(
        m_window.get(), &MainWindow::left, this,
        [this](Leave leave) {
            if (leave == Leave::Replace) {
                replace();
            } else {
                Q_EMIT restartWanted();
            }
        },
        Qt::QueuedConnection);
}

void WindowHost::replace()
{
    // Between the two there is no window, and still no end of the program.
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    m_window->close(); // Keeps its place.
    m_inForce = Preferences::remembered();
    m_inForce.look = m_window->preferences().look();
    const auto putOffs = m_window->resume().putOffs();
    m_window.reset();
    applyPreferences(*qobject_cast<QApplication *>(QCoreApplication::instance()), m_inForce);
    makeWindow();
    m_window->resume().setPutOffs(putOffs);
    m_window->showPage(MainWindow::Page::Preferences);
    m_window->show();
    m_window->activateWindow();
    QApplication::setQuitOnLastWindowClosed(quits);
    Q_EMIT replaced();
}

} // namespace sp7600::ui
