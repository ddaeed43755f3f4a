// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profilemodel.h"
#include "ui/profilespresenter.h"

#include <QWidget>

#include <string>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace sp7600::ui
{

class ColumnWidths;
class ImportPanel;
class TeachPanel;

/// The words that this program knows of each firmware, where they are from, and how more of them
/// come in: taught here, or taken over from a file.
class ProfilesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfilesPage(ProfilesPresenter &profiles, QWidget *parent = nullptr);

    /// Teaches the firmware of the connected tracker, else the usual one, a word for @p settings.
    void teach(const std::vector<SettingId> &settings);
    /// Shows what a file would bring in, and asks.
    void openImport(const QString &file);
    /// Writes the chosen profile to a file.
    void exportTo(const QString &file);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeDetail();
    [[nodiscard]] QWidget *makeRemoveRow(QWidget *parent);
    [[nodiscard]] const device::Profile *chosen() const;
    void list();
    void choose(const std::string &id);
    void refreshDetail();
    void refreshActions();
    void addTeachButtons();
    void beginTeaching(const device::Profile *base, const std::vector<SettingId> &settings);
    void chooseImport();
    void chooseExport();
    void remove();
    void askToRemove(bool ask);
    void onTaught(const std::string &id);
    /// Back from teaching or from a file. @p message: what came of it.
    void showDetail(const QString &message);
    void say(const QString &message, bool problem);

    ProfilesPresenter &m_profiles;
    ProfileModel m_model;
    QListWidget *m_list = nullptr;
    QLabel *m_problems = nullptr;
    QStackedWidget *m_panels = nullptr;
    QWidget *m_detail = nullptr;
    TeachPanel *m_teachPanel = nullptr;
    ImportPanel *m_importPanel = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_about = nullptr;
    QLabel *m_message = nullptr;
    QTableView *m_table = nullptr;
    ColumnWidths *m_widths = nullptr;
    QPushButton *m_teach = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_remove = nullptr;
    QWidget *m_actions = nullptr;
    QWidget *m_removeRow = nullptr;
    QLabel *m_removeQuestion = nullptr;
    QPushButton *m_keep = nullptr;
};

} // namespace sp7600::ui
