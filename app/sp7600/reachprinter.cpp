// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/reachprinter.h"

#include "core/network/firewall.h"
#include "core/network/reachability.h"
#include "core/text/text.h"

#include <QJsonArray>

namespace sp7600::app
{

using namespace Qt::StringLiterals;

namespace
{

QString named(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QJsonObject objectFor(const OwnAddress &own)
{
    return {{u"address"_s, QString::fromStdString(own.address)},
            {u"interface"_s, QString::fromStdString(own.interface)},
            {u"kind"_s, named(addressKindName(own.kind))}};
}

} // namespace

Surroundings lookAround(const std::string &bindAddress,
                        const std::vector<listener::PortPair> &ports)
{
    const auto open = listener::listenPorts(ports);
    return {network::reachabilityOf(network::heardAt(bindAddress, network::ownAddresses())),
            network::localFirewall(open), open.empty() ? std::uint16_t{0} : open.front().port};
}

void noteReach(const Surroundings &surroundings)
{
    const auto &[reachability, firewall, port] = surroundings;
    Console::note(text::reachText(reachability, port).joined());
    if (reachability.best)
        Console::note(text::firewallText(firewall, port).joined());
}

void printReach(const Console &console, const Surroundings &surroundings)
{
    const auto &[reachability, firewall, port] = surroundings;
    QJsonArray addresses;
    for (const auto &own : reachability.addresses) {
        addresses.append(objectFor(own));
        console.say(u"%1  %2  %3"_s.arg(QString::fromStdString(own.address),
                                        text::escaped(own.interface),
                                        text::addressKindText(own.kind)));
    }
    console.say(text::reachText(reachability, port).joined());
    console.say(text::firewallText(firewall, port).joined());
    console.object(
        {{u"addresses"_s, addresses},
         {u"best"_s, reachability.best ? QJsonValue(objectFor(*reachability.best)) : QJsonValue()},
         {u"conclusion"_s, named(reachName(reachability.conclusion))},
         {u"firewall"_s, QJsonObject{{u"kind"_s, named(firewallKindName(firewall.kind))},
                                     {u"state"_s, named(firewallStateName(firewall.state))},
                                     {u"command"_s, QString::fromStdString(firewall.command)}}}});
}

} // namespace sp7600::app
