// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capture.h"

#include <QHostAddress>

#include <algorithm>
#include <array>
#include <utility>

namespace sp7600::capture
{

namespace
{

constexpr std::array<std::pair<Format, std::string_view>, 5> names{{{Format::Csv, "csv"},
                                                                    {Format::JsonLines, "jsonl"},
                                                                    {Format::Gpx, "gpx"},
                                                                    {Format::Pcapng, "pcapng"},
                                                                    {Format::Raw, "raw"}}};

} // namespace

std::optional<Format> formatFromName(std::string_view name)
{
    const auto found = std::ranges::find(names, name, &decltype(names)::value_type::second);
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

Result<void> writeAll(QIODevice &out, const QByteArray &octets, const QString &file)
{
    if (out.write(octets) == octets.size())
        return {};
    return failure(ErrorCode::FileUnwritable,
                   {{"file", file.toStdString()}, {"detail", out.errorString().toStdString()}});
}

std::optional<Peer> peerFrom(std::string_view text)
{
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos)
        return {};
    auto address = text.substr(0, colon);
    const bool bracketed = address.starts_with('[') && address.ends_with(']');
    if (bracketed)
        address = address.substr(1, address.size() - 2);
    const Result<std::uint16_t> port = parsePort(text.substr(colon + 1));
    const QHostAddress parsed(QString::fromUtf8(address.data(), static_cast<int>(address.size())));
    const bool isIpv6 = parsed.protocol() == QAbstractSocket::IPv6Protocol;
    if (!port || parsed.isNull() || isIpv6 != bracketed)
        return {};
    return Peer{std::string(address), *port};
}

} // namespace sp7600::capture
