// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/device/memorylink.h"
#include "tests/device/testprofile.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sp7600::tests
{

/// Answers lines as it was told to, at one speed.
class ScriptedPeer
{
public:
    explicit ScriptedPeer(MemoryLink &link)
        : m_link(link)
    {
        link.onWritten = [this](std::string_view octets) { receive(octets); };
    }

    std::map<std::string, std::string, std::less<>> answers; ///< By the line, password and all.
    std::string otherwise; ///< To every other line; empty: nothing.
    int baudRate = 115200;
    bool garblesAtWrongSpeed = false;
    bool echoes = false;
    std::chrono::milliseconds delay = 20ms;

    [[nodiscard]] const std::vector<std::string> &lines() const { return m_lines; }

private:
    void receive(std::string_view octets)
    {
        if (m_link.hasBaudRate() && m_link.baudRate() != baudRate) {
            m_line += "\xF8";
            if (garblesAtWrongSpeed)
                m_link.deliver(delay, "\xF8\x80\xFE\r\n");
            return;
        }
        for (const char character : octets) {
            if (character != '\r' && character != '\n') {
                m_line += character;
                continue;
            }
            const auto line = std::exchange(m_line, {});
            if (!line.empty())
                answer(line);
        }
    }

    void answer(const std::string &line)
    {
        m_lines.push_back(line);
        if (echoes)
            m_link.deliver(0ms, line + "\r\n");
        const auto known = answers.find(line);
        const auto &text = known == answers.end() ? otherwise : known->second;
        if (!text.empty())
            m_link.deliver(delay, text);
    }

    MemoryLink &m_link;
    std::string m_line;
    std::vector<std::string> m_lines;
};

/// A TT8950 as it answers.
inline void makeAtTracker(ScriptedPeer &peer)
{
    peer.otherwise = "\r\nERROR\r\n";
    peer.answers = {
        {"AT+CGSN", "\r\n359999046544250\r\n\r\nOK\r\n"},
        {"AT+CGMR", "\r\nTT8950 1.2.3\r\n\r\nOK\r\n"},
        {"AT+CIMI", "\r\n334020000000001\r\n\r\nOK\r\n"},
        {"AT$FRIEND?", "\r\n$FRIEND: =01, 1,\"d.plaspy.com\", 8888, 3\r\n"
                       "$FRIEND: =02, 0,\"0.0.0.0\", 0, 0\r\n\r\nOK\r\n"},
    };
}

/// The profile `sp7600` with what a technician who tried them says of its words.
inline device::Profile taughtProfile(const std::string &id = "taught")
{
    auto profile = shippedProfile(QStringLiteral("sp7600"));
    profile.id = id;
    const auto teach = [](device::SettingWord &word) {
        if (!word.read)
            return;
        word.provenance = word.readProvenance = Provenance::Taught;
        word.safeToProbe = true;
    };
    for (auto &word : profile.words) {
        teach(word);
        std::ranges::for_each(word.alternatives, teach);
    }
    return profile;
}

} // namespace sp7600::tests
