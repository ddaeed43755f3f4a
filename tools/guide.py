#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the user guide as HTML that works from a folder, without a network or scripts.

    guide.py [--cmark PROGRAM] [--version V] resources/help OUT

makes OUT/index.html and OUT/LANGUAGE/TOPIC.html of each LANGUAGE/TOPIC.md, in the order of topics.txt,
and copies the pictures. OUT is made anew: what was in it and is the guide's no more is removed.
"""

import argparse
import html
import pathlib
import re
import shutil
import struct
import subprocess
import sys

# The code of each language in HTML, its own name, and what stands around the topics.
LANGUAGES = {
    "en": ("en", "English", "SP7600 Installer: user guide", "Topics", "Previous", "Next"),
    "es": ("es", "Español", "SP7600 Installer: guía de uso", "Temas", "Anterior", "Siguiente"),
    "pt_BR": ("pt-BR", "Português", "SP7600 Installer: guia de uso", "Temas", "Anterior",
              "Próximo"),
}

# Pictures have twice the pixels of the size that they are shown in.
PICTURE_RATIO = 2

# Marks the link to the page that it is on.
HERE = ' aria-current="page"'

STYLE = """
:root { color-scheme: light dark; --text: #1c2733; --back: #ffffff; --side: #f3f5f7;
        --line: #d4dae0; --link: #0b57b0; --code: #eef1f4; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e4e8ec; --back: #16191d; --side: #1e2328; --line: #3a424a; --link: #86b7ff;
          --code: #252b31; }
}
* { box-sizing: border-box; }
body { margin: 0; color: var(--text); background: var(--back); line-height: 1.55;
       font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
a { color: var(--link); }
.page { display: flex; flex-wrap: wrap; max-width: 70rem; margin: 0 auto; }
.topics { flex: 1 1 14rem; padding: 1.5rem; background: var(--side);
          border-right: 1px solid var(--line); }
.topics ol { list-style: none; margin: 0; padding: 0; }
.topics li { margin: .35rem 0; }
.topics .name { font-weight: 600; margin: 0 0 .75rem; }
.topics [aria-current] { color: inherit; font-weight: 600; text-decoration: none; }
.languages { display: flex; gap: .75rem; margin: 0 0 1rem; padding: 0; list-style: none; }
main { flex: 3 1 30rem; min-width: 0; padding: 1.5rem 2rem; max-width: 48rem; }
h1 { margin-top: 0; line-height: 1.2; }
h2 { margin-top: 2rem; }
img { display: block; max-width: 100%; height: auto; margin: 1rem 0; border: 1px solid var(--line); }
pre, code { background: var(--code); font-family: ui-monospace, Consolas, Menlo, monospace;
            font-size: .88em; }
code { padding: .1em .3em; border-radius: .2em; }
@media (min-width: 40rem) { p code, li code { white-space: nowrap; } }
pre { padding: .75rem 1rem; overflow-x: auto; border-radius: .3em; }
pre code { padding: 0; background: none; }
table { border-collapse: collapse; }
th, td { padding: .3rem .75rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
.onward { display: flex; justify-content: space-between; gap: 1rem; margin-top: 3rem;
          padding-top: 1rem; border-top: 1px solid var(--line); }
footer { font-size: .85em; margin-top: 2rem; opacity: .75; }
/* On a telephone the text comes first. */
@media (max-width: 48rem) { .topics { order: 2; border-right: 0; } main { padding: 1rem; } }
@media print {
  .topics, .onward { display: none; }
  body { color: #000; background: #fff; }
  main { max-width: none; padding: 0; }
  a { color: inherit; }
  h2 { break-after: avoid; }
  img, pre { break-inside: avoid; }
}
"""


def png_size(file):
    """Width and height in pixels."""
    head = file.read_bytes()[:24]
    if head[:8] != b"\x89PNG\r\n\x1a\n":
        sys.exit(f"{file}: not a PNG picture")
    return struct.unpack(">II", head[16:24])


def title_of(markdown):
    return re.sub(r"^#\s+", "", markdown.split("\n", 1)[0]).strip()


def body_of(markdown, cmark, folder):
    """The topic as HTML, with links to the other pages and pictures of a known size."""
    made = subprocess.run([cmark, "--to", "html", "--extension", "table"], input=markdown,
                          capture_output=True, text=True, encoding="utf-8", check=True).stdout
    made = re.sub(r'href="([a-z-]+)\.md"', r'href="\1.html"', made)

    def sized(found):
        width, height = (side // PICTURE_RATIO for side in png_size(folder / found.group(1)))
        return f'<img src="{found.group(1)}" width="{width}" height="{height}"'

    return re.sub(r'<img src="([^"]+)"', sized, made)


def page(language, topic, topics, body, version):
    code, _, guide, list_name, previous, following = LANGUAGES[language]
    ids = list(topics)
    at = ids.index(topic)
    links = "\n".join(
        f'<li><a href="{each}.html"{HERE if each == topic else ""}>'
        f"{html.escape(title)}</a></li>" for each, title in topics.items())
    switch = "\n".join(
        f'<li><a href="../{other}/{topic}.html" lang="{words[0]}" hreflang="{words[0]}"'
        f'{HERE if other == language else ""}>{words[1]}</a></li>'
        for other, words in LANGUAGES.items())

    def onward(step, word, relation):
        if not 0 <= at + step < len(ids):
            return "<span></span>"
        other = ids[at + step]
        return (f'<a href="{other}.html" rel="{relation}">{word}: '
                f"{html.escape(topics[other])}</a>")

    return f"""<!DOCTYPE html>
<html lang="{code}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{html.escape(topics[topic])} – {guide}</title>
<link rel="stylesheet" href="../guide.css">
</head>
<body>
<div class="page">
<nav class="topics" aria-label="{list_name}">
<p class="name">{guide}</p>
<ul class="languages">
{switch}
</ul>
<ol>
{links}
</ol>
</nav>
<main>
{body.strip()}
<nav class="onward" aria-label="{previous}, {following}">
{onward(-1, previous, "prev")}
{onward(1, following, "next")}
</nav>
<footer>SP7600 Installer {html.escape(version)}</footer>
</main>
</div>
</body>
</html>
"""


def front_page(first):
    links = "\n".join(f'<li><a href="{language}/{first}.html" lang="{words[0]}" '
                      f'hreflang="{words[0]}">{words[2]}</a></li>'
                      for language, words in LANGUAGES.items())
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{LANGUAGES["en"][2]}</title>
<link rel="stylesheet" href="guide.css">
</head>
<body>
<main>
<h1>SP7600 Installer</h1>
<ul>
{links}
</ul>
</main>
</body>
</html>
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--cmark", default="cmark-gfm")
    parser.add_argument("--version", default="")
    parser.add_argument("source", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    arguments = parser.parse_args()

    order = (arguments.source / "topics.txt").read_text(encoding="utf-8").split()
    for language in LANGUAGES:
        folder = arguments.source / language
        out = arguments.out / language
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir(parents=True)
        markdown = {topic: (folder / f"{topic}.md").read_text(encoding="utf-8") for topic in order}
        topics = {topic: title_of(text) for topic, text in markdown.items()}
        for topic, text in markdown.items():
            body = body_of(text, arguments.cmark, folder)
            (out / f"{topic}.html").write_text(
                page(language, topic, topics, body, arguments.version), encoding="utf-8")
        shutil.copytree(folder / "pictures", out / "pictures",
                        ignore=lambda _, names: [each for each in names if not each.endswith(".png")])
    (arguments.out / "guide.css").write_text(STYLE.lstrip(), encoding="utf-8")
    (arguments.out / "index.html").write_text(front_page(order[0]), encoding="utf-8")


if __name__ == "__main__":
    main()
