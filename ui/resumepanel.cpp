// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resumepanel.h"

#include "ui/flowlayout.h"
#include "ui/formatting.h"
#include "ui/resumepresenter.h"
#include "ui/widgets.h"

#include "core/text/text.h"
#include "core/text/unfinishedtext.h"

#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

using View = ResumePresenter::View;

namespace
{

QString takenText(UtcMillis time)
{
    const auto taken = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    return QLocale().toString(taken, QLocale::ShortFormat);
}

/// While some are as before and some as wanted, what is missing from the end stands out.
Status statusOf(Standing standing, WriteLeft left)
{
    switch (standing) {
    case Standing::Wanted:
        return Status::Ok;
    case Standing::Earlier:
        return left == WriteLeft::Earlier ? Status::Ok : Status::Attention;
    case Standing::Other:
        return Status::Attention;
    case Standing::NotKnown:
        break;
    }
    return Status::NotKnown;
}

} // namespace

ResumePanel::ResumePanel(ResumePresenter &resume, QWidget *parent)
    : QFrame(parent)
    , m_resume(resume)
    , m_mark(new StatusMark(20, this))
    , m_headline(plainLabel({}, this))
    , m_about(plainLabel({}, this))
    , m_table(new QWidget(this))
    , m_grid(new QGridLayout(m_table))
    , m_state(plainLabel({}, this))
    , m_look(makeButton(tr("Connect it and look"), u"lookAtUnfinished"_s, true))
    , m_finish(makeButton(tr("Finish writing"), u"finishUnfinished"_s, true))
    , m_putBack(makeButton(tr("Put the earlier settings back"), u"putBackUnfinished"_s))
    , m_putOff(makeButton(tr("Not now"), u"putOffUnfinished"_s))
    , m_forget(makeButton(tr("Do not remind me again"), u"forgetUnfinished"_s))
{
    setObjectName(u"card"_s);
    m_headline->setFont(enlarged(font(), 1.2, true));
    m_headline->setObjectName(u"unfinishedHeadline"_s);
    m_about->setObjectName(u"unfinishedAbout"_s);
    m_state->setObjectName(u"unfinishedState"_s);
    m_table->setObjectName(u"unfinishedTable"_s);
    m_forget->setProperty("quiet", true);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(4);

    auto *title = new QHBoxLayout;
    title->setSpacing(12);
    title->addWidget(m_mark);
    title->addWidget(m_headline, 1);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_look, m_finish, m_putBack, m_putOff}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    buttons->addWidget(m_forget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(title);
    layout->addWidget(m_about);
    layout->addWidget(m_table);
    layout->addWidget(m_state);
    layout->addLayout(buttons);

    connect(m_look, &QPushButton::clicked, &resume, &ResumePresenter::look);
    connect(m_finish, &QPushButton::clicked, &resume, &ResumePresenter::finish);
    connect(m_putBack, &QPushButton::clicked, &resume, &ResumePresenter::putBack);
    connect(m_putOff, &QPushButton::clicked, &resume, &ResumePresenter::putOff);
    connect(m_forget, &QPushButton::clicked, &resume, &ResumePresenter::forget);
    connect(&resume, &ResumePresenter::changed, this, &ResumePanel::refresh);
    refresh();
}

QString ResumePanel::aboutText() const
{
    const device::Backup &backup = m_resume.write()->backup;
    const QString imei = backup.identity.imei ? imeiText(*backup.identity.imei)
                                              : tr("a tracker that could not tell its IMEI");
    QStringList parts = {imei};
    for (const QString &part : {text::escaped(backup.identity.model.value_or(std::string())),
                                text::escaped(backup.port), text::escaped(backup.madeBy)}) {
        if (!part.isEmpty()) {
            parts += part;
        }
    }
    parts += takenText(backup.taken);
    return parts.join(u" · "_s);
}

void ResumePanel::showTable(bool wanted, bool looked)
{
    while (const std::unique_ptr<QLayoutItem> item{m_grid->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    m_table->setVisible(wanted);
    if (!wanted) {
        return;
    }
    QStringList header = {tr("Setting"), tr("Before"), tr("Was to be")};
    if (looked) {
        header += tr("Now");
    }
    for (int column = 0; column < header.size(); ++column) {
        m_grid->addWidget(mutedLabel(header[column], m_table), 0, column);
    }
    int row = 1;
    const auto settings = m_resume.settings();
    const WriteLeft left = writeLeft(settings);
    for (const UnfinishedSetting &entry : settings) {
        const auto value = [&entry](const std::optional<std::string> &held) {
            if (isSecret(entry.setting)) {
                return tr("not kept");
            }
            return held ? text::settingValue(entry.setting, *held) : tr("not known");
        };
        m_grid->addWidget(plainLabel(text::settingLabel(entry.setting), m_table), row, 0);
        m_grid->addWidget(plainLabel(value(entry.before), m_table), row, 1);
        m_grid->addWidget(plainLabel(value(entry.wanted), m_table), row, 2);
        if (looked) {
            auto *cell = new QWidget(m_table);
            auto *cellLayout = new QHBoxLayout(cell);
            cellLayout->setContentsMargins(0, 0, 0, 0);
            cellLayout->setSpacing(8);
            auto *mark = new StatusMark(12, cell);
            mark->setStatus(statusOf(entry.standing, left));
            const QString standing = text::standingText(entry.standing);
            const QString now = entry.standing == Standing::Other
                                    ? u"%1 (%2)"_s.arg(value(entry.now), standing)
                                    : standing;
            cellLayout->addWidget(mark);
            cellLayout->addWidget(plainLabel(now, cell), 1);
            m_grid->addWidget(cell, row, 3);
        }
        ++row;
    }
    for (int column = 0; column < m_grid->columnCount(); ++column) {
        m_grid->setColumnStretch(column, column < header.size() ? 1 : 0);
    }
}

void ResumePanel::refresh()
{
    const View view = m_resume.view();
    setVisible(view != View::Hidden);
    if (view == View::Hidden) {
        showTable(false, false);
        return;
    }
    const bool isHere = view == View::Looked || view == View::Settled;
    const WriteLeft left = writeLeft(m_resume.settings());
    const bool isGood = view == View::Settled;
    m_mark->setStatus(isGood ? Status::Ok : Status::Attention);
    m_headline->setText(isGood ? tr("The interrupted write is cleared up")
                               : tr("A write was cut short"));
    QString about = aboutText();
    if (!isGood) {
        about += u'\n' + text::unfinishedText();
    }
    m_about->setText(about);
    showTable(view != View::Other, isHere);
    QStringList state;
    if (view == View::Other) {
        state += tr("Another tracker is connected now. Plug in this one to look at it.");
    } else if (view == View::Absent && m_resume.isPortTaken()) {
        state += text::describe(
                     Error{ErrorCode::PortInBatch, {{"port", m_resume.write()->backup.port}}, {}})
                     .joined();
    } else if (m_resume.isPortMissing()) {
        state += tr("%1 cannot be opened now. Plug the tracker in and choose its port below.")
                     .arg(text::escaped(m_resume.write()->backup.port));
    } else if (const auto refusal = m_resume.refusal(); refusal && !isGood) {
        state += text::describe(*refusal).joined();
    } else {
        state += text::writeLeftText(left);
    }
    const auto &secrets = m_resume.write()->backup.secretsWanted;
    if (isHere && !isGood && !secrets.empty()) {
        state += tr("Passwords are not kept: type them again (%1).").arg(settingLabels(secrets));
    }
    if (m_resume.others() > 0) {
        state += m_resume.others() == 1
                     ? tr("One more tracker was cut short.")
                     : tr("%1 more trackers were cut short.").arg(countText(m_resume.others()));
    }
    m_state->setText(state.join(u' '));
    m_look->setVisible(view == View::Absent);
    m_look->setEnabled(!m_resume.isPortTaken());
    m_finish->setEnabled(!m_resume.isUnitBusy());
    m_putBack->setEnabled(!m_resume.isUnitBusy());
    m_look->setAccessibleDescription(m_state->text());
    m_finish->setVisible(isHere && left != WriteLeft::Wanted && !m_resume.refusal());
    m_putBack->setVisible(isHere && left != WriteLeft::Earlier);
    // Another server is chosen there, and what is as before can be changed there.
    const bool leadsOn = isHere && (m_resume.refusal() || left == WriteLeft::Earlier);
    m_putOff->setText(isGood ? tr("Leave it so") : leadsOn ? tr("To the settings") : tr("Not now"));
    m_forget->setVisible(!isGood);
    setAccessibleName(m_headline->text());
    setAccessibleDescription(m_about->text() + u' ' + m_state->text());
}

bool ResumePanel::focusNext()
{
    for (QPushButton *button : {m_look, m_finish, m_putBack, m_putOff}) {
        if (button->isVisible() && button->isEnabled()) {
            button->setFocus();
            return true;
        }
    }
    return false;
}

} // namespace sp7600::ui
