"""The vocabulary in which sections are read: what may stand in a place, and what it means when nothing does.

A `Place` is a value of the YAML together with its line, its path and the list of problems. Every question put
to it (`text`, `choice`, `fields` …) answers with the value, or notes what is wrong and answers with something
harmless, so that reading goes on to the next mistake. What was compiled after a problem is never used.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable
from collections.abc import Mapping as Table
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from svcdesk.config.problems import Problems, nearest, quoted, remedy
from svcdesk.config.yamlfile import Mapping, Node, Nothing, Scalar, Sequence, join
from svcdesk.locale import _
from svcdesk.sla.terms import Term
from svcdesk.words import LONGEST_TEXT, half_width, key_meant, listed, meant_in_short, surely_meant

if TYPE_CHECKING:
    from svcdesk.config.currency import Currency

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True)
class Place:
    """A value of the configuration, or the place where one could stand (`node` is None)."""

    node: Node | None
    line: int
    path: str
    problems: Problems

    @property
    def given(self) -> bool:
        """Whether the file says anything here."""
        return self.node is not None

    @property
    def plain(self) -> bool:
        """Whether it is one piece of text, not a list and not keys with values."""
        return isinstance(self.node, Scalar)

    @property
    def listed(self) -> bool:
        """Whether it is a list."""
        return isinstance(self.node, Sequence)

    @property
    def keyed(self) -> bool:
        """Whether it is keys with values."""
        return isinstance(self.node, Mapping)

    @property
    def keys(self) -> list[str]:
        """The keys that are written here; those that can be no name are left out, and `named` says what is wrong."""
        return [key for key in self.node.entries if _is_key(key)] if isinstance(self.node, Mapping) else []

    def wrong(self, message: str) -> None:
        """Note a problem with what stands here."""
        self.problems.add(self.line, self.path, message)

    def doubtful(self, message: str) -> None:
        """Note that what stands here can be used, but will hardly do what was meant."""
        self.problems.doubt(self.line, self.path, message)

    def text(self, default: str = "", *, may_be_empty: bool = False) -> str:
        """The text that stands here, on one line; `default` when nothing does."""
        if not isinstance(self.node, Scalar):
            if self.given:
                self._misshapen(_("must be one piece of text; write it behind the colon"))
            return default
        if len(self.node.text) > LONGEST_TEXT:
            message = _("is a text of {count} characters; write at most {longest}")
            self.wrong(message.format(count=len(self.node.text), longest=LONGEST_TEXT))
            return default
        return self._printable(" ".join(self.node.text.split()), may_be_empty)

    def lines(self) -> str:
        """The text that stands here, on as many lines as it has there; empty when nothing does."""
        if not isinstance(self.node, Scalar) or len(self.node.text) > LONGEST_TEXT:
            return self.text()
        return "\n".join(self._printable(line.rstrip(), True) for line in self.node.text.strip().splitlines())

    def _printable(self, text: str, may_be_empty: bool) -> str:
        if not text and not may_be_empty:
            self.wrong(_("is empty text; write something, or remove the line"))
        if any(unicodedata.category(char) in ("Cc", "Cs") for char in text):
            # They would reach terminals and forms.
            message = _("holds a character that cannot be printed; remove it from {text}")
            self.wrong(message.format(text=quoted(text)))
        return text

    def number(self, first: int, last: int, default: int, read: Callable[[str], str] = str) -> int:
        """The whole number from `first` to `last` that stands here, once `read`; `default` when nothing does."""
        typed = self.text(str(default))
        text = read(half_width(typed))
        plain = text.isascii() and text.isdigit() and len(text) < 10 and str(int(text)) == text  # not 007, not +7
        if plain and first <= int(text) <= last:
            return int(text)
        if typed:
            message = _("{text} is not a number from {first} to {last}; write for example '{default}'")
            self.wrong(message.format(text=quoted(typed), first=first, last=last, default=default))
        return default

    def yes(self, default: bool = False) -> bool:
        """Whether `yes` stands here; `default` when nothing does."""
        word = self.text("yes" if default else "no")
        if word not in ("yes", "no"):
            self.wrong(_("{word} is neither yes nor no").format(word=quoted(word)))
        return word == "yes"

    def term(self, default: str = "") -> str:
        """The length of calendar time that stands here, in its canonical text: 3 months."""
        text = self.text(default)
        try:
            return str(Term.parse(text)) if text else ""
        except ValueError as error:
            self.wrong(str(error))
            return ""

    def amount(self, currency: Currency, default: int = 0) -> int:
        """The amount of money that stands here, in the smallest unit; `default` when nothing does."""
        text = self.text()
        if not text:
            return default
        try:
            return currency.amount(text)
        except ValueError as error:
            self.wrong(str(error))
            return default

    def date(self, key: str | None = None) -> str:
        """The date that stands here, or that is the `key` of what does."""
        text = self.text() if key is None else key
        if not text and key is None:
            return ""
        try:
            # The form is checked first: fromisoformat also takes 20260501 and 2026-W18.
            if _DATE.fullmatch(text):
                return date.fromisoformat(text).isoformat()
            message = _("{text} is not a date; write for example '2026-05-01'")
        except ValueError:
            message = _("there is no {text}; write a date that exists, for example '2026-05-01'")
        self.wrong(message.format(text=quoted(text)))
        return text

    def zone(self, default: str = "UTC") -> str:
        """The name of the time zone that stands here; `default` when nothing does."""
        name = self.text()
        if not name:
            return default
        try:
            ZoneInfo(name)
        except (KeyError, ValueError, OSError):
            # Imported here: listing the zones reads a folder, and only a mistake needs the list.
            from zoneinfo import available_timezones

            match = nearest(name, sorted(available_timezones())) or "Asia/Shanghai"
            message = _("{name} is not a time zone; write for example '{match}'")
            self.wrong(message.format(name=quoted(name), match=match))
            return default
        return name

    def word(self, words: Collection[str], default: str = "") -> str:
        """The one of some fixed words that stands here; `default` when nothing does."""
        word = self.text(default)
        if word and word not in words:
            self.wrong(_("{word} means nothing here; {hint}").format(word=quoted(word), hint=remedy(word, words)))
            return default
        return word

    def choice(self, names: Collection[str], section: str, default: str = "", label: str = "") -> str:
        """The one of `names` that stands here. `section` is where the file defines them.

        Words that have a `label` (a kind of `labels`) may be written as people read them.
        """
        word = self.text(default)
        if label and word not in names:
            word = key_meant(label, word, names) or word
        if self.plain and word and word not in names:
            hint = remedy(word, names) if names else _("name it there")
            message = _("{word} is not among {section}; {hint}")
            self.wrong(message.format(word=quoted(word), section=quoted(section), hint=hint))
        return word

    def meant(
        self, names: Table[str, str], section: str, default: str = "", digits: Table[str, str] | None = None
    ) -> str:
        """The key that stands here as people type it where no configuration is written: as `words.meant_in_short` says.

        `names` are keys with what people read.
        """
        word = self.text(default)
        found = meant_in_short(names, word, digits)
        return found[0] if len(found) == 1 else self._not_meant(names, section, word, found)

    def booked(self, names: Table[str, str], section: str) -> str:
        """The key that stands here, by which something is booked: as `words.surely_meant` says.

        `names` are keys with what people read.
        """
        word = self.text()
        key, found = surely_meant(names, word)
        return key or self._not_meant(names, section, word, found)

    def _not_meant(self, names: Table[str, str], section: str, word: str, found: Collection[str]) -> str:
        for words in (names, list(names.values())) if self.plain and word and not found else ():
            if nearest(word, words):
                return self.choice(words, section)  # which says what was meant
        if self.plain and word:
            message = _("{word} is not among {section}: {keys}")
            there = listed({key: names[key] for key in found or names})
            self.wrong(message.format(word=quoted(word), section=quoted(section), keys=there))
        return word

    def choices(self, names: Collection[str], section: str, *, may_be_empty: bool = False) -> list[str]:
        """Some of `names`: a list, or a single one without brackets."""
        items = self.items()
        if isinstance(self.node, Sequence) and not items and not may_be_empty:
            self.wrong(_("is an empty list; name at least one of {section}").format(section=quoted(section)))
        words: list[str] = []
        for item in items:
            word = item.choice(names, section)
            if word in words:
                item.wrong(_("{word} is written twice; remove one of them").format(word=quoted(word)))
            words.append(word)
        return words

    def items(self) -> list[Place]:
        """The places of a list; a single value counts as a list of one."""
        if isinstance(self.node, Sequence):
            return [
                replace(self, node=item, line=item.line, path=f"{self.path}[{number}]")
                for number, item in enumerate(self.node.items, start=1)
            ]
        if isinstance(self.node, Nothing):
            self._misshapen("")
            return []
        return [self] if self.given else []

    def rules(self) -> list[Place]:
        """The places of a list of rules, of which there must be one."""
        items = self.items()
        if not items and self.given:
            self.wrong(_("is an empty list; write a rule, or remove it"))
        return items

    def entries(self) -> dict[str, Place]:
        """The places behind the keys that stand here, whatever the keys are."""
        if isinstance(self.node, Mapping):
            return {
                key: replace(self, node=node, line=line, path=join(self.path, key))
                for key, (line, node) in self.node.entries.items()
            }
        if self.given:
            self._misshapen(_("must hold keys and values; write 'key: value' on lines below it"))
        return {}

    def named(self, *, may_be_empty: bool = False) -> dict[str, Place]:
        """The places of things that the organisation names: keys without blanks, in any script."""
        named = {}
        for key, place in self.entries().items():
            if _is_key(key):
                named[key] = place
            else:
                message = _("a key is letters, digits, '-' and '_' without blanks; write for example {key}")
                place.wrong(message.format(key=quoted(_as_key(key) or "name-1")))
        if isinstance(self.node, Mapping) and not self.node.entries and not may_be_empty:
            self.wrong(_("is empty; name at least one"))
        return named

    def fields(self, required: Table[str, str] | None = None, optional: Iterable[str] = ()) -> Fields:
        """The places of all keys that may stand here, given or not; others are refused.

        `required` holds an example of the value for each key that must be given. Where none must, one piece of text is
        the `name`, if there may be one.
        """
        required = required or {}
        known = dict.fromkeys([*required, *optional])
        may_be_name = not required and "name" in known
        if may_be_name and self.listed:
            self.wrong(_("must be its name, or keys and values; write either behind the colon"))
            entries: dict[str, Place] = {}
        else:
            entries = {"name": self} if may_be_name and self.plain else self.entries()
        for key, place in entries.items():
            if key not in known:
                message = _("no such key belongs here; {remedy}")
                place.wrong(message.format(remedy=remedy(key, known)))
        if isinstance(self.node, Mapping):
            for key, example in required.items():
                if key not in entries:
                    message = _("is missing; write for example '{key}: {example}'")
                    self._absent(key).wrong(message.format(key=key, example=example))
        return Fields({key: entries.get(key) or self._absent(key) for key in known})

    def places(self, names: Iterable[str], example: str = "") -> dict[str, Place]:
        """The places behind keys that the file names elsewhere; all must be given, as in the `example` if there is one.

        Like `fields`, whose keys are svcdesk's own.
        """
        return self.fields(dict.fromkeys(names, example)) if example else self.fields(optional=names)

    def _absent(self, key: str) -> Place:
        return replace(self, node=None, path=join(self.path, key))

    def _misshapen(self, message: str) -> None:
        if isinstance(self.node, Nothing):
            message = _("has no value; write one, or remove the line")
        self.wrong(message)


class Fields(dict[str, Place]):
    """The places of all keys that may stand somewhere, given or not."""

    def given(self, **values: Any) -> dict[str, Any]:
        """The values of those keys that are given."""
        return {key: value for key, value in values.items() if self[key].given}


def _is_key(text: str) -> bool:
    # Marks (category M) are the vowels of many scripts. A '-' in front would look like an option.
    return (
        bool(text)
        and text[0] != "-"
        and all(char.isalnum() or char in "-_" or unicodedata.category(char).startswith("M") for char in text)
    )


def _as_key(text: str) -> str:
    return "-".join(part for part in text.split("-") for part in part.split() if _is_key(part))
