// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/consents.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::commissioning;

class TestConsents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(m_home->isValid());
        m_name = m_home->filePath(u"consents.json"_s);
    }

    void nothingIsAgreedToAtFirst()
    {
        Consents consents(m_home->path());
        QVERIFY(!consents.isAgreed("sp7600", "V1.10", "SIP"));
        QVERIFY(!consents.isPortAgreed("10c4:ea60", "COM5"));
        QVERIFY(!consents.takeProblem());
        QVERIFY(!QFile::exists(m_name));
    }

    void whatWasAgreedToHoldsTheNextTime()
    {
        QVERIFY(Consents(m_home->path()).agree("sp7600", "V1.10", {"SIP", "APN?"}).has_value());
        const Consents consents(m_home->path());
        QVERIFY(consents.isAgreed("sp7600", "V1.10", "SIP"));
        QVERIFY(consents.isAgreed("sp7600", "V1.10", "APN?"));
    }

    void anAgreementHoldsForNothingElse()
    {
        Consents consents(m_home->path());
        QVERIFY(consents.agree("sp7600", "V1.10", {"SIP", "APN?"}).has_value());
        QVERIFY(!consents.isAgreed("sp7600", "V1.10", "SIP?")); // reading is not writing
        QVERIFY(!consents.isAgreed("sp7600", "V1.10", "APN"));
        QVERIFY(!consents.isAgreed("sp7600", "V1.10", "sip"));
        QVERIFY(!consents.isAgreed("sp7600", "V1.10", ""));
        QVERIFY(!consents.isAgreed("sp7600", "V1.11", "SIP"));
        QVERIFY(!consents.isAgreed("sp7600", "", "SIP"));
        QVERIFY(!consents.isAgreed("taught", "V1.10", "SIP"));
    }

    void aFirmwareThatWasNotToldIsOneOfItsOwn()
    {
        Consents consents(m_home->path());
        QVERIFY(consents.agree("sp7600", "", {"SIP"}).has_value());
        QVERIFY(consents.isAgreed("sp7600", "", "SIP"));
        QVERIFY(!consents.isAgreed("sp7600", "V1.10", "SIP"));
    }

    void agreementsAddUp()
    {
        Consents consents(m_home->path());
        QVERIFY(consents.agree("sp7600", "V1.10", {"SIP"}).has_value());
        QVERIFY(consents.agree("sp7600", "V1.10", {"APN", "SIP", "APN"}).has_value());
        QVERIFY(consents.agree("sp7600", "V1.11", {"RST"}).has_value());
        QVERIFY(consents.agreePort("10c4:ea60", "COM5").has_value());
        QVERIFY(consents.isAgreed("sp7600", "V1.10", "SIP"));
        QVERIFY(consents.isAgreed("sp7600", "V1.10", "APN"));
        QVERIFY(consents.isAgreed("sp7600", "V1.11", "RST"));
        QFile file(m_name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray expected = R"({
    "format": 1,
    "ports": {
        "10c4:ea60": [
            "COM5"
        ]
    },
    "words": {
        "sp7600": {
            "V1.10": [
                "SIP",
                "APN"
            ],
            "V1.11": [
                "RST"
            ]
        }
    }
}
)";
        QCOMPARE(file.readAll(), expected);
    }

    void aPortIsAgreedToWithItsAdapter()
    {
        Consents consents(m_home->path());
        QVERIFY(consents.agreePort("10c4:ea60", "/dev/ttyUSB0").has_value());
        QVERIFY(consents.agreePort("10c4:ea60", "/dev/ttyUSB1").has_value());
        QVERIFY(consents.agreePort("", "/dev/ttyS0").has_value());
        const Consents later(m_home->path());
        QVERIFY(later.isPortAgreed("10c4:ea60", "/dev/ttyUSB0"));
        QVERIFY(later.isPortAgreed("10c4:ea60", "/dev/ttyUSB1"));
        QVERIFY(later.isPortAgreed("", "/dev/ttyS0"));
        QVERIFY(!later.isPortAgreed("0403:6001", "/dev/ttyUSB0"));
        QVERIFY(!later.isPortAgreed("", "/dev/ttyUSB0"));
    }

    void whatIsNotUnderstoodWasNotAgreedTo_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no lists") << QByteArray(R"({"format": 1, "ports": {"10c4:ea60": "COM5"},
            "words": {"sp7600": {"V1.10": "SIP"}}})");
        QTest::newRow("no objects") << QByteArray(R"({"format": 1, "ports": ["COM5"],
            "words": ["SIP"]})");
        QTest::newRow("yes to all") << QByteArray(R"({"format": 1, "ports": true,
            "words": {"sp7600": true}})");
    }

    void whatIsNotUnderstoodWasNotAgreedTo()
    {
        QFETCH(const QByteArray, text);
        QFile file(m_name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        Consents consents(m_home->path());
        QVERIFY(!consents.isAgreed("sp7600", "V1.10", "SIP"));
        QVERIFY(!consents.isPortAgreed("10c4:ea60", "COM5"));
        QVERIFY(consents.agree("sp7600", "V1.10", {"SIP"}).has_value()); // mends it
        QVERIFY(consents.isAgreed("sp7600", "V1.10", "SIP"));
    }

    void aDamagedFileIsNoAgreementAndTold()
    {
        {
            Consents consents(m_home->path());
            QVERIFY(consents.agree("sp7600", "V1.10", {"SIP"}).has_value());
        }
        QVERIFY(QFile::resize(m_name, 40));
        Consents consents(m_home->path());
        QVERIFY(!consents.isAgreed("sp7600", "V1.10", "SIP"));
        const auto problem = consents.takeProblem();
        QVERIFY(problem.has_value());
        QCOMPARE(problem->code, ErrorCode::StoreDamaged);
        QCOMPARE(std::string(problem->parameter("aside")), (m_name + u".damaged"_s).toStdString());
        QCOMPARE(QFile(m_name + u".damaged"_s).size(), 40);
        QVERIFY(consents.agree("sp7600", "V1.10", {"SIP"}).has_value());
        QVERIFY(Consents(m_home->path()).isAgreed("sp7600", "V1.10", "SIP"));
    }

    void whatCouldNotBeSavedIsNamed()
    {
        QFile file(m_home->filePath(u"a-file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Consents consents(file.fileName());
        for (const auto &saved :
             {consents.agree("sp7600", "", {"SIP"}), consents.agreePort("", "COM5")}) {
            QVERIFY(!saved.has_value());
            QCOMPARE(saved.error().code, ErrorCode::FileUnwritable);
        }
        QVERIFY(!consents.isAgreed("sp7600", "", "SIP"));
        QVERIFY(!consents.isPortAgreed("", "COM5"));
    }

    void threadsLoseNoAgreement()
    {
        Consents consents(m_home->path());
        std::vector<std::thread> threads;
        std::vector<char> good(4, 0); // no vector<bool>: written side by side
        for (std::size_t number = 0; number < good.size(); ++number) {
            threads.emplace_back([&, number] {
                const auto word = "W" + std::to_string(number);
                good[number] = consents.agree("sp7600", "", {word}).has_value()
                               && consents.agreePort("10c4:ea60", word).has_value()
                               && consents.isAgreed("sp7600", "", word);
            });
        }
        for (auto &thread : threads)
            thread.join();
        QVERIFY(std::ranges::all_of(good, [](char each) { return each != 0; }));
        for (std::size_t number = 0; number < good.size(); ++number) {
            QVERIFY(consents.isAgreed("sp7600", "", "W" + std::to_string(number)));
            QVERIFY(consents.isPortAgreed("10c4:ea60", "W" + std::to_string(number)));
        }
    }

    void portsAndWordsAreForgottenApart()
    {
        Consents consents(m_home->path());
        QVERIFY(consents.agree("sp7600", "V1.10", {"SIP"}).has_value());
        QVERIFY(consents.agreePort("10c4:ea60", "COM5").has_value());
        QVERIFY(consents.forgetWords().has_value());
        QVERIFY(!consents.isAgreed("sp7600", "V1.10", "SIP"));
        QVERIFY(consents.isPortAgreed("10c4:ea60", "COM5"));
        QVERIFY(consents.forgetPorts().has_value());
        QVERIFY(!Consents(m_home->path()).isPortAgreed("10c4:ea60", "COM5"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
    QString m_name;
};

QTEST_APPLESS_MAIN(TestConsents)
#include "test_consents.moc"
