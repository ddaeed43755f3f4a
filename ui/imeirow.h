// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>

class QLabel;
class QLineEdit;

namespace sp7600::ui
{

/// Where the IMEI is typed or scanned that the unit itself does not tell.
class ImeiRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ImeiRow(QWidget *parent = nullptr);
    void focusField();
    void clear();

Q_SIGNALS:
    /// @p imei is a valid one.
    void given(const std::string &imei);

private:
    void submit();

    QLineEdit *m_imei;
    QLabel *m_problem;
};

} // namespace sp7600::ui
