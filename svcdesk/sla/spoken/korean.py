"""The Korean words for days and times."""

from __future__ import annotations

from svcdesk.sla.spoken.meaning import (
    AM,
    DAWN,
    DAY,
    DAYS,
    DAYTIME,
    EVENING,
    HOUR,
    HOURS,
    LUNCH,
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
        **dict.fromkeys(("오늘", "금일"), 0),
        **dict.fromkeys(("내일", "낼", "명일", "익일"), 1),
        **dict.fromkeys(("모레", "내일모레", "내일 모레"), 2),
        "글피": 3,
        **dict.fromkeys(("그저께", "그제"), -2),
        **dict.fromkeys(("그끄저께", "그끄제"), -3),
    },
    "weekday": {
        name: number for number, day in enumerate("월화수목금토일") for name in (f"{day}요일", f"{day}욜", day)
    },
    "weekend": {"주말": None},
    "phrase": {
        **dict.fromkeys(("지난 주말", "지난주말"), (("week", -1), ("weekend", None))),
        **dict.fromkeys(("이번 주말", "이번주말"), (("week", 0), ("weekend", None))),
        **dict.fromkeys(("다음 주말", "다음주말"), (("week", 1), ("weekend", None))),
    },
    "next_worked": dict.fromkeys(("다음 영업일", "다음 근무일", "익영업일"), True),
    "week_away": {
        **dict.fromkeys(("지지난주", "지지난 주"), -2),
        **dict.fromkeys(("지난주", "지난 주", "저번주", "저번 주", "전주"), -1),
        **dict.fromkeys(("이번주", "이번 주", "금주"), 0),
        **dict.fromkeys(("다음주", "다음 주", "담주", "담 주", "내주", "차주"), 1),
        **dict.fromkeys(("다다음주", "다다음 주"), 2),
    },
    "which": {**dict.fromkeys(("지난", "저번"), -1), "이번": 0, "다음": 1},
    "month_away": {
        **dict.fromkeys(("지난달", "지난 달", "저번달", "저번 달", "전월"), -1),
        **dict.fromkeys(("이번달", "이번 달", "이달", "이 달", "금월", "당월"), 0),
        **dict.fromkeys(("다음달", "다음 달", "담달", "내달", "익월"), 1),
    },
    "year_away": {
        "재작년": -2,
        **dict.fromkeys(("작년", "지난해", "지난 해"), -1),
        **dict.fromkeys(("올해", "금년", "이번 해"), 0),
        **dict.fromkeys(("내년", "다음 해"), 1),
        "내후년": 2,
    },
    "edge": {
        **dict.fromkeys(("말", "말일"), ("", -1)),
        **dict.fromkeys(("월말", "월 말"), ("month", -1)),
        **dict.fromkeys(("연말", "년말"), ("year", -1)),
        "초": ("", 0),
        "월초": ("month", 0),
        **dict.fromkeys(("연초", "년초"), ("year", 0)),
    },
    "part": {
        "새벽": DAWN,
        **dict.fromkeys(("아침", "오전"), AM),
        **dict.fromkeys(("점심", "점심때", "점심 때", "점심시간", "점심 시간"), LUNCH),
        "낮": DAYTIME,
        "정오": NOON,
        "오후": PM,
        "저녁": EVENING,
        "밤": NIGHT,
        "자정": MIDNIGHT,
    },
    "office": {
        **dict.fromkeys(("출근 시간", "출근시간", "출근할 때", "영업 시작"), 0),
        **dict.fromkeys(
            ("퇴근", "퇴근 전", "퇴근전", "퇴근 시간", "퇴근시간", "퇴근할 때", "영업 종료", "업무 종료"), -1
        ),
    },
    "number": {
        **{word: number for number, word in enumerate(_NATIVE, 1)},
        "석": 3,
        "넉": 4,
        **dict.fromkeys(("스무", "스물"), 20),
        **{f"{tens}{ones}": 10 * ten + one for tens, ten in _TENS.items() for ones, one in _ONES.items()},
        **{ones: one for ones, one in _ONES.items() if one > 1},  # 일 alone is Sunday
    },
    "count": {
        "하루": (2, DAYS),
        "이틀": (4, DAYS),
        "사흘": (6, DAYS),
        "나흘": (8, DAYS),
        "열흘": (20, DAYS),
        "반나절": (1, DAYS),
        **dict.fromkeys(("일주일", "일주"), (2, WEEKS)),
    },
    "half": {"반": None},
    "now": dict.fromkeys(("지금", "현재")),
    "away": {**dict.fromkeys(("전", "이전"), -1), **dict.fromkeys(("후", "뒤", "이후"), 1)},
    "lately": dict.fromkeys(("방금", "방금 전", "방금전", "아까", "금방", "조금 전", "조금전", "좀 전")),
    "within": dict.fromkeys(("이내", "안", "안으로", "내", "내로", "중", "중으로")),
    "vague": dict.fromkeys(("쯤", "경", "정도", "무렵", "약", "대략", "늦게", "일찍")),
    "wall": {"실제 시간": None},
    "promised": {"당일": "same day", "예약 시각": "appointment"},
    "or_next": {"또는 다음 근무일": None},
    "fill": dict.fromkeys(("에", "부터", "까지", "사이", "정각", "(", ")", ",", "같은 시각")),
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
