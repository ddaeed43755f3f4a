// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <QFrame>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace sp7600::ui
{

class LogoRow;

/// The certificate of the unit that was just set up: saves it as a page, says where it went, and
/// asks whose name and logo stand on it. What a person types here stands on the page that is saved
/// next and on those of later units; whom the record of the work names stays in it. Hidden while
/// there is nothing to say.
class CertificatePanel final : public QFrame
{
    Q_OBJECT

public:
    explicit CertificatePanel(QWidget *parent = nullptr);

    /// Asks for a file and saves the certificate of @p job in it.
    void askWhereToSave(const Commissioning &job);
    void close();

Q_SIGNALS:
    /// It could not be saved.
    void failed(const sp7600::Error &error);
    /// The certificate number @p id was saved with other names than it had.
    void corrected(std::int64_t id, const sp7600::Signature &signature);
    /// Something is shown here.
    void shown();
    /// A person has seen it: the keyboard has to go elsewhere.
    void closedByHand();

private:
    [[nodiscard]] QWidget *makeForm();
    /// @p before: whom the certificate named.
    void save(const Commissioning &job, const Signature &before, const QString &file);
    void keep();
    void openForm(bool open);

    std::optional<Commissioning> m_job;
    std::optional<Signature> m_typed; ///< For m_job.
    QLabel *m_headline;
    QLabel *m_detail;
    QPushButton *m_change;
    QPushButton *m_close;
    QLineEdit *m_company = nullptr;
    QLineEdit *m_installer = nullptr;
    LogoRow *m_logo = nullptr;
    QPushButton *m_again = nullptr;
    QWidget *m_form;
};

} // namespace sp7600::ui
