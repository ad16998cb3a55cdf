"""Reading what is written on a dispatch form: from YAML or JSON, or from keys and values typed one by one.

All mistakes are told at once, one a line: file, line, key, what is wrong and what would be right.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from svcdesk import words
from svcdesk.config import yamlfile
from svcdesk.config.forms import PURPOSES
from svcdesk.config.money import PARTS, WORK
from svcdesk.config.problems import Problems, quoted
from svcdesk.config.reading import Place
from svcdesk.config.stock import CONDITIONS
from svcdesk.db.port import Db
from svcdesk.desk import seen
from svcdesk.desk.assets import equipment, warranty
from svcdesk.desk.forms import measures
from svcdesk.desk.forms.written import (
    NUMBERS,
    STEPS,
    TEXTS,
    Agreed,
    Done,
    FittedPart,
    Found,
    Overruled,
    Paid,
    Signed,
    Written,
)
from svcdesk.desk.money import accounts
from svcdesk.desk.money.rates import BY_ITSELF
from svcdesk.errors import ConfigError, UsageError
from svcdesk.labels import titles
from svcdesk.locale import _
from svcdesk.record import Record
from svcdesk.sla import parse_moment

if TYPE_CHECKING:
    from svcdesk.config.currency import Currency
    from svcdesk.config.policy import Policy
    from svcdesk.desk.tickets.tickets import Ticket

KEYS = (
    *TEXTS[:6], "covered", "consents", "action", "parts", "work", *NUMBERS, "test", "result", "found", "advice",
    "solved", "checklist", "photos", "scan", "signature", "payment", *STEPS,
)  # fmt: skip
NOTHING = "none"  # how a form says that nothing was found
_MOST = 100_000
_YES = {"yes": True, "true": True, "no": False, "false": False}  # true and false as JSON has them


class Vocabulary(Record):
    """The words that a form about one ticket may use: for each section its keys, and what people read.

    `money` is the currency that it is paid in.
    """

    policy: Policy
    now: datetime
    money: Currency
    names: Mapping[str, Mapping[str, str]]

    @property
    def payment_method(self) -> str:
        """How money is taken where nobody says otherwise: the first way of the configuration."""
        return next(iter(self.names["payment_methods"]))


def vocabulary(db: Db, policy: Policy, ticket: Ticket, now: datetime) -> Vocabulary:
    """The words for a form about this ticket: the components are those of its machine, of any when it has none."""
    machine = equipment.of_ticket(db, ticket.id)
    names = {
        "faults": policy.names("faults"),
        "attributions": policy.names("attributions"),
        "checklist": policy.names("checklist"),
        "payment_methods": policy.names("payment_methods"),
        "components": _components(policy, machine.kind if machine else None),
        "parts": policy.names("parts"),
        "prices": {item: name for item, name in policy.names("prices").items() if item not in BY_ITSELF},
    }
    return Vocabulary(policy, now, accounts.main(db, policy, ticket.id).money, names)


def _components(policy: Policy, kind: str | None) -> dict[str, str]:
    """What a machine of a kind, or any, consists of, with what people call it: as a part, else by its label."""
    called = {**titles("component"), **policy.names("parts")}
    return {each: called.get(each, each) for each in warranty.components(policy, kind)}


def read_file(data: bytes, name: str, folder: Path, vocabulary: Vocabulary) -> Written:
    """What a YAML or JSON file says; photos and the scan lie in its `folder`, or below: another may have written it.

    `name` is what messages call the file. Raises UsageError with every mistake, one a line.
    """
    problems = Problems(name)
    root = yamlfile.parse(data, problems)
    return _checked(root, problems, vocabulary, folder)


def read_values(document: Mapping[str, Any], vocabulary: Vocabulary, asked: str = "") -> Written:
    """What was typed as keys with texts, lists and keys again. Raises UsageError with every mistake, one a line.

    They name the key, or what was `asked`.
    """
    return _checked(_node(document), _Typed(asked), vocabulary)


def read_part(document: Mapping[str, Any], vocabulary: Vocabulary, asked: str = "") -> Written:
    """What was typed of a part of the form, as options or answers. Raises as `read_values` does.

    An amount without a method was paid in the first way of the configuration.
    """
    if payment := document.get("payment"):
        document = {**document, "payment": {"method": vocabulary.payment_method, **payment}}
    return read_values(document, vocabulary, asked)._replace(whole=False)


class _Typed(Problems):
    """Mistakes in what was typed: they have no line. The file's name is that of what was asked for, if it was."""

    def worded(self, line: int, key: str, message: str) -> str:  # noqa: ARG002  # there is none
        """A mistake as the line that a person reads."""
        return _("{text}: {note}").format(text=self.file or key, note=message)


def _node(value: Any) -> yamlfile.Node:
    if isinstance(value, Mapping):
        return yamlfile.Mapping({key: (1, _node(each)) for key, each in value.items()}, 1)
    if isinstance(value, list):
        return yamlfile.Sequence(tuple(map(_node, value)), 1)
    return yamlfile.Scalar(value, 1)


def _checked(root: yamlfile.Node, problems: Problems, vocabulary: Vocabulary, folder: Path | None = None) -> Written:
    try:
        problems.check()  # after a mistake of syntax nothing more is known
        if isinstance(root, yamlfile.Nothing):
            root = yamlfile.Mapping({}, root.line)
        written = _Reader(vocabulary, folder).read(Place(root, 1, "", problems))
        problems.check()
    except ConfigError as error:
        raise UsageError(str(error)) from None
    return written


def _blank(place: Place) -> bool:
    """Whether nothing stands here: no key, a key without a value, or a blank text."""
    node = place.node
    return (
        not node.text.strip()
        if isinstance(node, yamlfile.Scalar)
        else node is None or isinstance(node, yamlfile.Nothing)
    )


class _Reader:
    """Reads a form with one vocabulary; problems are noted in the places.

    A form is filled in bit by bit: what is blank on it counts as nothing, once its key is known. In an entry only a
    text may be blank; a number would mean one, an amount all that is owed. Files are looked for in the folder, if there
    is one, and nowhere else.
    """

    def __init__(self, vocabulary: Vocabulary, folder: Path | None) -> None:
        self._words = vocabulary
        self._folder = folder

    def read(self, root: Place) -> Written:
        fields = {key: place for key, place in root.fields(optional=(*KEYS, seen.KEY)).items() if not _blank(place)}
        readers: dict[str, Callable[[Place], Any]] = {
            **dict.fromkeys((*TEXTS, seen.KEY), Place.text),
            "minutes": lambda place: place.number(0, measures.MOST, 1, measures.minutes),
            "kilometres": lambda place: place.number(0, measures.MOST, 1, measures.kilometres),
            **dict.fromkeys(STEPS, self._moment),
            "code": lambda place: self._key(place, "faults"),
            "component": lambda place: self._key(place, "components"),
            "attribution": lambda place: self._key(place, "attributions"),
            "solved": _yes,
            "covered": _overruled,
            "consents": lambda place: tuple(map(_agreed, place.items())),
            "parts": lambda place: tuple(map(self._part, place.items())),
            "work": lambda place: tuple(map(self._item, place.items())),
            "found": _findings,
            "checklist": self._checklist,
            "photos": lambda place: tuple(map(self._file, place.items())),
            "scan": self._file,
            "signature": self._signature,
            "payment": self._payment,
        }
        return Written(**{key: readers[key](place) for key, place in fields.items()})

    def _key(self, place: Place, section: str) -> str:
        return place.booked(self._words.names[section], section)

    def _part(self, place: Place) -> FittedPart:
        if place.plain:
            return FittedPart(self._key(place, "parts"))
        fields = place.fields(required={"part": "fuse"}, optional=["quantity", "from", "condition", "serial", "old"])
        if fields["old"].given:
            fields["old"].choice(("back",), "old", label="return")
        return FittedPart(
            self._key(fields["part"], "parts"),
            fields["quantity"].number(0, _MOST, 1),  # none of it
            _text(fields["from"]),
            fields["condition"].choice(CONDITIONS, "condition", "new", "condition"),
            _text(fields["serial"]),
            fields["old"].given,
        )

    def _item(self, place: Place) -> Done:
        if place.plain:
            return Done(self._key(place, "prices"))
        fields = place.fields(required={"item": "training"}, optional=["quantity", "method"])
        quantity = fields["quantity"].number(1, _MOST, 1) if fields["quantity"].given else 0
        return Done(self._key(fields["item"], "prices"), quantity, _text(fields["method"]))

    def _checklist(self, place: Place) -> tuple[tuple[str, bool], ...]:
        names = self._words.names["checklist"]
        meant = {each: found[0] for each in place.keys if len(found := words.meant(names, each)) == 1}
        fields = place.fields(optional=[*names, *meant])
        return tuple((meant.get(each, each), _yes(answer)) for each, answer in fields.items() if not _blank(answer))

    def _file(self, place: Place) -> Path:
        path = (self._folder or Path()) / place.text()
        if self._folder is not None and not path.resolve().is_relative_to(self._folder.resolve()):
            message = _("{path} is not in the folder of this file: 'svcdesk dispatch attach' attaches it")
            place.wrong(message.format(path=path))
        elif place.text() and not (path.is_file() and path.stat().st_size):
            place.wrong(_("there is no such file, or nothing in it: {path}").format(path=path))
        return path

    def _signature(self, place: Place) -> Signed:
        if place.plain:
            return Signed(place.text(), None)
        fields = place.fields(required={"name": "Ms Example"}, optional=["at"])
        return Signed(fields["name"].text(), None if _blank(fields["at"]) else self._moment(fields["at"]))

    def _payment(self, place: Place) -> Paid:
        fields = place.fields(optional=["amount", "method", "card"])
        amount, card = None, _text(fields["card"])
        if fields["amount"].given:
            try:
                amount = self._words.money.meant(fields["amount"].text())
            except ValueError as error:
                fields["amount"].wrong(str(error))
        if card is None and not fields["method"].given:
            place.wrong(_("says neither how it was paid nor with which card: write 'method: cash'"))
        methods = {**self._words.names["payment_methods"], **({"card": "card"} if card else {})}
        return Paid(amount, fields["method"].meant(methods, "payment_methods", "card" if card else ""), card)

    def _moment(self, place: Place) -> datetime:
        now = self._words.now
        try:
            at = parse_moment(place.text(), self._words.policy.zone, now)
        except ValueError as error:
            place.wrong(str(error))
            return now
        if at > now:
            place.wrong(_("{text} lies in the future: write what has happened").format(text=quoted(place.text())))
        return at


def _text(place: Place) -> str | None:
    return None if _blank(place) else place.text()


def _yes(place: Place) -> bool:
    word = place.text()
    if word in _YES or not word:
        return _YES.get(word, False)
    answer = words.key_meant("answer", word, ("yes", "no"))
    if not answer:
        place.wrong(_("{word} is neither yes nor no").format(word=quoted(word)))
    return answer == "yes"


def _findings(place: Place) -> tuple[Found, ...]:
    """What was found; nothing for an empty list, or the word none."""
    if place.plain and words.key_meant("finding", place.text(), (NOTHING,), in_full=True):
        return ()
    return tuple({each.what: each for each in map(_finding, place.items())}.values())


def _finding(place: Place) -> Found:
    if place.plain:
        return Found(place.text())
    fields = place.fields(required={"what": "fan noisy"}, optional=["ticket"])
    return Found(fields["what"].text(), not _blank(fields["ticket"]) and _yes(fields["ticket"]))


def _agreed(place: Place) -> Agreed:
    fields = place.fields(required={"to": "work", "by": "Mr Sample", "how": "in person"})
    return Agreed(fields["to"].choice(PURPOSES, "consents", label="purpose"), fields["by"].text(), fields["how"].text())


def _overruled(place: Place) -> Overruled:
    fields = place.fields(required={"parts": "free", "work": "free", "because": "goodwill"})
    return Overruled(
        fields["parts"].choice(PARTS, "coverage", label="charge"),
        fields["work"].choice(WORK, "coverage", label="charge"),
        fields["because"].text(),
    )
