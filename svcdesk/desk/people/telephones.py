"""Telephones of customers: which ways to write a number mean one line, and whose it is.

A number is kept as it was written, beside its digits in full: the country's code, the area code, the line, without
what is only dialled. Two numbers are one line whatever stands before them and whatever the extension; the extension
tells apart who shares a line. A number without its area code means every line that it is behind an area code. What the
plan of the desk's country (`desk: country:`) says plainly is read without the library, which takes longer to load than
a call to log.
"""

from __future__ import annotations

from collections.abc import Sequence

from svcdesk.config.telephones import LOCAL
from svcdesk.db.port import Db, Row, one_of
from svcdesk.errors import UsageError
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.words import name_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.config.telephones import Plan

_TAIL = LOCAL[0]  # digits by which lines are looked up: the fewest that a local number has
_PLAIN = " -().+"
_BETWEEN = "/,、；;，／\n"
EXTENDED = ("转", "轉", "分机", "分機", "内线", "內線", "내선", "구내", ";ext=", "extension", "ext.", "ext", "#", "x")
_LONGEST_EXTENSION = 7
_AT_ONCE = 500  # customers in one statement
_SHORTEST = 4  # digits of a number in any country
_FEWEST = 5  # digits of a number of its own in a list; in 6666-1234/35 what follows belongs to the number before


class Telephone(Record):
    """A number as it was read: its digits, in `full` or as they were written, and the extension behind them."""

    digits: str
    extension: str
    full: bool

    @property
    def local(self) -> bool:
        """Whether its area code is missing."""
        return not self.full and LOCAL[0] <= len(self.digits) <= LOCAL[1] and not self.digits.startswith("0")


def split(text: str) -> tuple[str, ...]:
    """The numbers that stand in one text, each as it was written.

    Raises UsageError for a text without digits.
    """
    if not any(each in text for each in _BETWEEN):
        return (_written(text),)
    for between in _BETWEEN:
        text = text.replace(between, "\0/") if between in "/／" else text.replace(between, "\0")
    found: list[str] = []
    for part in text.replace("\0ext=", ";ext=").split("\0"):
        slashed, part = part.startswith("/"), part.removeprefix("/").strip()
        count = sum(map(str.isdecimal, part))
        if found and slashed and 0 < count < _FEWEST:
            found[-1] += "/" + part
        elif count:
            found.append(part)
    return tuple(found) if found else (_written(text.replace("\0", " ")),)


def read(plan: Plan | None, text: str) -> Telephone:
    """The one number that a text means. Raises UsageError when it has no digits."""
    text = _narrow(_written(text))
    main, extension = _extended(text)
    abroad, digits = main.startswith("+"), "".join(filter(str.isdecimal, main))
    plain = all(each.isdecimal() or each in _PLAIN for each in main) and "+" not in main[1:]
    if plan is None:
        return Telephone(digits, extension, abroad and plain and not digits.startswith("0"))
    if plain and (full := plan.full(digits, abroad)):
        return Telephone(full, extension, True)
    if plain and len(digits) <= LOCAL[1] and not abroad and not digits.startswith("0"):
        return Telephone(digits, extension, False)
    return _looked_up(plan, main, extension) or Telephone(digits, extension, False)


def possible(plan: Plan | None, text: str) -> bool:
    """Whether somebody could be reached at that number, as far as its digits tell. Raises UsageError as `read`."""
    telephone = read(plan, text)
    if plan is None or telephone.full or telephone.local:
        return True
    from phonenumbers import PhoneNumber, is_possible_short_number_for_region

    if not telephone.digits or len(telephone.digits) > _TAIL:
        return False
    short = PhoneNumber(country_code=int(plan.code), national_number=int(telephone.digits))
    return is_possible_short_number_for_region(short, plan.country)


def same_line(plan: Plan | None, one: Telephone, other: Telephone) -> bool:
    """Whether both are one line, whatever their extensions."""
    if one.full and other.full:
        return one.digits == other.digits
    first, second = one.digits.lstrip("0"), other.digits.lstrip("0")
    if first == second:
        return True
    if plan is None:  # 0138… and +86 138…: without the zeros dialled before them, one ends as the other does
        short, long = sorted((first, second), key=len)
        return len(short) >= LOCAL[1] and long.endswith(short)
    if one.local and other.full:
        return _without_area(plan, other.digits) == one.digits
    return other.local and one.full and _without_area(plan, one.digits) == other.digits


def same(policy: Policy, one: str, other: str) -> bool:
    """Whether two texts name a telephone that is one, whatever the extension. Raises UsageError as `split`."""
    plan = policy.telephones
    return any(same_line(plan, read(plan, mine), read(plan, its)) for mine in split(one) for its in split(other))


def owners(db: Db, policy: Policy, text: str) -> list[str]:
    """The customers with one of the numbers in a text, each once; those with its very extension, where somebody has it.

    Raises UsageError for a text without digits.
    """
    found: dict[str, None] = {}
    for each in split(text):
        wanted = read(policy.telephones, each)
        rows = db.execute(
            "SELECT customer_id, extension, shown FROM phone WHERE tail = :tail ORDER BY customer_id",
            tail=wanted.digits[-_TAIL:],
        ).fetchall()
        rows = [row for row in rows if same_line(policy.telephones, wanted, read(policy.telephones, row["shown"]))]
        extended = [row for row in rows if wanted.extension and row["extension"] == wanted.extension]
        found |= dict.fromkeys(row["customer_id"] for row in extended or rows)
    return list(found)


def ending(db: Db, text: str) -> list[str]:
    """The customers with a number that ends with these four to eight digits, each once; none for another text."""
    digits = "".join(filter(str.isdecimal, _narrow(text)))
    if any(map(str.isalpha, text)) or not _SHORTEST <= len(digits) <= LOCAL[1]:
        return []
    rows = db.execute(
        "SELECT DISTINCT customer_id FROM phone WHERE digits LIKE :ending ORDER BY customer_id", ending=f"%{digits}"
    )
    return [row["customer_id"] for row in rows]


def of_customer(db: Db, customer_id: str) -> tuple[str, ...]:
    """A customer's telephones as they were written, in the order in which they were entered.

    The first is at which they are called, so one that a call added later must not come before it. Those of a customer
    who was merged into this one came with that.
    """
    return of_customers(db, [customer_id]).get(customer_id, ())


def of_customers(db: Db, customer_ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """What `of_customer` says of each of these who has a telephone."""
    found: dict[str, list[str]] = {}
    for begin in range(0, len(customer_ids), _AT_ONCE):
        among, named = one_of("id", customer_ids[begin : begin + _AT_ONCE])
        rows = db.execute(
            f"SELECT customer_id, shown FROM phone WHERE customer_id IN {among} ORDER BY place, digits, extension",
            **named,
        )
        for row in rows:
            found.setdefault(row["customer_id"], []).append(row["shown"])
    return {each: tuple(phones) for each, phones in found.items()}


def add(db: Db, policy: Policy, customer_id: str, text: str) -> list[str]:
    """Write down the numbers in a text as a customer's. Returns those that are new, as they were written.

    A number without extension is known when the line is. Raises UsageError for a text without digits.
    """
    new = []
    for each in split(text):
        wanted = read(policy.telephones, each)
        known = _of_line(db, policy, customer_id, wanted)
        if known and (not wanted.extension or wanted.extension in (row["extension"] for row in known)):
            continue
        db.execute(
            "INSERT INTO phone (customer_id, digits, extension, shown, tail, place)"
            " VALUES (:customer, :digits, :extension, :shown, :tail,"
            " (SELECT COALESCE(MAX(place), 0) + 1 FROM phone WHERE customer_id = :customer))",
            customer=customer_id,
            digits=wanted.digits,
            extension=wanted.extension,
            shown=each,
            tail=wanted.digits[-_TAIL:],
        )
        new.append(each)
    return new


def remove(db: Db, policy: Policy, customer_id: str, text: str) -> list[str]:
    """Take numbers away from a customer. Returns those that were theirs, as they were written.

    One with an extension is another than one without. Raises UsageError for a text without digits.
    """
    gone = []
    for each in split(text):
        wanted = read(policy.telephones, each)
        for row in _of_line(db, policy, customer_id, wanted):
            if wanted.extension == row["extension"]:
                db.execute(
                    "DELETE FROM phone WHERE customer_id = :customer AND digits = :digits AND extension = :extension",
                    customer=customer_id,
                    digits=row["digits"],
                    extension=row["extension"],
                )
                gone.append(row["shown"])
    return gone


def follow(db: Db, policy: Policy, gone: str, into: str) -> None:
    """Make the telephones of one customer those of another, who may have some of them."""
    for phone in of_customer(db, gone):
        add(db, policy, into, phone)
    remove_all(db, gone)


def remove_all(db: Db, customer_id: str) -> None:
    """Take all telephones away from a customer."""
    db.execute("DELETE FROM phone WHERE customer_id = :customer", customer=customer_id)


def _of_line(db: Db, policy: Policy, customer_id: str, wanted: Telephone) -> list[Row]:
    rows = db.execute(
        "SELECT digits, extension, shown FROM phone WHERE customer_id = :customer AND tail = :tail"
        " ORDER BY digits, extension",
        customer=customer_id,
        tail=wanted.digits[-_TAIL:],
    )
    plan = policy.telephones
    return [row for row in rows.fetchall() if same_line(plan, wanted, read(plan, row["shown"]))]


def _written(text: str) -> str:
    text = name_of(text)
    if not any(map(str.isdecimal, text)):
        raise UsageError(N_("{phone!r} is not a telephone number: it has no digits"), phone=text)
    return text


def _narrow(text: str) -> str:
    """The text in half width, with European digits."""
    if text.isascii():
        return text
    import unicodedata

    text = unicodedata.normalize("NFKC", text)
    return "".join(str(int(each)) if each.isdecimal() else "-" if each in "–—‐−" else each for each in text)


def _extended(text: str) -> tuple[str, str]:
    """The number and the extension behind it, which may be empty."""
    low = text.casefold()
    for mark in EXTENDED:
        main, found, behind = low.partition(mark)
        extension = behind.strip(" .:-=)号號번")
        enough = sum(map(str.isdecimal, main)) >= _FEWEST
        if found and enough and extension.isdecimal() and len(extension) <= _LONGEST_EXTENSION:
            return main.strip(), extension
    return low, ""


def _looked_up(plan: Plan, main: str, extension: str) -> Telephone | None:
    """What the library makes of a number that is not plain; None when it is not possible in the plan's country."""
    if sum(map(str.isdecimal, main.lstrip("0"))) < _SHORTEST:
        return None  # the end of a number, most likely; the library takes long to load
    import phonenumbers

    text = "".join(each if each.isascii() and not each.isalpha() else " " for each in main).strip()
    try:
        number = phonenumbers.parse(text, plan.country)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        line, dash, behind = text.rpartition("-")  # 0371-66661234-8012: what the line cannot hold is an extension
        if extension or not dash or not behind.isdecimal() or len(behind) > _LONGEST_EXTENSION:
            return None
        found = _looked_up(plan, line, behind)
        return found if found and phonenumbers.is_valid_number(phonenumbers.parse("+" + found.digits)) else None
    digits = "".join(filter(str.isdecimal, text))
    if len(digits) <= LOCAL[1] and str(number.national_number) == digits:
        return None
    full = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return Telephone(full.removeprefix("+"), extension or number.extension or "", True)


def _without_area(plan: Plan, digits: str) -> str | None:
    """The line of a number in full behind its area code; None for one that has none, or of another country."""
    if not digits.startswith(plan.code):
        return None
    import phonenumbers

    number = phonenumbers.parse("+" + digits)
    area = phonenumbers.length_of_geographical_area_code(number)
    return phonenumbers.national_significant_number(number)[area:] if area else None
