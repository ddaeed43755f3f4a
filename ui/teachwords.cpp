// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teachwords.h"

#include "core/text/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

struct TeachWords {
    Q_DECLARE_TR_FUNCTIONS(sp7600::ui::TeachWords)
};

QString questionText(const device::TeachingQuestion &question)
{
    const QString label = text::settingLabel(question.setting);
    if (question.parameters.size() == 1) {
        return TeachWords::tr("Say what value %1 means: it sets “%2”.")
            .arg(question.parameters.front())
            .arg(label);
    }
    QStringList numbers;
    for (const std::size_t number : question.parameters) {
        numbers += QString::number(number);
    }
    const QString last = numbers.takeLast();
    return TeachWords::tr("Which value is “%1”: number %2 or %3?")
        .arg(label, numbers.join(u", "_s), last);
}

QString noteText(device::TeachingNote note)
{
    switch (note) {
    case device::TeachingNote::ReplyInferred:
        return TeachWords::tr(
            "There is no answer that shows the values: that the tracker repeats them is assumed.");
    case device::TeachingNote::CannotBeRead:
        return TeachWords::tr("The answer does not show every value, so what is written cannot be "
                              "checked by reading it back.");
    case device::TeachingNote::UnitInferred:
        return TeachWords::tr("The unit of a time was concluded from its value: correct it above "
                              "if it means something else.");
    case device::TeachingNote::SpellingInferred:
        return TeachWords::tr("How the other choice is written was concluded from 0 and 1.");
    }
    return {};
}

} // namespace

QStringList teachingQuestions(const TeachingDraft &draft)
{
    QStringList questions;
    if (draft.proposal()) {
        for (const auto &question : draft.proposal()->questions) {
            questions += questionText(question);
        }
    }
    return questions;
}

QStringList teachingNotes(const TeachingDraft &draft)
{
    QStringList notes;
    if (draft.isComplete()) {
        for (const device::TeachingNote note : draft.proposal()->notes) {
            notes += noteText(note);
        }
    }
    if (draft.keepsTexts()) {
        notes += TeachWords::tr("A value that is none of the settings is saved as it stands: if it "
                                "is a password, tick that above.");
    }
    return notes;
}

QString teachingProblem(const Error &error)
{
    QString words = text::describe(error).joined();
    for (const SettingId setting : allSettings) {
        const QRegularExpression name(
            uR"((?<![\w.“"])%1(?![\w"]|\.\w))"_s.arg(QString::fromUtf8(settingName(setting))));
        words.replace(name, u'“' + text::settingLabel(setting) + u'”');
    }
    return words;
}

} // namespace sp7600::ui
