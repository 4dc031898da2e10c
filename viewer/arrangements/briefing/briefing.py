"""A briefing sheet: chosen arrangements in a table, and their evidence as numbered notes below it. Plain HTML.

Every word of the library is escaped. Only HTML is used that both browsers and Qt's rich text understand.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import partial

from index.built.library import Library
from index.citing.prose import plain_text
from index.citing.reference import statement_reference
from index.escaping import escape
from index.model import Arrangement, Assessment, Statement
from index.values import Struct, replace
from index.words.dates import date_words
from index.words.language import spoken, translatable, translate
from index.words.periods import note_text
from index.words.record_words import as_in_the_sources
from index.words.remark_words import remarks
from index.words.wording import assessment_word, not_stated, party_text
from viewer.arrangements.channel.channel_rows import main_statements
from viewer.arrangements.details.details import when_text
from viewer.kit.look.assessment_signs import assessment_text

_translate = partial(translate, "Briefing")
_HEADS = (
    translatable("Briefing", "Protecting power"),
    translatable("Briefing", "For"),
    translatable("Briefing", "In"),
    translatable("Briefing", "When"),
    translatable("Briefing", "Public record"),
    translatable("Briefing", "Notes"),
)

STYLE = """\
body { color: #1a1a1a; background: #ffffff; }
h1 { font-size: 150%; margin: 0 0 4px 0; }
h2 { font-size: 115%; margin: 14px 0 4px 0; }
p.about { color: #555555; margin: 0 0 10px 0; }
th { text-align: left; padding: 4px 8px 4px 0; color: #555555; }
td { padding: 4px 8px 4px 0; vertical-align: top; border-top: 1px solid #bbbbbb; }
li { margin: 0 0 5px 0; }
a { color: #1a1a1a; }
"""
_PAGE = """\
<!DOCTYPE html>
<html lang="{language}" dir="{direction}">
<head>
<meta charset="utf-8">
<title>{title}</title>
<style>
{style}html {{ font: 15px/1.45 sans-serif; }}
body {{ max-width: 50em; margin: 2em auto; padding: 0 1em; }}
table {{ border-collapse: collapse; width: 100%; }}
footer {{ border-top: 1px solid #bbbbbb; margin-top: 2em; padding-top: 0.5em; color: #555555; }}
</style>
</head>
<body>
{body}<footer>{footer}</footer>
</body>
</html>
"""


class BriefingRow(Struct, frozen=True):
    """One arrangement: its three parties, when, what the public record says, its notes by number, and remarks on it."""

    parties: tuple[str, str, str]
    when: str
    assessment: str
    notes: tuple[int, ...]
    remarks: tuple[str, ...] = ()


class Briefing(Struct, frozen=True):
    """A whole sheet; `notes` are numbered from 1, `footer` names edition and dates and appears on every page."""

    title: str
    about: str
    rows: tuple[BriefingRow, ...]
    notes: tuple[str, ...]
    footer: str

    def beginning(self, rows: int) -> Briefing:
        """Return the sheet with its first rows and their notes only; what it says of all of them stays."""
        shown = self.rows[:rows]
        notes = max((number for row in shown for number in row.notes), default=0)
        return replace(self, rows=shown, notes=self.notes[:notes])


def briefing(arrangements: Iterable[Arrangement], library: Library, made_on: date, title: str = "") -> Briefing:
    """Return the sheet of these arrangements, in the order given; `made_on` is the date to put on it."""
    rows: list[BriefingRow] = []
    notes: list[str] = []
    dates: list[str] = []
    for arrangement in arrangements:
        first = len(notes) + 1
        notes += [_note(statement, library) for statement in main_statements(arrangement)]
        dates.append(arrangement.as_of)
        parties = (party_text(arrangement.power), party_text(arrangement.represented), party_text(arrangement.host))
        numbers = tuple(range(first, len(notes) + 1))
        when, record = when_text(arrangement) or not_stated(), assessment_text(arrangement.assessment)
        rows.append(BriefingRow(parties, when, record, numbers, remarks(arrangement, made_on)))
    about = _translate("{0}. “Not stated” means that no source says so.")
    return Briefing(
        title=title or _translate("Protecting-power arrangements"),
        about=" ".join(filter(None, (about.format(_count(len(rows))), as_in_the_sources()))),
        rows=tuple(rows),
        notes=tuple(notes),
        footer=_footer(library, max(dates, default=""), made_on.isoformat()),
    )


def body_html(sheet: Briefing) -> str:
    """Return the sheet without its footer, for pages that put that below each of them."""
    heads = (_translate(name) for name in _HEADS)
    header = "".join(f"<th>{escape(name)}</th>" for name in heads)
    rows = "".join(map(_row_html, sheet.rows))
    notes = "".join(f'<li id="note-{number}">{escape(note)}</li>\n' for number, note in enumerate(sheet.notes, 1))
    return (
        f"<h1>{escape(sheet.title)}</h1>\n"
        f'<p class="about">{escape(sheet.about)}</p>\n'
        f'<table width="100%" cellspacing="0">\n<thead><tr>{header}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n'
        f"<h2>{escape(_translate('Notes'))}</h2>\n<ol>\n{notes}</ol>\n"
    )


def page_html(sheet: Briefing) -> str:
    """Return the sheet as a self-contained web page that loads nothing."""
    return _PAGE.format(
        language=spoken().code,
        direction="rtl" if spoken().right_to_left else "ltr",
        title=escape(sheet.title),
        style=STYLE,
        body=body_html(sheet),
        footer=escape(sheet.footer),
    )


def _row_html(row: BriefingRow) -> str:
    power, represented, host = map(escape, row.parties)
    marks = ", ".join(f'<a href="#note-{number}">{number}</a>' for number in row.notes)
    record = "<br>".join(map(escape, (row.assessment, *row.remarks)))
    return (
        f"<tr><td><b>{power}</b></td><td>{represented}</td><td>{host}</td>"
        f"<td>{escape(row.when)}</td><td>{record}</td><td>{marks}</td></tr>\n"
    )


def _note(statement: Statement, library: Library) -> str:
    # Library and edition are in the footer.
    cited = plain_text(replace(statement_reference(statement, library), library="", edition=""))
    refuted = statement.assessment in (Assessment.CONTRADICTED, Assessment.UNSUPPORTED)
    judged = note_text(statement.note) if refuted else ""
    hedged = _translate("The source hedges.") if statement.hedged else ""
    assessed = _translate("Editors’ assessment: {0}.").format(assessment_word(statement.assessment))
    return " ".join(filter(None, (cited, hedged, assessed, judged)))


def _count(number: int) -> str:
    return _translate("%n arrangement(s)", n=number)


def _footer(library: Library, as_of: str, made_on: str) -> str:
    edition = _translate("{0}, edition {1} of {2}").format(library.title, library.edition, date_words(library.date))
    reach = _translate("latest fact as of {0}").format(date_words(as_of)) if as_of else ""
    made = _translate("made on {0}").format(date_words(made_on))
    return " · ".join(filter(None, (edition, reach, made)))
