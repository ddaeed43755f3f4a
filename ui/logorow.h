// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sp7600::ui
{

/// The logo of certificates as it looks, with a button to choose another and one to have none.
class LogoRow final : public QWidget
{
    Q_OBJECT

public:
    /// @p suffix tells the names of its parts from those of another row in the window.
    explicit LogoRow(QWidget *parent = nullptr, const QString &suffix = {});
    /// Empty: none.
    void setFile(const QString &file);
    [[nodiscard]] const QString &file() const { return m_file; }

Q_SIGNALS:
    /// A person chose file(), a picture that can be read, or none.
    void chosen();
    /// What was chosen is no picture.
    void failed(const sp7600::Error &error);

private:
    void ask();
    void take(const QString &file);

    QLabel *m_picture;
    QPushButton *m_remove;
    QString m_file;
};

} // namespace sp7600::ui
