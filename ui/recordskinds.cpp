// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What of the Records page is about its two lists, and about files that come into them.
#include "ui/recordspage.h"

#include "ui/capturespanel.h"
#include "ui/exportwords.h"
#include "ui/formatting.h"
#include "ui/recordsaver.h"
#include "ui/replaypanel.h"
#include "ui/widgets.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr auto kindKey = "view/records"_L1;
constexpr auto capturesName = "captures"_L1;
constexpr auto commissioningsName = "commissionings"_L1;

} // namespace

QWidget *RecordsPage::makeKindRow()
{
    auto *row = new QWidget(this);
    auto *choice = new QWidget(row);
    auto *choiceLayout = new QHBoxLayout(choice);
    choiceLayout->setContentsMargins(0, 0, 0, 0);
    choiceLayout->setSpacing(8);
    const auto add = [this, choiceLayout](const QString &text, const QString &name, Kind kind) {
        auto *button = makeButton(text, name);
        button->setCheckable(true);
        button->setAutoExclusive(true); // The arrow keys go from one to the other.
        button->setProperty("tab", true);
        connect(button, &QPushButton::clicked, this, [this, kind] { showKind(kind); });
        choiceLayout->addWidget(button);
        return button;
    };
    m_kinds = {add(tr("Co&mmissionings"), u"showCommissionings"_s, Kind::Commissionings),
               add(tr("Capt&ures"), u"showCaptures"_s, Kind::Captures)};
    m_kinds[0]->setAccessibleDescription(tr("What was done with which tracker."));
    m_kinds[1]->setAccessibleDescription(tr("What was heard of which tracker."));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(choice);
    layout->addStretch();
    layout->addWidget(m_captures->importButton());
    return row;
}

void RecordsPage::connectCaptures()
{
    connect(m_captures->importButton(), &QPushButton::clicked, this,
            [this] { askWhatToImport(m_records.transfer(), this); });
    connect(m_captures, &CapturesPanel::reportsWanted, this, &RecordsPage::reportsWanted);
    connect(m_captures, &CapturesPanel::exportWanted, this, [this](capture::Format format) {
        m_saver->exportReports(m_records.captures().chosen(), format);
    });
    connect(m_captures, &CapturesPanel::replayWanted, this,
            [this] { askWhereToReplay(m_records.captures().chosen()); });
    connect(&m_records.captures(), &CapturesPresenter::choiceChanged, this, [this] {
        if (showsCaptures() && m_replay->selection().imei != m_records.captures().chosen()) {
            m_replay->hide(); // It is about another tracker.
        }
        refreshActions();
    });
}

bool RecordsPage::showsCaptures() const
{
    return m_lists->currentWidget() == m_captures;
}

void RecordsPage::showKind(Kind kind)
{
    const bool isCaptures = kind == Kind::Captures;
    m_kinds[0]->setChecked(!isCaptures);
    m_kinds[1]->setChecked(isCaptures);
    m_captures->importButton()->setVisible(isCaptures);
    if (isCaptures != showsCaptures()) {
        m_replay->hide(); // It is about a tracker of the other list.
        m_lists->setCurrentIndex(isCaptures ? 1 : 0);
    }
    refreshActions();
    QSettings().setValue(kindKey, isCaptures ? capturesName : commissioningsName);
}

void RecordsPage::showLastKind()
{
    showKind(QSettings().value(kindKey).toString() == capturesName ? Kind::Captures
                                                                   : Kind::Commissionings);
}

void RecordsPage::chooseNewestCapture()
{
    m_captures->chooseNewest();
}

void RecordsPage::askWhereToReplay(const std::string &imei)
{
    m_replay->openFor({.imei = imei}, tr("Send the reports of %1 once more").arg(imeiText(imei)));
    refreshActions();
}

void RecordsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty() && m_records.transfer().isIdle()) {
        event->acceptProposedAction();
    }
}

void RecordsPage::dropEvent(QDropEvent *event)
{
    if (const QString file = droppedFile(*event->mimeData()); !file.isEmpty()) {
        event->acceptProposedAction();
        takeFile(file);
    }
}

void RecordsPage::takeFile(const QString &file)
{
    showKind(Kind::Captures);
    m_records.transfer().importFrom(file);
}

} // namespace sp7600::ui
