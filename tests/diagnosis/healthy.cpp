// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/diagnosis/healthy.h"

namespace sp7600
{

using namespace std::chrono_literals;

namespace
{

constexpr std::uint16_t port = 8888;
constexpr auto ownAddress = "203.0.113.7";
constexpr auto serverName = "tracker.example";
constexpr auto serverAddress = "198.51.100.20";

Evidence common(const Endpoint &endpoint)
{
    Evidence evidence;
    evidence.at = gathered();
    auto &device = evidence.device.emplace();
    device.at = gathered() - 90s;
    device.port = "ttyUSB0";
    device.identity.imei = ownImei;
    device.identity.imsi = "334020000000000";
    device.settings.emplace();
    hold(evidence, SettingId::Host, endpoint.host);
    hold(evidence, SettingId::ServerPort, std::to_string(endpoint.port));
    hold(evidence, SettingId::Transport, std::string(transportName(endpoint.transport)));
    hold(evidence, SettingId::Apn, "internet.itelcel.com");
    hold(evidence, SettingId::ApnUser, "webgprs");
    hold(evidence, SettingId::ApnPassword, "webgprs2002");
    hold(evidence, SettingId::ReportInterval, "30");
    hold(evidence, SettingId::ParkedInterval, "50");
    hold(evidence, SettingId::TimeZone, "+00:00");
    hold(evidence, SettingId::ReportFormat, "text");
    auto &status = device.status.emplace();
    status.simReady = true;
    status.simPinNeeded = false;
    status.registration = 1;
    status.signalBars = 4;
    status.signalDbm = -71;
    status.dataSession = true;
    status.gpsFix = true;
    status.satellites = 9;
    status.externalVolts = 12.8;
    status.batteryVolts = 4.1;
    status.asleep = false;
    status.pendingReports = 0;
    auto &laptop = evidence.laptop.emplace();
    laptop.at = gathered() - 80s;
    laptop.endpoint = endpoint;
    laptop.reachability.addresses = {{ownAddress, "eth0", AddressKind::GlobalIpv4}};
    laptop.reachability.best = laptop.reachability.addresses.front();
    laptop.reachability.conclusion = Reach::Direct;
    laptop.firewall = Firewall{FirewallKind::Ufw, FirewallState::LetsIn, {}};
    laptop.clockSynchronised = true;
    evidence.carrier = CarrierEvidence{
        "Telcel", "334-020", false, {{"internet.itelcel.com", "webgprs", "webgprs2002"}}};
    return evidence;
}

Report goodReport()
{
    Report report;
    report.imei = ownImei;
    report.time = std::chrono::floor<std::chrono::seconds>(gathered() - 5s);
    report.gps.emplace();
    report.gps->fix = 'A';
    report.gps->valid = true;
    report.gps->satellites = 9;
    report.analogue.emplace();
    report.analogue->volts = {12.8, 4.1};
    report.status.emplace();
    report.status->io = 1;
    report.obd.emplace();
    report.obd->responses = {{}};
    return report;
}

TrafficEvidence listening()
{
    TrafficEvidence traffic;
    traffic.from = gathered() - 65s;
    traffic.to = gathered() - 5s;
    traffic.ports = {{Transport::Tcp, port}, {Transport::Udp, port}};
    return traffic;
}

} // namespace

UtcMillis gathered()
{
    return std::chrono::sys_days(std::chrono::year(2026) / 3 / 14) + 9h;
}

void hold(Evidence &evidence, SettingId setting, std::string value)
{
    (*evidence.device->settings)[setting] = {
        ReadState::Read, std::move(value), Provenance::Observed, {}};
}

Evidence unheardHere()
{
    const Endpoint endpoint{ownAddress, port, Transport::Tcp};
    auto evidence = common(endpoint);
    evidence.target.endpoint = endpoint;
    evidence.laptop->connects = {{gathered() - 80s, ownAddress, port, {}, 1ms}};
    evidence.traffic = listening();
    return evidence;
}

Evidence provedHere()
{
    auto evidence = unheardHere();
    HeardUnit unit;
    unit.imei = ownImei;
    unit.firstHeard = gathered() - 60s;
    unit.lastHeard = gathered() - 5s;
    unit.peer = {"192.0.2.33", 40000};
    unit.frames = 4;
    unit.reports = 3;
    unit.heartbeats = 1;
    unit.lastReport = goodReport();
    unit.lastReportAt = unit.lastHeard;
    evidence.traffic->units = {unit};
    return evidence;
}

Evidence sentToServer()
{
    const Endpoint endpoint{serverName, port, Transport::Tcp};
    auto evidence = common(endpoint);
    Preset preset{.id = "example",
                  .name = "Example",
                  .note = {},
                  .host = serverName,
                  .addresses = {serverAddress},
                  .port = port,
                  .transports = {Transport::Tcp, Transport::Udp},
                  .reads = {{Dialect::GosafeText, {Transport::Tcp, Transport::Udp}, false},
                            {Dialect::SkypatrolApi, {Transport::Udp}, true}}};
    evidence.target.preset = preset;
    evidence.target.endpoint = endpoint;
    evidence.laptop->lookups = {
        {gathered() - 80s, serverName, "192.0.2.53", {serverAddress}, {}, 9ms}};
    evidence.laptop->connects = {{gathered() - 79s, serverAddress, port, {}, 20ms}};
    return evidence;
}

Evidence relayed()
{
    auto evidence = sentToServer();
    const auto here = provedHere();
    evidence.traffic = here.traffic;
    evidence.traffic->relay = evidence.target.endpoint;
    auto &answer = evidence.traffic->units.front().lastAnswer.emplace();
    answer.received = gathered() - 4s;
    answer.direction = Direction::ToTracker;
    answer.raw = "1234";
    hold(evidence, SettingId::Host, ownAddress);
    return evidence;
}

} // namespace sp7600
