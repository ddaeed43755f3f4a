// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devicebar.h"

#include "ui/formatting.h"
#include "ui/jobwords.h"
#include "ui/unitpresenter.h"
#include "ui/widgets.h"

#include "core/text/text.h"

#include <QHBoxLayout>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sp7600::ui
{

namespace
{

/// What the unit said of its surroundings is only shown as of now for so long.
constexpr auto fresh = 30s;
constexpr int fieldSpacing = 20;

} // namespace

DeviceBar::DeviceBar(const UnitPresenter &unit, QWidget *parent)
    : QFrame(parent)
    , m_unit(unit)
    , m_mark(new StatusMark(14, this))
{
    setObjectName(u"deviceBar"_s);
    setAccessibleName(tr("The connected tracker"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(0);
    setFixedHeight(44);
    layout->addWidget(m_mark);
    layout->addSpacing(8);
    m_state = addField(layout, tr("Connection"));
    m_state->setFont(enlarged(font(), 1.0, true));
    m_port = addField(layout, tr("Port"));
    m_imei = addField(layout, tr("IMEI"));
    m_model = addField(layout, tr("Model"));
    m_firmware = addField(layout, tr("Firmware"));
    m_operator = addField(layout, tr("SIM"));
    m_gps = addField(layout, tr("GPS"));
    layout->addStretch();
    m_age = mutedLabel({}, this);
    m_age->setWordWrap(false);
    layout->addWidget(m_age);

    connect(&m_unit, &UnitPresenter::changed, this, &DeviceBar::refresh);
    connect(&m_unit, &UnitPresenter::apnsChanged, this, &DeviceBar::refresh);
    connect(&m_tick, &QTimer::timeout, this, &DeviceBar::refresh);
    m_tick.start(1s);
    refresh();
}

QLabel *DeviceBar::addField(QHBoxLayout *layout, const QString &name)
{
    QLabel *label = plainLabel({}, this);
    label->setWordWrap(false);
    label->setAccessibleName(name);
    label->setContentsMargins(0, 0, fieldSpacing, 0);
    layout->addWidget(label);
    return label;
}

void DeviceBar::setField(QLabel *label, const QString &text, bool known)
{
    label->setText(text);
    setStyleFlag(label, "muted", !known);
}

void DeviceBar::refresh()
{
    const bool connected = m_unit.isConnected();
    const bool answered = connected && m_unit.hasAnswered();
    const bool opening = m_unit.stage() == UnitPresenter::Stage::Opening;
    m_mark->setStatus(answered ? Status::Ok : Status::NotKnown);
    setField(m_state,
             answered    ? tr("Connected")
             : connected ? tr("Port open, no answer")
             : opening   ? tr("Connecting")
                         : tr("Not connected"),
             answered);

    const std::string &port = m_unit.options().port;
    m_port->setVisible(!port.empty());
    setField(m_port,
             m_unit.isDemo()      ? tr("virtual tracker")
             : m_unit.isVirtual() ? tr("virtual tracker, %1").arg(text::escaped(port))
                                  : text::escaped(port),
             connected);

    const bool known = m_unit.identity().has_value();
    for (QLabel *label : {m_imei, m_model, m_firmware, m_operator, m_gps}) {
        label->setVisible(known);
    }
    m_age->setVisible(known);
    if (!known) {
        fit();
        return;
    }
    const Identity &identity = *m_unit.identity();
    const auto set = [connected](QLabel *label, const QString &pattern,
                                 const std::optional<std::string> &value) {
        setField(label, pattern.arg(value ? imeiText(*value) : notKnownText()),
                 connected && value.has_value());
    };
    set(m_imei, tr("IMEI %1"), identity.imei);
    set(m_model, u"%1"_s, identity.model);
    m_model->setVisible(identity.model.has_value());
    set(m_firmware, tr("firmware %1"), identity.firmware);

    const DeviceStatus &status = m_unit.status();
    const bool isFresh = connected && m_unit.statusAge() < fresh;
    const QString carrier = m_unit.apnProposal().simCarrier();
    const bool isNamed = !carrier.isEmpty() && status.simReady.value_or(true);
    // `Telcel 4/5` says by itself what it is.
    QString network = operatorText(status, carrier);
    if (!isNamed) {
        network = tr("SIM %1").arg(network);
    }
    if (status.signalBars) {
        network += (isNamed ? u" %1/5"_s : tr(" · signal %1/5")).arg(*status.signalBars);
    }
    setField(m_operator, network, isFresh && (status.mcc || status.simReady || isNamed));
    setField(m_gps, tr("GPS %1").arg(gpsText(status)), isFresh && status.gpsFix);
    m_age->setText(m_unit.isStale() ? tr("Settings to be read again")
                   : isFresh        ? QString()
                                    : tr("as of %1 ago").arg(ageText(m_unit.statusAge())));
    fit();
}

void DeviceBar::fit()
{
    const QMargins margins = layout()->contentsMargins();
    QStringList whole;
    int needed = margins.left() + margins.right() + m_mark->width() + fieldSpacing;
    const std::array all = {m_state, m_port, m_imei, m_model, m_firmware, m_operator, m_gps, m_age};
    for (const QLabel *label : all) {
        if (!label->isHidden()) {
            needed += label->sizeHint().width();
            whole += label->text();
        }
    }
    whole.removeAll(QString());
    setToolTip(needed <= width() ? QString() : whole.join(u" · "_s));
    // The page tells all of them once more.
    for (QLabel *label : {m_gps, m_firmware, m_model, m_operator, m_age}) {
        if (needed <= width()) {
            return;
        }
        needed -= label->isHidden() ? 0 : label->sizeHint().width();
        label->hide();
    }
}

void DeviceBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    refresh();
}

} // namespace sp7600::ui
