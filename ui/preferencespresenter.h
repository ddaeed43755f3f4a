// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences.h"

#include "core/certificate/preferences.h"
#include "core/model/error.h"
#include "core/model/preset.h"

#include <QObject>

#include <optional>
#include <vector>

namespace sp7600::commissioning
{
class Station;
} // namespace sp7600::commissioning

namespace sp7600::ui
{

class ListeningPresenter;
class RetentionPresenter;
class SecretKeeper;

/// What a person prefers, kept as soon as it is chosen; and what this program keeps on this laptop,
/// with the ways to have it forgotten. Lives on the GUI thread.
class PreferencesPresenter final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the presenter. @p station needs a store.
    PreferencesPresenter(commissioning::Station &station, SecretKeeper &secrets,
                         ListeningPresenter &listening, RetentionPresenter &retention,
                         QObject *parent = nullptr);

    [[nodiscard]] const Preferences &chosen() const { return m_chosen; }
    /// Keeps it and lets it take effect.
    void choose(const Preferences &preferences);
    /// The same of the look, also of the one that is remembered while another one is in force.
    void chooseLook(Look look);
    /// All but the names and the logo on certificates, the folder, and what is kept.
    void restoreDefaults();
    /// What was applied, where the command line names something for this start.
    void setInForce(const Preferences &preferences);
    /// The one in force.
    [[nodiscard]] Look look() const { return m_look; }
    /// The window still speaks another language than the chosen one.
    [[nodiscard]] bool isLanguageWaiting() const { return m_chosen.language != m_spoken; }
    /// The window shall speak it now. Where that would cut something off, the window asks first.
    void switchLanguageNow();

    [[nodiscard]] std::vector<Preset> presets() const;
    [[nodiscard]] ListeningPresenter &listening() { return m_listening; }
    [[nodiscard]] RetentionPresenter &retention() { return m_retention; }

    [[nodiscard]] static certificate::CertificatePreferences signature();
    void sign(const certificate::CertificatePreferences &signature);

    /// What this start uses.
    [[nodiscard]] const QString &usedFolder() const;
    /// Of the words that were taught or imported.
    [[nodiscard]] QString profileFolder() const;
    [[nodiscard]] bool isProfileFolderUsual() const;
    /// The data folder was named for this run, and the folder of words goes with it.
    [[nodiscard]] bool isForThisRun() const;
    /// Counts at once; with isForThisRun() it is not remembered. Errors: those of
    /// commissioning::checkDataFolder() and Station::useProfileFolder(); nothing is changed then.
    [[nodiscard]] Result<void> chooseProfileFolder(const QString &folder);
    [[nodiscard]] Result<void> useUsualProfileFolder();
    /// Another one was chosen, and the next start uses it.
    [[nodiscard]] bool isFolderWaiting() const;
    /// Errors: those of commissioning::checkDataFolder(); nothing is changed then.
    [[nodiscard]] Result<void> chooseFolder(const QString &folder);
    void useUsualFolder();
    /// As switchLanguageNow(), for the whole program.
    void restartNow();

    [[nodiscard]] bool hasKeychain() const;
    void lookForKeychain();
    [[nodiscard]] std::size_t rememberedPasswords() const;
    void forgetPasswords();
    /// To use ports, and where trackers were found. False when it could not be, see trouble().
    bool forgetPorts();
    /// To send assumed commands. False when it could not be, see trouble().
    bool forgetWords();
    /// Why something could not be forgotten, last.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }

Q_SIGNALS:
    /// Anything that this object tells is different.
    void changed();
    void unitsChanged();
    /// What jobs begin with.
    void defaultsChanged();
    void languageChosen();
    void languageWanted();
    void restartWanted();
    void profileFolderChanged();

private:
    void useLook(Look look);
    bool note(const Result<void> &outcome);
    [[nodiscard]] Result<void> useProfileFolder(const QString &folder, const QString &chosen);

    commissioning::Station &m_station;
    SecretKeeper &m_secrets;
    ListeningPresenter &m_listening;
    RetentionPresenter &m_retention;
    Preferences m_chosen;
    Preferences::Language m_spoken;
    Look m_look; ///< In force; chosen() may remember another one.
    std::optional<Error> m_trouble;
};

} // namespace sp7600::ui
