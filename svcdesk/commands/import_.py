"""Bring in the tickets, customers or equipment of another desk, or of a spreadsheet.

\b
Examples:
  svcdesk import customers customers.csv
  svcdesk import tickets incidents.csv --mapping incidents.yaml
"""

from pathlib import Path
from typing import TYPE_CHECKING

from svcdesk.commands.options import Json
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.errors import Exit, UsageError
from svcdesk.locale import N_, _

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from svcdesk.desk.imports.turns import Outcome, Table
    from svcdesk.views.out import Out

File = Annotated[Path, Argument(metavar="FILE.csv", help=_("The table; its first line names the columns."))]
Mapping = Annotated[
    Path | None,
    Option("--mapping", metavar="MAP.yaml", help=_("What its columns are called, if not as the fields.")),
]
Rejects = Annotated[Path | None, Option(metavar="FILE", help=_("Where bad rows are kept, if not in FILE.rejects.csv."))]


def tickets(
    desk: Desk,
    file: File,
    mapping: Annotated[
        Path, Option("--mapping", metavar="MAP.yaml", help=_("What its columns and their values mean."))
    ],
    rejects: Rejects = None,
    json: Json = False,
) -> None:
    """Import tickets: a row for each, or a log with a row for each update. What came before is passed over.

    The rows of one number become the journal of one ticket, each at its own time. Bad rows are reported with
    their line and kept in FILE.rejects.csv, to be corrected; the others go in, and the exit code is 1.

    \b
    Examples:
      svcdesk import tickets incidents.csv --mapping incidents.yaml
      svcdesk import tickets open.csv --mapping open.yaml --json
    """
    from svcdesk.config.imports.tickets import load
    from svcdesk.desk.imports import tickets as imports
    from svcdesk.views.imports.imports import tickets as show

    kept = _kept(file, rejects)
    meant = load(mapping, desk.policy)
    table = imports.read(file, meant, desk.now)
    if meant.days_only:
        words = _("{file}: dates like {dates} have no time of day: the beginning of the day is assumed, 00:00 {zone}")
        desk.tell(words.format(file=mapping, dates=meant.dates, zone=meant.zone.key))
    interrupted = _("svcdesk: interrupted: what is in are complete tickets; run it again to go on")

    def carry_out(advance: "Callable[[int], None]") -> "Outcome":
        return imports.carry_out(desk.db, desk.policy, table, desk.actor, desk.now, advance)

    _bring(desk, file, kept, json, table, carry_out, show, interrupted)


def customers(desk: Desk, file: File, mapping: Mapping = None, rejects: Rejects = None, json: Json = False) -> None:
    """Import customers: a row for each, or for each of their sites and contacts.

    The columns name, phone (several with ; between), region, tier, phase, address, site, site_region, site_address,
    contact, contact_role, contact_phone, contact_mail; only name must be there. A customer of a known name is changed
    where the row says something else, so it may be run again. Bad rows are kept in FILE.rejects.csv; the others go
    in, and the exit code is 1.

    \b
    Examples:
      svcdesk import customers customers.csv
      svcdesk import customers clients.csv --mapping clients.yaml
    """
    from svcdesk.config.imports.registers import CUSTOMERS

    _register(desk, file, mapping, rejects, json, CUSTOMERS)


def equipment(desk: Desk, file: File, mapping: Mapping = None, rejects: Rejects = None, json: Json = False) -> None:
    """Import equipment: a row for each machine.

    The columns serial, kind, model, customer, site, contract, bought, delivered, accepted, used, scrapped; serial and
    kind must be there, dates are 2026-03-01. A machine of a known serial number is changed where the row says
    something else, so it may be run again. Bad rows are kept in FILE.rejects.csv; the others go in, and the exit
    code is 1.

    \b
    Examples:
      svcdesk import equipment machines.csv
      svcdesk import equipment machines.csv --mapping machines.yaml --json
    """
    from svcdesk.config.imports.registers import EQUIPMENT

    _register(desk, file, mapping, rejects, json, EQUIPMENT)


COMMANDS = (customers, equipment, tickets)


def _register(
    desk: Desk, file: Path, mapping: Path | None, rejects: Path | None, json: bool, fields: tuple[str, ...]
) -> None:
    from svcdesk.config.imports.registers import load
    from svcdesk.desk.imports import registers as imports
    from svcdesk.views.imports.imports import registers as show

    kept = _kept(file, rejects)
    table = imports.read(file, load(mapping, fields))
    interrupted = _("svcdesk: interrupted: what is in are whole rows; run it again to go on")

    def carry_out(advance: "Callable[[int], None]") -> "Outcome":
        return imports.carry_out(desk.db, desk.policy, table, desk.actor, desk.now, advance)

    _bring(desk, file, kept, json, table, carry_out, show, interrupted)


def _kept(file: Path, rejects: Path | None) -> Path:
    """Where bad rows are kept."""
    kept = rejects or file.parent / f"{file.stem}.rejects.csv"
    if kept.resolve() == file.resolve():
        raise UsageError(N_("--rejects {path} is the file that is read: name another"), path=kept)
    return kept


def _bring(
    desk: Desk,
    file: Path,
    kept: Path,
    json: bool,
    table: "Table[Any, Any]",
    carry_out: "Callable[[Callable[[int], None]], Outcome]",
    show: "Callable[[Out, Path, Outcome, Path | None], None]",
    interrupted: str,
) -> None:
    """Bring a table in with a bar of its progress, print what came of it, and keep the bad rows."""
    from svcdesk.desk.imports.sheet import write_rejects
    from svcdesk.views.progress import progress

    out = desk.out(None, json)
    try:
        with progress(_("rows"), table.rows) as advance:
            done = carry_out(advance)
    except KeyboardInterrupt:
        out.tell(interrupted)
        raise Exit(130) from None
    show(out, file, done, kept if done.bad else None)
    if done.bad:
        write_rejects(kept, table.sheet, done.bad)
        raise Exit(1)
