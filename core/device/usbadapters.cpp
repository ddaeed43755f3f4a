// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/usbadapters.h"

#include <algorithm>
#include <array>

namespace sp7600::device
{

namespace
{

// From the tables of ids in the Linux drivers, factory defaults of the chips only, not the products
// of others that have such a chip inside: drivers/usb/serial/{cp210x,ch341,ftdi_sio,pl2303}.c. A
// CDC-ACM device is known by its class and not by a table; of these the ids are the ones that the
// makers of the chips publish (WCH CH342/CH343/CH9102, Microchip MCP2200/MCP2221, ST's example of
// a virtual COM port).
constexpr std::array adapters = {
    UsbAdapter{{0x10c4, 0xea60}, "CP210x", "cp210x"},
    UsbAdapter{{0x10c4, 0xea61}, "CP210x", "cp210x"},
    UsbAdapter{{0x10c4, 0xea63}, "CP210x", "cp210x"},
    UsbAdapter{{0x10c4, 0xea70}, "CP2105", "cp210x"},
    UsbAdapter{{0x10c4, 0xea71}, "CP2108", "cp210x"},
    UsbAdapter{{0x1a86, 0x7522}, "CH340K", "ch341"},
    UsbAdapter{{0x1a86, 0x7523}, "CH340", "ch341"},
    UsbAdapter{{0x1a86, 0x5523}, "CH341", "ch341"},
    UsbAdapter{{0x4348, 0x5523}, "CH341", "ch341"},
    UsbAdapter{{0x1a86, 0x55d2}, "CH342", "cdc_acm"},
    UsbAdapter{{0x1a86, 0x55d3}, "CH343", "cdc_acm"},
    UsbAdapter{{0x1a86, 0x55d4}, "CH9102", "cdc_acm"},
    UsbAdapter{{0x0403, 0x6001}, "FT232R", "ftdi_sio"},
    UsbAdapter{{0x0403, 0x6010}, "FT2232", "ftdi_sio"},
    UsbAdapter{{0x0403, 0x6011}, "FT4232", "ftdi_sio"},
    UsbAdapter{{0x0403, 0x6014}, "FT232H", "ftdi_sio"},
    UsbAdapter{{0x0403, 0x6015}, "FT230X", "ftdi_sio"},
    UsbAdapter{{0x067b, 0x2303}, "PL2303", "pl2303"},
    UsbAdapter{{0x067b, 0x2304}, "PL2303TB", "pl2303"},
    UsbAdapter{{0x067b, 0x23a3}, "PL2303GC", "pl2303"},
    UsbAdapter{{0x067b, 0x23b3}, "PL2303GB", "pl2303"},
    UsbAdapter{{0x067b, 0x23c3}, "PL2303GT", "pl2303"},
    UsbAdapter{{0x067b, 0x23d3}, "PL2303GL", "pl2303"},
    UsbAdapter{{0x067b, 0x23e3}, "PL2303GE", "pl2303"},
    UsbAdapter{{0x067b, 0x23f3}, "PL2303GS", "pl2303"},
    UsbAdapter{{0x04d8, 0x00dd}, "MCP2221", "cdc_acm"},
    UsbAdapter{{0x04d8, 0x00df}, "MCP2200", "cdc_acm"},
    UsbAdapter{{0x0483, 0x5740}, "STM32", "cdc_acm"},
};

} // namespace

std::span<const UsbAdapter> knownUsbAdapters()
{
    return adapters;
}

const UsbAdapter *findUsbAdapter(UsbId id)
{
    const auto found = std::ranges::find(adapters, id, &UsbAdapter::id);
    return found == adapters.end() ? nullptr : &*found;
}

} // namespace sp7600::device
