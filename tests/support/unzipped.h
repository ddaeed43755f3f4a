// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

/// What a zip file holds, by name; empty when it is none.
[[nodiscard]] QMap<QString, QByteArray> unzipped(const QString &file);
