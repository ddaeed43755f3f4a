#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""README, CONTRIBUTING and the table of states are true: check_papers.py SOURCE_DIR

Every link leads to a file, every path, function and command of ./dev that they name exists, and the
table in the README is that of packaging/states.md."""

import pathlib
import re
import subprocess
import sys

PAPERS = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "packaging/states.md"]
# What the examples of CONTRIBUTING.md make up.
MADE_UP = {"TowInterval", "BatteryLow", "resources/profiles/NAME.json"}
SOURCES = ["app", "core", "ui", "tests", "tools", "resources", "cmake", "dev", "CMakeLists.txt"]


def without_code(text):
    return re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    found = []
    for name in PAPERS:
        paper = root / name
        for link in re.findall(r"\]\(([^)\s]+)\)", without_code(paper.read_text(encoding="utf-8"))):
            path, _, mark = link.partition("#")
            if re.match(r"https?:", link):
                continue
            target = paper.parent / path if path else paper
            if not target.exists():
                found.append(f"{name}: leads nowhere: {link}")
            elif mark:
                titles = re.findall(r"^#+ (.*)$", target.read_text(encoding="utf-8"), re.MULTILINE)
                marks = [re.sub(r"[^\w -]", "", title).lower().replace(" ", "-") for title in titles]
                if mark not in marks:
                    found.append(f"{name}: no such heading: {link}")

    words = re.findall(r"`([^`\n]+)`",
                       without_code((root / "CONTRIBUTING.md").read_text(encoding="utf-8")))
    every_source = "\n".join(
        file.read_text(encoding="utf-8", errors="replace")
        for top in SOURCES for file in ([root / top] if (root / top).is_file() else
                                        (root / top).rglob("*"))
        if file.is_file() and (file.suffix in {".h", ".cpp", ".py", ".json", ".txt", ".cmake"}
                               or file.name == "dev"))
    for word in sorted(set(words) - MADE_UP):
        if re.fullmatch(r"[A-Za-z_.][\w.-]*(/[\w.*-]+)+/?", word):
            if not list(root.glob(word.rstrip("/"))) and not word.startswith("build/"):
                found.append(f"CONTRIBUTING.md: no such file: {word}")
        elif function := re.fullmatch(r"(?:\w+::)*(\w+)\(\)", word):
            if not re.search(rf"\b{function.group(1)}\(", every_source):
                found.append(f"CONTRIBUTING.md: no such function: {word}")
        elif name := re.fullmatch(r"(?:\w+::)*([A-Z]\w+[a-z]\w*|test_\w+)", word):
            if not re.search(rf"\b{name.group(1)}\b", every_source) \
                    and not list(root.glob(f"tests/*/{word}.cpp")):
                found.append(f"CONTRIBUTING.md: no such name: {word}")

    usage = subprocess.run([root / "dev", "help"], capture_output=True, text=True,
                           check=True).stdout if sys.platform != "win32" else ""
    commands = set(re.findall(r"^  ([a-z-]+) ", usage, re.MULTILINE))
    for name in PAPERS[:2]:
        for command in re.findall(r"\./dev ([a-z-]+)", (root / name).read_text(encoding="utf-8")):
            if usage and command not in commands:
                found.append(f"{name}: no such command: ./dev {command}")

    states = subprocess.run([sys.executable, root / "tools/states.py", "--check"],
                            capture_output=True, text=True, check=False)
    if states.returncode != 0:
        found.append(states.stderr.strip())
    for each in found:
        print(each)
    print(f"{len(words)} names, {len(found)} problems")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
