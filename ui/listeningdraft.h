// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listener/listeneroptions.h"

#include <QString>

#include <array>
#include <map>
#include <optional>

namespace sp7600::ui
{

/// How this laptop shall listen, as a person typed it.
class ListeningDraft final
{
public:
    enum class Field {
        TcpPorts, ///< Numbers, separated by blanks or commas; 0: a free one.
        UdpPorts,
        Address,   ///< Empty: every one of this laptop.
        OwnAnswer, ///< With Answer::Own.
        RelayHost,
        RelayPort,
        Connections,
        PerAddress, ///< Empty: as many as there may be.
        IdleSeconds,
        GarbageOctets,
        Imeis,    ///< Separated by blanks, commas or lines; empty: all.
        Networks, ///< As Imeis.
        NumFields
    };
    enum class Answer { Usual, OctetPerRecord, Nothing, Own };

    /// What the program listens with when nobody chose anything.
    ListeningDraft();

    void setText(Field field, const QString &text) { m_texts[index(field)] = text; }
    [[nodiscard]] const QString &text(Field field) const { return m_texts[index(field)]; }
    void setAnswer(Answer answer) { m_answer = answer; }
    [[nodiscard]] Answer answer() const { return m_answer; }
    void setRelays(bool relays) { m_relays = relays; }
    [[nodiscard]] bool relays() const { return m_relays; }
    /// Absent: the one that the tracker uses.
    void setRelayTransport(std::optional<Transport> transport) { m_relayTransport = transport; }
    [[nodiscard]] std::optional<Transport> relayTransport() const { return m_relayTransport; }

    /// In words, what is wrong as typed and how it is written.
    [[nodiscard]] std::map<Field, QString> problems() const;
    /// Nothing while there are problems.
    [[nodiscard]] std::optional<listener::ListenerOptions> options() const;

    /// Kept in QSettings under `listening`.
    [[nodiscard]] static ListeningDraft remembered();
    void remember() const;
    /// Whether somebody wanted it to listen, when the program ended last.
    [[nodiscard]] static bool wasListening();
    static void rememberListening(bool listening);

    bool operator==(const ListeningDraft &) const = default;

private:
    static constexpr std::size_t index(Field field) { return static_cast<std::size_t>(field); }

    std::array<QString, static_cast<std::size_t>(Field::NumFields)> m_texts;
    Answer m_answer = Answer::Usual;
    bool m_relays = false;
    std::optional<Transport> m_relayTransport;
};

} // namespace sp7600::ui
