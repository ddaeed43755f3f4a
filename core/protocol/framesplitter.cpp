// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/framesplitter.h"

#include "core/protocol/framing.h"

#include <algorithm>

namespace sp7600::protocol
{
namespace
{

// How many octets at the end of a text could be the start of a head.
std::size_t partialHeadSize(std::string_view text)
{
    for (std::size_t size = std::min(frameHead.size() - 1, text.size()); size > 0; --size) {
        if (text.ends_with(frameHead.substr(0, size)))
            return size;
    }
    return 0;
}

} // namespace

FrameSplitter::FrameSplitter(std::size_t frameCap)
    : m_frameCap(std::max(frameCap, frameHead.size() + 1))
{
}

void FrameSplitter::append(std::string_view octets)
{
    // Moving the rest to the front pays off once at least as much was consumed: so the work stays
    // linear in the octets received, however small the pieces are.
    if (m_position >= m_buffer.size() - m_position) {
        m_buffer.erase(0, m_position);
        m_scanned -= m_position;
        m_position = 0;
    }
    m_buffer.append(octets);
}

std::optional<std::string_view> FrameSplitter::next()
{
    const std::string_view buffer = m_buffer;
    for (;;) {
        if (!m_insideFrame) {
            const std::size_t head = buffer.find(frameHead, m_position);
            if (head == std::string_view::npos) {
                dropUpTo(buffer.size() - partialHeadSize(buffer.substr(m_position)));
                return std::nullopt;
            }
            dropUpTo(head);
            m_insideFrame = true;
            m_scanned = head + frameHead.size();
        }

        const std::size_t limit = std::min(buffer.size(), m_position + m_frameCap);
        const std::size_t end = findFrameEnd(buffer.substr(0, limit), m_scanned);
        if (end < limit && buffer[end] == '#') {
            const std::string_view frame = buffer.substr(m_position, end + 1 - m_position);
            m_position = m_scanned = end + 1;
            m_insideFrame = false;
            m_garbageSinceFrame = 0;
            return frame;
        }
        if (end < limit) {
            // A new head: the tracker was cut off and started again.
            dropUpTo(end);
            m_scanned = end + frameHead.size();
            continue;
        }
        if (limit - m_position < m_frameCap) {
            // A head may be cut in two by the end of the buffer: look at its octets again.
            m_scanned = limit - partialHeadSize(buffer.substr(m_scanned, limit - m_scanned));
            return std::nullopt;
        }
        ++m_oversized;
        m_insideFrame = false;
        dropUpTo(limit - partialHeadSize(buffer.substr(m_scanned, limit - m_scanned)));
    }
}

std::string_view FrameSplitter::rest() const
{
    return std::string_view(m_buffer).substr(m_position);
}

void FrameSplitter::dropUpTo(std::size_t position)
{
    m_garbage += position - m_position;
    m_garbageSinceFrame += position - m_position;
    m_position = position;
    m_scanned = std::max(m_scanned, position);
}

} // namespace sp7600::protocol
