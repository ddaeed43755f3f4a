// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/text: how a source text becomes words in a language.
#pragma once

#include "core/model/model.h"

#include <QString>

#include <functional>
#include <string_view>

namespace sp7600::text
{

/// Whose words: the user's, or the English source whatever translators are installed.
enum class Language { User, English };

/// @p source in @p language. Mark the literal with QT_TRANSLATE_NOOP(context, …) for lupdate, which
/// misses every mark inside a function that is called `tr`.
[[nodiscard]] QString words(Language language, const char *context, const char *source);

/// Replaces each `{name}` of @p pattern by what @p value gives for it. A part in square brackets is
/// left out when one of its values is empty; elsewhere an empty value shows as `?`.
[[nodiscard]] QString filled(const QString &pattern,
                             const std::function<QString(QStringView name)> &value);

[[nodiscard]] QString toQString(std::string_view text);

struct Sentence;
[[nodiscard]] Sentence describeIn(Language language, const Error &error);
/// What happened, without what only its parameters would tell, and without a full stop.
[[nodiscard]] QString errorText(Language language, ErrorCode code);
[[nodiscard]] QString settingLabel(Language language, SettingId setting);
/// `host, server_port` as `Server, Port`.
[[nodiscard]] QString settingLabels(Language language, std::string_view names);
[[nodiscard]] QString dialectLabel(Language language, Dialect dialect);
/// Long enough for any honest value of a parameter, short enough for a sentence.
[[nodiscard]] QString shortened(const QString &text);
/// The value of a finding's or an item's parameter as a sentence shows it, by the parameter's name.
[[nodiscard]] QString parameterText(Language language, QStringView name, std::string_view value);

} // namespace sp7600::text
