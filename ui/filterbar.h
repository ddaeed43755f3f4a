// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reportfilter.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sp7600::ui
{

/// What reports are looked for: tracker, event, text and time, together.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// @p isKnown: whether there is a tracker of just that name.
    explicit FilterBar(std::function<bool(const QString &)> isKnown, QWidget *parent = nullptr);

    void setTracker(const QString &name);
    void clear();

Q_SIGNALS:
    /// Typing has paused, or something was chosen.
    void changed(const sp7600::ui::ReportFilter &filter);
    /// Everything is shown again.
    void cleared();

private:
    void addField(FilterTexts::Field field, const QString &label, const QString &name, int width);
    void onTyped();
    [[nodiscard]] FilterTexts texts() const;

    std::function<bool(const QString &)> m_isKnown;
    QGridLayout *m_layout;
    std::map<FilterTexts::Field, QLineEdit *> m_fields;
    QPushButton *m_all;
    QLabel *m_problem;
    QTimer m_pause;
};

} // namespace sp7600::ui
