// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transferpanel.h"

#include "ui/widgets.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr auto folderKey = "live/folder"_L1;

struct FormatWords {
    capture::Format format;
    QLatin1StringView suffix;
    const char *name;
};

constexpr std::array formats = {
    FormatWords{capture::Format::Csv, "csv"_L1, QT_TRANSLATE_NOOP("TransferPanel", "&Table (CSV)")},
    FormatWords{capture::Format::JsonLines, "jsonl"_L1,
                QT_TRANSLATE_NOOP("TransferPanel", "&JSON, a report a line")},
    FormatWords{capture::Format::Gpx, "gpx"_L1,
                QT_TRANSLATE_NOOP("TransferPanel", "Tracks for &maps (GPX)")},
    FormatWords{capture::Format::Pcapng, "pcapng"_L1,
                QT_TRANSLATE_NOOP("TransferPanel", "Packets for &Wireshark (pcapng)")},
    FormatWords{capture::Format::Raw, "log"_L1,
                QT_TRANSLATE_NOOP("TransferPanel", "&Raw log, to be imported again")},
};

QString startFolder()
{
    return QSettings()
        .value(folderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .toString();
}

void keepFolderOf(const QString &file)
{
    QSettings().setValue(folderKey, QFileInfo(file).absolutePath());
}

} // namespace

TransferPanel::TransferPanel(CaptureTransfer &transfer, QWidget *parent)
    : QFrame(parent)
    , m_transfer(transfer)
    , m_formats(new QMenu(this))
    , m_text(plainLabel({}, this))
    , m_bar(new QProgressBar(this))
    , m_end(makeButton({}, u"endTransfer"_s))
{
    setObjectName(u"card"_s);
    m_text->setObjectName(u"transferText"_s);
    m_bar->setRange(0, 0); // How much there is of it shows only at the end.
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(120);
    m_bar->setAccessibleName(tr("Work goes on"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 8, 6);
    layout->setSpacing(12);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_end);
    for (const FormatWords &each : formats) {
        QAction *action =
            m_formats->addAction(QCoreApplication::translate("TransferPanel", each.name));
        action->setObjectName(u"export-"_s + each.suffix);
        connect(action, &QAction::triggered, this,
                [this, format = each.format] { askWhereToSave(format); });
    }
    connect(m_end, &QPushButton::clicked, this, &TransferPanel::endByHand);
    connect(&m_transfer, &CaptureTransfer::changed, this, &TransferPanel::refresh);
    refresh();
}

/// Does not wait: reports go on coming meanwhile.
void TransferPanel::askWhereToSave(capture::Format format)
{
    const auto &words = formats.at(static_cast<std::size_t>(format));
    auto *dialog = new QFileDialog(this, tr("Export reports"), startFolder(),
                                   u"*.%1 (*.%1)"_s.arg(words.suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(words.suffix);
    dialog->selectFile(tr("reports-%1").arg(QDate::currentDate().toString(Qt::ISODate)) + u'.'
                       + words.suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &file) {
        keepFolderOf(file);
        m_transfer.exportTo(file, format, m_filter);
    });
    dialog->open();
}

void TransferPanel::askWhatToImport()
{
    auto *dialog =
        new QFileDialog(this, tr("Import reports"), startFolder(),
                        tr("Logs, packets and stores (*.log *.jsonl *.pcap *.pcapng *.sqlite)")
                            + u";;"_s + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        keepFolderOf(file);
        m_transfer.importFrom(file);
    });
    dialog->open();
}

bool TransferPanel::endByHand()
{
    if (m_transfer.isRunning()) {
        m_transfer.cancel();
        return true;
    }
    if (m_transfer.stage() == CaptureTransfer::Stage::Idle) {
        return false;
    }
    m_transfer.dismiss();
    Q_EMIT closedByHand();
    return true;
}

void TransferPanel::refresh()
{
    const bool running = m_transfer.isRunning();
    m_text->setText(m_transfer.text());
    setStyleFlag(m_text, "problem", m_transfer.stage() == CaptureTransfer::Stage::Failed);
    m_bar->setVisible(running);
    m_end->setText(running ? tr("Cancel") : tr("Close"));
    m_end->setAccessibleName(running ? tr("Stop the export or import")
                                     : tr("Close what is said about the export or import"));
    setVisible(m_transfer.stage() != CaptureTransfer::Stage::Idle);
}

} // namespace sp7600::ui
