"""Everyday words of the languages of the window that are spelled much like the names of states: none is one misspelled.

They are all those of the window's own texts and of the headings of its handbook, in whatever language it is, the forms
of the verb to cite, and of “new”; folded.
"""

_WORDS = """
amtliche antiga antiguo camada citar colores compares cores corre cree danada danadas dessen gravada indica indican
jeden jenen lados linie marcados marco marrones nachsten neu neue neuem neuen neuer neues newer nova novo ordenada
parmi perdu queria reach reich reiche rich retirados
servir soweit tirets которыми линиеи парам сама
اخران ايراد الايمن الاشارات الافادات الحين المحررين المعر بالاشارات والاشارات
"""
PLAIN_WORDS = frozenset(_WORDS.split())
