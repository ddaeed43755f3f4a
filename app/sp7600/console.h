// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/canceltoken.h"
#include "core/model/error.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <string>

namespace sp7600::app
{

/// What the program says: for people, or one JSON object a line and nothing else on standard
/// output. Thread-safe line by line.
class Console
{
public:
    explicit Console(bool json)
        : m_json(json)
    {
    }

    /// Opens what of the standard streams the program was started without, empty: no file and no
    /// pipe of its own shall take their places. Before anything else is opened.
    static void completeStreams();

    [[nodiscard]] bool isJson() const { return m_json; }

    /// A line for a person; nothing with JSON.
    void say(const QString &line) const;
    /// An object for a program; nothing without JSON.
    void object(const QJsonObject &object) const;
    /// An object whatever was asked for.
    static void print(const QJsonObject &object);
    /// False when something said was lost, on a full disk for instance. A reader who went away
    /// wanted no more.
    [[nodiscard]] static bool isOutputWhole();
    /// A line on standard error, always.
    static void note(const QString &line);
    /// How far something came, on standard error where a person looks at it; nothing elsewhere. An
    /// empty text clears it.
    static void progress(const QString &text);
    /// An error in the form that was asked for.
    void error(const Error &error) const;

    /// Asks a person at the terminal without showing what is typed. Nothing where there is none, or
    /// when the person interrupts instead.
    [[nodiscard]] static std::optional<std::string>
    askSecret(const QString &question, const device::CancelToken &interrupted);
    /// Asks a person at the terminal. Nothing where there is none; whatever is not yes is no.
    [[nodiscard]] static std::optional<bool> confirm(const QString &question,
                                                     const device::CancelToken &interrupted);

private:
    bool m_json;
};

} // namespace sp7600::app
