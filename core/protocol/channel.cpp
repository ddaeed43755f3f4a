// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/channel.h"

namespace sp7600::protocol
{

std::string_view channelName(Channel channel)
{
    switch (channel) {
    case Channel::Stream:
        return "stream";
    case Channel::Datagram:
        return "datagram";
    case Channel::Sms:
        return "sms";
    case Channel::Serial:
        return "serial";
    }
    return "stream";
}

std::optional<Channel> channelFromName(std::string_view name)
{
    for (const Channel channel :
         {Channel::Stream, Channel::Datagram, Channel::Sms, Channel::Serial}) {
        if (channelName(channel) == name)
            return channel;
    }
    return {};
}

} // namespace sp7600::protocol
