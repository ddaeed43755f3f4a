// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listener/streamintake.h"

#include <algorithm>
#include <utility>

namespace sp7600::listener
{

namespace
{

constexpr std::uint64_t uselessFrameSurcharge = 64;

} // namespace

void StreamIntake::append(std::string_view octets)
{
    m_head.clear();
    if (!m_noiseGiven && m_noise.size() < maxNoiseKept) {
        // As long as no frame comes out, the splitter drops from the front of (rest, octets).
        m_head = m_splitter.rest().substr(0, maxNoiseKept);
        m_head.append(octets.substr(0, maxNoiseKept - m_head.size()));
    }
    m_garbageBefore = m_splitter.garbageOctets();
    m_gaveFrame = false;
    m_splitter.append(octets);
}

std::optional<std::string_view> StreamIntake::next()
{
    const std::optional<std::string_view> frame = m_splitter.next();
    if (frame)
        m_gaveFrame = true;
    else
        keepNoise();
    return frame;
}

void StreamIntake::judge(std::size_t frameOctets, bool decoded)
{
    if (decoded) {
        m_uselessFrames = 0;
        m_garbageForgiven = m_splitter.garbageOctets();
    } else {
        m_uselessFrames += frameOctets + uselessFrameSurcharge;
    }
}

std::uint64_t StreamIntake::useless() const
{
    return m_splitter.garbageOctets() - m_garbageForgiven + m_uselessFrames;
}

void StreamIntake::keepNoise()
{
    if (m_splitter.oversizedFrames() != m_oversizedSeen) {
        m_oversizedSeen = m_splitter.oversizedFrames();
        m_oversized = true;
    }
    const std::uint64_t dropped = m_splitter.garbageOctets() - m_garbageBefore;
    m_garbageBefore = m_splitter.garbageOctets();
    // With frames in between, where the noise stood is not known; it is counted all the same.
    if (m_gaveFrame || dropped == 0)
        return;
    const std::size_t room = maxNoiseKept - m_noise.size();
    const std::size_t take =
        std::min({static_cast<std::size_t>(std::min<std::uint64_t>(dropped, maxNoiseKept)), room,
                  m_head.size()});
    m_noise.append(m_head, 0, take);
    m_head.erase(0, take);
}

std::optional<Residue> StreamIntake::takeNoise()
{
    if (m_noiseGiven || m_noise.find_first_not_of(" \t\r\n") == std::string::npos)
        return {};
    m_noiseGiven = true;
    Residue residue{std::exchange(m_noise, {}), Error{ErrorCode::FrameUnrecognised}};
    if (m_oversized) {
        residue.error =
            Error{ErrorCode::FrameOversized, {{"limit", std::to_string(protocol::maxFrameSize)}}};
    }
    return residue;
}

std::optional<Residue> StreamIntake::rest() const
{
    if (m_splitter.rest().empty())
        return {};
    return Residue{std::string(m_splitter.rest()), Error{ErrorCode::FrameIncomplete}};
}

} // namespace sp7600::listener
