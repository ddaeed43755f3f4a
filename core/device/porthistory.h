// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/jsonfile.h"
#include "core/device/ports.h"

namespace sp7600::device
{

/// Where trackers were identified, so that such ports come first. Kept in `ports.json`; what cannot
/// be read there was not seen. Thread-safe, and several programs may share the folder.
class PortHistory
{
public:
    explicit PortHistory(const QString &dataFolder);

    /// Whether a tracker was identified there: with the same adapter under any name where it can be
    /// told from others, otherwise with an adapter of the kind, or none, under the same name.
    [[nodiscard]] bool knows(const PortDescription &port) const;
    /// The latest 64 are kept. Errors: FileUnwritable, FileUnreadable.
    [[nodiscard]] Result<void> remember(const PortDescription &port);

    /// All of them. Errors: FileUnwritable, FileUnreadable.
    [[nodiscard]] Result<void> forget();

    /// What a person has to be told of the file, once: see JsonFile.
    [[nodiscard]] std::optional<Error> takeProblem() { return m_file.takeProblem(); }

private:
    JsonFile m_file;
};

} // namespace sp7600::device
