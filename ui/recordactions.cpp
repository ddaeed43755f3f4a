// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recordactions.h"

#include "ui/exportwords.h"
#include "ui/flowlayout.h"
#include "ui/icons.h"
#include "ui/widgets.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

FlowLayout *makeRow(std::initializer_list<QPushButton *> buttons)
{
    auto *row = new FlowLayout;
    row->setSpacing(8);
    for (QPushButton *button : buttons) {
        row->addWidget(button);
    }
    return row;
}

} // namespace

RecordActions::RecordActions(QWidget *parent)
    : QWidget(parent)
    , m_open(makeButton(Symbol::Open, tr("&Open the certificate"), u"openCertificate"_s, true))
    , m_save(makeButton(Symbol::Save, tr("Sa&ve as"), u"saveRecord"_s))
    , m_print(makeButton(Symbol::Print, tr("&Print…"), u"printCertificate"_s))
    , m_reports(makeButton(Symbol::Live, tr("&Open on the Live page"), u"openReports"_s, true))
    , m_export(makeButton(Symbol::Export, tr("E&xport reports"), u"exportReports"_s))
    , m_replay(makeButton(Symbol::Send, tr("Send a&gain…"), u"replayReports"_s))
    , m_restore(makeButton(tr("&Restore earlier settings"), u"restoreEarlier"_s))
    , m_table(makeButton(Symbol::Save, tr("Save as one &table…"), u"saveTable"_s, true))
{
    m_save->setAccessibleDescription(tr("The certificate as a page, for programs, or as a table."));
    m_reports->setAccessibleDescription(tr("Shows all reports of this tracker that are kept."));
    m_export->setAccessibleDescription(
        tr("Everything that this laptop received of this tracker, as a file."));
    m_replay->setAccessibleDescription(
        tr("Sends what this laptop received of this tracker once more, to test a server."));
    m_restore->setAccessibleDescription(
        tr("Shows what this tracker held before, to be put back when it is plugged in."));
    m_table->setAccessibleDescription(tr("One line for each certificate, for spreadsheets."));
    for (QPushButton *quiet : {m_export, m_replay, m_restore}) {
        quiet->setProperty("quiet", true);
    }
    m_reports->hide();
    makeSaveMenu();
    m_export->setMenu(
        makeFormatsMenu(m_export, [this](capture::Format format) { Q_EMIT exportWanted(format); }));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(makeRow({m_open, m_table, m_save, m_print}));
    layout->addLayout(makeRow({m_reports, m_export, m_replay, m_restore}));
    connect(m_open, &QPushButton::clicked, this, &RecordActions::openWanted);
    connect(m_reports, &QPushButton::clicked, this, &RecordActions::reportsWanted);
    connect(m_print, &QPushButton::clicked, this, &RecordActions::printWanted);
    connect(m_replay, &QPushButton::clicked, this, &RecordActions::replayWanted);
    connect(m_restore, &QPushButton::clicked, this, &RecordActions::restoreWanted);
    connect(m_table, &QPushButton::clicked, this, &RecordActions::tableWanted);
}

void RecordActions::makeSaveMenu()
{
    using Format = RecordTasks::CertificateFormat;
    auto *menu = new QMenu(m_save);
    const auto add = [this, menu](const QString &name, Format format) {
        connect(menu->addAction(name), &QAction::triggered, this,
                [this, format] { Q_EMIT saveWanted(format); });
    };
    add(tr("Page for people (PDF)…"), Format::Pdf);
    add(tr("For programs, to be verified later (JSON)…"), Format::Json);
    add(tr("Table (CSV)…"), Format::Csv);
    m_save->setMenu(menu);
}

void RecordActions::setOffer(bool hasCertificate, bool hasTracker, bool hasBackup, bool isBusy)
{
    m_table->hide();
    for (QPushButton *button : {m_open, m_save, m_print}) {
        button->setVisible(hasCertificate);
        button->setEnabled(!isBusy);
    }
    for (QPushButton *button : {m_export, m_replay}) {
        button->setVisible(hasTracker);
        button->setEnabled(!isBusy);
    }
    m_restore->setVisible(hasBackup);
}

void RecordActions::setCaptureOffer(bool isBusy)
{
    setOffer(false, true, false, isBusy);
    m_reports->show();
}

void RecordActions::setTableOffer(bool hasCertificates, bool isBusy)
{
    setOffer(false, false, false, isBusy);
    m_table->setVisible(hasCertificates);
    m_table->setEnabled(!isBusy);
}

} // namespace sp7600::ui
