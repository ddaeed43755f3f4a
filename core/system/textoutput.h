// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringDecoder>

#include <cstdio>
#include <mutex>

namespace sp7600::system
{

/// Text for whoever reads this program's output: UTF-8, unless it is a console of Windows, which
/// shows every letter whatever code page it has, and keeps that. Thread-safe: what is written in
/// one call stays together.
class TextOutput
{
public:
    /// @p stream must outlive this.
    explicit TextOutput(std::FILE *stream);
    TextOutput(const TextOutput &) = delete;
    TextOutput &operator=(const TextOutput &) = delete;

    [[nodiscard]] static TextOutput &standard();
    [[nodiscard]] static TextOutput &error();

    /// A person looks at it.
    [[nodiscard]] bool isTerminal() const;
    /// At once. @p utf8 may end in the middle of a letter. False when not all of it was taken;
    /// `errno` says why.
    [[nodiscard]] bool write(QByteArrayView utf8);

private:
    std::FILE *m_stream;
    std::mutex m_mutex;
    QStringDecoder m_decoder{QStringDecoder::Utf8}; ///< For a console.
};

} // namespace sp7600::system
