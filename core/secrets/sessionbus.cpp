// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/sessionbus.h"

#include <QFile>
#include <QLocalSocket>

namespace sp7600::secrets
{

using namespace Qt::StringLiterals;

namespace
{

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
constexpr bool keychainIsOnDBus = true;
#else
constexpr bool keychainIsOnDBus = false;
#endif

/// The first address of the session bus; empty without one.
QByteArray sessionBusAddress()
{
    const auto told = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    if (!told.isEmpty())
        return told.split(';').constFirst();
    const auto usual = qgetenv("XDG_RUNTIME_DIR") + "/bus";
    return QFile::exists(QString::fromLocal8Bit(usual)) ? "unix:path=" + usual : QByteArray();
}

/// One value of an address such as `unix:path=/run/user/1000/bus,guid=0123`.
QString addressValue(const QByteArray &address, const QByteArray &key)
{
    const auto pairs = address.mid(address.indexOf(':') + 1).split(',');
    for (const auto &pair : pairs) {
        if (pair.startsWith(key + '='))
            return QString::fromUtf8(QByteArray::fromPercentEncoding(pair.mid(key.size() + 1)));
    }
    return {};
}

} // namespace

void checkSessionBus(QObject *context, const std::function<void(const QString &problem)> &done)
{
    const auto address = keychainIsOnDBus ? sessionBusAddress() : "elsewhere:"_ba;
    if (address.isEmpty()) {
        done(u"no session bus (D-Bus) runs here"_s);
        return;
    }
    const auto path = addressValue(address, "path");
    const auto abstractName = addressValue(address, "abstract");
    if (!address.startsWith("unix:") || (path.isEmpty() && abstractName.isEmpty())) {
        done(QString()); // Another kind of address, which is not to be checked like this.
        return;
    }

    auto *const socket = new QLocalSocket(context);
    const auto finish = [socket, context, done](const QString &problem) {
        socket->disconnect(context);
        socket->deleteLater();
        done(problem);
    };
    // Any answer will do: asking for no mechanism in particular is answered with those there are.
    QObject::connect(socket, &QLocalSocket::connected, context,
                     [socket] { socket->write(QByteArrayLiteral("\0AUTH\r\n")); });
    QObject::connect(socket, &QLocalSocket::readyRead, context, [finish] { finish(QString()); });
    QObject::connect(socket, &QLocalSocket::errorOccurred, context,
                     [finish] { finish(u"the session bus (D-Bus) does not answer"_s); });
    if (path.isEmpty())
        socket->setSocketOptions(QLocalSocket::AbstractNamespaceOption);
    socket->connectToServer(path.isEmpty() ? abstractName : path);
}

} // namespace sp7600::secrets
