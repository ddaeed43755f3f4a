// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <vector>

namespace sp7600::support
{

struct ZipMember {
    std::string name;
    QByteArray content;
};

/// A zip of @p members. @p file is for messages. Error: FileUnwritable.
[[nodiscard]] Result<QByteArray> zipOf(const std::vector<ZipMember> &members, const QString &file);

} // namespace sp7600::support
