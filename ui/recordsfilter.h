// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recordlist.h"

#include <QDate>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace sp7600::ui
{

/// Which records are shown: a text, a span of days, a kind. Captures are of one kind.
class RecordsFilter final : public QWidget
{
    Q_OBJECT

public:
    enum class Of { Commissionings, Captures };

    explicit RecordsFilter(Of what, QWidget *parent = nullptr);
    /// Everything is shown again; says nothing.
    void clear();
    void focusText();

Q_SIGNALS:
    void textEdited(const QString &text);
    void shownChosen(sp7600::ui::RecordsShown shown);
    /// Both days belong to it; an invalid one sets no limit.
    void daysChosen(const QDate &first, const QDate &last);
    /// To the list.
    void downPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeDays();
    void chooseSpan();

    QLineEdit *m_text;
    QComboBox *m_span;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QWidget *m_days;
    QComboBox *m_shown;
};

} // namespace sp7600::ui
