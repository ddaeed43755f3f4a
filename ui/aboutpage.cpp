// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aboutpage.h"

#include "ui/icons.h"
#include "ui/panelstack.h"
#include "ui/widgets.h"

#include "core/support/about.h"
#include "core/text/abouttext.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

/// Lines that are longer are hard to read.
constexpr int widest = 960;
constexpr int widestColumn = 170; ///< But for the last, which has the rest.

QFrame *makeCard(QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setObjectName(u"card"_s);
    return card;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = plainLabel(text, parent);
    label->setFont(enlarged(parent->font(), 1.0, true));
    return label;
}

} // namespace

AboutPage::AboutPage(QWidget *parent)
    : QWidget(parent)
    , m_stack(new PanelStack(this))
{
    makeOverview();
    m_reading = makeReading();
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_reading);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &AboutPage::goBack);
}

void AboutPage::makeOverview()
{
    auto *content = new QWidget;
    content->setObjectName(u"scrolled"_s);
    content->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addWidget(makeTop());
    column->addWidget(makeFacts());
    column->addWidget(makeNotes());
    column->addWidget(makeComponents());
    column->addStretch();
    m_overview = new QScrollArea(this);
    m_overview->setWidgetResizable(true);
    m_overview->setFrameShape(QFrame::NoFrame);
    m_overview->setFocusPolicy(Qt::NoFocus);
    m_overview->setWidget(content);
}

QWidget *AboutPage::makeTop()
{
    auto *top = new QWidget(this);
    m_back = makeButton(tr("&Back"), u"aboutBack"_s);
    connect(m_back, &QPushButton::clicked, this, &AboutPage::goBack);
    m_copy = makeButton(Symbol::Copy, tr("Copy for support"), u"aboutCopy"_s);
    m_copy->setAccessibleDescription(
        tr("Copies version, system and components as text, for whoever helps."));
    connect(m_copy, &QPushButton::clicked, this, &AboutPage::copy);
    m_copied = mutedLabel({}, top);
    m_copied->setObjectName(u"aboutCopied"_s);
    m_copied->setWordWrap(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_copied);
    buttons->addWidget(m_copy);
    auto *title = plainLabel(tr("SP7600 Installer"), top);
    title->setFont(enlarged(font(), 1.35, true));
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(buttons);
    layout->addSpacing(6);
    layout->addWidget(title);
    layout->addWidget(mutedLabel(text::programPurpose(), top));
    return top;
}

QWidget *AboutPage::makeFacts()
{
    QFrame *card = makeCard(this);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (const support::AboutFact &fact : support::aboutFacts()) {
        const int row = grid->rowCount();
        QLabel *label = mutedLabel(fact.label, card);
        label->setWordWrap(false);
        QLabel *value = plainLabel(fact.value, card);
        value->setAccessibleName(u"%1: %2"_s.arg(fact.label, fact.value));
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(label, row, 0);
        grid->addWidget(value, row, 1);
    }
    auto *own = makeButton(tr("Read the licence"), u"readOwnLicence"_s);
    connect(own, &QPushButton::clicked, this, [this] {
        read(support::about().licence, support::licenceText(support::ownLicenceText()));
    });
    grid->addWidget(own, grid->rowCount(), 1, Qt::AlignLeft);
    return card;
}

QWidget *AboutPage::makeNotes()
{
    QFrame *card = makeCard(this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    layout->addWidget(heading(tr("What to know about it"), card));
    const QStringList notes = text::aboutNotes();
    for (const QString &note : notes) {
        layout->addWidget(plainLabel(note, card));
    }
    return card;
}

QWidget *AboutPage::makeComponents()
{
    QFrame *card = makeCard(this);
    m_table =
        settingsTable(m_model, text::componentsHeading(),
                      {ComponentModel::Name, ComponentModel::Version, ComponentModel::Licence},
                      card, widestColumn);
    m_table->setObjectName(u"components"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    showAllRows(m_table);
    connect(m_table, &QTableView::activated, this, &AboutPage::readChosen);
    auto *read = makeButton(tr("Read its licence"), u"readLicence"_s);
    read->setEnabled(false);
    connect(read, &QPushButton::clicked, this, &AboutPage::readChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, read](const QModelIndex &current) {
                read->setEnabled(current.isValid());
                reveal(current);
            });
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(heading(text::componentsHeading(), card));
    words->addWidget(mutedLabel(
        tr("Packages for this kind of system use or carry these. Choose one, then Enter."), card));
    row->addLayout(words, 1);
    row->addWidget(read);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_table);
    return card;
}

QWidget *AboutPage::makeReading()
{
    auto *panel = new QWidget(this);
    auto *back = makeButton(tr("&Back"), u"licenceBack"_s);
    connect(back, &QPushButton::clicked, this, &AboutPage::goBack);
    m_title = plainLabel({}, panel);
    m_title->setFont(enlarged(font(), 1.0, true));
    m_text = new QPlainTextEdit(panel);
    m_text->setObjectName(u"licenceText"_s);
    m_text->setReadOnly(true);
    m_text->setFont(monospaceFont());
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(12);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(back);
    top->addWidget(m_title, 1);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_text, 1);
    return panel;
}

/// The page scrolls, not the list in it.
void AboutPage::reveal(const QModelIndex &row)
{
    const QRect place = m_table->visualRect(row);
    const QPoint at = m_table->viewport()->mapTo(m_overview->widget(), place.center());
    m_overview->ensureVisible(0, at.y(), 0, (place.height() + 1) / 2);
}

void AboutPage::read(const QString &title, const QString &text)
{
    m_before = QApplication::focusWidget();
    m_title->setText(title);
    m_text->setAccessibleName(title);
    m_text->setPlainText(text);
    m_stack->setCurrentWidget(m_reading);
    m_text->setFocus();
}

void AboutPage::readChosen()
{
    if (const QModelIndex chosen = m_table->currentIndex(); chosen.isValid()) {
        const support::Component &component = ComponentModel::component(chosen.row());
        read(component.name, support::licencesOf(component));
    }
}

void AboutPage::readLicence(int row)
{
    m_table->setCurrentIndex(m_model.index(row, ComponentModel::Name));
    readChosen();
}

void AboutPage::copy()
{
    QApplication::clipboard()->setText(support::aboutText());
    m_copied->setText(tr("Copied"));
    announce(m_copied, m_copied->text());
}

void AboutPage::goBack()
{
    if (m_stack->currentWidget() == m_overview) {
        Q_EMIT left();
        return;
    }
    m_stack->setCurrentWidget(m_overview);
    if (m_before != nullptr && m_overview->isAncestorOf(m_before)) {
        m_before->setFocus();
    } else {
        m_table->setFocus();
    }
}

void AboutPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_copied->clear();
    m_stack->setCurrentWidget(m_overview);
    m_back->setFocus();
}

} // namespace sp7600::ui
