// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/receptionmodel.h"
#include "ui/reportfields.h"

#include <QStandardItemModel>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTreeView;

namespace sp7600::ui
{

/// One report from plain words down to its bytes: summary, fields, hex. Choosing a field marks the
/// bytes that it came from.
class ReportDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportDetail(QWidget *parent = nullptr);
    void setRow(const ReceptionRow &row);
    void clear();

private:
    void markBytes();

    QLabel *m_summary;
    QLabel *m_from;
    QTreeView *m_tree;
    QStandardItemModel m_fields;
    QPlainTextEdit *m_hex;
};

} // namespace sp7600::ui
