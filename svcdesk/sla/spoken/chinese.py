"""The Chinese words for days and times, as they are written in China and in Taiwan."""

from __future__ import annotations

from svcdesk.sla.spoken.meaning import (
    AFTERNOON,
    AM,
    DAWN,
    DAY,
    DAY_OF_MONTH,
    DAYS,
    EARLY,
    EVENING,
    HOUR,
    HOURS,
    MIDNIGHT,
    MINUTE,
    MINUTES,
    MONTH,
    MONTHS,
    NIGHT,
    NOON,
    PM,
    QUARTERS,
    SECONDS,
    WEEKS,
    WORKING_DAYS,
    YEAR,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_FIGURES = "一二三四五六七八九"
_WEEK_NAMES = ("周", "週", "星期", "礼拜", "禮拜")
_ONES = {"": 0, **{figure: number for number, figure in enumerate(_FIGURES, 1)}}
_TENS = {"十": 1, **{f"{figure}十": number for number, figure in enumerate(_FIGURES[1:], 2)}}

WORDS: dict[str, dict[str, Any]] = {
    "day": {
        **dict.fromkeys(("昨天", "昨日", "昨"), -1),  # 昨 as in 昨晚
        **dict.fromkeys(("今天", "今日", "今"), 0),
        **dict.fromkeys(("明天", "明日", "明", "次日", "翌日"), 1),
        **dict.fromkeys(("后天", "後天"), 2),
        **dict.fromkeys(("大后天", "大後天"), 3),
        "前天": -2,
        "大前天": -3,
    },
    "weekday": {
        f"{week}{day}": number
        for week in _WEEK_NAMES
        for number, days in enumerate((*"一二三四五六", "日天"))
        for day in days
    },
    "week": {
        **dict.fromkeys(("上上", "上上个", "上上個"), -2),
        **dict.fromkeys(("上", "上个", "上個"), -1),
        **dict.fromkeys(("本", "这", "這", "这个", "這個"), 0),
        **dict.fromkeys(("下", "下个", "下個"), 1),
        **dict.fromkeys(("下下", "下下个", "下下個"), 2),
    },
    "whole_week": dict.fromkeys(_WEEK_NAMES),
    "next_worked": dict.fromkeys(
        (f"下{one}工作{day}" for one in ("", "个", "個", "一", "一个", "一個") for day in "日天"), True
    ),
    "weekend": dict.fromkeys(("周末", "週末")),
    "month_away": {
        **dict.fromkeys(("上上月", "上上个月", "上上個月"), -2),
        **dict.fromkeys(("上月", "上个月", "上個月"), -1),
        **dict.fromkeys(("本月", "这月", "這月", "这个月", "這個月", "当月", "當月"), 0),
        **dict.fromkeys(("下月", "下个月", "下個月"), 1),
        **dict.fromkeys(("下下月", "下下个月", "下下個月"), 2),
    },
    "year_away": {
        "前年": -2,
        "去年": -1,
        **dict.fromkeys(("今年", "本年", "本年度"), 0),
        "明年": 1,
        **dict.fromkeys(("后年", "後年"), 2),
    },
    "edge": {
        **dict.fromkeys(("底", "末"), ("", -1)),
        **dict.fromkeys(("月底", "月末"), ("month", -1)),
        **dict.fromkeys(("年底", "年末"), ("year", -1)),
        "初": ("", 0),
        "月初": ("month", 0),
        "年初": ("year", 0),
    },
    "part": {
        "凌晨": DAWN,
        **dict.fromkeys(("早", "早上", "早晨", "一早", "上午", "午前"), AM),
        "清晨": EARLY,
        **dict.fromkeys(("中午", "正午"), NOON),
        "下午": PM,
        **dict.fromkeys(("午后", "午後"), AFTERNOON),
        "傍晚": EVENING,
        **dict.fromkeys(("晚", "晚上", "晚间", "晚間", "夜里", "夜裡", "夜裏", "深夜"), NIGHT),
        **dict.fromkeys(("半夜", "午夜"), MIDNIGHT),
    },
    "day_over": {"中": True},  # 今日中; 本月中 may be the middle of it
    "office": {
        **dict.fromkeys(("上班", "上班时", "上班時", "上班的时候", "上班的時候"), 0),
        **dict.fromkeys(("下班", "下班时", "下班時", "下班前", "下班之前", "下班以前", "下班的时候", "下班的時候"), -1),
    },
    "minute": {"一刻": 15, "三刻": 45},
    "count": {
        **dict.fromkeys(("一刻钟", "一刻鐘"), (2, QUARTERS)),
        **dict.fromkeys(("三刻钟", "三刻鐘"), (6, QUARTERS)),
    },
    "number": {
        "零": 0,
        "〇": 0,
        "两": 2,
        "兩": 2,
        **{f"{tens}{ones}": 10 * ten + one for tens, ten in _TENS.items() for ones, one in _ONES.items()},
        **{f"{zero}{ones}": one for zero in ("", "零", "〇") for ones, one in _ONES.items() if one},
    },
    "half": dict.fromkeys(("半", "半个", "半個", "个半", "個半")),
    "now": dict.fromkeys(("现在", "現在", "此刻")),
    "lately": dict.fromkeys(("刚", "剛", "刚才", "剛才", "刚刚", "剛剛", "方才", "不久前")),
    "away": {
        **dict.fromkeys(("前", "之前", "以前"), -1),
        **dict.fromkeys(("后", "後", "之后", "之後", "以后", "以後"), 1),
    },
    "within": dict.fromkeys(("内", "內", "之内", "之內", "以内", "以內")),
    "vague": dict.fromkeys(("左右", "大概", "大约", "大約", "差不多", "前后", "前後", "晚些时候", "晚些時候")),
    "wall": dict.fromkeys(("自然时间", "全天計時", "實際時間")),
    "promised": {
        **dict.fromkeys(("当日", "當日", "当天", "當天"), "same day"),
        **dict.fromkeys(("按预约", "依預約"), "appointment"),
    },
    "or_next": dict.fromkeys(("或下一工作日", "或下一工作天")),
    "fill": dict.fromkeys(
        ("的", "在", "于", "於", "从", "從", "之间", "之間", "整", "(", ")", ",", "、", "同一时刻", "同一時刻")
    ),
}
UNITS = {
    "年": YEAR,
    "月": MONTH,
    **dict.fromkeys(("号", "號"), DAY_OF_MONTH),
    "日": DAY,
    **dict.fromkeys(("点", "點", "时", "時", "点钟", "點鐘"), HOUR),
    "分": MINUTE,
    **dict.fromkeys(("秒", "秒钟", "秒鐘"), SECONDS),
    **dict.fromkeys(("分钟", "分鐘"), MINUTES),
    **dict.fromkeys(("小时", "小時", "个小时", "個小時", "钟头", "鐘頭", "个钟头", "個鐘頭"), HOURS),
    "天": DAYS,
    **dict.fromkeys((*_WEEK_NAMES, "个星期", "個星期", "个礼拜", "個禮拜"), WEEKS),
    **dict.fromkeys(("个月", "個月"), MONTHS),
    **dict.fromkeys((f"{each}工作{day}" for each in ("", "个", "個") for day in "日天"), WORKING_DAYS),
}
