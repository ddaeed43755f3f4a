// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backupwords.h"

#include "ui/formatting.h"

#include "core/commissioning/settingsfile.h"
#include "core/text/text.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

struct BackupWords {
    Q_DECLARE_TR_FUNCTIONS(sp7600::ui::BackupWords)
};

QString changedText(const device::Backup &backup)
{
    QStringList names;
    for (const SettingId setting : device::changedAfter(backup)) {
        names += text::settingLabel(setting);
    }
    return names.join(u", "_s);
}

QString differsText(const device::Backup &backup, const SettingsSnapshot &now)
{
    const auto comparison = commissioning::compareSettings(backup.settings.known(), now);
    std::vector<SettingId> different;
    for (const commissioning::ComparedSetting &row : comparison.rows) {
        if (row.comparison == commissioning::Comparison::Differs) {
            different.push_back(row.setting);
        }
    }
    return different.empty() ? BackupWords::tr("no difference known")
                             : BackupWords::tr("differs: %1").arg(settingLabels(different));
}

QString labelWith(const device::Backup &backup, const QString &about)
{
    QStringList parts = {minuteText(backup.taken)};
    for (const QString &part : {text::escaped(backup.madeBy), about}) {
        if (!part.isEmpty()) {
            parts += part;
        }
    }
    if (backup.holdsProofAddress) {
        parts += text::proofAddressText();
    }
    if (!backup.closed) {
        parts += BackupWords::tr("did not end");
    }
    return parts.join(u" · "_s);
}

} // namespace

QString backupLabel(const device::Backup &backup)
{
    return labelWith(backup, changedText(backup));
}

QString backupLabel(const device::Backup &backup, const SettingsSnapshot &now)
{
    return labelWith(backup, differsText(backup, now));
}

QString backupHeadline(const device::Backup &backup)
{
    return backup.madeBy.empty()
               ? BackupWords::tr("Before the write of %1").arg(minuteText(backup.taken))
               : BackupWords::tr("Before the write of %1 by %2")
                     .arg(minuteText(backup.taken), text::escaped(backup.madeBy));
}

QString backupCaveat(const device::Backup &backup)
{
    QStringList sentences;
    if (!backup.closed) {
        sentences += BackupWords::tr("That write came to no known end.");
    }
    if (!backup.secretsLeftOut.empty()) {
        sentences += BackupWords::tr("Passwords are never kept with it. Type them, or leave them "
                                     "empty: then they stay as they are.");
    }
    return sentences.join(u' ');
}

} // namespace sp7600::ui
