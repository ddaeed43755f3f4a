// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wordconsent.h"

#include <QWidget>

#include <string>
#include <vector>

class QLabel;
class QPushButton;

namespace sp7600::ui
{

/// Names assumed words and asks for them to be sent: one click, and no dialog in the way. Hidden
/// while there is nothing to ask for.
class ConsentRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentRow(QWidget *parent = nullptr, ConsentScope scope = ConsentScope::Firmware);
    void setWords(const std::vector<std::string> &words);

Q_SIGNALS:
    void agreed();

private:
    ConsentScope m_scope;
    QPushButton *m_agree;
    QLabel *m_meaning;
};

} // namespace sp7600::ui
