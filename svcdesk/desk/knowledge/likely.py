"""What may help with a call that has just been logged. Most desks have nothing written: then nothing more is loaded."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.db.port import Db
    from svcdesk.desk.knowledge.articles import Article
    from svcdesk.desk.knowledge.finding import Fault
    from svcdesk.desk.tickets.tickets import Ticket


def help_with(db: Db, policy: Policy, ticket: Ticket) -> tuple[list[Fault], list[Article]]:
    """What the configuration says of a code that the ticket names, and at most three articles that may help with it."""
    written = db.execute("SELECT 1 FROM article WHERE retired_at IS NULL LIMIT 1").fetchone()
    if not written and not policy.explains_faults:
        return [], []
    from svcdesk.desk.knowledge import finding

    row = db.one(
        "SELECT (SELECT kind FROM equipment WHERE id = t.equipment_id) AS equipment FROM ticket t WHERE t.id = :id",
        id=ticket.id,
    )
    return finding.faults(policy, ticket.summary), finding.likely(db, ticket.summary, row["equipment"])
