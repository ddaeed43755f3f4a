// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listener/streamintake.h"

#include "core/protocol/detection.h"

#include <algorithm>
#include <utility>

namespace sp7600::listener
{

namespace
{

constexpr std::uint64_t uselessFrameSurcharge = 64;

bool isBlank(std::string_view octets)
{
    return octets.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

} // namespace

std::optional<std::string_view> StreamIntake::next()
{
    while (const std::optional<protocol::Piece> piece = m_splitter.next()) {
        m_given = std::max(m_given, piece->offset + piece->octets.size());
        if (piece->kind == protocol::Piece::Kind::Frame) {
            endNoise();
            return piece->octets;
        }
        keepNoise(*piece);
    }
    return {};
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

void StreamIntake::keepNoise(const protocol::Piece &piece)
{
    if (m_noiseEnded)
        return;
    m_noise.append(piece.octets.substr(0, maxNoiseKept - m_noise.size()));
    m_oversized = m_oversized || piece.kind == protocol::Piece::Kind::Oversized;
}

void StreamIntake::endNoise()
{
    m_noiseEnded = m_noiseEnded || !isBlank(m_noise);
    if (!m_noiseEnded)
        m_noise.clear();
}

std::optional<Residue> StreamIntake::takeNoise()
{
    if (m_noiseGiven || isBlank(m_noise))
        return {};
    m_noiseGiven = m_noiseEnded = true;
    Residue residue{std::exchange(m_noise, {}), {}};
    if (m_oversized) {
        residue.error =
            Error{ErrorCode::FrameOversized, {{"limit", std::to_string(protocol::maxFrameSize)}}};
    } else {
        residue.error = protocol::unrecognised(residue.raw).error();
    }
    return residue;
}

std::optional<Residue> StreamIntake::takeRest()
{
    if (m_restGiven || m_splitter.rest().empty())
        return {};
    m_restGiven = true;
    return Residue{std::string(m_splitter.rest()), Error{ErrorCode::FrameIncomplete}};
}

} // namespace sp7600::listener
