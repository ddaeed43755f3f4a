// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listener/reportsink.h"
#include "core/model/reception.h"
#include "core/protocol/decoder.h"

#include <chrono>
#include <future>
#include <memory>
#include <string>
#include <vector>

namespace samples
{

inline const std::string imei = "359999046544250";
inline const std::string otherImei = "359999046544268";

inline sp7600::UtcMillis at(int second)
{
    using namespace std::chrono;
    return sys_days(2026y / March / 14) + 9h + seconds(second) + 123ms;
}

/// A frame of one report, different for each @p number.
inline std::string frame(int number, const std::string &of = imei)
{
    return "*GS16," + of + ",092653140326,1C,GPS:A;11;N19.432608;W99.133209;42;187;2240;0.80,COT:"
           + std::to_string(number) + "#";
}

/// As the listener makes one of a TCP frame.
inline sp7600::Reception reception(std::string raw, int second = 0)
{
    sp7600::Reception made;
    made.received = at(second);
    made.peer = {"192.0.2.7", 40000};
    made.connection = 3;
    if (auto reports = sp7600::protocol::decodeFrame(raw))
        made.reports = std::move(*reports);
    else
        made.error = std::move(reports.error());
    made.raw = std::move(raw);
    return made;
}

using Outcome = sp7600::Result<std::vector<sp7600::Reception>>;

/// Submits, and gives what the sink will say.
inline std::future<Outcome> submit(sp7600::listener::ReportSink &sink,
                                   std::vector<sp7600::Reception> receptions)
{
    auto promise = std::make_shared<std::promise<Outcome>>();
    std::future<Outcome> future = promise->get_future();
    sink.submit(std::move(receptions),
                [promise](Outcome outcome) { promise->set_value(std::move(outcome)); });
    return future;
}

} // namespace samples
