// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/interrupt.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>
#include <pthread.h>
#include <thread>
#endif

namespace sp7600::app
{

#ifdef Q_OS_WIN

class Interrupt::Private
{
public:
    // The handler stays until the program ends: to take it away would wait for one that runs, and
    // that one waits for the end of the program. So what it cancels stays as long.
    Private() { SetConsoleCtrlHandler(handle, TRUE); }

    device::CancelSource &cancel = source();

private:
    static device::CancelSource &source()
    {
        static auto *const made = new device::CancelSource;
        return *made;
    }
    static BOOL WINAPI handle(DWORD event)
    {
        // Runs on a thread of the system's own.
        source().cancel();
        // When the console closes, or the user logs off, the program is ended as soon as this
        // returns, or after some seconds: it may need them, to put settings back.
        if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
            Sleep(INFINITE);
        return TRUE;
    }
};

#else

class Interrupt::Private
{
public:
    Private()
    {
        // Blocked in every thread started from here on; one thread waits for them instead, so that
        // no code has to be safe inside a signal handler.
        sigemptyset(&m_signals);
        for (const int number : {SIGINT, SIGTERM, SIGUSR1})
            sigaddset(&m_signals, number);
        pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
        m_waiter = std::thread([this] {
            int number = 0;
            while (sigwait(&m_signals, &number) == 0 && number != SIGUSR1)
                cancel.cancel();
        });
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;
    ~Private()
    {
        pthread_kill(m_waiter.native_handle(), SIGUSR1);
        m_waiter.join();
    }

    device::CancelSource cancel;

private:
    sigset_t m_signals{};
    std::thread m_waiter;
};

#endif

Interrupt::Interrupt()
    : d(std::make_unique<Private>())
{
}

Interrupt::~Interrupt() = default;

device::CancelToken Interrupt::token() const
{
    return d->cancel.token();
}

} // namespace sp7600::app
