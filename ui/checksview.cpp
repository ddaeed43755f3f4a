// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checksview.h"

#include "ui/widgets.h"

#include "core/text/text.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr int markSide = 18;

QString stateText(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return ChecksView::tr("to come");
    case StepState::Running:
        return ChecksView::tr("looking…");
    case StepState::Done:
        return ChecksView::tr("looked at");
    case StepState::Skipped:
        return ChecksView::tr("nothing to look at");
    case StepState::Failed:
        return ChecksView::tr("could not be looked at");
    }
    return {};
}

/// Done is not good: it was only looked at.
Status statusOf(StepState state)
{
    switch (state) {
    case StepState::Running:
        return Status::Running;
    case StepState::Done:
        return Status::Ok;
    case StepState::Failed:
        return Status::Attention;
    case StepState::Waiting:
    case StepState::Skipped:
        return Status::NotKnown;
    }
    return Status::NotKnown;
}

} // namespace

ChecksView::ChecksView(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"card"_s);
    setAccessibleName(tr("What is looked at"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    for (const DiagnosisCheck check : allChecks) {
        const auto number = static_cast<std::size_t>(check);
        Row &row = m_rows[number];
        row.mark = new StatusMark(markSide, this);
        row.name = plainLabel(text::checkLabel(check), this);
        row.state = mutedLabel({}, this);
        const int line = static_cast<int>(number);
        grid->addWidget(row.mark, line, 0);
        grid->addWidget(row.name, line, 1);
        grid->addWidget(row.state, line, 2);
        show(check);
    }
}

void ChecksView::setState(DiagnosisCheck check, StepState state)
{
    StepState &now = m_states[static_cast<std::size_t>(check)];
    if (now != state) {
        now = state;
        show(check);
    }
}

void ChecksView::show(DiagnosisCheck check)
{
    const auto number = static_cast<std::size_t>(check);
    const StepState state = m_states[number];
    const Row &row = m_rows[number];
    row.mark->setStatus(statusOf(state));
    row.state->setText(stateText(state));
    QFont name = font();
    name.setBold(state == StepState::Running);
    row.name->setFont(name);
    setStyleFlag(row.name, "muted", state == StepState::Waiting || state == StepState::Skipped);
    QStringList all;
    for (const DiagnosisCheck each : allChecks) {
        all += u"%1: %2"_s.arg(text::checkLabel(each),
                               stateText(m_states[static_cast<std::size_t>(each)]));
    }
    setAccessibleDescription(all.join(u", "_s));
}

} // namespace sp7600::ui
