// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingsfilepanel.h"

#include "ui/formatting.h"
#include "ui/savedialog.h"
#include "ui/settingswords.h"
#include "ui/unitpresenter.h"
#include "ui/viewroles.h"
#include "ui/widgets.h"

#include "core/text/text.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr int resultColumn = 3;

QString nameOf(const QString &file)
{
    return text::escaped(QFileInfo(file).fileName().toStdString());
}

} // namespace

SettingsFilePanel::SettingsFilePanel(UnitPresenter &unit, QWidget *parent, Compared compared)
    : QFrame(parent)
    , m_unit(unit)
    , m_comparedWhere(compared)
    , m_headline(plainLabel({}, this))
    , m_detail(mutedLabel({}, this))
    , m_withPasswords(
          new QCheckBox(tr("Save passwords too: whoever opens the file can read them"), this))
    , m_saveAs(makeButton(tr("Choose a file…"), u"saveSettingsAs"_s))
    , m_close(makeButton(tr("Close"), u"closeSettingsFile"_s))
    , m_compared(new QStandardItemModel(0, resultColumn + 1, this))
    , m_table(settingsTable(*m_compared, tr("The file and the tracker"), {0, resultColumn}, this))
{
    setObjectName(u"card"_s);
    m_compared->setHorizontalHeaderLabels(
        {tr("Setting"), tr("In the file"), tr("On the tracker"), tr("Result")});
    m_headline->setObjectName(u"settingsFileHeadline"_s);
    m_headline->setFont(enlarged(font(), 1.0, true));
    m_detail->setObjectName(u"settingsFileDetail"_s);
    m_withPasswords->setObjectName(u"withPasswords"_s);
    m_close->setProperty("quiet", true);
    m_close->setAccessibleName(tr("Close what is said about the file"));
    showAllRows(m_table);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(6);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_headline, 0, 0, 1, 2);
    layout->addWidget(m_close, 0, 2, Qt::AlignTop | Qt::AlignRight);
    layout->addWidget(m_detail, 1, 0, 1, 3);
    layout->addWidget(m_withPasswords, 2, 0);
    layout->addWidget(m_saveAs, 2, 1, Qt::AlignLeft);
    layout->addWidget(m_table, 3, 0, 1, 3);
    connect(m_saveAs, &QPushButton::clicked, this, &SettingsFilePanel::askWhereToSave);
    connect(m_close, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT closedByHand();
    });
    hide();
}

void SettingsFilePanel::addActions(QMenu &menu)
{
    connect(menu.addAction(tr("Load a settings file…")), &QAction::triggered, this, [this] {
        askForFile(false, tr("Load a settings file"), [this](const QString &file) { load(file); });
    });
    connect(menu.addAction(tr("Save what the tracker holds…")), &QAction::triggered, this,
            &SettingsFilePanel::askHowToSave);
    connect(menu.addAction(tr("Compare with a settings file…")), &QAction::triggered, this, [this] {
        askForFile(false, tr("Compare with a settings file"),
                   [this](const QString &file) { compare(file); });
    });
}

/// Does not wait: what the unit does goes on meanwhile.
template <typename Use>
void SettingsFilePanel::askForFile(bool forSaving, const QString &title, Use use)
{
    const QString filter = tr("Settings (*.sp7600settings *.json)");
    const auto &imei = m_unit.identity() ? m_unit.identity()->imei : std::nullopt;
    auto *dialog = forSaving
                       ? makeSaveDialog(title, filter, commissioning::settingsSuffix,
                                        QString::fromStdString(imei.value_or("tracker")), this)
                       : makeOpenDialog(title, filter, this);
    connect(dialog, &QFileDialog::fileSelected, this, use);
    dialog->open();
}

void SettingsFilePanel::load(const QString &file)
{
    const auto settings = commissioning::loadSettings(file);
    if (!settings) {
        Q_EMIT failed(settings.error());
        return;
    }
    take(file, *settings);
}

void SettingsFilePanel::take(const QString &file, const ConnectionSettings &settings)
{
    const TakenSettings taken = m_unit.takeSettings(settings);
    show(taken.taken.empty()
             ? tr("%1 holds nothing for this tracker.").arg(nameOf(file))
             : tr("From %1 into the form: %2.").arg(nameOf(file), settingLabels(taken.taken)),
         notTakenWords(taken));
}

void SettingsFilePanel::compare(const QString &file)
{
    const auto settings = commissioning::loadSettings(file);
    if (!settings) {
        Q_EMIT failed(settings.error());
        return;
    }
    if (!m_unit.snapshot()) {
        return;
    }
    const auto comparison = commissioning::compareSettings(*settings, *m_unit.snapshot());
    fillTable(comparison);
    show(tr("%1 and the tracker, as it was last read").arg(nameOf(file)),
         comparisonCounts(comparison));
    m_table->setVisible(m_comparedWhere == Compared::Here);
    Q_EMIT comparedWith(*settings);
}

void SettingsFilePanel::fillTable(const commissioning::SettingsComparison &comparison)
{
    m_compared->setRowCount(0);
    for (const commissioning::ComparedSetting &row : comparison.rows) {
        const auto value = [&row](const std::optional<std::string> &held) {
            auto *item = new QStandardItem(held ? text::settingValue(row.setting, *held) : u"–"_s);
            item->setData(!held, MutedRole);
            return item;
        };
        auto *result = new QStandardItem(comparisonText(row.comparison));
        result->setData(static_cast<int>(comparisonStatus(row.comparison)), StatusRole);
        const QList<QStandardItem *> cells = {new QStandardItem(text::settingLabel(row.setting)),
                                              value(row.first), value(row.second), result};
        for (QStandardItem *cell : cells) {
            cell->setEditable(false);
        }
        m_compared->appendRow(cells);
    }
}

void SettingsFilePanel::askHowToSave()
{
    show(tr("Save what the tracker holds"),
         tr("As it was last read. The file can be loaded for other trackers, and compared."));
    m_withPasswords->setChecked(false);
    m_withPasswords->show();
    m_saveAs->show();
    m_saveAs->setFocus();
}

void SettingsFilePanel::askWhereToSave()
{
    askForFile(true, tr("Save what the tracker holds"),
               [this](const QString &file) { save(file); });
}

void SettingsFilePanel::save(const QString &file)
{
    if (!m_unit.snapshot()) {
        return;
    }
    const auto kept =
        commissioning::settingsToKeep(*m_unit.snapshot(), m_withPasswords->isChecked());
    if (const auto saved = commissioning::saveSettings(file, kept.settings); !saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    QStringList details = {leftOutWords(kept.leftOut)};
    if (std::ranges::any_of(kept.settings.present(), isSecret)) {
        details += tr("The file holds passwords. Only you can read it; keep it so.");
    }
    details.removeAll({});
    const std::size_t count = kept.settings.present().size();
    show(count == 1 ? tr("Saved 1 setting in %1.").arg(nameOf(file))
                    : tr("Saved %1 settings in %2.").arg(QString::number(count), nameOf(file)),
         details.join(u' '));
}

void SettingsFilePanel::show(const QString &headline, const QString &detail)
{
    m_headline->setText(headline);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    for (QWidget *other : {static_cast<QWidget *>(m_withPasswords),
                           static_cast<QWidget *>(m_saveAs), static_cast<QWidget *>(m_table)}) {
        other->hide();
    }
    Q_EMIT comparedWith({});
    setVisible(true);
    Q_EMIT shown();
}

void SettingsFilePanel::close()
{
    hide();
    Q_EMIT comparedWith({});
}

} // namespace sp7600::ui
