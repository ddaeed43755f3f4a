// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Part of BatchPresenter: the list, and what is wanted of its trackers.
#include "ui/batchpresenter.h"
#include "ui/preferences.h"

#include "ui/wordconsent.h"

#include "core/commissioning/csv.h"
#include "core/device/profilelibrary.h"
#include "core/system/savefile.h"

#include <QFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

using commissioning::BatchRecord;
using commissioning::Target;
using commissioning::VehicleState;

namespace
{

/// What a real unit is taken for unless it answers to another profile.
constexpr auto usualProfile = "sp7600";

/// Results of one list: the file beside it, then those begun anew.
QString resultName(const QString &list, int number)
{
    return number <= 1 ? list + u".result.csv"_s : u"%1.result-%2.csv"_s.arg(list).arg(number);
}

} // namespace

bool BatchPresenter::remembersPassword() const
{
    return SecretKeeper::remembers(SecretKeeper::sharedDevicePassword());
}

void BatchPresenter::openList(const QString &file)
{
    if (isRunning()) {
        return;
    }
    auto list = commissioning::readBatchList(file);
    if (!list) {
        m_error = list.error();
        Q_EMIT changed();
        return;
    }
    m_list = std::move(*list);
    m_error.reset();
    m_consent = {};
    m_namedWords.clear();
    m_allowUnlisted = false;
    m_devicePassword.clear(); // Of the trackers of another list.
    m_passwordWanted = false;
    m_presets.reload();
    m_draft = {};
    m_draft.setPreferredTransport(Preferences::remembered().transport);
    if (const Preset *usual = m_presets.usual(false)) {
        m_draft.setPreset(*usual);
    }
    m_draft.setFound({}, onlyVirtual());
    m_model.setVehicles(m_list.vehicles);
    takeEarlier();
    Q_EMIT draftReplaced();
    setStage(Stage::Ready);
}

void BatchPresenter::closeList()
{
    if (isRunning()) {
        return;
    }
    m_list = {};
    m_error.reset();
    m_devicePassword.clear();
    m_passwordWanted = false;
    m_model.setVehicles({});
    setStage(Stage::NoList);
}

/// What is in the newest result file of the list.
void BatchPresenter::takeEarlier()
{
    const QString list = QString::fromStdString(m_list.file);
    int number = 1;
    while (QFile::exists(resultName(list, number + 1))) {
        ++number;
    }
    m_earlierFile = resultName(list, number);
    m_earlier.reset();
    const auto records = commissioning::readBatchResult(m_earlierFile);
    if (!records) {
        // It is not overwritten either way.
        m_error = records.error();
        m_resume = false;
        m_resultFile = resultName(list, number + 1);
        return;
    }
    EarlierRun earlier{.total = m_list.vehicles.size()};
    bool tried = false;
    for (const BatchRecord &record : *records) {
        if (record.state == VehicleState::Waiting) {
            continue;
        }
        tried = true;
        const bool listed = std::ranges::any_of(
            m_list.vehicles, [&record](const commissioning::BatchVehicle &vehicle) {
                return vehicle.imei == record.imei;
            });
        earlier.done += listed && record.state == VehicleState::Done ? 1 : 0;
        earlier.last = std::max(earlier.last, recordTime(record.time));
    }
    if (tried) {
        m_earlier = earlier;
    }
    setResuming(tried);
}

void BatchPresenter::setResuming(bool resume)
{
    m_resume = resume;
    int number = 1;
    const QString list = QString::fromStdString(m_list.file);
    while (m_earlier && !resume && QFile::exists(resultName(list, number))) {
        ++number;
    }
    m_resultFile = m_earlier && !resume ? resultName(list, number) : m_earlierFile;
    Q_EMIT changed();
}

bool BatchPresenter::saveExample(const QString &file)
{
    // Made up, with the right check digits.
    const QByteArray text = commissioning::csvLine({"imei", "vehicle", "apn"})
                            + commissioning::csvLine({"359999046544250", "Truck 1", "internet"})
                            + commissioning::csvLine({"359999046544268", "Truck 2", ""});
    const auto saved = system::saveFile(file, text);
    m_error.reset();
    if (!saved) {
        m_error = saved.error();
    }
    Q_EMIT changed();
    return saved.has_value();
}

void BatchPresenter::setPreset(const std::string &id)
{
    if (const Preset *preset = m_presets.find(id)) {
        m_draft.setPreset(*preset);
        Q_EMIT draftReplaced();
        Q_EMIT changed();
    }
}

void BatchPresenter::setText(SettingId setting, const std::string &text)
{
    m_draft.setText(setting, text);
    Q_EMIT changed();
}

void BatchPresenter::setProving(bool prove)
{
    m_prove = prove;
    Q_EMIT changed();
}

void BatchPresenter::setAllowUnlisted(bool allow)
{
    m_allowUnlisted = allow;
    Q_EMIT changed();
}

void BatchPresenter::setDevicePassword(const std::string &password)
{
    m_devicePassword = password;
    m_passwordWanted = false;
    Q_EMIT changed();
}

void BatchPresenter::useRememberedPassword()
{
    m_passwordWanted = true;
    m_secrets.load(SecretKeeper::sharedDevicePassword());
}

Target BatchPresenter::target() const
{
    return m_draft.target(m_prove);
}

std::vector<Target> BatchPresenter::targets() const
{
    std::vector<Target> targets;
    const Target common = target();
    for (const commissioning::BatchVehicle &vehicle : m_list.vehicles) {
        targets.push_back(commissioning::targetOf(vehicle, common));
    }
    if (m_allowUnlisted) {
        targets.push_back(common);
    }
    return targets;
}

bool BatchPresenter::canProve() const
{
    return std::ranges::any_of(targets(), [this](const Target &target) {
        const Preset *preset = m_presets.find(target.presetId);
        return preset != nullptr && preset->thisLaptop;
    });
}

std::vector<std::string> BatchPresenter::wordsToAgree() const
{
    std::vector<std::string> words = m_namedWords;
    const auto profile = m_station.profiles().find(usualProfile);
    const bool assumed = profile && !onlyVirtual() && m_stage != Stage::NoList;
    if (assumed) {
        for (const Target &target : targets()) {
            ConnectionSettings wanted = target.overrides;
            // The server is written with every preset.
            wanted.setAsRead(SettingId::Host, "");
            addWordsToWrite(**profile, wanted, words);
        }
    }
    return ui::wordsToAgree(std::move(words), assumed ? *profile : nullptr, m_consent);
}

void BatchPresenter::agreeToWords()
{
    const std::vector<std::string> words = wordsToAgree();
    m_consent.words.insert(words.begin(), words.end());
    Q_EMIT changed();
}

/// What a tracker was refused for is asked for before the next start.
void BatchPresenter::noteWords(const std::optional<Error> &error)
{
    for (std::string &word : ui::wordsToAgree(namedWords(error), nullptr, m_consent)) {
        if (std::ranges::find(m_namedWords, word) == m_namedWords.end()) {
            m_namedWords.push_back(std::move(word));
        }
    }
}

std::optional<Error> BatchPresenter::obstacle() const
{
    if (const auto problems = m_draft.problems(); !problems.empty()) {
        return problems.begin()->second;
    }
    for (const Target &target : targets()) {
        const Preset *preset = m_presets.find(target.presetId);
        if (preset != nullptr && preset->host.empty() && !target.overrides.has(SettingId::Host)
            && !(preset->thisLaptop && onlyVirtual())) {
            return Error{ErrorCode::PresetNeedsHost, {{"preset", preset->name}}, {}};
        }
    }
    if (const auto words = wordsToAgree(); !words.empty()) {
        return Error{ErrorCode::ConsentNeeded, {{"words", wordList(words).toStdString()}}, {}};
    }
    return {};
}

} // namespace sp7600::ui
