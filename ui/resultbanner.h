// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobwords.h"
#include "ui/widgets.h"

#include <QFrame>

class QGridLayout;

namespace sp7600::ui
{

/// Facts in columns, name above value, the most important first.
class FactsLine final : public QWidget
{
    Q_OBJECT

public:
    explicit FactsLine(QWidget *parent = nullptr);
    void setFacts(const std::vector<Fact> &facts);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Shows as many facts as there is room for, the first ones first: half an IMEI is none.
    void fit();

    struct Column {
        QLabel *name;
        QLabel *value;
    };
    QGridLayout *m_layout;
    std::vector<Column> m_columns;
    std::vector<Fact> m_facts;
};

/// The large, unmistakable state: shape, colour, sentence, and the facts behind it.
class ResultBanner final : public QFrame
{
    Q_OBJECT

public:
    explicit ResultBanner(QWidget *parent = nullptr);
    void setWords(const BannerWords &words);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();
    [[nodiscard]] QColor background() const;

    StatusMark *m_mark;
    QLabel *m_headline;
    QLabel *m_detail;
    FactsLine *m_facts;
    Status m_status = Status::NotKnown;
    bool m_emphatic = false;
};

} // namespace sp7600::ui
