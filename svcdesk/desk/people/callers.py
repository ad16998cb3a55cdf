"""Who is calling: what a name and a telephone together are evidence of, and where they leave a doubt.

A name alone identifies nobody: two private people may have one, and a part of one may be said for the whole. Where the
evidence does not agree the desk asks; a rule that cannot ask refuses, unless whoever typed it says that it is meant so.
"""

from svcdesk.db.port import Db
from svcdesk.desk.people import customers
from svcdesk.desk.people.customers import Customer
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_, enumerated
from svcdesk.record import Record
from svcdesk.words import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

SURE = "sure"  # what was typed is meant so: the known customer of that name, with that telephone; else a new one
NEW = "new"  # a new customer, though one of that name is known

_PERSON = 4  # characters of a Chinese or Korean name of a person, at most


class Caller(Record):
    """Who is taken to be calling (None: somebody new), why that may be wrong, and who else it may be.

    `doubt` is None when the evidence agrees; `several` when it fits several; `other phone` when that name is known with
    other telephones and may be another person's; `their phone` when the telephone is somebody else's; `part` when the
    name is part of known ones; `no name` when nobody has that name and it has no letters.
    """

    customer: Customer | None
    doubt: str | None = None
    others: tuple[Customer, ...] = ()


def of(db: Db, policy: "Policy", name: str | None, phone: str | None) -> Caller:
    """Who is calling, as far as the desk can tell from a name or number, a telephone, or both.

    Raises UsageError when neither is given, and for a telephone without digits.
    """
    if not name and not phone:
        raise UsageError(N_("who is calling? Give --phone, --customer, or both"))
    owners = customers.by_phone(db, policy, phone) if phone else []
    if not name:
        return Caller(None, "several", tuple(owners)) if len(owners) > 1 else Caller(owners[0] if owners else None)
    if numbered := customers.by_number(db, name):
        return _with_phone(numbered, phone, owners)
    namesakes = customers.named(db, name)
    both = [each for each in namesakes if each.id in {owner.id for owner in owners}]
    if len(both) == 1:
        return Caller(both[0])
    if len(namesakes) > 1:
        return Caller(None, "several", tuple(namesakes))
    if namesakes:
        known = _with_phone(namesakes[0], phone, owners)
        if phone and not owners and known.doubt is None and _perhaps_another(db, namesakes[0]):
            return Caller(namesakes[0], "other phone", (namesakes[0],))
        return known
    fitting = [owner for owner in owners if fold(name) in fold(owner.name)]
    if len(fitting) == 1:
        return Caller(fitting[0])
    if fitting:
        return Caller(None, "several", tuple(fitting))
    if owners:
        return Caller(None, "their phone", tuple(owners))
    if not any(map(str.isalpha, name)):  # a telephone, or a number that was meant for something else
        meant = customers.by_phone(db, policy, name) if any(map(str.isdecimal, name)) else []
        return Caller(meant[0]) if len(meant) == 1 else Caller(None, "several" if meant else "no name", tuple(meant))
    from svcdesk.desk.people import namesakes as alike  # somebody new calls seldom

    among = tuple(alike.containing(db, name))
    return Caller(None, "part" if among else None, among)


def check(caller: Caller, name: str | None, phone: str | None, whose: str | None) -> None:
    """Raise UsageError for a telephone or a name of several, Conflict for another doubt, unless it is meant so.

    `whose` is SURE or NEW, when somebody said so.
    """
    if caller.doubt is None or whose == NEW or (whose == SURE and caller.doubt != "several"):
        return
    among = enumerated(customers.spoken(each) for each in caller.others)
    if caller.doubt == "several" and not (name and _namesakes(caller, name)):
        message = N_("{phone} belongs to several customers ({names}): name one with --customer")
        raise UsageError(message, phone=phone or name, names=among)
    if caller.doubt == "several":
        message = N_("{name} is the name of several customers ({names}): name one by its number, or --new-customer")
        raise UsageError(message, name=name, names=among)
    if caller.doubt == "other phone":
        known = caller.others[0]
        message = N_("{name} is known at {phones}, not at {phone}: --yes for the same one, --new-customer for another")
        raise Conflict(message, name=customers.spoken(known), phones=enumerated(known.phones) or "-", phone=phone)
    if caller.doubt == "their phone":
        message = N_("{phone} is a telephone of {names}: --yes makes it one of {name}, too")
        raise Conflict(message, phone=phone, names=among, name=name)
    if caller.doubt == "no name":
        message = N_("nobody is called {name!r}: --new-customer if it is the name of a new one")
        raise Conflict(message, name=name)
    message = N_("{name} may be {names}: name one by its number with --customer, or --new-customer")
    raise Conflict(message, name=name, names=among)


def _namesakes(caller: Caller, name: str) -> bool:
    return all(fold(each.name) == fold(name) for each in caller.others)


def _with_phone(known: Customer, phone: str | None, owners: list[Customer]) -> Caller:
    if phone and owners and known.id not in {owner.id for owner in owners}:
        return Caller(known, "their phone", tuple(owners))
    return Caller(known)


def _perhaps_another(db: Db, customer: Customer) -> bool:
    """Whether another customer may well have that name: it is as short as a person's, and nothing says otherwise."""
    if customer.name.isascii() or len(customer.name.replace(" ", "")) > _PERSON or not customer.phones:
        return False
    return not db.execute(
        "SELECT 1 FROM site WHERE customer_id = :id UNION ALL SELECT 1 FROM contact WHERE customer_id = :id"
        " UNION ALL SELECT 1 FROM contract WHERE customer_id = :id LIMIT 1",
        id=customer.id,
    ).fetchone()
