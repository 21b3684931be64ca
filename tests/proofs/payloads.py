"""Two hundred comments that would be a picture, a link, a style or a page, were they not just words."""

from __future__ import annotations

from pathlib import Path

CANARY = "canary-"
_SHAPES = (
    '<img src="{u}">',
    "<img src='{u}'> in a sentence",
    "<IMG SRC={u}>",
    '<img\nsrc="{u}"\n>',
    '<img/src="{u}"/>',
    '<img src="{u}" width="9999" height="9999" onerror="alert(1)">',
    '<p><img alt="a picture" src="{u}"/></p>',
    '<b>Bold</b> words <img src="{u}">',
    '<br/><img src="{u}">',
    "<center><img src={u}></center>",
    '<qt><img src="{u}"></qt>',
    '<html><body><img src="{u}"></body></html>',
    '<!DOCTYPE html><html><head></head><body><img src="{u}">',
    '<?xml version="1.0"?><html><img src="{u}"/></html>',
    '<body background="{u}">words</body>',
    '<table background="{u}"><tr><td>words</td></tr></table>',
    '<table><tr><td background="{u}">words</td></tr></table>',
    '<p style="background-image: url({u})">words</p>',
    "<div style=\"background: url('{u}')\">words</div>",
    '<ul style="list-style-image: url({u})"><li>words</li></ul>',
    '<hr style="border-image: url({u})">',
    '<span style="font-family: x; src: url({u})">words</span>',
    '<font face="{u}">words</font>',
    "<style>@import url('{u}');</style><p>words</p>",
    "<style>body {{ background: url({u}) }}</style><p>words</p>",
    "<style>@font-face {{ font-family: x; src: url({u}) }} p {{ font-family: x }}</style><p>words</p>",
    '<link rel="stylesheet" href="{u}"><p>words</p>',
    '<base href="{u}"><img src="x.png">',
    '<meta http-equiv="refresh" content="0; url={u}">',
    '<a href="{u}">press here</a>',
    "<a name=x href={u}><b>press here</b></a>",
    '<svg><image href="{u}"/></svg>',
    '<svg xmlns="http://www.w3.org/2000/svg"><image xlink:href="{u}"/></svg>',
    '<object data="{u}"></object>',
    '<embed src="{u}">',
    '<iframe src="{u}"></iframe>',
    '<video poster="{u}" src="{u}"></video>',
    '<audio src="{u}"></audio>',
    '<script src="{u}"></script>',
    '<input type="image" src="{u}">',
    '<form action="{u}"><input type="submit"></form>',
    '&lt;img src="{u}"&gt; &amp;lt;b&amp;gt;',
    "&#60;img src=&#34;{u}&#34;&#62;",
    "![picture]({u})",
    "[press here]({u})",
    "![picture][1]\n\n[1]: {u}",
    "<{u}>",
    "See {u} for more",
    '\u202e<img src="{u}">\u202c',
    '\u2066<a href="{u}">\u2069 \u200f<img src="{u}">',
)
_PLACES = (
    "file://{folder}/{canary}.png",
    "{folder}/{canary}.png",
    "http://127.0.0.1:9/{canary}.png",
    "//127.0.0.1/{canary}/{canary}.png",
    "qrc:/{canary}.png",
    "data:image/svg+xml;utf8,<svg xmlns:xlink='x'><image xlink:href='file://{folder}/{canary}.png'/></svg>",
    "\\\\127.0.0.1\\{canary}\\{canary}.png",
    "ftp://127.0.0.1/{canary}.png",
)


def payloads(folder: Path) -> list[str]:
    """Return two hundred payloads, each naming a canary of its own in `folder` by a path, an address or both."""
    made: list[str] = []
    for number in range(4 * len(_SHAPES)):
        place = number // len(_SHAPES)
        where = _PLACES[place] if place < 3 else _PLACES[3 + number % (len(_PLACES) - 3)]
        address = where.format(folder=folder.as_posix(), canary=f"{CANARY}{number:03}")
        made.append(
            _SHAPES[number % len(_SHAPES)].replace("{u}", address).replace("{{", "{").replace("}}", "}")
        )
    return made
