// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scriptpanel.h"

#include "ui/consolepresenter.h"
#include "ui/consolewords.h"
#include "ui/flowlayout.h"
#include "ui/formatting.h"
#include "ui/icons.h"
#include "ui/viewroles.h"
#include "ui/widgets.h"

#include "core/text/text.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

using State = ConsolePresenter::State;
enum Column { Number, Command, Outcome, NumColumns };

constexpr int tableHeight = 170;

QString commandText(const device::ScriptStep &step)
{
    if (step.problem) {
        return text::describe(*step.problem).what;
    }
    return step.wait ? ScriptPanel::tr("Wait %1 ms")
                           .arg(countText(static_cast<std::uint64_t>(step.wait->count())))
                     : text::escaped(step.line.shown);
}

/// Before it is sent, and what became of it.
std::pair<Status, QString> outcomeOf(const device::ScriptStep &step, StepState state)
{
    switch (state) {
    case StepState::Running:
        return {Status::Running, ScriptPanel::tr("being sent")};
    case StepState::Done:
        return {Status::Ok, step.wait ? QString() : ScriptPanel::tr("answered")};
    case StepState::Failed:
        return {Status::Stop, ScriptPanel::tr("failed")};
    case StepState::Skipped:
        return {Status::NotKnown, ScriptPanel::tr("not sent")};
    default:
        break;
    }
    if (step.problem) {
        return {Status::Stop, ScriptPanel::tr("cannot be sent")};
    }
    if (step.wait) {
        return {Status::NotKnown, {}};
    }
    return {step.line.needsConfirmation() ? Status::Attention : Status::NotKnown,
            lineMeaning(step.line)};
}

} // namespace

ScriptPanel::ScriptPanel(ConsolePresenter &console, QWidget *parent)
    : QFrame(parent)
    , m_console(console)
    , m_title(plainLabel({}, this))
    , m_table(new QTableView(this))
    , m_mark(new StatusMark(14, this))
    , m_meaning(plainLabel({}, this))
    , m_goOn(new QCheckBox(tr("Go on after a line that failed"), this))
    , m_send(makeButton(Symbol::Send, {}, u"sendScript"_s, true))
    , m_stop(makeButton(Symbol::Stop, tr("Stop"), u"stopScript"_s, true))
    , m_close(makeButton({}, u"closeScript"_s))
{
    setObjectName(u"card"_s);
    m_title->setFont(enlarged(font(), 1.0, true));
    m_meaning->setObjectName(u"scriptMeaning"_s);
    m_goOn->setObjectName(u"goOn"_s);
    prepareTable(m_table);
    m_table->setObjectName(u"scriptLines"_s);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Lines of the script"));
    m_table->horizontalHeader()->hide();
    m_table->setFixedHeight(tableHeight);
    auto *actions = new FlowLayout;
    for (QWidget *part : {static_cast<QWidget *>(m_send), static_cast<QWidget *>(m_stop),
                          static_cast<QWidget *>(m_close), static_cast<QWidget *>(m_goOn),
                          static_cast<QWidget *>(m_mark)}) {
        actions->addWidget(part);
    }
    actions->addGrowing(m_meaning);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->addWidget(m_title);
    layout->addWidget(m_table);
    layout->addLayout(actions);
    connect(m_send, &QPushButton::clicked, this,
            [this] { m_console.runScript(m_goOn->isChecked()); });
    connect(m_stop, &QPushButton::clicked, &m_console, &ConsolePresenter::stop);
    connect(m_close, &QPushButton::clicked, &m_console, &ConsolePresenter::closeScript);
    connect(&m_console, &ConsolePresenter::scriptChanged, this, &ScriptPanel::fill);
    connect(&m_console, &ConsolePresenter::changed, this, &ScriptPanel::refresh);
    hide();
}

void ScriptPanel::fill()
{
    m_model.clear();
    m_goOn->setChecked(false);
    if (!m_console.script()) {
        hide();
        return;
    }
    for (const device::ScriptStep &step : m_console.script()->steps) {
        auto *command = new QStandardItem(commandText(step));
        command->setFont(step.problem || step.wait ? font() : monospaceFont());
        auto *number = new QStandardItem(QString::number(step.number));
        number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_model.appendRow({number, command, new QStandardItem});
    }
    m_title->setText(m_console.scriptName().isEmpty()
                         ? tr("Pasted lines: nothing is sent yet")
                         : tr("Script %1").arg(m_console.scriptName()));
    refreshSteps();
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    show();
    refresh();
    focusNext();
}

void ScriptPanel::refreshSteps()
{
    const auto &steps = m_console.script()->steps;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto index = static_cast<std::size_t>(row);
        const auto [status, words] = outcomeOf(steps[index], m_console.steps()[index]);
        QStandardItem *item = m_model.item(row, Outcome);
        if (item->data(StatusRole) != static_cast<int>(status) || item->text() != words) {
            item->setData(static_cast<int>(status), StatusRole);
            item->setText(words);
            if (status == Status::Running) {
                m_table->scrollTo(item->index());
            }
        }
    }
}

std::ptrdiff_t ScriptPanel::failed() const
{
    return std::ranges::count(m_console.steps(), StepState::Failed);
}

QString ScriptPanel::progressText() const
{
    const std::size_t all = m_console.script()->lines();
    const std::size_t sent = m_console.sentLines();
    if (m_console.state() == State::Running) {
        return tr("Line %1 of %2. Esc stops.").arg(sent).arg(all);
    }
    QString counts = tr("%1 of %2 lines were sent.").arg(sent).arg(all);
    if (failed() > 0) {
        counts += u' ' + tr("%1 failed.").arg(failed());
    }
    return m_console.problem() ? counts + u' ' + text::describe(*m_console.problem()).joined()
                               : counts;
}

void ScriptPanel::refresh()
{
    if (!m_console.script() || m_console.script()->steps.size() != m_console.steps().size()) {
        return;
    }
    refreshSteps();
    const QPushButton *held = m_send->hasFocus() ? m_send : m_stop->hasFocus() ? m_stop : nullptr;
    const bool running = m_console.state() == State::Running;
    const bool over = m_console.isScriptOver();
    const auto &script = *m_console.script();
    m_send->setText(script.lines() == 1 ? tr("Send 1 line")
                                        : tr("Send %1 lines").arg(countText(script.lines())));
    m_send->setVisible(!running && !over);
    m_send->setEnabled(m_console.canRun());
    m_stop->setVisible(running);
    m_close->setVisible(!running);
    m_close->setText(over ? tr("Close") : tr("Cancel"));
    m_goOn->setVisible(!over);
    m_goOn->setEnabled(!running);
    const bool wrong =
        script.firstProblem() != nullptr || (over && (failed() > 0 || m_console.problem()));
    m_mark->setStatus(running                  ? Status::Running
                      : wrong                  ? Status::Stop
                      : over                   ? Status::Ok
                      : script.toConfirm() > 0 ? Status::Attention
                                               : Status::NotKnown);
    m_meaning->setText(script.steps.empty() ? tr("There is no command in it.")
                       : running || over    ? progressText()
                                            : scriptMeaning(script));
    m_send->setAccessibleDescription(m_meaning->text());
    if (held != nullptr && held->isHidden()) {
        focusNext();
    }
}

void ScriptPanel::focusNext()
{
    if (!isVisible()) {
        return; // The keyboard is another page's.
    }
    for (QPushButton *button : {m_stop, m_send, m_close}) {
        if (!button->isHidden() && button->isEnabled()) {
            button->setFocus();
            return;
        }
    }
}

} // namespace sp7600::ui
