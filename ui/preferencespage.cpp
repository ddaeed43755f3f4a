// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferencespage.h"

#include "ui/appearancecard.h"
#include "ui/preferencespresenter.h"
#include "ui/storagecard.h"
#include "ui/widgets.h"
#include "ui/workcard.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

/// Lines that are longer are hard to read.
constexpr int widest = 960;

} // namespace

PreferencesPage::PreferencesPage(PreferencesPresenter &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_appearance(new AppearanceCard(preferences, this))
    , m_signature(new SignatureCard(preferences, this))
    , m_jobs(new JobsCard(preferences, this))
    , m_limits(new LimitsCard(preferences, this))
    , m_folders(new FoldersCard(preferences, this))
    , m_privacy(new PrivacyCard(preferences, this))
{
    auto *content = new QWidget;
    content->setObjectName(u"scrolled"_s);
    content->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addWidget(makeHead());
    const std::initializer_list<QWidget *> cards = {m_appearance, m_signature, m_jobs,
                                                    m_limits,     m_folders,   m_privacy};
    for (QWidget *card : cards) {
        column->addWidget(card);
    }
    m_defaults = new ConfirmRow(
        tr("Set back to defaults"),
        tr("Language, colours, units, what a job begins with and the limits become as they were at "
           "first. Names, logo, folder and what is kept stay."),
        tr("Set them back"), u"preferenceDefaults"_s, this);
    connect(m_defaults, &ConfirmRow::confirmed, &m_preferences,
            &PreferencesPresenter::restoreDefaults);
    column->addWidget(m_defaults);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"preferencesScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(&m_preferences, &PreferencesPresenter::changed, this, &PreferencesPage::refresh);
}

QWidget *PreferencesPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *title = plainLabel(tr("Preferences"), head);
    title->setFont(enlarged(font(), 1.35, true));
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(title);
    layout->addWidget(
        mutedLabel(tr("Each change is kept, and counts at once unless it says otherwise."), head));
    return head;
}

void PreferencesPage::refresh()
{
    m_appearance->refresh();
    m_signature->refresh();
    m_jobs->refresh();
    m_folders->refresh();
    m_privacy->refresh();
}

void PreferencesPage::showPrivacy()
{
    findChild<QScrollArea *>(u"preferencesScroll"_s)->ensureWidgetVisible(m_privacy, 0, 0);
}

void PreferencesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh(); // Presets and names are changed elsewhere too.
    m_preferences.lookForKeychain();
    m_appearance->first()->setFocus();
}

} // namespace sp7600::ui
