// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/arguments.h"

#include "app/sp7600/exitcode.h"

#include <QFile>

namespace sp7600::app
{

using namespace Qt::StringLiterals;

std::unexpected<Error> usage(const QString &detail)
{
    return failure(ErrorCode::UsageWrong, {{"detail", detail.toStdString()}});
}

int fail(const Console &console, const Error &error)
{
    console.error(error);
    return exitCodeFor(error);
}

std::optional<int> begin(Arguments &arguments, const QStringList &words, const Console &console)
{
    if (const auto parsed = arguments.parse(words); !parsed)
        return fail(console, parsed.error());
    if (!arguments.helpWanted())
        return {};
    Console(false).say(arguments.help());
    return ExitDone;
}

Arguments::Arguments(QString command, const QString &summary)
    : m_command(std::move(command))
{
    m_parser.setApplicationDescription(summary);
    m_parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    addFlag(u"help"_s, u"Show this text."_s);
    addFlag(u"json"_s, u"One JSON object a line on standard output."_s);
    addValue(u"data-dir"_s, u"DIR"_s, u"Where captures, backups, profiles and presets are kept."_s);
}

void Arguments::addFlag(const QString &name, const QString &help)
{
    m_parser.addOption({name, help});
    m_names.append(name);
}

void Arguments::addValue(const QString &name, const QString &placeholder, const QString &help)
{
    m_parser.addOption({name, help, placeholder});
    m_names.append(name);
}

void Arguments::addPositional(const QString &name, const QString &help)
{
    m_parser.addPositionalArgument(name, help);
    ++m_mostPositionals;
}

Result<void> Arguments::parse(const QStringList &words)
{
    if (!m_parser.parse(QStringList(u"sp7600 "_s + m_command) + words))
        return usage(m_parser.errorText());
    const auto positionals = m_parser.positionalArguments();
    if (positionals.size() > m_mostPositionals)
        return usage(u"there is no use for \"%1\""_s.arg(positionals.at(m_mostPositionals)));
    return {};
}

QString Arguments::help() const
{
    // QCommandLineParser names the program in argv[0]; the command belongs to it here.
    auto text = m_parser.helpText();
    const auto begin = text.indexOf(u"Usage: "_s) + 7;
    text.replace(begin, text.indexOf(u" [options]"_s, begin) - begin, u"sp7600 "_s + m_command);
    return text;
}

bool Arguments::has(const QString &name) const
{
    return m_names.contains(name) && m_parser.isSet(name);
}

QString Arguments::text(const QString &name) const
{
    return has(name) ? m_parser.value(name) : QString();
}

QStringList Arguments::texts(const QString &name) const
{
    return has(name) ? m_parser.values(name) : QStringList();
}

Result<QString> Arguments::required(const QString &name) const
{
    auto value = text(name);
    if (value.isEmpty())
        return usage(u"%1 needs --%2"_s.arg(m_command, name));
    return value;
}

Result<std::optional<std::uint16_t>> Arguments::port(const QString &name, bool zeroAllowed) const
{
    if (!has(name))
        return std::optional<std::uint16_t>();
    if (zeroAllowed && text(name) == u"0"_s)
        return std::optional<std::uint16_t>(0);
    const auto number = parsePort(text(name).toStdString());
    if (!number)
        return std::unexpected(number.error());
    return std::optional(*number);
}

Result<std::optional<double>> Arguments::seconds(const QString &name) const
{
    if (!has(name))
        return std::optional<double>();
    bool readable = false;
    const auto number = text(name).toDouble(&readable);
    // Asked this way round, "nan" is refused too.
    if (readable && number >= 0 && number <= 1e7)
        return std::optional(number);
    return usage(u"--%1 takes a number of seconds, not \"%2\""_s.arg(name, text(name)));
}

Result<std::optional<std::int64_t>> Arguments::count(const QString &name) const
{
    if (!has(name))
        return std::optional<std::int64_t>();
    bool readable = false;
    const auto number = text(name).toLongLong(&readable);
    if (!readable || number < 1)
        return usage(u"--%1 takes a whole number from 1, not \"%2\""_s.arg(name, text(name)));
    return std::optional<std::int64_t>(number);
}

Result<std::optional<std::string>> Arguments::secretFile(const QString &name) const
{
    if (!has(name))
        return std::optional<std::string>();
    QFile file(text(name));
    const bool opened = text(name) == u"-"_s ? file.open(stdin, QIODevice::ReadOnly)
                                             : file.open(QIODevice::ReadOnly);
    if (!opened) {
        return failure(ErrorCode::FileUnreadable, {{"file", text(name).toStdString()},
                                                   {"detail", file.errorString().toStdString()}});
    }
    auto secret = file.readLine(4096);
    while (secret.endsWith('\n') || secret.endsWith('\r'))
        secret.chop(1);
    return std::optional(secret.toStdString());
}

} // namespace sp7600::app
