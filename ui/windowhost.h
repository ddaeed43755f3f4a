// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demofactory.h"
#include "ui/preferences.h"

#include "core/model/error.h"
#include "core/secrets/secrets.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace sp7600::commissioning
{
class Station;
} // namespace sp7600::commissioning

namespace sp7600::ui
{

class MainWindow;

/// Has the one window, and makes it anew where it shall speak another language: what this laptop
/// hears goes on meanwhile.
class WindowHost final : public QObject
{
    Q_OBJECT

public:
    using KeychainFactory = std::function<std::unique_ptr<secrets::SecretStore>()>;

    /// @p station must outlive the host. @p note: what has to be told at the start beside what the
    /// station tells. @p inForce: as they were applied, where the command line says otherwise than
    /// what is remembered. Shows nothing yet.
    WindowHost(commissioning::Station &station, DemoFactory demo, KeychainFactory keychain,
               std::optional<Error> note = {},
               const Preferences &inForce = Preferences::remembered(), QObject *parent = nullptr);
    ~WindowHost() override;
    Q_DISABLE_COPY_MOVE(WindowHost)

    [[nodiscard]] MainWindow &window() { return *m_window; }
    /// As MainWindow::openFile(), for who opened it outside of the program: the window comes to the
    /// front, as far as the desktop lets it.
    void openFile(const QString &file);

Q_SIGNALS:
    /// window() is another one.
    void replaced();
    /// The window has come to a safe end and the program shall start anew.
    void restartWanted();

protected:
    /// The system tells the program, not the window, which file was opened (macOS).
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeWindow();
    void replace();

    commissioning::Station &m_station;
    DemoFactory m_demo;
    KeychainFactory m_keychain;
    std::optional<Error> m_note;
    Preferences m_inForce;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace sp7600::ui
