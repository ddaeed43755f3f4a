// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/presetlibrary.h"

#include "core/device/jsonreader.h"
#include "core/model/endpoint.h"
#include "core/system/savefile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace sp7600::commissioning
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int presetFormat = 1;

// The order in which the shipped ones are offered; what a person made comes after them.
constexpr std::array shippedOrder = {"plaspy"_L1, "plaspy-address"_L1, "traccar"_L1,
                                     "this-laptop"_L1};

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonArray toJson(const std::vector<Transport> &transports)
{
    QJsonArray names;
    for (const auto transport : transports)
        names.append(toQString(transportName(transport)));
    return names;
}

QByteArray toJson(const Preset &preset)
{
    QJsonArray addresses;
    for (const auto &address : preset.addresses)
        addresses.append(QString::fromStdString(address));
    QJsonArray reads;
    for (const auto &format : preset.reads) {
        reads.append(QJsonObject{{u"dialect"_s, toQString(dialectName(format.dialect))},
                                 {u"transports"_s, toJson(format.transports)},
                                 {u"needs_mask"_s, format.needsMask}});
    }
    QJsonObject object{{u"format"_s, presetFormat},
                       {u"id"_s, QString::fromStdString(preset.id)},
                       {u"name"_s, QString::fromStdString(preset.name)},
                       {u"note"_s, QString::fromStdString(preset.note)},
                       {u"host"_s, QString::fromStdString(preset.host)},
                       {u"addresses"_s, addresses},
                       {u"transports"_s, toJson(preset.transports)},
                       {u"reads"_s, reads}};
    if (preset.port)
        object.insert(u"port"_s, *preset.port);
    return QJsonDocument(object).toJson();
}

std::vector<Transport> readTransports(device::JsonReader &json)
{
    std::vector<Transport> transports;
    for (const auto &name : json.texts("transports"_L1)) {
        if (const auto transport = parseTransport(name))
            transports.push_back(*transport);
        else
            json.fail("transports"_L1, "holds something else than tcp and udp");
    }
    if (transports.empty())
        json.fail("transports"_L1, "is empty");
    return transports;
}

std::vector<std::string> readAddresses(device::JsonReader &json)
{
    if (!json.has("addresses"_L1))
        return {};
    auto addresses = json.texts("addresses"_L1);
    if (!std::ranges::all_of(addresses, [](const auto &address) { return isAddress(address); }))
        json.fail("addresses"_L1, "holds something else than addresses");
    return addresses;
}

std::vector<ReadFormat> readFormats(device::JsonReader &json)
{
    std::vector<ReadFormat> formats;
    if (!json.has("reads"_L1))
        return formats;
    for (auto &entry : json.objects("reads"_L1)) {
        ReadFormat format;
        if (const auto dialect = dialectFromName(entry.text("dialect"_L1)))
            format.dialect = *dialect;
        else
            entry.fail("dialect"_L1, "is no format of reports that this version knows");
        format.transports = readTransports(entry);
        format.needsMask = entry.flag("needs_mask"_L1);
        formats.push_back(std::move(format));
    }
    return formats;
}

} // namespace

bool isPresetId(std::string_view id)
{
    return !id.empty() && id.size() <= 64 && std::ranges::all_of(id, [](char character) {
        return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9')
               || character == '-';
    });
}

Result<Preset> parsePreset(const QByteArray &text, const std::string &file)
{
    device::JsonDocument document(file);
    auto json = document.parse(text);
    Preset preset;
    if (json.number("format"_L1) != presetFormat)
        json.fail("format"_L1, "is not 1, the format that this version reads");
    preset.id = json.text("id"_L1);
    if (!isPresetId(preset.id))
        json.fail("id"_L1, "is not made of lower-case letters, digits and hyphens");
    preset.name = json.text("name"_L1);
    preset.note = json.optionalText("note"_L1).value_or(std::string());
    preset.host = json.optionalText("host"_L1).value_or(std::string());
    preset.thisLaptop = json.flag("this_laptop"_L1);
    if (!preset.host.empty() && !parseHost(preset.host))
        json.fail("host"_L1, "is neither a name nor an address");
    if (const auto port = json.optionalNumber("port"_L1)) {
        if (*port < 1 || *port > 65535)
            json.fail("port"_L1, "is not 1 to 65535");
        preset.port = static_cast<std::uint16_t>(*port);
    }
    preset.addresses = readAddresses(json);
    preset.transports = readTransports(json);
    preset.reads = readFormats(json);
    if (const auto &error = document.error())
        return std::unexpected(*error);
    return preset;
}

Result<PresetLibrary> PresetLibrary::load(const QString &userFolder)
{
    PresetLibrary library;
    library.m_userFolder = userFolder;
    for (const bool userMade : {false, true}) {
        // A folder without a name would be the one that the program happens to run in.
        if (userMade && userFolder.isEmpty())
            break;
        const QDir folder(userMade ? userFolder : u":/presets"_s);
        const auto names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        for (const auto &name : names) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) {
                return failure(ErrorCode::FileUnreadable,
                               {{"file", file.fileName().toStdString()},
                                {"detail", file.errorString().toStdString()}});
            }
            auto preset = parsePreset(file.readAll(), file.fileName().toStdString());
            if (!preset)
                return std::unexpected(preset.error());
            preset->userMade = userMade;
            library.add(std::move(*preset));
        }
    }
    std::ranges::stable_sort(library.m_presets, {}, [](const Preset &preset) {
        return std::ranges::find(shippedOrder, QLatin1StringView(preset.id.c_str()))
               - shippedOrder.begin();
    });
    return library;
}

Result<Preset> PresetLibrary::find(std::string_view id) const
{
    const auto found = std::ranges::find(m_presets, id, &Preset::id);
    if (found == m_presets.end())
        return failure(ErrorCode::PresetUnknown, {{"preset", std::string(id)}});
    return *found;
}

Result<void> PresetLibrary::save(Preset preset)
{
    if (m_userFolder.isEmpty())
        return failure(ErrorCode::FileUnwritable,
                       {{"file", preset.id + ".json"}, {"detail", "there is no folder for it"}});
    preset.userMade = true;
    preset.thisLaptop = false;
    const auto fileName =
        QDir(m_userFolder).filePath(QString::fromStdString(preset.id) + u".json"_s);
    // What is written must be readable again: one set of rules for both directions.
    const auto json = toJson(preset);
    if (const auto checked = parsePreset(json, fileName.toStdString()); !checked)
        return std::unexpected(checked.error());
    QDir().mkpath(m_userFolder);
    if (const auto saved = system::saveFile(fileName, json); !saved)
        return saved;
    add(std::move(preset));
    return {};
}

void PresetLibrary::add(Preset preset)
{
    const auto known = std::ranges::find(m_presets, preset.id, &Preset::id);
    if (known == m_presets.end())
        m_presets.push_back(std::move(preset));
    else
        *known = std::move(preset);
}

} // namespace sp7600::commissioning
