"""Who takes part in a session: their places, what their contract includes of it, and what they came out with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from svcdesk.config.currency import Currency
from svcdesk.config.rules import NONE, fitting
from svcdesk.db.port import Db, Row
from svcdesk.desk import books, numbers
from svcdesk.desk.assets import contracts, entitlements
from svcdesk.desk.assets.contracts import Contract
from svcdesk.desk.journal import Operation
from svcdesk.desk.money.priced import in_currency
from svcdesk.desk.people import engineers
from svcdesk.desk.people.customers import Customer
from svcdesk.desk.people.engineers import Engineer
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.locale import N_, bracketed, enumerated
from svcdesk.record import Record
from svcdesk.words import fold

if TYPE_CHECKING:
    from datetime import date

    from svcdesk.config.staff import Course

_PREFIX = "CE"
_SELECT = (
    "SELECT t.*, c.name AS customer, k.number AS contract FROM trainee t LEFT JOIN customer c ON c.id = t.customer_id"
    " LEFT JOIN contract k ON k.id = t.contract_id"
)


class Trainee(Record):
    """Somebody who takes part: of a customer, one of the desk's engineers, or neither.

    `contract` is whose `entitlement` it uses up; `amount` is what is charged where nothing is included. `present`,
    `mark` (0 to 100) and `passed` are None as long as they are not known. `taught`: the engineer has the skill by it.
    """

    id: str
    session_id: str
    name: str
    customer_id: str | None
    customer: str | None
    engineer_id: str | None
    contract_id: str | None
    contract: str | None
    entitlement: str | None
    amount: int | None
    currency: str | None
    decimals: int | None
    present: bool | None
    mark: int | None
    passed: bool | None
    certificate: str | None
    taught: bool

    @property
    def money(self) -> Currency | None:
        """The currency of what is charged, if anything is."""
        return None if self.currency is None else Currency(self.currency, self.decimals or 0)

    @property
    def told(self) -> dict[str, Any]:
        """The person as the journal tells it."""
        keys = ("name", "customer", "contract", "entitlement", "amount", "currency", "decimals")
        return {key: getattr(self, key) for key in keys}


def of_session(db: Db, session_id: str) -> list[Trainee]:
    """Who takes part in a session, by name."""
    rows = db.execute(_SELECT + " WHERE t.session_id = :session ORDER BY t.name_key, t.id", session=session_id)
    return [_trainee(row) for row in rows]


def one(found: list[Trainee], text: str, number: str) -> Trainee:
    """The one of these who is meant by a name, or a part of it. Raises NotFound, or UsageError when several are."""
    key = fold(text)
    meant = [each for each in found if fold(each.name) == key] or [each for each in found if key in fold(each.name)]
    if not key or not meant:
        message = N_("{name!r} does not take part in {number}: 'svcdesk training show {number}'")
        raise NotFound(message, name=text, number=number)
    if len(meant) > 1:
        names = enumerated(bracketed(each.name, each.customer or "-") for each in meant)
        raise UsageError(N_("{name!r} fits several of {number}: {names}"), name=text, number=number, names=names)
    return meant[0]


def add(
    op: Operation,
    session_id: str,
    course: Course,
    on: date,
    name: str,
    customer: Customer | None,
    engineer: Engineer | None,
    charged: bool,
) -> Trainee:
    """Give somebody a place, by what the customer's contract in force `on` that day includes.

    Raises Conflict where nothing is left of it, unless it is to be `charged`.
    """
    contract, amount = (None, None)
    theirs = [each for each in of_session(op.db, session_id) if customer and each.customer_id == customer.id]
    if customer and course.included and not (course.per_session and theirs):
        contract, amount = _terms(op, course, on, customer, charged)
    trainee_id = op.new_id("trainee")
    money = in_currency(books.currency(op)) if amount is not None else {"currency": None, "decimals": None}
    op.db.execute(
        "INSERT INTO trainee (id, session_id, name, name_key, customer_id, engineer_id, contract_id, entitlement,"
        " amount, currency, decimals) VALUES (:id, :session, :name, :name_key, :customer, :engineer, :contract,"
        " :entitlement, :amount, :currency, :decimals)",
        id=trainee_id,
        session=session_id,
        name=name,
        name_key=fold(name),
        customer=customer.id if customer else None,
        engineer=engineer.id if engineer else None,
        contract=contract.id if contract else None,
        entitlement=course.entitlement if contract else None,
        amount=amount,
        **money,
    )
    if contract and course.entitlement:
        entitlements.use(op, contract.id, course.entitlement, 1)
    return _trainee(op.db.one(_SELECT + " WHERE t.id = :id", id=trainee_id))


def remove(op: Operation, course: Course, trainee: Trainee) -> bool:
    """Take a place away; what it used up is given back, unless it is for others of the customer in the session, too.

    Returns whether it was given back.
    """
    op.db.execute("DELETE FROM trainee WHERE id = :id", id=trainee.id)
    theirs = [each for each in of_session(op.db, trainee.session_id) if each.customer_id == trainee.customer_id]
    if course.per_session and trainee.customer_id and theirs:
        _hand_on(op, trainee, theirs[0])
        return False
    give_back(op, trainee)
    return bool(trainee.contract_id)


def give_back(op: Operation, trainee: Trainee) -> None:
    """Give the contract back what the place used up of it, if anything."""
    if trainee.contract_id and trainee.entitlement:
        entitlements.give_back(op, trainee.contract_id, trainee.entitlement, 1)


def judge(op: Operation, course: Course, trainee: Trainee, present: bool, mark: int | None) -> Trainee:
    """Write down whether somebody was there, and the mark; whoever passes has the skill and a certificate.

    What they have by the session is taken back when they have not passed after all. Returns the person as they are
    now.
    """
    passed: bool | None = present
    if present and course.passing is not None:
        passed = None if mark is None else mark >= course.passing
    certificate = trainee.certificate if passed and course.certificate else None
    if passed and course.certificate and not certificate:
        certificate = numbers.following(op, _PREFIX)
    taught = _teach(op, course, trainee, bool(passed))
    now: dict[str, Any] = {
        "present": present,
        "mark": mark,
        "passed": passed,
        "certificate": certificate,
        "taught": taught,
    }
    if all(getattr(trainee, key) == value for key, value in now.items()):
        return trainee
    op.db.execute(
        "UPDATE trainee SET present = :present, mark = :mark, passed = :passed, certificate = :certificate,"
        " taught = :taught WHERE id = :id",
        id=trainee.id,
        **{key: int(value) if isinstance(value, bool) else value for key, value in now.items()},
    )
    return trainee._replace(**now)


def follow(op: Operation, gone: str, into: str) -> None:
    """Make the people of one customer another's."""
    op.db.execute("UPDATE trainee SET customer_id = :into WHERE customer_id = :gone", into=into, gone=gone)


def _hand_on(op: Operation, trainee: Trainee, heir: Trainee) -> None:
    """Write the terms of one who does not take part after all to another of the same customer, if these were his."""
    if trainee.contract_id or trainee.amount is not None:
        columns = ("contract_id", "entitlement", "amount", "currency", "decimals")
        op.db.execute(
            "UPDATE trainee SET contract_id = :contract_id, entitlement = :entitlement, amount = :amount,"
            " currency = :currency, decimals = :decimals WHERE id = :id",
            id=heir.id,
            **{key: getattr(trainee, key) for key in columns},
        )


def _terms(
    op: Operation, course: Course, on: date, customer: Customer, charged: bool
) -> tuple[Contract | None, int | None]:
    """The contract that includes the place, or what it is charged."""
    running = contracts.search(op.db, customer.id, on)
    for contract in running:
        if course.entitlement and entitlements.left(op.db, contract.id, course.entitlement):
            return contract, None
    if not charged:
        message = N_("{customer} has nothing left of {entitlement}: --charged notes the price")
        names = {**op.policy.names("prices"), **op.policy.names("entitlements")}
        raise Conflict(message, customer=customer.name, entitlement=names[course.entitlement or course.item or ""])
    return None, _price(op, course, customer, running)


def _price(op: Operation, course: Course, customer: Customer, running: list[Contract]) -> int:
    """What one place costs by the price list, where no contract includes it."""
    if course.item is None:
        return 0
    facts: Mapping[str, str | None] = {
        "region": customer.region or op.policy.defaults["region"],
        "tier": customer.tier,
        "phase": customer.phase or op.policy.defaults.get("phase"),
        "contract": running[0].kind if running else NONE,
        "equipment": NONE,
        "warranty": "unknown",
    }
    rules = fitting(op.policy.prices[course.item].rules, facts)
    rule = next((each for each in rules if not (each.first or each.entitlement or each.up_to)), None)
    if rule is None:
        message = N_("the price list has no price for {item} here: add a rule without conditions at its end")
        raise UsageError(message, item=course.item)
    return rule.price


def _teach(op: Operation, course: Course, trainee: Trainee, passed: bool) -> bool:
    """Give an engineer the skill, or take it back where they have it by this. Returns whether they have it by this."""
    if not (course.teaches and trainee.engineer_id) or passed == trainee.taught:
        return trainee.taught
    engineer = engineers.get(op.db, trainee.engineer_id)
    known = course.teaches in engineer.skills
    if passed and not known:
        engineers.change(op, engineer, skills=(*engineer.skills, course.teaches))
        return True
    if not passed and known and not _passed_again(op.db, course, trainee):
        engineers.change(op, engineer, skills=tuple(each for each in engineer.skills if each != course.teaches))
    return False


def _passed_again(db: Db, course: Course, trainee: Trainee) -> bool:
    """Whether the engineer has passed another session of the course."""
    row = db.execute(
        "SELECT 1 FROM trainee t JOIN training_session s ON s.id = t.session_id WHERE t.engineer_id = :engineer"
        " AND t.id <> :id AND t.passed = 1 AND s.course = :course",
        engineer=trainee.engineer_id,
        id=trainee.id,
        course=course.key,
    ).fetchone()
    return row is not None


def _trainee(row: Row) -> Trainee:
    yes = {key: None if row[key] is None else bool(row[key]) for key in ("present", "passed")}
    return Trainee(
        id=row["id"],
        session_id=row["session_id"],
        name=row["name"],
        customer_id=row["customer_id"],
        customer=row["customer"],
        engineer_id=row["engineer_id"],
        contract_id=row["contract_id"],
        contract=row["contract"],
        entitlement=row["entitlement"],
        amount=row["amount"],
        currency=row["currency"],
        decimals=row["decimals"],
        present=yes["present"],
        mark=row["mark"],
        passed=yes["passed"],
        certificate=row["certificate"],
        taught=bool(row["taught"]),
    )
