// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

#include <QString>

#include <cstdint>

namespace sp7600::commissioning
{

/// What a person opens as a file.
enum class FileKind : std::uint8_t {
    Settings, ///< See loadSettings().
    Profile,  ///< Of a firmware, see device::readProfileFile().
    Capture,  ///< See capture::importFile().
};

/// Which of them @p file is, by what is in it; where that tells nothing, the ending of its name
/// counts if it is this program's own. Whoever reads it says what is wrong with it. Errors:
/// FileUnreadable, FileOfNoKind.
[[nodiscard]] Result<FileKind> kindOfFile(const QString &file);

} // namespace sp7600::commissioning
