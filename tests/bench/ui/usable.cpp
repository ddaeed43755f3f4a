// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Linked into a program with a window: tells on standard output when the first one can be used,
// and ends the program. One can be used that is painted with what is to be done first: the button
// that the keyboard is on, enabled. A bare window has nothing to be done.
#include <QAbstractButton>
#include <QCoreApplication>
#include <QEvent>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

namespace
{

/// What is painted there is what was waited for.
bool isFirst(const QWidget *widget)
{
    const auto *window =
        widget != nullptr ? qobject_cast<const QMainWindow *>(widget->window()) : nullptr;
    if (window == nullptr || window->centralWidget() == nullptr)
        return window != nullptr && widget == window;
    const auto *button = qobject_cast<const QAbstractButton *>(window->focusWidget());
    return button != nullptr && widget == button && button->isEnabled();
}

class FirstWindow final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && isFirst(qobject_cast<const QWidget *>(watched))) {
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
