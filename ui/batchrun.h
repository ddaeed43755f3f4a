// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstddef>
#include <map>
#include <optional>
#include <string>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QTableView;
class QVBoxLayout;

namespace sp7600::ui
{

class BatchPresenter;
class PortCard;
class ResultBanner;

/// A list while it is worked through and when that has ended: a card for each port, the list beside
/// them, what can be done next.
class BatchRun final : public QWidget
{
    Q_OBJECT

public:
    explicit BatchRun(BatchPresenter &batch, QWidget *parent = nullptr);
    /// The keyboard goes to what comes next.
    void moveFocus();

private:
    [[nodiscard]] QWidget *makeCards();
    void addActions(QVBoxLayout &layout);
    void onStageChanged();
    void refresh();
    void refreshActions();
    void refreshCard(const std::string &port);
    void placeCards();
    void chooseFailed();
    [[nodiscard]] std::optional<std::size_t> failedRow() const;
    void openFolder();

    BatchPresenter &m_batch;
    QLabel *m_problem;
    QLabel *m_counts;
    ResultBanner *m_banner;
    QScrollArea *m_scroll = nullptr;
    QGridLayout *m_grid = nullptr;
    QLabel *m_noPort = nullptr;
    std::map<std::string, PortCard *> m_cards;
    QTableView *m_table;
    QPushButton *m_stop = nullptr;
    QPushButton *m_goOn = nullptr;
    QPushButton *m_diagnose = nullptr;
    QPushButton *m_newList = nullptr;
    QPushButton *m_folder = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace sp7600::ui
