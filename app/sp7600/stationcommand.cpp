// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/stationcommand.h"

#include "app/sp7600/exitcode.h"

namespace sp7600::app
{

using namespace Qt::StringLiterals;

int withStation(const Context &context, Arguments &arguments, const StationWork &work,
                bool withStore)
{
    const Console console(context.words.contains(u"--json"_s));
    if (const auto ended = begin(arguments, context.words, console))
        return *ended;
    auto options = stationOptions(arguments.text(u"data-dir"_s));
    options.withStore = withStore;
    const auto station = commissioning::Station::open(options);
    if (!station)
        return fail(console, station.error());
    if (const auto done = work(**station, console); !done)
        return fail(console, done.error());
    return ExitDone;
}

} // namespace sp7600::app
