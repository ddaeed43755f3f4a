// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pointerpanel.h"

#include "ui/icons.h"
#include "ui/stationmonitor.h"
#include "ui/widgets.h"

#include "core/text/text.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

PointerPanel::PointerPanel(StationMonitor &monitor, QWidget *parent)
    : QWidget(parent)
    , m_monitor(monitor)
    , m_pointAt(plainLabel({}, this))
    , m_hint(mutedLabel({}, this))
    , m_copy(makeButton(Symbol::Copy, tr("Copy a&ddress and port"), u"copyAddress"_s))
{
    m_pointAt->setFont(enlarged(font(), 1.7, true));
    m_pointAt->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_hint->setObjectName(u"pointHint"_s);
    m_hint->setTextInteractionFlags(Qt::TextSelectableByMouse); // Commands are in it.
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 32, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_pointAt);
    layout->addWidget(m_hint);
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_copy->property("address").toString()); });
    connect(&m_monitor, &StationMonitor::listenerChanged, this, &PointerPanel::refresh);
    connect(&m_monitor, &StationMonitor::reachChanged, this, &PointerPanel::refresh);
    refresh();
}

void PointerPanel::refresh()
{
    const auto &on = m_monitor.listeningOn();
    const bool loopbackOnly = on && isLoopbackHost(on->address);
    const Reachability &reachability = m_monitor.reachability();
    m_copy->setVisible(on && !loopbackOnly && reachability.best);
    if (!on) {
        m_pointAt->setText(tr("Nothing was heard yet"));
        m_hint->setText(tr("Start listening, then point a tracker at this laptop."));
        return;
    }
    const std::uint16_t port = on->tcpPort() != 0 ? on->tcpPort() : on->udpPort();
    m_pointAt->setText(tr("Listening on port %1").arg(port));
    if (loopbackOnly) {
        m_hint->setText(tr("Only the virtual tracker of this laptop can be heard there."));
        return;
    }
    if (reachability.best) {
        const std::string &address = reachability.best->address;
        m_copy->setProperty("address", QString::fromStdString(hostAndPort(address, port)));
        if (reachability.conclusion == Reach::Direct
            || reachability.conclusion == Reach::OnlyIpv6) {
            m_pointAt->setText(tr("Point the tracker at %1 port %2")
                                   .arg(QString::fromStdString(address))
                                   .arg(port));
        }
    }
    m_hint->setText(reachHint(port));
}

QString PointerPanel::reachHint(std::uint16_t port) const
{
    const Reachability &reachability = m_monitor.reachability();
    const text::Sentence reach = text::reachText(reachability, port);
    QStringList lines{reach.what, reach.todo};
    const auto &firewall = m_monitor.firewall();
    if (reachability.best && firewall && firewall->state != FirewallState::NotKnown) {
        lines += text::firewallText(*firewall, port).joined();
    }
    QStringList others;
    for (const std::string &address : m_monitor.addresses()) {
        if (!reachability.best || address != reachability.best->address) {
            others += QString::fromStdString(address);
        }
    }
    if (!others.isEmpty()) {
        lines += tr("Other addresses of this laptop: %1").arg(others.join(u", "_s));
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace sp7600::ui
