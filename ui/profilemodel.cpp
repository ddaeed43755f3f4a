// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profilemodel.h"

#include "ui/formatting.h"
#include "ui/viewroles.h"
#include "ui/widgets.h"

#include "core/text/shippedtext.h"
#include "core/text/text.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

QString detailText(Provenance provenance, const std::string &source)
{
    QStringList parts = {text::provenanceText(provenance)};
    if (!source.empty()) {
        parts += text::escaped(source);
    }
    return parts.join(u'\n');
}

QString commandText(const std::optional<protocol::Template> &command)
{
    return command ? text::escaped(command->text()) : QString();
}

} // namespace

Status surenessStatus(Provenance provenance)
{
    return provenance == Provenance::Assumed ? Status::Attention : Status::Ok;
}

QString surenessText(Provenance provenance, const std::string &source)
{
    switch (provenance) {
    case Provenance::Documented:
        return ProfileModel::tr("documented");
    case Provenance::Observed:
        return ProfileModel::tr("seen to work");
    case Provenance::Taught:
        return source.starts_with("taught") ? text::escaped(source) : ProfileModel::tr("taught");
    case Provenance::Assumed:
        return ProfileModel::tr("assumed");
    case Provenance::Virtual:
        break;
    }
    return text::provenanceText(provenance);
}

class ProfileModel::Builder
{
public:
    Builder(const device::DangerousWords &dangerous, Marks marks)
        : m_dangerous(dangerous)
        , m_marks(marks)
    {
    }

    void add(const device::SettingWord &word, const QString &what)
    {
        Row row;
        row.what = what;
        row.change = commandText(word.write);
        row.ask = commandText(word.read);
        if (!word.write && !word.read) {
            row.sureness = ProfileModel::tr("not known");
            row.detail = text::escaped(word.source);
            row.unknown = word.settings;
            rows.push_back(std::move(row));
            return;
        }
        const Provenance changing = word.provenance.value_or(Provenance::Assumed);
        row.sureness = surenessText(changing, word.source);
        row.sure = surenessStatus(changing);
        row.detail = detailText(changing, word.source);
        if (word.read && word.readProvenance && word.readProvenance != word.provenance) {
            row.sureness = ProfileModel::tr("%1; asking: %2")
                               .arg(row.sureness, surenessText(*word.readProvenance, word.source));
            row.sure = std::max(row.sure, surenessStatus(*word.readProvenance));
        }
        mark(row, word.write, word.write.has_value());
        mark(row, word.read, false);
        rows.push_back(std::move(row));
    }

    void addAll(const device::SettingWord &word)
    {
        add(word, settingLabels(word.settings));
        for (device::SettingWord other : word.alternatives) {
            other.settings = word.settings;
            add(other, ProfileModel::tr("or else"));
        }
    }

    void add(const device::Query &query, const QString &what)
    {
        Row row;
        row.what = what;
        row.ask = text::escaped(query.command.text());
        row.detail = detailText(query.provenance, query.source);
        row.sureness = surenessText(query.provenance, query.source);
        row.sure = surenessStatus(query.provenance);
        mark(row, query.command, false);
        rows.push_back(std::move(row));
    }

    void add(const std::optional<device::Action> &action, const QString &what)
    {
        if (!action) {
            return;
        }
        Row row;
        row.what = what;
        row.change = text::escaped(action->command.text());
        row.detail = detailText(action->provenance, action->source);
        row.sureness = surenessText(action->provenance, action->source);
        row.sure = surenessStatus(action->provenance);
        mark(row, action->command, true);
        rows.push_back(std::move(row));
    }

    std::vector<Row> rows;

private:
    void mark(Row &row, const std::optional<protocol::Template> &command, bool changes)
    {
        if (!command) {
            return;
        }
        if (const auto does = m_dangerous.whatItDoes(command->text())) {
            row.beware = text::shippedText(*does);
            row.danger = Status::Stop;
        } else if (changes && m_marks == Marks::Changes && !row.danger) {
            row.beware = ProfileModel::tr("changes the tracker");
            row.danger = Status::Attention;
        }
    }

    const device::DangerousWords &m_dangerous;
    const Marks m_marks;
};

void ProfileModel::setProfile(const device::Profile &profile,
                              const device::DangerousWords &dangerous, Marks marks)
{
    Builder builder(dangerous, marks);
    for (const auto &word : profile.words) {
        builder.addAll(word);
    }
    for (const auto &query : profile.identity) {
        builder.add(query, tr("Which tracker it is"));
    }
    for (const auto &query : profile.status) {
        builder.add(query, tr("How it is doing"));
    }
    builder.add(profile.save, tr("Keep what was set"));
    builder.add(profile.restart, tr("Restart"));
    beginResetModel();
    m_rows = std::move(builder.rows);
    endResetModel();
}

std::vector<SettingId> ProfileModel::unknownSettings(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].unknown;
}

int ProfileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProfileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProfileModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isCommand = index.column() == Change || index.column() == Ask;
    if (role == Qt::FontRole && isCommand) {
        return monospaceFont();
    }
    if (role == MutedRole) {
        return !row.unknown.empty();
    }
    if (role == StatusRole) {
        if (index.column() == Sureness) {
            return static_cast<int>(row.sure);
        }
        return index.column() == Beware && row.danger ? QVariant(static_cast<int>(*row.danger))
                                                      : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case What:
        return row.what;
    case Change:
        return row.change;
    case Ask:
        return row.ask;
    case Sureness:
        return role == Qt::ToolTipRole && !row.detail.isEmpty() ? row.detail : row.sureness;
    case Beware:
        return row.beware;
    default:
        return {};
    }
}

QVariant ProfileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case What:
        return tr("Setting");
    case Change:
        return tr("To change it");
    case Ask:
        return tr("To ask for it");
    case Sureness:
        return tr("How sure");
    case Beware:
        return tr("Beware");
    default:
        return {};
    }
}

} // namespace sp7600::ui
