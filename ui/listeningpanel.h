// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/listeningdraft.h"

#include <QFrame>

#include <map>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace sp7600::ui
{

class ListeningPresenter;
class RetentionPresenter;
class StationMonitor;

/// How this laptop listens: ports, address, answer, the real server behind it, limits, who is
/// heard, what was counted, and how long it is kept.
class ListeningPanel final : public QFrame
{
    Q_OBJECT

public:
    ListeningPanel(ListeningPresenter &listening, StationMonitor &monitor,
                   RetentionPresenter &retention, QWidget *parent = nullptr);

    /// The field that has a problem, or else the first.
    void focusFirst();

Q_SIGNALS:
    void closedByHand();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Field = ListeningDraft::Field;

    void addRow(QGridLayout &layout);
    void place(QGridLayout &layout, int column, int span, QWidget *caption, QWidget *field);
    QLineEdit *addLine(Field field, const QString &label, const QString &name);
    QPlainTextEdit *addList(Field field, const QString &label, const QString &name);
    void addPorts(QGridLayout &layout);
    void addRelay(QGridLayout &layout);
    void addLimits(QGridLayout &layout);
    void addWho(QGridLayout &layout);
    [[nodiscard]] QWidget *makeActions();
    void offerAddresses();
    void showDraft();
    void onEdited();
    void refresh();
    void refreshCounters();
    [[nodiscard]] QString text(Field field) const;

    ListeningPresenter &m_listening;
    StationMonitor &m_monitor;
    std::map<Field, QWidget *> m_fields;
    std::map<Field, QLabel *> m_captions;
    int m_row = 0;
    QComboBox *m_address = nullptr;
    QComboBox *m_answer = nullptr;
    QCheckBox *m_relays = nullptr;
    QComboBox *m_relayTransport = nullptr;
    QLabel *m_problem;
    QLabel *m_counters;
    QPushButton *m_apply = nullptr;
    bool m_isShowing = false; ///< The draft is being shown: nobody types.
};

} // namespace sp7600::ui
