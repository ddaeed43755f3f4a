// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

/// Messages of one kind, made up in the shapes that real units send. They differ from each other,
/// so that no branch predictor learns them by heart; the same ones in every run.
struct MessagePool {
    std::vector<std::string> frames;
    std::size_t octets = 0; ///< Of all frames together.

    void add(std::string frame)
    {
        octets += frame.size();
        frames.push_back(std::move(frame));
    }
};

[[nodiscard]] MessagePool plainTexts();  ///< Text records without OBD.
[[nodiscard]] MessagePool obdTexts();    ///< Text records with OBD.
[[nodiscard]] MessagePool textBatches(); ///< Five text records each, some with OBD.
[[nodiscard]] MessagePool legacyTexts(); ///< `*GS02`
[[nodiscard]] MessagePool binaries();    ///< `F8 … F8`
[[nodiscard]] MessagePool apiAscii();    ///< SkyPatrol API with `$GPRMC`.
[[nodiscard]] MessagePool apiBinaries(); ///< SkyPatrol API, the mask on the wire.
[[nodiscard]] MessagePool mixed();       ///< All of them in turn.

/// One frame of about @p size octets that is mostly one thing.
[[nodiscard]] std::string longBatch(std::size_t size);
[[nodiscard]] std::string longObd(std::size_t size);
[[nodiscard]] std::string longUnknownFragment(std::size_t size);
[[nodiscard]] std::string manyCells(std::size_t size);
