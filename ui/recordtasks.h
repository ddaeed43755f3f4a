// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include "core/capture/capture.h"
#include "core/capture/replay.h"
#include "core/device/canceltoken.h"
#include "core/model/model.h"

#include <QObject>
#include <QString>
#include <QTemporaryDir>
#include <QThreadPool>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace sp7600::commissioning
{
class Station;
} // namespace sp7600::commissioning

namespace sp7600::ui
{

/// What is done with records: certificates opened and saved, reports exported and sent again. One
/// thing at a time, what takes long on a thread of its own. Lives on the GUI thread.
class RecordTasks final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Running,
        Asking, ///< Whether reports may be sent to somebody else's server; see told().
    };
    enum class CertificateFormat { Pdf, Json, Csv };

    /// What a person has to know of it; empty when there is nothing.
    struct Told {
        Status status = Status::NotKnown;
        QString text;
        bool operator==(const Told &) const = default;
    };

    /// @p station, with a store, must outlive this.
    explicit RecordTasks(commissioning::Station &station, QObject *parent = nullptr);
    /// Stops what runs, and waits for its end.
    ~RecordTasks() override;
    Q_DISABLE_COPY_MOVE(RecordTasks)

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Told &told() const { return m_told; }
    void tell(Status status, const QString &text);
    void tell(const Error &error);
    /// A person has read it.
    void forgetTold();

    /// In the program of the desktop, from a place that ends with this program.
    void openCertificate(const Commissioning &job);
    void saveCertificate(const Commissioning &job, CertificateFormat format, const QString &file);
    /// One table of those of these numbers.
    void saveTable(const std::vector<std::int64_t> &jobs, const QString &file);
    /// What was received of the tracker.
    void exportReports(const std::string &imei, capture::Format format, const QString &file);

    struct Replay {
        std::string imei;
        QString to; ///< HOST:PORT, as typed.
        Transport transport = Transport::Tcp;
        double speed = 1; ///< Times the original pace; 0: as fast as it goes.
    };
    /// Sends what was received of the tracker once more: to this laptop at once, elsewhere after
    /// agree(); what is made up goes to this laptop only.
    void replay(const Replay &wanted);
    /// In state Asking.
    void agree();
    /// In state Asking, or of what runs.
    void stop();

Q_SIGNALS:
    /// state() or told() is another one.
    void changed();

private:
    /// On the thread; nothing when it goes on with something else.
    using Work = std::function<std::optional<Told>(const device::CancelToken &cancelled)>;
    void run(const QString &what, Work work);
    void progress(const QString &text);
    void send(bool confirmed);
    void lookAtTarget();
    void ask(const capture::ReplayTarget &target, const capture::ReplayContent &content);
    void set(State state, const Told &told);

    commissioning::Station &m_station;
    State m_state = State::Idle;
    Told m_told;
    QTemporaryDir m_opened;
    Replay m_replay;
    std::optional<capture::ReplayTarget> m_target;
    std::optional<device::CancelSource> m_cancel;
    QThreadPool m_pool; ///< Last: it ends first.
};

} // namespace sp7600::ui
