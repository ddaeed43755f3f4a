// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/catalogue.h"
#include "core/text/findingtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>

namespace sp7600::text
{

using namespace Qt::StringLiterals;

namespace
{

struct Named {
    std::string_view name;
    const char *text;
};

/// What the rules of core/diagnosis name: from the cable, from here, from the traffic, from tables.
constexpr std::array labels = {
    Named{"identity.imei", QT_TRANSLATE_NOOP("Evidence", "IMEI of the tracker")},
    Named{"identity.imsi", QT_TRANSLATE_NOOP("Evidence", "Number of the SIM card")},
    Named{"device.error", QT_TRANSLATE_NOOP("Evidence", "What ended the talk with the tracker")},
    Named{"status.sim_ready", QT_TRANSLATE_NOOP("Evidence", "SIM card ready")},
    Named{"status.sim_pin_needed", QT_TRANSLATE_NOOP("Evidence", "SIM card asks for a PIN")},
    Named{"status.registration", QT_TRANSLATE_NOOP("Evidence", "Mobile network")},
    Named{"status.signal_dbm", QT_TRANSLATE_NOOP("Evidence", "Signal")},
    Named{"status.signal_bars", QT_TRANSLATE_NOOP("Evidence", "Signal, in bars")},
    Named{"status.data_session", QT_TRANSLATE_NOOP("Evidence", "Data connection open")},
    Named{"status.fix", QT_TRANSLATE_NOOP("Evidence", "Position valid")},
    Named{"status.external_volts", QT_TRANSLATE_NOOP("Evidence", "Power supply")},
    Named{"status.battery_volts", QT_TRANSLATE_NOOP("Evidence", "Backup battery")},
    Named{"status.asleep", QT_TRANSLATE_NOOP("Evidence", "Asleep")},
    Named{"status.pending_reports",
          QT_TRANSLATE_NOOP("Evidence", "Reports that wait in the tracker")},
    Named{"lookup", QT_TRANSLATE_NOOP("Evidence", "Search for the server's address")},
    Named{"connect", QT_TRANSLATE_NOOP("Evidence", "Connection from this laptop")},
    Named{"path.captive_portal",
          QT_TRANSLATE_NOOP("Evidence", "Login page of this laptop's network")},
    Named{"path.proxy", QT_TRANSLATE_NOOP("Evidence", "Proxy of this laptop")},
    Named{"path.vpn", QT_TRANSLATE_NOOP("Evidence", "VPN of this laptop")},
    Named{"firewall", QT_TRANSLATE_NOOP("Evidence", "Firewall of this laptop")},
    Named{"reachability", QT_TRANSLATE_NOOP("Evidence", "Whether trackers reach this laptop")},
    Named{"clock.synchronised",
          QT_TRANSLATE_NOOP("Evidence", "This laptop's clock is set by the network")},
    Named{"clock.offset",
          QT_TRANSLATE_NOOP("Evidence", "Network's time ahead of this laptop's clock")},
    Named{"listener.transports", QT_TRANSLATE_NOOP("Evidence", "Listened on")},
    Named{"silence", QT_TRANSLATE_NOOP("Evidence", "Nothing heard for")},
    Named{"heard", QT_TRANSLATE_NOOP("Evidence", "Heard")},
    Named{"repeats", QT_TRANSLATE_NOOP("Evidence", "Repeated messages")},
    Named{"undecodable", QT_TRANSLATE_NOOP("Evidence", "Messages that could not be read")},
    Named{"undecodable.reason", QT_TRANSLATE_NOOP("Evidence", "Why the last could not be read")},
    Named{"relay.answer", QT_TRANSLATE_NOOP("Evidence", "Last answer of the server, in bytes")},
    Named{"relay.failures", QT_TRANSLATE_NOOP("Evidence", "Times that the server was not there")},
    Named{"report.dialect", QT_TRANSLATE_NOOP("Evidence", "Format of the last report")},
    Named{"report.signal", QT_TRANSLATE_NOOP("Evidence", "Signal in the last report, in bars")},
    Named{"report.fix", QT_TRANSLATE_NOOP("Evidence", "Position valid in the last report")},
    Named{"report.time", QT_TRANSLATE_NOOP("Evidence", "Time in the last report")},
    Named{"report.received", QT_TRANSLATE_NOOP("Evidence", "Arrival of the last report")},
    Named{"report.obd", QT_TRANSLATE_NOOP("Evidence", "Vehicle data in the last report")},
    Named{"report.ignition", QT_TRANSLATE_NOOP("Evidence", "Ignition on in the last report")},
    Named{"report.external_volts",
          QT_TRANSLATE_NOOP("Evidence", "Power supply in the last report")},
    Named{"carrier.apns", QT_TRANSLATE_NOOP("Evidence", "APNs known for the operator")},
    Named{"carrier.apn_user", QT_TRANSLATE_NOOP("Evidence", "APN user known for the operator")},
    Named{"preset.addresses", QT_TRANSLATE_NOOP("Evidence", "Known address of the server")},
    Named{"preset.reads", QT_TRANSLATE_NOOP("Evidence", "Formats are known for")},
    Named{"target.endpoint", QT_TRANSLATE_NOOP("Evidence", "Where it should report")},
    Named{"target.imei", QT_TRANSLATE_NOOP("Evidence", "IMEI that is meant")},
    Named{"time", QT_TRANSLATE_NOOP("Evidence", "Time")},
};

/// What a name begins with, before that of a setting.
constexpr std::array settingLabelPatterns = {
    Named{"settings.", QT_TRANSLATE_NOOP("Evidence", "{settings} on the tracker")},
    Named{"before_restart.", QT_TRANSLATE_NOOP("Evidence", "{settings} before the restart")},
    Named{"job.", QT_TRANSLATE_NOOP("Evidence", "{settings} after the last job")},
};

constexpr std::array plainValues = {
    Named{"yes", QT_TRANSLATE_NOOP("Evidence", "yes")},
    Named{"no", QT_TRANSLATE_NOOP("Evidence", "no")},
    Named{"", QT_TRANSLATE_NOOP("Evidence", "(empty)")},
    Named{"absent", QT_TRANSLATE_NOOP("Evidence", "not there")},
    Named{"empty", QT_TRANSLATE_NOOP("Evidence", "empty")},
};

/// 3GPP TS 27.007, +CREG.
constexpr std::array registrations = {
    Named{"0", QT_TRANSLATE_NOOP("Evidence", "none, and not looking for one")},
    Named{"1", QT_TRANSLATE_NOOP("Evidence", "at home")},
    Named{"2", QT_TRANSLATE_NOOP("Evidence", "looking for one")},
    Named{"3", QT_TRANSLATE_NOOP("Evidence", "refused")},
    Named{"5", QT_TRANSLATE_NOOP("Evidence", "roaming")},
};

constexpr std::array firewallStates = {
    Named{"not-known", QT_TRANSLATE_NOOP("Evidence", "not known")},
    Named{"off", QT_TRANSLATE_NOOP("Evidence", "off")},
    Named{"lets-in", QT_TRANSLATE_NOOP("Evidence", "lets the ports in")},
    Named{"on-not-known", QT_TRANSLATE_NOOP("Evidence", "on")},
    Named{"blocks", QT_TRANSLATE_NOOP("Evidence", "does not let the ports in")},
};

constexpr std::array reaches = {
    Named{"direct", QT_TRANSLATE_NOOP("Evidence", "yes, it has a public address")},
    Named{"after-forwarding", QT_TRANSLATE_NOOP("Evidence", "only if the router lets them in")},
    Named{"only-ipv6", QT_TRANSLATE_NOOP("Evidence", "only over IPv6")},
    Named{"never", QT_TRANSLATE_NOOP("Evidence", "no")},
    Named{"no-network", QT_TRANSLATE_NOOP("Evidence", "no, it has no network")},
};

/// Of a lookup or a connection.
constexpr std::array probeOutcomes = {
    Named{"accepted", QT_TRANSLATE_NOOP("Evidence", "accepted")},
    Named{"refused", QT_TRANSLATE_NOOP("Evidence", "refused")},
    Named{"timed-out", QT_TRANSLATE_NOOP("Evidence", "no answer in time")},
    Named{"unreachable", QT_TRANSLATE_NOOP("Evidence", "not reachable")},
    Named{"reset", QT_TRANSLATE_NOOP("Evidence", "broken off")},
    Named{"no-route", QT_TRANSLATE_NOOP("Evidence", "no way leads there")},
    Named{"name-not-found", QT_TRANSLATE_NOOP("Evidence", "this name is not known")},
    Named{"no-resolver", QT_TRANSLATE_NOOP("Evidence", "nobody could be asked for its address")},
    Named{"stopped", QT_TRANSLATE_NOOP("Evidence", "stopped")},
    Named{"other", QT_TRANSLATE_NOOP("Evidence", "failed")},
};

template <std::size_t Size>
const char *find(const std::array<Named, Size> &table, std::string_view name)
{
    const auto found = std::ranges::find(table, name, &Named::name);
    return found == table.end() ? nullptr : found->text;
}

QString translated(Language language, const char *source)
{
    return words(language, "Evidence", source);
}

QString labelIn(Language language, std::string_view what)
{
    for (const auto &[prefix, pattern] : settingLabelPatterns) {
        const auto setting =
            what.starts_with(prefix) ? settingFromName(what.substr(prefix.size())) : std::nullopt;
        if (setting)
            return filled(translated(language, pattern),
                          [&](QStringView) { return settingLabel(language, *setting); });
    }
    const auto *const known = find(labels, what);
    return known != nullptr ? translated(language, known) : escaped(what);
}

/// The words for a value that is a code; a null pointer for any other.
const char *codeWords(const EvidenceItem &item)
{
    if (item.what == "status.registration")
        return find(registrations, item.value);
    if (item.what == "firewall")
        return find(firewallStates, item.value);
    if (item.what == "reachability")
        return find(reaches, item.value);
    return find(plainValues, item.value);
}

/// `359999046544250 192.0.2.7:40112/tcp`, the way core/diagnosis says who was heard, in words;
/// empty for any other text.
QString heardIn(Language language, std::string_view value)
{
    const auto space = value.find(' ');
    const auto slash = value.rfind('/');
    const auto colon = value.rfind(':', slash);
    if (space == value.npos || slash == value.npos || colon == value.npos || colon < space)
        return {};
    const auto *const pattern =
        QT_TRANSLATE_NOOP("Evidence", "tracker {imei} over {transport}, from {peer}");
    return filled(translated(language, pattern), [&](QStringView name) {
        return parameterText(language, name,
                             name == "imei"_L1        ? value.substr(0, space)
                             : name == "transport"_L1 ? value.substr(slash + 1)
                                                      : value.substr(space + 1, colon - space - 1));
    });
}

/// `d.plaspy.com: name-not-found (192.0.2.53)`, the way core/diagnosis says what came of a lookup
/// or a connection, in words; empty where that is no code.
QString outcomeIn(Language language, std::string_view value)
{
    constexpr std::string_view colon = ": ";
    const auto end = value.rfind(colon);
    if (end == value.npos)
        return {};
    const auto outcome = value.substr(end + colon.size());
    const auto code = outcome.substr(0, outcome.find(' '));
    const auto *const known = find(probeOutcomes, code);
    if (known == nullptr)
        return {};
    return escaped(value.substr(0, end + colon.size())) + translated(language, known)
           + escaped(outcome.substr(code.size()));
}

/// The code of an error in words; empty for any other text.
QString errorIn(Language language, std::string_view name)
{
    for (int i = 0; i <= std::numeric_limits<std::uint8_t>::max(); ++i) {
        const auto code = static_cast<ErrorCode>(static_cast<std::uint8_t>(i));
        if (codeName(code) == name)
            return errorText(language, code);
    }
    return {};
}

/// What only this kind of evidence says in a way of its own; empty for any other.
QString ownWords(Language language, const EvidenceItem &item)
{
    if (item.what == "heard")
        return heardIn(language, item.value);
    if (item.what == "lookup" || item.what == "connect")
        return outcomeIn(language, item.value);
    if (item.what == "device.error" || item.what == "undecodable.reason")
        return errorIn(language, item.value);
    return {};
}

QString valueIn(Language language, const EvidenceItem &item)
{
    if (auto own = ownWords(language, item); !own.isEmpty())
        return own;
    if (const auto *const known = codeWords(item))
        return translated(language, known);
    const bool isTime = item.what == "time" || item.what.starts_with("report.time")
                        || item.what == "report.received";
    return parameterText(language,
                         isTime                          ? u"time"_s
                         : item.what == "report.dialect" ? u"dialect"_s
                                                         : u"value"_s,
                         item.value);
}

QString lineIn(Language language, const EvidenceItem &item)
{
    return labelIn(language, item.what) + u": "_s + valueIn(language, item);
}

QString reasonIn(Language language, const RungResult &rung)
{
    if (rung.evidence.empty())
        return translated(language, QT_TRANSLATE_NOOP("Evidence", "not seen"));
    return lineIn(language, rung.evidence.front());
}

const char *sourceText(EvidenceSource source)
{
    switch (source) {
    case EvidenceSource::Device:
        return QT_TRANSLATE_NOOP("Evidence", "the tracker");
    case EvidenceSource::Laptop:
        return QT_TRANSLATE_NOOP("Evidence", "this laptop");
    case EvidenceSource::Traffic:
        return QT_TRANSLATE_NOOP("Evidence", "what was heard");
    case EvidenceSource::Record:
        return QT_TRANSLATE_NOOP("Evidence", "the records");
    case EvidenceSource::Table:
        return QT_TRANSLATE_NOOP("Evidence", "what is known of servers and operators");
    case EvidenceSource::Person:
        return QT_TRANSLATE_NOOP("Evidence", "what you said");
    }
    return "";
}

Sentence contradictionIn(Language language, const Contradiction &contradiction)
{
    const auto &[one, other] = contradiction;
    if (one.what == "time" && other.what == "time") {
        const auto *const old = QT_TRANSLATE_NOOP(
            "Evidence", "What {source} told is of {one}, and it may be otherwise now.");
        const auto what = filled(translated(language, old), [&](QStringView name) {
            return name == "source"_L1 ? translated(language, sourceText(one.source))
                                       : valueIn(language, one);
        });
        return {what, translated(language, QT_TRANSLATE_NOOP("Evidence", "Check again."))};
    }
    const auto *const pair =
        QT_TRANSLATE_NOOP("Evidence", "These do not fit together: “{one}” and “{other}”.");
    const auto what = filled(translated(language, pair), [&](QStringView name) {
        return lineIn(language, name == "one"_L1 ? one : other);
    });
    return {what,
            translated(language, QT_TRANSLATE_NOOP("Evidence", "Check again: one of the two is old "
                                                               "or wrong."))};
}

} // namespace

Sentence describe(const Contradiction &contradiction)
{
    return contradictionIn(Language::User, contradiction);
}

Sentence describeInEnglish(const Contradiction &contradiction)
{
    return contradictionIn(Language::English, contradiction);
}

QString rungLabel(Rung rung)
{
    const auto source = [rung] {
        switch (rung) {
        case Rung::Sim:
            return QT_TRANSLATE_NOOP("Evidence", "SIM card");
        case Rung::Registration:
            return QT_TRANSLATE_NOOP("Evidence", "Mobile network");
        case Rung::Signal:
            return QT_TRANSLATE_NOOP("Evidence", "Signal");
        case Rung::DataSession:
            return QT_TRANSLATE_NOOP("Evidence", "Data connection");
        case Rung::Dns:
            return QT_TRANSLATE_NOOP("Evidence", "Server's address");
        case Rung::Socket:
            return QT_TRANSLATE_NOOP("Evidence", "Way to the server");
        case Rung::Bytes:
            return QT_TRANSLATE_NOOP("Evidence", "Something arrives");
        case Rung::Answer:
            return QT_TRANSLATE_NOOP("Evidence", "Server's answer");
        case Rung::Records:
            return QT_TRANSLATE_NOOP("Evidence", "Readable reports");
        }
        return "";
    }();
    return translated(Language::User, source);
}

QString rungStateText(RungState state)
{
    const auto source = [state] {
        switch (state) {
        case RungState::Good:
            return QT_TRANSLATE_NOOP("Evidence", "good");
        case RungState::Bad:
            return QT_TRANSLATE_NOOP("Evidence", "not good");
        case RungState::NotKnown:
            return QT_TRANSLATE_NOOP("Evidence", "not known");
        }
        return "";
    }();
    return translated(Language::User, source);
}

QString rungReason(const RungResult &rung)
{
    return reasonIn(Language::User, rung);
}

QString rungReasonInEnglish(const RungResult &rung)
{
    return reasonIn(Language::English, rung);
}

QString severityLabel(Severity severity)
{
    const auto source = [severity] {
        switch (severity) {
        case Severity::Error:
            return QT_TRANSLATE_NOOP("Evidence", "Fault");
        case Severity::Warning:
            return QT_TRANSLATE_NOOP("Evidence", "Warning");
        case Severity::Info:
            return QT_TRANSLATE_NOOP("Evidence", "Note");
        }
        return "";
    }();
    return translated(Language::User, source);
}

QString confidenceText(Confidence confidence)
{
    const auto source = [confidence] {
        switch (confidence) {
        case Confidence::Certain:
            return QT_TRANSLATE_NOOP("Evidence", "certain");
        case Confidence::Likely:
            return QT_TRANSLATE_NOOP("Evidence", "likely");
        case Confidence::Possible:
            return QT_TRANSLATE_NOOP("Evidence", "possible");
        }
        return "";
    }();
    return translated(Language::User, source);
}

QString circumstanceText(Circumstance circumstance)
{
    const auto source = [circumstance] {
        switch (circumstance) {
        case Circumstance::NotKnown:
            return QT_TRANSLATE_NOOP("Evidence", "Bench or vehicle: not known");
        case Circumstance::Bench:
            return QT_TRANSLATE_NOOP("Evidence", "On the bench");
        case Circumstance::Vehicle:
            return QT_TRANSLATE_NOOP("Evidence", "In the vehicle");
        }
        return "";
    }();
    return translated(Language::User, source);
}

QString evidenceSourceText(EvidenceSource source)
{
    return translated(Language::User, sourceText(source));
}

QString evidenceLabel(std::string_view what)
{
    return labelIn(Language::User, what);
}

QString evidenceText(const EvidenceItem &item)
{
    return lineIn(Language::User, item);
}

} // namespace sp7600::text
