// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listener/datagramsocket.h"

#include "core/listener/listeningsockets.h"

#include <QNetworkInterface>
#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#else
#include <QNetworkDatagram>
#include <QtEndian>
#endif

namespace sp7600::listener
{

namespace
{

/// Where an IPv4 address stands in the form of IPv6.
constexpr std::size_t ipv4At = 12;

bool isIpv4(const Q_IPV6ADDR &address)
{
    return std::all_of(address.c, address.c + ipv4At - 2, [](quint8 octet) { return octet == 0; })
           && address[ipv4At - 2] == 0xff && address[ipv4At - 1] == 0xff;
}

bool isKnown(const Q_IPV6ADDR &address)
{
    return std::any_of(std::begin(address.c), std::end(address.c),
                       [](quint8 octet) { return octet != 0; });
}

} // namespace

#ifdef Q_OS_LINUX

namespace
{

constexpr std::size_t largestDatagram = 65'536;

/// Room for what the system tells of the end at this laptop.
struct alignas(cmsghdr) Control {
    std::array<char, CMSG_SPACE(sizeof(in6_pktinfo)) + CMSG_SPACE(sizeof(in_pktinfo))> octets;
};

Q_IPV6ADDR asIpv6(const in_addr &address)
{
    Q_IPV6ADDR made{};
    made[ipv4At - 2] = made[ipv4At - 1] = 0xff;
    std::memcpy(made.c + ipv4At, &address, sizeof address);
    return made;
}

Peer peerOf(const Q_IPV6ADDR &address, std::uint32_t scope, std::uint16_t port)
{
    if (!isKnown(address))
        return {{}, port};
    if (isIpv4(address)) {
        std::string text;
        for (std::size_t i = ipv4At; i < sizeof address.c; ++i)
            text.append(i > ipv4At ? "." : "").append(std::to_string(address.c[i]));
        return {std::move(text), port};
    }
    QHostAddress host(address);
    if (scope != 0)
        host.setScopeId(QNetworkInterface::interfaceNameFromIndex(static_cast<int>(scope)));
    return listener::peerOf(host, port);
}

void setOption(int descriptor, int level, int name)
{
    const int on = 1;
    static_cast<void>(::setsockopt(descriptor, level, name, &on, sizeof on));
}

} // namespace

class DatagramSocket::Private
{
public:
    explicit Private(const QUdpSocket &bound)
        : port(bound.localPort())
        , descriptor(::fcntl(static_cast<int>(bound.socketDescriptor()), F_DUPFD_CLOEXEC, 0))
        , octets(std::make_unique_for_overwrite<char[]>(mostAtOnce * largestDatagram))
        , received(mostAtOnce)
    {
        if (descriptor < 0)
            return;
        sockaddr_storage own{};
        socklen_t length = sizeof own;
        static_cast<void>(::getsockname(descriptor, reinterpret_cast<sockaddr *>(&own), &length));
        isIpv6Socket = own.ss_family == AF_INET6;
        if (isIpv6Socket)
            setOption(descriptor, IPPROTO_IPV6, IPV6_RECVPKTINFO);
        setOption(descriptor, IPPROTO_IP, IP_PKTINFO);
        notifier = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
    }
    ~Private()
    {
        notifier.reset();
        if (descriptor >= 0)
            ::close(descriptor);
    }
    Q_DISABLE_COPY_MOVE(Private)

    [[nodiscard]] std::span<const Datagram> receive();
    [[nodiscard]] std::size_t send(std::span<const DatagramAnswer> answers);

    std::uint16_t port;
    int descriptor;
    std::unique_ptr<QSocketNotifier> notifier;

private:
    void prepare(std::size_t place);
    void takeOver(std::size_t place);
    void setTarget(std::size_t place, const DatagramAnswer &answer);
    void setSource(msghdr &message, Control &control, const DatagramPath &path) const;

    bool isIpv6Socket = false;
    // What the calls work on, a place for each datagram.
    std::unique_ptr<char[]> octets;
    std::array<mmsghdr, mostAtOnce> messages{};
    std::array<iovec, mostAtOnce> vectors{};
    std::array<sockaddr_in6, mostAtOnce> addresses{}; // Of either kind: this is the larger one.
    std::array<Control, mostAtOnce> controls{};
    std::vector<Datagram> received;
};

void DatagramSocket::Private::prepare(std::size_t place)
{
    vectors[place] = {octets.get() + place * largestDatagram, largestDatagram};
    msghdr &message = messages[place].msg_hdr;
    message = {};
    message.msg_name = &addresses[place];
    message.msg_namelen = sizeof addresses[place];
    message.msg_iov = &vectors[place];
    message.msg_iovlen = 1;
    message.msg_control = &controls[place];
    message.msg_controllen = sizeof controls[place];
}

std::span<const Datagram> DatagramSocket::Private::receive()
{
    for (std::size_t place = 0; place < mostAtOnce; ++place)
        prepare(place);
    int count = 0;
    do {
        count = ::recvmmsg(descriptor, messages.data(), mostAtOnce, MSG_DONTWAIT, nullptr);
    } while (count < 0 && errno == EINTR);
    const std::size_t taken = count > 0 ? static_cast<std::size_t>(count) : 0;
    for (std::size_t place = 0; place < taken; ++place)
        takeOver(place);
    return {received.data(), taken};
}

void DatagramSocket::Private::takeOver(std::size_t place)
{
    Datagram &datagram = received[place];
    datagram.octets = {octets.get() + place * largestDatagram, messages[place].msg_len};
    DatagramPath path;
    const sockaddr_in6 &from = addresses[place];
    if (from.sin6_family == AF_INET6) {
        std::memcpy(path.remote.c, &from.sin6_addr, sizeof path.remote.c);
        path.port = ntohs(from.sin6_port);
        path.scope = from.sin6_scope_id;
    } else {
        const auto &ipv4 = reinterpret_cast<const sockaddr_in &>(from);
        path.remote = asIpv6(ipv4.sin_addr);
        path.port = ntohs(ipv4.sin_port);
    }
    msghdr &message = messages[place].msg_hdr;
    for (cmsghdr *told = CMSG_FIRSTHDR(&message); told != nullptr;
         told = CMSG_NXTHDR(&message, told)) {
        if (told->cmsg_level == IPPROTO_IP && told->cmsg_type == IP_PKTINFO) {
            in_pktinfo info{};
            std::memcpy(&info, CMSG_DATA(told), sizeof info);
            path.local = asIpv6(info.ipi_addr);
            path.interfaceIndex = static_cast<std::uint32_t>(info.ipi_ifindex);
        } else if (told->cmsg_level == IPPROTO_IPV6 && told->cmsg_type == IPV6_PKTINFO) {
            in6_pktinfo info{};
            std::memcpy(&info, CMSG_DATA(told), sizeof info);
            std::memcpy(path.local.c, &info.ipi6_addr, sizeof path.local.c);
            path.interfaceIndex = info.ipi6_ifindex;
        }
    }
    datagram.path = path;
    datagram.peer = peerOf(path.remote, path.scope, path.port);
    datagram.local = peerOf(path.local, path.scope, port);
}

void DatagramSocket::Private::setTarget(std::size_t place, const DatagramAnswer &answer)
{
    prepare(place);
    msghdr &message = messages[place].msg_hdr;
    // Nothing is written through it.
    vectors[place] = {const_cast<char *>(answer.octets.data()), answer.octets.size()};
    sockaddr_in6 &to = addresses[place];
    if (isIpv6Socket) {
        to = {};
        to.sin6_family = AF_INET6;
        to.sin6_port = htons(answer.path.port);
        std::memcpy(&to.sin6_addr, answer.path.remote.c, sizeof to.sin6_addr);
        to.sin6_scope_id = answer.path.scope;
    } else {
        auto &ipv4 = reinterpret_cast<sockaddr_in &>(to);
        ipv4 = {};
        ipv4.sin_family = AF_INET;
        ipv4.sin_port = htons(answer.path.port);
        std::memcpy(&ipv4.sin_addr, answer.path.remote.c + ipv4At, sizeof ipv4.sin_addr);
        message.msg_namelen = sizeof ipv4;
    }
    setSource(message, controls[place], answer.path);
}

void DatagramSocket::Private::setSource(msghdr &message, Control &control,
                                        const DatagramPath &path) const
{
    const auto put = [&](int level, int type, const auto &info) {
        control = {};
        message.msg_controllen = CMSG_SPACE(sizeof info);
        cmsghdr *header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = level;
        header->cmsg_type = type;
        header->cmsg_len = CMSG_LEN(sizeof info);
        std::memcpy(CMSG_DATA(header), &info, sizeof info);
    };
    if (!isKnown(path.local)) {
        message.msg_control = nullptr;
        message.msg_controllen = 0;
    } else if (isIpv6Socket) {
        in6_pktinfo info{};
        std::memcpy(&info.ipi6_addr, path.local.c, sizeof info.ipi6_addr);
        info.ipi6_ifindex = path.interfaceIndex;
        put(IPPROTO_IPV6, IPV6_PKTINFO, info);
    } else {
        in_pktinfo info{};
        std::memcpy(&info.ipi_spec_dst, path.local.c + ipv4At, sizeof info.ipi_spec_dst);
        info.ipi_ifindex = static_cast<int>(path.interfaceIndex);
        put(IPPROTO_IP, IP_PKTINFO, info);
    }
}

std::size_t DatagramSocket::Private::send(std::span<const DatagramAnswer> answers)
{
    std::size_t sent = 0;
    while (!answers.empty()) {
        const std::size_t some = std::min(answers.size(), mostAtOnce);
        for (std::size_t place = 0; place < some; ++place)
            setTarget(place, answers[place]);
        const int count =
            ::sendmmsg(descriptor, messages.data(), static_cast<unsigned>(some), MSG_DONTWAIT);
        if (count > 0) {
            sent += static_cast<std::size_t>(count);
            answers = answers.subspan(static_cast<std::size_t>(count));
            continue;
        }
        if (errno == EINTR)
            continue;
        if (errno == EAGAIN || errno == EWOULDBLOCK || errno == ENOBUFS)
            return sent; // The system takes no more now.
        // From an address that cannot be sent from, such as a broadcast: let the system choose.
        msghdr &first = messages.front().msg_hdr;
        first.msg_control = nullptr;
        first.msg_controllen = 0;
        sent += ::sendmsg(descriptor, &first, MSG_DONTWAIT) >= 0 ? 1 : 0;
        answers = answers.subspan(1);
    }
    return sent;
}

DatagramSocket::DatagramSocket(std::unique_ptr<QUdpSocket> bound)
    : d(std::make_unique<Private>(*bound))
{
}

bool DatagramSocket::isOpen() const
{
    return d->descriptor >= 0;
}

void DatagramSocket::setReady(std::function<void()> ready)
{
    QObject::connect(d->notifier.get(), &QSocketNotifier::activated, d->notifier.get(),
                     std::move(ready));
}

void DatagramSocket::setReading(bool reading)
{
    d->notifier->setEnabled(reading);
}

#else

namespace
{

Q_IPV6ADDR asIpv6(const QHostAddress &address)
{
    return address.isNull() ? Q_IPV6ADDR{} : address.toIPv6Address();
}

QHostAddress asHost(const Q_IPV6ADDR &address, std::uint32_t scope)
{
    if (isIpv4(address))
        return QHostAddress(qFromBigEndian<quint32>(address.c + ipv4At));
    QHostAddress host(address);
    if (scope != 0)
        host.setScopeId(QString::number(scope));
    return host;
}

} // namespace

class DatagramSocket::Private
{
public:
    explicit Private(std::unique_ptr<QUdpSocket> bound)
        : socket(std::move(bound))
        , port(socket->localPort())
    {
    }

    [[nodiscard]] std::span<const Datagram> receive();
    [[nodiscard]] std::size_t send(std::span<const DatagramAnswer> answers);

    std::unique_ptr<QUdpSocket> socket;
    std::uint16_t port;

private:
    std::vector<QByteArray> octets;
    std::vector<Datagram> received;
};

std::span<const Datagram> DatagramSocket::Private::receive()
{
    octets.clear();
    received.clear();
    while (received.size() < mostAtOnce && socket->hasPendingDatagrams()) {
        const QNetworkDatagram datagram = socket->receiveDatagram();
        if (!datagram.isValid())
            continue;
        const QByteArray &kept = octets.emplace_back(datagram.data());
        Datagram &made = received.emplace_back();
        made.octets = {kept.constData(), static_cast<std::size_t>(kept.size())};
        made.peer = peerOf(datagram.senderAddress(), datagram.senderPort());
        made.local = peerOf(datagram.destinationAddress(), port);
        made.path.remote = asIpv6(datagram.senderAddress());
        made.path.local = asIpv6(datagram.destinationAddress());
        made.path.port = static_cast<std::uint16_t>(datagram.senderPort());
        made.path.scope = datagram.senderAddress().scopeId().toUInt();
        made.path.interfaceIndex = datagram.interfaceIndex();
    }
    return received;
}

std::size_t DatagramSocket::Private::send(std::span<const DatagramAnswer> answers)
{
    std::size_t sent = 0;
    for (const DatagramAnswer &answer : answers) {
        const DatagramPath &path = answer.path;
        QNetworkDatagram datagram(
            QByteArray(answer.octets.data(), static_cast<qsizetype>(answer.octets.size())),
            asHost(path.remote, path.scope), path.port);
        const QNetworkDatagram anyway = datagram;
        if (isKnown(path.local))
            datagram.setSender(asHost(path.local, path.scope), port);
        datagram.setInterfaceIndex(path.interfaceIndex);
        // From an address that cannot be sent from, such as a broadcast: let the system choose.
        const bool isSent =
            socket->writeDatagram(datagram) >= 0 || socket->writeDatagram(anyway) >= 0;
        sent += isSent ? 1 : 0;
    }
    return sent;
}

DatagramSocket::DatagramSocket(std::unique_ptr<QUdpSocket> bound)
    : d(std::make_unique<Private>(std::move(bound)))
{
}

bool DatagramSocket::isOpen() const
{
    return true;
}

void DatagramSocket::setReady(std::function<void()> ready)
{
    QObject::connect(d->socket.get(), &QUdpSocket::readyRead, d->socket.get(), std::move(ready));
}

void DatagramSocket::setReading(bool /*reading*/)
{
    // Qt tells nothing more until what it told of has been read.
}

#endif

DatagramSocket::~DatagramSocket() = default;

std::uint16_t DatagramSocket::port() const
{
    return d->port;
}

std::span<const Datagram> DatagramSocket::receive()
{
    return d->receive();
}

std::size_t DatagramSocket::send(std::span<const DatagramAnswer> answers)
{
    return d->send(answers);
}

} // namespace sp7600::listener
