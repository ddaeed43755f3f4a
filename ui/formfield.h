// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sp7600::ui
{

/// Where in the form of the Commission page a person is led to.
enum class FormField {
    Usual, ///< Where the form itself says.
    Apn,
    Proof, ///< How it is proved.
};

} // namespace sp7600::ui
