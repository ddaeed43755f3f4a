// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targetform.h"

#include "ui/fieldgrid.h"
#include "ui/flowlayout.h"
#include "ui/formatting.h"
#include "ui/moresettings.h"
#include "ui/presetsaver.h"
#include "ui/widgets.h"

#include "core/text/shippedtext.h"
#include "core/text/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr int columns = 6;
constexpr int proofRow = 4;
constexpr int publicAddressRow = 5;

} // namespace

/// Knows whether it is walked through with its list closed, where each key chooses.
class PresetBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;
    [[nodiscard]] bool isWalkedThrough() const { return m_isWalkedThrough; }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        m_isWalkedThrough = true;
        QComboBox::keyPressEvent(event);
        m_isWalkedThrough = false;
    }

private:
    bool m_isWalkedThrough = false;
};

TargetForm::TargetForm(QWidget *parent, Purpose purpose)
    : QWidget(parent)
    , m_purpose(purpose)
    , m_grid(new FieldGrid(this))
    , m_preset(new PresetBox(this))
    , m_transport(new QComboBox(this))
    , m_host(new QComboBox(this))
    , m_hostLabel(plainLabel(tr("&Server"), this))
    , m_hostHint(mutedLabel({}, this))
    , m_proof(new QComboBox(this))
    , m_proofWords(mutedLabel({}, this))
    , m_publicLabel(plainLabel(tr("From outside"), this))
    , m_publicAddress(new QLineEdit(this))
    , m_publicHint(mutedLabel({}, this))
    , m_note(mutedLabel({}, this))
    , m_hint(plainLabel({}, this))
    , m_savePreset(new QPushButton(tr("Save as preset…"), this))
    , m_saver(new PresetSaver(this))
    , m_apnCaveat(mutedLabel({}, this))
    , m_remember(new QCheckBox(tr("Remember it in this computer's keychain"), this))
    , m_more(new MoreSettings(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setGroupStretch(0, 3);
    m_grid->setGroupStretch(1, 2);
    m_grid->setGroupStretch(2, 2);

    const auto addLabel = [&](const QString &text, QWidget *field, int row, int column) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        field->setAccessibleName(QString(text).remove(u'&'));
        m_grid->place(label, row, column);
        m_grid->place(field, row, column + 1);
    };
    addLabel(tr("&Report to"), m_preset, 0, 0);
    addText(SettingId::ServerPort, tr("P&ort"), 0, 2);
    addLabel(tr("&Transport"), m_transport, 0, 4);

    for (QComboBox *box : {static_cast<QComboBox *>(m_preset), m_transport, m_host, m_proof}) {
        leaveWheelToPage(box);
    }
    // Where a file names a server that is no preset's.
    m_preset->setPlaceholderText(tr("another server"));
    m_host->setEditable(true);
    m_host->setInsertPolicy(QComboBox::NoInsert);
    m_host->lineEdit()->setPlaceholderText(tr("name or address"));
    m_host->setAccessibleName(tr("Server"));
    // A label with a mnemonic is markup of ours, not a text from elsewhere.
    m_hostLabel->setTextFormat(Qt::AutoText);
    m_hostLabel->setWordWrap(false);
    m_hostLabel->setBuddy(m_host);
    m_grid->place(m_hostLabel, 1, 0);
    m_grid->place(m_host, 1, 1);
    m_grid->place(m_hostHint, 1, 2, columns - 2);
    m_grid->place(m_note, 2, 1, columns - 1);
    m_savePreset->setObjectName(u"saveAsPreset"_s);
    m_savePreset->setFlat(true);
    m_savePreset->setProperty("quiet", true);
    m_savePreset->setAutoDefault(true);
    m_grid->place(m_savePreset, 2, columns - 2, 2, Qt::AlignRight | Qt::AlignTop);
    m_grid->place(m_saver, 3, 1, columns - 1);

    makeProofRow();
    makePublicAddressRow();
    addText(SettingId::Apn, tr("&APN"), 6, 0);
    addText(SettingId::ApnUser, tr("APN &user"), 6, 2);
    QLineEdit *password = addText(SettingId::ApnPassword, tr("APN pass&word"), 6, 4);
    password->setEchoMode(QLineEdit::Password);
    if (purpose != Purpose::Texts) {
        password->setPlaceholderText(tr("stays as it is"));
    }
    m_hint->setProperty("attention", true);
    m_grid->place(m_hint, 7, 1, columns - 1);
    m_proposalRow = makeProposalRow();
    m_grid->place(m_proposalRow, 8, 1, columns - 3);
    m_remember->setAccessibleName(tr("Remember the APN password in this computer's keychain"));
    m_remember->hide();
    m_grid->place(m_remember, 9, 1, columns - 1, Qt::AlignRight);
    connect(m_remember, &QCheckBox::clicked, this, &TargetForm::rememberToggled);
    m_grid->place(m_apnCaveat, 10, 1, columns - 1);
    m_grid->place(m_more, 11, 0, columns);
    connect(m_more, &MoreSettings::textEdited, this, &TargetForm::textEdited);
    m_more->offerPages(purpose == Purpose::Cable);
    connect(m_more, &MoreSettings::allWanted, this, &TargetForm::allSettingsWanted);
    connect(m_more, &MoreSettings::teachRequested, this, &TargetForm::teachRequested);

    connect(m_preset, &QComboBox::activated, this, [this](int index) {
        Q_EMIT presetChosen(m_preset->itemData(index).toString().toStdString());
        if (m_host->isVisible() && m_host->currentText().isEmpty()
            && !m_preset->isWalkedThrough()) {
            m_host->setFocus(); // The one thing that this preset leaves open.
        }
    });
    connect(m_transport, &QComboBox::activated, this, [this](int index) {
        Q_EMIT textEdited(SettingId::Transport,
                          m_transport->itemData(index).toString().toStdString());
    });
    connect(m_savePreset, &QPushButton::clicked, this, [this] {
        m_savePreset->hide();
        m_saver->ask();
    });
    connect(m_saver, &PresetSaver::named, this, &TargetForm::presetNamed);
    connect(m_saver, &PresetSaver::closed, this, [this] {
        m_savePreset->setVisible(m_saver->isPossible());
        m_savePreset->setFocus();
    });
    connect(m_host, &QComboBox::editTextChanged, this, [this](const QString &text) {
        Q_EMIT textEdited(SettingId::Host, text.toStdString());
    });
}

QLineEdit *TargetForm::addText(SettingId setting, const QString &label, int row, int column)
{
    auto *field = new QLineEdit(this);
    auto *fieldLabel = new QLabel(label, this);
    fieldLabel->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&'));
    m_grid->place(fieldLabel, row, column);
    m_grid->place(field, row, column + 1);
    connect(field, &QLineEdit::textEdited, this, [this, setting](const QString &text) {
        Q_EMIT textEdited(setting, text.toStdString());
    });
    m_texts.emplace(setting, field);
    return field;
}

/// For a unit on the cable: nobody else's report can be waited for.
void TargetForm::makeProofRow()
{
    for (const auto wish :
         {ProofWish::Automatic, ProofWish::Direct, ProofWish::Relay, ProofWish::Configured}) {
        m_proof->addItem(text::proofWishLabel(wish), static_cast<int>(wish));
    }
    m_proof->setObjectName(u"proveBy"_s);
    m_proofWords->setObjectName(u"proofWords"_s);
    auto *label = new QLabel(tr("Pro&ve by"), this);
    label->setBuddy(m_proof);
    m_proof->setAccessibleName(tr("Prove by"));
    m_grid->place(label, proofRow, 0);
    m_grid->place(m_proof, proofRow, 1);
    m_grid->place(m_proofWords, proofRow, 2, columns - 2);
    const bool isOffered = m_purpose == Purpose::Cable;
    for (QWidget *part : {static_cast<QWidget *>(label), static_cast<QWidget *>(m_proof),
                          static_cast<QWidget *>(m_proofWords)}) {
        part->setVisible(isOffered);
    }
    connect(m_proof, &QComboBox::activated, this, [this](int index) {
        Q_EMIT proofChosen(static_cast<ProofWish>(m_proof->itemData(index).toInt()));
    });
}

/// Behind a router that forwards to this laptop.
void TargetForm::makePublicAddressRow()
{
    m_publicLabel->setWordWrap(false);
    m_publicLabel->setBuddy(m_publicAddress);
    m_publicAddress->setObjectName(u"publicAddress"_s);
    m_publicAddress->setAccessibleName(tr("Address of this laptop from outside"));
    m_publicAddress->setPlaceholderText(tr("this laptop's own address"));
    m_grid->place(m_publicLabel, publicAddressRow, 0);
    m_grid->place(m_publicAddress, publicAddressRow, 1);
    m_grid->place(m_publicHint, publicAddressRow, 2, columns - 2);
    for (QWidget *part :
         {static_cast<QWidget *>(m_publicLabel), static_cast<QWidget *>(m_publicAddress),
          static_cast<QWidget *>(m_publicHint)}) {
        part->hide(); // Until it is chosen.
    }
    connect(m_publicAddress, &QLineEdit::textEdited, this, [this](const QString &text) {
        Q_EMIT publicAddressEdited(text.trimmed().toStdString());
    });
}

void TargetForm::showPublicAddress(const TargetDraft &draft)
{
    const bool isOffered = m_purpose == Purpose::Cable && draft.takesPublicAddress();
    m_publicLabel->setVisible(isOffered);
    m_publicAddress->setVisible(isOffered);
    m_publicHint->setVisible(isOffered);
    const auto problem = draft.publicAddressProblem();
    const QString words = problem ? text::describe(*problem).joined()
                          : draft.isVirtual()
                              ? tr("A virtual tracker comes by no router: only an address of this "
                                   "laptop itself can be named, as 127.0.0.1.")
                              : tr("Where a router that forwards to this laptop is reached, with "
                                   ":port if it is another than here.");
    setStyleFlag(m_publicAddress, "problem", problem.has_value());
    m_publicHint->setText(words);
    m_publicAddress->setAccessibleDescription(words);
}

void TargetForm::showProof(const QString &words)
{
    m_proofWords->setText(words);
    m_proof->setAccessibleDescription(words);
}

QWidget *TargetForm::makeProposalRow()
{
    auto *row = new QWidget(this);
    m_useApn = new QPushButton(row);
    m_useApn->setObjectName(u"useApn"_s);
    m_useApn->setAutoDefault(true);
    m_useApn->setAccessibleName(tr("Use the APN of the SIM's carrier"));
    m_apnOrigin = mutedLabel({}, row);
    m_otherApns = new QPushButton(row);
    m_otherApns->setObjectName(u"otherApns"_s);
    m_otherApns->setProperty("quiet", true);
    m_otherApns->setAutoDefault(true);
    m_otherApns->setAccessibleName(tr("Other APNs of the SIM's carrier"));
    m_otherApns->setMenu(new QMenu(m_otherApns));
    auto *layout = new FlowLayout(row);
    layout->addWidget(m_useApn);
    layout->addGrowing(m_apnOrigin);
    layout->addWidget(m_otherApns);
    connect(m_useApn, &QPushButton::clicked, this, [this] {
        if (const network::Apn *apn =
                m_proposal.instead(m_texts.at(SettingId::Apn)->text().toStdString())) {
            m_texts.at(SettingId::Apn)->setFocus(); // The button is about to go.
            Q_EMIT apnTaken(*apn);
        }
    });
    return row;
}

void TargetForm::setPresets(const std::vector<Preset> &presets)
{
    m_preset->clear();
    for (const Preset &preset : presets) {
        m_preset->addItem(text::shippedText(preset.name), QString::fromStdString(preset.id));
    }
}

void TargetForm::setAddresses(const std::vector<std::string> &addresses)
{
    m_addresses = addresses;
}

void TargetForm::load(const TargetDraft &draft)
{
    if (!draft.preset()) {
        return;
    }
    const Preset &preset = *draft.preset();
    m_preset->setCurrentIndex(m_preset->findData(QString::fromStdString(preset.id)));
    m_proof->setCurrentIndex(m_proof->findData(static_cast<int>(draft.proof())));
    m_saver->hide(); // What was about to be saved does not stand here any more.

    m_transport->clear();
    for (const Transport transport : preset.transports) {
        const std::string_view name = transportName(transport);
        m_transport->addItem(transportText(transport),
                             QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
    }
    m_transport->setCurrentIndex(
        m_transport->findData(QString::fromStdString(draft.text(SettingId::Transport))));
    m_transport->setEnabled(m_transport->count() > 1);

    {
        const QSignalBlocker quiet(m_host);
        m_host->clear();
        if (preset.thisLaptop) {
            for (const std::string &address : m_addresses) {
                m_host->addItem(QString::fromStdString(address));
            }
        }
        m_host->setCurrentIndex(-1);
        m_host->setEditText(QString::fromStdString(draft.text(SettingId::Host)));
    }
    m_host->setVisible(draft.needsHost());
    m_hostLabel->setVisible(draft.needsHost());
    m_hostHint->setVisible(draft.needsHost());
    m_hostHint->setText(preset.thisLaptop ? tr("An address of this laptop that the tracker can "
                                               "reach.")
                                          : tr("The server's name or address."));
    m_note->setText(text::shippedText(preset.note));
    m_note->setVisible(!preset.note.empty());

    for (const auto &[setting, field] : m_texts) {
        const QString text = QString::fromStdString(draft.text(setting));
        if (field->text() != text) {
            field->setText(text);
        }
    }
    if (const QString address = QString::fromStdString(draft.publicAddress());
        m_publicAddress->text().trimmed() != address) {
        m_publicAddress->setText(address);
    }
    m_more->load(draft);
    m_texts.at(SettingId::ServerPort)->setPlaceholderText(portHint(preset));
    showProblems(draft);
}

/// What the port is when nobody says it.
QString TargetForm::portHint(const Preset &preset) const
{
    if (preset.port) {
        return QString::number(*preset.port);
    }
    if (m_purpose == Purpose::Texts) {
        return QString::number(usualReportPort);
    }
    return preset.thisLaptop ? tr("any free one") : tr("stays as it is");
}

void TargetForm::showProblems(const TargetDraft &draft)
{
    const std::map<SettingId, Error> problems = draft.problems();
    const auto mark = [&problems](QWidget *field, SettingId setting) {
        const auto problem = problems.find(setting);
        setStyleFlag(field, "problem", problem != problems.end());
        field->setAccessibleDescription(
            problem == problems.end() ? QString() : text::describe(problem->second).joined());
    };
    mark(m_host, SettingId::Host);
    for (const auto &[setting, field] : m_texts) {
        mark(field, setting);
    }
    m_more->showProblems(draft, problems);
    showPublicAddress(draft);
    refreshSaving(draft);
    refreshProposal(draft);
}

void TargetForm::setProposal(const ApnProposal &proposal, const std::optional<Error> &trouble)
{
    m_proposal = proposal;
    m_apnTrouble = trouble;
    QMenu *menu = m_otherApns->menu();
    menu->clear();
    for (const network::Apn &apn : m_proposal.choices()) {
        // An ampersand of theirs is no mnemonic.
        auto *action = menu->addAction(ApnProposal::label(apn).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, apn] { Q_EMIT apnTaken(apn); });
    }
}

void TargetForm::setRemembering(bool possible, bool remembered)
{
    m_remember->setVisible(possible && !m_texts.at(SettingId::ApnPassword)->text().isEmpty());
    m_remember->setChecked(remembered);
}

void TargetForm::refreshProposal(const TargetDraft &draft)
{
    const network::Apn *instead = m_proposal.instead(draft.text(SettingId::Apn));
    const std::size_t others =
        m_proposal.choices().size() - std::min<std::size_t>(m_proposal.choices().size(), 1);
    m_hint->setVisible(draft.lacksApn());
    m_hint->setText(instead != nullptr
                        ? tr("The tracker has no APN. Without one it cannot go online.")
                        : tr("The tracker has no APN. Without one it cannot go online: ask the "
                             "SIM's carrier for its name."));
    m_proposalRow->setVisible(!m_proposal.choices().empty() || m_apnTrouble);
    m_useApn->setVisible(instead != nullptr);
    if (instead != nullptr) {
        m_useApn->setText(tr("Use %1").arg(text::escaped(instead->apn).replace(u'&', u"&&"_s)));
    }
    m_apnOrigin->setText(m_apnTrouble ? text::describe(*m_apnTrouble).joined()
                                      : m_proposal.origin());
    m_otherApns->setVisible(others > 0);
    m_otherApns->setText(others == 1 ? tr("1 other") : tr("%1 others").arg(others));
    m_apnCaveat->setText(m_proposal.caveat());
    m_apnCaveat->setVisible(instead != nullptr && !m_proposal.caveat().isEmpty());
}

void TargetForm::refreshSaving(const TargetDraft &draft)
{
    const bool possible = m_purpose == Purpose::Cable && draft.ownPreset().has_value();
    m_saver->setPossible(possible);
    m_savePreset->setVisible(possible && m_saver->isHidden());
    // The note has the whole line as long as the button does not need its end.
    m_grid->place(m_note, 2, 1, columns - (m_savePreset->isHidden() ? 1 : 3));
}

void TargetForm::askToReplace(const Preset &there)
{
    const std::string server = hostAndPort(there.host, there.port.value_or(0));
    m_saver->askToReplace(text::escaped(there.name), text::escaped(server));
}

void TargetForm::showSaved(const Result<void> &result)
{
    if (!result) {
        m_saver->showProblem(result.error());
        return;
    }
    m_saver->hide();
    m_preset->setFocus();
}

void TargetForm::focusField(FormField field)
{
    if (field == FormField::Apn) {
        m_texts.at(SettingId::Apn)->setFocus();
        m_texts.at(SettingId::Apn)->selectAll();
    } else if (field == FormField::Proof) {
        m_proof->setFocus();
    }
}

void TargetForm::focusFirst(const TargetDraft &draft)
{
    if (draft.needsHost() && draft.text(SettingId::Host).empty()) {
        m_host->setFocus();
    } else if (draft.lacksApn()) {
        (m_proposal.choices().empty() ? static_cast<QWidget *>(m_texts.at(SettingId::Apn))
                                      : m_useApn)
            ->setFocus();
    } else {
        m_preset->setFocus();
    }
}

} // namespace sp7600::ui
