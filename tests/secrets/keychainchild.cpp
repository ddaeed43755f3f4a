// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainchild.h"

#include "core/secrets/secrets.h"

#include <QDeadlineTimer>
#include <QThread>

#include <cstdio>
#include <cstdlib>
#include <thread>
#include <vector>

using namespace sp7600;
using namespace sp7600::secrets;
using namespace std::chrono_literals;

namespace keychainchild
{

namespace
{

constexpr auto shortDeadline = 300ms;
const SecretKey ofOneTracker{SecretKind::DevicePassword, "359999046544250"};
const SecretKey ofAnApn{SecretKind::ApnPassword, "internet"};

/// Says what was expected when it did not come, and ends the process.
void expect(bool fact, const char *what)
{
    if (!fact) {
        std::fprintf(stderr, "child: not so: %s\n", what);
        std::_Exit(1);
    }
}

void expectUnavailable(const Error &error, const QString &detail)
{
    expect(error.code == ErrorCode::KeychainUnavailable, "the keychain is not available");
    const auto told = error.parameter("detail");
    if (!detail.isEmpty() && told != detail.toStdString())
        std::fprintf(stderr, "child: the detail is: %s\n", std::string(told).c_str());
    expect(detail.isEmpty() ? !told.empty() : told == detail.toStdString(), "the detail tells why");
}

/// Of a keychain that does not answer, only the first call waits.
int runUnavailable(const QString &detail)
{
    const auto keychain = openKeychain(shortDeadline);
    const auto loaded = keychain->load(ofAnApn);
    expect(!loaded, "nothing is loaded");
    expectUnavailable(loaded.error(), detail);
    const auto next = detail.startsWith(u"it did not answer")
                          ? QStringLiteral("it has not answered an earlier request yet")
                          : detail;
    const auto saved = keychain->save(ofAnApn, "secret");
    expect(!saved, "nothing is saved");
    expectUnavailable(saved.error(), next);
    const auto forgotten = keychain->forget(ofAnApn);
    expect(!forgotten, "nothing is forgotten");
    expectUnavailable(forgotten.error(), next);
    return 0;
}

int runRoundTrip()
{
    const auto keychain = openKeychain();
    expect(keychain->load(ofOneTracker) == std::nullopt, "nothing is there at first");
    expect(keychain->forget(ofOneTracker).has_value(), "what is not there can be forgotten");
    expect(keychain->save(ofOneTracker, "pässword 1").has_value(), "one is saved");
    expect(keychain->save(ofAnApn, "guest").has_value(), "another is saved");
    expect(keychain->load(ofOneTracker) == "pässword 1", "one is loaded");
    expect(keychain->save(ofOneTracker, "two").has_value(), "one is replaced");
    // Another object is the same keychain.
    const auto again = openKeychain();
    expect(again->load(ofOneTracker) == "two", "the later one is loaded");
    expect(again->forget(ofOneTracker).has_value(), "one is forgotten");
    expect(keychain->load(ofOneTracker) == std::nullopt, "one is no longer there");
    expect(keychain->load(ofAnApn) == "guest", "the other still is");
    return 0;
}

int runManyThreads()
{
    const auto keychain = openKeychain();
    std::vector<std::thread> threads;
    for (int number = 0; number < 8; ++number) {
        threads.emplace_back([&keychain, number] {
            const SecretKey key{SecretKind::DevicePassword, std::to_string(number)};
            for (int round = 0; round < 5; ++round) {
                const auto secret = std::to_string(number * 100 + round);
                expect(keychain->save(key, secret).has_value(), "a thread saves");
                expect(keychain->load(key) == secret, "and loads its own");
            }
        });
    }
    for (auto &thread : threads)
        thread.join();
    return 0;
}

int runTooLate()
{
    const auto keychain = openKeychain(shortDeadline);
    const auto saved = keychain->save(ofAnApn, "guest");
    expect(!saved, "it is given up");
    expectUnavailable(saved.error(), QStringLiteral("it did not answer within 0.3 s"));
    expect(!keychain->load(ofAnApn), "and not asked again");
    std::puts("gave up");
    std::fflush(stdout);

    const auto patient = openKeychain();
    QDeadlineTimer deadline(10s);
    auto loaded = patient->load(ofAnApn);
    while (!loaded && !deadline.hasExpired()) {
        QThread::msleep(5);
        loaded = patient->load(ofAnApn);
    }
    expect(loaded.has_value(), "it serves again");
    expect(loaded == std::nullopt, "what was said not to be kept is not kept");
    return 0;
}

} // namespace

int run(const QString &scenario, const QString &detail)
{
    if (scenario == unavailable)
        return runUnavailable(detail);
    if (scenario == roundTrip)
        return runRoundTrip();
    if (scenario == manyThreads)
        return runManyThreads();
    if (scenario == tooLate)
        return runTooLate();
    expect(false, "the scenario is known");
    return 1;
}

} // namespace keychainchild
