// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/typedline.h"
#include "core/model/error.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sp7600::device
{

/// One line of a script that is more than a comment.
struct ScriptStep {
    std::size_t number = 0; ///< Of the line in the text, counted from 1.
    /// A pause instead of a command.
    std::optional<std::chrono::milliseconds> wait = {};
    TypedLine line = {};               ///< Without `wait` and `problem`.
    std::optional<Error> problem = {}; ///< Why it can be nothing.
};

/// Commands one below the other, as a person wrote or pasted them.
struct TypedScript {
    std::vector<ScriptStep> steps;

    [[nodiscard]] std::size_t lines() const; ///< That are sent.
    /// Lines that a person has to agree to.
    [[nodiscard]] std::size_t toConfirm() const;
    /// The first step that can be nothing; null when there is none.
    [[nodiscard]] const ScriptStep *firstProblem() const;
};

/// Reads a script: a line is a command (@p octets: octets in hexadecimal), `wait 500ms`, `wait 2s`,
/// a comment that begins with `#`, or empty. @p begun: the line that was begun before it, as
/// TypedLine::begun.
[[nodiscard]] TypedScript parseScript(std::string_view text, const TypedLines &lines, bool octets,
                                      std::string begun = {});

} // namespace sp7600::device
