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

/// Something that a stream held, in the order of the stream.
struct Piece {
    enum class Kind : std::uint8_t {
        Frame,     ///< Terminators included; whether it can be used is the decoder's to say.
        Noise,     ///< Belongs to no frame. A stretch of it may come in several pieces.
        Oversized, ///< A frame that went beyond the cap; its octets are dropped.
    };
    Kind kind = Kind::Noise;
    std::string_view octets;  ///< Valid until the next append().
    std::uint64_t offset = 0; ///< Octets from the start of the stream.
};

/// Cuts a byte stream into frames: Gosafe text `*GS…#`, Gosafe binary `F8 … F8`, and SkyPatrol API
/// packets that start with their length; all of them may be mixed (REFERENCE.md sections 1, 4 and
/// 6.1). Frames come out the same wherever the stream was split, and whatever noise stands between
/// them, in time linear in the octets received. One thread at a time.
///
/// A broken binary frame is a frame as well, but costs no other: where the end of one frame was
/// lost, one delimiter ends it and begins the next. What noise can do: the head of a packet with
/// its length takes as many octets as it says, directly after a frame or at the start of the
/// stream, where alone packets are looked for; a head gives a frame to be refused; and a text head
/// down to the first digit of the IMEI cuts off whatever frame it stands in but a packet.
class FrameSplitter
{
public:
    explicit FrameSplitter(std::size_t frameCap = maxFrameSize);

    /// Takes octets as they were received. Views returned by next() end here.
    void append(std::string_view octets);

    /// The next frame or noise, or nothing when more octets are needed. Call it until it gives
    /// nothing. A head inside an unfinished frame starts a new one: the tracker was cut off.
    [[nodiscard]] std::optional<Piece> next();

    /// Octets kept for later: the start of a frame that is not complete. Shorter than the cap once
    /// next() has given nothing.
    [[nodiscard]] std::string_view rest() const;

    /// Octets that belonged to no frame since construction.
    [[nodiscard]] std::uint64_t garbageOctets() const { return m_garbage; }
    /// Octets that belonged to no frame since the last frame: a peer that only sends noise.
    [[nodiscard]] std::uint64_t garbageSinceFrame() const { return m_garbageSinceFrame; }
    [[nodiscard]] std::uint64_t oversizedFrames() const { return m_oversized; }

private:
    enum class State : std::uint8_t {
        Boundary,   ///< Where a packet that tells its length may begin.
        Outside,    ///< In noise.
        Text,       ///< A text head stands at m_position.
        Binary,     ///< A binary head stands at m_position.
        OpenPacket, ///< An API packet that does not tell its length stands at m_position.
    };

    /// Whether the delimiter at m_position ended a frame that was given out. It may begin the next
    /// one as well; after a sound frame only a sound one.
    enum class Share : std::uint8_t { None, AfterSound, AfterBroken };

    /// Finds one octet, and looks at no octet twice as long as it only goes on.
    struct Cursor {
        char octet;
        std::size_t at = 0;
        /// Where the octet stands from @p from on; the size of @p text when nowhere.
        std::size_t find(std::string_view text, std::size_t from);
    };

    enum class HeadKind : std::uint8_t { None, Partial, Text, Binary };
    struct Head {
        HeadKind kind = HeadKind::None;
        std::size_t at = 0; ///< With None the end of the text.
    };

    bool advance(std::optional<Piece> &piece);
    bool takePacket(std::optional<Piece> &piece);
    bool skipNoise(std::optional<Piece> &piece);
    bool takeText(std::optional<Piece> &piece);
    bool takeBinary(std::optional<Piece> &piece);
    bool closeBinary(std::optional<Piece> &piece, std::size_t closing);
    bool takeOpenPacket(std::optional<Piece> &piece);
    bool waitOrDrop(std::optional<Piece> &piece, std::size_t scanned);

    Head findHead(std::string_view text, std::size_t from);
    Head findFullTextHead(std::string_view text, std::size_t from);
    [[nodiscard]] std::string_view window() const;
    [[nodiscard]] std::optional<Piece> take(Piece::Kind kind, std::size_t end);
    void enter(State state, std::size_t scanned);

    std::size_t m_frameCap;
    std::string m_buffer;
    std::uint64_t m_offset = 0; ///< Of the buffer within the stream.
    std::size_t m_position = 0; ///< Everything before it was given out.
    std::size_t m_scanned = 0;  ///< What began at m_position does not end before it.
    State m_state = State::Boundary;
    Share m_share = Share::None;
    std::optional<std::size_t> m_candidate; ///< A delimiter within an open packet.
    Cursor m_textEnd;
    Cursor m_star;
    Cursor m_fullHead; ///< A star as well, of heads that are certain.
    Cursor m_delimiter;
    std::uint64_t m_garbage = 0;
    std::uint64_t m_garbageSinceFrame = 0;
    std::uint64_t m_oversized = 0;
};

} // namespace sp7600::protocol
