# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Both programs, as strace sees them, read and write only the folders that the man page names.

usage: check_folders.py SOURCE PROGRAMS [--window]
PROGRAMS: the folder with sp7600 and sp7600-installer; --window: the whole tour of the window, not
only its start. Ends with 77 where strace is missing or may not look.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile

SKIPPED = 77

# As the man page says them, and what they are for the person of this test.
DATA = ("~/.local/share/sp7600/sp7600-installer", ".local/share/sp7600/sp7600-installer")
PREFERENCES = ("~/.config/sp7600/sp7600-installer.conf", ".config/sp7600")
# Where a window is told of files. Qt makes it in a folder of its own first.
HANDOVER = ("$XDG_RUNTIME_DIR/sp7600-installer-HASH", "run")
HANDOVER_FILES = re.compile(r"^run(/sp7600-installer-[0-9a-f]{16}(\.lock)?|/\.[A-Za-z]{6}(/s)?)?$")

# Libraries of a desktop look into a person's folder for fonts, themes and Qt's own preferences.
LIBRARIES_READ = re.compile(
    r"^(\.config/(QtProject\.conf|fontconfig|user-dirs.*|kdeglobals|gtk-.*|Trolltech\.conf|dconf.*|ibus.*)"
    r"|\.(fonts|icons|themes|XCompose|compose-cache|drirc|Xdefaults.*|Xauthority|terminfo|cups.*)"
    r"|\.local/share/(fonts|icons|mime|themes|applications|sp7600/translations)"
    r"|\.cache/(fontconfig|compose|mesa_shader_cache|qt_compose_cache.*|qtshadercache.*))")
LIBRARIES_WRITTEN = re.compile(r"^\.cache/(fontconfig|mesa_shader_cache|qt_compose_cache.*)")
# An open port is told of to other programs, as they tell of theirs.
LOCKS = ("/var/lock/LCK..", "/run/lock/LCK..")
SYSTEM_READ = ("/usr/", "/lib", "/etc/", "/proc", "/sys/", "/dev/", "/run/", "/bin/", "/sbin/",
               "/var/cache/fontconfig", "/var/lib/dbus", *LOCKS)
SYSTEM_WRITTEN = ("/dev/", "/proc/self/", "/proc/thread-self/", *LOCKS)

CALL = re.compile(r"^(?:\[pid +\d+\] |\d+ +)?(\w+)\((.*)$")
PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')
AT = re.compile(r"^(?:AT_FDCWD|\d+)(?:<([^>]*)>)?, ")
READING = {"open", "openat", "openat2", "readlink", "readlinkat", "execve", "chdir"}
WRITING = {"mkdir", "mkdirat", "rename", "renameat", "renameat2", "unlink", "unlinkat", "rmdir",
           "link", "linkat", "symlink", "symlinkat", "mknod", "mknodat", "truncate", "chmod",
           "fchmodat", "chown", "lchown", "fchownat", "utimensat", "creat"}


def touched(log, start):
    """(path, is it written) of each call that did not fail."""
    folder = {}
    for line in log:
        match = CALL.match(line)
        if not match or "= -1 " in line:
            continue
        name, rest = match.groups()
        process = line.split(" ", 1)[0]
        if name not in READING and name not in WRITING:
            continue
        writes = name in WRITING or bool(
            re.search(r"\bO_(WRONLY|RDWR|CREAT|TRUNC|TMPFILE)\b", rest))
        at = AT.match(rest)
        base = (at and at.group(1)) or folder.get(process, start)
        paths = PATH.findall(rest.split(") = ")[0])
        if name in ("symlink", "symlinkat"):
            paths = paths[1:]  # The first is what it says, not what is made.
        if name in ("execve", "readlink", "readlinkat"):
            paths = paths[:1]  # What follows are words, or what it says.
        for path in paths:
            path = os.path.normpath(os.path.join(base, path))
            if name == "chdir":
                folder[process] = path
            yield path, writes


def judge(log, home, programs):
    wrong = set()
    temporary = os.path.join(home, "tmp")
    named = [os.path.join(home, "named")]  # What the command line names.
    own = [os.path.join(home, place) for _, place in (DATA, PREFERENCES)]
    for path, writes in touched(log, home):
        inside = lambda folders: any(path == f or path.startswith(f + "/") for f in folders)
        if inside(own + named + [temporary]):
            continue
        # The way to its folder is made where it is missing.
        if any(f == path or f.startswith(path + "/") for f in own):
            continue
        if path.startswith(home + "/"):
            rest = path[len(home) + 1:]
            if HANDOVER_FILES.match(rest):
                continue
            if (LIBRARIES_WRITTEN if writes else LIBRARIES_READ).match(rest):
                continue
        elif writes:
            if path.startswith(SYSTEM_WRITTEN):
                continue
        elif path in ("/", home) or (path + "/").startswith(SYSTEM_READ) or inside([programs]):
            continue
        elif home.startswith(path):
            continue
        wrong.add(("writes " if writes else "reads ") + path)
    return sorted(wrong)


def keeps(program, log, home, *folders):
    """Whether it wrote into each of them: the page names none that is not used."""
    with open(log, encoding="utf-8", errors="replace") as lines:
        written = [path for path, writes in touched(lines, home) if writes]
    for told, place in folders:
        if not any(path.startswith(os.path.join(home, place) + "/") for path in written):
            print(f"{program} kept nothing in {told}.")
            return False
    return True


def run(words, home, log, environment, **more):
    return subprocess.Popen(
        ["strace", "--follow-forks", "--decode-fds=path", "--string-limit=4096",
         "--trace=%file", "--quiet=all", "--output", log, *words],
        env=environment, cwd=home, stdin=subprocess.DEVNULL, start_new_session=True, **more)


def end(process):
    """strace itself does not hear it, what it looks at does."""
    os.killpg(process.pid, signal.SIGTERM)
    process.wait(20)


def main():
    source, programs = (os.path.realpath(path) for path in sys.argv[1:3])
    whole = "--window" in sys.argv
    if not shutil.which("strace"):
        print("There is no strace here.")
        return SKIPPED
    if subprocess.run(["strace", "-qq", "-e", "trace=none", "true"],
                      stderr=subprocess.DEVNULL).returncode:
        print("strace may not look at a program here.")
        return SKIPPED

    page = ""
    for program in ("sp7600", "sp7600-installer"):
        with open(os.path.join(source, f"packaging/linux/{program}.1"), encoding="utf-8") as file:
            page += file.read().split(".SH FILES")[1].replace("\\-", "-")
    for told, _ in (DATA, PREFERENCES, HANDOVER):
        if told not in page:
            print(f"The man page does not name {told}.")
            return 1

    with tempfile.TemporaryDirectory() as folder:
        home = os.path.realpath(folder)
        for name in ("tmp", "named", HANDOVER[1]):
            os.mkdir(os.path.join(home, name), 0o700)
        environment = {"PATH": "/usr/bin:/bin", "HOME": home, "TMPDIR": os.path.join(home, "tmp"),
                       "LC_ALL": "C.UTF-8", "TZ": "UTC", "QT_QPA_PLATFORM": "offscreen",
                       "XDG_RUNTIME_DIR": os.path.join(home, HANDOVER[1])}
        logs = {}  # By job.

        def job(name, words, **more):
            logs[name] = os.path.join(home, "tmp", name + ".strace")
            return run([os.path.join(programs, words[0]), *words[1:]], home, logs[name],
                       environment, **more)

        link = os.path.join(home, "named", "tracker")
        unit = job("simulate", ["sp7600", "simulate", "--link", link, "--state",
                                os.path.join(home, "named", "tracker.json")],
                   stdout=subprocess.PIPE, text=True)
        try:
            while not unit.stdout.readline().startswith("port "):
                if unit.poll() is not None:
                    print("The virtual tracker did not start.")
                    return 1
            done = job("commission", ["sp7600", "commission", "--port", link, "--preset",
                                      "this-laptop", "--certificate",
                                      os.path.join(home, "named", "unit.pdf")],
                       stdout=subprocess.DEVNULL)
            if done.wait(120):
                print("The tracker was not commissioned.")
                return 1
        finally:
            end(unit)
        if not keeps("sp7600", logs["commission"], home, DATA):
            return 1
        for name, words in {"certificates": ["certificates", "list"],
                            "export": ["export", "--format", "csv", "--store",
                                       os.path.join(home, DATA[1], "sp7600.sqlite"), "-o",
                                       os.path.join(home, "named", "reports.csv")],
                            "profiles": ["profiles"], "restore": ["restore", "--list"]}.items():
            if job(name, ["sp7600", *words], stdout=subprocess.DEVNULL).wait(60):
                print(f"sp7600 {name} failed.")
                return 1
        # Pictures are taken with a folder of their own, so the window starts as a person's too.
        if whole:
            pictures = os.path.join(home, "named", "pictures")
            if job("pictures", ["sp7600-installer", "--screenshot-dir", pictures, "--look",
                                "light"]).wait(600):
                print("The window did not go through its tour.")
                return 1
        window = job("window", ["sp7600-installer", "--demo"])
        try:
            window.wait(15)
            print("The window ended by itself.")
            return 1
        except subprocess.TimeoutExpired:
            end(window)

        if not keeps("sp7600-installer", logs["window"], home, DATA, PREFERENCES, HANDOVER):
            return 1
        # That it would be seen:
        strange = [f'1 openat(AT_FDCWD<{home}>, "notes.txt", O_RDONLY) = 3<{home}/notes.txt>',
                   '1 mkdir("/srv/sp7600", 0777) = 0',
                   f'1 openat(AT_FDCWD<{home}>, "{home}/.ssh/key", O_RDONLY) = -1 ENOENT']
        if judge(strange, home, programs) != [f"reads {home}/notes.txt", "writes /srv/sp7600"]:
            print("What is strange would not be seen.")
            return 1
        wrong = set()
        for name in logs.values():
            with open(name, encoding="utf-8", errors="replace") as log:
                found = judge(log, home, programs)
            wrong.update(f"{os.path.basename(name)}: {what}" for what in found)
        for what in sorted(wrong):
            print(what)
        return 1 if wrong else 0


sys.exit(main())
