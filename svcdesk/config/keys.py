"""Every key of the configuration with its meaning: what the readers ask for, as the comments of the example explain it.

Nothing lists the keys: the readers read the example, with all that is switched off in it switched on, and what they ask
for is noted. The documentation is made of this, and the test of the example; no command needs it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from svcdesk.config import compiler, store
from svcdesk.config.problems import Problems
from svcdesk.config.reading import Fields, Place
from svcdesk.config.yamlfile import parse
from svcdesk.locale import ENGLISH
from svcdesk.record import Record

_SWITCHED_OFF = re.compile(r"^#(?! \S|$)", re.MULTILINE)  # what people are told has one blank after the #
_YEAR = 2026


class Key(Record):
    """A key that may be written: `path` from its section on, with `*` for what the organisation names itself.

    `example` is what could stand there, for a key that must be written; `shown` whether the example has it.
    """

    path: str
    meaning: str
    example: str | None
    shown: bool


def keys() -> Iterator[Key]:
    """All keys: the sections in the order of the example, each with what is below it.

    The meaning of one that the example does not explain is empty.
    """
    meanings = explained()
    order = {name: place for place, name in enumerate(re.findall(r"^\w+(?=:)", in_full(), re.MULTILINE))}
    asked = sorted(_asked().items(), key=lambda each: order.get(each[0].partition(".")[0], len(order)))
    for path, (example, shown) in asked:
        names = [name for name in path.split(".") if name != "*"]
        anywhere = f"*.{names[-1]}" if names[1:] else ""
        yield Key(path, meanings.get(".".join(names)) or meanings.get(anywhere, ""), example, shown)


def in_full(language: str = ENGLISH) -> str:
    """The text of the example in a language, with every setting that is switched off in it switched on."""
    return _SWITCHED_OFF.sub("", store.example(language))


def explained(language: str = ENGLISH) -> dict[str, str]:
    """What the example explains: sections, keys (`tiers.targets.starts`), and keys wherever they are (`*.name`)."""
    meanings: dict[str, str] = {}
    section_said: list[str] = []
    keys_said: dict[str, list[str]] = {}
    last = section_said
    for line in [*in_full(language).split("\n"), ""]:
        if found := re.fullmatch(r"# - ([\w.-]+): (.+)", line):
            last = keys_said.setdefault(found[1], [])
            last.append(found[2])
        elif found := re.fullmatch(r"# (\S.*)", line):
            last.append(found[1])
        else:
            section = line.partition(":")[0] if re.match(r"\w", line) else "*"
            if section != "*":
                meanings[section] = " ".join(section_said)
            meanings |= {f"{section}.{key}": " ".join(said) for key, said in keys_said.items()}
            section_said, keys_said = [], {}
            last = section_said
    return meanings


class _Asked(Problems):
    """What was asked for: path → an example of a key that must be given, and whether it is there."""

    def __init__(self) -> None:
        super().__init__("")
        self.keys: dict[str, tuple[str | None, bool]] = {}


@dataclass(frozen=True)
class _Asking(Place):
    """A place that notes what is asked for; `pattern` is its path, with `*` for what the organisation names itself."""

    pattern: str = ""
    asked: _Asked = field(default_factory=_Asked)

    def entries(self) -> dict[str, Place]:
        return {key: self._under("*", place) for key, place in super().entries().items()}

    def fields(self, required: Mapping[str, str] | None = None, optional: Iterable[str] = ()) -> Fields:
        found = {key: self._under(key, place) for key, place in super().fields(required, optional).items()}
        for key, place in found.items():
            _example, shown = self.asked.keys.get(place.pattern, (None, False))
            self.asked.keys[place.pattern] = ((required or {}).get(key), shown or place.given)
        return Fields(found)

    def places(self, names: Iterable[str], example: str = "") -> dict[str, Place]:
        found = super().fields(dict.fromkeys(names, example))
        return {key: self._under("*", place) for key, place in found.items()}

    def _under(self, key: str, place: Place) -> _Asking:
        assert isinstance(place, _Asking)
        return replace(place, pattern=f"{self.pattern}.{key}" if self.pattern else key)


def _asked() -> dict[str, tuple[str | None, bool]]:
    asked = _Asked()
    root = parse(in_full().encode(), asked)
    compiler.read(_Asking(root, 1, "", asked, asked=asked), _YEAR)
    return asked.keys
