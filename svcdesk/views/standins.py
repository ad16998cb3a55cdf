"""What is printed for a character that the locale's charset does not have: a sign that means the same, else ?

As many columns as the character itself would take, so that tables stay tables.
"""

from svcdesk.views.text import pad, width

_SIGNS = str.maketrans("–—−‘’“”…×·→：；，、。（）¥₩", "---''\"\"~x.>:;,,.()￥￦")


def instead(error: UnicodeError) -> tuple[str, int]:
    """Returns the text to print for what could not be encoded, and where the rest begins: as codecs ask for it."""
    assert isinstance(error, UnicodeEncodeError)
    lacking = error.object[error.start : error.end]
    return "".join(_sign(char, error.encoding) for char in lacking), error.end


def _sign(char: str, charset: str) -> str:
    sign = char.translate(_SIGNS).encode(charset, "replace").decode(charset)
    return "?" * width(char) if sign == "?" else pad(sign, width(char))
