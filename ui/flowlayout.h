// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace sp7600::ui
{

/// From left to right as long as there is room, and on in the next line. What may grow (an
/// expanding size policy, or addStretch()) takes the rest of its line.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// What follows stands at the right end of its line.
    void addStretch();
    /// Has @p widget take the rest of its line.
    void addGrowing(QWidget *widget);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Items of one line, and how wide each is to be.
    struct Line {
        std::vector<std::pair<QLayoutItem *, int>> items;
        int height = 0;
    };

    [[nodiscard]] std::vector<Line> linesFor(int width) const;
    [[nodiscard]] Line finished(std::vector<std::pair<QLayoutItem *, int>> items, int width) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace sp7600::ui
