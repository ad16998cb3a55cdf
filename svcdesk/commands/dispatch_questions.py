"""The questions of `dispatch record` on a terminal: for what the form still lacks, in its order; no answer is lost."""

import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import typer

from svcdesk.commands.dispatch_form import Wanted, counted, kept, opened, write
from svcdesk.config.money import currency
from svcdesk.desk import consents, dispatch
from svcdesk.desk.dispatch import Visit
from svcdesk.desk.forms import lacks, template
from svcdesk.desk.forms.reading import Vocabulary, read_values
from svcdesk.desk.forms.written import Written
from svcdesk.desk.money import fees, quotes
from svcdesk.desk.stock import moves
from svcdesk.desk.tickets import Ticket
from svcdesk.errors import SvcdeskError
from svcdesk.locale import _
from svcdesk.views.text import clean

_TEXTS = {  # what is asked for by a need that is text, in the order of the form
    "fault": _("fault: what was found"),
    "code": _("code of the fault"),
    "component": _("component"),
    "cause": _("cause: why it happened"),
    "attribution": _("what that is due to"),
    "action": _("action: what was done"),
    "minutes": _("minutes worked on site"),
    "kilometres": _("kilometres travelled"),
    "test": _("how it was tested"),
    "result": _("result: how it works now"),
}
_KEYS = {"code": "faults", "component": "components", "attribution": "attributions"}


def ask(wanted: Wanted) -> None:
    """Ask for what is missing, write it, then ask for what is owed, and whether the visit is over."""
    import readline  # noqa: F401  # without it backspace over Chinese leaves half a character

    ticket, visit, vocabulary = opened(wanted)
    dispatch.check_under_way(ticket, visit)
    questions = _Questions(wanted, ticket, visit, vocabulary)
    print(clean(f"{questions.name}  {ticket.summary}"))
    try:
        questions.form()
        if questions.answers:
            write(wanted._replace(visit=questions.name, finish=False), lambda _words: questions.written())
    except (KeyboardInterrupt, EOFError, SvcdeskError) as stop:
        questions.keep()
        if isinstance(stop, SvcdeskError):
            raise
        raise KeyboardInterrupt from None
    _end(wanted, questions)


def _end(wanted: Wanted, questions: "_Questions") -> None:
    """What comes after the form itself is written: money, and the end of the visit."""
    try:
        payment = questions.payment()
        finish = wanted.finish or questions.whether_finished()
    except (KeyboardInterrupt, EOFError):
        message = _("the form is written; to go on: svcdesk dispatch record {name}")
        wanted.desk.tell("\n" + message.format(name=questions.name))
        raise typer.Exit(130) from None
    if payment or finish:
        closing = wanted._replace(visit=questions.name, finish=finish)
        write(closing, lambda words: read_values(payment, Path(), words))


class _Questions:
    """The answers so far, as a file would have them, and how to get the others."""

    def __init__(self, wanted: Wanted, ticket: Ticket, visit: Visit, vocabulary: Vocabulary) -> None:
        self.name = dispatch.name_of(ticket, visit)
        self.answers: dict[str, Any] = {}
        self._wanted = wanted
        self._ticket = ticket
        self._visit = visit
        self._words = vocabulary

    def form(self) -> None:
        """Ask for everything but money, in the order of the form; what is needed may depend on the answers before."""
        if "arrived" not in self._visit.steps:
            self._text("arrived", _("arrived at (Enter: now)"), default="now")
        for key, question in _TEXTS.items():
            if key == "action":
                self._consents()
            if self._asked(key):
                self._text(key, question, self._words.names.get(_KEYS.get(key, ""), {}))
            if key == "action":
                self._counted("parts", "part", _("parts fitted, as fuse:2 (Enter: none)"), self._words.names["parts"])
                self._counted("work", "item", _("of the price list (Enter: nothing)"), self._words.names["prices"])
        if self._visit.solved is None:
            self._yes("solved", _("is it solved (yes/no)"))
        self._checklist()
        for key, question in (("photo", _("file of a photo")), ("scan", _("file of the signed form"))):
            if self._lacks(key):
                self._file(key, question)
        if self._lacks("signature"):
            self._text("signature", _("who signed for the customer"))

    def written(self) -> Written:
        """The answers as what is to be written."""
        return read_values(self.answers, Path(), self._words)._replace(whole=False)

    def keep(self) -> None:
        """Put the answers into a file and say where it lies."""
        if self.answers:
            path = template.keep(self._wanted.desk.db_path, self._ticket, self._visit, template.dump(self.answers))
            self._wanted.desk.tell("\n" + kept(self._wanted, path, self.name))

    def payment(self) -> dict[str, Any]:
        """What the customer pays now, when the form needs it and something is owed."""
        visit = self._now()
        with self._wanted.desk.reading() as db:
            owed = fees.owed(db, self._ticket.id)
        if not owed or not self._lacks("payment", visit):
            return {}
        money = currency(self._words.policy)
        methods = self._words.names["payment_methods"]
        _show(methods)
        question = _("{amount} {code} are owed; paid how (Enter: not now)")
        while answer := _input(question.format(amount=money.text(owed), code=money.code)):
            paid = {"payment": {"amount": money.text(owed), "method": _meant(methods, answer)}}
            if self._reads(paid):
                return paid
        return {}

    def whether_finished(self) -> bool:
        """Whether the visit is over, which is asked only when the form is complete."""
        visit = self._now()
        with self._wanted.desk.reading() as db:
            missing = lacks.of_visit(db, self._words.policy, self._ticket, visit, self._words.now)
        if any(lack.need != "payment" for lack in missing):
            return False
        return self._whether(_("finish the visit (Enter: yes)"), "yes") == "yes"

    def _now(self) -> Visit:
        with self._wanted.desk.reading() as db:
            return dispatch.find(db, self.name)[1]

    def _lacks(self, need: str, visit: Visit | None = None) -> bool:
        visit = visit or self._visit._replace(
            **{key: self.answers[key] for key in ("component", "attribution") if key in self.answers},
            solved=self.answers.get("solved", self._visit.solved) in ("yes", True),
        )
        with self._wanted.desk.reading() as db:
            needs = lacks.needs(db, self._words.policy, self._ticket, visit, self._words.now)
            if need == "photo" or need == "scan":
                there = lacks.of_visit(db, self._words.policy, self._ticket, visit, self._words.now)
                return any(lack.need == need for lack in there)
        return need in needs and getattr(visit, "signed_by" if need == "signature" else need, None) in (None, "")

    def _asked(self, key: str) -> bool:
        """Whether the form needs it, or the price list reckons with it."""
        prices = self._words.policy.document.get("prices", {})
        reckoned = (key == "minutes" and "labour" in prices) or (key == "kilometres" and "travel" in prices)
        return self._lacks(key) or (reckoned and getattr(self._visit, key) is None)

    def _text(self, key: str, question: str, names: Mapping[str, str] | None = None, default: str = "") -> None:
        _show(names or {})
        while True:
            answer = _meant(names or {}, _input(question) or default)
            if not answer and not self._lacks(key):
                return  # reckoned with, but not needed
            if answer and self._reads({key: answer}):
                self.answers[key] = answer
                return

    def _yes(self, key: str, question: str) -> None:
        self.answers[key] = self._whether(question)

    def _whether(self, question: str, default: str = "") -> str:
        while True:
            answer = _meant({"yes": "", "no": ""}, _input(question) or default)
            if answer in ("yes", "no"):
                return answer

    def _counted(self, key: str, name: str, question: str, names: Mapping[str, str]) -> None:
        if not names or self._there(key):
            return
        _show(names)
        while answer := _input(question):
            found = counted(answer.replace(",", " ").split(), name)
            found = [{**each, name: _meant(names, each[name])} for each in found]
            if self._reads({key: found}):
                self.answers[key] = found
                return

    def _there(self, key: str) -> bool:
        with self._wanted.desk.reading() as db:
            if key == "work":
                return bool(lacks.items(db, self._visit.id))
            return any(move.kind == "fitted" for move in moves.of_dispatch(db, self._visit.id))

    def _checklist(self) -> None:
        with self._wanted.desk.reading() as db:
            items = lacks.unanswered(db, self._words.policy, self._visit)
        if self._lacks("checklist"):
            for item in items:
                question = _("{words} (yes/no)").format(words=self._words.names["checklist"][item])
                self.answers.setdefault("checklist", {})[item] = self._whether(question)

    def _consents(self) -> None:
        policy = self._words.policy
        with self._wanted.desk.reading() as db:
            given = {each.purpose for each in consents.of_ticket(db, self._ticket.id)}
            quote = quotes.last(db, self._ticket.id) if consents.needed(policy, "quote") else None
        if consents.needed(policy, "work") and "work" not in given:
            self._consent("work", _("who agrees to the work for the customer (Enter: nobody yet)"))
        if quote and quote.accepted_at is None:
            money = currency(policy)
            question = _("who agrees to quote {number}, {amount} {code} (Enter: nobody yet)")
            amount = money.text(quote.total)
            self._consent("quote", question.format(number=quote.number, amount=amount, code=money.code))

    def _consent(self, purpose: str, question: str) -> None:
        if by := _input(question):
            how = _input(_("how (Enter: in person)")) or _("in person")
            self.answers.setdefault("consents", []).append({"to": purpose, "by": by, "how": how})

    def _file(self, key: str, question: str) -> None:
        field = "photos" if key == "photo" else key
        while answer := _input(_("{question} (Enter: none yet)").format(question=question)):
            path = str(Path(answer).expanduser().resolve())
            if self._reads({field: path}):
                self.answers[field] = [path] if key == "photo" else path
                return

    def _reads(self, document: Mapping[str, Any]) -> bool:
        """Whether the answer can be read; else what is wrong is said, and it is asked again."""
        try:
            read_values(document, Path(), self._words)
        except SvcdeskError as error:
            print(clean(str(error)), file=sys.stderr)
            return False
        return True


def _show(names: Mapping[str, str]) -> None:
    for key, words in names.items():
        print(clean(f"  {key}  {words}" if words not in ("", key) else f"  {key}"))


def _meant(names: Iterable[str], word: str) -> str:
    """The key that begins with what was typed, in any case, when there is only one; else the word itself."""
    meant = [name for name in names if word and name.casefold().startswith(word.casefold())]
    return word if word in meant or len(meant) != 1 else meant[0]


def _input(question: str) -> str:
    return " ".join(input(f"{question}: ").split())
