// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QDate>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sp7600::ui
{

using CaptureList = std::vector<store::TrackerSummary>;

/// What is kept of one tracker, beside what the store counts of it.
struct CaptureDetail {
    /// With its last report; null when all of it was removed.
    std::shared_ptr<const Reception> last = {};
    std::optional<UtcMillis> keptFrom = {}; ///< When the oldest that is kept came.
};

/// The captures of the Records page: of which trackers something is kept, which of them are looked
/// for, and which is chosen. Reads on a thread of its own, again and again while somebody looks;
/// lives on the GUI thread.
class CapturesPresenter final : public QObject
{
    Q_OBJECT

public:
    /// @p store must outlive the presenter.
    explicit CapturesPresenter(const store::Store &store, QObject *parent = nullptr);
    /// Waits for what is being read.
    ~CapturesPresenter() override;
    Q_DISABLE_COPY_MOVE(CapturesPresenter)

    /// They were read once.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    /// Those that are looked for, the one heard last first; who is heard while somebody looks keeps
    /// its place, and new ones come on top.
    [[nodiscard]] const CaptureList &captures() const { return m_captures; }
    /// Why they cannot be read; what was read before stays.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Some are left out.
    [[nodiscard]] bool isFiltered() const { return m_query != Query(); }

    /// A part of an IMEI, as somebody types it.
    void setText(const QString &text);
    /// Heard on one of these days, or before and after them; an invalid one sets no limit.
    void setDays(const QDate &first, const QDate &last);
    void showEverything();

    /// Reads them now, and from then on again and again.
    void load();
    /// More is kept than before: reads them if somebody looks.
    void look();
    /// Nobody looks until load().
    void rest();

    /// The tracker of that IMEI; empty: none.
    void choose(const std::string &imei);
    [[nodiscard]] const std::string &chosen() const { return m_chosen; }
    /// Of the chosen one, as soon as it is read.
    [[nodiscard]] const std::optional<CaptureDetail> &detail() const { return m_detail; }
    /// Why it cannot be read.
    [[nodiscard]] const std::optional<Error> &detailError() const { return m_detailError; }

Q_SIGNALS:
    /// The captures, or why there are none, or which are wanted.
    void listChanged();
    /// chosen(), detail() or detailError().
    void choiceChanged();

private:
    struct Query {
        QString text = {}; ///< Without blanks.
        std::optional<UtcMillis> from = {};
        std::optional<UtcMillis> to = {};

        bool operator==(const Query &) const = default;
    };
    [[nodiscard]] bool fits(const store::TrackerSummary &capture) const;
    void read(bool inNewOrder);
    void take(Result<CaptureList> read, bool inNewOrder);
    void select();
    void readDetail();
    void takeDetail(const Result<CaptureDetail> &detail, const std::string &imei);

    const store::Store &m_store;
    Query m_query;
    CaptureList m_all;
    CaptureList m_captures;
    bool m_isLoaded = false;
    bool m_isWanted = false; ///< Somebody looks at them.
    std::optional<Error> m_error;
    std::string m_chosen;
    std::optional<CaptureDetail> m_detail;
    std::optional<Error> m_detailError;
    QTimer m_again;
    std::uint64_t m_turn = 0; ///< Answers to earlier questions are of no use.
    QThreadPool m_pool;       ///< Last: it ends first.
};

} // namespace sp7600::ui
