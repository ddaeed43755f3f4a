// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingswords.h"

#include "ui/formatting.h"

#include "core/text/text.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

using commissioning::Comparison;
using commissioning::LeftOut;

namespace
{

struct SettingsWords {
    Q_DECLARE_TR_FUNCTIONS(sp7600::ui::SettingsWords)
};

QString reasonText(LeftOut reason)
{
    switch (reason) {
    case LeftOut::Secret:
        return SettingsWords::tr("a password");
    case LeftOut::NotRead:
        return SettingsWords::tr("could not be read");
    case LeftOut::Unusable:
        return SettingsWords::tr("what the tracker holds could not be written back");
    }
    return {};
}

QString countText(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Same:
        return SettingsWords::tr("%1 the same");
    case Comparison::Differs:
        return SettingsWords::tr("%1 different");
    case Comparison::OnlyFirst:
        return SettingsWords::tr("%1 only in the file");
    case Comparison::OnlySecond:
        return SettingsWords::tr("%1 only on the tracker");
    case Comparison::NotKnown:
        return SettingsWords::tr("%1 not known, because the tracker did not tell");
    }
    return {};
}

} // namespace

QString notTakenWords(const TakenSettings &taken)
{
    QStringList sentences;
    if (!taken.withoutWord.empty()) {
        sentences += SettingsWords::tr("Left out, because this firmware has no known command for "
                                       "it: %1.")
                         .arg(settingLabels(taken.withoutWord));
    }
    if (!taken.emptySecrets.empty()) {
        sentences += SettingsWords::tr("Stays as it is, although the file says that it shall be "
                                       "empty: %1.")
                         .arg(settingLabels(taken.emptySecrets));
    }
    return sentences.join(u' ');
}

QString leftOutWords(const std::map<SettingId, LeftOut> &leftOut)
{
    QStringList parts;
    for (const LeftOut reason : {LeftOut::Secret, LeftOut::NotRead, LeftOut::Unusable}) {
        std::vector<SettingId> settings;
        for (const auto &[setting, why] : leftOut) {
            if (why == reason) {
                settings.push_back(setting);
            }
        }
        if (!settings.empty()) {
            parts += u"%1 (%2)"_s.arg(settingLabels(settings), reasonText(reason));
        }
    }
    return parts.isEmpty() ? QString()
                           : SettingsWords::tr("Left out: %1.").arg(parts.join(u"; "_s));
}

QString wordExplanation(const std::optional<device::Profile> &profile, SettingId setting,
                        const ReadSetting &found)
{
    const QString name = text::settingLabel(setting);
    const device::SettingWord *word = profile ? profile->wordFor(setting) : nullptr;
    if (word == nullptr || (!word->read && !word->write)) {
        return SettingsWords::tr("%1: no command for it is known for this firmware, so it is "
                                 "neither read nor written.")
            .arg(name);
    }
    const Provenance provenance =
        word->provenance.value_or(word->readProvenance.value_or(Provenance::Assumed));
    QString origin = text::provenanceText(provenance);
    if (!word->source.empty()) {
        origin += u" (%1)"_s.arg(text::escaped(word->source));
    }
    QStringList sentences = {
        SettingsWords::tr("%1. Where its command is from: %2.").arg(name, origin)};
    if (provenance == Provenance::Assumed) {
        sentences += SettingsWords::tr("It is sent only once you agree.");
    }
    if (!word->write) {
        sentences += SettingsWords::tr("It can only be read.");
    } else if (found.state == ReadState::WriteOnly) {
        sentences += SettingsWords::tr("The tracker never tells what it holds.");
    }
    if (word->needsRestart) {
        sentences += SettingsWords::tr("What is written counts after a restart of the tracker.");
    }
    if (found.state == ReadState::Failed && found.error) {
        sentences += text::describe(*found.error).joined();
    }
    return sentences.join(u' ');
}

QString comparisonText(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Same:
        return SettingsWords::tr("the same");
    case Comparison::Differs:
        return SettingsWords::tr("differs");
    case Comparison::OnlyFirst:
        return SettingsWords::tr("only in the file");
    case Comparison::OnlySecond:
        return SettingsWords::tr("only on the tracker");
    case Comparison::NotKnown:
        return SettingsWords::tr("not known: the tracker did not tell");
    }
    return {};
}

Status comparisonStatus(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Same:
        return Status::Ok;
    case Comparison::Differs:
    case Comparison::OnlyFirst:
        return Status::Attention;
    case Comparison::OnlySecond:
    case Comparison::NotKnown:
        break;
    }
    return Status::NotKnown;
}

QString comparisonCounts(const commissioning::SettingsComparison &comparison)
{
    if (comparison.rows.empty()) {
        return SettingsWords::tr("Nothing is known on either side.");
    }
    if (comparison.equal() && comparison.rows.size() == 1) {
        return SettingsWords::tr("The one setting is the same.");
    }
    if (comparison.equal()) {
        return SettingsWords::tr("All %1 settings are the same.").arg(comparison.rows.size());
    }
    QStringList counts;
    for (const Comparison kind : {Comparison::Differs, Comparison::OnlyFirst,
                                  Comparison::OnlySecond, Comparison::NotKnown, Comparison::Same}) {
        if (const std::size_t count = comparison.count(kind); count > 0) {
            counts += countText(kind).arg(count);
        }
    }
    return counts.join(u", "_s) + u'.';
}

} // namespace sp7600::ui
