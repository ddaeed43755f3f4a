// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replaypanel.h"

#include "ui/flowlayout.h"
#include "ui/formatting.h"
#include "ui/icons.h"
#include "ui/widgets.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

ReplayPanel::ReplayPanel(QWidget *parent)
    : QFrame(parent)
    , m_headline(plainLabel({}, this))
    , m_to(new QLineEdit(this))
    , m_transport(new QComboBox(this))
    , m_pace(new QComboBox(this))
{
    setObjectName(u"card"_s);
    m_headline->setFont(enlarged(font(), 1.0, true));
    auto *hint = mutedLabel(tr("To test a server. To this laptop they go at once; before they go "
                               "elsewhere you are asked. What a virtual tracker made up stays on "
                               "this laptop."),
                            this);
    m_to->setObjectName(u"replayTo"_s);
    m_to->setAccessibleName(tr("Address to send to"));
    m_to->setPlaceholderText(u"127.0.0.1:8888"_s);
    auto *label = new QLabel(tr("Address"), this);
    label->setBuddy(m_to);
    m_transport->addItem(transportText(Transport::Tcp), static_cast<int>(Transport::Tcp));
    m_transport->addItem(transportText(Transport::Udp), static_cast<int>(Transport::Udp));
    m_transport->setAccessibleName(tr("Transport"));
    m_pace->addItem(tr("As they came"), 1.0);
    m_pace->addItem(tr("Ten times as fast"), 10.0);
    m_pace->addItem(tr("As fast as it goes"), 0.0);
    m_pace->setObjectName(u"replayPace"_s);
    m_pace->setAccessibleName(tr("How fast"));
    auto *send = makeButton(Symbol::Send, tr("Send"), u"startReplay"_s);
    auto *close = makeButton(tr("Close"), u"closeReplay"_s);
    close->setProperty("quiet", true);
    close->setAccessibleName(tr("Close without sending"));
    auto *line = new FlowLayout;
    line->addWidget(label);
    line->addGrowing(m_to);
    line->addWidget(m_transport);
    line->addWidget(m_pace);
    line->addWidget(send);
    line->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_headline);
    layout->addWidget(hint);
    layout->addLayout(line);
    connect(send, &QPushButton::clicked, this, &ReplayPanel::send);
    connect(m_to, &QLineEdit::returnPressed, this, &ReplayPanel::send);
    connect(close, &QPushButton::clicked, this, &ReplayPanel::leave);
    hide();
}

void ReplayPanel::openFor(const store::ReceptionQuery &selection, const QString &what)
{
    m_selection = selection;
    m_headline->setText(what);
    show();
    m_to->setFocus();
}

void ReplayPanel::leave()
{
    if (!isHidden()) {
        hide();
        Q_EMIT left();
    }
}

void ReplayPanel::send()
{
    Q_EMIT sendWanted({m_selection, m_to->text(),
                       static_cast<Transport>(m_transport->currentData().toInt()),
                       m_pace->currentData().toDouble()});
}

} // namespace sp7600::ui
