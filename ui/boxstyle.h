// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace sp7600::ui
{

/// Fusion, whose boxes have an edge that is seen on dark ground too, ticked or not.
class BoxStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    BoxStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
};

} // namespace sp7600::ui
