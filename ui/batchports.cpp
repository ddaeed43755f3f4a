// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batchports.h"

#include "ui/batchpresenter.h"
#include "ui/widgets.h"

#include "core/text/text.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

using commissioning::PortInfo;

namespace
{

bool isKnown(const PortInfo &port)
{
    return port.agreed || port.rank == PortRank::SeenBefore;
}

/// A port that is soldered in is rarely where a tracker is.
bool isWorthAsking(const PortInfo &port)
{
    return !port.problem && port.rank < PortRank::BuiltIn;
}

QString boxText(const PortInfo &port)
{
    QStringList parts = {text::escaped(port.name)};
    if (port.simulator) {
        parts += BatchPorts::tr("virtual tracker");
    } else if (!port.description.empty()) {
        parts += text::escaped(port.description);
    }
    if (!isKnown(port)) {
        parts += BatchPorts::tr("not used before: questions are sent to whatever is plugged in "
                                "there");
    }
    // An ampersand of theirs is no mnemonic.
    return parts.join(u" · "_s).replace(u'&', u"&&"_s);
}

} // namespace

BatchPorts::BatchPorts(BatchPresenter &batch, Show show, QWidget *parent)
    : QWidget(parent)
    , m_batch(batch)
    , m_show(show)
    , m_rows(new QVBoxLayout)
    , m_none(mutedLabel(tr("None is plugged in that was used for a tracker before. It is listed "
                           "here as soon as it is."),
                        this))
    , m_occupied(plainLabel({}, this))
{
    m_occupied->setProperty("attention", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_none);
    m_rows->setSpacing(0);
    layout->addLayout(m_rows);
    layout->addWidget(m_occupied);
    connect(&m_batch, &BatchPresenter::portsChanged, this, &BatchPorts::refresh);
    connect(&m_batch, &BatchPresenter::changed, this, &BatchPorts::refreshNotes);
    refresh();
}

void BatchPorts::refresh()
{
    QString focused;
    while (const QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget()->hasFocus()) {
            focused = item->widget()->objectName();
        }
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const PortInfo &port : m_batch.ports()) {
        if (!isKnown(port) && !isWorthAsking(port)) {
            continue;
        }
        if (m_show == Show::NewOnes && isKnown(port)) {
            continue;
        }
        auto *box = new QCheckBox(boxText(port), this);
        box->setObjectName(u"port:"_s + QString::fromStdString(port.name));
        box->setChecked(m_batch.isPortUsed(port));
        connect(box, &QCheckBox::clicked, this, [this, port](bool use) {
            // It is about to be replaced.
            QMetaObject::invokeMethod(
                this, [this, port, use] { m_batch.usePort(port, use); }, Qt::QueuedConnection);
        });
        m_rows->addWidget(box);
        box->show();
        if (box->objectName() == focused) {
            box->setFocus();
        }
        if (port.problem) {
            QLabel *why = mutedLabel(text::describe(*port.problem).joined(), this);
            why->setContentsMargins(24, 0, 0, 4);
            m_rows->addWidget(why);
            why->show();
        }
    }
    refreshNotes();
}

void BatchPorts::refreshNotes()
{
    m_none->setVisible(m_show == Show::All && m_rows->isEmpty());
    m_occupied->setVisible(!m_batch.occupiedPort().empty());
    m_occupied->setText(tr("%1 is connected on the Commission page. It is left alone until you "
                           "disconnect it there.")
                            .arg(text::escaped(m_batch.occupiedPort())));
    setVisible(m_show == Show::All || !m_rows->isEmpty() || !m_batch.occupiedPort().empty());
}

} // namespace sp7600::ui
