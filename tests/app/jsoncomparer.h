// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

/// Where the objects that were printed differ from the expected ones of a corpus, in words; empty
/// when they do not. A key that is missing is a difference, one that is more is not. Numbers may
/// differ by 1e-6, measured volts by 1e-2; the wording of warnings and reasons is free, but a
/// warning must be there exactly when one is expected.
[[nodiscard]] QString differenceFromExpected(const QJsonArray &printed, const QJsonArray &expected);
