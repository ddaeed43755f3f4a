// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answerrow.h"

#include "ui/diagnosiswords.h"
#include "ui/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

AnswerRow::AnswerRow(QWidget *parent)
    : QFrame(parent)
    , m_text(plainLabel({}, this))
{
    setObjectName(u"card"_s);
    m_text->setObjectName(u"otherAnswer"_s);
    auto *mark = new StatusMark(16, this);
    mark->setStatus(Status::Attention);
    auto *back = makeButton(tr("&Back to usual"), u"usualAnswer"_s);
    back->setAccessibleDescription(tr("Trackers are answered as they were before."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 8, 4);
    layout->setSpacing(12);
    layout->addWidget(mark);
    layout->addWidget(m_text, 1);
    layout->addWidget(back);
    connect(back, &QPushButton::clicked, this, &AnswerRow::usualWanted);
    hide();
}

void AnswerRow::setAnswer(const std::optional<listener::Acknowledgement> &answer)
{
    setVisible(answer.has_value());
    if (answer) {
        m_text->setText(answerText(*answer));
    }
}

} // namespace sp7600::ui
