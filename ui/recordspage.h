// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recordmodel.h"
#include "ui/recordspresenter.h"

#include <QWidget>

#include <array>
#include <optional>
#include <string>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace sp7600::ui
{

class CapturesPanel;
class EmptyPanel;
class RecordActions;
class RecordSaver;
class RecordTable;
class RecordsFilter;
class RecordView;
class ReplayPanel;
class TaskRow;
class TroubleRow;

/// What was done with which tracker: the list, the chosen record, and what can be done with it. A
/// second list is of captures: what was heard of which tracker.
class RecordsPage final : public QWidget
{
    Q_OBJECT

public:
    /// @p records must outlive the page.
    explicit RecordsPage(RecordsPresenter &records, QWidget *parent = nullptr);

    enum class Kind { Commissionings, Captures };
    /// Also at the next start.
    void showKind(Kind kind);
    /// As when a capture is dropped. Nothing happens while another file is under way.
    void takeFile(const QString &file);
    /// The newest one, to be looked at.
    void chooseNewest();
    /// The tracker heard last, to be looked at.
    void chooseNewestCapture();

Q_SIGNALS:
    /// There are none yet, and a person wants to make one.
    void commissionWanted();
    /// Of one tracker, on the Live page; @p name as the lists have it.
    void reportsWanted(const QString &name);

protected:
    /// Other units are shown.
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *makeKindRow();
    [[nodiscard]] QWidget *makeCommissionings();
    void makeEmptyPanel();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeDetail();
    void connectActions();
    void connectCaptures();
    void showLastKind();
    [[nodiscard]] bool showsCaptures() const;
    void refreshList();
    void refreshEmpty();
    void keepChoice();
    void chooseRows();
    void refreshChoice();
    void refreshActions();
    void fitParts();
    void goToList();
    void askWhereToReplay(const std::string &imei);
    void leaveOrStop();
    void takeFocus();
    void restore();

    RecordsPresenter &m_records;
    RecordModel m_model;
    std::array<QPushButton *, 2> m_kinds = {}; ///< In the order of Kind.
    QStackedWidget *m_lists;
    CapturesPanel *m_captures;
    RecordsFilter *m_filter;
    TroubleRow *m_trouble;
    QStackedWidget *m_stack;
    EmptyPanel *m_empty = nullptr;
    QPushButton *m_commission = nullptr;
    QPushButton *m_everything = nullptr;
    QSplitter *m_parts;
    RecordTable *m_table = nullptr;
    QWidget *m_detail = nullptr;
    RecordView *m_view = nullptr;
    RecordActions *m_actions = nullptr;
    ReplayPanel *m_replay;
    std::array<TaskRow *, 3> m_tasks;
    RecordSaver *m_saver;
    std::optional<RecordDetail> m_shown; ///< By m_view.
    bool m_isKeeping = false;            ///< The selection follows the records, not a person.
    bool m_partsMoved = false;           ///< By a person.
    bool m_wantsFocus = false;           ///< As soon as there is something to go to.
};

} // namespace sp7600::ui
