"""`svcdesk init`: a new desk, or a seat of one that is there."""

from contextlib import suppress
from pathlib import Path

from svcdesk import seat
from svcdesk.commands.config import tell_other
from svcdesk.config import store
from svcdesk.context import Desk
from svcdesk.db import published
from svcdesk.db.open import create, is_made, on_server, shown
from svcdesk.db.published import Published
from svcdesk.declare import Annotated, Literal, Option
from svcdesk.errors import SvcdeskError
from svcdesk.locale import N_, _, choose_of_desk
from svcdesk.locale import language as spoken_now
from svcdesk.views.published import version
from svcdesk.views.text import say


def init(
    desk: Desk,
    language: Annotated[
        Literal["en", "zh_CN", "zh_TW", "ko"] | None,
        Option(
            label="language",
            help=N_("Of a new configuration, and so of what people read; by default that of the screen."),
        ),
    ] = None,
) -> None:
    """Make a new desk in this folder, or join one.

    A configuration to be edited, and a database. Where one of them is there already it makes the other; where both are,
    or a desk is on that server, it says so. Nothing is overwritten. On a server the configuration is published, too:
    all seats go by that one.

    \b
    Examples:
      svcdesk init
      svcdesk init --language zh_CN
      svcdesk --db /srv/desk/svcdesk.db --config /srv/desk/svcdesk.yaml init
      svcdesk --db postgresql://db.example.com/desk init
    """
    config, db = desk.new_config, desk.new_place
    if is_made(db):
        _join(desk, config, language)
        return
    if config.exists():
        _beside(desk, config, db)
        return
    _new(desk, config, db, language)


def _new(desk: Desk, config: Path, db: str, language: str | None) -> None:
    _write(config, language)
    try:
        create(db)
    except BaseException:
        made = False
        with suppress(SvcdeskError):
            made = is_made(db)
        if not made:  # else another was first
            config.unlink()  # both or neither
        raise
    say(_("made {config} and {db}").format(config=config, db=shown(db)))
    _publish(desk, config, db)
    desk.tell(_place(config))
    words = _("Next: edit {config}, then 'svcdesk config check', 'svcdesk engineer add NAME', and 'svcdesk log'.")
    if on_server(db):
        words = _("Next: edit {config}, then 'svcdesk config publish', 'svcdesk engineer add NAME', and 'svcdesk log'.")
    desk.tell(words.format(config=config))


def _place(config: Path) -> str:
    """Where in the world the example puts a desk: what is booked in its currency stays so."""
    policy = store.load(config, store.person_cache())
    words = _(
        "The desk is in the time zone {zone} and counts in {code}: where yours are others, change 'timezone',"
        " 'country', 'holidays' and 'currency' in the configuration before the first ticket."
    )
    return words.format(zone=policy.zone, code=policy.currency.code)


def _write(config: Path, language: str | None) -> None:
    store.write_example(config, language or spoken_now(), named=language is not None)
    choose_of_desk(store.written_language(config))  # as the next command does


def _beside(desk: Desk, config: Path, db: str) -> None:
    store.compile_file(config)  # a database for a configuration that nothing can be done with helps nobody
    create(db)
    say(_("made {db} for {config}, which was left as it is").format(config=config, db=shown(db)))
    _publish(desk, config, db)
    desk.tell(_("Next: 'svcdesk engineer add NAME', then 'svcdesk log'."))


def _publish(desk: Desk, config: Path, db: str) -> None:
    if on_server(db):
        _say_version(desk, seat.publish(desk.db, config, desk.actor))


def _say_version(desk: Desk, found: Published) -> None:
    say(version(found, seat.policy(desk.db, None).zone))


def _join(desk: Desk, config: Path, language: str | None) -> None:
    there = config.exists()
    if desk.db.on_server:
        say(_("joined {db}").format(db=desk.place))
        if found := published.in_force(desk.db):
            _say_version(desk, found)
        if there or not found:
            tell_other(desk, config)
    elif there:
        store.compile_file(config)
        say(_("joined {db} and {config}: both were left as they are").format(db=desk.place, config=config))
    else:
        _write(config, language)
        say(_("made {config} for {db}, which was left as it is").format(config=config, db=desk.place))
        desk.tell(_("Next: edit {config}, then 'svcdesk config check'.").format(config=config))
