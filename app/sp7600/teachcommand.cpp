// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/arguments.h"
#include "app/sp7600/commands.h"
#include "app/sp7600/exitcode.h"
#include "app/sp7600/profilelisting.h"
#include "core/commissioning/installer.h"
#include "core/commissioning/teaching.h"
#include "core/device/devicesession.h"
#include "core/device/iothread.h"
#include "core/device/profilelibrary.h"
#include "core/device/qtlink.h"
#include "core/device/teach.h"
#include "core/text/text.h"

#include <QJsonArray>
#include <QTextStream>

#include <algorithm>

namespace sp7600::app
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto openTimeout = std::chrono::seconds(10);

/// As profiles spell it, or as the options of `write` do.
std::optional<SettingId> settingNamed(const QString &text)
{
    auto name = text.trimmed().toLower();
    name.replace(u'-', u'_');
    const auto setting = settingFromName(name.toStdString());
    return setting ? setting : settingFromName((name + u"_s"_s).toStdString());
}

Result<SettingId> requiredSetting(const QString &text)
{
    if (const auto setting = settingNamed(text))
        return *setting;
    const std::vector<SettingId> all(allSettings.begin(), allSettings.end());
    return usage(u"\"%1\" is no setting; the settings are %2"_s.arg(text, settingNames(all)));
}

/// `NAME=REST`. Error: UsageWrong.
Result<std::pair<QString, QString>> pair(const QString &option, const QString &text)
{
    const auto middle = text.indexOf(u'=');
    if (middle < 1)
        return usage(u"--%1 takes two things with = between them, not \"%2\""_s.arg(option, text));
    return std::pair(text.first(middle).trimmed(), text.mid(middle + 1).trimmed());
}

Result<device::ParameterRole> roleNamed(const QString &text)
{
    if (text == u"kept")
        return device::ParameterUse::Kept;
    if (text == u"fixed")
        return device::ParameterUse::Fixed;
    const auto setting = requiredSetting(text);
    if (!setting)
        return std::unexpected(setting.error());
    return *setting;
}

Result<void> readSettings(const Arguments &arguments, device::TeachingExample &example)
{
    for (const auto &names : arguments.texts(u"setting"_s)) {
        for (const auto &name : names.split(u',', Qt::SkipEmptyParts)) {
            const auto setting = requiredSetting(name);
            if (!setting)
                return std::unexpected(setting.error());
            if (std::ranges::find(example.settings, *setting) != example.settings.end())
                return usage(u"--setting names %1 twice"_s.arg(name));
            example.settings.push_back(*setting);
        }
    }
    if (example.settings.empty())
        return usage(u"profiles teach needs --setting"_s);
    return {};
}

Result<void> readHints(const Arguments &arguments, device::TeachingExample &example)
{
    for (const auto &text : arguments.texts(u"parameter"_s)) {
        const auto parts = pair(u"parameter"_s, text);
        if (!parts)
            return std::unexpected(parts.error());
        bool isNumber = false;
        const auto number = parts->first.toUInt(&isNumber);
        if (!isNumber)
            return usage(u"--parameter takes the number of a value, as in 2=server_port"_s);
        const auto role = roleNamed(parts->second);
        if (!role)
            return std::unexpected(role.error());
        example.roles[number] = *role;
    }
    for (const auto &text : arguments.texts(u"value"_s)) {
        const auto parts = pair(u"value"_s, text);
        if (!parts)
            return std::unexpected(parts.error());
        const auto setting = requiredSetting(parts->first);
        if (!setting)
            return std::unexpected(setting.error());
        if (isSecret(*setting)) {
            return usage(u"a password is no argument; say which value it is, as in --parameter "
                         "3=%1"_s.arg(parts->first));
        }
        const auto value = normaliseSetting(*setting, parts->second.toStdString());
        if (!value)
            return std::unexpected(value.error());
        example.values[*setting] = *value;
    }
    return {};
}

/// The command may hold a password, and an argument can be seen by everybody on the computer.
std::string commandFrom(const Arguments &arguments)
{
    const auto text = arguments.text(u"command"_s);
    if (text != u"-")
        return text.toStdString();
    return QTextStream(stdin).readLine().toStdString();
}

/// Where a shell has no easy line end, `\n` is one.
std::string replyFrom(const Arguments &arguments)
{
    auto reply = arguments.text(u"reply"_s);
    reply.replace(u"\\r"_s, u"\r"_s).replace(u"\\n"_s, u"\n"_s);
    return reply.toStdString();
}

QString noteText(device::TeachingNote note)
{
    switch (note) {
    case device::TeachingNote::ReplyInferred:
        return u"No reply that shows the values was given: that the tracker repeats them is assumed."_s;
    case device::TeachingNote::CannotBeRead:
        return u"The reply does not show every value, so that what was written cannot be read back."_s;
    case device::TeachingNote::UnitInferred:
        return u"The unit of a time was concluded from its value; --value SETTING=SECONDS says it."_s;
    case device::TeachingNote::SpellingInferred:
        return u"How the other value is written was concluded from 0 and 1."_s;
    }
    return {};
}

QString roleText(const device::ParameterRole &role)
{
    if (const auto *setting = std::get_if<SettingId>(&role))
        return QString::fromUtf8(settingName(*setting));
    return std::get<device::ParameterUse>(role) == device::ParameterUse::Kept ? u"kept"_s
                                                                              : u"fixed"_s;
}

QString templateText(const std::optional<protocol::Template> &text)
{
    return text ? text::escaped(text->text()) : u"not known"_s;
}

/// Teaches one word: from the arguments to the file.
class Teaching
{
public:
    Teaching(const Context &context, const Arguments &arguments, const Console &console)
        : m_context(context)
        , m_arguments(arguments)
        , m_console(console)
    {
    }

    Result<void> run()
    {
        for (const auto &step :
             {&Teaching::prepare, &Teaching::propose, &Teaching::tryReading, &Teaching::save}) {
            if (const auto done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

private:
    Result<void> prepare()
    {
        const auto id = m_arguments.required(u"save"_s);
        if (!id)
            return std::unexpected(id.error());
        m_id = id->toStdString();
        if (!device::isProfileId(m_id)) {
            return usage(u"--save takes 1 to 64 lower-case letters, digits and hyphens, not "
                         "\"%1\""_s.arg(*id));
        }
        if (const auto command = m_arguments.required(u"command"_s); !command)
            return std::unexpected(command.error());
        if (const auto read = readSettings(m_arguments, m_example); !read)
            return read;
        if (const auto read = readHints(m_arguments, m_example); !read)
            return read;
        m_example.command = commandFrom(m_arguments);
        m_example.reply = replyFrom(m_arguments);

        auto options = stationOptions(m_arguments.text(u"data-dir"_s));
        options.withStore = false;
        auto station = commissioning::Station::open(options);
        if (!station)
            return std::unexpected(station.error());
        m_station = std::move(*station);
        for (const auto &note : m_station->startupNotes())
            Console::note(text::describe(note).joined());
        return chooseBase();
    }

    /// The profile that is taught, else the one of the same grammar.
    Result<void> chooseBase()
    {
        const auto &library = m_station->profiles();
        auto base = m_arguments.text(u"base"_s).toStdString();
        if (base.empty() && library.find(m_id))
            base = m_id;
        if (base.empty())
            base = commissioning::usualBase(m_example.command);
        const auto profile = library.find(base);
        if (!profile)
            return std::unexpected(profile.error());
        if ((*profile)->isVirtual())
            return usage(
                u"a virtual profile has no words of real trackers; choose another --base"_s);
        m_base = **profile;
        m_example.grammar = m_base.grammar;
        return {};
    }

    Result<void> propose()
    {
        auto proposal = device::learn(m_example);
        if (!proposal)
            return std::unexpected(proposal.error());
        m_proposal = std::move(*proposal);
        print();
        if (m_proposal.questions.empty())
            return {};
        QStringList open;
        for (const auto &question : m_proposal.questions) {
            const auto name = QString::fromUtf8(settingName(question.setting));
            QStringList choices;
            for (const auto number : question.parameters)
                choices.append(u"--parameter %1=%2"_s.arg(number).arg(name));
            open.append(
                question.parameters.size() == 1
                    ? u"what value %1 means: --value %2=…"_s.arg(question.parameters[0]).arg(name)
                    : choices.join(u" or "_s));
        }
        return usage(u"it is not clear which value is which; say %1"_s.arg(open.join(u"; "_s)));
    }

    void print() const
    {
        const auto &word = m_proposal.word;
        m_console.say(u"Values of the command:"_s);
        for (std::size_t i = 0; i < m_proposal.parameters.size(); ++i) {
            const auto &parameter = m_proposal.parameters[i];
            const auto *setting = std::get_if<SettingId>(&parameter.role);
            const bool hidden = setting && isSecret(*setting);
            m_console.say(u"  %1  %2 %3"_s.arg(i + 1)
                              .arg(hidden ? u"•••"_s : text::escaped(parameter.text), -28)
                              .arg(roleText(parameter.role)));
        }
        if (word.write) {
            m_console.say(u"Writing:  %1"_s.arg(templateText(word.write)));
            m_console.say(u"Reading:  %1"_s.arg(templateText(word.read)));
            m_console.say(u"Answer:   %1"_s.arg(templateText(word.reply)));
        }
        for (const auto note : m_proposal.notes)
            m_console.say(noteText(note));
    }

    Result<void> tryReading()
    {
        const auto &word = m_proposal.word;
        if (!m_arguments.has(u"port"_s) || !word.read)
            return {};
        const auto dangerous = device::DangerousWords::load();
        if (!dangerous)
            return std::unexpected(dangerous.error());
        const auto command = QString::fromStdString(word.read->text());
        auto question = u"Send %1 to the tracker, to see whether it only reads?"_s.arg(command);
        if (const auto does = dangerous->whatItDoes(word.read->text()))
            question = u"%1 is known for something else: it %2. Send it?"_s.arg(
                command, QString::fromStdString(*does));
        if (const auto yes = agreed(m_arguments, question, m_context.interrupted); !yes)
            return yes;
        const auto answer = ask();
        if (!answer)
            return std::unexpected(answer.error());
        m_console.say(u"It answered: %1"_s.arg(
            std::ranges::any_of(word.settings, isSecret) ? u"•••"_s : text::escaped(*answer)));
        const auto before = m_proposal.word.reply;
        if (!commissioning::takeReading(m_proposal, m_example, *answer))
            m_console.say(u"That does not show the values, so reading stays assumed."_s);
        else if (m_proposal.word.reply != before)
            m_console.say(u"Answer:   %1"_s.arg(templateText(m_proposal.word.reply)));
        return {};
    }

    /// What the tracker says to the reading command, at the first speed at which it says anything.
    Result<std::string> ask()
    {
        auto password = m_arguments.secretFile(u"device-password-file"_s);
        if (!password)
            return std::unexpected(password.error());
        auto link =
            device::makeLink(m_station->ioThread(), m_arguments.text(u"port"_s).toStdString(),
                             {m_base.dtr, m_base.rts});
        if (!link)
            return std::unexpected(link.error());
        auto &line = **link;
        const auto &interrupted = m_context.interrupted;
        if (const auto opened = line.open(line.clock().now() + openTimeout, interrupted); !opened)
            return std::unexpected(opened.error());
        device::DeviceSession session(line, m_base, {*password, {}});
        const bool secret = std::ranges::any_of(m_proposal.word.settings, isSecret);
        auto reply = session.tryCommand(m_proposal.word.read->text(), secret, interrupted);
        if (!reply)
            return std::unexpected(reply.error());
        return std::move(reply->text);
    }

    Result<void> save()
    {
        const auto question = u"Save this in the profile %1?"_s.arg(QString::fromStdString(m_id));
        if (const auto yes = agreed(m_arguments, question, m_context.interrupted); !yes)
            return yes;
        auto by = m_arguments.text(u"by"_s).trimmed().toStdString();
        if (by.empty())
            by = commissioning::loginName();
        const auto profile = commissioning::taughtProfile(m_base, m_proposal.word, m_id, by);
        const auto file = m_station->profiles().save(profile);
        if (!file)
            return std::unexpected(file.error());
        report(profile.wordFor(m_proposal.word.settings.front())->source, *file);
        return {};
    }

    void report(const std::string &source, const QString &file) const
    {
        const auto &word = m_proposal.word;
        const auto orNull = [](const std::optional<protocol::Template> &text) {
            return text ? QJsonValue(QString::fromStdString(text->text()))
                        : QJsonValue(QJsonValue::Null);
        };
        m_console.object({{u"taught"_s, settingNames(word.settings)},
                          {u"profile"_s, QString::fromStdString(m_id)},
                          {u"file"_s, file},
                          {u"write"_s, orNull(word.write)},
                          {u"read"_s, orNull(word.read)},
                          {u"reply"_s, orNull(word.reply)},
                          {u"read_tried"_s, word.safeToProbe},
                          {u"source"_s, QString::fromStdString(source)}});
        m_console.say(u"Saved in %1. Use it with --profile %2, and share it with: sp7600 profiles "
                      "export %2 FILE"_s.arg(file, QString::fromStdString(m_id)));
    }

    const Context &m_context;
    const Arguments &m_arguments;
    const Console &m_console;
    std::string m_id;
    std::unique_ptr<commissioning::Station> m_station;
    device::Profile m_base;
    device::TeachingExample m_example;
    device::TeachingProposal m_proposal;
};

} // namespace

int teachCommand(const Context &context)
{
    Arguments arguments(u"profiles teach"_s,
                        u"Learns a word from a command that is known to work, and saves it in a "
                        "profile of your own."_s);
    arguments.addValue(u"setting"_s, u"NAME[,NAME]"_s,
                       u"What the command sets: host, server_port, transport, apn, …; where the "
                       "values do not tell, in their order."_s);
    arguments.addValue(
        u"command"_s, u"TEXT"_s,
        u"The command as it is sent, password and all; - for standard input, for one "
        "with a secret."_s);
    arguments.addValue(u"reply"_s, u"TEXT"_s,
                       u"What the tracker answered; \\n stands for a line end."_s);
    arguments.addValue(
        u"parameter"_s, u"N=NAME"_s,
        u"The Nth value is this setting, or kept (read and given back), or fixed."_s);
    arguments.addValue(u"value"_s, u"NAME=VALUE"_s,
                       u"What the command sets it to, where that does not show: transport=tcp, "
                       "report_interval_s=300."_s);
    arguments.addValue(u"base"_s, u"ID"_s,
                       u"The profile that is taught; else the one of --save, else sp7600, or "
                       "skypatrol-at for an AT command."_s);
    arguments.addValue(u"save"_s, u"ID"_s, u"Where it is saved; a profile of your own."_s);
    arguments.addValue(u"by"_s, u"NAME"_s, u"Who teaches it; else the login name."_s);
    arguments.addValue(u"port"_s, u"P"_s,
                       u"Try the reading form on the tracker at this port, after asking."_s);
    arguments.addValue(u"device-password-file"_s, u"F"_s,
                       u"File with that tracker's password; - for standard input."_s);
    arguments.addFlag(u"yes"_s, u"Agree beforehand to what would be asked."_s);
    const Console console(context.words.contains(u"--json"_s));
    if (const auto ended = begin(arguments, context.words, console))
        return *ended;
    const auto done = Teaching(context, arguments, console).run();
    return done ? int(ExitDone) : fail(console, done.error());
}

} // namespace sp7600::app
