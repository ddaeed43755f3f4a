// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/helplibrary.h"

#include <QTextBrowser>

namespace sp7600::ui
{

/// Shows a topic of the user guide with its pictures, which are never wider than there is room for,
/// and as sharp as the screen. Fetches nothing else.
class GuideBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideBrowser(QWidget *parent = nullptr);
    void showTopic(const HelpTopic &topic);
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    /// On another screen, pictures have to be as sharp as that one.
    void paintEvent(QPaintEvent *event) override;

private:
    /// For a picture, in the units of the layout; the same with and without a scroll bar.
    [[nodiscard]] int room() const;
    [[nodiscard]] QPixmap picture(const QString &file) const;
    void fitPictures();

    QString m_folder; ///< Of the topic that is shown.
    int m_room = 0;   ///< What the pictures were made for, and so is the next.
    qreal m_ratio = 0.0;
};

} // namespace sp7600::ui
