// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recordlist.h"

#include <QScrollArea>

class QVBoxLayout;

namespace sp7600::ui
{

/// One record: how it ended, what changed, what happened when, what was checked, what was heard.
class RecordView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit RecordView(QWidget *parent = nullptr);
    /// @p isHere: its tracker is connected, so that what is owed can be done now.
    void setDetail(const RecordDetail &detail, bool isHere);
    /// Instead of a record.
    void setText(const QString &text);

Q_SIGNALS:
    void finishWanted();

private:
    [[nodiscard]] QWidget *newContent();
    void addSettings(const RecordDetail &detail);
    void addMoments(const RecordDetail &detail);
    void addChecks(const Commissioning &job);
    void addFacts(const Commissioning &job);
    void addHeading(const QString &text);

    QVBoxLayout *m_layout = nullptr; ///< Of what is shown now.
};

} // namespace sp7600::ui
