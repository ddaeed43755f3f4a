// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/teachingdraft.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace sp7600::ui
{

/// The values of a command that is being taught: what each of them is, with a choice to correct it,
/// and what it means where that has to be said.
class TeachValues final : public QWidget
{
    Q_OBJECT

public:
    /// @p before: what Tab leaves for the first value.
    explicit TeachValues(QWidget *before, QWidget *parent = nullptr);

    void show(const TeachingDraft &draft);

Q_SIGNALS:
    /// @p number counts from 1.
    void roleChosen(std::size_t number, const sp7600::device::ParameterRole &role);
    /// Empty: as it was concluded.
    void meaningGiven(sp7600::SettingId setting, const std::string &text);

private:
    struct Row {
        QLabel *number;
        QLabel *text;
        QComboBox *role;
        QComboBox *choice;
        QLineEdit *meaning;
        QLabel *unit;
        std::optional<SettingId> means;
    };

    void addRow();
    void refreshRole(Row &row, const TeachingDraft &draft, std::size_t index);
    static void refreshMeaning(Row &row, const TeachingDraft &draft, std::size_t index);

    QWidget *m_before;
    QGridLayout *m_grid;
    std::vector<Row> m_rows;
};

} // namespace sp7600::ui
