// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/backupjournal.h"
#include "core/model/model.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sp7600::store
{

// How values are kept in the JSON columns. What was written here is read back equal; what cannot be
// read back (a file edited by hand) gives nothing. Names are those of the command line's JSON.

[[nodiscard]] QJsonObject rowFrom(const Error &error);
[[nodiscard]] std::optional<Error> errorFrom(const QJsonObject &row);

/// Texts are UTF-8 as a rule. What a unit sent may be anything: then its octets are kept instead,
/// so that what was read is what comes back.
[[nodiscard]] QJsonValue textRow(std::string_view text);
[[nodiscard]] std::optional<std::string> textFrom(const QJsonValue &value);

[[nodiscard]] QJsonObject rowFrom(const Identity &identity);
[[nodiscard]] std::optional<Identity> identityFrom(const QJsonObject &row);

[[nodiscard]] QJsonObject rowFrom(const Endpoint &endpoint);
[[nodiscard]] std::optional<Endpoint> endpointFrom(const QJsonObject &row);

[[nodiscard]] QJsonObject rowFrom(const SettingsSnapshot &snapshot);
[[nodiscard]] std::optional<SettingsSnapshot> snapshotFrom(const QJsonObject &row);

[[nodiscard]] QJsonObject rowFrom(const ConnectionSettings &settings);
[[nodiscard]] std::optional<ConnectionSettings> settingsFrom(const QJsonObject &row);

/// Secrets are replaced by `***`.
[[nodiscard]] QJsonArray rowFrom(const std::vector<SettingResult> &results);
[[nodiscard]] std::optional<std::vector<SettingResult>> resultsFrom(const QJsonArray &row);

[[nodiscard]] QJsonArray rowFrom(const std::vector<SettingId> &settings);
[[nodiscard]] std::optional<std::vector<SettingId>> settingIdsFrom(const QJsonArray &row);

[[nodiscard]] QJsonObject rowFrom(const DeviceStatus &status);
[[nodiscard]] DeviceStatus statusFrom(const QJsonObject &row);

[[nodiscard]] QJsonObject rowFrom(const VehicleDetails &vehicle);
[[nodiscard]] VehicleDetails vehicleFrom(const QJsonObject &row);

[[nodiscard]] QJsonObject rowFrom(const Signature &signature);
[[nodiscard]] std::optional<Signature> signatureFrom(const QJsonObject &row);

/// All but `id`. Secrets are replaced by `***`: a commissioning is made to be shown.
[[nodiscard]] QJsonObject rowFrom(const Commissioning &commissioning);
[[nodiscard]] std::optional<Commissioning> commissioningFrom(const QJsonObject &row);

/// One line of JSON and back; nothing when it is no object, or no list.
[[nodiscard]] QString compact(const QJsonObject &object);
[[nodiscard]] QString compact(const QJsonArray &list);
[[nodiscard]] std::optional<QJsonObject> objectFrom(const QString &text);
[[nodiscard]] std::optional<QJsonArray> listFrom(const QString &text);

} // namespace sp7600::store
