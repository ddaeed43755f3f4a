// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the installer takes from the start of the process to a window that can be used, beside a
// program that has a bare QMainWindow. Each start is a process of its own, one of each in turn.
#include "figures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace
{

constexpr int starts = 25;
constexpr int patience = 30'000;

/// Milliseconds.
double timeToUse(const QString &program, const QStringList &arguments, const QString &home)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    for (const QString &variable : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s})
        environment.insert(variable, home);
    process.setProcessEnvironment(environment);
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments, QIODevice::ReadOnly);
    if (!process.waitForReadyRead(patience))
        qFatal("%s shows no window", qPrintable(program));
    const double taken = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    if (!process.waitForFinished(patience))
        qFatal("%s does not end", qPrintable(program));
    return taken;
}

/// `times_bare`: the median of the installer over that of the bare window.
void start(benchmark::State &state)
{
    const QTemporaryDir home;
    const auto installer = [&home] {
        return timeToUse(QStringLiteral(SP7600_INSTALLER),
                         {u"--data-dir"_s, home.filePath(u"data"_s)}, home.path());
    };
    const auto bareWindow = [&home] {
        return timeToUse(QStringLiteral(SP7600_BARE_WINDOW), {}, home.path());
    };
    const double first = installer(); // It makes its files then.
    bareWindow();
    std::vector<double> whole;
    std::vector<double> bare;
    for (auto _ : state) {
        bare.push_back(bareWindow());
        whole.push_back(installer());
        state.SetIterationTime(whole.back() / 1000);
    }
    state.counters["first_ms"] = first;
    state.counters["median_ms"] = bench::quantile(whole, 0.5);
    state.counters["bare_ms"] = bench::quantile(bare, 0.5);
    const double timesBare = bench::quantile(whole, 0.5) / bench::quantile(bare, 0.5);
    state.counters["times_bare"] = timesBare;
    bench::note("Start to a usable window, times a bare one, medians", timesBare, "", 2);
}

BENCHMARK(start)->Iterations(starts)->Unit(benchmark::kMillisecond)->UseManualTime();

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    bench::printFigures();
    return 0;
}
