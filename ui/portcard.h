// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/batchwords.h"
#include "ui/widgets.h"

#include <QFrame>

class QPushButton;

namespace sp7600::ui
{

/// What one port is doing, large enough for somebody who stands two metres away with a cable in
/// each hand: shape, colour, sentence, vehicle, IMEI.
class PortCard final : public QFrame
{
    Q_OBJECT

public:
    explicit PortCard(const QString &port, QWidget *parent = nullptr);
    void setWords(const CardWords &words);
    /// How many cards there are: the fewer, the larger each is.
    void setCompany(std::size_t cards);
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Whether the button that a card in trouble has, or one that is lent, can be pressed now.
    void setDiagnosable(bool possible);

Q_SIGNALS:
    /// Somebody wants to know why it did not work.
    void diagnosisRequested();
    /// Nobody looks at it alone any more.
    void givenBack();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void fit();
    [[nodiscard]] QColor background() const;

    StatusMark *m_mark;
    QLabel *m_headline;
    QLabel *m_vehicle;
    QLabel *m_imei;
    QLabel *m_detail;
    QLabel *m_port;
    QPushButton *m_diagnose;
    QPushButton *m_giveBack;
    CardWords m_words;
    double m_factor = 1.0; ///< Of the headline, where there is room for it.
};

} // namespace sp7600::ui
