// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QFrame>
#include <QString>

#include <vector>

class QLabel;
class QPushButton;

namespace sp7600::ui
{

class StatusMark;

/// One piece of what a finding rests on, as data for experts.
struct EvidenceLine {
    QString source;
    QString time;
    QString what;
    QString value;

    bool operator==(const EvidenceLine &) const = default;
};

/// A finding in words.
struct FindingWords {
    Status status = Status::Stop;
    QString weight; ///< How serious and how sure, in a few words.
    QString cause;
    QString why;
    QString todo;
    QString button; ///< Empty: only a person can do it.
    std::vector<EvidenceLine> evidence;

    bool operator==(const FindingWords &) const = default;
};

/// A finding: closed, only its cause is seen; open, also why and what to do, with the button that
/// does it and the details under a fold.
class FindingCard final : public QFrame
{
    Q_OBJECT

public:
    explicit FindingCard(FindingWords words, QWidget *parent = nullptr);

    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;
    /// Its button is the one to go on with.
    void setPrimary(bool primary);
    /// Whether its button can be pressed.
    void setPressable(bool pressable);
    [[nodiscard]] bool hasButton() const { return m_button != nullptr; }
    /// The keyboard goes to its button, else to its cause.
    void focusNext();
    /// What the button did has happened: says @p text in its place.
    void sayDone(const QString &text);

Q_SIGNALS:
    void pressed();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] QWidget *makeDetails();
    void refreshArrow();
    [[nodiscard]] bool isOnHeader(const QMouseEvent &event) const;
    void copyDetails() const;

    FindingWords m_words;
    StatusMark *m_mark;
    QLabel *m_cause = nullptr;
    QPushButton *m_arrow = nullptr;
    QPushButton *m_button = nullptr;
    QPushButton *m_fold = nullptr;
    QWidget *m_header = nullptr;
    QWidget *m_body = nullptr;
    QWidget *m_details = nullptr;
};

} // namespace sp7600::ui
