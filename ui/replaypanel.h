// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recordtasks.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;

namespace sp7600::ui
{

/// Asks where the reports of a tracker are to be sent once more. Hidden while nobody wants to.
class ReplayPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit ReplayPanel(QWidget *parent = nullptr);
    /// Of the tracker with this IMEI; the keyboard goes to the address.
    void openFor(const std::string &imei);
    void leave();
    [[nodiscard]] const std::string &imei() const { return m_imei; }

Q_SIGNALS:
    void sendWanted(const sp7600::ui::RecordTasks::Replay &replay);
    /// It is hidden: the keyboard has to go elsewhere.
    void left();

private:
    void send();

    std::string m_imei;
    QLabel *m_headline;
    QLineEdit *m_to;
    QComboBox *m_transport;
    QComboBox *m_pace;
};

} // namespace sp7600::ui
