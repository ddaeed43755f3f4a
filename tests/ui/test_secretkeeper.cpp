// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/memorykeychain.h"
#include "ui/secretkeeper.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;
using secrets::SecretKey;
using secrets::SecretKind;

class TestSecretKeeper : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::shared_ptr<KeychainContent> m_content;

    std::unique_ptr<SecretKeeper> keeper()
    {
        return std::make_unique<SecretKeeper>(std::make_unique<MemoryKeychain>(m_content));
    }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_content = std::make_shared<KeychainContent>();
        QCoreApplication::setOrganizationName(u"sp7600-test"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_directory->path());
    }

    void remembersFindsAndForgets()
    {
        const SecretKey key{SecretKind::ApnPassword, "internet.itelcel.com"};
        const auto first = keeper();
        const QSignalSpy changed(first.get(), &SecretKeeper::changed);
        QVERIFY(!SecretKeeper::remembers(key));
        first->save(key, "secret");
        QTRY_VERIFY(SecretKeeper::remembers(key));
        QCOMPARE(changed.count(), 1);
        // The name and nothing else is kept outside the keychain.
        QSettings settings;
        for (const QString &each : settings.allKeys()) {
            QVERIFY(!settings.value(each).toString().endsWith(u"secret"));
        }

        // Another start of the program.
        const auto second = keeper();
        const QSignalSpy loaded(second.get(), &SecretKeeper::loaded);
        second->load(key);
        QTRY_COMPARE(loaded.count(), 1);
        QCOMPARE(loaded.front().at(1).value<std::string>(), std::string("secret"));
        QVERIFY(second->canRemember());
        second->forget(key);
        QTRY_VERIFY(!SecretKeeper::remembers(key));
        QVERIFY(m_content->secrets.empty());
    }

    void saysWhatCannotBeRead()
    {
        const SecretKey key{SecretKind::ApnPassword, "internet.itelcel.com"};
        const auto some = keeper();
        some->save(key, "secret");
        QTRY_VERIFY(SecretKeeper::remembers(key));
        m_content->available = false;
        const QSignalSpy failed(some.get(), &SecretKeeper::failed);
        some->load(key);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(SecretKeeper::remembers(key));
        // Somebody took it out elsewhere.
        m_content->available = true;
        m_content->secrets.clear();
        some->load(key);
        QTRY_VERIFY(!SecretKeeper::remembers(key));
    }

    void isNotAskedForWhatItWasNotGiven()
    {
        m_content->secrets[{SecretKind::DevicePassword, "all"}] = "another program's";
        const auto some = keeper();
        const QSignalSpy loaded(some.get(), &SecretKeeper::loaded);
        some->load({SecretKind::DevicePassword, "all"});
        some->look();
        QTRY_VERIFY(some->canRemember());
        QCOMPARE(loaded.count(), 0);
    }

    void withoutAKeychainNothingIsOffered()
    {
        SecretKeeper none({});
        none.look();
        none.save({SecretKind::DevicePassword, "all"}, "secret");
        QVERIFY(!none.canRemember());

        m_content->available = false;
        const auto broken = keeper();
        const QSignalSpy failed(broken.get(), &SecretKeeper::failed);
        broken->look();
        broken->save({SecretKind::DevicePassword, "all"}, "secret");
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!broken->canRemember());
        QVERIFY(!SecretKeeper::remembers({SecretKind::DevicePassword, "all"}));
    }
};

QTEST_GUILESS_MAIN(TestSecretKeeper)
#include "test_secretkeeper.moc"
