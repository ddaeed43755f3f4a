// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/backupjournal.h"
#include "core/model/settings.h"

#include <QWidget>

#include <map>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace sp7600::ui
{

/// Which earlier settings are about to be put back, and the passwords that were not kept with them.
class RestorePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RestorePanel(QWidget *parent = nullptr);

    void setBackup(const device::Backup &backup);
    /// What is wrong with the passwords as typed.
    void showProblems(const std::map<SettingId, Error> &problems);
    /// To the first password; false when there is none to type.
    bool focusFirst();

Q_SIGNALS:
    void passwordEdited(sp7600::SettingId setting, const std::string &text);

private:
    QLabel *m_headline;
    QLabel *m_caveat;
    QWidget *m_passwords;
    QHBoxLayout *m_passwordLayout;
    QLabel *m_problem;
    std::map<SettingId, QLineEdit *> m_fields;
};

} // namespace sp7600::ui
