// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/profilewords.h"
#include "core/device/teach.h"

#include <QObject>
#include <QString>

#include <string>
#include <vector>

namespace sp7600::commissioning
{
class Station;
}

namespace sp7600::ui
{

class UnitPresenter;

/// The firmware profiles as the window knows them, and what a person can do with them.
class ProfilesPresenter final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the presenter.
    ProfilesPresenter(commissioning::Station &station, UnitPresenter &unit,
                      QObject *parent = nullptr);

    [[nodiscard]] UnitPresenter &unit() { return m_unit; }
    /// Those of real trackers. Pointers to them stay good as long as the station.
    [[nodiscard]] std::vector<const device::Profile *> profiles() const;
    /// Nothing when there is none of that id.
    [[nodiscard]] const device::Profile *find(const std::string &id) const;
    /// One that the user taught or took over.
    [[nodiscard]] bool isOwn(const std::string &id) const;
    /// Own profiles that could not be read, and why.
    [[nodiscard]] std::vector<Error> problems() const;
    [[nodiscard]] const device::DangerousWords &dangerous() const { return m_dangerous; }

    /// A file that may be taken over.
    struct Import {
        device::Profile profile;
        device::WordCounts counts;
        enum class Replaces { Nothing, Shipped, Own } replaces = Replaces::Nothing;
    };
    /// Errors: FileUnreadable, FileMalformed.
    [[nodiscard]] Result<Import> readImport(const QString &file) const;
    /// Errors: those of ProfileLibrary::save().
    [[nodiscard]] Result<void> takeOver(const Import &import);
    /// Writes over what is there. Errors: those of writeProfileFile(), ProfileUnknown.
    [[nodiscard]] Result<void> exportTo(const std::string &id, const QString &file) const;
    /// Errors: those of ProfileLibrary::remove().
    [[nodiscard]] Result<void> remove(const std::string &id);

    /// What a command is taught to where nobody has chosen: the words of the connected unit, else
    /// what was taught before, else the usual ones.
    [[nodiscard]] const device::Profile *usualBase() const;
    /// Where a word for @p base is saved.
    [[nodiscard]] std::string taughtId(const device::Profile &base) const;
    /// Saves a word, all of whose questions are answered; the id of the profile that has it.
    /// Errors: those of ProfileLibrary::save().
    [[nodiscard]] Result<std::string>
    saveTaught(const device::Profile &base, const device::SettingWord &word, const QString &by);

Q_SIGNALS:
    /// profiles() and problems() are others.
    void changed();

private:
    [[nodiscard]] Result<void> reload();

    commissioning::Station &m_station;
    UnitPresenter &m_unit;
    device::DangerousWords m_dangerous;
    std::optional<Error> m_dangerTrouble; ///< Without the list nothing is taken over.
};

} // namespace sp7600::ui
