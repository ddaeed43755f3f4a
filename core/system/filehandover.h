// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QString>

#include <functional>
#include <optional>

class QLocalSocket;

namespace sp7600::system
{

/// Of the programs of one user that have the same data folder open, one takes the files that the
/// others are started with. Main thread only.
///
/// Between them go the absolute path in UTF-8, ended by a zero, and back the word that it is taken.
/// Whatever else another program says is no path, and whoever says nothing is not waited for.
class FileHandover
{
public:
    /// This program takes the files, unless another one does already, for as long as this lives.
    /// What a crashed one left is removed. Makes @p dataFolder where it is missing. Where the
    /// system does not let it, nobody takes files, and each program opens its own.
    explicit FileHandover(const QString &dataFolder);

    /// It is this program that takes the files.
    [[nodiscard]] bool takes() const { return m_server.isListening(); }
    /// From now on @p open is called with each one, after whoever brought it was told so; those who
    /// came before have waited. Not called for one whose bringer has given up, nor while @p isReady
    /// says no: who brings one then opens it himself.
    void serve(std::function<bool()> isReady, std::function<void(const QString &file)> open);
    /// Gives @p file to the program that takes the files. False when there is none, when it is not
    /// ready, or when it has not taken it within three seconds: it may be about to, in the moment
    /// that they are over.
    [[nodiscard]] bool handOver(const QString &file) const;
    /// Where it is taken, as QLocalSocket names it; empty where there is no such place.
    [[nodiscard]] const QString &place() const { return m_place; }

private:
    void read(QLocalSocket &peer);

    QString m_place;
    std::optional<QLockFile> m_lock; ///< Two servers may have one name, on Windows and elsewhere.
    QLocalServer m_server;
    std::function<bool()> m_isReady;
    std::function<void(const QString &file)> m_open;
};

} // namespace sp7600::system
