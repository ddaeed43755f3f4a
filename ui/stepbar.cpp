// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stepbar.h"

#include "ui/theme.h"

#include "core/text/text.h"

#include <QPainter>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr int markSide = 18;
constexpr int gap = 8;

QString stateText(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return StepBar::tr("to come");
    case StepState::Running:
        return StepBar::tr("now");
    case StepState::Done:
        return StepBar::tr("done");
    case StepState::Skipped:
        return StepBar::tr("left out");
    case StepState::Failed:
        return StepBar::tr("not done");
    }
    return {};
}

void paintMark(QPainter &painter, const QRectF &area, StepState state, const QPalette &palette)
{
    switch (state) {
    case StepState::Done:
        paintStatus(painter, area, Status::Ok, statusColour(Status::Ok, palette));
        return;
    case StepState::Failed:
        paintStatus(painter, area, Status::Stop, statusColour(Status::Stop, palette));
        return;
    case StepState::Skipped:
        paintStatus(painter, area, Status::NotKnown, mutedColour(palette));
        return;
    case StepState::Running:
        paintStatus(painter, area, Status::Running, accentColour(palette));
        return;
    case StepState::Waiting:
        painter.setPen(QPen(mutedColour(palette), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(area.adjusted(2, 2, -2, -2));
        return;
    }
}

} // namespace

StepBar::StepBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Steps of the job"));
}

void StepBar::setState(JobStep step, StepState state)
{
    StepState &now = m_states[static_cast<std::size_t>(step)];
    if (now == state) {
        return;
    }
    now = state;
    QStringList all;
    for (const JobStep each : allSteps) {
        all += u"%1: %2"_s.arg(text::stepLabel(each),
                               stateText(m_states[static_cast<std::size_t>(each)]));
    }
    setAccessibleDescription(all.join(u", "_s));
    update();
}

QSize StepBar::sizeHint() const
{
    int width = 0;
    for (const JobStep step : allSteps) {
        width += markSide + gap + fontMetrics().horizontalAdvance(text::stepLabel(step)) + 4 * gap;
    }
    return {width, 36};
}

QSize StepBar::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void StepBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    std::array<int, allSteps.size()> widths{};
    int total = 0;
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    for (const JobStep step : allSteps) {
        const int labelWidth = metrics.horizontalAdvance(text::stepLabel(step));
        widths[static_cast<std::size_t>(step)] = markSide + gap + labelWidth;
        total += markSide + gap + labelWidth;
    }
    // The steps spread over the line and lines between them take what is left.
    constexpr int between = static_cast<int>(allSteps.size()) - 1;
    const double spare = std::max(2.0 * gap, static_cast<double>(width() - total) / between);
    double x = 0;
    for (const JobStep step : allSteps) {
        const auto number = static_cast<std::size_t>(step);
        const StepState state = m_states[number];
        const double middle = height() / 2.0;
        paintMark(painter, QRectF(x, middle - markSide / 2.0, markSide, markSide), state,
                  palette());
        painter.setFont(state == StepState::Running ? bold : font());
        painter.setPen(state == StepState::Waiting || state == StepState::Skipped
                           ? mutedColour(palette())
                           : palette().color(QPalette::WindowText));
        painter.drawText(QRectF(x + markSide + gap, 0, widths[number], height()),
                         Qt::AlignVCenter | Qt::AlignLeft, text::stepLabel(step));
        x += widths[number];
        if (number + 1 < allSteps.size() && spare > 3.0 * gap) {
            painter.setPen(QPen(lineColour(palette()), 2));
            painter.drawLine(QPointF(x + gap, middle), QPointF(x + spare - gap, middle));
        }
        x += spare;
    }
}

} // namespace sp7600::ui
