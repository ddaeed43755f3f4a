// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturereader.h"

#include "core/capture/rawlog.h"
#include "core/listener/decoding.h"
#include "core/store/store.h"

#include <QFile>

#include <cstddef>
#include <utility>
#include <vector>

namespace sp7600::capture
{

namespace
{

constexpr std::size_t pageSize = 1000;
/// More than the first line of a raw log has.
constexpr qint64 longestHead = 4096;

bool isPackets(QIODevice &source)
{
    const QByteArray first = source.peek(4);
    return PacketFile::isOne({first.constData(), static_cast<std::size_t>(first.size())});
}

class PacketsReader final : public CaptureReader
{
public:
    PacketsReader(QIODevice &source, const QString &file)
        : m_reader(source, file)
    {
    }

    Result<std::optional<Reception>> next() override { return m_reader.next(); }
    TrafficCounts traffic() const override { return m_reader.counts(); }

private:
    TrafficReader m_reader;
};

class LogReader final : public CaptureReader
{
public:
    LogReader(QIODevice &source, const QString &file)
        : m_reader(source, file)
    {
    }

    Result<std::optional<Reception>> next() override
    {
        auto reception = m_reader.next();
        if (reception && *reception && (*reception)->direction == Direction::FromTracker)
            m_decoder.decode(**reception);
        return reception;
    }

private:
    RawLogReader m_reader;
    listener::ReceptionDecoder m_decoder;
};

class StoreReader final : public CaptureReader
{
public:
    explicit StoreReader(std::unique_ptr<store::Store> store)
        : m_store(std::move(store))
    {
    }

    Result<std::optional<Reception>> next() override
    {
        if (m_place == m_receptions.size()) {
            // After an error there is no more.
            auto read = m_hasEnded ? Result<std::vector<Reception>>() : m_store->receptions(m_page);
            m_hasEnded = !read || read->empty();
            if (!read)
                return std::unexpected(read.error());
            if (read->empty())
                return std::optional<Reception>();
            m_receptions = std::move(*read);
            m_place = 0;
            m_page.after = m_receptions.back().id;
        }
        return std::optional(std::move(m_receptions[m_place++]));
    }

private:
    std::unique_ptr<store::Store> m_store;
    store::ReceptionQuery m_page{.most = pageSize};
    std::vector<Reception> m_receptions;
    std::size_t m_place = 0;
    bool m_hasEnded = false;
};

/// A reader with the file that it reads.
class FileReader final : public CaptureReader
{
public:
    FileReader(std::unique_ptr<QFile> source, std::unique_ptr<CaptureReader> reader)
        : m_source(std::move(source))
        , m_reader(std::move(reader))
    {
    }

    Result<std::optional<Reception>> next() override { return m_reader->next(); }
    TrafficCounts traffic() const override { return m_reader->traffic(); }

private:
    std::unique_ptr<QFile> m_source;
    std::unique_ptr<CaptureReader> m_reader; ///< Gone before what it reads.
};

} // namespace

Result<std::unique_ptr<CaptureReader>> readCapture(QIODevice &source, const QString &file)
{
    if (isPackets(source))
        return std::make_unique<PacketsReader>(source, file);
    if (source.peek(1).startsWith('{'))
        return std::make_unique<LogReader>(source, file);
    return failure(ErrorCode::FileMalformed,
                   {{"file", file.toStdString()},
                    {"detail", "it is neither a raw log nor a capture of packets (pcap, pcapng)"}},
                   0);
}

bool isStore(QIODevice &source)
{
    return source.peek(16) == QByteArray("SQLite format 3\0", 16);
}

bool isCapture(QIODevice &source)
{
    const QByteArray head = source.peek(longestHead);
    return isStore(source) || isPackets(source) || isRawHead(head.first(head.indexOf('\n') + 1));
}

Result<std::unique_ptr<CaptureReader>> readStore(const QString &file)
{
    auto store = store::Store::openForReading(file);
    if (!store)
        return std::unexpected(store.error());
    return std::make_unique<StoreReader>(std::move(*store));
}

Result<std::unique_ptr<CaptureReader>> readAnyCapture(const QString &file)
{
    auto source = std::make_unique<QFile>(file);
    if (!source->open(QIODevice::ReadOnly)) {
        return failure(
            ErrorCode::FileUnreadable,
            {{"file", file.toStdString()}, {"detail", source->errorString().toStdString()}});
    }
    if (isStore(*source))
        return readStore(file);
    auto reader = readCapture(*source, file);
    if (!reader)
        return reader;
    return std::make_unique<FileReader>(std::move(source), std::move(*reader));
}

} // namespace sp7600::capture
