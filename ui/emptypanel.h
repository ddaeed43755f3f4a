// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <initializer_list>

class QLabel;
class QPushButton;

namespace sp7600::ui
{

/// Stands where a list would be while there is nothing in it: what that means, and what to do.
class EmptyPanel final : public QWidget
{
    Q_OBJECT

public:
    /// @p name is that of the headline. The panel takes the @p actions; who made them shows those
    /// that help.
    EmptyPanel(const QString &name, std::initializer_list<QPushButton *> actions,
               QWidget *parent = nullptr);
    /// Also aloud, as soon as it is in sight.
    void say(const QString &headline, const QString &hint);
    /// As long as it is not known why there is nothing.
    void sayNothing();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setSaid(bool isSaid);
    void tell();

    QLabel *m_headline;
    QLabel *m_hint;
    QString m_told; ///< What was said aloud.
};

} // namespace sp7600::ui
