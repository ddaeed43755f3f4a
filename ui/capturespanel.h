// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capturemodel.h"

#include "core/capture/capture.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace sp7600::ui
{

class EmptyPanel;
class RecordActions;
class RecordsFilter;
class TroubleRow;

/// The captures of the Records page: the list, what is kept of the chosen tracker, and what can be
/// done with that.
class CapturesPanel final : public QWidget
{
    Q_OBJECT

public:
    /// @p captures must outlive the panel.
    explicit CapturesPanel(CapturesPresenter &captures, QWidget *parent = nullptr);
    /// To be placed by whoever has the panel; the one thing to go on with where nothing is kept.
    [[nodiscard]] QPushButton *importButton() const { return m_import; }
    /// What can be done is shown, and can be done while nothing of it is under way.
    void setActions(bool areShown, bool areBusy);
    /// The keyboard goes to the list, or to where more is looked for.
    void goToList();
    /// The keyboard goes to where one begins, as soon as it is known what is kept.
    void takeFocus();
    /// The one heard last.
    void chooseNewest();

Q_SIGNALS:
    /// On the Live page; @p name as the lists have it.
    void reportsWanted(const QString &name);
    void exportWanted(sp7600::capture::Format format);
    void replayWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeEmptyPanel();
    [[nodiscard]] QWidget *makeList();
    void refreshList();
    void refreshEmpty();
    void refreshChoice();
    void keepChoice();
    void chooseRow();

    CapturesPresenter &m_captures;
    CaptureModel m_model;
    RecordsFilter *m_filter;
    TroubleRow *m_trouble;
    QStackedWidget *m_stack;
    QPushButton *m_import;
    EmptyPanel *m_empty = nullptr;
    QPushButton *m_everything = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_detail = nullptr;
    RecordActions *m_actions = nullptr;
    bool m_isKeeping = false; ///< The selection follows the captures, not a person.
    bool m_areActionsShown = true;
    bool m_wantsFocus = false; ///< As soon as there is something to go to.
};

} // namespace sp7600::ui
