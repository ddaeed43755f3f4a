// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/diagnosischeck.h"

namespace sp7600
{

std::string_view checkName(DiagnosisCheck check)
{
    switch (check) {
    case DiagnosisCheck::Tracker:
        return "tracker";
    case DiagnosisCheck::Settings:
        return "settings";
    case DiagnosisCheck::Restart:
        return "restart";
    case DiagnosisCheck::Laptop:
        return "laptop";
    case DiagnosisCheck::Server:
        return "server";
    case DiagnosisCheck::Traffic:
        return "traffic";
    case DiagnosisCheck::Carrier:
        return "carrier";
    case DiagnosisCheck::Record:
        return "record";
    }
    return {};
}

} // namespace sp7600
