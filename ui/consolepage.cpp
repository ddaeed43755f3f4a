// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consolepage.h"

#include "ui/columnwidths.h"
#include "ui/commandrow.h"
#include "ui/consolepresenter.h"
#include "ui/formatting.h"
#include "ui/icons.h"
#include "ui/savedialog.h"
#include "ui/scriptpanel.h"
#include "ui/stalerow.h"
#include "ui/widgets.h"

#include "core/system/savefile.h"
#include "core/text/text.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sp7600::ui
{

namespace
{

using State = ConsolePresenter::State;

constexpr auto typingPause = 200ms;
constexpr int rowHeight = 26; ///< Lines are many, and nobody has to hit one.
constexpr int cellPadding = 28;

} // namespace

ConsolePage::ConsolePage(ConsolePresenter &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_noticeRow(makeNotice())
    , m_table(new QTableView(this))
    , m_counts(mutedLabel({}, this))
    , m_command(new CommandRow(console, this))
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_noticeRow);
    layout->addWidget(new StaleRow(m_console.unit(), this));
    layout->addLayout(makeTools());
    makeTable();
    layout->addWidget(m_table, 1);
    layout->addWidget(m_counts);
    layout->addWidget(new ScriptPanel(console, this));
    layout->addWidget(m_command);

    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ConsolePage::applyFilter);
    connect(&m_console, &ConsolePresenter::changed, this, &ConsolePage::refreshNotice);
    connect(&m_console.lines(), &ConsoleModel::countChanged, this, &ConsolePage::refreshCounts);
    refreshCounts();
    refreshNotice();
}

QWidget *ConsolePage::makeNotice()
{
    auto *row = new QFrame(this);
    row->setObjectName(u"card"_s);
    m_noticeMark = new StatusMark(16, row);
    m_notice = plainLabel({}, row);
    m_notice->setObjectName(u"consoleNotice"_s);
    m_noticeButton = makeButton({}, u"consoleNoticeButton"_s, true);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(12);
    layout->addWidget(m_noticeMark);
    layout->addWidget(m_notice, 1);
    layout->addWidget(m_noticeButton);
    connect(m_noticeButton, &QPushButton::clicked, this, [this] {
        if (m_console.state() == State::ToAgree) {
            m_console.agree();
            m_command->focusNext();
        } else {
            Q_EMIT commissionWanted();
        }
    });
    return row;
}

QHBoxLayout *ConsolePage::makeTools()
{
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"consoleFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setPlaceholderText(tr("Show only lines with this text"));
    m_filter->setToolTip(m_filter->placeholderText());
    m_filter->setAccessibleName(tr("Show only lines with this text"));
    m_way = new QComboBox(this);
    m_way->setObjectName(u"consoleWay"_s);
    m_way->addItems({tr("Sent and received"), tr("▲ Sent"), tr("▼ Received")});
    m_way->setAccessibleName(tr("Show only lines of this way"));
    m_hex = new QCheckBox(tr("Show bytes"), this);
    m_hex->setObjectName(u"consoleHex"_s);
    m_follow = new QCheckBox(tr("Follow"), this);
    m_follow->setObjectName(u"consoleFollow"_s);
    m_follow->setChecked(true);
    m_follow->setAccessibleDescription(tr("The newest line stays in view."));
    m_copy = makeButton(Symbol::Copy, tr("Copy"), u"copyConsole"_s);
    m_copy->setAccessibleDescription(tr("The chosen lines, or all that are shown."));
    m_clear = makeButton(tr("Clear"), u"clearConsole"_s);
    m_save = makeButton(Symbol::Save, tr("Save…"), u"saveConsole"_s);
    m_save->setAccessibleName(tr("Save the lines that are shown"));
    auto *tools = new QHBoxLayout;
    tools->setSpacing(12);
    tools->addWidget(m_filter, 1);
    for (QWidget *tool : {static_cast<QWidget *>(m_way), static_cast<QWidget *>(m_hex),
                          static_cast<QWidget *>(m_follow), static_cast<QWidget *>(m_copy),
                          static_cast<QWidget *>(m_clear), static_cast<QWidget *>(m_save)}) {
        tools->addWidget(tool);
    }
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_pause.start(typingPause); });
    connect(m_way, &QComboBox::currentIndexChanged, this, &ConsolePage::applyFilter);
    connect(m_hex, &QCheckBox::toggled, this, [this](bool on) {
        m_console.lines().setHex(on);
        setFollowing(m_follow->isChecked());
    });
    connect(m_follow, &QCheckBox::toggled, this, &ConsolePage::setFollowing);
    connect(m_copy, &QPushButton::clicked, this, &ConsolePage::copyLines);
    connect(m_clear, &QPushButton::clicked, &m_console.lines(), &ConsoleModel::clear);
    connect(m_save, &QPushButton::clicked, this, &ConsolePage::saveLines);
    return tools;
}

void ConsolePage::makeTable()
{
    prepareTable(m_table);
    m_table->setObjectName(u"consoleLines"_s);
    m_table->setModel(&m_console.lines());
    m_table->setAccessibleName(tr("What was said on the cable"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    const QFontMetrics fixed(monospaceFont());
    m_table->setColumnWidth(ConsoleModel::Time,
                            fixed.horizontalAdvance(u"00:00:00.000"_s) + cellPadding);
    int widest = 0;
    for (const QString &way :
         {ConsoleModel::tr("sent"), ConsoleModel::tr("received"), ConsoleModel::tr("unasked")}) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(u"▲ "_s + way));
    }
    m_table->setColumnWidth(ConsoleModel::Way, widest + cellPadding);
    m_table->horizontalHeader()->setStretchLastSection(true);
    new ColumnWidths(m_table, "console"_L1, {"time"_L1, "way"_L1, "text"_L1});
    connect(&m_console.lines(), &QAbstractItemModel::rowsInserted, this,
            &ConsolePage::onRowsInserted);
    connect(&m_console.lines(), &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex & /*parent*/, int first, int last) {
                onRowsRemoved(first, last);
            });
    // Other rows of the page come and go, and with them what fits.
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this] { setFollowing(m_follow->isChecked()); });
    // Who scrolls up wants to read.
    connect(m_table->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        const QScrollBar *bar = m_table->verticalScrollBar();
        m_follow->setChecked(bar->sliderPosition() >= bar->maximum());
    });
}

void ConsolePage::applyFilter()
{
    m_console.lines().setFilter(m_filter->text(),
                                static_cast<ConsoleModel::Shown>(m_way->currentIndex()));
    setFollowing(m_follow->isChecked());
    refreshCounts();
}

void ConsolePage::setFollowing(bool on)
{
    if (on) {
        m_table->scrollToBottom();
    }
}

void ConsolePage::onRowsInserted()
{
    setFollowing(m_follow->isChecked());
}

/// Whoever reads stays where they are.
void ConsolePage::onRowsRemoved(int first, int last)
{
    if (!m_follow->isChecked()) {
        QScrollBar *bar = m_table->verticalScrollBar();
        bar->setValue(bar->value() - (last - first + 1) * rowHeight);
    }
}

void ConsolePage::refreshCounts()
{
    const ConsoleModel &lines = m_console.lines();
    QStringList parts;
    if (lines.isFiltered()) {
        parts += tr("%1 of %2 lines are shown.")
                     .arg(countText(static_cast<std::uint64_t>(lines.rowCount())),
                          countText(lines.count()));
    }
    if (lines.dropped() > 0) {
        parts += tr("%1 older lines are gone.").arg(countText(lines.dropped()));
    }
    m_counts->setText(parts.join(u' '));
    m_counts->setVisible(!parts.isEmpty());
    for (QPushButton *button : {m_copy, m_clear, m_save}) {
        button->setEnabled(lines.count() > 0);
    }
}

void ConsolePage::refreshNotice()
{
    const State state = m_console.state();
    QString words;
    QString button;
    switch (state) {
    case State::NoUnit:
        words = tr("No tracker is connected. Connect one on the Commission page, and everything "
                   "that is said on its cable is shown here.");
        button = tr("Go to Commission");
        break;
    case State::ToAgree:
        words = tr("What you type is sent to the tracker as you typed it. This program does not "
                   "know what every command does: it takes nothing back. Lines are shown and saved "
                   "as typed, but for passwords in commands that it knows. You are asked once for "
                   "this firmware.");
        button = tr("I understand");
        break;
    case State::Busy:
        words = tr("The tracker is being talked to. What is said is shown; you can type when that "
                   "is over.");
        break;
    case State::NoWords:
        words = text::describe(*m_console.dangerTrouble()).joined() + u' '
                + tr("Without them nothing can be typed here; what is said is shown.");
        break;
    default:
        break;
    }
    m_noticeRow->setVisible(!words.isEmpty());
    m_notice->setText(words);
    m_noticeMark->setStatus(state == State::ToAgree   ? Status::Attention
                            : state == State::Busy    ? Status::Running
                            : state == State::NoWords ? Status::Stop
                                                      : Status::NotKnown);
    m_noticeButton->setVisible(!button.isEmpty());
    m_noticeButton->setText(button);
    m_noticeButton->setAccessibleDescription(words);
}

void ConsolePage::copyLines()
{
    QString lines;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::vector<int> chosen;
    std::ranges::transform(rows, std::back_inserter(chosen), &QModelIndex::row);
    std::ranges::sort(chosen);
    for (const int row : chosen) {
        lines += m_console.lines().lineText(row) + u'\n';
    }
    QApplication::clipboard()->setText(chosen.empty() ? m_console.lines().allText() : lines);
}

void ConsolePage::saveLines()
{
    auto *dialog =
        makeSaveDialog(tr("Save the lines"), tr("Text (*.txt)"), u"txt"_s, tr("console"), this);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const auto saved = system::saveFile(file, m_console.lines().allText().toUtf8());
        m_counts->setText(saved ? tr("Saved: %1").arg(file)
                                : text::describe(saved.error()).joined());
        m_counts->show();
    });
    dialog->open();
}

void ConsolePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        m_console.stop();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ConsolePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setFollowing(m_follow->isChecked());
    if (m_noticeButton->isVisible()) {
        m_noticeButton->setFocus();
    } else {
        m_command->focusNext();
    }
}

void ConsolePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty() && m_console.canOpenScript()) {
        event->acceptProposedAction();
    }
}

void ConsolePage::dropEvent(QDropEvent *event)
{
    m_console.openScriptFile(droppedFile(*event->mimeData()), m_command->takesOctets());
    event->acceptProposedAction();
}

} // namespace sp7600::ui
