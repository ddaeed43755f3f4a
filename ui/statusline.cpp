// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "ui/formatting.h"
#include "ui/listeningwords.h"
#include "ui/livepresenter.h"
#include "ui/stationmonitor.h"
#include "ui/widgets.h"

#include "core/text/text.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

StatusLine::StatusLine(StationMonitor &monitor, LivePresenter &live, QWidget *parent)
    : QFrame(parent)
    , m_monitor(monitor)
    , m_live(live)
    , m_text(plainLabel({}, this))
{
    setObjectName(u"statusLine"_s);
    setFixedHeight(32);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    m_text->setWordWrap(false);
    m_text->setProperty("muted", true);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_text->setAccessibleName(tr("What runs"));
    layout->addWidget(m_text);
    connect(&m_monitor, &StationMonitor::listenerChanged, this, &StatusLine::refresh);
    connect(&m_live, &LivePresenter::heardChanged, this, &StatusLine::refresh);
    refresh();
}

void StatusLine::refresh()
{
    QStringList parts;
    if (m_monitor.listeningOn()) {
        parts += listeningText(*m_monitor.listeningOn(), m_monitor.relay());
    } else {
        parts += tr("Not listening");
    }
    const int trackers = m_live.trackerCount();
    if (trackers > 0) {
        parts += trackers == 1 ? tr("1 tracker") : tr("%1 trackers").arg(trackers);
        parts += m_live.reportCount() == 1 ? tr("1 report")
                                           : tr("%1 reports").arg(countText(m_live.reportCount()));
    }
    if (m_monitor.reportsPerSecond() > 0) {
        parts += tr("%1 a second").arg(countText(m_monitor.reportsPerSecond()));
    }
    const std::uint64_t undecodable = m_monitor.counters().undecodable;
    if (undecodable > 0) {
        parts += tr("%1 not readable").arg(countText(undecodable));
    }
    const std::optional<Error> &trouble =
        m_live.listeningFailure() ? m_live.listeningFailure() : m_monitor.trouble();
    if (trouble) {
        parts += text::describe(*trouble).joined();
    }
    m_whole = parts.join(u" · "_s);
    fit();
    setStyleFlag(m_text, "muted", !trouble);
    setStyleFlag(m_text, "problem", trouble.has_value());
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

/// What has no room is told by the tool tip.
void StatusLine::fit()
{
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const QString shown = m_text->fontMetrics().elidedText(m_whole, Qt::ElideRight, room);
    m_text->setText(shown);
    m_text->setToolTip(shown == m_whole ? QString() : m_whole);
    m_text->setAccessibleDescription(m_text->toolTip());
}

} // namespace sp7600::ui
