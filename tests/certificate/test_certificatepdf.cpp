// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/certificate/certificate.h"
#include "core/certificate/page.h"
#include "core/certificate/positionplot.h"
#include "tests/certificate/languages.h"
#include "tests/certificate/samples.h"

#include <QCoreApplication>
#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::certificate;

namespace
{

/// Stands in for a language that needs a third more than English.
class Verbose final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char * /*context*/, const char *source, const char *,
                                    int) const override
    {
        const auto text = QString::fromUtf8(source);
        return text + u" “"_s + QString(text.size() / 3, u'ñ') + u'”';
    }
};

/// Languages to see the page in.
std::unique_ptr<QTranslator> translator(const QString &language)
{
    if (language == u"es"_s)
        return std::make_unique<samples::Words>(samples::spanish());
    if (language == u"pt"_s)
        return std::make_unique<samples::Words>(samples::portuguese());
    return std::make_unique<Verbose>();
}

QLocale localeOf(const QString &language)
{
    return language == u"en"_s ? QLocale(QLocale::English, QLocale::UnitedStates)
                               : QLocale(language);
}

CertificateLook look()
{
    CertificateLook look;
    look.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    look.zone = QTimeZone("America/Monterrey");
    return look;
}

QImage logo()
{
    QImage image(600, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillRect(20, 20, 160, 160, Qt::black);
    painter.setPen(QPen(Qt::darkGray, 20));
    painter.drawEllipse(QRect(220, 30, 340, 140));
    return image;
}

} // namespace

class TestCertificatePdf : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// What a program of poppler-utils says of the file.
    QString told(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            return u"failed: "_s + QString::fromUtf8(process.readAllStandardError());
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QString write(const Commissioning &job, const CertificateLook &how)
    {
        const auto file =
            m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + u".pdf"_s);
        const auto written = writeCertificatePdf(job, how, file);
        // For whoever wants to look at them.
        if (const auto keep = qEnvironmentVariable("SP7600_TEST_KEEP"); !keep.isEmpty() && written)
            QFile::copy(file,
                        keep + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".pdf"_s);
        return written ? file : QString();
    }

private Q_SLOTS:
    void itIsOnePageThatSaysEverything_data()
    {
        QTest::addColumn<Commissioning>("job");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("result");
        QTest::newRow("proved") << samples::proved() << u"en"_s << u"PROVED"_s;
        QTest::newRow("configured")
            << samples::configured() << u"en"_s << u"CONFIGURED, NOT PROVED"_s;
        QTest::newRow("failed") << samples::failed() << u"en"_s << u"FAILED"_s;
        QTest::newRow("long") << samples::longWinded() << u"en"_s << u"PROVED"_s;
        QTest::newRow("spanish") << samples::proved() << u"es"_s << u"COMPROBADO"_s;
        QTest::newRow("spanish, long") << samples::longWinded() << u"es"_s << u"COMPROBADO"_s;
        QTest::newRow("portuguese")
            << samples::configured() << u"pt"_s << u"CONFIGURADO, SEM COMPROVAÇÃO"_s;
        QTest::newRow("long, verbose") << samples::longWinded() << u"long"_s << u"PROVED"_s;
        QTest::newRow("failed, verbose") << samples::failed() << u"long"_s << u"FAILED"_s;
        auto without = samples::proved();
        without.proof->reports[0].gps->hdop.reset();
        without.proof->reports[0].obd.reset();
        without.vehicle = {};
        without.status.reset();
        QTest::newRow("without much") << without << u"en"_s << u"PROVED"_s;
        without.proof->reports[0].gps.reset();
        QTest::newRow("without position") << without << u"en"_s << u"PROVED"_s;
        QTest::newRow("nothing") << Commissioning{} << u"en"_s << u"FAILED"_s;
    }

    void itIsOnePageThatSaysEverything()
    {
        QFETCH(const Commissioning, job);
        QFETCH(const QString, language);
        QFETCH(const QString, result);
        const auto words = translator(language);
        if (language != u"en"_s)
            QCoreApplication::installTranslator(words.get());
        auto how = look();
        how.locale = localeOf(language);
        how.logo = logo();
        const auto file = write(job, how);
        QVERIFY(!file.isEmpty());
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed (poppler-utils)");
        const auto info = told(u"pdfinfo"_s, {file});
        QVERIFY2(info.contains(QRegularExpression(u"Pages: +1\n"_s)), qPrintable(info));
        QVERIFY2(info.contains(u"(A4)"_s), qPrintable(info));
        const auto text = told(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        QVERIFY2(text.contains(result), qPrintable(text));
        if (job.identity.imei)
            QVERIFY2(text.contains(u"359999 04 654425 0"_s), qPrintable(text));
        // Of the longest, too, every setting has its line.
        if (language != u"long"_s && !job.settings.empty())
            QVERIFY2(!text.contains(u"more settings"_s), qPrintable(text));
        QVERIFY(!text.contains(u"hunter"_s));
        // All of it, in one or two lines.
        const auto checksum = certificateJson(job).value("checksum"_L1).toString();
        QVERIFY2(text.contains(checksum.last(10)), qPrintable(text));
    }

    void noTextStandsOnAnother_data() { itIsOnePageThatSaysEverything_data(); }

    void noTextStandsOnAnother()
    {
        QFETCH(const Commissioning, job);
        QFETCH(const QString, language);
        const auto words = translator(language);
        if (language != u"en"_s)
            QCoreApplication::installTranslator(words.get());
        auto how = look();
        how.locale = localeOf(language);
        how.logo = logo();
        const auto file = write(job, how);
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed (poppler-utils)");
        const auto boxes = told(u"pdftotext"_s, {u"-bbox"_s, file, u"-"_s});
        static const QRegularExpression word(
            u"<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" "
            "yMax=\"([-0-9.]+)\">([^<]*)<"_s);
        struct Word {
            QRectF place;
            QString text;
        };
        std::vector<Word> found;
        for (const auto &match : word.globalMatch(boxes)) {
            found.push_back(
                {QRectF(QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()),
                        QPointF(match.captured(3).toDouble(), match.captured(4).toDouble())),
                 match.captured(5)});
        }
        QVERIFY(found.size() > 20);
        const QRectF paper(0, 0, 595.5, 842.5);
        for (std::size_t i = 0; i < found.size(); ++i) {
            QVERIFY2(paper.contains(found[i].place), qPrintable(found[i].text));
            for (std::size_t k = i + 1; k < found.size(); ++k) {
                // The boxes are higher than the letters: what touches above or below is apart.
                const auto shared = found[i].place & found[k].place;
                const auto height = std::min(found[i].place.height(), found[k].place.height());
                const bool isOver = shared.width() > 0.5 && shared.height() > 0.4 * height;
                QVERIFY2(!isOver, qPrintable(found[i].text + u" | "_s + found[k].text));
            }
        }
    }

    void numbersAndTimesFollowTheLocaleAndTheZone()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed (poppler-utils)");
        auto how = look();
        how.locale = QLocale(QLocale::Spanish, QLocale::Spain);
        how.companyName = "Otra empresa";
        auto job = samples::proved();
        job.company.clear();
        job.proof->reports[0].gps->hdop = 0.8;
        const auto file = m_folder.filePath(u"spanish.pdf"_s);
        QVERIFY(writeCertificatePdf(job, how, file));
        const auto text = told(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        QVERIFY2(text.contains(u"14,1 V"_s), qPrintable(text));
        QVERIFY2(text.contains(u"14 mar 2026 03:26:53 UTC-06:00"_s), qPrintable(text));
        QVERIFY2(text.contains(u"25,68661"_s), qPrintable(text));
        // 0.8 times 5 is not quite 4 in binary.
        QVERIFY2(text.contains(u"4 m (HDOP 0,8)"_s), qPrintable(text));
        QVERIFY(text.contains(u"Otra empresa"_s));
    }

    void whoWasCorrectedStandsOnIt()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed (poppler-utils)");
        auto how = look();
        how.companyName = "Otra empresa";
        auto job = samples::proved();
        job.correction = Signature{"Eva Ruiz", ""};
        const auto file = m_folder.filePath(u"corrected.pdf"_s);
        QVERIFY(writeCertificatePdf(job, how, file));
        const auto text = told(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        QVERIFY2(text.contains(u"Eva Ruiz"_s), qPrintable(text));
        QVERIFY(!text.contains(u"Ana Torres"_s));
        QVERIFY(!text.contains(u"Rastreo del Norte"_s));
        QVERIFY(!text.contains(u"Otra empresa"_s));
    }

    void theScaleSuitsTheUncertainty_data()
    {
        QTest::addColumn<double>("uncertainty");
        QTest::addColumn<double>("across");
        QTest::addColumn<double>("bar");
        QTest::newRow("tiny") << 1.0 << 20.0 << 5.0;
        QTest::newRow("usual") << 6.0 << 30.0 << 10.0;
        QTest::newRow("poor") << 50.0 << 250.0 << 50.0;
        QTest::newRow("absurd") << 500'000.0 << 2'500'000.0 << 500'000.0;
    }

    void theScaleSuitsTheUncertainty()
    {
        QFETCH(const double, uncertainty);
        const auto scale = plotScale(uncertainty);
        QTEST(scale.across, "across");
        QTEST(scale.bar, "bar");
    }

    void whereItCannotBeWrittenIsSaid()
    {
        const auto written =
            writeCertificatePdf(samples::proved(), look(), m_folder.filePath(u"none/c.pdf"_s));
        QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
    }
};

QTEST_MAIN(TestCertificatePdf)
#include "test_certificatepdf.moc"
