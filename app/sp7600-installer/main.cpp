// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600-installer/demounit.h"
#include "core/commissioning/datafolder.h"
#include "core/commissioning/filekind.h"
#include "core/commissioning/station.h"
#include "core/secrets/secrets.h"
#include "core/simulator/simulatorregistry.h"
#include "core/simulator/virtualtracker.h"
#include "core/system/filehandover.h"
#include "core/text/abouttext.h"
#include "core/text/text.h"
#include "core/text/translation.h"
#include "ui/icons.h"
#include "ui/mainwindow.h"
#include "ui/preferences.h"
#include "ui/screenshooter.h"
#include "ui/windowhost.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>
#include <iostream>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace sp7600;

namespace
{

/// No code that a program ends with.
constexpr int restartCode = 1000;
/// As those of the command line.
constexpr int failedCode = 1;
constexpr int usageCode = 2;

/// Before anything is said: the help speaks it too. @p arguments may name a language of this start,
/// which goes before the chosen one.
void chooseLanguage(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(u"language"_s, {}, u"L"_s));
    parser.parse(arguments); // What is wrong with the others is told later.
    const auto named = ui::languageFromName(parser.value(u"language"_s));
    text::installTranslation(ui::localeOf(named.value_or(ui::Preferences::remembered().language)));
}

/// Whether what is written as an error gets anywhere. On Windows a program with windows has no
/// console, and is read only where its output is led into a file or another program.
bool hasErrorOutput()
{
#ifdef Q_OS_WIN
    return ::_fileno(stderr) >= 0;
#else
    return true;
#endif
}

/// In the terminal, where there is one.
void say(const text::Sentence &what)
{
    std::cerr << what.joined().toLocal8Bit().constData() << '\n';
}

/// Why the program does not start; ends with @p code. What is wrong with the command line is said
/// where it was typed, all else in a window, because whoever double-clicked sees no terminal.
int refuse(int code, const text::Sentence &why)
{
    if (code == usageCode && hasErrorOutput()) {
        say(why);
        return code;
    }
    QMessageBox box(QMessageBox::Critical, QApplication::applicationDisplayName(), why.what);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(why.todo);
    box.exec();
    return code;
}

int refuseName(const QString &option, const QString &name, const QString &known)
{
    const auto why = QApplication::translate("main", "--%1: “%2” is not known. Known are: %3");
    return refuse(usageCode, {why.arg(option, name, known), {}});
}

/// Width and height as in 960x540; empty when @p text is no size.
QSize sizeNamed(const QString &text)
{
    const QStringList sides = text.split(u'x');
    return sides.size() == 2 ? QSize(sides.front().toInt(), sides.back().toInt()) : QSize();
}

/// What the command line says.
struct Wishes {
    QString dataFolder;
    QString port;
    QString file;
    QString screenshotFolder;
    std::optional<ui::Look> look;
    QSize size; ///< Of the pictures; empty: the usual one.
    bool demo = false;
    bool cutShort = false; ///< The pictures begin with a write that was cut short.
};

int takeScreenshots(ui::MainWindow &window, const Wishes &wishes, bool cutShort,
                    app::StagedUnits &staged)
{
    ui::Screenshooter screenshooter(window, wishes.screenshotFolder, cutShort);
    screenshooter.setStaging([&staged](const ui::StagedDemo &demo) { return staged.start(demo); });
    if (!wishes.size.isEmpty())
        screenshooter.setSize(wishes.size);
    if (wishes.look && wishes.look != ui::Look::FollowSystem)
        screenshooter.setLooks({*wishes.look});
    QObject::connect(&screenshooter, &ui::Screenshooter::finished, qApp,
                     [](bool complete) { QApplication::exit(complete ? 0 : 1); });
    screenshooter.start();
    return QApplication::exec();
}

/// What the window begins with.
void begin(ui::MainWindow &window, const Wishes &wishes)
{
    if (wishes.demo) {
        window.showPage(ui::MainWindow::Page::Commission);
        window.startDemo();
    } else if (!wishes.port.isEmpty()) {
        window.showPage(ui::MainWindow::Page::Commission);
        commissioning::UnitOptions unit;
        unit.port = wishes.port.toStdString();
        window.openPort(unit);
    } else if (wishes.file.isEmpty()) {
        window.welcomeOnce();
    }
    if (wishes.file.isEmpty())
        return;
    // Where it was typed, too: the window may be behind others.
    if (const auto opened = window.openFile(wishes.file); !opened)
        say(text::describe(opened.error()));
}

/// A window that runs already serves as well.
bool isOnlyForItsFile(const Wishes &wishes)
{
    return !wishes.file.isEmpty() && !wishes.demo && wishes.port.isEmpty();
}

/// The folder that is named or chosen; the usual one where the chosen one cannot be used, and why.
std::pair<QString, std::optional<Error>> dataFolderFor(const Wishes &wishes)
{
    if (!wishes.dataFolder.isEmpty())
        return {wishes.dataFolder, {}};
    const auto chosen = commissioning::dataFolder();
    if (const auto usable = commissioning::checkDataFolder(chosen); !usable)
        return {commissioning::usualDataFolder(), usable.error()};
    return {chosen, {}};
}

/// From opening the data folder to the end of the window, unless another window takes the file.
/// Ends with restartCode when another folder was chosen.
int runOnce(const Wishes &wishes, const ui::Preferences &preferences, bool again)
{
    const auto [folder, note] = dataFolderFor(wishes);
    const bool takesPictures = !wishes.screenshotFolder.isEmpty();
    // Before the station: of two that start together, only one has the store to write.
    std::optional<system::FileHandover> handover;
    if (!takesPictures)
        handover.emplace(folder);
    if (handover && !handover->takes() && !again && isOnlyForItsFile(wishes)
        && handover->handOver(wishes.file)) {
        // The other window tells it too, and who typed it may not look there.
        const auto kind = commissioning::kindOfFile(wishes.file);
        if (!kind)
            say(text::describe(kind.error()));
        return kind ? 0 : failedCode;
    }
    commissioning::StationOptions options;
    options.dataDirectory = folder;
    // Pictures have a folder that nobody named.
    options.isForThisRun = !wishes.dataFolder.isEmpty() && !wishes.cutShort;
    if (!options.isForThisRun)
        options.profileFolder = commissioning::profileFolder(folder);
    app::StagedUnits staged;
    options.isSimulatorPort = [&staged](const std::string &port) {
        return staged.isSimulatorPort(port);
    };
    // Pictures show nobody's own.
    if (!takesPictures) {
        options.simulatorPorts = simulator::simulatorPortsElsewhere;
        options.simulatorFolder = simulator::simulatorFolder();
    }
    auto station = commissioning::Station::open(options);
    bool cutShort = false;
    if (station && wishes.cutShort) {
        cutShort =
            ui::Screenshooter::leaveUnfinished(**station, simulator::VirtualTrackerOptions().imei);
        station->reset(); // What this very program wrote is not cut short.
        station = commissioning::Station::open(options);
    }
    if (!station)
        return refuse(failedCode, text::describe(station.error()));

    // Nobody's keychain is asked for the sake of a picture.
    ui::WindowHost host(
        **station, app::startDemoUnit,
        [takesPictures] { return takesPictures ? nullptr : secrets::openKeychain(); }, note,
        preferences);
    QObject::connect(&host, &ui::WindowHost::restartWanted, qApp,
                     [] { QApplication::exit(restartCode); });
    ui::MainWindow &window = host.window();
    window.show();
    window.listenAtStart();
    if (takesPictures)
        return takeScreenshots(window, wishes, cutShort, staged);
    if (!again)
        begin(window, wishes);
    handover->serve([&host] { return host.window().takesFiles(); },
                    [&host](const QString &file) { host.openFile(file); });
    const int code = QApplication::exec();
    handover.reset(); // Before the window, which opens no more.
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"sp7600"_s);
    QApplication::setApplicationName(u"sp7600-installer"_s);
    // What a window on Wayland is known by; the others take the icon itself.
    QApplication::setDesktopFileName(u"io.github.sp7600.installer"_s);
    QApplication::setWindowIcon(ui::programIcon());
    chooseLanguage(QApplication::arguments());
    QApplication::setApplicationDisplayName(QApplication::translate("main", "SP7600 Installer"));
    QApplication::setApplicationVersion(QStringLiteral(SP7600_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(text::programPurpose());
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
    const QCommandLineOption language(
        u"language"_s,
        QApplication::translate("main", "Speak this language: en, es, pt_BR or system."), u"L"_s);
    const QCommandLineOption look(
        u"look"_s,
        QApplication::translate("main", "Look like this: light, dark, highContrastLight, "
                                        "highContrastDark or system."),
        u"LOOK"_s);
    const QCommandLineOption size(
        u"size"_s, QApplication::translate("main", "Make the pictures this wide and high."),
        u"WxH"_s);
    parser.addPositionalArgument(
        u"file"_s,
        QApplication::translate("main", "A settings file, a firmware profile or a capture to open "
                                        "at the start."),
        u"[FILE]"_s);
    parser.addOptions({demo, port, dataDirectory, language, look, screenshots, size});
    if (!parser.parse(QApplication::arguments()))
        return refuse(usageCode, {parser.errorText(), {}});
    parser.process(application); // Help and version end here.
    const auto namedLanguage = ui::languageFromName(parser.value(language));
    const auto namedLook = ui::lookFromName(parser.value(look));
    if (parser.isSet(language) && !namedLanguage)
        return refuseName(u"language"_s, parser.value(language), ui::knownLanguages());
    if (parser.isSet(look) && !namedLook)
        return refuseName(u"look"_s, parser.value(look), ui::knownLooks());
    if (parser.positionalArguments().size() > 1)
        return refuse(
            usageCode,
            {QApplication::translate("main", "Only one file can be opened at a time."), {}});
    if (parser.isSet(screenshots)
        && (parser.isSet(port) || !parser.positionalArguments().isEmpty()))
        return refuse(
            usageCode,
            {QApplication::translate("main", "Pictures are taken of the demo job alone."),
             QApplication::translate(
                 "main", "Leave out the file and --port, or leave out --screenshot-dir.")});
    if (parser.isSet(size) && sizeNamed(parser.value(size)).isEmpty())
        return refuseName(u"size"_s, parser.value(size), u"960x540"_s);

    Wishes wishes{
        parser.value(dataDirectory), parser.value(port), parser.positionalArguments().value(0),
        parser.value(screenshots),   namedLook,          sizeNamed(parser.value(size)),
        parser.isSet(demo)};
    // Pictures show what a new user sees, whatever this one has done before.
    std::optional<QTemporaryDir> pristine;
    if (parser.isSet(screenshots)) {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, pristine.emplace().path());
        // Nothing is made up in a folder that is somebody's.
        wishes.cutShort = wishes.dataFolder.isEmpty();
        if (wishes.cutShort)
            wishes.dataFolder = pristine->path();
    }
    int code = restartCode;
    for (bool again = false; code == restartCode; again = true) {
        ui::Preferences preferences = ui::Preferences::remembered();
        if (!again && namedLanguage)
            preferences.language = *namedLanguage;
        if (!again && namedLook)
            preferences.look = *namedLook;
        if (pristine)
            preferences.remember(); // As if this user had chosen them.
        ui::applyPreferences(application, preferences);
        code = runOnce(wishes, preferences, again);
    }
    return code;
}
