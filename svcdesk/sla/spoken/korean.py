"""The Korean words for days and times."""

from __future__ import annotations

from svcdesk.sla.spoken.meaning import (
    AM,
    DAWN,
    DAY,
    DAYS,
    DAYTIME,
    HOUR,
    HOURS,
    MIDNIGHT,
    MINUTE,
    MONTH,
    MONTHS,
    NIGHT,
    NOON,
    PM,
    SECONDS,
    WEEKS,
    WORKING_DAYS,
    YEAR,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_NATIVE = ("한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열", "열한", "열두")
_FIGURES = "일이삼사오육칠팔구"
_ONES = {"": 0, **{figure: number for number, figure in enumerate(_FIGURES, 1)}}
_TENS = {"십": 1, **{f"{figure}십": number for number, figure in enumerate(_FIGURES[1:], 2)}}

WORDS: dict[str, dict[str, Any]] = {
    "day": {
        **dict.fromkeys(("어제", "어젯"), -1),  # 어젯 as in 어젯밤
        "오늘": 0,
        "내일": 1,
        **dict.fromkeys(("모레", "내일모레", "내일 모레"), 2),
        "글피": 3,
        **dict.fromkeys(("그저께", "그제"), -2),
    },
    "weekday": {name: number for number, day in enumerate("월화수목금토일") for name in (f"{day}요일", day)},
    "week": {
        **dict.fromkeys(("지지난주", "지지난 주"), -2),
        **dict.fromkeys(("지난주", "지난 주", "저번주", "저번 주", "전주"), -1),
        **dict.fromkeys(("이번주", "이번 주", "금주"), 0),
        **dict.fromkeys(("다음주", "다음 주", "내주", "차주"), 1),
        **dict.fromkeys(("다다음주", "다다음 주"), 2),
    },
    "next": {"다음": True},
    "month_away": {
        **dict.fromkeys(("지난달", "지난 달", "저번달", "저번 달", "전월"), -1),
        **dict.fromkeys(("이번달", "이번 달", "이달", "이 달", "금월", "당월"), 0),
        **dict.fromkeys(("다음달", "다음 달", "내달", "익월"), 1),
    },
    "part": {
        "새벽": DAWN,
        **dict.fromkeys(("아침", "오전"), AM),
        "낮": DAYTIME,
        "정오": NOON,
        **dict.fromkeys(("오후", "저녁"), PM),
        "밤": NIGHT,
        "자정": MIDNIGHT,
    },
    "number": {
        **{word: number for number, word in enumerate(_NATIVE, 1)},
        "석": 3,
        "넉": 4,
        **{f"{tens}{ones}": 10 * ten + one for tens, ten in _TENS.items() for ones, one in _ONES.items()},
        **{ones: one for ones, one in _ONES.items() if one > 1},  # 일 alone is Sunday
    },
    "count": {
        "하루": (2, DAYS),
        "이틀": (4, DAYS),
        "사흘": (6, DAYS),
        "나흘": (8, DAYS),
        "열흘": (20, DAYS),
        **dict.fromkeys(("일주일", "일주"), (2, WEEKS)),
    },
    "half": {"반": None},
    "now": dict.fromkeys(("지금", "현재")),
    "away": {"전": -1, "후": 1, "뒤": 1},
    "fill": dict.fromkeys(("에", "부터", "까지", "사이", "정각", "이내", "안", "(", ")")),
}
UNITS = {
    "년": YEAR,
    "월": MONTH,
    "일": DAY,
    "시": HOUR,
    "분": MINUTE,
    "초": SECONDS,
    "시간": HOURS,
    **dict.fromkeys(("주", "주일", "주간"), WEEKS),
    **dict.fromkeys(("개월", "달"), MONTHS),
    **dict.fromkeys(("영업일", "근무일"), WORKING_DAYS),
}
