// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstdint>

class QLabel;
class QPushButton;

namespace sp7600::ui
{

class StationMonitor;

/// Where a tracker has to be pointed so that it is heard here, while none was.
class PointerPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PointerPanel(StationMonitor &monitor, QWidget *parent = nullptr);

private:
    void refresh();
    [[nodiscard]] QString reachHint(std::uint16_t port) const;

    StationMonitor &m_monitor;
    QLabel *m_pointAt;
    QLabel *m_hint;
    QPushButton *m_copy;
};

} // namespace sp7600::ui
