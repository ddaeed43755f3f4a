// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/commandchannel.h"
#include "core/model/identity.h"
#include "core/protocol/commandlanguage.h"

#include <optional>
#include <string>

namespace sp7600::device
{

/// Who a unit says it is in @p reply, which was matched with the pattern of an identity question.
/// What the pattern has no place for is taken from what stands before the reply.
[[nodiscard]] Identity identityOf(const Reply &reply);

/// False for what cannot be what it is said to be: another line, or noise, was taken for the answer
/// of the unit with @p knownImei. An IMEI carries its own proof.
[[nodiscard]] bool isPlausible(const Identity &identity,
                               const std::optional<std::string> &knownImei);

/// Takes over into @p status what the places of a status question were answered with; an empty
/// place, or one that is no number where it should be, changes nothing.
void takeOver(const protocol::Slots &values, DeviceStatus &status);

} // namespace sp7600::device
