// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/exporter.h"
#include "core/capture/importer.h"
#include "core/store/store.h"
#include "tests/store/samples.h"

#include <QBuffer>
#include <QTemporaryDir>

#include <memory>

/// Captures to take out and put in.
namespace captures
{

using namespace Qt::StringLiterals;

/// A store of its own, in a folder of its own.
class KeptStore
{
public:
    KeptStore()
        : m_store(sp7600::store::Store::open(m_folder.filePath(u"store.sqlite"_s)))
    {
    }
    [[nodiscard]] bool isOpen() const { return m_store.has_value(); }
    [[nodiscard]] sp7600::store::Store &store() { return **m_store; }
    /// False when they did not become durable.
    [[nodiscard]] bool add(std::vector<sp7600::Reception> receptions)
    {
        return samples::submit(store(), std::move(receptions)).get().has_value();
    }
    /// All of them, with ids of zero to be compared with others.
    [[nodiscard]] std::vector<sp7600::Reception> all()
    {
        auto found = store().receptions({}).value_or(std::vector<sp7600::Reception>());
        for (sp7600::Reception &reception : found)
            reception.id = 0;
        return found;
    }
    [[nodiscard]] QByteArray exported(sp7600::capture::Format format,
                                      const sp7600::store::ReceptionQuery &selection = {})
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        sp7600::capture::ExportOptions options;
        options.format = format;
        options.selection = selection;
        counts = sp7600::capture::exportCapture(store(), options, out)
                     .value_or(sp7600::capture::ExportCounts());
        return out.data();
    }
    [[nodiscard]] sp7600::capture::ImportOutcome import(QByteArray content)
    {
        QBuffer in(&content);
        in.open(QIODevice::ReadOnly);
        return sp7600::capture::importCapture(in, u"capture"_s, store());
    }

    sp7600::capture::ExportCounts counts; ///< Of the last export.

private:
    QTemporaryDir m_folder;
    sp7600::Result<std::unique_ptr<sp7600::store::Store>> m_store;
};

/// What the listener makes of a TCP frame that came to this computer.
inline sp7600::Reception heard(const std::string &raw, int second, std::uint64_t connection = 3)
{
    sp7600::Reception made = samples::reception(raw, second);
    made.peer = {"192.0.2.7", static_cast<std::uint16_t>(40000 + connection)};
    made.local = {"198.51.100.20", 8888};
    made.connection = connection;
    return made;
}

/// What a server said to it.
inline sp7600::Reception said(const std::string &raw, int second, std::uint64_t connection = 3)
{
    sp7600::Reception made = heard(raw, second, connection);
    made.direction = sp7600::Direction::ToTracker;
    made.reports.clear();
    made.error.reset();
    return made;
}

inline sp7600::Reception overUdp(const std::string &raw, int second, const std::string &peer,
                                 const std::string &local)
{
    sp7600::Reception made = heard(raw, second, 9);
    made.transport = sp7600::Transport::Udp;
    made.peer.address = peer;
    made.local.address = local;
    return made;
}

/// One of every kind, in order of time.
inline std::vector<sp7600::Reception> everyKind()
{
    sp7600::Reception cut = heard("*GS16,359999046544250,0926", 4);
    cut.error = sp7600::Error{sp7600::ErrorCode::FrameIncomplete};
    cut.reports.clear();
    return {heard(samples::frame(1), 0),
            said("1234", 0),
            heard(samples::frame(2, samples::otherImei), 1, 4),
            heard(samples::frame(3), 2),
            overUdp(samples::frame(5), 3, "203.0.113.5", "198.51.100.20"),
            overUdp(samples::frame(6), 3, "2001:db8::5", "2001:db8::20"),
            cut};
}

} // namespace captures
