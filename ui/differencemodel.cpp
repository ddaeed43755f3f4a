// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/differencemodel.h"

#include "ui/viewroles.h"

#include "core/text/text.h"

#include <QFont>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

bool isWritten(Change change)
{
    return change == Change::Changed || change == Change::Unreadable;
}

/// What nobody asked for would only be in the way.
bool isOfJob(const SettingDifference &difference)
{
    return isUsual(difference.setting) || (difference.wanted && difference.change != Change::Same);
}

} // namespace

Status outcomeStatus(SettingOutcome outcome)
{
    switch (outcome) {
    case SettingOutcome::Unchanged:
    case SettingOutcome::Verified:
        return Status::Ok;
    case SettingOutcome::Refused:
    case SettingOutcome::Ignored:
        return Status::Stop;
    case SettingOutcome::Unreadable:
    case SettingOutcome::NotKnown:
        return Status::NotKnown;
    }
    return Status::NotKnown;
}

DifferenceModel::DifferenceModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DifferenceModel::setRows(std::vector<Row> rows, Phase phase)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_phase = phase;
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, NumColumns - 1);
}

void DifferenceModel::clear()
{
    setRows({}, Phase::Empty);
}

void DifferenceModel::setSnapshot(const SettingsSnapshot &snapshot, Rows rowsWanted)
{
    std::vector<Row> rows;
    for (const SettingId setting : allSettings) {
        SettingDifference difference;
        difference.setting = setting;
        difference.before = snapshot[setting];
        const bool known =
            rowsWanted == Rows::Known && difference.before.state != ReadState::NotKnown;
        if (known || isOfJob(difference)) {
            rows.push_back({difference, {}});
        }
    }
    setRows(std::move(rows), Phase::Read);
}

void DifferenceModel::setDifference(const SettingsDifference &difference)
{
    std::vector<Row> rows;
    rows.reserve(difference.rows.size());
    for (const SettingDifference &row : difference.rows) {
        if (isOfJob(row)) {
            rows.push_back({row, {}});
        }
    }
    m_difference = difference;
    setRows(std::move(rows), Phase::Planned);
}

void DifferenceModel::beginWriting()
{
    for (Row &row : m_rows) {
        row.result.reset();
    }
    setRows(std::move(m_rows), Phase::Writing);
}

void DifferenceModel::setResult(const SettingResult &result)
{
    const auto row = std::ranges::find(m_rows, result.setting,
                                       [](const Row &r) { return r.difference.setting; });
    if (row == m_rows.end()) {
        return;
    }
    row->result = result;
    const int number = static_cast<int>(row - m_rows.begin());
    Q_EMIT dataChanged(index(number, 0), index(number, NumColumns - 1));
}

void DifferenceModel::finish(const std::vector<SettingResult> &results)
{
    if (results.empty()) {
        // Ended before anything was written: what was read still holds.
        setRows(std::move(m_rows), Phase::Read);
        return;
    }
    std::vector<Row> rows;
    for (const SettingResult &result : results) {
        const auto known = std::ranges::find(m_rows, result.setting,
                                             [](const Row &r) { return r.difference.setting; });
        Row row;
        if (known != m_rows.end()) {
            row = *known;
        }
        row.difference.setting = result.setting;
        if (!row.difference.wanted) {
            row.difference.wanted = result.wanted;
        }
        // What was the same all along had no row before either.
        const bool wasSame = known == m_rows.end() && result.outcome == SettingOutcome::Unchanged;
        if (!isOfJob(row.difference) || (wasSame && !isUsual(result.setting))) {
            continue;
        }
        row.result = result;
        rows.push_back(std::move(row));
    }
    setRows(std::move(rows), Phase::Finished);
}

void DifferenceModel::showPast(const std::vector<SettingResult> &results)
{
    m_isPast = true;
    m_rows.clear();
    finish(results);
}

std::size_t DifferenceModel::outcomes() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(m_rows, [](const Row &row) { return row.result.has_value(); }));
}

QString DifferenceModel::countsText() const
{
    return m_phase == Phase::Planned ? text::differenceCounts(m_difference.counts()) : QString();
}

QString DifferenceModel::lastingText() const
{
    return m_phase == Phase::Planned ? text::cannotBeUndone(m_difference.cannotBeRestored())
                                     : QString();
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : NumColumns;
}

QString DifferenceModel::foundText(const Row &row) const
{
    const SettingDifference &difference = row.difference;
    if (m_phase == Phase::Finished && row.result && row.result->before) {
        return text::settingValue(difference.setting, *row.result->before);
    }
    if (m_isPast) {
        return tr("not known"); // Why is not kept.
    }
    if (difference.before.state == ReadState::NotAsked) {
        return tr("not asked yet"); // The page says why.
    }
    return text::readStateText(difference.setting, difference.before);
}

QString DifferenceModel::wantedText(const Row &row) const
{
    const SettingDifference &difference = row.difference;
    switch (m_phase) {
    case Phase::Empty:
    case Phase::Read:
        return {};
    case Phase::Planned:
    case Phase::Writing:
        if (difference.wanted) {
            return text::settingValue(difference.setting, *difference.wanted);
        }
        // What nobody touches will be what it is.
        return difference.before.state == ReadState::Read ? foundText(row) : QString();
    case Phase::Finished:
        break;
    }
    if (row.result && row.result->after) {
        return text::settingValue(difference.setting, *row.result->after);
    }
    return tr("not known");
}

QString DifferenceModel::happensText(const Row &row) const
{
    const SettingDifference &difference = row.difference;
    switch (m_phase) {
    case Phase::Empty:
    case Phase::Read:
        return {};
    case Phase::Planned: {
        QString text = text::changeText(difference.change);
        if (isWritten(difference.change) && difference.cannotBeRestored) {
            text += tr(", cannot be undone");
        }
        if (isWritten(difference.change) && difference.assumed) {
            text += tr(", assumed command");
        }
        return text;
    }
    case Phase::Writing:
        if (!row.result) {
            return isWritten(difference.change) ? tr("to be written")
                                                : text::changeText(difference.change);
        }
        break;
    case Phase::Finished:
        break;
    }
    return row.result ? text::outcomeText(row.result->outcome) : QString();
}

std::optional<Status> DifferenceModel::status(const Row &row) const
{
    if (row.result && (m_phase == Phase::Writing || m_phase == Phase::Finished)) {
        // What was left alone needs no mark: only what was asked for can have worked.
        if (row.result->outcome == SettingOutcome::Unchanged) {
            return {};
        }
        if (!row.result->wanted && row.result->outcome == SettingOutcome::NotKnown) {
            return {};
        }
        return outcomeStatus(row.result->outcome);
    }
    if (m_phase == Phase::Planned || m_phase == Phase::Writing) {
        if (row.difference.change == Change::NotKnown) {
            return Status::NotKnown;
        }
        if (m_phase == Phase::Planned
            && (row.difference.change == Change::Unreadable
                || (isWritten(row.difference.change) && row.difference.assumed))) {
            return Status::Attention;
        }
    }
    return {};
}

bool DifferenceModel::isOfWeight(const Row &row) const
{
    if (m_phase == Phase::Finished && row.result) {
        return row.result->outcome != SettingOutcome::Unchanged
               && (row.result->wanted || row.result->outcome != SettingOutcome::NotKnown);
    }
    if (m_phase == Phase::Planned || m_phase == Phase::Writing) {
        return row.difference.change != Change::Same && row.difference.change != Change::Untouched;
    }
    return true;
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case CopyRole:
        switch (index.column()) {
        case Setting:
            return text::settingLabel(row.difference.setting);
        case Found:
            return foundText(row);
        case Wanted:
            return wantedText(row);
        case Happens:
            return happensText(row);
        default:
            return {};
        }
    case StatusRole:
        if (const auto mark = status(row); mark && index.column() == Happens) {
            return static_cast<int>(*mark);
        }
        return {};
    case MutedRole:
        return index.column() != Setting && !isOfWeight(row);
    case Qt::FontRole:
        if (index.column() == Wanted && isOfWeight(row) && m_phase != Phase::Read) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (const auto other = besideName(orientation, role)) {
        return *other;
    }
    const bool finished = m_phase == Phase::Finished;
    switch (section) {
    case Setting:
        return tr("Setting");
    case Found:
        return finished ? tr("Before") : tr("On the device");
    case Wanted:
        if (m_isPast) {
            return tr("After");
        }
        return finished ? tr("On the device now") : tr("Will be");
    case Happens:
        return finished ? tr("Outcome") : tr("What happens");
    default:
        return {};
    }
}

} // namespace sp7600::ui
