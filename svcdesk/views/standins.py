"""What is printed for a character that the locale's charset does not have: a sign that means the same, else ?

As many columns as the character itself would take, so that tables stay tables.
"""

import codecs
import unicodedata

from svcdesk.views.text import pad, width

_SIGNS = str.maketrans("–—−‘’“”…×·→：；，、。（）¥₩", "---''\"\"~x.>:;,,.()￥￦")

EUC_KR = "svcdesk-euc-kr"  # as Python's, without syllables put together of four signs, which no terminal puts together
_PUT_TOGETHER = b"\xa4\xd4"  # with which these begin


def instead(error: UnicodeError) -> tuple[str, int]:
    """Returns the text to print for what could not be encoded, and where the rest begins: as codecs ask for it."""
    assert isinstance(error, UnicodeEncodeError)
    end = error.end
    while end < len(error.object) and not width(error.object[end]):
        end += 1
    whole = unicodedata.normalize("NFC", error.object[error.start : end])  # a syllable that is written in parts
    if whole.encode(error.encoding, "replace") != b"?" * len(whole):
        return whole, end
    lacking = error.object[error.start : error.end]
    return "".join(_sign(char, error.encoding) for char in lacking), error.end


def _sign(char: str, charset: str) -> str:
    sign = char.translate(_SIGNS).encode(charset, "replace").decode(charset)
    return "?" * width(char) if sign == "?" else pad(sign, width(char))


def _encoded(text: str, errors: str = "strict") -> tuple[bytes, int]:
    """The text in EUC-KR, and how much of it that is: what a codec does."""
    try:
        whole = text.encode("euc_kr")
    except UnicodeEncodeError:
        whole = _PUT_TOGETHER
    if _PUT_TOGETHER not in whole:
        return whole, len(text)
    told, place = b"", 0
    while place < len(text):
        own = text[place].encode("euc_kr", "ignore")
        if own and not own.startswith(_PUT_TOGETHER):
            told, place = told + own, place + 1
            continue
        error = UnicodeEncodeError(EUC_KR, text, place, place + 1, "no character of KS X 1001")
        said, place = codecs.lookup_error(errors)(error)
        told += said if isinstance(said, bytes) else said.encode("euc_kr")
    return told, len(text)


class _Encoder(codecs.IncrementalEncoder):
    def encode(self, text: str, final: bool = False) -> bytes:  # noqa: ARG002  # a syllable is not cut
        return _encoded(text, self.errors)[0]


def _charset(name: str) -> codecs.CodecInfo | None:
    known = codecs.lookup("euc_kr")
    if name.replace("_", "-") != EUC_KR:
        return None
    return codecs.CodecInfo(
        _encoded, known.decode, known.streamreader, known.streamwriter, _Encoder, known.incrementaldecoder, name=EUC_KR
    )


codecs.register(_charset)
