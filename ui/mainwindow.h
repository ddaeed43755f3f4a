// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What lives here: the window: pages, models, presenters, small widgets.
// What may not: logic of the job, sockets, ports, SQL; core/simulator and core/device.
// Who calls it: the installer's main().
#pragma once

#include "ui/demofactory.h"
#include "ui/leaverow.h"

#include "core/commissioning/plan.h"
#include "core/secrets/secrets.h"

#include <QMainWindow>
#include <QStringList>

#include <array>
#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace sp7600::commissioning
{
class Station;
} // namespace sp7600::commissioning

namespace sp7600::ui
{

class AboutPage;
class BatchPresenter;
class CommissionPage;
class ConsolePage;
class ConsolePresenter;
class DiagnosisPresenter;
class HelpPage;
class LivePage;
class LivePresenter;
class PageScroll;
class PreferencesPresenter;
class ProfilesPage;
class ProfilesPresenter;
class RecordsPage;
class RecordsPresenter;
class ResumePresenter;
class Sidebar;
class SidebarButton;
class StationMonitor;
class Task;
class UnitPresenter;

/// The frame: sidebar, device bar, pages, status line. Its place on the screen and the page that
/// was shown are kept in QSettings under the application's organisation and name.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// In the order of the sidebar, Preferences and Help at its foot. Each has its own key,
    /// whichever of them there are: Ctrl+1 to Ctrl+8, Ctrl+, and F1. The last one is opened from
    /// Help and has neither.
    enum class Page {
        Commission,
        Live,
        Settings,
        Diagnose,
        Console,
        Records,
        Batch,
        Words,
        Preferences,
        Help,
        About
    };

    /// @p station must outlive the window. Without @p demo there is no virtual tracker to try.
    /// @p keychain: where passwords are remembered, if at all.
    explicit MainWindow(commissioning::Station &station, DemoFactory demo,
                        std::unique_ptr<secrets::SecretStore> keychain = {},
                        QWidget *parent = nullptr);
    /// Waits until the connected unit is left in a known or journalled state.
    ~MainWindow() override;
    Q_DISABLE_COPY_MOVE(MainWindow)

    /// As the button "Try it with a virtual tracker".
    void startDemo();
    /// At the start of the program, not when another window takes this one's place: listens as the
    /// preferences say.
    void listenAtStart();
    /// As choosing a port.
    void openPort(const commissioning::UnitOptions &options);
    /// Something that a person has to know, above all pages.
    void tell(const Error &note);
    /// As dropping it on the page that it is for, which is shown; on Settings where a tracker can
    /// take it, else on Commission. What cannot be opened is told until the next file is, or
    /// another page is shown. Errors: FileUnreadable, FileOfNoKind, FileMustWait, FileWouldDiscard.
    Result<void> openFile(const QString &file);
    /// False once it is to be left, and when it is closed: a file would go with it.
    [[nodiscard]] bool takesFiles() const;
    /// Nothing happens when there is no such page. Help opens at the topic of the page that is
    /// shown.
    void showPage(Page page);
    [[nodiscard]] Page page() const { return m_page; }
    /// What the program does, for who sees it for the first time: once, then never again.
    void welcomeOnce();
    /// The same, whenever it is wanted.
    void showWelcome();

    /// What the window shows, for who drives it.
    [[nodiscard]] UnitPresenter &unit() { return *m_unit; }
    [[nodiscard]] ResumePresenter &resume();
    [[nodiscard]] BatchPresenter &batch() { return *m_batch; }
    [[nodiscard]] DiagnosisPresenter &diagnosis() { return *m_diagnosis; }
    [[nodiscard]] ConsolePresenter &console() { return *m_console; }
    [[nodiscard]] LivePresenter &live() { return *m_live; }
    [[nodiscard]] LivePage &livePage();
    [[nodiscard]] ProfilesPage &wordsPage();
    [[nodiscard]] RecordsPresenter &records() { return *m_records; }
    [[nodiscard]] RecordsPage &recordsPage();
    [[nodiscard]] HelpPage &helpPage();
    [[nodiscard]] AboutPage &aboutPage();
    [[nodiscard]] PreferencesPresenter &preferences() { return *m_preferences; }

Q_SIGNALS:
    /// A person wants it, and nothing is under way any more. Never for Leave::Close.
    void left(sp7600::ui::Leave how);

protected:
    /// Tab goes in reading order, whatever the order in which the parts were made.
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    /// Asks first where it would cut something off; asked once more, the window closes when that is
    /// done. What is cut off all the same comes to a safe end before the window closes.
    void closeEvent(QCloseEvent *event) override;
    /// Escape answers the question of closeEvent(), wherever the keyboard is.
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using PageMaker = std::function<QWidget *(QWidget *parent)>;

    QVBoxLayout *makeFrame();
    SidebarButton *addPage(Page page, const QString &name, PageMaker make);
    PageScroll *scrollOf(Page page);
    template <typename Made>
    Made &made(Page page);
    void takePlace();
    void showLastPage();
    void addPreferences(commissioning::Station &station);
    void refreshLiveBadge();
    void shareThePorts(CommissionPage &commission);
    void addDiagnosis(CommissionPage &commission);
    void teach(const std::vector<SettingId> &settings);
    [[nodiscard]] Result<void> showFile(const QString &file);
    void tellFileTrouble(const QString &trouble);
    void showNotes();
    void refreshDiagnosisBadge();
    void addConsole();
    void addRecords();
    void addHelp();
    void addSettings();
    void keepPlace();
    // How it is left, in mainwindowleave.cpp.
    void addLeaving();
    struct Work;
    [[nodiscard]] std::vector<Work> works() const;
    [[nodiscard]] LeaveWork workUnderWay() const;
    void watchWork();
    void followWork();
    void wantToLeave(Leave how);
    void askToLeave(Leave how);
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] std::array<Task *, 5> filesUnderWay() const;
    [[nodiscard]] bool isFree() const;
    [[nodiscard]] bool isListOver() const;
    [[nodiscard]] bool hasSmsDraft() const;
    [[nodiscard]] bool hasWordDraft() const;
    [[nodiscard]] bool hasDraft() const;
    void tellLeaving(LeaveWork work);
    void leave(Leave how);
    void leaveWhenIdle();
    [[nodiscard]] bool isUnitLeftHalf() const;
    [[nodiscard]] bool isListLeftHalf() const;
    [[nodiscard]] bool isLeftHalf() const;
    void stayOpen();

    std::unique_ptr<StationMonitor> m_monitor;
    std::unique_ptr<LivePresenter> m_live;
    std::unique_ptr<UnitPresenter> m_unit;
    std::unique_ptr<BatchPresenter> m_batch;
    std::unique_ptr<ProfilesPresenter> m_profiles;
    std::unique_ptr<DiagnosisPresenter> m_diagnosis;
    std::unique_ptr<ConsolePresenter> m_console;
    std::unique_ptr<RecordsPresenter> m_records;
    std::unique_ptr<PreferencesPresenter> m_preferences;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    std::map<Page, PageMaker> m_makers;
    std::map<Page, PageScroll *> m_pages; ///< Those that are made.
    Page m_page = Page::Commission;
    CommissionPage *m_commission = nullptr;
    Page m_beforeHelp = Page::Commission;
    SidebarButton *m_batchEntry = nullptr;
    SidebarButton *m_liveEntry = nullptr;
    SidebarButton *m_diagnosisEntry = nullptr;
    QLabel *m_notes;
    QStringList m_told;
    QString m_fileTrouble; ///< With the file that was to be opened last.
    LeaveRow *m_leaveRow;
    std::vector<bool> m_awaited; ///< Which of works() ran since the question, and are not judged.
    bool m_allWell = true;       ///< Of those that ended since then.
    std::optional<Leave> m_leaving;
    bool m_cutsWrite = false;     ///< Leaving takes back what was being written.
    std::size_t m_halfOfList = 0; ///< Trackers that were left half written before.
    bool m_left = false;
};

} // namespace sp7600::ui
