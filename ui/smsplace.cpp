// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/smsplace.h"

#include "ui/filedrop.h"
#include "ui/panelstack.h"
#include "ui/smspanel.h"

#include <utility>

namespace sp7600::ui
{

SmsPlace::SmsPlace(const UnitPresenter &unit, StationMonitor &monitor, PanelStack &panels,
                   QWidget &page)
    : QObject(&page)
    , m_unit(unit)
    , m_monitor(monitor)
    , m_panels(panels)
    , m_page(page)
{
}

void SmsPlace::open()
{
    if (m_panel == nullptr) {
        m_panel = new SmsPanel(m_unit, m_monitor, &m_page);
        m_panels.addWidget(m_panel);
        connect(m_panel, &SmsPanel::left, this, [this] {
            m_isOpen = false;
            Q_EMIT switched();
        });
        leaveDropsToPage(m_page);
    }
    m_isOpen = true;
    m_panel->begin();
    Q_EMIT switched();
}

bool SmsPlace::leave()
{
    if (!m_isOpen) {
        return false;
    }
    m_panel->leave();
    return true;
}

void SmsPlace::drop()
{
    if (std::exchange(m_isOpen, false)) {
        m_panel->forget();
    }
}

bool SmsPlace::show()
{
    if (m_isOpen) {
        m_panels.setCurrentWidget(m_panel);
    }
    return m_isOpen;
}

bool SmsPlace::focusNext()
{
    if (m_isOpen) {
        m_panel->focusNext();
    }
    return m_isOpen;
}

} // namespace sp7600::ui
