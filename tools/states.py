#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of what was run, from its one place, packaging/states.md.

    states.py            prints it, for release notes
    states.py --write    puts it into README.md, between the marks
    states.py --check    ends with 1 when that of README.md is another, or a state is none of the three
"""

import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOURCE = ROOT / "packaging/states.md"
README = ROOT / "README.md"
BEGIN = "<!-- states: from packaging/states.md by tools/states.py --write -->\n"
END = "<!-- end of states -->\n"
STATES = {"run here", "cross-compiled, run under Wine", "written, never run"}


def table():
    lines = [line for line in SOURCE.read_text(encoding="utf-8").splitlines(keepends=True)
             if line.startswith("|")]
    for row in lines[2:]:
        cells = [cell.strip() for cell in row.strip().strip("|").split("|")]
        if len(cells) != 3 or cells[1] not in STATES:
            sys.exit(f"{SOURCE.name}: no state, or not three columns: {row.strip()}")
        if cells[1] != "written, never run" and not cells[2]:
            sys.exit(f"{SOURCE.name}: how was it checked? {row.strip()}")
    return "".join(lines)


def with_table(text):
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        sys.exit(f"{README.name}: the marks around the table are missing")
    return f"{before}{BEGIN}\n{table()}\n{END}{after}"


def main():
    if sys.argv[1:] == []:
        sys.stdout.write(table())
        return
    if sys.argv[1:] not in (["--write"], ["--check"]):
        sys.exit(__doc__)
    text = README.read_text(encoding="utf-8")
    wanted = with_table(text)
    if sys.argv[1] == "--write":
        README.write_text(wanted, encoding="utf-8")
    elif wanted != text:
        sys.exit("README.md has another table than packaging/states.md: tools/states.py --write")


if __name__ == "__main__":
    main()
