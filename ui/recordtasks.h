// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/task.h"

#include "core/model/model.h"
#include "core/store/store.h"

#include <QTemporaryDir>

#include <cstdint>
#include <memory>
#include <vector>

namespace sp7600::ui
{

/// What is done with certificates: opened, saved, put into one table.
class RecordTasks final : public Task
{
    Q_OBJECT

public:
    enum class CertificateFormat { Pdf, Json, Csv };

    /// @p store must outlive it.
    explicit RecordTasks(const store::Store &store, QObject *parent = nullptr);
    ~RecordTasks() override;
    Q_DISABLE_COPY_MOVE(RecordTasks)

    // Nothing happens while another one is under way.

    /// In the program of the desktop, from a place that ends with this program.
    void openCertificate(const Commissioning &job);
    void saveCertificate(const Commissioning &job, CertificateFormat format, const QString &file);
    /// One table of those of these numbers.
    void saveTable(const std::vector<std::int64_t> &jobs, const QString &file);

private:
    void show(const QString &file, const std::optional<Error> &logoProblem);

    const store::Store &m_store;
    std::unique_ptr<QTemporaryDir> m_opened; ///< Made for the first one that is opened.
};

/// That a chosen logo is not on the certificate, and why.
[[nodiscard]] QString logoMissing(const Error &problem);

} // namespace sp7600::ui
