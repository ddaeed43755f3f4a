// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resultline.h"

#include "ui/jobwords.h"
#include "ui/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr int markSide = 20;

} // namespace

ResultLine::ResultLine(QWidget *parent)
    : QFrame(parent)
    , m_mark(new StatusMark(markSide, this))
    , m_headline(plainLabel({}, this))
    , m_detail(mutedLabel({}, this))
{
    setObjectName(u"card"_s);
    m_headline->setObjectName(u"resultHeadline"_s);
    m_headline->setFont(enlarged(font(), 1.0, true));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_headline);
    words->addWidget(m_detail);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(12);
    layout->addWidget(m_mark);
    layout->addLayout(words, 1);
}

void ResultLine::setWords(const BannerWords &words)
{
    m_mark->setStatus(words.status);
    m_headline->setText(words.headline);
    m_detail->setText(words.detail);
    m_detail->setVisible(!words.detail.isEmpty());
}

} // namespace sp7600::ui
