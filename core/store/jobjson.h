// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/backupjournal.h"
#include "core/model/model.h"

#include <QJsonObject>

namespace sp7600::store
{

/// A job as the command line prints it: `result`, `certificate` (its number), `imei`, `model`,
/// `firmware`, `settings`, `proof_kind` (how it was to be proved), `proof` (how it was), `report`,
/// `server_answer`, `data_session` (what the unit says of it), `obligation`, `backup`,
/// `secrets_left_out`, `error`. What is not known is null; secrets appear as `***`.
[[nodiscard]] QJsonObject toJson(const Commissioning &job);

/// A backup: `backup` (its number), `taken`, `made_by`, `imei`, `model`, `firmware`, `port`,
/// `profile`, `state` (`open` or `closed`), `proof_address` (its server is this laptop's address,
/// set for the time of a proof), `before`, `wanted` and `after` with the settings,
/// `secrets_left_out`, `error`.
[[nodiscard]] QJsonObject toJson(const device::Backup &backup);

/// What is owed to a unit: `obligation` (its number), `made`, `made_by`, `imei`, `profile`,
/// `server` and `meanwhile`.
[[nodiscard]] QJsonObject toJson(const Obligation &obligation);
/// `host`, `port`, `transport`.
[[nodiscard]] QJsonObject toJson(const Endpoint &endpoint);

/// What a unit told of itself over the cable: `sim_ready`, `sim_pin_needed`, `mcc`, `mnc`,
/// `registration` (3GPP TS 27.007, +CREG), `signal_bars`, `signal_dbm`, `data_session`, `gps_fix`,
/// `satellites`, `external_v`, `battery_v`, `odometer_m`, `asleep`, `pending_reports`; null where
/// it did not.
[[nodiscard]] QJsonObject toJson(const DeviceStatus &status);

/// `{"code":…,"message":…}`, the message in English.
[[nodiscard]] QJsonObject toJson(const Error &error);

} // namespace sp7600::store
