// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/receptionmodel.h"
#include "ui/reportfields.h"

#include <QStandardItemModel>
#include <QWidget>

#include <optional>
#include <string_view>

class QLabel;
class QPlainTextEdit;
class QTreeView;

namespace sp7600::ui
{

/// One report from plain words down to its bytes: summary, fields, hex. Choosing a field marks the
/// bytes that it came from, and choosing a byte chooses its field.
class ReportDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportDetail(QWidget *parent = nullptr);
    void setRow(const ReceptionRow &row);
    void clear();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitNames();
    void showBytes(std::string_view raw);
    void markBytes();
    void chooseField();
    /// The octet at the cursor of the bytes.
    [[nodiscard]] std::optional<std::size_t> chosenOctet() const;

    QLabel *m_summary;
    QLabel *m_from;
    QTreeView *m_tree;
    QStandardItemModel m_fields;
    QPlainTextEdit *m_hex;
    std::size_t m_octets = 0;
    bool m_isMoving =
        false; ///< The cursor of the bytes, or the chosen field, because of the other.
};

} // namespace sp7600::ui
