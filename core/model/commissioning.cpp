// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/commissioning.h"

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

} // namespace sp7600
