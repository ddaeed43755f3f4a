// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/componentmodel.h"

#include "ui/viewroles.h"

#include "core/text/abouttext.h"
#include "core/text/shippedtext.h"

namespace sp7600::ui
{

const support::Component &ComponentModel::component(int row)
{
    return support::about().components[static_cast<std::size_t>(row)];
}

int ComponentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(support::about().components.size());
}

int ComponentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComponentModel::data(const QModelIndex &index, int role) const
{
    const support::Component &each = component(index.row());
    if (role == MutedRole) {
        return index.column() == Version && each.version.isEmpty();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Name:
        return each.name;
    case Version:
        return each.version.isEmpty() ? text::versionNotKnown() : each.version;
    case Licence:
        return each.usedUnder;
    case Purpose:
        return text::shippedText(each.purpose.toStdString());
    default:
        return {};
    }
}

QVariant ComponentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Name");
    case Version:
        return text::aboutLabel(text::AboutLabel::Version);
    case Licence:
        return text::aboutLabel(text::AboutLabel::Licence);
    case Purpose:
        return tr("For");
    default:
        return {};
    }
}

} // namespace sp7600::ui
