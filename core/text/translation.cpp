// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

namespace sp7600::text
{

using namespace Qt::StringLiterals;

namespace
{

/// One text serves all countries of a language.
QString languageOf(const QLocale &locale)
{
    // The first is what the user reads best; it need not be the language of the numbers.
    const auto languages = locale.uiLanguages();
    switch (QLocale(languages.value(0)).language()) {
    case QLocale::Spanish:
        return u"es"_s;
    case QLocale::Portuguese:
        return u"pt_BR"_s;
    default:
        return {};
    }
}

constexpr auto ourName = "sp7600 translation"_L1;

bool install(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    translator->setObjectName(ourName);
    return translator->load(name, folder)
           && QCoreApplication::installTranslator(translator.release());
}

/// What was installed for another language.
void removeInstalled()
{
    const auto installed = QCoreApplication::instance()->findChildren<QTranslator *>(
        ourName, Qt::FindDirectChildrenOnly);
    qDeleteAll(installed); // Each takes itself out.
}

} // namespace

bool installTranslation(const QLocale &locale)
{
    removeInstalled();
    const auto language = languageOf(locale);
    if (language.isEmpty())
        return false;
    // First, so that ours is asked before. Systems package it apart: without it, Qt's own buttons
    // and menus stay English.
    install(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return install(u"sp7600_"_s + language, u":/translations"_s);
}

} // namespace sp7600::text
