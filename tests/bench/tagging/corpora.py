"""Write texts that look like news to a matcher: filler of our own, forms of the shipped lexicon among it.

The same seed gives the same texts. How many of the words are forms is fitted to how many matches a megabyte
the texts should bring: everyday news some 3,000, news of the seven sectors some 25,000. Filler should bring
next to none by itself.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from itertools import count, islice
from typing import TYPE_CHECKING

import ahocorasick_rs

from app.domain.evidence import Draft
from app.tagging.targets import collect

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from app.domain.sectors import Language
    from app.tagging.records import Library

FILLER: dict[Language, tuple[str, ...]] = {
    "en": tuple(
        "the a of to and in that it was he for on are with his they at be this from had not by but "
        "some what there we can out other were all your when up use word how said an each she which "
        "do their time if will way about many then them would write like so these her long make thing "
        "see him two has look more day go come did number sound no most people my over know water "
        "than call first who down side been now find any new work part take get place made live where "
        "after back little only round man year came show every good me give our under name very "
        "through just form much great think say help low line before turn cause same mean differ move "
        "right boy old too does tell sentence set three want well also play small end put home read "
        "hand large spell add even land here must big high such follow act why ask men went kind off "
        "need house try us again animal point mother near father head stand own page should found "
        "answer school grow study still learn plant cover food sun four let keep eye never last door "
        "between tree cross since hard start story saw far sea draw left late run while press close "
        "night life few stop open seem together next white begin got walk example ease paper often "
        "always music those both mark book letter until mile feet care second carry took eat room "
        "friend began idea fish mountain once hear horse cut sure watch colour face wood main enough "
        "girl usual young ready above ever red list though feel talk bird soon body dog family direct "
        "pose leave song measure door black short numeral class wind question happen complete ship "
        "area half rock order fire south problem piece told knew pass top whole king street inch "
        "multiply nothing course stay wheel full force blue object decide surface deep moon island "
        "foot busy record boat common gold possible plane dry wonder laugh thousand ago ran check "
        "game shape hot miss brought heat snow bed bring sit fill east weight".split()
    ),
    "ja": tuple(
        "これ それ あれ この その あの ここ そこ 私たち 彼ら 人々 今日 昨日 明日 朝 昼 夜 午後 午前 "
        "春 夏 秋 冬 空 雨 風 雪 花 木 山 川 本 話 声 手 目 顔 心 気 時 所 物 事 方 者 道 店先 家 "
        "部屋 窓 机 椅子 友人 家族 兄弟 子供たち 先生 得点 料理 音楽 写真 手紙 "
        "電話 言葉 名前 意味 理由 答え 質問 始める 終わる 見る 聞く 話す 書く 読む 行く 来る 帰る "
        "食べる 飲む 買う 売る 作る 使う 持つ 待つ 立つ 座る 歩く 走る 大きい 小さい 新しい 古い 高い "
        "低い 長い 短い 早い 遅い 良い 悪い とても 少し もう まだ また いつも 時々 ほとんど すべて "
        "だけ から まで より ので のに けれど しかし そして それから".split()
    ),
    "zh": tuple(
        "我们 他们 你们 大家 今天 昨天 明天 早上 中午 晚上 下午 春天 夏天 秋天 冬天 下雨 刮风 花朵 "
        "树木 高山 小河 书本 故事 声音 眼睛 心情 时候 东西 事情 门口 房间 窗户 桌子 椅子 朋友 家人 "
        "兄弟 孩子 老师 做饭 音乐 照片 写信 电话 说话 名字 意思 理由 回答 "
        "问题 开始 结束 看见 听见 走路 跑步 吃饭 喝水 买菜 等待 站着 坐下 很大 很小 非常 一点 已经 "
        "还没 总是 有时 几乎 所有 只有 从前 以后 因为 所以 但是 然后 而且 如果 虽然 不过 觉得 知道 "
        "喜欢 希望 认为 表示 指出 介绍 告诉 记者 昨晚 主场 客场 "
        "观众 作家 诗人 菜单 味道 周末 假日 旅客".split()
    ),
}
SYLLABLES = "bar cal dor fen gil hom jun kel lom mar nor pel quin ros sal tor ul ver wim zan bo du lo".split()
RARE = 0.35
"""How many English words are of the long tail: names and the like, seldom seen twice."""

STOPS: dict[Language, tuple[str, str]] = {"en": (" ", ". "), "ja": ("", "。"), "zh": ("", "。")}
SIZES: dict[Language, int] = {"en": 1_700, "ja": 570, "zh": 570}
"""Code points of a text of some 1.7 kB in UTF-8."""

EVERYDAY, DENSE = 3_000, 25_000
"""Matches of a bare automaton a megabyte."""

WORDS_A_SENTENCE = 16
WORDS_A_TITLE = 9
SHORT = 200


@dataclass(frozen=True, slots=True)
class Corpus:
    """Texts in one language; `size` in bytes of UTF-8."""

    language: Language
    drafts: tuple[Draft, ...]

    @property
    def size(self) -> int:
        return sum(len(f"{draft.title}{draft.summary}{draft.content}".encode()) for draft in self.drafts)


def forms_of(library: Library, language: Language) -> tuple[str, ...]:
    """List the forms of concepts, places and signals in a language's script, as data files write them."""
    listed = [concept.forms for concept in library.concepts]
    listed += [place.forms for place in library.places]
    listed += [signal.forms for signal in library.signals]
    forms = dict.fromkeys(form.text for own in listed for form in own)
    if language == "en":
        return tuple(form for form in forms if form.isascii())
    kana = {form for form in forms if any("\u3041" <= sign <= "\u30fc" for sign in form)}
    if language == "ja":
        return tuple(form for form in forms if form in kana)
    return tuple(form for form in forms if not form.isascii() and form not in kana and _is_simplified(form))


def _is_simplified(form: str) -> bool:
    """Tell whether a form can stand in a Chinese text that is written as the filler is."""
    return len(form.encode("gb2312", "ignore").decode("gb2312")) == len(form)


def sectors_only(library: Library, forms: int) -> Library:
    """Cut a library down to sectors, and these to concepts of so many spellings in all."""
    chance = random.Random(1)
    concepts = sorted(library.concepts, key=lambda concept: concept.id)
    chance.shuffle(concepts)
    bare = replace(library, concepts=(), traps=(), policies=(), places=(), signals=(), cues=())
    low, high = 0, len(concepts)
    while high - low > 1:
        middle = (low + high) // 2
        fits = len(collect(replace(bare, concepts=tuple(concepts[:middle])))) <= forms
        low, high = (middle, high) if fits else (low, middle)
    return replace(bare, concepts=tuple(concepts[:low]))


def make_corpus(
    language: Language, forms: Sequence[str], texts: int, share: float, *, short: bool = False
) -> Corpus:
    """Write texts of which so large a share of the words are forms; short ones have a summary only."""
    drafts = islice(endless(language, forms, share, short=short), texts)
    return Corpus(language, tuple(drafts))


def endless(language: Language, forms: Sequence[str], share: float, *, short: bool) -> Iterator[Draft]:
    """Write texts without end, no two alike."""
    words = _words(random.Random(language), language, forms, share)
    return (_draft(words, language, number, short=short) for number in count())


def fit_share(language: Language, forms: Sequence[str], spellings: Iterable[str], hits: float) -> float:
    """Find the share of forms among the words that brings so many matches a megabyte."""
    automaton = ahocorasick_rs.AhoCorasick(spellings)
    low, high = 0.0, 0.5
    for _ in range(10):
        middle = (low + high) / 2
        enough = hits_per_megabyte(automaton, make_corpus(language, forms, 40, middle)) >= hits
        low, high = (low, middle) if enough else (middle, high)
    return high


def hits_per_megabyte(automaton: ahocorasick_rs.AhoCorasick, corpus: Corpus) -> float:
    """Count what a bare automaton finds."""
    texts = [draft.content.lower() for draft in corpus.drafts]
    found = sum(len(automaton.find_matches_as_indexes(text, overlapping=True)) for text in texts)
    return found / corpus.size * 1e6


def _draft(words: Iterator[str], language: Language, number: int, *, short: bool) -> Draft:
    gap, stop = STOPS[language]
    title = f"{gap.join(next(words) for _ in range(WORDS_A_TITLE))} {number}"
    size = SHORT if short else SIZES[language]
    sentences: list[str] = []
    length = 0
    while length < size:
        sentences.append(gap.join(next(words) for _ in range(WORDS_A_SENTENCE)))
        length += len(sentences[-1]) + len(stop)
    body = stop.join(sentences)[:size]
    return Draft(str(number), title, body if short else "", "" if short else body)


def _words(chance: random.Random, language: Language, forms: Sequence[str], share: float) -> Iterator[str]:
    filler = FILLER[language]
    rare = RARE if language == "en" else 0.0
    while True:
        place = chance.random()
        if place < share:
            yield chance.choice(forms)
        elif place < share + rare:
            yield "".join(chance.choices(SYLLABLES, k=3)).capitalize()
        else:
            yield chance.choice(filler)
