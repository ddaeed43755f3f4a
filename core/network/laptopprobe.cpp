// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/laptopprobe.h"

#include "core/network/laptopsession.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>

#include <memory>
#include <utility>

namespace sp7600::network
{

LaptopProbe::LaptopProbe(LaptopProbeOptions options)
    : m_options(std::move(options))
{
}

LaptopProbe::~LaptopProbe() = default;

LaptopEvidence LaptopProbe::run(const std::optional<Endpoint> &endpoint)
{
    auto options = m_options;
    std::optional<std::string> portal;
    const auto *application = QCoreApplication::instance();
    if (application != nullptr && application->thread() == QThread::currentThread()) {
        // It waits here, so it would not come to it later.
        if (const auto ask = std::exchange(options.sources.captivePortal, {}))
            portal = ask();
    }
    LaptopEvidence evidence;
    const std::unique_ptr<QThread> thread(QThread::create(
        [this, &options, &endpoint, &evidence] { evidence = probe(options, endpoint); }));
    thread->start();
    thread->wait();
    if (portal)
        evidence.path.captivePortal = std::move(portal);
    return evidence;
}

LaptopEvidence LaptopProbe::probe(const LaptopProbeOptions &options,
                                  const std::optional<Endpoint> &endpoint)
{
    QEventLoop loop;
    LaptopSession session(options, endpoint, [&loop] {
        // Not at once: the loop may not have begun.
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    {
        const std::lock_guard lock(m_mutex);
        if (m_isCancelled)
            return session.evidence();
        m_session = &session;
    }
    session.start();
    loop.exec();
    const std::lock_guard lock(m_mutex);
    m_session = nullptr;
    return session.evidence();
}

void LaptopProbe::cancel()
{
    const std::lock_guard lock(m_mutex);
    m_isCancelled = true;
    if (m_session != nullptr)
        QMetaObject::invokeMethod(m_session, &LaptopSession::stop, Qt::QueuedConnection);
}

} // namespace sp7600::network
