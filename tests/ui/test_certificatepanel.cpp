// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/certificate/preferences.h"

#include "core/model/certificate.h"
#include "tests/ui/windowfixture.h"

#include <QFileDialog>
#include <QImage>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;
using Stage = UnitPresenter::Stage;

/// The certificate on the Commission page: the plate before, the page of paper afterwards.
class TestCertificatePanel : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_case;

    UnitPresenter &unit() { return m_case->unit(); }
    MainWindow &window() { return *m_case->window; }

    QLineEdit *field(const QString &name)
    {
        auto *found = window().findChild<QLineEdit *>(name);
        return found != nullptr && found->isVisible() ? found : nullptr;
    }

    void identify()
    {
        window().startDemo();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 15'000);
        QTRY_VERIFY(unit().canStart());
    }

    void finish()
    {
        unit().start(false);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, 30'000);
        QCOMPARE(unit().job()->result, JobResult::Configured);
    }

    /// In the dialog that is open.
    void pick(const QString &file)
    {
        auto *dialog = window().findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        auto *name = dialog->findChild<QLineEdit *>();
        QVERIFY(name != nullptr);
        name->setText(file);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(window().findChild<QFileDialog *>() == nullptr);
    }

    void click(const QString &name)
    {
        auto *found = button(window(), name);
        QVERIFY2(found != nullptr, qPrintable(name));
        found->click();
    }

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_certificatepanel"_s); }

    void init()
    {
        m_case = std::make_unique<WindowFixture>("359999047000187");
        QVERIFY(m_case->station != nullptr);
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }

    void cleanup() { m_case.reset(); }

    void aUnitIsSetUpAndItsCertificateSaved()
    {
        identify();
        QVERIFY(button(window(), u"saveCertificate"_s) == nullptr);
        auto *plate = field(u"plate"_s);
        QVERIFY(plate != nullptr);
        QTest::keyClicks(plate, u" ABC-123 "_s);
        finish();
        QCOMPARE(unit().job()->vehicle.plate, "ABC-123");
        const auto recorded = m_case->station->store().commissionings({.plate = "abc 123"});
        QCOMPARE(recorded->size(), std::size_t{1});

        click(u"saveCertificate"_s);
        const auto file = m_case->filePath(u"one.pdf"_s);
        pick(file);
        QVERIFY(QFile::exists(file));
        QCOMPARE(visibleText(window(), u"certificateHeadline"_s),
                 u"The certificate is saved as one.pdf."_s);
        QVERIFY(visibleText(window(), u"certificateDetail"_s).contains(u"No company"_s));
        QVERIFY2(firstCut(window()).isEmpty(), qPrintable(firstCut(window())));

        // The next unit's plate is another.
        click(u"closeCertificate"_s);
        QVERIFY(visibleText(window(), u"certificateHeadline"_s).isEmpty());
        click(u"nextTracker"_s);
        QTRY_COMPARE(unit().stage(), Stage::NoUnit);
        identify();
        QCOMPARE(field(u"plate"_s)->text(), QString());
    }

    void companyInstallerAndLogoAreKeptForAll()
    {
        identify();
        finish();
        click(u"saveCertificate"_s);
        pick(m_case->filePath(u"one.pdf"_s));
        click(u"companyAndLogo"_s);
        auto *company = field(u"certificateCompany"_s);
        QVERIFY(company != nullptr);
        QTest::keyClicks(company, u"Rastreo del Norte"_s);
        QTest::keyClicks(field(u"certificateInstaller"_s), u"Ana Torres"_s);
        QImage logo(40, 20, QImage::Format_RGB32);
        logo.fill(Qt::black);
        const auto picture = m_case->filePath(u"logo.png"_s);
        QVERIFY(logo.save(picture));
        click(u"chooseLogo"_s);
        pick(picture);
        QCOMPARE(certificate::certificatePreferences(),
                 (certificate::CertificatePreferences{u"Rastreo del Norte"_s, u"Ana Torres"_s,
                                                      picture}));
        QVERIFY2(firstCut(window()).isEmpty(), qPrintable(firstCut(window())));
        // With them, and then in the next unit's record.
        click(u"saveCertificateAgain"_s);
        pick(m_case->filePath(u"two.pdf"_s));
        QVERIFY(QFile::exists(m_case->filePath(u"two.pdf"_s)));
        // Said once, and kept with this certificate beside what was recorded.
        QVERIFY(visibleText(window(), u"certificateDetail"_s).startsWith(u"It names whom you"_s));
        QVERIFY2(firstCut(window()).isEmpty(), qPrintable(firstCut(window())));
        const Signature typed{"Ana Torres", "Rastreo del Norte"};
        QCOMPARE(signatureOf(*unit().job()), typed);
        const auto id = unit().job()->id;
        const auto &store = m_case->station->store();
        QTRY_COMPARE(signatureOf(*store.commissioning(id)), typed);
        QCOMPARE(store.commissioning(id)->company, std::string());
        click(u"saveCertificate"_s);
        pick(m_case->filePath(u"again.pdf"_s));
        QVERIFY(visibleText(window(), u"certificateDetail"_s).isEmpty());
        click(u"nextTracker"_s);
        QTRY_COMPARE(unit().stage(), Stage::NoUnit);
        identify();
        finish();
        QCOMPARE(unit().job()->company, "Rastreo del Norte");
        QCOMPARE(unit().job()->installer, "Ana Torres");
        click(u"saveCertificate"_s);
        pick(m_case->filePath(u"three.pdf"_s));
        click(u"companyAndLogo"_s);
        click(u"removeLogo"_s);
        QVERIFY(certificate::certificatePreferences().logoFile.isEmpty());
    }

    void aLogoThatIsGoneIsSaid()
    {
        certificate::keepPreferences({u"Rastreo del Norte"_s, {}, m_case->filePath(u"gone.png"_s)});
        identify();
        finish();
        click(u"saveCertificate"_s);
        const auto file = m_case->filePath(u"one.pdf"_s);
        pick(file);
        QVERIFY(QFile::exists(file));
        const auto detail = visibleText(window(), u"certificateDetail"_s);
        QVERIFY2(detail.startsWith(u"The logo is not on it. The file "_s), qPrintable(detail));
        QVERIFY(detail.contains(u"gone.png"_s));
        QVERIFY2(firstCut(window()).isEmpty(), qPrintable(firstCut(window())));
    }

    void aFileThatIsChosenWhenTheUnitIsGoneIsSaved()
    {
        identify();
        finish();
        click(u"saveCertificate"_s);
        QVERIFY(window().findChild<QFileDialog *>() != nullptr);
        click(u"nextTracker"_s);
        QTRY_COMPARE(unit().stage(), Stage::NoUnit);
        const auto file = m_case->filePath(u"late.pdf"_s);
        pick(file);
        QVERIFY(QFile::exists(file));
    }

    void whatIsNoPictureIsSaid()
    {
        identify();
        finish();
        click(u"saveCertificate"_s);
        pick(m_case->filePath(u"one.pdf"_s));
        click(u"companyAndLogo"_s);
        QFile file(m_case->filePath(u"logo.png"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("no picture");
        file.close();
        click(u"chooseLogo"_s);
        pick(file.fileName());
        QVERIFY(shows(window(), u"logo.png"_s));
        QVERIFY(certificate::certificatePreferences().logoFile.isEmpty());
    }
};

QTEST_MAIN(TestCertificatePanel)
#include "test_certificatepanel.moc"
