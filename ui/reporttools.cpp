// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reporttools.h"

#include "ui/formatting.h"
#include "ui/icons.h"
#include "ui/receptionmodel.h"
#include "ui/reporttable.h"
#include "ui/widgets.h"

#include "core/system/clock.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

ReportTools::ReportTools(ReceptionModel &reports, ReportTable &list, QMenu *formats,
                         QWidget *parent)
    : QWidget(parent)
    , m_reports(reports)
    , m_ofList(new QWidget(this))
    , m_shown(mutedLabel({}, this))
    , m_follow(makeButton({}, u"follow"_s))
    , m_export(makeButton(Symbol::Export, tr("Ex&port"), u"export"_s))
    , m_import(makeButton(Symbol::Import, tr("&Import…"), u"import"_s))
{
    m_shown->setObjectName(u"shown"_s);
    auto *columns = makeButton(tr("Colu&mns"), u"columns"_s);
    columns->setMenu(list.columnsMenu());
    m_export->setMenu(formats);
    m_export->setAccessibleName(tr("Export the reports that are shown"));
    m_import->setAccessibleName(tr("Import reports from a file"));
    connect(m_follow, &QPushButton::clicked, this,
            [this, &list] { list.follow(m_reports.isHeld()); });
    connect(m_import, &QPushButton::clicked, this, &ReportTools::importWanted);
    connect(&m_reports, &ReceptionModel::waitingChanged, this, &ReportTools::refreshHeld);
    connect(&m_reports, &ReceptionModel::lookingChanged, this, &ReportTools::refreshShown);

    auto *listLayout = new QHBoxLayout(m_ofList);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(12);
    listLayout->addWidget(m_shown, 1);
    listLayout->addWidget(m_follow);
    listLayout->addWidget(columns);
    listLayout->addWidget(m_export);
    m_ofList->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_ofList, 1);
    layout->addWidget(m_import, 0, Qt::AlignRight);
    refreshHeld();
    refreshShown();
}

void ReportTools::setHasReports(bool has)
{
    m_hasReports = has;
    m_ofList->setVisible(has || !m_problem.isEmpty());
}

void ReportTools::setBusy(bool busy)
{
    m_export->setEnabled(!busy);
    m_import->setEnabled(!busy);
}

void ReportTools::setProblem(const QString &problem)
{
    m_problem = problem;
    setHasReports(m_hasReports);
    refreshShown();
}

void ReportTools::refreshHeld()
{
    const auto waiting = m_reports.waiting();
    if (!m_reports.isHeld()) {
        m_follow->setText(tr("&Hold"));
        m_follow->setAccessibleDescription(tr("New reports come in at the top."));
    } else {
        m_follow->setText(waiting == 0 ? tr("Foll&ow")
                                       : tr("Foll&ow (%1 new)").arg(countText(waiting)));
        m_follow->setAccessibleDescription(tr("New reports wait."));
    }
}

/// How much of what is kept stands in the list.
void ReportTools::refreshShown()
{
    const auto lines = countText(static_cast<std::uint64_t>(m_reports.rowCount()));
    const bool isAll = m_reports.filter().isEmpty();
    QString text;
    setStyleFlag(m_shown, "problem", !m_problem.isEmpty());
    if (!m_problem.isEmpty()) {
        text = m_problem;
    } else if (m_reports.isLooking()
               && (m_reports.rowCount() == 0 || m_reports.filter().needsLook())) {
        const auto &back = m_reports.lookedBackTo();
        text = back ? tr("Lines found so far: %1; looking, back to %2")
                          .arg(lines, momentText(*back, system::utcNow()))
                    : tr("Looking…");
    } else if (m_reports.isComplete()) {
        text =
            isAll ? tr("All lines that are kept: %1").arg(lines) : tr("Lines found: %1").arg(lines);
    } else if (isAll && m_reports.kept()) {
        text = tr("Messages kept: %1; older ones come as you scroll")
                   .arg(countText(static_cast<std::uint64_t>(m_reports.kept()->receptions)));
    } else {
        text = tr("Lines found so far: %1; more come as you scroll").arg(lines);
    }
    m_shown->setText(text);
}

} // namespace sp7600::ui
