// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/firewall.h"

#ifdef Q_OS_WIN
#include "core/network/windowsfirewall.h"
#endif

#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace sp7600::network
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// `8888/tcp`
QString spelled(const ListenPort &port)
{
    return QString::number(port.port) + u'/' + QString::fromUtf8(transportName(port.transport));
}

/// @p pattern once for each port, in the place of `%1`.
std::string forEach(const std::vector<ListenPort> &ports, const QString &pattern,
                    const QString &between)
{
    QStringList parts;
    for (const auto &port : ports)
        parts += pattern.arg(spelled(port));
    return parts.join(between).toStdString();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool hasFinished(QProcess &process, const QDeadlineTimer &deadline,
                 const std::function<bool()> &isStopped)
{
    constexpr qint64 step = 50; // ms
    while (!isStopped || !isStopped()) {
        const auto wait = std::min(step, deadline.remainingTime());
        if (process.waitForFinished(static_cast<int>(wait)))
            return true;
        if (process.state() == QProcess::NotRunning || deadline.hasExpired())
            return false;
    }
    return false;
}

std::optional<Firewall> firewalld(const std::vector<ListenPort> &ports, const ProgramRunner &run)
{
    const auto state = run(u"firewall-cmd"_s, {u"--state"_s});
    const auto isRunning = state ? isFirewalldRunning(*state) : std::nullopt;
    if (!isRunning)
        return {};
    if (!*isRunning)
        return Firewall{FirewallKind::Firewalld, FirewallState::Off, {}};
    auto worst = FirewallState::LetsIn;
    for (const auto &port : ports) {
        const auto told = run(u"firewall-cmd"_s, {u"--query-port="_s + spelled(port)});
        worst = std::max(worst, told ? firewalldPortState(*told) : FirewallState::OnNotKnown);
    }
    return Firewall{FirewallKind::Firewalld, worst,
                    worst == FirewallState::LetsIn
                        ? std::string()
                        : "sudo firewall-cmd " + forEach(ports, u"--add-port=%1"_s, u" "_s)};
}

Firewall linuxFirewall(const std::vector<ListenPort> &ports, const FirewallSources &sources)
{
    const auto daemon = firewalld(ports, sources.run);
    if (daemon && daemon->state != FirewallState::Off)
        return *daemon;
    const auto ufw = isUfwEnabled(contentOf(sources.ufwSettings).toStdString());
    if (!ufw)
        return daemon.value_or(Firewall());
    if (!*ufw)
        return {FirewallKind::Ufw, FirewallState::Off, {}};
    // Only the administrator may read its rules.
    return {FirewallKind::Ufw, FirewallState::OnNotKnown,
            forEach(ports, u"sudo ufw allow %1"_s, u" && "_s)};
}

} // namespace

ProgramRunner runnerWithin(std::chrono::milliseconds limit, std::function<bool()> isStopped)
{
    return [deadline = QDeadlineTimer(limit), isStopped = std::move(isStopped)](
               const QString &program, const QStringList &words) -> std::optional<ProgramOutput> {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C"_s);
        process.setProcessEnvironment(environment);
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(program, words, QIODevice::ReadOnly);
        if (!hasFinished(process, deadline, isStopped)) {
            process.kill();
            process.waitForFinished(100);
            return {};
        }
        if (process.exitStatus() != QProcess::NormalExit)
            return {};
        return ProgramOutput{process.exitCode(),
                             process.readAllStandardOutput() + process.readAllStandardError()};
    };
}

std::optional<bool> isUfwEnabled(std::string_view settings)
{
    static const QRegularExpression line(u"^\\s*ENABLED\\s*=\\s*\"?(yes|no)\\b"_s,
                                         QRegularExpression::MultilineOption
                                             | QRegularExpression::CaseInsensitiveOption);
    const auto found =
        line.match(QString::fromUtf8(settings.data(), static_cast<qsizetype>(settings.size())));
    if (!found.hasMatch())
        return {};
    return found.captured(1).compare("yes"_L1, Qt::CaseInsensitive) == 0;
}

std::optional<bool> isFirewalldRunning(const ProgramOutput &output)
{
    constexpr int notRunning = 252; // firewall-cmd(1)
    if (output.exitCode == 0 && output.text.trimmed() == "running")
        return true;
    return output.exitCode == notRunning ? std::optional(false) : std::nullopt;
}

FirewallState firewalldPortState(const ProgramOutput &output)
{
    const auto said = output.text.trimmed();
    if (said == "yes")
        return FirewallState::LetsIn;
    // Without the right to ask there is another text.
    return said == "no" ? FirewallState::Blocks : FirewallState::OnNotKnown;
}

FirewallState windowsFirewallState(const std::vector<WindowsFirewallProfile> &profiles)
{
    auto worst = FirewallState::NotKnown;
    for (const auto &profile : profiles) {
        worst = std::max(worst, !profile.isOn             ? FirewallState::Off
                                : profile.blocksAll       ? FirewallState::Blocks
                                : profile.letsInByDefault ? FirewallState::LetsIn
                                                          : FirewallState::OnNotKnown);
    }
    return worst;
}

FirewallState macOsFirewallState(const ProgramOutput &output)
{
    static const QRegularExpression state(u"\\(State = (\\d)\\)"_s);
    const auto told = state.match(QString::fromUtf8(output.text)).captured(1);
    return told == u"0"_s   ? FirewallState::Off
           : told == u"1"_s ? FirewallState::OnNotKnown
           : told == u"2"_s ? FirewallState::Blocks
                            : FirewallState::NotKnown;
}

FirewallSources FirewallSources::ofThisSystem()
{
#if defined(Q_OS_WIN)
    return {FirewallPlatform::Windows, {}, {}, windowsFirewallProfiles};
#elif defined(Q_OS_MACOS)
    return {FirewallPlatform::MacOs, {}, runnerWithin(2s), {}};
#else
    return {FirewallPlatform::Linux, u"/etc/ufw/ufw.conf"_s, runnerWithin(2s), {}};
#endif
}

Firewall localFirewall(const std::vector<ListenPort> &ports, const FirewallSources &sources)
{
    switch (sources.platform) {
    case FirewallPlatform::Linux:
        return linuxFirewall(ports, sources);
    case FirewallPlatform::Windows:
        return {FirewallKind::Windows, windowsFirewallState(sources.windowsProfiles()), {}};
    case FirewallPlatform::MacOs: {
        const auto told = sources.run(u"/usr/libexec/ApplicationFirewall/socketfilterfw"_s,
                                      {u"--getglobalstate"_s});
        return {
            FirewallKind::MacOs, told ? macOsFirewallState(*told) : FirewallState::NotKnown, {}};
    }
    }
    return {};
}

} // namespace sp7600::network
