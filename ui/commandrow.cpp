// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandrow.h"

#include "ui/commandedit.h"
#include "ui/consolepresenter.h"
#include "ui/consolewords.h"
#include "ui/icons.h"
#include "ui/savedialog.h"
#include "ui/widgets.h"

#include "core/text/text.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

using State = ConsolePresenter::State;

CommandRow::CommandRow(ConsolePresenter &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(makeCommandRow());
    layout->addLayout(makeMeaningRow());
    connect(&m_console, &ConsolePresenter::changed, this, &CommandRow::refresh);
    connect(&m_console, &ConsolePresenter::lineSent, this, [this] {
        m_edit->setText({}); // Nothing can be undone back to: there may have been a password in it.
        m_edit->setHistory(m_console.history(takesOctets()));
    });
    onOctetsToggled(false);
}

bool CommandRow::takesOctets() const
{
    return m_octets->isChecked();
}

void CommandRow::focusNext()
{
    if (m_edit->isEnabled()) {
        m_edit->setFocus();
    }
}

QHBoxLayout *CommandRow::makeCommandRow()
{
    m_edit = new CommandEdit(m_console.proposals(), this);
    m_edit->setObjectName(u"command"_s);
    m_octets = new QCheckBox(tr("Bytes"), this);
    m_octets->setObjectName(u"octets"_s);
    m_octets->setAccessibleDescription(
        tr("What is typed are bytes in hexadecimal, sent without password and line end."));
    m_send = makeButton(Symbol::Send, tr("Send"), u"sendLine"_s, true);
    m_openScript = makeButton(Symbol::Open, tr("Open a script…"), u"openScript"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_edit, 1);
    row->addWidget(m_octets);
    row->addWidget(m_send);
    row->addWidget(m_openScript);
    const auto submit = [this] { m_console.submit(m_edit->text(), m_octets->isChecked()); };
    connect(m_edit, &CommandEdit::entered, this, submit);
    connect(m_send, &QPushButton::clicked, this, submit);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandRow::onTextChanged);
    connect(m_edit, &CommandEdit::linesPasted, this,
            [this](const QString &text) { m_console.openScript({}, text, m_octets->isChecked()); });
    connect(m_octets, &QCheckBox::toggled, this, &CommandRow::onOctetsToggled);
    connect(m_openScript, &QPushButton::clicked, this, &CommandRow::openScript);
    return row;
}

QHBoxLayout *CommandRow::makeMeaningRow()
{
    m_mark = new StatusMark(14, this);
    m_meaning = plainLabel({}, this);
    m_meaning->setObjectName(u"lineMeaning"_s);
    m_confirm = makeButton(Symbol::Send, tr("Send it"), u"confirmLine"_s, true);
    m_decline = makeButton(tr("Do not send"), u"declineLine"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_mark);
    row->addWidget(m_meaning, 1);
    row->addWidget(m_confirm);
    row->addWidget(m_decline);
    connect(m_confirm, &QPushButton::clicked, &m_console, &ConsolePresenter::confirm);
    connect(m_decline, &QPushButton::clicked, &m_console, &ConsolePresenter::decline);
    return row;
}

void CommandRow::onOctetsToggled(bool on)
{
    m_edit->setCompleting(!on);
    m_edit->setHistory(m_console.history(on));
    m_edit->setPlaceholderText(on ? tr("Bytes, such as 56 45 50 0d")
                                  : tr("A command, without the password"));
    m_edit->setAccessibleName(on ? tr("Bytes to send") : tr("Command to send"));
    m_console.decline();
    refresh();
}

/// What was to be agreed to is no longer what stands there.
void CommandRow::onTextChanged()
{
    m_console.decline();
    refresh();
}

void CommandRow::openScript()
{
    auto *dialog =
        new QFileDialog(this, tr("Open a script"), saveFolder(), tr("Text (*.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &file) { m_console.openScriptFile(file, m_octets->isChecked()); });
    dialog->open();
}

void CommandRow::refresh()
{
    const State state = m_console.state();
    setVisible(state != State::Script && state != State::Running);
    const bool typing = state == State::Ready || state == State::Confirming;
    // While an answer is awaited the next line can be typed already.
    m_edit->setEnabled(typing || state == State::Sending);
    m_octets->setEnabled(typing);
    m_openScript->setEnabled(typing);
    m_send->setVisible(state != State::Confirming);
    m_send->setEnabled(state == State::Ready && !m_edit->text().trimmed().isEmpty());
    setStyleFlag(m_send, "primary", m_edit->isEnabled()); // One is enough on a page.
    refreshMeaning();
    moveFocus(state == State::Confirming);
}

void CommandRow::refreshMeaning()
{
    QString words;
    Status status = Status::NotKnown;
    const auto judged = m_console.judge(m_edit->text(), takesOctets());
    if (m_console.state() == State::Sending) {
        words = tr("Waiting for the answer. Esc stops waiting.");
        status = Status::Running;
    } else if (judged && *judged) {
        words = lineMeaning(**judged);
        status = (*judged)->needsConfirmation() ? Status::Attention : Status::NotKnown;
    } else if (judged) {
        words = text::describe(judged->error()).joined();
        status = Status::Stop;
    } else if (m_console.problem()) {
        words = text::describe(*m_console.problem()).joined();
        status = Status::Stop;
    }
    const bool confirming = m_console.state() == State::Confirming;
    m_meaning->setText(words);
    m_mark->setVisible(!words.isEmpty());
    m_mark->setStatus(status);
    m_confirm->setVisible(confirming);
    m_decline->setVisible(confirming);
    m_confirm->setAccessibleDescription(words);
    m_edit->setAccessibleDescription(words);
}

void CommandRow::moveFocus(bool confirming)
{
    const bool wasConfirming = std::exchange(m_wasConfirming, confirming);
    if (!isVisible()) {
        return; // The keyboard is another page's.
    }
    if (confirming && !wasConfirming) {
        // What does harm is not sent by pressing Enter twice.
        (m_console.pending()->danger.empty() ? m_confirm : m_decline)->setFocus();
    } else if (!confirming && wasConfirming) {
        focusNext();
    }
}

} // namespace sp7600::ui
