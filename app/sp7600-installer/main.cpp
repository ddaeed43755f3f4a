// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600-installer/demounit.h"
#include "core/commissioning/station.h"
#include "core/secrets/secrets.h"
#include "core/simulator/simulatorregistry.h"
#include "core/simulator/virtualtracker.h"
#include "core/text/text.h"
#include "core/text/translation.h"
#include "ui/mainwindow.h"
#include "ui/screenshooter.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <optional>

using namespace Qt::StringLiterals;
using namespace sp7600;

namespace
{

/// The program cannot start without its data folder: said in a window, because whoever
/// double-clicked sees no terminal.
int cannotStart(const Error &error)
{
    const auto sentence = text::describe(error);
    QMessageBox box(QMessageBox::Critical, QApplication::applicationDisplayName(), sentence.what);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(sentence.todo);
    box.exec();
    return 1;
}

int takeScreenshots(ui::MainWindow &window, const QString &directory, bool cutShort)
{
    ui::Screenshooter screenshooter(window, directory, cutShort);
    QObject::connect(&screenshooter, &ui::Screenshooter::finished, qApp,
                     [](bool complete) { QApplication::exit(complete ? 0 : 1); });
    screenshooter.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    text::installTranslation();
    QApplication::setOrganizationName(u"sp7600"_s);
    QApplication::setApplicationName(u"sp7600-installer"_s);
    QApplication::setApplicationDisplayName(QApplication::translate("main", "SP7600 Installer"));
    QApplication::setApplicationVersion(QStringLiteral(SP7600_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate(
        "main", "Configures SkyPatrol SP7600 trackers and proves that they report."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(u"demo"_s,
                                  QApplication::translate("main", "Start with a virtual tracker."));
    const QCommandLineOption port(
        u"port"_s, QApplication::translate("main", "Connect to this port at the start."), u"P"_s);
    const QCommandLineOption dataDirectory(
        u"data-dir"_s, QApplication::translate("main", "Where captures and backups are kept."),
        u"DIR"_s);
    const QCommandLineOption screenshots(
        u"screenshot-dir"_s,
        QApplication::translate("main", "Do the demo job, save pictures there, and end."),
        u"DIR"_s);
    parser.addOptions({demo, port, dataDirectory, screenshots});
    parser.process(application);

    ui::applyTheme(application, ui::Look::FollowSystem);

    // Pictures show what a new user sees, whatever this one has done before.
    std::optional<QTemporaryDir> pristine;
    bool cutShort = false;
    commissioning::StationOptions options;
    options.dataDirectory = parser.value(dataDirectory);
    if (parser.isSet(screenshots)) {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, pristine.emplace().path());
        // Nothing is made up in a folder that is somebody's.
        cutShort = options.dataDirectory.isEmpty();
        if (cutShort)
            options.dataDirectory = pristine->path();
    }
    if (options.dataDirectory.isEmpty())
        options.dataDirectory = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    options.isSimulatorPort = simulator::isSimulatorPort;
    const auto station = commissioning::Station::open(options);
    if (!station)
        return cannotStart(station.error());

    if (cutShort) {
        cutShort =
            ui::Screenshooter::leaveUnfinished(**station, simulator::VirtualTrackerOptions().imei);
    }
    // Nobody's keychain is asked for the sake of a picture.
    ui::MainWindow window(**station, app::startDemoUnit,
                          parser.isSet(screenshots) ? nullptr : secrets::openKeychain());
    window.show();
    if (parser.isSet(screenshots))
        return takeScreenshots(window, parser.value(screenshots), cutShort);
    if (parser.isSet(demo)) {
        window.showPage(ui::MainWindow::Page::Commission);
        window.startDemo();
    } else if (parser.isSet(port)) {
        commissioning::UnitOptions unit;
        unit.port = parser.value(port).toStdString();
        window.showPage(ui::MainWindow::Page::Commission);
        window.openPort(unit);
    } else {
        window.welcomeOnce();
    }
    return QApplication::exec();
}
