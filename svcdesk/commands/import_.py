"""Bring in tickets, customers, machines, contracts … from files.

Where its columns are called otherwise, a file for --mapping says what they mean and how the table is written, such as
'columns: {summary: Subject, customer: Client}', 'values: {state: {New: open, Waiting: hold customer}}',
'dates: "%d.%m.%Y %H:%M"', 'encoding: gb18030'.

\b
Examples:
  svcdesk import customers customers.csv --dry-run
  svcdesk import tickets incidents.csv --mapping incidents.yaml
"""

from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from svcdesk.commands.options import Json
from svcdesk.config import inputs
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.errors import Exit, StoreError, UsageError, why
from svcdesk.locale import ENGLISH, N_, _, noted, spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from svcdesk.db.port import Db
    from svcdesk.desk.imports.turns import Outcome, Table
    from svcdesk.views.imports.imports import Show

    CarryOut = Callable[[Db, Callable[[int], None]], Outcome]

File = Annotated[
    Path,
    Argument(
        metavar="FILE.csv",
        help=N_("The table; its first line names the columns, by key or as lists do in any language. - is stdin."),
    ),
]
Mapping = Annotated[
    Path | None,
    Option("--mapping", metavar="MAP.yaml", help=N_("What its columns are called: 'columns: {name: Client}'.")),
]
Rejects = Annotated[
    Path | None, Option(metavar="FILE", help=N_("Where bad rows are kept; of in.csv in in.rejects.csv, if not said."))
]
DryRun = Annotated[
    bool, Option("--dry-run", help=N_("Try it out: show what the first ten rows would become; change nothing."))
]


def tickets(
    desk: Desk,
    file: File,
    mapping: Annotated[
        Path,
        Option(
            "--mapping",
            metavar="MAP.yaml",
            help=N_("What its columns and their values mean: 'columns: {summary: Subject}'."),
        ),
    ],
    rejects: Rejects = None,
    dry_run: DryRun = False,
    json: Json = False,
) -> None:
    """Import tickets: a row for each, or a log with a row for each update. What came before is passed over.

    The rows of one number become the journal of one ticket, each at its own time. Bad rows are reported with
    their line and kept in FILE.rejects.csv, to be corrected, together with the later rows of their tickets; the
    others go in, and the exit code is 1.

    \b
    Examples:
      svcdesk import tickets incidents.csv --mapping incidents.yaml
      svcdesk import tickets open.csv --mapping open.yaml --json
    """
    from svcdesk.config.imports.tickets import load
    from svcdesk.desk.imports import tickets as imports
    from svcdesk.views.imports.imports import tickets as show

    kept, meant, data = _kept(file, rejects), load(mapping, desk.policy), _read(file)
    with _read_by_programs(json):
        table = imports.read(file, data, meant, desk.now)
    if meant.days_only:
        words = _("{file}: dates like {dates} have no time of day: the beginning of the day is assumed, 00:00 {zone}")
        desk.tell(words.format(file=mapping, dates=meant.dates, zone=meant.zone.key))

    def carry_out(db: "Db", advance: "Callable[[int], None]") -> "Outcome":
        return imports.carry_out(db, desk.policy, table, desk.actor, desk.now, advance)

    interrupted = _("svcdesk: interrupted: what is in are complete tickets; run it again to go on")
    with _told_late(desk, dry_run):
        _bring(desk, file, kept, rejects is not None, dry_run, json, table, carry_out, show, interrupted)


def customers(
    desk: Desk,
    file: File,
    mapping: Mapping = None,
    rejects: Rejects = None,
    dry_run: DryRun = False,
    json: Json = False,
) -> None:
    """Import customers: a row for each, or for each of their sites and contacts.

    The columns name, number, phone (several with ; between), region, tier, phase, address, category, since, keeper,
    note, site, site_region, site_address, contact, contact_role, contact_phone, contact_mail, contact_head (yes: the
    head there, who is greeted and signs); only name must be there.
    A customer is known by the number that the other system has for them, by name, or by a telephone, and is changed
    where the row says something else, so it may be run again. Bad rows are kept in FILE.rejects.csv; the others go in,
    and the exit code is 1.

    \b
    Examples:
      svcdesk import customers customers.csv --dry-run
      svcdesk import customers clients.csv --mapping clients.yaml
      svcdesk customer list --format csv | svcdesk --db other.db import customers - --rejects bad.csv
    """
    from svcdesk.config.imports.registers import CUSTOMERS

    _register(desk, file, mapping, rejects, dry_run, json, CUSTOMERS)


def equipment(
    desk: Desk,
    file: File,
    mapping: Mapping = None,
    rejects: Rejects = None,
    dry_run: DryRun = False,
    json: Json = False,
) -> None:
    """Import equipment: a row for each machine.

    The columns serial, kind, model, customer, site, contract, bought, delivered, accepted, used, paid, transferred,
    scrapped, plate, note; serial and kind must be there, dates are 2026-03-01. A machine of a known serial number is
    changed where the row says something else, so it may be run again. Bad rows are kept in FILE.rejects.csv; the others
    go in, and the exit code is 1.

    \b
    Examples:
      svcdesk import equipment machines.csv
      svcdesk import equipment machines.csv --mapping machines.yaml --json
    """
    from svcdesk.config.imports.registers import EQUIPMENT

    _register(desk, file, mapping, rejects, dry_run, json, EQUIPMENT)


def contracts(
    desk: Desk,
    file: File,
    mapping: Mapping = None,
    rejects: Rejects = None,
    dry_run: DryRun = False,
    json: Json = False,
) -> None:
    """Import contracts: a row for each. Import the customers first.

    The columns number, customer, kind, from, to, tier, phase; customer and kind must be there. A contract of a known
    number, or of that kind from the same day on, is changed where the row says something else, so it may be run again.
    Bad rows are kept in FILE.rejects.csv; the others go in, and the exit code is 1.

    \b
    Example:
      svcdesk import contracts contracts.csv --dry-run
    """
    from svcdesk.config.imports.registers import CONTRACTS

    _register(desk, file, mapping, rejects, dry_run, json, CONTRACTS)


def engineers(
    desk: Desk,
    file: File,
    mapping: Mapping = None,
    rejects: Rejects = None,
    dry_run: DryRun = False,
    json: Json = False,
) -> None:
    """Import engineers: a row for each.

    The columns name, login, station, level, phone, mail, skills and roles (several with ; between), capacity, active
    (yes or no); only name must be there. Who is known by name or login is changed where the row says something else;
    roles are added. Bad rows are kept in FILE.rejects.csv; the others go in, and the exit code is 1.

    \b
    Example:
      svcdesk import engineers staff.csv --dry-run
    """
    from svcdesk.config.imports.registers import ENGINEERS

    _register(desk, file, mapping, rejects, dry_run, json, ENGINEERS)


COMMANDS = (customers, contracts, equipment, engineers, tickets)


def _register(
    desk: Desk,
    file: Path,
    mapping: Path | None,
    rejects: Path | None,
    dry_run: bool,
    json: bool,
    fields: tuple[str, ...],
) -> None:
    from svcdesk.config.imports.registers import load
    from svcdesk.desk.imports import registers as imports
    from svcdesk.views.imports.imports import registers as show

    kept, meant, data = _kept(file, rejects), load(mapping, fields), _read(file)
    with _read_by_programs(json):
        table = imports.read(file, data, meant)
    interrupted = _("svcdesk: interrupted: what is in are whole rows; run it again to go on")

    def carry_out(db: "Db", advance: "Callable[[int], None]") -> "Outcome":
        return imports.carry_out(db, desk.policy, table, desk.actor, desk.now, advance)

    _bring(desk, file, kept, rejects is not None, dry_run, json, table, carry_out, show, interrupted)


@contextmanager
def _read_by_programs(json: bool) -> "Iterator[None]":
    """Say what is wrong with rows in English where it goes into JSON, whatever language people read."""
    with spoken(ENGLISH) if json else nullcontext():
        yield


@contextmanager
def _told_late(desk: Desk, dry_run: bool) -> "Iterator[None]":
    """Say on standard error, in one line for each month, what closed months would have found of what comes in."""
    if dry_run or not desk.policy.assessment:
        yield
        return
    from svcdesk.desk.escalation import seen
    from svcdesk.desk.staff import afterwards
    from svcdesk.views.staff.assessment import brought_in

    with desk.reading() as db:
        before = seen.end(db)
    try:
        yield
    finally:
        with desk.reading() as db:
            for line in brought_in(afterwards.brought_in(db, desk.policy, before, desk.now)):
                desk.tell(line)


def _read(file: Path) -> bytes:
    try:
        return inputs.read(file, table=True)
    except OSError as error:
        raise UsageError(noted(file, why(error))) from error


def _kept(file: Path, rejects: Path | None) -> Path:
    """Where bad rows are kept."""
    if rejects is None:
        if str(file) == "-":
            raise UsageError(N_("what comes through a pipe needs --rejects FILE, where bad rows are kept"))
        return file.parent / f"{file.stem}.rejects.csv"
    if rejects.resolve() == file.resolve():
        raise UsageError(N_("--rejects {path} is the file that is read: name another"), path=rejects)
    if rejects.exists() or rejects.is_symlink():
        message = N_("--rejects {path} is there already, and may hold rows that somebody has corrected: name another")
        raise UsageError(message, path=rejects)
    return rejects


def _bring(
    desk: Desk,
    file: Path,
    kept: Path,
    named: bool,
    dry_run: bool,
    json: bool,
    table: "Table[Any, Any]",
    carry_out: "CarryOut",
    show: "Show",
    interrupted: str,
) -> None:
    """Bring a table in with a bar of its progress, or try that out; print what came of it, and keep the bad rows."""
    from svcdesk.db.trial import trial
    from svcdesk.desk.imports.sheet import write_rejects
    from svcdesk.views.progress import progress

    out = desk.out(None, json)
    for doubt in table.sheet.doubts:
        out.tell(noted(file, doubt))
    rows = 0

    def brought(more: int) -> None:
        nonlocal rows
        rows += more
        advance(more)

    try:
        with progress(_("rows"), table.rows) as advance, _read_by_programs(json):
            if dry_run:
                with desk.reading() as db, trial(db) as copy:
                    done = carry_out(copy, brought)
            else:
                done = carry_out(desk.db, brought)
    except StoreError:
        if not dry_run:
            words = _("{done} of {rows} rows are in; import the file again to go on: rows that are in are recognised")
            out.tell(words.format(done=rows, rows=table.rows))
        raise
    except KeyboardInterrupt:
        out.tell(_("interrupted: nothing was changed") if dry_run else interrupted)
        raise Exit(130) from None
    keeps = bool(done.bad) and not dry_run
    show(out, file, done, write_rejects(kept, table.sheet, done.bad, named) if keeps else None, dry_run)
    if done.bad:
        raise Exit(1)
