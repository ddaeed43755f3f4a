// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QHBoxLayout;
class QLabel;

namespace sp7600::ui
{

class StatusMark;
class UnitPresenter;

/// What is on the cable, always true: grey where it is not known, with its age where it is old.
class DeviceBar final : public QFrame
{
    Q_OBJECT

public:
    explicit DeviceBar(const UnitPresenter &unit, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    /// Leaves out what there is no room for, the least important first.
    void fit();
    [[nodiscard]] QLabel *addField(QHBoxLayout *layout, const QString &name);
    static void setField(QLabel *label, const QString &text, bool known);

    const UnitPresenter &m_unit;
    StatusMark *m_mark;
    QLabel *m_state;
    QLabel *m_port;
    QLabel *m_imei;
    QLabel *m_model;
    QLabel *m_firmware;
    QLabel *m_operator;
    QLabel *m_gps;
    QLabel *m_age;
    QTimer m_tick;
};

} // namespace sp7600::ui
