#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what the fuzz targets start from: make_seeds.py FOLDER CORPUS.jsonl...

One folder for each target, filled with the messages of the corpus that concern it, in the form
that its check in checks.cpp takes.
"""

import hashlib
import json
import pathlib
import re
import sys

MAX_SEED = 4096
DEFAULT_MASK = bytes.fromhex("1FFFFFFE")


def octets_of(item):
    """The message, or None when it is written in hexadecimal that is none."""
    if item["encoding"] == "text":
        return item["raw"].encode("latin-1")
    try:
        return bytes.fromhex(item["raw"])
    except ValueError:
        return None


def inside(frame):
    """What stands between the delimiters of a binary frame, without escapes and CRC."""
    body = frame.strip(b"\xf8")
    return re.sub(b"\x1b(.)", lambda pair: bytes([pair[1][0] ^ 0x1B]), body, flags=re.S)[:-2]


def seeds_of(item):
    """Pairs of target and input."""
    octets = octets_of(item)
    if octets is None or len(octets) > MAX_SEED:
        return
    yield "splitter", octets
    yield "detection", octets
    if octets.startswith(b"*GS"):
        yield "gosafetext", octets
    elif octets.startswith(b"\xf8"):
        yield "gosafebinary", octets
        yield "gosafebinary", inside(octets)
    elif octets.startswith(b"\0"):
        mask = bytes.fromhex(item.get("options", {}).get("mask", "").rjust(8, "0"))
        yield "skypatrol", (mask if any(mask) else DEFAULT_MASK) + octets
    if item["transport_hint"] in ("sms", "serial"):
        yield "replies", octets
    for digits in re.findall(rb"OBD:((?:[0-9A-Fa-f]{2})+)", octets):
        yield "obd", bytes.fromhex(digits.decode())


def main(folder, files):
    """Writes a file for each different input, named after its content."""
    for name in files:
        with open(name, encoding="utf-8") as lines:
            items = [json.loads(line) for line in lines if line.strip()]
        for item in items:
            for target, octets in seeds_of(item):
                place = pathlib.Path(folder, target)
                place.mkdir(parents=True, exist_ok=True)
                (place / hashlib.sha1(octets).hexdigest()).write_bytes(octets)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
