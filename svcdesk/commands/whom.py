"""Who is calling, asked for: where a name or a telephone may be that of several, the known ones are offered first.

Whatever is typed is `heard` at once, so that a question that is broken off loses no name.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from svcdesk.commands import prompt
from svcdesk.context import Desk
from svcdesk.desk.people import callers, customers, namesakes, telephones
from svcdesk.desk.people.callers import NEW, SURE
from svcdesk.desk.people.customers import Customer
from svcdesk.desk.tickets.calls import Intake
from svcdesk.errors import UsageError
from svcdesk.locale import N_, _, translated
from svcdesk.views.text import say
from svcdesk.words import fold

if TYPE_CHECKING:
    from svcdesk.desk.assets.sites import Contact

_LISTED = 9
Heard = Callable[..., object]  # what is told a name, as `customer`; None when it was none

_SHORTEST = 7  # digits: what has fewer, and letters, is rather a plate than a telephone


def reached(desk: Desk, intake: Intake, heard: Heard) -> Intake:
    """The call with the telephone that it comes from, or with the customer or the machine that was named instead.

    Asked until it is one of them; as it was when nothing is answered.
    """
    machines = bool(desk.policy.names("equipment"))
    question = _("customer, machine or telephone") if machines else _("customer or telephone")
    while answer := prompt.line(question):
        if machines and (serial := _serial(desk, answer)):
            return intake._replace(serial=serial)
        if _telephone(desk, answer):
            heard(phone=answer)
            if called := _by_telephone(desk, intake, answer):
                return called
            heard(phone=None)
            continue
        heard(customer=answer)
        if named := _by_name(desk, intake._replace(customer=answer)):
            return named
        heard(customer=None)
    return intake


def _serial(desk: Desk, text: str) -> str | None:
    """The text, where it is the plate or serial number of a customer's machine, and no known telephone."""
    from svcdesk.desk.assets import equipment  # most calls name no machine

    with desk.reading() as db:
        machine = equipment.named(db, text)
        if not machine or not machine.customer_id:
            return None
        known = any(map(str.isdecimal, text)) and customers.by_phone(db, desk.policy, text)
    return None if known else text


def _telephone(desk: Desk, text: str) -> bool:
    """Whether it is written like a telephone, or several, and nobody is called so."""
    if not any(map(str.isdecimal, text)):
        return False
    for each in telephones.split(text):
        digits = sum(map(str.isdecimal, each))
        extended = each.casefold().startswith(telephones.EXTENDED)
        if digits < _SHORTEST and not extended and any(map(str.isalpha, each)):
            return False
    with desk.reading() as db:
        return not (customers.named(db, text) or customers.by_number(db, text))


def _by_telephone(desk: Desk, intake: Intake, text: str) -> Intake | None:
    """The call from that telephone, or of a customer whose telephone ends so; None where another answer is wanted.

    What can hardly be a telephone is asked about first.
    """
    with desk.reading() as db:
        known = customers.by_phone(db, desk.policy, text)
    if not known:
        if ended := _ending_so(desk, intake, text):
            return ended
        question = _("no customer's telephone ends with '{phone}': is it the one they call from (yes/no)")
        if not _callable(desk, text) and prompt.whether(question.format(phone=text)) == "no":
            return None
    return intake._replace(phone=text)


def _callable(desk: Desk, text: str) -> bool:
    """Whether it is a telephone, or several, as far as the digits tell; an extension alone is one."""
    return all(
        each.casefold().startswith(telephones.EXTENDED)
        or (sum(map(str.isdecimal, each)) >= _SHORTEST and telephones.possible(desk.policy.telephones, each))
        for each in telephones.split(text)
    )


def _ending_so(desk: Desk, intake: Intake, text: str) -> Intake | None:
    """The call of the customer that is picked among those whose telephones end so; None when it is none of them."""
    with desk.reading() as db:
        found = sorted({customers.get(db, each) for each in telephones.ending(db, text)}, key=lambda each: each.name)
    if not found:
        return None
    rows = [(_choice(desk, intake, each), _cells(each)) for each in found[:_LISTED]]
    if len(found) == 1:
        only = _only(rows, _("is it this one (Enter: yes, no: somebody else)"), intake, _yes_or_no)
        return None if only is intake else only
    if len(found) > _LISTED:
        say(_("{count} customers have such a telephone, these are some of them:").format(count=len(found)))
    return prompt.pick(rows, _("which of these ({letters}; Enter: none of them)"), _none_else)


def _only(
    rows: "prompt.Rows[Intake]", question: str, no: Intake, read: Callable[[str], Intake], name: str | None = None
) -> Intake:
    """The call with the only row, which Enter means, too; `no` when it is said not to be that."""
    meant = {"yes": rows[0][0], "no": no}

    def answer(typed: str) -> Intake:
        word = prompt.yes_or_no(typed)
        return meant[word] if word else read(typed)

    return prompt.pick(rows, question, answer, name=name) or rows[0][0]


def _yes_or_no(_answer: str) -> Intake:
    raise UsageError(N_("write yes or no"))


def _none_else(_answer: str) -> None:
    raise UsageError(N_("write the letter of a customer, or press Enter for none of them"))


def _by_name(desk: Desk, named: Intake) -> Intake | None:
    """The call with a name that is known, or part of a known one; a new one is asked about, and None is another."""
    name = named.customer or ""
    with desk.reading() as db:
        known_so = callers.of(db, desk.policy, name, None)
    if known_so.customer or known_so.others or _alike(desk, name):
        return named
    if person := _contact(desk, name):
        with desk.reading() as db:
            customer = customers.telling(db, person.customer_id)
        return named._replace(customer=customer, caller=named.caller or person.name, whose=SURE)
    return named._replace(whose=NEW) if _is_new(name) else None


def _contact(desk: Desk, name: str) -> "Contact | None":
    """Who was picked of the customers' contacts of that name; None when there is none, or it is somebody else."""
    from svcdesk.desk.assets import correspondents  # most callers name the customer

    with desk.reading() as db:
        persons = correspondents.by_name(db, name)[:_LISTED]
    if not persons:
        return None

    def read(_answer: str) -> None:
        raise UsageError(N_("another one, then, or Enter for a new one"))

    rows = [(each, (each.name, each.customer, each.role or "", each.phone or "")) for each in persons]
    return prompt.pick(rows, _("which of these ({letters}; Enter: '{name}' is new)"), read, name=name)


def _is_new(name: str) -> bool:
    question = _("nobody is called '{name}': is it the name of a new customer (yes/no)").format(name=name)
    return prompt.whether(question) == "yes"


def known(desk: Desk, intake: Intake, heard: Heard) -> Intake:
    """The call with who is calling: one that the desk knows, or somebody new after the known ones were offered."""
    if intake.whose and intake.customer:
        return intake
    if not intake.customer and not intake.phone:
        intake = _named(intake, heard)
    with desk.reading() as db:
        caller = callers.of(db, desk.policy, intake.customer, intake.phone)
        if caller.doubt is None and caller.customer:
            told = customers.telling(db, caller.customer.id)
            if not intake.customer:
                say(told if told == caller.customer.name else customers.spoken(caller.customer))
            return intake._replace(customer=told)
    if caller.doubt == "no name" and (ended := _ending_so(desk, intake, intake.customer or "")):
        return ended
    if not caller.doubt and intake.customer and (alike := _alike(desk, intake.customer)):
        return _picked(desk, intake, "part", tuple(alike), heard)
    if caller.doubt:
        return _picked(desk, intake, caller.doubt, caller.others[:_LISTED], heard)
    return intake if intake.customer else known(desk, _named(intake, heard), heard)


def _picked(desk: Desk, intake: Intake, doubt: str, others: tuple[Customer, ...], heard: Heard) -> Intake:
    """The call with whom somebody picks of those that may be calling; Enter is what was typed."""
    if doubt == "no name":
        if _is_new(intake.customer or ""):
            return intake._replace(whose=NEW)
        heard(customer=None)
        return known(desk, _named(intake, heard), heard)
    if doubt == "several" and {fold(each.name) for each in others} == {fold(intake.customer or "")}:
        doubt = "namesakes"
    questions = {
        "namesakes": _("which of these ({letters}; Enter: another '{name}', who is new)"),
        "part": _("which of these ({letters}; Enter: '{name}' is new)"),
        "other phone": _("the same ({letters}; Enter: another '{name}', who is new)"),
        "their phone": _("it is a telephone of these ({letters}; Enter: of '{name}', too)"),
    }
    question = questions.get(doubt) or _("customer ({letters}, or another name)")
    with desk.reading() as db:
        numbered = customers.by_number(db, intake.customer or "")
    called = customers.spoken(numbered) if numbered else intake.customer
    rows = [(_choice(desk, intake, each), _cells(each)) for each in others]
    if doubt == "part" and len(rows) == 1:
        new = intake._replace(whose=NEW)
        question = _("is it this one (Enter: yes, no: '{name}' is new, or another name)")
        return _only(rows, question, new, lambda name: _another(desk, intake, name, heard), name=called)
    while True:
        found = prompt.pick(rows, question, lambda name: _another(desk, intake, name, heard), name=called)
        if found:
            return _theirs(desk, found, heard) if doubt == "namesakes" else found
        if doubt in questions:
            return intake._replace(whose=SURE if doubt == "their phone" else NEW)
        prompt.complain(translated(prompt.NEEDED))


def _theirs(desk: Desk, intake: Intake, heard: Heard) -> Intake:
    """The call with the one who was picked by a name; whether a telephone of somebody else is theirs, too, is asked."""
    with desk.reading() as db:
        caller = callers.of(db, desk.policy, intake.customer, intake.phone)
    return _picked(desk, intake, caller.doubt, caller.others[:_LISTED], heard) if caller.doubt else intake


def _another(desk: Desk, intake: Intake, name: str, heard: Heard) -> Intake:
    """The call with the name that was answered instead of a row; one that nobody has is asked about.

    So is the name for which the rows were shown, when it is said again.
    """
    heard(customer=name)
    named = intake._replace(customer=name)
    with desk.reading() as db:
        exactly = customers.named(db, name) or customers.by_number(db, name)
        like = [] if len(name) == 1 else namesakes.containing(db, name)
    again = fold(name) == fold(intake.customer or "")
    if any(map(str.isalpha, name)) and not exactly and (again or not (like or _alike(desk, name))):
        return _picked(desk, named, "no name", (), heard)
    return known(desk, named, heard)


def _alike(desk: Desk, name: str) -> list[Customer]:
    """Known customers whose names differ from it by a slip."""
    with desk.reading() as db:
        near = namesakes.of(db, Customer("", name, None, None, None, None, ()))
        return [each for known_as in near for each in customers.named(db, known_as)]


def _choice(desk: Desk, intake: Intake, customer: Customer) -> Intake:
    with desk.reading() as db:
        return intake._replace(customer=customers.telling(db, customer.id), whose=SURE)


def _cells(customer: Customer) -> tuple[str, ...]:
    return (customer.name, customer.number, customer.phones[0] if customer.phones else "", customer.address or "")


def _named(intake: Intake, heard: Heard) -> Intake:
    while not (name := prompt.line(_("customer"))):
        prompt.complain(translated(prompt.NEEDED))
    heard(customer=name)
    return intake._replace(customer=name)
