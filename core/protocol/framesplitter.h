// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sp7600::protocol
{

/// The longest frame taken, in octets. No limit is attested, the longest seen has 921
/// (REFERENCE.md section 2.1).
inline constexpr std::size_t maxFrameSize = 65536;

/// Cuts a byte stream into text frames `*GS…#`; what stands between frames is counted and dropped.
/// Frames come out the same wherever the stream was split, in time linear in the octets received.
/// One thread at a time.
class FrameSplitter
{
public:
    explicit FrameSplitter(std::size_t frameCap = maxFrameSize);

    /// Takes octets as they were received. Views returned by next() end here.
    void append(std::string_view octets);

    /// The next complete frame, `*` and `#` included, or nothing when more octets are needed.
    /// Valid until the next append(). A `*GS` inside an unfinished frame starts a new one: the
    /// tracker was cut off. A frame beyond the cap is dropped and counted, then the stream goes on
    /// at the next `*GS`. Call it until it gives nothing: that is also what drops garbage.
    [[nodiscard]] std::optional<std::string_view> next();

    /// Octets kept for later: the start of a frame that is not complete. Shorter than the cap once
    /// next() has given nothing.
    [[nodiscard]] std::string_view rest() const;

    /// Octets that belonged to no frame since construction.
    [[nodiscard]] std::uint64_t garbageOctets() const { return m_garbage; }
    /// Octets that belonged to no frame since the last good one: a peer that only sends noise.
    [[nodiscard]] std::uint64_t garbageSinceFrame() const { return m_garbageSinceFrame; }
    [[nodiscard]] std::uint64_t oversizedFrames() const { return m_oversized; }

private:
    void dropUpTo(std::size_t position);

    std::size_t m_frameCap;
    std::string m_buffer;
    std::size_t m_position = 0; ///< Everything before it was given out or dropped.
    std::size_t m_scanned = 0;  ///< The unfinished frame does not end before it.
    bool m_insideFrame = false; ///< A head stands at m_position.
    std::uint64_t m_garbage = 0;
    std::uint64_t m_garbageSinceFrame = 0;
    std::uint64_t m_oversized = 0;
};

} // namespace sp7600::protocol
