// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/nokeychain.h"
#include "core/secrets/remembered.h"
#include "core/secrets/secrets.h"
#include "memorysecretstore.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace sp7600;
using namespace sp7600::secrets;

namespace
{

const SecretKey ofOneTracker{SecretKind::DevicePassword, "359999046544250"};
const SecretKey ofAllTrackers{SecretKind::DevicePassword, "all"};
const SecretKey ofAnApn{SecretKind::ApnPassword, "all"};

} // namespace

class TestSecretStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyHasANameOfItsOwn()
    {
        QCOMPARE(keychainName(ofOneTracker), "sp7600-installer/device-password/359999046544250");
        QCOMPARE(keychainName(ofAllTrackers), "sp7600-installer/device-password/all");
        QCOMPARE(keychainName(ofAnApn), "sp7600-installer/apn-password/all");
    }

    void withoutAKeychainEveryCallSaysSo()
    {
        NoKeychain keychain;
        const Error expected{ErrorCode::KeychainUnavailable,
                             {{"detail", "the program was built without support for one"}},
                             {}};
        QVERIFY(keychain.load(ofAnApn)
                == Result<std::optional<std::string>>(std::unexpected(expected)));
        QVERIFY(keychain.save(ofAnApn, "secret") == Result<void>(std::unexpected(expected)));
        QVERIFY(keychain.forget(ofAnApn) == Result<void>(std::unexpected(expected)));
    }

    void theStoreOfTestsKeepsKeysApart()
    {
        MemorySecretStore store;
        QVERIFY(store.load(ofOneTracker).value() == std::nullopt);
        QVERIFY(store.forget(ofOneTracker).has_value());
        QVERIFY(store.save(ofOneTracker, "1234").has_value());
        QVERIFY(store.save(ofAllTrackers, "0000").has_value());
        QVERIFY(store.save(ofAnApn, "guest").has_value());
        QVERIFY(store.save(ofAnApn, "guest2").has_value());
        QVERIFY(store.load(ofOneTracker).value() == "1234");
        QVERIFY(store.load(ofAnApn).value() == "guest2");
        QVERIFY(store.forget(ofAllTrackers).has_value());
        QVERIFY(store.load(ofAllTrackers).value() == std::nullopt);
        QVERIFY(store.load(ofAnApn).value() == "guest2");
    }

    void thePasswordOfATrackerGoesBeforeThatOfAll()
    {
        MemorySecretStore store;
        const std::string imei = ofOneTracker.scope;
        QVERIFY(findDevicePassword(store, imei).value() == std::nullopt);
        QVERIFY(store.save(ofAnApn, "guest").has_value());
        QVERIFY(findDevicePassword(store, imei).value() == std::nullopt);
        QVERIFY(store.save(ofAllTrackers, "0000").has_value());
        QVERIFY(findDevicePassword(store, imei).value() == "0000");
        QVERIFY(store.save(ofOneTracker, "1234").has_value());
        QVERIFY(findDevicePassword(store, imei).value() == "1234");
        QVERIFY(findDevicePassword(store, "490154203237518").value() == "0000");
        QVERIFY(findDevicePassword(store, {}).value() == "0000");
        store.setAvailable(false);
        QCOMPARE(findDevicePassword(store, imei).error().code, ErrorCode::KeychainUnavailable);
    }

    void whatIsRememberedIsNotedByName()
    {
        const QTemporaryDir folder;
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("sp7600-test"));
        QCoreApplication::setApplicationName(QStringLiteral("test_secretstores"));
        QVERIFY(!isNoted(ofOneTracker));
        note(ofOneTracker, true);
        note(ofOneTracker, true);
        note(ofAllTrackers, true);
        QVERIFY(isNoted(ofOneTracker));
        QVERIFY(!isNoted(ofAnApn));
        note(ofOneTracker, false);
        QVERIFY(!isNoted(ofOneTracker));
        QVERIFY(isNoted(ofAllTrackers));
    }

    void theStoreOfTestsCanBeWithoutAKeychain()
    {
        MemorySecretStore store;
        store.setAvailable(false);
        QCOMPARE(store.load(ofAnApn).error().code, ErrorCode::KeychainUnavailable);
        QCOMPARE(store.save(ofAnApn, "x").error().code, ErrorCode::KeychainUnavailable);
        QCOMPARE(store.forget(ofAnApn).error().code, ErrorCode::KeychainUnavailable);
        store.setAvailable(true);
        QVERIFY(store.load(ofAnApn).value() == std::nullopt);
    }
};

QTEST_APPLESS_MAIN(TestSecretStores)
#include "test_secretstores.moc"
