// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/obligationrow.h"

#include "ui/formatting.h"
#include "ui/widgets.h"

#include "core/text/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

ObligationRow::ObligationRow(QWidget *parent)
    : QFrame(parent)
    , m_text(plainLabel({}, this))
    , m_finish(makeButton(tr("Set the final server"), u"setFinalServer"_s))
{
    setObjectName(u"card"_s);
    m_text->setObjectName(u"owed"_s);
    auto *mark = new StatusMark(16, this);
    mark->setStatus(Status::Attention);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(12);
    layout->addWidget(mark);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_finish);
    connect(m_finish, &QPushButton::clicked, this, &ObligationRow::finishWanted);
    hide();
}

void ObligationRow::setObligation(const std::optional<Obligation> &obligation, bool isHere)
{
    setVisible(obligation.has_value());
    m_finish->setVisible(isHere);
    if (!obligation) {
        return;
    }
    const QString text = text::obligationText(*obligation);
    m_text->setText(
        isHere ? text : tr("%1: %2 Plug it in to set it.").arg(imeiText(obligation->imei), text));
    m_finish->setAccessibleDescription(text);
}

} // namespace sp7600::ui
