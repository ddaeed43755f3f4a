// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commissioning/smstexts.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace sp7600::ui
{

/// One text message: what to send, what it does, what comes back.
class SmsCard final : public QFrame
{
    Q_OBJECT

public:
    /// @p place of @p count; @p masked: passwords are not shown.
    SmsCard(const commissioning::SmsText &message, std::size_t place, std::size_t count,
            bool masked, QWidget *parent = nullptr);

    /// The one to go on with.
    void setNext(bool next);
    [[nodiscard]] bool canCopy() const { return !m_message.problem; }

Q_SIGNALS:
    void copied();

private:
    void copy();

    commissioning::SmsText m_message;
    QPushButton *m_copy;
    QLabel *m_copied;
};

} // namespace sp7600::ui
