// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

#include <QFrame>

#include <optional>

class QLabel;

namespace sp7600::ui
{

/// Says why a list could not be read, and offers to try again. Hidden while there is no trouble.
class TroubleRow final : public QFrame
{
    Q_OBJECT

public:
    /// @p textName and @p buttonName are the names of its parts.
    TroubleRow(const QString &textName, const QString &buttonName, QWidget *parent = nullptr);
    void setTrouble(const std::optional<Error> &error);

Q_SIGNALS:
    void againWanted();

private:
    QLabel *m_text;
};

} // namespace sp7600::ui
