"""How text from outside is encoded, when it does not say, or says it wrongly: what decodes, and reads as one script.

Many encodings decode almost any bytes: a Korean table is valid GB18030, and means nothing there. So each is asked how
many of its letters are among those that people write.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable

from svcdesk.record import Record

_NOTHING = "\ufffd"  # what stands for characters that were lost
# what is written most: where short texts fit two scripts equally, the one that has more of these is likelier
_CHINESE = frozenset(
    "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小么心多天而能好都然没日于"
    "起还发成事只作当想看文无开手用主行方又如前所本见经头面公同老从动两长知民样现分将外但身些与高意进把法此实回理点月明其种声"
    "全工己话者向情部正名定问力机给等几很业最间新什打便位因重被电门相次东海口使教西再平真信北少关并内加化由代军产入先山水万市"
    "体别处总场师书比员性通目报立马安表原车白应路期常提金何更反合放做系计或司利受光王及今京务制解各清物台记边共接特直服林题建"
    "南度统色字请交认算论科元社术结功指流每青管连远资队快条院变联医店修备客户址州厂设限县区街号楼室省镇坏故障保打印维"
)
_KOREAN = frozenset(
    "이다는에의을가고하지기사한도로서아자대인정전시나일어리보부수해동주라그구원상성여소장제과스비경계안영학교문공산회병단점호울요"
    "습니까객명소번화군면읍길층역시남북중신우김박최조강임윤오권황송류홍고객주소담당처업체사무실센터프린터수리접수품불량터진화면"
)
_TRADITIONAL = frozenset(
    "的是不了在人有我這中國個們說時會學對發裡請問壞機臺灣台北高雄新竹電話客戶公司醫院有限維修故障無法開單號與樓路市區"
)


class Guess(Record):
    """An encoding in which bytes make sense: its name, the text, and how plausible that is, up to 1 and a bit."""

    encoding: str
    text: str
    score: float

    @property
    def sample(self) -> str:
        """Some words of the text that tell whether it is right: those beside its first foreign letter."""
        words = "".join(char if char.isalnum() else " " for char in self.text).split()
        return " ".join([word for word in words if not word.isascii()][:3])[:30]


def guesses(data: bytes) -> list[Guess]:
    """The encodings in which `data` reads as text, the likeliest first; empty when none does."""
    marked = of_mark(data)
    if marked or (_reads(data, "utf-8") and not _wide(data)):
        return [Guess(marked or "utf-8", data.decode(marked or "utf-8", "replace"), 1.0)]
    found = []
    for encoding in _PLAUSIBLE:
        text = _decoded(data, encoding)
        score = _PLAUSIBLE[encoding](text) if text else 0.0
        if text and score > 0.55:
            found.append(Guess(encoding, text, score))
    found.sort(key=lambda guess: -guess.score)
    return [guess for guess in found if guess.score > found[0].score - 0.4]


def of_mark(data: bytes) -> str | None:
    """The encoding that the mark at the beginning tells; None without one."""
    if data.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    return "utf-16" if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else None


def decoded(data: bytes, declared: str | None) -> str:
    """The text of `data`: as it was declared, if it is that, else as what it most plausibly is; nothing is refused.

    Characters that nothing can be made of become U+FFFD.
    """
    name = _WIDER.get((declared or "").casefold().replace("_", "-"), declared or "")
    if name and _reads(data, name):
        text = data.decode(name)
        if name not in ("gb18030", "cp1252", "latin-1") or text.isascii():
            return text
        likeliest = guesses(data)[:1]  # these decode nearly anything
        return likeliest[0].text if likeliest and likeliest[0].score > _PLAUSIBLE[name](text) + 0.2 else text
    likely = guesses(data)
    if likely:
        return likely[0].text.removeprefix("\ufeff")
    try:
        return data.decode(name or "utf-8", "replace")
    except LookupError:
        return data.decode("utf-8", "replace")


def text_of(data: bytes, encoding: str) -> str:
    """The text of `data` in this encoding, with U+FFFD for what is none."""
    return data.decode(encoding, "replace")


def lost(text: str) -> bool:
    """Whether characters were lost before the text came here: replaced by question marks, or by U+FFFD."""
    return _NOTHING in text or "???" in text


# what is declared → what is meant: programs write the name of the smaller set and use the larger one
_WIDER = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb-2312-80": "gb18030",
    "gb18030": "gb18030",
    "x-gbk": "gb18030",
    "cp936": "gb18030",
    "euc-kr": "cp949",
    "ks-c-5601-1987": "cp949",
    "ks-c-5601": "cp949",
    "big5": "cp950",
    "shift-jis": "cp932",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "us-ascii": "utf-8",
    "ascii": "utf-8",
    "unknown-8bit": "utf-8",
    "iso-2022-jp": "iso2022_jp_ext",
}


def _reads(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except (LookupError, ValueError):
        return False
    return True


def _wide(data: bytes) -> bool:
    """Whether it is UTF-16 without a mark: told by the zeros of its blanks and digits."""
    return data.count(0) * 5 > len(data)


def _decoded(data: bytes, encoding: str) -> str | None:
    if encoding.startswith("utf-16") != _wide(data):
        return None
    if encoding in ("euc-kr", "big5", "shift_jis") and not _reads(data, encoding):
        encoding = {"euc-kr": "cp949", "big5": "cp950", "shift_jis": "cp932"}[encoding]
    return data.decode(encoding) if _reads(data, encoding) else None


def _share(text: str, worth: dict[str, float], common: frozenset[str]) -> float:
    """The mean worth of the letters that are not ASCII, and a little for those that are written most."""
    foreign = [char for char in text if not char.isascii()]
    if not foreign:
        return 0.0
    return sum(worth[char] + 0.3 * (char in common) for char in foreign) / len(foreign)


class _Worth(dict[str, float]):
    """What a character says for an encoding: 1 for what everybody writes there, 0 for what nobody does."""

    def __init__(self, encoding: str, leads: range) -> None:
        self._encoding = encoding
        self._leads = leads

    def __missing__(self, char: str) -> float:
        try:
            raw = char.encode(self._encoding)
        except UnicodeEncodeError:
            raw = b""
        if len(raw) == 2 and raw[0] in self._leads:
            self[char] = 1.0
        elif "\u3000" <= char <= "\u303f" or "\uff01" <= char <= "\uff5e" or char in "“”‘’—…·℃×":
            self[char] = 0.9
        else:
            self[char] = 0.4 if len(raw) == 2 else 0.0
        return self[char]


def _latin(text: str) -> float:
    """Letters with an accent stand among plain ones; bytes of other scripts come in rows."""
    foreign = [char for char in text if not char.isascii()]
    rows = "".join(" " if char.isascii() else "x" for char in text).split()
    if not foreign or len(foreign) > 1.6 * len(rows):
        return 0.0
    return sum(char.isalpha() or char in "€°“”‘’–§²³½·" for char in foreign) / len(foreign)


def _printed(text: str) -> float:
    return sum(char.isprintable() or char in "\r\n\t\ufeff" for char in text) / len(text) - 0.01


def _japanese(text: str) -> float:
    kana = sum("\u3041" <= char <= "\u30fe" for char in text)
    return _share(text, _JIS, frozenset()) if kana else 0.0


_GB = _Worth("gb2312", range(0xB0, 0xD8))
_KS = _Worth("euc-kr", range(0xB0, 0xC9))
_BIG5 = _Worth("big5", range(0xA4, 0xC7))
_JIS = _Worth("shift_jis", range(0x82, 0x98))
_PLAUSIBLE: dict[str, Callable[[str], float]] = {
    "gb18030": lambda text: _share(text, _GB, _CHINESE),
    "euc-kr": lambda text: _share(text, _KS, _KOREAN),
    "big5": lambda text: _share(text, _BIG5, _TRADITIONAL),
    "shift_jis": _japanese,
    "cp1252": _latin,
    "utf-16-le": _printed,
    "utf-16-be": _printed,
}
