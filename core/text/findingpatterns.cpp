// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/findingpatterns.h"

#include <QCoreApplication>

namespace sp7600::text
{

namespace
{

FindingPattern apnPattern(FindingId id)
{
    switch (id) {
    case FindingId::ApnEmpty:
        return {QT_TRANSLATE_NOOP("Findings",
                                  "The tracker has no APN, so it cannot open a data connection."),
                QT_TRANSLATE_NOOP("Findings",
                                  "Its APN is empty[, and {operator} is known for: {apns}]."),
                QT_TRANSLATE_NOOP("Findings", "Choose the APN that belongs to the SIM card.")};
    case FindingId::ApnUnknownForOperator:
        return {QT_TRANSLATE_NOOP("Findings", "The APN {apn} does not seem to belong to the SIM "
                                              "card."),
                QT_TRANSLATE_NOOP("Findings", "{operator} is known for: {apns}."),
                QT_TRANSLATE_NOOP("Findings", "Choose an APN of the SIM card's operator.")};
    case FindingId::ApnCredentialsMissing:
        return {QT_TRANSLATE_NOOP("Findings", "The APN {apn} needs a user name and a password."),
                QT_TRANSLATE_NOOP("Findings",
                                  "{operator} gives them together with this APN, and the tracker "
                                  "does not hold both."),
                QT_TRANSLATE_NOOP("Findings",
                                  "Write the APN user[ {user}] and its password to the tracker.")};
    default:
        return {"", "", ""};
    }
}

FindingPattern signalPattern(const Finding &finding)
{
    if (finding.parameter("reason") == "none")
        return {
            QT_TRANSLATE_NOOP("Findings", "The tracker receives no mobile signal."),
            QT_TRANSLATE_NOOP("Findings", "It shows no reception at all."),
            QT_TRANSLATE_NOOP("Findings",
                              "Check that the cellular antenna is plugged in, then check again.")};
    if (finding.parameter("unit") == "bars")
        return {QT_TRANSLATE_NOOP("Findings", "The tracker's mobile signal is weak."),
                QT_TRANSLATE_NOOP("Findings", "Bars of reception that it shows: {signal}."),
                QT_TRANSLATE_NOOP("Findings",
                                  "Move the cellular antenna away from metal, then check again.")};
    return {QT_TRANSLATE_NOOP("Findings", "The tracker's mobile signal is weak."),
            QT_TRANSLATE_NOOP("Findings", "It receives the network at {signal} only."),
            QT_TRANSLATE_NOOP("Findings",
                              "Move the cellular antenna away from metal, then check again.")};
}

} // namespace

FindingPattern endpointPattern(const Finding &finding)
{
    const auto reason = finding.parameter("reason");
    switch (finding.id) {
    case FindingId::EndpointHostDiffers:
        if (finding.parameter("held").empty())
            return {QT_TRANSLATE_NOOP("Findings", "The tracker has no server to report to."),
                    QT_TRANSLATE_NOOP("Findings",
                                      "Its server is empty, and it should report to {wanted}."),
                    QT_TRANSLATE_NOOP("Findings", "Write {wanted} as its server.")};
        return {
            QT_TRANSLATE_NOOP("Findings", "The tracker reports to another server."),
            QT_TRANSLATE_NOOP("Findings", "It is set to {held}, and it should report to {wanted}."),
            QT_TRANSLATE_NOOP("Findings", "Write {wanted} as its server.")};
    case FindingId::EndpointPortDiffers:
        return {QT_TRANSLATE_NOOP("Findings", "The tracker reports to the wrong port."),
                QT_TRANSLATE_NOOP("Findings", "Its port is set to “{held}”, and {host} listens on "
                                              "port {wanted}."),
                QT_TRANSLATE_NOOP("Findings", "Write port {wanted} to the tracker.")};
    case FindingId::TransportMismatch:
        if (reason == "heard")
            return {QT_TRANSLATE_NOOP("Findings",
                                      "The tracker sends over {held}, although it is set to "
                                      "{wanted}."),
                    QT_TRANSLATE_NOOP("Findings", "Its reports arrived over {held}, and its "
                                                  "setting says {wanted}."),
                    QT_TRANSLATE_NOOP("Findings", "Write {wanted} again, then restart the "
                                                  "tracker.")};
        return {QT_TRANSLATE_NOOP("Findings", "The tracker sends over {held}, which its server "
                                              "does not take."),
                QT_TRANSLATE_NOOP("Findings", "It uses {held}, and the server takes {wanted}."),
                QT_TRANSLATE_NOOP("Findings", "Set the tracker to {wanted}.")};
    case FindingId::EndpointAddressStale:
        return {
            QT_TRANSLATE_NOOP("Findings", "The tracker reports to an address that is no longer the "
                                          "server's."),
            finding.parameter("address").empty()
                ? QT_TRANSLATE_NOOP("Findings", "It is set to {held}, and {wanted} is found at "
                                                "{addresses}.")
                : QT_TRANSLATE_NOOP("Findings", "It is set to {held}, and {wanted} is known to be "
                                                "at {addresses}; its name cannot be found now."),
            finding.parameter("address").empty()
                ? QT_TRANSLATE_NOOP("Findings", "Write the name {wanted} instead of the number.")
                : QT_TRANSLATE_NOOP("Findings", "Write the server's address {address}.")};
    case FindingId::EndpointNameUnresolved:
        return {
            QT_TRANSLATE_NOOP("Findings", "The server's name {host} cannot be found."),
            QT_TRANSLATE_NOOP("Findings",
                              "This laptop asked for its address, and there is none[, but {way}]."),
            !finding.parameter("wanted").empty()
                ? QT_TRANSLATE_NOOP("Findings", "Write {wanted} as its server.")
            : !finding.parameter("address").empty()
                ? QT_TRANSLATE_NOOP("Findings", "Write the server's address {address} instead of "
                                                "its name.")
                : QT_TRANSLATE_NOOP("Findings",
                                    "Check how the name is spelt, and write it again.")};
    default:
        return {"", "", ""};
    }
}

FindingPattern networkPattern(const Finding &finding)
{
    switch (finding.id) {
    case FindingId::SimMissing:
        return {QT_TRANSLATE_NOOP("Findings", "The tracker finds no SIM card."),
                QT_TRANSLATE_NOOP("Findings", "It says that no SIM card is ready."),
                QT_TRANSLATE_NOOP("Findings", "Switch the tracker off, put the SIM card in firmly, "
                                              "and check again.")};
    case FindingId::SimPinLocked:
        return {QT_TRANSLATE_NOOP("Findings", "The SIM card asks for its PIN."),
                QT_TRANSLATE_NOOP("Findings", "The tracker says that the card is locked."),
                QT_TRANSLATE_NOOP("Findings", "Remove the PIN with a telephone, then put the card "
                                              "back.")};
    case FindingId::NetworkNotRegistered:
        return {QT_TRANSLATE_NOOP("Findings", "The tracker is in no mobile network."),
                QT_TRANSLATE_NOOP("Findings", "It says that no network has let it in yet."),
                QT_TRANSLATE_NOOP("Findings",
                                  "Check the cellular antenna where there is reception, then check "
                                  "again.")};
    case FindingId::RoamingRefused:
        if (finding.parameter("reason") == "data")
            return {QT_TRANSLATE_NOOP("Findings", "The SIM card gets no data in a foreign "
                                                  "network."),
                    QT_TRANSLATE_NOOP("Findings", "The tracker is roaming and has no data "
                                                  "connection."),
                    QT_TRANSLATE_NOOP("Findings", "Ask the SIM card's operator to allow data while "
                                                  "roaming.")};
        return {QT_TRANSLATE_NOOP("Findings", "The mobile network turns this SIM card away."),
                QT_TRANSLATE_NOOP("Findings", "The tracker asked to be let in and was refused, as "
                                              "a card is that is not active or may not roam."),
                QT_TRANSLATE_NOOP("Findings", "Ask the SIM card's operator to activate it and to "
                                              "allow roaming.")};
    case FindingId::SignalWeak:
        return signalPattern(finding);
    case FindingId::DataSessionMissing:
        return {QT_TRANSLATE_NOOP("Findings", "The tracker is in the mobile network, but has no "
                                              "data connection."),
                QT_TRANSLATE_NOOP("Findings",
                                  "It says that its data connection is closed[, with the APN "
                                  "{apn}]."),
                QT_TRANSLATE_NOOP("Findings", "Check that the SIM card has data left and that its "
                                              "APN is right.")};
    default:
        return apnPattern(finding.id);
    }
}

} // namespace sp7600::text
