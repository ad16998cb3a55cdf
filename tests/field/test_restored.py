"""An office that was restored from a backup: what laptops had brought since then is brought again, each once."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import Desk
from tests.field.laptops import take


def test_what_an_older_backup_has_not_is_said_again(office: Desk, tmp_path: Path) -> None:
    wang = take(office, tmp_path / "wang", "wang")
    wang.run("note", "1", "in the backup")
    wang.run("field", "sync")
    (tmp_path / "backup").mkdir()
    backup = office.copied(tmp_path / "backup")
    (wang.folder / "p.jpg").write_bytes(b"a photo")
    wang.run("log", "seen on the way", "-c", "示例诊所")
    wang.run("note", "1", "see wang-SD-000001")
    wang.run("attachment", "add", "1", "p.jpg")
    office.run("dispatch", "cancel", "1", "-r", "off")
    wang.run("dispatch", "depart", "1")  # refused
    wang.run("field", "sync")
    wang.run("note", "1", "not brought yet")
    said = wang.run("field", "sync", str(backup.place)).out
    lost = "; the office had heard it and has lost it, as it was restored from a backup\n"
    assert said.count(lost) == 4
    assert "wang-SD-000001 is SD-000004\n" in said
    told = [entry["data"].get("text") for entry in backup.json("show", "1")["timeline"] if entry["event"] == "noted"]
    assert told == ["in the backup", "see SD-000004", "not brought yet"]
    assert [file["name"] for file in backup.json("show", "1")["attachments"]] == ["p.jpg"]
    assert wang.run("field", "sync").out.count(lost) == 0
    assert wang.json("field", "outbox") == []
    for desk in (backup, wang):
        assert desk.run("db", "check", "--replay").out == f"{desk.called} is sound\n"


def test_a_copy_that_an_older_backup_has_not_is_known_again(office: Desk, tmp_path: Path) -> None:
    (tmp_path / "backup").mkdir()
    backup = office.copied(tmp_path / "backup")
    first, second = (take(office, tmp_path / name, "wang") for name in ("first", "second"))
    first.run("note", "1", "by the first")
    first.run("field", "sync")
    take(backup, tmp_path / "third", "wang")  # it has the mark of the first by now
    first.run("field", "sync", str(backup.place))
    second.run("note", "1", "by the second")
    second.run("field", "sync", str(backup.place))
    assert backup.events().count("noted") == 2
    assert sorted(mark for (mark,) in backup.sql("SELECT mark FROM field_copy")) == ["wang", "wang2", "wang3"]
    kinds = [kind for (kind,) in backup.sql("SELECT kind FROM journal WHERE kind LIKE 'copy %' ORDER BY seq")]
    assert kinds == ["copy taken", *["copy known again", "copy taken"] * 2]
    assert backup.run("db", "check", "--replay").out == f"{backup.called} is sound\n"


def test_a_copy_of_another_desk_is_not_known(desk: Desk, office: Desk, tmp_path: Path) -> None:
    wang = take(office, tmp_path / "wang", "wang")
    wang.run("note", "1", "not for you")
    refused = wang.run("field", "sync", str(desk.place), code=1).err
    assert refused == "svcdesk: this desk has given no such copy: is it the office that the copy was taken from?\n"
