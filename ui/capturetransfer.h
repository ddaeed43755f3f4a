// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reportfilter.h"

#include "core/capture/capture.h"
#include "core/capture/exporter.h"
#include "core/capture/importer.h"
#include "core/store/store.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace sp7600::ui
{

/// Brings what is kept into a file, and files into what is kept, on a thread of its own; one at a
/// time. Lives on the GUI thread.
class CaptureTransfer final : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Idle, Exporting, Importing, Done, Failed };

    /// @p store must outlive it.
    explicit CaptureTransfer(store::Store &store, QObject *parent = nullptr);
    /// Stops what is under way and waits for it.
    ~CaptureTransfer() override;
    Q_DISABLE_COPY_MOVE(CaptureTransfer)

    /// Nothing happens while another one is under way.
    void exportTo(const QString &file, capture::Format format, const ReportFilter &filter);
    void importFrom(const QString &file);
    void cancel();
    /// What was done needs no telling any more.
    void dismiss();

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool isRunning() const
    {
        return m_stage == Stage::Exporting || m_stage == Stage::Importing;
    }
    /// What is under way and how far it is, or what became of it.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void changed();
    /// More is kept than before.
    void imported();

private:
    void begin(Stage stage, const QString &file);
    [[nodiscard]] capture::Progress progress();
    void endExport(const Result<capture::ExportCounts> &counts);
    void endImport(const capture::ImportOutcome &outcome);
    void end(Stage stage, const QString &text);

    store::Store &m_store;
    Stage m_stage = Stage::Idle;
    QString m_file;
    QString m_outcome;
    std::int64_t m_receptions = 0;
    std::optional<device::CancelSource> m_cancel;
    QThreadPool m_pool;
};

} // namespace sp7600::ui
