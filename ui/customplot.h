// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// QCustomPlot's header says foreach, which Qt does not define here (QT_NO_FOREACH).
#pragma push_macro("foreach")
#undef foreach
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef foreach
#pragma pop_macro("foreach")
