// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/systemlookup.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <string_view>

namespace sp7600::network
{

/// The question for the addresses of @p host, RFC 1035. Nothing for what is no name that DNS can
/// carry: labels from 1 to 63 octets, 253 altogether.
[[nodiscard]] std::optional<QByteArray> dnsQuestion(std::uint16_t id, std::string_view host,
                                                    AddressFamily family);

/// What @p message says to that question, through aliases. Nothing when it does not answer it at
/// all: another id, another question, no reply. Failures: NameNotFound, also where the name has no
/// address of this family; NoResolver where the server could not find out; Other for what it
/// refuses, what is cut short and what is damaged.
[[nodiscard]] std::optional<NameAnswer> dnsAnswer(const QByteArray &message, std::uint16_t id,
                                                  std::string_view host, AddressFamily family);

} // namespace sp7600::network
