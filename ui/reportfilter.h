// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"
#include "core/store/receptionquery.h"

#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace sp7600::ui
{

/// One line of the list of reports: a report of a reception, or a reception that is no report.
struct ReceptionRow {
    std::shared_ptr<const Reception> reception;
    std::optional<std::size_t> report; ///< Absent: undecodable, or what a server answered.

    /// Null for a reception without reports.
    [[nodiscard]] const Report *decoded() const;
};

/// A line in words: what its report says, why it is none, or what the server answered.
[[nodiscard]] QString summaryText(const ReceptionRow &row);

/// Which lines of the list are shown. All of it must hold. Thread-safe as a value.
struct ReportFilter {
    /// What the store finds by its index: `imei`, `event`, `from` and `to`; nothing else is set.
    store::ReceptionQuery query = {};
    QString partOfImei = {}; ///< Digits.
    QString text = {};       ///< In the words, the IMEI or the raw octets; case does not matter.

    /// Lets everything through.
    [[nodiscard]] bool isEmpty() const;
    /// The index of the store does not know all of it: lines have to be looked at.
    [[nodiscard]] bool needsLook() const { return !partOfImei.isEmpty() || !text.isEmpty(); }
    [[nodiscard]] bool accepts(const ReceptionRow &row) const;
    /// Takes out of @p reception what is not let through; false when nothing is left of it.
    [[nodiscard]] bool narrow(Reception &reception) const;

    bool operator==(const ReportFilter &) const = default;
};

/// What a person typed to find reports.
struct FilterTexts {
    enum class Field { Tracker, Event, Text, From, Until };

    QString tracker = {};
    QString event = {};
    QString text = {};
    QString from = {};  ///< On this laptop's clock: a day, a day and a time, or a time of today.
    QString until = {}; ///< As from; a day belongs to it.

    /// In words, what cannot be understood.
    [[nodiscard]] std::map<Field, QString> problems() const;
    /// Leaves out what problems() names. @p isKnown: whether there is a tracker of just that name;
    /// any other is taken for a part of an IMEI.
    [[nodiscard]] ReportFilter filter(const std::function<bool(const QString &)> &isKnown) const;

    bool operator==(const FilterTexts &) const = default;
};

} // namespace sp7600::ui
