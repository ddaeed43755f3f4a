// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/savedialog.h"

#include "core/system/filename.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace sp7600::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto folderKey = "certificate/folder"_L1;

QFileDialog *makeDialog(const QString &title, const QString &filter, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, title, saveFolder(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [](const QString &file) {
        QSettings().setValue(folderKey, QFileInfo(file).absolutePath());
    });
    return dialog;
}

} // namespace

QString saveFolder()
{
    return QSettings()
        .value(folderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .toString();
}

QFileDialog *makeSaveDialog(const QString &title, const QString &filter, const QString &suffix,
                            const QString &name, QWidget *parent)
{
    auto *dialog = makeDialog(title, filter, parent);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    const QString plain = system::plainFileName({name});
    dialog->selectFile((plain.isEmpty() ? u"sp7600"_s : plain) + u'.' + suffix);
    return dialog;
}

QFileDialog *makeOpenDialog(const QString &title, const QString &filter, QWidget *parent)
{
    auto *dialog = makeDialog(title, filter, parent);
    dialog->setFileMode(QFileDialog::ExistingFile);
    return dialog;
}

} // namespace sp7600::ui
