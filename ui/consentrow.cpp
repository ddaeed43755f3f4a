// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consentrow.h"

#include "ui/flowlayout.h"
#include "ui/widgets.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

ConsentRow::ConsentRow(QWidget *parent, ConsentScope scope)
    : QWidget(parent)
    , m_scope(scope)
    , m_agree(new QPushButton(this))
    , m_meaning(mutedLabel({}, this))
{
    m_agree->setObjectName(u"agree"_s);
    m_agree->setAutoDefault(true);
    m_agree->setAccessibleName(tr("Agree to assumed commands"));
    auto *layout = new FlowLayout(this);
    layout->addWidget(m_agree);
    layout->addGrowing(m_meaning);
    connect(m_agree, &QPushButton::clicked, this, &ConsentRow::agreed);
    hide();
}

void ConsentRow::setWords(const std::vector<std::string> &words)
{
    setVisible(!words.empty());
    if (words.empty()) {
        return;
    }
    // An ampersand in a word is no mnemonic.
    m_agree->setText(tr("Agree to co&mmands %1").arg(wordList(words).replace(u'&', u"&&"_s)));
    m_meaning->setText(wordMeaning(words, m_scope));
    m_agree->setAccessibleDescription(m_meaning->text());
}

} // namespace sp7600::ui
