// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restorepanel.h"

#include "ui/backupwords.h"
#include "ui/widgets.h"

#include "core/text/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

RestorePanel::RestorePanel(QWidget *parent)
    : QWidget(parent)
    , m_headline(plainLabel({}, this))
    , m_caveat(mutedLabel({}, this))
    , m_passwords(new QWidget(this))
    , m_passwordLayout(new QHBoxLayout(m_passwords))
    , m_problem(plainLabel({}, this))
{
    m_headline->setFont(enlarged(font(), 1.0, true));
    m_problem->setProperty("problem", true);
    m_passwordLayout->setContentsMargins(0, 0, 0, 0);
    m_passwordLayout->setSpacing(12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_headline);
    layout->addWidget(m_caveat);
    layout->addWidget(m_passwords);
    layout->addWidget(m_problem);
}

void RestorePanel::setBackup(const device::Backup &backup)
{
    m_headline->setText(backupHeadline(backup));
    m_caveat->setText(backupCaveat(backup));
    m_caveat->setVisible(!m_caveat->text().isEmpty());
    m_fields.clear();
    while (const std::unique_ptr<QLayoutItem> item{m_passwordLayout->takeAt(0)}) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
    }
    for (const SettingId setting : backup.secretsLeftOut) {
        const QString name = text::settingLabel(setting);
        auto *label = new QLabel(name, m_passwords);
        auto *field = new QLineEdit(m_passwords);
        field->setEchoMode(QLineEdit::Password);
        field->setPlaceholderText(tr("stays as it is"));
        field->setAccessibleName(name);
        field->setMaximumWidth(280);
        label->setBuddy(field);
        m_passwordLayout->addWidget(label);
        m_passwordLayout->addWidget(field, 1);
        connect(field, &QLineEdit::textEdited, this, [this, setting](const QString &text) {
            Q_EMIT passwordEdited(setting, text.toStdString());
        });
        m_fields.emplace(setting, field);
    }
    m_passwordLayout->addStretch();
    m_passwords->setVisible(!m_fields.empty());
    showProblems({});
}

void RestorePanel::showProblems(const std::map<SettingId, Error> &problems)
{
    QString text;
    for (const auto &[setting, field] : m_fields) {
        const auto problem = problems.find(setting);
        setStyleFlag(field, "problem", problem != problems.end());
        if (problem != problems.end()) {
            text = text::describe(problem->second).joined();
        }
    }
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

bool RestorePanel::focusFirst()
{
    if (m_fields.empty()) {
        return false;
    }
    m_fields.begin()->second->setFocus();
    return true;
}

} // namespace sp7600::ui
