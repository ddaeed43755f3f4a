// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/about.h"

#include "core/text/abouttext.h"
#include "core/text/shippedtext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSysInfo>

#include <algorithm>

namespace sp7600::support
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto folder = ":/about/"_L1;

QByteArray contentOf(const QString &name)
{
    QFile file(folder + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Component componentFrom(const QJsonObject &object)
{
    const auto text = [&object](QLatin1StringView name) { return object[name].toString(); };
    Component component{text("id"_L1),        text("name"_L1),    text("version"_L1),
                        text("purpose"_L1),   text("license"_L1), text("used_under"_L1),
                        text("copyright"_L1), text("home"_L1),    {}};
    const auto texts = object["texts"_L1].toArray();
    for (const auto &each : texts)
        component.texts += each.toString();
    return component;
}

/// Made when CMake ran; see cmake/Sbom.cmake.
About readAbout()
{
    const auto object = QJsonDocument::fromJson(contentOf(u"about.json"_s)).object();
    About about{QStringLiteral(SP7600_VERSION),  object["commit"_L1].toString(),
                object["date"_L1].toString(),    object["makers"_L1].toString(),
                object["license"_L1].toString(), {}};
    const auto components = object["components"_L1].toArray();
    for (const auto &each : components)
        about.components.push_back(componentFrom(each.toObject()));
    return about;
}

QString systemText()
{
    return u"%1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                                  QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture());
}

QString nameOf(const Component &component)
{
    return component.version.isEmpty() ? component.name : component.name + u' ' + component.version;
}

} // namespace

const About &about()
{
    static const About all = readAbout();
    return all;
}

QString licenceText(const QString &name)
{
    return QString::fromUtf8(contentOf(u"licences/"_s + name));
}

QString ownLicenceText()
{
    return u"GPL-3.0"_s;
}

QString licencesOf(const Component &component)
{
    QStringList parts{QStringList{nameOf(component), component.copyright, component.home,
                                  text::licenceChoice(component.licence, component.usedUnder)}
                          .join(u'\n')};
    for (const auto &name : component.texts)
        parts += u"%1\n\n%2"_s.arg(name, licenceText(name));
    return parts.join(u"\n\n"_s);
}

std::vector<AboutFact> aboutFacts()
{
    using text::AboutLabel;
    const auto &all = about();
    const QString built = QStringLiteral(QT_VERSION_STR);
    const QString used = QString::fromLatin1(qVersion());
    return {{text::aboutLabel(AboutLabel::Version), all.version},
            {text::aboutLabel(AboutLabel::Commit), all.commit.isEmpty()
                                                       ? text::commitNotRecorded()
                                                       : u"%1, %2"_s.arg(all.commit, all.date)},
            {text::aboutLabel(AboutLabel::Qt), built == used ? used : text::otherQt(used, built)},
            {text::aboutLabel(AboutLabel::System), systemText()},
            {text::aboutLabel(AboutLabel::Makers), all.makers},
            {text::aboutLabel(AboutLabel::Licence), all.licence}};
}

QString aboutText()
{
    QStringList lines{u"SP7600 Installer "_s + about().version, text::programPurpose(), QString()};
    const auto facts = aboutFacts();
    qsizetype widest = 0;
    for (const auto &fact : facts)
        widest = std::max(widest, fact.label.size());
    for (const auto &fact : facts)
        lines += u"%1  %2"_s.arg(fact.label.leftJustified(widest), fact.value);
    lines += QString();
    lines += text::aboutNotes();
    lines += {QString(), text::componentsHeading() + u':', QString()};
    qsizetype name = 0;
    qsizetype licence = 0;
    for (const auto &component : about().components) {
        name = std::max(name, nameOf(component).size());
        licence = std::max(licence, component.usedUnder.size());
    }
    for (const auto &component : about().components) {
        lines += u"%1  %2  %3"_s.arg(nameOf(component).leftJustified(name),
                                     component.usedUnder.leftJustified(licence),
                                     text::shippedText(component.purpose.toStdString()));
    }
    return lines.join(u'\n') + u'\n';
}

QJsonObject aboutJson()
{
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
    };
    const auto &all = about();
    QJsonArray components;
    for (const auto &each : all.components) {
        components.append(QJsonObject{{u"name"_s, each.name},
                                      {u"version"_s, orNull(each.version)},
                                      {u"purpose"_s, each.purpose},
                                      {u"license"_s, each.licence},
                                      {u"used_under"_s, each.usedUnder},
                                      {u"copyright"_s, each.copyright},
                                      {u"home"_s, each.home},
                                      {u"texts"_s, QJsonArray::fromStringList(each.texts)}});
    }
    return {{u"program"_s, u"SP7600 Installer"_s},
            {u"version"_s, all.version},
            {u"commit"_s, orNull(all.commit)},
            {u"date"_s, orNull(all.date)},
            {u"qt"_s, QString::fromLatin1(qVersion())},
            {u"built_with_qt"_s, QStringLiteral(QT_VERSION_STR)},
            {u"system"_s, systemText()},
            {u"makers"_s, all.makers},
            {u"license"_s, all.licence},
            {u"components"_s, components}};
}

} // namespace sp7600::support
