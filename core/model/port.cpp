// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/port.h"

namespace sp7600
{

std::string_view portRankName(PortRank rank)
{
    switch (rank) {
    case PortRank::ProfileDevice:
        return "profile-device";
    case PortRank::SeenBefore:
        return "seen-before";
    case PortRank::KnownAdapter:
        return "known-adapter";
    case PortRank::OtherUsb:
        return "other-usb";
    case PortRank::BuiltIn:
        return "built-in";
    case PortRank::Unlikely:
        return "unlikely";
    }
    return "unknown";
}

} // namespace sp7600
