"""`svcdesk init`: a new desk."""

from pathlib import Path

from svcdesk.config import store
from svcdesk.context import Desk
from svcdesk.db.open import create, is_made, shown
from svcdesk.errors import Conflict, SvcdeskError
from svcdesk.locale import N_, _
from svcdesk.views.text import say


def init(desk: Desk) -> None:
    """Make a new desk in this folder.

    A configuration to be edited, and a database. Beside a configuration that is there it makes the database only;
    nothing is overwritten.

    \b
    Examples:
      svcdesk init
      svcdesk --db /srv/desk/svcdesk.db --config /srv/desk/svcdesk.yaml init
    """
    config, db = desk.new_config, desk.new_place
    if is_made(db):
        raise Conflict(N_("{path} exists already: it was left as it is"), path=db)
    if config.exists():
        _beside(desk, config, db)
        return
    store.write_example(config)
    try:
        create(db)
    except SvcdeskError:
        if not is_made(db):  # else another was first
            config.unlink()  # both or neither
        raise
    say(_("made {config} and {db}").format(config=config, db=shown(db)))
    words = _("Next: edit {config}, then 'svcdesk config check', 'svcdesk engineer add NAME', and 'svcdesk log'.")
    desk.tell(words.format(config=config))


def _beside(desk: Desk, config: Path, db: str) -> None:
    store.compile_file(config)  # a database for a configuration that nothing can be done with helps nobody
    create(db)
    say(_("made {db} for {config}, which was left as it is").format(config=config, db=shown(db)))
    desk.tell(_("Next: 'svcdesk engineer add NAME', then 'svcdesk log'."))
