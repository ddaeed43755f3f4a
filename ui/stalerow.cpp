// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stalerow.h"

#include "ui/icons.h"
#include "ui/unitpresenter.h"
#include "ui/widgets.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

StaleRow::StaleRow(UnitPresenter &unit, QWidget *parent)
    : QFrame(parent)
    , m_unit(unit)
    , m_read(makeButton(Symbol::ReadAgain, tr("Read again"), u"readStaleAgain"_s))
{
    setObjectName(u"card"_s);
    QLabel *text = plainLabel(tr("What was typed in the console may have changed settings: those "
                                 "shown here are older."),
                              this);
    text->setObjectName(u"stale"_s);
    auto *mark = new StatusMark(16, this);
    mark->setStatus(Status::Attention);
    m_read->setAccessibleDescription(text->text());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 8, 4);
    layout->setSpacing(12);
    layout->addWidget(mark);
    layout->addWidget(text, 1);
    layout->addWidget(m_read);
    connect(m_read, &QPushButton::clicked, &m_unit, &UnitPresenter::readAgain);
    connect(&m_unit, &UnitPresenter::changed, this, &StaleRow::refresh);
    refresh();
}

void StaleRow::refresh()
{
    using Stage = UnitPresenter::Stage;
    // Elsewhere there is nothing older to be seen, and nobody to be read.
    setVisible(m_unit.isStale()
               && (m_unit.stage() == Stage::Identified || m_unit.stage() == Stage::Finished));
    m_read->setEnabled(m_unit.canTryWord());
}

} // namespace sp7600::ui
