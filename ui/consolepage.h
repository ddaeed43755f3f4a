// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace sp7600::ui
{

class CommandRow;
class ConsolePresenter;
class StatusMark;

/// What is said on the cable, as it is said, and a line to type into it.
class ConsolePage final : public QWidget
{
    Q_OBJECT

public:
    /// @p console must outlive the page.
    explicit ConsolePage(ConsolePresenter &console, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A tracker is to be connected.
    void commissionWanted();

protected:
    /// Esc stops what is going on here.
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *makeNotice();
    [[nodiscard]] QHBoxLayout *makeTools();
    void makeTable();

    void applyFilter();
    void setFollowing(bool on);
    void onRowsInserted();
    void onRowsRemoved(int first, int last);
    void refreshNotice();
    void refreshCounts();
    void saveLines();
    void copyLines();

    ConsolePresenter &m_console;
    QWidget *m_noticeRow;
    StatusMark *m_noticeMark;
    QLabel *m_notice;
    QPushButton *m_noticeButton;
    QLineEdit *m_filter;
    QComboBox *m_way;
    QCheckBox *m_hex;
    QCheckBox *m_follow;
    QPushButton *m_copy;
    QPushButton *m_clear;
    QPushButton *m_save;
    QTableView *m_table;
    QLabel *m_counts;
    CommandRow *m_command;
    QTimer m_pause; ///< Of who types a filter.
};

} // namespace sp7600::ui
