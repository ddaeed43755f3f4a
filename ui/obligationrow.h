// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/proof.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace sp7600::ui
{

/// Says what an interrupted proof left to be done, and has the one button for it. Hidden while
/// nothing is left.
class ObligationRow final : public QFrame
{
    Q_OBJECT

public:
    explicit ObligationRow(QWidget *parent = nullptr);
    /// @p isHere: the unit is connected and can be given its server now; else it is named.
    void setObligation(const std::optional<Obligation> &obligation, bool isHere);

Q_SIGNALS:
    void finishWanted();

private:
    QLabel *m_text;
    QPushButton *m_finish;
};

} // namespace sp7600::ui
