// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What lives here: the plain values that everything else passes around, in standard C++.
// What may not: Qt, I/O, clocks, words for people.
// Who calls it: everybody.
#pragma once

#include "core/model/commissioning.h"
#include "core/model/diagnosischeck.h"
#include "core/model/endpoint.h"
#include "core/model/error.h"
#include "core/model/evidence.h"
#include "core/model/fieldmap.h"
#include "core/model/finding.h"
#include "core/model/identity.h"
#include "core/model/imei.h"
#include "core/model/kept.h"
#include "core/model/letters.h"
#include "core/model/obd.h"
#include "core/model/port.h"
#include "core/model/preset.h"
#include "core/model/proof.h"
#include "core/model/reachability.h"
#include "core/model/reception.h"
#include "core/model/report.h"
#include "core/model/settings.h"
