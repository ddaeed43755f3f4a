// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferencespresenter.h"

#include "ui/listeningpresenter.h"
#include "ui/retentionpresenter.h"
#include "ui/secretkeeper.h"

#include "core/commissioning/consents.h"
#include "core/commissioning/datafolder.h"
#include "core/commissioning/station.h"
#include "core/secrets/remembered.h"

#include <QApplication>
#include <QDir>

#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

PreferencesPresenter::PreferencesPresenter(commissioning::Station &station, SecretKeeper &secrets,
                                           ListeningPresenter &listening,
                                           RetentionPresenter &retention, QObject *parent)
    : QObject(parent)
    , m_station(station)
    , m_secrets(secrets)
    , m_listening(listening)
    , m_retention(retention)
    , m_chosen(Preferences::remembered())
    , m_spoken(m_chosen.language)
    , m_look(m_chosen.look)
{
    connect(&m_secrets, &SecretKeeper::changed, this, &PreferencesPresenter::changed);
    connect(&m_secrets, &SecretKeeper::failed, this, [this](const Error &error) {
        m_trouble = error;
        Q_EMIT changed();
    });
    connect(&m_retention, &RetentionPresenter::changed, this, &PreferencesPresenter::changed);
}

void PreferencesPresenter::choose(const Preferences &preferences)
{
    const Preferences before = std::exchange(m_chosen, preferences);
    if (before == m_chosen) {
        return;
    }
    m_chosen.remember();
    m_trouble.reset();
    if (before.look != m_chosen.look) {
        useLook(m_chosen.look);
    }
    if (before.miles != m_chosen.miles || before.fahrenheit != m_chosen.fahrenheit) {
        text::setUnits(unitsFrom(m_chosen));
        Q_EMIT unitsChanged();
    }
    if (before.preset != m_chosen.preset || before.proof != m_chosen.proof
        || before.transport != m_chosen.transport) {
        Q_EMIT defaultsChanged();
    }
    Q_EMIT changed();
    if (before.language != m_chosen.language && isLanguageWaiting()) {
        Q_EMIT languageChosen();
    }
}

void PreferencesPresenter::chooseLook(Look look)
{
    Preferences next = m_chosen;
    next.look = look;
    choose(next);
    useLook(look);
}

void PreferencesPresenter::useLook(Look look)
{
    if (std::exchange(m_look, look) != look) {
        applyTheme(*qobject_cast<QApplication *>(QCoreApplication::instance()), look);
        Q_EMIT changed();
    }
}

void PreferencesPresenter::restoreDefaults()
{
    m_listening.keepLimits(ListeningDraft());
    choose(Preferences());
    useLook(m_chosen.look);
}

void PreferencesPresenter::setInForce(const Preferences &preferences)
{
    m_spoken = preferences.language;
    m_look = preferences.look;
    Q_EMIT changed();
}

void PreferencesPresenter::switchLanguageNow()
{
    Q_EMIT languageWanted();
}

std::vector<Preset> PreferencesPresenter::presets() const
{
    return m_station.presets();
}

certificate::CertificatePreferences PreferencesPresenter::signature()
{
    return certificate::certificatePreferences();
}

void PreferencesPresenter::sign(const certificate::CertificatePreferences &signature)
{
    certificate::keepPreferences(signature);
    Q_EMIT changed();
}

const QString &PreferencesPresenter::usedFolder() const
{
    return m_station.dataDirectory();
}

QString PreferencesPresenter::profileFolder() const
{
    return m_station.profileFolder();
}

bool PreferencesPresenter::isForThisRun() const
{
    return m_station.isForThisRun();
}

bool PreferencesPresenter::isProfileFolderUsual() const
{
    return QDir(profileFolder()) == QDir(commissioning::usualProfileFolder(usedFolder()));
}

Result<void> PreferencesPresenter::chooseProfileFolder(const QString &folder)
{
    if (const auto usable = commissioning::checkDataFolder(folder); !usable) {
        return usable;
    }
    return useProfileFolder(folder, folder);
}

Result<void> PreferencesPresenter::useUsualProfileFolder()
{
    return useProfileFolder(commissioning::usualProfileFolder(usedFolder()), {});
}

Result<void> PreferencesPresenter::useProfileFolder(const QString &folder, const QString &chosen)
{
    if (const auto used = m_station.useProfileFolder(folder); !used) {
        return used;
    }
    if (!isForThisRun()) {
        commissioning::chooseProfileFolder(chosen);
    }
    Q_EMIT profileFolderChanged();
    Q_EMIT changed();
    return {};
}

bool PreferencesPresenter::isFolderWaiting() const
{
    const QString next = commissioning::dataFolder();
    return next != m_station.folderAtStart() && QDir(next) != QDir(usedFolder());
}

Result<void> PreferencesPresenter::chooseFolder(const QString &folder)
{
    if (const auto usable = commissioning::checkDataFolder(folder); !usable) {
        return usable;
    }
    commissioning::chooseDataFolder(folder);
    Q_EMIT changed();
    return {};
}

void PreferencesPresenter::useUsualFolder()
{
    commissioning::chooseDataFolder({});
    Q_EMIT changed();
}

void PreferencesPresenter::restartNow()
{
    Q_EMIT restartWanted();
}

bool PreferencesPresenter::hasKeychain() const
{
    return m_secrets.canRemember();
}

void PreferencesPresenter::lookForKeychain()
{
    m_secrets.look();
}

std::size_t PreferencesPresenter::rememberedPasswords() const
{
    return secrets::noted().size();
}

void PreferencesPresenter::forgetPasswords()
{
    m_trouble.reset();
    for (const secrets::SecretKey &key : secrets::noted()) {
        m_secrets.forget(key);
    }
}

bool PreferencesPresenter::forgetPorts()
{
    return note(m_station.forgetPorts());
}

bool PreferencesPresenter::forgetWords()
{
    return note(m_station.consents().forgetWords());
}

bool PreferencesPresenter::note(const Result<void> &outcome)
{
    m_trouble = outcome ? std::nullopt : std::optional(outcome.error());
    Q_EMIT changed();
    return outcome.has_value();
}

} // namespace sp7600::ui
