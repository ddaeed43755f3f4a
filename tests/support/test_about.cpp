// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/about.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sp7600;

namespace
{

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Of what CMake made, those for one form of package.
QString made(const QString &form, const QString &name)
{
    return u"" SP7600_PROGRAM_DIR "/../about/%1/%2"_s.arg(form, name);
}

QStringList licencesIn(const QString &expression)
{
    static const QRegularExpression between(u"[()]| AND | OR | WITH "_s);
    return expression.split(between, Qt::SkipEmptyParts);
}

const support::Component *componentOf(const QString &id)
{
    const auto &all = support::about().components;
    const auto found = std::ranges::find(all, id, &support::Component::id);
    return found == all.end() ? nullptr : &*found;
}

/// Shouts.
class Shouting final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *,
                                    int) const override
    {
        return QString::fromUtf8(source).toUpper();
    }
};

} // namespace

/// What the program and its packages tell of what others made.
class TestAbout : public QObject
{
    Q_OBJECT

private:
    static void addForms()
    {
        QTest::addColumn<QString>("form");
        const QDir folder(QStringLiteral(SP7600_PROGRAM_DIR "/../about"));
        const auto forms = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(!forms.isEmpty());
        for (const auto &form : forms)
            QTest::addRow("%s", qPrintable(form)) << form;
    }

private Q_SLOTS:
    void whatIsBuiltWithIsThere()
    {
        const auto &about = support::about();
        QCOMPARE(about.version, QStringLiteral(SP7600_VERSION));
        QCOMPARE(about.licence, u"GPL-3.0-or-later"_s);
        QCOMPARE(about.commit.isEmpty(), about.date.isEmpty());
        QVERIFY(componentOf(u"qt"_s) != nullptr);
        QCOMPARE(componentOf(u"qt"_s)->version, QStringLiteral(QT_VERSION_STR));
        QCOMPARE(about.components.front().id, u"qt"_s);
        // Each is told where it is used as well.
        const auto table = QJsonDocument::fromJson(contentOf(u":/apn/table.json"_s)).object();
        QCOMPARE(table["source"_L1].toString(),
                 u"mobile-broadband-provider-info "_s
                     + componentOf(u"mobile-broadband-provider-info"_s)->version);
        QVERIFY(contentOf(u"" SP7600_SOURCE_DIR "/resources/icons/README.md"_s)
                    .contains(componentOf(u"tabler-icons"_s)->version.toUtf8()));
    }

    void everyComponentHasItsTexts()
    {
        for (const auto &component : support::about().components) {
            const auto name = component.id.toUtf8();
            const auto *id = name.constData();
            QVERIFY2(!component.name.isEmpty() && !component.purpose.isEmpty(), id);
            QVERIFY2(!component.copyright.isEmpty() && component.home.startsWith(u"http"_s), id);
            QVERIFY2(!component.texts.isEmpty(), id);
            const auto whole = support::licencesOf(component);
            QVERIFY2(whole.contains(component.copyright), id);
            for (const auto &each : component.texts) {
                const auto text = support::licenceText(each);
                QVERIFY2(text.size() > 80, qPrintable(each));
                QVERIFY2(whole.contains(text), id);
            }
            // One of those that it may be used under.
            const auto own = licencesIn(component.licence);
            if (component.licence.contains(u" OR "_s))
                QVERIFY2(own.contains(component.usedUnder), id);
        }
        // It adds to the GPL, and says so.
        QCOMPARE(componentOf(u"qt"_s)->texts, QStringList({u"LGPL-3.0-only"_s, u"GPL-3.0"_s}));
        QVERIFY(support::licenceText(support::ownLicenceText())
                    .contains(u"GNU GENERAL PUBLIC LICENSE"_s));
        QVERIFY(support::licenceText(u"no such licence"_s).isEmpty());
    }

    void itIsToldInTheUsersLanguage()
    {
        const auto english = support::aboutText();
        QVERIFY(english.contains(u"no real SP7600 yet"_s));
        QVERIFY(english.contains(u"Qt " QT_VERSION_STR ""_s));
        const auto before = support::aboutJson();
        Shouting shouting;
        QVERIFY(QCoreApplication::installTranslator(&shouting));
        const auto shouted = support::aboutText();
        QVERIFY(shouted.contains(u"NO REAL SP7600 YET"_s));
        QVERIFY(shouted.contains(u"ACCESS POINTS OF CARRIERS"_s));
        QVERIFY(shouted.contains(u"The SP7600 Installer developers"_s));
        QCOMPARE(support::aboutJson(), before);
    }

    void theBillOfMaterialsIsWhole_data() { addForms(); }

    /// What SPDX 2.3 demands of a document in JSON.
    void theBillOfMaterialsIsWhole()
    {
        QFETCH(const QString, form);
        const auto bill =
            QJsonDocument::fromJson(contentOf(made(form, u"sp7600-installer.spdx.json"_s)))
                .object();
        QCOMPARE(bill["spdxVersion"_L1].toString(), u"SPDX-2.3"_s);
        QCOMPARE(bill["dataLicense"_L1].toString(), u"CC0-1.0"_s);
        QCOMPARE(bill["SPDXID"_L1].toString(), u"SPDXRef-DOCUMENT"_s);
        QVERIFY(!bill["name"_L1].toString().isEmpty());
        const QUrl space(bill["documentNamespace"_L1].toString(), QUrl::StrictMode);
        QVERIFY(space.isValid() && !space.isRelative() && !space.hasFragment());
        const auto creation = bill["creationInfo"_L1].toObject();
        static const QRegularExpression moment(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"_s);
        QVERIFY(moment.match(creation["created"_L1].toString()).hasMatch());
        const auto creators = creation["creators"_L1].toArray();
        QVERIFY(!creators.isEmpty());
        static const QRegularExpression creator(u"^(Person|Organization|Tool): \\S"_s);
        for (const auto &each : creators)
            QVERIFY(creator.match(each.toString()).hasMatch());

        QSet<QString> ownLicences;
        const auto texts = bill["hasExtractedLicensingInfos"_L1].toArray();
        for (const auto &each : texts) {
            QVERIFY(each["extractedText"_L1].toString().size() > 80);
            ownLicences += each["licenseId"_L1].toString();
        }

        QSet<QString> ids{u"SPDXRef-DOCUMENT"_s};
        static const QRegularExpression id(u"^SPDXRef-[A-Za-z0-9.-]+$"_s);
        const auto packages = bill["packages"_L1].toArray();
        QVERIFY(packages.size() > 5);
        for (const auto &each : packages) {
            const auto package = each.toObject();
            const auto name = package["name"_L1].toString();
            const auto own = package["SPDXID"_L1].toString();
            QVERIFY2(!name.isEmpty() && id.match(own).hasMatch(), qPrintable(own));
            QVERIFY2(!ids.contains(own), qPrintable(own));
            ids += own;
            QVERIFY(!package["downloadLocation"_L1].toString().isEmpty());
            QCOMPARE(package["filesAnalyzed"_L1], QJsonValue(false)); // So no code over files.
            QVERIFY(!package["copyrightText"_L1].toString().isEmpty());
            const auto licences = licencesIn(package["licenseDeclared"_L1].toString())
                                  + licencesIn(package["licenseConcluded"_L1].toString());
            QVERIFY(licences.size() >= 2);
            for (const auto &licence : licences) {
                QVERIFY2(!licence.startsWith(u"LicenseRef-"_s) || ownLicences.contains(licence),
                         qPrintable(licence));
            }
            const auto references = package["externalRefs"_L1].toArray();
            for (const auto &reference : references) {
                QCOMPARE(reference["referenceCategory"_L1].toString(), u"PACKAGE-MANAGER"_s);
                QCOMPARE(reference["referenceType"_L1].toString(), u"purl"_s);
                QVERIFY(reference["referenceLocator"_L1].toString().startsWith(u"pkg:"_s));
            }
        }
        QSet<QString> related;
        const auto relations = bill["relationships"_L1].toArray();
        for (const auto &each : relations) {
            const auto kind = each["relationshipType"_L1].toString();
            QVERIFY2(QStringList({u"DESCRIBES"_s, u"CONTAINS"_s, u"DEPENDS_ON"_s}).contains(kind),
                     qPrintable(kind));
            QVERIFY(ids.contains(each["spdxElementId"_L1].toString()));
            related += each["relatedSpdxElement"_L1].toString();
        }
        related += u"SPDXRef-DOCUMENT"_s;
        QCOMPARE(related, ids); // Nothing stands apart.
    }

    void theListIsWhole_data() { addForms(); }

    /// What is in a package is there with its licence in full.
    void theListIsWhole()
    {
        QFETCH(const QString, form);
        const auto list = QString::fromUtf8(contentOf(made(form, u"THIRD-PARTY.md"_s)));
        const auto bill =
            QJsonDocument::fromJson(contentOf(made(form, u"sp7600-installer.spdx.json"_s)))
                .object();
        QSet<QString> inside;
        const auto relations = bill["relationships"_L1].toArray();
        for (const auto &each : relations) {
            if (each["relationshipType"_L1].toString() == u"CONTAINS"_s)
                inside += each["relatedSpdxElement"_L1].toString();
        }
        QVERIFY(!inside.isEmpty());
        const auto packages = bill["packages"_L1].toArray();
        for (const auto &package : packages) {
            const auto name = package["name"_L1].toString();
            if (name == u"sp7600-installer"_s)
                continue;
            QVERIFY2(list.contains(u"\n## "_s + name), qPrintable(name));
            QVERIFY2(list.contains(package["copyrightText"_L1].toString()), qPrintable(name));
            const auto *component =
                componentOf(package["SPDXID"_L1].toString().section(u"SPDXRef-Package-"_s, 1));
            QVERIFY2(component != nullptr, qPrintable(name));
            if (inside.contains(package["SPDXID"_L1].toString())) {
                for (const auto &text : component->texts)
                    QVERIFY2(list.contains(support::licenceText(text)), qPrintable(text));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestAbout)
#include "test_about.moc"
