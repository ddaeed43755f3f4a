// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reportfilter.h"

#include "core/capture/capture.h"

#include <QString>

#include <functional>

class QMenu;
class QWidget;

namespace sp7600::ui
{

class CaptureTransfer;

/// A menu of the formats of an export, with an entry `export-<ending>` for each. @p owner has it.
[[nodiscard]] QMenu *makeFormatsMenu(QWidget *owner,
                                     const std::function<void(capture::Format)> &chosen);

/// Asks for a file, @p name proposed, and exports to it; does not wait: reports go on coming.
void askWhereToExport(CaptureTransfer &transfer, capture::Format format, const ReportFilter &filter,
                      const QString &name, QWidget *owner);
/// Asks for a file and imports it; does not wait.
void askWhatToImport(CaptureTransfer &transfer, QWidget *owner);

} // namespace sp7600::ui
