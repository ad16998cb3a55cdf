"""How a language is set on paper: its name for programs, fonts that have its letters, where a line may end.

Chinese characters have other shapes in Beijing, Taipei and Seoul: the fonts of a paper's own language come first.
"""

from __future__ import annotations

import re

from svcdesk.locale import language

_FONTS = {
    "zh_CN": ("Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC"),
    "zh_TW": ("Noto Sans CJK TC", "Microsoft JhengHei", "PingFang TC"),
    "ko": ("Noto Sans CJK KR", "Malgun Gothic", "Apple SD Gothic Neo"),
}
# no mark that belongs to what stands before it begins a line; Korean goes on beneath between its words only
_LINES = {"ko": "line-break: strict; word-break: keep-all; overflow-wrap: break-word;"}
_SHORT = re.compile("(?<![^ ])(?=[^ ]*[가-힣])[^ ]{2,8}(?![^ ])")  # words; longer ones may be broken in narrow cells


def lang() -> str:
    """The language in which texts are said now, as HTML and SVG name it: zh-TW."""
    return language().replace("_", "-")


def together(markup: str) -> str:
    """The markup of a text, in which short Korean words stay whole: what makes PDF does not know keep-all."""
    return _SHORT.sub(r'<span class="whole">\g<0></span>', markup) if language() in _LINES else markup


def style() -> str:
    """The declarations of CSS for the body of a paper: its fonts, and where its lines end."""
    own = _FONTS.get(language(), ())
    others = (font for fonts in _FONTS.values() for font in fonts if font not in own)
    fonts = ", ".join(f'"{font}"' for font in ("Noto Sans", *own, *others, "DejaVu Sans"))
    return f"font-family: {fonts}, sans-serif; {_LINES.get(language(), 'line-break: strict;')}"
