// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imeirow.h"

#include "ui/flowlayout.h"
#include "ui/widgets.h"

#include "core/model/model.h"
#include "core/text/text.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

ImeiRow::ImeiRow(QWidget *parent)
    : QWidget(parent)
    , m_imei(new QLineEdit(this))
    , m_problem(plainLabel({}, this))
{
    auto *label = new QLabel(tr("&IMEI from the label"), this);
    m_imei->setAccessibleName(tr("IMEI from the label"));
    m_imei->setPlaceholderText(tr("type or scan the 15 digits"));
    m_imei->setMaximumWidth(260);
    label->setBuddy(m_imei);
    auto *use = makeButton(tr("Use this IMEI"), u"useImei"_s);
    m_problem->setProperty("problem", true);
    auto *layout = new FlowLayout(this);
    layout->addWidget(label);
    layout->addGrowing(m_imei);
    layout->addWidget(use);
    layout->addGrowing(m_problem);
    connect(m_imei, &QLineEdit::textEdited, m_problem, &QLabel::clear);
    connect(m_imei, &QLineEdit::returnPressed, this, &ImeiRow::submit);
    connect(use, &QPushButton::clicked, this, &ImeiRow::submit);
}

void ImeiRow::focusField()
{
    m_imei->setFocus();
}

void ImeiRow::clear()
{
    m_imei->clear();
    m_problem->clear();
}

void ImeiRow::submit()
{
    const auto imei = parseImei(m_imei->text().toStdString());
    if (!imei) {
        m_problem->setText(text::describe(imei.error()).joined());
        m_imei->setFocus();
        return;
    }
    m_imei->clear();
    Q_EMIT given(*imei);
}

} // namespace sp7600::ui
