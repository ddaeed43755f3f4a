// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace sp7600::ui
{

class StatusMark;
struct BannerWords;

/// The state of a job where a table below it matters more: shape, sentence, and what follows.
class ResultLine final : public QFrame
{
    Q_OBJECT

public:
    explicit ResultLine(QWidget *parent = nullptr);
    void setWords(const BannerWords &words);

private:
    StatusMark *m_mark;
    QLabel *m_headline;
    QLabel *m_detail;
};

} // namespace sp7600::ui
