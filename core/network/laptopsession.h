// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/connectprobe.h"
#include "core/network/errands.h"
#include "core/network/laptopprobe.h"
#include "core/network/namesearch.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace sp7600::network
{

/// One run of a LaptopProbe, in the event loop of the thread that it is made on.
class LaptopSession final : public QObject
{
public:
    /// @p options outlive this. @p finished is called once, possibly in start().
    LaptopSession(const LaptopProbeOptions &options, const std::optional<Endpoint> &endpoint,
                  std::function<void()> finished);

    void start();
    /// Gives up what has not come to an end, and finishes.
    void stop();

    [[nodiscard]] LaptopEvidence evidence() const;

private:
    using Number = std::size_t;

    /// Where an attempt stands among the others: IPv4 first, then as the resolvers told.
    struct Attempt {
        bool isIpv6 = false;
        std::size_t search = 0;
        QHostAddress address;
        std::unique_ptr<ConnectProbe> probe;
    };

    void askForFacts();
    void lookUp();
    void searchBySystem();
    void searchAt(const NameServer &server);
    NameSearch &newSearch(const std::string &resolver);
    void connectToFound(std::size_t search);
    void connectTo(const QHostAddress &address, std::size_t search);
    [[nodiscard]] bool isWanted(const QHostAddress &address) const;

    /// Counts something as not ended; with @p limit it ends then of itself.
    Number open(std::optional<std::chrono::milliseconds> limit = {});
    [[nodiscard]] bool isOpen(Number number) const { return m_open.contains(number); }
    void close(Number number);
    /// Keeps what comes for @p number while it is open.
    template <typename Value>
    auto keeping(Number number, Value &place)
    {
        return [this, number, &place](const Value &value) {
            if (!isOpen(number))
                return;
            place = value;
            close(number);
        };
    }

    const LaptopProbeOptions &m_options;
    const std::optional<Endpoint> m_endpoint;
    std::function<void()> m_finished;
    LaptopEvidence m_evidence;
    std::vector<std::unique_ptr<NameSearch>> m_searches;
    std::vector<std::unique_ptr<NameQuestion>> m_questions;
    std::vector<Attempt> m_attempts;
    std::set<Number> m_open;
    Number m_lastNumber = 0;
    QTimer m_limit;
    bool m_isStopped = false;
    Errands m_errands; // The last, so that it goes first: its threads deliver to the others.
};

} // namespace sp7600::network
