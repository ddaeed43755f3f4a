// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace sp7600::ui
{

/// Alt and a letter press a button or do nothing: without this, the letter of a button that is
/// disabled at the moment would go into the field that has the keyboard. Not on macOS, where
/// letters of other alphabets are typed so.
class MnemonicGuard final : public QObject
{
    Q_OBJECT

public:
    /// For what is typed into @p window, which is the parent. Menus and dialogs are not.
    explicit MnemonicGuard(QWidget &window);

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const QWidget &m_window;
};

} // namespace sp7600::ui
