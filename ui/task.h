// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include "core/device/canceltoken.h"
#include "core/model/error.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace sp7600::ui
{

/// Something that takes long and goes on beside the window, on a thread of its own: one at a time,
/// with what a person has to know of it. Lives on the GUI thread.
class Task : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Running,
        Asking, ///< Whether it may go on; see told().
    };

    /// What a person has to know of it; empty when there is nothing.
    struct Told {
        Status status = Status::NotKnown;
        QString text;
        bool operator==(const Told &) const = default;
    };

    explicit Task(QObject *parent = nullptr);
    /// As end().
    ~Task() override;
    Q_DISABLE_COPY_MOVE(Task)

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isIdle() const { return m_state == State::Idle; }
    [[nodiscard]] const Told &told() const { return m_told; }
    /// Nothing happens while it runs or asks.
    void tell(Status status, const QString &text);
    void tell(const Error &error);
    /// A person has read it. False when there was nothing.
    bool forgetTold();

    /// In state Asking.
    virtual void agree() {}
    /// What runs, or is asked.
    virtual void stop();

Q_SIGNALS:
    /// state() or told() is another one.
    void changed();

protected:
    /// On the thread; nothing when it goes on with something else.
    using Work = std::function<std::optional<Told>(const device::CancelToken &cancelled)>;
    void run(const QString &what, Work work);
    /// From the thread that works: how far it is.
    void progress(const QString &text);
    void set(State state, const Told &told);
    [[nodiscard]] bool isCancelled() const { return m_cancel && m_cancel->isCancelled(); }
    /// Stops what runs, and waits for its end. Whose work needs more than this class calls it in
    /// the destructor.
    void end();

private:
    State m_state = State::Idle;
    Told m_told;
    std::optional<device::CancelSource> m_cancel;
    QThreadPool m_pool; ///< Last: it ends first.
};

/// Why it did not work; that it was stopped is no failure.
[[nodiscard]] Task::Told toldOf(const Error &error);
/// `Saved: /home/ana/one.csv`
[[nodiscard]] Task::Told toldSaved(const QString &file);

} // namespace sp7600::ui
