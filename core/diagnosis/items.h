// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/facts.h"
#include "core/model/finding.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sp7600::diagnosis
{

// Pieces of evidence as a finding cites them, and the texts of their values. Texts are data: ISO
// times, a point in decimals, `yes` and `no`.

[[nodiscard]] std::string yesOrNo(bool value);
/// With one decimal.
[[nodiscard]] std::string decimal(double value);
/// `2026-01-31T12:00:00Z`
[[nodiscard]] std::string isoTime(UtcMillis time);
/// `HOST:PORT/tcp`
[[nodiscard]] std::string endpointText(const Endpoint &endpoint);
[[nodiscard]] std::string joined(const std::vector<std::string> &parts);
/// Of a connection that came to nothing, the failure that says the most; absent when one was
/// accepted or none was tried to its end.
[[nodiscard]] std::optional<ProbeFailure> connectFailure(const LaptopEvidence &laptop);
/// A connection was accepted.
[[nodiscard]] bool connected(const LaptopEvidence &laptop);

[[nodiscard]] EvidenceItem deviceItem(const Facts &facts, std::string what, std::string value);
[[nodiscard]] EvidenceItem laptopItem(const Facts &facts, std::string what, std::string value);
[[nodiscard]] EvidenceItem trafficItem(const Facts &facts, std::string what, std::string value);
[[nodiscard]] EvidenceItem tableItem(const Facts &facts, std::string what, std::string value);

/// `settings.host` and the like; a secret only says whether it is empty.
[[nodiscard]] EvidenceItem settingItem(const Facts &facts, SettingId setting);
/// `target.endpoint`, from whoever says where to report.
[[nodiscard]] EvidenceItem wantedItem(const Facts &facts);
/// `heard` of the unit. Only where there is one.
[[nodiscard]] EvidenceItem heardItem(const HeardUnit &unit);
/// `report.…`, from its last report. Only where there is one.
[[nodiscard]] EvidenceItem reportItem(const Facts &facts, std::string what, std::string value);
/// `silence`: how long nothing was heard.
[[nodiscard]] EvidenceItem silenceItem(const Facts &facts);
[[nodiscard]] EvidenceItem lookupItem(const NameLookup &lookup);
/// `path.captive_portal`, `path.proxy`, `path.vpn`: what stands between this laptop and the
/// internet, as far as it was found.
[[nodiscard]] std::vector<EvidenceItem> pathItems(const Facts &facts);
/// The same as parameters of a finding: `portal`, `proxy`, `vpn`.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> pathParameters(const Facts &facts);
/// `connect`, one for each attempt.
[[nodiscard]] std::vector<EvidenceItem> connectItems(const LaptopEvidence &laptop);
/// `status.signal_dbm` or `status.signal_bars`, or what the last report says of it.
[[nodiscard]] std::optional<EvidenceItem> signalItem(const Facts &facts);

/// How good the signal is, from whatever tells it.
enum class Signal : std::uint8_t { NotKnown, None, Weak, Good };
[[nodiscard]] Signal signal(const Facts &facts);

} // namespace sp7600::diagnosis
