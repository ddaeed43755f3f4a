// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/gosafetext.h"

#include <QByteArray>

inline const std::string head = "*GS16,359999046544250,";
inline const std::string recordHead = head + "101112010616,";

/// The report of a frame that holds exactly one; ends the test program otherwise.
[[nodiscard]] inline sp7600::Report decodeOne(const std::string &frame)
{
    const auto decoded = sp7600::protocol::decodeGosafeText(frame);
    if (!decoded || decoded->size() != 1)
        qFatal("%s gives no single report", frame.c_str());
    return decoded->front();
}

/// For the message of a failed comparison.
[[nodiscard]] inline QByteArray shown(const std::vector<sp7600::DecodeWarning> &warnings)
{
    QByteArray out = "warnings:\n";
    for (const sp7600::DecodeWarning &warning : warnings) {
        out += QByteArray::fromStdString(std::string(sp7600::warningName(warning.code)));
        out += " in '" + QByteArray::fromStdString(warning.part) + "': ";
        out += QByteArray::fromStdString(warning.text) + '\n';
    }
    return out;
}
