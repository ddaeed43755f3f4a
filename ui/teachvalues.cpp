// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teachvalues.h"

#include "ui/widgets.h"

#include "core/text/text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

using device::ParameterRole;
using device::ParameterUse;

namespace
{

constexpr int keptItem = -1;
constexpr int fixedItem = -2;
constexpr int openItem = -3;
constexpr int meaningWidth = 120;

int itemOf(const ParameterRole &role)
{
    if (const auto *setting = std::get_if<SettingId>(&role)) {
        return static_cast<int>(*setting);
    }
    return std::get<ParameterUse>(role) == ParameterUse::Kept ? keptItem : fixedItem;
}

ParameterRole roleOf(int item)
{
    if (item == keptItem) {
        return ParameterUse::Kept;
    }
    return item == fixedItem ? ParameterRole(ParameterUse::Fixed)
                             : ParameterRole(static_cast<SettingId>(item));
}

/// The two things that it can be; none where it is a number or a text.
std::vector<std::string> choicesOf(SettingId setting)
{
    if (setting == SettingId::Transport || setting == SettingId::SecondTransport) {
        return {"tcp", "udp"};
    }
    if (setting == SettingId::ReportFormat) {
        return {"text", "binary"};
    }
    return {};
}

/// What a value may mean: what it is, or what it is asked to be.
std::optional<SettingId> settingOf(const TeachingDraft &draft, std::size_t index)
{
    const auto &value = draft.values()[index];
    if (const auto *setting = std::get_if<SettingId>(&value.role)) {
        return *setting;
    }
    if (!draft.proposal()) {
        return {};
    }
    for (const auto &question : draft.proposal()->questions) {
        if (question.parameters == std::vector{index + 1}) {
            return question.setting;
        }
    }
    return {};
}

} // namespace

TeachValues::TeachValues(QWidget *before, QWidget *parent)
    : QWidget(parent)
    , m_before(before)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(5, 1);
}

void TeachValues::addRow()
{
    const std::size_t number = m_rows.size() + 1;
    const int at = static_cast<int>(number);
    Row row{mutedLabel(QString::number(at), this),
            plainLabel({}, this),
            new QComboBox(this),
            new QComboBox(this),
            new QLineEdit(this),
            mutedLabel({}, this),
            {}};
    row.number->setWordWrap(false);
    row.text->setWordWrap(false);
    row.text->setFont(monospaceFont());
    row.role->setObjectName(u"role%1"_s.arg(at));
    row.role->setAccessibleName(tr("What value %1 is").arg(at));
    row.choice->setObjectName(u"choice%1"_s.arg(at));
    row.choice->setAccessibleName(tr("What value %1 means").arg(at));
    row.meaning->setObjectName(u"meaning%1"_s.arg(at));
    row.meaning->setAccessibleName(tr("What value %1 means").arg(at));
    row.meaning->setFixedWidth(meaningWidth);
    for (QComboBox *box : {row.role, row.choice}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        leaveWheelToPage(box);
    }
    // Rows that come later are reached in their place all the same.
    setTabOrder(m_rows.empty() ? m_before : m_rows.back().meaning, row.role);
    setTabOrder(row.role, row.choice);
    setTabOrder(row.choice, row.meaning);
    m_grid->addWidget(row.number, at, 0);
    m_grid->addWidget(row.text, at, 1);
    m_grid->addWidget(row.role, at, 2);
    m_grid->addWidget(row.choice, at, 3);
    m_grid->addWidget(row.meaning, at, 3);
    m_grid->addWidget(row.unit, at, 4);
    connect(row.role, &QComboBox::activated, this, [this, number, box = row.role](int index) {
        if (const int item = box->itemData(index).toInt(); item != openItem) {
            Q_EMIT roleChosen(number, roleOf(item));
        }
    });
    connect(row.choice, &QComboBox::activated, this, [this, number, box = row.choice](int index) {
        if (const auto means = m_rows[number - 1].means) {
            Q_EMIT meaningGiven(*means, box->itemData(index).toString().toStdString());
        }
    });
    connect(row.meaning, &QLineEdit::textEdited, this, [this, number](const QString &text) {
        if (const auto means = m_rows[number - 1].means) {
            Q_EMIT meaningGiven(*means, text.trimmed().toStdString());
        }
    });
    m_rows.push_back(row);
}

void TeachValues::show(const TeachingDraft &draft)
{
    while (m_rows.size() < draft.values().size()) {
        addRow();
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        const bool used = i < draft.values().size();
        for (QWidget *part : {static_cast<QWidget *>(row.number), static_cast<QWidget *>(row.text),
                              static_cast<QWidget *>(row.role)}) {
            part->setVisible(used);
        }
        if (!used) {
            row.means.reset();
            row.choice->hide();
            row.meaning->hide();
            row.unit->hide();
            continue;
        }
        // Two commands of the same form may follow each other.
        row.text->setText(draft.values()[i].text.isEmpty() ? tr("(empty)")
                                                           : draft.values()[i].text);
        refreshRole(row, draft, i);
        refreshMeaning(row, draft, i);
    }
}

void TeachValues::refreshRole(Row &row, const TeachingDraft &draft, std::size_t index)
{
    const auto &value = draft.values()[index];
    const bool unclear =
        value.isOpen && !std::holds_alternative<SettingId>(value.role) && !settingOf(draft, index);
    row.role->clear();
    if (unclear) {
        row.role->addItem(tr("not clear: choose"), openItem);
    }
    for (const SettingId setting : draft.settings()) {
        row.role->addItem(text::settingLabel(setting), static_cast<int>(setting));
    }
    row.role->addItem(tr("kept as the tracker has it"), keptItem);
    row.role->addItem(tr("always sent as here"), fixedItem);
    const auto asked = settingOf(draft, index);
    const int item = unclear ? openItem : asked ? static_cast<int>(*asked) : itemOf(value.role);
    row.role->setCurrentIndex(row.role->findData(item));
    setStyleFlag(row.role, "problem", unclear);
}

void TeachValues::refreshMeaning(Row &row, const TeachingDraft &draft, std::size_t index)
{
    const auto &value = draft.values()[index];
    row.means = value.meaning ? settingOf(draft, index) : std::nullopt;
    const auto choices = row.means ? choicesOf(*row.means) : std::vector<std::string>();
    row.choice->setVisible(!choices.empty());
    row.meaning->setVisible(row.means && choices.empty());
    row.unit->setVisible(row.meaning->isVisibleTo(row.meaning->parentWidget()));
    if (!row.means) {
        return;
    }
    const QString meaning = QString::fromStdString(*value.meaning);
    row.choice->clear();
    if (meaning.isEmpty()) {
        row.choice->addItem(tr("means: choose"), QString());
    }
    for (const std::string &choice : choices) {
        row.choice->addItem(tr("means %1").arg(text::settingValue(*row.means, choice)),
                            QString::fromStdString(choice));
    }
    row.choice->setCurrentIndex(std::max(row.choice->findData(meaning), 0));
    setStyleFlag(row.choice, "problem", !choices.empty() && meaning.isEmpty());
    row.unit->setText(isInterval(*row.means) ? tr("seconds") : tr("from UTC"));
    // Whoever is typing here is not interrupted.
    if (!row.meaning->hasFocus() && row.meaning->text() != meaning) {
        row.meaning->setText(meaning);
    }
}

} // namespace sp7600::ui
