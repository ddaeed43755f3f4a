// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/unfinished.h"

#include <algorithm>

namespace sp7600
{

std::string_view writeLeftName(WriteLeft left)
{
    switch (left) {
    case WriteLeft::NotKnown:
        return "not-known";
    case WriteLeft::Earlier:
        return "earlier";
    case WriteLeft::Wanted:
        return "wanted";
    case WriteLeft::Between:
        return "between";
    }
    return {};
}

WriteLeft writeLeft(const std::vector<UnfinishedSetting> &settings)
{
    const auto allAre = [&settings](Standing standing) {
        return std::ranges::all_of(settings, [standing](const UnfinishedSetting &setting) {
            return setting.standing == standing;
        });
    };
    // Without anything to change there is nothing that could be told.
    if (allAre(Standing::NotKnown))
        return WriteLeft::NotKnown;
    if (allAre(Standing::Earlier))
        return WriteLeft::Earlier;
    return allAre(Standing::Wanted) ? WriteLeft::Wanted : WriteLeft::Between;
}

} // namespace sp7600
