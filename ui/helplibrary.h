// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QWidget;

namespace sp7600::ui
{

/// One page of the user guide.
struct HelpTopic {
    QString id; ///< `live`: the name of its file without the end.
    QString title;
    QString markdown;
    QString folder; ///< That its pictures are named from: `:/help/en`.
};

/// Where a search found something.
struct HelpHit {
    QString id;
    QString title;
    QString heading; ///< Of the section; empty above the first one.
    QString excerpt; ///< One line around what was found.
};

/// The user guide in one language, from `:/help`.
class HelpLibrary
{
public:
    /// The languages that there are: `en`, `es`, `pt_BR`.
    [[nodiscard]] static const QStringList &languages();
    /// Every topic of each language, in the order in which they are listed: that of
    /// `:/help/topics.txt`.
    [[nodiscard]] static const QStringList &ids();
    /// The language that the window speaks now.
    [[nodiscard]] static QString windowLanguage();
    /// The topic about a page of the window; the first steps where there is none.
    [[nodiscard]] static QString topicOf(const QWidget *page);

    /// @p language: one of languages().
    explicit HelpLibrary(const QString &language);

    [[nodiscard]] const std::vector<HelpTopic> &topics() const { return m_topics; }
    /// Null when there is none of that name.
    [[nodiscard]] const HelpTopic *topic(const QString &id) const;
    /// Sections with words that begin as those of @p text do, all of them, in any case and with or
    /// without accents: titles first, then headings, then what stands in them. Empty for an empty
    /// text.
    [[nodiscard]] std::vector<HelpHit> search(const QString &text) const;

private:
    std::vector<HelpTopic> m_topics;
};

/// The topic that a link in the guide leads to; empty for a link out of it.
[[nodiscard]] QString helpTopicOfLink(const QString &link);
/// The file of a picture that a topic in @p folder shows; empty for what is none of the guide's.
[[nodiscard]] QString helpPictureFile(const QString &folder, const QString &link);

} // namespace sp7600::ui
