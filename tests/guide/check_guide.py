#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide as HTML is whole: check_guide.py SOURCE_DIR CMARK_GFM

Every page is well formed, every topic is there in every language and reached by going on from the
first one, every link, mark and picture resolves inside the guide, and nothing is fetched from a
network. Ends with 77 where there is no cmark-gfm to make it with."""

import html.parser
import pathlib
import re
import subprocess
import sys
import tempfile

VOID = {"meta", "link", "img", "br", "hr"}
LANGUAGES = ["en", "es", "pt_BR"]


class Page(html.parser.HTMLParser):
    """Collects what a page refers to, and what is wrong with it."""

    def __init__(self, file):
        super().__init__()
        self.file = file
        self.open = []
        self.wrong = []
        self.links = []
        self.ids = []
        self.texts = {}  # Of the title and headings, by tag.
        self.relations = {}
        self.current = []
        self.images = []
        text = file.read_text(encoding="utf-8")
        if not text.startswith("<!DOCTYPE html>\n"):
            self.wrong.append("no doctype")
        self.feed(text)
        self.close()
        if self.open:
            self.wrong.append(f"never closed: {self.open}")
        for tag in ("title", "h1"):
            if len(self.texts.get(tag, [])) != 1 or not self.texts[tag][0].strip():
                self.wrong.append(f"not one {tag}")
        if len(self.ids) != len(set(self.ids)):
            self.wrong.append("an id twice")

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        if len(values) != len(attrs):
            self.wrong.append(f"an attribute twice: {tag}")
        if tag in ("script", "style", "iframe", "object") or any(key.startswith("on") for key in values):
            self.wrong.append(f"not wanted: {tag}")
        if tag == "html" and not values.get("lang"):
            self.wrong.append("no language")
        if tag == "img":
            self.images.append(values)
        for key in ("href", "src"):
            if key in values:
                self.links.append(values[key])
        if "id" in values:
            self.ids.append(values["id"])
        if "rel" in values and tag == "a":
            self.relations[values["rel"]] = values["href"]
        if "aria-current" in values:
            self.current.append(values["href"])
        if tag in ("title", "h1"):
            self.texts.setdefault(tag, []).append("")
        # A paragraph or a list inside a paragraph would end it, and the page would come apart.
        if self.open[-1:] == ["p"] and tag in ("p", "ul", "ol", "pre", "h1", "h2", "table", "div"):
            self.wrong.append(f"{tag} in p")
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        if tag not in VOID:
            self.wrong.append(f"closes itself: {tag}")
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"</{tag}> closes another")

    def handle_data(self, data):
        if self.open and self.open[-1] in self.texts:
            self.texts[self.open[-1]][-1] += data


def problems(out, source, order):
    found = []
    pages = {file: Page(file) for file in sorted(out.rglob("*.html"))}
    for file, page in pages.items():
        name = file.relative_to(out)
        found += [f"{name}: {each}" for each in page.wrong]
        for link in page.links:
            if re.match(r"[a-z]+:|//", link):
                found.append(f"{name}: leads out of the guide: {link}")
                continue
            path, _, mark = link.partition("#")
            target = (file.parent / path).resolve() if path else file
            if not target.is_file() or not target.is_relative_to(out):
                found.append(f"{name}: leads nowhere: {link}")
            elif mark and mark not in pages[target].ids:
                found.append(f"{name}: no such mark: {link}")
        for image in page.images:
            if len(image.get("alt") or "") < 20 or not image.get("width") or not image.get("height"):
                found.append(f"{name}: a picture without words or size: {image}")
    for language in LANGUAGES:
        folder = out / language
        made = {file.stem for file in folder.glob("*.html")}
        if made != set(order):
            found.append(f"{language}: {made ^ set(order)}")
            continue
        # From the first to the last, and each page knows itself in the list and in the language.
        for before, here, after in zip([None, *order], order, [*order[1:], None]):
            page = pages[folder / f"{here}.html"]
            for relation, topic in (("prev", before), ("next", after)):
                if page.relations.get(relation) != (topic and f"{topic}.html"):
                    found.append(f"{language}/{here}: {relation} is {page.relations}")
            if page.current != [f"../{language}/{here}.html", f"{here}.html"]:
                found.append(f"{language}/{here}: is at {page.current}")
            for other in LANGUAGES:
                if f"../{other}/{here}.html" not in page.links:
                    found.append(f"{language}/{here}: no way to {other}")
        for picture in (source / language / "pictures").glob("*.png"):
            if not any(f"pictures/{picture.name}" in page.links for file, page in pages.items()
                       if file.parent == folder):
                found.append(f"{language}: no topic shows {picture.name}")
    style = (out / "guide.css").read_text(encoding="utf-8")
    if re.search(r"url\(|@import|https?:", style):
        found.append("guide.css fetches something")
    for wanted in ("prefers-color-scheme: dark", "@media print"):
        if wanted not in style:
            found.append(f"guide.css: no {wanted}")
    return found


def contents(out):
    return {file.relative_to(out): file.read_bytes() for file in out.rglob("*") if file.is_file()}


def main():
    root, cmark = pathlib.Path(sys.argv[1]), sys.argv[2]
    if not cmark or cmark.endswith("-NOTFOUND"):
        print("Skipped: there is no cmark-gfm here (Debian: cmark-gfm, Homebrew: cmark-gfm).")
        sys.exit(77)
    source = root / "resources/help"
    order = (source / "topics.txt").read_text(encoding="utf-8").split()
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder).resolve()

        def make():
            subprocess.run([sys.executable, root / "tools/guide.py", "--cmark", cmark, "--version", "1.2.3",
                            source, out], check=True)
            return contents(out)

        first = make()
        found = problems(out, source, order)
        # What an earlier version had is gone, and the same text makes the same guide.
        (out / "en/gone.html").write_text("old", encoding="utf-8")
        if make() != first:
            found.append("made again, it is another guide")
    for each in found:
        print(each)
    print(f"{len(first)} files, {len(found)} problems")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
