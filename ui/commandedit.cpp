// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandedit.h"

#include "ui/consolewords.h"
#include "ui/widgets.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr int popupWidth = 760;
constexpr int commandWidth = 300;
constexpr int mostProposals = 10;

} // namespace

CommandEdit::CommandEdit(QStandardItemModel &words, QWidget *parent)
    : QLineEdit(parent)
    , m_completer(
          new QCompleter(&words, &words)) // A parent of ours would lose it with setCompleter().
{
    setFont(monospaceFont());
    setAcceptDrops(false); // A dropped text could have several lines.
    setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    auto *popup = new QTreeView;
    popup->setObjectName(u"proposals"_s);
    popup->setRootIsDecorated(false);
    popup->setHeaderHidden(true);
    popup->setUniformRowHeights(true);
    popup->setAccessibleName(tr("Commands that are known"));
    m_completer->setPopup(popup);
    popup->header()->setStretchLastSection(true);
    popup->setColumnWidth(0, commandWidth);
    popup->header()->setMinimumSectionSize(60);
    m_completer->setCompletionRole(ProposalRole);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(mostProposals);
    setCompleter(m_completer);
    connect(this, &QLineEdit::textEdited, popup, [popup] {
        for (int column = 0; column < popup->model()->columnCount(); ++column) {
            popup->resizeColumnToContents(column);
        }
        popup->setMinimumWidth(popupWidth);
    });
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addActions();
}

/// The menu of a line of text would paste past us.
void CommandEdit::addActions()
{
    const auto add = [this](const QString &text, auto work) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, work);
        addAction(action);
    };
    add(tr("Cut"), [this] { cut(); });
    add(tr("Copy"), [this] { copy(); });
    add(tr("Paste"), [this] { paste(QApplication::clipboard()->text()); });
    add(tr("Select all"), [this] { selectAll(); });
}

void CommandEdit::setHistory(const QStringList &history)
{
    m_history = history;
    m_place = m_history.size();
    m_typed.clear();
}

void CommandEdit::setCompleting(bool on)
{
    setCompleter(on ? m_completer : nullptr);
}

void CommandEdit::paste(const QString &text)
{
    QString line = text;
    while (line.endsWith(u'\n') || line.endsWith(u'\r')) {
        line.chop(1);
    }
    if (line.contains(u'\n') || line.contains(u'\r')) {
        Q_EMIT linesPasted(text);
        return;
    }
    insert(line);
}

void CommandEdit::step(int by)
{
    const qsizetype place = std::clamp<qsizetype>(m_place + by, 0, m_history.size());
    if (place == m_place) {
        return;
    }
    if (m_place == m_history.size()) {
        m_typed = text();
    }
    m_place = place;
    setText(place == m_history.size() ? m_typed : m_history[place]);
}

void CommandEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste(QApplication::clipboard()->text());
        return;
    }
    const bool isOpen = completer() != nullptr && completer()->popup()->isVisible();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isOpen && completer()->popup()->currentIndex().isValid()) {
            event->ignore(); // The proposal is taken, and nothing sent.
            return;
        }
        if (isOpen) {
            completer()->popup()->hide();
        }
        Q_EMIT entered();
        return;
    case Qt::Key_Up:
        step(-1);
        return;
    case Qt::Key_Down:
        step(1);
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void CommandEdit::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton && QApplication::clipboard()->supportsSelection()) {
        paste(QApplication::clipboard()->text(QClipboard::Selection));
        return;
    }
    QLineEdit::mouseReleaseEvent(event);
}

} // namespace sp7600::ui
