// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profilespage.h"

#include "ui/columnwidths.h"
#include "ui/flowlayout.h"
#include "ui/formatting.h"
#include "ui/icons.h"
#include "ui/importpanel.h"
#include "ui/teachpanel.h"
#include "ui/unitpresenter.h"
#include "ui/widgets.h"

#include "core/text/shippedtext.h"
#include "core/text/text.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr int listWidth = 240;
constexpr int rowHeight = 40; ///< With a button in it.
constexpr int widestWhat = 230;

} // namespace

ProfilesPage::ProfilesPage(ProfilesPresenter &profiles, QWidget *parent)
    : QWidget(parent)
    , m_profiles(profiles)
    , m_panels(new QStackedWidget(this))
{
    setAcceptDrops(true);
    m_detail = makeDetail();
    m_teachPanel = new TeachPanel(profiles, this);
    m_importPanel = new ImportPanel(profiles, this);
    for (QWidget *panel :
         {m_detail, static_cast<QWidget *>(m_teachPanel), static_cast<QWidget *>(m_importPanel)}) {
        m_panels->addWidget(panel);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(16);
    layout->addWidget(makeList());
    layout->addWidget(m_panels, 1);

    connect(m_teachPanel, &TeachPanel::saved, this, &ProfilesPage::onTaught);
    connect(m_teachPanel, &TeachPanel::cancelled, this, [this] { showDetail({}); });
    connect(m_importPanel, &ImportPanel::takenOver, this, [this](const std::string &id) {
        choose(id);
        showDetail(tr("Taken over."));
    });
    connect(m_importPanel, &ImportPanel::cancelled, this, [this] { showDetail({}); });
    connect(m_importPanel, &ImportPanel::otherFileWanted, this, &ProfilesPage::chooseImport);
    connect(&profiles, &ProfilesPresenter::changed, this, &ProfilesPage::list);
    connect(&profiles.unit(), &UnitPresenter::changed, this, &ProfilesPage::refreshActions);
    list();
}

QWidget *ProfilesPage::makeList()
{
    auto *column = new QWidget(this);
    column->setFixedWidth(listWidth);
    m_list = new QListWidget(column);
    m_list->setObjectName(u"profiles"_s);
    m_list->setAccessibleName(tr("Firmware profiles"));
    m_list->setWordWrap(true);
    m_list->setSpacing(4);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_problems = plainLabel({}, column);
    m_problems->setObjectName(u"profileProblems"_s);
    m_problems->setProperty("attention", true);
    auto *import = new QPushButton(tr("&Import…"), column);
    import->setObjectName(u"importProfile"_s);
    setSymbol(import, Symbol::Import);
    import->setAccessibleDescription(
        tr("Shows what a file would bring in, and asks. A file can also be dropped here."));
    import->setAutoDefault(true);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_problems);
    layout->addWidget(mutedLabel(tr("Drop a colleague's file here, or"), column));
    layout->addWidget(import);
    connect(import, &QPushButton::clicked, this, &ProfilesPage::chooseImport);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        askToRemove(false);
        refreshDetail();
        m_teachPanel->forget();
        m_panels->setCurrentWidget(m_detail);
        say({}, false);
    });
    return column;
}

QWidget *ProfilesPage::makeDetail()
{
    auto *panel = new QWidget(this);
    m_name = plainLabel({}, panel);
    m_name->setFont(enlarged(font(), 1.35, true));
    m_about = mutedLabel({}, panel);
    m_message = plainLabel({}, panel);
    m_message->setObjectName(u"profileMessage"_s);
    m_message->hide();
    m_table = new QTableView(panel);
    prepareTable(m_table);
    m_table->setObjectName(u"profileWords"_s);
    m_table->setModel(&m_model);
    // Few words are dangerous: where there is little room, how sure one is of each comes first.
    m_table->horizontalHeader()->swapSections(ProfileModel::Beware, ProfileModel::Sureness);
    m_widths = new ColumnWidths(
        m_table, "words"_L1, {ProfileModel::columnNames.begin(), ProfileModel::columnNames.end()});
    m_table->setAccessibleName(tr("Words of this firmware"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);

    m_actions = new QWidget(panel);
    const auto make = [this](const QString &text, const QString &name) {
        auto *button = new QPushButton(text, m_actions);
        button->setObjectName(name);
        button->setAutoDefault(true);
        return button;
    };
    m_teach = make(tr("&Teach a word…"), u"teachWord"_s);
    m_teach->setProperty("primary", true);
    m_use = make(tr("&Use with the connected tracker"), u"useProfile"_s);
    m_export = make(tr("&Export…"), u"exportProfile"_s);
    setSymbol(m_export, Symbol::Export);
    m_remove = make(tr("&Remove"), u"removeProfile"_s);
    auto *actions = new FlowLayout(m_actions);
    for (QPushButton *each : {m_teach, m_use, m_export}) {
        actions->addWidget(each);
    }
    actions->addStretch();
    actions->addWidget(m_remove);

    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_name);
    layout->addWidget(m_about);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeRemoveRow(panel));
    layout->addWidget(m_actions);
    connect(m_teach, &QPushButton::clicked, this, [this] { beginTeaching(chosen(), {}); });
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (const auto *profile = chosen()) {
            m_profiles.unit().useProfile(profile->id);
            say(tr("The connected tracker is read again with these words."), false);
        }
    });
    connect(m_export, &QPushButton::clicked, this, &ProfilesPage::chooseExport);
    connect(m_remove, &QPushButton::clicked, this, [this] { askToRemove(true); });
    return panel;
}

QWidget *ProfilesPage::makeRemoveRow(QWidget *parent)
{
    m_removeRow = new QWidget(parent);
    m_removeQuestion = plainLabel({}, m_removeRow);
    m_removeQuestion->setProperty("attention", true);
    m_removeQuestion->setObjectName(u"removeQuestion"_s);
    auto *yes = new QPushButton(tr("&Remove it"), m_removeRow);
    yes->setObjectName(u"removeYes"_s);
    m_keep = new QPushButton(tr("&Keep it"), m_removeRow);
    m_keep->setObjectName(u"removeNo"_s);
    auto *layout = new QHBoxLayout(m_removeRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_removeQuestion, 1);
    for (QPushButton *each : {yes, m_keep}) {
        each->setAutoDefault(true);
        layout->addWidget(each);
    }
    connect(yes, &QPushButton::clicked, this, &ProfilesPage::remove);
    connect(m_keep, &QPushButton::clicked, this, [this] { askToRemove(false); });
    m_removeRow->hide();
    return m_removeRow;
}

const device::Profile *ProfilesPage::chosen() const
{
    const auto *item = m_list->currentItem();
    return item == nullptr ? nullptr
                           : m_profiles.find(item->data(Qt::UserRole).toString().toStdString());
}

void ProfilesPage::list()
{
    const device::Profile *before = chosen();
    const device::Profile *usual = before != nullptr ? before : m_profiles.usualBase();
    const std::string id = usual != nullptr ? usual->id : std::string();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const device::Profile *profile : m_profiles.profiles()) {
            const QString origin = !m_profiles.isOwn(profile->id) ? tr("comes with the program")
                                   : profile->provenance == Provenance::Taught
                                       ? tr("your own, taught")
                                       : tr("your own");
            auto *item =
                new QListWidgetItem(text::shippedText(profile->name) + u'\n' + origin, m_list);
            item->setData(Qt::UserRole, QString::fromStdString(profile->id));
        }
    }
    choose(id);
    QStringList problems;
    for (const Error &problem : m_profiles.problems()) {
        problems += tr("Left out: %1").arg(text::describe(problem).joined());
    }
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
}

void ProfilesPage::choose(const std::string &id)
{
    int row = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toString().toStdString() == id) {
            row = i;
        }
    }
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(row);
    refreshDetail();
}

void ProfilesPage::refreshDetail()
{
    const device::Profile *profile = chosen();
    m_detail->setEnabled(profile != nullptr);
    if (profile == nullptr) {
        return;
    }
    m_name->setText(text::shippedText(profile->name));
    m_about->setText(text::shippedText(profile->note));
    m_about->setVisible(!profile->note.empty());
    m_model.setProfile(*profile, m_profiles.dangerous(), ProfileModel::Marks::Dangers);
    addTeachButtons();
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(ProfileModel::What,
                            std::min(m_table->columnWidth(ProfileModel::What), widestWhat));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_widths->apply();
    refreshActions();
}

void ProfilesPage::addTeachButtons()
{
    m_table->clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const std::vector<SettingId> settings = m_model.unknownSettings(row);
        if (settings.empty()) {
            continue;
        }
        auto *cell = new QWidget(m_table);
        auto *button = new QPushButton(tr("Teach it"), cell);
        button->setObjectName(u"teachRow%1"_s.arg(row));
        button->setProperty("quiet", true);
        button->setAutoDefault(true);
        button->setAccessibleName(tr("Teach it: %1").arg(settingLabels(settings)));
        connect(button, &QPushButton::clicked, this,
                [this, settings] { beginTeaching(chosen(), settings); });
        auto *layout = new QHBoxLayout(cell);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(button);
        layout->addStretch();
        // Where the words would stand.
        m_table->setSpan(row, ProfileModel::Ask, 1, 2);
        m_table->setIndexWidget(m_model.index(row, ProfileModel::Ask), cell);
    }
}

void ProfilesPage::refreshActions()
{
    const device::Profile *profile = chosen();
    if (profile == nullptr) {
        return;
    }
    UnitPresenter &unit = m_profiles.unit();
    const bool inUse = unit.isConnected() && unit.profile() && unit.profile()->id == profile->id;
    m_use->setVisible(unit.canUseProfile() && !inUse);
    m_remove->setVisible(m_profiles.isOwn(profile->id));
}

void ProfilesPage::teach(const std::vector<SettingId> &settings)
{
    beginTeaching(nullptr, settings);
}

void ProfilesPage::beginTeaching(const device::Profile *base,
                                 const std::vector<SettingId> &settings)
{
    askToRemove(false);
    m_panels->setCurrentWidget(m_teachPanel);
    m_teachPanel->begin(base, settings);
}

void ProfilesPage::onTaught(const std::string &id)
{
    choose(id);
    UnitPresenter &unit = m_profiles.unit();
    // How a job ended stays in sight until somebody goes on.
    if (unit.canUseProfile() && unit.stage() != UnitPresenter::Stage::Finished) {
        unit.useProfile(id);
        showDetail(tr("Saved. The connected tracker is read again with these words."));
    } else {
        showDetail(tr("Saved. Export it, and your colleagues can take it over."));
    }
}

void ProfilesPage::showDetail(const QString &message)
{
    m_panels->setCurrentWidget(m_detail);
    refreshActions();
    say(message, false);
    m_list->setFocus();
}

void ProfilesPage::say(const QString &message, bool problem)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    setStyleFlag(m_message, "problem", problem);
    if (!problem) {
        announce(m_message, message);
    }
}

void ProfilesPage::chooseImport()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Import a firmware profile"), QDir::homePath(), tr("Firmware profiles (*.json)"));
    if (!file.isEmpty()) {
        openImport(file);
    }
}

void ProfilesPage::openImport(const QString &file)
{
    askToRemove(false);
    m_teachPanel->forget();
    m_panels->setCurrentWidget(m_importPanel);
    m_importPanel->show(file);
}

void ProfilesPage::chooseExport()
{
    const device::Profile *profile = chosen();
    if (profile == nullptr) {
        return;
    }
    const QString proposed =
        QDir::home().filePath(QString::fromStdString(profile->id) + u".json"_s);
    const QString file = QFileDialog::getSaveFileName(this, tr("Export a firmware profile"),
                                                      proposed, tr("Firmware profiles (*.json)"));
    if (!file.isEmpty()) {
        exportTo(file);
    }
}

void ProfilesPage::exportTo(const QString &file)
{
    const device::Profile *profile = chosen();
    if (profile == nullptr) {
        return;
    }
    const auto written = m_profiles.exportTo(profile->id, file);
    say(written ? tr("Written to %1. Colleagues take it over with Import.")
                      .arg(QDir::toNativeSeparators(file))
                : text::describe(written.error()).joined(),
        !written);
}

void ProfilesPage::askToRemove(bool ask)
{
    const device::Profile *profile = chosen();
    const bool wasAsked = m_removeRow->isVisible();
    m_removeRow->setVisible(ask && profile != nullptr);
    m_actions->setVisible(!m_removeRow->isVisibleTo(m_detail));
    if (ask && profile != nullptr) {
        say({}, false);
        m_removeQuestion->setText(
            tr("Remove “%1”? What was taught in it is gone then, unless it was exported.")
                .arg(text::shippedText(profile->name)));
        m_keep->setFocus();
    } else if (wasAsked) {
        m_remove->setFocus();
    }
}

void ProfilesPage::remove()
{
    const device::Profile *profile = chosen();
    if (profile == nullptr) {
        return;
    }
    askToRemove(false);
    if (const auto removed = m_profiles.remove(profile->id); !removed) {
        say(text::describe(removed.error()).joined(), true);
        return;
    }
    say(tr("Removed."), false);
    m_list->setFocus();
}

void ProfilesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void ProfilesPage::dropEvent(QDropEvent *event)
{
    if (const QString file = droppedFile(*event->mimeData()); !file.isEmpty()) {
        event->acceptProposedAction();
        openImport(file);
    }
}

void ProfilesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_removeRow->isVisible()) {
        askToRemove(false);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace sp7600::ui
