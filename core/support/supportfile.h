// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What lives here: diagnoses as JSON, and the one file that a technician sends to get help.
// What may not: windows, devices, sockets; sending anything anywhere.
// Who calls it: the command line, and the window where it offers the same.
#pragma once

#include "core/device/transcript.h"
#include "core/model/evidence.h"
#include "core/model/finding.h"
#include "core/support/zipfile.h"

#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace sp7600::support
{

/// Who reads it gets no secrets, whatever is chosen.
struct SupportOptions {
    bool withoutPositions = false; ///< Neither coordinates nor cells, nor packets that hold them.
    bool withoutVin = false;       ///< Nor the vehicle's plate.
};

struct SupportContents {
    Evidence evidence;
    Diagnosis diagnosis;
    /// What was heard, in order of arrival; of it the last minutes are taken.
    std::vector<std::shared_ptr<const Reception>> traffic;
    std::vector<device::Transcript::Entry> transcript;
    /// Secrets beyond those of the evidence: passwords that somebody typed.
    std::vector<std::string> secrets;
};

/// `2026-11-27_SP7600_359999046544250.zip`; nothing but letters, digits, hyphens and dots.
[[nodiscard]] QString supportFileName(const Evidence &evidence);

/// The members of the file: a note to read first, the diagnosis and its evidence as JSON and as
/// text, settings, the conversation on the cable, packets (pcapng), reports, versions and facts of
/// this system. Every known secret is masked in every one of them.
[[nodiscard]] std::vector<ZipMember> supportMembers(const SupportContents &contents,
                                                    const SupportOptions &options);

/// Writes the file: to @p where itself, or under its own name when that is a folder; what is there
/// under its own name stays. Gives its path. Error: FileUnwritable.
[[nodiscard]] Result<QString> writeSupportFile(const SupportContents &contents,
                                               const SupportOptions &options, const QString &where);

} // namespace sp7600::support
