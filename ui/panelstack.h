// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace sp7600::ui
{

/// Takes the room that the panel needs which is shown. Qt's own takes that of the largest one, from
/// what stands above it.
class PanelStack final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PanelStack(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
};

} // namespace sp7600::ui
