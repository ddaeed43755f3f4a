// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

#include <QJsonObject>
#include <QString>

/// What a report differs in from an object of the corpus; empty when they agree. Looks at what this
/// decoder covers: fragments it keeps raw must be there raw, warnings about them are not asked for.
[[nodiscard]] QString differenceFromExpected(const sp7600::Report &report,
                                             const QJsonObject &expected);
