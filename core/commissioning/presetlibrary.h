// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/model/preset.h"

#include <QByteArray>
#include <QString>

#include <string_view>
#include <vector>

namespace sp7600::commissioning
{

/// 1 to 64 lower-case letters, digits and hyphens.
[[nodiscard]] bool isPresetId(std::string_view id);
/// Reads and checks a preset. Error: FileMalformed with the file, the place in it and the problem.
[[nodiscard]] Result<Preset> parsePreset(const QByteArray &text, const std::string &file);

/// The shipped presets and the user's own, which replace shipped ones of the same id. One thread.
class PresetLibrary
{
public:
    /// A missing folder is an empty one; without a name there is none, and nothing can be saved.
    /// Errors: FileUnreadable, FileMalformed.
    [[nodiscard]] static Result<PresetLibrary> load(const QString &userFolder);

    [[nodiscard]] const std::vector<Preset> &presets() const { return m_presets; }
    /// Error: PresetUnknown.
    [[nodiscard]] Result<Preset> find(std::string_view id) const;
    /// Writes it to the user's folder, whole or not at all. Errors: FileMalformed, as when
    /// reading it, FileUnwritable.
    [[nodiscard]] Result<void> save(Preset preset);

private:
    void add(Preset preset);

    QString m_userFolder;
    std::vector<Preset> m_presets;
};

} // namespace sp7600::commissioning
