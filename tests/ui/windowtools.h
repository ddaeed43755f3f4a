// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/virtualtracker.h"
#include "ui/demofactory.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QString>
#include <QTemporaryDir>
#include <QTranslator>
#include <QWidget>

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

// What tests of whole windows and pages need.

namespace sp7600::ui
{

/// The virtual tracker that the window gets; tests pull its cable.
class Demo final : public DemoUnit
{
public:
    explicit Demo(simulator::VirtualTrackerOptions options)
        : tracker(std::move(options))
    {
    }
    [[nodiscard]] std::string port() const override { return path; }

    simulator::VirtualTracker tracker;
    std::string path;
};

/// Every text two fifths longer, as it is in other languages.
class Lengthener final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char * /*context*/, const char *source,
                                    const char * /*disambiguation*/, int /*n*/) const override
    {
        const QString text = QString::fromUtf8(source);
        QString more;
        while (more.size() * 5 < text.size() * 2) {
            more += QStringLiteral(" más");
        }
        return text + more;
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// What stands in a visible label or button and has no room there; empty when all have.
inline QString firstCut(const QWidget &window)
{
    for (const auto *label : window.findChildren<QLabel *>()) {
        const bool cut = label->wordWrap() ? label->height() < label->heightForWidth(label->width())
                                           : label->width() < label->sizeHint().width();
        if (label->isVisible() && !label->text().isEmpty() && cut) {
            return label->text();
        }
    }
    for (const auto *each : window.findChildren<QPushButton *>()) {
        if (each->isVisible() && each->width() < each->sizeHint().width()) {
            return each->text();
        }
    }
    return {};
}

inline bool shows(const QWidget &window, const QString &text)
{
    const auto labels = window.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&text](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

/// The visible one of that name.
inline QPushButton *button(const QWidget &window, const QString &name)
{
    const auto all = window.findChildren<QPushButton *>(name);
    const auto found =
        std::ranges::find_if(all, [](const QPushButton *each) { return each->isVisible(); });
    return found == all.end() ? nullptr : *found;
}

/// Once, before the first window: @p name is the test's.
inline void prepareWindows(const QString &name)
{
    QCoreApplication::setOrganizationName(QStringLiteral("sp7600-test"));
    QCoreApplication::setApplicationName(name);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    applyTheme(*qobject_cast<QApplication *>(QCoreApplication::instance()), Look::Light);
}

/// Where a window keeps its settings from now on, and a test what else it needs.
inline std::unique_ptr<QTemporaryDir> folderForSettings()
{
    auto folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder->path());
    return folder;
}

/// The text of a visible label or button whose mnemonic another one has; empty when there is none.
inline QString doubleMnemonic(const QWidget &window)
{
    QSet<QString> taken;
    const auto isTaken = [&taken](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty() || !taken.contains(key)) {
            taken.insert(key);
            return false;
        }
        return true;
    };
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy() != nullptr && isTaken(label->text())) {
            return label->text();
        }
    }
    for (const auto *each : window.findChildren<QAbstractButton *>()) {
        if (each->isVisible() && isTaken(each->text())) {
            return each->text();
        }
    }
    return {};
}

} // namespace sp7600::ui
