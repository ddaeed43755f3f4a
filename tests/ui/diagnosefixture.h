// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commissioning/diagnosisrun.h"
#include "core/system/clock.h"
#include "tests/ui/windowfixture.h"
#include "tests/ui/windowtools.h"
#include "ui/commissionpage.h"
#include "ui/diagnosispage.h"
#include "ui/diagnosispresenter.h"
#include "ui/findingcard.h"
#include "ui/mainwindow.h"
#include "ui/sidebar.h"
#include "ui/unitpresenter.h"

#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>

// What tests of the Diagnose page need.

namespace sp7600::ui
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using commissioning::DiagnosisInputs;
using commissioning::LaptopProber;
using commissioning::LaptopQuestion;

inline constexpr int patience = 30'000;
/// The preset says so too.
inline constexpr auto serverAddress = "54.85.159.138";

/// A laptop with a network that reaches every server it is asked about.
inline LaptopEvidence goodLaptop(const LaptopQuestion &question,
                                 const device::CancelToken & /*cancel*/)
{
    LaptopEvidence laptop;
    laptop.at = system::utcNow();
    laptop.clockSynchronised = true;
    const OwnAddress own{"192.0.2.20", "eth0", AddressKind::GlobalIpv4};
    laptop.reachability = {{own}, own, Reach::Direct};
    if (question.endpoint) {
        laptop.endpoint = *question.endpoint;
        laptop.lookups = {{laptop.at, question.endpoint->host, {}, {serverAddress}, {}, 20ms}};
        laptop.connects = {{laptop.at, serverAddress, question.endpoint->port, {}, 40ms}};
    }
    return laptop;
}

/// A laptop without any network.
inline LaptopEvidence lonelyLaptop(const LaptopQuestion &question,
                                   const device::CancelToken & /*cancel*/)
{
    LaptopEvidence laptop;
    laptop.at = system::utcNow();
    if (question.endpoint) {
        laptop.endpoint = *question.endpoint;
        laptop.connects = {
            {laptop.at, serverAddress, question.endpoint->port, ProbeFailure::NoRoute, 1ms}};
    }
    return laptop;
}

/// A laptop whose network gives no answer to anything, until it is told to stop.
inline LaptopEvidence slowLaptop(const LaptopQuestion &question, const device::CancelToken &cancel)
{
    std::mutex mutex;
    std::condition_variable stopped;
    const device::CancelToken::Wakeup wakeup(cancel, [&mutex, &stopped] {
        const std::lock_guard lock(mutex);
        stopped.notify_all();
    });
    std::unique_lock lock(mutex);
    stopped.wait_for(lock, question.limit, [&cancel] { return cancel.isCancelled(); });
    return lonelyLaptop(question, cancel);
}

/// A window whose Diagnose page looks at a laptop of the test's own.
class DiagnoseFixture
{
protected:
    using Stage = DiagnosisPresenter::Stage;
    using UnitStage = UnitPresenter::Stage;

    std::unique_ptr<WindowFixture> m_case;

    DiagnosisPresenter &diagnosis() { return m_case->window->diagnosis(); }
    UnitPresenter &unit() { return m_case->unit(); }
    DiagnosisPage &page() { return *m_case->window->findChild<DiagnosisPage *>(); }
    CommissionPage &commission() { return *m_case->window->findChild<CommissionPage *>(); }

    void use(const LaptopProber &prober)
    {
        DiagnosisInputs basis;
        basis.prober = prober;
        listener::ListenerOptions listen;
        listen.bindAddress = "127.0.0.1";
        listen.ports = {{0, 0}};
        basis.listen = listen;
        diagnosis().setBasis(basis);
    }
    void openDiagnose()
    {
        m_case->window->showPage(MainWindow::Page::Diagnose);
        QVERIFY(QTest::qWaitForWindowActive(m_case->window.get()));
    }
    void identify(const std::string &preset)
    {
        m_case->window->startDemo();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), UnitStage::Identified, patience);
        unit().setPreset(preset);
    }
    void waitForResults()
    {
        QTRY_COMPARE_WITH_TIMEOUT(diagnosis().stage(), Stage::Done, patience);
        QVERIFY(diagnosis().diagnosis());
        // They are shown as soon as they have their places.
        QTRY_COMPARE(static_cast<std::size_t>(visibleCards().size()),
                     diagnosis().diagnosis()->findings.size());
    }
    void diagnoseByMouse()
    {
        QPushButton *start = button(page(), u"startDiagnosis"_s);
        QVERIFY(start != nullptr);
        QTest::mouseClick(start, Qt::LeftButton);
        QVERIFY(diagnosis().isRunning());
        waitForResults();
    }
    FindingCard *cardOf(FindingId id)
    {
        const auto &findings = diagnosis().diagnosis()->findings;
        const auto found = std::ranges::find(findings, id, &Finding::id);
        if (found == findings.end()) {
            return nullptr;
        }
        const auto cards = visibleCards();
        const auto number = static_cast<qsizetype>(found - findings.begin());
        return number < cards.size() ? cards.at(number) : nullptr;
    }
    QList<FindingCard *> visibleCards()
    {
        QList<FindingCard *> cards = page().findChildren<FindingCard *>();
        cards.removeIf([](const FindingCard *card) { return !card->isVisible(); });
        return cards;
    }
    int primaryButtons()
    {
        const auto all = page().findChildren<QPushButton *>();
        return static_cast<int>(std::ranges::count_if(all, [](const QPushButton *each) {
            return each->isVisible() && each->property("primary").toBool();
        }));
    }
    QString badge()
    {
        for (const auto *entry : m_case->window->findChildren<SidebarButton *>()) {
            if (entry->text().remove(u'&') == u"Diagnose"_s) {
                return entry->accessibleDescription();
            }
        }
        return {};
    }
};

} // namespace sp7600::ui
