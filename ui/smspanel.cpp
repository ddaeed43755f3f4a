// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/smspanel.h"

#include "ui/flowlayout.h"
#include "ui/formatting.h"
#include "ui/settingswords.h"
#include "ui/smscard.h"
#include "ui/stationmonitor.h"
#include "ui/targetform.h"
#include "ui/unitpresenter.h"
#include "ui/widgets.h"

#include "core/text/shippedtext.h"
#include "core/text/text.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

QString gapWords(const std::vector<commissioning::SmsGap> &gaps)
{
    std::vector<SettingId> withoutWord;
    QStringList sentences;
    for (const commissioning::SmsGap &gap : gaps) {
        if (gap.needs.empty()) {
            withoutWord.push_back(gap.setting);
        } else {
            sentences += SmsPanel::tr("Left out: %1, which can only be set together with %2.")
                             .arg(text::settingLabel(gap.setting), settingLabels(gap.needs));
        }
    }
    if (!withoutWord.empty()) {
        sentences.prepend(SmsPanel::tr("Left out, because no command for it is known: %1. The "
                                       "tracker keeps what it has.")
                              .arg(settingLabels(withoutWord)));
    }
    return sentences.join(u' ');
}

} // namespace

SmsPanel::SmsPanel(const UnitPresenter &unit, StationMonitor &monitor, QWidget *parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_draft(unit.station())
    , m_profile(new QComboBox(this))
    , m_password(new QLineEdit(this))
    , m_form(new TargetForm(this, TargetForm::Purpose::Texts))
    , m_problem(plainLabel({}, this))
    , m_secretRow(new QWidget(this))
    , m_showPasswords(new QCheckBox(tr("S&how passwords"), this))
    , m_cardLayout(new QVBoxLayout)
    , m_gaps(plainLabel({}, this))
    , m_scroll(new QScrollArea(this))
    , m_back(makeButton(tr("&Back"), u"leaveSms"_s))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeContent());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_back, 0, Qt::AlignLeft);

    m_form->setPresets(unit.presets());
    m_form->setAddresses(monitor.addresses());
    connect(&unit, &UnitPresenter::presetsChanged, this,
            [this] { m_form->setPresets(m_unit.presets()); });
    connect(&monitor, &StationMonitor::addressesChanged, this,
            [this, &monitor] { m_form->setAddresses(monitor.addresses()); });
    connect(m_profile, &QComboBox::activated, this, &SmsPanel::chooseProfile);
    connect(m_password, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_draft.setPassword(text.toStdString());
        refresh();
    });
    connect(m_form, &TargetForm::presetChosen, this, &SmsPanel::choosePreset);
    connect(m_form, &TargetForm::textEdited, this,
            [this](SettingId setting, const std::string &text) {
                m_draft.target().setText(setting, text);
                refresh();
            });
    connect(m_showPasswords, &QCheckBox::toggled, this, &SmsPanel::refresh);
    connect(m_back, &QPushButton::clicked, this, &SmsPanel::leave);
}

QWidget *SmsPanel::makeTrackerRow()
{
    auto *row = new QWidget(this);
    auto *profileLabel = new QLabel(tr("Trac&ker firmware"), row);
    profileLabel->setBuddy(m_profile);
    m_profile->setObjectName(u"smsProfile"_s);
    m_profile->setAccessibleName(tr("Tracker firmware"));
    leaveWheelToPage(m_profile);
    auto *passwordLabel = new QLabel(tr("Its &password now"), row);
    passwordLabel->setBuddy(m_password);
    m_password->setObjectName(u"smsPassword"_s);
    m_password->setAccessibleName(tr("Its password now"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaximumWidth(220);
    m_password->setMinimumWidth(160);
    auto *layout = new FlowLayout(row);
    layout->addWidget(profileLabel);
    layout->addWidget(m_profile);
    layout->addWidget(passwordLabel);
    layout->addWidget(m_password);
    return row;
}

QWidget *SmsPanel::makeContent()
{
    auto *content = new QWidget;
    content->setObjectName(u"scrolled"_s);
    auto *heading = plainLabel(tr("Send by text message"), content);
    heading->setFont(enlarged(font(), 1.7, true));
    auto *how =
        plainLabel(tr("For a tracker without a cable. Send these messages from any phone to "
                      "the number of its SIM, one after the other, and wait for each "
                      "answer. This program sends nothing."),
                   content);
    m_problem->setObjectName(u"smsProblem"_s);
    m_problem->setProperty("problem", true);
    m_showPasswords->setObjectName(u"showPasswords"_s);
    auto *secretLayout = new QHBoxLayout(m_secretRow);
    secretLayout->setContentsMargins(0, 0, 0, 0);
    secretLayout->setSpacing(12);
    secretLayout->addWidget(m_showPasswords);
    secretLayout->addWidget(
        mutedLabel(tr("Copy always takes the real password, shown or not."), m_secretRow), 1);
    m_gaps->setObjectName(u"smsGaps"_s);
    m_gaps->setProperty("attention", true);
    m_cardLayout->setContentsMargins(0, 0, 0, 0);
    m_cardLayout->setSpacing(8);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(heading);
    layout->addWidget(how);
    layout->addWidget(makeTrackerRow());
    layout->addWidget(m_form);
    layout->addWidget(m_problem);
    layout->addWidget(m_gaps);
    layout->addWidget(m_secretRow);
    layout->addLayout(m_cardLayout);
    layout->addStretch();
    return content;
}

void SmsPanel::begin()
{
    const bool ofUnit =
        m_unit.stage() == UnitPresenter::Stage::Identified && m_unit.draft().preset();
    if (std::exchange(m_ofUnit, ofUnit) || ofUnit) {
        m_draft = SmsDraft(m_unit.station());
    }
    listProfiles();
    if (ofUnit) {
        m_draft.takeOver(m_unit.draft());
    } else if (!m_draft.target().preset()) {
        m_draft.target().setPreferredTransport(Preferences::remembered().transport);
        if (const Preset *usual = m_unit.presetChoice().usual(false)) {
            m_draft.target().setPreset(*usual);
        }
    }
    m_form->load(m_draft.target());
    refresh();
    m_scroll->verticalScrollBar()->setValue(0);
}

void SmsPanel::listProfiles()
{
    const std::string connected = m_unit.profile() ? m_unit.profile()->id : std::string();
    m_profiles = m_draft.profiles(connected);
    m_profile->clear();
    for (const device::Profile &profile : m_profiles) {
        m_profile->addItem(text::shippedText(profile.name));
    }
    // The connected one, else the one chosen before, else that of the tracker this is made for.
    for (const std::string_view id :
         {std::string_view(connected), std::string_view(m_draft.profileId()),
          std::string_view("sp7600")}) {
        const auto found = std::ranges::find(m_profiles, id, &device::Profile::id);
        if (found != m_profiles.end()) {
            m_profile->setCurrentIndex(static_cast<int>(found - m_profiles.begin()));
            break;
        }
    }
    chooseProfile();
}

void SmsPanel::chooseProfile()
{
    if (m_profile->currentIndex() < 0) {
        return;
    }
    const auto &profile = m_profiles[static_cast<std::size_t>(m_profile->currentIndex())];
    m_draft.setProfile(profile);
    const auto places = profile.sms->slotNames();
    const bool carried = std::ranges::find(places, "password") != places.end();
    m_password->setEnabled(carried);
    m_password->setPlaceholderText(
        !carried ? tr("not needed")
        : profile.defaultPassword.empty()
            ? QString()
            : tr("the usual one, %1").arg(text::escaped(profile.defaultPassword)));
    m_form->load(m_draft.target());
    refresh();
}

void SmsPanel::choosePreset(const std::string &id)
{
    if (const Preset *preset = m_unit.presetChoice().find(id)) {
        m_draft.target().setPreset(*preset);
        m_form->load(m_draft.target());
        refresh();
    }
}

void SmsPanel::refresh()
{
    m_form->showProblems(m_draft.target());
    const auto texts = m_draft.texts();
    m_problem->setVisible(!texts.has_value());
    if (!texts) {
        m_problem->setText(text::describe(texts.error()).joined());
    }
    showTexts(texts.value_or(commissioning::SmsTexts()));
}

void SmsPanel::showTexts(const commissioning::SmsTexts &texts)
{
    for (SmsCard *card : std::exchange(m_cards, {})) {
        if (card->isAncestorOf(QApplication::focusWidget())) {
            m_back->setFocus(); // Else the keyboard would slip out of the page.
        }
        m_cardLayout->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    const std::size_t count = texts.messages.size();
    for (std::size_t index = 0; index < count; ++index) {
        auto *card = new SmsCard(texts.messages[index], index + 1, count,
                                 !m_showPasswords->isChecked(), this);
        connect(card, &SmsCard::copied, this, [this, index] { markNext(index + 1); });
        m_cardLayout->addWidget(card);
        card->show();
        m_cards.push_back(card);
    }
    markNext(0);
    m_secretRow->setVisible(std::ranges::any_of(texts.messages, &commissioning::SmsText::secret));
    m_gaps->setText(gapWords(texts.gaps));
    m_gaps->setVisible(!texts.gaps.empty());
}

void SmsPanel::markNext(std::size_t next)
{
    for (std::size_t index = 0; index < m_cards.size(); ++index) {
        m_cards[index]->setNext(index == next);
    }
}

void SmsPanel::focusNext()
{
    m_form->focusFirst(m_draft.target());
}

void SmsPanel::forget()
{
    m_password->clear();
    m_draft.setPassword({});
    m_draft.target().setText(SettingId::ApnPassword, {});
    m_draft.target().setText(SettingId::DevicePassword, {});
    m_showPasswords->setChecked(false);
    m_form->load(m_draft.target());
}

void SmsPanel::leave()
{
    forget();
    Q_EMIT left();
}

} // namespace sp7600::ui
