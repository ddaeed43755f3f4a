// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commissioning/plan.h"
#include "core/device/profile.h"
#include "core/model/model.h"
#include "core/network/apntable.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sp7600::ui
{

/// What became of settings that came from elsewhere.
struct TakenSettings {
    std::vector<SettingId> taken;
    std::vector<SettingId> withoutWord; ///< This firmware has no word that writes them.
    /// Passwords that shall be empty, which nothing typed can say: they stay as they are.
    std::vector<SettingId> emptySecrets;
};

/// What a person has said, apart from the unit that it is said of.
struct Wishes {
    std::optional<Preset> preset;
    std::array<std::string, allSettings.size()> texts; ///< By setting.

    bool operator==(const Wishes &) const = default;
};

/// What a person has chosen and typed so far. Makes a Target of it: only what differs from the
/// preset and from what was found on the unit becomes an override.
class TargetDraft
{
public:
    /// Whose words decide what can be written, and within which limits.
    void setProfile(const device::Profile &profile) { m_profile = profile; }
    /// The profile has a word that writes it. Everything, while there is no profile.
    [[nodiscard]] bool canWrite(SettingId setting) const;

    /// What a person prefers where the server speaks it; absent: see setPreset().
    void setPreferredTransport(std::optional<Transport> transport);
    /// Without a preferred transport, takes the unit's own where the preset's server speaks it,
    /// else the server's preferred one; what was typed for another server is forgotten.
    void setPreset(const Preset &preset);
    [[nodiscard]] const std::optional<Preset> &preset() const { return m_wishes.preset; }

    [[nodiscard]] const Wishes &wishes() const { return m_wishes; }
    /// Makes of it again what @p to has other than @p from; everything else stays as it stands.
    void move(const Wishes &from, const Wishes &to);

    /// Fills the texts beside the server's with what the unit holds; texts that were edited stay.
    /// @p simulator: this laptop is reached at a loopback address, so no host has to be given.
    void setFound(const SettingsSnapshot &found, bool simulator);
    /// What setFound() was given.
    [[nodiscard]] const ReadSetting &found(SettingId setting) const { return m_found[setting]; }

    /// A second server that begins to be typed gets the usual transport.
    void setText(SettingId setting, const std::string &text);
    [[nodiscard]] const std::string &text(SettingId setting) const;
    /// What the unit shall hold as far as the texts and the preset say it; empty where neither
    /// does, and for what shall be empty.
    [[nodiscard]] std::string wanted(SettingId setting) const;
    /// A person took @p apn: with its user, and with its password where it has one. A password that
    /// the unit holds cannot be emptied unseen.
    void takeApn(const network::Apn &apn);

    /// Takes each of @p settings as if it had been typed, as far as the preset leaves it open.
    TakenSettings takeSettings(const ConnectionSettings &settings);

    /// What is told is made up, and stays on this laptop.
    [[nodiscard]] bool isVirtual() const { return m_simulator; }
    /// The preset has no host and a person has to give it.
    [[nodiscard]] bool needsHost() const;
    /// The unit said that it has no APN, and none is typed.
    [[nodiscard]] bool lacksApn() const;
    /// What is wrong with the texts as typed, or more than this firmware takes. Empty texts are not
    /// wrong, except the port of a second server.
    [[nodiscard]] std::map<SettingId, Error> problems() const;
    /// What would be wrong with @p text there, or more than this firmware takes.
    [[nodiscard]] std::optional<Error> problemWith(SettingId setting,
                                                   const std::string &text) const;
    /// What is typed differently beside the server and the APN.
    [[nodiscard]] std::vector<SettingId> furtherEdits() const;

    /// How a person wants it to be proved.
    void setProof(ProofWish wish) { m_proof = wish; }
    [[nodiscard]] ProofWish proof() const { return m_proof; }
    /// For a proof by this laptop: where trackers reach it from outside; empty: at its own address.
    void setPublicAddress(const std::string &text) { m_publicAddress = text; }
    [[nodiscard]] const std::string &publicAddress() const { return m_publicAddress; }
    /// The proof is by this laptop, and the preset's server is another.
    [[nodiscard]] bool takesPublicAddress() const;
    /// What is wrong with it as typed, where it counts.
    [[nodiscard]] std::optional<Error> publicAddressProblem() const;

    /// Leaves out what problems() names. Without @p prove it is written and read back only.
    [[nodiscard]] commissioning::Target target(bool prove) const;

    /// The server as it stands, for a preset of one's own, still without id and name. Nothing
    /// while it is incomplete or wrong, while it is only what the preset says anyway, and for this
    /// laptop, whose address is another one tomorrow.
    [[nodiscard]] std::optional<Preset> ownPreset() const;

private:
    [[nodiscard]] std::string usualTransport() const;
    /// What the unit said it holds; empty where it said nothing.
    [[nodiscard]] const std::string &held(SettingId setting) const;
    [[nodiscard]] bool counts(SettingId setting) const;

    std::optional<device::Profile> m_profile;
    Wishes m_wishes;
    ProofWish m_proof = ProofWish::Automatic;
    std::string m_publicAddress;
    std::optional<Transport> m_preferredTransport;
    SettingsSnapshot m_found;
    bool m_simulator = false;
};

} // namespace sp7600::ui
