// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/commissioning.h"

#include <QWidget>

#include <array>

namespace sp7600::ui
{

/// The steps of the whole job in one line, each with its state.
class StepBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);
    void setState(JobStep step, StepState state);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::array<StepState, allSteps.size()> m_states{};
};

} // namespace sp7600::ui
