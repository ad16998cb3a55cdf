"""One opened desk: where its files are, what time it is, who is acting. Everything is fetched when first asked for."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from time import monotonic

from svcdesk import sla
from svcdesk.config import store
from svcdesk.db.open import here, is_copy, is_made, last_change, on_server, open_desk, shown
from svcdesk.db.port import Db
from svcdesk.environment import CONFIG, DATABASE, clock, locate, login, named, there
from svcdesk.errors import ConfigError, Moved, StoreError, UsageError
from svcdesk.locale import N_, _, choose_of_desk
from svcdesk.words import understood

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path
    from typing import TypeVar

    from svcdesk.config.policy import Policy
    from svcdesk.desk.journal import Operation
    from svcdesk.views.out import Format, Out

    Read = TypeVar("Read")
    T = TypeVar("T")
    Work = Callable[[Operation], T]

_CLOCKS_DIFFER = timedelta(minutes=5)  # of machines that write to one desk


class Desk:
    """What a command works with. Flags win over the environment, that over a file found upwards, then XDG folders."""

    done = False  # whether the operation of this process's command has come to its end

    def __init__(self, db: str | Path | None = None, config: str | Path | None = None, user: str | None = None) -> None:
        self._db = None if db is None else os.fspath(db) or os.curdir
        self._config = None if config is None else os.fspath(config) or os.curdir
        self._user = user

    @cached_property
    def _db_file(self) -> str:
        return locate(self._db, "SVCDESK_DB", DATABASE, "XDG_DATA_HOME", ".local/share")

    @cached_property
    def _config_file(self) -> str:
        return locate(self._config, "SVCDESK_CONFIG", CONFIG, "XDG_CONFIG_HOME", ".config")

    @property
    def db_path(self) -> Path:
        """Where the database is, or would be made; of a desk on a server what stands for it on this machine.

        Beside it lies what only concerns this machine, such as a call that could not be logged yet.
        """
        from pathlib import Path  # most commands only open it

        return Path(here(self._db_file))

    @property
    def place(self) -> str:
        """Where the database is, or would be made, as it may be shown: its file, or its address without a password."""
        return shown(self._db_file)

    @property
    def config_path(self) -> Path:
        """Where the configuration is, or would be made."""
        from pathlib import Path

        return Path(self._config_file)

    @property
    def is_made(self) -> bool:
        """Whether the database is there. Raises StoreError when its server cannot be reached."""
        return is_made(self._db_file) if on_server(self._db_file) else there(self._db_file)

    def anew(self) -> Desk:
        """The same desk, with nothing read of it yet."""
        return Desk(self._db_file, self._config, self.actor)

    @property
    def new_config(self) -> Path:
        """Where `init` makes a new configuration: as named, else in this folder."""
        from pathlib import Path

        return Path(named(self._config, "SVCDESK_CONFIG") or Path.cwd() / CONFIG)

    @property
    def new_place(self) -> str:
        """Where `init` makes a new database, a file or an address on a server: as named, else in this folder."""
        return named(self._db, "SVCDESK_DB") or os.path.join(os.getcwd(), DATABASE)

    @property
    def names_config(self) -> bool:
        """Whether --config named a configuration."""
        return self._config is not None

    @property
    def flags(self) -> list[str]:
        """The flags that named this desk and who is acting: to be printed with a command that is to be run again."""
        given = {"--db": self._db and shown(self._db), "--config": self._config, "--user": self._user}
        return [word for flag, value in given.items() if value for word in (flag, str(value))]

    @cached_property
    def actor(self) -> str:
        """Who is acting: --user, SVCDESK_USER, else the login; on servers and laptops see `seat.acting`."""
        told = understood(self._user or os.environ.get("SVCDESK_USER") or "")
        if on_server(self._db_file) or (not told and is_copy(self._db_file)):
            from svcdesk import seat

            return seat.acting(self.db, told)
        return told or login()

    def speak(self) -> None:
        """Say texts in the language of the configuration, whatever else is wrong there; of a server as last known."""
        known = store.last_language(here(self._db_file)) if on_server(self._db_file) else None
        choose_of_desk(known or store.written_language(self._config_file))

    @cached_property
    def policy(self) -> Policy:
        """The configuration, compiled; while it is broken the last good one, which is said. On a server the published.

        Raises ConfigError when there is none.
        """
        policy = self._policy()
        choose_of_desk(policy.language)
        return policy

    def _policy(self) -> Policy:
        if on_server(self._db_file):
            from svcdesk import seat

            return seat.policy(self.db, self._config)
        self._check_there()
        cache = store.person_cache()
        try:
            return store.load(self._config_file, cache)
        except ConfigError as error:
            if not (cache and (before := store.last_good(self._config_file, cache))):
                raise
            from svcdesk.views.moments import broken_since

            policy, compiled = before
            self.tell(broken_since(str(error).splitlines()[0], datetime.fromtimestamp(compiled, UTC), policy.zone))
            return policy

    def as_written(self, own: bool = False) -> None:
        """Take the configuration as it is written, for what is about it: never the last good one.

        Of a desk on a server that is the published one, or this seat's `own` file. Raises ConfigError when it is
        missing or broken.
        """
        if on_server(self._db_file) and not own:
            return
        self._check_there()
        self.__dict__["policy"] = policy = store.load(self._config_file, store.person_cache())
        choose_of_desk(policy.language)

    def _check_there(self) -> None:
        if not there(self._config_file):
            known = bool(named(self._config, "SVCDESK_CONFIG") or self.is_made)
            raise store.missing(self._config_file, known, on_server(self._db_file))

    def attachments(self) -> str | None:
        """The folder for a server's attached files; None where the configuration names none, or is not there yet."""
        with suppress(ConfigError):
            return self.policy.attachments
        return None

    @cached_property
    def now(self) -> datetime:
        """This moment, UTC, to the second: the same for the whole command. SVCDESK_NOW rehearses another.

        Of a desk on a server that is the server's, so that seats agree; its owner alone may rehearse there.
        """
        real = (on_server(self._db_file) and self.db.opened_at) or clock()
        if pretended := os.environ.get("SVCDESK_NOW"):
            if on_server(self._db_file):
                from svcdesk import seat

                seat.check_may_rehearse(self.db)
            written = sla.written_out(pretended, self.policy.zone)
            return written or self._typed("SVCDESK_NOW", sla.parse_moment, pretended, real)
        return real

    def going_on(self) -> Callable[[], datetime]:
        """A function that tells the present moment, going on from `now`, for work that takes its time."""
        began = monotonic()
        return lambda: self.now + timedelta(seconds=int(monotonic() - began))

    def close(self) -> None:
        """Close the database, if it was opened, so that the file alone is the whole desk again."""
        if opened := self.__dict__.pop("db", None):
            opened.close()

    # Times that people type. Words such as `friday` count from the moment that a command is about: what was typed after
    # --at or --as-of, else now. What was understood of them is said, with the weekday, by the answer or beside it.

    def moment(self, text: str | None, option: str) -> datetime | None:
        """The instant (UTC) that somebody typed after `option`; None for none.

        UsageError when it is no time, or a day without one.
        """
        return None if text is None else self._typed(option, sla.parse_moment, text, self.now)

    def ahead(self, text: str, option: str, at: str | None, day: bool = False) -> datetime:
        """The instant (UTC) that somebody means to come, beside what was typed after --at: of weekdays the next one.

        UsageError when it is no time, or a day without one, unless a `day` will do, which then means its beginning.
        """
        about = self.moment(at, "--at") or self.now
        read = sla.parse_instant if day else sla.parse_moment
        return self._typed(option, read, text, about, True, self.policy.office)

    def corrected(self, text: str, option: str, was: datetime) -> datetime:
        """The instant (UTC) that was right where it `was` typed otherwise: a time alone means that day.

        UsageError when it is no time, or a day without one.
        """
        return self._typed(option, sla.parse_corrected, text, self.now, was)

    def window(self, text: str, option: str, at: str | None) -> tuple[datetime, datetime | None]:
        """From when to when (UTC) somebody shall come, beside --at; a time alone has no end. UsageError for neither."""
        return self._typed(option, sla.parse_window, text, self.moment(at, "--at") or self.now, self.policy.office)

    def asked(self, text: str, option: str) -> datetime:
        """What `ahead` says for a question; what was understood is said."""
        return self._told(option, sla.parse_moment, text, self.now, True, self.policy.office)

    def before(self, text: str, option: str, at: datetime) -> datetime:
        """The instant (UTC) up to which a question goes that is about `at`: of weekdays the next one."""
        return self._told(option, sla.parse_instant, text, at, True, self.policy.office)

    def since(self, text: str, option: str, at: datetime) -> datetime:
        """The instant (UTC) from which on a question asks that is about `at`: of weekdays the last one."""
        return self._told(option, sla.parse_begin, text, at)

    def period(
        self, since: str | None, until: str | None, at: datetime | None = None
    ) -> tuple[datetime | None, datetime | None]:
        """The instants (UTC) [from, to) of a period typed after --from and --to; None leaves an end open.

        A day or a month after --to belongs to the period, as its first day does; a weekday there is the next one after
        the beginning. `at` is the moment that the question is about. Raises UsageError for what is no time, and for a
        period that ends before it begins.
        """
        about = at or self.now
        first = None if since is None else self._typed("--from", sla.parse_begin, since, about)
        last = None if until is None else self._typed("--to", sla.parse_end, until, about, first)
        if first and last and last < first:
            raise UsageError(N_("--from {since!r} lies after --to {until!r}"), since=since, until=until)
        if since and first:
            self._say("--from", since, first)
        if until and last:
            self._say("--to", until, last, _("{option} '{typed}' is up to {time}"))
        return first, last

    def planned(self, since: str, until: str) -> tuple[datetime, datetime]:
        """What `period` says of a period that both ends are typed of, and that may lie ahead: weekdays are to come."""
        first = self._typed("--from", sla.parse_begin, since, self.now, True)
        return first, self._typed("--to", sla.parse_end, until, self.now, first)

    def day(self, text: str, option: str) -> date:
        """The date in the desk's zone that somebody typed after `option`. UsageError when it is no time."""
        return self._told(option, sla.parse_instant, text, self.now).astimezone(self.policy.zone).date()

    def as_of(self, text: str | None) -> datetime:
        """The moment that a report is about: what was typed after --as-of, a day for its beginning; else now."""
        return self.now if text is None else self._told("--as-of", sla.parse_instant, text, self.now)

    def month(self, text: str, at: datetime | None = None) -> str:
        """The month, such as 2026-11, that somebody typed in a question about `at`. UsageError when it is none."""
        try:
            return sla.parse_month(text, self.policy.zone, at or self.now)
        except ValueError as error:
            raise UsageError(str(error)) from None

    def after(self, at: datetime, text: str, option: str) -> datetime:
        """The instant so much wall time after `at`; UsageError when `text` is no length of time."""
        return self._typed(option, sla.parse_after, text, at)

    @cached_property
    def db(self) -> Db:
        """The database, opened; when a clock was ahead, that is said. Raises StoreError when it cannot be used."""
        db = open_desk(self._db_file, self._booked)
        db.shared = self.attachments
        self.__dict__["db"] = db  # what is told next asks it for the time
        if not os.environ.get("SVCDESK_NOW"):
            with suppress(StoreError, ConfigError, UsageError):  # what is wrong is told by whatever needs them
                self._tell_ahead(db)
        return db

    def _booked(self) -> tuple[str, int]:
        """The currency and decimals that a desk of an older program has booked in, as far as anybody knows."""
        try:
            return self.policy.currency.code, self.policy.currency.decimals
        except ConfigError:
            from svcdesk.db.schema import UNKNOWN  # a file may be brought up to date before its configuration is there

            return UNKNOWN

    def look(self) -> None:
        """Open the database for what must change nothing, not even the schema of an older desk; StoreError for such."""
        self.__dict__["db"] = open_desk(self._db_file, only_look=True)

    @contextmanager
    def reading(self) -> Iterator[Db]:
        """The database, for questions only; a file that cannot be read is reported as StoreError."""
        with self.db.read() as db:
            yield db

    @contextmanager
    def operation(
        self, at: str | None = None, why: str | None = None, kind: str = "command", ahead: bool = False
    ) -> Iterator[Operation]:
        """One operation of whoever is acting, about the moment typed after --at, which must not lie ahead.

        `why` is the reason for entering it only now, `ahead` is as in `Db.write`. What was understood of `at` is said
        when the operation is done.
        """
        from svcdesk.desk.operation import operation

        moment = self.moment(at, "--at") or self.now
        if at is not None and moment > self.now:
            from svcdesk.views.moments import ahead_of_now

            raise ahead_of_now(at, moment, self.policy.zone, self.now)
        live = not os.environ.get("SVCDESK_NOW")
        with operation(self.db, self.policy, self.actor, moment, self.now, "", why, kind, ahead=ahead, live=live) as op:
            self.__dict__["now"] = op.now
            yield op
        Desk.done = True
        if at is not None:
            self._tell_time("--at", at, moment)

    def perform(self, work: Work[T], at: str | None, why: str | None, kind: str = "command") -> tuple[T, Operation]:
        """Do `work` in one `operation`, again if somebody changed meanwhile what it went by. Returns what it returns.

        `work` changes nothing but the desk.
        """
        try:
            with self.operation(at, why, kind, ahead=True) as op:
                return work(op), op
        except Moved:
            with self.operation(at, why, kind) as op:
                return work(op), op

    def out(self, format: Format | None, json: bool = False, at: datetime | None = None) -> Out:
        """Where the command prints: the format asked for, else a table on a terminal and plain text in a pipe.

        Relative times are told from `at`, the moment that the command is about; else from now.
        """
        from svcdesk.views.out import Out

        chosen = "json" if json else format or ("table" if sys.stdout.isatty() else "plain")
        organisation = self.policy.desk_name if chosen == "html" else ""
        return Out(chosen, self.policy.zone, at or self.now, sys.stdout, organisation)

    @staticmethod
    def tell(text: str) -> None:
        """Say something beside the data, on standard error."""
        from svcdesk.views.text import clean

        print(clean(text), file=sys.stderr)

    def _told(self, option: str, read: Callable[..., datetime], text: str, now: datetime, *more: object) -> datetime:
        found = self._typed(option, read, text, now, *more)
        self._say(option, text, found)
        return found

    def _say(self, option: str, text: str, found: datetime, words: str | None = None) -> None:
        """Say what was understood of words; a date that is written out, and today, is understood by everybody."""
        if not text.strip()[:4].isdecimal() and text.strip().lower() not in ("now", "today"):
            self._tell_time(option, text, found, words)

    def _tell_time(self, option: str, text: str, found: datetime, words: str | None = None) -> None:
        from svcdesk.views.text import dated

        words = words or _("{option} '{typed}' is {time}")
        self.tell(words.format(option=option, typed=text, time=dated(found, self.policy.zone)))

    def _tell_ahead(self, db: Db) -> None:
        last = sla.read_stamp(last_change(db) or sla.stamp(self.now))
        if last > self.now + _CLOCKS_DIFFER:
            from svcdesk.views.moments import clock_ahead

            self.tell(clock_ahead(self.now, last, self.policy.zone))

    def _typed(self, what: str, read: Callable[..., Read], text: str, now: datetime, *more: object) -> Read:
        try:
            return read(text, self.policy.zone, now, *more)
        except ValueError as error:
            raise UsageError(_("{text}: {note}").format(text=what, note=error)) from None
