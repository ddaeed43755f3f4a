// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importpanel.h"

#include "ui/columnwidths.h"
#include "ui/widgets.h"

#include "core/text/text.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

using Import = ProfilesPresenter::Import;

constexpr int widestWhat = 230;

QString countsText(const device::WordCounts &counts)
{
    QStringList parts = {
        ImportPanel::tr("Commands: %1").arg(counts.all),
        ImportPanel::tr("that change the tracker: %1").arg(counts.destructive),
    };
    if (counts.assumed > 0) {
        parts += ImportPanel::tr("only assumed: %1").arg(counts.assumed);
    }
    return parts.join(u" · "_s);
}

QString warningsText(const Import &import)
{
    QStringList sentences;
    if (import.replaces == Import::Replaces::Own) {
        sentences += ImportPanel::tr("It replaces your own profile of the same name (%1).")
                         .arg(text::escaped(import.profile.id));
    } else if (import.replaces == Import::Replaces::Shipped) {
        sentences += ImportPanel::tr("It takes the place of the profile that came with the program "
                                     "(%1).")
                         .arg(text::escaped(import.profile.id));
    }
    if (import.counts.unasked > 0) {
        sentences += ImportPanel::tr("%1 of its commands would be sent to find out which tracker "
                                     "is connected, without a question.")
                         .arg(import.counts.unasked);
    }
    if (import.counts.documented > 0) {
        sentences += ImportPanel::tr("It says of %1 that the maker documents them. Nobody has "
                                     "checked that: it is as good as whoever gave you the file.")
                         .arg(import.counts.documented);
    }
    return sentences.join(u'\n');
}

} // namespace

ImportPanel::ImportPanel(ProfilesPresenter &profiles, QWidget *parent)
    : QWidget(parent)
    , m_profiles(profiles)
    , m_title(plainLabel({}, this))
    , m_from(mutedLabel({}, this))
    , m_counts(plainLabel({}, this))
    , m_warnings(plainLabel({}, this))
    , m_problem(plainLabel({}, this))
    , m_table(new QTableView(this))
    , m_take(new QPushButton(tr("&Take over"), this))
    , m_other(new QPushButton(tr("Take an&other file…"), this))
    , m_cancel(new QPushButton(tr("&Do not take over"), this))
{
    m_title->setFont(enlarged(font(), 1.35, true));
    m_title->setObjectName(u"importTitle"_s);
    m_counts->setObjectName(u"importCounts"_s);
    m_warnings->setObjectName(u"importWarnings"_s);
    m_warnings->setProperty("attention", true);
    m_problem->setObjectName(u"importProblem"_s);
    m_problem->setProperty("problem", true);
    prepareTable(m_table);
    m_table->setModel(&m_model);
    m_widths =
        new ColumnWidths(m_table, "importedWords"_L1,
                         {ProfileModel::columnNames.begin(), ProfileModel::columnNames.end()});
    m_table->setAccessibleName(tr("Commands of the file"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_take->setObjectName(u"takeOver"_s);
    m_take->setProperty("primary", true);
    m_other->setObjectName(u"otherFile"_s);
    m_cancel->setObjectName(u"cancelImport"_s);
    for (QPushButton *each : {m_take, m_other, m_cancel}) {
        each->setAutoDefault(true);
    }

    auto *actions = new QHBoxLayout;
    actions->setSpacing(12);
    actions->addWidget(m_take);
    actions->addWidget(m_other);
    actions->addWidget(m_cancel);
    actions->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_from);
    layout->addWidget(m_problem);
    layout->addWidget(m_counts);
    layout->addWidget(m_warnings);
    layout->addWidget(m_table, 1);
    layout->addStretch();
    layout->addLayout(actions);

    connect(m_take, &QPushButton::clicked, this, &ImportPanel::takeOver);
    connect(m_other, &QPushButton::clicked, this, &ImportPanel::otherFileWanted);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPanel::cancelled);
}

void ImportPanel::show(const QString &file)
{
    auto import = m_profiles.readImport(file);
    m_from->setText(QDir::toNativeSeparators(file));
    m_import.reset();
    if (import) {
        m_import = std::move(*import);
        showImport();
    } else {
        showProblem(import.error());
    }
    for (QWidget *part : {static_cast<QWidget *>(m_counts), static_cast<QWidget *>(m_table),
                          static_cast<QWidget *>(m_take)}) {
        part->setVisible(m_import.has_value());
    }
    m_warnings->setVisible(m_import && !m_warnings->text().isEmpty());
    m_problem->setVisible(!m_import);
    m_other->setVisible(!m_import);
    m_cancel->setText(m_import ? tr("&Do not take over") : tr("&Back"));
    // Whoever just presses Enter takes nothing over unread.
    (m_import ? m_cancel : m_other)->setFocus();
}

void ImportPanel::showImport()
{
    m_title->setText(tr("Take over “%1”?").arg(text::escaped(m_import->profile.name)));
    m_counts->setText(countsText(m_import->counts));
    m_warnings->setText(warningsText(*m_import));
    m_model.setProfile(m_import->profile, m_profiles.dangerous(), ProfileModel::Marks::Changes);
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(ProfileModel::What,
                            std::min(m_table->columnWidth(ProfileModel::What), widestWhat));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_widths->apply();
}

void ImportPanel::showProblem(const Error &error)
{
    m_title->setText(tr("This file cannot be taken over"));
    const text::Sentence sentence = text::describe(error);
    m_problem->setText(sentence.what + u'\n'
                       + tr("Nothing was changed. Ask whoever gave you the file to export the "
                            "profile again, or take another file."));
}

void ImportPanel::takeOver()
{
    if (!m_import) {
        return;
    }
    const std::string id = m_import->profile.id;
    if (const auto taken = m_profiles.takeOver(*m_import); !taken) {
        m_problem->setText(text::describe(taken.error()).joined());
        m_problem->show();
        return;
    }
    m_import.reset();
    Q_EMIT takenOver(id);
}

void ImportPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        m_cancel->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace sp7600::ui
