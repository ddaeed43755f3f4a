// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/decoder.h"

#include <QByteArray>

#include <string>
#include <string_view>
#include <vector>

inline const std::string head = "*GS16,359999046544250,";
inline const std::string recordHead = head + "101112010616,";
inline const std::string legacyHead = "*GS02,359999046544250,";

/// The report of a frame that holds exactly one; ends the test program otherwise.
[[nodiscard]] inline sp7600::Report decodeOne(const std::string &frame)
{
    const auto decoded = sp7600::protocol::decodeFrame(frame);
    if (!decoded || decoded->size() != 1)
        qFatal("%s gives no single report", frame.c_str());
    return decoded->front();
}

using Warnings = std::vector<sp7600::DecodeWarning>;

[[nodiscard]] inline Warnings warningsOf(const sp7600::Report &report)
{
    return {report.warnings.begin(), report.warnings.end()};
}

/// That a fragment was left out, as the only warning.
[[nodiscard]] inline Warnings undecodable(const std::string &fragment)
{
    return {{sp7600::WarningCode::FragmentUndecodable, fragment.substr(0, 3), fragment.substr(4)}};
}

/// For the message of a failed comparison.
[[nodiscard]] inline QByteArray shownWarnings(const sp7600::Report &report)
{
    QByteArray out = "warnings:\n";
    for (const sp7600::DecodeWarning &warning : report.warnings) {
        out += QByteArray::fromStdString(std::string(sp7600::warningName(warning.code)));
        out += " in '" + QByteArray::fromStdString(warning.part) + "': ";
        out += QByteArray::fromStdString(warning.text) + '\n';
    }
    return out;
}

/// The characters of @p frame that a field of its first report came from; nothing when it has none.
[[nodiscard]] inline QByteArray tracedText(const std::string &frame, const sp7600::FieldMap &map,
                                           sp7600::Field field, std::size_t index = 0,
                                           std::size_t report = 0)
{
    const auto range = sp7600::findField(map, report, field, index);
    return range ? QByteArray::fromStdString(frame.substr(range->begin, range->size))
                 : QByteArray();
}
