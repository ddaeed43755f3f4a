// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reportfilter.h"
#include "ui/task.h"

#include "core/capture/capture.h"
#include "core/capture/exporter.h"
#include "core/store/store.h"

namespace sp7600::ui
{

/// Brings what is kept into a file, and files into what is kept.
class CaptureTransfer final : public Task
{
    Q_OBJECT

public:
    /// @p store must outlive it.
    explicit CaptureTransfer(store::Store &store, QObject *parent = nullptr);
    ~CaptureTransfer() override;
    Q_DISABLE_COPY_MOVE(CaptureTransfer)

    /// Nothing happens while another one is under way.
    void exportTo(const QString &file, capture::Format format, const ReportFilter &filter);
    void importFrom(const QString &file);

Q_SIGNALS:
    /// More is kept than before.
    void imported();

private:
    using Words = std::function<QString(std::int64_t receptions)>;
    [[nodiscard]] capture::Progress progressOf(const Words &words);

    store::Store &m_store;
};

} // namespace sp7600::ui
