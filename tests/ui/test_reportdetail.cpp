// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportdetail.h"

#include "core/listener/decoding.h"

#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;

namespace
{

const std::string frame =
    "*GS16,359999046544250,120000010126,,GPS:A;9;N19.4;W99.1;62;90,OBD:04410C1220#";

} // namespace

class TestReportDetail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto reception = std::make_shared<Reception>();
        reception->raw = frame;
        listener::decode(*reception);
        m_detail = std::make_unique<ReportDetail>();
        m_detail->setRow({reception, 0});
        m_tree = m_detail->findChild<QTreeView *>();
        m_hex = m_detail->findChild<QPlainTextEdit *>();
    }

    void nothingIsChosenAtFirst()
    {
        QVERIFY(!m_tree->currentIndex().isValid());
        QVERIFY(m_hex->extraSelections().isEmpty());
    }

    void anOctetChoosesTheClosestField_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *octets, const QString &field) {
            QTest::newRow(octets) << QByteArray(octets) << field;
        };
        row("359999046544250", u"IMEI"_s);
        row("120000010126", u"Time"_s);
        row("GPS:", u"Position (GPS)"_s);
        row("N19.4", u"Latitude"_s);
        row("62", u"Speed"_s);
        row("410C1220", u"Engine speed"_s);
        row("OBD", u"Vehicle (OBD)"_s);
    }

    void anOctetChoosesTheClosestField()
    {
        QFETCH(const QByteArray, octets);
        QFETCH(const QString, field);
        const auto begin = static_cast<int>(frame.find(octets.toStdString()));
        for (int octet = begin; octet < begin + octets.size(); ++octet) {
            for (const int column : {6 + octet % 8 * 3, 6 + octet % 8 * 3 + 1, 31 + octet % 8}) {
                m_tree->setCurrentIndex({});
                const int position = putCursor(octet / 8, column);
                QCOMPARE(m_tree->currentIndex().data().toString(), field);
                // The cursor stays, the whole field is marked.
                QCOMPARE(m_hex->textCursor().position(), position);
                QVERIFY(!m_hex->extraSelections().isEmpty());
            }
        }
    }

    void whatIsNoOctetChoosesNothing()
    {
        putCursor(0, 2);
        QVERIFY(!m_tree->currentIndex().isValid());
        const int lastLine = m_hex->document()->blockCount() - 1;
        const int octetsInLastLine = static_cast<int>(frame.size()) - lastLine * 8;
        QVERIFY(octetsInLastLine < 8);
        putCursor(lastLine, 6 + octetsInLastLine * 3);
        QVERIFY(!m_tree->currentIndex().isValid());
    }

    void aFieldMarksItsOctetsAndStaysChosen()
    {
        const auto speed = m_tree->model()->match(m_tree->model()->index(0, 0), Qt::DisplayRole,
                                                  u"Longitude"_s, 1, Qt::MatchRecursive);
        QCOMPARE(speed.size(), 1);
        m_tree->setCurrentIndex(speed.front());
        QCOMPARE(m_tree->currentIndex().data().toString(), u"Longitude"_s);
        QString marked;
        for (const auto &mark : m_hex->extraSelections())
            marked += mark.cursor.selectedText() + u' ';
        QCOMPARE(QByteArray::fromHex(marked.toLatin1()), QByteArray("W99.1"));
    }

private:
    /// Its position in the document.
    int putCursor(int line, int column)
    {
        const auto block = m_hex->document()->findBlockByNumber(line);
        QTextCursor cursor(block);
        cursor.setPosition(block.position() + column);
        m_hex->setTextCursor(cursor);
        return cursor.position();
    }

    std::unique_ptr<ReportDetail> m_detail;
    QTreeView *m_tree = nullptr;
    QPlainTextEdit *m_hex = nullptr;
};

QTEST_MAIN(TestReportDetail)
#include "test_reportdetail.moc"
