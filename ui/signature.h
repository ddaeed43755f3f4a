// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <QObject>
#include <QThreadPool>

#include <cstdint>

namespace sp7600::certificate
{
struct CertificatePreferences;
}

namespace sp7600::commissioning
{
class Station;
struct UnitOptions;
} // namespace sp7600::commissioning

namespace sp7600::ui
{

/// Who works and for whom as the preferences say, with the login name where they name nobody. Main
/// thread.
[[nodiscard]] Signature signatureFrom(const certificate::CertificatePreferences &preferences);

/// The same, for backups and certificates. An installer who is named already stays. Main thread.
void sign(commissioning::UnitOptions &options);

/// Keeps what is corrected on certificates in the store, one after the other and not on the GUI's
/// thread. Lives on that thread.
class SignatureKeeper final : public QObject
{
    Q_OBJECT

public:
    /// @p station must outlive it.
    explicit SignatureKeeper(commissioning::Station &station, QObject *parent = nullptr);
    /// Waits until all is kept.
    ~SignatureKeeper() override;
    Q_DISABLE_COPY_MOVE(SignatureKeeper)

    /// Whom certificate number @p id names from now on.
    void correct(std::int64_t id, const Signature &signature);

Q_SIGNALS:
    /// It could not be kept.
    void failed(const sp7600::Error &error);

private:
    commissioning::Station &m_station;
    QThreadPool m_pool;
};

} // namespace sp7600::ui
