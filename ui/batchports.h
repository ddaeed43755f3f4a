// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace sp7600::ui
{

class BatchPresenter;

/// Which ports a batch may use, one box each.
class BatchPorts final : public QWidget
{
    Q_OBJECT

public:
    enum class Show {
        All,
        NewOnes, ///< Only those that nobody allowed yet.
    };

    BatchPorts(BatchPresenter &batch, Show show, QWidget *parent = nullptr);

private:
    void refresh();
    void refreshNotes();

    BatchPresenter &m_batch;
    Show m_show;
    QVBoxLayout *m_rows;
    QLabel *m_none;
    QLabel *m_occupied;
};

} // namespace sp7600::ui
