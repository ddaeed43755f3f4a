// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sp7600/console.h"
#include "core/model/model.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>

namespace sp7600::app
{

/// The arguments of one command, with typed access. Every getter gives UsageWrong, or the error of
/// the value itself, for what cannot be understood.
class Arguments
{
public:
    Arguments(QString command, const QString &summary);

    void addFlag(const QString &name, const QString &help);
    void addValue(const QString &name, const QString &placeholder, const QString &help);
    void addPositional(const QString &name, const QString &help);

    /// Errors: UsageWrong. @p words without the program's name and the command.
    [[nodiscard]] Result<void> parse(const QStringList &words);
    [[nodiscard]] bool helpWanted() const { return m_parser.isSet(QStringLiteral("help")); }
    [[nodiscard]] QString help() const;

    /// False, and empty, for what this command does not have at all.
    [[nodiscard]] bool has(const QString &name) const;
    [[nodiscard]] QString text(const QString &name) const;
    [[nodiscard]] QStringList texts(const QString &name) const;
    [[nodiscard]] QStringList positionals() const { return m_parser.positionalArguments(); }
    [[nodiscard]] Result<QString> required(const QString &name) const;
    /// Absent when not given.
    [[nodiscard]] Result<std::optional<std::uint16_t>> port(const QString &name,
                                                            bool zeroAllowed) const;
    [[nodiscard]] Result<std::optional<double>> seconds(const QString &name) const;
    [[nodiscard]] Result<std::optional<std::int64_t>> count(const QString &name) const;
    /// The content of a file, `-` for standard input, without its last line end.
    [[nodiscard]] Result<std::optional<std::string>> secretFile(const QString &name) const;

private:
    QString m_command;
    QStringList m_names;
    qsizetype m_mostPositionals = 0;
    QCommandLineParser m_parser;
};

[[nodiscard]] std::unexpected<Error> usage(const QString &detail);

/// Says the error in the form that was asked for; its exit code.
[[nodiscard]] int fail(const Console &console, const Error &error);

/// Parses and, where that was asked for, explains. The exit code when the command has ended with
/// it.
[[nodiscard]] std::optional<int> begin(Arguments &arguments, const QStringList &words,
                                       const Console &console);

} // namespace sp7600::app
