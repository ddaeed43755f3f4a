// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plotspanel.h"

#include "ui/formatting.h"
#include "ui/timeplots.h"
#include "ui/trackview.h"
#include "ui/widgets.h"

#include "core/text/text.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sp7600::ui
{

namespace
{

/// To Qt what is drawn by hand is any widget; to a screen reader it is a picture with a name.
QAccessibleInterface *pictureToScreenReaders(const QString &name, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const bool isPicture =
        widget != nullptr && (name == "QCustomPlot"_L1 || name == "sp7600::ui::TrackPlot"_L1);
    return isPicture ? new QAccessibleWidget(widget, QAccessible::Graphic) : nullptr;
}

} // namespace

PlotsPanel::PlotsPanel(const store::Store &store, QWidget *parent)
    : QWidget(parent)
    , m_gatherer(store)
    , m_graphsTab(makeTab(tr("&Graphs"), u"graphsTab"_s, Tab::Graphs))
    , m_trackTab(makeTab(tr("Trac&k"), u"trackTab"_s, Tab::Track))
    , m_row(new QHBoxLayout)
    , m_text(mutedLabel({}, this))
    , m_stack(new QStackedWidget(this))
{
    // Before they are made: what they are is asked once. Qt knows it once, however often told.
    QAccessible::installFactory(pictureToScreenReaders);
    m_graphs = new TimePlots(this);
    m_track = new TrackView(this);
    m_graphsTab->setAccessibleName(tr("Values of the chosen tracker over time"));
    m_trackTab->setAccessibleName(tr("Way of the chosen tracker"));
    m_text->setObjectName(u"plotsText"_s);
    m_stack->addWidget(m_graphs);
    m_stack->addWidget(m_track);
    m_row->setSpacing(8);
    m_row->addWidget(m_graphsTab);
    m_row->addWidget(m_trackTab);
    m_row->addWidget(m_text, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_row);
    layout->addWidget(m_stack, 1);
    connect(m_graphs, &TimePlots::chosen, this, &PlotsPanel::chosen);
    connect(m_track, &TrackView::chosen, this, &PlotsPanel::chosen);
    connect(&m_gatherer, &PlotGatherer::changed, this, &PlotsPanel::refresh);
    showTab(Tab::None);
}

QPushButton *PlotsPanel::makeTab(const QString &text, const QString &name, Tab tab)
{
    auto *button = makeButton(text, name);
    button->setCheckable(true);
    button->setProperty("tab", true);
    connect(button, &QPushButton::clicked, this,
            [this, tab](bool checked) { showTab(checked ? tab : Tab::None); });
    return button;
}

void PlotsPanel::addButton(QPushButton *button)
{
    m_row->addWidget(button);
}

void PlotsPanel::setFilter(const std::optional<ReportFilter> &filter)
{
    m_hasTracker = filter.has_value();
    m_track->setTracker(filter ? filter->query.imei.value_or(std::string()) : std::string());
    m_gatherer.setFilter(filter);
    Q_EMIT opened();
}

void PlotsPanel::showTab(Tab tab)
{
    m_tab = tab;
    m_graphsTab->setChecked(tab == Tab::Graphs);
    m_trackTab->setChecked(tab == Tab::Track);
    if (tab != Tab::None) {
        m_stack->setCurrentIndex(tab == Tab::Graphs ? 0 : 1);
    }
    m_gatherer.setActive(tab != Tab::None && isVisible());
    refresh();
    Q_EMIT opened();
}

void PlotsPanel::refresh()
{
    const PlotPicture &picture = m_gatherer.picture();
    m_stack->setVisible(isOpen());
    if (m_tab == Tab::None) {
        m_text->clear();
        return; // It would be drawn for nobody.
    }
    m_graphs->setPicture(picture);
    m_track->setPicture(picture);
    const QString count = countText(static_cast<std::uint64_t>(picture.reports));
    setStyleFlag(m_text, "problem", m_gatherer.error().has_value());
    if (!m_hasTracker) {
        m_text->setText(tr("Choose a tracker on the left: what it reports is drawn here."));
    } else if (m_gatherer.error()) {
        m_text->setText(text::describe(*m_gatherer.error()).joined());
    } else if (!picture.isWhole) {
        m_text->setText(tr("Reading what is kept; reports so far: %1").arg(count));
    } else if (m_tab == Tab::Graphs && picture.stretch > 1s) {
        m_text->setText(tr("Reports: %1; of every %2 the least and the most. A shorter time above "
                           "shows more.")
                            .arg(count, ageText(picture.stretch)));
    } else {
        m_text->setText(tr("Reports: %1").arg(count));
    }
}

void PlotsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_gatherer.setActive(m_tab != Tab::None);
}

void PlotsPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_gatherer.setActive(false);
}

} // namespace sp7600::ui
