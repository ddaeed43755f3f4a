// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <chrono>
#include <string>

namespace sp7600::samples
{

inline constexpr auto imei = "359999046544250";

inline UtcMillis at(int second)
{
    return UtcMillis(std::chrono::milliseconds(1'773'480'413'000 + 1000 * second));
}

inline Report report()
{
    Report report;
    report.version = "16";
    report.imei = imei;
    report.time = std::chrono::floor<std::chrono::seconds>(at(40));
    auto &system = report.system.emplace();
    system.firmware = std::string("V1.10");
    auto &gps = report.gps.emplace();
    gps.fix = 'A';
    gps.valid = true;
    gps.satellites = 9;
    gps.latitude = 25.686613;
    gps.longitude = -100.316116;
    gps.speedKmh = 62;
    gps.courseDegrees = 90;
    gps.hdop = 1.2;
    report.counters.emplace().odometerMetres = 87'231'400;
    report.analogue.emplace().volts = {14.1, 4.1};
    report.status.emplace().io = 1;
    report.obd.emplace().vin = std::string("3FA6P0H75ER123456");
    return report;
}

/// A unit that was set up and heard; its passwords are `hunter-one` and `hunter-two`.
inline Commissioning proved()
{
    Commissioning job;
    job.id = 42;
    job.started = at(0);
    job.ended = at(45);
    job.result = JobResult::Proved;
    job.proofKind = ProofKind::Direct;
    job.port = "/dev/ttyUSB0";
    job.profileId = "sp7600";
    job.presetId = "this-laptop";
    job.identity = {imei, "SP7600", "V1.10", "V1.0.2", "334020123456789", "8952020123456789012",
                    false};
    const auto ok = SettingOutcome::Verified;
    const auto same = SettingOutcome::Unchanged;
    const auto none = SettingOutcome::NotKnown;
    job.settings = {
        {SettingId::Host, "54.85.159.138", "192.168.1.20", "192.168.1.20", ok},
        {SettingId::ServerPort, "9000", "8888", "8888", ok},
        {SettingId::Transport, "tcp", "tcp", "tcp", same},
        {SettingId::Apn, "", "internet.itelcel.com", "internet.itelcel.com", ok},
        {SettingId::ApnUser, "", {}, "", same},
        {SettingId::ApnPassword, "hunter-one", "hunter-two", "hunter-two", ok},
        {SettingId::ReportInterval, "60", "30", "30", ok},
        {SettingId::ParkedInterval, {}, {}, {}, none},
        {SettingId::Heartbeat, {}, {}, {}, none},
        {SettingId::TimeZone, {}, {}, {}, none},
        {SettingId::ReportFormat, {}, {}, {}, none},
        {SettingId::SecondHost, {}, {}, {}, none},
        {SettingId::SecondServerPort, {}, {}, {}, none},
        {SettingId::SecondTransport, {}, {}, {}, none},
        {SettingId::DevicePassword, {}, {}, {}, none},
    };
    Reception reception;
    reception.id = 12;
    reception.received = at(42);
    reception.peer = {"192.0.2.7", 40000};
    reception.raw = "*GS16,359999046544250,…#";
    reception.reports = {report()};
    job.proof = reception;
    job.backupId = 3;
    job.installer = "Ana Torres";
    job.company = "Rastreo del Norte";
    job.vehicle = {"Unidad 17", "ABC-123-D", "3FA6P0H75ER123456", 87'229'000};
    job.operatorName = "Telcel";
    DeviceStatus status;
    status.mcc = 334;
    status.mnc = "020";
    status.signalBars = 4;
    status.signalDbm = -71;
    status.externalVolts = 12.6;
    status.odometerMetres = 87'231'000;
    job.status = status;
    job.programVersion = "0.1.0";
    return job;
}

inline Commissioning configured()
{
    auto job = proved();
    job.result = JobResult::Configured;
    job.proofKind = ProofKind::Configured;
    job.presetId = "plaspy";
    job.proof.reset();
    return job;
}

inline Commissioning failed()
{
    auto job = configured();
    job.result = JobResult::Failed;
    job.error = Error{ErrorCode::ProofNothingArrived,
                      {{"seconds", "120"}, {"endpoint", "192.168.1.20:8888 TCP"}},
                      {}};
    return job;
}

/// Everything as long as it can be, in all settings.
inline Commissioning longWinded()
{
    auto job = proved();
    const std::string host =
        "rastreadores-de-produccion.region-noreste.flotillas.transportes-y-logistica-del-golfo."
        "ejemplo-con-un-nombre-de-dominio-muy-largo.example.com.mx";
    job.settings.clear();
    for (const auto setting : allSettings) {
        job.settings.push_back({setting, "valor anterior con bastantes palabras, que no caben",
                                host, host, SettingOutcome::Ignored, true});
    }
    job.identity.model = "SP7600-LA-EDICION-ESPECIAL-PARA-FLOTILLAS-DE-CARGA-PESADA";
    job.identity.firmware = "V1.10-BETA-2026-11-27-CON-TODO-LO-QUE-EL-FABRICANTE-LE-PONE-AL-NOMBRE";
    job.identity.imeiFromLabel = true;
    job.installer = "María Fernanda de los Ángeles Hernández-Villaseñor y Montemayor de la Garza";
    job.company = "Transportes, Logística y Rastreo Satelital de Flotillas del Golfo de México y "
                  "del Noreste, Sociedad Anónima de Capital Variable";
    job.vehicle.name = "Tractocamión articulado de doble remolque número 1742, base Monterrey";
    job.vehicle.plate = "NUEVO LEÓN 12-345-ABC-REMOLQUE-67-890";
    job.vehicle.odometerMetres = 1'234'567'890;
    job.operatorName = "Telcel, Oui, Bait, Freedompop México, Virgin Mobile, Weex, Diri, Newww";
    job.proof->reports[0].system->firmware = *job.identity.firmware + "-OTRA";
    job.vehicle.vin = "1FTFW1ET5DFC10312";
    job.status->odometerMetres = 1;
    return job;
}

} // namespace sp7600::samples
