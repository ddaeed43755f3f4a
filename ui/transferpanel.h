// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capturetransfer.h"

#include <QFrame>

class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;

namespace sp7600::ui
{

/// Asks for files to export to and import from, and says how that goes. Hidden while there is
/// nothing to say.
class TransferPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit TransferPanel(CaptureTransfer &transfer, QWidget *parent = nullptr);

    /// A menu of formats; each asks for a file.
    [[nodiscard]] QMenu *formatsMenu() const { return m_formats; }
    /// What an export takes from now on.
    void setFilter(const ReportFilter &filter) { m_filter = filter; }
    void askWhatToImport();
    /// Escape: stops what is under way, or closes what was said. False when there is nothing.
    bool endByHand();

Q_SIGNALS:
    /// The keyboard has to go elsewhere.
    void closedByHand();

private:
    void askWhereToSave(capture::Format format);
    void refresh();

    CaptureTransfer &m_transfer;
    ReportFilter m_filter;
    QMenu *m_formats;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_end;
};

} // namespace sp7600::ui
