// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/arguments.h"
#include "app/sp7600/commands.h"
#include "app/sp7600/exitcode.h"
#include "core/support/about.h"

#include <QMap>

namespace sp7600::app
{

using namespace Qt::StringLiterals;

namespace
{

/// Each once, however many components are under it.
QMap<QString, QString> allTexts()
{
    QMap<QString, QString> texts{
        {support::ownLicenceText(), support::licenceText(support::ownLicenceText())}};
    for (const auto &component : support::about().components) {
        for (const auto &name : component.texts)
            texts[name] = support::licenceText(name);
    }
    return texts;
}

} // namespace

int aboutCommand(const Context &context)
{
    Arguments arguments(u"about"_s,
                        u"Shows the version, what it was built from, what is not known, and what "
                        "others made of it, with versions and licences."_s);
    arguments.addFlag(u"texts"_s, u"Also the licences, each in full."_s);
    const Console console(context.words.contains(u"--json"_s));
    if (const auto ended = begin(arguments, context.words, console))
        return *ended;
    auto object = support::aboutJson();
    console.say(support::aboutText().trimmed());
    if (arguments.has(u"texts"_s)) {
        QJsonObject texts;
        for (const auto &[name, text] : allTexts().asKeyValueRange()) {
            texts.insert(name, text);
            console.say(u"\n==== %1 ====\n\n%2"_s.arg(name, text.trimmed()));
        }
        object.insert(u"license_texts"_s, texts);
    }
    console.object(object);
    return ExitDone;
}

} // namespace sp7600::app
