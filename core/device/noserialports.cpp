// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/qtlink.h"
#include "core/device/serialports.h"

namespace sp7600::device
{

bool hasSerialPorts()
{
    return false;
}

std::vector<PortDescription> listedPorts()
{
    return {};
}

void SerialLink::openOnIoThread(const std::shared_ptr<Connection> &connection)
{
    connection->queue.failed({ErrorCode::SerialLeftOut, {{"port", name()}}, {}});
}

Result<void> SerialLink::setBaudRate(int /*baudRate*/, TimePoint /*deadline*/,
                                     const CancelToken & /*cancel*/)
{
    return failure(ErrorCode::SerialLeftOut, {{"port", name()}});
}

} // namespace sp7600::device
