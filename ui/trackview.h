// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plotdata.h"

#include <QWidget>

#include <string>

class QLabel;
class QPushButton;

namespace sp7600::ui
{

class TrackPlot;

/// The way of a tracker, what is left out of it, and a street map of the marked place in the
/// browser, where a person wants it.
class TrackView final : public QWidget
{
    Q_OBJECT

public:
    explicit TrackView(QWidget *parent = nullptr);
    /// Whose way it is. What the virtual tracker made up goes to no street map.
    void setTracker(const std::string &imei);
    void setPicture(const PlotPicture &picture);

Q_SIGNALS:
    void chosen(const sp7600::ui::ReportRef &report);

private:
    void refresh();
    void openInBrowser();

    TrackPlot *m_plot;
    QLabel *m_text;
    QLabel *m_warning;
    QPushButton *m_browser;
    std::int64_t m_withoutFix = 0;
    bool m_isEmpty = true;
    bool m_isMadeUp = false;
    bool m_hasFailed = false; ///< There was no browser.
};

} // namespace sp7600::ui
