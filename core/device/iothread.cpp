// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/iothread.h"

namespace sp7600::device
{

IoThread::IoThread()
{
    m_thread.setObjectName(QStringLiteral("links"));
    m_context.moveToThread(&m_thread);
    m_thread.start();
}

IoThread::~IoThread()
{
    post([this] { m_thread.quit(); });
    m_thread.wait();
}

void IoThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(&m_context, std::move(work), Qt::QueuedConnection);
}

} // namespace sp7600::device
