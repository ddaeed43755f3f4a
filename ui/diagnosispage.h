// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace sp7600::ui
{

class AnswerRow;
class ChecksView;
class DiagnosisPresenter;
class FindingCard;
class LadderView;
class ResultBanner;

/// Why a tracker does not report: the ladder at the left; at the right what is looked at while it
/// is, then the causes, the likeliest one open, and at last what could not be seen.
class DiagnosisPage final : public QWidget
{
    Q_OBJECT

public:
    /// @p diagnosis must outlive the page.
    explicit DiagnosisPage(DiagnosisPresenter &diagnosis, QWidget *parent = nullptr);

    /// Has the file for support written, and says where it is when it is. @p whole: with positions
    /// and the vehicle's number.
    void saveForSupport(const QString &where, bool whole);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSubject();
    [[nodiscard]] QWidget *makeIntro();
    [[nodiscard]] QWidget *makeRight();
    [[nodiscard]] QWidget *makeActions();
    void listPorts();
    void onStageChanged();
    void refresh();
    void refreshSubject();
    void refreshActions();
    void refreshHint();
    void showResults();
    void clearResults();
    void addFindings();
    void addNote(const QString &title, const QStringList &paragraphs, const QString &name);
    void press(std::size_t number);
    void moveFocus();
    void copyAsText();
    void chooseSupportFile(bool whole);

    DiagnosisPresenter &m_diagnosis;
    QLabel *m_unit = nullptr;
    QComboBox *m_port = nullptr;
    QComboBox *m_circumstance = nullptr;
    QCheckBox *m_listen = nullptr;
    QLabel *m_target = nullptr;
    AnswerRow *m_answer = nullptr;
    LadderView *m_ladder;
    QWidget *m_intro = nullptr;
    ResultBanner *m_banner = nullptr;
    ChecksView *m_checks = nullptr;
    QVBoxLayout *m_results = nullptr;
    QScrollArea *m_scroll = nullptr;
    std::vector<FindingCard *> m_cards;
    std::vector<QWidget *> m_notes;
    QPushButton *m_start = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_enough = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_support = nullptr;
    QLabel *m_hint = nullptr;
};

} // namespace sp7600::ui
