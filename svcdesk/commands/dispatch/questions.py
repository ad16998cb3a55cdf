"""`svcdesk dispatch record` on a terminal: questions for what a form lacks or may have, in its order.

Which questions those are is decided in `desk/forms/asking`. No answer is lost: what could not be written is kept.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from svcdesk.commands import prompt
from svcdesk.commands.dispatch.writing import Wanted, counted, kept, opened, write
from svcdesk.commands.editor import keep
from svcdesk.desk.forms import asking, installed, lacks, parts
from svcdesk.desk.forms import form as forms
from svcdesk.desk.forms.document import mark
from svcdesk.desk.forms.reading import Vocabulary, read_part
from svcdesk.desk.forms.written import Written
from svcdesk.desk.money import accounts
from svcdesk.desk.money.accounts import Account
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.desk.visits import dispatch
from svcdesk.desk.visits.consents import IN_PERSON
from svcdesk.desk.visits.dispatch import Visit
from svcdesk.errors import Exit, SvcdeskError
from svcdesk.locale import N_, _, enumerated, translated
from svcdesk.views.dumping import dump, seen_line
from svcdesk.views.text import say

_TEXTS = {  # the fields that are one text or number, in the order of the form
    "place": N_("place: where on site it is"),
    "fault": N_("fault: what was found"),
    "code": N_("code of the fault"),
    "component": N_("component"),
    "cause": N_("cause: why it happened"),
    "attribution": N_("what that is due to"),
    "action": N_("action: what was done"),
    "minutes": N_("minutes worked on site"),
    "kilometres": N_("kilometres travelled"),
    "test": N_("how it was tested"),
    "result": N_("result: how it works now"),
    "advice": N_("advice: what the customer was told of cause and prevention"),
}
_KEYS = {"code": "faults", "component": "components", "attribution": "attributions"}  # field → whose keys it takes
_PARTS = N_("parts fitted, as fuse:2")
_ITEMS = N_("of the price list")


def ask(wanted: Wanted) -> None:
    """Ask for what is missing or may be said, write it, then ask for what is owed, and whether the visit is over."""
    ticket, visit, vocabulary = opened(wanted)
    dispatch.check_under_way(ticket, visit)
    questions = _Questions(wanted, ticket, visit, vocabulary)
    say(f"{questions.name}  {ticket.summary}")
    with prompt.dialogue():
        _fill_in(wanted, questions)
        _end(wanted, questions)


def _fill_in(wanted: Wanted, questions: "_Questions") -> None:
    try:
        questions.form()
        if questions.answers:
            again = wanted._replace(visit=questions.name, finish=False)
            write(again, lambda vocabulary: read_part(questions.answers, vocabulary)._replace(seen=questions.seen))
    except (KeyboardInterrupt, EOFError, prompt.Lost, SvcdeskError) as stop:
        if questions.answers:
            path = keep(wanted.desk, questions.name, dump(questions.answers) + seen_line(questions.seen))
            wanted.desk.tell(kept(wanted, path, questions.name))
        if isinstance(stop, SvcdeskError):
            raise
        raise KeyboardInterrupt from None


def _end(wanted: Wanted, questions: "_Questions") -> None:
    """What comes after the form itself is written: money, and the end of the visit."""
    again = wanted._replace(visit=questions.name, finish=False)
    try:
        if payment := questions.payment():
            write(again, lambda vocabulary: read_part({"payment": payment}, vocabulary))
        finish = wanted.finish or questions.whether_finished()
    except (KeyboardInterrupt, EOFError, prompt.Lost):
        message = _("the form is written; to go on: svcdesk dispatch record {name}")
        wanted.desk.tell(message.format(name=questions.name))
        raise Exit(130) from None
    if finish:
        write(again._replace(finish=True), lambda _words: Written())


class _Questions:
    """The answers so far, as a file would have them, and how to get the others."""

    def __init__(self, wanted: Wanted, ticket: Ticket, visit: Visit, vocabulary: Vocabulary) -> None:
        self.name = dispatch.name_of(ticket, visit)
        self.answers: dict[str, Any] = {}
        self._desk = wanted.desk
        self._ticket = ticket
        self._visit = visit
        self._words = vocabulary
        with wanted.desk.reading() as db:
            self.seen = mark(db, forms.of_visit(db, vocabulary.policy, ticket, visit), vocabulary.policy.zone)

    def form(self) -> None:
        """Ask for everything but money, in the order of the form; what is needed may depend on the answers before."""
        if "arrived" not in self._visit.steps:
            self._arrived()
        for field, question in _TEXTS.items():
            if field == "action":
                self._consents()
            if (needed := self._lacks(field)) or asking.offered(self._words.policy, self._visit, field):
                self._text(field, translated(question), needed, self._words.names.get(_KEYS.get(field, ""), {}))
            if field == "action":
                self._counted("parts", "part", translated(_PARTS), self._what_parts())
            if field == "kilometres":
                self._counted("work", "item", translated(_ITEMS), _("of the price list (Enter: nothing)"))
                self._methods()
            if field == "result" and self._lacks("found"):
                self._findings()
        if self._visit.solved is None:
            self.answers["solved"] = prompt.whether(_("is it solved (yes/no)"))
        self._checklist()
        for need, question in (("photo", _("file of a photo")), ("scan", _("file of the signed form"))):
            if self._lacks(need):
                self._file(need, question)
        if self._visit.signed_by is None:
            self._text("signature", _("who signed for the customer"), self._lacks("signature"), {})

    def payment(self) -> dict[str, Any]:
        """What the customer pays now, when something is owed."""
        with self._desk.reading() as db:
            account = accounts.main(db, self._words.policy, self._ticket.id)
        amount = self._amount(account) if account.owed else 0
        if not amount:
            return {}
        paid = {"amount": account.money.text(amount)}
        methods, first = self._words.names["payment_methods"], self._words.payment_method
        if len(methods) == 1:
            return paid
        prompt.show(methods)
        while True:
            answer = prompt.line(_("paid how (Enter: {first})").format(first=first)) or first
            found = {**paid, "method": prompt.key_of(methods, answer)}
            if self._reads({"payment": found}, _("paid how")):
                return found

    def whether_finished(self) -> bool:
        """Whether the visit is over, which is asked only when the form is complete."""
        with self._desk.reading() as db:
            visit = dispatch.find(db, self.name)[1]
            if lacks.of_visit(db, self._words.policy, self._ticket, visit):
                return False
        return prompt.whether(_("finish the visit (Enter: yes)"), "yes") == "yes"

    def _amount(self, account: Account) -> int:
        money, owed = account.money, account.owed
        whole = money.worded(owed)
        question = _("{owed} are owed; paid now (Enter: {all}, 0: not now)").format(owed=whole, all=money.text(owed))
        while answer := prompt.line(question):
            try:
                amount = money.meant(answer)
            except ValueError as error:
                prompt.complain(str(error))
                continue
            if amount <= owed:
                return amount
            prompt.complain(_("only {owed} are owed").format(owed=whole))
        return owed

    def _lacks(self, need: str) -> bool:
        with self._desk.reading() as db:
            return need in asking.missing(db, self._words.policy, self._ticket, self._visit, self.answers)

    def _arrived(self) -> None:
        """When the engineer came; kept as an absolute time, which means the same when it is read again later."""
        while True:
            answer = prompt.line(_("arrived at (Enter: now)")) or "now"
            read = self._read({"arrived": answer}, _("arrived at"))
            if read and read.arrived:
                self.answers["arrived"] = read.arrived.astimezone(self._words.policy.zone).isoformat()
                return

    def _text(self, field: str, question: str, needed: bool, names: Mapping[str, str]) -> None:
        prompt.show(names)
        asked = question if needed else _("{question} (Enter: nothing)").format(question=question)
        while True:
            answer = prompt.key_of(names, prompt.line(asked))
            if not answer and not needed:
                return
            if not answer:
                prompt.complain(translated(prompt.NEEDED))
            elif self._reads({field: answer}, question):
                self.answers[field] = answer
                return

    def _counted(self, key: str, name: str, question: str, asked: str) -> None:
        names = self._words.names["parts" if key == "parts" else "prices"]
        with self._desk.reading() as db:
            if not names or asking.listed(db, self._visit, key):
                return
        prompt.show(names)
        while answer := prompt.line(asked):
            found = counted(answer.replace(",", " ").split(), name)
            found = [{**each, name: prompt.key_of(names, each[name])} for each in found]
            if self._reads({key: found}, question):
                self.answers[key] = found
                return

    def _what_parts(self) -> str:
        """The question for parts, with what the engineer has to fit."""
        with self._desk.reading() as db:
            held = parts.at_hand(db, self._visit)
        if not held:
            return _("parts fitted, as fuse:2 (Enter: none)")
        listed = enumerated(f"{quantity} {part}" for part, quantity in held.items())
        return _("parts fitted, as fuse:2 (you hold {parts}) (Enter: none)").format(parts=listed)

    def _methods(self) -> None:
        """How each item of work was done, where the form needs that."""
        if not self._lacks("method"):
            return
        for each in self.answers.get("work", ()):
            question = _("how: {item}").format(item=self._words.names["prices"].get(each["item"], each["item"]))
            while not (method := prompt.line(question)):
                prompt.complain(translated(prompt.NEEDED))
            each["method"] = method

    def _findings(self) -> None:
        """What was found beside what the visit is for, one by one; nothing is an answer, too."""
        found: list[dict[str, str]] = []
        while what := prompt.line(_("what else was found (Enter: nothing more)")):
            found.append({"what": what, "ticket": prompt.whether(_("a ticket for it (Enter: no)"), "no")})
        self.answers["found"] = found

    def _checklist(self) -> None:
        with self._desk.reading() as db:
            items = asking.unanswered(db, self._words.policy, self._ticket, self._visit, self.answers)
        asked, default = _("{question} (yes/no)"), None
        if not self._lacks("checklist"):
            asked, default = _("{question} (yes/no, Enter: nothing)"), ""
        for item in items:
            question = self._words.names["checklist"][item]
            if answer := prompt.whether(asked.format(question=question), default):
                self.answers.setdefault("checklist", {})[item] = answer

    def _consents(self) -> None:
        with self._desk.reading() as db:
            open_ = list(asking.to_agree(db, self._words.policy, self._ticket))
        for purpose, quote in open_:
            question = _("who agrees to the work for the customer (Enter: nobody yet)")
            if quote:
                question = _("who agrees to quote {number}, {amount} (Enter: nobody yet)").format(
                    number=quote.number, amount=quote.money.worded(quote.total)
                )
            if by := prompt.line(question):
                how = prompt.line(_("how (Enter: in person)")) or IN_PERSON
                self.answers.setdefault("consents", []).append({"to": purpose, "by": by, "how": how})

    def _file(self, need: str, question: str) -> None:
        field = "photos" if need == "photo" else need
        while answer := prompt.line(_("{question} (Enter: none yet)").format(question=question)):
            path = str(Path(answer).expanduser().resolve())
            if self._reads({field: path}, question):
                self.answers[field] = [path] if need == "photo" else path
                return

    def _reads(self, document: Mapping[str, Any], question: str) -> bool:
        """Whether the answer can be read; else what is wrong is said, and it is asked again."""
        return self._read(document, question) is not None

    def _read(self, document: Mapping[str, Any], question: str) -> Written | None:
        try:
            written = read_part(document, self._words, _named(question))
            if written.parts:
                with self._desk.reading() as db:
                    installed.check_numbered(db, self._desk.policy, self._ticket, self._visit, written.parts)
            return written
        except SvcdeskError as error:
            prompt.complain(str(error))
            return None


def _named(question: str) -> str:
    """What is asked for, without what explains it: `fault` of `fault: what was found`."""
    return re.split(": |：", question)[0]
