// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QTableView;

namespace sp7600::ui
{

class ConsentRow;
class FactsLine;
class ImeiRow;
class RestorePanel;
class ResultBanner;
class StationMonitor;
class TargetForm;
class UnitPresenter;

/// A unit that was read: what it is, what it shall hold, what will change, and what became of it.
class UnitPanel final : public QWidget
{
    Q_OBJECT

public:
    UnitPanel(UnitPresenter &unit, StationMonitor &monitor, QWidget *parent = nullptr);

    void refresh();
    /// Puts the keyboard where the next thing to do is.
    void focusNext();
    void scrollToTop();

private:
    void makeCard();
    void makeForm(StationMonitor &monitor);
    void makeTable();
    void makeActions();
    [[nodiscard]] QHBoxLayout *makeActionRow();
    [[nodiscard]] QScrollArea *makeScrolled();

    void refreshBanner();
    void refreshActions();
    void refreshObstacle();
    void savePreset(const QString &name, bool replace);
    void fitColumns();
    void listBackups();
    void onBackupChosen();

    UnitPresenter &m_unit;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_card = nullptr;
    FactsLine *m_facts = nullptr;
    QPushButton *m_earlier = nullptr;
    QLabel *m_silence;
    ResultBanner *m_banner;
    TargetForm *m_form = nullptr;
    RestorePanel *m_restore = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_counts;
    QLabel *m_lasting;
    QLabel *m_proof;
    ImeiRow *m_imeiRow;
    ConsentRow *m_consent;
    QLabel *m_obstacle;
    QPushButton *m_start = nullptr;
    QPushButton *m_skipProof = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_disconnect = nullptr;
    /// The keyboard goes to the primary button as soon as there is a plan.
    bool m_offerStart = false;
};

} // namespace sp7600::ui
