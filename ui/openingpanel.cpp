// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/openingpanel.h"

#include "ui/icons.h"
#include "ui/jobwords.h"
#include "ui/unitpresenter.h"
#include "ui/widgets.h"

#include "core/text/text.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

OpeningPanel::OpeningPanel(UnitPresenter &unit, QWidget *parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_text(plainLabel({}, this))
    , m_detail(mutedLabel({}, this))
    , m_cancel(makeButton(Symbol::Cancel, tr("Cancel"), u"cancelOpening"_s))
{
    m_text->setFont(enlarged(font(), 1.7, true));
    connect(m_cancel, &QPushButton::clicked, &m_unit, &UnitPresenter::cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 24, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_detail);
    layout->addSpacing(8);
    layout->addWidget(m_cancel, 0, Qt::AlignLeft);
    layout->addStretch();
}

void OpeningPanel::refresh()
{
    if (const auto waiting = m_unit.waiting()) {
        const BannerWords words = waitingWords(*waiting);
        m_text->setText(words.headline);
        m_detail->setText(words.detail);
        return;
    }
    const QString port =
        m_unit.isDemo() ? tr("the virtual tracker") : text::escaped(m_unit.options().port);
    switch (m_unit.runningStep().value_or(JobStep::Connect)) {
    case JobStep::Identify:
        m_text->setText(tr("Asking the tracker who it is · %1 s").arg(m_unit.elapsed().count()));
        break;
    case JobStep::Read:
        m_text->setText(tr("Reading its settings · %1 s").arg(m_unit.elapsed().count()));
        break;
    default:
        m_text->setText(
            tr("Connecting to %1 · %2 s").arg(port, QString::number(m_unit.elapsed().count())));
        break;
    }
    m_detail->setText(tr("Nothing is written to the tracker."));
}

void OpeningPanel::focusNext()
{
    m_cancel->setFocus();
}

} // namespace sp7600::ui
