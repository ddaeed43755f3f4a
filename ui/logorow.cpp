// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logorow.h"

#include "ui/savedialog.h"
#include "ui/widgets.h"

#include "core/certificate/preferences.h"
#include "core/text/text.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr QSize logoSize(150, 50);

} // namespace

LogoRow::LogoRow(QWidget *parent, const QString &suffix)
    : QWidget(parent)
    , m_picture(plainLabel({}, this))
    , m_remove(makeButton(tr("No logo"), u"removeLogo"_s + suffix))
{
    m_picture->setObjectName(u"certificateLogo"_s + suffix);
    m_picture->setMinimumHeight(logoSize.height());
    auto *choose = makeButton(tr("Choose a picture…"), u"chooseLogo"_s + suffix);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_picture);
    layout->addWidget(choose);
    layout->addWidget(m_remove);
    layout->addStretch();
    setFocusProxy(choose);
    connect(choose, &QPushButton::clicked, this, &LogoRow::ask);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setFile({});
        Q_EMIT chosen();
    });
}

void LogoRow::ask()
{
    auto *dialog = new QFileDialog(this, tr("Choose a logo"), saveFolder(),
                                   tr("Pictures (*.png *.jpg *.jpeg *.bmp *.gif)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &LogoRow::take);
    dialog->open();
}

void LogoRow::take(const QString &file)
{
    if (const auto image = certificate::readLogo(file); !image) {
        Q_EMIT failed(image.error());
        return;
    }
    setFile(file);
    Q_EMIT chosen();
}

void LogoRow::setFile(const QString &file)
{
    m_file = file;
    const auto image = m_file.isEmpty() ? Result<QImage>(QImage()) : certificate::readLogo(m_file);
    m_remove->setVisible(!m_file.isEmpty());
    if (!image) {
        m_picture->setText(text::describe(image.error()).what);
    } else if (image->isNull()) {
        m_picture->setText(tr("none"));
    } else {
        m_picture->setPixmap(QPixmap::fromImage(
            image->scaled(logoSize, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    }
}

} // namespace sp7600::ui
