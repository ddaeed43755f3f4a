// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listener/listeneroptions.h"

#include <QFrame>

#include <optional>

class QLabel;

namespace sp7600::ui
{

/// Says that trackers are answered in another form than usual, and has the button that ends it.
/// Hidden while all is as usual.
class AnswerRow final : public QFrame
{
    Q_OBJECT

public:
    explicit AnswerRow(QWidget *parent = nullptr);
    /// What is answered; absent: as usual.
    void setAnswer(const std::optional<listener::Acknowledgement> &answer);

Q_SIGNALS:
    void usualWanted();

private:
    QLabel *m_text;
};

} // namespace sp7600::ui
