// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "livestage.h"

#include "core/listener/decoding.h"
#include "tests/bench/load.h"

#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <cstdlib>
#include <future>
#include <memory>
#include <vector>

#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace sp7600;

namespace bench
{

namespace
{

constexpr std::size_t submission = 1000;

std::vector<Reception> receptions(std::size_t first)
{
    using namespace std::chrono;
    std::vector<Reception> made(submission);
    for (std::size_t i = 0; i < submission; ++i) {
        const std::size_t number = first + i;
        made[i].received = sys_days(2026y / March / 14) + milliseconds(number * 7);
        made[i].peer = {"192.0.2.7", 40'000};
        made[i].connection = number % units;
        made[i].raw = load::drivingReport(static_cast<int>(number % units), number);
        listener::decode(made[i]);
    }
    return made;
}

void keep(store::Store &store, std::vector<Reception> some)
{
    std::promise<bool> done;
    store.submit(std::move(some), [&done](const auto &kept) { done.set_value(kept.has_value()); });
    auto outcome = done.get_future();
    require(outcome.wait_for(std::chrono::minutes(1)) == std::future_status::ready,
            "a submission takes too long");
    require(outcome.get(), "a submission fails");
}

struct Stage {
    std::unique_ptr<QTemporaryDir> ownFolder;
    std::unique_ptr<commissioning::Station> station;
};

Stage stage;

Stage makeStage()
{
    Stage made;
    const char *wanted = std::getenv("SP7600_BENCH_REPORTS");
    const std::size_t reports = wanted ? std::strtoull(wanted, nullptr, 10) : 1'000'000;
    QString folder = qEnvironmentVariable("SP7600_BENCH_FOLDER");
    if (folder.isEmpty()) {
        made.ownFolder = std::make_unique<QTemporaryDir>();
        folder = made.ownFolder->path();
    }
    commissioning::StationOptions options;
    options.dataDirectory = folder;
    auto opened = commissioning::Station::open(options);
    require(opened.has_value(), "the station does not open");
    made.station = std::move(*opened);
    store::Store &store = made.station->store();
    for (auto number = static_cast<std::size_t>(*store.receptionCount()); number < reports;
         number += submission)
        keep(store, receptions(number));
    constexpr int longestIndexing = 30 * 60 * 1000;
    require(
        QTest::qWaitFor([&store] { return store.indexLag()->receptions == 0; }, longestIndexing),
        "the index does not follow");
    ::malloc_trim(0); // What a window takes is to be seen.
    return made;
}

} // namespace

void require(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}

void giveUp(const char *what)
{
    qFatal("%s, after %lld s", what, static_cast<long long>(patience.count()));
}

commissioning::Station &station()
{
    if (stage.station == nullptr) {
        stage = makeStage();
        qAddPostRoutine([] { // While there is an application.
            stage.station.reset();
            stage.ownFolder.reset();
        });
    }
    return *stage.station;
}

QString nameOf(int unit)
{
    return u"3599990%1"_s.arg(unit, 8, 10, QLatin1Char('0'));
}

double residentMebibytes()
{
    QFile file(u"/proc/self/statm"_s);
    require(file.open(QIODevice::ReadOnly), "memory cannot be read");
    constexpr double pagesInAMebibyte = 256;
    return file.readAll().split(' ').at(1).toDouble() / pagesInAMebibyte;
}

Window::Window()
    : m_host(station(), {}, {}, {}, ui::Preferences())
{
}

ui::ReportTable &Window::list()
{
    if (m_list == nullptr) {
        m_list = live().findChild<ui::ReportTable *>();
        m_list->viewport()->installEventFilter(this);
    }
    return *m_list;
}

const ui::ReceptionModel &Window::reports() const
{
    return window().live().receptions();
}

bool Window::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && reports().rowCount() > 0)
        m_isPainted = true;
    return QObject::eventFilter(watched, event);
}

void Window::show(ui::MainWindow::Page page)
{
    window().showPage(page);
    window().show();
    require(QTest::qWaitForWindowActive(&window()), "the window gets no keyboard");
}

void Window::untilPainted()
{
    m_isPainted = false;
    list().viewport()->update();
    turnUntil([this] { return m_isPainted; }, "no reports are shown");
}

void Window::find(const QString &field, const QString &text)
{
    auto *edit = live().findChild<QLineEdit *>(field);
    bool isAnew = false;
    const auto reset = QObject::connect(&reports(), &QAbstractItemModel::modelReset, this,
                                        [&isAnew] { isAnew = true; });
    edit->setText(text);
    QTest::keyClick(edit, Qt::Key_Return);
    turnUntil([&] { return isAnew && !reports().isLooking(); }, "it is not found");
    QObject::disconnect(reset);
    if (reports().rowCount() > 0)
        untilPainted();
}

} // namespace bench
