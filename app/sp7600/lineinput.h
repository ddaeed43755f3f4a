// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/canceltoken.h"
#include "core/model/error.h"

#include <optional>
#include <string>

namespace sp7600::app
{

/// Lines of standard input as they come, from a person, a pipe or a file.
class LineInput
{
public:
    /// Without its line end. Nothing at the end, and when the program is interrupted. Error:
    /// FileUnreadable; what was read of the line until then is none.
    [[nodiscard]] Result<std::optional<std::string>> next(const device::CancelToken &interrupted);
    /// next() gives one, or the end, without waiting. Not known where the system has no way to
    /// tell.
    [[nodiscard]] bool isReady() const { return m_ended || m_rest.contains('\n'); }
    /// A person types them.
    [[nodiscard]] static bool isTerminal();

private:
    std::string m_rest;
    bool m_ended = false;
};

} // namespace sp7600::app
