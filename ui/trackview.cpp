// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trackview.h"

#include "ui/formatting.h"
#include "ui/trackplot.h"
#include "ui/widgets.h"

#include "core/model/imei.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

QString degreesText(double degrees)
{
    return QString::number(degrees, 'f', 5);
}

} // namespace

TrackView::TrackView(QWidget *parent)
    : QWidget(parent)
    , m_plot(new TrackPlot(this))
    , m_text(mutedLabel({}, this))
    , m_warning(mutedLabel({}, this))
    , m_browser(makeButton(tr("Open in browser"), u"openInBrowser"_s))
{
    m_text->setObjectName(u"trackText"_s);
    m_warning->setObjectName(u"browserWarning"_s);
    m_warning->setWordWrap(false);
    m_browser->setAccessibleName(
        tr("Open the marked place in the browser; the position goes to openstreetmap.org"));
    auto *all = makeButton(tr("Whole way"), u"trackAll"_s);
    all->setAccessibleName(tr("Show the whole way"));
    connect(all, &QPushButton::clicked, this, [this] {
        m_plot->showAll();
        m_plot->setFocus();
    });
    connect(m_browser, &QPushButton::clicked, this, &TrackView::openInBrowser);
    connect(m_plot, &TrackPlot::markChanged, this, [this] {
        m_hasFailed = false;
        refresh();
    });
    connect(m_plot, &TrackPlot::chosen, this, &TrackView::chosen);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(all);
    row->addWidget(m_text, 1);
    row->addWidget(m_warning);
    row->addWidget(m_browser);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_plot, 1);
    refresh();
}

void TrackView::setTracker(const std::string &imei)
{
    m_isMadeUp = isSyntheticImei(imei);
    refresh();
}

void TrackView::setPicture(const PlotPicture &picture)
{
    m_withoutFix = picture.withoutFix;
    m_isEmpty = picture.track.empty();
    m_plot->setTrack(picture.track, picture.gap);
    refresh();
}

void TrackView::refresh()
{
    QStringList parts;
    const auto &marked = m_plot->marked();
    if (m_hasFailed) {
        parts += tr("This laptop has no browser that opens it.");
    } else if (marked) {
        parts += dateAndTimeText(std::chrono::floor<std::chrono::seconds>(marked->time));
        parts += degreesText(marked->latitude) + u", "_s + degreesText(marked->longitude);
    } else if (m_isEmpty) {
        parts += tr("No report with a position.");
    } else {
        parts += tr("Click a place to see its report.");
    }
    if (m_withoutFix > 0) {
        parts += tr("Left out, without a position: %1")
                     .arg(countText(static_cast<std::uint64_t>(m_withoutFix)));
    }
    m_text->setText(parts.join(u" · "_s));
    m_plot->setAccessibleDescription(m_text->text());
    m_browser->setVisible(marked.has_value() && !m_isMadeUp);
    m_warning->setText(m_isMadeUp ? tr("Made-up positions stay on this laptop.")
                                  : tr("The position goes to openstreetmap.org."));
    m_warning->setVisible(marked.has_value());
}

/// Only ever because somebody pressed the button, which says where the position goes.
void TrackView::openInBrowser()
{
    const auto &marked = m_plot->marked();
    if (!marked || m_isMadeUp) {
        return;
    }
    const QString latitude = degreesText(marked->latitude);
    const QString longitude = degreesText(marked->longitude);
    const QUrl url(
        u"https://www.openstreetmap.org/?mlat=%1&mlon=%2#map=17/%1/%2"_s.arg(latitude, longitude));
    m_hasFailed = !QDesktopServices::openUrl(url);
    refresh();
}

} // namespace sp7600::ui
