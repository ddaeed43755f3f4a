// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/filehandover.h"

#include <QCryptographicHash>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>
#include <utility>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace sp7600::system
{

namespace
{

/// With one that says nothing.
constexpr std::chrono::seconds patience{1};
/// With a program that is still starting, on a cold disk for instance: two files that are opened
/// together are to come to one window.
constexpr std::chrono::seconds patienceWithStart{3};
/// In octets, and longer than any system takes.
constexpr qsizetype longestPath = 128 * 1024;
const QByteArray taken = "taken";

/// Without a folder: what the place of a data folder is called. Pipes of Windows are everybody's.
QString nameFor(const QString &dataFolder)
{
    const QDir folder(dataFolder);
    if (!folder.mkpath(u"."_s))
        return {};
    const QString whose = QDir::homePath() + u'\n' + folder.canonicalPath();
    const auto hash = QCryptographicHash::hash(whose.toUtf8(), QCryptographicHash::Sha256);
    return u"sp7600-installer-"_s + QString::fromLatin1(hash.toHex().first(16));
}

/// Where only this user can put files; empty when there is no such folder.
QString ownFolder()
{
#ifdef Q_OS_WIN
    return QDir::tempPath();
#else
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
#endif
}

/// Empty when @p text is no absolute path.
QString pathIn(const QByteArray &text)
{
    const auto path = QString::fromUtf8(text);
    return path.toUtf8() == text && QDir::isAbsolutePath(path) ? path : QString();
}

} // namespace

FileHandover::FileHandover(const QString &dataFolder)
{
    const QString name = nameFor(dataFolder);
    const QString folder = ownFolder();
    if (name.isEmpty() || folder.isEmpty())
        return;
    const QString file = folder + u'/' + name;
#ifdef Q_OS_WIN
    m_place = name;
#else
    m_place = file;
#endif
    m_lock.emplace(file + u".lock"_s);
    m_lock->setStaleLockTime(0); // A window may be open for days; only a dead one is stale.
    if (!m_lock->tryLock())
        return;
    QLocalServer::removeServer(m_place);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.listen(m_place);
}

void FileHandover::serve(std::function<bool()> isReady,
                         std::function<void(const QString &file)> open)
{
    m_isReady = std::move(isReady);
    m_open = std::move(open);
    const auto receive = [this] {
        while (auto *const peer = m_server.nextPendingConnection()) {
            peer->setReadBufferSize(longestPath + 1);
            QObject::connect(peer, &QLocalSocket::disconnected, peer, &QObject::deleteLater);
            QTimer::singleShot(patience, peer, [peer] { peer->abort(); });
            QObject::connect(peer, &QLocalSocket::readyRead, &m_server,
                             [this, peer] { read(*peer); });
            read(*peer);
        }
    };
    QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, receive);
    receive();
}

void FileHandover::read(QLocalSocket &peer)
{
    const QByteArray text = peer.peek(longestPath + 1);
    const auto end = text.indexOf('\0');
    if (end < 0 && text.size() <= longestPath)
        return; // The rest is on its way.
    const QString file = end < 0 ? QString() : pathIn(text.first(end));
    if (file.isEmpty() || !m_isReady()) {
        peer.abort();
        return;
    }
    QObject::disconnect(&peer, &QLocalSocket::readyRead, &m_server, nullptr);
    // Only then: whoever did not wait opens the file itself. The other side ends the connection,
    // because on Windows what it has not read by then is lost.
    QObject::connect(
        &peer, &QLocalSocket::bytesWritten, &m_server, [this, file] { m_open(file); },
        Qt::SingleShotConnection);
    peer.write(taken);
}

bool FileHandover::handOver(const QString &file) const
{
    const QByteArray path = QFileInfo(file).absoluteFilePath().toUtf8();
    if (m_place.isEmpty() || path.size() > longestPath)
        return false;
#ifdef Q_OS_WIN
    AllowSetForegroundWindow(ASFW_ANY); // Which this one, just started by somebody, may hand on.
#endif
    QLocalSocket socket;
    QEventLoop loop;
    socket.setReadBufferSize(taken.size());
    QObject::connect(&socket, &QLocalSocket::connected, &socket,
                     [&] { socket.write(path + '\0'); });
    QObject::connect(&socket, &QLocalSocket::readyRead, &loop, [&] {
        if (socket.bytesAvailable() >= taken.size())
            loop.quit();
    });
    QObject::connect(&socket, &QLocalSocket::errorOccurred, &loop, &QEventLoop::quit);
    // Windows takes the other side's end for no error.
    QObject::connect(&socket, &QLocalSocket::disconnected, &loop, &QEventLoop::quit);
    socket.connectToServer(m_place);
    if (socket.state() == QLocalSocket::UnconnectedState)
        return false; // The error came before the loop.
    QTimer::singleShot(patienceWithStart, &loop, &QEventLoop::quit);
    loop.exec();
    return socket.read(taken.size()) == taken;
}

} // namespace sp7600::system
