"""What several sections of the field say in the same way: conditions, terms, amounts, yes and no."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from svcdesk.config.conditions import ASKED, NONE
from svcdesk.config.money import Currency
from svcdesk.config.problems import quoted, remedy
from svcdesk.config.reading import Place
from svcdesk.locale import _
from svcdesk.sla.terms import Term

Names = Mapping[str, Collection[str]]  # section → the keys that it names

DATES = ("bought", "delivered", "accepted", "used")  # of equipment, from which warranties and rights are counted


def read_when(fields: Mapping[str, Place], names: Names, asked: Iterable[str] = ASKED) -> dict[str, list[str]]:
    """The conditions that are given among the fields of a rule."""
    when = {}
    for key in asked:
        if fields[key].given:
            section = ASKED[key]
            known = [*names.get(section, ()), *([NONE] if key in ("contract", "equipment") else ())]
            when[key] = fields[key].choices(known, section)
    return when


def read_term(place: Place) -> str:
    """A length of calendar time, in its canonical text: 3 months."""
    text = place.text()
    try:
        return str(Term.parse(text)) if text else ""
    except ValueError as error:
        place.wrong(str(error))
        return ""


def read_amount(place: Place, currency: Currency, default: int = 0) -> int:
    """An amount of money, in the smallest unit of the currency; `default` when nothing stands here."""
    text = place.text()
    if not text:
        return default
    try:
        return currency.amount(text)
    except ValueError as error:
        place.wrong(str(error))
        return default


def read_yes(place: Place, default: bool = False) -> bool:
    """Whether `yes` stands here; `default` when nothing does."""
    word = place.text("yes" if default else "no")
    if word not in ("yes", "no"):
        place.wrong(_("{word} is neither yes nor no").format(word=quoted(word)))
    return word == "yes"


def read_word(place: Place, words: Collection[str], default: str = "") -> str:
    """The one of some fixed words that stands here; `default` when nothing does."""
    word = place.text(default)
    if word and word not in words:
        place.wrong(_("{word} means nothing here; {hint}").format(word=quoted(word), hint=remedy(word, words)))
        return default
    return word


def read_since(place: Place, default: str) -> tuple[str, bool]:
    """A date of equipment, and whether counting begins on the day after it: `bought`, `day after accepted`."""
    text = place.text(default)
    word = text.removeprefix("day after ")
    if text and word not in DATES:
        message = _("{text} is not a date of equipment; write one of: {names}, or 'day after {first}'")
        place.wrong(message.format(text=quoted(text), names=", ".join(DATES), first=DATES[0]))
    return word, word != text


def rules_of(place: Place) -> list[Place]:
    """The rules of a list, of which there must be one."""
    items = place.items()
    if not items and place.given:
        place.wrong(_("is an empty list; write a rule, or remove it"))
    return items


def each_given(fields: Mapping[str, Place], **values: Any) -> dict[str, Any]:
    """The values of those fields that are given."""
    return {key: value for key, value in values.items() if fields[key].given}
