// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What lives here: bytes to and from reports and replies; framing and dialects; standard C++ only.
// What may not: Qt, I/O, clocks, global state, any command word of a firmware.
// Who calls it: device, listener, store, simulator and the decode command.
#pragma once

#include "core/protocol/commandlanguage.h"
#include "core/protocol/decoder.h"
#include "core/protocol/detection.h"
#include "core/protocol/framesplitter.h"
#include "core/protocol/gosafeencoder.h"
