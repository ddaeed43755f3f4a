// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/apnproposal.h"
#include "ui/formfield.h"
#include "ui/targetdraft.h"

#include <QWidget>

#include <map>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sp7600::ui
{

class FieldGrid;
class MoreSettings;
class PresetBox;
class PresetSaver;

/// The fields in which a person says where the tracker shall report and through which APN.
class TargetForm final : public QWidget
{
    Q_OBJECT

public:
    /// What is typed is for a unit on a cable, which keeps what is not said; for many of them, one
    /// after the other; or for text messages to one that cannot be asked.
    enum class Purpose { Cable, List, Texts };

    explicit TargetForm(QWidget *parent = nullptr, Purpose purpose = Purpose::Cable);

    void setPresets(const std::vector<Preset> &presets);
    /// Offered for the server when it is this laptop.
    void setAddresses(const std::vector<std::string> &addresses);
    /// Takes every text from @p draft.
    void load(const TargetDraft &draft);
    /// Marks what is wrong and hints at what is missing; texts stay.
    void showProblems(const TargetDraft &draft);
    /// What the proof will be, in words; empty while that is not known.
    void showProof(const QString &words);
    /// Access points that fit the unit's SIM, or why they could not be looked up.
    void setProposal(const ApnProposal &proposal, const std::optional<Error> &trouble);
    /// Whether a typed APN password could be remembered, and whether it is or will be.
    void setRemembering(bool possible, bool remembered);
    /// To the field that needs a person, else to the first.
    void focusFirst(const TargetDraft &draft);
    /// @p field another one than Usual, which is for focusFirst() to say.
    void focusField(FormField field);
    /// What became of presetNamed(): asks for a word on the preset that is there already, says what
    /// is wrong, or closes the line.
    void askToReplace(const Preset &there);
    void showSaved(const Result<void> &result);

Q_SIGNALS:
    void presetChosen(const std::string &id);
    void proofChosen(sp7600::ProofWish wish);
    void publicAddressEdited(const std::string &text);
    void textEdited(sp7600::SettingId setting, const std::string &text);
    /// A person took an access point from those proposed.
    void apnTaken(const sp7600::network::Apn &apn);
    /// The words for these settings are not known, and a person wants to teach one.
    void teachRequested(const std::vector<sp7600::SettingId> &settings);
    /// A person wants to see every setting in one table.
    void allSettingsWanted();
    /// The typed APN password shall be remembered, or forgotten.
    void rememberToggled(bool remember);
    /// The server as it stands shall become a preset of one's own; @p replace: over the one of that
    /// name.
    void presetNamed(const QString &name, bool replace);

private:
    QLineEdit *addText(SettingId setting, const QString &label, int row, int column);
    [[nodiscard]] QWidget *makeProposalRow();
    void makeProofRow();
    void makePublicAddressRow();
    void showPublicAddress(const TargetDraft &draft);
    [[nodiscard]] QString portHint(const Preset &preset) const;
    void refreshSaving(const TargetDraft &draft);
    void refreshProposal(const TargetDraft &draft);

    Purpose m_purpose;
    FieldGrid *m_grid;
    PresetBox *m_preset;
    QComboBox *m_transport;
    QComboBox *m_host;
    QLabel *m_hostLabel;
    QLabel *m_hostHint;
    QComboBox *m_proof;
    QLabel *m_proofWords;
    QLabel *m_publicLabel;
    QLineEdit *m_publicAddress;
    QLabel *m_publicHint;
    QLabel *m_note;
    QLabel *m_hint;
    QPushButton *m_savePreset;
    PresetSaver *m_saver;
    QWidget *m_proposalRow = nullptr;
    QPushButton *m_useApn = nullptr;
    QLabel *m_apnOrigin = nullptr;
    QPushButton *m_otherApns = nullptr;
    QLabel *m_apnCaveat;
    QCheckBox *m_remember;
    MoreSettings *m_more;
    ApnProposal m_proposal;
    std::optional<Error> m_apnTrouble;
    std::map<SettingId, QLineEdit *> m_texts;
    std::vector<std::string> m_addresses;
};

} // namespace sp7600::ui
