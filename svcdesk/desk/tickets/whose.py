"""Which engineer answers for a promise, broken or met, and for a service that a customer has marked.

For a promise about a visit it is the engineer for whom the visit was ordered, else whoever had the ticket then. It is
SQL, because reports count by it.
"""

STEPS = ("ordered", "accepted", "departed", "arrived", "recorded", "finished", "handed-over", "failed")  # of a visit
_ENDINGS = ("resolved", "closed")


def engineer(clock: str, due: str) -> str:
    """SQL for the engineer who answers for a promise broken at `due`: an identity, or null for nobody.

    `clock` names rows with ticket_id, started_by, started_at and stops. A promise is about a visit when a step of one
    began it, or when only such steps fulfil it, beside the ending.
    """
    had = (
        f"(SELECT b.engineer_id FROM ticket_period b WHERE b.ticket_id = {clock}.ticket_id"
        f" AND b.since <= {due} ORDER BY b.since DESC LIMIT 1)"
    )
    ordered = f"(SELECT w.engineer_id FROM dispatch w WHERE w.id = {_its_visit(clock, due)})"
    return f"CASE WHEN {_of_visits(clock)} THEN COALESCE({ordered}, {had}) ELSE {had} END"


def ender(clock: str, at: str) -> str:
    """SQL for the engineer who ended a promise at `at`, or has it then: an identity, or null for nobody.

    It is the engineer of the visit whose step fulfilled it, else of the one whose step began it, which may have been
    cancelled, else whoever would answer for it if it were broken at `at`.
    """
    steps = " OR ".join(
        f"d.{step.replace('-', '_')}_at = {at} AND ' ' || {clock}.stops || ' ' LIKE '% {step} %'" for step in STEPS
    )
    of = f"SELECT d.engineer_id FROM dispatch d WHERE d.ticket_id = {clock}.ticket_id"
    ended, began = (
        f"{of} AND ({steps}) ORDER BY d.visit DESC LIMIT 1",
        f"{of} AND {_began(clock)} ORDER BY d.visit LIMIT 1",
    )
    return f"COALESCE(({ended}), ({began}), {engineer(clock, at)})"


def visit(clock: str, due: str) -> str:
    """SQL for the visit that such a promise goes with: the one that it is about, else the last ordered by `due`."""
    last = (
        f"(SELECT d.id FROM dispatch d WHERE d.ticket_id = {clock}.ticket_id AND d.ordered_at <= {due}"
        f" AND (d.cancelled_at IS NULL OR d.cancelled_at > {due}) ORDER BY d.visit DESC LIMIT 1)"
    )
    return f"CASE WHEN {_of_visits(clock)} THEN {_its_visit(clock, due)} ELSE {last} END"


def served(survey: str, dispatch: str) -> str:
    """SQL for the engineer who did the service that a survey is about: an identity, or null for nobody.

    It is the engineer who came at its visit, else whoever had the ticket when it was last resolved before the survey.
    `survey` and `dispatch` name the rows of the survey and of its visit, which is joined from the left.
    """
    return (
        f"CASE WHEN {dispatch}.arrived_at <= {survey}.at THEN {dispatch}.engineer_id"
        f" ELSE (SELECT r.engineer_id FROM ticket_period r WHERE r.ticket_id = {survey}.ticket_id"
        f"  AND r.state IN ('resolved', 'closed') AND r.since <= {survey}.at"
        "  AND NOT EXISTS (SELECT 1 FROM ticket_period q WHERE q.ticket_id = r.ticket_id AND q.until = r.since"
        "   AND q.state IN ('resolved', 'closed')) ORDER BY r.since DESC LIMIT 1) END"
    )


def _of_visits(clock: str) -> str:
    rest = f"' ' || REPLACE({clock}.stops, ' ', '  ') || ' '"
    for word in _ENDINGS:
        rest = f"REPLACE({rest}, ' {word} ', '')"
    left = rest
    for step in STEPS:
        left = f"REPLACE({left}, ' {step} ', '')"
    steps = ", ".join(f"'{step}'" for step in STEPS)
    return f"({clock}.started_by IN ({steps}) OR TRIM({rest}) <> '' AND TRIM({left}) = '')"


def _its_visit(clock: str, due: str) -> str:
    """SQL for the visit whose step began the promise, else the last one that was ordered by then and under way."""
    ordered = (
        f"SELECT d.id FROM dispatch d WHERE d.ticket_id = {clock}.ticket_id AND d.ordered_at <= {due}"
        f" AND (d.cancelled_at IS NULL OR d.cancelled_at > {due})"
    )
    going_on = f"COALESCE(d.finished_at, d.failed_at) IS NULL OR COALESCE(d.finished_at, d.failed_at) > {due}"
    return (
        f"COALESCE(({ordered} AND {_began(clock)} ORDER BY d.visit LIMIT 1),"
        f" ({ordered} AND ({going_on}) ORDER BY d.visit DESC LIMIT 1))"
    )


def _began(clock: str) -> str:
    at = " ".join(f"WHEN '{step}' THEN d.{step.replace('-', '_')}_at" for step in STEPS)
    return f"CASE {clock}.started_by {at} END = {clock}.started_at"
