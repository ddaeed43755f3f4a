// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/framesplitter.h"

#include "core/protocol/crc16.h"
#include "core/protocol/framing.h"

#include <algorithm>

namespace sp7600::protocol
{
namespace
{

constexpr std::size_t minFrameCap = 16;

enum class Judgement { Sound, Broken, TooShort };

/// What stands between two delimiters. The octets of a sound frame and their CRC give 0 together.
Judgement judge(std::string_view escaped)
{
    std::size_t size = 0;
    std::uint16_t crc = 0;
    const auto take = [&](std::string_view octets) {
        size += octets.size();
        crc = crc16(octets, crc);
    };
    const std::size_t end =
        unescape(escaped, take, [&](const char &octet) { take(std::string_view(&octet, 1)); });
    if (end < escaped.size())
        return escaped.size() < minBinarySize ? Judgement::TooShort : Judgement::Broken;
    if (size < minBinarySize)
        return Judgement::TooShort;
    return crc == 0 ? Judgement::Sound : Judgement::Broken;
}

} // namespace

std::size_t FrameSplitter::Cursor::find(std::string_view text, std::size_t from)
{
    at = std::max(at, from);
    if (at >= text.size() || text[at] != octet)
        at = std::min(text.find(octet, at), text.size());
    return at;
}

FrameSplitter::FrameSplitter(std::size_t frameCap)
    : m_frameCap(std::max(frameCap, minFrameCap))
    , m_textEnd{textEnd}
    , m_star{frameHead.front()}
    , m_fullHead{frameHead.front()}
    , m_delimiter{binaryDelimiter}
{
}

void FrameSplitter::append(std::string_view octets)
{
    // Moving the rest to the front pays off once at least as much was consumed: so the work stays
    // linear in the octets received, however small the pieces are.
    if (m_position >= m_buffer.size() - m_position) {
        m_buffer.erase(0, m_position);
        m_offset += m_position;
        m_scanned -= m_position;
        if (m_candidate)
            *m_candidate -= m_position;
        for (Cursor *cursor : {&m_textEnd, &m_star, &m_fullHead, &m_delimiter})
            cursor->at -= std::min(cursor->at, m_position);
        m_position = 0;
    }
    m_buffer.append(octets);
}

std::optional<Piece> FrameSplitter::next()
{
    std::optional<Piece> piece;
    while (!piece && advance(piece)) {
    }
    return piece;
}

std::string_view FrameSplitter::rest() const
{
    const std::string_view rest = std::string_view(m_buffer).substr(m_position);
    return m_share != Share::None && rest.size() == 1 ? std::string_view() : rest;
}

/// Makes one decision. False when that takes more octets.
bool FrameSplitter::advance(std::optional<Piece> &piece)
{
    switch (m_state) {
    case State::Boundary:
        return takePacket(piece);
    case State::Outside:
        return skipNoise(piece);
    case State::Text:
        return takeText(piece);
    case State::Binary:
        return takeBinary(piece);
    case State::OpenPacket:
        return takeOpenPacket(piece);
    }
    return false;
}

bool FrameSplitter::takePacket(std::optional<Piece> &piece)
{
    const std::size_t begin = m_position + (m_share == Share::None ? 0 : 1);
    const ApiMatch api = matchApiHead(std::string_view(m_buffer).substr(begin));
    if (api.match == Match::Partial)
        return false;
    if (api.match == Match::No || api.packetSize > m_frameCap) {
        enter(State::Outside, m_position);
        return true;
    }
    if (m_buffer.size() - begin < api.packetSize)
        return false;
    m_position = begin;
    m_share = Share::None;
    if (api.packetSize != 0) {
        piece = take(Piece::Kind::Frame, m_position + api.packetSize);
    } else {
        m_candidate.reset();
        enter(State::OpenPacket, m_position);
    }
    return true;
}

bool FrameSplitter::skipNoise(std::optional<Piece> &piece)
{
    const Head head = findHead(m_buffer, m_scanned);
    piece = take(Piece::Kind::Noise, head.at);
    if (head.kind == HeadKind::Text)
        enter(State::Text, head.at + frameHead.size());
    else if (head.kind == HeadKind::Binary)
        enter(State::Binary, head.at + 1);
    else
        return false;
    return true;
}

bool FrameSplitter::takeText(std::optional<Piece> &piece)
{
    const std::string_view text = window();
    const std::size_t end = std::min(m_textEnd.find(m_buffer, m_scanned), text.size());
    const Head head = findHead(text.substr(0, end), m_scanned);
    if (head.kind == HeadKind::Text || head.kind == HeadKind::Binary) {
        // The tracker was cut off and started again.
        enter(State::Outside, head.at);
    } else if (end < text.size()) {
        piece = take(Piece::Kind::Frame, end + 1);
        enter(State::Boundary, m_position);
    } else {
        return waitOrDrop(piece, head.at);
    }
    return true;
}

bool FrameSplitter::takeBinary(std::optional<Piece> &piece)
{
    const std::string_view text = window();
    const std::size_t closing = std::min(m_delimiter.find(m_buffer, m_position + 1), text.size());
    const Head head = findFullTextHead(text.substr(0, closing), m_scanned);
    if (head.kind == HeadKind::Text) {
        enter(State::Outside, head.at);
        return true;
    }
    if (closing < text.size())
        return closeBinary(piece, closing);
    return waitOrDrop(piece, head.at);
}

bool FrameSplitter::closeBinary(std::optional<Piece> &piece, std::size_t closing)
{
    const Judgement judgement =
        judge(std::string_view(m_buffer).substr(m_position + 1, closing - m_position - 1));
    const bool isFrame = m_share == Share::AfterSound ? judgement == Judgement::Sound
                                                      : judgement != Judgement::TooShort;
    if (!isFrame) {
        enter(State::Outside, m_position + 1); // Text may begin behind the delimiter.
        return true;
    }
    // The end of this frame may have been lost, and the delimiter be the next one's beginning.
    piece = take(Piece::Kind::Frame, closing + 1);
    m_position = closing;
    if (judgement == Judgement::Sound) {
        m_share = Share::AfterSound;
        enter(State::Boundary, closing);
    } else {
        m_share = Share::AfterBroken;
        enter(State::Outside, closing);
    }
    return true;
}

bool FrameSplitter::takeOpenPacket(std::optional<Piece> &piece)
{
    // Any octet may stand in the packet: only what cannot be chance ends it.
    const std::string_view text = window();
    for (;;) {
        const std::size_t delimiter = std::min(m_delimiter.find(m_buffer, m_scanned), text.size());
        const Head head = findFullTextHead(text.substr(0, delimiter), m_scanned);
        std::optional<std::size_t> end;
        if (head.kind == HeadKind::Text) {
            end = head.at;
        } else if (delimiter == text.size()) {
            return waitOrDrop(piece, head.at);
        } else if (m_candidate
                   && judge(text.substr(*m_candidate + 1, delimiter - *m_candidate - 1))
                          == Judgement::Sound) {
            end = m_candidate;
            m_delimiter.at = *end;
        }
        if (end) {
            piece = take(Piece::Kind::Frame, *end);
            enter(State::Outside, *end);
            return true;
        }
        m_candidate = delimiter;
        m_scanned = delimiter + 1;
    }
}

/// What began at m_position has not ended: waits for its end, unless it is beyond the cap.
bool FrameSplitter::waitOrDrop(std::optional<Piece> &piece, std::size_t scanned)
{
    if (window().size() - m_position < m_frameCap) {
        m_scanned = scanned;
        return false;
    }
    ++m_oversized;
    piece = take(Piece::Kind::Oversized, scanned);
    enter(State::Outside, scanned);
    return true;
}

/// The first head, or the first octets of what may be one.
FrameSplitter::Head FrameSplitter::findHead(std::string_view text, std::size_t from)
{
    for (;; ++from) {
        const std::size_t star = m_star.find(m_buffer, from);
        const std::size_t delimiter = m_delimiter.find(m_buffer, from);
        from = std::min(star, delimiter);
        if (from >= text.size())
            return {HeadKind::None, text.size()};
        const bool isText = star < delimiter;
        const Match match =
            isText ? matchTextHead(text.substr(from)) : matchBinaryHead(text.substr(from));
        if (match == Match::Partial)
            return {HeadKind::Partial, from};
        if (match == Match::Yes)
            return {isText ? HeadKind::Text : HeadKind::Binary, from};
    }
}

/// The first text head that is certain, or the first octets of what may be one.
FrameSplitter::Head FrameSplitter::findFullTextHead(std::string_view text, std::size_t from)
{
    for (;; ++from) {
        from = m_fullHead.find(m_buffer, from);
        if (from >= text.size())
            return {HeadKind::None, text.size()};
        const Match match = matchFullTextHead(text.substr(from));
        if (match == Match::Partial)
            return {HeadKind::Partial, from};
        if (match == Match::Yes)
            return {HeadKind::Text, from};
    }
}

/// The buffer up to the cap: what a frame at m_position may reach.
std::string_view FrameSplitter::window() const
{
    return std::string_view(m_buffer).substr(0, std::min(m_buffer.size(), m_position + m_frameCap));
}

/// Gives out what stands before @p end; nothing when that is nothing.
std::optional<Piece> FrameSplitter::take(Piece::Kind kind, std::size_t end)
{
    if (end == m_position)
        return {};
    if (m_share != Share::None && kind != Piece::Kind::Frame)
        ++m_position; // It belonged to the frame before.
    m_share = Share::None;
    const std::size_t size = end - m_position;
    const Piece piece = {kind, std::string_view(m_buffer).substr(m_position, size),
                         m_offset + m_position};
    m_position = m_scanned = end;
    if (size == 0)
        return {};
    if (kind == Piece::Kind::Frame) {
        m_garbageSinceFrame = 0;
    } else {
        m_garbage += size;
        m_garbageSinceFrame += size;
    }
    return piece;
}

void FrameSplitter::enter(State state, std::size_t scanned)
{
    m_state = state;
    m_scanned = scanned;
}

} // namespace sp7600::protocol
