"""The scripts that make up the schema. A desk's version is the number of scripts that were applied to it."""

from __future__ import annotations

import os

from svcdesk.errors import StoreError
from svcdesk.locale import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from svcdesk.db.port import Db

APPLICATION_ID = 0x53564344  # "SVCD", in the header of every desk's file
AWAY_ID = 0x53564346  # "SVCF", in that of a copy of a part of the desk, on a laptop away from the office

Booked = tuple[str, int]  # the code of the currency that a desk has booked in, and its decimals
UNKNOWN: Booked = ("CNY", 2)  # where no configuration says

# the hash of what the scripts make, as `shape.made` says it: where it is not so, they are applied to tell what differs
SHAPE = "5deebfb28c4857cda04bcf242ec096001b29ee147db38f9ba3f4926bc9a62af7"

# what only grows, keeps account or is made of other tables: numbers used stay used, what was said stays said
LASTING = (
    "change", "counter", "currency", "document", "field_copy", "field_entry", "field_file", "field_number", "imported",
    "indexed", "journal", "mark", "operation", "policy", "sealed", "swept", "terms", "word",
)  # fmt: skip
# rows of these are not sealed by `changes`: the journal's are by `ledger`; others can be made anew or judged otherwise,
# or say only how far something has got; what is published has its own hash
UNSEALED = (
    "change", "counter", "document", "indexed", "journal", "mark", "notice", "operation", "policy", "sealed", "swept",
    "told", "word",
)  # fmt: skip

# rows that are deleted with one of another table
GO_WITH = {"ticket": ("document",)}

FOLDER = os.path.join(os.path.dirname(__file__), "migrations")


def scripts() -> list[str]:
    """The paths of the scripts, in their order."""
    return [os.path.join(FOLDER, name) for name in sorted(os.listdir(FOLDER)) if name.endswith(".sql")]


def newest() -> int:
    """The version that this program makes and expects."""
    return len(scripts())


def check_known(db: Db, version: int) -> None:
    """Close the desk and raise StoreError when only a newer program knows its schema."""
    if version > newest():
        db.close()
        raise StoreError(
            N_("{path} was made by a newer svcdesk (schema {version}, this program knows {known}): upgrade"),
            path=db.place,
            version=version,
            known=newest(),
        )
