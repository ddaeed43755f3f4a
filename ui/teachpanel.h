// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/teachingdraft.h"

#include <QWidget>

#include <map>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace sp7600::ui
{

class ProfilesPresenter;
class StatusMark;
class TeachValues;

/// Where a person pastes a command that is known to work and says what it sets; what is concluded
/// from it stands below while they type, can be tried on the connected tracker, and is saved.
class TeachPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TeachPanel(ProfilesPresenter &profiles, QWidget *parent = nullptr);

    /// Begins anew. @p base: the profile that is taught; absent: the usual one.
    void begin(const device::Profile *base, const std::vector<SettingId> &settings);
    /// What was pasted: a password may be in it.
    void forget();

Q_SIGNALS:
    void saved(const std::string &profileId);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeContent();
    [[nodiscard]] QWidget *makeSettings(QWidget *parent);
    [[nodiscard]] QWidget *makeProposal(QWidget *parent);
    void listBases();
    void chooseBase(int index);
    void takeSettings();
    /// What was pasted or said is another thing: what was tried does not count any more.
    void onDraftChanged();
    void refresh();
    void refreshProposal();
    void refreshMessages();
    void refreshTrying();
    void tryReading();
    void onTried(const Result<std::string> &answer);
    void save();
    [[nodiscard]] bool canTry() const;

    ProfilesPresenter &m_profiles;
    TeachingDraft m_draft;
    QComboBox *m_base = nullptr;
    QLineEdit *m_by = nullptr;
    std::map<SettingId, QCheckBox *> m_settings;
    QPlainTextEdit *m_command = nullptr;
    QPlainTextEdit *m_reply = nullptr;
    QLabel *m_todo = nullptr;
    QWidget *m_proposal = nullptr;
    TeachValues *m_values = nullptr;
    QWidget *m_forms = nullptr;
    QLabel *m_change = nullptr;
    QLabel *m_ask = nullptr;
    QLabel *m_answer = nullptr;
    QLabel *m_notes = nullptr;
    QWidget *m_dangerRow = nullptr;
    QLabel *m_danger = nullptr;
    QLabel *m_meaningProblem = nullptr;
    QWidget *m_triedRow = nullptr;
    StatusMark *m_triedMark = nullptr;
    QLabel *m_tried = nullptr;
    QLabel *m_saveProblem = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_try = nullptr;
    QPushButton *m_cancel = nullptr;
    QLabel *m_tryHint = nullptr;
    bool m_trying = false;
    /// A word that is known to do harm is sent at the second press only.
    bool m_warned = false;
};

} // namespace sp7600::ui
