// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feedfollower.h"

#include "core/model/model.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <deque>
#include <memory>
#include <optional>

namespace sp7600::ui
{

/// One line of the list of reports: a report of a reception, or a reception that is no report.
struct ReceptionRow {
    std::shared_ptr<const Reception> reception;
    std::optional<std::size_t> report; ///< Absent: undecodable.

    /// Null for an undecodable reception.
    [[nodiscard]] const Report *decoded() const;
};

/// What was heard, newest first, the latest `capacity` lines of it. While held, what arrives waits
/// aside, so that nothing moves under the reader's eyes.
class ReceptionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Received, Imei, Via, Time, Event, Position, Speed, Voltage, Summary, NumColumns };

    explicit ReceptionModel(std::size_t capacity = 10'000, QObject *parent = nullptr);

    void add(const Receptions &receptions);
    void clear();

    void setHeld(bool held);
    [[nodiscard]] bool isHeld() const { return m_held; }
    /// Lines that wait aside; at most the capacity.
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }

    [[nodiscard]] const ReceptionRow &row(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void waitingChanged();

private:
    void insert(std::deque<ReceptionRow> rows);
    [[nodiscard]] QVariant text(const ReceptionRow &row, int column) const;

    std::size_t m_capacity;
    std::deque<ReceptionRow> m_rows;    ///< Newest first, as shown.
    std::deque<ReceptionRow> m_waiting; ///< Newest first.
    bool m_held = false;
};

/// Lets through the lines of one tracker, or those that contain a text.
class ReceptionFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ReceptionFilter(ReceptionModel &model, QObject *parent = nullptr);

    /// Case does not matter, and blanks in an IMEI do not either. Looks at the IMEI, the summary
    /// and the raw bytes. Empty lets everything through.
    void setText(const QString &text);
    [[nodiscard]] const ReceptionRow &rowAt(const QModelIndex &proxyIndex) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    ReceptionModel &m_model;
    QString m_text;
    QString m_digits; ///< m_text without blanks when it could be part of an IMEI.
};

} // namespace sp7600::ui
