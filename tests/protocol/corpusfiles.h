// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/channel.h"

#include <QJsonArray>
#include <QString>

#include <optional>
#include <string>
#include <vector>

/// One message of a corpus file; the format is described in tests/corpus/README.md.
struct CorpusItem {
    QString id;
    bool isText = false;
    sp7600::protocol::DecodeOptions options;
    std::optional<std::string> octets; ///< Absent when written in hexadecimal that is none.
    QJsonArray expected;
};

/// One stream: what arrived in pieces and the frames it holds.
struct CorpusStream {
    QString id;
    std::vector<std::string> chunks;
    std::vector<std::string> frames;
    std::string rest;
};

/// The project's own messages: always there.
[[nodiscard]] std::vector<CorpusItem> ownCorpus();

/// The collected real messages, which stay outside the published tree: nothing when absent.
[[nodiscard]] std::optional<std::vector<CorpusItem>> sharedCorpus();
[[nodiscard]] std::optional<std::vector<CorpusStream>> sharedStreams();
