// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/catalogue.h"
#include "core/text/text.h"

#include <QCoreApplication>

namespace sp7600::text
{

namespace
{

QString translated(const char *source)
{
    return words(Language::User, "Proof", source);
}

QString place(const Endpoint &endpoint)
{
    return escaped(hostAndPort(endpoint.host, endpoint.port));
}

} // namespace

QString proofWishLabel(ProofWish wish)
{
    switch (wish) {
    case ProofWish::Automatic:
        return translated(QT_TRANSLATE_NOOP("Proof", "Automatic"));
    case ProofWish::Direct:
        return translated(QT_TRANSLATE_NOOP("Proof", "Report to this laptop"));
    case ProofWish::Relay:
        return translated(QT_TRANSLATE_NOOP("Proof", "Report passed on to the server"));
    case ProofWish::Configured:
        return translated(QT_TRANSLATE_NOOP("Proof", "None: write and read back"));
    }
    return {};
}

QString proofExplanation(ProofKind kind, bool viaLaptop)
{
    switch (kind) {
    case ProofKind::Direct:
        if (!viaLaptop) {
            return translated(QT_TRANSLATE_NOOP(
                "Proof", "The tracker reports to this laptop, and its report is waited for here. "
                         "Shows that the tracker is online and reports."));
        }
        return translated(QT_TRANSLATE_NOOP(
            "Proof", "The tracker reports to this laptop first, then its server is set. Shows that "
                     "the tracker is online and reports, not that the server hears it."));
    case ProofKind::Relay:
        return translated(QT_TRANSLATE_NOOP(
            "Proof", "The tracker reports through this laptop to the server first, then its server "
                     "is set. Shows that it reports and what the server answers, not that it "
                     "finds its own way there."));
    case ProofKind::Configured:
        return translated(QT_TRANSLATE_NOOP(
            "Proof", "The settings are written and read back. Shows what the tracker holds, not "
                     "that its reports arrive."));
    }
    return {};
}

QString proofReasonText(ProofReason reason)
{
    switch (reason) {
    case ProofReason::Asked:
    case ProofReason::ReportsHere:
        return {};
    case ProofReason::LaptopReached:
        return translated(QT_TRANSLATE_NOOP("Proof", "Trackers reach this laptop."));
    case ProofReason::LaptopNotReached:
        return translated(QT_TRANSLATE_NOOP(
            "Proof", "No proof: through the carrier, trackers do not reach this laptop."));
    case ProofReason::MadeUp:
        return translated(QT_TRANSLATE_NOOP(
            "Proof",
            "No proof: what a virtual tracker makes up is passed on to no real server. Let "
            "it report to this laptop to see one."));
    case ProofReason::ServerNotRead:
        return translated(QT_TRANSLATE_NOOP(
            "Proof", "No proof: where the tracker reports cannot be read from it, so nobody could "
                     "tell that its server is set afterwards."));
    case ProofReason::NoServer:
        return translated(QT_TRANSLATE_NOOP("Proof", "No proof: nothing is said of a server."));
    case ProofReason::Forwarded:
        return translated(QT_TRANSLATE_NOOP(
            "Proof", "Relies on the forwarding that you named: the router at the public address "
                     "must pass on to this laptop what trackers send there."));
    }
    return {};
}

QString proofAddressText()
{
    return translated(QT_TRANSLATE_NOOP("Proof", "the laptop's address, set for the proof"));
}

QString obligationText(const Obligation &obligation)
{
    return filled(translated(QT_TRANSLATE_NOOP(
                      "Proof", "A proof was interrupted: this tracker may still report to this "
                               "laptop ({meanwhile}). Its final server {server} is not set yet.")),
                  [&obligation](QStringView name) {
                      return place(name == QLatin1StringView("server") ? obligation.server
                                                                       : obligation.meanwhile);
                  });
}

QString serverAnswerText(const Commissioning &job)
{
    if (job.result != JobResult::Proved || job.proofKind != ProofKind::Relay || !job.proof)
        return {};
    if (job.serverAnswer) {
        return filled(translated(QT_TRANSLATE_NOOP("Proof", "The server answered: {answer}")),
                      [&job](QStringView) { return escaped(job.serverAnswer->raw); });
    }
    if (job.proof->transport == Transport::Udp) {
        return translated(QT_TRANSLATE_NOOP("Proof",
                                            "It was sent on to the server over UDP and no answer "
                                            "came. Whether it arrived cannot be told."));
    }
    return translated(QT_TRANSLATE_NOOP("Proof", "The server took it and did not answer."));
}

QString connectionText(const Commissioning &job)
{
    if (job.result != JobResult::Configured || !job.dataSession)
        return {};
    return *job.dataSession
               ? translated(QT_TRANSLATE_NOOP("Proof",
                                              "The tracker says that it is connected to the "
                                              "carrier's data network."))
               : translated(QT_TRANSLATE_NOOP("Proof",
                                              "The tracker says that it is not connected to the "
                                              "carrier's data network at the moment."));
}

QString finalServerText(const Commissioning &job)
{
    if (!job.provedAt || job.obligation)
        return {};
    ConnectionSettings held;
    for (const auto &entry : job.settings) {
        if (entry.after)
            held.setAsRead(entry.setting, *entry.after);
    }
    const auto server = held.endpoint();
    if (!server)
        return {};
    return filled(
        translated(QT_TRANSLATE_NOOP("Proof", "Its server {server} is set and read back.")),
        [&server](QStringView) { return place(*server); });
}

} // namespace sp7600::text
