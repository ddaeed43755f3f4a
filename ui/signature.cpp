// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signature.h"

#include "core/certificate/preferences.h"
#include "core/commissioning/installer.h"
#include "core/commissioning/plan.h"
#include "core/commissioning/station.h"

namespace sp7600::ui
{

Signature signatureFrom(const certificate::CertificatePreferences &preferences)
{
    return {preferences.installer.isEmpty() ? commissioning::loginName()
                                            : preferences.installer.toStdString(),
            preferences.company.toStdString()};
}

void sign(commissioning::UnitOptions &options)
{
    const auto signature = signatureFrom(certificate::certificatePreferences());
    options.company = signature.company;
    if (options.installer.empty()) {
        options.installer = signature.installer;
    }
}

SignatureKeeper::SignatureKeeper(commissioning::Station &station, QObject *parent)
    : QObject(parent)
    , m_station(station)
{
    m_pool.setMaxThreadCount(1);
}

SignatureKeeper::~SignatureKeeper()
{
    m_pool.waitForDone();
}

void SignatureKeeper::correct(std::int64_t id, const Signature &signature)
{
    m_pool.start([this, id, signature] {
        const auto kept = m_station.store().correctSignature(id, signature);
        if (!kept) {
            QMetaObject::invokeMethod(
                this, [this, error = kept.error()] { Q_EMIT failed(error); }, Qt::QueuedConnection);
        }
    });
}

} // namespace sp7600::ui
