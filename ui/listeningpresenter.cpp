// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listeningpresenter.h"

#include "ui/listeningwords.h"
#include "ui/stationmonitor.h"

#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr std::array limitFields = {
    ListeningDraft::Field::Connections, ListeningDraft::Field::PerAddress,
    ListeningDraft::Field::IdleSeconds, ListeningDraft::Field::GarbageOctets};

} // namespace

ListeningPresenter::ListeningPresenter(StationMonitor &monitor, QObject *parent)
    : QObject(parent)
    , m_monitor(monitor)
    , m_draft(ListeningDraft::remembered())
    , m_applied(m_draft)
    , m_problems(m_draft.problems())
{
    connect(&m_monitor, &StationMonitor::listenStarted, this, &ListeningPresenter::onStarted);
    connect(&m_monitor, &StationMonitor::listenFailed, this, &ListeningPresenter::onFailed);
    connect(&m_monitor, &StationMonitor::listenerChanged, this, &ListeningPresenter::changed);
    if (const auto options = m_draft.options()) {
        m_monitor.listenAs(*options);
    }
}

void ListeningPresenter::listenAtStart(Preferences::ListensAtStart choice)
{
    using Choice = Preferences::ListensAtStart;
    const bool wanted =
        choice == Choice::Always || (choice == Choice::AsItWas && ListeningDraft::wasListening());
    if (wanted && state() == State::Stopped) {
        apply();
    }
}

ListeningPresenter::State ListeningPresenter::state() const
{
    if (m_monitor.isSwitching()) {
        return State::Switching;
    }
    return m_monitor.listeningOn() ? State::Listening : State::Stopped;
}

QString ListeningPresenter::stateText() const
{
    switch (state()) {
    case State::Switching:
        return tr("One moment…");
    case State::Listening:
        return listeningText(*m_monitor.listeningOn(), m_monitor.relay()) + u'.';
    case State::Stopped:
        break;
    }
    return tr("Not listening: reports that arrive now are heard by nobody here.");
}

QString ListeningPresenter::problemText() const
{
    QStringList sentences;
    if (m_failure) {
        sentences += text::describe(*m_failure).joined();
        if (m_monitor.listeningOn()) {
            sentences += tr("It goes on listening as before.");
        }
    } else if (m_monitor.trouble()) {
        sentences += text::describe(*m_monitor.trouble()).joined();
    }
    if (!m_failure && isOtherwise()) {
        sentences += tr("A job needed it otherwise than it stands here. When no job needs it any "
                        "more, apply these again.");
    }
    return sentences.join(u'\n');
}

std::optional<ListeningDraft::Field> ListeningPresenter::failedField() const
{
    using Field = ListeningDraft::Field;
    if (!m_failure) {
        return {};
    }
    switch (m_failure->code) {
    case ErrorCode::ListenAddressUnavailable:
        return Field::Address;
    case ErrorCode::ListenNetworkMalformed:
        return Field::Networks;
    default:
        break;
    }
    const auto transport = parseTransport(m_failure->parameter("transport"));
    return transport == Transport::Udp ? Field::UdpPorts : Field::TcpPorts;
}

bool ListeningPresenter::isOtherwise() const
{
    return state() == State::Listening && m_monitor.startedOn()
           && m_monitor.listeningOn() != m_monitor.startedOn();
}

void ListeningPresenter::edit(const ListeningDraft &draft)
{
    if (draft != m_draft) {
        m_draft = draft;
        m_problems = m_draft.problems();
        Q_EMIT changed();
    }
}

void ListeningPresenter::restoreDefaults()
{
    edit(ListeningDraft());
    Q_EMIT draftReplaced();
}

void ListeningPresenter::keepLimits(const ListeningDraft &limits)
{
    const auto limited = [&limits](ListeningDraft draft) {
        for (const auto field : limitFields) {
            draft.setText(field, limits.text(field));
        }
        return draft;
    };
    const bool onlyLimits = limited(m_draft) == limited(m_applied);
    edit(limited(m_draft));
    Q_EMIT draftReplaced();
    const bool wrong = std::ranges::any_of(
        limitFields, [this](ListeningDraft::Field field) { return m_problems.contains(field); });
    if (wrong || limited(m_applied) == m_applied) {
        return;
    }
    limited(ListeningDraft::remembered()).remember();
    if (onlyLimits && state() == State::Listening && !isOtherwise()) {
        apply();
    } else if (onlyLimits) {
        m_applied = m_draft;
    }
}

bool ListeningPresenter::canApply() const
{
    const bool isAsApplied = state() == State::Listening
                             && m_monitor.startedOn() == m_monitor.listeningOn()
                             && m_draft == m_applied && !m_failure;
    return m_problems.empty() && state() != State::Switching && !isAsApplied;
}

/// What runs now, with the ports that it has.
std::optional<listener::ListenerOptions> ListeningPresenter::asNow() const
{
    const auto &on = m_monitor.listeningOn();
    if (!on) {
        return {};
    }
    auto options = m_monitor.listeningAs().value_or(listener::ListenerOptions());
    options.bindAddress = on->address;
    options.ports = on->ports;
    options.relay = m_monitor.relay();
    return options;
}

void ListeningPresenter::apply()
{
    const auto options = m_draft.options();
    if (!options || state() == State::Switching) {
        return;
    }
    m_failure.reset();
    m_before = asNow();
    m_applied = m_draft;
    m_monitor.listen(*options);
}

bool ListeningPresenter::toggle()
{
    if (state() == State::Listening) {
        m_failure.reset();
        ListeningDraft::rememberListening(false);
        m_monitor.stopListening();
        return true;
    }
    apply();
    Q_EMIT changed();
    return m_problems.empty();
}

void ListeningPresenter::onStarted()
{
    if (!std::exchange(m_isGoingBack, false)) {
        m_applied.remember();
        ListeningDraft::rememberListening(true);
    }
    Q_EMIT changed();
}

void ListeningPresenter::onFailed(const Error &error)
{
    const bool isAnew = !std::exchange(m_isGoingBack, false);
    if (isAnew) {
        m_failure = error;
    }
    if (const auto before = std::exchange(m_before, {})) {
        // Trackers do not wait for a better idea.
        m_isGoingBack = true;
        m_monitor.listen(*before);
    }
    Q_EMIT changed();
    if (isAnew) {
        Q_EMIT failed();
    }
}

} // namespace sp7600::ui
