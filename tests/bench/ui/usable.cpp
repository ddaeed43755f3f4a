// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Linked into a program with a window: tells on standard output when the first one can be used,
// and ends the program.
#include <QCoreApplication>
#include <QEvent>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

namespace
{

class FirstWindow final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && qobject_cast<QMainWindow *>(watched) != nullptr) {
            QCoreApplication::instance()->removeEventFilter(this);
            // Once it is painted, and nothing else waits.
            QTimer::singleShot(0, this, [] {
                std::puts("usable");
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        }
        return false;
    }
};

void watch()
{
    auto *application = QCoreApplication::instance();
    application->installEventFilter(new FirstWindow(application));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
