// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/pseudoterminal.h"

#include <QFile>
#include <QSocketNotifier>

#include <utility>

#if defined(Q_OS_UNIX)
#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <random>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace sp7600::simulator
{

#if defined(Q_OS_UNIX)

namespace
{

/// Closes what was opened half.
class Descriptor final
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] int get() const { return m_number; }
    [[nodiscard]] int release() { return std::exchange(m_number, -1); }

private:
    int m_number;
};

std::unexpected<Error> unavailable(const char *step)
{
    return failure(ErrorCode::PseudoTerminalUnavailable,
                   {{"detail", std::string(step) + ": " + std::strerror(errno)}});
}

std::unexpected<Error> unwritable(const QString &path, std::string detail)
{
    return failure(ErrorCode::FileUnwritable,
                   {{"file", path.toStdString()}, {"detail", std::move(detail)}});
}

bool keepFromChildren(int descriptor)
{
    return ::fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0;
}

/// Octets as they are: no echo, no line discipline, as a serial port.
bool makeRaw(int slave)
{
    termios settings{};
    if (::tcgetattr(slave, &settings) != 0)
        return false;
    settings.c_iflag &= ~static_cast<tcflag_t>(IGNBRK | BRKINT | PARMRK | ISTRIP | INLCR | IGNCR
                                               | ICRNL | IXON | IXOFF);
    settings.c_oflag &= ~static_cast<tcflag_t>(OPOST);
    settings.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL | ICANON | ISIG | IEXTEN);
    settings.c_cflag &= ~static_cast<tcflag_t>(CSIZE | PARENB);
    settings.c_cflag |= CS8;
    return ::tcsetattr(slave, TCSANOW, &settings) == 0;
}

constexpr std::array<std::pair<speed_t, int>, 12> speeds = {{
    {B1200, 1200},
    {B2400, 2400},
    {B4800, 4800},
    {B9600, 9600},
    {B19200, 19200},
    {B38400, 38400},
    {B57600, 57600},
    {B115200, 115200},
    {B230400, 230400},
#if defined(B460800)
    {B460800, 460800},
#endif
#if defined(B921600)
    {B921600, 921600},
#endif
    {B0, 0},
}};

QByteArray readLink(const QByteArray &path)
{
    QByteArray target(4096, '\0');
    const auto length =
        ::readlink(path.constData(), target.data(), static_cast<std::size_t>(target.size()));
    target.truncate(std::max<qsizetype>(length, 0));
    return target;
}

} // namespace

Result<std::unique_ptr<PseudoTerminal>> PseudoTerminal::open()
{
    Descriptor master(::posix_openpt(O_RDWR | O_NOCTTY));
    if (master.get() < 0)
        return unavailable("posix_openpt");
    if (!keepFromChildren(master.get()) || ::fcntl(master.get(), F_SETFL, O_NONBLOCK) != 0)
        return unavailable("fcntl");
    if (::grantpt(master.get()) != 0)
        return unavailable("grantpt");
    if (::unlockpt(master.get()) != 0)
        return unavailable("unlockpt");
    // Not reentrant on every system, but used here alone, before anybody knows the name.
    const char *name = ::ptsname(master.get());
    if (!name)
        return unavailable("ptsname");
    const auto path = QFile::decodeName(name);
    Descriptor slave(::open(name, O_RDWR | O_NOCTTY));
    if (slave.get() < 0 || !keepFromChildren(slave.get()))
        return unavailable("open");
    if (!makeRaw(slave.get()))
        return unavailable("tcsetattr");
    return std::unique_ptr<PseudoTerminal>(
        new PseudoTerminal(master.release(), slave.release(), path));
}

PseudoTerminal::PseudoTerminal(int master, int slave, QString path)
    : m_master(master)
    , m_slave(slave)
    , m_path(std::move(path))
    , m_clients(m_path)
    , m_notifier(std::make_unique<QSocketNotifier>(master, QSocketNotifier::Read))
{
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &PseudoTerminal::readMaster);
    connect(&m_clients, &ClientWatch::deserted, this, &PseudoTerminal::tidyUpAfterClients);
}

PseudoTerminal::~PseudoTerminal()
{
    m_notifier.reset(); // before its descriptor is closed
    ::close(m_slave);
    ::close(m_master);
}

int PseudoTerminal::baudRate() const
{
    termios settings{};
    if (::tcgetattr(m_slave, &settings) != 0)
        return 0;
    const auto found =
        std::ranges::find(speeds, ::cfgetospeed(&settings), &std::pair<speed_t, int>::first);
    return found == speeds.end() ? 0 : found->second;
}

bool PseudoTerminal::hasUnread()
{
    int octets = 0;
    return m_clients.anybodyThere() && ::ioctl(m_slave, FIONREAD, &octets) == 0 && octets > 0;
}

void PseudoTerminal::write(const QByteArray &octets)
{
    if (!m_clients.anybodyThere())
        return;
    qsizetype written = 0;
    while (written < octets.size()) {
        const auto count = ::write(m_master, octets.constData() + written,
                                   static_cast<std::size_t>(octets.size() - written));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return;
        written += count;
    }
}

void PseudoTerminal::readMaster()
{
    QByteArray octets(4096, '\0');
    const auto count = ::read(m_master, octets.data(), static_cast<std::size_t>(octets.size()));
    if (count <= 0)
        return;
    octets.truncate(count);
    emit received(octets);
}

void PseudoTerminal::tidyUpAfterClients() const
{
    // The last close of a real port does both. Ours stays open, so a client that was killed would
    // leave it locked, and its unread replies to the next one.
    ::ioctl(m_slave, TIOCNXCL);
    ::tcflush(m_slave, TCIFLUSH);
}

StableLink::StableLink(QByteArray path, QByteArray target)
    : m_path(std::move(path))
    , m_target(std::move(target))
{
}

Result<std::unique_ptr<StableLink>> StableLink::make(const QString &path, const QString &target)
{
    const auto place = QFile::encodeName(path);
    const auto pointsTo = QFile::encodeName(target);
    struct stat found{};
    if (::lstat(place.constData(), &found) == 0 && !S_ISLNK(found.st_mode))
        return unwritable(path, "there is something that is not a link");

    // A link cannot be changed in place; a rename replaces it in one step.
    const auto beside = place + '.' + QByteArray::number(std::random_device{}(), 16);
    if (::symlink(pointsTo.constData(), beside.constData()) != 0)
        return unwritable(path, std::strerror(errno));
    if (::rename(beside.constData(), place.constData()) != 0) {
        const std::string detail = std::strerror(errno);
        ::unlink(beside.constData());
        return unwritable(path, detail);
    }
    return std::unique_ptr<StableLink>(new StableLink(place, pointsTo));
}

StableLink::~StableLink()
{
    if (readLink(m_path) == m_target)
        ::unlink(m_path.constData());
}

#else

Result<std::unique_ptr<PseudoTerminal>> PseudoTerminal::open()
{
    return failure(ErrorCode::PseudoTerminalUnavailable,
                   {{"detail", "this system has no pseudo-terminals"}});
}

PseudoTerminal::PseudoTerminal(int master, int slave, QString path)
    : m_master(master)
    , m_slave(slave)
    , m_path(std::move(path))
    , m_clients(m_path)
{
}

PseudoTerminal::~PseudoTerminal() = default;

int PseudoTerminal::baudRate() const
{
    return 0;
}

bool PseudoTerminal::hasUnread()
{
    return false;
}

void PseudoTerminal::write(const QByteArray &) {}

void PseudoTerminal::readMaster() {}

void PseudoTerminal::tidyUpAfterClients() const {}

StableLink::StableLink(QByteArray path, QByteArray target)
    : m_path(std::move(path))
    , m_target(std::move(target))
{
}

Result<std::unique_ptr<StableLink>> StableLink::make(const QString &path, const QString &)
{
    return failure(ErrorCode::FileUnwritable,
                   {{"file", path.toStdString()}, {"detail", "this system has no such links"}});
}

StableLink::~StableLink() = default;

#endif

} // namespace sp7600::simulator
