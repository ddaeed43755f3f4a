// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retentionrow.h"

#include "ui/widgets.h"

#include "core/text/text.h"

#include <QGridLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

std::optional<int> numberIn(const QLineEdit &edit)
{
    const int number = edit.text().toInt();
    return number > 0 ? std::optional(number) : std::nullopt;
}

void showNumber(QLineEdit &edit, const std::optional<int> &number)
{
    edit.setText(number ? QString::number(*number) : QString());
}

} // namespace

RetentionRow::RetentionRow(RetentionPresenter &retention, QWidget *parent)
    : QWidget(parent)
    , m_retention(retention)
    , m_days(makeField(u"keepDays"_s, tr("Keep reports for so many days"),
                       RetentionPresenter::mostDays))
    , m_megabytes(makeField(u"keepMegabytes"_s, tr("And of them at most (MB)"),
                            RetentionPresenter::mostMegabytes))
    , m_text(mutedLabel({}, this))
    , m_apply(makeButton({}, u"applyRetention"_s))
{
    m_text->setObjectName(u"retentionText"_s);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    layout->setColumnStretch(2, 2);
    layout->addWidget(plainLabel(m_days->accessibleName(), this), 0, 0, Qt::AlignBottom);
    layout->addWidget(m_days, 1, 0);
    layout->addWidget(plainLabel(m_megabytes->accessibleName(), this), 0, 1, Qt::AlignBottom);
    layout->addWidget(m_megabytes, 1, 1);
    layout->addWidget(m_apply, 1, 2, Qt::AlignLeft);
    layout->addWidget(m_text, 2, 0, 1, 3);
    connect(m_apply, &QPushButton::clicked, this, &RetentionRow::apply);
    connect(&m_retention, &RetentionPresenter::changed, this, [this] {
        if (m_retention.limits() != m_shown) {
            showLimits();
        }
        refresh();
    });
    showLimits();
    refresh();
    for (QLineEdit *edit : {m_days, m_megabytes}) {
        connect(edit, &QLineEdit::textChanged, this, &RetentionRow::refresh);
    }
}

QLineEdit *RetentionRow::makeField(const QString &name, const QString &label, int most)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setPlaceholderText(tr("no limit"));
    edit->setValidator(new QIntValidator(1, most, edit));
    return edit;
}

RetentionPresenter::Limits RetentionRow::typed() const
{
    return {numberIn(*m_days), numberIn(*m_megabytes)};
}

void RetentionRow::showLimits()
{
    m_shown = m_retention.limits();
    showNumber(*m_days, m_shown.days);
    showNumber(*m_megabytes, m_shown.megabytes);
}

void RetentionRow::refresh()
{
    const auto wanted = typed();
    const auto &error = m_retention.error();
    const bool deletes = m_retention.deletes(wanted);
    m_text->setText(error ? text::describe(*error).joined() : m_retention.consequence(wanted));
    setStyleFlag(m_text, "problem", error.has_value());
    setStyleFlag(m_text, "attention", !error && deletes);
    m_apply->setText(deletes ? tr("Delete them and keep to this") : tr("Keep to this"));
    m_apply->setEnabled(wanted != m_retention.limits());
}

void RetentionRow::apply()
{
    m_retention.apply(typed());
}

void RetentionRow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_retention.look();
}

} // namespace sp7600::ui
