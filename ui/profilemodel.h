// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include "core/device/profilewords.h"

#include <QAbstractTableModel>
#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace sp7600::ui
{

/// How sure a word is, in a word or two; who taught it says more than that somebody did.
[[nodiscard]] QString surenessText(Provenance provenance, const std::string &source);
/// What is only assumed has to be seen.
[[nodiscard]] Status surenessStatus(Provenance provenance);

/// The commands of one firmware profile as a person looks at them: one row for each word, and for
/// each setting that no word is known for.
class ProfileModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// What has to be seen stands first: commands may be longer than the table is wide.
    enum Column { What, Beware, Sureness, Ask, Change, ColumnCount };
    /// What Beware tells.
    enum class Marks {
        Dangers, ///< What is known to do harm.
        Changes, ///< Also what changes anything at all: for a profile that nobody knows yet.
    };

    /// Of the columns where their widths are remembered, in their order.
    static constexpr std::array columnNames = {
        QLatin1StringView("what"), QLatin1StringView("beware"), QLatin1StringView("sureness"),
        QLatin1StringView("ask"), QLatin1StringView("change")};
    static_assert(columnNames.size() == ColumnCount);

    using QAbstractTableModel::QAbstractTableModel;

    void setProfile(const device::Profile &profile, const device::DangerousWords &dangerous,
                    Marks marks);
    /// What a row is about, where nobody knows the word for it.
    [[nodiscard]] std::vector<SettingId> unknownSettings(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row {
        QString what;
        QString change;
        QString ask;
        QString sureness;
        QString detail; ///< How sure, at length, and where it is from.
        QString beware;
        Status sure = Status::NotKnown;
        std::optional<Status> danger;
        std::vector<SettingId> unknown;
    };

    class Builder;

    std::vector<Row> m_rows;
};

} // namespace sp7600::ui
