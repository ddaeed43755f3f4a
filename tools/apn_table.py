#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Converts mobile-broadband-provider-info (public domain) into resources/apn/table.json.

Without options the table is printed. Exit codes with --check: 0 the file is what the installed
package gives, 1 it is not, 77 the package, or this version of it, is not installed.
"""
import argparse
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

PACKAGE = "mobile-broadband-provider-info"
PKGCONFIG = pathlib.Path("/usr/share/pkgconfig") / f"{PACKAGE}.pc"
NOT_INSTALLED = 77


def packed(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def text(parent, tag):
    """The first one is the English one where there are several languages."""
    return (parent.findtext(tag) or "").strip()


def networks(provider):
    return [f"{code.get('mcc')}-{code.get('mnc')}" for code in provider.iterfind("gsm/network-id")]


def hosts(country):
    """Whose network it is, where the package says so: the others on it are guests (MVNO)."""
    return {
        network: text(provider, "name")
        for provider in country.iterfind("provider[@primary='true']")
        for network in networks(provider)
    }


def entries(country):
    host_of = hosts(country)
    for provider in country.iterfind("provider"):
        own = networks(provider)
        host = next((host_of[network] for network in own if network in host_of), "")
        guest = provider.get("primary") != "true"
        for apn in provider.iterfind("gsm/apn"):
            usage = apn.find("usage")
            entry = {
                "country": country.get("code"),
                "operator": text(provider, "name"),
                "mvno_of": host if guest else "",
                "networks": own,
                "apn": apn.get("value").strip(),
                "user": text(apn, "username"),
                "password": text(apn, "password"),
                "usage": usage.get("type") if usage is not None else "",
                "plan": " ".join(sorted(plan.get("type") for plan in apn.iterfind("plan"))),
                "name": text(apn, "name"),
            }
            yield {key: value for key, value in entry.items() if value}


def table(xml, version):
    """One line for each country and each APN, so that a difference is readable."""
    countries = ElementTree.parse(xml).getroot().findall("country")
    names = sorted((country.get("code"), text(country, "name")) for country in countries)
    lines = [packed(entry) for country in countries for entry in entries(country)]
    name_lines = [f"{packed(code)}:{packed(name)}" for code, name in names]
    return (
        '{\n"format":1,\n'
        f'"source":{packed(f"{PACKAGE} {version}")},\n'
        '"licence":"public domain",\n'
        '"countries":{\n' + ",\n".join(name_lines) + "\n},\n"
        '"apns":[\n' + ",\n".join(lines) + "\n]\n}\n"
    )


def installed():
    """The XML file and the version of the installed package, or nothing."""
    if not PKGCONFIG.is_file():
        return None
    version = re.search(r"^Version:\s*(\S+)", PKGCONFIG.read_text(encoding="utf-8"), re.MULTILINE)
    xml = pathlib.Path("/usr/share") / PACKAGE / "serviceproviders.xml"
    return (xml, version[1]) if version and xml.is_file() else None


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--check", metavar="FILE", help="compare with this file instead")
    options = arguments.parse_args()
    sys.stdout.reconfigure(encoding="utf-8")
    found = installed()
    if not found:
        print(f"{PACKAGE} is not installed", file=sys.stderr)
        return NOT_INSTALLED
    made = table(*found)
    if not options.check:
        print(made, end="")
        return 0
    kept = pathlib.Path(options.check).read_text(encoding="utf-8")
    source = json.loads(kept)["source"]
    if source != f"{PACKAGE} {found[1]}":
        print(f"{PACKAGE} {found[1]} is installed, the table is from {source}", file=sys.stderr)
        return NOT_INSTALLED
    if made != kept:
        print(f"{options.check} is not what {source} gives: ./dev apn-table", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
