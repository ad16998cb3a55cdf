"""What somebody wrote in a message: HTML as text, and without the history that mail programs quote below an answer."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_BLOCKS = {
    "p",
    "div",
    "br",
    "tr",
    "table",
    "ul",
    "ol",
    "li",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "pre",
    "hr",
    "section",
}
_UNSEEN = {"script", "style", "head", "title", "template", "noscript"}
# the line above a history, as mail programs write it; what is below it is theirs, not the sender's
_HISTORY = re.compile(
    r"^(?:"
    r"-{2,}\s*(?:original message|forwarded message|原始邮件|原始郵件|原邮件|转发邮件|원본 메[시세]지|전달된 메시지).*"
    r"|_{20,}"
    r"|on\b.{5,200}\bwrote:"
    r"|am\b.{5,200}\bschrieb.*:"
    r"|le\b.{5,200}\ba écrit\s*:"
    r"|(?:在|於|于)?\s*\d{4}.{3,200}(?:写道|寫道)[:：]"
    r"|.{0,200}<[^<>\s]+@[^<>\s]+>\s*(?:于|於|在)?.{0,80}(?:写道|寫道)[:：]"
    r"|\d{4}년.{3,200}(?:작성|님이 씀).{0,10}[:：]?"
    r")$",
    re.IGNORECASE,
)
_HEADER = re.compile(r"^[*]?(?:from|发件人|寄件者|寄件人|보낸 사람|보낸사람|von|de)\s*[*]?\s*[:：]", re.IGNORECASE)
_HEADER_GOES_ON = re.compile(
    r"^[*]?(?:sent|date|to|subject|发送时间|日期|收件人|主题|寄件日期|收件者|主旨|보낸 날짜|날짜|받는 사람|제목"
    r"|gesendet|an)\s*[*]?\s*[:：]",
    re.IGNORECASE,
)


def of_html(source: str) -> str:
    """What a reader sees of a page of HTML: its text, in lines; quotations begin with >."""
    reader = _Reader()
    reader.feed(source)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.text).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def without_history(text: str) -> str:
    """The text without what is quoted below an answer; all of it when nothing would be left, or answers are between."""
    lines = text.splitlines()
    for place, line in enumerate(lines):
        above = any(each.strip() for each in lines[:place])
        if above and _begins_history(lines, place) and not _answers_below(lines, place, line):
            lines = lines[:place]
            break
    while lines and (not lines[-1].strip() or lines[-1].startswith(">")):
        del lines[-1]
    return "\n".join(lines).strip() or text.strip()


def _begins_history(lines: list[str], place: int) -> bool:
    line = lines[place].strip()
    both = f"{line} {lines[place + 1].strip()}" if place + 1 < len(lines) else line  # it may be broken in two
    if _HISTORY.match(line) or (line[:2].casefold() == "on" and _HISTORY.match(both)):
        return True
    below = (each.strip() for each in lines[place + 1 : place + 4])
    return bool(_HEADER.match(line)) and any(map(_HEADER_GOES_ON.match, below))


def _answers_below(lines: list[str], place: int, line: str) -> bool:
    """Whether what follows is quoted by > and answered in between or below."""
    if line.startswith(("-", "_")) or _HEADER.match(line.strip()):
        return False
    below = [each for each in lines[place + 1 :] if each.strip()]
    quoted = [each.startswith(">") for each in below]
    return any(quoted) and not all(quoted[quoted.index(True) :])


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text: list[str] = []
        self._unseen = 0
        self._quoted = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag == "blockquote":
            self._quoted += 1
            self._line()
        elif tag in _BLOCKS:
            self._line()
            self.text.append("- " if tag == "li" else "")
        elif tag in ("td", "th"):
            self.text.append(" ")
        elif tag == "img" and not self._unseen and (alt := dict(attrs).get("alt")):
            self.text.append(f"[{alt}]")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag == "blockquote":
            self._quoted = max(0, self._quoted - 1)
            self._line()
        elif tag in _BLOCKS - {"br", "hr"}:
            self._line()

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.text.append(data.replace("\n", " "))

    def _line(self) -> None:
        if not "".join(self.text[-2:]).endswith(("\n", "\n> ")):
            self.text.append("\n")
        if self._quoted:
            self.text.append("> ")
