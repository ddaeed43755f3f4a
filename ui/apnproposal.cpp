// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apnproposal.h"

#include "core/text/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

struct ApnWords {
    Q_DECLARE_TR_FUNCTIONS(sp7600::ui::ApnProposal)
};

auto wordsOf(const network::Apn &apn)
{
    return std::tie(apn.apn, apn.user, apn.password);
}

QString evidenceText(network::ApnEvidence evidence)
{
    switch (evidence) {
    case network::ApnEvidence::SimImsi:
    case network::ApnEvidence::SimStatus:
        return ApnWords::tr("from the SIM");
    case network::ApnEvidence::Cells:
        return ApnWords::tr("from the network around the tracker");
    }
    return {};
}

} // namespace

ApnProposal::ApnProposal(const network::ApnSuggestion &suggestion)
    : m_origin(ApnWords::tr("%1 (%2), %3")
                   .arg(text::escaped(suggestion.operatorName),
                        text::escaped(network::networkText(suggestion.network)),
                        evidenceText(suggestion.evidence)))
{
    for (const network::Apn &apn : suggestion.choices) {
        if (std::ranges::find(m_choices, wordsOf(apn), wordsOf) == m_choices.end()) {
            m_choices.push_back(apn);
        }
    }
    if (suggestion.evidence == network::ApnEvidence::Cells) {
        m_caveat = text::apnRoamingCaveat();
    } else {
        m_simCarrier = text::escaped(suggestion.operatorName);
    }
}

const network::Apn *ApnProposal::usual() const
{
    return m_choices.empty() || !m_caveat.isEmpty() ? nullptr : &m_choices.front();
}

const network::Apn *ApnProposal::instead(std::string_view apn) const
{
    const auto same = [apn](const network::Apn &choice) {
        return QString::fromStdString(choice.apn)
                   .compare(QString::fromUtf8(apn.data(), static_cast<qsizetype>(apn.size())),
                            Qt::CaseInsensitive)
               == 0;
    };
    const bool known = std::ranges::any_of(m_choices, same);
    return m_choices.empty() || known ? nullptr : &m_choices.front();
}

QString ApnProposal::label(const network::Apn &apn)
{
    QStringList about;
    for (const std::string &each : {apn.operatorName, apn.plan, apn.name}) {
        if (!each.empty() && !about.contains(text::escaped(each))) {
            about += text::escaped(each);
        }
    }
    if (!apn.user.empty()) {
        about += ApnWords::tr("user %1").arg(text::escaped(apn.user));
    }
    const QString name = text::escaped(apn.apn);
    return about.isEmpty() ? name : u"%1 · %2"_s.arg(name, about.join(u", "_s));
}

} // namespace sp7600::ui
