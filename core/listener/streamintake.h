// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/protocol/framesplitter.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sp7600::listener
{

/// Octets of a stream that made no frame, and why.
struct Residue {
    std::string raw;
    Error error;
};

/// Most octets kept of a stretch of noise.
inline constexpr std::size_t maxNoiseKept = 1024;

/// One TCP stream as the listener sees it: frames, and a bounded sample of what is none, so that
/// "undecodable bytes arrived" can be shown. No socket in it.
class StreamIntake final
{
public:
    /// Only after next() returned nothing.
    void append(std::string_view octets) { m_splitter.append(octets); }
    /// The next frame, valid until the next append().
    [[nodiscard]] std::optional<std::string_view> next();
    /// From the start of the stream to the end of what next() gave or passed over.
    [[nodiscard]] std::uint64_t givenOctets() const { return m_given; }
    /// What came of the frame that next() gave.
    void judge(std::size_t frameOctets, bool decoded);

    /// A measure of noise since the last frame that was a report, in octets. A frame that is no
    /// report counts with a surcharge: two octets `*#` are cheap to send and dear to keep.
    [[nodiscard]] std::uint64_t useless() const;
    /// Octets outside of frames since the stream began.
    [[nodiscard]] std::uint64_t garbageOctets() const { return m_splitter.garbageOctets(); }

    /// The first noise of this stream, at most maxNoiseKept octets; given once. Blanks and line
    /// ends between frames are no noise.
    [[nodiscard]] std::optional<Residue> takeNoise();
    /// At the end of the stream: a frame that was begun and not finished; given once.
    [[nodiscard]] std::optional<Residue> takeRest();

private:
    void keepNoise(const protocol::Piece &piece);
    void endNoise();

    protocol::FrameSplitter m_splitter;
    std::uint64_t m_given = 0;
    std::string m_noise;
    bool m_noiseEnded = false; ///< A frame came after it.
    bool m_noiseGiven = false;
    bool m_restGiven = false;
    bool m_oversized = false;            ///< The noise is, or holds, a frame beyond the cap.
    std::uint64_t m_uselessFrames = 0;   ///< Octets and surcharges.
    std::uint64_t m_garbageForgiven = 0; ///< Garbage before the last frame that was a report.
};

} // namespace sp7600::listener
