// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaverow.h"

#include "ui/widgets.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

struct LeaveWords {
    Q_DECLARE_TR_FUNCTIONS(sp7600::ui::LeaveRow)
};

QString underWay(LeaveWork work)
{
    switch (work) {
    case LeaveWork::None:
        break;
    case LeaveWork::Writing:
        return LeaveWords::tr("The tracker is being written.");
    case LeaveWork::Proving:
        return LeaveWords::tr("The tracker is written, and its report is awaited.");
    case LeaveWork::List:
        return LeaveWords::tr("The list is being worked through.");
    case LeaveWork::Script:
        return LeaveWords::tr("A script is being sent to the tracker.");
    case LeaveWork::Files:
        return LeaveWords::tr("A file is being written, or reports are being sent.");
    }
    return {};
}

/// What becomes of the work when it is cut off.
QString cutOff(LeaveWork work)
{
    switch (work) {
    case LeaveWork::None:
        break;
    case LeaveWork::Writing:
        return LeaveWords::tr("Closing the window now cancels that: what is half written is put "
                              "back first.");
    case LeaveWork::Proving:
        return LeaveWords::tr("Closing the window now ends that without a proof.");
    case LeaveWork::List:
        return LeaveWords::tr("Closing the window now stops it: each tracker is left in a known "
                              "state first.");
    case LeaveWork::Script:
        return LeaveWords::tr("Closing the window now leaves the rest of it unsent.");
    case LeaveWork::Files:
        return LeaveWords::tr("Closing the window now breaks that off.");
    }
    return {};
}

/// Why the window is closed at all, where nobody closes it.
QString reason(Leave how)
{
    switch (how) {
    case Leave::Close:
        break;
    case Leave::Replace:
        return LeaveWords::tr("To switch the language, the window is closed.") + u' ';
    case Leave::Restart:
        return LeaveWords::tr("To start again, the window is closed.") + u' ';
    }
    return {};
}

QString waiting(Leave how)
{
    switch (how) {
    case Leave::Close:
        break;
    case Leave::Replace:
        return LeaveWords::tr("The language changes as soon as this is finished. If it does not "
                              "end well, the window stays as it is.");
    case Leave::Restart:
        return LeaveWords::tr("The program starts again as soon as this is finished. If it does "
                              "not end well, the window stays open.");
    }
    return LeaveWords::tr("The window closes as soon as this is finished. If it does not end well, "
                          "the window stays open.");
}

QString ending(LeaveWork work)
{
    return work == LeaveWork::Files
               ? LeaveWords::tr("What is being written or sent is brought to an end.")
           : work == LeaveWork::List
               ? LeaveWords::tr("The trackers are being left in a safe state: do not unplug them.")
               : LeaveWords::tr("The tracker is being left in a safe state: do not unplug it.");
}

QString afterwards(Leave how)
{
    return how == Leave::Replace   ? LeaveWords::tr("Then the language changes by itself.")
           : how == Leave::Restart ? LeaveWords::tr("Then the program starts again by itself.")
                                   : LeaveWords::tr("The window closes by itself.");
}

QString staying(Leave how)
{
    return how == Leave::Replace
               ? LeaveWords::tr("The language stays as it is: what was under way did not end well.")
           : how == Leave::Restart
               ? LeaveWords::tr("The program does not start again: what was under way did not end "
                                "well.")
               : LeaveWords::tr("The window stays open: what was under way did not end well.");
}

QString whenDone(Leave how)
{
    return how == Leave::Replace   ? LeaveWords::tr("Switch when finished")
           : how == Leave::Restart ? LeaveWords::tr("Start again when finished")
                                   : LeaveWords::tr("Close when finished");
}

QString cancelling(Leave how)
{
    return how == Leave::Replace   ? LeaveWords::tr("Cancel and switch")
           : how == Leave::Restart ? LeaveWords::tr("Cancel and start again")
                                   : LeaveWords::tr("Cancel and close");
}

QString keeping(Leave how)
{
    return how == Leave::Replace   ? LeaveWords::tr("Do not switch")
           : how == Leave::Restart ? LeaveWords::tr("Do not start again")
                                   : LeaveWords::tr("Keep the window open");
}

} // namespace

LeaveRow::LeaveRow(QWidget *parent)
    : QFrame(parent)
    , m_text(plainLabel({}, this))
    , m_goOn(makeButton({}, u"leaveGoOn"_s, true))
    , m_whenDone(makeButton({}, u"leaveWhenDone"_s))
    , m_cancel(makeButton({}, u"leaveNow"_s))
{
    setObjectName(u"leaveRow"_s);
    m_text->setObjectName(u"leaveText"_s);
    m_text->setProperty("attention", true);
    auto *mark = new StatusMark(16, this);
    mark->setStatus(Status::Attention);
    auto *words = new QHBoxLayout;
    words->setSpacing(12);
    words->addWidget(mark);
    words->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    for (QPushButton *button : {m_goOn, m_whenDone, m_cancel}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addLayout(words);
    layout->addLayout(buttons);
    connect(m_goOn, &QPushButton::clicked, this, &LeaveRow::goOnWanted);
    connect(m_whenDone, &QPushButton::clicked, this, &LeaveRow::whenDoneWanted);
    connect(m_cancel, &QPushButton::clicked, this, &LeaveRow::cancelWanted);
    hide();
}

void LeaveRow::say(Says says, Leave how, LeaveWork work)
{
    if (m_says == Says::Nothing) {
        m_before = window()->focusWidget();
    }
    const bool isNew = std::exchange(m_says, says) != says;
    const QString before = m_text->text();
    m_how = how;
    m_work = work;
    refresh();
    show();
    if (isNew || m_text->text() != before) {
        announce(this, m_text->text());
    }
    if (m_cancel->isVisibleTo(this)) {
        m_goOn->setFocus(); // Enter by accident cuts nothing off.
    }
}

void LeaveRow::follow(LeaveWork work)
{
    if (m_says == Says::Nothing || std::exchange(m_work, work) == work) {
        return;
    }
    const QString before = m_text->text();
    refresh();
    if (m_text->text() != before) {
        announce(this, m_text->text());
    }
}

void LeaveRow::end()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_says = Says::Nothing;
    hide();
    announce(this, {});
    if (hadFocus && m_before && m_before->isVisible()) {
        m_before->setFocus();
    }
}

QString LeaveRow::text() const
{
    switch (m_says) {
    case Says::Nothing:
        break;
    case Says::Asks:
        return reason(m_how) + underWay(m_work) + u' ' + cutOff(m_work);
    case Says::Waits:
        return underWay(m_work) + u' ' + waiting(m_how);
    case Says::Leaves:
        return ending(m_work) + u' ' + afterwards(m_how);
    case Says::Stays:
        return staying(m_how);
    }
    return {};
}

void LeaveRow::refresh()
{
    const bool asks = m_says == Says::Asks;
    const bool waits = m_says == Says::Waits;
    const bool stays = m_says == Says::Stays;
    m_text->setText(text());
    m_whenDone->setText(whenDone(m_how));
    m_cancel->setText(cancelling(m_how));
    m_goOn->setText(waits                          ? keeping(m_how)
                    : stays                        ? tr("Understood")
                    : m_work == LeaveWork::Writing ? tr("Go on writing")
                                                   : tr("Go on"));
    m_goOn->setVisible(asks || waits || stays);
    m_whenDone->setVisible(asks);
    m_cancel->setVisible(asks || waits);
    setAccessibleName(m_text->text());
    for (QPushButton *button : {m_goOn, m_whenDone, m_cancel}) {
        button->setAccessibleDescription(m_text->text());
    }
}

} // namespace sp7600::ui
