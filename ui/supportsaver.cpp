// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supportsaver.h"

#include <utility>

namespace sp7600::ui
{

SupportSaver::SupportSaver(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

SupportSaver::~SupportSaver()
{
    m_thread.waitForDone();
}

void SupportSaver::save(support::SupportContents contents, const support::SupportOptions &options,
                        const QString &where)
{
    if (m_saving) {
        return;
    }
    m_saving = true;
    m_forgotten = false;
    m_outcome.reset();
    Q_EMIT changed();
    m_thread.start([this, contents = std::move(contents), options, where] {
        auto saved = support::writeSupportFile(contents, options, where);
        QMetaObject::invokeMethod(
            this,
            [this, saved = std::move(saved)] {
                m_saving = false;
                if (!m_forgotten) {
                    m_outcome = saved;
                }
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    });
}

void SupportSaver::forget()
{
    m_forgotten = true;
    if (m_outcome) {
        m_outcome.reset();
        Q_EMIT changed();
    }
}

} // namespace sp7600::ui
