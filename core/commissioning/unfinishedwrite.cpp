// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/unfinishedwrite.h"

#include "core/store/store.h"

#include <algorithm>
#include <ranges>

namespace sp7600::commissioning
{

namespace
{

void addMissing(std::vector<SettingId> &settings, const std::vector<SettingId> &others)
{
    for (const auto setting : others) {
        if (std::ranges::find(settings, setting) == settings.end())
            settings.push_back(setting);
    }
}

/// Takes a later write of the same unit in.
void addLater(UnfinishedWrite &write, const device::Backup &later)
{
    auto joined = later;
    joined.settings = write.backup.settings;
    for (const auto setting : allSettings) {
        const auto &earlierWish = write.backup.wanted.value(setting);
        if (earlierWish && !joined.wanted.has(setting))
            joined.wanted.setAsRead(setting, *earlierWish);
    }
    addMissing(joined.secretsLeftOut, write.backup.secretsLeftOut);
    addMissing(joined.secretsWanted, write.backup.secretsWanted);
    joined.holdsProofAddress = write.backup.holdsProofAddress;
    write.backup = std::move(joined);
    write.ids.push_back(later.id);
}

/// The address that a unit has for the time of a proof is nothing to be finished.
void aimAtFinalServer(device::Backup &backup, const std::vector<Obligation> &owed)
{
    const auto found = std::ranges::find_if(owed, [&backup](const Obligation &obligation) {
        return obligation.imei == backup.identity.imei
               && obligation.meanwhile == backup.wanted.endpoint();
    });
    if (found != owed.end())
        backup.wanted.setEndpoint(found->server);
}

/// The address of a proof that @p write would leave the unit with, by all @p proofs of that unit.
std::optional<Endpoint> proofAddressIn(const UnfinishedWrite &write,
                                       const std::vector<Obligation> &proofs)
{
    const auto &host = write.backup.wanted.value(SettingId::Host);
    const auto &port = write.backup.wanted.value(SettingId::ServerPort);
    const auto isAt = [&](const Endpoint &endpoint) {
        return host == endpoint.host && (!port || port == std::to_string(endpoint.port));
    };
    // What was wanted before any proof had it may be wanted.
    const auto found = std::ranges::find_if(proofs, [&](const Obligation &proof) {
        return proof.made <= write.backup.taken && isAt(proof.meanwhile) && !isAt(proof.server);
    });
    return found == proofs.end() ? std::nullopt : std::optional(found->meanwhile);
}

Standing standingOf(const UnfinishedSetting &setting)
{
    if (!setting.now || isSecret(setting.setting))
        return Standing::NotKnown;
    if (setting.now == setting.wanted)
        return Standing::Wanted;
    return setting.now == setting.before ? Standing::Earlier : Standing::Other;
}

/// The program that wrote was gone, and with it the connection.
Error cutOff(const device::Backup &backup)
{
    return {ErrorCode::LinkLost, {{"port", backup.port}}, {}};
}

std::optional<std::string> valueOf(const ReadSetting &found)
{
    return found.state == ReadState::Read ? std::optional(found.value) : std::nullopt;
}

} // namespace

std::vector<UnfinishedWrite> unfinishedWrites(const std::vector<device::Backup> &open,
                                              const std::vector<Obligation> &owed)
{
    std::vector<UnfinishedWrite> writes;
    for (auto backup : open | std::views::reverse) {
        // Before it is joined: a later write of one word would hide whose address the others are.
        aimAtFinalServer(backup, owed);
        const auto same = std::ranges::find_if(writes, [&backup](const UnfinishedWrite &write) {
            return backup.identity.imei && write.backup.identity.imei == backup.identity.imei;
        });
        if (same == writes.end())
            writes.push_back({backup, {backup.id}});
        else
            addLater(*same, backup);
    }
    std::ranges::sort(writes, std::ranges::greater(),
                      [](const UnfinishedWrite &write) { return write.ids.back(); });
    return writes;
}

std::vector<UnfinishedSetting> unfinishedSettings(const UnfinishedWrite &write,
                                                  const SettingsSnapshot *now)
{
    const auto &backup = write.backup;
    const auto changed = device::changedAfter(backup);
    std::vector<UnfinishedSetting> settings;
    for (const auto setting : allSettings) {
        const auto isIn = [setting](const std::vector<SettingId> &list) {
            return std::ranges::find(list, setting) != list.end();
        };
        if (!isIn(changed) && !isIn(backup.secretsWanted))
            continue;
        UnfinishedSetting entry{setting, {}, {}, {}, Standing::NotKnown};
        if (!isSecret(setting)) {
            entry.before = valueOf(backup.settings[setting]);
            entry.wanted = backup.wanted.value(setting);
            entry.now = now != nullptr ? valueOf((*now)[setting]) : std::nullopt;
        }
        entry.standing = standingOf(entry);
        settings.push_back(std::move(entry));
    }
    return settings;
}

Result<std::vector<UnfinishedWrite>>
unfinishedIn(const store::Store &store, const std::optional<std::string> &imei, std::int64_t before)
{
    if (store.isReadOnly())
        return std::vector<UnfinishedWrite>();
    auto open = store.backups({.imei = imei, .openOnly = true, .before = before});
    if (!open)
        return std::unexpected(open.error());
    // Of the others it was told how they ended, though not well.
    std::erase_if(*open, [](const device::Backup &backup) { return !backup.after.empty(); });
    if (open->empty())
        return std::vector<UnfinishedWrite>();
    std::vector<Obligation> owed;
    for (const auto &backup : *open) {
        if (!backup.identity.imei)
            continue;
        // Also those that were met since: the address was this laptop's all the same.
        const auto then = store.obligationsAt(*backup.identity.imei, backup.taken);
        if (!then)
            return std::unexpected(then.error());
        owed.insert(owed.end(), then->begin(), then->end());
    }
    auto writes = unfinishedWrites(*open, owed);
    for (auto &write : writes) {
        if (!write.backup.identity.imei)
            continue;
        const auto proofs = store.obligationsOf(*write.backup.identity.imei);
        if (!proofs)
            return std::unexpected(proofs.error());
        write.proofAddress = proofAddressIn(write, *proofs);
    }
    return writes;
}

Result<void> mayFinish(const UnfinishedWrite &write)
{
    if (const auto &address = write.proofAddress) {
        return failure(ErrorCode::ProofAddressWanted,
                       {{"endpoint", hostAndPort(address->host, address->port)}});
    }
    return {};
}

std::vector<SettingId> secretsOpenAfter(const UnfinishedWrite &write,
                                        const std::vector<SettingResult> &later)
{
    auto open = write.backup.secretsWanted;
    std::erase_if(open, [&later](SettingId setting) {
        return std::ranges::any_of(later, [setting](const SettingResult &entry) {
            // Few units tell a password that was written; what is wanted and held is not written.
            return entry.setting == setting && entry.wanted
                   && (entry.outcome == SettingOutcome::Verified
                       || entry.outcome == SettingOutcome::Unreadable
                       || entry.outcome == SettingOutcome::Unchanged);
        });
    });
    return open;
}

Result<std::int64_t> nextBackup(const store::Store &store)
{
    const auto last = store.backups({.most = 1});
    if (!last)
        return std::unexpected(last.error());
    return last->empty() ? 1 : last->front().id + 1;
}

Result<void> settleUnfinished(store::Store &store, const UnfinishedWrite &write,
                              const SettingsSnapshot &now)
{
    for (const auto id : write.ids) {
        const auto backup = store.backup(id);
        if (!backup)
            return std::unexpected(backup.error());
        const auto results = resultsAfter(*backup, now);
        const bool isDone = std::ranges::all_of(results, [](const SettingResult &result) {
            return !result.wanted || result.after == result.wanted;
        });
        const auto done =
            store.finishBackup(id, results, isDone ? std::nullopt : std::optional(cutOff(*backup)));
        if (!done)
            return done;
    }
    return {};
}

Result<void> forgetUnfinished(store::Store &store, const UnfinishedWrite &write)
{
    for (const auto id : write.ids) {
        if (const auto done = store.finishBackup(id, {}, cutOff(write.backup)); !done)
            return done;
    }
    return {};
}

std::vector<SettingResult> resultsAfter(const device::Backup &backup, const SettingsSnapshot &now)
{
    std::vector<SettingResult> results;
    for (const auto setting : allSettings) {
        SettingResult entry{setting, valueOf(backup.settings[setting]),
                            backup.wanted.value(setting), valueOf(now[setting]),
                            SettingOutcome::Unchanged};
        if (isSecret(setting))
            entry.before = entry.wanted = entry.after = std::nullopt;
        if (entry.wanted && entry.wanted != entry.before) {
            entry.outcome = !entry.after                  ? SettingOutcome::Unreadable
                            : entry.after == entry.wanted ? SettingOutcome::Verified
                            : entry.after == entry.before ? SettingOutcome::Unchanged
                                                          : SettingOutcome::Ignored;
        } else if (!entry.after) {
            entry.outcome = SettingOutcome::NotKnown;
        }
        results.push_back(std::move(entry));
    }
    return results;
}

} // namespace sp7600::commissioning
