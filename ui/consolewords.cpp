// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consolewords.h"

#include "ui/formatting.h"

#include "core/text/text.h"

#include <QCoreApplication>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

using device::LineEffect;
using device::WordUse;

struct ConsoleWords {
    Q_DECLARE_TR_FUNCTIONS(sp7600::ui::ConsoleWords)
};

bool onlyAsks(const device::ListedWord &word)
{
    return word.use == WordUse::Identity || word.use == WordUse::Status
           || (word.use == WordUse::Read && word.danger.empty());
}

/// A command up to its first place.
QString fixedPart(const std::string &command)
{
    const auto place = command.find('{');
    return QString::fromStdString(command.substr(0, place));
}

QString effectText(const device::TypedLine &line)
{
    if (line.isOctets) {
        return ConsoleWords::tr("Bytes go as typed, without password and line end: they may change "
                                "the tracker.");
    }
    switch (line.effect) {
    case LineEffect::Reads:
        return ConsoleWords::tr("This only asks.");
    case LineEffect::Writes:
        return ConsoleWords::tr("This changes the tracker.");
    case LineEffect::NotKnown:
        break;
    }
    return ConsoleWords::tr("This program does not know this command: it may change the tracker.");
}

} // namespace

QString wordPurpose(const device::ListedWord &word)
{
    switch (word.use) {
    case WordUse::Identity:
        return ConsoleWords::tr("Which tracker it is");
    case WordUse::Status:
        return ConsoleWords::tr("How it is doing");
    case WordUse::Save:
        return ConsoleWords::tr("Keep what was set");
    case WordUse::Restart:
        return ConsoleWords::tr("Restart");
    case WordUse::Read:
    case WordUse::Write:
        break;
    }
    return settingLabels(word.settings);
}

QString lineMeaning(const device::TypedLine &line)
{
    if (line.text.empty()) {
        return {};
    }
    QStringList sentences;
    if (!line.danger.empty()) {
        sentences += ConsoleWords::tr("Beware: this is known to do harm: it %1.")
                         .arg(text::escaped(line.danger));
    } else {
        sentences += effectText(line);
    }
    if (line.word) {
        sentences += ConsoleWords::tr("%1: %2 (%3).")
                         .arg(text::escaped(line.word->command), wordPurpose(*line.word),
                              text::provenanceText(line.word->provenance));
    }
    if (line.hadPassword) {
        sentences += ConsoleWords::tr("The password before it is left out: this program puts the "
                                      "tracker's own there.");
    }
    return sentences.join(u' ');
}

QString scriptMeaning(const device::TypedScript &script)
{
    if (const device::ScriptStep *wrong = script.firstProblem()) {
        return ConsoleWords::tr("Line %1 cannot be sent: %2")
            .arg(wrong->number)
            .arg(text::describe(*wrong->problem).joined());
    }
    const std::size_t changing = script.toConfirm();
    QStringList sentences;
    sentences += changing == 0   ? ConsoleWords::tr("All of these lines only ask.")
                 : changing == 1 ? ConsoleWords::tr("1 of these lines changes the tracker, or may.")
                                 : ConsoleWords::tr("%1 of these lines change the tracker, or may.")
                                       .arg(countText(changing));
    for (const device::ScriptStep &step : script.steps) {
        if (!step.line.danger.empty()) {
            sentences += ConsoleWords::tr("Beware: line %1 is known to do harm: it %2.")
                             .arg(step.number)
                             .arg(text::escaped(step.line.danger));
            break;
        }
    }
    return sentences.join(u' ');
}

void fillProposals(QStandardItemModel &model, const std::vector<device::ListedWord> &words)
{
    model.clear();
    for (const device::ListedWord &word : words) {
        QList<QStandardItem *> row;
        const QString sure = text::provenanceText(word.provenance);
        const QString effect = !word.danger.empty() ? text::escaped(word.danger)
                               : onlyAsks(word)     ? ConsoleWords::tr("asks")
                                                    : ConsoleWords::tr("changes the tracker");
        for (const QString &text : {text::escaped(word.command), wordPurpose(word), effect, sure}) {
            row += new QStandardItem(text);
        }
        row.front()->setData(fixedPart(word.command), ProposalRole);
        model.appendRow(row);
    }
}

} // namespace sp7600::ui
