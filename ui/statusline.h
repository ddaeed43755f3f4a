// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace sp7600::ui
{

class LivePresenter;
class StationMonitor;

/// What runs: where this laptop listens, how much it heard, and what is wrong with that.
class StatusLine final : public QFrame
{
    Q_OBJECT

public:
    /// Both must outlive it.
    StatusLine(StationMonitor &monitor, LivePresenter &live, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fit();

    StationMonitor &m_monitor;
    LivePresenter &m_live;
    QLabel *m_text;
    QString m_whole;
};

} // namespace sp7600::ui
