// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/targetdraft.h"

#include <QWidget>

#include <map>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sp7600::ui
{

class FieldGrid;

/// A fold with the settings that not every job is about: closed until somebody opens it, and then
/// open the next time too. What this firmware has no word for stands there in grey.
class MoreSettings final : public QWidget
{
    Q_OBJECT

public:
    explicit MoreSettings(QWidget *parent = nullptr);

    /// Takes every text from @p draft.
    void load(const TargetDraft &draft);
    /// Whether a word that is not known can be taught from here, and every setting seen in one
    /// table; by default they can.
    void offerPages(bool offer);
    /// Says what is wrong beside each field; texts stay.
    void showProblems(const TargetDraft &draft, const std::map<SettingId, Error> &problems);

Q_SIGNALS:
    void textEdited(sp7600::SettingId setting, const std::string &text);
    /// The words for these settings are not known, and a person wants to teach one.
    void teachRequested(const std::vector<sp7600::SettingId> &settings);
    /// A person wants to see every setting in one table.
    void allWanted();

private:
    struct Field {
        QWidget *input;
        QLabel *label;
        QLabel *problem;
    };

    QLineEdit *addText(SettingId setting, const QString &label, const QString &unit, int place);
    QComboBox *addChoice(SettingId setting, const QString &label, int place);
    void place(SettingId setting, const QString &label, QWidget *input, QWidget *beside, int place);
    void addPassword(int place);
    void addNotKnownRow();
    void setOpen(bool open);
    void refreshTitle();
    void loadChoice(SettingId setting, const TargetDraft &draft,
                    const std::vector<std::string> &values);

    QPushButton *m_title;
    QPushButton *m_all;
    QWidget *m_body;
    FieldGrid *m_grid;
    QWidget *m_notKnownRow;
    QPushButton *m_teach;
    std::map<SettingId, Field> m_fields;
    std::size_t m_edits = 0;
};

} // namespace sp7600::ui
