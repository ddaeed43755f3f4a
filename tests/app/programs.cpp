// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programs.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace programs
{

QProcessEnvironment Home::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"HOME"_s, u"TMPDIR"_s})
        environment.insert(name, m_folder.path());
    for (const auto &name : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s,
                             u"XDG_STATE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, m_folder.filePath(name.toLower()));
    return environment;
}

QString Home::file(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

Program::Program(const Home &home)
{
    m_process.setProcessEnvironment(home.environment());
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
                     [this] { takeOutput(); });
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
                     [this] { m_errors += m_process.readAllStandardError(); });
    QObject::connect(&m_process, &QProcess::finished, &m_process,
                     [this] { m_milliseconds = m_clock.elapsed(); });
}

Program::~Program()
{
    m_process.disconnect();
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished();
}

QString Program::path()
{
    return QStringLiteral(SP7600_PROGRAM);
}

void Program::start(const QStringList &arguments, const QByteArray &input)
{
    startTalking(arguments);
    m_process.write(input);
    m_process.closeWriteChannel();
}

void Program::startTalking(const QStringList &arguments)
{
    m_clock.start();
    m_process.start(path(), arguments);
}

void Program::startThrough(const QString &program, const QStringList &arguments)
{
    m_clock.start();
    m_process.start(program, arguments);
    m_process.closeWriteChannel();
}

void Program::signal(int number)
{
    if (isRunning())
        ::kill(static_cast<pid_t>(m_process.processId()), number);
}

int Program::wait(int milliseconds)
{
    if (!waitFor([this] { return !isRunning(); }, milliseconds))
        return -1;
    takeOutput();
    m_errors += m_process.readAllStandardError();
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

int Program::run(const QStringList &arguments, const QByteArray &input)
{
    start(arguments, input);
    return wait();
}

bool Program::anyObject(const std::function<bool(const QJsonObject &)> &wanted) const
{
    return std::ranges::any_of(m_objects, wanted);
}

bool Program::waitForObject(const std::function<bool(const QJsonObject &)> &wanted,
                            int milliseconds)
{
    return waitFor([this, &wanted] { return anyObject(wanted) || !isRunning(); }, milliseconds)
           && anyObject(wanted);
}

bool Program::waitForOutput(const QByteArray &part, int milliseconds)
{
    return waitFor([this, &part] { return m_output.contains(part) || !isRunning(); }, milliseconds)
           && m_output.contains(part);
}

bool Program::waitForError(const QByteArray &part, int milliseconds)
{
    return waitFor([this, &part] { return m_errors.contains(part) || !isRunning(); }, milliseconds)
           && m_errors.contains(part);
}

QByteArray Program::told() const
{
    return m_process.arguments().join(u' ').toUtf8() + "\n" + m_output + m_errors;
}

void Program::takeOutput()
{
    m_output += m_process.readAllStandardOutput();
    for (auto end = m_output.indexOf('\n', m_taken); end >= 0;
         end = m_output.indexOf('\n', m_taken)) {
        const auto line = m_output.mid(m_taken, end - m_taken);
        m_taken = end + 1;
        const auto document = QJsonDocument::fromJson(line);
        if (!document.isObject()) {
            ++m_otherLines;
            continue;
        }
        m_objects.append(document.object());
        if (onObject)
            onObject(m_objects.last());
    }
}

Simulator::Simulator(const Home &home, const QString &name)
    : m_home(home)
    , m_link(home.path(name))
    , m_stateFile(home.path(name + u".json"_s))
    , m_program(std::make_unique<Program>(home))
{
}

bool Simulator::start(const QStringList &arguments)
{
    m_program = std::make_unique<Program>(m_home);
    m_program->start(QStringList{u"simulate"_s, u"--json"_s, u"--link"_s, m_link, u"--state"_s,
                                 m_stateFile, u"--tcp-link"_s, u"0"_s}
                     + arguments);
    if (!waitFor([this] { return !m_program->objects().isEmpty() || !m_program->isRunning(); }))
        return false;
    m_found = m_program->objects().value(0);
    return m_found.contains("port"_L1);
}

QJsonObject Simulator::state() const
{
    QFile file(m_stateFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList Simulator::serialLog() const
{
    QStringList lines;
    for (const auto &object : m_program->objects()) {
        const auto line = object.value("log"_L1).toString();
        if (line.startsWith("serial: "_L1))
            lines.append(line.sliced(8));
    }
    return lines;
}

bool Simulator::logged(const QString &part) const
{
    return m_program->anyObject([&part](const QJsonObject &object) {
        return object.value("log"_L1).toString().contains(part);
    });
}

void Simulator::kill()
{
    m_program->signal(SIGKILL);
}

QString errorCode(const QJsonObject &last)
{
    return last.value("error"_L1).toObject().value("code"_L1).toString();
}

QJsonValue setting(const QJsonObject &last, const QString &name, const QString &part)
{
    return last.value("settings"_L1).toObject().value(name).toObject().value(part);
}

std::function<bool(const QJsonObject &)> step(const QString &name, const QString &state)
{
    return [name, state](const QJsonObject &object) {
        return object.value("step"_L1) == name && object.value("state"_L1) == state;
    };
}

BarePort::BarePort()
{
    m_master = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (m_master < 0 || ::grantpt(m_master) != 0 || ::unlockpt(m_master) != 0)
        return;
    m_path = QFile::decodeName(::ptsname(m_master));
    // Held open, so that the line does not hang up when the program closes it.
    m_slave = ::open(::ptsname(m_master), O_RDWR | O_NOCTTY | O_CLOEXEC);
}

BarePort::~BarePort()
{
    ::close(m_slave);
    ::close(m_master);
}

QByteArray BarePort::received() const
{
    QByteArray octets(4096, '\0');
    const auto count = ::read(m_master, octets.data(), static_cast<std::size_t>(octets.size()));
    octets.truncate(std::max<qsizetype>(count, 0));
    return octets;
}

} // namespace programs
