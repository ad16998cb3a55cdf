"""The compiled policy is kept, used while it is current, and never needed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from svcdesk.config import store
from svcdesk.config.store import compile_file, example, last_good, load, person_cache
from svcdesk.errors import ConfigError

YEAR = 2026


@pytest.fixture
def config(tmp_path: Path, minimal: str) -> Path:
    path = tmp_path / "config.yaml"
    path.write_text(minimal, encoding="utf-8")
    return path


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """The folder of what is compiled."""
    return tmp_path / "cache"


def compiled(cache: Path) -> list[Path]:
    return sorted(cache.glob("*.policy"))


def test_without_a_cache(config: Path) -> None:
    assert load(config, None, YEAR)._document == compile_file(config, YEAR)


def test_second_load_compiles_nothing(config: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = load(config, cache, YEAR)._document
    monkeypatch.setattr(store, "_compile", None)
    assert load(config, cache, YEAR)._document == first
    assert [path.suffix for path in sorted(cache.iterdir())] in ([".last", ".policy"], [".policy", ".last"])


def test_second_load_imports_neither_yaml_nor_holidays(tmp_path: Path, sample: str) -> None:
    config, cache = tmp_path / "config.yaml", tmp_path / "cache"
    config.write_text(sample, encoding="utf-8")
    script = (
        "import sys; from pathlib import Path; from svcdesk.config.store import load\n"
        f"policy = load(Path({str(config)!r}), Path({str(cache)!r}))\n"
        "policy.calendar('office'); policy.special_days('office')\n"
        "sections = [getattr(policy, name) for name in dir(policy) if name[0] != '_']\n"
        "values = [list(each.values()) for each in sections if isinstance(each, type(policy.tiers))]\n"
        "print([name for name in ('yaml', 'holidays', 'svcdesk.config.compiler', 'difflib')"
        " if name in sys.modules])"
    )
    runs = [
        subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=root)
        for root in [Path(__file__).parents[2]] * 2
    ]
    assert runs[0].stdout.strip() == "['yaml', 'holidays', 'svcdesk.config.compiler']"
    assert runs[1].stdout.strip() == "[]"


def test_changed_yaml_is_compiled_again(config: Path, cache: Path) -> None:
    load(config, cache, YEAR)
    config.write_text(config.read_text(encoding="utf-8").replace("Critical", "Urgent"), encoding="utf-8")
    assert load(config, cache, YEAR).names("priorities") == {"P1": "Urgent"}
    assert ["Urgent" in each.read_text(encoding="utf-8") for each in compiled(cache)].count(True) == 1


@pytest.mark.parametrize("change", ["version", "form", "year", "holidays"])
def test_whatever_else_it_depends_on(config: Path, cache: Path, monkeypatch: pytest.MonkeyPatch, change: str) -> None:
    load(config, cache, YEAR)
    if change == "version":
        monkeypatch.setattr(store, "__version__", "99")
    elif change == "form":
        monkeypatch.setattr(store, "_readers", lambda: 99)
    elif change == "holidays":
        monkeypatch.setattr(store, "_installed_holidays", lambda: 1)
    load(config, cache, YEAR + 1 if change == "year" else YEAR)
    assert len(compiled(cache)) == 2


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"[]", b"null", b'{"key": 1}', b"\x00" * 100, b"\xff\xfe", b'{"document": {}}']
)
def test_damaged_cache_is_written_anew(config: Path, cache: Path, damage: bytes) -> None:
    load(config, cache, YEAR)
    kept = {path: path.read_bytes() for path in cache.iterdir()}
    for path in kept:
        path.write_bytes(damage)
    assert load(config, cache, YEAR).names("channels") == {"phone": "Telephone"}
    assert {path: path.read_bytes() for path in cache.iterdir()} == kept


def test_cache_that_cannot_be_written(config: Path, tmp_path: Path) -> None:
    # A file in the way: refused even for root, whom no permission stops.
    for cache in (config, config / "cache"):
        assert load(config, cache, YEAR).names("channels") == {"phone": "Telephone"}
    assert [path.name for path in tmp_path.iterdir()] == ["config.yaml"]


def test_a_broken_configuration_leaves_the_cache(config: Path, cache: Path) -> None:
    load(config, cache, YEAR)
    before = {path: path.read_bytes() for path in cache.iterdir()}
    config.write_text("desk: [", encoding="utf-8")
    with pytest.raises(ConfigError):
        load(config, cache, YEAR)
    assert {path: path.read_bytes() for path in cache.iterdir()} == before


def test_what_another_person_wrote_is_not_believed(config: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A compiled policy names programs that are run: whoever may write beside the desk must not choose them."""
    load(config, cache, YEAR)
    [kept] = compiled(cache)
    kept.write_text(kept.read_text(encoding="utf-8").replace("Telephone", "Forged"), encoding="utf-8")
    assert load(config, cache, YEAR).names("channels") == {"phone": "Forged"}  # that nobody else can do
    monkeypatch.setattr("os.geteuid", lambda: 4242)
    assert load(config, cache, YEAR).names("channels") == {"phone": "Telephone"}
    assert last_good(config, cache) is None


def test_where_it_is_kept(config: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    kept = tmp_path / "cache" / "svcdesk"
    assert person_cache() == str(kept)
    load(config, person_cache(), YEAR)
    assert kept.stat().st_mode & 0o777 == 0o700
    monkeypatch.setenv("XDG_CACHE_HOME", "beside")
    assert person_cache() is None


def test_what_was_long_not_written_is_removed(config: Path, cache: Path) -> None:
    load(config, cache, YEAR)
    [old] = compiled(cache)
    os.utime(old, (1, 1))
    config.write_text(config.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    load(config, cache, YEAR)
    assert len(compiled(cache)) == 1
    assert not old.exists()


def test_the_last_good_one(config: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    good = config.read_text(encoding="utf-8")
    assert last_good(config, cache) is None
    load(config, cache, YEAR)
    config.write_text("desk: [", encoding="utf-8")
    found = last_good(config, cache)
    assert found
    assert found[0].names("channels") == {"phone": "Telephone"}
    # of an older one that was taken up again, that one
    config.write_text(good.replace("Critical", "Urgent"), encoding="utf-8")
    load(config, cache, YEAR)
    config.write_text(good, encoding="utf-8")
    load(config, cache, YEAR)
    found = last_good(config, cache)
    assert found
    assert found[0].names("priorities") == {"P1": "Critical"}
    monkeypatch.setattr(store, "_readers", lambda: 99)  # another program's form
    assert last_good(config, cache) is None


def test_document_survives_json(config: Path, sample: str) -> None:
    config.write_text(sample, encoding="utf-8")
    document = compile_file(config, YEAR)
    assert json.loads(json.dumps(document)) == document


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"none\.yaml: there is no such file; "):
        load(tmp_path / "none.yaml", None)


def test_folder_instead_of_a_file(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="this is a folder; name the YAML file inside it"):
        compile_file(tmp_path)


def test_impossible_name() -> None:
    with pytest.raises(ConfigError, match="it cannot be read"):
        compile_file(Path("a\x00b"))


def test_not_utf8(config: Path) -> None:
    config.write_bytes("desk:\n  name: 服务\n".encode("gbk"))
    with pytest.raises(ConfigError, match=r"config\.yaml:2: this is not UTF-8 text; save the file"):
        compile_file(config)


def test_example_is_the_one_at_the_top() -> None:
    top = Path(__file__).parents[2] / "config.example.yaml"
    assert example() == top.read_text(encoding="utf-8")
