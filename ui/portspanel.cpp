// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portspanel.h"

#include "ui/flowlayout.h"
#include "ui/formatting.h"
#include "ui/widgets.h"

#include "core/text/certificatetext.h"
#include "core/text/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

/// Tracker, cable, laptop: where the cable goes, drawn with the theme's own lines.
class CableDrawing final : public QWidget
{
public:
    explicit CableDrawing(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(116);
        setMinimumWidth(440);
        setAccessibleName(PortsPanel::tr("Drawing: the tracker's data cable goes to a USB port of "
                                         "this laptop; the tracker has power."));
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor line = mutedColour(palette());
        const QColor accent = accentColour(palette());
        const QColor base = palette().color(QPalette::Base);
        const QColor text = palette().color(QPalette::WindowText);
        const double left = 0;
        constexpr double top = 26;

        // The tracker, with its power.
        const QRectF tracker(left + 8, top + 14, 118, 62);
        painter.setPen(QPen(line, 2));
        painter.setBrush(base);
        painter.drawRoundedRect(tracker, 6, 6);
        painter.setPen(text);
        painter.drawText(tracker, Qt::AlignCenter, u"SP7600"_s);
        painter.setPen(QPen(line, 2));
        painter.drawLine(QPointF(tracker.left() + 26, tracker.top()),
                         QPointF(tracker.left() + 26, top - 8));
        painter.drawLine(QPointF(tracker.left() + 38, tracker.top()),
                         QPointF(tracker.left() + 38, top - 8));
        painter.setPen(line);
        painter.drawText(QRectF(tracker.left() + 48, top - 22, 180, 24),
                         Qt::AlignLeft | Qt::AlignVCenter, PortsPanel::tr("power"));

        // The laptop.
        const QRectF screen(left + 314, top - 2, 112, 72);
        painter.setPen(QPen(line, 2));
        painter.setBrush(base);
        painter.drawRoundedRect(screen, 5, 5);
        painter.drawRoundedRect(QRectF(screen.left() - 14, screen.bottom() + 2, 140, 12), 4, 4);
        painter.setPen(text);
        painter.drawText(screen, Qt::AlignCenter, PortsPanel::tr("this laptop"));

        // The cable between them.
        const double y = tracker.center().y();
        painter.setPen(QPen(accent, 4, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(tracker.right() + 10, y), QPointF(screen.left() - 50, y));
        painter.setBrush(accent);
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(QRectF(tracker.right() - 4, y - 9, 20, 18), 3, 3);
        painter.drawRoundedRect(QRectF(screen.left() - 54, y - 9, 26, 18), 3, 3);
        painter.setPen(QPen(accent, 4));
        painter.drawLine(QPointF(screen.left() - 28, y), QPointF(screen.left() - 14, y));
        painter.setPen(text);
        painter.drawText(QRectF(tracker.right(), y + 14, screen.left() - tracker.right(), 40),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                         PortsPanel::tr("data cable → USB"));
    }
};

/// A port that is soldered in is rarely where a tracker is.
bool isLikely(const commissioning::PortInfo &port)
{
    return port.rank < PortRank::BuiltIn || port.simulator;
}

} // namespace

PortsPanel::PortsPanel(bool canDemo, QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_heading(plainLabel(tr("Plug in the tracker"), this))
    , m_none(mutedLabel({}, this))
    , m_how(plainLabel({}, this))
    , m_drawing(new CableDrawing(this))
    , m_list(new QWidget)
{
    m_heading->setFont(enlarged(font(), 1.7, true));
    m_how->setText(tr("Give the tracker power, plug its data cable into a USB port of this "
                      "laptop, then choose the port below. Only one that you allowed before, or a "
                      "virtual one, is opened as soon as it is plugged in, and nothing is written "
                      "until you say so."));
    auto *portsTitle = plainLabel(tr("Ports of this laptop"), this);
    portsTitle->setFont(enlarged(font(), 1.0, true));
    m_none->setText(tr("Looking for ports…"));

    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
    m_list->setObjectName(u"scrolled"_s);
    auto *listLayout = new QVBoxLayout(m_list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->addLayout(m_rows);
    listLayout->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_list);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_how);
    layout->addSpacing(8);
    layout->addWidget(m_drawing);
    layout->addWidget(portsTitle);
    layout->addWidget(m_none);
    layout->addWidget(scroll, 1);
    auto *sms = makeButton(tr("Send by te&xt message…"), u"sms"_s);
    sms->setProperty("quiet", true);
    connect(sms, &QPushButton::clicked, this, &PortsPanel::smsRequested);
    auto *smsLine = new FlowLayout;
    smsLine->addWidget(sms);
    smsLine->addGrowing(
        mutedLabel(tr("No cable? Gives you the messages that set a tracker up."), this));
    if (canDemo) {
        m_demo = new QPushButton(tr("Try it with a &virtual tracker"), this);
        m_demo->setAutoDefault(true);
        m_demo->setAccessibleDescription(
            tr("Starts a tracker inside this program and does the whole job with it."));
        connect(m_demo, &QPushButton::clicked, this, &PortsPanel::demoRequested);
        auto *demoLine = new FlowLayout;
        demoLine->addWidget(m_demo);
        demoLine->addGrowing(mutedLabel(tr("No tracker at hand? The virtual one lives inside this "
                                           "program and reports only to it."),
                                        this));
        layout->addLayout(demoLine);
    }
    layout->addLayout(smsLine);
}

void PortsPanel::setBrief(bool brief)
{
    m_drawing->setVisible(!brief);
    m_how->setVisible(!brief);
}

void PortsPanel::setPorts(const commissioning::PortList &list, bool looked,
                          const PortOutcomes &outcomes)
{
    while (const QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    // What can be used comes first, what is done with after it, then where a tracker hardly is,
    // last what needs one thing done before.
    std::vector<commissioning::PortInfo> sorted = list.ports;
    std::ranges::stable_sort(sorted, std::ranges::less(),
                             [&outcomes](const commissioning::PortInfo &port) {
                                 return std::tuple(port.problem.has_value(), !isLikely(port),
                                                   outcomes.contains(port.name), port.rank);
                             });
    for (const commissioning::PortInfo &port : sorted) {
        const auto outcome = outcomes.find(port.name);
        addRow(port, outcome == outcomes.end() ? nullptr : &outcome->second);
    }
    m_none->setVisible(!looked || list.nothing);
    m_none->setText(looked && list.nothing ? text::describe(*list.nothing).joined()
                                           : tr("Looking for ports…"));
}

QString PortsPanel::about(const commissioning::PortInfo &port)
{
    QStringList parts;
    if (port.simulator) {
        parts += tr("virtual tracker of another program");
    } else {
        const QString description = text::escaped(port.description);
        const QString chip = text::escaped(port.chip);
        if (!description.isEmpty()) {
            parts += description;
        }
        if (!chip.isEmpty() && !port.name.empty()
            && !description.contains(chip, Qt::CaseInsensitive)) {
            parts += chip;
        }
        if (port.usb && !port.driver.empty()) {
            parts += tr("driver %1").arg(text::escaped(port.driver));
        }
        parts += text::portRankText(port.rank);
    }
    QString text = parts.join(u" · "_s);
    if (!port.movedFrom.empty()) {
        text += u"\n"_s + tr("The same adapter as %1 before.").arg(text::escaped(port.movedFrom));
    }
    if (port.problem) {
        text += u"\n"_s + text::describe(*port.problem).joined();
    } else if (!port.agreed && !port.simulator) {
        text += u"\n"_s
                + tr("Not used before. Once you allow it, questions are sent to whatever is "
                     "plugged in there.");
    }
    return text;
}

void PortsPanel::addRow(const commissioning::PortInfo &port, const PortOutcome *outcome)
{
    auto *row = new QFrame(this);
    row->setObjectName(u"card"_s);
    auto *mark = new StatusMark(14, row);
    mark->setStatus(port.problem     ? Status::Attention
                    : isLikely(port) ? Status::Ok
                                     : Status::NotKnown);
    // A device without a port goes by its chip.
    const QString name = text::escaped(!port.name.empty()   ? port.name
                                       : !port.chip.empty() ? port.chip
                                                            : port.usbId);
    auto *nameLabel = plainLabel(name, row);
    nameLabel->setFont(enlarged(font(), 1.0, true));
    nameLabel->setWordWrap(false);
    QString text = about(port);
    if (outcome != nullptr) {
        const QString result = text::certificateResult(outcome->result);
        text += u"\n"_s
                + (outcome->imei.empty()
                       ? tr("Last job here: %1").arg(result)
                       : tr("Last job here: %1, IMEI %2").arg(result, imeiText(outcome->imei)));
    }
    auto *aboutLabel = mutedLabel(text, row);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(12);
    layout->addWidget(mark);
    layout->addWidget(nameLabel);
    layout->addWidget(aboutLabel, 1);
    if (!port.problem) {
        const bool known = port.agreed || port.simulator;
        auto *button = new QPushButton(known ? tr("Connect") : tr("Allow and connect"), row);
        button->setAccessibleName(known ? tr("Connect %1").arg(name)
                                        : tr("Allow and connect %1").arg(name));
        button->setAutoDefault(true);
        button->setAccessibleDescription(aboutLabel->text());
        connect(button, &QPushButton::clicked, this,
                [this, port] { Q_EMIT connectRequested(port); });
        layout->addWidget(button);
    }
    m_rows->addWidget(row);
    row->show(); // Now: the keyboard may be wanted here at once.
}

void PortsPanel::focusNext()
{
    const auto buttons = m_list->findChildren<QPushButton *>();
    // Those of rows that were replaced are there for a moment yet.
    const auto usable = std::ranges::find_if(
        buttons, [this](const QPushButton *button) { return button->isVisibleTo(m_list); });
    if (usable != buttons.end()) {
        (*usable)->setFocus();
    } else if (m_demo != nullptr) {
        m_demo->setFocus();
    }
}

} // namespace sp7600::ui
