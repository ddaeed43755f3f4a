// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/network/mobilenetwork.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sp7600::network
{

/// What an access point is for. A tracker needs Internet.
enum class ApnKind : std::uint8_t {
    Internet, ///< Also those that serve something else as well.
    NotSaid,
    Mms,
    Other,
};

/// Whose word an entry is; the order in which they are suggested.
enum class ApnOrigin : std::uint8_t {
    User,    ///< The file of this computer's user.
    Overlay, ///< Added by this program to the table.
    Table,   ///< From mobile-broadband-provider-info.
};

/// One access point of one operator. What is not known is empty.
struct Apn {
    std::string country;     ///< ISO 3166 code, lower case; empty for SIMs made for many countries.
    std::string countryName; ///< In English.
    std::string operatorName; ///< What the SIM is sold as.
    std::string hostOperator; ///< Whose network it is, when the operator has none (an MVNO).
    std::vector<std::string> networks; ///< MCC and MNC: `334-020`. Hosts' networks for an MVNO.
    std::string apn;
    std::string user;
    std::string password; ///< Printed by the carrier for everybody: no secret.
    ApnKind kind = ApnKind::NotSaid;
    std::string usage; ///< As the file says: `internet`, `mms`, `wap`, …
    std::string plan;  ///< `prepaid`, `postpaid`, or both with a blank between.
    std::string name;  ///< What the carrier calls it.
    std::string source;
    std::string date; ///< When the source was looked at: `2026-11-22`.
    ApnOrigin origin = ApnOrigin::Table;

    bool operator==(const Apn &) const = default;
};

/// `internet`, `not-said`, `mms`, `other`.
[[nodiscard]] std::string_view apnKindName(ApnKind kind);
/// `user`, `overlay`, `table`.
[[nodiscard]] std::string_view apnOriginName(ApnOrigin origin);

/// An ISO 3166 country code in any case.
[[nodiscard]] bool isCountryCode(std::string_view text);

/// What is looked for. All that is not empty has to fit.
struct ApnQuery {
    std::string mcc;
    std::string mnc; ///< With an MCC only. A leading zero may be missing, as in a report's cell.
    std::string country;
    /// Words in any case, with accents or without: of the operator, its host, country or APN.
    std::string text;
};

/// Access points by country, operator and network. It only suggests: nothing here sets anything.
class ApnTable
{
public:
    /// The shipped table and overlay and the user's own file, which is suggested first. No such
    /// file, or an empty path, is an empty one. Errors: FileUnreadable, FileMalformed.
    [[nodiscard]] static Result<ApnTable> load(const QString &userFile);
    /// Where the user's own file is in the folder in which this program keeps its data.
    [[nodiscard]] static QString userFile(const QString &dataDirectory);

    /// Adds what a file holds, all or nothing. Error: FileMalformed with the file, the place in it
    /// and the problem.
    [[nodiscard]] Result<void> add(const QByteArray &text, const std::string &file,
                                   ApnOrigin origin);

    [[nodiscard]] const std::vector<Apn> &entries() const { return m_entries; }
    /// Whether an entry is for exactly this network.
    [[nodiscard]] bool knows(const MobileNetwork &network) const;

    /// The best suggestion first: the user's own, then networks with a three-digit MNC before those
    /// with two, hosts before MVNOs, internet before MMS. The same words twice are given once.
    [[nodiscard]] std::vector<Apn> find(const ApnQuery &query) const;

    /// Names of the operators in the country that @p query names, or that its MCC belongs to,
    /// without those that are guests of another (MVNOs).
    [[nodiscard]] std::vector<std::string> operatorsNear(const ApnQuery &query) const;
    /// Codes of the countries that @p query names, or that its MCC belongs to.
    [[nodiscard]] std::vector<std::string> countriesOf(const ApnQuery &query) const;
    /// In English; the code itself when it is not known.
    [[nodiscard]] std::string countryName(std::string_view code) const;

private:
    std::vector<Apn> m_entries;
    std::map<std::string, std::string, std::less<>> m_countries;
};

} // namespace sp7600::network
