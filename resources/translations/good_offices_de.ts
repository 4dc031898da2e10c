<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;APA 7</source>
        <translation>&amp;APA 7</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>&amp;About Good Offices</source>
        <translation>Ü&amp;ber Good Offices</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>&amp;Appearance</source>
        <translation>Darste&amp;llung</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>&amp;Arrangements</source>
        <translation>&amp;Mandate</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;BibTeX</source>
        <translation>&amp;BibTeX</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Blue</source>
        <translation>&amp;Blau</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Bookmark</source>
        <translation>Le&amp;sezeichen</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>&amp;Briefing sheet…</source>
        <translation>B&amp;riefing-Blatt…</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;By number</source>
        <translation>Nach N&amp;ummer</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;CSL-JSON</source>
        <translation>&amp;CSL-JSON</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>&amp;Channel between two states…</source>
        <translation>&amp;Kanal zwischen zwei Staaten…</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>&amp;Close tab</source>
        <translation>Tab &amp;schließen</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Editor’s notes</source>
        <translation>&amp;Anmerkungen der Redaktion</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;Everything it rests on</source>
        <translation>Alles, worauf &amp;es beruht</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>&amp;Export arrangements…</source>
        <translation>Mandate &amp;exportieren…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>&amp;Files not added…</source>
        <translation>Nicht hin&amp;zugefügte Dateien…</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_actions.py"/>
        <source>&amp;Find in document…</source>
        <translation>Im &amp;Dokument suchen…</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>&amp;Full screen</source>
        <translation>Vo&amp;llbild</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossar</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Go to passage or state…</source>
        <translation>&amp;Gehe zu Textstelle oder Staat…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Green</source>
        <translation>Grü&amp;n</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Highlight</source>
        <translation>&amp;Hervorheben</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Home</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Import…</source>
        <translation>Impor&amp;tieren…</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_actions.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkombinationen</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>&amp;Large map or timeline</source>
        <translation>&amp;Große Karte oder Zeitleiste</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>&amp;Move to folder…</source>
        <translation>In &amp;Ordner verschieben…</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>&amp;New tab</source>
        <translation>&amp;Neuer Tab</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_actions.py"/>
        <source>&amp;Next hit</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>&amp;Next tab</source>
        <translation>Nä&amp;chster Tab</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Next topic</source>
        <translation>&amp;Nächstes Thema</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Pink</source>
        <translation>&amp;Rosa</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;Plain text</source>
        <translation>Reiner &amp;Text</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Previous mark</source>
        <translation>&amp;Vorige Markierung</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>&amp;Previous tab</source>
        <translation>&amp;Voriger Tab</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Previous topic</source>
        <translation>V&amp;origes Thema</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_actions.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;RIS</source>
        <translation>&amp;RIS</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_actions.py"/>
        <source>&amp;Related passages</source>
        <translation>Ver&amp;wandte Textstellen</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>&amp;Reopen closed tab</source>
        <translation>Geschlossenen Tab wieder ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_actions.py"/>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Show bookmarks and notes</source>
        <translation>Lesezeichen und Notizen an&amp;zeigen</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>&amp;Smaller text</source>
        <translation>&amp;Text verkleinern</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;Tabs</source>
        <translation>T&amp;abs</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>&amp;Tick for the briefing</source>
        <translation>Für das &amp;Briefing vormerken</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/undo_actions.py"/>
        <source>&amp;Undo</source>
        <translation>Rück&amp;gängig</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>&amp;What has changed</source>
        <translation>&amp;Was sich geändert hat</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Where am I?</source>
        <translation>Wo &amp;bin ich?</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Yellow</source>
        <translation>&amp;Gelb</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>A block quotation with its source</source>
        <translation>Ein Blockzitat mit Quelle</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>A footnote as the Chicago Manual of Style has it</source>
        <translation>Eine Fußnote nach dem Chicago Manual of Style</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>A paragraph for a web page</source>
        <translation>Ein Absatz für eine Webseite</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>A record for EndNote, Zotero, Mendeley or Citavi</source>
        <translation>Ein Datensatz für EndNote, Zotero, Mendeley oder Citavi</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>A sentence to paste anywhere</source>
        <translation>Ein Satz zum Einfügen an beliebiger Stelle</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Add doc&amp;uments…</source>
        <translation>Do&amp;kumente hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>All that you marked in one scroll, with its passages</source>
        <translation>Alles, was Sie markiert haben, am Stück, mit seinen Textstellen</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>An entry for BibTeX or BibLaTeX</source>
        <translation>Ein Eintrag für BibTeX oder BibLaTeX</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>An entry of a bibliography as the Chicago Manual of Style has it</source>
        <translation>Ein Eintrag im Literaturverzeichnis nach dem Chicago Manual of Style</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>An entry of a list of works cited in MLA style, ninth edition</source>
        <translation>Ein Eintrag im Verzeichnis der zitierten Werke im MLA-Stil, neunte Auflage</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>An entry of a reference list in APA Style, seventh edition</source>
        <translation>Ein Eintrag der Literaturliste im APA-Stil, siebte Auflage</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>An item for citation processors in any style</source>
        <translation>Ein Eintrag für Zitationsprogramme, in jedem Stil</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>As the s&amp;ystem</source>
        <translation>Wie im &amp;System</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Back to before the &amp;search</source>
        <translation>Zum Stand vor der S&amp;uche</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Back to the place before</source>
        <translation>Zurück zur vorigen Stelle</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Back to where the last search began</source>
        <translation>Zurück dorthin, wo die letzte Suche begann</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Bar at the sele&amp;ction</source>
        <translation>Leiste bei der A&amp;uswahl</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Beg&amp;inning of the reference</source>
        <translation>Anfang der Bibliothe&amp;k</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Bookmark this passage, or remove its bookmark</source>
        <translation>Ein Lesezeichen für diese Textstelle setzen oder ihres entfernen</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Bring back the tab closed last</source>
        <translation>Den zuletzt geschlossenen Tab zurückholen</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Brown letters on cream</source>
        <translation>Braune Schrift auf Creme</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>By &amp;pair</source>
        <translation>Nach &amp;Staatenpaar</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Call the document or folder chosen in the contents something else; F2 does it there</source>
        <translation>Das im Inhalt gewählte Dokument oder den gewählten Ordner umbenennen; dort geht es mit F2</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Chica&amp;go, note</source>
        <translation>Chica&amp;go, Fußnote</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Chicago, bibliograph&amp;y</source>
        <translation>Chicago, Literatur&amp;verzeichnis</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Close the program; your place is kept</source>
        <translation>Programm schließen; Ihre Lesestelle bleibt erhalten</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Close this tab; it can be reopened</source>
        <translation>Diesen Tab schließen; er kann wieder geöffnet werden</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Co&amp;mpare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Copy &amp;with citation</source>
        <translation>Mit &amp;Quellenangabe kopieren</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Copy an address that opens this place again</source>
        <translation>Eine Adresse kopieren, die diese Stelle wieder öffnet</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>Copy c&amp;itation as</source>
        <translation>Quellenangabe kopie&amp;ren als</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Copy every statement of an arrangement, each with all its records</source>
        <translation>Jede Aussage zu einem Mandat mit allen Belegen kopieren</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Copy the selected text</source>
        <translation>Den ausgewählten Text kopieren</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Copy the selection, the passage, the hit, the answer or the arrangement with its source</source>
        <translation>Auswahl, Textstelle, Treffer, Antwort oder Mandat mit Quelle kopieren</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Copy what those need to know who help you</source>
        <translation>Angaben kopieren, die jemand braucht, der Ihnen hilft</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Dark letters on white</source>
        <translation>Dunkle Schrift auf Weiß</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_actions.py"/>
        <source>Every action with its keys, to look up and to change</source>
        <translation>Alle Befehle mit ihren Tasten, zum Nachsehen und Ändern</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Every term, explained</source>
        <translation>Alle Begriffe, erklärt</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Export &amp;all arrangements…</source>
        <translation>&amp;Alle Mandate exportieren…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Export for another co&amp;mputer…</source>
        <translation>Für einen anderen Computer e&amp;xportieren…</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_actions.py"/>
        <source>Find words in this document</source>
        <translation>Wörter in diesem Dokument suchen</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Go to the bar beside the selected words: colours, note, copy, citation</source>
        <translation>Zur Leiste neben den ausgewählten Wörtern: Farben, Notiz, Kopie, Quellenangabe</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Go to the list of bookmarks, highlights and notes</source>
        <translation>Zur Liste der Lesezeichen, Hervorhebungen und Notizen gehen</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_actions.py"/>
        <source>Go to the next hit in the text</source>
        <translation>Zum nächsten Treffer im Text gehen</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Go to the next passage you marked</source>
        <translation>Zur nächsten Textstelle gehen, die Sie markiert haben</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Go to the passage marked before</source>
        <translation>Zur vorigen markierten Textstelle gehen</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_actions.py"/>
        <source>Go to the previous hit</source>
        <translation>Zum vorigen Treffer gehen</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>Hi&amp;ghlight in</source>
        <translation>Hervorheben &amp;in</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Highlight in blue, with dashes and dots</source>
        <translation>Blau hervorheben, mit Strichen und Punkten</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Highlight in green, with dashes</source>
        <translation>Grün hervorheben, mit Strichen</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Highlight in pink, with a wave</source>
        <translation>Rosa hervorheben, mit einer Welle</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Highlight in yellow, with a line</source>
        <translation>Gelb hervorheben, mit einer Linie</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Highlight the selected words, or the passage</source>
        <translation>Die ausgewählten Wörter oder die Textstelle hervorheben</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>How two states can reach each other</source>
        <translation>Wie zwei Staaten einander erreichen können</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Lar&amp;ger text</source>
        <translation>Text ver&amp;größern</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Light letters on dark grey</source>
        <translation>Helle Schrift auf Dunkelgrau</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Light or dark as the system is</source>
        <translation>Hell oder dunkel wie das System</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>M&amp;LA 9</source>
        <translation>M&amp;LA 9</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>M&amp;ap</source>
        <translation>K&amp;arte</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>M&amp;y shelf</source>
        <translation>Mein Re&amp;gal</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Make a folder on your shelf</source>
        <translation>Einen Ordner in Ihrem Regal anlegen</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/undo_actions.py"/>
        <source>Make that change again</source>
        <translation>Diese Änderung noch einmal vornehmen</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Make the text larger</source>
        <translation>Den Text vergrößern</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Make the text smaller</source>
        <translation>Den Text verkleinern</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>Mar&amp;ks</source>
        <translation>Markier&amp;ungen</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Move &amp;down</source>
        <translation>Nach unte&amp;n</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Move &amp;up</source>
        <translation>Nach o&amp;ben</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Move tab &amp;left</source>
        <translation>Tab nach &amp;links</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Move tab &amp;right</source>
        <translation>Tab nach &amp;rechts</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Move the document or folder chosen in the contents down</source>
        <translation>Das im Inhalt gewählte Dokument oder den gewählten Ordner nach unten verschieben</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Move the document or folder chosen in the contents up</source>
        <translation>Das im Inhalt gewählte Dokument oder den gewählten Ordner nach oben verschieben</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Move this tab to the left</source>
        <translation>Diesen Tab nach links verschieben</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Move this tab to the right</source>
        <translation>Diesen Tab nach rechts verschieben</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Move to the next pane</source>
        <translation>Zum nächsten Bereich wechseln</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Move to the previous pane</source>
        <translation>Zum vorigen Bereich wechseln</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Ne&amp;xt mark</source>
        <translation>Nä&amp;chste Markierung</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>New &amp;folder…</source>
        <translation>Neuer Ordne&amp;r…</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Next &amp;pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Open a passage by its number, such as 4.2, or a state by its name</source>
        <translation>Eine Textstelle über ihre Nummer öffnen, etwa 4.2, oder einen Staat über seinen Namen</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Open a second tab at this place</source>
        <translation>Einen zweiten Tab an dieser Stelle öffnen</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Open the folder in which faults are written down</source>
        <translation>Den Ordner öffnen, in dem Fehler protokolliert werden</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Open the handbook</source>
        <translation>Das Handbuch öffnen</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_actions.py"/>
        <source>P&amp;revious hit</source>
        <translation>&amp;Voriger Treffer</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Passages you have read, the latest first</source>
        <translation>Textstellen, die Sie gelesen haben, die zuletzt gelesene zuerst</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Pr&amp;eferences…</source>
        <translation>Einstell&amp;ungen…</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_actions.py"/>
        <source>Print a topic, the document, some passages or the selection</source>
        <translation>Ein Thema, das Dokument, einige Textstellen oder die Auswahl drucken</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Propert&amp;ies…</source>
        <translation>&amp;Eigenschaften…</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Put files of your own on your shelf, beside the reference</source>
        <translation>Eigene Dateien ins Regal stellen, neben die Bibliothek</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Put the document chosen in the contents into a folder of your shelf, or into none</source>
        <translation>Das im Inhalt gewählte Dokument in einen Ordner Ihres Regals legen oder in keinen</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Questions to try, what is in force today, and where you were</source>
        <translation>Fragen zum Ausprobieren, was heute in Kraft ist und wo Sie waren</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Re&amp;cent passages…</source>
        <translation>Zule&amp;tzt gelesene Textstellen…</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/undo_actions.py"/>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Read &amp;all my notes</source>
        <translation>&amp;Alle meine Notizen lesen</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Read a second passage beside the first, or close it</source>
        <translation>Eine zweite Textstelle neben der ersten lesen oder sie schließen</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Remo&amp;ve from your shelf</source>
        <translation>Aus dem Re&amp;gal nehmen</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_actions.py"/>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Save bookmarks and notes to read, to import again, or for other readers</source>
        <translation>Lesezeichen und Notizen speichern: zum Lesen, zum Wiederimportieren oder für andere Leseprogramme</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Save bookmarks, notes, settings and your own keys in one file</source>
        <translation>Lesezeichen, Notizen, Einstellungen und eigene Tasten in einer Datei speichern</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Save every arrangement of the library, whatever the filter shows</source>
        <translation>Alle Mandate der Bibliothek speichern, unabhängig vom Filter</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Save the arrangements as shown</source>
        <translation>Die Mandate so speichern, wie sie angezeigt werden</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Save the ticked arrangements, or those shown, as a sheet</source>
        <translation>Die vorgemerkten oder die angezeigten Mandate als Blatt speichern</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_actions.py"/>
        <source>Save what could be printed as a PDF with an outline</source>
        <translation>Was sich drucken lässt, als PDF mit Gliederung speichern</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Se&amp;pia</source>
        <translation>S&amp;epia</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_actions.py"/>
        <source>Search the whole reference</source>
        <translation>Die ganze Bibliothek durchsuchen</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Second passage &amp;beside</source>
        <translation>Zweite Textstelle &amp;daneben</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Select the whole page</source>
        <translation>Die ganze Seite auswählen</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Set the text in its normal size</source>
        <translation>Den Text in normaler Größe anzeigen</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Show or hide the contents</source>
        <translation>Den Inhalt ein- oder ausblenden</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Show or hide the editors’ notes</source>
        <translation>Die Anmerkungen der Redaktion ein- oder ausblenden</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Show or hide the protecting-power arrangements</source>
        <translation>Die Schutzmachtmandate ein- oder ausblenden</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Show the l&amp;og folder</source>
        <translation>&amp;Protokollordner anzeigen</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Show the map or the timeline in place of the text, or the text again</source>
        <translation>Karte oder Zeitleiste an der Stelle des Textes zeigen, oder wieder den Text</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_actions.py"/>
        <source>Show the passages closest to the one you read</source>
        <translation>Die Textstellen anzeigen, die der gelesenen am nächsten kommen</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Show which files were not put on your shelf, why, and what to do</source>
        <translation>Zeigen, welche Dateien nicht in Ihr Regal kamen, warum, und was zu tun ist</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>T&amp;imeline</source>
        <translation>Ze&amp;itleiste</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Ta&amp;ble</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;1</source>
        <translation>Tab &amp;1</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;2</source>
        <translation>Tab &amp;2</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;3</source>
        <translation>Tab &amp;3</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;4</source>
        <translation>Tab &amp;4</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;5</source>
        <translation>Tab &amp;5</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;6</source>
        <translation>Tab &amp;6</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;7</source>
        <translation>Tab &amp;7</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;8</source>
        <translation>Tab &amp;8</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;9</source>
        <translation>Tab &amp;9</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/undo_actions.py"/>
        <source>Take back the last change of bookmarks, notes or your shelf</source>
        <translation>Die letzte Änderung an Lesezeichen, Notizen oder Ihrem Regal zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Take over what was exported here or by another reader, whole or not at all</source>
        <translation>Übernehmen, was hier oder von einem anderen Leseprogramm exportiert wurde, ganz oder gar nicht</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Take the document or folder chosen in the contents off your shelf; your notes are kept</source>
        <translation>Das im Inhalt gewählte Dokument oder den gewählten Ordner aus Ihrem Regal nehmen; Ihre Notizen bleiben</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Tell where in the document you are</source>
        <translation>Sagen, wo im Dokument Sie sind</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Text size and theme</source>
        <translation>Textgröße und Farbschema</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>The arrangements by the two states between which they are</source>
        <translation>Die Mandate nach den beiden Staaten, zwischen denen sie bestehen</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>The arrangements line by line</source>
        <translation>Die Mandate Zeile für Zeile</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>The arrangements on a map of the world</source>
        <translation>Die Mandate auf einer Weltkarte</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>The arrangements on an axis of time</source>
        <translation>Die Mandate auf einer Zeitachse</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>The licences of this program and its parts</source>
        <translation>Die Lizenzen dieses Programms und seiner Bestandteile</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Theme, letters, panes and all other settings</source>
        <translation>Farbschema, Schrift, Bereiche und alle weiteren Einstellungen</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Tick the chosen arrangement, or take its tick away</source>
        <translation>Das gewählte Mandat vormerken oder die Vormerkung aufheben</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>To the beginning of the reference</source>
        <translation>Zum Anfang der Bibliothek</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>To the next tab</source>
        <translation>Zum nächsten Tab</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>To the previous tab</source>
        <translation>Zum vorigen Tab</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>To the tab with this number</source>
        <translation>Zum Tab mit dieser Nummer</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>To the topic after this one</source>
        <translation>Zum Thema nach diesem</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>To the topic before this one</source>
        <translation>Zum Thema vor diesem</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Two arrangements side by side</source>
        <translation>Zwei Mandate nebeneinander</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm nutzen</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Version, edition and where the words come from</source>
        <translation>Version, Ausgabe und Herkunft der Texte</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>What changed since the last edition of the library</source>
        <translation>Was sich seit der letzten Ausgabe der Bibliothek geändert hat</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>What is &amp;covered</source>
        <translation>Was er&amp;fasst ist</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>What was gone through for the arrangements, and what was not</source>
        <translation>Was für die Mandate durchgesehen wurde und was nicht</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>What was read of your document, and what of its file is not shown</source>
        <translation>Was von Ihrem Dokument gelesen wurde und was von seiner Datei nicht gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>White letters on black</source>
        <translation>Weiße Schrift auf Schwarz</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Write a &amp;note…</source>
        <translation>&amp;Notiz schreiben…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Write a note on the selected words or the passage, or go on with the one it has</source>
        <translation>Eine Notiz zu den ausgewählten Wörtern oder der Textstelle schreiben oder ihre fortsetzen</translation>
    </message>
</context>
<context>
    <name>ActiveMark</name>
    <message>
        <location filename="../../viewer/reading/split/active_mark.py"/>
        <source>A text beside the first; Escape closes it.</source>
        <translation>Ein Text neben dem ersten; Esc schließt ihn.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/split/active_mark.py"/>
        <source>Beside it stands a second text, which is the active one.</source>
        <translation>Daneben steht ein zweiter Text; er ist der aktive.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/split/active_mark.py"/>
        <source>First passage</source>
        <translation>Erste Textstelle</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/split/active_mark.py"/>
        <source>The active text: contents, search, finding and marks are for this one.</source>
        <translation>Der aktive Text: Inhalt, Suche, Textsuche und Markierungen gelten für ihn.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>it was proposed that {power} represent {represented} in {host}</source>
        <translation>es wurde vorgeschlagen, dass {power:nom} {represented:acc} {host:in} vertreten {power:solle|sollten}</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>it was proposed that {power} represent {represented}, host state not stated</source>
        <translation>es wurde vorgeschlagen, dass {power:nom} {represented:acc} vertreten {power:solle|sollten}, Empfangsstaat nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} represented {represented} in {host}</source>
        <translation>{power:nom} {power:vertrat|vertraten} {represented:acc} {host:in}</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} represented {represented}, host state not stated</source>
        <translation>{power:nom} {power:vertrat|vertraten} {represented:acc}, Empfangsstaat nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} {power:has|have} represented {represented} in {host}</source>
        <translation>{power:nom} {power:vertrat|vertraten} {represented:acc} {host:in}</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} {power:has|have} represented {represented}, host state not stated</source>
        <translation>{power:nom} {power:vertrat|vertraten} {represented:acc}, Empfangsstaat nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} {power:represents|represent} {represented} in {host}</source>
        <translation>{power:nom} {power:vertritt|vertreten} {represented:acc} {host:in} als Schutzmacht</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} {power:represents|represent} {represented}, host state not stated</source>
        <translation>{power:nom} {power:vertritt|vertreten} {represented:acc} als Schutzmacht, Empfangsstaat nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} {power:was|were} to represent {represented} in {host}</source>
        <translation>{power:nom} {power:sollte|sollten} {represented:acc} {host:in} vertreten</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} {power:was|were} to represent {represented}, host state not stated</source>
        <translation>{power:nom} {power:sollte|sollten} {represented:acc} vertreten, Empfangsstaat nicht angegeben</translation>
    </message>
</context>
<context>
    <name>AddingDialog</name>
    <message numerus="yes">
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>%n file(s) not read yet</source>
        <translation>
            <numerusform>%n Datei noch nicht gelesen</numerusform>
            <numerusform>%n Dateien noch nicht gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>%n file(s) not taken</source>
        <translation>
            <numerusform>%n Datei nicht hinzugefügt</numerusform>
            <numerusform>%n Dateien nicht hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_controller.py"/>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Add documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>C&amp;opy what was refused</source>
        <translation>Abgewiesene &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Cancel &amp;all</source>
        <translation>A&amp;lle abbrechen</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Cancel &amp;chosen</source>
        <translation>Ge&amp;wählte abbrechen</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>E&amp;ncoding…</source>
        <translation>&amp;Zeichenkodierung…</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Enter opens what was taken; Ctrl+C copies the chosen lines.</source>
        <translation>Die Eingabetaste öffnet, was hinzugefügt wurde; Strg+C kopiert die gewählten Zeilen.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Files read</source>
        <translation>Gelesene Dateien</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Keep &amp;both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Read the &amp;rest</source>
        <translation>Den &amp;Rest lesen</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Take off the &amp;list</source>
        <translation>Von der Liste &amp;nehmen</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Take the &amp;first part</source>
        <translation>Nur den ersten &amp;Teil hinzufügen</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Take the new &amp;edition</source>
        <translation>Neue &amp;Ausgabe übernehmen</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>being read, {0} %</source>
        <translation>wird gelesen, {0} %</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>on your shelf already</source>
        <translation>steht schon in Ihrem Regal</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>taken</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>taken; its encoding was guessed: {0}. Choose another if it reads wrong.</source>
        <translation>hinzugefügt; die Zeichenkodierung wurde geraten: {0}. Wählen Sie eine andere, falls der Text falsch aussieht.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>{0} of {1} files read</source>
        <translation>{0} von {1} Dateien gelesen</translation>
    </message>
</context>
<context>
    <name>AllNotes</name>
    <message>
        <location filename="../../viewer/annotations/all_notes/all_notes_text.py"/>
        <source>No longer in the library</source>
        <translation>Nicht mehr in der Bibliothek</translation>
    </message>
</context>
<context>
    <name>AllNotesWindow</name>
    <message>
        <location filename="../../viewer/annotations/all_notes/all_notes_window.py"/>
        <source>All my notes</source>
        <translation>Alle meine Notizen</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/all_notes/all_notes_window.py"/>
        <source>Nothing is marked yet.</source>
        <translation>Sie haben noch nichts markiert.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/all_notes/all_notes_window.py"/>
        <source>Show more: {0} follow</source>
        <translation>Mehr zeigen ({0} weitere)</translation>
    </message>
</context>
<context>
    <name>Annotation</name>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Highlight, {0}</source>
        <translation>Hervorhebung, {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Moved here with its words in this edition.</source>
        <translation>In dieser Ausgabe mit ihren Wörtern hierher verschoben.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Not saved yet: the bar below the search box says why.</source>
        <translation>Noch nicht gespeichert: Die Leiste unter dem Suchfeld sagt, warum.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>The text changed; these words are no longer in it.</source>
        <translation>Der Text hat sich geändert; diese Wörter stehen nicht mehr darin.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>{0} at {1}</source>
        <translation>{0} bei {1}</translation>
    </message>
</context>
<context>
    <name>AnnotationController</name>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Bookmark added: {0}.</source>
        <translation>Lesezeichen gesetzt: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Bookmark removed: {0}.</source>
        <translation>Lesezeichen entfernt: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Done again.</source>
        <translation>Wiederholt.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Highlighted: {0}.</source>
        <translation>Hervorgehoben: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Note added: {0}.</source>
        <translation>Notiz angelegt: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Nothing is marked beyond this place.</source>
        <translation>Über diese Stelle hinaus ist nichts markiert.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Removed bookmarks, highlights and notes: {0}.</source>
        <translation>Lesezeichen, Hervorhebungen und Notizen entfernt: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Removed: {0}.</source>
        <translation>Entfernt: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>{0}: edit…</source>
        <translation>{0}: bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>{0}: remove</source>
        <translation>{0}: entfernen</translation>
    </message>
</context>
<context>
    <name>AnnotationExchange</name>
    <message>
        <location filename="../../viewer/annotations/annotation.py"/>
        <source>a date cannot be read</source>
        <translation>ein Datum ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation.py"/>
        <source>the id or the passage is missing</source>
        <translation>Kennung oder Textstelle fehlt</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation.py"/>
        <source>the quoted words do not fit their place</source>
        <translation>die zitierten Wörter passen nicht an ihre Stelle</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <source>{0} was not imported ({1}). Nothing was changed. Choose a JSON file that this program has exported.</source>
        <translation>{0} wurde nicht importiert ({1}). Nichts wurde geändert. Wählen Sie eine JSON-Datei, die dieses Programm exportiert hat.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <source>{0} was not imported, because bookmarks and notes cannot be saved at the moment ({1}). Nothing was changed. Import it again when they can be saved.</source>
        <translation>{0} wurde nicht importiert, weil Lesezeichen und Notizen zurzeit nicht gespeichert werden können ({1}). Nichts wurde geändert. Importieren Sie die Datei noch einmal, sobald wieder gespeichert werden kann.</translation>
    </message>
</context>
<context>
    <name>AnnotationListController</name>
    <message>
        <location filename="../../viewer/annotations/annotation_list_controller.py"/>
        <source>Bookmarks and notes that moved with their words: {0}.</source>
        <translation>Lesezeichen und Notizen, mit ihren Wörtern verschoben: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_list_controller.py"/>
        <source>Kept at the words as they are now.</source>
        <translation>Bei den jetzigen Wörtern behalten.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_list_controller.py"/>
        <source>The text changed under bookmarks or notes of yours: {0}. They are kept, and marked in the list ({1}).</source>
        <translation>Der Text hat sich unter Lesezeichen oder Notizen von Ihnen geändert: {0}. Sie sind erhalten und in der Liste gekennzeichnet ({1}).</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_list_controller.py"/>
        <source>This place is no longer in the library. The words you marked are kept here.</source>
        <translation>Diese Stelle ist nicht mehr in der Bibliothek. Die Wörter, die Sie markiert haben, sind hier aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>AnnotationService</name>
    <message>
        <location filename="../../viewer/annotations/annotation_service.py"/>
        <source>Your bookmarks and notes cannot be saved in {0} ({1}). What you add is kept in this window until you close it. Try again when that is mended, or export everything to save it elsewhere.</source>
        <translation>Ihre Lesezeichen und Notizen können nicht in {0} gespeichert werden ({1}). Was Sie hinzufügen, bleibt in diesem Fenster, bis Sie es schließen. Versuchen Sie es erneut, sobald das behoben ist, oder exportieren Sie alles, um es anderswo zu sichern.</translation>
    </message>
</context>
<context>
    <name>AnnotationStore</name>
    <message numerus="yes">
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>%n of your bookmarks or notes cannot be understood any more. What is left is set aside in {0}, and an export as JSON holds it. All others are here.</source>
        <translation>
            <numerusform>Eines Ihrer Lesezeichen oder eine Ihrer Notizen ist nicht mehr lesbar. Was davon übrig ist, liegt gesondert in {0}, und ein Export als JSON enthält es. Alles andere ist da.</numerusform>
            <numerusform>%n Ihrer Lesezeichen oder Notizen sind nicht mehr lesbar. Was davon übrig ist, liegt gesondert in {0}, und ein Export als JSON enthält es. Alles andere ist da.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>The file of your bookmarks and notes is damaged. What can be read of it is shown, but could not be saved in a new file ({1}). {0} is left as it is; export your bookmarks and notes to keep them.</source>
        <translation>Die Datei Ihrer Lesezeichen und Notizen ist beschädigt. Was sich lesen lässt, wird gezeigt, konnte aber nicht in einer neuen Datei gespeichert werden ({1}). {0} bleibt, wie sie ist; exportieren Sie Ihre Lesezeichen und Notizen, um sie zu behalten.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>The file of your bookmarks and notes is damaged. What can be read of it was taken over: {0}. The damaged file is kept as {1}; a copy from a backup can take its place.</source>
        <translation>Die Datei Ihrer Lesezeichen und Notizen ist beschädigt. Was sich lesen ließ, wurde übernommen: {0}. Die beschädigte Datei ist als {1} aufbewahrt; eine Sicherungskopie kann ihre Stelle einnehmen.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>Your bookmarks and notes in {0} cannot be opened ({1}). The file is left as it is. What you add now is kept in this window until you close it. Try again when that is mended, or export it to save it elsewhere.</source>
        <translation>Ihre Lesezeichen und Notizen in {0} können nicht geöffnet werden ({1}). Die Datei bleibt, wie sie ist. Was Sie jetzt hinzufügen, bleibt in diesem Fenster, bis Sie es schließen. Versuchen Sie es erneut, sobald das behoben ist, oder exportieren Sie es, um es anderswo zu sichern.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>Your bookmarks and notes in {0} were written by a later version of the program. They are safe and left as they are; what you add now is kept in {1}. Use the later version to see them.</source>
        <translation>Ihre Lesezeichen und Notizen in {0} wurden von einer späteren Version des Programms geschrieben. Sie sind sicher und bleiben, wie sie sind; was Sie jetzt hinzufügen, wird in {1} aufbewahrt. Verwenden Sie die spätere Version, um sie zu sehen.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
</context>
<context>
    <name>AnnotationText</name>
    <message>
        <location filename="../../viewer/annotations/annotation_text.py"/>
        <source>No longer in the library</source>
        <translation>Nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_text.py"/>
        <source>Set aside, because it could not be understood</source>
        <translation>Gesondert aufbewahrt, weil es nicht lesbar war</translation>
    </message>
</context>
<context>
    <name>AnnotationsModel</name>
    <message>
        <location filename="../../viewer/annotations/annotations_model.py"/>
        <source>The text changed</source>
        <translation>Der Text hat sich geändert</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_model.py"/>
        <source>Without a tag</source>
        <translation>Ohne Schlagwort</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_model.py"/>
        <source>{0}, {1} to {2}</source>
        <translation>{0}, {1} bis {2}</translation>
    </message>
</context>
<context>
    <name>AnnotationsPane</name>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>&amp;Keep at the words as they are now</source>
        <translation>Bei den jetzigen &amp;Wörtern behalten</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Bookmarks, highlights and notes</source>
        <translation>Lesezeichen, Hervorhebungen und Notizen</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>By place</source>
        <translation>Nach Stelle</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>By tag</source>
        <translation>Nach Schlagwort</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Enter opens the place, F2 edits what you wrote, Delete removes it.</source>
        <translation>Die Eingabetaste öffnet die Stelle, F2 bearbeitet, was Sie geschrieben haben, Entf entfernt es.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Export and import</source>
        <translation>Export und Import</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Nothing is marked yet. {bookmark} bookmarks the passage you read, {highlight} highlights the words you select, and {note} writes a note.</source>
        <translation>Sie haben noch nichts markiert. {bookmark} setzt ein Lesezeichen für die Textstelle, die Sie lesen, {highlight} hebt die ausgewählten Wörter hervor, und {note} schreibt eine Notiz.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Nothing that you marked has these words.</source>
        <translation>Nichts, was Sie markiert haben, enthält diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Search bookmarks and notes</source>
        <translation>Lesezeichen und Notizen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>What the list is ordered by.</source>
        <translation>Wonach die Liste geordnet ist.</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <location filename="../../viewer/kit/announcer.py"/>
        <source>{0}, link</source>
        <translation>{0}, Link</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message numerus="yes">
        <location filename="../../viewer/search/card_words.py"/>
        <source>%n more (was|were) not confirmed in the last twelve months.</source>
        <translation>
            <numerusform>Ein weiteres Mandat wurde in den letzten zwölf Monaten nicht bestätigt.</numerusform>
            <numerusform>%n weitere Mandate wurden in den letzten zwölf Monaten nicht bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>All arrangements of the answer</source>
        <translation>Alle Mandate der Antwort</translation>
    </message>
    <message>
        <location filename="../../viewer/search/card_words.py"/>
        <source>Also searched: {0}</source>
        <translation>Auch gesucht: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Arrangements of the answer</source>
        <translation>Mandate der Antwort</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Cite</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Copy the answer in one sentence, with its best record; of a list, each line of it</source>
        <translation>Die Antwort in einem Satz mit ihrem besten Beleg kopieren, bei einer Liste jede Zeile</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Further questions</source>
        <translation>Weitere Fragen</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>How the question was read</source>
        <translation>Wie die Frage verstanden wurde</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/search/card_words.py"/>
        <source>Of these, %n (was|were) not confirmed in the last twelve months.</source>
        <translation>
            <numerusform>Davon wurde eines in den letzten zwölf Monaten nicht bestätigt.</numerusform>
            <numerusform>Davon wurden %n in den letzten zwölf Monaten nicht bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Open handbook</source>
        <translation>Handbuch öffnen</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Open passage</source>
        <translation>Textstelle öffnen</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Open term</source>
        <translation>Begriff öffnen</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Open the chapter of the handbook that says more</source>
        <translation>Das Kapitel des Handbuchs öffnen, das mehr dazu sagt</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Open the sentence that states it</source>
        <translation>Den Satz öffnen, auf dem die Antwort beruht</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Open the term in the glossary</source>
        <translation>Den Begriff im Glossar öffnen</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Other ways to cite</source>
        <translation>Anders zitieren</translation>
    </message>
    <message>
        <location filename="../../viewer/search/card_words.py"/>
        <source>Read as: {0}</source>
        <translation>Verstanden als: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/search/card_words.py"/>
        <source>Searched for: {0}</source>
        <translation>Gesucht: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Show what was gone through and what was not</source>
        <translation>Zeigen, was durchgesehen wurde und was nicht</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>States of the answer</source>
        <translation>Staaten der Antwort</translation>
    </message>
    <message>
        <location filename="../../viewer/search/card_words.py"/>
        <source>The opposite direction →</source>
        <translation>Gegenrichtung →</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>What is covered</source>
        <translation>Was erfasst ist</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/search/card_words.py"/>
        <source>and %n more →</source>
        <translation>
            <numerusform>und %n weiteres →</numerusform>
            <numerusform>und %n weitere →</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/search/card_words.py"/>
        <source>show these %n in the panel →</source>
        <translation>
            <numerusform>dieses eine in der Liste zeigen →</numerusform>
            <numerusform>diese %n in der Liste zeigen →</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/search/card_words.py"/>
        <source>{0} →</source>
        <translation>{0} →</translation>
    </message>
    <message>
        <location filename="../../viewer/search/card_words.py"/>
        <source>{represented} in {host} →</source>
        <translation>{represented:nom} {host:in} →</translation>
    </message>
    <message>
        <location filename="../../viewer/search/card_words.py"/>
        <source>§ {0}</source>
        <translation>§ {0}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message numerus="yes">
        <location filename="../../index/answers/count_words.py"/>
        <source>%n arrangement(s) (is|are) not dated well enough to tell.</source>
        <translation>
            <numerusform>Ein Mandat ist für eine sichere Aussage zu ungenau datiert.</numerusform>
            <numerusform>%n Mandate sind für eine sichere Aussage zu ungenau datiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>%n month(s)</source>
        <translation>
            <numerusform>ein Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_words.py"/>
        <source>%n more (is|are) not dated well enough to tell.</source>
        <translation>
            <numerusform>Ein anderes Mandat ist für eine sichere Aussage zu ungenau datiert.</numerusform>
            <numerusform>%n andere Mandate sind für eine sichere Aussage zu ungenau datiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/answer_words.py"/>
        <source>%n more (is|are) stated.</source>
        <translation>
            <numerusform>Ein weiteres Mandat ist genannt.</numerusform>
            <numerusform>%n weitere Mandate sind genannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>%n year(s)</source>
        <translation>
            <numerusform>ein Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/stages_asked.py"/>
        <source>A date for this is not recorded</source>
        <translation>Ein Datum dafür ist nicht verzeichnet</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>About {duration}</source>
        <translation>Etwa {duration}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n arrangement(s) {about} (is|are) in force {time}</source>
        <translation>
            <numerusform>Die Dokumente nennen ein Mandat {about}, das {time} in Kraft ist</numerusform>
            <numerusform>Die Dokumente nennen %n Mandate {about}, die {time} in Kraft sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n arrangement(s) {about} (was|were) in force {time}</source>
        <translation>
            <numerusform>Die Dokumente nennen ein Mandat {about}, das {time} in Kraft war</numerusform>
            <numerusform>Die Dokumente nennen %n Mandate {about}, die {time} in Kraft waren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n arrangement(s) {about} began {time}</source>
        <translation>
            <numerusform>Die Dokumente nennen ein Mandat {about}, das {time} begann</numerusform>
            <numerusform>Die Dokumente nennen %n Mandate {about}, die {time} begannen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n arrangement(s) {about} ended {time}</source>
        <translation>
            <numerusform>Die Dokumente nennen ein Mandat {about}, das {time} endete</numerusform>
            <numerusform>Die Dokumente nennen %n Mandate {about}, die {time} endeten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n protecting power(s) (acts|act) {about} {time}</source>
        <translation>
            <numerusform>Die Dokumente nennen eine Schutzmacht {about}, die {time} tätig ist</numerusform>
            <numerusform>Die Dokumente nennen %n Schutzmächte {about}, die {time} tätig sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n protecting power(s) acted {about} {time}</source>
        <translation>
            <numerusform>Die Dokumente nennen eine Schutzmacht {about}, die {time} tätig war</numerusform>
            <numerusform>Die Dokumente nennen %n Schutzmächte {about}, die {time} tätig waren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n state(s) (is|are) represented {about} {time}</source>
        <translation>
            <numerusform>Die Dokumente nennen einen Staat, der {time} {about} vertreten wird</numerusform>
            <numerusform>Die Dokumente nennen %n Staaten, die {time} {about} vertreten werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n state(s) (was|were) represented {about} {time}</source>
        <translation>
            <numerusform>Die Dokumente nennen einen Staat, der {time} {about} vertreten wurde</numerusform>
            <numerusform>Die Dokumente nennen %n Staaten, die {time} {about} vertreten wurden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, arrangements {about} are in force {time} in %n host state(s)</source>
        <translation>
            <numerusform>Die Dokumente nennen Mandate {about}, die {time} in einem Empfangsstaat in Kraft sind</numerusform>
            <numerusform>Die Dokumente nennen Mandate {about}, die {time} in %n Empfangsstaaten in Kraft sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, arrangements {about} were in force {time} in %n host state(s)</source>
        <translation>
            <numerusform>Die Dokumente nennen Mandate {about}, die {time} in einem Empfangsstaat in Kraft waren</numerusform>
            <numerusform>Die Dokumente nennen Mandate {about}, die {time} in %n Empfangsstaaten in Kraft waren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>After {date}</source>
        <translation>{date:after}</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>After {state}</source>
        <translation>Nach {state:dat}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/kinds/left_apart.py"/>
        <source>And %n more.</source>
        <translation>
            <numerusform>Und ein weiteres.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>At most {duration}</source>
        <translation>Höchstens {duration}</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>At other times</source>
        <translation>Zu anderen Zeiten</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>Before {date}</source>
        <translation>{date:before}</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>Before {state}</source>
        <translation>Vor {state:dat}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>Between {least} and %n month(s)</source>
        <translation>
            <numerusform>Zwischen {least} und %n Monat</numerusform>
            <numerusform>Zwischen {least} und %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>Between {least} and %n year(s)</source>
        <translation>
            <numerusform>Zwischen {least} und %n Jahr</numerusform>
            <numerusform>Zwischen {least} und %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/help_asked.py"/>
        <source>Choose a passage, a term, an answer or an arrangement, and then “Cite”: its words are copied with their citation, in the style that you chose. More is in the handbook, under “Citing and taking away”.</source>
        <translation>Wählen Sie eine Textstelle, einen Begriff, eine Antwort oder ein Mandat und dann „Zitieren“: Der Wortlaut wird mit Quellenangabe in der von Ihnen gewählten Form kopiert. Mehr dazu steht im Handbuch unter „Zitieren und exportieren“.</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/help_asked.py"/>
        <source>Each arrangement shows the records it rests on, and how well they bear it out. More is in the handbook, under “Evidence”.</source>
        <translation>Jedes Mandat zeigt die Belege, auf denen es beruht, und wie gut sie es stützen. Mehr dazu steht im Handbuch unter „Belege“.</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>For longer. {statement}</source>
        <translation>Länger. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>From {start} to {end}</source>
        <translation>{start:start} {end:end}</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>In all, in force then: {number}.</source>
        <translation>Insgesamt damals in Kraft: {number}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>In the other direction</source>
        <translation>In der Gegenrichtung</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>Instead, they say: {statements}</source>
        <translation>Sie nennen stattdessen: {statements}</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>Less than a month</source>
        <translation>Weniger als einen Monat</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>Neither start nor end is dated</source>
        <translation>Weder Beginn noch Ende ist datiert</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>Never. {statement}</source>
        <translation>Nie. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>No arrangement {about} is known to be in force today. {sentence}</source>
        <translation>Ein heute geltendes Mandat {about} ist nicht bekannt. {sentence}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>No mandate is known to have been in force. {statement}</source>
        <translation>Ein wirksames Mandat ist nicht bekannt. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>No one but {states} is stated {about}.</source>
        <translation>Außer {states:dat} ist {about} keine Schutzmacht genannt.</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/reason_words.py"/>
        <source>No reason is recorded with this mandate.</source>
        <translation>Ein Grund ist zu diesem Mandat nicht verzeichnet.</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>No, not today. {statement}</source>
        <translation>Nein, derzeit nicht. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>No, only later. {statement}</source>
        <translation>Nein, erst später. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>No. {statement}</source>
        <translation>Nein. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>No. {statement}</source>
        <comment>to a question with “not”</comment>
        <translation>Nein. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>Not confirmed by public records</source>
        <translation>Durch öffentliche Belege nicht bestätigt</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>Not counted as states: {names}.</source>
        <translation>Nicht als Staaten gezählt: {names}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_words.py"/>
        <source>Not counted: %n arrangement(s) not known to have taken effect or not borne out.</source>
        <translation>
            <numerusform>Nicht mitgezählt: ein Mandat, dessen Inkrafttreten nicht feststeht oder das nicht belegt ist.</numerusform>
            <numerusform>Nicht mitgezählt: %n Mandate, deren Inkrafttreten nicht feststeht oder die nicht belegt sind.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/left_apart.py"/>
        <source>Not known to have taken effect: {statements}</source>
        <translation>Ohne Beleg, dass es zustande kam: {statements}</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/reason_words.py"/>
        <source>Noted with this mandate: {note}</source>
        <translation>Zu diesem Mandat ist vermerkt: {note}</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>Of all times: {number}.</source>
        <translation>Zu allen Zeiten zusammen: {number}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>Of these, last confirmed before then: {number}.</source>
        <translation>Davon zuletzt davor bestätigt: {number}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>On the contrary. {statement}</source>
        <translation>Doch. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>Other than {about}</source>
        <translation>Abgesehen von jenen {about}</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>Other than {states}</source>
        <translation>Abgesehen {states:from}</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>Public records contradict this claim of the source</source>
        <translation>Öffentliche Belege widersprechen dieser Angabe der Quelle</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>Right, no longer. {statement}</source>
        <translation>Richtig, nicht mehr. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>Since {date}</source>
        <translation>{date:from}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>Still in force. {statement}</source>
        <translation>Doch, weiterhin. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>That is not known. {statement}</source>
        <translation>Das ist nicht bekannt. {statement}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents name %n protecting power(s) {about}</source>
        <translation>
            <numerusform>Die Dokumente nennen eine Schutzmacht {about}</numerusform>
            <numerusform>Die Dokumente nennen %n Schutzmächte {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents name %n state(s) represented {about}</source>
        <translation>
            <numerusform>Die Dokumente nennen einen {about} vertretenen Staat</numerusform>
            <numerusform>Die Dokumente nennen %n {about} vertretene Staaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents state %n arrangement(s) {about}</source>
        <translation>
            <numerusform>Die Dokumente nennen ein Mandat {about}</numerusform>
            <numerusform>Die Dokumente nennen %n Mandate {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents state %n arrangement(s) {about} that (has|have) ended</source>
        <translation>
            <numerusform>Die Dokumente nennen ein beendetes Mandat {about}</numerusform>
            <numerusform>Die Dokumente nennen %n beendete Mandate {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents state %n arrangement(s) {about} that (was|were) refused</source>
        <translation>
            <numerusform>Die Dokumente nennen ein abgelehntes Mandat {about}</numerusform>
            <numerusform>Die Dokumente nennen %n abgelehnte Mandate {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents state %n arrangement(s) {about} that never took effect</source>
        <translation>
            <numerusform>Die Dokumente nennen ein Mandat {about}, das nie in Kraft trat</numerusform>
            <numerusform>Die Dokumente nennen %n Mandate {about}, die nie in Kraft traten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents state arrangements {about} in %n host state(s)</source>
        <translation>
            <numerusform>Die Dokumente nennen Mandate {about} in einem Empfangsstaat</numerusform>
            <numerusform>Die Dokumente nennen Mandate {about} in %n Empfangsstaaten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement refused by {state}.</source>
        <translation>Die Dokumente nennen kein {state:from} abgelehntes Mandat.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement {about} in force {time}.</source>
        <translation>Die Dokumente nennen kein {time} geltendes Mandat {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement {about} that began {time}.</source>
        <translation>Die Dokumente nennen kein {time} begonnenes Mandat {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement {about} that ended {time}.</source>
        <translation>Die Dokumente nennen kein {time} beendetes Mandat {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement {about} that public records contradict.</source>
        <translation>Die Dokumente nennen kein Mandat {about}, dem öffentliche Belege widersprechen.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement {about} that was refused.</source>
        <translation>Die Dokumente nennen kein abgelehntes Mandat {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement {about}.</source>
        <translation>Die Dokumente nennen kein Mandat {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no former arrangement {about}.</source>
        <translation>Die Dokumente nennen kein beendetes Mandat {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no such arrangement {about}.</source>
        <translation>Die Dokumente nennen kein solches Mandat {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state none after {state} {about}.</source>
        <translation>Nach {state:dat} nennen die Dokumente keine weitere Schutzmacht {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state none before {state} {about}.</source>
        <translation>Vor {state:dat} nennen die Dokumente keine andere Schutzmacht {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>The end is not dated</source>
        <translation>Das Ende ist nicht datiert</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The first mandate, as far as the dates tell</source>
        <translation>Das älteste, soweit die Daten es erkennen lassen</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The first mandates, as far as the dates tell</source>
        <translation>Die ältesten, soweit die Daten es erkennen lassen</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The latest mandate, as far as the dates tell</source>
        <translation>Das jüngste, soweit die Daten es erkennen lassen</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The latest mandates, as far as the dates tell</source>
        <translation>Die jüngsten, soweit die Daten es erkennen lassen</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The longest mandate in force, as far as the dates tell</source>
        <translation>Das längste laufende Mandat, soweit die Daten es erkennen lassen</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The longest mandate that has ended, as far as the dates tell</source>
        <translation>Das längste der beendeten, soweit die Daten es erkennen lassen</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The longest mandate, as far as the dates tell</source>
        <translation>Das längste, soweit die Daten es erkennen lassen</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The longest mandates in force, as far as the dates tell</source>
        <translation>Die längsten laufenden Mandate, soweit die Daten es erkennen lassen</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The longest mandates that have ended, as far as the dates tell</source>
        <translation>Die längsten der beendeten, soweit die Daten es erkennen lassen</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The longest mandates, as far as the dates tell</source>
        <translation>Die längsten, soweit die Daten es erkennen lassen</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The oldest mandate in force, as far as the dates tell</source>
        <translation>Das älteste laufende Mandat, soweit die Daten es erkennen lassen</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The oldest mandates in force, as far as the dates tell</source>
        <translation>Die ältesten laufenden Mandate, soweit die Daten es erkennen lassen</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/help_asked.py"/>
        <source>The register holds what could be cited and is far from complete; each mandate says up to when it is confirmed. More is in the handbook, under “Evidence”.</source>
        <translation>Das Register enthält, was sich belegen ließ, und ist bei Weitem nicht vollständig; bei jedem Mandat steht, bis wann es bestätigt ist. Mehr dazu steht im Handbuch unter „Belege“.</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/help_asked.py"/>
        <source>The register tells of mandates, not of mediation.</source>
        <translation>Das Register verzeichnet Mandate, keine Vermittlungen.</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The shortest mandate that has ended, as far as the dates tell</source>
        <translation>Das kürzeste der beendeten, soweit die Daten es erkennen lassen</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The shortest mandates that have ended, as far as the dates tell</source>
        <translation>Die kürzesten der beendeten, soweit die Daten es erkennen lassen</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>The start is not dated</source>
        <translation>Der Beginn ist nicht datiert</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>Today: {number}.</source>
        <translation>Heute: {number}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>Until {date}</source>
        <translation>{date:until}</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/help_asked.py"/>
        <source>What has changed since the last edition is listed in the menu “Help”, under “What has changed”.</source>
        <translation>Was sich seit der letzten Ausgabe geändert hat, steht im Menü „Hilfe“ unter „Was sich geändert hat“.</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/help_asked.py"/>
        <source>What is shown can be printed or saved as a PDF, and arrangements can be exported as a table. More is in the handbook, under “Citing and taking away”.</source>
        <translation>Was angezeigt wird, lässt sich drucken oder als PDF speichern; Mandate lassen sich als Tabelle exportieren. Mehr dazu steht im Handbuch unter „Zitieren und exportieren“.</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>Whether it has ended is not stated</source>
        <translation>Ob es geendet hat, ist nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>Which powers have acted in {state}?</source>
        <translation>Welche Schutzmächte waren {state:in} tätig?</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>Which powers have represented {state}?</source>
        <translation>Welche Schutzmächte haben {state:acc} vertreten?</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>Which states has {state} represented?</source>
        <translation>Welche Staaten {state:hat|haben} {state:nom} vertreten?</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>Who represents {represented} in {host}?</source>
        <translation>Wer vertritt {represented:acc} {host:in}?</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/reason_words.py"/>
        <source>Why it ended is not recorded.</source>
        <translation>Warum es endete, ist nicht verzeichnet.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>With these the order may be another.</source>
        <translation>Mit diesen könnte die Reihenfolge eine andere sein.</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>Yes. {statement}</source>
        <translation>Ja. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>Yes. {statement}</source>
        <comment>to a question with “not”</comment>
        <translation>Doch. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>all mandates in {state}</source>
        <translation>alle Mandate {state:in}</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>all mandates of {state}</source>
        <translation>alle Mandate {state:of}</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>all who represented {state}</source>
        <translation>alle Schutzmächte {state:of}</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>at some time from {start} to {end}</source>
        <translation>in der Zeit {start:start} {end:end}</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>at some time {time}</source>
        <translation>in der Zeit {time}</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>{lasted} up to the last confirmation</source>
        <translation>{lasted} bis zur letzten Bestätigung</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{limit}, the documents name %n protecting power(s) {about}</source>
        <translation>
            <numerusform>{limit} nennen die Dokumente eine Schutzmacht {about}</numerusform>
            <numerusform>{limit} nennen die Dokumente %n Schutzmächte {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{limit}, the documents name %n state(s) represented {about}</source>
        <translation>
            <numerusform>{limit} nennen die Dokumente einen {about} vertretenen Staat</numerusform>
            <numerusform>{limit} nennen die Dokumente %n {about} vertretene Staaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{limit}, the documents state %n arrangement(s) {about}</source>
        <translation>
            <numerusform>{limit} nennen die Dokumente ein Mandat {about}</numerusform>
            <numerusform>{limit} nennen die Dokumente %n Mandate {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{limit}, the documents state arrangements {about} in %n host state(s)</source>
        <translation>
            <numerusform>{limit} nennen die Dokumente Mandate {about} in einem Empfangsstaat</numerusform>
            <numerusform>{limit} nennen die Dokumente Mandate {about} in %n Empfangsstaaten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>{limit}, the documents state no arrangement {about}.</source>
        <translation>{limit} nennen die Dokumente kein Mandat {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>{limit}: perhaps {powers}; not dated well enough to tell.</source>
        <translation>{limit}: möglicherweise {powers}; für eine sichere Aussage zu ungenau datiert.</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/left_apart.py"/>
        <source>{limit}: {statement}</source>
        <translation>{limit}: {statement}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/about_words.py"/>
        <source>{names}, and %n more</source>
        <comment>arrangements</comment>
        <translation>
            <numerusform>{names:nom} und ein weiteres</numerusform>
            <numerusform>{names:nom} und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/about_words.py"/>
        <source>{names}, and %n more</source>
        <comment>protecting powers</comment>
        <translation>
            <numerusform>{names:nom} und eine weitere</numerusform>
            <numerusform>{names:nom} und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/about_words.py"/>
        <source>{names}, and %n more</source>
        <comment>states</comment>
        <translation>
            <numerusform>{names:nom} und ein weiterer</numerusform>
            <numerusform>{names:nom} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{names}, then {next}</source>
        <translation>{names}, dann {next}</translation>
    </message>
    <message>
        <location filename="../../index/words/inflected.py"/>
        <source>{one} (or {other})</source>
        <translation>{one} (oder {other})</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <location filename="../../index/words/inflected.py"/>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>{parties} ({years})</source>
        <translation>{parties} ({years})</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/reason_words.py"/>
        <source>{parties}, noted: {note}</source>
        <translation>{parties}, dazu vermerkt: {note}</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>{parties}: {stages}.</source>
        <translation>{parties}: {stages}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/reason_words.py"/>
        <source>{statement} Assessment: {assessment}.</source>
        <translation>{statement} Bewertung: {assessment}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{states} ({number} each)</source>
        <translation>{states} (je {number})</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{states} ({number})</source>
        <translation>{states} ({number})</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>{states}: no arrangement in this library.</source>
        <translation>{states}: kein Mandat in dieser Bibliothek.</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>{state}, {called}</source>
        <translation>{state}, {called}</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>{summary} (assessment: {assessment})</source>
        <translation>{summary} (Bewertung: {assessment})</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>{summary} (only mandates in force today)</source>
        <translation>{summary} (nur heute geltende Mandate)</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/fates.py"/>
        <source>{summary} (only mandates not known to have ended or to last)</source>
        <translation>{summary} (nur Mandate, von denen nicht bekannt ist, ob sie noch gelten)</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/fates.py"/>
        <source>{summary} (only mandates not known to have taken effect)</source>
        <translation>{summary} (nur Mandate, deren Inkrafttreten nicht bekannt ist)</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{summary} (only mandates that began then)</source>
        <translation>{summary} (nur in dieser Zeit begonnene Mandate)</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{summary} (only mandates that ended then)</source>
        <translation>{summary} (nur in dieser Zeit beendete Mandate)</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{summary} (only mandates that have ended)</source>
        <translation>{summary} (nur beendete Mandate)</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{summary} (only mandates that never took effect)</source>
        <translation>{summary} (nur Mandate, die nie in Kraft traten)</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/fates.py"/>
        <source>{summary} (only mandates that public records contradict)</source>
        <translation>{summary} (nur Mandate, denen öffentliche Belege widersprechen)</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/fates.py"/>
        <source>{summary} (only mandates that were no more than agreed)</source>
        <translation>{summary} (nur Mandate, die lediglich vereinbart wurden)</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/fates.py"/>
        <source>{summary} (only mandates that were no more than requested)</source>
        <translation>{summary} (nur Mandate, die lediglich erbeten wurden)</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/fates.py"/>
        <source>{summary} (only mandates that were refused)</source>
        <translation>{summary} (nur abgelehnte Mandate)</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>{summary} (only those for one side in a state of the other)</source>
        <translation>{summary} (nur die für eine Seite in einem Staat der anderen)</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <location filename="../../index/answers/denial_words.py"/>
        <location filename="../../index/answers/kinds/reason_words.py"/>
        <location filename="../../index/answers/limit_words.py"/>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>{summary} ({exception})</source>
        <translation>{summary} ({exception})</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>{summary}.</source>
        <translation>{summary}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>{summary}: {names}.</source>
        <translation>{summary}: {names}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <location filename="../../viewer/search/card_words.py"/>
        <source>{summary}: {statements}</source>
        <translation>{summary}: {statements}</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{summary}; host states with the fewest: {names}.</source>
        <translation>{summary}; Empfangsstaaten mit den wenigsten: {names}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{summary}; host states with the most: {names}.</source>
        <translation>{summary}; Empfangsstaaten mit den meisten: {names}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{summary}; protecting powers with the fewest: {names}.</source>
        <translation>{summary}; Schutzmächte mit den wenigsten: {names}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{summary}; protecting powers with the most: {names}.</source>
        <translation>{summary}; Schutzmächte mit den meisten: {names}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{summary}; represented states with the fewest: {names}.</source>
        <translation>{summary}; vertretene Staaten mit den wenigsten: {names}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{summary}; represented states with the most: {names}.</source>
        <translation>{summary}; vertretene Staaten mit den meisten: {names}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/terms/definition_words.py"/>
        <source>{term}: {definition}</source>
        <translation>{term}: {definition}</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>{time}</source>
        <comment>a long time, before a sentence</comment>
        <translation>im Zeitraum {time}</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>{time}</source>
        <comment>the time since a date, before a sentence</comment>
        <translation>im Zeitraum {time}</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>{when}, the documents state no arrangement in force {about}.</source>
        <translation>{when} nennen die Dokumente kein geltendes Mandat {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>{words} was not understood as a time; the answer is for all times.</source>
        <translation>{words} wurde nicht als Zeitangabe verstanden; die Antwort gilt für alle Zeiten.</translation>
    </message>
</context>
<context>
    <name>Answers about</name>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>by {power}</source>
        <translation>{power:of}</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>by {power} for {represented}</source>
        <translation>{power:of} für {represented:acc}</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>by {power} for {represented} in {host}</source>
        <translation>{power:of} für {represented:acc} {host:in}</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>by {power} in {host}</source>
        <translation>{power:of} {host:in}</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>for {represented}</source>
        <translation>für {represented:acc}</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>for {represented} in {host}</source>
        <translation>für {represented:acc} {host:in}</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>in {host}</source>
        <translation>{host:in}</translation>
    </message>
</context>
<context>
    <name>ArrangementController</name>
    <message>
        <location filename="../../viewer/arrangements/arrangement_controller.py"/>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_controller.py"/>
        <source>No arrangement is shown, so there is nothing to save.</source>
        <translation>Es wird kein Mandat angezeigt, also gibt es nichts zu speichern.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_controller.py"/>
        <source>Ticked for the briefing sheet: {0}.</source>
        <translation>Für das Briefing-Blatt vorgemerkt: {0}.</translation>
    </message>
</context>
<context>
    <name>ArrangementMenus</name>
    <message>
        <location filename="../../viewer/arrangements/arrangement_menus.py"/>
        <source>&amp;Open passage</source>
        <translation>Textstelle ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_menus.py"/>
        <source>Co&amp;mpare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_menus.py"/>
        <source>Show &amp;details</source>
        <translation>&amp;Einzelheiten zeigen</translation>
    </message>
</context>
<context>
    <name>ArrangementsModel</name>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_model.py"/>
        <source>The passage in view states it.</source>
        <translation>Die gezeigte Textstelle nennt dieses Mandat.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_model.py"/>
        <source>The search has found it.</source>
        <translation>Die Suche hat dieses Mandat gefunden.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_model.py"/>
        <source>Ticked.</source>
        <translation>Vorgemerkt.</translation>
    </message>
</context>
<context>
    <name>ArrangementsPanel</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>%n arrangement(s) shown</source>
        <translation>
            <numerusform>%n Mandat angezeigt</numerusform>
            <numerusform>%n Mandate angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>Arrangements</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>By pair</source>
        <translation>Nach Staatenpaar</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/options_button.py"/>
        <source>Choose columns, sort by one or several of them</source>
        <translation>Spalten wählen, nach einer oder mehreren sortieren</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/options_button.py"/>
        <source>Columns and sorting</source>
        <translation>Spalten und Sortierung</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>No arrangement matches. Clear the filter to see all.</source>
        <translation>Kein Mandat passt. Löschen Sie den Filter, um alle zu sehen.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>Protecting-power arrangements</source>
        <translation>Schutzmachtmandate</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>View of the arrangements</source>
        <translation>Ansicht der Mandate</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>What is covered</source>
        <translation>Was erfasst ist</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>ArrangementsTable</name>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>&amp;Order of the documents</source>
        <translation>&amp;Reihenfolge der Dokumente</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>&amp;Sort by</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>&amp;Then by</source>
        <translation>&amp;Dann nach</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>&amp;What there is room for</source>
        <translation>So viele, &amp;wie Platz haben</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>Arrangement</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>Arrangements</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>Enter opens the sentence that states the arrangement.</source>
        <translation>Die Eingabetaste öffnet den Satz, der das Mandat nennt.</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>contradicted</source>
        <translation>anders belegt</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>imprecise</source>
        <translation>ungenau</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>one source only</source>
        <translation>nur ein Beleg</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>unsupported</source>
        <translation>nicht belegt</translation>
    </message>
</context>
<context>
    <name>Assessments</name>
    <message>
        <location filename="../../viewer/kit/look/assessment_signs.py"/>
        <source>Confirmed by an official or academic record, or by two records of other kinds</source>
        <translation>Durch einen amtlichen oder wissenschaftlichen Beleg bestätigt oder durch zwei Belege anderer Art</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/look/assessment_signs.py"/>
        <source>No public record was found that bears it out</source>
        <translation>Es wurde kein öffentlicher Beleg dafür gefunden</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/look/assessment_signs.py"/>
        <source>Stated by one source only, neither official nor academic</source>
        <translation>Nur durch einen einzigen Beleg gestützt, der weder amtlich noch wissenschaftlich ist</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/look/assessment_signs.py"/>
        <source>The public record differs in part</source>
        <translation>Die öffentlichen Belege weichen teilweise ab</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/look/assessment_signs.py"/>
        <source>The public record says otherwise</source>
        <translation>Die öffentlichen Belege besagen etwas anderes</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/look/assessment_signs.py"/>
        <source>⊘ never in force</source>
        <translation>⊘ nie in Kraft</translation>
    </message>
</context>
<context>
    <name>Belongings</name>
    <message>
        <location filename="../../viewer/annotations/belongings.py"/>
        <source>the setting “{0}” cannot be used here</source>
        <translation>die Einstellung „{0}“ kann hier nicht verwendet werden</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <location filename="../../viewer/reading/places/breadcrumb.py"/>
        <source>You are in: {0}</source>
        <translation>Sie sind hier: {0}</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>%n arrangement(s)</source>
        <translation>
            <numerusform>%n Mandat</numerusform>
            <numerusform>%n Mandate</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>Editors’ assessment: {0}.</source>
        <translation>Bewertung der Redaktion: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>For</source>
        <translation>Vertretener Staat</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>In</source>
        <translation>Empfangsstaat</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>Protecting power</source>
        <translation>Schutzmacht</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>Protecting-power arrangements</source>
        <translation>Schutzmachtmandate</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>Public record</source>
        <translation>Öffentliche Belege</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>The source hedges.</source>
        <translation>Die Quelle äußert sich mit Vorbehalt.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>When</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>latest fact as of {0}</source>
        <translation>neuester Sachstand: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>made on {0}</source>
        <translation>erstellt {0:in}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>{0}, edition {1} of {2}</source>
        <translation>{0}, Ausgabe {1} {2:of}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>{0}. “Not stated” means that no source says so.</source>
        <translation>{0}. „Nicht angegeben“ bedeutet, dass keine Quelle es sagt.</translation>
    </message>
</context>
<context>
    <name>BriefingDialog</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>%n arrangement(s) on the sheet.</source>
        <translation>
            <numerusform>%n Mandat auf dem Blatt.</numerusform>
            <numerusform>%n Mandate auf dem Blatt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>Arrangements on the sheet</source>
        <translation>Mandate auf dem Blatt</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>Briefing sheet</source>
        <translation>Briefing-Blatt</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>C&amp;ite</source>
        <translation>Z&amp;itieren</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>Copy each arrangement on the sheet in one sentence, with its best record</source>
        <translation>Jedes Mandat des Blatts in einem Satz mit seinem besten Beleg kopieren</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>None was ticked, so these are all that are shown.</source>
        <translation>Keines war vorgemerkt, also sind es alle angezeigten.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>Space ticks and unticks one.</source>
        <translation>Die Leertaste setzt und entfernt den Haken.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <location filename="../../index/words/change_words.py"/>
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Arrangements added</source>
        <translation>Neue Mandate</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Arrangements corrected</source>
        <translation>Berichtigte Mandate</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Arrangements removed or split</source>
        <translation>Entfernte oder geteilte Mandate</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Arrangements that have ended</source>
        <translation>Beendete Mandate</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Editors’ notes added</source>
        <translation>Neue Anmerkungen der Redaktion</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Editors’ notes corrected</source>
        <translation>Berichtigte Anmerkungen der Redaktion</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Editors’ notes removed</source>
        <translation>Entfernte Anmerkungen der Redaktion</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Glossary terms added</source>
        <translation>Neue Begriffe im Glossar</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Glossary terms corrected</source>
        <translation>Berichtigte Begriffe im Glossar</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Glossary terms removed</source>
        <translation>Entfernte Begriffe im Glossar</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>This is the first edition: nothing is known of an earlier one.</source>
        <translation>Dies ist die erste Ausgabe: Von einer früheren ist nichts bekannt.</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>host state</source>
        <translation>Empfangsstaat</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>power</source>
        <translation>Schutzmacht</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>represented state</source>
        <translation>vertretener Staat</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>stages</source>
        <translation>Stadien</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>{after} (before: {before})</source>
        <translation>{after} (vorher: {before})</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>{count} since edition {edition} of {date}.</source>
        <translation>{count} seit der Ausgabe {edition} {date:of}.</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>From {one} to {other}</source>
        <translation>{one:from} {other:to}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>None known: no mandate for {represented} in {host} is stated to be in force.</source>
        <translation>Kein Kanal bekannt: Für {represented:acc} {host:in} ist kein geltendes Mandat genannt.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>for that time the library knows no channel from {one} to {other}</source>
        <translation>für diese Zeit kennt die Bibliothek keinen Kanal {one:from} {other:to}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>the library knows no channel between {one} and {other} {date:in}.</source>
        <translation>für {date:acc} kennt die Bibliothek keinen Kanal zwischen {one:dat} und {other:dat}.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>the library knows no channel between {one} and {other}.</source>
        <translation>zwischen {one:dat} und {other:dat} kennt die Bibliothek keinen Kanal.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>the library knows no channel from {one} to {other}</source>
        <translation>{one:from} {other:to} kennt die Bibliothek keinen Kanal</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{0}: at other times, or undated</source>
        <translation>{0}: zu anderen Zeiten oder undatiert</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{0}: not to rely on</source>
        <translation>{0}: nicht verlässlich</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{0}: perhaps, not dated well enough to tell</source>
        <translation>{0}: möglicherweise, für eine sichere Aussage zu ungenau datiert</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{date:in}, {answer}</source>
        <translation>{date:in}: {answer:large}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{one} can reach {other} through {powers}</source>
        <translation>{one:nom} {one:kann|können} {other:acc} über {powers:acc} erreichen</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{one} could perhaps reach {other} through {powers}</source>
        <translation>{one:nom} {one:konnte|konnten} {other:acc} möglicherweise über {powers:acc} erreichen</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{one} could reach {other} through {powers}</source>
        <translation>{one:nom} {one:konnte|konnten} {other:acc} über {powers:acc} erreichen</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{there}; {back}.</source>
        <translation>{there}; {back}.</translation>
    </message>
</context>
<context>
    <name>ChannelDialog</name>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>&amp;Between</source>
        <translation>&amp;Zwischen</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>1985, 1985-04 or 1985-04-30; blank: as last known</source>
        <translation>1985, 1985-04 oder 1985-04-30; leer: wie zuletzt bekannt</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>Channel between two states</source>
        <translation>Kanal zwischen zwei Staaten</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>Enter opens one, Ctrl+C copies it.</source>
        <translation>Die Eingabetaste öffnet eines, Strg+C kopiert es.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>In &amp;force on</source>
        <translation>In Kraft &amp;am</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>In force on</source>
        <translation>In Kraft am</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>Mandates and their statements</source>
        <translation>Mandate und ihre Aussagen</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>Name two different states.</source>
        <translation>Nennen Sie zwei verschiedene Staaten.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>Name two states to see how each can reach the other.</source>
        <translation>Nennen Sie zwei Staaten, um zu sehen, wie sie einander erreichen können.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>One state</source>
        <translation>Ein Staat</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>S&amp;wap</source>
        <translation>&amp;Tauschen</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>Swap the two states</source>
        <translation>Die beiden Staaten vertauschen</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>The library knows no state “{0}”.</source>
        <translation>Die Bibliothek kennt keinen Staat „{0}“.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>The other state</source>
        <translation>Der andere Staat</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <location filename="../../viewer/kit/widgets/choice_box.py"/>
        <source>{0}: type a part of a name, or choose one of the list.</source>
        <translation>{0}: einen Teil eines Namens eingeben oder aus der Liste wählen.</translation>
    </message>
</context>
<context>
    <name>Citable</name>
    <message numerus="yes">
        <location filename="../../viewer/citing/citable.py"/>
        <source>%n arrangement(s)</source>
        <translation>
            <numerusform>%n Mandat</numerusform>
            <numerusform>%n Mandate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/citing/citable.py"/>
        <source>All %n arrangement(s) of the answer</source>
        <translation>
            <numerusform>Das Mandat der Antwort</numerusform>
            <numerusform>Alle %n Mandate der Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/citing/citable.py"/>
        <source>Everything: %n statement(s) with all records</source>
        <translation>
            <numerusform>Alles: %n Aussage mit allen Belegen</numerusform>
            <numerusform>Alles: %n Aussagen mit allen Belegen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citable.py"/>
        <source>the editors’ note on {0}</source>
        <translation>Anmerkung der Redaktion zu {0}</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>According to the source alone: {claim}</source>
        <translation>Allein laut der Quelle: {claim}</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>According to the source, against public records: {claim}</source>
        <translation>Laut der Quelle, entgegen öffentlichen Belegen: {claim}</translation>
    </message>
    <message>
        <location filename="../../index/citing/prose.py"/>
        <location filename="../../index/citing/reference.py"/>
        <source>As of {0}</source>
        <translation>Stand {0}</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Editors’ assessment: {0}</source>
        <translation>Bewertung der Redaktion: {0}</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Editors’ note</source>
        <translation>Anmerkung der Redaktion</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Editors’ note on {0}</source>
        <translation>Anmerkung der Redaktion zu {0}</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Editors’ note: {0}</source>
        <translation>Anmerkung der Redaktion: {0}</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Rests on: {0}</source>
        <translation>Beruht auf: {0}</translation>
    </message>
    <message>
        <location filename="../../index/citing/prose.py"/>
        <source>edition {0}, {1}</source>
        <translation>Ausgabe {0}, {1}</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>p. {0}</source>
        <translation>S. {0}</translation>
    </message>
</context>
<context>
    <name>CitationController</name>
    <message>
        <location filename="../../viewer/citing/citation_controller.py"/>
        <source>Copied the link to {0}.</source>
        <translation>Link kopiert: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_controller.py"/>
        <source>Copied with citation ({1}): {0}.</source>
        <translation>Mit Quellenangabe kopiert ({1}): {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_controller.py"/>
        <source>There is nothing here that a link could lead to.</source>
        <translation>Hier ist nichts, zu dem ein Link führen könnte.</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_controller.py"/>
        <source>There is nothing here to cite.</source>
        <translation>Hier ist nichts zu zitieren.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <location filename="../../viewer/kit/widgets/clear_button.py"/>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <location filename="../../viewer/faults/unsaved_controller.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/unsaved_controller.py"/>
        <source>Close &amp;without saving</source>
        <translation>&amp;Schließen, ohne zu speichern</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/unsaved_controller.py"/>
        <source>If the program is closed now, what is not saved yet is lost.</source>
        <translation>Wenn das Programm jetzt geschlossen wird, geht verloren, was noch nicht gespeichert ist.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/unsaved_controller.py"/>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>For</source>
        <translation>Vertretener Staat</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>From which year until which, as far as stated; the details give it as the source words it.</source>
        <translation>Von welchem Jahr bis zu welchem, soweit angegeben; die Einzelheiten geben den Wortlaut der Quelle wieder.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>In</source>
        <translation>Empfangsstaat</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Power</source>
        <translation>Schutzmacht</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Stated in</source>
        <translation>Genannt in</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>The host state: where they are looked after.</source>
        <translation>Der Empfangsstaat: wo die Interessen wahrgenommen werden.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>The protecting power: the state that acts for another.</source>
        <translation>Die Schutzmacht: der Staat, der für einen anderen handelt.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>The represented state: whose interests are looked after.</source>
        <translation>Der vertretene Staat: wessen Interessen wahrgenommen werden.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>What the public record says about it.</source>
        <translation>Was die öffentlichen Belege zum Mandat sagen.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Where it is stated: in the source document, in the register.</source>
        <translation>Wo das Mandat genannt ist: im Quelldokument, im Register.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Whether it is in force, and as of which date that is known.</source>
        <translation>Ob das Mandat in Kraft ist, mit dem Stand dieser Angabe.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record, here its id; those that weigh most come first</source>
        <translation>eine Zeile für jeden Beleg, hier seine Kennung; die gewichtigsten zuerst</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record: its address</source>
        <translation>eine Zeile für jeden Beleg: seine Adresse</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record: its own date, or “undated”</source>
        <translation>eine Zeile für jeden Beleg: sein eigenes Datum oder „undated“ (undatiert)</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record: its title, in [square brackets] where it has none of its own</source>
        <translation>eine Zeile für jeden Beleg: sein Titel, in [eckigen Klammern], wo er keinen eigenen hat</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record: the day it was seen, or “not stated”</source>
        <translation>eine Zeile für jeden Beleg: der Tag, an dem er eingesehen wurde, oder „not stated“ (nicht angegeben)</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record: treaty body, ministry, official series, academic, press, …</source>
        <translation>eine Zeile für jeden Beleg: treaty body (internationale Organisation), ministry (Ministerium), official series (amtliche Reihe), academic (wissenschaftlich), press (Presse), …</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record: who published it, or “not stated”</source>
        <translation>eine Zeile für jeden Beleg: wer ihn veröffentlicht hat, oder „not stated“ (nicht angegeben)</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each stage: ids of the records that state it, with spaces between</source>
        <translation>eine Zeile für jedes Stadium: Kennungen der Belege, die es nennen, mit Leerzeichen dazwischen</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>code of the state: ISO 3166-1, for former states ISO 3166-3, or one of our own that begins with x-</source>
        <translation>Kürzel des Staates: ISO 3166-1, für frühere Staaten ISO 3166-3, oder ein eigenes, das mit x- beginnt</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>current, ended, never in force or unknown</source>
        <translation>current (laufend), ended (beendet), never in force (nie in Kraft) oder unknown (unbekannt)</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>date of the latest record of what is current</source>
        <translation>Datum des jüngsten Belegs für laufende Mandate</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>how many statements of this library say so</source>
        <translation>wie viele Aussagen dieser Bibliothek es sagen</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>id of the arrangement; it stays in later editions</source>
        <translation>Kennung des Mandats; sie bleibt in späteren Ausgaben</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>ids of arrangements that the same source states against this one, with spaces between</source>
        <translation>Kennungen von Mandaten, die dieselbe Quelle im Widerspruch dazu nennt, mit Leerzeichen dazwischen</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>its stages in order, with semicolons between: requested, agreed, in force, suspended, refused, ended</source>
        <translation>seine Stadien der Reihe nach, mit Strichpunkten dazwischen: requested (erbeten), agreed (vereinbart), in force (in Kraft), suspended (ausgesetzt), refused (abgelehnt), ended (beendet)</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>its time as worded, where no date says it</source>
        <translation>seine Zeit im Wortlaut, wo kein Datum sie nennt</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>the day as of which its status is known</source>
        <translation>der Tag, für den sein Status bekannt ist</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>the host state</source>
        <translation>der Empfangsstaat</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>the protecting power</source>
        <translation>die Schutzmacht</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>the represented state</source>
        <translation>der vertretene Staat</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>what the record says: confirmed, imprecise, contradicted, unsupported, one source only</source>
        <translation>was die Belege sagen: confirmed (bestätigt), imprecise (ungenau), contradicted (anders belegt), unsupported (nicht belegt), one source only (nur ein Beleg)</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>when it ended, in the same form</source>
        <translation>wann es endete, in derselben Form</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>when it took effect: YYYY, YYYY-MM or YYYY-MM-DD, as precise as the record</source>
        <translation>wann es in Kraft trat: JJJJ, JJJJ-MM oder JJJJ-MM-TT, so genau wie der Beleg</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_model.py"/>
        <source>{column}, ascending</source>
        <translation>{column}, aufsteigend</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_model.py"/>
        <source>{column}, descending</source>
        <translation>{column}, absteigend</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>“yes” for what is current and was not confirmed for twelve months</source>
        <translation>„yes“ für das, was läuft und seit zwölf Monaten nicht bestätigt wurde</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>a state in any of these roles</source>
        <translation>ein Staat in einer dieser Rollen</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>check the library in use, and say what it rests on and what it covers</source>
        <translation>die benutzte Bibliothek prüfen und sagen, worauf sie beruht und was sie erfasst</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>current, ended, never in force or unknown</source>
        <translation>current (laufend), ended (beendet), never in force (nie in Kraft) oder unknown (unbekannt)</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>have all documents on the shelf found, and found quickly</source>
        <translation>alle Dokumente im Regal auffindbar machen, und zwar schnell</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>how to write them</source>
        <translation>wie sie ausgegeben werden</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>in force on a date: 1985, 1985-04 or 1985-04-30</source>
        <translation>zu einem Stichtag in Kraft: 1985, 1985-04 oder 1985-04-30</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>keep both editions on the shelf</source>
        <translation>beide Ausgaben im Regal behalten</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>leave out what is only reported, believed or likely</source>
        <translation>weglassen, was nur berichtet, vermutet oder wahrscheinlich ist</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>list the documents on your shelf, or remove some</source>
        <translation>die Dokumente im Regal auflisten oder welche entfernen</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>list what changed since the last edition</source>
        <translation>auflisten, was sich seit der letzten Ausgabe geändert hat</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>list who represents whom</source>
        <translation>auflisten, wer wen vertritt</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>look up in the window what is selected in another program, or was copied</source>
        <translation>im Fenster nachschlagen, was in einem anderen Programm ausgewählt ist oder kopiert wurde</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>one statement is confirmed, imprecise, contradicted, …</source>
        <translation>eine Aussage ist confirmed (bestätigt), imprecise (ungenau), contradicted (anders belegt), …</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>open a passage: its number (4.2), its id, or a link</source>
        <translation>eine Textstelle öffnen: ihre Nummer (4.2), ihre Kennung oder ein Link</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>put a file on your shelf and open it; files alone do the same</source>
        <translation>eine Datei ins Regal stellen und öffnen; Dateien allein bewirken dasselbe</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>put documents of your own on your shelf</source>
        <translation>eigene Dokumente ins Regal stellen</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>put them into this folder of the shelf</source>
        <translation>sie in diesen Ordner des Regals stellen</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>save a picture of the window and exit</source>
        <translation>ein Bild des Fensters speichern und beenden</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>search only what comes with the program, or only your shelf</source>
        <translation>nur in dem suchen, was mit dem Programm geliefert wird, oder nur im Regal</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>search the documents</source>
        <translation>die Dokumente durchsuchen</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>show at most N hits (20)</source>
        <translation>höchstens N Treffer zeigen (20)</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>show the version and exit</source>
        <translation>die Version zeigen und beenden</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>show this help message and exit</source>
        <translation>diese Hilfe zeigen und beenden</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>start with a search</source>
        <translation>mit einer Suche beginnen</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>start with the usual settings; a copy is kept</source>
        <translation>mit den Standardeinstellungen starten; eine Kopie bleibt erhalten</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>stated in one layer of the library, such as source</source>
        <translation>auf einer Ebene der Bibliothek genannt, etwa source</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>take a newer edition in place of the one on the shelf</source>
        <translation>eine neuere Ausgabe anstelle der im Regal übernehmen</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>take documents off the shelf; notes on them are kept</source>
        <translation>Dokumente aus dem Regal nehmen; Notizen dazu bleiben erhalten</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>take the first part of what is too long</source>
        <translation>von zu langen Dateien nur den ersten Teil hinzufügen</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the encoding of plain texts</source>
        <translation>die Zeichenkodierung reiner Texte</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the files, or folders of files, to read</source>
        <translation>die Dateien oder Ordner mit Dateien, die gelesen werden</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the host state</source>
        <translation>der Empfangsstaat</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the id or the name of a document</source>
        <translation>die Kennung oder der Name eines Dokuments</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the protecting power</source>
        <translation>die Schutzmacht</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the represented state</source>
        <translation>der vertretene Staat</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the words to look for</source>
        <translation>die gesuchten Wörter</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>these words instead</source>
        <translation>stattdessen diese Wörter</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>use a language for this start</source>
        <translation>eine Sprache für diesen Start benutzen</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>use a theme for this start</source>
        <translation>ein Farbschema für diesen Start benutzen</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>with --format csv: write into FILE, for a spreadsheet</source>
        <translation>mit --format csv: in FILE schreiben, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>with --json: read one question a line from FILE, or stdin for -, and write one object a line</source>
        <translation>mit --json: eine Frage je Zeile aus FILE lesen, oder von der Standardeingabe bei -, und ein Objekt je Zeile schreiben</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>with --on: also what the dates known do not decide</source>
        <translation>mit --on: auch was die bekannten Daten nicht entscheiden</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>write JSON</source>
        <translation>JSON ausgeben</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <location filename="../../viewer/arrangements/compare/compare_dialog.py"/>
        <source>Choose an arrangement</source>
        <translation>Mandat wählen</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/compare_dialog.py"/>
        <source>Compare two arrangements</source>
        <translation>Zwei Mandate vergleichen</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/compare_dialog.py"/>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/compare_dialog.py"/>
        <source>Enter opens the sentence under a value.</source>
        <translation>Die Eingabetaste öffnet den Satz, auf dem ein Wert beruht.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/compare_dialog.py"/>
        <source>One arrangement</source>
        <translation>Ein Mandat</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/compare_dialog.py"/>
        <source>The other arrangement</source>
        <translation>Das andere Mandat</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Contradicted in the source</source>
        <translation>Widerspruch in der Quelle</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Host state</source>
        <translation>Empfangsstaat</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Last confirmed</source>
        <translation>Zuletzt bestätigt</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Protecting power</source>
        <translation>Schutzmacht</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Represented state</source>
        <translation>Vertretener Staat</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Stages</source>
        <translation>Stadien</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison_model.py"/>
        <source>differs</source>
        <translation>abweichend</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison_model.py"/>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
</context>
<context>
    <name>ContentsPane</name>
    <message>
        <location filename="../../viewer/reading/contents/contents_pane.py"/>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/contents/contents_pane.py"/>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/contents/contents_pane.py"/>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/contents/contents_pane.py"/>
        <source>Results, contents or bookmarks</source>
        <translation>Treffer, Inhalt oder Markierungen</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/contents/contents_pane.py"/>
        <source>The topics of the library; the chosen one is opened beside.</source>
        <translation>Die Themen der Bibliothek; das gewählte wird daneben geöffnet.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <location filename="../../viewer/app.py"/>
        <source>%n arrangement(s)</source>
        <translation>
            <numerusform>%n Mandat</numerusform>
            <numerusform>%n Mandate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/app.py"/>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Textstelle</numerusform>
            <numerusform>%n Textstellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message numerus="yes">
        <location filename="../../index/words/coverage_words.py"/>
        <source>%n arrangement(s)</source>
        <translation>
            <numerusform>%n Mandat</numerusform>
            <numerusform>%n Mandate</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>A state that is not in this list has no arrangement in this library.</source>
        <translation>Ein Staat, der in dieser Liste fehlt, hat in dieser Bibliothek kein Mandat.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/words/coverage_words.py"/>
        <source>An arrangement counts in every period in which it was in force; %n more (is|are) not dated well enough.</source>
        <translation>
            <numerusform>Ein Mandat zählt in jedem Zeitraum, in dem es in Kraft war; %n weiteres ist nicht genau genug datiert.</numerusform>
            <numerusform>Ein Mandat zählt in jedem Zeitraum, in dem es in Kraft war; %n weitere sind nicht genau genug datiert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Arrangements</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>As host</source>
        <translation>Als Empfangsstaat</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>As power</source>
        <translation>Als Schutzmacht</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>By period</source>
        <translation>Nach Zeitraum</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>By record</source>
        <translation>Nach Beleg</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>By state</source>
        <translation>Nach Staat</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Each arrangement counts once, with the record that weighs most.</source>
        <translation>Jedes Mandat zählt einmal, mit dem gewichtigsten Beleg.</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Examined</source>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Left out as doubtful</source>
        <translation>Als zweifelhaft weggelassen</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Record</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Represented</source>
        <translation>Vertreten</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Sources examined</source>
        <translation>Was durchgesehen wurde</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Sources not examined</source>
        <translation>Was nicht durchgesehen wurde</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>This library does not say.</source>
        <translation>Diese Bibliothek sagt es nicht.</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>What a record names, but not well enough to stand among the arrangements.</source>
        <translation>Was ein Beleg nennt, was aber nicht gut genug belegt ist, um unter den Mandaten zu stehen.</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>With an official record</source>
        <translation>Mit amtlichem Beleg</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>With two independent records</source>
        <translation>Mit zwei unabhängigen Belegen</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>a document of this library alone</source>
        <translation>nur ein Dokument dieser Bibliothek</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>states</source>
        <translation>Staaten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/words/coverage_words.py"/>
        <source>{count} {date:in}, of {total} in the library: the other %n never took effect or (is|are) not borne out, and (is|are) not counted here. Nothing found does not mean that there was nothing: only that nothing stands in the sources examined.</source>
        <translation>
            <numerusform>{count} (Stand {date}) von insgesamt {total} in der Bibliothek: Ein weiteres trat nie in Kraft oder ist nicht belegt und zählt hier nicht mit. Nichts gefunden heißt nicht, dass es nichts gab, sondern nur, dass in den durchgesehenen Quellen nichts steht.</numerusform>
            <numerusform>{count} (Stand {date}) von insgesamt {total} in der Bibliothek: Die übrigen %n traten nie in Kraft oder sind nicht belegt und zählen hier nicht mit. Nichts gefunden heißt nicht, dass es nichts gab, sondern nur, dass in den durchgesehenen Quellen nichts steht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DetailList</name>
    <message>
        <location filename="../../viewer/arrangements/details/detail_list.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_list.py"/>
        <source>&amp;Open passage</source>
        <translation>Text&amp;stelle öffnen</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_list.py"/>
        <source>&amp;Show this arrangement</source>
        <translation>Dieses Mandat an&amp;zeigen</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_list.py"/>
        <source>Copy address {0}</source>
        <translation>Adresse {0} kopieren</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_list.py"/>
        <source>Open address {0}…</source>
        <translation>Adresse {0} öffnen…</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <location filename="../../viewer/arrangements/details/detail_page.py"/>
        <source>All arrangements</source>
        <translation>Alle Mandate</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_page.py"/>
        <source>Back to the list (Escape)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_page.py"/>
        <source>Next arrangement</source>
        <translation>Nächstes Mandat</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_page.py"/>
        <source>Previous arrangement</source>
        <translation>Voriges Mandat</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_page.py"/>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Before and after, for the same state in the same host</source>
        <translation>Davor und danach, für denselben Staat im selben Empfangsstaat</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Contradicted in the source itself</source>
        <translation>Widerspruch in der Quelle selbst</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Editors’ note, {0}. {1} {2}</source>
        <translation>Anmerkung der Redaktion, {0}. {1} {2}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Evidence, the best first</source>
        <translation>Belege, der beste zuerst</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>In the source</source>
        <translation>In der Quelle</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>In the {0}</source>
        <translation>Auf der Ebene „{0}“</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Its stages</source>
        <translation>Die Stadien</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Note of {date} on {words}</source>
        <translation>Anmerkung {date:of} zu {words}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Other roles of {power}</source>
        <translation>Weitere Mandate {power:of}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Passage {0}: {1}</source>
        <translation>Textstelle {0}: {1}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Show all %n</source>
        <translation>
            <numerusform>Alle anzeigen (%n)</numerusform>
            <numerusform>Alle %n anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>The editors’ notes on it</source>
        <translation>Die Anmerkungen der Redaktion dazu</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>The opposite direction</source>
        <translation>Die Gegenrichtung</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>apart</source>
        <translation>gesondert</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_delegate.py"/>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>undated</source>
        <translation>undatiert</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>~ hedged in the text</source>
        <translation>~ im Text unter Vorbehalt</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>≠ dates differ between statements</source>
        <translation>≠ Daten weichen zwischen Aussagen ab</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>&amp;Open passage</source>
        <translation>Text&amp;stelle öffnen</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Add to b&amp;riefing</source>
        <translation>Zum B&amp;riefing</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>C&amp;ite</source>
        <translation>&amp;Zitieren</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Copy everything that this card shows</source>
        <translation>Alles kopieren, was diese Karte zeigt</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Copy it in one sentence, with its best record</source>
        <translation>Dieses Mandat in einem Satz mit seinem besten Beleg kopieren</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Details of this arrangement</source>
        <translation>Einzelheiten zu diesem Mandat</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Other ways to cite</source>
        <translation>Anders zitieren</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Put this arrangement on the briefing sheet, together with the others ticked</source>
        <translation>Dieses Mandat mit den anderen vorgemerkten auf das Briefing-Blatt setzen</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Read the sentence that says most of it, where it stands</source>
        <translation>Den Satz, der am meisten über dieses Mandat sagt, an seiner Stelle lesen</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Set it beside another arrangement, field by field</source>
        <translation>Dieses Mandat neben ein anderes stellen, Feld für Feld</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Statements, editors’ notes and related arrangements. Enter opens one, Ctrl+C copies it.</source>
        <translation>Aussagen, Anmerkungen der Redaktion und verwandte Mandate. Die Eingabetaste öffnet einen Eintrag, Strg+C kopiert ihn.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>States of this arrangement</source>
        <translation>Staaten dieses Mandats</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>What the public record says</source>
        <translation>Was die öffentlichen Belege sagen</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>About Good Offices</source>
        <translation>Über Good Offices</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>An address is shown in full and opened only when you say so.</source>
        <translation>Eine Adresse wird vollständig angezeigt und nur geöffnet, wenn Sie es verlangen.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>An offline reference on protecting powers and mediation.</source>
        <translation>Ein Offline-Nachschlagewerk über Schutzmächte und Vermittlung.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>Edition {number} of {date}</source>
        <translation>Ausgabe {number} {date:of}</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>In a source, headings in [square brackets] are the editors’; all else is its own.</source>
        <translation>In einer Quelle stammen Überschriften in [eckigen Klammern] von der Redaktion; alles Übrige ist ihr eigener Text.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>It never opens a network connection.</source>
        <translation>Es stellt niemals eine Netzwerkverbindung her.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>Records of the editor’s note</source>
        <translation>Belege zur Anmerkung der Redaktion</translation>
    </message>
    <message>
        <location filename="../../viewer/help/changes_dialog.py"/>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <location filename="../../viewer/help/coverage_dialog.py"/>
        <source>What is covered</source>
        <translation>Was erfasst ist</translation>
    </message>
</context>
<context>
    <name>DiskFaults</name>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>access to it is denied</source>
        <translation>der Zugriff wird verweigert</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>another program is using it</source>
        <translation>wird gerade von einem anderen Programm benutzt</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>fault {0}</source>
        <translation>Fehler {0}</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>it cannot be used as a file</source>
        <translation>lässt sich nicht als Datei verwenden</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>it is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>it is damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>it is not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>it is too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>it was interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>its links lead round in a circle</source>
        <translation>die Verknüpfungen führen im Kreis</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>its name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>something of that name is there already</source>
        <translation>etwas dieses Namens ist schon da</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>the disk reports a fault</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>the drive or the network does not answer</source>
        <translation>das Laufwerk oder das Netz antwortet nicht</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>there is too little memory</source>
        <translation>zu wenig Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind offen</translation>
    </message>
</context>
<context>
    <name>EditingController</name>
    <message numerus="yes">
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>%n document(s) (is|are) in no folder now.</source>
        <translation>
            <numerusform>%n Dokument ist jetzt in keinem Ordner.</numerusform>
            <numerusform>%n Dokumente sind jetzt in keinem Ordner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>%n document(s) (is|are) in the folder {0} now.</source>
        <translation>
            <numerusform>%n Dokument ist jetzt im Ordner {0}.</numerusform>
            <numerusform>%n Dokumente sind jetzt im Ordner {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>%n document(s) (is|are) off your shelf. Your notes on (it|them) are kept.</source>
        <translation>
            <numerusform>%n Dokument steht nicht mehr in Ihrem Regal. Ihre Notizen dazu bleiben erhalten.</numerusform>
            <numerusform>%n Dokumente stehen nicht mehr in Ihrem Regal. Ihre Notizen dazu bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>%n folder(s) (is|are) gone; (its|their) documents stay on your shelf.</source>
        <translation>
            <numerusform>%n Ordner gibt es nicht mehr; seine Dokumente bleiben in Ihrem Regal.</numerusform>
            <numerusform>%n Ordner gibt es nicht mehr; ihre Dokumente bleiben in Ihrem Regal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>%n row(s) (has|have) another place now.</source>
        <translation>
            <numerusform>%n Eintrag steht jetzt an anderer Stelle.</numerusform>
            <numerusform>%n Einträge stehen jetzt an anderer Stelle.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>Done again.</source>
        <translation>Wiederholt.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>It is called by this name now.</source>
        <translation>Das Dokument heißt jetzt so.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>The folder is called {0} now.</source>
        <translation>Der Ordner heißt jetzt {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>The folder {0} is gone; its documents stay on your shelf.</source>
        <translation>Den Ordner {0} gibt es nicht mehr; seine Dokumente bleiben in Ihrem Regal.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>There is a folder {0} now.</source>
        <translation>Es gibt jetzt den Ordner {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>What was read of {0} is gone: add its file again; your notes on it are found then.</source>
        <translation>Was von {0} gelesen wurde, ist nicht mehr vorhanden: Fügen Sie die Datei wieder hinzu; dann sind auch Ihre Notizen dazu wieder da.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>{0} has another place now.</source>
        <translation>{0} steht jetzt an anderer Stelle.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>{0} is in no folder now.</source>
        <translation>{0} ist jetzt in keinem Ordner.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>{0} is in the folder {1} now.</source>
        <translation>{0} ist jetzt im Ordner {1}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>{0} is off your shelf. Your notes on it are kept.</source>
        <translation>{0} ist nicht mehr in Ihrem Regal. Ihre Notizen dazu bleiben erhalten.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>{0} is the first one already.</source>
        <translation>{0} steht schon an erster Stelle.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>{0} is the last one already.</source>
        <translation>{0} steht schon an letzter Stelle.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} von {2}</translation>
    </message>
</context>
<context>
    <name>EditionBar</name>
    <message>
        <location filename="../../viewer/shelf/edition_bar.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/edition_bar.py"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/edition_bar.py"/>
        <source>Take the new edition</source>
        <translation>Neue Ausgabe übernehmen</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/edition_bar.py"/>
        <source>The file of this document has changed since it was read.</source>
        <translation>Die Datei dieses Dokuments hat sich geändert, seit sie gelesen wurde.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/edition_bar.py"/>
        <source>The new edition is being read: {0} %</source>
        <translation>Die neue Ausgabe wird gelesen: {0} %</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <location filename="../../viewer/shelf/encoding_dialog.py"/>
        <source>&amp;Encoding:</source>
        <translation>&amp;Kodierung:</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/encoding_dialog.py"/>
        <source>&amp;Read it so</source>
        <translation>&amp;So lesen</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/encoding_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/encoding_dialog.py"/>
        <source>Encoding of the text</source>
        <translation>Zeichenkodierung des Textes</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/encoding_dialog.py"/>
        <source>How the text reads</source>
        <translation>Wie sich der Text liest</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/encoding_dialog.py"/>
        <source>“{0}” does not say how its letters are written. Choose what makes them readable.</source>
        <translation>„{0}“ gibt nicht an, wie die Zeichen kodiert sind. Wählen Sie die Kodierung, mit der sich der Text lesen lässt.</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Arabic (Windows)</source>
        <translation>Arabisch (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Baltic (Windows)</source>
        <translation>Baltisch (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Central European (DOS)</source>
        <translation>Mitteleuropäisch (DOS)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Central European (ISO)</source>
        <translation>Mitteleuropäisch (ISO)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Central European (Windows)</source>
        <translation>Mitteleuropäisch (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Chinese, simplified (GB18030)</source>
        <translation>Chinesisch, vereinfacht (GB18030)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinesisch, traditionell (Big5)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Cyrillic (DOS)</source>
        <translation>Kyrillisch (DOS)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Cyrillic (KOI8)</source>
        <translation>Kyrillisch (KOI8)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Cyrillic (Windows)</source>
        <translation>Kyrillisch (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Greek (Windows)</source>
        <translation>Griechisch (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Hebrew (Windows)</source>
        <translation>Hebräisch (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Japanese (EUC)</source>
        <translation>Japanisch (EUC)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Japanese (Shift JIS)</source>
        <translation>Japanisch (Shift-JIS)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Korean (Windows)</source>
        <translation>Koreanisch (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Thai (Windows)</source>
        <translation>Thailändisch (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Turkish (Windows)</source>
        <translation>Türkisch (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Unicode (UTF-16, reversed)</source>
        <translation>Unicode (UTF-16, umgekehrt)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Vietnamese (Windows)</source>
        <translation>Vietnamesisch (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Western European (DOS)</source>
        <translation>Westeuropäisch (DOS)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Western European (Macintosh)</source>
        <translation>Westeuropäisch (Macintosh)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Western European (Windows)</source>
        <translation>Westeuropäisch (Windows)</translation>
    </message>
</context>
<context>
    <name>EnlargedView</name>
    <message>
        <location filename="../../viewer/arrangements/enlarged_view.py"/>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/enlarged_view.py"/>
        <source>Back to the text (Escape)</source>
        <translation>Zurück zum Text (Esc)</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>A file could not be read or written.</source>
        <translation>Eine Datei konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>A part of the program failed. This is a mistake in the program, not one of yours.</source>
        <translation>Ein Teil des Programms ist ausgefallen. Das ist ein Fehler im Programm, nicht Ihrer.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>A part of the program is missing. It was probably updated or removed while it was open.</source>
        <translation>Ein Teil des Programms fehlt. Wahrscheinlich wurde es aktualisiert oder entfernt, während es geöffnet war.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>Check that the disk is connected and that you may write there, then try again.</source>
        <translation>Prüfen Sie, ob der Datenträger angeschlossen ist und Sie dort schreiben dürfen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>Close the program and start it again. If it does not start, install it again.</source>
        <translation>Schließen Sie das Programm und starten Sie es neu. Wenn es nicht startet, installieren Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>Close the program and start it again: it checks the library and builds it anew if need be.</source>
        <translation>Schließen Sie das Programm und starten Sie es neu: Es prüft die Bibliothek und baut sie bei Bedarf neu auf.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>Go on reading. If it happens again, close the program and start it again; the report below helps those who look after the program to find the mistake.</source>
        <translation>Lesen Sie weiter. Wenn es wieder geschieht, schließen Sie das Programm und starten Sie es neu; der Bericht unten hilft denen, die das Programm betreuen, den Fehler zu finden.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>It has happened %n time(s) so far.</source>
        <translation>
            <numerusform>Bisher ist es %n Mal geschehen.</numerusform>
            <numerusform>Bisher ist es %n Mal geschehen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>It holds nothing that you read, searched for or wrote.</source>
        <translation>Er enthält nichts, was Sie gelesen, gesucht oder geschrieben haben.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>Make some room on the disk and try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>The disk is full, so a file could not be written.</source>
        <translation>Der Datenträger ist voll, daher konnte eine Datei nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>The library is unchanged, and what you had set or saved before is safe. The program goes on.</source>
        <translation>Die Bibliothek ist unverändert, und was Sie zuvor eingestellt oder gespeichert haben, ist sicher. Das Programm läuft weiter.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>The library’s files could not be read. They may have been moved or removed.</source>
        <translation>Die Dateien der Bibliothek konnten nicht gelesen werden. Vielleicht wurden sie verschoben oder entfernt.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>This report holds nothing that you read, searched for or wrote. It is sent nowhere.</source>
        <translation>Dieser Bericht enthält nichts, was Sie gelesen, gesucht oder geschrieben haben. Er wird nirgendwohin gesendet.</translation>
    </message>
</context>
<context>
    <name>ExchangeController</name>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Bookmarks and notes in {0}, edition {1}</source>
        <translation>Lesezeichen und Notizen in {0}, Ausgabe {1}</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Export bookmarks and notes</source>
        <translation>Lesezeichen und Notizen exportieren</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Export for another computer</source>
        <translation>Für einen anderen Computer exportieren</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Import bookmarks and notes</source>
        <translation>Lesezeichen und Notizen importieren</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Imported: {0} new, {1} with later words, {2} already here.</source>
        <translation>Importiert: {0} neu, {1} mit neuerem Text, {2} schon vorhanden.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Nothing is marked here, so there is nothing to save.</source>
        <translation>Hier ist nichts markiert, also gibt es nichts zu speichern.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Saved {0} with bookmarks, highlights and notes: {1}, settings: {2}.</source>
        <translation>{0} gespeichert. Lesezeichen, Hervorhebungen und Notizen: {1}; Einstellungen: {2}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Saved {0} with bookmarks, highlights and notes: {1}.</source>
        <translation>{0} mit Lesezeichen, Hervorhebungen und Notizen gespeichert: {1}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Settings taken over: {0}.</source>
        <translation>Übernommene Einstellungen: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>{0} holds bookmarks, highlights and notes: {1}, and settings: {2}. What you marked here stays; your settings and keys are replaced by those of the file.</source>
        <translation>{0} enthält Lesezeichen, Hervorhebungen und Notizen: {1}, und Einstellungen: {2}. Was Sie hier markiert haben, bleibt; Ihre Einstellungen und Tasten werden durch die der Datei ersetzt.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>For</source>
        <translation>Vertretener Staat</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>In</source>
        <translation>Empfangsstaat</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>Power</source>
        <translation>Schutzmacht</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <location filename="../../viewer/arrangements/export_controller.py"/>
        <source>Briefing sheet</source>
        <translation>Briefing-Blatt</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/export_controller.py"/>
        <source>Export all arrangements</source>
        <translation>Alle Mandate exportieren</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/export_controller.py"/>
        <source>Export arrangements</source>
        <translation>Mandate exportieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/export_controller.py"/>
        <source>Saved {0}: %n arrangement(s).</source>
        <translation>
            <numerusform>{0} gespeichert: %n Mandat.</numerusform>
            <numerusform>{0} gespeichert: %n Mandate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportService</name>
    <message>
        <location filename="../../viewer/arrangements/export_service.py"/>
        <source>Protecting-power arrangements ({0}, edition {1})</source>
        <translation>Schutzmachtmandate ({0}, Ausgabe {1})</translation>
    </message>
</context>
<context>
    <name>FaultController</name>
    <message>
        <location filename="../../viewer/faults/fault_controller.py"/>
        <source>The program was updated or removed while it was open. Close it and start it again.</source>
        <translation>Das Programm wurde aktualisiert oder entfernt, während es geöffnet war. Schließen Sie es und starten Sie es neu.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_controller.py"/>
        <source>The same fault again ({0} so far). Help → Copy diagnostics has what is known.</source>
        <translation>Wieder derselbe Fehler (bisher {0}). Was darüber bekannt ist, kopiert „Hilfe → Diagnose kopieren“.</translation>
    </message>
</context>
<context>
    <name>FileKinds</name>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <source>Annotations for other readers (*.ann)</source>
        <translation>Anmerkungen für andere Leseprogramme (*.ann)</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/export_service.py"/>
        <source>Data for a program (*.json)</source>
        <translation>Daten für ein Programm (*.json)</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <location filename="../../viewer/shortcuts/shortcuts_file.py"/>
        <source>Data to import again (*.json)</source>
        <translation>Daten zum Wiederimportieren (*.json)</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/scene_export.py"/>
        <source>Drawing to scale (*.svg)</source>
        <translation>Skalierbare Zeichnung (*.svg)</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/export_service.py"/>
        <source>Markdown with footnotes (*.md)</source>
        <translation>Markdown mit Fußnoten (*.md)</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/export_service.py"/>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>Picture (*.jpg)</source>
        <translation>Bild (*.jpg)</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/scene_export.py"/>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/export_service.py"/>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabelle für eine Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <location filename="../../viewer/arrangements/export_service.py"/>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>%n arrangement(s) in all. Stated in: {0}. What several state is counted once.</source>
        <translation>
            <numerusform>%n Mandat insgesamt. Genannt in: {0}. Was in mehreren steht, zählt einmal.</numerusform>
            <numerusform>%n Mandate insgesamt. Genannt in: {0}. Was in mehreren steht, zählt einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>%n more (is|are) not dated well enough to tell</source>
        <translation>
            <numerusform>%n weiteres ist für eine sichere Aussage zu ungenau datiert</numerusform>
            <numerusform>%n weitere sind für eine sichere Aussage zu ungenau datiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>%n more, marked {0}, (is|are) not dated well enough to tell</source>
        <translation>
            <numerusform>%n weiteres, mit {0} bezeichnet, ist für eine sichere Aussage zu ungenau datiert</numerusform>
            <numerusform>%n weitere, mit {0} bezeichnet, sind für eine sichere Aussage zu ungenau datiert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>For</source>
        <translation>Vertretener Staat</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>From the answer</source>
        <translation>Aus der Antwort</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>In</source>
        <translation>Empfangsstaat</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/arrangements_filter_model.py"/>
        <source>Not dated well enough to tell.</source>
        <translation>Für eine sichere Aussage zu ungenau datiert.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>Only firm statements</source>
        <translation>Nur ohne Vorbehalt</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>Power</source>
        <translation>Schutzmacht</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>State involved</source>
        <translation>Beteiligter Staat</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>Stated in</source>
        <translation>Genannt in</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>{0} of {1} in {2}</source>
        <translation>{0} von {1}, {2}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>{0} of {1} on {2}</source>
        <translation>{0} von {1} am {2}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>{0}; {1}.</source>
        <translation>{0}; {1}.</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>“{0}” is not a date. Write it as 1980, 1980-05 or 1980-05-21.</source>
        <translation>„{0}“ ist kein Datum. Geben Sie es in der Form 1980, 1980-05 oder 1980-05-21 ein.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Filter arrangements</source>
        <translation>Mandate filtern</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Filter by state, date, status, where it is stated and assessment</source>
        <translation>Filtern nach Staat, Datum, Status, Fundstelle und Bewertung</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Filter by state, period or words</source>
        <translation>Nach Staat, Zeitraum oder Wörtern filtern</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Filters in use</source>
        <translation>Aktive Filter</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Remove filter {0}</source>
        <translation>Filter {0} entfernen</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>FilterForm</name>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>1985, 1985-04 or 1985-04-30</source>
        <translation>1985, 1985-04 oder 1985-04-30</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>Arrow keys go by one year, Page Up and Page Down by ten.</source>
        <translation>Die Pfeiltasten ändern das Jahr um eins, Bild auf und Bild ab um zehn.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>Clear all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>Filter arrangements</source>
        <translation>Mandate filtern</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>In any of the three roles</source>
        <translation>In einer der drei Rollen</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>In force in the year</source>
        <translation>In Kraft im Jahr</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>In force on</source>
        <translation>In Kraft am</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>Leave out what is only reported, believed or likely</source>
        <translation>Weglassen, was nur berichtet, vermutet oder wahrscheinlich ist</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>Show only the arrangements of which this is so.</source>
        <translation>Nur die Mandate zeigen, für die dies zutrifft.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>&amp;Whole words</source>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Close, and stay at this place</source>
        <translation>Schließen und an dieser Stelle bleiben</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Enter goes to the next place, Shift+Enter to the previous one, Escape back to where you were.</source>
        <translation>Die Eingabetaste geht zur nächsten Stelle, Umschalt+Eingabe zur vorherigen, Esc zurück zum Ausgangspunkt.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Find in this document</source>
        <translation>In diesem Dokument suchen</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Find words</source>
        <translation>Wörter suchen</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Match &amp;case</source>
        <translation>Groß-/Klei&amp;nschreibung</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Match acce&amp;nts</source>
        <translation>Akzen&amp;te beachten</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Regular e&amp;xpression</source>
        <translation>Regul&amp;ärer Ausdruck</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>“19[78]\d” finds the years from 1970 to 1989.</source>
        <translation>„19[78]\d“ findet die Jahre 1970 bis 1989.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>“Us” does not find “us”.</source>
        <translation>„Us“ findet nicht „us“.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>“cafe” does not find “café”.</source>
        <translation>„cafe“ findet nicht „café“.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>“state” does not find “statement”.</source>
        <translation>„state“ findet nicht „statement“.</translation>
    </message>
</context>
<context>
    <name>FindController</name>
    <message>
        <location filename="../../viewer/finding/find_controller.py"/>
        <source>Finding…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_controller.py"/>
        <source>Not in this document.</source>
        <translation>Nicht in diesem Dokument.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_controller.py"/>
        <source>Words are found in documents. Open one first.</source>
        <translation>Wörter lassen sich nur in Dokumenten suchen. Öffnen Sie zuerst eines.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_controller.py"/>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_controller.py"/>
        <source>{0} of {1}, from the beginning again</source>
        <translation>{0} von {1}, wieder von Anfang an</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_controller.py"/>
        <source>{0} of {1}, from the end again</source>
        <translation>{0} von {1}, wieder vom Ende an</translation>
    </message>
</context>
<context>
    <name>FindPattern</name>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>A pattern cannot begin with “(*”.</source>
        <translation>Ein Muster kann nicht mit „(*“ beginnen.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>A range in “[…]” runs backwards.</source>
        <translation>Ein Bereich in „[…]“ läuft rückwärts.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>A sign such as “*” repeats nothing.</source>
        <translation>Ein Zeichen wie „*“ wiederholt nichts.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>A “(” is not closed.</source>
        <translation>Eine „(“ ist nicht geschlossen.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>A “)” closes nothing.</source>
        <translation>Eine „)“ schließt nichts.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>A “[” is not closed.</source>
        <translation>Eine „[“ ist nicht geschlossen.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>Not a pattern of whole words.</source>
        <translation>Kein Muster für ganze Wörter.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>Not a pattern, from letter {0} on.</source>
        <translation>Ab Zeichen {0} kein gültiges Muster.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>Nothing follows the last “\”.</source>
        <translation>Auf das letzte „\“ folgt nichts.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>This pattern takes too long.</source>
        <translation>Die Suche nach diesem Muster dauert zu lange.</translation>
    </message>
</context>
<context>
    <name>FoundCount</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/found_count.py"/>
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/found_count.py"/>
        <source>Show only the %n arrangement(s) that the search has found</source>
        <translation>
            <numerusform>Nur das eine Mandat zeigen, das die Suche gefunden hat</numerusform>
            <numerusform>Nur die %n Mandate zeigen, die die Suche gefunden hat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>Not verified: no record of these words could be shown.</source>
        <translation>Nicht geprüft: Für diesen Wortlaut ließ sich kein Beleg anführen.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>See also: </source>
        <translation>Siehe auch: </translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>Find a term</source>
        <translation>Begriff suchen</translation>
    </message>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>The entry of the chosen term stands beside the list.</source>
        <translation>Der Eintrag des gewählten Begriffs steht neben der Liste.</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>&amp;Go</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>A number from the margin, such as 4.2, or a state</source>
        <translation>Eine Nummer vom Rand, etwa 4.2, oder ein Staat</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>Go to passage or state</source>
        <translation>Gehe zu Textstelle oder Staat</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>Its mandates, and the passages that name it</source>
        <translation>Seine Mandate und die Textstellen, die ihn nennen</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>Number or name of a passage, or a state</source>
        <translation>Nummer oder Name einer Textstelle, oder ein Staat</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>Numbers stand in the margin of the text.</source>
        <translation>Die Nummern stehen am Rand des Textes.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>Passages and states</source>
        <translation>Textstellen und Staaten</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>There is no passage “{0}”. Numbers stand in the margin of the text.</source>
        <translation>Es gibt keine Textstelle „{0}“. Die Nummern stehen am Rand des Textes.</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <location filename="../../viewer/shortcuts/shortcut_list.py"/>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>What it asks for</source>
        <translation>Gesucht wird</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>What it may be</source>
        <translation>Mögliche Werte</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>What it means</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Written</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <location filename="../../viewer/help/help_controller.py"/>
        <source>Copied. It holds nothing that you read, searched for or wrote.</source>
        <translation>Kopiert. Es enthält nichts, was Sie gelesen, gesucht oder geschrieben haben.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_controller.py"/>
        <source>No program was found on this computer that shows folders. The log is in {0}</source>
        <translation>Auf diesem Computer wurde kein Programm gefunden, das Ordner anzeigt. Das Protokoll liegt in {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_controller.py"/>
        <source>There is no log yet: nothing has gone wrong on this computer.</source>
        <translation>Es gibt noch kein Protokoll: Auf diesem Computer ist nichts schiefgegangen.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_controller.py"/>
        <source>This is edition {0} of the library: {1} Help shows what has changed.</source>
        <translation>Dies ist die Ausgabe {0} der Bibliothek: {1} Das Menü „Hilfe“ zeigt, was sich geändert hat.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_controller.py"/>
        <source>{0} opens the handbook</source>
        <translation>{0} öffnet das Handbuch</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>Chapters with these words: {0}</source>
        <translation>Kapitel mit diesen Wörtern: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>No chapter has these words. Try fewer, or shorter ones.</source>
        <translation>Kein Kapitel enthält diese Wörter. Versuchen Sie es mit weniger oder kürzeren.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>Search in the handbook</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>The chosen chapter stands beside the list.</source>
        <translation>Das gewählte Kapitel steht neben der Liste.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>{0} – Handbook</source>
        <translation>{0} – Handbuch</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>%n arrangement(s) in all</source>
        <translation>
            <numerusform>insgesamt %n Mandat</numerusform>
            <numerusform>insgesamt %n Mandate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>%n state(s)</source>
        <translation>
            <numerusform>%n Staat</numerusform>
            <numerusform>%n Staaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n Begriff</numerusform>
            <numerusform>%n Begriffe</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>A reference on protecting powers and mediation: the source word for word, every arrangement with the words it rests on, a note where the record differs, and all of it on this computer.</source>
        <translation>Ein Nachschlagewerk über Schutzmächte und Vermittlung: die Quelle Wort für Wort, jedes Mandat mit den Worten, auf denen es beruht, eine Anmerkung, wo öffentliche Belege abweichen, und alles auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>As far as public records confirm it, with the date of the latest one.</source>
        <translation>Was öffentliche Belege bestätigen, mit dem Datum des jüngsten.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Edition {number} of {date}</source>
        <translation>Ausgabe {number} {date:of}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>In force today: %n</source>
        <translation>
            <numerusform>Heute in Kraft: %n</numerusform>
            <numerusform>Heute in Kraft: %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>States</source>
        <translation>Staaten</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>What is a protecting power?</source>
        <translation>Was ist eine Schutzmacht?</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>What is in it</source>
        <translation>Inhalt der Bibliothek</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Where you were last</source>
        <translation>Wo Sie zuletzt waren</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Which mandates does Switzerland hold now?</source>
        <translation>Welche Mandate hat die Schweiz heute?</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Who represented the United Kingdom in Argentina in 1982?</source>
        <translation>Wer vertrat 1982 das Vereinigte Königreich in Argentinien?</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Who represents the United States in Iran?</source>
        <translation>Wer vertritt die Vereinigten Staaten in Iran?</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Who speaks for whom, where, since when</source>
        <translation>Wer spricht für wen, wo und seit wann</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>what has changed</source>
        <translation>was sich geändert hat</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <location filename="../../viewer/shortcuts/key_recorder.py"/>
        <source>Add keys…</source>
        <translation>Tasten hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/key_recorder.py"/>
        <source>Press the keys, or Esc</source>
        <translation>Tasten drücken, oder Esc</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <location filename="../../viewer/kit/keymap.py"/>
        <source>These keys are not known here.</source>
        <translation>Diese Tasten sind hier nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/keymap.py"/>
        <source>there is no action “{0}”</source>
        <translation>es gibt keinen Befehl „{0}“</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/keymap.py"/>
        <source>{0} is given twice</source>
        <translation>{0} ist doppelt vergeben</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/keymap.py"/>
        <source>{0} is needed to move around and to edit. Hold Ctrl or Alt with another key.</source>
        <translation>{0} wird gebraucht, um sich zu bewegen und zu schreiben. Halten Sie Strg oder Alt zusammen mit einer anderen Taste gedrückt.</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/keymap.py"/>
        <source>{0} types a sign or opens a menu. Hold Ctrl with it, or use one of the F keys.</source>
        <translation>{0} schreibt ein Zeichen oder öffnet ein Menü. Halten Sie zusätzlich Strg gedrückt, oder nehmen Sie eine der F-Tasten.</translation>
    </message>
</context>
<context>
    <name>KeysStrip</name>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>Add keys for {0}</source>
        <translation>Tasten hinzufügen für {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>Default: {0}</source>
        <translation>Standard: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>No action is chosen.</source>
        <translation>Kein Befehl ist ausgewählt.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>Remove these keys</source>
        <translation>Diese Tasten entfernen</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>Takes the next keys that you press; Esc gives up.</source>
        <translation>Nimmt die nächsten Tasten, die Sie drücken; Esc bricht ab.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Abkhazian</source>
        <translation>Abchasisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Afar</source>
        <translation>Afar</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Afrikaans</source>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Akan</source>
        <translation>Akan</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Amharic</source>
        <translation>Amharisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Aragonese</source>
        <translation>Aragonesisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Assamese</source>
        <translation>Assamesisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Avaric</source>
        <translation>Awarisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Avestan</source>
        <translation>Avestisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Aymara</source>
        <translation>Aymara</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Azerbaijani</source>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Bambara</source>
        <translation>Bambara</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Bangla</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Bashkir</source>
        <translation>Baschkirisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Basque</source>
        <translation>Baskisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Belarusian</source>
        <translation>Belarussisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Bislama</source>
        <translation>Bislama</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Bosnian</source>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Breton</source>
        <translation>Bretonisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Burmese</source>
        <translation>Birmanisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Chamorro</source>
        <translation>Chamorro</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Chechen</source>
        <translation>Tschetschenisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Church Slavic</source>
        <translation>Kirchenslawisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Chuvash</source>
        <translation>Tschuwaschisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Cornish</source>
        <translation>Kornisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Corsican</source>
        <translation>Korsisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Cree</source>
        <translation>Cree</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Divehi</source>
        <translation>Dhivehi</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Dzongkha</source>
        <translation>Dzongkha</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Esperanto</source>
        <translation>Esperanto</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Ewe</source>
        <translation>Ewe</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Faroese</source>
        <translation>Färöisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Fijian</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Fula</source>
        <translation>Ful</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Galician</source>
        <translation>Galicisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Ganda</source>
        <translation>Ganda</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Guarani</source>
        <translation>Guaraní</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Gujarati</source>
        <translation>Gujarati</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Haitian Creole</source>
        <translation>Haiti-Kreolisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Hausa</source>
        <translation>Haussa</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Herero</source>
        <translation>Herero</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Hiri Motu</source>
        <translation>Hiri-Motu</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Icelandic</source>
        <translation>Isländisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Ido</source>
        <translation>Ido</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Igbo</source>
        <translation>Igbo</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Interlingua</source>
        <translation>Interlingua</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Interlingue</source>
        <translation>Interlingue</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Inuktitut</source>
        <translation>Inuktitut</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Inupiaq</source>
        <translation>Inupiak</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Irish</source>
        <translation>Irisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Javanese</source>
        <translation>Javanisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kalaallisut</source>
        <translation>Grönländisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kanuri</source>
        <translation>Kanuri</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kashmiri</source>
        <translation>Kaschmiri</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kazakh</source>
        <translation>Kasachisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Khmer</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kikuyu</source>
        <translation>Kikuyu</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kinyarwanda</source>
        <translation>Kinyarwanda</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Komi</source>
        <translation>Komi</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kongo</source>
        <translation>Kongolesisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kuanyama</source>
        <translation>Kwanyama</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kurdish</source>
        <translation>Kurdisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kyrgyz</source>
        <translation>Kirgisisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Lao</source>
        <translation>Laotisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Latin</source>
        <translation>Latein</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Limburgish</source>
        <translation>Limburgisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Lingala</source>
        <translation>Lingala</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Luba-Katanga</source>
        <translation>Luba-Katanga</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Luxembourgish</source>
        <translation>Luxemburgisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Macedonian</source>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Malagasy</source>
        <translation>Madagassisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Maltese</source>
        <translation>Maltesisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Manx</source>
        <translation>Manx</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Marathi</source>
        <translation>Marathi</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Marshallese</source>
        <translation>Marschallesisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Mongolian</source>
        <translation>Mongolisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Māori</source>
        <translation>Māori</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Nauru</source>
        <translation>Nauruisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Navajo</source>
        <translation>Navajo</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Ndonga</source>
        <translation>Ndonga</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Nepali</source>
        <translation>Nepalesisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>North Ndebele</source>
        <translation>Nord-Ndebele</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Northern Sami</source>
        <translation>Nordsamisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Norwegian Bokmål</source>
        <translation>Norwegisch (Bokmål)</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Norwegian Nynorsk</source>
        <translation>Norwegisch (Nynorsk)</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Nyanja</source>
        <translation>Nyanja</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Occitan</source>
        <translation>Okzitanisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Odia</source>
        <translation>Oriya</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Ojibwa</source>
        <translation>Ojibwa</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Oromo</source>
        <translation>Oromo</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Ossetic</source>
        <translation>Ossetisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Pali</source>
        <translation>Pali</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Pashto</source>
        <translation>Paschtu</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Punjabi</source>
        <translation>Punjabi</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Quechua</source>
        <translation>Quechua</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Romansh</source>
        <translation>Rätoromanisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Rundi</source>
        <translation>Rundi</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Samoan</source>
        <translation>Samoanisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sango</source>
        <translation>Sango</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sanskrit</source>
        <translation>Sanskrit</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sardinian</source>
        <translation>Sardisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Scottish Gaelic</source>
        <translation>Gälisch (Schottland)</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Serbo-Croatian</source>
        <translation>Serbokroatisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Shona</source>
        <translation>Shona</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sichuan Yi</source>
        <translation>Yi</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sindhi</source>
        <translation>Sindhi</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sinhala</source>
        <translation>Singhalesisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>South Ndebele</source>
        <translation>Süd-Ndebele</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Southern Sotho</source>
        <translation>Süd-Sotho</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sundanese</source>
        <translation>Sundanesisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Swati</source>
        <translation>Swazi</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tagalog</source>
        <translation>Tagalog</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tahitian</source>
        <translation>Tahitisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tajik</source>
        <translation>Tadschikisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tatar</source>
        <translation>Tatarisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tibetan</source>
        <translation>Tibetisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tongan</source>
        <translation>Tongaisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tsonga</source>
        <translation>Tsonga</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tswana</source>
        <translation>Tswana</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Turkmen</source>
        <translation>Turkmenisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Twi</source>
        <translation>Twi</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Uyghur</source>
        <translation>Uigurisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Uzbek</source>
        <translation>Usbekisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Venda</source>
        <translation>Venda</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Volapük</source>
        <translation>Volapük</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Walloon</source>
        <translation>Wallonisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Welsh</source>
        <translation>Walisisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Western Frisian</source>
        <translation>Westfriesisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Wolof</source>
        <translation>Wolof</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Xhosa</source>
        <translation>Xhosa</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Yiddish</source>
        <translation>Jiddisch</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Yoruba</source>
        <translation>Yoruba</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Zhuang</source>
        <translation>Zhuang</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Zulu</source>
        <translation>Zulu</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>Layer</name>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>register</source>
        <translation>Register</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>LinkController</name>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>There is no passage “{0}”.</source>
        <translation>Es gibt keine Textstelle „{0}“.</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>This edition has no arrangement “{0}”.</source>
        <translation>Diese Ausgabe enthält kein Mandat „{0}“.</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>This edition has no state “{0}”.</source>
        <translation>Diese Ausgabe enthält keinen Staat „{0}“.</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>This link leads nowhere in Good Offices: “{0}”. Nothing was opened.</source>
        <translation>Dieser Link führt in Good Offices nirgendwohin: „{0}“. Es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>This passage is in a document of a reader’s own that is not on this computer.</source>
        <translation>Diese Textstelle steht in einem persönlichen Dokument, das nicht auf diesem Computer ist.</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>“{0}” was changed in a later edition: this is what took its place.</source>
        <translation>„{0}“ wurde in einer späteren Ausgabe geändert: Dies ist an seine Stelle getreten.</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>“{0}” was divided in a later edition: this is the first of what took its place.</source>
        <translation>„{0}“ wurde in einer späteren Ausgabe geteilt: Dies ist der erste Teil von dem, was an seine Stelle getreten ist.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>&amp;Copy address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>&amp;Open in browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>No web browser was found on this computer. Copy the address, and open it where there is one:</source>
        <translation>Auf diesem Computer wurde kein Webbrowser gefunden. Kopieren Sie die Adresse und öffnen Sie sie dort, wo es einen gibt:</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>Open an address outside?</source>
        <translation>Externe Adresse öffnen?</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>The whole address, as it would be opened.</source>
        <translation>Die ganze Adresse, wie sie geöffnet würde.</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>This address cannot be opened from here. It can be copied, if you trust it:</source>
        <translation>Diese Adresse kann von hier aus nicht geöffnet werden. Sie kann kopiert werden, wenn Sie ihr vertrauen:</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>Your web browser would go to {0}. It is written as “{1}”, which may be meant to look like another name. This program itself goes nowhere. The whole address is:</source>
        <translation>Ihr Webbrowser würde {0} aufrufen. Geschrieben steht dort „{1}“, was vielleicht wie ein anderer Name aussehen soll. Dieses Programm selbst ruft nichts auf. Die vollständige Adresse lautet:</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>Your web browser would go to {0}. This program itself goes nowhere. The whole address is:</source>
        <translation>Ihr Webbrowser würde {0} aufrufen. Dieses Programm selbst ruft nichts auf. Die vollständige Adresse lautet:</translation>
    </message>
</context>
<context>
    <name>LookUpController</name>
    <message>
        <location filename="../../viewer/search/look_up_controller.py"/>
        <source>A long text: only its beginning is looked up.</source>
        <translation>Der Text ist lang: Nur sein Anfang wird nachgeschlagen.</translation>
    </message>
    <message>
        <location filename="../../viewer/search/look_up_controller.py"/>
        <source>No words were copied. Copy words, then look them up.</source>
        <translation>Es wurden keine Wörter kopiert. Kopieren Sie Wörter und schlagen Sie sie dann nach.</translation>
    </message>
    <message>
        <location filename="../../viewer/search/look_up_controller.py"/>
        <source>Nothing is selected. Select words in any program, then look them up.</source>
        <translation>Nichts ist ausgewählt. Wählen Sie in einem Programm Wörter aus und schlagen Sie sie dann nach.</translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Addresses that links lead to; their words are shown</source>
        <translation>Adressen, zu denen Verweise führen; ihre Wörter werden gezeigt</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Control characters, left out</source>
        <translation>Steuerzeichen, weggelassen</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Damaged pictures</source>
        <translation>Beschädigte Bilder</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Encoding, which the file does not state and was guessed</source>
        <translation>Kodierung, die die Datei nicht angibt und die vermutet wird</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Files, sounds, films and frames in the file</source>
        <translation>Dateien, Tonaufnahmen, Filme und Rahmen in der Datei</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Headings brought nearer to the level of the one before</source>
        <translation>Überschriften, der Stufe der vorigen angenähert</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Lines of the table of contents that lead nowhere</source>
        <translation>Zeilen des Inhaltsverzeichnisses, die nirgendwohin führen</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Lines that stand on most pages alike, set aside</source>
        <translation>Zeilen, die auf den meisten Seiten gleich stehen, beiseitegelegt</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Pages and paragraphs beyond the limit, not read</source>
        <translation>Seiten und Absätze jenseits der Grenze, nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Pages and parts without any text</source>
        <translation>Seiten und Teile ganz ohne Text</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Parts that are missing, damaged or cannot be read</source>
        <translation>Teile, die fehlen, beschädigt oder nicht lesbar sind</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Pictures beyond the limits on size and number</source>
        <translation>Bilder jenseits der Grenzen für Größe und Anzahl</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Pictures that are not in the file</source>
        <translation>Bilder, die nicht in der Datei sind</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Pictures that are not shown; the file’s words for them are</source>
        <translation>Bilder, die nicht gezeigt werden; gezeigt werden die Wörter, mit denen die Datei sie beschreibt</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Rules, bullets and backgrounds, left out</source>
        <translation>Linien, Aufzählungszeichen und Hintergründe, weggelassen</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Scripts, forms and other things that act, never run</source>
        <translation>Skripte, Formulare und andere aktive Inhalte, nie ausgeführt</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Signs that stand for no letter, each shown as �</source>
        <translation>Zeichen, die für keinen Buchstaben stehen, jedes als � gezeigt</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Tables within tables, shown as the text of a cell</source>
        <translation>Tabellen in Tabellen, als Text einer Zelle gezeigt</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Text in a font that does not say its letters, not readable</source>
        <translation>Text in einer Schrift, die ihre Zeichen nicht angibt, nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Texts marked as deleted</source>
        <translation>Als gelöscht markierte Texte</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Texts that the file hides</source>
        <translation>Texte, die die Datei verbirgt</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Vertical text, laid horizontally</source>
        <translation>Senkrechter Text, waagerecht gesetzt</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Words by which what is shown differs from the file</source>
        <translation>Wörter, um die das Gezeigte von der Datei abweicht</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>page {0}</source>
        <translation>Seite {0}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../viewer/shell/main_window.py"/>
        <source>This program never opens a network connection.</source>
        <translation>Dieses Programm stellt niemals eine Netzwerkverbindung her.</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/main_window.py"/>
        <source>offline</source>
        <translation>offline</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/map/map_view.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/map/map_painter.py"/>
        <source>for %n state(s)</source>
        <translation>
            <numerusform>für %n Staat</numerusform>
            <numerusform>für %n Staaten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/map/map_painter.py"/>
        <source>for {state}</source>
        <translation>für {state:acc}</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/map/map_page.py"/>
        <source>%n arrangement(s)</source>
        <translation>
            <numerusform>%n Mandat</numerusform>
            <numerusform>%n Mandate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/map/map_page.py"/>
        <source>%n left out: filter to see them.</source>
        <translation>
            <numerusform>%n ausgelassen; ein engerer Filter zeigt es.</numerusform>
            <numerusform>%n ausgelassen; ein engerer Filter zeigt sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/map/map_page.py"/>
        <source>%n without two places on the map.</source>
        <translation>
            <numerusform>%n ohne zwei bekannte Orte, daher nicht auf der Karte.</numerusform>
            <numerusform>%n ohne zwei bekannte Orte, daher nicht auf der Karte.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/map/map_page.py"/>
        <source>Arrangements on the map</source>
        <translation>Mandate auf der Karte</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <location filename="../../viewer/arrangements/map/map_view.py"/>
        <source>Map of arrangements</source>
        <translation>Karte der Mandate</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/map/map_view.py"/>
        <source>The list beside the map tells the same and is used by keyboard.</source>
        <translation>Die Liste neben der Karte sagt dasselbe und lässt sich mit der Tastatur bedienen.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <location filename="../../viewer/shelf/name_dialog.py"/>
        <source>Up to 200 characters; Enter takes the name, Esc leaves it as it was.</source>
        <translation>Bis zu 200 Zeichen; die Eingabetaste übernimmt den Namen, Esc lässt ihn, wie er war.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <location filename="../../viewer/reading/page/note_words.py"/>
        <source>Addresses…</source>
        <translation>Adressen…</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/page/note_words.py"/>
        <source>Editor’s note, {0}: {1} {2}</source>
        <translation>Anmerkung der Redaktion, {0}: {1} {2}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/page/note_text.py"/>
        <source>Editor’s note: open or fold it</source>
        <translation>Anmerkung der Redaktion: auf- oder zuklappen</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/page/note_words.py"/>
        <source>Records: {0}. </source>
        <translation>Belege: {0}. </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/page/note_words.py"/>
        <source>{verdict} {quote}</source>
        <translation>{verdict} {quote}</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Highlight</source>
        <translation>Hervorhebung</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Kept as you write.</source>
        <translation>Wird beim Schreiben gespeichert.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Tags, with commas between them</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>The colour of the words that are marked.</source>
        <translation>Die Farbe der markierten Wörter.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Write a note…</source>
        <translation>Notiz schreiben…</translation>
    </message>
</context>
<context>
    <name>OpenElsewhereMenu</name>
    <message>
        <location filename="../../viewer/shell/open_elsewhere_menu.py"/>
        <source>O&amp;pen in new tab</source>
        <translation>In neuem &amp;Tab öffnen</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/open_elsewhere_menu.py"/>
        <source>Open b&amp;eside</source>
        <translation>&amp;Daneben öffnen</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <location filename="../../viewer/reading/overview/overview_places.py"/>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/overview_places.py"/>
        <source>Not on your shelf</source>
        <translation>Nicht in Ihrem Regal</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/overview_places.py"/>
        <source>States</source>
        <translation>Staaten</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/overviews.py"/>
        <source>What you were reading here is in a document that is not on your shelf any more, or has been changed. Notes on it are kept; if its file is added again, they are found.</source>
        <translation>Was Sie hier lasen, steht in einem Dokument, das nicht mehr in Ihrem Regal steht oder geändert wurde. Notizen dazu bleiben erhalten; wird seine Datei wieder hinzugefügt, werden sie wiedergefunden.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/arrangement_rows.py"/>
        <source>confirmed {date}</source>
        <translation>bestätigt {date:in}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/arrangement_rows.py"/>
        <source>no dated record</source>
        <translation>kein datierter Beleg</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/arrangement_rows.py"/>
        <source>{date}, not checked since</source>
        <translation>{date}, seither nicht nachgeprüft</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/arrangement_rows.py"/>
        <source>{represented} in {host}</source>
        <translation>{represented:nom} {host:in}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/arrangement_rows.py"/>
        <source>{represented}, host state not stated</source>
        <translation>{represented:nom}, Empfangsstaat nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/arrangement_rows.py"/>
        <source>{status}; assessment: {assessment}</source>
        <translation>{status}; Bewertung: {assessment}</translation>
    </message>
</context>
<context>
    <name>Pairs</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/pairs/pairs.py"/>
        <source>%n filtered out for {represented} in {host}</source>
        <translation>
            <numerusform>%n Mandat für {represented:acc} {host:in} vom Filter ausgeblendet</numerusform>
            <numerusform>%n Mandate für {represented:acc} {host:in} vom Filter ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/pairs/pairs.py"/>
        <source>For {represented} in {host}</source>
        <translation>Für {represented:acc} {host:in}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/pairs/pairs.py"/>
        <source>No one is known for {represented} in {host}</source>
        <translation>Für {represented:acc} {host:in} ist keine Schutzmacht bekannt</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/pairs/pairs.py"/>
        <source>Not stated – host state not stated</source>
        <translation>Nicht angegeben – Empfangsstaat nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/pairs/pairs_model.py"/>
        <source>period not stated</source>
        <translation>Zeitraum nicht angegeben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/pairs/pairs_model.py"/>
        <source>{pair}, %n arrangement(s)</source>
        <translation>
            <numerusform>{pair}, %n Mandat</numerusform>
            <numerusform>{pair}, %n Mandate</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/pairs/pairs.py"/>
        <source>{state} – host state not stated</source>
        <translation>{state} – Empfangsstaat nicht angegeben</translation>
    </message>
</context>
<context>
    <name>PairsView</name>
    <message>
        <location filename="../../viewer/arrangements/pairs/pairs_view.py"/>
        <source>Arrangements by pair of states</source>
        <translation>Mandate nach Staatenpaar</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/pairs/pairs_view.py"/>
        <source>Enter opens the sentence that states the arrangement.</source>
        <translation>Die Eingabetaste öffnet den Satz, der das Mandat nennt.</translation>
    </message>
</context>
<context>
    <name>PannedView</name>
    <message>
        <location filename="../../viewer/kit/widgets/panned_view.py"/>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/widgets/panned_view.py"/>
        <source>Enlarge</source>
        <translation>Groß zeigen</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/widgets/panned_view.py"/>
        <source>In place of the text, and back</source>
        <translation>An die Stelle des Textes, und zurück</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/widgets/panned_view.py"/>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/widgets/panned_view.py"/>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/widgets/panned_view.py"/>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <location filename="../../viewer/reading/places/passage_list.py"/>
        <source>Enter opens the chosen passage.</source>
        <translation>Die Eingabetaste öffnet die gewählte Textstelle.</translation>
    </message>
</context>
<context>
    <name>PictureController</name>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>&amp;Enlarge picture</source>
        <translation>Bild v&amp;ergrößern</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>&amp;Save picture…</source>
        <translation>Bild &amp;speichern…</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>Copy &amp;picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>The picture is copied.</source>
        <translation>Das Bild ist kopiert.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>The picture is saved as {0}.</source>
        <translation>Das Bild ist als {0} gespeichert.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>This picture cannot be read from your shelf. Your document is safe: add its file again.</source>
        <translation>Dieses Bild kann nicht aus Ihrem Regal gelesen werden. Ihr Dokument ist sicher: Fügen Sie seine Datei noch einmal hinzu.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <location filename="../../viewer/reading/pictures/picture_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_dialog.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <location filename="../../viewer/reading/places/place_card.py"/>
        <source>Where am I?</source>
        <translation>Wo bin ich?</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>All settings have their default values.</source>
        <translation>Alle Einstellungen haben ihre Standardwerte.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Brings back the settings before the reset.</source>
        <translation>Stellt die Einstellungen vor dem Zurücksetzen wieder her.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Reset all settings</source>
        <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Reset this page</source>
        <translation>Diese Seite zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Resets all settings to their default values.</source>
        <translation>Setzt alle Einstellungen auf ihre Standardwerte zurück.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Resets the settings of this page to their default values.</source>
        <translation>Setzt die Einstellungen dieser Seite auf ihre Standardwerte zurück.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>The settings of the chosen page stand beside the list.</source>
        <translation>Die Einstellungen der gewählten Seite stehen neben der Liste.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>The settings on this page have their default values.</source>
        <translation>Die Einstellungen dieser Seite haben ihre Standardwerte.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <location filename="../../viewer/preferences/preferences_page.py"/>
        <source>Set by your administrator; it cannot be changed here.</source>
        <translation>Von Ihrem Systemadministrator festgelegt; hier nicht änderbar.</translation>
    </message>
</context>
<context>
    <name>PrintController</name>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>Print preview: {0}</source>
        <translation>Druckvorschau: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>Saved {0}.</source>
        <translation>{0} gespeichert.</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>Sent to the printer: {0}.</source>
        <translation>An den Drucker gesendet: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>The printer could not be reached. Nothing was changed. Check the printer, or save as PDF.</source>
        <translation>Der Drucker war nicht erreichbar. Es wurde nichts geändert. Prüfen Sie den Drucker oder speichern Sie als PDF.</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>There is no passage here to print.</source>
        <translation>Hier ist keine Textstelle, die gedruckt werden könnte.</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>{0}, edition {1}</source>
        <translation>{0}, Ausgabe {1}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>First passage</source>
        <translation>Erste Textstelle</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>Last passage</source>
        <translation>Letzte Textstelle</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>P&amp;assages from</source>
        <translation>T&amp;extstellen von</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>Pre&amp;view…</source>
        <translation>&amp;Vorschau…</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>Print the editors’ &amp;notes below their passages</source>
        <translation>An&amp;merkungen der Redaktion unter den Textstellen mitdrucken</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>Save as PD&amp;F…</source>
        <translation>Als PD&amp;F speichern…</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>The &amp;selection</source>
        <translation>Die &amp;Auswahl</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>The number of a passage, such as 4.2</source>
        <translation>Die Nummer einer Textstelle, etwa 4.2</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>There is no passage “{0}” in this document. Numbers stand in the margin of the text.</source>
        <translation>In diesem Dokument gibt es keine Textstelle „{0}“. Die Nummern stehen am Rand des Textes.</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>This &amp;document: {0}</source>
        <translation>Dieses D&amp;okument: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>This &amp;topic: {0}</source>
        <translation>Dieses &amp;Thema: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>&amp;Landscape</source>
        <translation>&amp;Querformat</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>&amp;Two pages</source>
        <translation>&amp;Zwei Seiten</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>As wide as the window</source>
        <translation>So breit wie das Fenster</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Fit &amp;width</source>
        <translation>Seiten&amp;breite</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Page &amp;setup…</source>
        <translation>Seite ein&amp;richten…</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Paper and margins</source>
        <translation>Papier und Ränder</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Print in landscape</source>
        <translation>Im Querformat drucken</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>The number of the page shown</source>
        <translation>Die Nummer der gezeigten Seite</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>The pages as they will be printed; the text can be read in the window.</source>
        <translation>Die Seiten, wie sie gedruckt werden; der Text ist im Fenster zu lesen.</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>The whole page</source>
        <translation>Die ganze Seite</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Two pages side by side</source>
        <translation>Zwei Seiten nebeneinander</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Wh&amp;ole page</source>
        <translation>Ganze &amp;Seite</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>of {0}</source>
        <translation>von {0}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <location filename="../../viewer/printing/print_layout.py"/>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
</context>
<context>
    <name>ProgressIndicator</name>
    <message>
        <location filename="../../viewer/reading/places/progress_indicator.py"/>
        <source>Passage {0}, {1} % of this document</source>
        <translation>Textstelle {0}, {1} % dieses Dokuments</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/progress_indicator.py"/>
        <source>This is the first topic.</source>
        <translation>Dies ist das erste Thema.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/progress_indicator.py"/>
        <source>This is the last topic.</source>
        <translation>Dies ist das letzte Thema.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/progress_indicator.py"/>
        <source>{1} %</source>
        <translation>{1} %</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/progress_indicator.py"/>
        <source>{1} % of this document</source>
        <translation>{1} % dieses Dokuments</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/progress_indicator.py"/>
        <source>§ {0} · {1} %</source>
        <translation>§ {0} · {1} %</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>No program was found on this computer that shows folders.</source>
        <translation>Auf diesem Computer wurde kein Programm gefunden, das Ordner zeigt.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>Properties of “{0}”</source>
        <translation>Eigenschaften von „{0}“</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>Show file in its &amp;folder</source>
        <translation>Datei im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>The report is copied.</source>
        <translation>Der Bericht ist kopiert.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>This folder is not there any more; what was read of the file is kept on your shelf.</source>
        <translation>Diesen Ordner gibt es nicht mehr; was von der Datei gelesen wurde, bleibt in Ihrem Regal.</translation>
    </message>
</context>
<context>
    <name>Punctuation</name>
    <message>
        <location filename="../../index/words/punctuation.py"/>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <location filename="../../index/words/inflected.py"/>
        <source>{list} and {item}</source>
        <translation>{list} und {item}</translation>
    </message>
    <message>
        <location filename="../../index/words/inflected.py"/>
        <source>{list}, and {item}</source>
        <translation>{list} und {item}</translation>
    </message>
    <message>
        <location filename="../../index/words/punctuation.py"/>
        <source>{list}, {item}</source>
        <translation>{list}, {item}</translation>
    </message>
    <message>
        <location filename="../../index/words/inflected.py"/>
        <source>{list}, {item}</source>
        <comment>names in a sentence</comment>
        <translation>{list}, {item}</translation>
    </message>
    <message>
        <location filename="../../index/words/inflected.py"/>
        <source>{list}, {item}</source>
        <comment>phrases in a sentence</comment>
        <translation>{list}, {item}</translation>
    </message>
    <message>
        <location filename="../../index/words/punctuation.py"/>
        <source>{list}; {item}</source>
        <translation>{list}; {item}</translation>
    </message>
    <message>
        <location filename="../../index/words/punctuation.py"/>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Down</source>
        <translation>Pfeil unten</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Left</source>
        <translation>Pfeil links</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Right</source>
        <translation>Pfeil rechts</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Up</source>
        <translation>Pfeil oben</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>No arrangement in this library names “{0}”.</source>
        <translation>Kein Mandat in dieser Bibliothek nennt „{0}“.</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>There is no kind of hit “{0}”. type: takes passage, topic, arrangement, note or term.</source>
        <translation>Es gibt keine Art von Treffern namens „{0}“. Nach type: kann passage, topic, arrangement, note oder term stehen.</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>There is no state “{0}”.</source>
        <translation>Es gibt keinen Staat „{0}“.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/words/wording.py"/>
        <source>{0} (only the first %n words)</source>
        <translation>
            <numerusform>{0} (nur das erste Wort)</numerusform>
            <numerusform>{0} (nur die ersten %n Wörter)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>“{0}” fits {1} words: only the {2} most frequent were searched for. More letters find the rest.</source>
        <translation>Auf „{0}“ passen {1} Wörter: Gesucht wurden nur die {2} häufigsten. Mehr Buchstaben finden die übrigen.</translation>
    </message>
</context>
<context>
    <name>Read as</name>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>after: {states}</source>
        <translation>nach: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>before: {states}</source>
        <translation>vor: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>began: {time}</source>
        <translation>Beginn: {time}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>both ways</source>
        <translation>in beiden Richtungen</translation>
    </message>
    <message>
        <location filename="../../index/answers/terms/definition_words.py"/>
        <source>define: {term}</source>
        <translation>Bedeutung: {term}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>ended: {time}</source>
        <translation>Ende: {time}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>for: {states}</source>
        <translation>vertretener Staat: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>in force today</source>
        <translation>heute in Kraft</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>in force: {time}</source>
        <translation>in Kraft: {time}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>in: {states}</source>
        <translation>Empfangsstaat: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>not in: {states}</source>
        <translation>außer in: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>not: {states}</source>
        <translation>außer: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>only: first</source>
        <translation>nur: das erste</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>only: last</source>
        <translation>nur: das letzte</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>only: longest</source>
        <translation>nur: das längste</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>only: shortest</source>
        <translation>nur: das kürzeste</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>only: the fewest</source>
        <translation>nur: die wenigsten</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>only: the most</source>
        <translation>nur: die meisten</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>power: {states}</source>
        <translation>Schutzmacht: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>since: {states}</source>
        <translation>seit: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>status: {status}</source>
        <translation>Status: {status}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>until: {states}</source>
        <translation>bis: {states}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <location filename="../../viewer/reading/page/cell_speech.py"/>
        <source>Column {0}</source>
        <translation>Spalte {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/page/block_formats.py"/>
        <source>Picture without a description</source>
        <translation>Bild ohne Beschreibung</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/page/cell_speech.py"/>
        <source>{0}, row {1} of {2}</source>
        <translation>{0}, Zeile {1} von {2}</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <location filename="../../viewer/reading/page/reader_view.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/page/reader_view.py"/>
        <source>The page you are reading; passage numbers stand in the margin.</source>
        <translation>Die Seite, die Sie lesen; die Nummern der Textstellen stehen am Rand.</translation>
    </message>
</context>
<context>
    <name>ReadingController</name>
    <message>
        <location filename="../../viewer/reading/reading_controller.py"/>
        <source>Next: {0} →</source>
        <translation>Danach: {0} →</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_controller.py"/>
        <source>← Previous: {0}</source>
        <translation>← Davor: {0}</translation>
    </message>
</context>
<context>
    <name>RecentDialog</name>
    <message>
        <location filename="../../viewer/reading/places/recent_dialog.py"/>
        <source>&amp;Forget these passages</source>
        <translation>Diese Textstellen &amp;vergessen</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/recent_dialog.py"/>
        <source>No passages yet. Those you stay at for a moment are listed here.</source>
        <translation>Noch keine Textstellen. Die, bei denen Sie einen Moment bleiben, stehen hier.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/recent_dialog.py"/>
        <source>Recent passages</source>
        <translation>Zuletzt gelesene Textstellen</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>Quotations and titles stand as in the sources, most of them in English.</source>
        <translation>Zitate und Titel sind wie in den Quellen wiedergegeben, meist auf Englisch.</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>Wikipedia</source>
        <translation>Wikipedia</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>academic</source>
        <translation>wissenschaftliche Quelle</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>data set</source>
        <translation>Datensammlung</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>ministry</source>
        <translation>Ministerium</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>official series</source>
        <translation>amtliche Reihe</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>publisher not stated</source>
        <translation>Herausgeber nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>seen {0}</source>
        <translation>eingesehen am {0}</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>treaty body</source>
        <translation>internationale Organisation</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>undated</source>
        <translation>undatiert</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>work of reference</source>
        <translation>Nachschlagewerk</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/words/record_words.py"/>
        <source>{record}, and %n more record(s)</source>
        <translation>
            <numerusform>{record} und %n weiterer Beleg</numerusform>
            <numerusform>{record} und %n weitere Belege</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>{record}, {address}</source>
        <translation>{record}, {address}</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>{title} ({publisher}, {date})</source>
        <translation>{title} ({publisher}, {date})</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>{title} ({publisher}, {date}; {about})</source>
        <translation>{title} ({publisher}, {date}; {about})</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>Cancelled; nothing of this file was kept.</source>
        <translation>Abgebrochen; von dieser Datei wurde nichts behalten.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>Files cannot be read now ({where}). Start the program again.</source>
        <translation>Dateien können gerade nicht gelesen werden ({where}). Starten Sie das Programm neu.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>Files of this kind ({where}) cannot be read yet. Save it as DOCX, EPUB, HTML or text.</source>
        <translation>Dateien dieser Art ({where}) können noch nicht gelesen werden. Speichern Sie sie als DOCX, EPUB, HTML oder Text.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>Reading the file takes more than {limit} MB of memory. Divide it, or save it anew.</source>
        <translation>Das Lesen der Datei braucht mehr als {limit} MB Speicher. Teilen Sie sie, oder speichern Sie sie neu.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>Reading the file takes more than {limit} seconds. Divide it, or save it anew.</source>
        <translation>Das Lesen der Datei dauert länger als {limit} Sekunden. Teilen Sie sie, oder speichern Sie sie neu.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file cannot be read ({where}). Look whether it is still there, and may be opened.</source>
        <translation>Die Datei kann nicht gelesen werden ({where}). Sehen Sie nach, ob sie noch da ist und geöffnet werden darf.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file cannot be read: what reads it broke down. Save it anew, or in another format.</source>
        <translation>Die Datei kann nicht gelesen werden: Das Lesen brach ab. Speichern Sie sie neu oder in einem anderen Format.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file has a paragraph of more than {limit} MB. Divide it into paragraphs.</source>
        <translation>Die Datei enthält einen Absatz von mehr als {limit} MB. Gliedern Sie sie in Absätze.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file has more than {limit} paragraphs. Take its first part only.</source>
        <translation>Die Datei hat mehr als {limit} Absätze. Fügen Sie nur ihren ersten Teil hinzu.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file has no text, only pictures. Have the text in them recognised first, then add it.</source>
        <translation>Die Datei enthält keinen Text, nur Bilder. Lassen Sie zuerst den Text darin erkennen und fügen Sie sie dann hinzu.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file has {found} MB; at most {limit} are read. Divide it, or save it smaller.</source>
        <translation>Die Datei ist {found} MB groß; höchstens {limit} MB werden gelesen. Teilen oder verkleinern Sie sie.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file has {found} pages; at most {limit} are read. Take its first part only.</source>
        <translation>Die Datei hat {found} Seiten; höchstens {limit} werden gelesen. Fügen Sie nur ihren ersten Teil hinzu.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file is damaged ({where}). Open it in the program it is from and save it again.</source>
        <translation>Die Datei ist beschädigt ({where}). Öffnen Sie sie in dem Programm, aus dem sie stammt, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file is empty. Look whether it was saved as a whole.</source>
        <translation>Die Datei ist leer. Sehen Sie nach, ob sie vollständig gespeichert wurde.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file is locked with a password or a licence. Save a copy without, if you may.</source>
        <translation>Die Datei ist durch ein Passwort oder eine Lizenz gesperrt. Speichern Sie eine Kopie ohne diese Sperre, wenn Sie das dürfen.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file was changed while it was read. Add it again.</source>
        <translation>Die Datei wurde geändert, während sie gelesen wurde. Fügen Sie sie noch einmal hinzu.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is a book as MOBI or FB2. Convert it to EPUB.</source>
        <translation>Das ist ein Buch im Format MOBI oder FB2. Wandeln Sie es in EPUB um.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is a picture, a sound or a film. Only files with text can be added.</source>
        <translation>Das ist ein Bild, eine Tonaufnahme oder ein Film. Nur Dateien mit Text können hinzugefügt werden.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is a presentation. Save it as PDF.</source>
        <translation>Das ist eine Präsentation. Speichern Sie sie als PDF.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is a spreadsheet. Save it as PDF or as text.</source>
        <translation>Das ist die Datei einer Tabellenkalkulation. Speichern Sie sie als PDF oder als Text.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is an archive. Unpack it and add the files in it, web pages as HTML.</source>
        <translation>Das ist ein Archiv. Entpacken Sie es und fügen Sie die Dateien darin hinzu, Webseiten als HTML.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is an old Word file. Open it in a word processor and save it as DOCX.</source>
        <translation>Das ist eine alte Word-Datei. Öffnen Sie sie in einer Textverarbeitung und speichern Sie sie als DOCX.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is not a file but a folder, a link or a device. Choose the file itself.</source>
        <translation>Das ist keine Datei, sondern ein Ordner, eine Verknüpfung oder ein Gerät. Wählen Sie die Datei selbst.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This kind of file is not known. Save it as PDF, DOCX, EPUB, HTML or text.</source>
        <translation>Diese Art von Datei ist nicht bekannt. Speichern Sie sie als PDF, DOCX, EPUB, HTML oder Text.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>Unpacked, the file has more than {limit} MB. Save it without large pictures.</source>
        <translation>Entpackt ist die Datei größer als {limit} MB. Speichern Sie sie ohne große Bilder.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>What was read of the file cannot be right. Save it anew, or in another format.</source>
        <translation>Was aus der Datei gelesen wurde, kann nicht stimmen. Speichern Sie sie neu oder in einem anderen Format.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>it cannot be unpacked</source>
        <translation>sie lässt sich nicht entpacken</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>its pages cannot be found</source>
        <translation>ihre Seiten sind nicht zu finden</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>{0} in it cannot be read</source>
        <translation>{0} darin ist nicht lesbar</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>Last confirmed {date:in}, not re-checked since.</source>
        <translation>Zuletzt bestätigt {date:in}, seither nicht nachgeprüft.</translation>
    </message>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>No dated record confirms that it is current.</source>
        <translation>Kein datierter Beleg bestätigt, dass das Mandat noch läuft.</translation>
    </message>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>On who represented {represented} in {host}, the source contradicts itself: § {first} names {power}, § {second} {other}</source>
        <translation>Wer {represented:acc} {host:in} vertrat, gibt die Quelle widersprüchlich an: § {first} nennt {power:acc}, § {second} {other:acc}</translation>
    </message>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>The source contradicts itself: § {first} names {power}, § {second} {other}</source>
        <translation>Die Quelle widerspricht sich: § {first} nennt {power:acc}, § {second} {other:acc}</translation>
    </message>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>{contradiction}; the record bears out both.</source>
        <translation>{contradiction}; die öffentlichen Belege bestätigen beide Angaben.</translation>
    </message>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>{contradiction}; the record bears out neither.</source>
        <translation>{contradiction}; die öffentlichen Belege bestätigen keine der beiden Angaben.</translation>
    </message>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>{contradiction}; the record bears out {power}.</source>
        <translation>{contradiction}; die öffentlichen Belege bestätigen die Nennung {power:of}.</translation>
    </message>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>{parties}: {remark}</source>
        <translation>{parties}: {remark}</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <location filename="../../index/words/document_report.py"/>
        <source>%n shown as table(s)</source>
        <translation>
            <numerusform>%n als Tabelle gezeigt</numerusform>
            <numerusform>%n als Tabellen gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/words/document_report.py"/>
        <source>%n shown row by row, with more than {0} rows or {1} columns</source>
        <translation>
            <numerusform>%n Zeile für Zeile gezeigt, mit mehr als {0} Zeilen oder {1} Spalten</numerusform>
            <numerusform>%n Zeile für Zeile gezeigt, mit mehr als {0} Zeilen oder {1} Spalten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Book (EPUB)</source>
        <translation>Buch (EPUB)</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Date in the file</source>
        <translation>Datum in der Datei</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Name on your shelf</source>
        <translation>Name in Ihrem Regal</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Not shown as it stands in the file</source>
        <translation>Nicht so gezeigt, wie es in der Datei steht</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Nothing: all that was found in the file is shown.</source>
        <translation>Nichts: Alles, was in der Datei gefunden wurde, wird gezeigt.</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>OpenDocument text (ODT)</source>
        <translation>OpenDocument-Text (ODT)</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Pictures shown</source>
        <translation>Gezeigte Bilder</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Pictures with words for them</source>
        <translation>Bilder mit Beschreibung</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Rich text (RTF)</source>
        <translation>Rich Text (RTF)</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Title in the file</source>
        <translation>Titel in der Datei</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Word document (DOCX)</source>
        <translation>Word-Dokument (DOCX)</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Words in the file</source>
        <translation>Wörter in der Datei</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Words shown</source>
        <translation>Gezeigte Wörter</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>not numbered in the file</source>
        <translation>in der Datei nicht nummeriert</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>{0} KB</source>
        <translation>{0} KB</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>{0}, as the file marks them</source>
        <translation>{0}, wie die Datei sie kennzeichnet</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>{0}, from the table of contents in the file</source>
        <translation>{0}, aus dem Inhaltsverzeichnis in der Datei</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>{0}, guessed from the sizes of the type</source>
        <translation>{0}, nach der Schriftgröße vermutet</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>{0}, one for each page: the file marks none</source>
        <translation>{0}, eine für jede Seite: Die Datei kennzeichnet keine</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <location filename="../../viewer/search/results_model.py"/>
        <source>Arrangements</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_model.py"/>
        <source>Editor’s notes</source>
        <translation>Anmerkungen der Redaktion</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_model.py"/>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <location filename="../../viewer/search/results_pane.py"/>
        <source>Did you mean {0}?</source>
        <translation>Meinten Sie {0}?</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_pane.py"/>
        <source>Nearest states and topics</source>
        <translation>Nächstliegende Staaten und Themen</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_pane.py"/>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_pane.py"/>
        <source>Search everywhere, or stay in the document or subject you are reading</source>
        <translation>Überall suchen oder im Dokument oder Sachgebiet bleiben, das Sie lesen</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_pane.py"/>
        <source>Up and Down show each hit where it stands, Enter opens it.</source>
        <translation>Pfeil oben und Pfeil unten zeigen jeden Treffer an seiner Stelle, die Eingabetaste öffnet ihn.</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_pane.py"/>
        <source>Where to search</source>
        <translation>Suchbereich</translation>
    </message>
</context>
<context>
    <name>SaveError</name>
    <message>
        <location filename="../../viewer/kit/safe_file.py"/>
        <source>{0} could not be written ({1}). Nothing was changed. Choose another folder and try again.</source>
        <translation>{0} konnte nicht geschrieben werden ({1}). Es wurde nichts geändert. Wählen Sie einen anderen Ordner und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>Federal Republic of Germany</source>
        <translation>Bundesrepublik</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>Union of South Africa</source>
        <translation>Südafrikanische Union</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>Vichy government</source>
        <translation>Vichy-Regierung</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>also in territory occupied by Japan</source>
        <translation>auch in von Japan besetztem Gebiet</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>and then in Türkiye</source>
        <translation>danach in der Türkei</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>archives only</source>
        <translation>nur Archive</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>at first in American Samoa, later everywhere but in Hawaii</source>
        <translation>anfangs in Amerikanisch-Samoa, später überall außer in Hawaii</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>consular interests only</source>
        <translation>nur konsularische Interessen</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>for a few listed persons only</source>
        <translation>nur für wenige in einer Liste genannte Personen</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>for some of the interests</source>
        <translation>für einen Teil der Interessen</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in Hawaii</source>
        <translation>in Hawaii</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in Moscow</source>
        <translation>in Moskau</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in Paris</source>
        <translation>in Paris</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in Petrograd</source>
        <translation>in Petrograd</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in part of the country</source>
        <translation>in einem Teil des Landes</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in territory occupied by Germany</source>
        <translation>in von Deutschland besetztem Gebiet</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in territory occupied by Japan</source>
        <translation>in von Japan besetztem Gebiet</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in the continental United States</source>
        <translation>nur im kontinentalen Landesteil</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in unoccupied territory</source>
        <translation>in unbesetztem Gebiet</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>later in part of the country</source>
        <translation>später in einem Teil des Landes</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>only de facto</source>
        <translation>nur de facto</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>protection of citizens</source>
        <translation>Schutz von Staatsangehörigen</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>protection of prisoners of war</source>
        <translation>Schutz von Kriegsgefangenen</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>protection of the consulate in Paris</source>
        <translation>Schutz des Konsulats in Paris</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>under occupation</source>
        <translation>unter Besatzung</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>unofficially</source>
        <translation>inoffiziell</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>without consular services</source>
        <translation>ohne konsularische Dienste</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <location filename="../../viewer/search/search_box.py"/>
        <source>Recent searches and ways to search (Down)</source>
        <translation>Letzte Suchen und Suchmöglichkeiten (Pfeil unten)</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_box.py"/>
        <source>Results appear as you type. Up and Down walk through them, Enter opens the best, Escape leaves.</source>
        <translation>Treffer erscheinen beim Tippen. Pfeil oben und Pfeil unten gehen sie durch, die Eingabetaste öffnet den besten, Esc verlässt die Suche.</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_box.py"/>
        <source>Search the reference</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_box.py"/>
        <source>Who represents … in …?</source>
        <translation>Wer vertritt … in …?</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message numerus="yes">
        <location filename="../../viewer/search/search_scope.py"/>
        <source>%n document(s) chosen in the contents</source>
        <translation>
            <numerusform>%n im Inhalt gewähltes Dokument</numerusform>
            <numerusform>%n im Inhalt gewählte Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/search/result_words.py"/>
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_scope.py"/>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_scope.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../viewer/search/result_words.py"/>
        <source>Go to {state}</source>
        <translation>Zur Seite {state:of}</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_controller.py"/>
        <source>No other passage is close to {0}</source>
        <translation>Keine andere Textstelle kommt dieser nahe: {0}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/search/result_words.py"/>
        <source>No word is spelled “{0}”. With similar words (≈): %n hit(s)</source>
        <translation>
            <numerusform>„{0}“ kommt in dieser Schreibweise nicht vor. Mit ähnlichen Wörtern (≈): %n Treffer</numerusform>
            <numerusform>„{0}“ kommt in dieser Schreibweise nicht vor. Mit ähnlichen Wörtern (≈): %n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/search/result_words.py"/>
        <source>Nothing was found for “{0}”.</source>
        <translation>Zu „{0}“ wurde nichts gefunden. Die Bibliothek ist auf Englisch: Suchen Sie nach englischen Wörtern, oder fragen Sie nach einem Staat oder Begriff.</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_scope.py"/>
        <source>Only my shelf</source>
        <translation>Nur mein Regal</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_scope.py"/>
        <source>Only the reference</source>
        <translation>Nur die Bibliothek</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_controller.py"/>
        <source>Related to {0}</source>
        <translation>Verwandt mit {0}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/search/result_words.py"/>
        <source>The best {0} of %n hit(s)</source>
        <translation>
            <numerusform>Der beste Treffer ({0} von %n)</numerusform>
            <numerusform>Die besten {0} von %n Treffern</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_scope.py"/>
        <source>This document</source>
        <translation>Dieses Dokument</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_scope.py"/>
        <source>This subject</source>
        <translation>Dieses Sachgebiet</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_scope.py"/>
        <source>This topic</source>
        <translation>Dieses Thema</translation>
    </message>
</context>
<context>
    <name>SearchMenu</name>
    <message>
        <location filename="../../viewer/search/search_menu.py"/>
        <source>Forget these searches</source>
        <translation>Diese Suchen vergessen</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_menu.py"/>
        <source>Ways to search</source>
        <translation>Suchmöglichkeiten</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>all of the words</source>
        <translation>alle Wörter</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>any letters, within a word or at its end</source>
        <translation>beliebige Buchstaben, in einem Wort oder an seinem Ende</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>any one letter between two others</source>
        <translation>ein beliebiger Buchstabe zwischen zwei anderen</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>either of two words</source>
        <translation>eines von zwei Wörtern</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>in titles only</source>
        <translation>nur in Titeln</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>near the word that follows: at most 10 words between, with NEAR/5 at most 5</source>
        <translation>nahe dem Wort, das folgt: höchstens 10 Wörter dazwischen, mit NEAR/5 höchstens 5</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>one kind: passage, topic, arrangement, note, term</source>
        <translation>eine Art: passage (Textstelle), topic (Thema), arrangement (Mandat), note (Anmerkung), term (Begriff)</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>the host state</source>
        <translation>der Empfangsstaat</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>the protecting power</source>
        <translation>die Schutzmacht</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>the represented state</source>
        <translation>der vertretene Staat</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>these words side by side</source>
        <translation>diese Wörter nebeneinander</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>without the word that follows</source>
        <translation>ohne das Wort, das folgt</translation>
    </message>
</context>
<context>
    <name>SearchService</name>
    <message>
        <location filename="../../viewer/search/search_service.py"/>
        <source>Search does not work at the moment ({0}). All else can be used as before.</source>
        <translation>Die Suche funktioniert im Augenblick nicht ({0}). Alles andere ist wie zuvor benutzbar.</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_service.py"/>
        <source>The program was updated or removed while it was open. Close it and start it again to search. Your bookmarks and notes are safe.</source>
        <translation>Das Programm wurde aktualisiert oder entfernt, während es geöffnet war. Schließen Sie es und starten Sie es neu, um zu suchen. Ihre Lesezeichen und Notizen sind sicher.</translation>
    </message>
</context>
<context>
    <name>SelectableLabel</name>
    <message>
        <location filename="../../viewer/kit/text/plain_texts.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/text/plain_texts.py"/>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <location filename="../../viewer/annotations/selection/selection_bar.py"/>
        <source>For the selected words</source>
        <translation>Für die ausgewählten Wörter</translation>
    </message>
</context>
<context>
    <name>SelectionBarController</name>
    <message>
        <location filename="../../viewer/annotations/selection/selection_bar_controller.py"/>
        <source>Nothing is selected in the text.</source>
        <translation>Im Text ist nichts ausgewählt.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>APA 7</source>
        <translation>APA 7</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Arrangements</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Bar at selections</source>
        <translation>Leiste bei Auswahl</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Chicago, bibliography</source>
        <translation>Chicago, Literaturverzeichnis</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Chicago, note</source>
        <translation>Chicago, Fußnote</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Citations</source>
        <translation>Quellenangaben</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Easy to read (Atkinson Hyperlegible)</source>
        <translation>Gut lesbar (Atkinson Hyperlegible)</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Editor’s notes</source>
        <translation>Anmerkungen der Redaktion</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>From one line to the next, in percent of the size of the letters.</source>
        <translation>Von einer Zeile zur nächsten, in Prozent der Schriftgröße.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>How many letters a line holds where there is room. 60 to 75 are read most easily.</source>
        <translation>Wie viele Zeichen eine Zeile fasst, wo Platz ist. 60 bis 75 lesen sich am leichtesten.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>How “Copy with citation” writes them.</source>
        <translation>Wie „Mit Quellenangabe kopieren“ sie schreibt.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Hyphens of line ends</source>
        <translation>Trennstriche an Zeilenenden</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings.py"/>
        <source>It is kept as {0} in {1}.</source>
        <translation>Sie bleibt als {0} in {1} erhalten.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings.py"/>
        <source>It is left as it is in {0}.</source>
        <translation>Sie bleibt unverändert in {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Keep, when copying and citing, the hyphens at which a file of yours breaks words at the ends of its lines.</source>
        <translation>Beim Kopieren und Zitieren die Trennstriche behalten, an denen eine Ihrer Dateien Wörter am Zeilenende trennt.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Line length</source>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Line spacing</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>MLA 9</source>
        <translation>MLA 9</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Offer colours, a note, copy and citation beside words that you select.</source>
        <translation>Farben, Notiz, Kopie und Quellenangabe neben Wörtern anbieten, die Sie auswählen.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Show the arrangements beside the text.</source>
        <translation>Die Mandate neben dem Text anzeigen.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Show the contents beside the text.</source>
        <translation>Den Inhalt neben dem Text anzeigen.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Show the editors’ notes below the passages they speak about.</source>
        <translation>Die Anmerkungen der Redaktion unter den Textstellen anzeigen, auf die sie sich beziehen.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Text and theme</source>
        <translation>Text und Farbschema</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings.py"/>
        <source>The administrator’s settings in {0} cannot be read and do not hold.</source>
        <translation>Die Einstellungen des Systemadministrators in {0} sind nicht lesbar und gelten nicht.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>The colours of text and window. “As the system” changes with the desktop.</source>
        <translation>Die Farben von Text und Fenster. „Wie im System“ wechselt mit dem Desktop.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>The kind of letters in the reader. The easy ones are drawn so that none looks like another.</source>
        <translation>Die Schriftart im Lesebereich. Die gut lesbare ist so gezeichnet, dass kein Zeichen wie ein anderes aussieht.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>The language of the window, from the next start on. “As the system” follows the desktop. The documents stay as they are.</source>
        <translation>Die Sprache des Fensters, ab dem nächsten Start. „Wie im System“ folgt dem Desktop. Die Dokumente bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings.py"/>
        <source>The program starts with its usual settings.</source>
        <translation>Das Programm startet mit seinen Standardeinstellungen.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings_file.py"/>
        <source>The settings file cannot be read.</source>
        <translation>Die Einstellungsdatei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings.py"/>
        <location filename="../../viewer/settings/settings_file.py"/>
        <source>The settings file is damaged.</source>
        <translation>Die Einstellungsdatei ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings_file.py"/>
        <source>The settings file was written by a later version of the program.</source>
        <translation>Die Einstellungsdatei wurde von einer späteren Version des Programms geschrieben.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>The size of the text in the reader, in percent of the usual size.</source>
        <translation>Die Größe des Textes im Lesebereich, in Prozent der normalen Größe.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>With serifs (Literata)</source>
        <translation>Mit Serifen (Literata)</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Without serifs (Inter)</source>
        <translation>Ohne Serifen (Inter)</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings.py"/>
        <source>Your settings cannot be saved in {0} ({1}). What you change is kept in this window until you close it. Try again when that is mended.</source>
        <translation>Ihre Einstellungen können nicht in {0} gespeichert werden ({1}). Was Sie ändern, bleibt in diesem Fenster, bis Sie es schließen. Versuchen Sie es erneut, sobald das behoben ist.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>{0} letters</source>
        <translation>{0} Zeichen</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/briefing/sheet_preview.py"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/sheet_preview.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/sheet_preview.py"/>
        <source>The first pages of a long sheet</source>
        <translation>Die ersten Seiten eines langen Blattes</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/sheet_preview.py"/>
        <source>The pages as they will be saved; the list tells what is on them.</source>
        <translation>Die Seiten, wie sie gespeichert werden; die Liste sagt, was darauf steht.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message numerus="yes">
        <location filename="../../viewer/shelf/searched_shelf.py"/>
        <source>%n document(s) of yours (is|are) still being prepared: not searched yet.</source>
        <translation>
            <numerusform>%n Ihrer Dokumente wird noch vorbereitet und noch nicht durchsucht.</numerusform>
            <numerusform>%n Ihrer Dokumente werden noch vorbereitet und noch nicht durchsucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/searched_shelf.py"/>
        <source>%n document(s) of yours could not be searched.</source>
        <translation>
            <numerusform>%n Ihrer Dokumente konnte nicht durchsucht werden.</numerusform>
            <numerusform>%n Ihrer Dokumente konnten nicht durchsucht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/adding_controller.py"/>
        <source>%n file(s) (was|were) not read yet: {0} goes on with (it|them).</source>
        <translation>
            <numerusform>%n Datei wurde noch nicht gelesen: {0} macht damit weiter.</numerusform>
            <numerusform>%n Dateien wurden noch nicht gelesen: {0} macht damit weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>%n passage(s) gone</source>
        <translation>
            <numerusform>%n Textstelle weggefallen</numerusform>
            <numerusform>%n Textstellen weggefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>%n passage(s) new</source>
        <translation>
            <numerusform>%n Textstelle neu</numerusform>
            <numerusform>%n Textstellen neu</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>A document of your shelf is damaged: add its file again.</source>
        <translation>Ein Dokument Ihres Regals ist beschädigt: Fügen Sie seine Datei erneut hinzu.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>Another program is changing your shelf: wait until it is done, then try again.</source>
        <translation>Ein anderes Programm ändert gerade Ihr Regal: Warten Sie, bis es fertig ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>Choose a name of up to 200 characters that no other has.</source>
        <translation>Wählen Sie einen Namen von höchstens 200 Zeichen, der noch nicht vergeben ist.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>Documents of your own are switched off on this computer.</source>
        <translation>Eigene Dokumente sind auf diesem Computer abgeschaltet.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/refused_files.py"/>
        <source>It may be a newer edition of “{0}”: take it in its place, or keep both.</source>
        <translation>Es ist vielleicht eine neuere Ausgabe von „{0}“: Übernehmen Sie diese stattdessen, oder behalten Sie beide.</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <location filename="../../viewer/search/results_model.py"/>
        <location filename="../../viewer/shelf/shelf_branch.py"/>
        <source>My shelf</source>
        <translation>Mein Regal</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/refused_files.py"/>
        <source>Not read yet: the program ended before.</source>
        <translation>Noch nicht gelesen: Das Programm wurde vorher beendet.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>Nothing could be written ({0}): make room, or allow writing there, then try again.</source>
        <translation>Es konnte nichts geschrieben werden ({0}): Schaffen Sie Platz oder erlauben Sie dort das Schreiben und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_controller.py"/>
        <source>The file is being read. It opens as soon as that is done.</source>
        <translation>Die Datei wird gelesen. Sie wird geöffnet, sobald das geschehen ist.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_controller.py"/>
        <source>The first {0} files are being added: add the others when these are done.</source>
        <translation>Die ersten {0} Dateien werden hinzugefügt: Fügen Sie die übrigen hinzu, wenn diese fertig sind.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>The folder of your documents is not there: put it back, then try again.</source>
        <translation>Der Ordner Ihrer Dokumente fehlt: Legen Sie ihn an seinen Platz zurück und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_controller.py"/>
        <source>The list of your shelf was damaged and is made anew. All your documents and notes are there; folders and names that you gave are not. The damaged list is kept beside it.</source>
        <translation>Die Liste Ihres Regals war beschädigt und wurde neu angelegt. Alle Ihre Dokumente und Notizen sind da; Ordner und Namen, die Sie vergeben haben, nicht. Die beschädigte Liste liegt daneben.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>The new edition is taken.</source>
        <translation>Die neue Ausgabe ist übernommen.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>The new edition is taken: {new}, {gone}.</source>
        <translation>Die neue Ausgabe ist übernommen: {new}, {gone}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>The new edition is taken; it says the same as before.</source>
        <translation>Die neue Ausgabe ist übernommen; sie sagt dasselbe wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_controller.py"/>
        <source>There is no file in this folder.</source>
        <translation>In diesem Ordner ist keine Datei.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>This document is not on your shelf any more.</source>
        <translation>Dieses Dokument steht nicht mehr in Ihrem Regal.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_worker.py"/>
        <source>What was added can be read, but not found by a search.</source>
        <translation>Was hinzugefügt wurde, kann gelesen, aber nicht von der Suche gefunden werden.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_controller.py"/>
        <source>What was added is found by a search now.</source>
        <translation>Was hinzugefügt wurde, wird nun von der Suche gefunden.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>Your shelf was written by a later version of this program: use that one.</source>
        <translation>Ihr Regal wurde mit einer neueren Version dieses Programms gespeichert: Verwenden Sie diese.</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>p. {0}</source>
        <translation>S. {0}</translation>
    </message>
</context>
<context>
    <name>ShelfMenu</name>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>&amp;No folder</source>
        <translation>&amp;Kein Ordner</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>Move to folder</source>
        <translation>In Ordner verschieben</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>Name; left blank, it has its own title again:</source>
        <translation>Name; ohne Eingabe gilt wieder der eigene Titel:</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>New &amp;folder…</source>
        <translation>Neuer Ordne&amp;r…</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>Rename document</source>
        <translation>Dokument umbenennen</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>Rename folder</source>
        <translation>Ordner umbenennen</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <location filename="../../viewer/shortcuts/shortcut_list.py"/>
        <source>Action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcut_list.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcut_list.py"/>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcut_list.py"/>
        <source>{0} (changed)</source>
        <translation>{0} (geändert)</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Actions</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>All actions have their default keys.</source>
        <translation>Alle Befehle haben ihre Standardtasten.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Export shortcuts</source>
        <translation>Tastenkombinationen exportieren</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Find an action or its keys</source>
        <translation>Befehl oder Tasten suchen</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Import shortcuts</source>
        <translation>Tastenkombinationen importieren</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Leave them there</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>No action has these words or keys.</source>
        <translation>Kein Befehl enthält diese Wörter oder hat diese Tasten.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Saved {0}.</source>
        <translation>{0} wurde gespeichert.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Set by your administrator; it cannot be changed here.</source>
        <translation>Von Ihrem Systemadministrator festgelegt; hier nicht änderbar.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>The keys are as they were before.</source>
        <translation>Die Tasten sind wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>The keys of the chosen action stand below; Enter adds some.</source>
        <translation>Die Tasten des ausgewählten Befehls stehen darunter; die Eingabetaste fügt welche hinzu.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>The keys of {0} are in use.</source>
        <translation>Die Tasten aus {0} gelten jetzt.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Use them here instead</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>{0} belongs to {1} now.</source>
        <translation>{0} gehört jetzt zu {1}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>{0} belongs to {1}.</source>
        <translation>{0} gehört zu {1}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>{0} does nothing now.</source>
        <translation>{0} tut jetzt nichts mehr.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>{0} has its usual keys.</source>
        <translation>{0} hat wieder die Standardtasten.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>{0} has these keys already: {1}.</source>
        <translation>{0} hat diese Tasten schon: {1}.</translation>
    </message>
</context>
<context>
    <name>ShortcutsFile</name>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_file.py"/>
        <source>{0} was not imported ({1}). Nothing was changed. Choose a file of shortcuts that this program has exported.</source>
        <translation>{0} wurde nicht importiert ({1}). Nichts wurde geändert. Wählen Sie eine Datei mit Tastenkombinationen, die dieses Programm exportiert hat.</translation>
    </message>
</context>
<context>
    <name>SplitViewColumn</name>
    <message>
        <location filename="../../viewer/reading/split/split_view_column.py"/>
        <source>Back in the second passage</source>
        <translation>Zurück in der zweiten Textstelle</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/split/split_view_column.py"/>
        <source>Close the second passage</source>
        <translation>Zweite Textstelle schließen</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/split/split_view_column.py"/>
        <source>Second passage</source>
        <translation>Zweite Textstelle</translation>
    </message>
</context>
<context>
    <name>SplitViewController</name>
    <message>
        <location filename="../../viewer/reading/split/split_view_controller.py"/>
        <source>Opened beside the text: {0}.</source>
        <translation>Neben dem Text geöffnet: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/split/split_view_controller.py"/>
        <source>The second passage is closed.</source>
        <translation>Die zweite Textstelle ist geschlossen.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>agreed {when}</source>
        <translation>{when} vereinbart</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>date not stated</source>
        <translation>Datum nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>ended {when}</source>
        <translation>{when} beendet</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>in the same year</source>
        <translation>im selben Jahr</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>only agreed</source>
        <translation>nur vereinbart</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>only requested</source>
        <translation>nur erbeten</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>refused by {state} {when}</source>
        <translation>{state:from} {when} abgelehnt</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>refused {when}</source>
        <translation>{when} abgelehnt</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>requested again {when}</source>
        <translation>{when} erneut erbeten</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>requested {when}</source>
        <translation>{when} erbeten</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>suspended {when}</source>
        <translation>{when} ausgesetzt</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>took effect {when}</source>
        <translation>{when} in Kraft getreten</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <location filename="../../viewer/app.py"/>
        <source>All settings have been reset to their default values. A copy of the previous ones is beside the settings file.</source>
        <translation>Alle Einstellungen wurden auf ihre Standardwerte zurückgesetzt. Eine Kopie der früheren liegt neben der Einstellungsdatei.</translation>
    </message>
    <message>
        <location filename="../../viewer/app.py"/>
        <source>An older copy of the library is shown, because the newer one cannot be used. {0}</source>
        <translation>Eine ältere Kopie der Bibliothek wird angezeigt, weil die neuere nicht verwendet werden kann. {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/app.py"/>
        <source>The library on this computer was damaged and has been built anew from its documents. Nothing is lost.</source>
        <translation>Die Bibliothek auf diesem Computer war beschädigt und wurde aus ihren Dokumenten neu aufgebaut. Nichts ist verloren.</translation>
    </message>
    <message>
        <location filename="../../viewer/app.py"/>
        <source>The open window keeps its language. To use the other one, close the window and start the program again.</source>
        <translation>Das offene Fenster behält seine Sprache. Um die andere zu benutzen, schließen Sie das Fenster und starten Sie das Programm erneut.</translation>
    </message>
    <message>
        <location filename="../../viewer/app.py"/>
        <source>This portable copy cannot be written to, so what you add is kept in your home folder.</source>
        <translation>In diese portable Kopie kann nicht geschrieben werden; was Sie hinzufügen, wird in Ihrem persönlichen Ordner aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>StateMenus</name>
    <message>
        <location filename="../../viewer/shell/state_menus.py"/>
        <source>Go to {state}</source>
        <translation>Zur Seite {state:of}</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Every state of which this library speaks.</source>
        <translation>Alle Staaten, die in dieser Bibliothek vorkommen.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Find all of them</source>
        <translation>Alle suchen</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>It acts for others.</source>
        <translation>Er handelt für andere Staaten.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Mandates given: %n</source>
        <translation>
            <numerusform>Erteilte Mandate: %n</numerusform>
            <numerusform>Erteilte Mandate: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Mandates held here: %n</source>
        <translation>
            <numerusform>Hier ausgeübte Mandate: %n</numerusform>
            <numerusform>Hier ausgeübte Mandate: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Mandates in force today: %n</source>
        <translation>
            <numerusform>Heute in Kraft: %n</numerusform>
            <numerusform>Heute in Kraft: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Mandates received: %n</source>
        <translation>
            <numerusform>Erhaltene Mandate: %n</numerusform>
            <numerusform>Erhaltene Mandate: %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>No mandate is known.</source>
        <translation>Es ist kein Mandat bekannt.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Others act for it.</source>
        <translation>Andere Staaten handeln für ihn.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Others are represented here.</source>
        <translation>Andere Staaten werden hier vertreten.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Passages that name it: %n</source>
        <translation>
            <numerusform>Textstellen, die ihn nennen: %n</numerusform>
            <numerusform>Textstellen, die ihn nennen: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>given: %n</source>
        <translation>
            <numerusform>erteilt: %n</numerusform>
            <numerusform>erteilt: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>held there: %n</source>
        <translation>
            <numerusform>dort ausgeübt: %n</numerusform>
            <numerusform>dort ausgeübt: %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>named in passages only</source>
        <translation>nur in Textstellen genannt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>received: %n</source>
        <translation>
            <numerusform>erhalten: %n</numerusform>
            <numerusform>erhalten: %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>{power} for {represented}</source>
        <translation>{power:nom} für {represented:acc}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>{power} in {host}</source>
        <translation>{power:nom} {host:in}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>{power}, host state not stated</source>
        <translation>{power:nom}, Empfangsstaat nicht angegeben</translation>
    </message>
</context>
<context>
    <name>States about</name>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>by {power}</source>
        <translation>{power:from}</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>by {power} in {host}</source>
        <translation>{power:from} {host:in}</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>in {host}</source>
        <translation>{host:in}</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>current</source>
        <translation>laufend</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>never in force</source>
        <translation>nie in Kraft</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <location filename="../../viewer/reading/tabs/tab_strip.py"/>
        <source>Arrow keys go from tab to tab.</source>
        <translation>Pfeiltasten gehen von Tab zu Tab.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_strip.py"/>
        <source>Close tab “{0}”</source>
        <translation>Tab „{0}“ schließen</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_strip.py"/>
        <source>Close this tab</source>
        <translation>Diesen Tab schließen</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_strip.py"/>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
</context>
<context>
    <name>TabsController</name>
    <message>
        <location filename="../../viewer/reading/tabs/tabs_controller.py"/>
        <source>No closed tab is left to reopen.</source>
        <translation>Es gibt keinen geschlossenen Tab mehr, der geöffnet werden könnte.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tabs_controller.py"/>
        <source>Opened in a new tab: {0}.</source>
        <translation>In neuem Tab geöffnet: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tabs_controller.py"/>
        <source>Tab {0} of {1}: {2}</source>
        <translation>Tab {0} von {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tabs_controller.py"/>
        <source>There are {0} tabs already. Close one to open another.</source>
        <translation>Es gibt schon {0} Tabs. Schließen Sie einen, um einen anderen zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tabs_controller.py"/>
        <source>This is the only tab, so it stays open.</source>
        <translation>Dies ist der einzige Tab, deshalb bleibt er offen.</translation>
    </message>
</context>
<context>
    <name>ThisCopy</name>
    <message>
        <location filename="../../viewer/help/installation_check.py"/>
        <source>&amp;Check this copy</source>
        <translation>Diese &amp;Kopie prüfen</translation>
    </message>
    <message>
        <location filename="../../viewer/help/installation_check.py"/>
        <source>Checksum of the installed files ({0}): {1}</source>
        <translation>Prüfsumme der installierten Dateien ({0}): {1}</translation>
    </message>
    <message>
        <location filename="../../viewer/help/installation_check.py"/>
        <source>Compares every installed file with what was shipped</source>
        <translation>Vergleicht jede installierte Datei mit dem, was ausgeliefert wurde</translation>
    </message>
    <message>
        <location filename="../../viewer/help/installation_check.py"/>
        <source>Every installed file is as it was shipped.</source>
        <translation>Jede installierte Datei entspricht der ausgelieferten.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/installation_check.py"/>
        <source>This copy is not as it was shipped. Your notes are safe; install the program again.</source>
        <translation>Diese Kopie entspricht nicht der ausgelieferten. Ihre Notizen sind sicher; installieren Sie das Programm neu.</translation>
    </message>
</context>
<context>
    <name>TimelineScene</name>
    <message>
        <location filename="../../viewer/arrangements/timeline/timeline_scene.py"/>
        <source>Undated: {0}</source>
        <translation>Undatiert: {0}</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/timeline/timeline_view.py"/>
        <source>%n arrangement(s)</source>
        <translation>
            <numerusform>%n Mandat</numerusform>
            <numerusform>%n Mandate</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/timeline/timeline_view.py"/>
        <source>Passage opened</source>
        <translation>Textstelle geöffnet</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/timeline/timeline_view.py"/>
        <source>Timeline of arrangements</source>
        <translation>Zeitleiste der Mandate</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <location filename="../../index/words/periods.py"/>
        <source>after {date}</source>
        <translation>{date:after}</translation>
    </message>
    <message>
        <location filename="../../index/words/periods.py"/>
        <source>before {date}</source>
        <translation>{date:before}</translation>
    </message>
    <message>
        <location filename="../../index/words/periods.py"/>
        <source>between {start} and {end}</source>
        <translation>zwischen {start:beside} und {end:beside}</translation>
    </message>
    <message>
        <location filename="../../index/words/periods.py"/>
        <source>by {date}</source>
        <translation>spätestens {date:from}</translation>
    </message>
    <message>
        <location filename="../../index/words/periods.py"/>
        <source>by {date}</source>
        <comment>of a stage</comment>
        <translation>spätestens {date:in}</translation>
    </message>
    <message>
        <location filename="../../index/words/dates.py"/>
        <location filename="../../index/words/periods.py"/>
        <source>from {date}</source>
        <translation>{date:from}</translation>
    </message>
    <message>
        <location filename="../../index/words/dates.py"/>
        <source>since {date}</source>
        <translation>{date:since}</translation>
    </message>
    <message>
        <location filename="../../index/words/dates.py"/>
        <source>since {date}</source>
        <comment>of what may have ended</comment>
        <translation>{date:from}</translation>
    </message>
    <message>
        <location filename="../../index/words/dates.py"/>
        <location filename="../../index/words/periods.py"/>
        <source>until {date}</source>
        <translation>{date:until}</translation>
    </message>
    <message>
        <location filename="../../index/words/dates.py"/>
        <source>{start} to {end}</source>
        <translation>{start:start} {end:end}</translation>
    </message>
</context>
<context>
    <name>TopicTreeModel</name>
    <message numerus="yes">
        <location filename="../../viewer/reading/contents/topic_tree_model.py"/>
        <source>%n arrangement(s) stated here.</source>
        <translation>
            <numerusform>%n Mandat hier genannt.</numerusform>
            <numerusform>%n Mandate hier genannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/contents/topic_tree_model.py"/>
        <source>%n bookmark(s) or note(s) of yours here.</source>
        <translation>
            <numerusform>%n Lesezeichen oder Notiz von Ihnen hier.</numerusform>
            <numerusform>%n Lesezeichen oder Notizen von Ihnen hier.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/contents/topic_tree_model.py"/>
        <source>Heading supplied by the editors; the source has none here.</source>
        <translation>Überschrift von der Redaktion ergänzt; die Quelle hat hier keine.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/contents/topic_tree_model.py"/>
        <source>{title}, %n arrangement(s)</source>
        <translation>
            <numerusform>{title}, %n Mandat</numerusform>
            <numerusform>{title}, %n Mandate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/contents/topic_tree_model.py"/>
        <source>{title}, %n bookmark(s) or note(s)</source>
        <translation>
            <numerusform>{title}, %n Lesezeichen oder Notiz</numerusform>
            <numerusform>{title}, %n Lesezeichen oder Notizen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypePreview</name>
    <message>
        <location filename="../../viewer/preferences/type_preview.py"/>
        <source>A paragraph as the text is set now.</source>
        <translation>Ein Absatz, wie der Text jetzt gesetzt ist.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/type_preview.py"/>
        <source>A protecting power speaks for one state in the capital of another when the two no longer speak to each other. It carries messages, looks after citizens and keeps the keys of the empty embassy, sometimes for weeks, sometimes for 40 years. It takes no side; that is why both sides let it in.</source>
        <translation>Eine Schutzmacht spricht für einen Staat in der Hauptstadt eines anderen, wenn die beiden nicht mehr miteinander sprechen. Sie überbringt Botschaften, kümmert sich um Staatsangehörige und verwahrt die Schlüssel der leeren Botschaft, manchmal einige Wochen, manchmal 40 Jahre lang. Sie ergreift nicht Partei; deshalb akzeptieren beide Seiten sie.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/type_preview.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/type_preview.py"/>
        <source>The quiet work of good offices</source>
        <translation>Die stille Arbeit der Guten Dienste</translation>
    </message>
</context>
<context>
    <name>UnsavedBar</name>
    <message>
        <location filename="../../viewer/faults/unsaved_bar.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/unsaved_bar.py"/>
        <source>Hide this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/unsaved_bar.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>UnsavedController</name>
    <message>
        <location filename="../../viewer/faults/unsaved_controller.py"/>
        <source>Everything is saved now.</source>
        <translation>Jetzt ist alles gespeichert.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/unsaved_controller.py"/>
        <source>Still not saved.</source>
        <translation>Immer noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>ViewPictures</name>
    <message>
        <location filename="../../viewer/arrangements/view_pictures.py"/>
        <source>Map of protecting-power arrangements</source>
        <translation>Karte der Schutzmachtmandate</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/view_pictures.py"/>
        <source>Timeline of protecting-power arrangements</source>
        <translation>Zeitleiste der Schutzmachtmandate</translation>
    </message>
</context>
<context>
    <name>ViewTabs</name>
    <message>
        <location filename="../../viewer/kit/widgets/view_tabs.py"/>
        <source>Arrow keys go from one to the other.</source>
        <translation>Pfeiltasten gehen vom einen zum anderen.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <location filename="../../index/words/wording.py"/>
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/periods.py"/>
        <source>current according to the source, as of {date}</source>
        <translation>laut Quelle laufend, Stand {date}</translation>
    </message>
    <message>
        <location filename="../../index/words/periods.py"/>
        <source>current according to the source, which gives no date</source>
        <translation>laut Quelle laufend, ohne Angabe eines Datums</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>current as of a date not stated</source>
        <translation>laufend, Stand nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>current as of {date}</source>
        <translation>laufend, Stand {date}</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>ended</source>
        <comment>of an arrangement, within a sentence</comment>
        <translation>Mandat beendet</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>ended on a date not stated</source>
        <comment>of an arrangement, within a sentence</comment>
        <translation>Mandat beendet (Datum nicht angegeben)</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>mandate {stages}</source>
        <translation>Mandat {stages}</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>when it took effect is not stated</source>
        <translation>Datum des Inkrafttretens nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>when the mandate took effect is not stated</source>
        <translation>Datum des Inkrafttretens nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>whether it took effect is not stated</source>
        <translation>ob es in Kraft trat, ist nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>whether the mandate has ended is not stated</source>
        <translation>ob das Mandat geendet hat, ist nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>whether the mandate took effect is not stated</source>
        <translation>ob das Mandat in Kraft trat, ist nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{period} and still {date:in}</source>
        <translation>{period} und noch {date:in}</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{power} for {represented}</source>
        <translation>{power:nom} für {represented:acc}</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{power} for {represented} in {host}</source>
        <translation>{power:nom} für {represented:acc} {host:in}</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>{stage} ({note})</source>
        <translation>{stage} ({note})</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{statement} ({scope})</source>
        <translation>{statement} ({scope})</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{statement}, attested {date:in}</source>
        <translation>{statement}, belegt für {date:acc}</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{statement}, from {start} to {end}</source>
        <translation>{statement}, {start:start} {end:end}</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{statement}, from {start} to {end}</source>
        <comment>after the host state</comment>
        <translation>{statement} {start:start} {end:end}</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{statement}, period not stated</source>
        <translation>{statement}, Zeitraum nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{statement}, {period}</source>
        <translation>{statement}, {period}</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{statement}, {period}</source>
        <comment>after the host state</comment>
        <translation>{statement} {period}</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{statement}.</source>
        <translation>{statement}.</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{statement}; {clause}</source>
        <translation>{statement}; {clause}</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>{state} ({authority})</source>
        <translation>{state} ({authority})</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{status}</source>
        <comment>of an arrangement, after other words on it</comment>
        <translation>{status}</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{status}</source>
        <comment>of an arrangement, within a sentence</comment>
        <translation>Mandat {status}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/words/wording.py"/>
        <source>{title}, %n hit(s)</source>
        <translation>
            <numerusform>{title}, %n Treffer</numerusform>
            <numerusform>{title}, %n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/periods.py"/>
        <location filename="../../index/words/term_words.py"/>
        <source>“{words}” (English)</source>
        <translation>„{words}“ (englisch)</translation>
    </message>
</context>
<context>
    <name>Years</name>
    <message>
        <location filename="../../index/words/years.py"/>
        <source>until {end}</source>
        <translation>{end:until}</translation>
    </message>
    <message>
        <location filename="../../index/words/years.py"/>
        <source>{start}–</source>
        <translation>{start}–</translation>
    </message>
    <message>
        <location filename="../../index/words/years.py"/>
        <source>{start}–?</source>
        <translation>{start}–?</translation>
    </message>
    <message>
        <location filename="../../index/words/years.py"/>
        <source>{start}–{end}</source>
        <translation>{start}–{end}</translation>
    </message>
</context>
</TS>
