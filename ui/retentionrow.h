// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/retentionpresenter.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace sp7600::ui
{

/// How long reports are kept, and what a choice deletes, before it does.
class RetentionRow final : public QWidget
{
    Q_OBJECT

public:
    /// @p retention must outlive the row.
    explicit RetentionRow(RetentionPresenter &retention, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QLineEdit *makeField(const QString &name, const QString &label, int most);
    [[nodiscard]] RetentionPresenter::Limits typed() const;
    void showLimits();
    void refresh();
    void apply();

    RetentionPresenter &m_retention;
    RetentionPresenter::Limits m_shown; ///< What stood in the fields before somebody typed.
    QLineEdit *m_days;
    QLineEdit *m_megabytes;
    QLabel *m_text;
    QPushButton *m_apply;
};

} // namespace sp7600::ui
