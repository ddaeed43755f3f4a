// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtools.h"
#include "ui/listeningdraft.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;
using DraftField = ListeningDraft::Field;
using Answer = ListeningDraft::Answer;

Q_DECLARE_METATYPE(DraftField)

class TestListeningDraft : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_listeningdraft"_s); }
    void init() { m_folder = folderForSettings(); }

    void beginsAsTheListenerDoes()
    {
        const auto options = ListeningDraft().options();
        QVERIFY(options.has_value());
        const listener::ListenerOptions usual;
        QCOMPARE(options->ports, usual.ports);
        QCOMPARE(options->bindAddress, usual.bindAddress);
        QCOMPARE(options->acknowledgement, usual.acknowledgement);
        QVERIFY(!options->relay);
        QCOMPARE(options->maxConnections, usual.maxConnections);
        QCOMPARE(options->maxPerAddress, usual.maxPerAddress);
        QCOMPARE(options->idleTimeout, usual.idleTimeout);
        QCOMPARE(options->maxGarbageOctets, usual.maxGarbageOctets);
    }

    void pairsPorts()
    {
        ListeningDraft draft;
        draft.setText(DraftField::TcpPorts, u"8888, 9000 0"_s);
        draft.setText(DraftField::UdpPorts, u"8889"_s);
        const auto options = draft.options();
        QVERIFY(options.has_value());
        const std::vector<listener::PortPair> pairs = {{std::uint16_t{8888}, std::uint16_t{8889}},
                                                       {std::uint16_t{9000}, {}},
                                                       {std::uint16_t{0}, {}}};
        QCOMPARE(options->ports, pairs);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<DraftField>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isWrong");
        QTest::newRow("port too large") << DraftField::TcpPorts << u"70000"_s << true;
        QTest::newRow("port twice") << DraftField::UdpPorts << u"9000,9000"_s << true;
        QTest::newRow("a free port twice") << DraftField::UdpPorts << u"0 0"_s << false;
        QTest::newRow("no port of one kind") << DraftField::TcpPorts << QString() << false;
        QTest::newRow("a name for an address") << DraftField::Address << u"laptop"_s << true;
        QTest::newRow("an address") << DraftField::Address << u"::1"_s << false;
        QTest::newRow("no connection") << DraftField::Connections << u"0"_s << true;
        QTest::newRow("no number") << DraftField::PerAddress << u"many"_s << true;
        QTest::newRow("no limit") << DraftField::PerAddress << QString() << false;
        QTest::newRow("no time") << DraftField::IdleSeconds << QString() << true;
        QTest::newRow("a negative number") << DraftField::GarbageOctets << u"-1"_s << true;
        QTest::newRow("IMEIs in groups")
            << DraftField::Imeis << u"359999 04 654425 0\n490154203237518"_s << false;
        QTest::newRow("IMEIs in a line")
            << DraftField::Imeis << u"359999046544250 490154203237518"_s << false;
        QTest::newRow("no IMEI") << DraftField::Imeis << u"35999904654425"_s << true;
        QTest::newRow("wrong check digit") << DraftField::Imeis << u"359999046544251"_s << true;
        QTest::newRow("networks") << DraftField::Networks << u"192.0.2.0/24, 2001:db8::/32"_s
                                  << false;
        QTest::newRow("no network") << DraftField::Networks << u"192.0.2.0/240"_s << true;
    }

    void saysWhatIsWrong()
    {
        QFETCH(DraftField, field);
        QFETCH(QString, text);
        QFETCH(bool, isWrong);
        ListeningDraft draft;
        draft.setText(field, text);
        const auto problems = draft.problems();
        QCOMPARE(problems.contains(field), isWrong);
        QCOMPARE(draft.options().has_value(), !isWrong);
        QVERIFY(!isWrong || !problems.at(field).isEmpty());
    }

    void needsSomePort()
    {
        ListeningDraft draft;
        draft.setText(DraftField::TcpPorts, {});
        draft.setText(DraftField::UdpPorts, u" "_s);
        QVERIFY(draft.problems().contains(DraftField::TcpPorts));
    }

    void relaysOnlyWhereItIsWanted()
    {
        ListeningDraft draft;
        draft.setText(DraftField::RelayHost, u"not a host"_s);
        QVERIFY(draft.problems().empty());
        draft.setRelays(true);
        QVERIFY(draft.problems().contains(DraftField::RelayHost));
        draft.setText(DraftField::RelayHost, u"127.0.0.1"_s);
        QVERIFY(draft.problems().contains(DraftField::RelayPort)); // Round in a circle.
        draft.setText(DraftField::RelayHost, u"d.example.com"_s);
        draft.setRelayTransport(Transport::Udp);
        const auto options = draft.options();
        QVERIFY(options.has_value());
        QVERIFY(options->relay
                == (listener::RelayTarget{"d.example.com", usualReportPort, Transport::Udp}));
    }

    void answersAsChosen()
    {
        using Kind = listener::Acknowledgement::Kind;
        ListeningDraft draft;
        draft.setAnswer(Answer::OctetPerRecord);
        QCOMPARE(draft.options()->acknowledgement.kind, Kind::OctetPerRecord);
        draft.setAnswer(Answer::Nothing);
        QCOMPARE(draft.options()->acknowledgement.kind, Kind::None);
        draft.setAnswer(Answer::Own);
        QVERIFY(draft.problems().contains(DraftField::OwnAnswer));
        draft.setText(DraftField::OwnAnswer, u"none"_s); // Here it is a text.
        QCOMPARE(draft.options()->acknowledgement.kind, Kind::Text);
        QCOMPARE(draft.options()->acknowledgement.text, std::string("none"));
    }

    void isRemembered()
    {
        QCOMPARE(ListeningDraft::remembered(), ListeningDraft());
        ListeningDraft draft;
        draft.setText(DraftField::TcpPorts, u"9000, 9001"_s);
        draft.setText(DraftField::Imeis, u"359999046544250\n490154203237518"_s);
        draft.setText(DraftField::PerAddress, u"5"_s);
        draft.setAnswer(Answer::Own);
        draft.setText(DraftField::OwnAnswer, u"OK"_s);
        draft.setRelays(true);
        draft.setText(DraftField::RelayHost, u"d.example.com"_s);
        draft.setRelayTransport(Transport::Tcp);
        draft.remember();
        QCOMPARE(ListeningDraft::remembered(), draft);
        ListeningDraft().remember();
        QCOMPARE(ListeningDraft::remembered(), ListeningDraft());
    }
};

QTEST_MAIN(TestListeningDraft)
#include "test_listeningdraft.moc"
