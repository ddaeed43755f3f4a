// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storechild.h"

#include "core/store/store.h"
#include "samples.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <cstdlib>
#include <optional>
#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#endif

using namespace Qt::StringLiterals;
using namespace sp7600;
using samples::Outcome;
using store::Store;

namespace storechild
{

namespace
{

/// Says what was expected when it did not come, and ends the process.
void expect(bool fact, const char *what)
{
    if (!fact) {
        std::fprintf(stderr, "child: not so: %s\n", what);
        std::_Exit(notAsExpected);
    }
}

std::unique_ptr<Store> open(const QString &file)
{
    Result<std::unique_ptr<Store>> opened = Store::open(file);
    expect(opened.has_value(), "the store opens");
    return std::move(*opened);
}

int runSecondOpener(const QString &file)
{
    const std::unique_ptr<Store> store = open(file);
    expect(store->isReadOnly(), "the second opener is read-only");
    expect(store->receptionCount() == 1, "it sees what the first one wrote");
    const Outcome outcome = samples::submit(*store, {samples::reception(samples::frame(9))}).get();
    expect(!outcome && outcome.error().code == ErrorCode::StoreReadOnly, "it saves nothing");
    return asExpected;
}

int runEndWithoutClosing(const QString &file)
{
    const std::unique_ptr<Store> store = open(file);
    expect(!store->isReadOnly(), "the store is written here");
    std::_Exit(asExpected); // Leaves the lock behind.
}

int runSubmitForever(const QString &file)
{
    const std::unique_ptr<Store> store = open(file);
    for (int number = 0;; ++number) {
        store->submit(
            {samples::reception(samples::frame(number))}, [number](const Outcome &outcome) {
                expect(outcome.has_value(), "it becomes durable");
                std::printf("%lld %d\n", static_cast<long long>(outcome->front().id), number);
                std::fflush(stdout);
            });
        // As a listener does: no more than so many undecided at a time.
        if (number % 50 == 49)
            static_cast<void>(samples::submit(*store, {}).get());
    }
}

#ifdef Q_OS_UNIX

/// Receptions of some size until one is refused; its error. Counts those that became durable.
std::optional<Error> submitUntilRefused(Store &store, int &durable)
{
    constexpr int enough = 2000;
    for (int i = 0; i < enough; ++i) {
        const std::string filler(20'000, 'x');
        const std::string raw = "*GS16," + samples::imei + ",092653140326,,TAG:" + filler + "#";
        const Outcome outcome = samples::submit(store, {samples::reception(raw)}).get();
        if (!outcome)
            return outcome.error();
        ++durable;
    }
    return {};
}

void expectRecovery(Store &store, int durable)
{
    const Outcome outcome = samples::submit(store, {samples::reception(samples::frame(1))}).get();
    expect(outcome.has_value(), "it takes receptions again");
    expect(store.saveBackup({}).has_value(), "it takes backups again");
    expect(store.receptionCount() == durable + 1, "exactly what was durable is there");
    const QDeadlineTimer deadline(std::chrono::seconds(20));
    while (store.indexLag()->receptions > 0 && !deadline.hasExpired())
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    expect(store.indexLag()->receptions == 0, "the index follows again");
    expect(store.trackers()->front().reports == durable + 1, "and has all of it");
}

int runUnwritableFolder(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath() + u"/locked"_s;
    expect(QDir().mkpath(folder), "a folder");
    expect(::chmod(QFile::encodeName(folder).constData(), 0555) == 0, "without write permission");
    expect(::chmod(QFile::encodeName(QFileInfo(file).absolutePath()).constData(), 0755) == 0,
           "reachable");
    constexpr uid_t nobody = 65534;
    if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
        return cannotTry;
    const Result<std::unique_ptr<Store>> opened = Store::open(folder + u"/store.sqlite"_s);
    expect(!opened, "the store does not open");
    expect(opened.error().code == ErrorCode::StoreUnavailable, "because it is not available");
    expect(opened.error().parameter("detail").contains("locked"), "and the folder is named");
    const Result<std::unique_ptr<Store>> below = Store::open(folder + u"/new/store.sqlite"_s);
    expect(!below && below.error().code == ErrorCode::StoreUnavailable,
           "nor in a new folder there");
    return asExpected;
}

int runFailingDisk(const QString &file)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const std::unique_ptr<Store> store = open(file);
    rlimit limit{};
    expect(::getrlimit(RLIMIT_FSIZE, &limit) == 0, "limits can be read");
    const rlim_t before = limit.rlim_cur;
    limit.rlim_cur = 500'000;
    if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
        return cannotTry;

    int durable = 0;
    const std::optional<Error> error = submitUntilRefused(*store, durable);
    expect(error.has_value(), "a write fails");
    expect(error->code == ErrorCode::StoreUnavailable || error->code == ErrorCode::StoreFull,
           "and it is said why");
    expect(durable > 0, "before, some became durable");

    limit.rlim_cur = before;
    expect(::setrlimit(RLIMIT_FSIZE, &limit) == 0, "the limit is lifted");
    expectRecovery(*store, durable);
    return asExpected;
}

#endif

#ifdef Q_OS_LINUX

/// A file system of one megabyte at @p folder, for this process alone.
bool mountSmall(const QString &folder)
{
    if (::unshare(CLONE_NEWNS) != 0 && ::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    const QByteArray path = QFile::encodeName(folder);
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
           && ::mount("tmpfs", path.constData(), "tmpfs", 0, "size=1m") == 0;
}

int runFullFromTheStart(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!mountSmall(folder))
        return cannotTry;
    QFile ballast(folder + u"/ballast"_s);
    expect(ballast.open(QFile::WriteOnly | QFile::Unbuffered), "it is not full yet");
    const QByteArray block(4096, 'b');
    while (ballast.write(block) == block.size()) {
    }
    const auto opened = Store::open(file);
    expect(!opened
               && opened.error() == Error({ErrorCode::StoreFull, {{"file", file.toStdString()}}}),
           "that it is full is said");
    return asExpected;
}

int runFullDisk(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!mountSmall(folder))
        return cannotTry;
    QFile ballast(folder + u"/ballast"_s);
    expect(ballast.open(QFile::WriteOnly) && ballast.write(QByteArray(300'000, 'b')) == 300'000
               && ballast.flush(),
           "something else needs room");
    const std::unique_ptr<Store> store = open(file);
    int durable = 0;
    const std::optional<Error> error = submitUntilRefused(*store, durable);
    expect(error == Error({ErrorCode::StoreFull, {{"file", file.toStdString()}}}), "it is full");
    expect(store->receptionCount() == durable, "what was durable can be read");
    ballast.close();
    expect(ballast.remove(), "room is made");
    expectRecovery(*store, durable);
    return asExpected;
}

#endif

} // namespace

int run(const QString &part, const QString &file)
{
    if (part == secondOpener)
        return runSecondOpener(file);
    if (part == endWithoutClosing)
        return runEndWithoutClosing(file);
    if (part == submitForever)
        return runSubmitForever(file);
#ifdef Q_OS_UNIX
    if (part == unwritableFolder)
        return runUnwritableFolder(file);
    if (part == failingDisk)
        return runFailingDisk(file);
#endif
#ifdef Q_OS_LINUX
    if (part == fullFromTheStart)
        return runFullFromTheStart(file);
    if (part == fullDisk)
        return runFullDisk(file);
#endif
    return cannotTry;
}

} // namespace storechild
