"""Who is calling, asked for: where a name or a telephone may be that of several, the known ones are offered first."""

from svcdesk.commands import prompt
from svcdesk.context import Desk
from svcdesk.desk.people import callers, customers, namesakes, telephones
from svcdesk.desk.people.callers import NEW, SURE
from svcdesk.desk.people.customers import Customer
from svcdesk.desk.tickets.calls import Intake
from svcdesk.errors import UsageError
from svcdesk.locale import N_, _
from svcdesk.views.text import clean

_LISTED = 9
_SHORTEST = 7  # digits: what has fewer, and letters, is rather a plate than a telephone


def reached(desk: Desk, intake: Intake) -> Intake:
    """The call with the telephone that it comes from, or with the machine that was named instead.

    Asked until it is one of them; as it was when nothing is answered.
    """
    machines = bool(desk.policy.names("equipment"))
    while answer := prompt.line(_("machine or telephone") if machines else _("telephone")):
        try:
            serial = _serial(desk, answer) if machines else None
            if not serial:
                _check_telephone(desk, answer, machines)
        except UsageError as error:
            prompt.complain(str(error))
        else:
            return intake._replace(serial=serial) if serial else intake._replace(phone=answer)
    return intake


def _serial(desk: Desk, text: str) -> str | None:
    """The serial number of a customer's machine that has that plate or number, unless it is a known telephone."""
    from svcdesk.desk.assets import equipment  # most calls name no machine

    with desk.reading() as db:
        machine = equipment.named(db, text)
        if not machine or not machine.customer_id:
            return None
        known = any(map(str.isdecimal, text)) and customers.by_phone(db, desk.policy, text)
    return None if known else machine.serial


def _check_telephone(desk: Desk, text: str, machines: bool) -> None:
    """Raise UsageError for a text without digits, and for a plate or serial number that no machine has."""
    for each in telephones.split(text):
        read = telephones.read(desk.policy.telephones, each)
        short = not read.full and len(read.digits) < _SHORTEST and not each.casefold().startswith(telephones.EXTENDED)
        if machines and short and any(map(str.isalpha, each)):
            raise UsageError(N_("{text!r} is no telephone number, and no machine has it on its plate"), text=each)


def known(desk: Desk, intake: Intake) -> Intake:
    """The call with who is calling: one that the desk knows, or somebody new after the known ones were offered."""
    if intake.whose and intake.customer:
        return intake
    if not intake.customer and not intake.phone:
        intake = _named(intake)
    with desk.reading() as db:
        caller = callers.of(db, desk.policy, intake.customer, intake.phone)
        if caller.doubt is None and caller.customer:
            told = customers.telling(db, caller.customer.id)
            if not intake.customer:
                print(clean(caller.customer.name))
            return intake._replace(customer=told)
    if not caller.doubt and intake.customer and (alike := _alike(desk, intake.customer)):
        return _picked(desk, intake, "part", tuple(alike))
    if caller.doubt:
        return _picked(desk, intake, caller.doubt, caller.others[:_LISTED])
    return intake if intake.customer else known(desk, _named(intake))


def _picked(desk: Desk, intake: Intake, doubt: str, others: tuple[Customer, ...]) -> Intake:
    """The call with whom somebody picks of those that may be calling; Enter is what was typed."""
    if doubt == "no name":
        question = _("nobody is called '{name}': is it the name of a new customer (yes/no)").format(
            name=intake.customer
        )
        new = prompt.whether(question) == "yes"
        return intake._replace(whose=NEW) if new else known(desk, _named(intake))
    questions = {
        "part": _("which of these ({letters}; Enter: '{name}' is new)"),
        "other phone": _("the same ({letters}; Enter: another '{name}', who is new)"),
        "their phone": _("it is a telephone of these ({letters}; Enter: of '{name}', too)"),
    }
    question = questions.get(doubt) or _("customer ({letters}, or another name)")
    rows = [(_choice(desk, intake, each), _cells(each)) for each in others]
    while True:
        found = prompt.pick(rows, question, lambda name: _another(desk, intake, name), name=intake.customer)
        if found:
            return found
        if doubt in questions:
            return intake._replace(whose=SURE if doubt == "their phone" else NEW)
        prompt.complain(prompt.NEEDED)


def _another(desk: Desk, intake: Intake, name: str) -> Intake:
    """The call with the name that was answered instead of a row; a letter without a row is hardly a name."""
    named = intake._replace(customer=name)
    if len(name) == 1:
        with desk.reading() as db:
            if not customers.named(db, name):
                return _picked(desk, named, "no name", ())
    return known(desk, named)


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


def _named(intake: Intake) -> Intake:
    while not (name := prompt.line(_("customer"))):
        prompt.complain(prompt.NEEDED)
    return intake._replace(customer=name)
