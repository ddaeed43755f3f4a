// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/jsonfile.h"
#include "core/model/error.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sp7600::commissioning
{

/// What the user has agreed to, so that it is asked once and never again: which ports may be talked
/// to, and which assumed words may be sent. Kept in `consents.json`; what cannot be read there was
/// not agreed to. Thread-safe, and several programs may share the folder.
class Consents
{
public:
    explicit Consents(const QString &dataFolder);

    /// A USB id as `10c4:ea60`, empty for what is no USB adapter, and the port's name.
    [[nodiscard]] bool isPortAgreed(std::string_view usbId, std::string_view port) const;
    /// Errors: FileUnwritable, FileUnreadable; it is not remembered then.
    [[nodiscard]] Result<void> agreePort(std::string_view usbId, std::string_view port);

    /// `SIP` is the word in its writing form, `SIP?` its bare reading form; neither stands for the
    /// other. An empty firmware is one that was not told, a firmware of its own.
    [[nodiscard]] bool isAgreed(std::string_view profileId, std::string_view firmware,
                                std::string_view word) const;
    /// Adds the words to those already agreed to. Errors: FileUnwritable, FileUnreadable; none is
    /// remembered then.
    [[nodiscard]] Result<void> agree(std::string_view profileId, std::string_view firmware,
                                     const std::vector<std::string> &words);

    /// All that was agreed to for ports, or for words. Errors: FileUnwritable, FileUnreadable;
    /// nothing is forgotten then.
    [[nodiscard]] Result<void> forgetPorts();
    [[nodiscard]] Result<void> forgetWords();

    /// What a person has to be told of the file, once: StoreDamaged with `file` and `aside`, or
    /// FileUnreadable. Ask after using it.
    [[nodiscard]] std::optional<Error> takeProblem() { return m_file.takeProblem(); }

private:
    device::JsonFile m_file;
};

} // namespace sp7600::commissioning
