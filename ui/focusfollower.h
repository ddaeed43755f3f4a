// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace sp7600::ui
{

/// What has the keyboard is in sight, however the keyboard got there: whatever scrolls around it
/// does so, the innermost first. Qt does it for the Tab key only, and for one of them.
class FocusFollower final : public QObject
{
    Q_OBJECT

public:
    /// For all that is in @p window, which is the parent.
    explicit FocusFollower(QWidget &window);

private:
    void follow();

    const QWidget &m_window;
    QPointer<const QWidget> m_followed; ///< Where the keyboard was last.
};

} // namespace sp7600::ui
