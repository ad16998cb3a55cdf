"""Amounts of money as people type them: `15,000`, `₩5000`, `200元`, `1만 5천원`, `1.5万`, in any language.

Nothing here knows what an amount costs in another currency: a sign of one is refused.
"""

from __future__ import annotations

import re
from decimal import Decimal

from svcdesk.locale import _
from svcdesk.words import fold

_SIGNS = {  # currency → what people write before an amount or behind it, beside its code
    "CNY": ("¥", "元", "块", "圆", "rmb", "人民币"),
    "TWD": ("nt$", "$", "元", "塊", "圓"),
    "KRW": ("₩", "원"),
    "JPY": ("¥", "円", "엔"),
    "USD": ("us$", "$", "달러", "美元"),
    "HKD": ("hk$", "$"),
    "EUR": ("€", "유로", "欧元", "歐元"),
    "GBP": ("£",),
}
_OF_ANY = "|".join(["[a-z]{3}", *(re.escape(sign) for signs in _SIGNS.values() for sign in signs)])
_FIGURES = str.maketrans(dict(zip("一二两兩三四五六七八九일이삼사오육칠팔구", "12223456789123456789", strict=True)))
_UNITS = {
    **dict.fromkeys("십十", 10),
    **dict.fromkeys("백百", 100),
    **dict.fromkeys("천千", 1000),
    **dict.fromkeys("만万萬", 10**4),
    **dict.fromkeys("억亿億", 10**8),
}
_SECTION = 10**4  # from here on a unit counts all that is said before it
_GROUPS = r"[0-9]{1,3}(?:,[0-9]{3})+"
_FIGURE = rf"(?:{_GROUPS}|[0-9]+)(?:\.[0-9]+)?"
_STEP = rf"({_FIGURE})?([{''.join(_UNITS)}])"


def plain(text: str, code: str, decimals: int) -> str:
    """The amount that a text means in a currency of so many decimals, in figures such as `15000` or `200.50`.

    Raises ValueError, one line with what to write, for what is none, what has two meanings, and another currency.
    """
    own = (code.casefold(), *_SIGNS.get(code, ()))
    body = _without(fold(text), "|".join(map(re.escape, sorted(own, key=len, reverse=True))))
    if figures := _figures(body, decimals):
        return figures
    if _figures(_without(body, _OF_ANY), decimals):
        message = _("'{text}' is not in {code}: write the amount in {code}, without a sign")
        raise ValueError(message.format(text=text, code=code))
    if unclear := re.fullmatch(r"([0-9]+)([,.])([0-9]+)", body):
        whole, sign, rest = unclear.groups()
        if decimals and (len(rest) <= decimals or len(rest) == 3):
            message = _("'{text}' may be {this} or {that}: write which")
            raise ValueError(message.format(text=text, this=f"{whole}.{rest[:decimals]}", that=whole + rest))
        example = whole if sign == "." and len(rest) != 3 else whole + rest
    else:
        example = "300" if not decimals else "300." + "5".ljust(decimals, "0")
    message = _("'{text}' is not an amount in {code}: write for example '{example}'")
    raise ValueError(message.format(text=text, code=code, example=example))


def _without(text: str, signs: str) -> str:
    """The text without a sign of money before it or behind it, and without blanks but those between figures.

    `signs` is a pattern.
    """
    bare = re.sub(rf"^(?:{signs})|(?:{signs})$", "", text)
    return re.sub(r"(?<![0-9]) | (?![0-9])", "", bare)


def _figures(text: str, decimals: int) -> str | None:
    """The figures that a text without a sign of money stands for; None for none, or for several."""
    if not re.fullmatch(_FIGURE, text):
        return _counted(text.translate(_FIGURES))
    if "," in text and decimals == 3 and "." not in text:  # 1,500 may be one and a half
        return None
    figures = text.replace(",", "")
    return figures if len(figures.partition(".")[2]) <= decimals else None


def _counted(text: str) -> str | None:
    """The figures of what is counted in ten thousands, thousands and the like; None where the units do not fit."""
    rest = text[re.match(rf"(?:{_STEP})*", text).end() :]  # type: ignore[union-attr]  # it may be nothing
    steps = [(figure.replace(",", ""), _UNITS[unit]) for figure, unit in re.findall(_STEP, text)]
    last = steps[-1][1] if steps else 0
    # 1万5 is 15000 to most, and 10005 to some
    if not steps or not re.fullmatch("[0-9]*", rest) or (len(rest) == 1 and last > 10) or len(rest) >= len(str(last)):
        return None
    if any("." in figure for figure, _unit in steps) and (len(steps) > 1 or rest):
        return None
    total, section, above = Decimal(0), Decimal(0), 10**9
    for figure, unit in steps:
        if unit >= above and not (unit >= _SECTION > above):
            return None
        if unit < _SECTION:
            section += Decimal(figure or 1) * unit
        else:
            section += Decimal(figure or 0)
            total, section = total + (section or 1) * unit, Decimal(0)
        above = unit
    total += section + int(rest or 0)
    return str(int(total)) if total == int(total) else None
