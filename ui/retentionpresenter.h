// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace sp7600::ui
{

/// How long reports are kept, and what another choice would delete: the one owner of that choice,
/// wherever a person makes it. Remembered in QSettings, and in force from its making on. Asks the
/// store on a thread of its own; lives on the GUI thread.
class RetentionPresenter final : public QObject
{
    Q_OBJECT

public:
    /// Absent: no limit of that sort.
    struct Limits {
        std::optional<int> days = {};
        std::optional<int> megabytes = {}; ///< Of 1,000,000 octets.
        bool operator==(const Limits &) const = default;
    };
    static constexpr int mostDays = 36'500;
    static constexpr int mostMegabytes = 1'000'000;

    /// @p store must outlive it.
    explicit RetentionPresenter(store::Store &store, QObject *parent = nullptr);
    /// Waits for what is under way.
    ~RetentionPresenter() override;
    Q_DISABLE_COPY_MOVE(RetentionPresenter)

    /// Those in force.
    [[nodiscard]] const Limits &limits() const { return m_limits; }
    /// Those that were asked for last: in force in a moment, unless there is an error().
    [[nodiscard]] const Limits &wanted() const { return m_wanted; }
    /// Why others are not.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Looks how much is kept, and since when.
    void look();
    /// As far as it was looked: @p wanted would delete something at once.
    [[nodiscard]] bool deletes(const Limits &wanted) const;
    /// In words, what @p wanted would delete.
    [[nodiscard]] QString consequence(const Limits &wanted) const;
    void apply(const Limits &wanted);

Q_SIGNALS:
    void changed();

private:
    struct Kept {
        std::uint64_t octets = 0;
        std::optional<UtcMillis> oldest;
    };
    [[nodiscard]] bool deletesByAge(const Limits &wanted) const;
    [[nodiscard]] bool deletesBySize(const Limits &wanted) const;
    void take(const Limits &wanted, const Result<void> &done);

    store::Store &m_store;
    Limits m_limits;
    Limits m_wanted;
    std::optional<Kept> m_kept;
    std::optional<Error> m_error;
    QThreadPool m_pool; ///< Last: it ends first.
};

} // namespace sp7600::ui
