// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/windowsfirewall.h"

#include <objbase.h>
// The order counts.
#include <netfw.h>

#include <chrono>
#include <future>
#include <memory>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>

namespace sp7600::network
{

namespace
{

/// COM in this thread.
class Com
{
public:
    Com()
        : m_begun(::CoInitializeEx(nullptr, COINIT_MULTITHREADED))
    {
    }
    ~Com()
    {
        if (SUCCEEDED(m_begun))
            ::CoUninitialize();
    }
    Com(const Com &) = delete;
    Com &operator=(const Com &) = delete;

private:
    HRESULT m_begun;
};

struct Release {
    void operator()(IUnknown *held) const { held->Release(); }
};

using Policy = std::unique_ptr<INetFwPolicy2, Release>;

Policy policy()
{
    void *made = nullptr;
    const auto told = ::CoCreateInstance(__uuidof(NetFwPolicy2), nullptr, CLSCTX_INPROC_SERVER,
                                         __uuidof(INetFwPolicy2), &made);
    return Policy(SUCCEEDED(told) ? static_cast<INetFwPolicy2 *>(made) : nullptr);
}

std::optional<WindowsFirewallProfile> profile(INetFwPolicy2 &policy, NET_FW_PROFILE_TYPE2 type)
{
    VARIANT_BOOL isOn = VARIANT_FALSE;
    VARIANT_BOOL blocksAll = VARIANT_FALSE;
    NET_FW_ACTION otherwise = NET_FW_ACTION_BLOCK;
    if (FAILED(policy.get_FirewallEnabled(type, &isOn))
        || FAILED(policy.get_BlockAllInboundTraffic(type, &blocksAll))
        || FAILED(policy.get_DefaultInboundAction(type, &otherwise)))
        return {};
    return WindowsFirewallProfile{isOn != VARIANT_FALSE, blocksAll != VARIANT_FALSE,
                                  otherwise == NET_FW_ACTION_ALLOW};
}

std::vector<WindowsFirewallProfile> profilesInForce()
{
    const Com com; // It outlives the policy.
    const auto asked = policy();
    std::vector<WindowsFirewallProfile> profiles;
    LONG current = 0;
    if (!asked || FAILED(asked->get_CurrentProfileTypes(&current)))
        return profiles;
    for (const auto type :
         {NET_FW_PROFILE2_DOMAIN, NET_FW_PROFILE2_PRIVATE, NET_FW_PROFILE2_PUBLIC}) {
        if ((current & type) == 0)
            continue;
        if (const auto told = profile(*asked, type))
            profiles.push_back(*told);
    }
    return profiles;
}

} // namespace

std::vector<WindowsFirewallProfile> windowsFirewallProfiles()
{
    constexpr std::chrono::seconds patience{2};
    // Where the service hangs, nobody can break it off: then it is left behind.
    std::packaged_task<std::vector<WindowsFirewallProfile>()> asking(profilesInForce);
    auto told = asking.get_future();
    try {
        std::thread(std::move(asking)).detach();
    } catch (const std::system_error &) {
        return {}; // The system has no threads left.
    }
    if (told.wait_for(patience) != std::future_status::ready)
        return {};
    return told.get();
}

} // namespace sp7600::network
