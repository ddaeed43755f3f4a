// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/failedpanel.h"

#include "ui/consentrow.h"
#include "ui/flowlayout.h"
#include "ui/icons.h"
#include "ui/resultbanner.h"
#include "ui/unitpresenter.h"
#include "ui/widgets.h"

#include "core/text/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

FailedPanel::FailedPanel(UnitPresenter &unit, QWidget *parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_banner(new ResultBanner(this))
    , m_passwordRow(makePasswordRow())
    , m_rememberRow(makeRememberRow())
    , m_consent(new ConsentRow(this))
    , m_retry(makeButton(Symbol::ReadAgain, tr("&Try again"), u"retry"_s, true))
    , m_lastReadTitle(plainLabel(tr("When it was last read, the tracker held:"), this))
    , m_lastRead(settingsTable(unit.difference(), tr("Settings as last read"),
                               {DifferenceModel::Setting}, this))
{
    m_lastRead->hideColumn(DifferenceModel::Wanted);
    m_lastRead->hideColumn(DifferenceModel::Happens);
    auto *others = makeButton(tr("&Other ports"), u"otherPorts"_s);
    auto *diagnose = makeButton(Symbol::Diagnose, tr("Diagno&se"), u"diagnose"_s);
    diagnose->setAccessibleDescription(tr("Looks for the cause."));
    connect(diagnose, &QPushButton::clicked, this, &FailedPanel::diagnosisRequested);
    connect(m_consent, &ConsentRow::agreed, &m_unit, &UnitPresenter::agreeToWords);
    connect(m_retry, &QPushButton::clicked, this, &FailedPanel::submitPassword);
    connect(m_password, &QLineEdit::returnPressed, this, &FailedPanel::submitPassword);
    connect(others, &QPushButton::clicked, &m_unit, &UnitPresenter::release);
    connect(&m_unit, &UnitPresenter::passwordRemembered, this, [this] {
        m_password->setText(QString::fromStdString(m_unit.rememberedPassword()));
        m_remember->setChecked(true);
        refreshRemembering();
    });

    connect(&m_unit, &UnitPresenter::stageChanged, this, [this] {
        if (m_unit.stage() == UnitPresenter::Stage::NoUnit) {
            m_password->clear(); // It was of the tracker before.
            m_remember->setChecked(false);
        }
    });

    auto *actions = new FlowLayout;
    actions->addWidget(m_retry);
    actions->addWidget(diagnose);
    actions->addWidget(others);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_banner);
    layout->addWidget(m_passwordRow);
    layout->addWidget(m_rememberRow);
    layout->addWidget(m_consent);
    layout->addLayout(actions);
    layout->addSpacing(8);
    layout->addWidget(m_lastReadTitle);
    layout->addWidget(m_lastRead);
    layout->addStretch();
}

QWidget *FailedPanel::makePasswordRow()
{
    auto *row = new QWidget(this);
    auto *label = new QLabel(tr("&Device password"), row);
    m_password = new QLineEdit(row);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Device password"));
    m_password->setMaximumWidth(280);
    label->setBuddy(m_password);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_password, 1);
    layout->addStretch();
    return row;
}

QWidget *FailedPanel::makeRememberRow()
{
    auto *row = new QWidget(this);
    m_remember = new QCheckBox(tr("Re&member it in this computer's keychain"), row);
    m_rememberFor = new QComboBox(row);
    m_rememberFor->addItem(tr("for all trackers"), true);
    m_rememberFor->addItem(tr("for this tracker"), false);
    m_rememberFor->setAccessibleName(tr("For which trackers it is remembered"));
    auto *layout = new FlowLayout(row);
    layout->addWidget(m_remember);
    layout->addWidget(m_rememberFor);
    connect(m_remember, &QCheckBox::clicked, this, [this](bool remember) {
        for (const bool forAll : {false, true}) {
            const auto key = m_unit.devicePasswordKey(forAll);
            if (!remember && SecretKeeper::remembers(key)) {
                m_unit.secrets().forget(key);
            }
        }
        refreshRemembering();
    });
    return row;
}

void FailedPanel::refreshRemembering()
{
    m_rememberRow->setVisible(!m_passwordRow->isHidden() && m_unit.secrets().canRemember());
    m_rememberFor->setVisible(m_remember->isChecked());
}

void FailedPanel::submitPassword()
{
    if (m_passwordRow->isHidden()) {
        m_unit.retry();
        return;
    }
    using Remember = UnitPresenter::Remember;
    const bool remember = !m_rememberRow->isHidden() && m_remember->isChecked();
    m_unit.rememberDevicePassword(!remember ? Remember::No
                                  : m_rememberFor->currentData().toBool()
                                      ? Remember::ForAll
                                      : Remember::ForThisTracker);
    const std::string password = m_password->text().toStdString();
    m_password->clear();
    m_unit.retryWithPassword(password);
}

void FailedPanel::refresh()
{
    BannerWords words;
    words.status = Status::Stop;
    bool password = false;
    bool consent = false;
    if (m_unit.error()) {
        const text::Sentence sentence = text::describe(*m_unit.error());
        words.headline = sentence.what;
        words.detail = sentence.todo;
        password = m_unit.error()->code == ErrorCode::PasswordWrong;
        consent = m_unit.error()->code == ErrorCode::ConsentNeeded;
    }
    m_banner->setWords(words);
    m_passwordRow->setVisible(password);
    refreshRemembering();
    m_consent->setWords(m_unit.wordsToAgree());
    m_retry->setVisible(!consent);
    const bool held = m_unit.difference().phase() == DifferenceModel::Phase::Read;
    m_lastReadTitle->setVisible(held);
    m_lastRead->setVisible(held);
}

void FailedPanel::focusNext()
{
    (m_passwordRow->isHidden() ? static_cast<QWidget *>(m_retry) : m_password)->setFocus();
}

} // namespace sp7600::ui
