// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/smscard.h"

#include "ui/formatting.h"
#include "ui/icons.h"
#include "ui/settingswords.h"
#include "ui/widgets.h"

#include "core/text/text.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

/// Breaks into lines anywhere, as a telephone does: a message has few blanks.
QString breakable(const QString &text)
{
    constexpr QChar noWidth(0x200B);
    QString result;
    for (const QChar character : text) {
        result += character;
        if (!character.isHighSurrogate()) {
            result += noWidth;
        }
    }
    return result;
}

QString doesText(const commissioning::SmsText &message)
{
    if (message.settings.empty()) {
        return SmsCard::tr("Makes the tracker use what was sent before.");
    }
    std::vector<SettingId> said = message.settings;
    std::erase_if(said, [&message](SettingId setting) {
        return std::ranges::find(message.emptied, setting) != message.emptied.end();
    });
    QStringList sentences = {SmsCard::tr("Sets %1.").arg(settingLabels(said))};
    if (!message.emptied.empty()) {
        sentences += SmsCard::tr("Empties %1, because the command carries that too: type what the "
                                 "tracker shall keep.")
                         .arg(settingLabels(message.emptied));
    }
    return sentences.join(u' ');
}

} // namespace

SmsCard::SmsCard(const commissioning::SmsText &message, std::size_t place, std::size_t count,
                 bool masked, QWidget *parent)
    : QFrame(parent)
    , m_message(message)
    , m_copy(makeButton(Symbol::Copy, tr("Copy"), u"copySms"_s))
    , m_copied(mutedLabel({}, this))
{
    setObjectName(u"card"_s);
    const QString shown = text::escaped(masked ? message.shownText : message.text);
    auto *number = mutedLabel(tr("%1 of %2").arg(place).arg(count), this);
    number->setWordWrap(false);
    auto *text = plainLabel(breakable(shown), this);
    text->setObjectName(u"smsText"_s);
    text->setAccessibleName(shown);
    text->setFont(monospaceFont());
    auto *does = mutedLabel(doesText(message), this);
    auto *reply =
        mutedLabel(message.expectedReply.empty()
                       ? tr("What it answers is not known.")
                       : tr("Answer to wait for: %1").arg(text::escaped(message.expectedReply)),
                   this);
    m_copy->setAccessibleName(tr("Copy message %1 of %2").arg(place).arg(count));
    m_copy->setEnabled(canCopy());
    m_copied->setObjectName(u"smsCopied"_s);
    m_copied->setWordWrap(false);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(4);
    layout->setColumnStretch(1, 1);
    layout->addWidget(number, 0, 0);
    layout->addWidget(text, 0, 1);
    layout->addWidget(m_copied, 0, 2);
    layout->addWidget(m_copy, 0, 3);
    layout->addWidget(does, 1, 1, 1, 3);
    layout->addWidget(reply, 2, 1, 1, 3);
    if (message.provenance == Provenance::Assumed) {
        auto *mark = new StatusMark(14, this);
        mark->setStatus(Status::Attention);
        auto *assumed =
            plainLabel(tr("Assumed: this command is known from related trackers and was "
                          "not seen to work on this one."),
                       this);
        assumed->setProperty("attention", true);
        layout->addWidget(mark, 3, 0, Qt::AlignRight);
        layout->addWidget(assumed, 3, 1, 1, 3);
    }
    if (message.problem) {
        auto *problem = plainLabel(text::describe(*message.problem).joined(), this);
        problem->setProperty("problem", true);
        layout->addWidget(problem, 4, 1, 1, 3);
    }
    connect(m_copy, &QPushButton::clicked, this, &SmsCard::copy);
}

void SmsCard::setNext(bool next)
{
    setStyleFlag(m_copy, "primary", next);
}

void SmsCard::copy()
{
    QApplication::clipboard()->setText(QString::fromStdString(m_message.text));
    m_copied->setText(m_message.secret ? tr("Copied with its password") : tr("Copied"));
    Q_EMIT copied();
}

} // namespace sp7600::ui
