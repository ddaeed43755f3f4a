// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/commissioning.h"

#include "core/model/letters.h"

namespace sp7600
{

std::string_view jobResultName(JobResult result)
{
    switch (result) {
    case JobResult::Read:
        return "read";
    case JobResult::Written:
        return "written";
    case JobResult::Restored:
        return "restored";
    case JobResult::Proved:
        return "proved";
    case JobResult::Configured:
        return "configured";
    case JobResult::Failed:
        return "failed";
    case JobResult::Cancelled:
        return "cancelled";
    }
    return "failed";
}

std::string plateKey(std::string_view plate)
{
    std::string key;
    for (const char c : plate) {
        if (c != ' ' && c != '.' && c != '-')
            key += upperCase(c);
    }
    return key;
}

bool isVin(std::string_view text)
{
    constexpr std::size_t length = 17;
    constexpr std::string_view signs = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";
    return text.size() == length && text.find_first_not_of(signs) == std::string_view::npos;
}

std::string_view stepName(JobStep step)
{
    switch (step) {
    case JobStep::Connect:
        return "connect";
    case JobStep::Identify:
        return "identify";
    case JobStep::Read:
        return "read";
    case JobStep::Write:
        return "write";
    case JobStep::Prove:
        return "prove";
    case JobStep::Record:
        return "record";
    }
    return "connect";
}

std::string_view waitReasonName(WaitReason reason)
{
    switch (reason) {
    case WaitReason::Restarting:
        return "restarting";
    case WaitReason::Silent:
        return "silent";
    case WaitReason::Lost:
        return "lost";
    }
    return "lost";
}

bool isLeftHalf(const Commissioning &job)
{
    return job.result == JobResult::Failed
           && (job.obligation || (job.error && job.error->code == ErrorCode::DeviceIncomplete));
}

} // namespace sp7600
