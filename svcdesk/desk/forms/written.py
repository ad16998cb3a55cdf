"""What somebody writes on a dispatch form, whichever way it came: flags, a file, an editor, or answers to questions."""

from datetime import datetime
from pathlib import Path

from svcdesk.record import Record

# The fields of one text or key each, in the order of the form.
TEXTS = ("place", "fault", "code", "component", "cause", "attribution", "action", "test", "result", "advice")
NUMBERS = ("minutes", "kilometres")
STEPS = ("departed", "arrived", "finished")  # that a form may tell of afterwards
BOUGHT = ""  # as the source of a part: it was nobody's


class FittedPart(Record):
    """A part fitted, `quantity` of it in all at this visit; `source` is who had it, as people write it, or BOUGHT.

    `back`: as many old ones were taken back, to what the engineer holds.
    """

    part: str
    quantity: int = 1
    source: str | None = None
    condition: str = "new"
    serial: str | None = None
    back: bool = False


class Done(Record):
    """An item of the price list done at the visit: how many in all, and how.

    A `quantity` of 0 is as many as stand there, or one; a `method` of None is as it stands.
    """

    item: str
    quantity: int = 0
    method: str | None = None


class Found(Record):
    """Something found beside what the visit was for; with `ticket` it becomes a ticket of its own."""

    what: str
    ticket: bool = False


class Agreed(Record):
    """The customer's consent to a purpose: who gave it, and how."""

    purpose: str
    by: str
    how: str


class Overruled(Record):
    """What somebody decides to charge against the rules: for parts, for work, and why."""

    parts: str
    work: str
    because: str


class Signed(Record):
    """The customer's signature; `at` (UTC) of None is when the form was written."""

    name: str
    at: datetime | None


class Paid(Record):
    """Money taken on site, in the smallest unit; None: all that is owed. `card` is the number of a prepaid card."""

    amount: int | None
    method: str
    card: str | None


class Written(Record):
    """All that may be written at once; None, or nothing in it, leaves a field as it is. Times are UTC.

    `parts` and `work` (items of the price list) say what was done at this visit in all, `found` what was found beside
    it; () is that nothing was. Unless they are the `whole` list, what is not named in them stays as it was, and the
    same payment is one more. `seen` is the mark of the form that it was written on.
    """

    place: str | None = None
    fault: str | None = None
    code: str | None = None
    component: str | None = None
    cause: str | None = None
    attribution: str | None = None
    action: str | None = None
    test: str | None = None
    result: str | None = None
    advice: str | None = None
    minutes: int | None = None
    kilometres: int | None = None
    solved: bool | None = None
    covered: Overruled | None = None
    consents: tuple[Agreed, ...] = ()
    parts: tuple[FittedPart, ...] | None = None
    work: tuple[Done, ...] | None = None
    found: tuple[Found, ...] | None = None
    checklist: tuple[tuple[str, bool], ...] = ()
    photos: tuple[Path, ...] = ()
    scan: Path | None = None
    signature: Signed | None = None
    payment: Paid | None = None
    departed: datetime | None = None
    arrived: datetime | None = None
    finished: datetime | None = None
    whole: bool = True
    seen: str | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing is written at all."""
        return self._replace(whole=True, seen=None) == Written()
