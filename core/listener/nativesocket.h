// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reception.h"

#include <QHostAddress>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace sp7600::listener
{

// The few calls on TCP sockets that Qt has no way to: it closes a connection as soon as the other
// side sends no more, although that side may still wait for its acknowledgement, and it does not
// tell an orderly end from a reset. Nothing here blocks. Any thread, one at a time for each socket.

/// As Qt counts descriptors: a SOCKET on Windows.
using Descriptor = qintptr;
inline constexpr Descriptor noDescriptor = -1;

/// What became of reading or writing.
enum class Transfer : std::uint8_t {
    Done,
    WouldBlock,
    End,   ///< The other side sends no more. Of reading only.
    Reset, ///< The connection is gone.
};

struct TransferResult {
    Transfer outcome = Transfer::Done;
    std::size_t octets = 0; ///< With Done.
};

/// Takes over an accepted socket: not blocking, kept alive, without delay. False when it is gone.
[[nodiscard]] bool prepareSocket(Descriptor descriptor);

/// A socket that is connecting to @p address; it becomes writable when that came to an end, see
/// connectOutcome(). Nothing when there is none to be had.
[[nodiscard]] std::optional<Descriptor> beginConnecting(const QHostAddress &address,
                                                        std::uint16_t port);
/// True once connected; nothing while it is not clear yet, false when it failed.
[[nodiscard]] std::optional<bool> connectOutcome(Descriptor descriptor);

[[nodiscard]] TransferResult readSocket(Descriptor descriptor, char *octets, std::size_t size);
[[nodiscard]] TransferResult writeSocket(Descriptor descriptor, std::string_view octets);
/// Octets that were written and that the other side does not have yet; nothing where the system
/// does not tell, as Windows.
[[nodiscard]] std::optional<std::size_t> octetsUnderWay(Descriptor descriptor);
/// Tells the other side that nothing more comes.
void endWriting(Descriptor descriptor);
void closeSocket(Descriptor descriptor);
/// Closes so that the other side sees a reset, as from a server that is not there.
void resetSocket(Descriptor descriptor);

/// The other side and this side of a connection; without an address when it is gone.
[[nodiscard]] Peer remoteEnd(Descriptor descriptor);
[[nodiscard]] Peer localEnd(Descriptor descriptor);

/// Lets datagrams of so many octets wait in the system, or as many as it allows.
void wantReceiveBuffer(Descriptor descriptor, int octets);

/// Lets this process open so many files and sockets, as far as the system allows; how many it
/// allows then, nothing where it does not say.
[[nodiscard]] std::optional<std::size_t> allowDescriptors(std::size_t wanted);

} // namespace sp7600::listener
