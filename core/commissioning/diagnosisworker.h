// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commissioning/diagnosisrun.h"
#include "core/model/commissioning.h"

#include <QObject>

#include <memory>
#include <vector>

namespace sp7600::commissioning
{

/// A diagnosis for a window: runs on a thread of its own and tells by signals. Lives on the GUI
/// thread; nothing here waits, but the destructor.
///
///     start() → checkChanged()…, evidenceChanged()… → finished(), or refused()
class DiagnosisWorker : public QObject
{
    Q_OBJECT

public:
    /// @p station must outlive the worker.
    explicit DiagnosisWorker(Station &station, QObject *parent = nullptr);
    /// Cancels, and waits for the end.
    ~DiagnosisWorker() override;
    Q_DISABLE_COPY_MOVE(DiagnosisWorker)

    [[nodiscard]] bool isRunning() const;
    /// While none is running.
    void start(const DiagnosisInputs &inputs);
    /// It has been listened to for long enough: the end comes as soon as the rest is done.
    void endListening();
    /// The end comes at once, with what was gathered by then.
    void cancel();

    /// What the last finished diagnosis heard, for a support file.
    [[nodiscard]] const std::vector<std::shared_ptr<const Reception>> &traffic() const;

Q_SIGNALS:
    void checkChanged(sp7600::DiagnosisCheck check, sp7600::StepState state);
    /// What is known so far.
    void evidenceChanged(const sp7600::Evidence &evidence);
    /// Also after cancel(). It is not running any more when this is emitted.
    void finished(const sp7600::Evidence &evidence, const sp7600::Diagnosis &diagnosis);
    /// It did not begin. Errors: those of DiagnosisRun::check().
    void refused(const sp7600::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sp7600::commissioning
