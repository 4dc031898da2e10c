"""One language's texts in Qt Linguist's format (.ts): read, brought up to date with the code, and written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from text_collector import Text

Key = tuple[str, str, str]


@dataclass
class TranslationFile:
    """The translations of a language: for each text its forms, one or one for each plural, blank where missing."""

    language: str
    plural_forms: int
    entries: dict[Key, list[str]]
    texts: list[Text]

    @classmethod
    def read(cls, path: Path, language: str, plural_forms: int) -> TranslationFile:
        """Return the file at `path`, or an empty one if there is none; raises ParseError for a damaged one."""
        file = cls(language, plural_forms, {}, [])
        if path.exists():
            for context in ElementTree.parse(path).getroot().iter("context"):
                file.entries |= dict(_messages(context))
        return file

    def update(self, texts: Iterable[Text]) -> None:
        """Hold exactly these texts: what the code no longer has is dropped, what is new is to be translated."""
        self.texts = sorted(texts)
        kept = {}
        for text in self.texts:
            wanted = self.plural_forms if text.counts else 1
            forms = self.entries.get(text.key, [])
            kept[text.key] = forms if len(forms) == wanted else [""] * wanted
        self.entries = kept

    @property
    def unfinished(self) -> int:
        """How many texts have a form without translation."""
        return sum(not all(forms) for forms in self.entries.values())

    def write(self, path: Path) -> None:
        """Write the file, contexts and texts sorted, so that a change shows as a change of its own lines only."""
        lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
        lines.append(f'<TS version="2.1" language="{self.language}" sourcelanguage="en">')
        for context, texts in groupby(self.texts, key=lambda text: text.context):
            lines += ["<context>", f"    <name>{escape(context)}</name>"]
            lines += [line for text in texts for line in self._message(text)]
            lines.append("</context>")
        content = "\n".join([*lines, "</TS>", ""])
        if not path.exists() or path.read_text(encoding="utf-8") != content:
            path.write_text(content, encoding="utf-8", newline="\n")

    def _message(self, text: Text) -> Iterator[str]:
        forms = self.entries[text.key]
        state = "" if all(forms) else ' type="unfinished"'
        yield '    <message numerus="yes">' if text.counts else "    <message>"
        # Without line numbers: they change with every line of code, and nobody reviews them.
        for place in dict.fromkeys(place.rpartition(":")[0] for place in text.places):
            yield f'        <location filename="../../{escape(place)}"/>'
        yield f"        <source>{escape(text.source)}</source>"
        if text.comment:
            yield f"        <comment>{escape(text.comment)}</comment>"
        if text.counts:
            yield f"        <translation{state}>"
            yield from (f"            <numerusform>{escape(form)}</numerusform>" for form in forms)
            yield "        </translation>"
        else:
            yield f"        <translation{state}>{escape(forms[0])}</translation>"
        yield "    </message>"


def _messages(context: ElementTree.Element) -> Iterator[tuple[Key, list[str]]]:
    name = context.findtext("name", "")
    for message in context.iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") in {"obsolete", "vanished"}:
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        yield (name, message.findtext("source", ""), message.findtext("comment", "")), forms
