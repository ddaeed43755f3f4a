// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QWidget;

namespace sp7600::ui
{

/// A group of preferences: what each is called, its control, and below it in a sentence what it
/// does.
class PreferenceCard : public QFrame
{
    Q_OBJECT

public:
    explicit PreferenceCard(const QString &title, QWidget *parent = nullptr);

protected:
    /// The control gets @p label and @p explanation for those who do not see them beside it.
    /// Returns where the explanation stands, for one that changes.
    QLabel *addRow(const QString &label, QWidget *control, const QString &explanation);
    /// Over the whole width, empty: hidden until it says something, see say().
    QLabel *addNote(const QString &objectName, const char *flag = "muted");
    void addWide(QWidget *widget);
    [[nodiscard]] QComboBox *makeChoice(const QString &objectName);
    static void say(QLabel *note, const QString &text);
    /// Chooses the item with that data, without telling anybody.
    static void choose(QComboBox *choice, const QVariant &data);

private:
    QGridLayout *m_grid;
};

/// A button for what cannot be taken back: pressed once it asks, in its own place.
class ConfirmRow final : public QWidget
{
    Q_OBJECT

public:
    /// @p question says what will be gone; @p confirm is on the button that does it.
    ConfirmRow(const QString &text, const QString &question, const QString &confirm,
               const QString &objectName, QWidget *parent = nullptr);
    void setUsable(bool usable);
    void setQuestion(const QString &question);
    /// Asks as if the button had been pressed.
    void ask();

Q_SIGNALS:
    void confirmed();
    /// Asked, and not wanted.
    void declined();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setAsking(bool asking);

    QPushButton *m_button;
    QLabel *m_question;
    QPushButton *m_confirm;
    QPushButton *m_keep;
};

} // namespace sp7600::ui
