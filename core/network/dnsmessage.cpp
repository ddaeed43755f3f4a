// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/dnsmessage.h"

#include "core/model/letters.h"

#include <QHostAddress>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <utility>

namespace sp7600::network
{

namespace
{

// RFC 1035, 3596
constexpr std::uint16_t typeA = 1;
constexpr std::uint16_t typeCname = 5;
constexpr std::uint16_t typeAaaa = 28;
constexpr std::uint16_t classInternet = 1;
constexpr std::uint16_t isReply = 0x8000;
constexpr std::uint16_t isTruncated = 0x0200;
constexpr std::uint16_t recursionDesired = 0x0100;
constexpr std::uint16_t outcomeMask = 0x000f;
constexpr std::uint16_t serverFailed = 2;
constexpr std::uint16_t noSuchName = 3;
constexpr std::size_t longestName = 253;
constexpr std::size_t longestLabel = 63;
constexpr std::uint8_t pointerMark = 0xc0;
constexpr std::size_t mostAddresses = 64;
constexpr int mostAliases = 16;

std::uint16_t typeOf(AddressFamily family)
{
    return family == AddressFamily::Ipv4 ? typeA : typeAaaa;
}

std::string_view withoutLastDot(std::string_view host)
{
    return host.ends_with('.') ? host.substr(0, host.size() - 1) : host;
}

void append(QByteArray &message, std::uint16_t number)
{
    std::array<char, 2> octets{};
    qToBigEndian(number, octets.data());
    message.append(octets.data(), octets.size());
}

/// Takes a message apart; what leads out of it gives nothing.
class Reader final
{
public:
    explicit Reader(const QByteArray &message)
        : m_message(message)
    {
    }

    std::optional<std::uint16_t> number()
    {
        const auto octets = take(2);
        return octets ? std::optional(qFromBigEndian<std::uint16_t>(octets->data())) : std::nullopt;
    }

    std::optional<std::string_view> take(std::size_t count)
    {
        const auto all = whole();
        if (count > all.size() - m_position)
            return {};
        return all.substr(std::exchange(m_position, m_position + count), count);
    }

    /// A name with dots between its labels, in lower case.
    std::optional<std::string> name()
    {
        std::string text;
        auto position = m_position;
        bool hasJumped = false;
        const auto all = whole();
        while (position < all.size()) {
            const auto length = static_cast<std::uint8_t>(all[position]);
            if (length == 0) {
                if (!hasJumped)
                    m_position = position + 1;
                return lowerCase(text); // DNS knows no difference between `A` and `a`.
            }
            if ((length & pointerMark) == pointerMark) {
                if (position + 1 >= all.size())
                    return {};
                const auto target = qFromBigEndian<std::uint16_t>(all.data() + position) & 0x3fffU;
                if (target >= position) // Backwards only, so that it comes to an end.
                    return {};
                if (!std::exchange(hasJumped, true))
                    m_position = position + 2;
                position = target;
                continue;
            }
            if (length > longestLabel || position + 1 + length > all.size())
                return {};
            text += text.empty() ? "" : ".";
            text += all.substr(position + 1, length);
            if (text.size() > longestName)
                return {};
            position += 1U + length;
        }
        return {};
    }

private:
    [[nodiscard]] std::string_view whole() const
    {
        return {m_message.constData(), static_cast<std::size_t>(m_message.size())};
    }

    const QByteArray &m_message;
    std::size_t m_position = 0;
};

struct Header {
    std::uint16_t id = 0;
    std::uint16_t flags = 0;
    std::uint16_t questions = 0;
    std::uint16_t answers = 0;
};

std::optional<Header> headerOf(Reader &reader)
{
    const auto octets = reader.take(12);
    if (!octets)
        return {};
    const auto at = [&octets](std::size_t position) {
        return qFromBigEndian<std::uint16_t>(octets->data() + position);
    };
    return Header{at(0), at(2), at(4), at(6)};
}

struct Record {
    std::string owner;
    std::uint16_t type = 0;
    std::string value; ///< An address as text, or the name that an alias stands for.
};

/// Those of kinds that are not asked for have an empty value.
std::optional<Record> recordFrom(Reader &reader)
{
    const auto owner = reader.name();
    const auto type = reader.number();
    const auto recordClass = reader.number();
    const auto lifetime = reader.take(4);
    const auto length = reader.number();
    if (!owner || !type || !recordClass || !lifetime || !length)
        return {};
    Reader inside = reader; // A name in the value may point back into the message.
    const auto octets = reader.take(*length);
    if (!octets)
        return {};
    Record record{*owner, *type, {}};
    if (*recordClass != classInternet)
        return record;
    if (*type == typeCname) {
        const auto alias = inside.name();
        if (!alias)
            return {};
        record.value = *alias;
    } else if (*type == typeA && octets->size() == 4) {
        record.value =
            QHostAddress(qFromBigEndian<quint32>(octets->data())).toString().toStdString();
    } else if (*type == typeAaaa && octets->size() == 16) {
        record.value =
            QHostAddress(reinterpret_cast<const quint8 *>(octets->data())).toString().toStdString();
    }
    return record;
}

/// The addresses of @p name, or of what it is another name for.
std::vector<std::string> addressesOf(std::string name, const std::vector<Record> &records,
                                     std::uint16_t type)
{
    std::vector<std::string> addresses;
    for (int step = 0; step <= mostAliases && addresses.empty(); ++step) {
        for (const auto &record : records) {
            if (record.owner == name && record.type == type && !record.value.empty()
                && addresses.size() < mostAddresses)
                addresses.push_back(record.value);
        }
        const auto alias = std::ranges::find_if(records, [&name](const Record &record) {
            return record.owner == name && record.type == typeCname && !record.value.empty();
        });
        if (alias == records.end())
            break;
        name = alias->value;
    }
    return addresses;
}

NameAnswer failed(ProbeFailure failure)
{
    return {{}, failure};
}

NameAnswer answerIn(Reader &reader, const Header &header, const std::string &name,
                    std::uint16_t type)
{
    switch (header.flags & outcomeMask) {
    case 0:
        break;
    case serverFailed:
        return failed(ProbeFailure::NoResolver);
    case noSuchName:
        return failed(ProbeFailure::NameNotFound);
    default:
        return failed(ProbeFailure::Other);
    }
    if ((header.flags & isTruncated) != 0)
        return failed(ProbeFailure::Other);
    std::vector<Record> records;
    for (int left = header.answers; left > 0; --left) {
        auto record = recordFrom(reader);
        if (!record)
            return failed(ProbeFailure::Other);
        records.push_back(std::move(*record));
    }
    auto addresses = addressesOf(name, records, type);
    if (addresses.empty())
        return failed(ProbeFailure::NameNotFound);
    return {std::move(addresses), {}};
}

} // namespace

std::optional<QByteArray> dnsQuestion(std::uint16_t id, std::string_view host, AddressFamily family)
{
    host = withoutLastDot(host);
    if (host.empty() || host.size() > longestName)
        return {};
    QByteArray message;
    for (const auto number : {id, recursionDesired, std::uint16_t(1), std::uint16_t(0),
                              std::uint16_t(0), std::uint16_t(0)})
        append(message, number);
    while (true) {
        const auto label = host.substr(0, host.find('.'));
        if (label.empty() || label.size() > longestLabel)
            return {};
        message.append(static_cast<char>(label.size()));
        message.append(label.data(), static_cast<qsizetype>(label.size()));
        if (label.size() == host.size())
            break;
        host.remove_prefix(label.size() + 1);
    }
    message.append('\0');
    append(message, typeOf(family));
    append(message, classInternet);
    return message;
}

std::optional<NameAnswer> dnsAnswer(const QByteArray &message, std::uint16_t id,
                                    std::string_view host, AddressFamily family)
{
    Reader reader(message);
    const auto header = headerOf(reader);
    if (!header || header->id != id || (header->flags & isReply) == 0)
        return {};
    const auto name = lowerCase(withoutLastDot(host));
    // Servers that understand nothing do not repeat the question.
    const bool isBareRefusal = header->questions == 0 && (header->flags & outcomeMask) != 0;
    if (!isBareRefusal) {
        const auto asked = reader.name();
        const auto type = reader.number();
        const auto questionClass = reader.number();
        if (header->questions != 1 || asked != name || type != typeOf(family)
            || questionClass != classInternet)
            return {};
    }
    return answerIn(reader, *header, name, typeOf(family));
}

} // namespace sp7600::network
