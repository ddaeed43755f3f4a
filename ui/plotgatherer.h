// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plotdata.h"

#include "core/store/store.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>

namespace sp7600::ui
{

/// Reads for plots what is kept of one tracker, the newest first, on a thread of its own, and goes
/// on with what comes; only while somebody looks. Tells a few times a second how far it is. Lives
/// on the GUI thread.
class PlotGatherer final : public QObject
{
    Q_OBJECT

public:
    /// @p store must outlive it.
    explicit PlotGatherer(const store::Store &store, QObject *parent = nullptr);
    /// Waits for the page that is being read.
    ~PlotGatherer() override;
    Q_DISABLE_COPY_MOVE(PlotGatherer)

    /// Begins anew with the reports that @p filter lets through; nothing: there is none to look at.
    void setFilter(const std::optional<ReportFilter> &filter);
    void setActive(bool active);
    /// More is kept than before.
    void moreCame();

    [[nodiscard]] const PlotPicture &picture() const { return m_picture; }
    /// Why it cannot be read.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    /// picture() or error().
    void changed();

private:
    struct Gathering;
    void go();
    void run(const std::shared_ptr<Gathering> &gathering);

    const store::Store &m_store;
    std::shared_ptr<Gathering> m_gathering;
    PlotPicture m_picture;
    std::optional<Error> m_error;
    QTimer m_next; ///< A few times a second at most.
    bool m_isActive = false;
    bool m_isRunning = false;
    bool m_isBehind = false; ///< Something came that was not read.
    QThreadPool m_pool;      ///< Last: it ends first.
};

} // namespace sp7600::ui
