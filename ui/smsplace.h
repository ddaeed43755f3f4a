// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace sp7600::ui
{

class PanelStack;
class SmsPanel;
class StationMonitor;
class UnitPresenter;

/// The text messages of a page, which stand in the place of its panels while they are open.
class SmsPlace final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it. @p panels is of the page that is the parent's.
    SmsPlace(const UnitPresenter &unit, StationMonitor &monitor, PanelStack &panels, QWidget &page);

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// Begins with what is chosen for the connected unit, see SmsPanel::begin().
    void open();
    /// As its own button does; false when it was not open.
    bool leave();
    /// The page has something more urgent, and shows it itself: nothing is told.
    void drop();
    /// Takes the place of the panels; false when it is not open, as focusNext().
    bool show();
    bool focusNext();

Q_SIGNALS:
    /// It was opened or left, so the page shows something else.
    void switched();

private:
    const UnitPresenter &m_unit;
    StationMonitor &m_monitor;
    PanelStack &m_panels;
    QWidget &m_page;
    SmsPanel *m_panel = nullptr; ///< Made when it is first wanted.
    bool m_isOpen = false;
};

} // namespace sp7600::ui
