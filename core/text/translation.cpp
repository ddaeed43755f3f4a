// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/translation.h"

#include <QCoreApplication>
#include <QTranslator>

#include <memory>

namespace sp7600::text
{

using namespace Qt::StringLiterals;

namespace
{

/// One text serves all countries of a language.
QString nameOf(const QLocale &locale)
{
    // The first is what the user reads best; it need not be the language of the numbers.
    const auto languages = locale.uiLanguages();
    switch (QLocale(languages.value(0)).language()) {
    case QLocale::Spanish:
        return u"sp7600_es"_s;
    case QLocale::Portuguese:
        return u"sp7600_pt_BR"_s;
    default:
        return {};
    }
}

} // namespace

bool installTranslation(const QLocale &locale)
{
    auto *const application = QCoreApplication::instance();
    const auto name = nameOf(locale);
    auto translator = std::make_unique<QTranslator>(application);
    if (name.isEmpty() || !translator->load(name, u":/translations"_s))
        return false;
    return QCoreApplication::installTranslator(translator.release());
}

} // namespace sp7600::text
