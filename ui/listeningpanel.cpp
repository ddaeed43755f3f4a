// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listeningpanel.h"

#include "ui/listeningpresenter.h"
#include "ui/listeningwords.h"
#include "ui/retentionrow.h"
#include "ui/stationmonitor.h"
#include "ui/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr auto loopback = "127.0.0.1"_L1;
constexpr int linesOfList = 2;

QString withoutMnemonic(QString label)
{
    return label.remove(u'&');
}

} // namespace

ListeningPanel::ListeningPanel(ListeningPresenter &listening, StationMonitor &monitor,
                               RetentionPresenter &retention, QWidget *parent)
    : QFrame(parent)
    , m_listening(listening)
    , m_monitor(monitor)
    , m_problem(plainLabel({}, this))
    , m_counters(mutedLabel({}, this))
{
    setObjectName(u"card"_s);
    m_problem->setObjectName(u"listeningProblem"_s);
    m_problem->setProperty("problem", true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_counters->setObjectName(u"counters"_s);
    m_counters->setAccessibleName(tr("What was counted since the program started"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(2);
    for (int column = 0; column < 4; ++column) {
        layout->setColumnStretch(column, 1);
    }
    addPorts(*layout);
    addRelay(*layout);
    addLimits(*layout);
    addWho(*layout);
    layout->addWidget(m_problem, m_row++, 0, 1, 4);
    layout->addWidget(makeActions(), m_row++, 0, 1, 4);
    layout->addWidget(m_counters, m_row++, 0, 1, 4);
    layout->addWidget(new RetentionRow(retention, this), m_row++, 0, 1, 4);

    connect(&m_listening, &ListeningPresenter::changed, this, &ListeningPanel::refresh);
    connect(&m_listening, &ListeningPresenter::draftReplaced, this, &ListeningPanel::showDraft);
    connect(&m_monitor, &StationMonitor::addressesChanged, this, &ListeningPanel::offerAddresses);
    for (const auto &[field, widget] : m_fields) {
        if (auto *line = qobject_cast<QLineEdit *>(widget)) {
            line->setToolTip(line->placeholderText());
        }
    }
    offerAddresses();
    showDraft();
}

void ListeningPanel::place(QGridLayout &layout, int column, int span, QWidget *caption,
                           QWidget *field)
{
    layout.addWidget(caption, m_row, column, 1, span, Qt::AlignBottom);
    layout.addWidget(field, m_row + 1, column, 1, span, Qt::AlignTop);
}

void ListeningPanel::addRow(QGridLayout &layout)
{
    layout.setRowMinimumHeight(m_row + 2, 6);
    m_row += 3;
}

QLineEdit *ListeningPanel::addLine(Field field, const QString &label, const QString &name)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(withoutMnemonic(label));
    m_fields[field] = edit;
    m_captions[field] = plainLabel(label, this);
    connect(edit, &QLineEdit::textChanged, this, &ListeningPanel::onEdited);
    connect(edit, &QLineEdit::returnPressed, this, [this] {
        if (m_listening.canApply()) {
            m_listening.apply();
        }
    });
    return edit;
}

QPlainTextEdit *ListeningPanel::addList(Field field, const QString &label, const QString &name)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(linesOfList * fontMetrics().lineSpacing() + 16);
    m_fields[field] = edit;
    m_captions[field] = plainLabel(label, this);
    connect(edit, &QPlainTextEdit::textChanged, this, &ListeningPanel::onEdited);
    return edit;
}

void ListeningPanel::addPorts(QGridLayout &layout)
{
    auto *tcp = addLine(Field::TcpPorts, tr("TCP ports"), u"listenTcp"_s);
    auto *udp = addLine(Field::UdpPorts, tr("UDP ports"), u"listenUdp"_s);
    tcp->setPlaceholderText(tr("as 8888, 9000"));
    udp->setPlaceholderText(tr("as 8888, 9000"));
    place(layout, 0, 1, m_captions[Field::TcpPorts], tcp);
    place(layout, 1, 1, m_captions[Field::UdpPorts], udp);

    m_address = new QComboBox(this);
    m_address->setObjectName(u"listenAddress"_s);
    m_address->setEditable(true);
    m_address->setInsertPolicy(QComboBox::NoInsert);
    m_address->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_address->setMinimumContentsLength(10);
    m_address->setAccessibleName(tr("Address to listen at"));
    m_address->lineEdit()->setPlaceholderText(tr("every address of this laptop"));
    m_address->lineEdit()->setToolTip(m_address->lineEdit()->placeholderText());
    m_fields[Field::Address] = m_address;
    m_captions[Field::Address] = plainLabel(tr("At the address"), this);
    connect(m_address, &QComboBox::editTextChanged, this, &ListeningPanel::onEdited);
    place(layout, 2, 1, m_captions[Field::Address], m_address);

    m_answer = new QComboBox(this);
    m_answer->setObjectName(u"listenAnswer"_s);
    m_answer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_answer->setMinimumContentsLength(10);
    m_answer->setAccessibleName(tr("How a report is answered"));
    m_answer->addItems({tr("1234, as is usual"), tr("one byte 01 for each report"), tr("nothing"),
                        tr("a text of your own:")});
    connect(m_answer, &QComboBox::currentIndexChanged, this, &ListeningPanel::onEdited);
    auto *own = addLine(Field::OwnAnswer, tr("Answer of your own"), u"listenOwnAnswer"_s);
    own->setMinimumWidth(60);
    m_captions[Field::OwnAnswer]->hide();
    auto *answers = new QWidget(this);
    auto *row = new QHBoxLayout(answers);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_answer, 2);
    row->addWidget(own, 1);
    place(layout, 3, 1, plainLabel(tr("Answer to a report"), this), answers);
    addRow(layout);
}

void ListeningPanel::addRelay(QGridLayout &layout)
{
    m_relays = new QCheckBox(tr("Pass on to a real server, which answers"), this);
    m_relays->setObjectName(u"listenRelay"_s);
    connect(m_relays, &QCheckBox::toggled, this, &ListeningPanel::onEdited);
    auto *host = addLine(Field::RelayHost, tr("Server"), u"relayHost"_s);
    host->setPlaceholderText(tr("name or address of the server"));
    auto *port = addLine(Field::RelayPort, tr("Its port"), u"relayPort"_s);
    m_captions[Field::RelayHost]->hide();
    m_relayTransport = new QComboBox(this);
    m_relayTransport->setObjectName(u"relayTransport"_s);
    m_relayTransport->setAccessibleName(tr("How the server is reached"));
    m_relayTransport->addItems({tr("as the tracker does"), u"TCP"_s, u"UDP"_s});
    connect(m_relayTransport, &QComboBox::currentIndexChanged, this, &ListeningPanel::onEdited);
    place(layout, 0, 2, m_relays, host);
    place(layout, 2, 1, m_captions[Field::RelayPort], port);
    place(layout, 3, 1, plainLabel(tr("Reached over"), this), m_relayTransport);
    addRow(layout);
}

void ListeningPanel::addLimits(QGridLayout &layout)
{
    auto *connections =
        addLine(Field::Connections, tr("Connections at once"), u"limitConnections"_s);
    auto *perAddress =
        addLine(Field::PerAddress, tr("Of them from one address"), u"limitPerAddress"_s);
    perAddress->setPlaceholderText(tr("as many as there may be"));
    auto *idle = addLine(Field::IdleSeconds, tr("Close after silence (seconds)"), u"limitIdle"_s);
    auto *garbage =
        addLine(Field::GarbageOctets, tr("Close after unreadable bytes"), u"limitGarbage"_s);
    place(layout, 0, 1, m_captions[Field::Connections], connections);
    place(layout, 1, 1, m_captions[Field::PerAddress], perAddress);
    place(layout, 2, 1, m_captions[Field::IdleSeconds], idle);
    place(layout, 3, 1, m_captions[Field::GarbageOctets], garbage);
    addRow(layout);
}

void ListeningPanel::addWho(QGridLayout &layout)
{
    auto *imeis = addList(Field::Imeis, tr("Hear only these IMEIs"), u"allowImeis"_s);
    auto *networks =
        addList(Field::Networks, tr("Hear only these addresses or networks"), u"allowNetworks"_s);
    imeis->setPlaceholderText(tr("empty: every tracker"));
    networks->setPlaceholderText(tr("empty: from everywhere; as 192.0.2.0/24"));
    place(layout, 0, 2, m_captions[Field::Imeis], imeis);
    place(layout, 2, 2, m_captions[Field::Networks], networks);
    addRow(layout);
}

QWidget *ListeningPanel::makeActions()
{
    auto *row = new QWidget(this);
    m_apply = makeButton({}, u"applyListening"_s);
    auto *usual = makeButton(tr("Usual &values"), u"usualListening"_s);
    auto *close = makeButton(tr("Close"), u"closeListening"_s);
    close->setProperty("quiet", true);
    close->setAccessibleName(tr("Close the settings of listening"));
    connect(m_apply, &QPushButton::clicked, &m_listening, &ListeningPresenter::apply);
    connect(usual, &QPushButton::clicked, &m_listening, &ListeningPresenter::restoreDefaults);
    connect(close, &QPushButton::clicked, this, &ListeningPanel::closedByHand);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(12);
    layout->addWidget(m_apply);
    layout->addWidget(usual);
    layout->addWidget(close);
    layout->addStretch();
    return row;
}

void ListeningPanel::offerAddresses()
{
    const QString typed = m_address->currentText();
    m_isShowing = true;
    m_address->clear();
    m_address->addItem(tr("every address of this laptop"));
    for (const std::string &address : m_monitor.addresses()) {
        m_address->addItem(QString::fromStdString(address));
    }
    m_address->addItem(loopback);
    m_address->setEditText(typed);
    m_isShowing = false;
}

void ListeningPanel::showDraft()
{
    const ListeningDraft &draft = m_listening.draft();
    m_isShowing = true;
    for (const auto &[field, widget] : m_fields) {
        if (auto *line = qobject_cast<QLineEdit *>(widget)) {
            line->setText(draft.text(field));
        } else if (auto *list = qobject_cast<QPlainTextEdit *>(widget)) {
            list->setPlainText(draft.text(field));
        }
    }
    m_address->setEditText(draft.text(Field::Address));
    m_answer->setCurrentIndex(static_cast<int>(draft.answer()));
    m_relays->setChecked(draft.relays());
    m_relayTransport->setCurrentIndex(
        draft.relayTransport() ? (*draft.relayTransport() == Transport::Tcp ? 1 : 2) : 0);
    m_isShowing = false;
    refresh();
}

QString ListeningPanel::text(Field field) const
{
    QWidget *widget = m_fields.at(field);
    if (const auto *line = qobject_cast<QLineEdit *>(widget)) {
        return line->text();
    }
    if (const auto *list = qobject_cast<QPlainTextEdit *>(widget)) {
        return list->toPlainText();
    }
    const QString address = m_address->currentText();
    return address == m_address->itemText(0) ? QString() : address;
}

void ListeningPanel::onEdited()
{
    if (m_isShowing) {
        return;
    }
    ListeningDraft draft;
    for (const auto &[field, widget] : m_fields) {
        draft.setText(field, text(field));
    }
    draft.setAnswer(static_cast<ListeningDraft::Answer>(m_answer->currentIndex()));
    draft.setRelays(m_relays->isChecked());
    if (const int chosen = m_relayTransport->currentIndex(); chosen > 0) {
        draft.setRelayTransport(chosen == 1 ? Transport::Tcp : Transport::Udp);
    }
    m_listening.edit(draft);
}

void ListeningPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    refreshCounters();
}

void ListeningPanel::refresh()
{
    const ListeningDraft &draft = m_listening.draft();
    const auto &problems = m_listening.problems();
    const auto failed = m_listening.failedField();
    QStringList sentences;
    for (const auto &[field, widget] : m_fields) {
        const auto problem = problems.find(field);
        const bool isWrong = problem != problems.end();
        setStyleFlag(widget, "problem", isWrong || field == failed);
        widget->setAccessibleDescription(isWrong ? problem->second : QString());
        if (isWrong) {
            sentences +=
                u"%1: %2"_s.arg(withoutMnemonic(m_captions.at(field)->text()), problem->second);
        }
    }
    if (const QString problem = m_listening.problemText(); !problem.isEmpty()) {
        sentences += problem;
    }
    m_problem->setText(sentences.join(u'\n'));
    m_problem->setVisible(!sentences.isEmpty());

    for (const Field field : {Field::RelayHost, Field::RelayPort}) {
        m_fields[field]->setEnabled(draft.relays());
    }
    m_relayTransport->setEnabled(draft.relays());
    // Behind a relay it is the server that answers.
    m_answer->setEnabled(!draft.relays());
    m_fields[Field::OwnAnswer]->setVisible(draft.answer() == ListeningDraft::Answer::Own);
    m_fields[Field::OwnAnswer]->setEnabled(!draft.relays());
    const bool isStopped = m_listening.state() == ListeningPresenter::State::Stopped;
    m_apply->setText(isStopped ? tr("Appl&y and listen") : tr("Appl&y"));
    const bool canApply = m_listening.canApply();
    if (m_apply->hasFocus() && !canApply) {
        m_fields[Field::TcpPorts]->setFocus(); // Else it would go to whatever is next.
    }
    m_apply->setEnabled(canApply);
    refreshCounters();
}

void ListeningPanel::refreshCounters()
{
    if (!isVisible()) {
        return; // When it is shown.
    }
    m_counters->setText(countersText(m_monitor.counters(), m_monitor.rates()));
}

void ListeningPanel::focusFirst()
{
    for (const auto &[field, widget] : m_fields) {
        if (widget->property("problem").toBool()) {
            widget->setFocus();
            return;
        }
    }
    m_fields[Field::TcpPorts]->setFocus();
}

void ListeningPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closedByHand();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace sp7600::ui
