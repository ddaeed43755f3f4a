// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profilespresenter.h"

#include "ui/unitpresenter.h"

#include "core/commissioning/teaching.h"
#include "core/device/profilelibrary.h"

#include <algorithm>

namespace sp7600::ui
{

using device::Profile;

ProfilesPresenter::ProfilesPresenter(commissioning::Station &station, UnitPresenter &unit,
                                     QObject *parent)
    : QObject(parent)
    , m_station(station)
    , m_unit(unit)
{
    auto dangerous = device::DangerousWords::load();
    if (dangerous) {
        m_dangerous = std::move(*dangerous);
    } else {
        m_dangerTrouble = dangerous.error();
    }
}

std::vector<const Profile *> ProfilesPresenter::profiles() const
{
    std::vector<const Profile *> real;
    for (const Profile &profile : m_station.profiles().profiles()) {
        if (!profile.isVirtual()) {
            real.push_back(&profile);
        }
    }
    return real;
}

const Profile *ProfilesPresenter::find(const std::string &id) const
{
    return m_station.profiles().find(id).value_or(nullptr);
}

bool ProfilesPresenter::isOwn(const std::string &id) const
{
    return !m_station.profiles().userFile(id).isEmpty();
}

std::vector<Error> ProfilesPresenter::problems() const
{
    std::vector<Error> problems = m_station.profiles().problems();
    if (m_dangerTrouble) {
        problems.push_back(*m_dangerTrouble);
    }
    return problems;
}

Result<ProfilesPresenter::Import> ProfilesPresenter::readImport(const QString &file) const
{
    if (m_dangerTrouble) {
        return std::unexpected(*m_dangerTrouble);
    }
    auto profile = device::readProfileFile(file);
    if (!profile) {
        return std::unexpected(profile.error());
    }
    const auto words = device::wordsOf(*profile, m_dangerous);
    if (const auto good = device::checkForeignProfile(*profile, words, file.toStdString()); !good) {
        return std::unexpected(good.error());
    }
    Import import{std::move(*profile), device::countWords(words)};
    if (isOwn(import.profile.id)) {
        import.replaces = Import::Replaces::Own;
    } else if (find(import.profile.id) != nullptr) {
        import.replaces = Import::Replaces::Shipped;
    }
    return import;
}

Result<void> ProfilesPresenter::takeOver(const Import &import)
{
    if (const auto saved = m_station.profiles().save(import.profile); !saved) {
        return std::unexpected(saved.error());
    }
    return reload();
}

Result<void> ProfilesPresenter::exportTo(const std::string &id, const QString &file) const
{
    const auto profile = m_station.profiles().find(id);
    if (!profile) {
        return std::unexpected(profile.error());
    }
    return device::writeProfileFile(**profile, file);
}

Result<void> ProfilesPresenter::remove(const std::string &id)
{
    if (const auto removed = m_station.profiles().remove(id); !removed) {
        return std::unexpected(removed.error());
    }
    return reload();
}

const Profile *ProfilesPresenter::usualBase() const
{
    const std::optional<Profile> &connected = m_unit.profile();
    if (connected && !connected->isVirtual()) {
        if (const Profile *base = find(connected->id)) {
            return base;
        }
    }
    const auto all = profiles();
    const auto taught =
        std::ranges::find_if(all, [this](const Profile *each) { return isOwn(each->id); });
    return taught != all.end() ? *taught : find(commissioning::usualBase({}));
}

std::string ProfilesPresenter::taughtId(const Profile &base) const
{
    return commissioning::taughtProfileId(m_station.profiles(), base.id);
}

Result<std::string> ProfilesPresenter::saveTaught(const Profile &base,
                                                  const device::SettingWord &word,
                                                  const QString &by)
{
    const std::string id = taughtId(base);
    const Profile profile =
        commissioning::taughtProfile(base, word, id, by.trimmed().toStdString());
    if (const auto saved = m_station.profiles().save(profile); !saved) {
        return std::unexpected(saved.error());
    }
    if (const auto reloaded = reload(); !reloaded) {
        return std::unexpected(reloaded.error());
    }
    return id;
}

Result<void> ProfilesPresenter::reload()
{
    const auto reloaded = m_station.reloadProfiles();
    Q_EMIT changed();
    return reloaded;
}

} // namespace sp7600::ui
