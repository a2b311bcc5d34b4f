"""Bytes to text: labels that lie, supersets, broken bytes."""

from __future__ import annotations

import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import FeedError
from app.feeds.charsets import claimed, codec, readings
from app.feeds.decode import decode
from app.feeds.unpack import BODY_CAP, Inflater, gunzip

ZH = "上海启动老旧小区改造，三年行动的方案已经发布。中国的城市更新在这里。"
ZH_TW = "臺北的都市更新計畫，這是我們國家的一個大事，會在今年開始。"
JA = "東京都は、歴史的な建物の保存について、新しい計画をまとめました。"
KO = "서울시는 도시 재생 사업을 위한 새로운 계획을 발표했다. 이것은 중요한 정책이다."


def declared(text: str, label: str, encoding: str) -> bytes:
    return f'<?xml version="1.0" encoding="{label}"?><a>{text}</a>'.encode(encoding)


@pytest.mark.parametrize(
    ("label", "encoding", "text"),
    [
        ("gb2312", "gb18030", "朱镕基与東京、囍字 𠮷"),
        ("GBK", "gb18030", ZH),
        ("Shift_JIS", "cp932", "①㈱髙島屋・﨑山Ⅱ期"),
        ("x-sjis", "cp932", JA),
        ("Windows-31J", "cp932", JA),
        ("EUC-JP", "euc_jp", JA),
        ("Big5", "big5hkscs", ZH_TW),
        ("euc-kr", "cp949", KO),
        ("ks_c_5601-1987", "cp949", KO),
        ("iso-8859-1", "cp1252", "“quoted” – café"),
        ("windows-1251", "cp1251", "Москва"),
        ("koi8-r", "koi8-r", "Москва"),
        ("TIS-620", "cp874", "ประเทศไทย"),
        ("ISO-2022-JP", "iso2022_jp", JA),
        ("hz-gb-2312", "hz", "中文"),
        ("UTF-8", "utf-8", ZH),
    ],
)
def test_a_label_means_the_codec_that_publishers_use(label: str, encoding: str, text: str) -> None:
    decoded = decode(declared(text, label, encoding), None)
    assert text in decoded.text
    assert not decoded.lossy


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"])
def test_a_byte_order_mark_or_zero_bytes_tell_the_encoding(encoding: str) -> None:
    assert decode(f"<a>{ZH}</a>".encode(encoding), "text/xml; charset=gbk").text == f"<a>{ZH}</a>"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ZH, "gb18030"),
        (ZH_TW, "big5hkscs"),
        (JA, "cp932"),
        (JA, "euc_jp"),
        (KO, "cp949"),
        ("café à la crème", "cp1252"),
    ],
)
def test_bytes_without_a_label_are_recognised(text: str, encoding: str) -> None:
    decoded = decode(f"<a>{text}</a>".encode(encoding), None)
    assert decoded.text == f"<a>{text}</a>"
    assert decoded.encoding == encoding


def test_the_header_is_right_where_the_declaration_lies() -> None:
    body = declared("并未绝无可能", "utf-8", "gb18030")
    assert "并未绝无可能" in decode(body, "text/xml; charset=gbk").text


def test_a_declaration_beats_a_western_header_that_servers_send_by_default() -> None:
    body = declared(ZH, "gb2312", "gb18030")
    assert ZH in decode(body, "text/xml; charset=iso-8859-1").text


def test_utf8_under_a_western_label_is_utf8() -> None:
    assert "Café" in decode(declared("Café", "ISO-8859-1", "utf-8"), None).text


def test_much_utf8_under_a_chinese_header_is_utf8() -> None:
    assert ZH in decode(f"<a>{ZH}</a>".encode(), "text/xml; charset=gbk").text


def test_a_few_chinese_characters_that_are_valid_utf8_by_chance_stay_chinese() -> None:
    body = declared("隆帽台", "gb2312", "gb18030")
    assert body.decode("utf-8")  # that is the trap
    assert "隆帽台" in decode(body, None).text


@pytest.mark.parametrize(
    ("label", "encoding", "text"),
    [("UTF-8", "utf-8", ZH), ("Shift_JIS", "cp932", JA), ("gb2312", "gb18030", ZH), ("EUC-JP", "euc_jp", JA)],
)
def test_a_broken_byte_costs_one_character(label: str, encoding: str, text: str) -> None:
    body = declared(text + "\n" + text, label, encoding)
    cut = body.index(text.encode(encoding)) + len(text[:10].encode(encoding))
    decoded = decode(body[:cut] + b"\x81\n" + body[cut:], None)
    assert decoded.lossy
    assert decoded.text.count("�") == 1
    assert decoded.text.endswith(f"{text}</a>")


def test_characters_that_xml_forbids_are_dropped() -> None:
    decoded = decode("<a>\x0b\x00one\x1f\x7f\ufffe two\t\n</a>".encode(), None)
    assert decoded.text == "<a>one two\t\n</a>"


@pytest.mark.parametrize(
    "name", ["idna", "unicode_escape", "rot13", "zlib", "utf-7", "no-such", "\x00", "x" * 500]
)
def test_names_that_are_no_charset_of_a_feed_are_nothing(name: str) -> None:
    assert codec(name) is None


def test_claims_come_header_first_and_once() -> None:
    body = b'<?xml version="1.0" encoding="Shift_JIS"?><meta charset="euc-jp">'
    assert claimed(body, "text/xml; charset='GBK'") == ("gb18030", "cp932")
    assert claimed(body, "text/xml; charset=Shift_JIS") == ("cp932",)
    assert claimed(body[body.index(b"<meta") :], None) == ("euc_jp",)
    assert readings("cp932") == ("cp932", "shift_jis_2004")


def test_a_gzip_body_is_unpacked_and_a_cut_one_as_far_as_it_goes() -> None:
    packed = gzip.compress(b"<rss>" + bytes(range(65, 91)) * 4000)
    assert gunzip(packed).startswith(b"<rss>ABC")
    assert gunzip(packed[: len(packed) // 2]).startswith(b"<rss>A")
    assert gunzip(b"plain") == b"plain"


def test_a_gzip_bomb_is_refused_at_the_cap() -> None:
    engine = zlib.compressobj(9, wbits=31)
    bomb = b"".join(engine.compress(b"\0" * 1_000_000) for _ in range(30)) + engine.flush()
    with pytest.raises(FeedError) as caught:
        decode(bomb, None)
    assert caught.value.code == "too-large"
    assert len(bomb) < BODY_CAP // 100


@given(st.binary(max_size=3000))
def test_unpacking_undoes_packing_in_any_split(data: bytes) -> None:
    for wbits in (31, 15, -15):
        engine = zlib.compressobj(wbits=wbits)
        packed = engine.compress(data) + engine.flush()
        inflater = Inflater()
        pieces = [packed[index : index + 7] for index in range(0, len(packed), 7)]
        assert b"".join(part for piece in pieces for part in inflater.feed(piece)) == data
        assert inflater.finished


@given(
    st.binary(max_size=400),
    st.sampled_from([None, "text/xml; charset=shift_jis", "a; charset=utf-16", "charset="]),
)
def test_any_bytes_decode_to_legal_text(body: bytes, content_type: str | None) -> None:
    text = decode(body, content_type).text
    assert not any(character in text for character in "\x00\x08\x0b\x1b\x7f\ufffe\uffff")
    text.encode("utf-8")


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cn", "Cs")), max_size=200))
def test_declared_utf8_comes_back_as_it_was(text: str) -> None:
    assert decode(declared(text, "utf-8", "utf-8"), None).text.endswith(f"<a>{text}</a>")
