// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace sp7600::store
{

/// Names, and texts of which nobody knows that they are UTF-8.
[[nodiscard]] inline QString jsonText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Null where the value is not known.
template <typename Value>
[[nodiscard]] QJsonValue orNull(const std::optional<Value> &value)
{
    if (!value)
        return QJsonValue::Null;
    if constexpr (std::is_same_v<Value, std::string>)
        return jsonText(*value);
    else if constexpr (std::is_integral_v<Value> && !std::is_same_v<Value, bool>)
        return static_cast<qint64>(*value);
    else
        return *value;
}

/// Null where there is no letter of it.
[[nodiscard]] inline QJsonValue textOrNull(std::string_view text)
{
    return text.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(jsonText(text));
}

template <typename Text>
[[nodiscard]] QJsonValue textOrNull(const std::optional<Text> &text)
{
    return text ? textOrNull(std::string_view(*text)) : QJsonValue(QJsonValue::Null);
}

} // namespace sp7600::store
