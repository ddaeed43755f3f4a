// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What lives here: the whole job, connect to certificate, and the station that it runs on.
// What may not: windows, sockets of its own, any command word.
// Who calls it: the window and the command line.
#pragma once

#include "core/commissioning/apnfacts.h"
#include "core/commissioning/batch.h"
#include "core/commissioning/consents.h"
#include "core/commissioning/job.h"
#include "core/commissioning/plan.h"
#include "core/commissioning/presetlibrary.h"
#include "core/commissioning/probememory.h"
#include "core/commissioning/station.h"
#include "core/commissioning/unitworker.h"
