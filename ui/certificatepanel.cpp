// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificatepanel.h"

#include "ui/icons.h"
#include "ui/logorow.h"
#include "ui/savedialog.h"
#include "ui/signature.h"
#include "ui/widgets.h"

#include "core/certificate/preferences.h"
#include "core/text/text.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

CertificatePanel::CertificatePanel(QWidget *parent)
    : QFrame(parent)
    , m_headline(plainLabel({}, this))
    , m_detail(mutedLabel({}, this))
    , m_change(makeButton(tr("Company and logo"), u"companyAndLogo"_s))
    , m_close(makeButton(tr("Close"), u"closeCertificate"_s))
    , m_form(makeForm())
{
    setObjectName(u"card"_s);
    m_headline->setObjectName(u"certificateHeadline"_s);
    m_headline->setFont(enlarged(font(), 1.0, true));
    m_detail->setObjectName(u"certificateDetail"_s);
    m_change->setProperty("quiet", true);
    m_close->setProperty("quiet", true);
    m_close->setAccessibleName(tr("Close what is said about the certificate"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(6);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_headline, 0, 0);
    layout->addWidget(m_change, 0, 1, Qt::AlignTop);
    layout->addWidget(m_close, 0, 2, Qt::AlignTop);
    layout->addWidget(m_detail, 1, 0, 1, 3);
    layout->addWidget(m_form, 2, 0, 1, 3);
    connect(m_change, &QPushButton::clicked, this, [this] { openForm(m_form->isHidden()); });
    connect(m_close, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT closedByHand();
    });
    m_form->hide();
    hide();
}

QWidget *CertificatePanel::makeForm()
{
    auto *form = new QWidget(this);
    m_company = new QLineEdit(form);
    m_company->setObjectName(u"certificateCompany"_s);
    m_installer = new QLineEdit(form);
    m_installer->setObjectName(u"certificateInstaller"_s);
    m_installer->setPlaceholderText(tr("empty: the login name"));
    m_logo = new LogoRow(form);
    m_again =
        makeButton(Symbol::Save, tr("Save the certificate again…"), u"saveCertificateAgain"_s);
    auto *again = new QHBoxLayout;
    again->addWidget(m_again);
    again->addStretch();
    auto *layout = new QFormLayout(form);
    layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addRow(tr("Com&pany"), m_company);
    layout->addRow(tr("&Installer"), m_installer);
    layout->addRow(tr("Logo"), m_logo);
    layout->addRow({}, again);
    for (QLineEdit *field : {m_company, m_installer}) {
        field->setMaximumWidth(420);
        connect(field, &QLineEdit::editingFinished, this, &CertificatePanel::keep);
    }
    connect(m_logo, &LogoRow::chosen, this, &CertificatePanel::keep);
    connect(m_logo, &LogoRow::failed, this, &CertificatePanel::failed);
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_job) {
            askWhereToSave(Commissioning(*m_job));
        }
    });
    return form;
}

/// Does not wait: what the unit does goes on meanwhile.
void CertificatePanel::askWhereToSave(const Commissioning &job)
{
    m_job = job;
    if (!m_form->isHidden()) {
        keep(); // Not every button takes the keyboard from the field that is typed in.
    }
    auto signedJob = job;
    if (m_typed && *m_typed != signatureOf(job)) {
        signedJob.correction = m_typed;
    }
    auto *dialog =
        makeSaveDialog(tr("Save the certificate"), tr("Certificates (*.pdf)"), u"pdf"_s,
                       certificate::certificateFileName(job, QTimeZone::systemTimeZone()), this);
    // Its own copy: the unit may be unplugged before a person has chosen a file.
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, before = signatureOf(job), signedJob](const QString &file) {
                save(signedJob, before, file);
            });
    dialog->open();
}

void CertificatePanel::save(const Commissioning &job, const Signature &before, const QString &file)
{
    const QFileInfo info(file);
    const auto preferences = certificate::certificatePreferences();
    const auto [look, logoProblem] = certificate::lookFrom(preferences);
    const auto written = certificate::writeCertificatePdf(job, look, file);
    if (!written) {
        Q_EMIT failed(written.error());
        return;
    }
    m_job = job;
    QStringList details;
    if (const auto signature = signatureOf(job); signature != before) {
        details.append(tr("It names whom you typed here. Whom it named before stays in the record "
                          "of the work."));
        if (job.id > 0) {
            Q_EMIT corrected(job.id, signature);
        }
    }
    if (preferences.company.isEmpty() && signatureOf(job).company.empty()) {
        details.append(tr("No company stands on it yet: name one under Company and logo, and it "
                          "stands on all from then on."));
    }
    if (logoProblem) {
        details.append(tr("The logo is not on it."));
        details.append(text::describe(*logoProblem).joined());
    }
    m_headline->setText(
        tr("The certificate is saved as %1.").arg(text::escaped(info.fileName().toStdString())));
    m_detail->setText(details.join(u' '));
    m_detail->setVisible(!details.isEmpty());
    show();
    Q_EMIT shown();
}

void CertificatePanel::close()
{
    m_job.reset();
    m_typed.reset();
    openForm(false);
    hide();
}

void CertificatePanel::openForm(bool open)
{
    if (open) {
        const auto preferences = certificate::certificatePreferences();
        m_company->setText(preferences.company);
        m_installer->setText(preferences.installer);
        m_logo->setFile(preferences.logoFile);
    }
    m_form->setVisible(open);
    if (open) {
        m_company->setFocus();
    }
}

void CertificatePanel::keep()
{
    const certificate::CertificatePreferences preferences{
        m_company->text().trimmed(), m_installer->text().trimmed(), m_logo->file()};
    certificate::keepPreferences(preferences);
    m_typed = signatureFrom(preferences);
}

} // namespace sp7600::ui
