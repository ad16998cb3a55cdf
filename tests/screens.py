"""A whole job as its screens, in each language: what a terminal shows of it is kept in tests/data/screens.

`python -m tests.screens` writes them anew; whoever does looks at what has changed. What a command shows that changes
nothing is kept at both widths.
"""

from __future__ import annotations

import shlex
import tempfile
from collections.abc import Iterator
from pathlib import Path

from svcdesk.locale import LANGUAGES
from svcdesk.views.shell import quoted
from tests.conftest import Desk, nursery

KEPT = Path(__file__).parent / "data" / "screens"
WIDTHS = (80, 120)  # columns

# what the people of the story say: English, zh_CN, zh_TW, ko
_SAID = {
    "engineer": ("Wang Lin", "王林", "王大林", "김민준"),
    "customer": ("Example Clinic", "样例社区卫生服务中心", "範例診所", "예시의원"),
    "machine": ("Label printer", "标签打印机", "標籤印表機", "라벨 프린터"),
    "fault": ("label printer jams", "标签打印机卡纸", "標籤印表機卡紙", "라벨 프린터 용지 걸림"),
    "opinion": ("a visit is needed", "需要上门", "需要到府", "방문이 필요함"),
    "waits": ("roller ordered", "已订购搓纸轮", "已訂購取紙輪", "급지 롤러 주문함"),
    "found": ("paper jam", "卡纸", "卡紙", "용지 걸림"),
    "cause": ("worn roller", "搓纸轮磨损", "取紙輪磨損", "급지 롤러 마모"),
    "action": ("roller replaced", "更换搓纸轮", "更換取紙輪", "급지 롤러 교체"),
    "result": ("prints 20 labels", "连续打印20张正常", "連續列印20張正常", "20장 연속 출력 정상"),
    "signer": ("Ms Sample", "样女士", "樣小姐", "홍견본"),
    "content": ("works again", "恢复正常", "恢復正常", "정상 작동함"),
    "said": ("quick and friendly", "来得快，态度好", "來得快，態度好", "빠르고 친절함"),
    "complains": ("nobody called back", "没有人回电话", "沒有人回電", "회신 전화가 없었음"),
    "question": ("how do we add a user?", "怎么添加用户？", "如何新增使用者？", "사용자는 어떻게 추가하나요?"),
}

# (moment, or "" for the same; command). Of what changes nothing the screens are kept at both widths.
_STORY = (
    ("2026-02-12 09:00", "engineer add {engineer} --login wang --station centre --skill printer"),
    ("", "customer add {customer} --phone 13800000001 --region city --tier gold"),
    ("", "equipment add PR-1001 --customer {customer} --kind printer --model {machine}"),
    ("2026-02-13 16:00", "log {fault} --phone 13800000001 --kind printer --priority P3 --serial PR-1001"),
    ("", "assign 1 --auto"),
    ("2026-02-13 16:20", "note 1 {opinion} --event opinion"),
    ("2026-02-13 16:30", "hold 1 --reason parts --note {waits}"),
    ("", "hold 1 --reason nonsense"),
    ("", "list"),
    ("2026-02-14 10:00", "resume 1"),
    ("", "schedule 1 '14:00-16:00'"),
    ("", "dispatch order 1"),
    ("2026-02-14 14:10", "dispatch arrive 1 --at 14:05"),
    ("2026-02-14 15:00", "dispatch record 1 -f {found} -c {cause} -a {action} -r {result} -m 40 --solved"),
    ("", "dispatch record 1 --signed-by {signer} --paid 200"),
    ("", "dispatch show 1"),
    ("", "dispatch finish 1"),
    ("2026-02-14 15:30", "log {question} --phone 13800000001 --kind question --priority P3"),
    ("", "complaint log 1 {complains}"),
    ("2026-02-14 17:00", "resolve 1 --cause {cause} --solution {action}"),
    ("", "close 1 --note {content}"),
    ("", "dispatch hand-over 1"),
    ("2026-02-24 09:00", "survey take service 1 --mark attitude=5 --mark quality=4 --mark solved=5 --says {said}"),
    ("", "agenda"),
    ("", "show 1"),
    ("", "sla explain 1"),
    ("", "report overdue"),
    ("", "report attainment"),
    ("", "report repairs 2026-02"),
    ("", "report satisfaction 2026-02"),
    ("", "report opinions 2026-02"),
    ("", "report solved --within '24h clock'"),
    ("", "customer show {customer}"),
    ("", "equipment show PR-1001"),
    ("", "hold --help"),
    ("", "dispatch --help"),
    ("", "lsit"),
)
_LOOKS = (
    "list", "dispatch show", "agenda", "show", "sla", "report", "customer show", "equipment show", "hold --help",
    "dispatch --help", "lsit", "hold 1 --reason nonsense",
)  # fmt: skip


def screens(language: str, folder: Path) -> dict[int, str]:
    """Every screen of the job in a language, for a terminal of each width."""
    words = {key: said[LANGUAGES.index(language)] for key, said in _SAID.items()}
    desk = Desk(folder)
    desk.run("init", "--language", language)
    kept: dict[int, list[str]] = {columns: [] for columns in WIDTHS}
    for moment, command in _STORY:
        desk.at(moment or desk.now)
        for columns in WIDTHS if command.startswith(_LOOKS) else WIDTHS[:1]:
            arguments = tuple(_split(command, words))
            typed = " ".join(map(quoted, arguments))
            env = desk.environment(COLUMNS=str(columns), TERM="dumb")
            code, screen = nursery(compiler=False).show(arguments, desk.folder, env)
            shown = screen.decode().replace("\r\n", "\n")
            for each in (columns,) if command.startswith(_LOOKS) else WIDTHS:
                kept[each].append(f"$ svcdesk {typed}\n{shown}" + (f"[{code}]\n" if code else ""))
    return {columns: "\n".join(told) for columns, told in kept.items()}


def _split(command: str, words: dict[str, str]) -> Iterator[str]:
    """The words of a command; what people say stays one word."""
    for word in shlex.split(command):
        yield word.format(**words)


def kept(language: str, columns: int) -> Path:
    """The file with the screens of a language at a width."""
    return KEPT / f"{language}-{columns}.txt"


def main() -> None:
    """Write all screens anew."""
    KEPT.mkdir(exist_ok=True)
    for language in LANGUAGES:
        with tempfile.TemporaryDirectory() as folder:
            for columns, shown in screens(language, Path(folder)).items():
                kept(language, columns).write_text(shown, encoding="utf-8")


if __name__ == "__main__":
    main()
