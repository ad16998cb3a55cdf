"""The questions of `dispatch record` on a terminal: what a form lacks or may have, in its order; no answer is lost."""

import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from svcdesk.commands.dispatch.form import Wanted, counted, kept, opened, write
from svcdesk.desk.forms import checklist, items, lacks, parts, template
from svcdesk.desk.forms.reading import Vocabulary, read_values
from svcdesk.desk.forms.written import Written
from svcdesk.desk.money import fees, quotes
from svcdesk.desk.stock import moves
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.visits import consents, dispatch
from svcdesk.desk.visits.dispatch import Visit
from svcdesk.errors import Exit, SvcdeskError
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
_NEEDED = _("needed; Ctrl-C keeps what you have")
_KEYS = {"code": "faults", "component": "components", "attribution": "attributions"}


def ask(wanted: Wanted) -> None:
    """Ask for what is missing or may be said, write it, then ask for what is owed, and whether the visit is over."""
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
    again = wanted._replace(visit=questions.name, finish=False)
    try:
        if payment := questions.payment():
            write(again, lambda words: read_values(payment, Path(), words)._replace(whole=False))
        finish = wanted.finish or questions.whether_finished()
    except (KeyboardInterrupt, EOFError):
        message = _("the form is written; to go on: svcdesk dispatch record {name}")
        wanted.desk.tell("\n" + message.format(name=questions.name))
        raise Exit(130) from None
    if finish:
        write(again._replace(finish=True), lambda _words: Written())


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
            self._arrived()
        for key, question in _TEXTS.items():
            if key == "action":
                self._consents()
            if (needed := self._lacks(key)) or self._offered(key):
                self._text(key, question, needed, self._words.names.get(_KEYS.get(key, ""), {}))
            if key == "action":
                self._counted("parts", "part", _("parts fitted, as fuse:2"), self._at_hand() + _("(Enter: none)"))
            if key == "kilometres":
                self._counted("work", "item", _("of the price list"), _("(Enter: nothing)"))
        if self._visit.solved is None:
            self.answers["solved"] = self._whether(_("is it solved"), _("(yes/no)"))
        self._checklist()
        for key, question in (("photo", _("file of a photo")), ("scan", _("file of the signed form"))):
            if self._lacks(key):
                self._file(key, question)
        if self._visit.signed_by is None:
            self._text("signature", _("who signed for the customer"), self._lacks("signature"))

    def written(self) -> Written:
        """The answers as what is to be written."""
        return read_values(self.answers, Path(), self._words)._replace(whole=False)

    def keep(self) -> None:
        """Put the answers into a file and say where it lies."""
        if self.answers:
            path = template.keep(self._wanted.desk.db_path, self._ticket, self._visit, template.dump(self.answers))
            self._wanted.desk.tell("\n" + kept(self._wanted, path, self.name))

    def payment(self) -> dict[str, Any]:
        """What the customer pays now, when something is owed."""
        with self._wanted.desk.reading() as db:
            owed = fees.owed(db, self._ticket.id)
        amount = self._amount(owed) if owed else 0
        if not amount:
            return {}
        paid = {"amount": self._words.policy.currency.text(amount)}
        methods = self._words.names["payment_methods"]
        first = next(iter(methods))
        if len(methods) == 1:
            return {"payment": {**paid, "method": first}}
        _show(methods)
        while True:
            answer = _input(_("paid how (Enter: {first})").format(first=first)) or first
            found = {"payment": {**paid, "method": _meant(methods, answer)}}
            if self._reads(found, _("paid how")):
                return found

    def _amount(self, owed: int) -> int:
        money = self._words.policy.currency
        whole = f"{money.text(owed)} {money.code}"
        question = _("{owed} are owed; paid now (Enter: all, 0: not now)").format(owed=whole)
        while answer := _input(question):
            try:
                amount = money.amount(answer)
            except ValueError as error:
                _complain(str(error))
                continue
            if amount <= owed:
                return amount
            _complain(_("only {owed} are owed").format(owed=whole))
        return owed

    def whether_finished(self) -> bool:
        """Whether the visit is over, which is asked only when the form is complete."""
        with self._wanted.desk.reading() as db:
            visit = dispatch.find(db, self.name)[1]
            if lacks.of_visit(db, self._words.policy, self._ticket, visit):
                return False
        return self._whether(_("finish the visit"), _("(Enter: yes)"), "yes") == "yes"

    def _lacks(self, need: str) -> bool:
        visit = self._visit._replace(
            **{key: self.answers[key] for key in ("component", "attribution") if key in self.answers},
            solved=self.answers.get("solved", self._visit.solved) in ("yes", True),
        )
        with self._wanted.desk.reading() as db:
            if need in ("photo", "scan"):
                there = lacks.of_visit(db, self._words.policy, self._ticket, visit)
                return any(lack.need == need for lack in there)
            needs = lacks.needs(db, self._words.policy, self._ticket, visit)
        return need in needs and getattr(visit, "signed_by" if need == "signature" else need, None) in (None, "")

    def _offered(self, key: str) -> bool:
        """Whether it is asked for without being needed: a test, and what the price list reckons with."""
        reckoned = {"minutes": "labour", "kilometres": "travel"}.get(key)
        offered = key == "test" or reckoned in self._words.policy.prices
        return offered and getattr(self._visit, key) is None

    def _arrived(self) -> None:
        """When the engineer came; kept as an absolute time, which means the same when it is read again later."""
        zone, question = self._words.policy.zone, _("arrived at")
        while True:
            answer = _input(f"{question} {_('(Enter: now)')}") or "now"
            read = self._read({"arrived": answer}, question)
            if read and read.arrived:
                self.answers["arrived"] = read.arrived.astimezone(zone).isoformat()
                return

    def _text(self, key: str, question: str, needed: bool, names: Mapping[str, str] | None = None) -> None:
        names = names or {}
        _show(names)
        while True:
            answer = _meant(names, _input(question if needed else f"{question} {_('(Enter: nothing)')}"))
            if not answer and not needed:
                return
            if not answer:
                _complain(_NEEDED)
            elif self._reads({key: answer}, question):
                self.answers[key] = answer
                return

    def _whether(self, question: str, hint: str, default: str | None = None) -> str:
        """The answer, yes or no; the default when there is one and nothing is answered."""
        while True:
            answer = _meant(("yes", "no"), _input(f"{question} {hint}"))
            if answer in ("yes", "no"):
                return answer
            if not answer and default is not None:
                return default
            _complain(_("write yes or no") if answer else _NEEDED)

    def _counted(self, key: str, name: str, question: str, hint: str) -> None:
        names = self._words.names["parts" if key == "parts" else "prices"]
        if not names or self._there(key):
            return
        _show(names)
        while answer := _input(f"{question} {hint}"):
            found = counted(answer.replace(",", " ").split(), name)
            found = [{**each, name: _meant(names, each[name])} for each in found]
            if self._reads({key: found}, question):
                self.answers[key] = found
                return

    def _at_hand(self) -> str:
        """What the engineer has to fit, in a few words and a blank; nothing when there is nothing."""
        with self._wanted.desk.reading() as db:
            held = parts.at_hand(db, self._visit)
        if not held:
            return ""
        listed = ", ".join(f"{quantity} {part}" for part, quantity in held.items())
        return _("(you hold {parts})").format(parts=listed) + " "

    def _there(self, key: str) -> bool:
        with self._wanted.desk.reading() as db:
            if key == "work":
                return bool(items.of_visit(db, self._visit.id))
            return any(move.kind == "fitted" for move in moves.of_dispatch(db, self._visit.id))

    def _checklist(self) -> None:
        with self._wanted.desk.reading() as db:
            items = checklist.unanswered(db, self._words.policy, self._visit.id)
        needed = self._lacks("checklist")
        hint, default = (_("(yes/no)"), None) if needed else (_("(yes/no, Enter: nothing)"), "")
        for item in items:
            if answer := self._whether(self._words.names["checklist"][item], hint, default):
                self.answers.setdefault("checklist", {})[item] = answer

    def _consents(self) -> None:
        policy = self._words.policy
        with self._wanted.desk.reading() as db:
            given = {each.purpose for each in consents.of_ticket(db, self._ticket.id)}
            quote = quotes.last(db, self._ticket.id) if consents.needed(policy, "quote") else None
        if consents.needed(policy, "work") and "work" not in given:
            self._consent("work", _("who agrees to the work for the customer (Enter: nobody yet)"))
        if quote and quote.accepted_at is None:
            money = policy.currency
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
            if self._reads({field: path}, question):
                self.answers[field] = [path] if key == "photo" else path
                return

    def _reads(self, document: Mapping[str, Any], question: str) -> bool:
        """Whether the answer can be read; else what is wrong is said, and it is asked again."""
        return self._read(document, question) is not None

    def _read(self, document: Mapping[str, Any], question: str) -> Written | None:
        try:
            return read_values(document, Path(), self._words, question.partition(":")[0])
        except SvcdeskError as error:
            _complain(str(error))
            return None


def _complain(message: str) -> None:
    print(clean(message), file=sys.stderr)


def _show(names: Mapping[str, str]) -> None:
    for key, words in names.items():
        print(clean(f"  {key}  {words}" if words not in ("", key) else f"  {key}"))


def _meant(names: Iterable[str], word: str) -> str:
    """The key that begins with what was typed, in any case, when there is only one; else the word itself."""
    meant = [name for name in names if word and name.casefold().startswith(word.casefold())]
    return word if word in meant or len(meant) != 1 else meant[0]


def _input(question: str) -> str:
    return " ".join(input(f"{question}: ").split())
