// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undecidedrow.h"

#include "ui/unitpresenter.h"
#include "ui/widgets.h"

#include "core/text/text.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

UndecidedRow::UndecidedRow(UnitPresenter &unit, QWidget *parent)
    : QFrame(parent)
    , m_unit(unit)
{
    setObjectName(u"card"_s);
    QLabel *text = plainLabel(text::describe(Error{ErrorCode::WriteUndecided}).joined(), this);
    text->setObjectName(u"undecided"_s);
    auto *mark = new StatusMark(16, this);
    mark->setStatus(Status::Attention);
    auto *decide = makeButton(tr("To Commission"), u"decideUndecided"_s, true);
    decide->setAccessibleDescription(text->text());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 8, 4);
    layout->setSpacing(12);
    layout->addWidget(mark);
    layout->addWidget(text, 1);
    layout->addWidget(decide);
    connect(decide, &QPushButton::clicked, this, &UndecidedRow::commissionWanted);
    connect(&m_unit, &UnitPresenter::changed, this, &UndecidedRow::refresh);
    refresh();
}

void UndecidedRow::refresh()
{
    setVisible(m_unit.isUndecided());
}

} // namespace sp7600::ui
