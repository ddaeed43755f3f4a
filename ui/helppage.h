// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/helplibrary.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace sp7600::ui
{

class GuideBrowser;

/// The user guide: its topics and what is found in them at the left, one topic at the right. It
/// speaks the language of the window, and leaves the program only where a person says so.
class HelpPage final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpPage(QWidget *parent = nullptr);
    /// @p id: one of HelpLibrary::ids(). @p heading: of a section to go to; may be empty.
    void showTopic(const QString &id, const QString &heading = {});
    [[nodiscard]] const QString &topic() const { return m_topic; }
    /// As typing it into the field for searching.
    void search(const QString &text);

Q_SIGNALS:
    /// Back to the page that the person came from.
    void left();
    void welcomeWanted();
    void aboutWanted();

protected:
    void showEvent(QShowEvent *event) override;
    /// Another language or theme.
    void changeEvent(QEvent *event) override;
    /// From the field the arrow keys choose in the list, and Page Down scrolls the text.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeText();
    void listTopics();
    void markTopic();
    void listHits(const QString &text);
    void onChosen(const QListWidgetItem *item);
    void onLink(const QUrl &link);
    void render();
    void goBack();

    HelpLibrary m_library;
    QString m_topic;
    QStringList m_earlier; ///< Topics that links led away from.
    QUrl m_outside;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_nothing;
    GuideBrowser *m_text;
    QWidget *m_linkRow;
    QLabel *m_linkText;
};

} // namespace sp7600::ui
