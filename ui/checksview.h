// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/commissioning.h"
#include "core/model/diagnosischeck.h"

#include <QFrame>

#include <array>

class QLabel;

namespace sp7600::ui
{

class StatusMark;

/// Where a diagnosis looks, and how far it is with each: they tick side by side.
class ChecksView final : public QFrame
{
    Q_OBJECT

public:
    explicit ChecksView(QWidget *parent = nullptr);
    void setState(DiagnosisCheck check, StepState state);

private:
    struct Row {
        StatusMark *mark;
        QLabel *name;
        QLabel *state;
    };
    void show(DiagnosisCheck check);

    std::array<Row, allChecks.size()> m_rows{};
    std::array<StepState, allChecks.size()> m_states{};
};

} // namespace sp7600::ui
