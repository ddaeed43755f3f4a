// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What lives here: the conversation with a tracker over a cable: links, channel, profiles,
// session, settings transaction.
// What may not: windows, storage (BackupJournal is an interface), any command word.
// Who calls it: commissioning and the command line; the store implements BackupJournal.
#pragma once

#include "core/device/backupjournal.h"
#include "core/device/canceltoken.h"
#include "core/device/commandchannel.h"
#include "core/device/dangerouswords.h"
#include "core/device/devicesession.h"
#include "core/device/iothread.h"
#include "core/device/linkrecovery.h"
#include "core/device/ports.h"
#include "core/device/probe.h"
#include "core/device/profile.h"
#include "core/device/profilelibrary.h"
#include "core/device/profilewriter.h"
#include "core/device/qtlink.h"
#include "core/device/settingstransaction.h"
#include "core/device/teach.h"
