// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/unitprobe.h"

#include "core/commissioning/probememory.h"
#include "core/commissioning/station.h"
#include "core/device/ports.h"
#include "core/device/profilelibrary.h"
#include "core/device/qtlink.h"
#include "core/device/transcript.h"
#include "core/system/clock.h"

#include <algorithm>
#include <chrono>
#include <tuple>

namespace sp7600::commissioning
{

namespace
{

/// What is plugged in at a port: the adapter where it can be told, else the port itself.
ProbeMemory::Unit unitAt(const std::string &port)
{
    const auto known = device::findPort(port);
    if (!known || !known->usbId)
        return {{}, device::canonicalPort(port)};
    auto place = known->serialNumber.empty() ? device::canonicalPort(port) : known->serialNumber;
    // Some adapters have several ports.
    if (known->usbInterface)
        place += '/' + std::to_string(*known->usbInterface);
    return {device::usbIdText(*known->usbId), std::move(place)};
}

/// Nothing where the profile is gone, or has changed so that what was found means nothing.
std::optional<device::ProbeFinding> findingFrom(const ProbeMemory::Found &known,
                                                const device::ProfileLibrary &library)
{
    const auto profile = library.find(known.profileId);
    if (!profile)
        return {};
    device::ProbeFinding finding;
    finding.profileId = known.profileId;
    finding.baudRate = known.baudRate;
    for (const auto &[settings, index] : known.alternatives) {
        const auto word =
            std::ranges::find((*profile)->words, settings, &device::SettingWord::settings);
        if (word == (*profile)->words.end()
            || static_cast<std::size_t>(index) >= word->alternatives.size())
            return {};
        const auto place = static_cast<std::size_t>(word - (*profile)->words.begin());
        finding.alternatives[place] = static_cast<std::size_t>(index);
    }
    return finding;
}

device::Profile profileOf(const device::Profile &profile, const device::ProbeFinding &finding)
{
    auto found = profile.withAlternatives(finding.alternatives);
    const auto speed = std::ranges::find(found.baudRates, finding.baudRate);
    if (speed != found.baudRates.end())
        std::rotate(found.baudRates.begin(), speed, speed + 1);
    return found;
}

} // namespace

Result<ProfileSearch> findProfile(Station &station, device::Link &link, const UnitOptions &options,
                                  const device::CancelToken &cancel,
                                  const device::HasRefused &hasRefused)
{
    const auto &library = station.profiles();
    device::ProbeOptions probing;
    probing.password = options.devicePassword;
    probing.consent = options.consent;
    probing.hasRefused = hasRefused;
    probing.isSimulatorPort = station.isSimulatorPort(options.port);
    probing.observer = [&](const device::TranscriptLine &line) {
        station.transcript().note(options.port, line);
    };

    ProbeMemory memory(station.dataDirectory());
    const ProbeMemory::Key unit = unitAt(options.port);
    if (const auto known = memory.find(unit)) {
        const auto finding = findingFrom(*known, library);
        const auto confirmed = finding
                                   ? device::stillAnswers(link, library, *finding, probing, cancel)
                                   : Result<bool>(false);
        if (!confirmed)
            return std::unexpected(confirmed.error());
        if (*confirmed)
            return ProfileSearch{profileOf(**library.find(finding->profileId), *finding), {}, {}};
        std::ignore = memory.forget(unit);
    }

    const auto isAllowedNow = [agreed = device::Consent{false, options.consent.words}](
                                  const std::string &word) { return agreed.allows(word); };
    if (options.probedInVain && std::ranges::none_of(*options.probedInVain, isAllowedNow))
        return ProfileSearch{};
    probing.only = options.probedInVain;
    const auto report = device::probe(link, library, probing, cancel);
    if (report.found) {
        rememberProbe(station, options.port, *report.found);
        return ProfileSearch{
            profileOf(**library.find(report.found->profileId), *report.found), {}, {}};
    }
    switch (report.error->code) {
    case ErrorCode::Cancelled:
    case ErrorCode::LinkLost:
    case ErrorCode::PasswordWrong:
        return std::unexpected(*report.error);
    default:
        return ProfileSearch{{}, report.notAsked, report.error};
    }
}

void rememberProbe(Station &station, const std::string &port, const device::ProbeFinding &finding)
{
    const auto profile = station.profiles().find(finding.profileId);
    // What has no speed is found at once the next time too.
    if (!profile || finding.baudRate == 0)
        return;
    ProbeMemory::Found found;
    found.profileId = finding.profileId;
    found.baudRate = finding.baudRate;
    for (const auto &[word, alternative] : finding.alternatives)
        found.alternatives[(*profile)->words[word].settings] = static_cast<int>(alternative);
    found.when = std::chrono::floor<std::chrono::seconds>(system::utcNow());
    ProbeMemory memory(station.dataDirectory());
    std::ignore = memory.remember(unitAt(port), found);
}

} // namespace sp7600::commissioning
