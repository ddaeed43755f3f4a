// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presetsaver.h"

#include "ui/icons.h"
#include "ui/widgets.h"

#include "core/text/text.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

PresetSaver::PresetSaver(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_save(new QPushButton(tr("Save preset"), this))
    , m_message(plainLabel({}, this))
{
    constexpr int longestName = 60;
    m_name->setObjectName(u"presetName"_s);
    m_name->setMaxLength(longestName);
    m_name->setAccessibleName(tr("Name of the preset"));
    m_name->setPlaceholderText(tr("what you will look for in the list"));
    auto *label = new QLabel(tr("Preset &name"), this);
    label->setBuddy(m_name);
    m_save->setObjectName(u"savePreset"_s);
    m_save->setAutoDefault(true);
    setSymbol(m_save, Symbol::Save);
    auto *cancel = new QPushButton(tr("Do not save"), this);
    cancel->setObjectName(u"dropPreset"_s);
    cancel->setAutoDefault(true);
    m_message->setObjectName(u"presetMessage"_s);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(4);
    layout->addWidget(label, 0, 0);
    layout->addWidget(m_name, 0, 1);
    layout->addWidget(m_save, 0, 2);
    layout->addWidget(cancel, 0, 3);
    layout->addWidget(m_message, 1, 1, 1, 3);
    layout->setColumnStretch(1, 1);

    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_replace = false;
        say({}, false);
        refresh();
    });
    connect(m_name, &QLineEdit::returnPressed, this, &PresetSaver::submit);
    connect(m_save, &QPushButton::clicked, this, &PresetSaver::submit);
    connect(cancel, &QPushButton::clicked, this, &PresetSaver::giveUp);
    for (QWidget *widget : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_save),
                            static_cast<QWidget *>(cancel)}) {
        widget->installEventFilter(this);
    }
    hide();
}

void PresetSaver::ask()
{
    m_name->clear();
    m_replace = false;
    say({}, false);
    refresh();
    show();
    m_name->setFocus();
}

void PresetSaver::askToReplace(const QString &name, const QString &server)
{
    m_replace = true;
    say(tr("Your preset “%1” for %2 has that name already. Save once more to replace it, or "
           "give this one another name.")
            .arg(name, server),
        false);
    refresh();
    m_name->setFocus();
}

void PresetSaver::showProblem(const Error &error)
{
    say(text::describe(error).joined(), true);
    m_name->setFocus();
}

void PresetSaver::setPossible(bool possible)
{
    m_possible = possible;
    refresh();
}

bool PresetSaver::eventFilter(QObject *watched, QEvent *event)
{
    // Esc drops the name here, before it means anything to the page.
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                giveUp();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PresetSaver::submit()
{
    if (m_save->isEnabled()) {
        Q_EMIT named(m_name->text().trimmed(), m_replace);
    }
}

void PresetSaver::refresh()
{
    m_save->setEnabled(m_possible && !m_name->text().trimmed().isEmpty());
    m_save->setText(m_replace ? tr("Replace preset") : tr("Save preset"));
}

void PresetSaver::say(const QString &text, bool problem)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    setStyleFlag(m_message, "problem", problem);
}

void PresetSaver::giveUp()
{
    hide();
    Q_EMIT closed();
}

} // namespace sp7600::ui
