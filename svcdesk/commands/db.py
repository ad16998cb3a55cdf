"""The desk's database: backup, copy, check, rights and so on.

\b
Example:
  svcdesk db check
"""

import sys
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, tzinfo
from pathlib import Path
from shlex import quote

from svcdesk import seat
from svcdesk.commands import prompt
from svcdesk.commands.filters import made_current
from svcdesk.config import inputs
from svcdesk.context import Desk
from svcdesk.db import backup as backups
from svcdesk.db import care, files, load, seals, transfer
from svcdesk.db import export as exports
from svcdesk.db import restore as restores
from svcdesk.db.open import on_server, open_desk, shown
from svcdesk.db.port import exists
from svcdesk.declare import Annotated, Argument, Literal, Option
from svcdesk.desk import undo
from svcdesk.desk.search import index
from svcdesk.errors import ConfigError, Conflict, Exit, SvcdeskError, UsageError
from svcdesk.locale import N_, _
from svcdesk.sla import iso_local, read_stamp
from svcdesk.views import restored as views
from svcdesk.views import saving
from svcdesk.views.text import say, say_exactly
from svcdesk.views.undo import made_ahead


def path(desk: Desk) -> None:
    """Print where the database is.

    \b
    Example:
      sqlite3 "$(svcdesk db path)" "SELECT * FROM tickets"
    """
    say_exactly(desk.place)


def backup(
    desk: Desk,
    folder: Annotated[Path, Argument(help=N_("The folder for backups, best on another disk."))],
    keep: Annotated[int | None, Option("--keep", min=1, help=N_("Keep so many there, remove older ones."))] = None,
    quiet: Annotated[
        bool, Option("--quiet", "-q", help=N_("Print nothing when it is copied, so that cron sends no mail."))
    ] = False,
) -> None:
    """Copy the whole desk while people work.

    Database, configuration, attached photos and scans, into a folder of its own that is named by the time in UTC. The
    copy is checked; as long as something is wrong with it no older one is removed. `svcdesk db restore` puts one in
    the desk's place.

    \b
    Examples:
      svcdesk db backup /backup
      0 1 * * *  svcdesk db backup /backup --keep 14 --quiet
    """
    with desk.reading() as db:
        made = backups.make(db, desk.config_path, folder, desk.now, keep)
    if made.wrong:
        heading = _("copied to {folder}, but it is not sound, and no older backup was removed:")
        raise SvcdeskError("\n".join([heading.format(folder=made.folder), *made.wrong]))
    if not quiet:
        say(_("copied to {folder}, with {count} attached files").format(folder=made.folder, count=made.attached))
        for each in made.removed:
            say(_("removed {folder}").format(folder=each))


def restore(
    desk: Desk,
    backup: Annotated[Path, Argument(help=N_("The backup: a folder that `db backup` made, or a database."))],
) -> None:
    """Put a backup in the place of the desk.

    It is checked first. What is there now is kept beside it under another name. The configuration stays as it is, if
    there is one. On a terminal it shows both and asks.

    \b
    Example:
      svcdesk db restore /backup/svcdesk-20261128T010000Z
    """
    source, path = backups.database_in(backup), desk.db_path
    if on_server(desk.new_place):
        message = N_("a server's desk is not replaced: 'svcdesk db copy {backup} postgresql://…' fills a new database")
        raise Conflict(message, backup=source)
    if not exists(path):
        path = Path(desk.new_place)
    with restores.candidate(source, path) as chosen:
        if prompt.possible() and not _wanted(desk, views.choice(chosen, path, restores.there(path), _zone(desk))):
            raise Exit(1)
        brought = restores.bring_files(source, path)
        aside = restores.put_in_place(chosen, path, desk.now)
    if not exists(desk.config_path) and restores.bring_configuration(source, desk.new_config):
        say(_("the configuration was restored: {path}").format(path=desk.new_config))
    for line in views.restored(chosen, path, aside, brought, _zone(desk)):
        say(line)


def _wanted(desk: Desk, lines: Iterable[str]) -> bool:
    for line in lines:
        desk.tell(line)
    wanted = prompt.whether(_("put the backup in its place (yes/no)")) == "yes"
    if not wanted:
        desk.tell(_("nothing was changed"))
    return wanted


def _zone(desk: Desk) -> tzinfo:
    """The desk's zone; UTC, which is said, where its configuration is lost or wrong: a desk must come back without."""
    try:
        return desk.policy.zone
    except ConfigError:
        desk.tell(_("no configuration tells the zone of this desk: times are in UTC"))
        return UTC


def export(
    desk: Desk,
    file: Annotated[Path, Argument(help=N_("The file to write; - is stdout."))] = Path("-"),
    force: Annotated[bool, Option("--force", help=N_("Write over a file that is there."))] = False,
) -> None:
    """Write the whole database as lines of JSON, a row each.

    For other programs, and for a look at what is kept. `svcdesk db import` makes an equal desk of them. Configuration
    and attached files are not in it: `svcdesk db backup` takes all of a desk.

    \b
    Examples:
      svcdesk db export | gzip > desk.jsonl.gz
      svcdesk db export | jq -c 'select(.table == "ticket").row'
    """
    if files.is_own(file, desk.db_path, desk.config_path):
        raise UsageError(N_("{path} is the desk's own file: name another for the export"), path=file)
    with desk.reading() as db:
        lines, attached = exports.lines(db, desk.now), exports.attached(db)
        if str(file) == "-":
            sys.stdout.buffer.writelines(lines)
        else:
            saving.save_private(file, lines, force)
            say(_("exported to {file}").format(file=file))
    if attached:
        words = _("{count} attached files are named in it, but not in it: 'svcdesk db backup' takes them, too")
        desk.tell(words.format(count=attached))


def import_(
    desk: Desk,
    file: Annotated[Path, Argument(help=N_("What `db export` wrote; - is stdin."))],
) -> None:
    """Make of lines that `svcdesk db export` wrote a desk equal to that one.

    Where there is no desk yet, or in one just made by `svcdesk init`. The lines are checked: all are brought, or, where
    one was changed or lost, none.

    \b
    Examples:
      svcdesk --db copy.db db import desk.jsonl
      gunzip < desk.jsonl.gz | svcdesk db import -
    """
    place = str(desk.db_path) if exists(desk.db_path) else desk.new_place
    with inputs.lines(file) as lines:
        rows = load.load(lines, place)
    say(_("{path}: {rows} rows were imported").format(path=shown(place), rows=rows))
    with open_desk(place) as db:
        db.shared = desk.attachments
        made_current(db)
        missing = len(care.attached(db))
    if missing:
        desk.tell(_files_missing(missing, place))
        published = db.published is not None
    if not (published if on_server(place) else exists(desk.config_path)):
        desk.tell(_configuration_missing(desk, place))


def _configuration_missing(desk: Desk, place: str) -> str:
    if on_server(place):
        return _("the configuration is not in it: 'svcdesk config publish' puts the other desk's in force")
    words = _("the configuration is not in it: bring the other desk's, to {path}")
    return words.format(path=desk.new_config)


def _files_missing(count: int, place: str) -> str:
    if on_server(place):
        words = _(
            "{count} attached files are not there: 'svcdesk db copy' in the place of export and import brings them"
        )
        return words.format(count=count)
    words = _("{count} attached files are not there: bring them from the other desk's folder to {folder}")
    return words.format(count=count, folder=files.folder_of(Path(place)))


def copy(
    desk: Desk,
    source: Annotated[str, Argument(metavar="FROM", help=N_("The desk: a database file, or postgresql://…"))],
    target: Annotated[
        str, Argument(metavar="TO", help=N_("Where the copy is made: a new file, or an empty database."))
    ],
) -> None:
    """Copy a whole desk: to a server, back into a file, or to another of its kind.

    Every row with its history, so that `db seal` says the same of both, and undo works in the copy. People go on
    working in the first one meanwhile, but what they do then is not in the copy. Attached files are copied, too: from
    the folder beside a file to where those of the server lie, and back. The configuration is not copied.

    \b
    Examples:
      svcdesk db copy svcdesk.db postgresql://desk.example.com/desk
      svcdesk db copy postgresql://desk.example.com/desk svcdesk.db
    """
    whose = Desk(source) if on_server(source) else desk  # whose configuration names the folder of attached files
    with open_desk(source) as db, closing(whose):
        db.shared = whose.attachments
        copied = transfer.copy(db, target)
    with open_desk(target) as db, db.read():
        made, published = seals.now(db), db.published is not None
    words = _("{path}: {rows} rows and {files} attached files were copied")
    say(words.format(path=shown(target), rows=copied.rows, files=copied.files))
    if made:
        say(_("the seal of both: {seal}").format(seal=made.text))
    desk.tell(_next(source, target, published))
    if copied.missing:
        words = _("{count} attached files were gone, or not what they were: 'svcdesk db check' there names them")
        raise SvcdeskError(words.format(count=copied.missing))


def _next(source: str, target: str, published: bool) -> str:
    if on_server(target) and not published:
        return _(
            "Next: name it with SVCDESK_DB or --db, then 'svcdesk config publish', and 'svcdesk db grant ROLE writer'"
            " for each who works there."
        )
    if on_server(target):
        return _(
            "Next: name it with SVCDESK_DB or --db, then 'svcdesk db grant ROLE writer' for each who works there: its"
            " configuration is in force."
        )
    if on_server(source):
        words = _(
            "Next: 'svcdesk --db {source} config show > svcdesk.yaml' brings the configuration, then name it with"
            " SVCDESK_DB or --db."
        )
        return words.format(source=quote(shown(source)))
    return _("Next: name it with SVCDESK_DB or --db.")


def check(
    desk: Desk,
    replay: Annotated[
        bool, Option("--replay", help=N_("Hold every row of every table against what commands wrote, too."))
    ] = False,
    seal: Annotated[
        str | None, Option("--seal", help=N_("Hold it against a seal that `db seal` printed some time ago, too."))
    ] = None,
) -> None:
    """Check the database.

    For damage, dangling references, and whether the journal and what was attached are as they were written, and the
    index of `search` says what the tickets say. What was entered while a clock was ahead is named, with how to take it
    back.

    \b
    Examples:
      svcdesk db check
      svcdesk db check --replay --seal 169-5d6f8-cc133-8a801-4ef3d
    """
    with desk.reading() as db:
        with care.damage_meanwhile(db) as damage:
            wrong = [*care.unfitting(db), *map(_not_indexed, index.check(db))]
            wrong += seals.held_against(db, seal) if seal is not None else []
            wrong += seals.differences(db) if replay else []
        wrong = damage() + wrong
        future = undo.ahead(db, desk.now)
        others = [each.actor for each in future if not seat.may_act_for(db, each.actor)]
    for line in made_ahead(future, others, desk.now, _zone(desk)) if future else ():
        desk.tell(line)
    if wrong:
        raise SvcdeskError("\n".join([_("{path} is not sound:").format(path=desk.place), *wrong]))
    say(_("{path} is sound").format(path=desk.place))


def seal(desk: Desk) -> None:
    """Print a line that says how the desk stands.

    Kept on paper, in a mail or on another machine it shows later, with `db check --seal`, whether the journal is still
    the same up to there: nothing was taken out, put in or written anew.

    \b
    Example:
      svcdesk db seal | mail -s "seal of the desk" audit@example.com
    """
    with desk.reading() as db:
        made = seals.now(db)
    if made is None:
        raise Conflict(N_("nothing has happened in this desk yet: there is nothing to seal"))
    say(f"{made.text}  {iso_local(read_stamp(made.at), _zone(desk))}")


def reindex(desk: Desk) -> None:
    """Make the index of `search` anew.

    It goes with the tickets by itself; this makes it as small as it can be.

    \b
    Example:
      svcdesk db reindex
    """
    with desk.reading() as db:
        index.clear(db)
        made = made_current(db)
    say(_("{count} tickets can be searched").format(count=made.size))


def _not_indexed(number: str) -> str:
    return _("{number}: search does not have it as it is: 'svcdesk db reindex' makes the index anew").format(
        number=number
    )


def grant(
    desk: Desk,
    role: Annotated[str, Argument(metavar="ROLE", help=N_("A role of the server: one person's login, or a group's."))],
    kind: Annotated[Literal["writer", "reader"], Argument(help=N_("What it may do: the daily work, or only look."))],
) -> None:
    """Give a role of the server the right to work in the desk, or to look.

    A writer does all that is done on a desk, but cannot change or remove what the journal says, nor publish a
    configuration. A reader changes nothing. The role has these rights then and no others, also after an upgrade. By
    the owner of the desk.

    \b
    Examples:
      svcdesk db grant wang writer
      svcdesk db grant audit reader
    """
    seat.grant(desk.db, role, kind)
    say(_("{role} is a {kind} of {path}").format(role=role, kind=kind, path=desk.place))


def revoke(
    desk: Desk,
    role: Annotated[str, Argument(metavar="ROLE", help=N_("A role of the server."))],
) -> None:
    """Take from a role of the server what `db grant` gave it.

    By the owner of the desk.

    \b
    Example:
      svcdesk db revoke wang
    """
    seat.grant(desk.db, role, None)
    say(_("{role} has no right in {path} any more").format(role=role, path=desk.place))


COMMANDS = (path, backup, restore, copy, export, import_, check, seal, reindex, grant, revoke)
