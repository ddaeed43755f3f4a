// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Part of Screenshooter: what a person opens by hand.
#include "ui/screenshooter.h"

#include "ui/answerrow.h"
#include "ui/mainwindow.h"
#include "ui/recordspresenter.h"

#include "core/model/settings.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

/// Somebody else's: what a virtual tracker made up is not sent there, and that is said.
constexpr auto otherServer = "198.51.100.7:8888"_L1;

} // namespace

void Screenshooter::press(const QString &name)
{
    const auto all = m_window.findChildren<QPushButton *>(name);
    const auto found =
        std::ranges::find_if(all, [](const QPushButton *each) { return each->isVisible(); });
    if (found == all.end()) {
        qWarning("There is no button %s to be pressed.", qPrintable(name));
        m_failed = true;
        return;
    }
    (*found)->click();
}

void Screenshooter::shootWords()
{
    m_window.showPage(MainWindow::Page::Words);
    shoot(u"words-list"_s);
    press(u"teachWord"_s);
    // Not the login name of whoever takes the pictures.
    if (auto *by = m_window.findChild<QLineEdit *>(u"teachBy"_s)) {
        by->setText(u"Ana"_s);
    }
    for (const SettingId setting : {SettingId::Host, SettingId::ServerPort}) {
        const QString name = u"teach_"_s + QString::fromUtf8(settingName(setting));
        if (auto *check = m_window.findChild<QCheckBox *>(name)) {
            check->setChecked(true);
        }
    }
    if (auto *command = m_window.findChild<QPlainTextEdit *>(u"teachCommand"_s)) {
        command->setPlainText(u"SIP;192.0.2.7;8888"_s);
    }
    if (auto *reply = m_window.findChild<QPlainTextEdit *>(u"teachReply"_s)) {
        reply->setPlainText(u"SIP: 192.0.2.7;8888"_s);
    }
    shoot(u"words-teach"_s);
    press(u"cancelTeaching"_s);
}

void Screenshooter::shootForms()
{
    press(u"moreSettings"_s);
    shoot(u"commission-more"_s);
    press(u"moreSettings"_s);
    if (auto *action = m_window.findChild<QAction *>(u"sendByText"_s)) {
        action->trigger();
        shoot(u"commission-messages"_s);
        press(u"leaveSms"_s);
    } else {
        m_failed = true;
    }
}

/// As when a finding has made this laptop answer otherwise than usual.
void Screenshooter::shootAnswer()
{
    auto *row = m_window.findChild<AnswerRow *>();
    listener::Acknowledgement answer;
    answer.kind = listener::Acknowledgement::Kind::OctetPerRecord;
    row->setAnswer(answer);
    shoot(u"diagnose-answer"_s);
    row->setAnswer({});
}

void Screenshooter::shootReplay()
{
    press(u"replayReports"_s);
    shoot(u"records-replay"_s);
    // The Live page has one too.
    const auto all = m_window.findChildren<QLineEdit *>(u"replayTo"_s);
    const auto address =
        std::ranges::find_if(all, [](const QLineEdit *each) { return each->isVisible(); });
    if (address != all.end()) {
        (*address)->setText(otherServer);
        press(u"startReplay"_s);
    } else {
        m_failed = true;
    }
}

} // namespace sp7600::ui
