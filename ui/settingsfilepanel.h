// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commissioning/settingsfile.h"
#include "core/model/error.h"

#include <QFrame>

#include <optional>

class QCheckBox;
class QLabel;
class QMenu;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace sp7600::ui
{

class UnitPresenter;

/// The settings of the connected unit and files of settings: what came from one, what went into
/// one, how they compare. Hidden while there is nothing to say.
class SettingsFilePanel final : public QFrame
{
    Q_OBJECT

public:
    /// Where the two sides of a comparison stand.
    enum class Compared { Here, Elsewhere };

    explicit SettingsFilePanel(UnitPresenter &unit, QWidget *parent = nullptr,
                               Compared compared = Compared::Here);

    void addActions(QMenu &menu);
    /// Puts @p settings, which are those of @p file, into the form and says so.
    void take(const QString &file, const ConnectionSettings &settings);
    void close();

Q_SIGNALS:
    /// The tracker is compared with what a file holds; without: not any more.
    void comparedWith(const std::optional<sp7600::ConnectionSettings> &file);
    /// A file could not be read or written; nothing was changed.
    void failed(const sp7600::Error &error);
    /// Something was done and is shown here.
    void shown();
    /// A person has seen it: the keyboard has to go elsewhere.
    void closedByHand();

private:
    void load(const QString &file);
    void compare(const QString &file);
    void askHowToSave();
    void askWhereToSave();
    void save(const QString &file);
    void show(const QString &headline, const QString &detail);
    void fillTable(const commissioning::SettingsComparison &comparison);
    template <typename Use>
    void askForFile(bool forSaving, const QString &title, Use use);

    UnitPresenter &m_unit;
    Compared m_comparedWhere;
    QLabel *m_headline;
    QLabel *m_detail;
    QCheckBox *m_withPasswords;
    QPushButton *m_saveAs;
    QPushButton *m_close;
    QStandardItemModel *m_compared;
    QTableView *m_table;
};

} // namespace sp7600::ui
