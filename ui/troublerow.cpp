// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/troublerow.h"

#include "ui/icons.h"
#include "ui/widgets.h"

#include "core/text/text.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

TroubleRow::TroubleRow(const QString &textName, const QString &buttonName, QWidget *parent)
    : QFrame(parent)
    , m_text(plainLabel({}, this))
{
    setObjectName(u"card"_s);
    m_text->setObjectName(textName);
    m_text->setProperty("problem", true);
    auto *again = makeButton(Symbol::ReadAgain, tr("Try again"), buttonName);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->addWidget(m_text, 1);
    layout->addWidget(again);
    connect(again, &QPushButton::clicked, this, &TroubleRow::againWanted);
    hide();
}

void TroubleRow::setTrouble(const std::optional<Error> &error)
{
    m_text->setText(error ? text::describe(*error).joined() : QString());
    setVisible(error.has_value());
}

} // namespace sp7600::ui
