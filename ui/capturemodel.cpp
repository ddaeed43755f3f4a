// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capturemodel.h"

#include "ui/formatting.h"
#include "ui/viewroles.h"

#include "core/text/text.h"

#include <algorithm>

namespace sp7600::ui
{

namespace
{

constexpr Qt::AlignmentFlag sideOf(int column)
{
    return column == CaptureModel::Reports ? Qt::AlignRight : Qt::AlignLeft;
}

} // namespace

void CaptureModel::setCaptures(const CaptureList &captures)
{
    if (std::ranges::equal(m_captures, captures, {}, &store::TrackerSummary::imei,
                           &store::TrackerSummary::imei)) {
        m_captures = captures;
        if (!m_captures.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, NumColumns - 1));
        }
        return;
    }
    beginResetModel();
    m_captures = captures;
    endResetModel();
}

int CaptureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_captures.size());
}

int CaptureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : NumColumns;
}

QVariant CaptureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const store::TrackerSummary &capture = m_captures[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Imei:
            return imeiText(capture.imei);
        case LastHeard:
            return minuteText(capture.lastHeard);
        case FirstHeard:
            return minuteText(capture.firstHeard);
        case Reports:
            return countText(static_cast<std::uint64_t>(capture.reports));
        default:
            return {};
        }
    case Qt::TextAlignmentRole:
        return static_cast<int>(sideOf(index.column()) | Qt::AlignVCenter);
    case CopyRole:
        return index.column() == Imei ? QVariant(text::escaped(capture.imei)) : QVariant();
    default:
        return {};
    }
}

QVariant CaptureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (const auto other = besideName(orientation, role, sideOf(section))) {
        return *other;
    }
    switch (section) {
    case Imei:
        return tr("IMEI");
    case LastHeard:
        return tr("Last heard");
    case FirstHeard:
        return tr("First heard");
    case Reports:
        return tr("Reports heard");
    default:
        return {};
    }
}

} // namespace sp7600::ui
