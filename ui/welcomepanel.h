// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace sp7600::ui
{

/// What the program does, what it sends, and the two ways to begin.
class WelcomePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePanel(bool canDemo, QWidget *parent = nullptr);
    void focusNext();

Q_SIGNALS:
    void trackerWanted();
    void demoWanted();

private:
    QPushButton *m_tracker;
};

} // namespace sp7600::ui
