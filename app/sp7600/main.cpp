// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/certificatearguments.h"
#include "app/sp7600/commands.h"
#include "app/sp7600/console.h"
#include "app/sp7600/exitcode.h"
#include "app/sp7600/interrupt.h"
#include "core/commissioning/datafolder.h"
#include "core/simulator/simulatorregistry.h"
#include "core/text/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <memory>

namespace sp7600::app
{

using namespace Qt::StringLiterals;

namespace
{

struct Command {
    QLatin1StringView name;
    QLatin1StringView summary;
    int (*run)(const Context &);
};

constexpr std::array commands = {
    Command{"ports"_L1, "List the serial ports of this computer."_L1, portsCommand},
    Command{"profiles"_L1, "List, check, share and teach the words of firmwares."_L1,
            profilesCommand},
    Command{"probe"_L1, "Find out which profile a tracker answers to."_L1, probeCommand},
    Command{"presets"_L1, "List the servers known by name, or save your own."_L1, presetsCommand},
    Command{"apn"_L1, "Look up the access points of carriers."_L1, apnCommand},
    Command{"read"_L1, "Read a tracker's identity and settings."_L1, readCommand},
    Command{"write"_L1, "Write settings and read them back."_L1, writeCommand},
    Command{"restore"_L1, "Put back what a backup holds."_L1, restoreCommand},
    Command{"journal"_L1, "Writes that were cut short: what they left, finish or forget them."_L1,
            journalCommand},
    Command{"commission"_L1, "The whole job: read, write, read back, prove, record."_L1,
            commissionCommand},
    Command{"diagnose"_L1, "Find out why a tracker does not report."_L1, diagnoseCommand},
    Command{"console"_L1, "Send single commands, or a script of them, and see the answers."_L1,
            consoleCommand},
    Command{"batch"_L1, "Set up many trackers, one after the other, from a list."_L1, batchCommand},
    Command{"certificates"_L1,
            "Find, show, save and verify certificates of commissioned trackers."_L1,
            certificatesCommand},
    Command{"settings"_L1, "Save, load and compare settings as files."_L1, settingsCommand},
    Command{"sms"_L1, "Settings as text messages, for a tracker without a cable."_L1, smsCommand},
    Command{"listen"_L1, "Receive and decode reports."_L1, listenCommand},
    Command{"decode"_L1, "Decode reports from a file."_L1, decodeCommand},
    Command{"export"_L1, "Write kept reports as CSV, JSON, GPX, pcapng or raw log."_L1,
            exportCommand},
    Command{"import"_L1, "Take reports from a raw log or captured packets."_L1, importCommand},
    Command{"replay"_L1, "Send kept reports again, to test a server."_L1, replayCommand},
    Command{"simulate"_L1, "Run a virtual tracker."_L1, simulateCommand},
    Command{"about"_L1, "Show version, licence, and what others made of this program."_L1,
            aboutCommand},
};

QString overview()
{
    QString text = u"Usage: sp7600 COMMAND [options]\n"
                   "Configures SkyPatrol SP7600 trackers and proves that they report.\n\n"
                   "Commands:\n"_s;
    for (const auto &command : commands)
        text += u"  %1 %2\n"_s.arg(QString(command.name), -12).arg(command.summary);
    text += u"\nEach command explains itself with --help. sp7600 --version shows the version.\n\n"
            "Exit codes:\n"
            "  0  done (written and read back, even where no proof is possible from here)\n"
            "  1  the job failed or was stopped; settings compare: not the same;\n"
            "     certificates verify: changed; decode --strict: something not used\n"
            "  2  wrong usage, or a value that cannot be used\n"
            "  3  no such port, port in use, or no permission\n"
            "  4  the tracker did not answer, or refused\n"
            "  5  the written settings did not read back"_s;
    return text;
}

int run(const QStringList &words, const device::CancelToken &interrupted)
{
    if (words.isEmpty()) {
        Console::note(overview());
        return ExitUsage;
    }
    const auto &name = words.first();
    if (name == u"--help"_s || name == u"-h"_s || name == u"help"_s) {
        Console(false).say(overview());
        return ExitDone;
    }
    if (name == u"--version"_s || name == u"-v"_s) {
        Console(false).say(u"sp7600 "_s + QCoreApplication::applicationVersion());
        return ExitDone;
    }
    const auto command = std::ranges::find(commands, name, &Command::name);
    if (command == commands.end()) {
        const Console console(words.contains(u"--json"_s));
        console.error({ErrorCode::UsageWrong,
                       {{"detail", u"there is no command \"%1\""_s.arg(name).toStdString()}},
                       {}});
        return ExitUsage;
    }
    return command->run({words.sliced(1), interrupted});
}

} // namespace

QString dataDirectory(const QString &chosen)
{
    return chosen.isEmpty() ? commissioning::dataFolder() : QDir(chosen).absolutePath();
}

commissioning::StationOptions stationOptions(const QString &chosenDataDirectory)
{
    commissioning::StationOptions options;
    options.dataDirectory = dataDirectory(chosenDataDirectory);
    // What somebody named wins over what somebody chose.
    options.profileFolder = chosenDataDirectory.isEmpty()
                                ? commissioning::profileFolder(options.dataDirectory)
                                : commissioning::usualProfileFolder(options.dataDirectory);
    options.isSimulatorPort = simulator::isSimulatorPort;
    return options;
}

namespace
{

/// Only a page needs fonts; everything else starts quicker without, and where there are none.
bool printsPage(const QStringList &words)
{
    return std::ranges::any_of(words, [](const QString &word) {
        return word.startsWith(u"--"_s + pdfOption) || word.startsWith(u"--"_s + certificateOption);
    });
}

} // namespace

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    if (!printsPage(words))
        return std::make_unique<QCoreApplication>(argc, argv);
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // Paper needs no screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace sp7600::app

int main(int argc, char *argv[])
{
    sp7600::app::Console::completeStreams();
    const sp7600::app::Interrupt interrupt;
    const auto application = sp7600::app::makeApplication(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("sp7600"));
    QCoreApplication::setApplicationName(QStringLiteral("sp7600-installer"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SP7600_VERSION));
    sp7600::text::installTranslation();
    const int ended = sp7600::app::run(QCoreApplication::arguments().sliced(1), interrupt.token());
    if (ended != sp7600::app::ExitDone || sp7600::app::Console::isOutputWhole())
        return ended;
    const sp7600::Error lost{sp7600::ErrorCode::FileUnwritable, {{"file", "standard output"}}};
    sp7600::app::Console(false).error(lost);
    return sp7600::app::exitCodeFor(lost);
}
