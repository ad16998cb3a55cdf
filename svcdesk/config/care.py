"""The sections of what customers are asked and what they say: surveys, kinds of opinions, complaints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from svcdesk.config.problems import quoted
from svcdesk.config.sections import section, words
from svcdesk.config.tickets import SURVEYED
from svcdesk.locale import N_, _
from svcdesk.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from svcdesk.config.reading import Place
    from svcdesk.config.sections import Known

_BEST = 10  # the highest mark that a question may have; nobody tells more of them apart

words(
    "opinions",
    {
        "service": N_("Service"),
        "product": N_("Product"),
        "price": N_("Price"),
        "wish": N_("Wish"),
        "other": N_("Other"),
    },
    may_be_empty=False,
)


class Question(Record):
    """One question of a survey: answered with a mark from 1 to `marks`, or in words where that is None."""

    key: str
    name: str
    marks: int | None


class Survey(Record):
    """What customers are asked together. `event` is what has happened to the ticket when they have been.

    A customer is content whose marks have a mean of `content` or more; a mark of `complaint` or less opens a complaint;
    None where the policy does not say. One that is `printed` is answered on paper. Who has the role `by` asks; None:
    anybody.
    """

    key: str
    name: str
    event: str
    questions: Mapping[str, Question]
    content: float | None
    complaint: int | None
    printed: bool
    by: str | None

    @classmethod
    def of(cls, key: str, entry: Mapping[str, Any]) -> Survey:
        """The survey that a compiled entry says."""
        questions = {name: Question(name, each["name"], each["marks"]) for name, each in entry["questions"].items()}
        return cls(**{**entry, "key": key, "questions": questions})

    @property
    def best(self) -> int:
        """The highest mark that can be given; 0 when every question is answered in words."""
        return max((question.marks or 0 for question in self.questions.values()), default=0)


class Complaints(Record):
    """How complaints are handled: they are tickets of a `kind`, which begin at a `level` and are given to a role, `by`.

    `level` and `by` are None where the policy does not say. With `another` somebody else goes on with the ticket that
    a complaint is about.
    """

    kind: str
    level: str | None = None
    by: str | None = None
    another: bool = True


@section("complaints")
def read_complaints(place: Place, known: Known) -> dict[str, Any]:
    """The kind of ticket that complaints are, where they begin, who gets them, and whether another engineer goes."""
    fields = place.fields(required={"kind": "complaint"}, optional=["level", "by", "another"])
    found: dict[str, Any] = {"kind": fields["kind"].choice(known.names("kinds"), "kinds")}
    found["another"] = fields["another"].yes(default=True)
    found |= fields.given(
        level=fields["level"].choice(known.names("levels"), "levels"),
        by=fields["by"].choice(known.names("roles"), "roles"),
    )
    return found


@section("surveys", default={})
def read_surveys(place: Place, known: Known) -> dict[str, Any]:
    """What customers are asked, by survey."""
    surveys = {}
    for key, entry in place.named(may_be_empty=True).items():
        fields = entry.fields(
            required={"questions": "{attitude: {name: Attitude, marks: 5}}"},
            optional=["name", "event", "content", "complaint", "print", "by"],
        )
        questions = {name: _read_question(name, each) for name, each in fields["questions"].named().items()}
        best = max((each["marks"] or 0 for each in questions.values()), default=0)
        for word in ("content", "complaint"):
            if fields[word].given and questions and not best:
                fields[word].wrong(_("is about marks, and no question has any; write 'marks: 5', or remove this"))
        if fields["complaint"].given and not known.given("complaints"):
            fields["complaint"].wrong(
                _("opens a complaint, which needs the section 'complaints'; write it, or remove this")
            )
        surveys[key] = {
            "name": fields["name"].text(key),
            "event": fields["event"].choice([SURVEYED, *known.names("events")], "events", SURVEYED),
            "questions": questions,
            "content": _read_mean(fields["content"], best),
            "complaint": fields["complaint"].number(1, best or _BEST, 1) if fields["complaint"].given else None,
            "printed": fields["print"].yes(),
            "by": fields["by"].choice(known.names("roles"), "roles") or None,
        }
    return surveys


def _read_question(key: str, place: Place) -> dict[str, Any]:
    fields = place.fields(optional=["name", "marks", "words"])
    marks, in_words = fields["marks"], fields["words"].yes()
    if marks.given == in_words:
        place.wrong(_("is answered with a mark or in words; write either 'marks: 5' or 'words: yes'"))
    return {"name": fields["name"].text(key), "marks": marks.number(2, _BEST, 5) if marks.given else None}


def _read_mean(place: Place, best: int) -> float | None:
    """A mean mark, such as 4 or 3.5."""
    text = place.text()
    if not text:
        return None
    whole, point, part = text.partition(".")
    if whole.isascii() and whole.isdigit() and (not point or (part.isascii() and part.isdigit())):
        mean = float(text)
        if 1 <= mean <= (best or _BEST):
            return mean
    message = _("{text} is no mean of marks from 1 to {best}; write for example '4' or '3.5'")
    place.wrong(message.format(text=quoted(text), best=best or _BEST))
    return None
