"""Acceptance of machines by their customers, in the stages of the configuration, the last of which counts."""

from __future__ import annotations

from datetime import date

from svcdesk.db.port import Db
from svcdesk.desk.assets import equipment, files
from svcdesk.desk.assets.equipment import Details, Equipment
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import customers
from svcdesk.desk.tickets.attachments import File
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_
from svcdesk.record import Record


class Acceptance(Record):
    """One stage of a machine's acceptance: when, who signed it for the customer, and with what remark."""

    stage: str
    accepted_on: date
    accepted_by: str
    remark: str | None


def of_machine(db: Db, equipment_id: str) -> list[Acceptance]:
    """The stages in which a machine was accepted, as they came."""
    rows = db.execute(
        "SELECT stage, accepted_on, accepted_by, remark FROM acceptance WHERE equipment_id = :machine"
        " ORDER BY accepted_on, stage",
        machine=equipment_id,
    )
    return [Acceptance(**{**row, "accepted_on": date.fromisoformat(row["accepted_on"])}) for row in rows]


@verb("equipment accept", away=True)
def accept(op: Operation, machine: Equipment, given: Acceptance, protocols: tuple[File, ...] = ()) -> Equipment:
    """Write down that a machine was accepted; entering a stage again corrects it.

    The last stage of the configuration is the machine's date of acceptance; a stage may begin a phase of its customer.
    Raises Conflict before an earlier stage, and when all of it stands there already; UsageError when nobody signed.
    """
    stages = list(op.policy.names("acceptances"))
    there = {each.stage: each for each in of_machine(op.db, machine.id)}
    if not given.accepted_by:
        raise UsageError(N_("who accepted it for the customer? --by"))
    for stage in stages[: stages.index(given.stage)]:
        if stage not in there or there[stage].accepted_on > given.accepted_on:
            message = N_("{serial}: {stage} comes before that: 'svcdesk equipment accept {serial} --stage {stage} …'")
            raise Conflict(message, serial=machine.serial, stage=stage)
    was = there.get(given.stage)
    if was != given:
        op.db.execute(
            "INSERT INTO acceptance (equipment_id, stage, accepted_on, accepted_by, remark)"
            " VALUES (:machine, :stage, :accepted_on, :accepted_by, :remark) ON CONFLICT (equipment_id, stage)"
            " DO UPDATE SET accepted_on = excluded.accepted_on, accepted_by = excluded.accepted_by,"
            " remark = excluded.remark",
            machine=machine.id,
            **_plain(given),
        )
        said = {"serial": machine.serial, **_plain(given), "was": _plain(was) if was else None}
        op.record("equipment", machine.id, "equipment accepted", said)
        _follow(op, machine, given, last=given.stage == stages[-1])
    for each in protocols:
        files.keep(op, "equipment", machine.id, machine.serial, each)
    if not op.entries:
        raise Conflict(N_("{serial}: all of that stands there already"), serial=machine.serial)
    return equipment.get(op.db, machine.id)


def _follow(op: Operation, machine: Equipment, given: Acceptance, last: bool) -> None:
    if last:
        equipment.change(op, machine, Details(accepted_on=given.accepted_on))
    if machine.customer_id and (phase := op.policy.phase_of(given.stage)):
        customers.change(op, customers.get(op.db, machine.customer_id), phase=phase)


def _plain(given: Acceptance) -> dict[str, str | None]:
    return {**given._asdict(), "accepted_on": given.accepted_on.isoformat()}
