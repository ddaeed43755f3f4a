// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/dnsmessage.h"

#include "tests/network/loopbackpeers.h"

#include <QTest>

#include <string>

using namespace sp7600;
using namespace sp7600::network;
using namespace Qt::StringLiterals;

namespace
{

constexpr std::uint16_t id = 0x1234;
const std::string host = "tracker.example";

QByteArray question(AddressFamily family = AddressFamily::Ipv4)
{
    return dnsQuestion(id, host, family).value();
}

std::optional<NameAnswer> answerTo(const QByteArray &message)
{
    return dnsAnswer(message, id, host, AddressFamily::Ipv4);
}

QByteArray aliasRecord(const QByteArray &owner, const QByteArray &name)
{
    return record(owner, 5, name);
}

const QByteArray good = addressRecord(QHostAddress(u"192.0.2.1"_s));

} // namespace

Q_DECLARE_METATYPE(std::optional<NameAnswer>)

class TestDnsMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asks()
    {
        QCOMPARE(question(), QByteArray::fromHex("1234 0100 0001 0000 0000 0000"
                                                 "07 747261636b6572 07 6578616d706c65 00"
                                                 "0001 0001"));
        QVERIFY(question(AddressFamily::Ipv6).endsWith(QByteArray::fromHex("00001c0001")));
        QCOMPARE(dnsQuestion(id, host + '.', AddressFamily::Ipv4), question());
    }

    void asksForNamesOnly_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<bool>("isOne");
        const std::string label(63, 'a');
        QTest::newRow("empty") << std::string() << false;
        QTest::newRow("dot") << std::string(".") << false;
        QTest::newRow("empty label") << std::string("a..b") << false;
        QTest::newRow("first label empty") << std::string(".a") << false;
        QTest::newRow("longest label") << label << true;
        QTest::newRow("label too long") << label + 'a' << false;
        const auto three = label + '.' + label + '.' + label + '.';
        QTest::newRow("longest") << three + std::string(61, 'a') << true;
        QTest::newRow("too long") << three + std::string(62, 'a') << false;
    }

    void asksForNamesOnly()
    {
        QFETCH(const std::string, name);
        QFETCH(const bool, isOne);
        QCOMPARE(dnsQuestion(id, name, AddressFamily::Ipv4).has_value(), isOne);
    }

    void reads_data()
    {
        QTest::addColumn<std::vector<QByteArray>>("records");
        QTest::addColumn<std::vector<std::string>>("addresses");
        using Records = std::vector<QByteArray>;
        using Texts = std::vector<std::string>;
        const auto other = addressRecord(QHostAddress(u"192.0.2.2"_s));
        const auto there = wireName("there.example");
        const auto atThere = addressRecord(QHostAddress(u"192.0.2.3"_s), there);
        QTest::newRow("one") << Records{good} << Texts{"192.0.2.1"};
        QTest::newRow("two, in their order")
            << Records{other, good} << Texts{"192.0.2.2", "192.0.2.1"};
        QTest::newRow("name in full, other case")
            << Records{addressRecord(QHostAddress(u"192.0.2.1"_s), wireName("TRACKER.Example"))}
            << Texts{"192.0.2.1"};
        QTest::newRow("alias") << Records{aliasRecord(askedName, there), atThere}
                               << Texts{"192.0.2.3"};
        QTest::newRow("alias after its address")
            << Records{atThere, aliasRecord(askedName, there)} << Texts{"192.0.2.3"};
        // `there` and a pointer to `example` in the question.
        QTest::newRow("shortened alias")
            << Records{aliasRecord(askedName, QByteArray("\x05there\xc0\x14", 8)), atThere}
            << Texts{"192.0.2.3"};
        QTest::newRow("alias to nothing") << Records{aliasRecord(askedName, there)} << Texts{};
        QTest::newRow("alias to itself") << Records{aliasRecord(askedName, askedName)} << Texts{};
        QTest::newRow("aliases in a circle")
            << Records{aliasRecord(askedName, there), aliasRecord(there, askedName)} << Texts{};
        QTest::newRow("somebody else's") << Records{atThere} << Texts{};
        QTest::newRow("other family")
            << Records{addressRecord(QHostAddress(u"2001:db8::1"_s))} << Texts{};
        QTest::newRow("other kind")
            << Records{record(askedName, 16, "\x01x"), good} << Texts{"192.0.2.1"};
        QTest::newRow("address of another size")
            << Records{record(askedName, 1, "abc"), good} << Texts{"192.0.2.1"};
        QTest::newRow("none") << Records{} << Texts{};
    }

    void reads()
    {
        QFETCH(const std::vector<QByteArray>, records);
        QFETCH(const std::vector<std::string>, addresses);
        const auto answer = answerTo(replyTo(question(), records));
        QVERIFY(answer);
        QCOMPARE(answer->addresses, addresses);
        QCOMPARE(answer->failure,
                 addresses.empty() ? std::optional(ProbeFailure::NameNotFound) : std::nullopt);
    }

    void readsIpv6()
    {
        const auto reply =
            replyTo(question(AddressFamily::Ipv6), {addressRecord(QHostAddress(u"2001:db8::1"_s))});
        QCOMPARE(dnsAnswer(reply, id, host, AddressFamily::Ipv6),
                 (NameAnswer{{"2001:db8::1"}, {}}));
        QVERIFY(!answerTo(reply)); // It was not asked for.
    }

    void tellsWhyNot_data()
    {
        QTest::addColumn<int>("flags");
        QTest::addColumn<ProbeFailure>("failure");
        QTest::newRow("no such name") << 0x8183 << ProbeFailure::NameNotFound;
        QTest::newRow("could not find out") << 0x8182 << ProbeFailure::NoResolver;
        QTest::newRow("refused") << 0x8185 << ProbeFailure::Other;
        QTest::newRow("not understood") << 0x8181 << ProbeFailure::Other;
        QTest::newRow("cut short") << 0x8380 << ProbeFailure::Other;
    }

    void tellsWhyNot()
    {
        QFETCH(const int, flags);
        QFETCH(const ProbeFailure, failure);
        const auto reply = replyTo(question(), {good}, static_cast<std::uint16_t>(flags));
        QCOMPARE(answerTo(reply), (NameAnswer{{}, failure}));
    }

    void aBareRefusalCounts()
    {
        QCOMPARE(answerTo(QByteArray::fromHex("1234 8181 0000 0000 0000 0000")),
                 (NameAnswer{{}, ProbeFailure::Other}));
        QVERIFY(!answerTo(QByteArray::fromHex("1234 8180 0000 0000 0000 0000")));
    }

    void whatDoesNotAnswerIsPassedOver()
    {
        const auto reply = replyTo(question(), {good});
        QVERIFY(answerTo(reply));
        QVERIFY(!answerTo(question())); // No reply.
        QVERIFY(!dnsAnswer(reply, id + 1, host, AddressFamily::Ipv4));
        QVERIFY(!dnsAnswer(reply, id, "tracker.example.org", AddressFamily::Ipv4));
        QVERIFY(!dnsAnswer(reply, id, host, AddressFamily::Ipv6));
        QVERIFY(dnsAnswer(reply, id, "Tracker.EXAMPLE.", AddressFamily::Ipv4));
    }

    void whatIsDamagedIsNotRead()
    {
        const auto whole = replyTo(
            question(), {aliasRecord(askedName, wireName("b.example")),
                         addressRecord(QHostAddress(u"192.0.2.9"_s), wireName("b.example"))});
        QCOMPARE(answerTo(whole), (NameAnswer{{"192.0.2.9"}, {}}));
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const auto answer = answerTo(whole.first(size));
            QVERIFY2(size < question().size() ? !answer
                                              : answer == NameAnswer({}, ProbeFailure::Other),
                     qPrintable(QString::number(size)));
        }
        // Whatever is in it, it comes to an end and stays inside.
        for (qsizetype at = 0; at < whole.size(); ++at) {
            for (int value = 0; value < 256; ++value) {
                auto other = whole;
                other[at] = static_cast<char>(value);
                const auto answer = answerTo(other);
                QVERIFY(!answer || answer->failure.has_value() != !answer->addresses.empty());
            }
        }
    }

    void aPointerMustLeadBack()
    {
        const auto toItself = QByteArray("\xc0\x21", 2); // Where the record begins.
        QCOMPARE(question().size(), 0x21);
        QCOMPARE(
            answerTo(replyTo(question(), {addressRecord(QHostAddress(u"192.0.2.1"_s), toItself)})),
            (NameAnswer{{}, ProbeFailure::Other}));
    }
};

QTEST_GUILESS_MAIN(TestDnsMessage)
#include "test_dnsmessage.moc"
