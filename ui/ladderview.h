// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QFrame>
#include <QString>

#include <vector>

class QLabel;

namespace sp7600::ui
{

class StatusMark;

/// One rung in words.
struct RungWords {
    QString name;
    Status status = Status::NotKnown;
    QString state;       ///< Good, bad, not known; empty while nobody looked.
    QString reason;      ///< Short; may be empty.
    bool begins = false; ///< Here is where to begin.

    bool operator==(const RungWords &) const = default;
};

/// The way of a report from the tracker to its server, from above to below.
class LadderView final : public QFrame
{
    Q_OBJECT

public:
    explicit LadderView(QWidget *parent = nullptr);
    void setRungs(const std::vector<RungWords> &rungs);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row {
        QWidget *widget;
        StatusMark *mark;
        QLabel *name;
        QLabel *state;
        QLabel *reason;
        bool begins = false;
    };
    void addRow();

    std::vector<Row> m_rows;
    std::vector<RungWords> m_rungs;
};

} // namespace sp7600::ui
