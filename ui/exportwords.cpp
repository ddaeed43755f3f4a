// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exportwords.h"

#include "ui/capturetransfer.h"
#include "ui/savedialog.h"

#include "core/capture/rawlog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMenu>

#include <array>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

struct FormatWords {
    capture::Format format;
    QLatin1StringView suffix;
    const char *name;
    QLatin1StringView alsoSuffix = {}; ///< Others that such files have.
};

constexpr std::array formats = {
    FormatWords{capture::Format::Csv, "csv"_L1, QT_TRANSLATE_NOOP("ExportWords", "&Table (CSV)")},
    FormatWords{capture::Format::JsonLines, "jsonl"_L1,
                QT_TRANSLATE_NOOP("ExportWords", "&JSON, a report a line")},
    FormatWords{capture::Format::Gpx, "gpx"_L1,
                QT_TRANSLATE_NOOP("ExportWords", "Tracks for &maps (GPX)")},
    FormatWords{capture::Format::Pcapng, "pcapng"_L1,
                QT_TRANSLATE_NOOP("ExportWords", "Packets for &Wireshark (pcapng)")},
    FormatWords{capture::Format::Raw, capture::rawSuffix,
                QT_TRANSLATE_NOOP("ExportWords", "&Raw log, to be imported again"), "log"_L1},
};

QString words(const char *source)
{
    return QCoreApplication::translate("ExportWords", source);
}

} // namespace

QMenu *makeFormatsMenu(QWidget *owner, const std::function<void(capture::Format)> &chosen)
{
    auto *menu = new QMenu(owner);
    for (const FormatWords &each : formats) {
        QAction *action = menu->addAction(words(each.name));
        action->setObjectName(u"export-"_s + each.suffix);
        QObject::connect(action, &QAction::triggered, owner,
                         [chosen, format = each.format] { chosen(format); });
    }
    return menu;
}

void askWhereToExport(CaptureTransfer &transfer, capture::Format format, const ReportFilter &filter,
                      const QString &name, QWidget *owner)
{
    const FormatWords &chosen = formats.at(static_cast<std::size_t>(format));
    QString patterns = u"*."_s + chosen.suffix;
    if (!chosen.alsoSuffix.isEmpty()) {
        patterns += u" *."_s + chosen.alsoSuffix;
    }
    auto *dialog = makeSaveDialog(words(QT_TRANSLATE_NOOP("ExportWords", "Export reports")),
                                  u"%1 (%1)"_s.arg(patterns), chosen.suffix, name, owner);
    QObject::connect(dialog, &QFileDialog::fileSelected, &transfer,
                     [&transfer, format, filter](const QString &file) {
                         transfer.exportTo(file, format, filter);
                     });
    dialog->open();
}

void askWhatToImport(CaptureTransfer &transfer, QWidget *owner)
{
    auto *dialog = makeOpenDialog(
        words(QT_TRANSLATE_NOOP("ExportWords", "Import reports")),
        words(QT_TRANSLATE_NOOP("ExportWords", "Logs, packets and stores (*.sp7600capture *.log "
                                               "*.jsonl *.pcap *.pcapng *.sqlite)"))
            + u";;"_s + words(QT_TRANSLATE_NOOP("ExportWords", "All files (*)")),
        owner);
    QObject::connect(dialog, &QFileDialog::fileSelected, &transfer, &CaptureTransfer::importFrom);
    dialog->open();
}

} // namespace sp7600::ui
