// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/componentmodel.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QTableView;

namespace sp7600::ui
{

class PanelStack;

/// Which program this is, what is not known about it, and what others made of it, each with the
/// whole text of its licence.
class AboutPage final : public QWidget
{
    Q_OBJECT

public:
    explicit AboutPage(QWidget *parent = nullptr);
    /// As choosing a row of the list and reading its licence.
    void readLicence(int row);

Q_SIGNALS:
    /// Back to where the person came from.
    void left();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeOverview();
    [[nodiscard]] QWidget *makeTop();
    [[nodiscard]] QWidget *makeFacts();
    [[nodiscard]] QWidget *makeNotes();
    [[nodiscard]] QWidget *makeComponents();
    [[nodiscard]] QWidget *makeReading();
    void reveal(const QModelIndex &row);
    void read(const QString &title, const QString &text);
    void readChosen();
    void copy();
    void goBack();

    ComponentModel m_model;
    PanelStack *m_stack;
    QScrollArea *m_overview = nullptr;
    QWidget *m_reading = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_copy = nullptr;
    QLabel *m_copied = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_title = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPointer<QWidget> m_before; ///< What had the keyboard when the reading began.
};

} // namespace sp7600::ui
