// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/replaytask.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;

namespace sp7600::ui
{

/// Asks where reports are to be sent once more. Hidden while nobody wants to.
class ReplayPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit ReplayPanel(QWidget *parent = nullptr);
    /// @p what they are, in words, as a headline; the keyboard goes to the address.
    void openFor(const store::ReceptionQuery &selection, const QString &what);
    void leave();
    [[nodiscard]] const store::ReceptionQuery &selection() const { return m_selection; }

Q_SIGNALS:
    void sendWanted(const sp7600::ui::ReplayTask::Replay &replay);
    /// It is hidden: the keyboard has to go elsewhere.
    void left();

private:
    void send();

    store::ReceptionQuery m_selection;
    QLabel *m_headline;
    QLineEdit *m_to;
    QComboBox *m_transport;
    QComboBox *m_pace;
};

} // namespace sp7600::ui
