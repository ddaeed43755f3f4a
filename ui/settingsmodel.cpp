// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingsmodel.h"

#include "ui/formatting.h"
#include "ui/profilemodel.h"
#include "ui/settingswords.h"
#include "ui/unitpresenter.h"
#include "ui/viewroles.h"

#include "core/text/text.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sp7600::ui
{

using Stage = UnitPresenter::Stage;

namespace
{

/// Somebody may have changed it by text message since.
constexpr auto oldAfter = 5min;

QString groupText(SettingId setting)
{
    if (setting <= SettingId::Transport) {
        return SettingsModel::tr("Server");
    }
    if (setting <= SettingId::ApnPassword) {
        return SettingsModel::tr("Mobile network");
    }
    if (setting <= SettingId::ReportFormat) {
        return SettingsModel::tr("Reports");
    }
    if (setting <= SettingId::SecondTransport) {
        return SettingsModel::tr("Second server");
    }
    return SettingsModel::tr("Access");
}

bool beginsGroup(SettingId setting)
{
    return setting == SettingId::Host || setting == SettingId::Apn
           || setting == SettingId::ReportInterval || setting == SettingId::SecondHost
           || setting == SettingId::DevicePassword;
}

bool isWritten(const SettingDifference &planned)
{
    return planned.change == Change::Changed || planned.change == Change::Unreadable;
}

} // namespace

SettingsModel::SettingsModel(UnitPresenter &unit, QObject *parent)
    : QAbstractTableModel(parent)
    , m_unit(unit)
{
    refresh();
}

bool SettingsModel::isKnown(SettingId setting) const
{
    return m_unit.draft().canWrite(setting);
}

void SettingsModel::refresh()
{
    const bool isOld = m_unit.canEdit() && m_unit.statusAge() >= oldAfter;
    const QString age = isOld ? ageText(m_unit.statusAge()) : QString();
    if (age != m_age) {
        m_age = age;
        Q_EMIT headerDataChanged(Qt::Horizontal, Found, Found);
    }
    m_comparison = m_file ? commissioning::compareSettings(
                                *m_file, m_unit.snapshot().value_or(SettingsSnapshot()))
                          : commissioning::SettingsComparison();
    for (const SettingId setting : allSettings) {
        const int number = rowOf(setting);
        Row row = makeRow(setting);
        Row &shown = m_rows.at(static_cast<std::size_t>(setting));
        if (row != shown) {
            shown = std::move(row);
            Q_EMIT dataChanged(index(number, 0), index(number, NumColumns - 1));
        }
    }
}

void SettingsModel::setFile(const std::optional<ConnectionSettings> &file)
{
    m_file = file;
    refresh();
}

/// What became of it in the job that runs or is over.
const SettingResult *SettingsModel::resultOf(SettingId setting) const
{
    const std::vector<SettingResult> *results = nullptr;
    if (m_unit.stage() == Stage::Working) {
        results = &m_unit.written();
    } else if (m_unit.stage() == Stage::Finished && m_unit.job()) {
        results = &m_unit.job()->settings;
    }
    if (results == nullptr) {
        return nullptr;
    }
    const auto found = std::ranges::find(*results, setting, &SettingResult::setting);
    return found == results->end() ? nullptr : &*found;
}

const SettingDifference *SettingsModel::plannedOf(SettingId setting) const
{
    if (!m_unit.plan()) {
        return nullptr;
    }
    // With any other obstacle nothing was worked out.
    const auto &obstacle = m_unit.plan()->obstacle;
    if (obstacle && obstacle->code != ErrorCode::ConsentNeeded
        && obstacle->code != ErrorCode::ImeiNeeded) {
        return nullptr;
    }
    const auto &rows = m_unit.plan()->difference.rows;
    const auto found = std::ranges::find(rows, setting, &SettingDifference::setting);
    return found == rows.end() ? nullptr : &*found;
}

SettingsModel::Row SettingsModel::makeRow(SettingId setting) const
{
    const SettingResult *result = resultOf(setting);
    Row row;
    row[Group] = {.text = beginsGroup(setting) ? groupText(setting) : QString(), .muted = true};
    row[Setting] = {.text = text::settingLabel(setting), .muted = !isKnown(setting)};
    row[Found] = foundCell(setting, result);
    row[Wanted] = wantedCell(setting, result);
    row[State] = stateCell(setting, result);
    row[Sureness] = surenessCell(setting);
    row[InFile] = fileCell(setting);
    return row;
}

SettingsModel::Cell SettingsModel::foundCell(SettingId setting, const SettingResult *result) const
{
    if (!m_unit.snapshot()) {
        return {};
    }
    const ReadSetting &found = (*m_unit.snapshot())[setting];
    if (result != nullptr && m_unit.stage() == Stage::Finished) {
        if (result->after) {
            return {.text = text::settingValue(setting, *result->after)};
        }
        if (found.state == ReadState::Read) {
            return {.text = tr("not known"), .muted = true}; // It did hold it.
        }
    }
    switch (found.state) {
    case ReadState::NotKnown:
        return {.text = tr("not known"), .muted = true};
    case ReadState::NotAsked:
        return {.text = tr("not asked yet"), .muted = true};
    default:
        break;
    }
    return {.text = text::readStateText(setting, found),
            .muted = found.state != ReadState::Read || !m_age.isEmpty()};
}

SettingsModel::Cell SettingsModel::wantedCell(SettingId setting, const SettingResult *result) const
{
    const SettingDifference *planned = plannedOf(setting);
    if (m_unit.stage() == Stage::Finished) {
        const bool isWanted = result != nullptr && result->wanted;
        return isWanted ? Cell{.text = text::settingValue(setting, *result->wanted),
                               .muted = result->outcome == SettingOutcome::Unchanged}
                        : Cell{};
    }
    const bool isWrong = m_unit.canEdit() && m_unit.draft().problems().contains(setting);
    const bool strong = isWrong || (planned != nullptr && isWritten(*planned));
    if (m_unit.backup() || m_unit.stage() == Stage::Working) {
        return planned != nullptr && planned->wanted
                   ? Cell{.text = text::settingValue(setting, *planned->wanted),
                          .muted = !strong,
                          .strong = strong}
                   : Cell{};
    }
    if (!isKnown(setting) && (planned == nullptr || !planned->wanted)) {
        return {};
    }
    const std::string wanted = m_unit.draft().wanted(setting);
    const ReadSetting &found = m_unit.draft().found(setting);
    if (!wanted.empty()) {
        return {.text = text::settingValue(setting, wanted), .muted = !strong, .strong = strong};
    }
    if (planned != nullptr && planned->wanted) {
        // Such as the address of this laptop, which nobody types.
        return {.text = text::settingValue(setting, *planned->wanted),
                .muted = !strong,
                .strong = strong};
    }
    return {.text = isSecret(setting) || found.state != ReadState::Read || !found.value.empty()
                        ? tr("stays as it is")
                        : text::settingValue(setting, {}),
            .muted = true};
}

SettingsModel::Cell SettingsModel::stateCell(SettingId setting, const SettingResult *result) const
{
    if (result != nullptr) {
        const bool isWanted = result->wanted.has_value();
        switch (result->outcome) {
        case SettingOutcome::Unchanged:
            if (isWanted && result->after != result->wanted) {
                return {.text = tr("not written"), .status = Status::Attention};
            }
            return {.text = isWanted ? tr("same") : QString(), .muted = true};
        case SettingOutcome::NotKnown:
            if (!isWanted) {
                return {};
            }
            break;
        default:
            break;
        }
        return {.text = text::resultText(*result), .status = outcomeStatus(result->outcome)};
    }
    const SettingDifference *planned = plannedOf(setting);
    if (m_unit.stage() == Stage::Working && planned != nullptr && isWritten(*planned)) {
        return {.text = tr("to be written"), .status = Status::Running};
    }
    return m_unit.stage() == Stage::Identified ? plannedCell(setting) : Cell{};
}

SettingsModel::Cell SettingsModel::plannedCell(SettingId setting) const
{
    if (m_unit.canEdit() && m_unit.draft().problems().contains(setting)) {
        return {.text = tr("cannot be so"), .status = Status::Stop};
    }
    const SettingDifference *planned = plannedOf(setting);
    if (planned == nullptr) {
        return {};
    }
    if (isWritten(*planned) && planned->assumed && m_unit.needsConsent()) {
        return {.text = tr("needs consent"), .status = Status::Attention};
    }
    switch (planned->change) {
    case Change::Changed:
        return {.text = tr("will change"), .status = Status::Running};
    case Change::Unreadable:
        return {.text = tr("will be written"), .status = Status::Running};
    case Change::Same:
        return {.text = tr("same"), .muted = true};
    case Change::NotKnown:
        return {.text = text::changeText(Change::NotKnown), .status = Status::NotKnown};
    case Change::Untouched:
        break;
    }
    return planned->before.state == ReadState::Read ? Cell{.text = tr("same"), .muted = true}
                                                    : Cell{};
}

SettingsModel::Cell SettingsModel::surenessCell(SettingId setting) const
{
    const device::SettingWord *word =
        m_unit.profile() ? m_unit.profile()->wordFor(setting) : nullptr;
    const auto provenance = word == nullptr    ? std::nullopt
                            : word->provenance ? word->provenance
                                               : word->readProvenance;
    if (!provenance) {
        return {.text = tr("not known"), .status = Status::NotKnown, .muted = true};
    }
    const Status status = surenessStatus(*provenance);
    // Who taught it stands below the table.
    return {.text = surenessText(*provenance, {}),
            .status = status == Status::Ok ? std::nullopt : std::optional(status),
            .muted = status == Status::Ok};
}

SettingsModel::Cell SettingsModel::fileCell(SettingId setting) const
{
    if (!m_file) {
        return {};
    }
    const auto &rows = m_comparison.rows;
    const auto row = std::ranges::find(rows, setting, &commissioning::ComparedSetting::setting);
    if (row == rows.end() || !row->first) {
        return {.text = u"–"_s, .muted = true};
    }
    const bool isSame = row->comparison == commissioning::Comparison::Same;
    return {.text = text::settingValue(setting, *row->first),
            .status = isSame ? std::nullopt : std::optional(comparisonStatus(row->comparison)),
            .muted = isSame};
}

int SettingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SettingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : NumColumns;
}

QVariant SettingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SettingId setting = settingAt(index.row());
    const Cell &cell = m_rows.at(static_cast<std::size_t>(index.row()))
                           .at(static_cast<std::size_t>(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case CopyRole:
    case Qt::AccessibleTextRole:
        return index.column() == Group ? groupText(setting) : cell.text;
    case Qt::EditRole:
        return QString::fromStdString(m_unit.draft().wanted(setting));
    case StatusRole:
        return cell.status ? QVariant(static_cast<int>(*cell.status)) : QVariant();
    case MutedRole:
        return cell.muted;
    case Qt::FontRole:
        if (cell.strong) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant SettingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (const auto other = besideName(orientation, role)) {
        return *other;
    }
    switch (section) {
    case Group:
        return tr("Group");
    case Setting:
        return tr("Setting");
    case Found:
        return m_age.isEmpty() ? tr("On the tracker") : tr("On the tracker %1 ago").arg(m_age);
    case Wanted:
        return tr("New value");
    case State:
        return tr("State");
    case Sureness:
        return tr("Its command");
    case InFile:
        return tr("In the file");
    default:
        return {};
    }
}

Qt::ItemFlags SettingsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Wanted && m_unit.canEdit() && isKnown(settingAt(index.row()))) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

bool SettingsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    m_unit.editSetting(settingAt(index.row()), value.toString().trimmed().toStdString());
    return true;
}

} // namespace sp7600::ui
