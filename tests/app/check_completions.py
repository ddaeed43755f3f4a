#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The completions are what the built programs say, and each shell that is here takes them.

usage: check_completions.py PROGRAMS [TESTS], the folder with the built programs
"""
import os
import pathlib
import pty
import re
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "packaging/linux/completions"
PATIENCE = 30  # Seconds; for a machine that does other things as well.
PROMPT = "READY>"


class Terminal:
    """A shell at a pseudo-terminal, as a person has it."""

    def __init__(self, arguments, home, programs):
        self.seen = ""
        self.child, self.master = pty.fork()
        if self.child == 0:
            os.chdir(home)
            os.execvpe(arguments[0], arguments, {
                "PATH": f"{programs}:{os.environ['PATH']}", "HOME": str(home), "TERM": "dumb",
                "LC_ALL": "C.UTF-8", "PS1": PROMPT, "XDG_DATA_HOME": str(home),
                "XDG_CONFIG_HOME": str(home), "TMPDIR": str(home)})

    def read(self, until):
        """Waits for it, and gives it."""
        deadline = time.monotonic() + PATIENCE
        while not (found := re.search(until, self.seen)):
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([self.master], [], [], left)[0]:
                raise AssertionError(f"{until!r} did not come: {self.seen!r}")
            self.seen += os.read(self.master, 4096).decode()
            self.seen = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]|\x07", "", self.seen)
        self.seen = self.seen[found.end():]
        return found[0]

    def type(self, text):
        os.write(self.master, text.encode())

    def close(self):
        os.kill(self.child, signal.SIGKILL)
        os.waitpid(self.child, 0)
        os.close(self.master)


class Completions(unittest.TestCase):
    programs = None

    def setUp(self):
        self.home = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))

    def test_they_are_what_the_programs_say(self):
        made = subprocess.run([sys.executable, ROOT / "tools/completions.py", "--check",
                               self.programs], capture_output=True, text=True, timeout=600)
        self.assertEqual((made.returncode, made.stderr), (0, ""))

    def bash(self, typed):
        """The words that the line ends in, after the tab key."""
        terminal = Terminal(["bash", "--norc", "--noprofile", "-i"], self.home, self.programs)
        self.addCleanup(terminal.close)
        terminal.read(PROMPT)
        for file in sorted((FOLDER / "bash").iterdir()):
            terminal.type(f". '{file}'\n")
            terminal.read(PROMPT)
        # All that fits is inserted, so that there is no list to be read off a screen.
        terminal.type("bind '\"\\t\": insert-completions'\n")
        terminal.read(PROMPT)
        terminal.type(typed + "\t\x01set -- \x05\nprintf '<%s>' \"$@\" END\n")
        shown = terminal.read(r"(<[^<>]*>)+<END>")
        return re.findall(r"<([^<>]*)>", shown)[:-1]

    def test_bash_knows_commands(self):
        self.assertEqual(self.bash("sp7600 comm"), ["sp7600", "commission"])
        self.assertEqual(self.bash("sp7600 certificates v"), ["sp7600", "certificates", "verify"])

    def test_bash_knows_the_options_of_a_command(self):
        self.assertEqual(self.bash("sp7600 commission --pr")[2:],
                         ["--preset", "--profile", "--proof"])
        self.assertEqual(self.bash("sp7600 settings load --dr")[3:], ["--dry-run"])
        self.assertEqual(self.bash("sp7600 ports --pr")[2:], ["--pr"])

    def test_bash_knows_values(self):
        kinds = ["automatic", "configured", "direct", "relay"]
        self.assertEqual(self.bash("sp7600 commission --proof ")[3:], kinds)
        self.assertEqual(self.bash("sp7600 commission --proof=rel")[2:], ["--proof=relay"])
        self.assertEqual(self.bash("sp7600 commission --preset tra")[3:], ["traccar"])
        self.assertEqual(self.bash("sp7600 commission --host ")[2:], ["--host"])
        self.assertEqual(self.bash("sp7600-installer --look d")[1:], ["--look", "dark"])

    def test_bash_knows_files(self):
        (self.home / "a list.csv").touch()
        self.assertEqual(self.bash("sp7600 batch a")[2:], ["a list.csv"])
        self.assertEqual(self.bash("sp7600 batch --result a")[3:], ["a list.csv"])
        self.assertEqual(self.bash("sp7600-installer a")[1:], ["a list.csv"])

    @unittest.skipUnless(shutil.which("zsh"), "There is no zsh here.")
    def test_zsh_takes_them(self):
        for file in sorted((FOLDER / "zsh").iterdir()):
            subprocess.run(["zsh", "-n", file], check=True, timeout=PATIENCE)
        (self.home / ".zshrc").write_text(
            f"fpath=('{FOLDER}/zsh' $fpath)\nautoload -Uz compinit\ncompinit -u -D\n",
            encoding="utf-8")
        terminal = Terminal(["zsh", "-d", "-i"], self.home, self.programs)
        self.addCleanup(terminal.close)
        terminal.read(PROMPT)
        for typed, shown in (("sp7600 comm", "sp7600 commission "),
                             ("sp7600 certificates v", "sp7600 certificates verify "),
                             ("sp7600 settings load --dr", "--dry-run "),
                             ("sp7600 commission --proof=rel", "--proof=relay "),
                             ("sp7600 commission --preset tra", "--preset traccar "),
                             ("sp7600-installer --look d", "--look dark ")):
            terminal.type(typed + "\t")
            terminal.read(re.escape(shown))
            terminal.type("\x15")  # The line is empty again.

    @unittest.skipUnless(shutil.which("fish"), "There is no fish here.")
    def test_fish_takes_them(self):
        def fish(typed):
            files = "; ".join(f"source '{file}'" for file in sorted((FOLDER / "fish").iterdir()))
            told = subprocess.run(
                ["fish", "--no-config", "-c", f"{files}; complete -C '{typed}'"], check=True,
                capture_output=True, text=True, timeout=PATIENCE, cwd=self.home,
                env=os.environ | {"HOME": str(self.home), "XDG_DATA_HOME": str(self.home),
                                  "PATH": f"{self.programs}:{os.environ['PATH']}"}).stdout
            return sorted(line.split("\t")[0] for line in told.splitlines())

        self.assertEqual(fish("sp7600 comm"), ["commission"])
        self.assertEqual(fish("sp7600 commission --pr"), ["--preset", "--profile", "--proof"])
        self.assertEqual(fish("sp7600 commission --proof "),
                         ["automatic", "configured", "direct", "relay"])
        self.assertEqual(fish("sp7600 settings "), ["compare", "load", "save"])
        self.assertEqual(fish("sp7600 settings load --dr"), ["--dry-run"])
        self.assertEqual(fish("sp7600-installer --look d"), ["dark"])


if __name__ == "__main__":
    Completions.programs = pathlib.Path(sys.argv.pop(1)).resolve()
    unittest.main()
