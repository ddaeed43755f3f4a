// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/diagnosisworker.h"

#include <thread>
#include <utility>

namespace sp7600::commissioning
{

class DiagnosisWorker::Private final : public DiagnosisObserver
{
public:
    Private(DiagnosisWorker &worker, Station &runStation)
        : q(worker)
        , station(runStation)
    {
    }

    /// Says something on the window's thread, in the order in which it happened.
    template <typename Words>
    void tell(Words words)
    {
        QMetaObject::invokeMethod(&q, std::move(words), Qt::QueuedConnection);
    }

    void checkChanged(DiagnosisCheck check, StepState state) override
    {
        tell([this, check, state] { Q_EMIT q.checkChanged(check, state); });
    }
    void evidenceChanged(const Evidence &evidence) override
    {
        tell([this, evidence] { Q_EMIT q.evidenceChanged(evidence); });
    }

    void run(const DiagnosisInputs &inputs, const device::CancelToken &cancelled,
             const device::CancelToken &heardEnough)
    {
        DiagnosisRun diagnosis(station, inputs, *this);
        if (const auto checked = diagnosis.check(); !checked) {
            tell([this, error = checked.error()] {
                isRunning = false;
                Q_EMIT q.refused(error);
            });
            return;
        }
        tell([this, outcome = diagnosis.run(cancelled, heardEnough)] {
            isRunning = false;
            traffic = outcome.traffic;
            Q_EMIT q.finished(outcome.evidence, outcome.diagnosis);
        });
    }

    DiagnosisWorker &q;
    Station &station;
    std::thread thread;
    // Of the window's thread.
    bool isRunning = false;
    std::vector<std::shared_ptr<const Reception>> traffic;
    device::CancelSource cancel;
    device::CancelSource enough;
};

DiagnosisWorker::DiagnosisWorker(Station &station, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, station))
{
}

DiagnosisWorker::~DiagnosisWorker()
{
    d->cancel.cancel();
    if (d->thread.joinable())
        d->thread.join();
}

bool DiagnosisWorker::isRunning() const
{
    return d->isRunning;
}

void DiagnosisWorker::start(const DiagnosisInputs &inputs)
{
    if (d->isRunning)
        return;
    // The one before has ended; its thread has nothing left to do.
    if (d->thread.joinable())
        d->thread.join();
    d->isRunning = true;
    d->traffic.clear();
    d->cancel = device::CancelSource();
    d->enough = device::CancelSource();
    d->thread = std::thread([this, inputs, cancelled = d->cancel.token(),
                             enough = d->enough.token()] { d->run(inputs, cancelled, enough); });
}

void DiagnosisWorker::endListening()
{
    d->enough.cancel();
}

void DiagnosisWorker::cancel()
{
    d->cancel.cancel();
}

const std::vector<std::shared_ptr<const Reception>> &DiagnosisWorker::traffic() const
{
    return d->traffic;
}

} // namespace sp7600::commissioning
