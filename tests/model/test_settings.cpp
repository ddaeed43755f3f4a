// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/settings.h"

#include <QTest>

#include <set>

using namespace sp7600;

namespace
{

constexpr int good = -1;

template <typename T>
int codeOf(const Result<T> &result)
{
    return result ? good : static_cast<int>(result.error().code);
}

SettingDifference row(Change change, bool assumed = false)
{
    SettingDifference difference;
    difference.change = change;
    difference.assumed = assumed;
    return difference;
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesGoBothWays();
    void onlyPasswordsAreSecret();
    void normalises_data();
    void normalises();
    void refusesEveryCharacterOfTheGrammar_data();
    void refusesEveryCharacterOfTheGrammar();
    void saysWhichCharacterAndWhere();
    void limitsLengths_data();
    void limitsLengths();
    void aRefusedValueChangesNothing();
    void endpointNeedsAllThree();
    void setsAnEndpoint();
    void presentKeepsTheDisplayOrder();
    void knownHoldsOnlyWhatWasRead();
    void countsChanges();
    void everySettingCountsOnce();
    void nothingToWriteLooksAtWrites_data();
    void nothingToWriteLooksAtWrites();
    void consentIsForAssumedWordsThatWouldBeSent_data();
    void consentIsForAssumedWordsThatWouldBeSent();
};

void TestSettings::namesGoBothWays()
{
    std::set<std::string_view> names;
    for (const auto setting : allSettings) {
        QCOMPARE(settingFromName(settingName(setting)), std::optional(setting));
        names.insert(settingName(setting));
    }
    QCOMPARE(names, (std::set<std::string_view>{
                        "host", "server_port", "transport", "apn", "apn_user", "apn_password",
                        "report_interval_s", "parked_interval_s", "heartbeat_s", "time_zone",
                        "report_format", "second_host", "second_server_port", "second_transport",
                        "device_password"}));
    QVERIFY(!settingFromName("Host"));
    QVERIFY(!settingFromName(""));

    for (const auto provenance : {Provenance::Documented, Provenance::Observed, Provenance::Taught,
                                  Provenance::Assumed, Provenance::Virtual})
        QCOMPARE(provenanceFromName(provenanceName(provenance)), std::optional(provenance));
    QVERIFY(!provenanceFromName("guessed"));
}

void TestSettings::onlyPasswordsAreSecret()
{
    for (const auto setting : allSettings)
        QCOMPARE(isSecret(setting),
                 setting == SettingId::ApnPassword || setting == SettingId::DevicePassword);
}

void TestSettings::normalises_data()
{
    QTest::addColumn<int>("setting");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("code");
    const auto accepts = [](const char *name, SettingId setting, const char *text,
                            const char *value) {
        QTest::newRow(name) << int(setting) << QByteArray(text) << QByteArray(value) << good;
    };
    const auto refuses = [](const char *name, SettingId setting, const char *text, ErrorCode code) {
        QTest::newRow(name) << int(setting) << QByteArray(text) << QByteArray() << int(code);
    };
    accepts("host", SettingId::Host, " D.Plaspy.com ", "d.plaspy.com");
    refuses("no host", SettingId::Host, "", ErrorCode::HostEmpty);
    accepts("port", SettingId::ServerPort, "08888", "8888");
    refuses("port 0", SettingId::ServerPort, "0", ErrorCode::PortOutOfRange);
    refuses("port 65536", SettingId::ServerPort, "65536", ErrorCode::PortOutOfRange);
    refuses("port as text", SettingId::ServerPort, "http", ErrorCode::PortMalformed);
    accepts("transport", SettingId::Transport, "UDP", "udp");
    refuses("transport unknown", SettingId::Transport, "x25", ErrorCode::TransportUnknown);
    refuses("no transport", SettingId::Transport, "", ErrorCode::TransportUnknown);
    accepts("APN", SettingId::Apn, " internet.itelcel.com ", "internet.itelcel.com");
    accepts("APN keeps its case", SettingId::Apn, "Internet", "Internet");
    accepts("no APN", SettingId::Apn, "", "");
    refuses("APN with a blank", SettingId::Apn, "inter net", ErrorCode::TextHasForbiddenCharacter);
    refuses("APN with a copied no-break space", SettingId::Apn, "internet\xC2\xA0",
            ErrorCode::TextHasForbiddenCharacter);
    accepts("user", SettingId::ApnUser, "webgprs", "webgprs");
    accepts("user with a blank inside", SettingId::ApnUser, " web gprs ", "web gprs");
    accepts("password keeps its blanks", SettingId::ApnPassword, " s3 cret ", " s3 cret ");
    accepts("no password", SettingId::ApnPassword, "", "");
    accepts("interval", SettingId::ReportInterval, " 030 ", "30");
    accepts("shortest interval", SettingId::ReportInterval, "1", "1");
    accepts("longest interval", SettingId::ReportInterval, "86400", "86400");
    refuses("no interval", SettingId::ReportInterval, "", ErrorCode::IntervalOutOfRange);
    refuses("interval 0", SettingId::ReportInterval, "0", ErrorCode::IntervalOutOfRange);
    refuses("interval too long", SettingId::ReportInterval, "86401", ErrorCode::IntervalOutOfRange);
    refuses("interval huge", SettingId::ReportInterval, "99999999999999999999",
            ErrorCode::IntervalOutOfRange);
    refuses("interval negative", SettingId::ReportInterval, "-1", ErrorCode::IntervalOutOfRange);
    refuses("interval with unit", SettingId::ReportInterval, "30 s", ErrorCode::IntervalOutOfRange);
    accepts("parked for a week", SettingId::ParkedInterval, "604800", "604800");
    refuses("parked for more", SettingId::ParkedInterval, "604801", ErrorCode::IntervalOutOfRange);
    refuses("parked 0", SettingId::ParkedInterval, "0", ErrorCode::IntervalOutOfRange);
    accepts("no heartbeat", SettingId::Heartbeat, "0", "0");
    accepts("heartbeat", SettingId::Heartbeat, "0300", "300");
    refuses("heartbeat too long", SettingId::Heartbeat, "86401", ErrorCode::IntervalOutOfRange);
    accepts("UTC", SettingId::TimeZone, "Z", "+00:00");
    accepts("UTC by its name", SettingId::TimeZone, "utc", "+00:00");
    accepts("minus nothing is UTC", SettingId::TimeZone, "-00:00", "+00:00");
    accepts("zone in hours", SettingId::TimeZone, " -3 ", "-03:00");
    accepts("zone in digits", SettingId::TimeZone, "+0530", "+05:30");
    accepts("zone with a colon", SettingId::TimeZone, "-3:30", "-03:30");
    accepts("zone with a quarter", SettingId::TimeZone, "+05:45", "+05:45");
    accepts("the farthest west", SettingId::TimeZone, "-12:00", "-12:00");
    accepts("the farthest east", SettingId::TimeZone, "+14:00", "+14:00");
    refuses("too far west", SettingId::TimeZone, "-12:15", ErrorCode::TimeZoneMalformed);
    refuses("too far east", SettingId::TimeZone, "+14:15", ErrorCode::TimeZoneMalformed);
    refuses("odd minutes", SettingId::TimeZone, "+05:31", ErrorCode::TimeZoneMalformed);
    refuses("61 minutes", SettingId::TimeZone, "+01:61", ErrorCode::TimeZoneMalformed);
    refuses("no sign", SettingId::TimeZone, "3", ErrorCode::TimeZoneMalformed);
    refuses("two signs", SettingId::TimeZone, "+-3", ErrorCode::TimeZoneMalformed);
    refuses("only a sign", SettingId::TimeZone, "+", ErrorCode::TimeZoneMalformed);
    refuses("only a colon", SettingId::TimeZone, "+:", ErrorCode::TimeZoneMalformed);
    refuses("nothing before the colon", SettingId::TimeZone, "+:30", ErrorCode::TimeZoneMalformed);
    refuses("five digits", SettingId::TimeZone, "+00530", ErrorCode::TimeZoneMalformed);
    refuses("no zone", SettingId::TimeZone, "", ErrorCode::TimeZoneMalformed);
    refuses("zone by name", SettingId::TimeZone, "CET", ErrorCode::TimeZoneMalformed);
    accepts("text", SettingId::ReportFormat, " Text ", "text");
    accepts("binary", SettingId::ReportFormat, "BINARY", "binary");
    refuses("another format", SettingId::ReportFormat, "json", ErrorCode::ReportFormatUnknown);
    refuses("no format", SettingId::ReportFormat, "", ErrorCode::ReportFormatUnknown);
    accepts("second host", SettingId::SecondHost, "B.example", "b.example");
    accepts("no second host", SettingId::SecondHost, " ", "");
    accepts("second port", SettingId::SecondServerPort, "9000", "9000");
    accepts("no second port", SettingId::SecondServerPort, "", "");
    refuses("second port 0", SettingId::SecondServerPort, "0", ErrorCode::PortOutOfRange);
    accepts("no second transport", SettingId::SecondTransport, "", "");
    refuses("second transport unknown", SettingId::SecondTransport, "x",
            ErrorCode::TransportUnknown);
    accepts("device password", SettingId::DevicePassword, "5678", "5678");
    refuses("no device password", SettingId::DevicePassword, "", ErrorCode::DevicePasswordEmpty);
    refuses("device password with a blank", SettingId::DevicePassword, "56 78",
            ErrorCode::TextHasForbiddenCharacter);
    refuses("device password with a comma", SettingId::DevicePassword, "5,78",
            ErrorCode::TextHasForbiddenCharacter);
}

void TestSettings::normalises()
{
    QFETCH(const int, setting);
    QFETCH(const QByteArray, text);
    const auto value = normaliseSetting(static_cast<SettingId>(setting), text.toStdString());
    QTEST(codeOf(value), "code");
    if (!value)
        return;
    QTEST(QByteArray::fromStdString(*value), "value");
    // What was normalised once stays as it is, or a read-back could never be equal.
    QCOMPARE(normaliseSetting(static_cast<SettingId>(setting), *value).value(), *value);
}

void TestSettings::refusesEveryCharacterOfTheGrammar_data()
{
    QTest::addColumn<int>("setting");
    QTest::addColumn<char>("character");
    std::string characters = ";,#*$\x7F";
    for (char control = 0; control < 0x20; ++control)
        characters += control;
    for (const auto setting : {SettingId::Apn, SettingId::ApnUser, SettingId::ApnPassword}) {
        for (const auto character : characters) {
            QTest::addRow("%s 0x%02X", settingName(setting).data(), unsigned(character))
                << int(setting) << character;
        }
    }
}

void TestSettings::refusesEveryCharacterOfTheGrammar()
{
    QFETCH(const int, setting);
    QFETCH(const char, character);
    QVERIFY(isForbiddenInValue(character));
    const auto value =
        normaliseSetting(static_cast<SettingId>(setting), std::string("a") + character + "b");
    QCOMPARE(codeOf(value), int(ErrorCode::TextHasForbiddenCharacter));
}

void TestSettings::saysWhichCharacterAndWhere()
{
    const auto semicolon = normaliseSetting(SettingId::Apn, "inter;net").error();
    QCOMPARE(semicolon.parameter("character"), std::string_view(";"));
    QCOMPARE(semicolon.parameter("setting"), std::string_view("apn"));
    QCOMPARE(semicolon.offset, std::optional<std::size_t>(5));
    const auto tab = normaliseSetting(SettingId::ApnUser, "a\tb").error();
    QCOMPARE(tab.parameter("character"), std::string_view("0x09"));
    const auto noBreak = normaliseSetting(SettingId::Apn, "a\xC2\xA0").error();
    QCOMPARE(noBreak.parameter("character"), std::string_view("0xC2"));
}

void TestSettings::limitsLengths_data()
{
    QTest::addColumn<int>("setting");
    QTest::addColumn<int>("limit");
    QTest::newRow("APN") << int(SettingId::Apn) << 100;
    QTest::newRow("user") << int(SettingId::ApnUser) << 64;
    QTest::newRow("password") << int(SettingId::ApnPassword) << 64;
}

void TestSettings::limitsLengths()
{
    QFETCH(const int, setting);
    QFETCH(const int, limit);
    const auto id = static_cast<SettingId>(setting);
    const std::string longest(std::size_t(limit), 'a');
    QVERIFY(normaliseSetting(id, longest).has_value());
    const auto tooLong = normaliseSetting(id, longest + 'a');
    QCOMPARE(codeOf(tooLong), int(ErrorCode::TextTooLong));
    QCOMPARE(tooLong.error().parameter("limit"), std::string_view(std::to_string(limit)));
}

void TestSettings::aRefusedValueChangesNothing()
{
    ConnectionSettings settings;
    QVERIFY(settings.empty());
    QVERIFY(settings.set(SettingId::Apn, "internet").has_value());
    QVERIFY(!settings.set(SettingId::Apn, "inter#net").has_value());
    QCOMPARE(settings.value(SettingId::Apn).value(), std::string("internet"));
    settings.clear(SettingId::Apn);
    QVERIFY(settings.empty());
}

void TestSettings::endpointNeedsAllThree()
{
    ConnectionSettings settings;
    QVERIFY(settings.set(SettingId::Host, "d.plaspy.com").has_value());
    QVERIFY(!settings.endpoint());
    QVERIFY(settings.set(SettingId::ServerPort, "8888").has_value());
    QVERIFY(!settings.endpoint());
    QVERIFY(settings.set(SettingId::Transport, "udp").has_value());
    QVERIFY((settings.endpoint() == Endpoint{"d.plaspy.com", 8888, Transport::Udp}));
}

void TestSettings::setsAnEndpoint()
{
    const Endpoint endpoint{"54.85.159.138", 65535, Transport::Tcp};
    ConnectionSettings settings;
    settings.setEndpoint(endpoint);
    QVERIFY(settings.endpoint() == endpoint);
    QCOMPARE(settings.value(SettingId::ServerPort).value(), std::string("65535"));
    QCOMPARE(settings.present().size(), std::size_t(3));
}

void TestSettings::presentKeepsTheDisplayOrder()
{
    ConnectionSettings settings;
    QVERIFY(settings.set(SettingId::ReportInterval, "30").has_value());
    QVERIFY(settings.set(SettingId::Apn, "").has_value());
    QVERIFY(settings.set(SettingId::Host, "a").has_value());
    QVERIFY((settings.present()
             == std::vector{SettingId::Host, SettingId::Apn, SettingId::ReportInterval}));
    QVERIFY(settings.has(SettingId::Apn)); // empty is a value, absent is none
}

void TestSettings::knownHoldsOnlyWhatWasRead()
{
    SettingsSnapshot snapshot;
    QVERIFY(snapshot.known().empty());
    snapshot[SettingId::Host] = {ReadState::Read, "D.Plaspy.com", Provenance::Observed, {}};
    snapshot[SettingId::ServerPort] = {ReadState::Read, "nonsense", Provenance::Observed, {}};
    snapshot[SettingId::Transport] = {ReadState::NotAsked, "tcp", Provenance::Assumed, {}};
    snapshot[SettingId::Apn] = {ReadState::Read, "", Provenance::Observed, {}};
    snapshot[SettingId::ApnUser] = {ReadState::Failed, "user", Provenance::Observed, {}};
    snapshot[SettingId::ApnPassword] = {ReadState::WriteOnly, "s3cret", Provenance::Observed, {}};
    const auto known = snapshot.known();
    QVERIFY((known.present() == std::vector{SettingId::Host, SettingId::Apn}));
    QCOMPARE(known.value(SettingId::Host).value(), std::string("d.plaspy.com"));
    QCOMPARE(known.value(SettingId::Apn).value(), std::string());
}

void TestSettings::countsChanges()
{
    const SettingsDifference difference{
        {row(Change::Changed), row(Change::Same), row(Change::Changed), row(Change::NotKnown)}};
    QCOMPARE(difference.count(Change::Changed), std::size_t(2));
    QCOMPARE(difference.count(Change::Same), std::size_t(1));
    QCOMPARE(difference.count(Change::NotKnown), std::size_t(1));
    QCOMPARE(difference.count(Change::Unreadable), std::size_t(0));
}

void TestSettings::everySettingCountsOnce()
{
    SettingsDifference difference;
    const auto add = [&difference](ReadState state, Change change, bool readOnly = false) {
        SettingDifference entry = row(change);
        entry.setting = allSettings[difference.rows.size()];
        entry.before.state = state;
        entry.readOnly = readOnly;
        entry.cannotBeRestored = change == Change::Unreadable;
        difference.rows.push_back(entry);
    };
    add(ReadState::Read, Change::Changed);
    add(ReadState::Read, Change::Same);
    add(ReadState::Read, Change::Untouched);
    add(ReadState::Read, Change::NotKnown, true);
    add(ReadState::Read, Change::Untouched, true);
    add(ReadState::WriteOnly, Change::Unreadable);
    add(ReadState::WriteOnly, Change::Untouched);
    add(ReadState::Failed, Change::Unreadable);
    add(ReadState::NotAsked, Change::Untouched);
    add(ReadState::NotKnown, Change::Untouched);
    add(ReadState::NotKnown, Change::NotKnown);
    // Read, and its word cannot be completed: it stays what it is.
    add(ReadState::Read, Change::NotKnown);
    const auto counts = difference.counts();
    QVERIFY((counts
             == DifferenceCounts{.changed = 1,
                                 .unchanged = 3,
                                 .readOnly = 2,
                                 .writeOnly = 2,
                                 .unreadable = 2,
                                 .notKnown = 2,
                                 .writtenUnread = 2}));
    QVERIFY((difference.cannotBeRestored()
             == std::vector{SettingId::ApnPassword, SettingId::ParkedInterval}));
}

void TestSettings::nothingToWriteLooksAtWrites_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<bool>("nothing");
    QTest::newRow("same") << int(Change::Same) << true;
    QTest::newRow("changed") << int(Change::Changed) << false;
    // Never "no differences" because something could not be read.
    QTest::newRow("unreadable") << int(Change::Unreadable) << false;
    QTest::newRow("not known") << int(Change::NotKnown) << true;
    QTest::newRow("untouched") << int(Change::Untouched) << true;
}

void TestSettings::nothingToWriteLooksAtWrites()
{
    QFETCH(const int, change);
    const SettingsDifference difference{{row(Change::Same), row(static_cast<Change>(change))}};
    QTEST(difference.nothingToWrite(), "nothing");
}

void TestSettings::consentIsForAssumedWordsThatWouldBeSent_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<bool>("assumed");
    QTest::addColumn<bool>("consent");
    QTest::newRow("changed, assumed") << int(Change::Changed) << true << true;
    QTest::newRow("unreadable, assumed") << int(Change::Unreadable) << true << true;
    QTest::newRow("changed, sure") << int(Change::Changed) << false << false;
    QTest::newRow("same, assumed") << int(Change::Same) << true << false;
    QTest::newRow("untouched, assumed") << int(Change::Untouched) << true << false;
}

void TestSettings::consentIsForAssumedWordsThatWouldBeSent()
{
    QFETCH(const int, change);
    QFETCH(const bool, assumed);
    const SettingsDifference difference{
        {row(Change::Same), row(static_cast<Change>(change), assumed)}};
    QTEST(difference.needsConsent(), "consent");
}

QTEST_APPLESS_MAIN(TestSettings)
#include "test_settings.moc"
