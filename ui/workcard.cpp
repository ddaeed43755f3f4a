// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workcard.h"

#include "ui/listeningpresenter.h"
#include "ui/logorow.h"
#include "ui/preferencespresenter.h"
#include "ui/widgets.h"

#include "core/text/shippedtext.h"
#include "core/text/text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

/// The data of the item that leaves the transport to the tracker.
constexpr int asTracker = -1;

} // namespace

SignatureCard::SignatureCard(PreferencesPresenter &preferences, QWidget *parent)
    : PreferenceCard(tr("Installer and company"), parent)
    , m_preferences(preferences)
    , m_installer(new QLineEdit(this))
    , m_company(new QLineEdit(this))
    , m_logo(new LogoRow(this, u"Preferred"_s))
{
    m_installer->setObjectName(u"preferredInstaller"_s);
    m_installer->setPlaceholderText(tr("empty: the login name"));
    m_company->setObjectName(u"preferredCompany"_s);
    addRow(tr("Installer"), m_installer,
           tr("Who works. Stands on certificates and in the record of each job."));
    addRow(tr("Company"), m_company, tr("For whom. Stands at the head of certificates."));
    addRow(tr("Logo"), m_logo, tr("Stands at the head of certificates too."));
    m_problem = addNote(u"logoProblem"_s, "problem");
    for (const QLineEdit *field : {m_installer, m_company}) {
        connect(field, &QLineEdit::editingFinished, this, &SignatureCard::keep);
    }
    connect(m_logo, &LogoRow::chosen, this, [this] {
        say(m_problem, {});
        keep();
    });
    connect(m_logo, &LogoRow::failed, this,
            [this](const Error &error) { say(m_problem, text::describe(error).joined()); });
    refresh();
}

void SignatureCard::refresh()
{
    const auto signature = PreferencesPresenter::signature();
    if (!m_installer->hasFocus()) {
        m_installer->setText(signature.installer);
    }
    if (!m_company->hasFocus()) {
        m_company->setText(signature.company);
    }
    m_logo->setFile(signature.logoFile);
}

void SignatureCard::keep()
{
    m_preferences.sign(
        {m_company->text().trimmed(), m_installer->text().trimmed(), m_logo->file()});
}

JobsCard::JobsCard(PreferencesPresenter &preferences, QWidget *parent)
    : PreferenceCard(tr("What a job begins with"), parent)
    , m_preferences(preferences)
    , m_preset(makeChoice(u"preferredPreset"_s))
    , m_proof(makeChoice(u"preferredProof"_s))
    , m_transport(makeChoice(u"preferredTransport"_s))
    , m_listens(makeChoice(u"listensAtStart"_s))
{
    for (const ProofWish wish :
         {ProofWish::Automatic, ProofWish::Direct, ProofWish::Relay, ProofWish::Configured}) {
        m_proof->addItem(text::proofWishLabel(wish), static_cast<int>(wish));
    }
    m_transport->addItem(tr("As the tracker has it"), asTracker);
    m_transport->addItem(u"TCP"_s, static_cast<int>(Transport::Tcp));
    m_transport->addItem(u"UDP"_s, static_cast<int>(Transport::Udp));
    using ListensAtStart = Preferences::ListensAtStart;
    m_listens->addItem(tr("As it was when the program was closed"),
                       static_cast<int>(ListensAtStart::AsItWas));
    m_listens->addItem(tr("Always"), static_cast<int>(ListensAtStart::Always));
    m_listens->addItem(tr("Never"), static_cast<int>(ListensAtStart::Never));
    addRow(tr("Report to"), m_preset,
           tr("For the next tracker and the next list. The virtual tracker always begins with this "
              "laptop."));
    addRow(tr("Prove by"), m_proof, tr("Automatic takes the strongest proof that is possible."));
    addRow(tr("Transport"), m_transport, tr("Where the server takes both TCP and UDP."));
    addRow(tr("Listening when the program starts"), m_listens,
           tr("On the ports that are set up on the Live page."));
    for (const QComboBox *choice : {m_preset, m_proof, m_transport, m_listens}) {
        connect(choice, &QComboBox::currentIndexChanged, this, &JobsCard::take);
    }
    refresh();
}

void JobsCard::listPresets()
{
    std::vector<Preset> presets = m_preferences.presets();
    if (m_preset->count() > 0 && presets == m_presets) {
        return;
    }
    m_presets = std::move(presets);
    const QSignalBlocker blocker(m_preset);
    m_preset->clear();
    m_preset->addItem(tr("The one used last"), QString());
    for (const Preset &preset : m_presets) {
        m_preset->addItem(text::shippedText(preset.name), QString::fromStdString(preset.id));
    }
}

void JobsCard::refresh()
{
    const Preferences &chosen = m_preferences.chosen();
    listPresets();
    choose(m_preset, QString::fromStdString(chosen.preset));
    choose(m_proof, static_cast<int>(chosen.proof));
    choose(m_transport, chosen.transport ? static_cast<int>(*chosen.transport) : asTracker);
    choose(m_listens, static_cast<int>(chosen.listensAtStart));
}

void JobsCard::take()
{
    Preferences chosen = m_preferences.chosen();
    chosen.preset = m_preset->currentData().toString().toStdString();
    chosen.proof = static_cast<ProofWish>(m_proof->currentData().toInt());
    const int transport = m_transport->currentData().toInt();
    chosen.transport =
        transport == asTracker ? std::nullopt : std::optional(static_cast<Transport>(transport));
    chosen.listensAtStart =
        static_cast<Preferences::ListensAtStart>(m_listens->currentData().toInt());
    m_preferences.choose(chosen);
}

LimitsCard::LimitsCard(PreferencesPresenter &preferences, QWidget *parent)
    : PreferenceCard(tr("Limits of listening"), parent)
    , m_preferences(preferences)
{
    addLimit(Field::Connections, tr("Connections at once"), u"preferredConnections"_s,
             tr("More than that are turned away until one closes."));
    addLimit(Field::PerAddress, tr("Of them from one address"), u"preferredPerAddress"_s,
             tr("Empty: as many as there may be. Many trackers can share one address of a "
                "carrier."));
    addLimit(Field::IdleSeconds, tr("Close after silence (seconds)"), u"preferredIdle"_s,
             tr("Longer than the longest interval of your trackers."));
    addLimit(Field::GarbageOctets, tr("Close after unreadable bytes"), u"preferredGarbage"_s,
             tr("What sends more than that without a report is no tracker."));
    connect(&m_preferences.listening(), &ListeningPresenter::changed, this, &LimitsCard::refresh);
    refresh();
}

void LimitsCard::addLimit(Field field, const QString &label, const QString &name,
                          const QString &explanation)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    m_limits[field] = {edit, addRow(label, edit, explanation), explanation};
    connect(edit, &QLineEdit::textEdited, this,
            [this] { m_preferences.listening().edit(typed()); });
    // Not with each digit: it would listen anew each time.
    connect(edit, &QLineEdit::editingFinished, this,
            [this] { m_preferences.listening().keepLimits(typed()); });
}

void LimitsCard::refresh()
{
    const ListeningPresenter &listening = m_preferences.listening();
    for (const auto &[field, limit] : m_limits) {
        if (limit.edit->text() != listening.draft().text(field)) {
            limit.edit->setText(listening.draft().text(field));
        }
        const auto problem = listening.problems().find(field);
        const bool wrong = problem != listening.problems().end();
        limit.sentence->setText(wrong ? problem->second : limit.explanation);
        setStyleFlag(limit.sentence, "muted", !wrong);
        setStyleFlag(limit.sentence, "problem", wrong);
        setStyleFlag(limit.edit, "problem", wrong);
    }
}

ListeningDraft LimitsCard::typed() const
{
    ListeningDraft draft = m_preferences.listening().draft();
    for (const auto &[field, limit] : m_limits) {
        draft.setText(field, limit.edit->text());
    }
    return draft;
}

} // namespace sp7600::ui
