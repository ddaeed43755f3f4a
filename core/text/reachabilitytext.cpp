// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/catalogue.h"
#include "core/text/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace sp7600::text
{

using namespace Qt::StringLiterals;

namespace
{

/// Places: `address`, `kind`, `port`, `firewall`, `command`.
struct Pattern {
    const char *what;
    const char *todo = "";
};

QString translated(const char *source)
{
    return words(Language::User, "Reachability", source);
}

const char *kindSource(AddressKind kind)
{
    switch (kind) {
    case AddressKind::GlobalIpv4:
        return QT_TRANSLATE_NOOP("Reachability", "public");
    case AddressKind::PrivateIpv4:
        return QT_TRANSLATE_NOOP("Reachability", "private, behind a router");
    case AddressKind::IphoneHotspot:
        return QT_TRANSLATE_NOOP("Reachability", "looks like the hotspot of an iPhone");
    case AddressKind::AndroidHotspot:
        return QT_TRANSLATE_NOOP("Reachability", "looks like the hotspot of an Android phone");
    case AddressKind::WindowsSharing:
        return QT_TRANSLATE_NOOP("Reachability", "looks like a connection that Windows shares");
    case AddressKind::LinuxSharing:
        return QT_TRANSLATE_NOOP("Reachability", "looks like a connection that Linux shares");
    case AddressKind::CarrierGrade:
        return QT_TRANSLATE_NOOP("Reachability",
                                 "behind a public address that a carrier's customers share");
    case AddressKind::Tunnel:
        return QT_TRANSLATE_NOOP("Reachability", "looks like a VPN");
    case AddressKind::GlobalIpv6:
        return QT_TRANSLATE_NOOP("Reachability", "public, IPv6");
    case AddressKind::VirtualNetwork:
        return QT_TRANSLATE_NOOP("Reachability",
                                 "looks like a network for programs inside this laptop");
    case AddressKind::UniqueLocal:
        return QT_TRANSLATE_NOOP("Reachability", "private, IPv6");
    case AddressKind::LinkLocal:
        return QT_TRANSLATE_NOOP("Reachability", "known on its own cable or Wi-Fi only");
    }
    return "";
}

Pattern pattern(Reach reach)
{
    switch (reach) {
    case Reach::Direct:
        return {QT_TRANSLATE_NOOP(
            "Reachability", "Point trackers at {address} port {port}: the address is public, "
                            "so they reach this laptop unless a firewall stands in the way.")};
    case Reach::AfterForwarding:
        return {QT_TRANSLATE_NOOP("Reachability",
                                  "Trackers on a carrier's network cannot reach {address}, which "
                                  "is private, behind a router, unless their APN leads into the "
                                  "same network."),
                QT_TRANSLATE_NOOP("Reachability",
                                  "Forward port {port} on the router to this laptop and point "
                                  "trackers at the router's public address, if it has one.")};
    case Reach::OnlyIpv6:
        return {QT_TRANSLATE_NOOP("Reachability",
                                  "Trackers can reach this laptop only over IPv6, at {address} "
                                  "port {port}. Whether the tracker and its carrier speak IPv6 is "
                                  "not known.")};
    case Reach::Never:
        return {QT_TRANSLATE_NOOP("Reachability",
                                  "Trackers on a carrier's network cannot reach this laptop: its "
                                  "address {address} {kind}.")};
    case Reach::NoNetwork:
        return {QT_TRANSLATE_NOOP("Reachability",
                                  "This laptop has no address where a tracker could reach it.")};
    }
    return {""};
}

/// Why the best address is none for a tracker; reads on from `its address 10.0.0.1`.
const char *obstacle(AddressKind kind)
{
    switch (kind) {
    case AddressKind::CarrierGrade:
        return QT_TRANSLATE_NOOP("Reachability",
                                 "is behind a public address that a carrier's customers share");
    case AddressKind::Tunnel:
        return QT_TRANSLATE_NOOP("Reachability",
                                 "looks like a VPN's, which only trackers with an APN of that same "
                                 "network reach");
    default:
        return kindSource(kind);
    }
}

/// What is left where reports are not heard here.
QString remainingProof(Reach reach)
{
    if (reach == Reach::AfterForwarding || reach == Reach::OnlyIpv6) {
        return translated(QT_TRANSLATE_NOOP(
            "Reachability",
            "Otherwise the proof is in reports heard by a computer with a public address, or in "
            "settings that were written and read back."));
    }
    return translated(QT_TRANSLATE_NOOP(
        "Reachability",
        "The proof that remains: reports heard by a computer with a public address, or settings "
        "that were written and read back."));
}

QString firewallName(FirewallKind kind)
{
    switch (kind) {
    case FirewallKind::Ufw:
        return u"ufw"_s;
    case FirewallKind::Firewalld:
        return u"firewalld"_s;
    case FirewallKind::Windows:
        return u"Windows"_s;
    case FirewallKind::MacOs:
        return u"macOS"_s;
    case FirewallKind::Unknown:
        break;
    }
    return {};
}

Pattern pattern(FirewallState state)
{
    switch (state) {
    case FirewallState::Off:
        return {QT_TRANSLATE_NOOP("Reachability",
                                  "The firewall of this laptop[ ({firewall})] is off.")};
    case FirewallState::LetsIn:
        return {QT_TRANSLATE_NOOP(
            "Reachability", "The firewall of this laptop[ ({firewall})] lets port {port} in.")};
    case FirewallState::OnNotKnown:
        return {QT_TRANSLATE_NOOP("Reachability",
                                  "The firewall of this laptop[ ({firewall})] is on; whether it "
                                  "lets port {port} in is not known.")};
    case FirewallState::Blocks:
        return {QT_TRANSLATE_NOOP(
            "Reachability",
            "The firewall of this laptop[ ({firewall})] does not let port {port} in.")};
    case FirewallState::NotKnown:
        break;
    }
    return {QT_TRANSLATE_NOOP("Reachability",
                              "Whether a firewall of this laptop lets port {port} in is not "
                              "known.")};
}

/// What opens a port; empty where nothing is known to.
const char *opening(const Firewall &firewall)
{
    if (firewall.state != FirewallState::OnNotKnown && firewall.state != FirewallState::Blocks)
        return "";
    if (!firewall.command.empty())
        return QT_TRANSLATE_NOOP("Reachability", "This opens it: {command}");
    if (firewall.kind == FirewallKind::Windows) {
        return QT_TRANSLATE_NOOP("Reachability",
                                 "To open it: Windows Security, Firewall & network protection, "
                                 "Allow an app through firewall.");
    }
    if (firewall.kind == FirewallKind::MacOs) {
        return QT_TRANSLATE_NOOP("Reachability",
                                 "To open it: System Settings, Network, Firewall, Options.");
    }
    return "";
}

} // namespace

QString addressKindText(AddressKind kind)
{
    return translated(kindSource(kind));
}

Sentence reachText(const Reachability &reachability, std::uint16_t port)
{
    const auto &best = reachability.best;
    const auto value = [&](QStringView name) {
        if (name == u"port"_s)
            return QString::number(port);
        if (!best)
            return QString();
        return name == u"kind"_s ? translated(obstacle(best->kind)) : escaped(best->address);
    };
    const auto chosen = pattern(reachability.conclusion);
    QStringList todo;
    if (*chosen.todo != '\0')
        todo += filled(translated(chosen.todo), value);
    if (reachability.conclusion != Reach::Direct)
        todo += remainingProof(reachability.conclusion);
    return {filled(translated(chosen.what), value), todo.join(u' ')};
}

Sentence firewallText(const Firewall &firewall, std::uint16_t port)
{
    const auto value = [&](QStringView name) {
        return name == u"port"_s       ? QString::number(port)
               : name == u"firewall"_s ? firewallName(firewall.kind)
                                       : escaped(firewall.command);
    };
    Sentence sentence{filled(translated(pattern(firewall.state).what), value), {}};
    if (const char *const way = opening(firewall); *way != '\0')
        sentence.todo = filled(translated(way), value);
    return sentence;
}

} // namespace sp7600::text
