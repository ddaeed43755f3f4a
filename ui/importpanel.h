// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profilemodel.h"
#include "ui/profilespresenter.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTableView;

namespace sp7600::ui
{

class ColumnWidths;
/// What a file with a firmware profile would bring in, and whether it shall; or why it cannot be
/// used.
class ImportPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPanel(ProfilesPresenter &profiles, QWidget *parent = nullptr);

    void show(const QString &file);

Q_SIGNALS:
    void takenOver(const std::string &profileId);
    void cancelled();
    /// Another file is wanted in place of one that cannot be used.
    void otherFileWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showImport();
    void showProblem(const Error &error);
    void takeOver();

    ProfilesPresenter &m_profiles;
    ProfileModel m_model;
    std::optional<ProfilesPresenter::Import> m_import;
    QLabel *m_title;
    QLabel *m_from;
    QLabel *m_counts;
    QLabel *m_warnings;
    QLabel *m_problem;
    QTableView *m_table;
    ColumnWidths *m_widths = nullptr;
    QPushButton *m_take;
    QPushButton *m_other;
    QPushButton *m_cancel;
};

} // namespace sp7600::ui
