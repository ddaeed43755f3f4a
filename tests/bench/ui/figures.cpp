// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <utility>

namespace bench
{

namespace
{

struct Figure {
    std::string what;
    double value;
    std::string unit;
    double aim;
};

std::vector<Figure> &figures()
{
    static std::vector<Figure> all;
    return all;
}

} // namespace

void note(std::string what, double value, std::string unit, double aim)
{
    figures().push_back({std::move(what), value, std::move(unit), aim});
}

void printFigures()
{
    for (const Figure &each : figures())
        std::printf("%-56s %9.1f %-5s aim %5g  %s\n", each.what.c_str(), each.value,
                    each.unit.c_str(), each.aim, each.value <= each.aim ? "met" : "not met");
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    const auto place = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1));
    const auto wanted = values.begin() + static_cast<std::ptrdiff_t>(place);
    std::ranges::nth_element(values, wanted);
    return *wanted;
}

} // namespace bench
