// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

/// What a report, in its JSON form, differs in from an object of the corpus; empty when they agree.
/// The conventions are those of the corpus: warnings are due or not, whatever their words; keys
/// beyond the expected ones are good in SkyPatrol reports only, where the corpus leaves out much.
[[nodiscard]] QString differenceFromExpected(const QJsonObject &report,
                                             const QJsonObject &expected);
