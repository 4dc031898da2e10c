"""The steps of the proof with a screen reader: what is typed or pressed, and words of what is said then."""

from __future__ import annotations

DOCUMENT = """<html><head><title>Treaty of Lakes</title></head><body><h1>Treaty of Lakes</h1>
<p>The parties met at the lake in 1961 and agreed.</p>
<table><tr><th>Host</th><th>Power</th></tr><tr><td>Ruritania</td><td>Sweden</td></tr></table>
<p>End of the treaty.</p></body></html>
"""
"""A document of a reader's own, with a table, which the program is started with."""

_READING = "The page you are reading"

STEPS = (
    ("", "What was added is found by a search now"),
    ("key F6", "Treaty of Lakes"),
    ("key F6", _READING),
    ("key Down", "The parties met at the lake"),
    ("key Down", "Host, row 1 of 2"),
    ("key Down", "Host, row 2 of 2"),
    ("key Down", "End of the treaty"),
    ("key shift+F6", "Treaty of Lakes collapsed"),
    ("key F2", "Up to 200 characters"),
    ("key Escape", "Treaty of Lakes collapsed"),
    ("key alt+Return", "The file."),
    ("key Escape", "Treaty of Lakes collapsed"),
    ("key Up", "My shelf expanded"),
    ("key Down", "Treaty of Lakes collapsed"),
    ("key ctrl+k", "Results appear as you type"),
    ("type who represents the US in Iran", "Switzerland represents the United States in Iran"),
    ("key Down", "4.4, Switzerland’s Role"),
    ("key Down", "4.8, Pakistan represents Iran’s"),
    ("key Up", "4.4, Switzerland’s Role"),
    ("key F6", "4.4, Switzerland’s Role"),
    ("key Down", "4.8, Pakistan represents Iran’s"),
    ("key Up", "4.4, Switzerland’s Role"),
    ("key F6", _READING),
    ("key Down", "U.S. interests in Iran since 1980"),
    ("key Tab", "protecting power, link"),
    ("key Tab", "severed, link"),
    ("key shift+Tab", "protecting power, link"),
    ("key shift+Tab", "You are in: "),
    ("key shift+Tab", "Understanding the intricacies of international relations., link"),
    ("key F6", "Results appear as you type"),
    ("key shift+F6", "table with"),
    ("key Right", "For: United States"),
    ("key shift+F6", _READING),
    ("key ctrl+d", "Bookmark added"),
    ("key ctrl+d", "Bookmark removed"),
    ("key ctrl+d", "Bookmark added"),
    ("key ctrl+f", "Enter goes to the next place"),
    ("type Iran", " of "),
    ("type zzq", "Not in this document"),
    ("key Escape", _READING),
    ("key F10", "File"),
    ("key Right", "Undo"),
    ("key Escape", "Edit"),
    ("key Escape", _READING),
    ("key ctrl+j", "A number from the margin"),
    ("type 99.9", "There is no passage “99.9”"),
    ("key Escape", _READING),
    ("key F1", "First steps."),
    ("key Down", "reference on protecting powers"),
    ("key Escape", _READING),
    ("key ctrl+comma", "Text and theme"),
    ("key Tab", "The colours of text and window"),
    ("key Escape", _READING),
    ("key alt+Home", "Home"),
    ("key ctrl+shift+b", "Bookmark at"),
    ("key alt+a", "Table"),
    ("key p", "By pair page tab"),
    ("key F6", _READING),
    ("key F6", "Arrangements by pair of states tree", "Switzerland represents the United States"),
    ("key Left", "expanded"),
    ("key Left Down", "Iraq – United Kingdom, 2 arrangements"),
    # From the tree itself, Alt+A opens a menu that may close at once under Orca 43 while the machine is busy.
    ("key F6", "Results appear as you type"),
    ("key F6", "Bookmark at"),
    ("key alt+a", "Table"),
    ("key i", "Timeline page tab"),
    ("key F6", _READING),
    ("key F6", "341 arrangements"),
    ("key Down", "statement"),
    ("key Return", "Details of this arrangement"),
)
"""What is done, and a part of what is said then: by Orca 43, and by 48 where it chooses other words."""
