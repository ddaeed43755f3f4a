// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commissioning/station.h"
#include "core/model/commissioning.h"

#include <QWidget>

#include <map>
#include <string>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sp7600::ui
{

/// How the job ended that was done last with what is plugged in at a port.
struct PortOutcome {
    std::string imei; ///< Empty where the tracker did not say it.
    JobResult result = JobResult::Failed;
};
using PortOutcomes = std::map<std::string, PortOutcome>; ///< By the port's name.

/// Nothing is plugged in, or nothing is opened yet: where the cable goes, the ports of this laptop
/// and why one cannot be used, and the virtual tracker.
class PortsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PortsPanel(bool canDemo, QWidget *parent = nullptr);
    /// @p looked: the ports were looked at; an empty list means that there is none. Those of
    /// @p outcomes come after those where there is something to be done.
    void setPorts(const commissioning::PortList &list, bool looked,
                  const PortOutcomes &outcomes = {});
    /// Leaves the room to something more urgent: no drawing.
    void setBrief(bool brief);
    /// Puts the keyboard where the next thing to do is.
    void focusNext();

Q_SIGNALS:
    void connectRequested(const sp7600::commissioning::PortInfo &port);
    void demoRequested();
    void smsRequested();

private:
    void addRow(const commissioning::PortInfo &port, const PortOutcome *outcome);
    [[nodiscard]] static QString about(const commissioning::PortInfo &port);

    QVBoxLayout *m_rows;
    QLabel *m_heading;
    QLabel *m_none;
    QLabel *m_how;
    QWidget *m_drawing;
    QPushButton *m_demo = nullptr;
    QWidget *m_list;
};

} // namespace sp7600::ui
