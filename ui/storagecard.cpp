// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storagecard.h"

#include "ui/formatting.h"
#include "ui/preferencespresenter.h"
#include "ui/retentionpresenter.h"
#include "ui/widgets.h"

#include "core/commissioning/datafolder.h"
#include "core/text/text.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QUrl>
#include <QVBoxLayout>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

/// Makes it where it is missing: it is made when something is first put there.
void openFolder(const QString &folder)
{
    QDir().mkpath(folder);
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

QString shownPath(const QString &path)
{
    return text::escaped(QDir::toNativeSeparators(path).toStdString());
}

constexpr int forEver = 0;
constexpr std::array daysToKeep = {365, 90, 30};

} // namespace

FoldersCard::FoldersCard(PreferencesPresenter &preferences, QWidget *parent)
    : PreferenceCard(tr("Folders"), parent)
    , m_preferences(preferences)
{
    QHBoxLayout *buttons = nullptr;
    auto *dataRow = makeFolder(tr("Data folder"), u"openDataFolder"_s, m_data, buttons);
    auto *change = makeButton(tr("Change…"), u"changeDataFolder"_s);
    change->setAccessibleName(tr("Choose another data folder"));
    m_usual = makeButton(tr("Usual"), u"usualDataFolder"_s);
    m_usual->setAccessibleName(tr("Use the usual data folder"));
    buttons->insertWidget(1, change);
    buttons->insertWidget(2, m_usual);
    addRow(tr("Data folder"), dataRow,
           tr("Reports, backups, certificates, presets and what was agreed to. The command line "
              "uses the same. Another one counts from the next start on; what is kept stays where "
              "it is."));
    m_problem = addNote(u"folderProblem"_s, "problem");
    addWide(makeWaiting());
    addRow(tr("Firmware words"),
           makeFolder(tr("Folder of firmware words"), u"openProfileFolder"_s, m_profiles, buttons),
           tr("Words of firmwares that you taught or imported. Another folder counts at once; what "
              "is in this one stays in it."));
    auto *changeProfiles = makeButton(tr("Change…"), u"changeProfileFolder"_s);
    changeProfiles->setAccessibleName(tr("Choose another folder of firmware words"));
    m_usualProfiles = makeButton(tr("Usual"), u"usualProfileFolder"_s);
    m_usualProfiles->setAccessibleName(tr("Use the usual folder of firmware words"));
    buttons->insertWidget(1, changeProfiles);
    buttons->insertWidget(2, m_usualProfiles);
    say(addNote(u"profileFolderForNow"_s, "muted"),
        m_preferences.isForThisRun()
            ? tr("The data folder was named for this run: another folder of words counts for it "
                 "only, and is not remembered.")
            : QString());
    m_profileProblem = addNote(u"profileFolderProblem"_s, "problem");
    connect(changeProfiles, &QPushButton::clicked, this, [this] {
        askForFolder(tr("Choose the folder of firmware words"), m_preferences.profileFolder(),
                     [this](const QString &folder) {
                         tell(m_profileProblem, m_preferences.chooseProfileFolder(folder));
                     });
    });
    connect(m_usualProfiles, &QPushButton::clicked, this,
            [this] { tell(m_profileProblem, m_preferences.useUsualProfileFolder()); });
    connect(change, &QPushButton::clicked, this, [this] {
        askForFolder(
            tr("Choose the data folder"), m_preferences.usedFolder(),
            [this](const QString &folder) { tell(m_problem, m_preferences.chooseFolder(folder)); });
    });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        say(m_problem, {});
        m_preferences.useUsualFolder();
    });
    const auto open = [this](const QString &name, auto folder) {
        connect(findChild<QPushButton *>(name), &QPushButton::clicked, this,
                [folder] { openFolder(folder()); });
    };
    open(u"openDataFolder"_s, [this] { return m_preferences.usedFolder(); });
    open(u"openProfileFolder"_s, [this] { return m_preferences.profileFolder(); });
    refresh();
}

QWidget *FoldersCard::makeFolder(const QString &name, const QString &openName, QLabel *&path,
                                 QHBoxLayout *&buttons)
{
    auto *row = new QWidget(this);
    path = plainLabel({}, row);
    path->setAccessibleName(name);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *open = makeButton(tr("Open"), openName);
    open->setAccessibleName(tr("Open folder: %1").arg(name));
    buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(open);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(path);
    layout->addLayout(buttons);
    row->setFocusProxy(open);
    return row;
}

QWidget *FoldersCard::makeWaiting()
{
    m_waiting = new QWidget(this);
    m_waiting->setObjectName(u"folderWaiting"_s);
    m_next = plainLabel({}, m_waiting);
    m_next->setProperty("attention", true);
    auto *now = makeButton(tr("Start again now"), u"restartNow"_s);
    now->setAccessibleDescription(
        tr("Leaves the tracker in a safe state first, then starts the program again."));
    now->setToolTip(now->accessibleDescription());
    connect(now, &QPushButton::clicked, &m_preferences, &PreferencesPresenter::restartNow);
    auto *layout = new QHBoxLayout(m_waiting);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_next, 1);
    layout->addWidget(now);
    return m_waiting;
}

void FoldersCard::refresh()
{
    m_data->setText(shownPath(m_preferences.usedFolder()));
    m_profiles->setText(shownPath(m_preferences.profileFolder()));
    m_usual->setVisible(QDir(commissioning::dataFolder())
                        != QDir(commissioning::usualDataFolder()));
    m_usualProfiles->setVisible(!m_preferences.isProfileFolderUsual());
    m_waiting->setVisible(m_preferences.isFolderWaiting());
    m_next->setText(tr("From the next start on: %1. To take along what is kept so far, close the "
                       "program and copy it there.")
                        .arg(shownPath(commissioning::dataFolder())));
}

void FoldersCard::askForFolder(const QString &title, const QString &now,
                               const std::function<void(const QString &)> &take)
{
    auto *dialog = new QFileDialog(this, title, now);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, take);
    dialog->open();
}

void FoldersCard::tell(QLabel *problem, const Result<void> &outcome)
{
    say(problem, outcome
                     ? QString()
                     : tr("Nothing is changed.") + u' ' + text::describe(outcome.error()).joined());
}

PrivacyCard::PrivacyCard(PreferencesPresenter &preferences, QWidget *parent)
    : PreferenceCard(tr("Privacy"), parent)
    , m_preferences(preferences)
{
    auto *nothing =
        plainLabel(tr("Nothing is sent to the makers of this program or to anybody else: no "
                      "account, no statistics, no search for updates. It talks to the tracker, to "
                      "the servers that you name, and to trackers that report here."),
                   this);
    nothing->setObjectName(u"nothingIsSent"_s);
    addWide(nothing);
    m_kept = addNote(u"whatIsKept"_s);
    m_keychain = addNote(u"keychain"_s);
    addForgetting();
    addRetention();
    m_done = addNote(u"forgotten"_s, "muted");
    m_problem = addNote(u"privacyProblem"_s, "problem");
    refresh();
}

void PrivacyCard::addForgetting()
{
    m_passwords = new ConfirmRow(tr("Forget passwords"),
                                 tr("All remembered passwords are removed from the keychain."),
                                 tr("Forget them"), u"forgetPasswords"_s, this);
    auto *ports = new ConfirmRow(tr("Forget ports"),
                                 tr("Each port has to be allowed again, and none is known as a "
                                    "tracker's."),
                                 tr("Forget them"), u"forgetPorts"_s, this);
    auto *words = new ConfirmRow(tr("Forget consents"),
                                 tr("Assumed commands are asked for again before they are sent."),
                                 tr("Forget them"), u"forgetWords"_s, this);
    for (ConfirmRow *row : {m_passwords, ports, words}) {
        addWide(row);
    }
    connect(m_passwords, &ConfirmRow::confirmed, this, [this] {
        say(m_done, {});
        m_preferences.forgetPasswords();
    });
    connect(ports, &ConfirmRow::confirmed, this, [this] {
        say(m_done, m_preferences.forgetPorts() ? tr("The ports are forgotten.") : QString());
    });
    connect(words, &ConfirmRow::confirmed, this, [this] {
        say(m_done, m_preferences.forgetWords() ? tr("The consents are forgotten.") : QString());
    });
}

void PrivacyCard::addRetention()
{
    m_keep = makeChoice(u"keepReports"_s);
    m_keep->addItem(tr("For ever"), forEver);
    for (const int days : daysToKeep) {
        m_keep->addItem(tr("%1 days").arg(days), days);
    }
    m_keepSentence = addRow(tr("Keep received reports"), m_keep,
                            tr("Backups, certificates and results stay for ever."));
    m_keepConfirm =
        new ConfirmRow(tr("Remove older reports"), {}, tr("Remove them"), u"removeReports"_s, this);
    m_keepConfirm->hide();
    addWide(m_keepConfirm);
    connect(m_keep, &QComboBox::currentIndexChanged, this, &PrivacyCard::askForRetention);
    connect(m_keepConfirm, &ConfirmRow::confirmed, this, [this] {
        keepFor(m_keep->currentData().toInt());
        m_keepConfirm->hide();
        m_keep->setFocus();
        refresh();
    });
    connect(m_keepConfirm, &ConfirmRow::declined, this, [this] {
        m_keepConfirm->hide();
        m_keep->setFocus();
        refresh();
    });
}

void PrivacyCard::askForRetention()
{
    const int days = m_keep->currentData().toInt();
    const auto now = m_preferences.retention().wanted().days;
    if (days == forEver || (now && days >= *now)) {
        // Nothing more is removed.
        m_keepConfirm->hide();
        keepFor(days);
        return;
    }
    m_keepConfirm->setQuestion(
        tr("Reports that were received more than %1 days ago are removed, now and from then on.")
            .arg(days));
    m_keepConfirm->show();
    m_keepConfirm->ask();
}

/// The limit of size, which is set up on the Live page, stays.
void PrivacyCard::keepFor(int days)
{
    RetentionPresenter &retention = m_preferences.retention();
    auto limits = retention.wanted();
    limits.days = days == forEver ? std::nullopt : std::optional(days);
    retention.apply(limits);
}

void PrivacyCard::refreshRetention()
{
    const auto &limits = m_preferences.retention().wanted();
    if (m_keepConfirm->isHidden()) {
        const int days = limits.days.value_or(forEver);
        if (m_keep->findData(days) < 0) {
            // Chosen on the Live page, where it may be any number.
            const QSignalBlocker blocker(m_keep);
            m_keep->addItem(tr("%1 days").arg(days), days);
        }
        choose(m_keep, days);
    }
    const QString stay = tr("Backups, certificates and results stay for ever.");
    m_keepSentence->setText(
        limits.megabytes
            ? tr("The Live page keeps at most %1 MB of them.").arg(*limits.megabytes) + u' ' + stay
            : stay);
    m_keep->setAccessibleDescription(m_keepSentence->text());
}

void PrivacyCard::refresh()
{
    say(m_kept, tr("Kept on this laptop: reports, backups, certificates and consents in %1; what "
                   "you choose "
                   "here in %2. Passwords are in none of them.")
                    .arg(shownPath(m_preferences.usedFolder()), shownPath(QSettings().fileName())));
    const auto remembered = m_preferences.rememberedPasswords();
    const QString keychain =
        m_preferences.hasKeychain()
            ? tr("Passwords that you want remembered are in this system's keychain.")
            : tr("This system's keychain does not answer: passwords are asked for each time.");
    say(m_keychain,
        keychain + u' '
            + (remembered == 0   ? tr("None is remembered.")
               : remembered == 1 ? tr("1 is remembered.")
                                 : tr("%1 are remembered.").arg(countText(remembered))));
    m_passwords->setUsable(remembered > 0);
    refreshRetention();
    const auto &trouble =
        m_preferences.trouble() ? m_preferences.trouble() : m_preferences.retention().error();
    say(m_problem, trouble ? text::describe(*trouble).joined() : QString());
}

} // namespace sp7600::ui
