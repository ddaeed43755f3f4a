#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at what actionlint does not, and writes each bash block of the workflows into a file.

usage: run_blocks.py FOLDER WORKFLOW...

Looks at: actions pinned by commit with their version beside, least permissions, a time limit for
every job, concurrency of what starts by itself.
"""
import pathlib
import re
import sys

import yaml

PINNED = re.compile(r"uses: (\./\S+|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$")
problems = []


def expect(true, problem):
    if not true:
        problems.append(problem)


def shell_of(step, job, workflow):
    def default(of):
        return of.get("defaults", {}).get("run", {}).get("shell")
    return step.get("shell") or default(job) or default(workflow) or "bash"


def look_at(file, folder):
    text = file.read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        if "uses:" in line:
            expect(PINNED.search(line), f"{file.name}:{number}: not pinned: {line.strip()}")
    workflow = yaml.safe_load(text)
    starts = workflow[True]  # The key “on” is a word for true in YAML.
    expect(workflow.get("permissions") == {"contents": "read"}, f"{file.name}: permissions")
    expect("concurrency" in workflow or set(starts) == {"workflow_call"},
           f"{file.name}: no concurrency")
    for name, job in workflow["jobs"].items():
        expect("timeout-minutes" in job or "uses" in job, f"{file.name}: {name} has no time limit")
        writes = [right for right, how in job.get("permissions", {}).items() if how == "write"]
        expect(not writes or (name == "publish" and writes == ["contents"]),
               f"{file.name}: {name} may write {writes}")
        for number, step in enumerate(job.get("steps", []), 1):
            if "run" in step and shell_of(step, job, workflow) == "bash":
                block = folder / f"{file.stem}-{name}-{number}.sh"
                block.write_text("#!/usr/bin/env bash\nset -eo pipefail\n"
                                 + re.sub(r"\$\{\{.*?\}\}", "EXPRESSION", step["run"]),
                                 encoding="utf-8")


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    for name in sys.argv[2:]:
        look_at(pathlib.Path(name), pathlib.Path(sys.argv[1]))
    if problems:
        sys.exit("\n".join(problems))


if __name__ == "__main__":
    main()
