// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/portlending.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp7600;
using commissioning::PortLending;

/// Ports by all their names.
class TestPortLending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_port = m_folder->filePath(u"ttyUSB0"_s);
        m_link = m_folder->filePath(u"tracker"_s);
        QFile port(m_port);
        QVERIFY(port.open(QIODevice::WriteOnly));
        // Windows makes a shortcut, which is another file.
        if (!QFile::link(m_port, m_link)
            || QFileInfo(m_link).canonicalFilePath() != QFileInfo(m_port).canonicalFilePath())
            QSKIP("this system has no links");
    }

    void aPortHasManyNames()
    {
        PortLending lending;
        const auto holder = lending.hold(m_port.toStdString());
        QVERIFY(!holder.isCancelled());
        lending.lend(m_link.toStdString());
        QVERIFY(holder.isCancelled());
        QVERIFY(lending.isLent(m_port.toStdString()));
        QVERIFY(lending.isLent(m_link.toStdString()));
        QVERIFY(lending.hold(m_port.toStdString()).isCancelled());
        lending.takeBack(m_port.toStdString());
        QVERIFY(!lending.isLent(m_link.toStdString()));
    }

    void aPortIsTakenBackThoughItsLinkIsGone()
    {
        PortLending lending;
        lending.lend(m_link.toStdString());
        // Unplugged meanwhile.
        QVERIFY(QFile::remove(m_link));
        QVERIFY(lending.isLent(m_link.toStdString()));
        QVERIFY(lending.hold(m_link.toStdString()).isCancelled());
        lending.takeBack(m_link.toStdString());
        QVERIFY(!lending.isLent(m_link.toStdString()));
        QVERIFY(!lending.isLent(m_port.toStdString()));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_port;
    QString m_link;
};

QTEST_GUILESS_MAIN(TestPortLending)
#include "test_portlending.moc"
