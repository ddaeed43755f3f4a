// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace sp7600::ui
{

class UnitPresenter;

/// A port is being opened: how far that is, and the way out.
class OpeningPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit OpeningPanel(UnitPresenter &unit, QWidget *parent = nullptr);

    void refresh();
    /// Puts the keyboard where the next thing to do is.
    void focusNext();

private:
    UnitPresenter &m_unit;
    QLabel *m_text;
    QLabel *m_detail;
    QPushButton *m_cancel;
};

} // namespace sp7600::ui
