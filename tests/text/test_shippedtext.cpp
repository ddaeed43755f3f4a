// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/shippedtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace sp7600;

namespace
{

QJsonObject contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

/// Stands in for a translation: shouts.
class Shouting final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *,
                                    int) const override
    {
        return qstrcmp(context, "Shipped") == 0 ? QString::fromUtf8(source).toUpper() : QString();
    }
};

} // namespace

/// What comes with the program as JSON speaks the user's language.
class TestShippedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextOfTheFilesIsKnown()
    {
        Shouting shouting;
        QVERIFY(QCoreApplication::installTranslator(&shouting));
        QStringList texts;
        for (const QString &folder : {u":/presets"_s, u":/profiles"_s}) {
            const QDir files(folder);
            for (const QString &name : files.entryList({u"*.json"_s}, QDir::Files)) {
                const auto content = contentOf(files.filePath(name));
                texts += content.value("name"_L1).toString();
                texts += content.value("note"_L1).toString();
            }
        }
        const auto words =
            contentOf(u":/aboutprofiles/dangerous.json"_s).value("words"_L1).toArray();
        for (const auto &word : words)
            texts += word.toObject().value("does"_L1).toString();
        const auto parts = contentOf(u"" SP7600_SOURCE_DIR "/resources/about/components.json"_s)
                               .value("components"_L1)
                               .toArray();
        for (const auto &part : parts)
            texts += part.toObject().value("purpose"_L1).toString();
        texts.removeAll({});
        QVERIFY2(texts.size() > 25, qPrintable(QString::number(texts.size())));
        for (const QString &text : texts)
            QCOMPARE(text::shippedText(text.toStdString()), text.toUpper());
    }

    void whatIsOnesOwnStaysAsItIs()
    {
        Shouting shouting;
        QVERIFY(QCoreApplication::installTranslator(&shouting));
        QCOMPARE(text::shippedText("Our yard\n"), u"Our yard\\x0A"_s);
    }
};

QTEST_GUILESS_MAIN(TestShippedText)
#include "test_shippedtext.moc"
