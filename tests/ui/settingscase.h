// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/windowfixture.h"
#include "ui/settingspage.h"
#include "ui/settingstable.h"

#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>

namespace sp7600::ui
{

/// A window on the Settings page, and what a person does there.
class SettingsCase
{
protected:
    std::unique_ptr<WindowFixture> m_case;

    /// @p imei is no other test's.
    void begin(const std::string &imei)
    {
        m_case = std::make_unique<WindowFixture>(imei);
        QVERIFY(m_case->station != nullptr);
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        window().showPage(MainWindow::Page::Settings);
        QVERIFY(page().isVisible());
    }

    UnitPresenter &unit() { return m_case->unit(); }
    MainWindow &window() { return *m_case->window; }
    SettingsPage &page() { return *window().findChild<SettingsPage *>(); }
    SettingsTable &table() { return *window().findChild<SettingsTable *>(); }

    QString cell(SettingId setting, SettingsModel::Column column, int role = Qt::DisplayRole)
    {
        return table().model()->index(SettingsModel::rowOf(setting), column).data(role).toString();
    }

    void identify()
    {
        window().startDemo();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), UnitPresenter::Stage::Identified, 15'000);
        QTRY_VERIFY(unit().plan().has_value());
    }

    /// Into the row of @p setting by keys, without the key that ends it.
    void type(SettingId setting, const QString &text)
    {
        table().setFocus();
        table().setCurrent(setting);
        QTest::keyClick(&table(), Qt::Key_F2);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line != nullptr);
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    void enter(SettingId setting, const QString &text)
    {
        type(setting, text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), &table());
    }

    void write()
    {
        QTRY_VERIFY(button(window(), QStringLiteral("writeSettings"))->isEnabled());
        QTest::mouseClick(button(window(), QStringLiteral("writeSettings")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), UnitPresenter::Stage::Finished, 30'000);
    }

    QString file(const QString &name, const QByteArray &settings)
    {
        QFile file(m_case->filePath(name));
        if (!file.open(QFile::WriteOnly)) {
            return {};
        }
        file.write("{\"format\": 1, \"kind\": \"sp7600-settings\", \"settings\": {" + settings
                   + "}}");
        return file.fileName();
    }

    void drop(const QString &name)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(name)});
        QDragEnterEvent over({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page(), &over);
        QVERIFY(over.isAccepted());
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page(), &event);
    }
};

} // namespace sp7600::ui
