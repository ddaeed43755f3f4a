// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace sp7600::ui
{

/// Holds a page: as high as there is room, or, where that is less than the page needs at the least,
/// that high, and then it scrolls. To the side only on a screen that is too small for the window.
class PageScroll final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageScroll(QWidget *parent = nullptr);
    /// Once; @p page is best made as a child of viewport().
    void setPage(QWidget *page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit();
};

} // namespace sp7600::ui
