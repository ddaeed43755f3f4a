// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcomepanel.h"

#include "ui/flowlayout.h"
#include "ui/widgets.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr int readableWidth = 720;

} // namespace

WelcomePanel::WelcomePanel(bool canDemo, QWidget *parent)
    : QWidget(parent)
    , m_tracker(makeButton(tr("Plug in a trac&ker"), u"welcomeTracker"_s, true))
{
    auto *heading = plainLabel(tr("Welcome"), this);
    heading->setFont(enlarged(font(), 1.7, true));
    auto *column = new QVBoxLayout;
    column->setSpacing(16);
    column->addWidget(heading);
    for (const QString &line :
         {tr("Connect a tracker to this laptop, and see what it holds and where it reports."),
          tr("Write the server, the APN and the rest. Every value is read back, and put back when "
             "something fails."),
          tr("Prove it: the job is done when a report of this very tracker arrives.")}) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        auto *mark = new StatusMark(16, this);
        mark->setStatus(Status::Ok);
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addWidget(plainLabel(line, this), 1);
        column->addLayout(row);
    }
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_tracker);
    if (canDemo) {
        auto *demo = makeButton(tr("Try it with a &virtual tracker"), u"welcomeDemo"_s);
        connect(demo, &QPushButton::clicked, this, &WelcomePanel::demoWanted);
        buttons->addWidget(demo);
    }
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addSpacing(8);
    column->addWidget(mutedLabel(
        tr("What this window sends: nothing about you or your trackers. It looks up the server's "
           "name and tries its port only when you diagnose, and passes reports on only where you "
           "say so. Press F1 on any page for help."),
        this));
    auto *content = new QWidget(this);
    content->setLayout(column);
    column->setContentsMargins(0, 0, 0, 0);
    content->setMaximumWidth(readableWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 24, 0, 0);
    layout->addWidget(content);
    layout->addStretch();
    connect(m_tracker, &QPushButton::clicked, this, &WelcomePanel::trackerWanted);
}

void WelcomePanel::focusNext()
{
    m_tracker->setFocus();
}

} // namespace sp7600::ui
