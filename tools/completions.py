#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the shell completions of both programs from what their --help says.

Exit codes with --check: 0 the files are what the programs give, 1 they are not.
"""
import argparse
import dataclasses
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
FOLDER = ROOT / "packaging/linux/completions"
HEAD = """\
# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Made from what {program} --help says; made anew by ./dev completions.
"""
# What sp7600 itself is asked for: the command, and the key of its JSON that holds the value.
ASKED = {
    "ports": ("ports", "name"),
    "presets": ("presets", "id"),
    "profiles": ("profiles", "id"),
    "scenarios": ("simulate --list-scenarios", "id"),
}
ITEM = r"[\w-]+(?: \([^)]*\))?"
LIST = re.compile(rf"(?:^|: )({ITEM}(?:, {ITEM})* or {ITEM})(?=[.;])")
EXPLAINED = re.compile(rf"(?:^|; )({ITEM}): ")


def first_sentence(text):
    return re.split(r"(?<=\w)[.;] |\.$", text)[0]


@dataclasses.dataclass
class Value:
    """What stands behind an option, or by itself."""

    name: str
    kind: str = "free"  # or files, folders, words, or one of ASKED
    words: tuple = ()

    def action(self):
        return self.kind, self.words


@dataclasses.dataclass
class Option:
    names: list
    text: str
    value: Value | None

    def may_be_repeated(self):
        return re.search(r"\brepeat", self.text) is not None

    def summary(self):
        if "--help-all" in self.names:  # Each Qt has other words for it.
            return "Displays help including Qt's own options"
        if self.value and self.value.words and self.text.startswith(self.value.words[0]):
            return "One of " + ", ".join(self.value.words)
        return first_sentence(self.text)


@dataclasses.dataclass
class Command:
    name: str
    text: str
    options: list
    values: list = dataclasses.field(default_factory=list)


def bare(item):
    return item.split(" ")[0]


def words_in(placeholder, text):
    """The values that an option can have, where it has only some."""
    if "|" in placeholder:
        return tuple(word for word in placeholder.split("|") if word.islower())
    if listed := LIST.search(text):
        return tuple(bare(item) for item in re.findall(ITEM, listed[1].replace(" or ", ", ")))
    if len(explained := EXPLAINED.findall(text)) > 1 and text.startswith(explained[0]):
        return tuple(bare(item) for item in explained)
    return ()


def value_of(name, placeholder, text, command):
    about = re.search(r"see sp7600 (\w+)", text)
    if about and about[1] in ASKED:
        kind = about[1]
    elif name == "--port":
        kind = "ports"
    elif name == "--scenario":
        kind = "scenarios"
    elif name == "--base" or (placeholder == "ID" and command.startswith("profiles ")):
        kind = "profiles"
    elif re.match(r"(FILE|F)\b", placeholder):
        kind = "files"
    elif placeholder == "DIR":
        kind = "folders"
    elif words := words_in(placeholder, text):
        return Value(placeholder, "words", words)
    else:
        kind = "free"
    return Value(placeholder, kind)


def entries(help_text, heading):
    """Each entry under a heading as what it is about and its text, unwrapped."""
    found = []
    section = re.search(rf"^{heading}:\n((?:  .*\n?)+)", help_text, re.MULTILINE)
    for line in section[1].splitlines() if section else []:
        if entry := re.match(r"  (\S.*?)(?:  +(.*))?$", line):
            found.append([entry[1], entry[2] or ""])
        else:
            found[-1][1] += " " + line.strip()
    return found


def command_from(name, text, help_text):
    command = Command(name, text, [])
    for about, explained in entries(help_text, "Options"):
        names, placeholder = re.match(r"([^<]*?)(?: <(.*)>)?$", about).groups()
        names = names.split(", ")
        value = value_of(names[-1], placeholder, explained, name) if placeholder else None
        command.options.append(Option(names, explained, value))
    for about, explained in entries(help_text, "Arguments"):
        value = value_of("", about.strip("[]"), explained, name)
        if value.kind == "free" and re.search(r"\bfile\b", explained):
            value.kind = "files"
        command.values.append(Value(about, value.kind, value.words))
    return command


def lend_words(commands):
    """An option that does not tell its values has those of its namesake that does."""
    told = {option.names[-1]: option.value.action()
            for command in commands for option in command.options
            if option.value and option.value.kind == "words"}
    for command in commands:
        for option in command.options:
            if option.value and option.value.kind == "free" and option.names[-1] in told:
                option.value.kind, option.value.words = told[option.names[-1]]


class Programs:
    """The built programs; they see neither settings nor data of whoever runs this."""

    def __init__(self, folder, home):
        self.folder = pathlib.Path(folder).resolve()
        self.environment = os.environ | {
            "HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "XDG_RUNTIME_DIR": home,
            "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", "COLUMNS": "80"}

    def help(self, program, *words):
        return subprocess.run([self.folder / program, *words, "--help"], env=self.environment,
                              check=True, capture_output=True, text=True, timeout=60).stdout

    def commands(self):
        """Those of sp7600 as (first word, text), the second words of each, which of them is meant
        where none is said, and each of them as a command."""
        overview = self.help("sp7600").split("Exit codes:")[0]
        summaries = re.findall(r"^  ([a-z]+) +(\S.*)$", overview, re.MULTILINE)
        found, second, usual = [], {}, {}
        for first, text in summaries:
            own = self.help("sp7600", first)
            kinds = re.findall(rf"sp7600 {first} ([a-z]+)\b", own)
            if also := re.search(r"Also: ([^.]*)\.", " ".join(own.split())):
                kinds += [each.split()[0] for each in also[1].split(", ")]
            second[first] = list(dict.fromkeys(kinds))
            if kinds and entries(own, "Options"):
                usual[first] = kinds[0]
            found += [command_from(f"{first} {kind}", "", self.help("sp7600", first, kind))
                      for kind in second[first]] or [command_from(first, text, own)]
        lend_words(found)
        return summaries, second, usual, found

    def window(self):
        return command_from("", "", self.help("sp7600-installer"))


def quoted(text):
    return "'" + text.replace("'", "'\\''") + "'"


def paragraphs(text):
    """Lines of at most 100 columns of what a shell reads as words."""
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) > 84:
            lines.append("")
        lines[-1] += (" " if lines[-1] else "") + word
    return lines


def asking(kind):
    words, key = ASKED[kind]
    return f"""{words} --json 2>/dev/null | sed -n 's/.*"{key}":"\\([^"]*\\)".*/\\1/p'"""


def kinds_of(commands):
    values = [option.value for command in commands for option in command.options if option.value]
    values += [value for command in commands for value in command.values]
    return {value.kind for value in values} & set(ASKED)


# --- bash ----------------------------------------------------------------------------------------

def bash_reply(action, function):
    kind, words = action
    if kind == "free":
        return ":"
    if kind == "files":
        return "compopt -o default"
    if kind == "folders":
        return "compopt -o dirnames"
    if kind == "words":
        return f"_{function}_reply '{' '.join(words)}'"
    return f'_{function}_reply "$(_{function}_known {kind})"'


def cases(choices, indent="    "):
    """The branches of a case, those with the same body together."""
    bodies = {}
    for pattern, body in choices:
        bodies.setdefault(body, []).append(pattern)
    text = ""
    for body, patterns in bodies.items():
        text += indent + f" | \\\n{indent}    ".join(patterns) + f")\n{indent}    {body}\n" \
            f"{indent}    ;;\n"
    return text


def bash_values(commands, function):
    """Patterns of "COMMAND OPTION". One for all commands where the option is the same in all."""
    uses = {}
    for command in commands:
        for option in command.options:
            action = option.value.action() if option.value else None
            for name in option.names:
                uses.setdefault(name, []).append((command.name, action))
    for name, found in uses.items():
        actions = {action for _, action in found}
        if len(actions) == 1 and actions != {None}:
            yield f"*' {name}'", bash_reply(found[0][1], function)
        elif len(actions) > 1:
            for command, action in found:
                if action:
                    yield quoted(f"{command} {name}"), bash_reply(action, function)


BASH = """
_{function}_reply() # WORDS
{{
    mapfile -t COMPREPLY < <(compgen -W "$1" -- "$word")
}}

_{function}_known() # KIND
{{
    case $1 in
{known}    esac
}}

_{function}_value() # COMMAND OPTION; fails where the option takes no value
{{
    case "$1 $2" in
{values}    *) return 1 ;;
    esac
}}

_{function}()
{{
    local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD - 1]}}
    local command='' options
    COMPREPLY=()
    # Bash takes --option=value apart.
    if [ "$word" = = ]; then
        word=
    elif [ "$before" = = ] && [ "$COMP_CWORD" -gt 2 ]; then
        before=${{COMP_WORDS[COMP_CWORD - 2]}}
    fi
{body}    [[ $word != -* ]] || _{function}_reply "$options"
}}

complete -F _{function} {program}
"""


def names_of(command):
    return " ".join(name for option in command.options for name in option.names)


def wide(text, start):
    """A single-quoted text over as many lines as it needs."""
    return ("\n" + " " * start).join(paragraphs(text))


def bash_by_itself(command, function):
    """All that may stand there; readline names files where nothing else fits."""
    actions = {value.action() for value in command.values if value.kind != "free"}
    return "\n            ".join(sorted(bash_reply(action, function) for action in actions))


def bash_known(kinds):
    return "".join(f"    {kind}) sp7600 {asking(kind)} ;;\n" for kind in sorted(kinds))


def bash_of_command_line(summaries, second, usual, commands):
    firsts = " ".join(first for first, _ in summaries)
    body = f"""\
    if [ "$COMP_CWORD" -eq 1 ]; then
        _sp7600_reply '{wide(firsts + " --help --version", 12)}'
        return
    fi
    command=${{COMP_WORDS[1]}}
    case $command in
"""
    for first, kinds in second.items():
        if not kinds:
            continue
        known = " | ".join(kinds)
        default = f"        *) command+=' {usual[first]}' ;;\n" if first in usual else ""
        body += f"""\
    {first})
        if [ "$COMP_CWORD" -eq 2 ] && [[ $word != -* ]]; then
            _sp7600_reply '{" ".join(kinds)}'
            return
        fi
        case ${{COMP_WORDS[2]}} in
        {known}) command+=" ${{COMP_WORDS[2]}}" ;;
{default}        esac
        ;;
"""
    body += """\
    esac
    _sp7600_value "$command" "$before" && return
    case $command in
"""
    body += cases(
        (quoted(command.name), f"options='{wide(names_of(command), 12)}'") for command in commands)
    body += "    *) return ;;\n    esac\n"
    by_itself = [(quoted(command.name), reply) for command in commands
                 if (reply := bash_by_itself(command, "sp7600"))]
    body += f"""\
    if [[ $word != -* ]]; then
        case $command in
{cases(by_itself, "        ")}        esac
    fi
"""
    return HEAD.format(program="sp7600") + BASH.format(
        function="sp7600", program="sp7600", known=bash_known(kinds_of(commands)),
        values=cases(bash_values(commands, "sp7600")), body=body)


def bash_of_window(window):
    body = f"""\
    _sp7600_installer_value "$command" "$before" && return
    options='{wide(names_of(window), 8)}'
"""
    if reply := bash_by_itself(window, "sp7600_installer"):
        body += f"    [[ $word == -* ]] || {reply}\n"
    return HEAD.format(program="sp7600-installer") + BASH.format(
        function="sp7600_installer", program="sp7600-installer",
        known=bash_known(kinds_of([window])),
        values=cases(bash_values([window], "sp7600_installer")), body=body)


# --- zsh -----------------------------------------------------------------------------------------

def zsh_text(text):
    return re.sub(r"([\[\]:\\])", r"\\\1", text)


def zsh_action(value, function):
    if value.kind == "words":
        return f"({' '.join(value.words)})"
    return {"free": "", "files": "_files", "folders": "_files -/"}.get(
        value.kind, f"_{function}_{value.kind}")


def zsh_option(option, function):
    text = zsh_text(option.summary())
    star = "*" if option.may_be_repeated() else ""
    behind = ""
    if option.value:
        behind = f":{zsh_text(option.value.name)}:{zsh_action(option.value, function)}"
    if len(option.names) > 1:
        names = ",".join(option.names)
        return f"'({' '.join(option.names)})'{{{names}}}" + quoted(f"[{text}]{behind}")
    name = option.names[0]
    equals = "=" if option.value and name.startswith("--") else ""
    return quoted(f"{star}{name}{equals}[{text}]{behind}")


def zsh_arguments(command, function, indent):
    specs = [zsh_option(option, function) for option in command.options]
    for value in command.values:
        optional = ":" if value.name.startswith("[") else ""
        specs.append(quoted(
            f":{optional}{zsh_text(value.name.strip('[]'))}:{zsh_action(value, function)}"))
    return f"{indent}_arguments " + f" \\\n{indent}    ".join(specs) + "\n"


def zsh_asking(kinds, function):
    return "".join(f"""
_{function}_{kind}()
{{
    local -a found
    found=(${{(f)"$(sp7600 {asking(kind)})"}})
    compadd -a found
}}
""" for kind in sorted(kinds))


def zsh_of_command_line(summaries, second, usual, commands):
    described = "".join(f"            {quoted(first + ':' + zsh_text(first_sentence(text)))}\n"
                        for first, text in summaries)
    text = "#compdef sp7600\n" + HEAD.format(program="sp7600")
    text += zsh_asking(kinds_of(commands), "sp7600")
    text += f"""
_sp7600()
{{
    local command=$words[2]
    if (( CURRENT == 2 )); then
        local -a commands=(
{described}        )
        _describe -t commands command commands
        _arguments '--help[Show what there is]' '--version[Show the version]'
        return
    fi
    shift words
    (( CURRENT-- ))
    case $command in
"""
    for first, kinds in second.items():
        if kinds:
            default = f"        (*) command+=' {usual[first]}' ;;\n" if first in usual else ""
            text += f"""\
    ({first})
        if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
            compadd {' '.join(kinds)}
            return
        fi
        case $words[2] in
        ({'|'.join(kinds)}) command+=" $words[2]"; shift words; (( CURRENT-- )) ;;
{default}        esac
        ;;
"""
    text += "    esac\n    case $command in\n"
    for command in commands:
        text += f"    ({quoted(command.name)})\n" \
            + zsh_arguments(command, "sp7600", "        ") + "        ;;\n"
    return text + "    esac\n}\n\n_sp7600 \"$@\"\n"


def zsh_of_window(window):
    function = "sp7600_installer"
    return "#compdef sp7600-installer\n" + HEAD.format(program="sp7600-installer") \
        + zsh_asking(kinds_of([window]), function) \
        + f"\n_{function}()\n{{\n" + zsh_arguments(window, function, "    ") \
        + f"}}\n\n_{function} \"$@\"\n"


# --- fish ----------------------------------------------------------------------------------------

def fish_quoted(text):
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def fish_value(value):
    if value.kind == "files":
        return " -r -F"
    if value.kind == "folders":
        return " -x -a '(__fish_complete_directories)'"
    if value.kind == "free":
        return " -x"
    if value.kind == "words":
        return f" -x -a {fish_quoted(' '.join(value.words))}"
    return f" -x -a {fish_quoted('(sp7600 ' + asking(value.kind) + ')')}"


def fish_option(option):
    text = ""
    for name in option.names:
        text += f" -l {name[2:]}" if name.startswith("--") else f" -s {name[1:]}"
    return text + (fish_value(option.value) if option.value else "") \
        + f" -d {fish_quoted(option.summary())}"


def fish_of_command_line(summaries, second, usual, commands):
    text = HEAD.format(program="sp7600") + """
function __sp7600_command # the command that is typed, with its second word
    set -l words (commandline -opc)
    test (count $words) -gt 1; or return
    switch $words[2]
"""
    for first, kinds in second.items():
        if kinds:
            text += f"""\
        case {first}
            if contains -- "$words[3]" {' '.join(kinds)}
                echo $words[2..3]
            else
                echo {" ".join(filter(None, (first, usual.get(first))))}
            end
"""
    text += """\
        case '*'
            echo $words[2]
    end
end

function __sp7600_in
    contains -- (__sp7600_command) $argv
end

function __sp7600_stands_at
    test (count (commandline -opc)) -eq $argv[1]
end

complete -c sp7600 -f
complete -c sp7600 -n '__sp7600_stands_at 1' -l help -d 'Show what there is'
complete -c sp7600 -n '__sp7600_stands_at 1' -l version -d 'Show the version'
"""
    for first, about in summaries:
        text += f"complete -c sp7600 -n '__sp7600_stands_at 1' -a {first} " \
            f"-d {fish_quoted(first_sentence(about))}\n"
    for first, kinds in second.items():
        if kinds:
            text += "complete -c sp7600 -n '__sp7600_stands_at 2; and " \
                f"__fish_seen_subcommand_from {first}' -a '{' '.join(kinds)}'\n"
    uses = {}
    for command in commands:
        for option in command.options:
            uses.setdefault(fish_option(option), []).append(command.name)
        for value in command.values[:1]:
            if value.kind == "files":
                uses.setdefault(" -F", []).append(command.name)
            elif value.kind != "free":
                uses.setdefault(fish_value(value).replace(" -x", ""), []).append(command.name)
    for what, names in uses.items():
        here = fish_quoted("__sp7600_in " + " ".join(
            f'"{name}"' if " " in name else name for name in names))
        if len(names) == len(commands):
            here = "'not __sp7600_stands_at 1'"
        text += f"complete -c sp7600 -n {here}{what}\n"
    return text


def fish_of_window(window):
    text = HEAD.format(program="sp7600-installer") + "\n"
    if not window.values:
        text += "complete -c sp7600-installer -f\n"
    return text + "".join(f"complete -c sp7600-installer{fish_option(option)}\n"
                          for option in window.options)


# -------------------------------------------------------------------------------------------------

def completions(folder):
    with tempfile.TemporaryDirectory() as home:
        programs = Programs(folder, home)
        line, window = programs.commands(), programs.window()
    return {
        "bash/sp7600": bash_of_command_line(*line),
        "bash/sp7600-installer": bash_of_window(window),
        "zsh/_sp7600": zsh_of_command_line(*line),
        "zsh/_sp7600-installer": zsh_of_window(window),
        "fish/sp7600.fish": fish_of_command_line(*line),
        "fish/sp7600-installer.fish": fish_of_window(window),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("programs", help="the folder with the built programs")
    parser.add_argument("--check", action="store_true", help="compare, and write nothing")
    options = parser.parse_args()
    status = 0
    for name, text in completions(options.programs).items():
        file = FOLDER / name
        if not options.check:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        elif not file.exists() or file.read_text(encoding="utf-8") != text:
            print(f"{name} is not what the programs say. ./dev completions makes it anew.",
                  file=sys.stderr)
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main())
