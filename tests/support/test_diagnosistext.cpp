// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/diagnosistext.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace sp7600;

namespace
{

/// A language with long words.
class LongWords final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char * /*context*/, const char *source, const char *,
                                    int) const override
    {
        if (QByteArrayView(source) == "Data connection")
            return u"Conexión de datos con la red de la operadora"_s;
        return QByteArrayView(source) == "not known" ? u"se desconoce por completo"_s : QString();
    }
};

Diagnosis ladder()
{
    Diagnosis diagnosis;
    const auto item = [](const char *value) {
        return EvidenceItem{EvidenceSource::Device, {}, "unlabelled", value};
    };
    diagnosis.ladder = {{Rung::Sim, RungState::Good, {item("mark")}},
                        {Rung::DataSession, RungState::NotKnown, {item("mark")}},
                        {Rung::Dns, RungState::Bad, {item("mark")}}};
    return diagnosis;
}

/// Where the reason begins in each line of the ladder.
QList<qsizetype> columns()
{
    QList<qsizetype> found;
    for (const auto &line : support::diagnosisText(ladder()).split(u'\n')) {
        if (const auto at = line.indexOf("unlabelled"_L1); at >= 0)
            found.append(at);
    }
    return found;
}

} // namespace

class TestDiagnosisText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLadderStandsInColumnsInEachLanguage()
    {
        const auto english = columns();
        QCOMPARE(english, QList<qsizetype>(3, english.value(0)));
        LongWords words;
        QVERIFY(QCoreApplication::installTranslator(&words));
        const auto other = columns();
        QCoreApplication::removeTranslator(&words);
        QCOMPARE(other, QList<qsizetype>(3, other.value(0)));
        QVERIFY(other.value(0) > english.value(0));
    }

    void itIsSaidThatNothingIsWrong()
    {
        const auto arrives = u"Reports arrive. Nothing is wrong."_s;
        const auto nothing = u"Nothing wrong was seen."_s;
        auto diagnosis = ladder();
        QVERIFY(support::diagnosisText(diagnosis).contains(nothing));
        QVERIFY(!support::diagnosisText(diagnosis).contains(arrives));
        diagnosis.unseen = {{UnseenId::Traffic, {}}};
        QVERIFY(support::diagnosisText(diagnosis).contains(
            nothing + u" Not everything could be seen: what would show more stands below."_s));
        diagnosis.ladder.push_back({Rung::Records, RungState::Good, {}});
        QVERIFY(support::diagnosisText(diagnosis).contains(arrives));
        // A note is nothing wrong, and a cause is.
        auto &finding = diagnosis.findings.emplace_back();
        finding.id = FindingId::SimMissing;
        finding.severity = Severity::Info;
        QVERIFY(support::diagnosisText(diagnosis).contains(arrives));
        finding.severity = Severity::Warning;
        const auto text = support::diagnosisText(diagnosis);
        QVERIFY(!text.contains(arrives) && !text.contains(nothing));
    }

    void whatWasTriedInVainIsSaid()
    {
        auto diagnosis = ladder();
        diagnosis.unseen = {{UnseenId::Device, Error{ErrorCode::DeviceSilent}}};
        const auto text = support::diagnosisText(diagnosis);
        QVERIFY2(text.contains(u"  ?  The tracker did not answer. "_s), qPrintable(text));
        QVERIFY(!text.contains(u"No tracker was asked"_s));
    }
};

QTEST_GUILESS_MAIN(TestDiagnosisText)
#include "test_diagnosistext.moc"
