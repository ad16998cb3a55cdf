"""`dispatch record --edit`: the form is filled in with an editor, and nothing typed is lost."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import Desk, built_once, databases
from tests.forms import demanding, form


@built_once
def job(desk: Desk) -> Desk:
    return demanding(desk)


def test_an_editor_fills_it_in_and_nothing_typed_is_lost(job: Desk) -> None:
    job.run("dispatch", "arrive", "1")
    job.run("dispatch", "record", "1", "-f", "no power")
    editor = job.folder / "editor.py"
    command = f"python3 {editor}"
    editor.write_text("import sys; print(open(sys.argv[1]).read())")
    seen = job.run("dispatch", "record", "1", "--edit", EDITOR=command)
    assert seen.err == "SD-000001/1: nothing was written\n"
    assert "# SD-000001/1 prints nothing" in seen.out
    assert "# still missing: code, component, cause, attribution, action, " in seen.out
    assert "fault: no power\n" in seen.out
    assert "# Leave the next line as it is: it keeps you from writing over somebody else's change.\nseen: " in seen.out
    assert "attribution:  # material, workmanship, customer, environment\n" in seen.out
    editor.write_text(
        "import sys; from pathlib import Path; file = Path(sys.argv[1]); text = file.read_text();"
        "file.write_text(text.replace('cause:', 'cause: blown fuse').replace('attribution:', 'attribution: materal'))"
    )
    refused = job.run("dispatch", "record", "1", "--edit", code=2, VISUAL=command, EDITOR="false")
    assert "did you mean 'material'?" in refused.err
    go_on = refused.err.splitlines()[0].partition("go on with: svcdesk ")[2].split()
    kept = Path(go_on[-1])
    assert kept.parent == job.folder or databases()  # of a server's desk beside what stands for it
    kept.write_text(kept.read_text().replace("materal", "material"))
    job.run(*go_on)
    assert (form(job)["cause"], form(job)["attribution"]) == ("blown fuse", "material")
    for wrong in ("none-such", "vi '"):
        assert "name an editor with EDITOR" in job.run("dispatch", "record", "1", "--edit", code=1, EDITOR=wrong).err
    editor.write_text("import sys; open(sys.argv[1], 'a').write('result: runs\\n'); sys.exit(3)")
    assert "ended with code 3" in job.run("dispatch", "record", "1", "--edit", code=1, EDITOR=command).err
    editor.write_text("import sys; open(sys.argv[1], 'w').write('result: runs\\n')")
    left = {*job.folder.rglob("SD-*")}
    job.run("dispatch", "record", "1", "--edit", EDITOR=command)
    assert form(job)["result"] == "runs"
    assert {*job.folder.rglob("SD-*")} == left


def test_an_editor_that_is_none(job: Desk) -> None:
    before = {*job.folder.rglob("*.yaml")}
    for editor, why in (("vi '", "No closing quotation"), ("no-such-editor", "No such file or directory")):
        told = job.run("dispatch", "record", "1", "--edit", code=1, EDITOR=editor, VISUAL="").err
        assert told == f"svcdesk: {editor}: {why}: name an editor with EDITOR\n"
    assert {*job.folder.rglob("*.yaml")} == before


def test_an_editor_that_changes_nothing_writes_nothing_anew(job: Desk) -> None:
    """What the form holds reads back as what it holds."""
    job.run("dispatch", "record", "1", "job.yaml")
    editor = job.folder / "editor.py"
    editor.write_text("import sys; open(sys.argv[1], 'a').write('# looked at\\n')")
    again = job.at("2026-03-02 10:30").run("dispatch", "record", "1", "--edit", EDITOR=f"python3 {editor}")
    assert again.err == "SD-000001/1: all of it stands on the form already\n"
