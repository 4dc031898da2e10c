<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>Acerca de Good &amp;Offices</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>&amp;Arrangements</source>
        <translation>Ma&amp;ndatos</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;BibTeX</source>
        <translation>&amp;BibTeX</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Blue</source>
        <translation>&amp;Azul</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Bookmark</source>
        <translation>&amp;Marcador</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>&amp;Briefing sheet…</source>
        <translation>Hoja &amp;informativa…</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;By number</source>
        <translation>Por &amp;número</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;CSL-JSON</source>
        <translation>&amp;CSL-JSON</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>&amp;Channel between two states…</source>
        <translation>Canal entre &amp;dos Estados…</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>&amp;Close tab</source>
        <translation>&amp;Cerrar pestaña</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>&amp;Contents</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Editor’s notes</source>
        <translation>Notas de la &amp;redacción</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;Everything it rests on</source>
        <translation>Todo &amp;en lo que se basa</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>&amp;Export arrangements…</source>
        <translation>E&amp;xportar mandatos…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>&amp;Files not added…</source>
        <translation>Arc&amp;hivos no añadidos…</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_actions.py"/>
        <source>&amp;Find in document…</source>
        <translation>&amp;Buscar en el documento…</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>&amp;Glossary</source>
        <translation>&amp;Glosario</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Go to passage or state…</source>
        <translation>Ir &amp;a un pasaje o un Estado…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Green</source>
        <translation>&amp;Verde</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>&amp;Handbook</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Highlight</source>
        <translation>&amp;Resaltar</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Home</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_actions.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>&amp;Large map or timeline</source>
        <translation>Mapa o cronología en &amp;grande</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>&amp;Move to folder…</source>
        <translation>&amp;Mover a una carpeta…</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>&amp;New tab</source>
        <translation>&amp;Nueva pestaña</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_actions.py"/>
        <source>&amp;Next hit</source>
        <translation>Resultado &amp;siguiente</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>&amp;Next tab</source>
        <translation>Pestaña &amp;siguiente</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Next topic</source>
        <translation>Tema &amp;siguiente</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>&amp;Normal size</source>
        <translation>Ta&amp;maño normal</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Pink</source>
        <translation>&amp;Rosa</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;Plain text</source>
        <translation>&amp;Texto sin formato</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Previous mark</source>
        <translation>Marca &amp;anterior</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>&amp;Previous tab</source>
        <translation>Pestaña &amp;anterior</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Previous topic</source>
        <translation>Te&amp;ma anterior</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_actions.py"/>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;RIS</source>
        <translation>&amp;RIS</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_actions.py"/>
        <source>&amp;Related passages</source>
        <translation>Pasajes &amp;relacionados</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>&amp;Rename…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>&amp;Reopen closed tab</source>
        <translation>&amp;Volver a abrir la pestaña cerrada</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_actions.py"/>
        <source>&amp;Search</source>
        <translation>B&amp;uscar</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Show bookmarks and notes</source>
        <translation>Mostrar marcadores &amp;y notas</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>&amp;Smaller text</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;Tabs</source>
        <translation>&amp;Pestañas</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>&amp;Tick for the briefing</source>
        <translation>Marcar para la &amp;hoja</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/undo_actions.py"/>
        <source>&amp;Undo</source>
        <translation>Deshace&amp;r</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>&amp;What has changed</source>
        <translation>&amp;Qué ha cambiado</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Where am I?</source>
        <translation>¿Dónde &amp;estoy?</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Yellow</source>
        <translation>A&amp;marillo</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>A block quotation with its source</source>
        <translation>Una cita en bloque con su fuente</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>A footnote as the Chicago Manual of Style has it</source>
        <translation>Una nota al pie según el Chicago Manual of Style</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>A paragraph for a web page</source>
        <translation>Un párrafo para una página web</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>A record for EndNote, Zotero, Mendeley or Citavi</source>
        <translation>Un registro para EndNote, Zotero, Mendeley o Citavi</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>A sentence to paste anywhere</source>
        <translation>Una frase para pegar donde se quiera</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Add doc&amp;uments…</source>
        <translation>&amp;Añadir documentos…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>All that you marked in one scroll, with its passages</source>
        <translation>Todo lo que marcó, seguido, con sus pasajes</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>An entry for BibTeX or BibLaTeX</source>
        <translation>Una entrada para BibTeX o BibLaTeX</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>An entry of a bibliography as the Chicago Manual of Style has it</source>
        <translation>Una entrada de bibliografía según el Chicago Manual of Style</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>An entry of a list of works cited in MLA style, ninth edition</source>
        <translation>Una entrada de la lista de obras citadas en estilo MLA, novena edición</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>An entry of a reference list in APA Style, seventh edition</source>
        <translation>Una entrada de la lista de referencias en estilo APA, séptima edición</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>An item for citation processors in any style</source>
        <translation>Un elemento para procesadores de citas, en cualquier estilo</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>As the s&amp;ystem</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Back to before the &amp;search</source>
        <translation>Volver a antes de la &amp;búsqueda</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Back to the place before</source>
        <translation>Volver al lugar anterior</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Back to where the last search began</source>
        <translation>Volver al lugar donde empezó la última búsqueda</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Bar at the sele&amp;ction</source>
        <translation>Barra junto a la sele&amp;cción</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Beg&amp;inning of the reference</source>
        <translation>C&amp;omienzo de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Bookmark this passage, or remove its bookmark</source>
        <translation>Poner un marcador en este pasaje, o quitarlo</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Bring back the tab closed last</source>
        <translation>Recuperar la última pestaña cerrada</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Brown letters on cream</source>
        <translation>Letras marrones sobre fondo crema</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>By &amp;pair</source>
        <translation>Por &amp;pares</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Call the document or folder chosen in the contents something else; F2 does it there</source>
        <translation>Cambiar el nombre del documento o la carpeta elegidos en el contenido; F2 lo hace allí</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Chica&amp;go, note</source>
        <translation>Chica&amp;go, nota</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Chicago, bibliograph&amp;y</source>
        <translation>Chicago, bibliogra&amp;fía</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Close the program; your place is kept</source>
        <translation>Cerrar el programa; su lugar se conserva</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Close this tab; it can be reopened</source>
        <translation>Cerrar esta pestaña; se puede volver a abrir</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Co&amp;mpare…</source>
        <translation>Co&amp;mparar…</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar el &amp;diagnóstico</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Copy &amp;link</source>
        <translation>Copiar el en&amp;lace</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Copy &amp;with citation</source>
        <translation>Copiar con ci&amp;ta</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Copy an address that opens this place again</source>
        <translation>Copiar una dirección que vuelve a abrir este lugar</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>Copy c&amp;itation as</source>
        <translation>C&amp;opiar la cita como</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Copy every statement of an arrangement, each with all its records</source>
        <translation>Copiar cada mención de un mandato con todas sus fuentes</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Copy the selected text</source>
        <translation>Copiar el texto seleccionado</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Copy the selection, the passage, the hit, the answer or the arrangement with its source</source>
        <translation>Copiar la selección, el pasaje, el resultado, la respuesta o el mandato con su fuente</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Copy what those need to know who help you</source>
        <translation>Copiar lo que necesitan saber quienes le ayudan</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Dark letters on white</source>
        <translation>Letras oscuras sobre fondo blanco</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_actions.py"/>
        <source>Every action with its keys, to look up and to change</source>
        <translation>Todas las acciones con sus teclas, para consultarlas y cambiarlas</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Every term, explained</source>
        <translation>Todos los términos, explicados</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Export &amp;all arrangements…</source>
        <translation>Exportar &amp;todos los mandatos…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Export for another co&amp;mputer…</source>
        <translation>Exportar para otro e&amp;quipo…</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_actions.py"/>
        <source>Find words in this document</source>
        <translation>Buscar palabras en este documento</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Forward again</source>
        <translation>Avanzar de nuevo</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Go to the bar beside the selected words: colours, note, copy, citation</source>
        <translation>Ir a la barra junto a las palabras seleccionadas: resaltar, anotar, copiar, citar</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Go to the list of bookmarks, highlights and notes</source>
        <translation>Ir a la lista de marcadores, resaltados y notas</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_actions.py"/>
        <source>Go to the next hit in the text</source>
        <translation>Ir al resultado siguiente en el texto</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Go to the next passage you marked</source>
        <translation>Ir al siguiente pasaje que usted marcó</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Go to the passage marked before</source>
        <translation>Ir al pasaje marcado anterior</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_actions.py"/>
        <source>Go to the previous hit</source>
        <translation>Ir al resultado anterior</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>Hi&amp;ghlight in</source>
        <translation>Resal&amp;tar en</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Highlight in blue, with dashes and dots</source>
        <translation>Resaltar en azul, con rayas y puntos</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Highlight in green, with dashes</source>
        <translation>Resaltar en verde, con rayas</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Highlight in pink, with a wave</source>
        <translation>Resaltar en rosa, con una onda</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Highlight in yellow, with a line</source>
        <translation>Resaltar en amarillo, con una línea</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Highlight the selected words, or the passage</source>
        <translation>Resaltar las palabras seleccionadas, o el pasaje</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>How two states can reach each other</source>
        <translation>Cómo pueden comunicarse dos Estados</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Lar&amp;ger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Light letters on dark grey</source>
        <translation>Letras claras sobre fondo gris oscuro</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Light or dark as the system is</source>
        <translation>Claro u oscuro, como el sistema</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>M&amp;LA 9</source>
        <translation>M&amp;LA 9</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>M&amp;ap</source>
        <translation>M&amp;apa</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>M&amp;y shelf</source>
        <translation>Mi &amp;estante</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Make a folder on your shelf</source>
        <translation>Crear una carpeta en su estante</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/undo_actions.py"/>
        <source>Make that change again</source>
        <translation>Volver a hacer ese cambio</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Make the text larger</source>
        <translation>Aumentar el tamaño del texto</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Make the text smaller</source>
        <translation>Reducir el tamaño del texto</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>Mar&amp;ks</source>
        <translation>&amp;Marcas</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Move &amp;down</source>
        <translation>Ba&amp;jar</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Move tab &amp;left</source>
        <translation>Mover la pestaña a la &amp;izquierda</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Move tab &amp;right</source>
        <translation>Mover la pestaña a la &amp;derecha</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Move the document or folder chosen in the contents down</source>
        <translation>Bajar el documento o la carpeta elegidos en el contenido</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Move the document or folder chosen in the contents up</source>
        <translation>Subir el documento o la carpeta elegidos en el contenido</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Move this tab to the left</source>
        <translation>Mover esta pestaña a la izquierda</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Move this tab to the right</source>
        <translation>Mover esta pestaña a la derecha</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Move to the next pane</source>
        <translation>Ir al panel siguiente</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Move to the previous pane</source>
        <translation>Ir al panel anterior</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Ne&amp;xt mark</source>
        <translation>Marca &amp;siguiente</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>New &amp;folder…</source>
        <translation>Nueva &amp;carpeta…</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Next &amp;pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Open a passage by its number, such as 4.2, or a state by its name</source>
        <translation>Abrir un pasaje por su número, como 4.2, o un Estado por su nombre</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Open a second tab at this place</source>
        <translation>Abrir una segunda pestaña en este lugar</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Open the folder in which faults are written down</source>
        <translation>Abrir la carpeta donde se anotan los fallos</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Open the handbook</source>
        <translation>Abrir el manual</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_actions.py"/>
        <source>P&amp;revious hit</source>
        <translation>Resultado &amp;anterior</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Passages you have read, the latest first</source>
        <translation>Los pasajes que ha leído, primero los más recientes</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Pr&amp;eferences…</source>
        <translation>Pr&amp;eferencias…</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Pre&amp;vious pane</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_actions.py"/>
        <source>Print a topic, the document, some passages or the selection</source>
        <translation>Imprimir un tema, el documento, algunos pasajes o la selección</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Propert&amp;ies…</source>
        <translation>Propi&amp;edades…</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Put files of your own on your shelf, beside the reference</source>
        <translation>Poner archivos propios en su estante, junto a la biblioteca</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Put the document chosen in the contents into a folder of your shelf, or into none</source>
        <translation>Poner en una carpeta de su estante, o en ninguna, el documento elegido en el contenido</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Questions to try, what is in force today, and where you were</source>
        <translation>Preguntas para probar, lo que está en vigor hoy y dónde estaba</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Re&amp;cent passages…</source>
        <translation>Pasajes re&amp;cientes…</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/undo_actions.py"/>
        <source>Re&amp;do</source>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Read &amp;all my notes</source>
        <translation>&amp;Leer todas mis notas</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Read a second passage beside the first, or close it</source>
        <translation>Leer un segundo pasaje junto al primero, o cerrarlo</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Remo&amp;ve from your shelf</source>
        <translation>&amp;Quitar del estante</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_actions.py"/>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Save bookmarks and notes to read, to import again, or for other readers</source>
        <translation>Guardar marcadores y notas para leerlos, volver a importarlos o usarlos en otros programas de lectura</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Save bookmarks, notes, settings and your own keys in one file</source>
        <translation>Guardar marcadores, notas, ajustes y sus propias teclas en un archivo</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Save every arrangement of the library, whatever the filter shows</source>
        <translation>Guardar todos los mandatos de la biblioteca, muestre lo que muestre el filtro</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Save the arrangements as shown</source>
        <translation>Guardar los mandatos tal como se muestran</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Save the ticked arrangements, or those shown, as a sheet</source>
        <translation>Guardar en una hoja los mandatos marcados o, si no, los mostrados</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_actions.py"/>
        <source>Save what could be printed as a PDF with an outline</source>
        <translation>Guardar lo que se puede imprimir como PDF con índice</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Se&amp;pia</source>
        <translation>Se&amp;pia</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_actions.py"/>
        <source>Search the whole reference</source>
        <translation>Buscar en toda la biblioteca</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Second passage &amp;beside</source>
        <translation>Segundo pasaje al &amp;lado</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Select &amp;all</source>
        <translation>Seleccionar to&amp;do</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Select the whole page</source>
        <translation>Seleccionar toda la página</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Set the text in its normal size</source>
        <translation>Poner el texto en su tamaño normal</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Show or hide the contents</source>
        <translation>Mostrar u ocultar el contenido</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Show or hide the editors’ notes</source>
        <translation>Mostrar u ocultar las notas de la redacción</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Show or hide the protecting-power arrangements</source>
        <translation>Mostrar u ocultar los mandatos de potencia protectora</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Show the l&amp;og folder</source>
        <translation>Mostrar la carpeta del registro de &amp;fallos</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Show the map or the timeline in place of the text, or the text again</source>
        <translation>Mostrar el mapa o la cronología en lugar del texto, o de nuevo el texto</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_actions.py"/>
        <source>Show the passages closest to the one you read</source>
        <translation>Mostrar los pasajes más cercanos al que está leyendo</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Show which files were not put on your shelf, why, and what to do</source>
        <translation>Mostrar qué archivos no se pusieron en su estante, por qué y qué hacer</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>T&amp;imeline</source>
        <translation>Cro&amp;nología</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Ta&amp;ble</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;1</source>
        <translation>Pestaña &amp;1</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;2</source>
        <translation>Pestaña &amp;2</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;3</source>
        <translation>Pestaña &amp;3</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;4</source>
        <translation>Pestaña &amp;4</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;5</source>
        <translation>Pestaña &amp;5</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;6</source>
        <translation>Pestaña &amp;6</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;7</source>
        <translation>Pestaña &amp;7</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;8</source>
        <translation>Pestaña &amp;8</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;9</source>
        <translation>Pestaña &amp;9</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/undo_actions.py"/>
        <source>Take back the last change of bookmarks, notes or your shelf</source>
        <translation>Deshacer el último cambio en los marcadores, las notas o su estante</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Take over what was exported here or by another reader, whole or not at all</source>
        <translation>Incorporar lo que se exportó aquí o en otro programa de lectura, todo o nada</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Take the document or folder chosen in the contents off your shelf; your notes are kept</source>
        <translation>Quitar de su estante el documento o la carpeta elegidos en el contenido; sus notas se conservan</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Tell where in the document you are</source>
        <translation>Indicar en qué parte del documento se encuentra</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Text size and theme</source>
        <translation>Tamaño del texto y tema</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>The arrangements by the two states between which they are</source>
        <translation>Los mandatos según los dos Estados entre los que existen</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>The arrangements line by line</source>
        <translation>Los mandatos línea por línea</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>The arrangements on a map of the world</source>
        <translation>Los mandatos en un mapa del mundo</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>The arrangements on an axis of time</source>
        <translation>Los mandatos en un eje de tiempo</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>The licences of this program and its parts</source>
        <translation>Las licencias de este programa y de sus componentes</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Theme, letters, panes and all other settings</source>
        <translation>Tema, letra, paneles y todos los demás ajustes</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Tick the chosen arrangement, or take its tick away</source>
        <translation>Marcar o desmarcar el mandato elegido</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>To the beginning of the reference</source>
        <translation>Al comienzo de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>To the next tab</source>
        <translation>A la pestaña siguiente</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>To the previous tab</source>
        <translation>A la pestaña anterior</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>To the tab with this number</source>
        <translation>A la pestaña con este número</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>To the topic after this one</source>
        <translation>Al tema que sigue a este</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>To the topic before this one</source>
        <translation>Al tema que precede a este</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Two arrangements side by side</source>
        <translation>Dos mandatos lado a lado</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Use the whole screen</source>
        <translation>Usar toda la pantalla</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Version, edition and where the words come from</source>
        <translation>Versión, edición y procedencia de los textos</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>What changed since the last edition of the library</source>
        <translation>Lo que ha cambiado desde la última edición de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>What is &amp;covered</source>
        <translation>Qué está &amp;cubierto</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>What was gone through for the arrangements, and what was not</source>
        <translation>Qué se revisó para los mandatos y qué no</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>What was read of your document, and what of its file is not shown</source>
        <translation>Lo que se leyó de su documento y lo que no se muestra de su archivo</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>White letters on black</source>
        <translation>Letras blancas sobre fondo negro</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Write a &amp;note…</source>
        <translation>Escribir una &amp;nota…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Write a note on the selected words or the passage, or go on with the one it has</source>
        <translation>Escribir una nota sobre las palabras seleccionadas o el pasaje, o continuar la que ya tiene</translation>
    </message>
</context>
<context>
    <name>ActiveMark</name>
    <message>
        <location filename="../../viewer/reading/split/active_mark.py"/>
        <source>A text beside the first; Escape closes it.</source>
        <translation>Un texto junto al primero; Esc lo cierra.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/split/active_mark.py"/>
        <source>Beside it stands a second text, which is the active one.</source>
        <translation>A su lado hay un segundo texto, que es el activo.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/split/active_mark.py"/>
        <source>First passage</source>
        <translation>Primer pasaje</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/split/active_mark.py"/>
        <source>The active text: contents, search, finding and marks are for this one.</source>
        <translation>El texto activo: contenido, búsqueda y marcas se refieren a este.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>it was proposed that {power} represent {represented} in {host}</source>
        <translation>se propuso que {power:nom} {power:representara|representaran} los intereses {represented:of} {host:in}</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>it was proposed that {power} represent {represented}, host state not stated</source>
        <translation>se propuso que {power:nom} {power:representara|representaran} los intereses {represented:of}, Estado receptor no indicado</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} represented {represented} in {host}</source>
        <translation>{power:nom} {power:representó|representaron} los intereses {represented:of} {host:in}</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} represented {represented}, host state not stated</source>
        <translation>{power:nom} {power:representó|representaron} los intereses {represented:of}, Estado receptor no indicado</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} {power:has|have} represented {represented} in {host}</source>
        <translation>{power:nom} {power:representó|representaron} los intereses {represented:of} {host:in}</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} {power:has|have} represented {represented}, host state not stated</source>
        <translation>{power:nom} {power:representó|representaron} los intereses {represented:of}, Estado receptor no indicado</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} {power:represents|represent} {represented} in {host}</source>
        <translation>{power:nom} {power:representa|representan} los intereses {represented:of} {host:in}</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} {power:represents|represent} {represented}, host state not stated</source>
        <translation>{power:nom} {power:representa|representan} los intereses {represented:of}, Estado receptor no indicado</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} {power:was|were} to represent {represented} in {host}</source>
        <translation>estaba previsto que {power:nom} {power:representara|representaran} los intereses {represented:of} {host:in}</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} {power:was|were} to represent {represented}, host state not stated</source>
        <translation>estaba previsto que {power:nom} {power:representara|representaran} los intereses {represented:of}, Estado receptor no indicado</translation>
    </message>
</context>
<context>
    <name>AddingDialog</name>
    <message numerus="yes">
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>%n file(s) not read yet</source>
        <translation>
            <numerusform>%n archivo aún sin leer</numerusform>
            <numerusform>%n archivos aún sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>%n file(s) not taken</source>
        <translation>
            <numerusform>%n archivo no añadido</numerusform>
            <numerusform>%n archivos no añadidos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_controller.py"/>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Add documents</source>
        <translation>Añadir documentos</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>C&amp;opy what was refused</source>
        <translation>C&amp;opiar lo rechazado</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Cancel &amp;all</source>
        <translation>Cancelar &amp;todo</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Cancel &amp;chosen</source>
        <translation>&amp;Cancelar los elegidos</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>E&amp;ncoding…</source>
        <translation>Codi&amp;ficación…</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Enter opens what was taken; Ctrl+C copies the chosen lines.</source>
        <translation>Intro abre lo que se añadió; Ctrl+C copia las líneas elegidas.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Files read</source>
        <translation>Archivos leídos</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Keep &amp;both</source>
        <translation>Conservar am&amp;bas</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Read the &amp;rest</source>
        <translation>Leer el &amp;resto</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Take off the &amp;list</source>
        <translation>Quitar de la &amp;lista</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Take the &amp;first part</source>
        <translation>Añadir solo la &amp;primera parte</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Take the new &amp;edition</source>
        <translation>Adoptar la nueva &amp;edición</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>being read, {0} %</source>
        <translation>se está leyendo, {0} %</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>on your shelf already</source>
        <translation>ya está en su estante</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>taken</source>
        <translation>añadido</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>taken; its encoding was guessed: {0}. Choose another if it reads wrong.</source>
        <translation>añadido; su codificación se ha supuesto: {0}. Elija otra si el texto se lee mal.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>{0} of {1} files read</source>
        <translation>{0} de {1} archivos leídos</translation>
    </message>
</context>
<context>
    <name>AllNotes</name>
    <message>
        <location filename="../../viewer/annotations/all_notes/all_notes_text.py"/>
        <source>No longer in the library</source>
        <translation>Ya no está en la biblioteca</translation>
    </message>
</context>
<context>
    <name>AllNotesWindow</name>
    <message>
        <location filename="../../viewer/annotations/all_notes/all_notes_window.py"/>
        <source>All my notes</source>
        <translation>Todas mis notas</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/all_notes/all_notes_window.py"/>
        <source>Nothing is marked yet.</source>
        <translation>Todavía no ha marcado nada.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/all_notes/all_notes_window.py"/>
        <source>Show more: {0} follow</source>
        <translation>Mostrar más: siguen {0}</translation>
    </message>
</context>
<context>
    <name>Annotation</name>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Highlight, {0}</source>
        <translation>Resaltado, {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Moved here with its words in this edition.</source>
        <translation>Trasladado aquí con sus palabras en esta edición.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Not saved yet: the bar below the search box says why.</source>
        <translation>Aún no se ha guardado: la barra bajo el cuadro de búsqueda dice por qué.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>The text changed; these words are no longer in it.</source>
        <translation>El texto cambió; estas palabras ya no están en él.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>{0} at {1}</source>
        <translation>{0} en {1}</translation>
    </message>
</context>
<context>
    <name>AnnotationController</name>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Bookmark added: {0}.</source>
        <translation>Marcador añadido: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Bookmark removed: {0}.</source>
        <translation>Marcador quitado: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Done again.</source>
        <translation>Se ha rehecho.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Highlighted: {0}.</source>
        <translation>Resaltado: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Note added: {0}.</source>
        <translation>Nota añadida: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Nothing is marked beyond this place.</source>
        <translation>No hay nada marcado más allá de este lugar.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Removed bookmarks, highlights and notes: {0}.</source>
        <translation>Marcadores, resaltados y notas quitados: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Removed: {0}.</source>
        <translation>Quitado: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Undone.</source>
        <translation>Se ha deshecho.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>{0}: edit…</source>
        <translation>{0}: editar…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>{0}: remove</source>
        <translation>{0}: quitar</translation>
    </message>
</context>
<context>
    <name>AnnotationExchange</name>
    <message>
        <location filename="../../viewer/annotations/annotation.py"/>
        <source>a date cannot be read</source>
        <translation>no se puede leer una fecha</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation.py"/>
        <source>the id or the passage is missing</source>
        <translation>falta el identificador o el pasaje</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation.py"/>
        <source>the quoted words do not fit their place</source>
        <translation>las palabras citadas no corresponden a su lugar</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <source>{0} was not imported ({1}). Nothing was changed. Choose a JSON file that this program has exported.</source>
        <translation>{0} no se importó ({1}). No se cambió nada. Elija un archivo JSON que haya exportado este programa.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <source>{0} was not imported, because bookmarks and notes cannot be saved at the moment ({1}). Nothing was changed. Import it again when they can be saved.</source>
        <translation>{0} no se importó, porque en este momento no se pueden guardar marcadores ni notas ({1}). No se cambió nada. Impórtelo de nuevo cuando se puedan guardar.</translation>
    </message>
</context>
<context>
    <name>AnnotationListController</name>
    <message>
        <location filename="../../viewer/annotations/annotation_list_controller.py"/>
        <source>Bookmarks and notes that moved with their words: {0}.</source>
        <translation>Marcadores y notas que se trasladaron con sus palabras: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_list_controller.py"/>
        <source>Kept at the words as they are now.</source>
        <translation>Se mantiene en las palabras tal como están ahora.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_list_controller.py"/>
        <source>The text changed under bookmarks or notes of yours: {0}. They are kept, and marked in the list ({1}).</source>
        <translation>El texto ha cambiado bajo marcadores o notas suyos: {0}. Se conservan y están señalados en la lista ({1}).</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_list_controller.py"/>
        <source>This place is no longer in the library. The words you marked are kept here.</source>
        <translation>Este lugar ya no está en la biblioteca. Las palabras que marcó se conservan aquí.</translation>
    </message>
</context>
<context>
    <name>AnnotationService</name>
    <message>
        <location filename="../../viewer/annotations/annotation_service.py"/>
        <source>Your bookmarks and notes cannot be saved in {0} ({1}). What you add is kept in this window until you close it. Try again when that is mended, or export everything to save it elsewhere.</source>
        <translation>Sus marcadores y notas no se pueden guardar en {0} ({1}). Lo que añada permanece en esta ventana hasta que la cierre. Vuelva a intentarlo cuando esté resuelto, o exporte todo para guardarlo en otro lugar.</translation>
    </message>
</context>
<context>
    <name>AnnotationStore</name>
    <message numerus="yes">
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>%n of your bookmarks or notes cannot be understood any more. What is left is set aside in {0}, and an export as JSON holds it. All others are here.</source>
        <translation>
            <numerusform>Uno de sus marcadores o una de sus notas ya no se puede leer. Lo que queda está apartado en {0}, y una exportación en JSON lo contiene. Todo lo demás está aquí.</numerusform>
            <numerusform>%n de sus marcadores o notas ya no se pueden leer. Lo que queda está apartado en {0}, y una exportación en JSON lo contiene. Todo lo demás está aquí.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>The file of your bookmarks and notes is damaged. What can be read of it is shown, but could not be saved in a new file ({1}). {0} is left as it is; export your bookmarks and notes to keep them.</source>
        <translation>El archivo de sus marcadores y notas está dañado. Lo que se puede leer se muestra, pero no se pudo guardar en un archivo nuevo ({1}). {0} se deja como está; exporte sus marcadores y notas para conservarlos.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>The file of your bookmarks and notes is damaged. What can be read of it was taken over: {0}. The damaged file is kept as {1}; a copy from a backup can take its place.</source>
        <translation>El archivo de sus marcadores y notas está dañado. Se incorporó lo que se pudo leer de él: {0}. El archivo dañado se conserva como {1}; puede sustituirlo una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>Your bookmarks and notes in {0} cannot be opened ({1}). The file is left as it is. What you add now is kept in this window until you close it. Try again when that is mended, or export it to save it elsewhere.</source>
        <translation>Sus marcadores y notas en {0} no se pueden abrir ({1}). El archivo se deja como está. Lo que añada ahora permanece en esta ventana hasta que la cierre. Vuelva a intentarlo cuando esté resuelto, o expórtelo para guardarlo en otro lugar.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>Your bookmarks and notes in {0} were written by a later version of the program. They are safe and left as they are; what you add now is kept in {1}. Use the later version to see them.</source>
        <translation>Sus marcadores y notas en {0} se escribieron con una versión posterior del programa. Están a salvo y se dejan como están; lo que añada ahora se guarda en {1}. Use la versión posterior para verlos.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
</context>
<context>
    <name>AnnotationText</name>
    <message>
        <location filename="../../viewer/annotations/annotation_text.py"/>
        <source>No longer in the library</source>
        <translation>Ya no está en la biblioteca</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_text.py"/>
        <source>Set aside, because it could not be understood</source>
        <translation>Apartado, porque no se pudo leer</translation>
    </message>
</context>
<context>
    <name>AnnotationsModel</name>
    <message>
        <location filename="../../viewer/annotations/annotations_model.py"/>
        <source>The text changed</source>
        <translation>El texto cambió</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_model.py"/>
        <source>Without a tag</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_model.py"/>
        <source>{0}, {1} to {2}</source>
        <translation>{0}, {1} a {2}</translation>
    </message>
</context>
<context>
    <name>AnnotationsPane</name>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>&amp;Keep at the words as they are now</source>
        <translation>&amp;Mantener en las palabras tal como están ahora</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Bookmarks, highlights and notes</source>
        <translation>Marcadores, resaltados y notas</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>By place</source>
        <translation>Por lugar</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>By tag</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Enter opens the place, F2 edits what you wrote, Delete removes it.</source>
        <translation>Intro abre el lugar, F2 edita lo que escribió, Supr lo quita.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Export and import</source>
        <translation>Exportar e importar</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Nothing is marked yet. {bookmark} bookmarks the passage you read, {highlight} highlights the words you select, and {note} writes a note.</source>
        <translation>Todavía no ha marcado nada. {bookmark} pone un marcador en el pasaje que lee, {highlight} resalta las palabras que seleccione y {note} escribe una nota.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Nothing that you marked has these words.</source>
        <translation>Nada de lo que marcó contiene estas palabras.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Search bookmarks and notes</source>
        <translation>Buscar en marcadores y notas</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>What the list is ordered by.</source>
        <translation>Criterio de orden de la lista.</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <location filename="../../viewer/kit/announcer.py"/>
        <source>{0}, link</source>
        <translation>{0}, enlace</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message numerus="yes">
        <location filename="../../viewer/search/card_words.py"/>
        <source>%n more (was|were) not confirmed in the last twelve months.</source>
        <translation>
            <numerusform>Otro mandato no se ha confirmado en los últimos doce meses.</numerusform>
            <numerusform>Otros %n mandatos no se han confirmado en los últimos doce meses.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>All arrangements of the answer</source>
        <translation>Todos los mandatos de la respuesta</translation>
    </message>
    <message>
        <location filename="../../viewer/search/card_words.py"/>
        <source>Also searched: {0}</source>
        <translation>También se buscó: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Arrangements of the answer</source>
        <translation>Mandatos de la respuesta</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Cite</source>
        <translation>Citar</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Copy the answer in one sentence, with its best record; of a list, each line of it</source>
        <translation>Copiar la respuesta en una frase, con su mejor fuente; de una lista, cada línea</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Further questions</source>
        <translation>Otras preguntas</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>How the question was read</source>
        <translation>Cómo se ha entendido la pregunta</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/search/card_words.py"/>
        <source>Of these, %n (was|were) not confirmed in the last twelve months.</source>
        <translation>
            <numerusform>De ellos, uno no se ha confirmado en los últimos doce meses.</numerusform>
            <numerusform>De ellos, %n no se han confirmado en los últimos doce meses.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Open handbook</source>
        <translation>Abrir el manual</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Open passage</source>
        <translation>Abrir el pasaje</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Open term</source>
        <translation>Abrir el término</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Open the chapter of the handbook that says more</source>
        <translation>Abrir el capítulo del manual que lo explica</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Open the sentence that states it</source>
        <translation>Abrir la frase en que se basa la respuesta</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Open the term in the glossary</source>
        <translation>Abrir el término en el glosario</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Other ways to cite</source>
        <translation>Otras formas de citar</translation>
    </message>
    <message>
        <location filename="../../viewer/search/card_words.py"/>
        <source>Read as: {0}</source>
        <translation>Entendido como: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/search/card_words.py"/>
        <source>Searched for: {0}</source>
        <translation>Buscado: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Show what was gone through and what was not</source>
        <translation>Mostrar qué se revisó y qué no</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>States of the answer</source>
        <translation>Estados de la respuesta</translation>
    </message>
    <message>
        <location filename="../../viewer/search/card_words.py"/>
        <source>The opposite direction →</source>
        <translation>En sentido inverso →</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>What is covered</source>
        <translation>Qué está cubierto</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/search/card_words.py"/>
        <source>and %n more →</source>
        <translation>
            <numerusform>y %n más →</numerusform>
            <numerusform>y %n más →</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/search/card_words.py"/>
        <source>show these %n in the panel →</source>
        <translation>
            <numerusform>mostrar este en el panel →</numerusform>
            <numerusform>mostrar estos %n en el panel →</numerusform>
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
            <numerusform>Un mandato no está fechado con la precisión suficiente para saberlo.</numerusform>
            <numerusform>%n mandatos no están fechados con la precisión suficiente para saberlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>%n month(s)</source>
        <translation>
            <numerusform>un mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_words.py"/>
        <source>%n more (is|are) not dated well enough to tell.</source>
        <translation>
            <numerusform>Otro mandato no está fechado con la precisión suficiente para saberlo.</numerusform>
            <numerusform>Otros %n mandatos no están fechados con la precisión suficiente para saberlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/answer_words.py"/>
        <source>%n more (is|are) stated.</source>
        <translation>
            <numerusform>Consta además otro mandato.</numerusform>
            <numerusform>Constan además otros %n mandatos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>%n year(s)</source>
        <translation>
            <numerusform>un año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/stages_asked.py"/>
        <source>A date for this is not recorded</source>
        <translation>No consta la fecha de ello</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>About {duration}</source>
        <translation>Alrededor de {duration}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n arrangement(s) {about} (is|are) in force {time}</source>
        <translation>
            <numerusform>Según los documentos, un mandato {about} está vigente {time}</numerusform>
            <numerusform>Según los documentos, %n mandatos {about} están vigentes {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n arrangement(s) {about} (was|were) in force {time}</source>
        <translation>
            <numerusform>Según los documentos, un mandato {about} estuvo vigente {time}</numerusform>
            <numerusform>Según los documentos, %n mandatos {about} estuvieron vigentes {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n arrangement(s) {about} began {time}</source>
        <translation>
            <numerusform>Según los documentos, un mandato {about} empezó {time}</numerusform>
            <numerusform>Según los documentos, %n mandatos {about} empezaron {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n arrangement(s) {about} ended {time}</source>
        <translation>
            <numerusform>Según los documentos, un mandato {about} terminó {time}</numerusform>
            <numerusform>Según los documentos, %n mandatos {about} terminaron {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n protecting power(s) (acts|act) {about} {time}</source>
        <translation>
            <numerusform>Según los documentos, una potencia protectora actúa {time} {about}</numerusform>
            <numerusform>Según los documentos, %n potencias protectoras actúan {time} {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n protecting power(s) acted {about} {time}</source>
        <translation>
            <numerusform>Según los documentos, una potencia protectora actuó {about} {time}</numerusform>
            <numerusform>Según los documentos, %n potencias protectoras actuaron {about} {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n state(s) (is|are) represented {about} {time}</source>
        <translation>
            <numerusform>Según los documentos, un Estado está representado {time} {about}</numerusform>
            <numerusform>Según los documentos, %n Estados están representados {time} {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n state(s) (was|were) represented {about} {time}</source>
        <translation>
            <numerusform>Según los documentos, un Estado estuvo representado {time} {about}</numerusform>
            <numerusform>Según los documentos, %n Estados estuvieron representados {time} {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, arrangements {about} are in force {time} in %n host state(s)</source>
        <translation>
            <numerusform>Según los documentos, hay mandatos {about} vigentes {time} en un Estado receptor</numerusform>
            <numerusform>Según los documentos, hay mandatos {about} vigentes {time} en %n Estados receptores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, arrangements {about} were in force {time} in %n host state(s)</source>
        <translation>
            <numerusform>Según los documentos, hubo mandatos {about} vigentes {time} en un Estado receptor</numerusform>
            <numerusform>Según los documentos, hubo mandatos {about} vigentes {time} en %n Estados receptores</numerusform>
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
        <translation>Después {state:of}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/kinds/left_apart.py"/>
        <source>And %n more.</source>
        <translation>
            <numerusform>Y uno más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>At most {duration}</source>
        <translation>Como máximo {duration}</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>At other times</source>
        <translation>En otras épocas</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>Before {date}</source>
        <translation>{date:before}</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>Before {state}</source>
        <translation>Antes {state:of}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>Between {least} and %n month(s)</source>
        <translation>
            <numerusform>Entre {least} y %n mes</numerusform>
            <numerusform>Entre {least} y %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>Between {least} and %n year(s)</source>
        <translation>
            <numerusform>Entre {least} y %n año</numerusform>
            <numerusform>Entre {least} y %n años</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/help_asked.py"/>
        <source>Choose a passage, a term, an answer or an arrangement, and then “Cite”: its words are copied with their citation, in the style that you chose. More is in the handbook, under “Citing and taking away”.</source>
        <translation>Elija un pasaje, un término, una respuesta o un mandato y después «Citar»: el texto se copia con su cita, en el estilo que haya elegido. El manual lo explica en «Citar y exportar».</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/help_asked.py"/>
        <source>Each arrangement shows the records it rests on, and how well they bear it out. More is in the handbook, under “Evidence”.</source>
        <translation>Cada mandato muestra las fuentes en que se basa y en qué medida lo respaldan. El manual lo explica en «Pruebas».</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>For longer. {statement}</source>
        <translation>Durante más tiempo. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>From {start} to {end}</source>
        <translation>{start:start} {end:end}</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>In all, in force then: {number}.</source>
        <translation>En total, vigentes entonces: {number}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>In the other direction</source>
        <translation>En sentido inverso</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>Instead, they say: {statements}</source>
        <translation>Indican en cambio: {statements:small}</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>Less than a month</source>
        <translation>Menos de un mes</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>Neither start nor end is dated</source>
        <translation>Ni el comienzo ni el final están fechados</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>Never. {statement}</source>
        <translation>Nunca. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>No arrangement {about} is known to be in force today. {sentence}</source>
        <translation>No consta que esté hoy vigente ningún mandato {about}. {sentence}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>No mandate is known to have been in force. {statement}</source>
        <translation>No consta ningún mandato que entrara en vigor. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>No one but {states} is stated {about}.</source>
        <translation>Aparte {states:of}, no se menciona ninguna otra potencia {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/reason_words.py"/>
        <source>No reason is recorded with this mandate.</source>
        <translation>No consta el motivo de este mandato.</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>No, not today. {statement}</source>
        <translation>No, hoy no. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>No, only later. {statement}</source>
        <translation>No, solo más tarde. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>No. {statement}</source>
        <translation>No. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>No. {statement}</source>
        <comment>to a question with “not”</comment>
        <translation>No. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>Not confirmed by public records</source>
        <translation>No confirmado por las fuentes públicas</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>Not counted as states: {names}.</source>
        <translation>No se cuentan como Estados estas denominaciones de los documentos: {names}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_words.py"/>
        <source>Not counted: %n arrangement(s) not known to have taken effect or not borne out.</source>
        <translation>
            <numerusform>No se cuenta un mandato del que no consta que entrara en vigor, o que las fuentes públicas contradicen o no respaldan.</numerusform>
            <numerusform>No se cuentan %n mandatos de los que no consta que entraran en vigor, o que las fuentes públicas contradicen o no respaldan.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/left_apart.py"/>
        <source>Not known to have taken effect: {statements}</source>
        <translation>Sin constancia de que entrara en vigor: {statements:small}</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/reason_words.py"/>
        <source>Noted with this mandate: {note}</source>
        <translation>Nota sobre este mandato: {note}</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>Of all times: {number}.</source>
        <translation>De todas las épocas: {number}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>Of these, last confirmed before then: {number}.</source>
        <translation>De ellos, confirmados por última vez antes: {number}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>On the contrary. {statement}</source>
        <translation>Al contrario. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>Other than {about}</source>
        <translation>Aparte de los ejercidos {about}</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>Other than {states}</source>
        <translation>Aparte {states:of}</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>Public records contradict this claim of the source</source>
        <translation>Las fuentes públicas contradicen esta afirmación del documento fuente</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>Right, no longer. {statement}</source>
        <translation>Así es, ya no. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>Since {date}</source>
        <translation>{date:since}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>Still in force. {statement}</source>
        <translation>Sigue vigente. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>That is not known. {statement}</source>
        <translation>No consta. {statement}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents name %n protecting power(s) {about}</source>
        <translation>
            <numerusform>Los documentos nombran una potencia protectora {about}</numerusform>
            <numerusform>Los documentos nombran %n potencias protectoras {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents name %n state(s) represented {about}</source>
        <translation>
            <numerusform>Los documentos nombran un Estado representado {about}</numerusform>
            <numerusform>Los documentos nombran %n Estados representados {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents state %n arrangement(s) {about}</source>
        <translation>
            <numerusform>Los documentos mencionan un mandato {about}</numerusform>
            <numerusform>Los documentos mencionan %n mandatos {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents state %n arrangement(s) {about} that (has|have) ended</source>
        <translation>
            <numerusform>Los documentos mencionan un mandato {about} ya terminado</numerusform>
            <numerusform>Los documentos mencionan %n mandatos {about} ya terminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents state %n arrangement(s) {about} that (was|were) refused</source>
        <translation>
            <numerusform>Los documentos mencionan un mandato {about} que fue rechazado</numerusform>
            <numerusform>Los documentos mencionan %n mandatos {about} que fueron rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents state %n arrangement(s) {about} that never took effect</source>
        <translation>
            <numerusform>Los documentos mencionan un mandato {about} que nunca entró en vigor</numerusform>
            <numerusform>Los documentos mencionan %n mandatos {about} que nunca entraron en vigor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents state arrangements {about} in %n host state(s)</source>
        <translation>
            <numerusform>Los documentos mencionan mandatos {about} en un Estado receptor</numerusform>
            <numerusform>Los documentos mencionan mandatos {about} en %n Estados receptores</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement refused by {state}.</source>
        <translation>Los documentos no mencionan ningún mandato que {state:nom} {state:haya|hayan} rechazado.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement {about} in force {time}.</source>
        <translation>Los documentos no mencionan ningún mandato {about} vigente {time}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement {about} that began {time}.</source>
        <translation>Los documentos no mencionan ningún mandato {about} que empezara {time}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement {about} that ended {time}.</source>
        <translation>Los documentos no mencionan ningún mandato {about} que terminara {time}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement {about} that public records contradict.</source>
        <translation>Los documentos no mencionan ningún mandato {about} que las fuentes públicas contradigan.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement {about} that was refused.</source>
        <translation>Los documentos no mencionan ningún mandato {about} que fuera rechazado.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement {about}.</source>
        <translation>Los documentos no mencionan ningún mandato {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no former arrangement {about}.</source>
        <translation>Los documentos no mencionan ningún mandato ya terminado {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no such arrangement {about}.</source>
        <translation>Los documentos no mencionan ningún mandato de este tipo {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state none after {state} {about}.</source>
        <translation>Después {state:of}, los documentos no mencionan ninguna otra potencia protectora {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state none before {state} {about}.</source>
        <translation>Antes {state:of}, los documentos no mencionan ninguna otra potencia protectora {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>The end is not dated</source>
        <translation>El final no está fechado</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The first mandate, as far as the dates tell</source>
        <translation>El primer mandato, hasta donde permiten saberlo las fechas</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The first mandates, as far as the dates tell</source>
        <translation>Los primeros mandatos, hasta donde permiten saberlo las fechas</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The latest mandate, as far as the dates tell</source>
        <translation>El último mandato, hasta donde permiten saberlo las fechas</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The latest mandates, as far as the dates tell</source>
        <translation>Los últimos mandatos, hasta donde permiten saberlo las fechas</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The longest mandate in force, as far as the dates tell</source>
        <translation>El mandato vigente más largo, hasta donde permiten saberlo las fechas</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The longest mandate that has ended, as far as the dates tell</source>
        <translation>El mandato terminado más largo, hasta donde permiten saberlo las fechas</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The longest mandate, as far as the dates tell</source>
        <translation>El mandato más largo, hasta donde permiten saberlo las fechas</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The longest mandates in force, as far as the dates tell</source>
        <translation>Los mandatos vigentes más largos, hasta donde permiten saberlo las fechas</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The longest mandates that have ended, as far as the dates tell</source>
        <translation>Los mandatos terminados más largos, hasta donde permiten saberlo las fechas</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The longest mandates, as far as the dates tell</source>
        <translation>Los mandatos más largos, hasta donde permiten saberlo las fechas</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The oldest mandate in force, as far as the dates tell</source>
        <translation>El mandato vigente más antiguo, hasta donde permiten saberlo las fechas</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The oldest mandates in force, as far as the dates tell</source>
        <translation>Los mandatos vigentes más antiguos, hasta donde permiten saberlo las fechas</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/help_asked.py"/>
        <source>The register holds what could be cited and is far from complete; each mandate says up to when it is confirmed. More is in the handbook, under “Evidence”.</source>
        <translation>El registro contiene lo que pudo documentarse y dista mucho de ser completo; cada mandato indica hasta cuándo está confirmado. El manual lo explica en «Pruebas».</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/help_asked.py"/>
        <source>The register tells of mandates, not of mediation.</source>
        <translation>El registro recoge mandatos, no mediaciones.</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The shortest mandate that has ended, as far as the dates tell</source>
        <translation>El mandato terminado más corto, hasta donde permiten saberlo las fechas</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The shortest mandates that have ended, as far as the dates tell</source>
        <translation>Los mandatos terminados más cortos, hasta donde permiten saberlo las fechas</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>The start is not dated</source>
        <translation>El comienzo no está fechado</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>Today: {number}.</source>
        <translation>Hoy: {number}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>Until {date}</source>
        <translation>{date:until}</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/help_asked.py"/>
        <source>What has changed since the last edition is listed in the menu “Help”, under “What has changed”.</source>
        <translation>Lo que ha cambiado desde la última edición está en el menú «Ayuda», en «Qué ha cambiado».</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/help_asked.py"/>
        <source>What is shown can be printed or saved as a PDF, and arrangements can be exported as a table. More is in the handbook, under “Citing and taking away”.</source>
        <translation>Lo que se muestra puede imprimirse o guardarse como PDF, y los mandatos pueden exportarse como tabla. El manual lo explica en «Citar y exportar».</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>Whether it has ended is not stated</source>
        <translation>No consta si ha terminado</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>Which powers have acted in {state}?</source>
        <translation>¿Qué potencias protectoras han actuado {state:in}?</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>Which powers have represented {state}?</source>
        <translation>¿Qué potencias han representado {state:to}?</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>Which states has {state} represented?</source>
        <translation>¿A qué Estados ha representado {state:nom}?</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>Who represents {represented} in {host}?</source>
        <translation>¿Quién representa {represented:to} {host:in}?</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/reason_words.py"/>
        <source>Why it ended is not recorded.</source>
        <translation>No consta por qué terminó.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>With these the order may be another.</source>
        <translation>Con estos, el orden podría ser otro.</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>Yes. {statement}</source>
        <translation>Sí. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>Yes. {statement}</source>
        <comment>to a question with “not”</comment>
        <translation>Sí. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>all mandates in {state}</source>
        <translation>todos los mandatos {state:in}</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>all mandates of {state}</source>
        <translation>todos los mandatos {state:of}</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>all who represented {state}</source>
        <translation>todos los que han representado {state:to}</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>at some time from {start} to {end}</source>
        <translation>en algún momento entre {start:beside} y {end:beside}</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>at some time {time}</source>
        <translation>en algún momento {time}</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>{lasted} up to the last confirmation</source>
        <translation>{lasted} hasta la última confirmación</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{limit}, the documents name %n protecting power(s) {about}</source>
        <translation>
            <numerusform>{limit}, los documentos nombran una potencia protectora {about}</numerusform>
            <numerusform>{limit}, los documentos nombran %n potencias protectoras {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{limit}, the documents name %n state(s) represented {about}</source>
        <translation>
            <numerusform>{limit}, los documentos nombran un Estado representado {about}</numerusform>
            <numerusform>{limit}, los documentos nombran %n Estados representados {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{limit}, the documents state %n arrangement(s) {about}</source>
        <translation>
            <numerusform>{limit}, los documentos mencionan un mandato {about}</numerusform>
            <numerusform>{limit}, los documentos mencionan %n mandatos {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{limit}, the documents state arrangements {about} in %n host state(s)</source>
        <translation>
            <numerusform>{limit}, los documentos mencionan mandatos {about} en un Estado receptor</numerusform>
            <numerusform>{limit}, los documentos mencionan mandatos {about} en %n Estados receptores</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>{limit}, the documents state no arrangement {about}.</source>
        <translation>{limit}, los documentos no mencionan ningún mandato {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>{limit}: perhaps {powers}; not dated well enough to tell.</source>
        <translation>{limit}: quizá {powers}; las fechas no bastan para saberlo.</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/left_apart.py"/>
        <source>{limit}: {statement}</source>
        <translation>{limit}: {statement:small}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/about_words.py"/>
        <source>{names}, and %n more</source>
        <comment>arrangements</comment>
        <translation>
            <numerusform>{names:nom} y uno más</numerusform>
            <numerusform>{names:nom} y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/about_words.py"/>
        <source>{names}, and %n more</source>
        <comment>protecting powers</comment>
        <translation>
            <numerusform>{names:nom} y una más</numerusform>
            <numerusform>{names:nom} y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/about_words.py"/>
        <source>{names}, and %n more</source>
        <comment>states</comment>
        <translation>
            <numerusform>{names:nom} y uno más</numerusform>
            <numerusform>{names:nom} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{names}, then {next}</source>
        <translation>{names}, después {next}</translation>
    </message>
    <message>
        <location filename="../../index/words/inflected.py"/>
        <source>{one} (or {other})</source>
        <translation>{one} (o {other})</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <location filename="../../index/words/inflected.py"/>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>{parties} ({years})</source>
        <translation>{parties} ({years})</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/reason_words.py"/>
        <source>{parties}, noted: {note}</source>
        <translation>{parties}, nota: {note}</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>{parties}: {stages}.</source>
        <translation>{parties}: {stages}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/reason_words.py"/>
        <source>{statement} Assessment: {assessment}.</source>
        <translation>{statement} Valoración: {assessment}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{states} ({number} each)</source>
        <translation>{states} ({number} cada uno)</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{states} ({number})</source>
        <translation>{states} ({number})</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>{states}: no arrangement in this library.</source>
        <translation>{states}: ningún mandato en esta biblioteca.</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>{state}, {called}</source>
        <translation>{state}, {called}</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>{summary} (assessment: {assessment})</source>
        <translation>{summary} (valoración: {assessment})</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>{summary} (only mandates in force today)</source>
        <translation>{summary} (solo los mandatos vigentes hoy)</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/fates.py"/>
        <source>{summary} (only mandates not known to have ended or to last)</source>
        <translation>{summary} (solo aquellos de los que no consta si siguen vigentes)</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/fates.py"/>
        <source>{summary} (only mandates not known to have taken effect)</source>
        <translation>{summary} (solo aquellos de los que no consta que entraran en vigor)</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{summary} (only mandates that began then)</source>
        <translation>{summary} (solo los iniciados entonces)</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{summary} (only mandates that ended then)</source>
        <translation>{summary} (solo los que terminaron entonces)</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{summary} (only mandates that have ended)</source>
        <translation>{summary} (solo los ya terminados)</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{summary} (only mandates that never took effect)</source>
        <translation>{summary} (solo los que nunca entraron en vigor)</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/fates.py"/>
        <source>{summary} (only mandates that public records contradict)</source>
        <translation>{summary} (solo los que las fuentes públicas contradicen)</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/fates.py"/>
        <source>{summary} (only mandates that were no more than agreed)</source>
        <translation>{summary} (solo los que no pasaron de acordarse)</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/fates.py"/>
        <source>{summary} (only mandates that were no more than requested)</source>
        <translation>{summary} (solo los que no pasaron de solicitarse)</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/fates.py"/>
        <source>{summary} (only mandates that were refused)</source>
        <translation>{summary} (solo los rechazados)</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>{summary} (only those for one side in a state of the other)</source>
        <translation>{summary} (solo los mandatos de un bando en un Estado del otro)</translation>
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
        <translation>{summary}: {statements:small}</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{summary}; host states with the fewest: {names}.</source>
        <translation>{summary}; Estados receptores con menos: {names}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{summary}; host states with the most: {names}.</source>
        <translation>{summary}; Estados receptores con más: {names}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{summary}; protecting powers with the fewest: {names}.</source>
        <translation>{summary}; potencias protectoras con menos: {names}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{summary}; protecting powers with the most: {names}.</source>
        <translation>{summary}; potencias protectoras con más: {names}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{summary}; represented states with the fewest: {names}.</source>
        <translation>{summary}; Estados representados con menos: {names}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{summary}; represented states with the most: {names}.</source>
        <translation>{summary}; Estados representados con más: {names}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/terms/definition_words.py"/>
        <source>{term}: {definition}</source>
        <translation>{term}. {definition}</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>{time}</source>
        <comment>a long time, before a sentence</comment>
        <translation>en el periodo {time}</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>{time}</source>
        <comment>the time since a date, before a sentence</comment>
        <translation>{time}</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>{when}, the documents state no arrangement in force {about}.</source>
        <translation>{when}, los documentos no mencionan ningún mandato {about} vigente.</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>{words} was not understood as a time; the answer is for all times.</source>
        <translation>{words} no se ha entendido como indicación de tiempo; la respuesta abarca todas las épocas.</translation>
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
        <translation>{power:of} en representación {represented:of}</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>by {power} for {represented} in {host}</source>
        <translation>{power:of} en representación {represented:of} {host:in}</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>by {power} in {host}</source>
        <translation>{power:of} {host:in}</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>for {represented}</source>
        <translation>en representación {represented:of}</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>for {represented} in {host}</source>
        <translation>en representación {represented:of} {host:in}</translation>
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
        <translation>Copiado.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_controller.py"/>
        <source>No arrangement is shown, so there is nothing to save.</source>
        <translation>No se muestra ningún mandato, así que no hay nada que guardar.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_controller.py"/>
        <source>Ticked for the briefing sheet: {0}.</source>
        <translation>Marcados para la hoja informativa: {0}.</translation>
    </message>
</context>
<context>
    <name>ArrangementMenus</name>
    <message>
        <location filename="../../viewer/arrangements/arrangement_menus.py"/>
        <source>&amp;Open passage</source>
        <translation>Abrir el pa&amp;saje</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_menus.py"/>
        <source>Co&amp;mpare…</source>
        <translation>Co&amp;mparar…</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_menus.py"/>
        <source>Show &amp;details</source>
        <translation>Mostrar &amp;detalles</translation>
    </message>
</context>
<context>
    <name>ArrangementsModel</name>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_model.py"/>
        <source>The passage in view states it.</source>
        <translation>El pasaje visible menciona este mandato.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_model.py"/>
        <source>The search has found it.</source>
        <translation>La búsqueda ha encontrado este mandato.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_model.py"/>
        <source>Ticked.</source>
        <translation>Marcado.</translation>
    </message>
</context>
<context>
    <name>ArrangementsPanel</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>%n arrangement(s) shown</source>
        <translation>
            <numerusform>%n mandato mostrado</numerusform>
            <numerusform>%n mandatos mostrados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>Arrangements</source>
        <translation>Mandatos</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>By pair</source>
        <translation>Por pares</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/options_button.py"/>
        <source>Choose columns, sort by one or several of them</source>
        <translation>Elegir columnas y ordenar por una o varias de ellas</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/options_button.py"/>
        <source>Columns and sorting</source>
        <translation>Columnas y orden</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>No arrangement matches. Clear the filter to see all.</source>
        <translation>Ningún mandato coincide. Borre el filtro para verlos todos.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>Protecting-power arrangements</source>
        <translation>Mandatos</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>View of the arrangements</source>
        <translation>Vista de los mandatos</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>What is covered</source>
        <translation>Qué está cubierto</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>ArrangementsTable</name>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>&amp;Order of the documents</source>
        <translation>&amp;Orden de los documentos</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>&amp;Sort by</source>
        <translation>Ordenar &amp;por</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>&amp;Then by</source>
        <translation>&amp;Luego por</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>&amp;What there is room for</source>
        <translation>&amp;Las que quepan</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>Arrangement</source>
        <translation>Mandato</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>Arrangements</source>
        <translation>Mandatos</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>Enter opens the sentence that states the arrangement.</source>
        <translation>Intro abre la frase que menciona el mandato.</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>contradicted</source>
        <translation>contradicho</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>imprecise</source>
        <translation>impreciso</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>one source only</source>
        <translation>una sola fuente</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>unsupported</source>
        <translation>sin respaldo</translation>
    </message>
</context>
<context>
    <name>Assessments</name>
    <message>
        <location filename="../../viewer/kit/look/assessment_signs.py"/>
        <source>Confirmed by an official or academic record, or by two records of other kinds</source>
        <translation>Confirmado por una fuente oficial o académica, o por dos fuentes de otro tipo</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/look/assessment_signs.py"/>
        <source>No public record was found that bears it out</source>
        <translation>No se halló ninguna fuente pública que lo avale</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/look/assessment_signs.py"/>
        <source>Stated by one source only, neither official nor academic</source>
        <translation>Lo dice una sola fuente, ni oficial ni académica</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/look/assessment_signs.py"/>
        <source>The public record differs in part</source>
        <translation>Las fuentes públicas difieren en parte</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/look/assessment_signs.py"/>
        <source>The public record says otherwise</source>
        <translation>Las fuentes públicas dicen otra cosa</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/look/assessment_signs.py"/>
        <source>⊘ never in force</source>
        <translation>⊘ nunca en vigor</translation>
    </message>
</context>
<context>
    <name>Belongings</name>
    <message>
        <location filename="../../viewer/annotations/belongings.py"/>
        <source>the setting “{0}” cannot be used here</source>
        <translation>el ajuste «{0}» no se puede usar aquí</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <location filename="../../viewer/reading/places/breadcrumb.py"/>
        <source>You are in: {0}</source>
        <translation>Está usted en: {0}</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>%n arrangement(s)</source>
        <translation>
            <numerusform>%n mandato</numerusform>
            <numerusform>%n mandatos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>Editors’ assessment: {0}.</source>
        <translation>Valoración de la redacción: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>For</source>
        <translation>Estado representado</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>In</source>
        <translation>Estado receptor</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>Protecting power</source>
        <translation>Potencia protectora</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>Protecting-power arrangements</source>
        <translation>Mandatos de potencia protectora</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>Public record</source>
        <translation>Fuente pública</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>The source hedges.</source>
        <translation>El documento fuente se expresa con reservas.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>When</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>latest fact as of {0}</source>
        <translation>dato más reciente: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>made on {0}</source>
        <translation>elaborada {0:in}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>{0}, edition {1} of {2}</source>
        <translation>{0}, edición {1} {2:of}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>{0}. “Not stated” means that no source says so.</source>
        <translation>{0}. «No indicado» significa que ninguna fuente lo dice.</translation>
    </message>
</context>
<context>
    <name>BriefingDialog</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>%n arrangement(s) on the sheet.</source>
        <translation>
            <numerusform>%n mandato en la hoja.</numerusform>
            <numerusform>%n mandatos en la hoja.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>Arrangements on the sheet</source>
        <translation>Mandatos en la hoja</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>Briefing sheet</source>
        <translation>Hoja informativa</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>C&amp;ite</source>
        <translation>C&amp;itar</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>Copy each arrangement on the sheet in one sentence, with its best record</source>
        <translation>Copiar cada mandato de la hoja en una frase, con su mejor fuente</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>None was ticked, so these are all that are shown.</source>
        <translation>Ninguno estaba marcado, así que estos son todos los que se muestran.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>Space ticks and unticks one.</source>
        <translation>La barra espaciadora marca y desmarca.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <location filename="../../index/words/change_words.py"/>
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Arrangements added</source>
        <translation>Mandatos añadidos</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Arrangements corrected</source>
        <translation>Mandatos corregidos</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Arrangements removed or split</source>
        <translation>Mandatos eliminados o divididos</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Arrangements that have ended</source>
        <translation>Mandatos que han terminado</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Editors’ notes added</source>
        <translation>Notas de la redacción añadidas</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Editors’ notes corrected</source>
        <translation>Notas de la redacción corregidas</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Editors’ notes removed</source>
        <translation>Notas de la redacción eliminadas</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Glossary terms added</source>
        <translation>Términos del glosario añadidos</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Glossary terms corrected</source>
        <translation>Términos del glosario corregidos</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Glossary terms removed</source>
        <translation>Términos del glosario eliminados</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>This is the first edition: nothing is known of an earlier one.</source>
        <translation>Esta es la primera edición: no se conoce ninguna anterior.</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>assessment</source>
        <translation>valoración</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>host state</source>
        <translation>Estado receptor</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>period</source>
        <translation>periodo</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>power</source>
        <translation>potencia</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>represented state</source>
        <translation>Estado representado</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>stages</source>
        <translation>etapas</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>status</source>
        <translation>situación</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>{after} (before: {before})</source>
        <translation>{after} (antes: {before})</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>{count} since edition {edition} of {date}.</source>
        <translation>{count} desde la edición {edition} {date:of}.</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>From {one} to {other}</source>
        <translation>{one:of} {other:to}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>None known: no mandate for {represented} in {host} is stated to be in force.</source>
        <translation>Ningún canal conocido: ningún mandato en representación {represented:of} {host:in} consta como vigente.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>for that time the library knows no channel from {one} to {other}</source>
        <translation>la biblioteca no conoce ningún canal por el que {one:nom} {one:pudiera|pudieran} entonces dirigirse {other:to}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>the library knows no channel between {one} and {other} {date:in}.</source>
        <translation>la biblioteca no conoce ningún canal de comunicación entre {one:nom} {other:and} {date:in}.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>the library knows no channel between {one} and {other}.</source>
        <translation>la biblioteca no conoce ningún canal de comunicación entre {one:nom} {other:and}.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>the library knows no channel from {one} to {other}</source>
        <translation>la biblioteca no conoce ningún canal por el que {one:nom} {one:pueda|puedan} dirigirse {other:to}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{0}: at other times, or undated</source>
        <translation>{0}: en otros momentos, o sin fecha</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{0}: not to rely on</source>
        <translation>{0}: no debe darse por seguro</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{0}: perhaps, not dated well enough to tell</source>
        <translation>{0}: quizá, las fechas no bastan para saberlo</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{date:in}, {answer}</source>
        <translation>{date:in}, {answer}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{one} can reach {other} through {powers}</source>
        <translation>{one:nom} {one:puede|pueden} dirigirse {other:to} por medio {powers:of}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{one} could perhaps reach {other} through {powers}</source>
        <translation>{one:nom} quizá {one:podía|podían} dirigirse {other:to} por medio {powers:of}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{one} could reach {other} through {powers}</source>
        <translation>{one:nom} {one:podía|podían} dirigirse {other:to} por medio {powers:of}</translation>
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
        <translation>&amp;Entre</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>1985, 1985-04 or 1985-04-30; blank: as last known</source>
        <translation>1985, 1985-04 o 1985-04-30; en blanco: la última situación conocida</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>Channel between two states</source>
        <translation>Canal entre dos Estados</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>Enter opens one, Ctrl+C copies it.</source>
        <translation>Intro abre uno, Ctrl+C lo copia.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>In &amp;force on</source>
        <translation>En &amp;vigor el</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>In force on</source>
        <translation>En vigor el</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>Mandates and their statements</source>
        <translation>Mandatos y sus menciones</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>Name two different states.</source>
        <translation>Indique dos Estados distintos.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>Name two states to see how each can reach the other.</source>
        <translation>Indique dos Estados para ver cómo puede cada uno comunicarse con el otro.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>One state</source>
        <translation>Un Estado</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>S&amp;wap</source>
        <translation>&amp;Invertir</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>Swap the two states</source>
        <translation>Intercambiar los dos Estados</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>The library knows no state “{0}”.</source>
        <translation>La biblioteca no conoce ningún Estado «{0}».</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>The other state</source>
        <translation>El otro Estado</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <location filename="../../viewer/kit/widgets/choice_box.py"/>
        <source>{0}: type a part of a name, or choose one of the list.</source>
        <translation>{0}: escriba parte de un nombre o elija uno de la lista.</translation>
    </message>
</context>
<context>
    <name>Citable</name>
    <message numerus="yes">
        <location filename="../../viewer/citing/citable.py"/>
        <source>%n arrangement(s)</source>
        <translation>
            <numerusform>%n mandato</numerusform>
            <numerusform>%n mandatos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/citing/citable.py"/>
        <source>All %n arrangement(s) of the answer</source>
        <translation>
            <numerusform>El mandato de la respuesta</numerusform>
            <numerusform>Los %n mandatos de la respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/citing/citable.py"/>
        <source>Everything: %n statement(s) with all records</source>
        <translation>
            <numerusform>Todo: %n mención con todas las fuentes</numerusform>
            <numerusform>Todo: %n menciones con todas las fuentes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citable.py"/>
        <source>the editors’ note on {0}</source>
        <translation>la nota de la redacción sobre {0}</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>According to the source alone: {claim}</source>
        <translation>Únicamente según el documento fuente: {claim:small}</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>According to the source, against public records: {claim}</source>
        <translation>Según el documento fuente, en contra de las fuentes públicas: {claim:small}</translation>
    </message>
    <message>
        <location filename="../../index/citing/prose.py"/>
        <location filename="../../index/citing/reference.py"/>
        <source>As of {0}</source>
        <translation>Datos {0:of}</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Editors’ assessment: {0}</source>
        <translation>Valoración de la redacción: {0}</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Editors’ note</source>
        <translation>Nota de la redacción</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Editors’ note on {0}</source>
        <translation>Nota de la redacción sobre {0}</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Editors’ note: {0}</source>
        <translation>Nota de la redacción: {0}</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Not verified</source>
        <translation>No verificado</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Rests on: {0}</source>
        <translation>Se apoya en: {0}</translation>
    </message>
    <message>
        <location filename="../../index/citing/prose.py"/>
        <source>edition {0}, {1}</source>
        <translation>edición {0}, {1}</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>p. {0}</source>
        <translation>p. {0}</translation>
    </message>
</context>
<context>
    <name>CitationController</name>
    <message>
        <location filename="../../viewer/citing/citation_controller.py"/>
        <source>Copied the link to {0}.</source>
        <translation>Enlace copiado: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_controller.py"/>
        <source>Copied with citation ({1}): {0}.</source>
        <translation>Copiado con cita ({1}): {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_controller.py"/>
        <source>There is nothing here that a link could lead to.</source>
        <translation>Aquí no hay nada a lo que pueda llevar un enlace.</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_controller.py"/>
        <source>There is nothing here to cite.</source>
        <translation>Aquí no hay nada que citar.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <location filename="../../viewer/kit/widgets/clear_button.py"/>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <location filename="../../viewer/faults/unsaved_controller.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/unsaved_controller.py"/>
        <source>Close &amp;without saving</source>
        <translation>Cerrar &amp;sin guardar</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/unsaved_controller.py"/>
        <source>If the program is closed now, what is not saved yet is lost.</source>
        <translation>Si se cierra el programa ahora, se pierde lo que aún no se ha guardado.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/unsaved_controller.py"/>
        <source>Not saved yet</source>
        <translation>Aún no se ha guardado</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Assessment</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>For</source>
        <translation>Estado representado</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>From which year until which, as far as stated; the details give it as the source words it.</source>
        <translation>Desde qué año y hasta cuál, en la medida en que conste; los detalles dan las palabras exactas.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>In</source>
        <translation>Estado receptor</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Stated in</source>
        <translation>Mencionado en</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>The host state: where they are looked after.</source>
        <translation>El Estado receptor: aquel donde se atienden esos intereses.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>The protecting power: the state that acts for another.</source>
        <translation>La potencia protectora: el Estado que actúa en nombre de otro.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>The represented state: whose interests are looked after.</source>
        <translation>El Estado representado: aquel cuyos intereses se atienden.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>What the public record says about it.</source>
        <translation>Lo que dicen del mandato las fuentes públicas.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Where it is stated: in the source document, in the register.</source>
        <translation>Dónde se menciona el mandato: en el documento fuente, en el registro.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Whether it is in force, and as of which date that is known.</source>
        <translation>Si el mandato está en vigor y a qué fecha corresponde ese dato.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record, here its id; those that weigh most come first</source>
        <translation>una línea por fuente, aquí su identificador; primero las de más peso</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record: its address</source>
        <translation>una línea por fuente: su dirección</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record: its own date, or “undated”</source>
        <translation>una línea por fuente: su propia fecha, o «undated» (sin fecha)</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record: its title, in [square brackets] where it has none of its own</source>
        <translation>una línea por fuente: su título, entre [corchetes] si no tiene uno propio</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record: the day it was seen, or “not stated”</source>
        <translation>una línea por fuente: el día en que se consultó, o «not stated» (no indicado)</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record: treaty body, ministry, official series, academic, press, …</source>
        <translation>una línea por fuente: treaty body (organización internacional), ministry (ministerio), official series (serie oficial), academic (académica), press (prensa), …</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record: who published it, or “not stated”</source>
        <translation>una línea por fuente: quién la publicó, o «not stated» (no indicado)</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each stage: ids of the records that state it, with spaces between</source>
        <translation>una línea por etapa: identificadores de las fuentes que la indican, separados por espacios</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>code of the state: ISO 3166-1, for former states ISO 3166-3, or one of our own that begins with x-</source>
        <translation>código del Estado: ISO 3166-1, para antiguos Estados ISO 3166-3, o uno propio que empieza por x-</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>current, ended, never in force or unknown</source>
        <translation>current (vigente), ended (terminado), never in force (nunca en vigor) o unknown (desconocido)</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>date of the latest record of what is current</source>
        <translation>fecha de la fuente más reciente de lo que está vigente</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>how many statements of this library say so</source>
        <translation>cuántas menciones de esta biblioteca lo dicen</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>id of the arrangement; it stays in later editions</source>
        <translation>identificador del mandato; se mantiene en ediciones posteriores</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>ids of arrangements that the same source states against this one, with spaces between</source>
        <translation>identificadores de los mandatos que el mismo documento menciona en contra de este, separados por espacios</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>its stages in order, with semicolons between: requested, agreed, in force, suspended, refused, ended</source>
        <translation>sus etapas en orden, separadas por puntos y comas: requested (solicitado), agreed (acordado), in force (en vigor), suspended (suspendido), refused (rechazado), ended (terminado)</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>its time as worded, where no date says it</source>
        <translation>su periodo tal como está redactado, donde ninguna fecha lo indica</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>the day as of which its status is known</source>
        <translation>el día al que corresponde su situación</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>the host state</source>
        <translation>el Estado receptor</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>the protecting power</source>
        <translation>la potencia protectora</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>the represented state</source>
        <translation>el Estado representado</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>what the record says: confirmed, imprecise, contradicted, unsupported, one source only</source>
        <translation>lo que dicen las fuentes: confirmed (confirmado), imprecise (impreciso), contradicted (contradicho), unsupported (sin respaldo), one source only (una sola fuente)</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>when it ended, in the same form</source>
        <translation>cuándo terminó, en la misma forma</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>when it took effect: YYYY, YYYY-MM or YYYY-MM-DD, as precise as the record</source>
        <translation>cuándo entró en vigor: AAAA, AAAA-MM o AAAA-MM-DD, tan preciso como la fuente</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_model.py"/>
        <source>{column}, ascending</source>
        <translation>{column}, ascendente</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_model.py"/>
        <source>{column}, descending</source>
        <translation>{column}, descendente</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>“yes” for what is current and was not confirmed for twelve months</source>
        <translation>«yes» para lo vigente que no se ha confirmado en doce meses</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>a state in any of these roles</source>
        <translation>un Estado en cualquiera de estas funciones</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>check the library in use, and say what it rests on and what it covers</source>
        <translation>comprobar la biblioteca en uso y decir en qué se apoya y qué cubre</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>current, ended, never in force or unknown</source>
        <translation>current (vigente), ended (terminado), never in force (nunca en vigor) o unknown (desconocido)</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>have all documents on the shelf found, and found quickly</source>
        <translation>preparar todos los documentos del estante para que la búsqueda los encuentre con rapidez</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>how to write them</source>
        <translation>cómo escribirlos</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>in force on a date: 1985, 1985-04 or 1985-04-30</source>
        <translation>en vigor en una fecha: 1985, 1985-04 o 1985-04-30</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>keep both editions on the shelf</source>
        <translation>conservar ambas ediciones en el estante</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>leave out what is only reported, believed or likely</source>
        <translation>omitir lo que solo consta por referencias, se supone o es probable</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>list the documents on your shelf, or remove some</source>
        <translation>listar los documentos de su estante o quitar algunos</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>list what changed since the last edition</source>
        <translation>listar lo que ha cambiado desde la última edición</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>list who represents whom</source>
        <translation>listar quién representa a quién</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>look up in the window what is selected in another program, or was copied</source>
        <translation>consultar en la ventana lo que está seleccionado en otro programa o se ha copiado</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>one statement is confirmed, imprecise, contradicted, …</source>
        <translation>una mención es confirmed (confirmada), imprecise (imprecisa), contradicted (contradicha), …</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>open a passage: its number (4.2), its id, or a link</source>
        <translation>abrir un pasaje: su número (4.2), su identificador o un enlace</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>put a file on your shelf and open it; files alone do the same</source>
        <translation>poner un archivo en su estante y abrirlo; los archivos solos hacen lo mismo</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>put documents of your own on your shelf</source>
        <translation>poner documentos propios en su estante</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>put them into this folder of the shelf</source>
        <translation>ponerlos en esta carpeta del estante</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>save a picture of the window and exit</source>
        <translation>guardar una imagen de la ventana y salir</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>search only what comes with the program, or only your shelf</source>
        <translation>buscar solo en lo que viene con el programa, o solo en su estante</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>search the documents</source>
        <translation>buscar en los documentos</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>show at most N hits (20)</source>
        <translation>mostrar como máximo N resultados (20)</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>show the version and exit</source>
        <translation>mostrar la versión y salir</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>show this help message and exit</source>
        <translation>mostrar esta ayuda y salir</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>start with a search</source>
        <translation>abrir el programa con una búsqueda</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>start with the usual settings; a copy is kept</source>
        <translation>abrir el programa con los ajustes predeterminados; se conserva una copia de los suyos</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>stated in one layer of the library, such as source</source>
        <translation>mencionado en una capa de la biblioteca, por ejemplo source</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>take a newer edition in place of the one on the shelf</source>
        <translation>adoptar una edición más reciente en lugar de la del estante</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>take documents off the shelf; notes on them are kept</source>
        <translation>quitar documentos del estante; sus notas se conservan</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>take the first part of what is too long</source>
        <translation>añadir solo la primera parte de lo que es demasiado largo</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the encoding of plain texts</source>
        <translation>la codificación de los textos sin formato</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the files, or folders of files, to read</source>
        <translation>los archivos, o carpetas de archivos, que leer</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the host state</source>
        <translation>el Estado receptor</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the id or the name of a document</source>
        <translation>el identificador o el nombre de un documento</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the protecting power</source>
        <translation>la potencia protectora</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the represented state</source>
        <translation>el Estado representado</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the words to look for</source>
        <translation>las palabras que se buscan</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>these words instead</source>
        <translation>estas palabras en su lugar</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>use a language for this start</source>
        <translation>usar un idioma solo por esta vez</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>use a theme for this start</source>
        <translation>usar un tema solo por esta vez</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>with --format csv: write into FILE, for a spreadsheet</source>
        <translation>con --format csv: escribir en FILE, para una hoja de cálculo</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>with --json: read one question a line from FILE, or stdin for -, and write one object a line</source>
        <translation>con --json: leer una pregunta por línea de FILE, o de la entrada estándar con -, y escribir un objeto por línea</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>with --on: also what the dates known do not decide</source>
        <translation>con --on: también lo que las fechas conocidas no deciden</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>write JSON</source>
        <translation>escribir JSON</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <location filename="../../viewer/arrangements/compare/compare_dialog.py"/>
        <source>Choose an arrangement</source>
        <translation>Elegir un mandato</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/compare_dialog.py"/>
        <source>Compare two arrangements</source>
        <translation>Comparar dos mandatos</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/compare_dialog.py"/>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/compare_dialog.py"/>
        <source>Enter opens the sentence under a value.</source>
        <translation>Intro abre la frase en que se basa un valor.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/compare_dialog.py"/>
        <source>One arrangement</source>
        <translation>Un mandato</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/compare_dialog.py"/>
        <source>The other arrangement</source>
        <translation>El otro mandato</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n mención</numerusform>
            <numerusform>%n menciones</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Assessment</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Begins</source>
        <translation>Comienza</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Contradicted in the source</source>
        <translation>Contradicho en el documento fuente</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Host state</source>
        <translation>Estado receptor</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Last confirmed</source>
        <translation>Última confirmación</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Protecting power</source>
        <translation>Potencia protectora</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Represented state</source>
        <translation>Estado representado</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Rests on</source>
        <translation>Se apoya en</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison_model.py"/>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison_model.py"/>
        <source>the same</source>
        <translation>igual</translation>
    </message>
</context>
<context>
    <name>ContentsPane</name>
    <message>
        <location filename="../../viewer/reading/contents/contents_pane.py"/>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/contents/contents_pane.py"/>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/contents/contents_pane.py"/>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/contents/contents_pane.py"/>
        <source>Results, contents or bookmarks</source>
        <translation>Resultados, contenido o marcas</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/contents/contents_pane.py"/>
        <source>The topics of the library; the chosen one is opened beside.</source>
        <translation>Los temas de la biblioteca; el elegido se abre al lado.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <location filename="../../viewer/app.py"/>
        <source>%n arrangement(s)</source>
        <translation>
            <numerusform>%n mandato</numerusform>
            <numerusform>%n mandatos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/app.py"/>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n pasaje</numerusform>
            <numerusform>%n pasajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message numerus="yes">
        <location filename="../../index/words/coverage_words.py"/>
        <source>%n arrangement(s)</source>
        <translation>
            <numerusform>%n mandato</numerusform>
            <numerusform>%n mandatos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>A state that is not in this list has no arrangement in this library.</source>
        <translation>Un Estado que no figura en esta lista no tiene ningún mandato en esta biblioteca.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/words/coverage_words.py"/>
        <source>An arrangement counts in every period in which it was in force; %n more (is|are) not dated well enough.</source>
        <translation>
            <numerusform>Un mandato cuenta en cada periodo en que estuvo en vigor; otro más no está fechado con la precisión suficiente.</numerusform>
            <numerusform>Un mandato cuenta en cada periodo en que estuvo en vigor; otros %n no están fechados con la precisión suficiente.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Arrangements</source>
        <translation>Mandatos</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>As host</source>
        <translation>Como Estado receptor</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>As power</source>
        <translation>Como potencia</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>By period</source>
        <translation>Por periodo</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>By record</source>
        <translation>Por fuente</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>By state</source>
        <translation>Por Estado</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Each arrangement counts once, with the record that weighs most.</source>
        <translation>Cada mandato cuenta una vez, con la fuente de más peso.</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Examined</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Left out as doubtful</source>
        <translation>Omitido por dudoso</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Record</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Represented</source>
        <translation>Representado</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Sources examined</source>
        <translation>Qué se revisó</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Sources not examined</source>
        <translation>Qué no se revisó</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>This library does not say.</source>
        <translation>Esta biblioteca no lo dice.</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>What a record names, but not well enough to stand among the arrangements.</source>
        <translation>Lo que una fuente menciona, pero sin la solidez suficiente para figurar entre los mandatos.</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Why not</source>
        <translation>Por qué no</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>With an official record</source>
        <translation>Con una fuente oficial</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>With two independent records</source>
        <translation>Con dos fuentes independientes</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>a document of this library alone</source>
        <translation>solo un documento de esta biblioteca</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>states</source>
        <translation>Estados</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/words/coverage_words.py"/>
        <source>{count} {date:in}, of {total} in the library: the other %n never took effect or (is|are) not borne out, and (is|are) not counted here. Nothing found does not mean that there was nothing: only that nothing stands in the sources examined.</source>
        <translation>
            <numerusform>{count} {date:as_of}, de un total de {total} en la biblioteca: otro más nunca entró en vigor o no está respaldado, y no se cuenta aquí. No haber encontrado nada no significa que no hubiera nada, sino solo que nada figura en las fuentes revisadas.</numerusform>
            <numerusform>{count} {date:as_of}, de un total de {total} en la biblioteca: los otros %n nunca entraron en vigor o no están respaldados, y no se cuentan aquí. No haber encontrado nada no significa que no hubiera nada, sino solo que nada figura en las fuentes revisadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>MMM yyyy</source>
        <translation>MMM'.' yyyy</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>MMMM yyyy</source>
        <translation>MMMM 'de' yyyy</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>d MMM yyyy</source>
        <translation>d MMM'.' yyyy</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>d MMMM yyyy</source>
        <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
</context>
<context>
    <name>DetailList</name>
    <message>
        <location filename="../../viewer/arrangements/details/detail_list.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_list.py"/>
        <source>&amp;Open passage</source>
        <translation>Abrir el pa&amp;saje</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_list.py"/>
        <source>&amp;Show this arrangement</source>
        <translation>&amp;Mostrar este mandato</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_list.py"/>
        <source>Copy address {0}</source>
        <translation>Copiar la dirección {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_list.py"/>
        <source>Open address {0}…</source>
        <translation>Abrir la dirección {0}…</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <location filename="../../viewer/arrangements/details/detail_page.py"/>
        <source>All arrangements</source>
        <translation>Todos los mandatos</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_page.py"/>
        <source>Back to the list (Escape)</source>
        <translation>Volver a la lista (Esc)</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_page.py"/>
        <source>Next arrangement</source>
        <translation>Mandato siguiente</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_page.py"/>
        <source>Previous arrangement</source>
        <translation>Mandato anterior</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_page.py"/>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Before and after, for the same state in the same host</source>
        <translation>Antes y después, para el mismo Estado en el mismo Estado receptor</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Contradicted in the source itself</source>
        <translation>Contradicho en el propio documento fuente</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Editors’ note, {0}. {1} {2}</source>
        <translation>Nota de la redacción, {0}. {1} {2}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Evidence, the best first</source>
        <translation>Pruebas, la mejor primero</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>In the source</source>
        <translation>En el documento fuente</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>In the {0}</source>
        <translation>En la capa «{0}»</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Its stages</source>
        <translation>Sus etapas</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Note of {date} on {words}</source>
        <translation>Nota {date:of} sobre {words}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Other roles of {power}</source>
        <translation>Otros mandatos {power:of}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Passage {0}: {1}</source>
        <translation>Pasaje {0}: {1}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Show all %n</source>
        <translation>
            <numerusform>Mostrar todo (%n)</numerusform>
            <numerusform>Mostrar todos (%n)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>The editors’ notes on it</source>
        <translation>Las notas de la redacción al respecto</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>The opposite direction</source>
        <translation>El sentido contrario</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>apart</source>
        <translation>aparte</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_delegate.py"/>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>~ hedged in the text</source>
        <translation>~ con reservas en el texto</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>≠ dates differ between statements</source>
        <translation>≠ las fechas difieren entre menciones</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>&amp;Open passage</source>
        <translation>Abrir el pa&amp;saje</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Add to b&amp;riefing</source>
        <translation>Añadir a la &amp;hoja</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>C&amp;ite</source>
        <translation>Ci&amp;tar</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Co&amp;mpare</source>
        <translation>C&amp;omparar</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Co&amp;py</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Copy everything that this card shows</source>
        <translation>Copiar todo lo que muestra esta ficha</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Copy it in one sentence, with its best record</source>
        <translation>Copiar este mandato en una frase, con su mejor fuente</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Details of this arrangement</source>
        <translation>Detalles de este mandato</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Other ways to cite</source>
        <translation>Otras formas de citar</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Put this arrangement on the briefing sheet, together with the others ticked</source>
        <translation>Poner este mandato en la hoja informativa, junto con los demás marcados</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Read the sentence that says most of it, where it stands</source>
        <translation>Leer la frase que más dice de este mandato, en su lugar</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Set it beside another arrangement, field by field</source>
        <translation>Poner este mandato junto a otro, campo por campo</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Statements, editors’ notes and related arrangements. Enter opens one, Ctrl+C copies it.</source>
        <translation>Menciones, notas de la redacción y mandatos relacionados. Intro abre uno, Ctrl+C lo copia.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>States of this arrangement</source>
        <translation>Estados de este mandato</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>What the public record says</source>
        <translation>Lo que dicen las fuentes públicas</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>About Good Offices</source>
        <translation>Acerca de Good Offices</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>An address is shown in full and opened only when you say so.</source>
        <translation>Una dirección se muestra completa y solo se abre si usted lo pide.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>An offline reference on protecting powers and mediation.</source>
        <translation>Una obra de consulta sin conexión sobre potencias protectoras y mediación.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>Edition {number} of {date}</source>
        <translation>Edición {number} {date:of}</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>In a source, headings in [square brackets] are the editors’; all else is its own.</source>
        <translation>En un documento fuente, los títulos entre [corchetes] son de la redacción; todo lo demás es texto del propio documento.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>It never opens a network connection.</source>
        <translation>Nunca abre una conexión de red.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>Records of the editor’s note</source>
        <translation>Fuentes de la nota de la redacción</translation>
    </message>
    <message>
        <location filename="../../viewer/help/changes_dialog.py"/>
        <source>What has changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <location filename="../../viewer/help/coverage_dialog.py"/>
        <source>What is covered</source>
        <translation>Qué está cubierto</translation>
    </message>
</context>
<context>
    <name>DiskFaults</name>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>access to it is denied</source>
        <translation>se deniega el acceso</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>another program is using it</source>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>fault {0}</source>
        <translation>fallo {0}</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>it cannot be used as a file</source>
        <translation>no puede usarse como archivo</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>it is not there</source>
        <translation>no está ahí</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>it was interrupted</source>
        <translation>se interrumpió</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>its links lead round in a circle</source>
        <translation>sus enlaces van en círculo</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>its name is too long</source>
        <translation>su nombre es demasiado largo</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>something of that name is there already</source>
        <translation>ya hay algo con ese nombre</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>the disk reports a fault</source>
        <translation>el disco indica un error</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>the drive or the network does not answer</source>
        <translation>la unidad o la red no responde</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>there is too little memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>too many files are open</source>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
</context>
<context>
    <name>EditingController</name>
    <message numerus="yes">
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>%n document(s) (is|are) in no folder now.</source>
        <translation>
            <numerusform>%n documento ya no está en ninguna carpeta.</numerusform>
            <numerusform>%n documentos ya no están en ninguna carpeta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>%n document(s) (is|are) in the folder {0} now.</source>
        <translation>
            <numerusform>%n documento está ahora en la carpeta {0}.</numerusform>
            <numerusform>%n documentos están ahora en la carpeta {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>%n document(s) (is|are) off your shelf. Your notes on (it|them) are kept.</source>
        <translation>
            <numerusform>%n documento ya no está en su estante. Sus notas sobre él se conservan.</numerusform>
            <numerusform>%n documentos ya no están en su estante. Sus notas sobre ellos se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>%n folder(s) (is|are) gone; (its|their) documents stay on your shelf.</source>
        <translation>
            <numerusform>%n carpeta ya no existe; sus documentos siguen en su estante.</numerusform>
            <numerusform>%n carpetas ya no existen; sus documentos siguen en su estante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>%n row(s) (has|have) another place now.</source>
        <translation>
            <numerusform>%n entrada tiene ahora otro lugar.</numerusform>
            <numerusform>%n entradas tienen ahora otro lugar.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>Done again.</source>
        <translation>Se ha rehecho.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>It is called by this name now.</source>
        <translation>El documento se llama así ahora.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>The folder is called {0} now.</source>
        <translation>La carpeta se llama ahora {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>The folder {0} is gone; its documents stay on your shelf.</source>
        <translation>La carpeta {0} ya no existe; sus documentos siguen en su estante.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>There is a folder {0} now.</source>
        <translation>Se ha creado la carpeta {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>Undone.</source>
        <translation>Se ha deshecho.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>What was read of {0} is gone: add its file again; your notes on it are found then.</source>
        <translation>Lo que se leyó de {0} ya no está disponible: vuelva a añadir el archivo y se recuperarán sus notas.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>{0} has another place now.</source>
        <translation>{0} tiene ahora otro lugar.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>{0} is in no folder now.</source>
        <translation>{0} ya no está en ninguna carpeta.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>{0} is in the folder {1} now.</source>
        <translation>{0} está ahora en la carpeta {1}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>{0} is off your shelf. Your notes on it are kept.</source>
        <translation>{0} ya no está en su estante. Sus notas se conservan.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>{0} is the first one already.</source>
        <translation>{0} ya está en primer lugar.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>{0} is the last one already.</source>
        <translation>{0} ya está en último lugar.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} de {2}</translation>
    </message>
</context>
<context>
    <name>EditionBar</name>
    <message>
        <location filename="../../viewer/shelf/edition_bar.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/edition_bar.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/edition_bar.py"/>
        <source>Take the new edition</source>
        <translation>Adoptar la nueva edición</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/edition_bar.py"/>
        <source>The file of this document has changed since it was read.</source>
        <translation>El archivo de este documento ha cambiado desde que se leyó.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/edition_bar.py"/>
        <source>The new edition is being read: {0} %</source>
        <translation>Se está leyendo la nueva edición: {0} %</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <location filename="../../viewer/shelf/encoding_dialog.py"/>
        <source>&amp;Encoding:</source>
        <translation>&amp;Codificación:</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/encoding_dialog.py"/>
        <source>&amp;Read it so</source>
        <translation>&amp;Leer así</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/encoding_dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/encoding_dialog.py"/>
        <source>Encoding of the text</source>
        <translation>Codificación del texto</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/encoding_dialog.py"/>
        <source>How the text reads</source>
        <translation>Cómo se lee el texto</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/encoding_dialog.py"/>
        <source>“{0}” does not say how its letters are written. Choose what makes them readable.</source>
        <translation>«{0}» no indica cómo están codificados sus caracteres. Elija la codificación con la que se pueda leer el texto.</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Arabic (Windows)</source>
        <translation>Árabe (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Baltic (Windows)</source>
        <translation>Báltico (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Central European (DOS)</source>
        <translation>Europa central (DOS)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Central European (ISO)</source>
        <translation>Europa central (ISO)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Central European (Windows)</source>
        <translation>Europa central (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Chinese, simplified (GB18030)</source>
        <translation>Chino simplificado (GB18030)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chino tradicional (Big5)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Cyrillic (DOS)</source>
        <translation>Cirílico (DOS)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Cyrillic (KOI8)</source>
        <translation>Cirílico (KOI8)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Cyrillic (Windows)</source>
        <translation>Cirílico (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Greek (Windows)</source>
        <translation>Griego (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Hebrew (Windows)</source>
        <translation>Hebreo (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Japanese (EUC)</source>
        <translation>Japonés (EUC)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonés (Shift-JIS)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Korean (Windows)</source>
        <translation>Coreano (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Thai (Windows)</source>
        <translation>Tailandés (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Turkish (Windows)</source>
        <translation>Turco (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Unicode (UTF-16, reversed)</source>
        <translation>Unicode (UTF-16, invertido)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Vietnamese (Windows)</source>
        <translation>Vietnamita (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Western European (DOS)</source>
        <translation>Europa occidental (DOS)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Western European (Macintosh)</source>
        <translation>Europa occidental (Macintosh)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Western European (Windows)</source>
        <translation>Europa occidental (Windows)</translation>
    </message>
</context>
<context>
    <name>EnlargedView</name>
    <message>
        <location filename="../../viewer/arrangements/enlarged_view.py"/>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/enlarged_view.py"/>
        <source>Back to the text (Escape)</source>
        <translation>Volver al texto (Esc)</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar el informe</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>A file could not be read or written.</source>
        <translation>No se pudo leer o escribir un archivo.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>A part of the program failed. This is a mistake in the program, not one of yours.</source>
        <translation>Una parte del programa falló. Es un error del programa, no suyo.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>A part of the program is missing. It was probably updated or removed while it was open.</source>
        <translation>Falta una parte del programa. Probablemente se ha actualizado o eliminado mientras estaba abierto.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>Check that the disk is connected and that you may write there, then try again.</source>
        <translation>Compruebe que el disco está conectado y que puede escribir en él, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>Close the program and start it again. If it does not start, install it again.</source>
        <translation>Cierre el programa y ábralo de nuevo. Si no se abre, vuelva a instalarlo.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>Close the program and start it again: it checks the library and builds it anew if need be.</source>
        <translation>Cierre el programa y ábralo de nuevo: comprueba la biblioteca y la reconstruye si hace falta.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>Go on reading. If it happens again, close the program and start it again; the report below helps those who look after the program to find the mistake.</source>
        <translation>Siga leyendo. Si vuelve a ocurrir, cierre el programa y ábralo de nuevo; el informe de abajo ayuda a quienes se ocupan del programa a encontrar el error.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>It has happened %n time(s) so far.</source>
        <translation>
            <numerusform>Ha ocurrido %n vez hasta ahora.</numerusform>
            <numerusform>Ha ocurrido %n veces hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>It holds nothing that you read, searched for or wrote.</source>
        <translation>No contiene nada de lo que usted leyó, buscó o escribió.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>Make some room on the disk and try again.</source>
        <translation>Libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>The disk is full, so a file could not be written.</source>
        <translation>El disco está lleno, así que no se pudo escribir un archivo.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>The library is unchanged, and what you had set or saved before is safe. The program goes on.</source>
        <translation>La biblioteca no ha cambiado, y lo que usted ajustó o guardó antes está a salvo. El programa continúa.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>The library’s files could not be read. They may have been moved or removed.</source>
        <translation>No se pudieron leer los archivos de la biblioteca. Puede que se hayan movido o eliminado.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>This report holds nothing that you read, searched for or wrote. It is sent nowhere.</source>
        <translation>Este informe no contiene nada de lo que usted leyó, buscó o escribió. No se envía a ningún sitio.</translation>
    </message>
</context>
<context>
    <name>ExchangeController</name>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Bookmarks and notes in {0}, edition {1}</source>
        <translation>Marcadores y notas de {0}, edición {1}</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Export bookmarks and notes</source>
        <translation>Exportar marcadores y notas</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Export for another computer</source>
        <translation>Exportar para otro equipo</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Import bookmarks and notes</source>
        <translation>Importar marcadores y notas</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Imported: {0} new, {1} with later words, {2} already here.</source>
        <translation>Importados: {0} nuevos, {1} con texto más reciente, {2} ya presentes.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Nothing is marked here, so there is nothing to save.</source>
        <translation>Aquí no hay nada marcado, así que no hay nada que guardar.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Saved {0} with bookmarks, highlights and notes: {1}, settings: {2}.</source>
        <translation>Se guardó {0} con marcadores, resaltados y notas: {1}, ajustes: {2}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Saved {0} with bookmarks, highlights and notes: {1}.</source>
        <translation>Se guardó {0} con marcadores, resaltados y notas: {1}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Settings taken over: {0}.</source>
        <translation>Ajustes aplicados: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Take over</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>{0} holds bookmarks, highlights and notes: {1}, and settings: {2}. What you marked here stays; your settings and keys are replaced by those of the file.</source>
        <translation>{0} contiene marcadores, resaltados y notas: {1}, y ajustes: {2}. Lo que marcó aquí se queda; sus ajustes y teclas se sustituyen por los del archivo.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>Assessment</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>For</source>
        <translation>Estado representado</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>In</source>
        <translation>Estado receptor</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>Rests on</source>
        <translation>Se apoya en</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <location filename="../../viewer/arrangements/export_controller.py"/>
        <source>Briefing sheet</source>
        <translation>Hoja informativa</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/export_controller.py"/>
        <source>Export all arrangements</source>
        <translation>Exportar todos los mandatos</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/export_controller.py"/>
        <source>Export arrangements</source>
        <translation>Exportar mandatos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/export_controller.py"/>
        <source>Saved {0}: %n arrangement(s).</source>
        <translation>
            <numerusform>Guardado en {0}: %n mandato.</numerusform>
            <numerusform>Guardado en {0}: %n mandatos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportService</name>
    <message>
        <location filename="../../viewer/arrangements/export_service.py"/>
        <source>Protecting-power arrangements ({0}, edition {1})</source>
        <translation>Mandatos de potencia protectora ({0}, edición {1})</translation>
    </message>
</context>
<context>
    <name>FaultController</name>
    <message>
        <location filename="../../viewer/faults/fault_controller.py"/>
        <source>The program was updated or removed while it was open. Close it and start it again.</source>
        <translation>El programa se ha actualizado o eliminado mientras estaba abierto. Ciérrelo y ábralo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_controller.py"/>
        <source>The same fault again ({0} so far). Help → Copy diagnostics has what is known.</source>
        <translation>Otra vez el mismo fallo ({0} hasta ahora). «Ayuda → Copiar el diagnóstico» copia lo que se sabe de él.</translation>
    </message>
</context>
<context>
    <name>FileKinds</name>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <source>Annotations for other readers (*.ann)</source>
        <translation>Anotaciones para otros programas de lectura (*.ann)</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/export_service.py"/>
        <source>Data for a program (*.json)</source>
        <translation>Datos para un programa (*.json)</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <location filename="../../viewer/shortcuts/shortcuts_file.py"/>
        <source>Data to import again (*.json)</source>
        <translation>Datos para volver a importar (*.json)</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/scene_export.py"/>
        <source>Drawing to scale (*.svg)</source>
        <translation>Dibujo vectorial (*.svg)</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/export_service.py"/>
        <source>Markdown with footnotes (*.md)</source>
        <translation>Markdown con notas al pie (*.md)</translation>
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
        <translation>Imagen (*.jpg)</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/scene_export.py"/>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/export_service.py"/>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabla para hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <location filename="../../viewer/arrangements/export_service.py"/>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>%n arrangement(s) in all. Stated in: {0}. What several state is counted once.</source>
        <translation>
            <numerusform>%n mandato en total. Mencionado en: {0}. Lo que mencionan varios se cuenta una vez.</numerusform>
            <numerusform>%n mandatos en total. Mencionados en: {0}. Lo que mencionan varios se cuenta una vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>%n more (is|are) not dated well enough to tell</source>
        <translation>
            <numerusform>otro más no está fechado con la precisión suficiente para saberlo</numerusform>
            <numerusform>otros %n no están fechados con la precisión suficiente para saberlo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>%n more, marked {0}, (is|are) not dated well enough to tell</source>
        <translation>
            <numerusform>otro más, marcado con {0}, no está fechado con la precisión suficiente para saberlo</numerusform>
            <numerusform>otros %n, marcados con {0}, no están fechados con la precisión suficiente para saberlo</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>Assessment</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>For</source>
        <translation>Estado representado</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>From the answer</source>
        <translation>De la respuesta</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>In</source>
        <translation>Estado receptor</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/arrangements_filter_model.py"/>
        <source>Not dated well enough to tell.</source>
        <translation>Sin fecha lo bastante precisa para saberlo.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>Only firm statements</source>
        <translation>Solo sin reservas</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>State involved</source>
        <translation>Estado implicado</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>Stated in</source>
        <translation>Mencionado en</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>{0} of {1} in {2}</source>
        <translation>{0} de {1} en {2}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>{0} of {1} on {2}</source>
        <translation>{0} de {1} {2:as_of}</translation>
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
        <translation>«{0}» no es una fecha. Escríbala como 1980, 1980-05 o 1980-05-21.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Filter arrangements</source>
        <translation>Filtrar mandatos</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Filter by state, date, status, where it is stated and assessment</source>
        <translation>Filtrar por Estado, fecha, situación, lugar de mención y valoración</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Filter by state, period or words</source>
        <translation>Filtrar por Estado, periodo o palabras</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Filters in use</source>
        <translation>Filtros en uso</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Leave them out</source>
        <translation>No mostrarlos</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Remove filter {0}</source>
        <translation>Quitar el filtro {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
</context>
<context>
    <name>FilterForm</name>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>1985, 1985-04 or 1985-04-30</source>
        <translation>1985, 1985-04 o 1985-04-30</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>Arrow keys go by one year, Page Up and Page Down by ten.</source>
        <translation>Las teclas de flecha avanzan de un año en un año; RePág y AvPág, de diez en diez.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>Filter arrangements</source>
        <translation>Filtrar mandatos</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>In any of the three roles</source>
        <translation>En cualquiera de las tres funciones</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>In force in the year</source>
        <translation>En vigor en el año</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>In force on</source>
        <translation>En vigor el</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>Leave out what is only reported, believed or likely</source>
        <translation>Omitir lo que solo consta por referencias, se supone o es probable</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>Show only the arrangements of which this is so.</source>
        <translation>Mostrar solo los mandatos que cumplen esta condición.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>&amp;Whole words</source>
        <translation>&amp;Palabras completas</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Close, and stay at this place</source>
        <translation>Cerrar y quedarse en este lugar</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Enter goes to the next place, Shift+Enter to the previous one, Escape back to where you were.</source>
        <translation>Intro va al lugar siguiente, Mayús+Intro al anterior, Esc adonde estaba usted.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Find in this document</source>
        <translation>Buscar en este documento</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Find words</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Match &amp;case</source>
        <translation>Distingui&amp;r mayúsculas</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Match acce&amp;nts</source>
        <translation>&amp;Distinguir acentos</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpresión regular</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>“19[78]\d” finds the years from 1970 to 1989.</source>
        <translation>«19[78]\d» encuentra los años de 1970 a 1989.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>“Us” does not find “us”.</source>
        <translation>«Us» no encuentra «us».</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>“cafe” does not find “café”.</source>
        <translation>«cafe» no encuentra «café».</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>“state” does not find “statement”.</source>
        <translation>«state» no encuentra «statement».</translation>
    </message>
</context>
<context>
    <name>FindController</name>
    <message>
        <location filename="../../viewer/finding/find_controller.py"/>
        <source>Finding…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_controller.py"/>
        <source>Not in this document.</source>
        <translation>No está en este documento.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_controller.py"/>
        <source>Words are found in documents. Open one first.</source>
        <translation>Las palabras se buscan en un documento. Abra uno primero.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_controller.py"/>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_controller.py"/>
        <source>{0} of {1}, from the beginning again</source>
        <translation>{0} de {1}, otra vez desde el principio</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_controller.py"/>
        <source>{0} of {1}, from the end again</source>
        <translation>{0} de {1}, otra vez desde el final</translation>
    </message>
</context>
<context>
    <name>FindPattern</name>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>A pattern cannot begin with “(*”.</source>
        <translation>Un patrón no puede empezar por «(*».</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>A range in “[…]” runs backwards.</source>
        <translation>Un intervalo en «[…]» va al revés.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>A sign such as “*” repeats nothing.</source>
        <translation>Un signo como «*» no repite nada.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>A “(” is not closed.</source>
        <translation>Un «(» no está cerrado.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>A “)” closes nothing.</source>
        <translation>Un «)» no cierra nada.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>A “[” is not closed.</source>
        <translation>Un «[» no está cerrado.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>Not a pattern of whole words.</source>
        <translation>No es un patrón de palabras enteras.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>Not a pattern, from letter {0} on.</source>
        <translation>El patrón no es válido a partir del carácter {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>Nothing follows the last “\”.</source>
        <translation>No hay nada después del último «\».</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>This pattern takes too long.</source>
        <translation>Este patrón tarda demasiado.</translation>
    </message>
</context>
<context>
    <name>FoundCount</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/found_count.py"/>
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/found_count.py"/>
        <source>Show only the %n arrangement(s) that the search has found</source>
        <translation>
            <numerusform>Mostrar solo el mandato que la búsqueda ha encontrado</numerusform>
            <numerusform>Mostrar solo los %n mandatos que la búsqueda ha encontrado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>Not verified: no record of these words could be shown.</source>
        <translation>No verificado: no se pudo mostrar ninguna fuente de estas palabras.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>See also: </source>
        <translation>Véase también: </translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>Find a term</source>
        <translation>Buscar un término</translation>
    </message>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>The entry of the chosen term stands beside the list.</source>
        <translation>La entrada del término elegido aparece junto a la lista.</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>A number from the margin, such as 4.2, or a state</source>
        <translation>Un número del margen, como 4.2, o un Estado</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>Go to passage or state</source>
        <translation>Ir a un pasaje o un Estado</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>Its mandates, and the passages that name it</source>
        <translation>Sus mandatos y los pasajes que lo nombran</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>Number or name of a passage, or a state</source>
        <translation>Número o nombre de un pasaje, o un Estado</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>Numbers stand in the margin of the text.</source>
        <translation>Los números están en el margen del texto.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>Passages and states</source>
        <translation>Pasajes y Estados</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>There is no passage “{0}”. Numbers stand in the margin of the text.</source>
        <translation>No existe el pasaje «{0}». Los números están en el margen del texto.</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <location filename="../../viewer/shortcuts/shortcut_list.py"/>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>What it asks for</source>
        <translation>Lo que pide</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>What it does</source>
        <translation>Lo que hace</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>What it may be</source>
        <translation>Valores posibles</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Written</source>
        <translation>Se escribe</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>{0} to {1}</source>
        <translation>de {0} a {1}</translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <location filename="../../viewer/help/help_controller.py"/>
        <source>Copied. It holds nothing that you read, searched for or wrote.</source>
        <translation>Copiado. No contiene nada de lo que usted leyó, buscó o escribió.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_controller.py"/>
        <source>No program was found on this computer that shows folders. The log is in {0}</source>
        <translation>No se ha encontrado en este equipo ningún programa que muestre carpetas. El registro de fallos está en {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_controller.py"/>
        <source>There is no log yet: nothing has gone wrong on this computer.</source>
        <translation>Aún no hay registro de fallos: nada ha fallado en este equipo.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_controller.py"/>
        <source>This is edition {0} of the library: {1} Help shows what has changed.</source>
        <translation>Esta es la edición {0} de la biblioteca: {1} El menú Ayuda muestra lo que ha cambiado.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_controller.py"/>
        <source>{0} opens the handbook</source>
        <translation>{0} abre el manual</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>Chapters with these words: {0}</source>
        <translation>Capítulos con estas palabras: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>No chapter has these words. Try fewer, or shorter ones.</source>
        <translation>Ningún capítulo tiene estas palabras. Pruebe con menos, o con otras más cortas.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>Search in the handbook</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>The chosen chapter stands beside the list.</source>
        <translation>El capítulo elegido aparece junto a la lista.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>{0} – Handbook</source>
        <translation>{0} – Manual</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>%n arrangement(s) in all</source>
        <translation>
            <numerusform>%n mandato en total</numerusform>
            <numerusform>%n mandatos en total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>%n state(s)</source>
        <translation>
            <numerusform>%n Estado</numerusform>
            <numerusform>%n Estados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n término</numerusform>
            <numerusform>%n términos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>A reference on protecting powers and mediation: the source word for word, every arrangement with the words it rests on, a note where the record differs, and all of it on this computer.</source>
        <translation>Una obra de consulta sobre potencias protectoras y mediación: el documento fuente palabra por palabra, cada mandato con las palabras en que se basa, una nota donde las fuentes públicas difieren de él, y todo en este equipo.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>As far as public records confirm it, with the date of the latest one.</source>
        <translation>Lo que confirman las fuentes públicas, con la fecha de la más reciente.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Edition {number} of {date}</source>
        <translation>Edición {number} {date:of}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>In force today: %n</source>
        <translation>
            <numerusform>En vigor hoy: %n</numerusform>
            <numerusform>En vigor hoy: %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>What is a protecting power?</source>
        <translation>¿Qué es una potencia protectora?</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>What is in it</source>
        <translation>Contenido de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Where you were last</source>
        <translation>Donde estuvo la última vez</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Which mandates does Switzerland hold now?</source>
        <translation>¿Qué mandatos ejerce Suiza actualmente?</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Who represented the United Kingdom in Argentina in 1982?</source>
        <translation>¿Quién representaba al Reino Unido en Argentina en 1982?</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Who represents the United States in Iran?</source>
        <translation>¿Quién representa a Estados Unidos en Irán?</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Who speaks for whom, where, since when</source>
        <translation>Quién habla en nombre de quién, dónde y desde cuándo</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>what has changed</source>
        <translation>qué ha cambiado</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <location filename="../../viewer/shortcuts/key_recorder.py"/>
        <source>Add keys…</source>
        <translation>Añadir teclas…</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/key_recorder.py"/>
        <source>Press the keys, or Esc</source>
        <translation>Pulse las teclas, o Esc</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <location filename="../../viewer/kit/keymap.py"/>
        <source>These keys are not known here.</source>
        <translation>Estas teclas no se reconocen aquí.</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/keymap.py"/>
        <source>there is no action “{0}”</source>
        <translation>no hay ninguna acción «{0}»</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/keymap.py"/>
        <source>{0} is given twice</source>
        <translation>{0} está asignada dos veces</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/keymap.py"/>
        <source>{0} is needed to move around and to edit. Hold Ctrl or Alt with another key.</source>
        <translation>{0} se necesita para moverse y para escribir. Mantenga pulsada Ctrl o Alt con otra tecla.</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/keymap.py"/>
        <source>{0} types a sign or opens a menu. Hold Ctrl with it, or use one of the F keys.</source>
        <translation>{0} escribe un signo o abre un menú. Mantenga pulsada también Ctrl, o use una de las teclas F.</translation>
    </message>
</context>
<context>
    <name>KeysStrip</name>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>Add keys for {0}</source>
        <translation>Añadir teclas para {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>Default: {0}</source>
        <translation>Predeterminado: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>No action is chosen.</source>
        <translation>No hay ninguna acción elegida.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>Remove these keys</source>
        <translation>Quitar estas teclas</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>Remove {0}</source>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>Takes the next keys that you press; Esc gives up.</source>
        <translation>Toma las próximas teclas que pulse; Esc lo cancela.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>no keys</source>
        <translation>ninguna tecla</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Abkhazian</source>
        <translation>abjasio</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Afar</source>
        <translation>afar</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Afrikaans</source>
        <translation>afrikáans</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Akan</source>
        <translation>akan</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Albanian</source>
        <translation>albanés</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Amharic</source>
        <translation>amárico</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Aragonese</source>
        <translation>aragonés</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Armenian</source>
        <translation>armenio</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Assamese</source>
        <translation>asamés</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Avaric</source>
        <translation>avar</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Avestan</source>
        <translation>avéstico</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Aymara</source>
        <translation>aimara</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Azerbaijani</source>
        <translation>azerbaiyano</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Bambara</source>
        <translation>bambara</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Bangla</source>
        <translation>bengalí</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Bashkir</source>
        <translation>baskir</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Basque</source>
        <translation>euskera</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Belarusian</source>
        <translation>bielorruso</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Bislama</source>
        <translation>bislama</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Bosnian</source>
        <translation>bosnio</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Breton</source>
        <translation>bretón</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Burmese</source>
        <translation>birmano</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Catalan</source>
        <translation>catalán</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Chamorro</source>
        <translation>chamorro</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Chechen</source>
        <translation>checheno</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Church Slavic</source>
        <translation>eslavo eclesiástico</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Chuvash</source>
        <translation>chuvasio</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Cornish</source>
        <translation>córnico</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Corsican</source>
        <translation>corso</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Cree</source>
        <translation>cree</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Croatian</source>
        <translation>croata</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Czech</source>
        <translation>checo</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Danish</source>
        <translation>danés</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Divehi</source>
        <translation>divehi</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Dzongkha</source>
        <translation>dzongkha</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Esperanto</source>
        <translation>esperanto</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Estonian</source>
        <translation>estonio</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Ewe</source>
        <translation>ewé</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Faroese</source>
        <translation>feroés</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Fijian</source>
        <translation>fiyiano</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Finnish</source>
        <translation>finés</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Fula</source>
        <translation>fula</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Galician</source>
        <translation>gallego</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Ganda</source>
        <translation>ganda</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Georgian</source>
        <translation>georgiano</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Guarani</source>
        <translation>guaraní</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Gujarati</source>
        <translation>guyaratí</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Haitian Creole</source>
        <translation>criollo haitiano</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Hausa</source>
        <translation>hausa</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Herero</source>
        <translation>herero</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Hiri Motu</source>
        <translation>hiri motu</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Icelandic</source>
        <translation>islandés</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Ido</source>
        <translation>ido</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Igbo</source>
        <translation>igbo</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Indonesian</source>
        <translation>indonesio</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Interlingua</source>
        <translation>interlingua</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Interlingue</source>
        <translation>interlingue</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Inuktitut</source>
        <translation>inuktitut</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Inupiaq</source>
        <translation>inupiaq</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Irish</source>
        <translation>irlandés</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Javanese</source>
        <translation>javanés</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kalaallisut</source>
        <translation>groenlandés</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kannada</source>
        <translation>canarés</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kanuri</source>
        <translation>kanuri</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kashmiri</source>
        <translation>cachemir</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kazakh</source>
        <translation>kazajo</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Khmer</source>
        <translation>jemer</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kikuyu</source>
        <translation>kikuyu</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kinyarwanda</source>
        <translation>kinyarwanda</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Komi</source>
        <translation>komi</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kongo</source>
        <translation>kongo</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kuanyama</source>
        <translation>kuanyama</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kurdish</source>
        <translation>kurdo</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kyrgyz</source>
        <translation>kirguís</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Lao</source>
        <translation>lao</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Latin</source>
        <translation>latín</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Latvian</source>
        <translation>letón</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Limburgish</source>
        <translation>limburgués</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Lingala</source>
        <translation>lingala</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Lithuanian</source>
        <translation>lituano</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Luba-Katanga</source>
        <translation>luba-katanga</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Luxembourgish</source>
        <translation>luxemburgués</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Macedonian</source>
        <translation>macedonio</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Malagasy</source>
        <translation>malgache</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Malay</source>
        <translation>malayo</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Malayalam</source>
        <translation>malayálam</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Maltese</source>
        <translation>maltés</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Manx</source>
        <translation>manés</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Marathi</source>
        <translation>maratí</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Marshallese</source>
        <translation>marshalés</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Mongolian</source>
        <translation>mongol</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Māori</source>
        <translation>maorí</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Nauru</source>
        <translation>nauruano</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Navajo</source>
        <translation>navajo</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Ndonga</source>
        <translation>ndonga</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Nepali</source>
        <translation>nepalí</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>North Ndebele</source>
        <translation>ndebele septentrional</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Northern Sami</source>
        <translation>sami septentrional</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Norwegian</source>
        <translation>noruego</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Norwegian Bokmål</source>
        <translation>noruego bokmal</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Norwegian Nynorsk</source>
        <translation>noruego nynorsk</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Nyanja</source>
        <translation>nyanja</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Occitan</source>
        <translation>occitano</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Odia</source>
        <translation>oriya</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Ojibwa</source>
        <translation>ojibwa</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Oromo</source>
        <translation>oromo</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Ossetic</source>
        <translation>osético</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Pali</source>
        <translation>pali</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Pashto</source>
        <translation>pastún</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Punjabi</source>
        <translation>punyabí</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Quechua</source>
        <translation>quechua</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Romansh</source>
        <translation>romanche</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Rundi</source>
        <translation>kirundi</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Samoan</source>
        <translation>samoano</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sango</source>
        <translation>sango</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sanskrit</source>
        <translation>sánscrito</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sardinian</source>
        <translation>sardo</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Scottish Gaelic</source>
        <translation>gaélico escocés</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Serbian</source>
        <translation>serbio</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Serbo-Croatian</source>
        <translation>serbocroata</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Shona</source>
        <translation>shona</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sichuan Yi</source>
        <translation>yi de Sichuán</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sindhi</source>
        <translation>sindi</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sinhala</source>
        <translation>cingalés</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Slovak</source>
        <translation>eslovaco</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Slovenian</source>
        <translation>esloveno</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Somali</source>
        <translation>somalí</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>South Ndebele</source>
        <translation>ndebele meridional</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Southern Sotho</source>
        <translation>sotho meridional</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sundanese</source>
        <translation>sundanés</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Swahili</source>
        <translation>suajili</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Swati</source>
        <translation>suazi</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tagalog</source>
        <translation>tagalo</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tahitian</source>
        <translation>tahitiano</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tajik</source>
        <translation>tayiko</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tamil</source>
        <translation>tamil</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tatar</source>
        <translation>tártaro</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Telugu</source>
        <translation>telugu</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tibetan</source>
        <translation>tibetano</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tigrinya</source>
        <translation>tigriña</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tongan</source>
        <translation>tongano</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tsonga</source>
        <translation>tsonga</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tswana</source>
        <translation>setsuana</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Turkmen</source>
        <translation>turcomano</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Twi</source>
        <translation>twi</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Uyghur</source>
        <translation>uigur</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Uzbek</source>
        <translation>uzbeko</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Venda</source>
        <translation>venda</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Volapük</source>
        <translation>volapük</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Walloon</source>
        <translation>valón</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Welsh</source>
        <translation>galés</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Western Frisian</source>
        <translation>frisón occidental</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Wolof</source>
        <translation>wólof</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Xhosa</source>
        <translation>xhosa</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Yiddish</source>
        <translation>yidis</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Yoruba</source>
        <translation>yoruba</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Zhuang</source>
        <translation>zhuang</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Zulu</source>
        <translation>zulú</translation>
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
        <translation>registro</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>source</source>
        <translation>documento fuente</translation>
    </message>
</context>
<context>
    <name>LinkController</name>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>There is no passage “{0}”.</source>
        <translation>No existe el pasaje «{0}».</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>This edition has no arrangement “{0}”.</source>
        <translation>Esta edición no tiene el mandato «{0}».</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>This edition has no state “{0}”.</source>
        <translation>Esta edición no tiene ningún Estado «{0}».</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>This link leads nowhere in Good Offices: “{0}”. Nothing was opened.</source>
        <translation>Este enlace no lleva a ninguna parte en Good Offices: «{0}». No se abrió nada.</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>This passage is in a document of a reader’s own that is not on this computer.</source>
        <translation>Este pasaje está en un documento propio de un lector, que no está en este equipo.</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>“{0}” was changed in a later edition: this is what took its place.</source>
        <translation>«{0}» se modificó en una edición posterior: esto es lo que ocupa su lugar.</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>“{0}” was divided in a later edition: this is the first of what took its place.</source>
        <translation>«{0}» se dividió en una edición posterior: este es el primero de los que ocupan su lugar.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>&amp;Copy address</source>
        <translation>&amp;Copiar la dirección</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>&amp;Open in browser</source>
        <translation>&amp;Abrir en el navegador</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>No web browser was found on this computer. Copy the address, and open it where there is one:</source>
        <translation>No se ha encontrado ningún navegador web en este equipo. Copie la dirección y ábrala donde haya uno:</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>Open an address outside?</source>
        <translation>¿Abrir una dirección externa?</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>The whole address, as it would be opened.</source>
        <translation>La dirección completa, tal como se abriría.</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>This address cannot be opened from here. It can be copied, if you trust it:</source>
        <translation>Esta dirección no puede abrirse desde aquí. Puede copiarla, si confía en ella:</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>Your web browser would go to {0}. It is written as “{1}”, which may be meant to look like another name. This program itself goes nowhere. The whole address is:</source>
        <translation>Su navegador web iría a {0}. Está escrito como «{1}», que quizá pretenda parecerse a otro nombre. Este programa no se conecta a nada. La dirección completa es:</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>Your web browser would go to {0}. This program itself goes nowhere. The whole address is:</source>
        <translation>Su navegador web iría a {0}. Este programa no se conecta a nada. La dirección completa es:</translation>
    </message>
</context>
<context>
    <name>LookUpController</name>
    <message>
        <location filename="../../viewer/search/look_up_controller.py"/>
        <source>A long text: only its beginning is looked up.</source>
        <translation>El texto es largo: solo se consulta el principio.</translation>
    </message>
    <message>
        <location filename="../../viewer/search/look_up_controller.py"/>
        <source>No words were copied. Copy words, then look them up.</source>
        <translation>No se ha copiado ninguna palabra. Copie palabras y luego consúltelas.</translation>
    </message>
    <message>
        <location filename="../../viewer/search/look_up_controller.py"/>
        <source>Nothing is selected. Select words in any program, then look them up.</source>
        <translation>No hay nada seleccionado. Seleccione palabras en un programa y luego consúltelas.</translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Addresses that links lead to; their words are shown</source>
        <translation>Direcciones a las que llevan enlaces; sus palabras se muestran</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Control characters, left out</source>
        <translation>Caracteres de control, omitidos</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Damaged pictures</source>
        <translation>Imágenes dañadas</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Encoding, which the file does not state and was guessed</source>
        <translation>Codificación, que el archivo no indica y se ha supuesto</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Files, sounds, films and frames in the file</source>
        <translation>Archivos, sonidos, películas y marcos dentro del archivo</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Headings brought nearer to the level of the one before</source>
        <translation>Títulos acercados al nivel del anterior</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Lines of the table of contents that lead nowhere</source>
        <translation>Líneas del índice que no llevan a ninguna parte</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Lines that stand on most pages alike, set aside</source>
        <translation>Líneas iguales en la mayoría de las páginas, apartadas</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Pages and paragraphs beyond the limit, not read</source>
        <translation>Páginas y párrafos más allá del límite, no leídos</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Pages and parts without any text</source>
        <translation>Páginas y partes sin ningún texto</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Parts that are missing, damaged or cannot be read</source>
        <translation>Partes que faltan, están dañadas o no se pueden leer</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Pictures beyond the limits on size and number</source>
        <translation>Imágenes que superan los límites de tamaño y cantidad</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Pictures that are not in the file</source>
        <translation>Imágenes que no están en el archivo</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Pictures that are not shown; the file’s words for them are</source>
        <translation>Imágenes que no se muestran; se muestran las palabras con que el archivo las describe</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Rules, bullets and backgrounds, left out</source>
        <translation>Filetes, viñetas y fondos, omitidos</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Scripts, forms and other things that act, never run</source>
        <translation>Scripts, formularios y otros elementos activos, nunca ejecutados</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Signs that stand for no letter, each shown as �</source>
        <translation>Signos que no representan ninguna letra, cada uno mostrado como �</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Tables within tables, shown as the text of a cell</source>
        <translation>Tablas dentro de tablas, mostradas como texto de una celda</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Text in a font that does not say its letters, not readable</source>
        <translation>Texto en un tipo de letra que no indica sus caracteres, ilegible</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Texts marked as deleted</source>
        <translation>Textos marcados como eliminados</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Texts that the file hides</source>
        <translation>Textos que el archivo oculta</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Vertical text, laid horizontally</source>
        <translation>Texto vertical, dispuesto en horizontal</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Words by which what is shown differs from the file</source>
        <translation>Palabras en que lo mostrado difiere del archivo</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>page {0}</source>
        <translation>página {0}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../viewer/shell/main_window.py"/>
        <source>This program never opens a network connection.</source>
        <translation>Este programa nunca abre una conexión de red.</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/main_window.py"/>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/map/map_view.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/map/map_painter.py"/>
        <source>for %n state(s)</source>
        <translation>
            <numerusform>en representación de %n Estado</numerusform>
            <numerusform>en representación de %n Estados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/map/map_painter.py"/>
        <source>for {state}</source>
        <translation>en representación {state:of}</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/map/map_page.py"/>
        <source>%n arrangement(s)</source>
        <translation>
            <numerusform>%n mandato</numerusform>
            <numerusform>%n mandatos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/map/map_page.py"/>
        <source>%n left out: filter to see them.</source>
        <translation>
            <numerusform>%n omitido: filtre para verlo.</numerusform>
            <numerusform>%n omitidos: filtre para verlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/map/map_page.py"/>
        <source>%n without two places on the map.</source>
        <translation>
            <numerusform>%n sin dos lugares en el mapa.</numerusform>
            <numerusform>%n sin dos lugares en el mapa.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/map/map_page.py"/>
        <source>Arrangements on the map</source>
        <translation>Mandatos en el mapa</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <location filename="../../viewer/arrangements/map/map_view.py"/>
        <source>Map of arrangements</source>
        <translation>Mapa de mandatos</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/map/map_view.py"/>
        <source>The list beside the map tells the same and is used by keyboard.</source>
        <translation>La lista junto al mapa dice lo mismo y se usa con el teclado.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <location filename="../../viewer/shelf/name_dialog.py"/>
        <source>Up to 200 characters; Enter takes the name, Esc leaves it as it was.</source>
        <translation>Hasta 200 caracteres; Intro acepta el nombre, Esc lo deja como estaba.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <location filename="../../viewer/reading/page/note_words.py"/>
        <source>Addresses…</source>
        <translation>Direcciones…</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/page/note_words.py"/>
        <source>Editor’s note, {0}: {1} {2}</source>
        <translation>Nota de la redacción, {0}: {1} {2}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/page/note_text.py"/>
        <source>Editor’s note: open or fold it</source>
        <translation>Nota de la redacción: abrirla o plegarla</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/page/note_words.py"/>
        <source>Records: {0}. </source>
        <translation>Fuentes: {0}. </translation>
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
        <translation>Marcador</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Kept as you write.</source>
        <translation>Se guarda mientras escribe.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Tags, with commas between them</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>The colour of the words that are marked.</source>
        <translation>El color de las palabras marcadas.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Write a note…</source>
        <translation>Escribir una nota…</translation>
    </message>
</context>
<context>
    <name>OpenElsewhereMenu</name>
    <message>
        <location filename="../../viewer/shell/open_elsewhere_menu.py"/>
        <source>O&amp;pen in new tab</source>
        <translation>Abrir en una &amp;pestaña nueva</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/open_elsewhere_menu.py"/>
        <source>Open b&amp;eside</source>
        <translation>&amp;Abrir al lado</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <location filename="../../viewer/reading/overview/overview_places.py"/>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/overview_places.py"/>
        <source>Not on your shelf</source>
        <translation>No está en su estante</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/overview_places.py"/>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/overviews.py"/>
        <source>What you were reading here is in a document that is not on your shelf any more, or has been changed. Notes on it are kept; if its file is added again, they are found.</source>
        <translation>Lo que leía aquí está en un documento que ya no está en su estante o que ha cambiado. Las notas sobre él se conservan; si se añade de nuevo su archivo, se vuelven a encontrar.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/arrangement_rows.py"/>
        <source>confirmed {date}</source>
        <translation>confirmado {date:in}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/arrangement_rows.py"/>
        <source>no dated record</source>
        <translation>ninguna fuente fechada</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/arrangement_rows.py"/>
        <source>{date}, not checked since</source>
        <translation>{date}, no comprobado de nuevo</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/arrangement_rows.py"/>
        <source>{represented} in {host}</source>
        <translation>{represented:nom} {host:in}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/arrangement_rows.py"/>
        <source>{represented}, host state not stated</source>
        <translation>{represented:nom}, Estado receptor no indicado</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/arrangement_rows.py"/>
        <source>{status}; assessment: {assessment}</source>
        <translation>{status}; valoración: {assessment}</translation>
    </message>
</context>
<context>
    <name>Pairs</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/pairs/pairs.py"/>
        <source>%n filtered out for {represented} in {host}</source>
        <translation>
            <numerusform>%n mandato oculto por el filtro, en representación {represented:of} {host:in}</numerusform>
            <numerusform>%n mandatos ocultos por el filtro, en representación {represented:of} {host:in}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/pairs/pairs.py"/>
        <source>For {represented} in {host}</source>
        <translation>En representación {represented:of} {host:in}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/pairs/pairs.py"/>
        <source>No one is known for {represented} in {host}</source>
        <translation>No se conoce ninguna potencia que represente {represented:to} {host:in}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/pairs/pairs.py"/>
        <source>Not stated – host state not stated</source>
        <translation>No indicado – Estado receptor no indicado</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/pairs/pairs_model.py"/>
        <source>period not stated</source>
        <translation>periodo no indicado</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/pairs/pairs_model.py"/>
        <source>{pair}, %n arrangement(s)</source>
        <translation>
            <numerusform>{pair}, %n mandato</numerusform>
            <numerusform>{pair}, %n mandatos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/pairs/pairs.py"/>
        <source>{state} – host state not stated</source>
        <translation>{state} – Estado receptor no indicado</translation>
    </message>
</context>
<context>
    <name>PairsView</name>
    <message>
        <location filename="../../viewer/arrangements/pairs/pairs_view.py"/>
        <source>Arrangements by pair of states</source>
        <translation>Mandatos por pares de Estados</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/pairs/pairs_view.py"/>
        <source>Enter opens the sentence that states the arrangement.</source>
        <translation>Intro abre la frase que menciona el mandato.</translation>
    </message>
</context>
<context>
    <name>PannedView</name>
    <message>
        <location filename="../../viewer/kit/widgets/panned_view.py"/>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/widgets/panned_view.py"/>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/widgets/panned_view.py"/>
        <source>In place of the text, and back</source>
        <translation>En lugar del texto, y de vuelta</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/widgets/panned_view.py"/>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/widgets/panned_view.py"/>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/widgets/panned_view.py"/>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <location filename="../../viewer/reading/places/passage_list.py"/>
        <source>Enter opens the chosen passage.</source>
        <translation>Intro abre el pasaje elegido.</translation>
    </message>
</context>
<context>
    <name>PictureController</name>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>&amp;Enlarge picture</source>
        <translation>&amp;Ampliar imagen</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>&amp;Save picture…</source>
        <translation>&amp;Guardar imagen…</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>Copy &amp;picture</source>
        <translation>Copiar &amp;imagen</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>The picture is copied.</source>
        <translation>Imagen copiada.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>The picture is saved as {0}.</source>
        <translation>Imagen guardada como {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>This picture cannot be read from your shelf. Your document is safe: add its file again.</source>
        <translation>Esta imagen no se puede leer de su estante. Su documento está a salvo: añada su archivo otra vez.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <location filename="../../viewer/reading/pictures/picture_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_dialog.py"/>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <location filename="../../viewer/reading/places/place_card.py"/>
        <source>Where am I?</source>
        <translation>¿Dónde estoy?</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>All settings have their default values.</source>
        <translation>Todos los ajustes tienen su valor predeterminado.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Brings back the settings before the reset.</source>
        <translation>Recupera los ajustes anteriores al restablecimiento.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Reset all settings</source>
        <translation>Restablecer todos los ajustes</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Reset this page</source>
        <translation>Restablecer esta página</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Resets all settings to their default values.</source>
        <translation>Devuelve todos los ajustes a sus valores predeterminados.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Resets the settings of this page to their default values.</source>
        <translation>Devuelve los ajustes de esta página a sus valores predeterminados.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>The settings of the chosen page stand beside the list.</source>
        <translation>Los ajustes de la página elegida aparecen junto a la lista.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>The settings on this page have their default values.</source>
        <translation>Los ajustes de esta página tienen su valor predeterminado.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <location filename="../../viewer/preferences/preferences_page.py"/>
        <source>Set by your administrator; it cannot be changed here.</source>
        <translation>Fijado por su administrador; no puede cambiarse aquí.</translation>
    </message>
</context>
<context>
    <name>PrintController</name>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>Print preview: {0}</source>
        <translation>Vista previa de impresión: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>Saved {0}.</source>
        <translation>Guardado: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>Sent to the printer: {0}.</source>
        <translation>Enviado a la impresora: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>The printer could not be reached. Nothing was changed. Check the printer, or save as PDF.</source>
        <translation>No se pudo acceder a la impresora. No se cambió nada. Revise la impresora o guarde como PDF.</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>There is no passage here to print.</source>
        <translation>Aquí no hay ningún pasaje que imprimir.</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>{0}, edition {1}</source>
        <translation>{0}, edición {1}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>First passage</source>
        <translation>Primer pasaje</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>Last passage</source>
        <translation>Último pasaje</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>P&amp;assages from</source>
        <translation>P&amp;asajes del</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>Pre&amp;view…</source>
        <translation>&amp;Vista previa…</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>Print the editors’ &amp;notes below their passages</source>
        <translation>Imprimir las &amp;notas de la redacción bajo sus pasajes</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>Save as PD&amp;F…</source>
        <translation>Guardar como PD&amp;F…</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>The &amp;selection</source>
        <translation>La &amp;selección</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>The number of a passage, such as 4.2</source>
        <translation>El número de un pasaje, por ejemplo 4.2</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>There is no passage “{0}” in this document. Numbers stand in the margin of the text.</source>
        <translation>Este documento no tiene el pasaje «{0}». Los números están en el margen del texto.</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>This &amp;document: {0}</source>
        <translation>Este &amp;documento: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>This &amp;topic: {0}</source>
        <translation>Este &amp;tema: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>to</source>
        <translation>al</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>&amp;Landscape</source>
        <translation>Apai&amp;sado</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>&amp;Two pages</source>
        <translation>&amp;Dos páginas</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>As wide as the window</source>
        <translation>Tan ancho como la ventana</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Fit &amp;width</source>
        <translation>Ajustar al &amp;ancho</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Page &amp;setup…</source>
        <translation>&amp;Configurar página…</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Paper and margins</source>
        <translation>Papel y márgenes</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Print in landscape</source>
        <translation>Imprimir en horizontal</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>The number of the page shown</source>
        <translation>El número de la página mostrada</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>The pages as they will be printed; the text can be read in the window.</source>
        <translation>Las páginas tal como se imprimirán; el texto se puede leer en la ventana.</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>The whole page</source>
        <translation>La página entera</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Two pages side by side</source>
        <translation>Dos páginas una al lado de otra</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Wh&amp;ole page</source>
        <translation>&amp;Página entera</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>of {0}</source>
        <translation>de {0}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <location filename="../../viewer/printing/print_layout.py"/>
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
</context>
<context>
    <name>ProgressIndicator</name>
    <message>
        <location filename="../../viewer/reading/places/progress_indicator.py"/>
        <source>Passage {0}, {1} % of this document</source>
        <translation>Pasaje {0}, {1} % de este documento</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/progress_indicator.py"/>
        <source>This is the first topic.</source>
        <translation>Este es el primer tema.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/progress_indicator.py"/>
        <source>This is the last topic.</source>
        <translation>Este es el último tema.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/progress_indicator.py"/>
        <source>{1} %</source>
        <translation>{1} %</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/progress_indicator.py"/>
        <source>{1} % of this document</source>
        <translation>{1} % de este documento</translation>
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
        <translation>&amp;Copiar el informe</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>No program was found on this computer that shows folders.</source>
        <translation>No se ha encontrado en este equipo ningún programa que muestre carpetas.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>Properties of “{0}”</source>
        <translation>Propiedades de «{0}»</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>Show file in its &amp;folder</source>
        <translation>Mostrar el archivo en su ca&amp;rpeta</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>The report is copied.</source>
        <translation>Informe copiado.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>This folder is not there any more; what was read of the file is kept on your shelf.</source>
        <translation>Esta carpeta ya no existe; lo que se leyó del archivo sigue en su estante.</translation>
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
        <translation>{list} {item:y|e} {item}</translation>
    </message>
    <message>
        <location filename="../../index/words/inflected.py"/>
        <source>{list}, and {item}</source>
        <translation>{list} {item:y|e} {item}</translation>
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
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Retroceso</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Down</source>
        <translation>Flecha abajo</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Left</source>
        <translation>Flecha izquierda</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>PgDown</source>
        <translation>AvPág</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>PgUp</source>
        <translation>RePág</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Right</source>
        <translation>Flecha derecha</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Up</source>
        <translation>Flecha arriba</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>No arrangement in this library names “{0}”.</source>
        <translation>Ningún mandato de esta biblioteca menciona «{0}».</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>There is no kind of hit “{0}”. type: takes passage, topic, arrangement, note or term.</source>
        <translation>No hay ningún tipo de resultado «{0}». type: admite passage, topic, arrangement, note o term.</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>There is no state “{0}”.</source>
        <translation>No hay ningún Estado «{0}».</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/words/wording.py"/>
        <source>{0} (only the first %n words)</source>
        <translation>
            <numerusform>{0} (solo la primera palabra)</numerusform>
            <numerusform>{0} (solo las primeras %n palabras)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>“{0}” fits {1} words: only the {2} most frequent were searched for. More letters find the rest.</source>
        <translation>{1} palabras encajan con «{0}»: solo se han buscado las {2} más frecuentes. Con más letras se encuentran las demás.</translation>
    </message>
</context>
<context>
    <name>Read as</name>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>after: {states}</source>
        <translation>después de: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>before: {states}</source>
        <translation>antes de: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>began: {time}</source>
        <translation>inicio: {time}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>both ways</source>
        <translation>en ambos sentidos</translation>
    </message>
    <message>
        <location filename="../../index/answers/terms/definition_words.py"/>
        <source>define: {term}</source>
        <translation>definición: {term}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>ended: {time}</source>
        <translation>fin: {time}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>for: {states}</source>
        <translation>Estado representado: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>in force today</source>
        <translation>vigente hoy</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>in force: {time}</source>
        <translation>en vigor: {time}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>in: {states}</source>
        <translation>Estado receptor: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>not in: {states}</source>
        <translation>excepto en: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>not: {states}</source>
        <translation>excepto: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>only: first</source>
        <translation>solo: el primero</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>only: last</source>
        <translation>solo: el último</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>only: longest</source>
        <translation>solo: el más largo</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>only: shortest</source>
        <translation>solo: el más corto</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>only: the fewest</source>
        <translation>solo: el menor número</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>only: the most</source>
        <translation>solo: el mayor número</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>power: {states}</source>
        <translation>potencia: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>since: {states}</source>
        <translation>desde: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>status: {status}</source>
        <translation>situación: {status}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>until: {states}</source>
        <translation>hasta: {states}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <location filename="../../viewer/reading/page/cell_speech.py"/>
        <source>Column {0}</source>
        <translation>Columna {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/page/block_formats.py"/>
        <source>Picture without a description</source>
        <translation>Imagen sin descripción</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/page/cell_speech.py"/>
        <source>{0}, row {1} of {2}</source>
        <translation>{0}, fila {1} de {2}</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <location filename="../../viewer/reading/page/reader_view.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/page/reader_view.py"/>
        <source>The page you are reading; passage numbers stand in the margin.</source>
        <translation>La página que está leyendo; los números de pasaje están en el margen.</translation>
    </message>
</context>
<context>
    <name>ReadingController</name>
    <message>
        <location filename="../../viewer/reading/reading_controller.py"/>
        <source>Next: {0} →</source>
        <translation>Siguiente: {0} →</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_controller.py"/>
        <source>← Previous: {0}</source>
        <translation>← Anterior: {0}</translation>
    </message>
</context>
<context>
    <name>RecentDialog</name>
    <message>
        <location filename="../../viewer/reading/places/recent_dialog.py"/>
        <source>&amp;Forget these passages</source>
        <translation>&amp;Olvidar estos pasajes</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/recent_dialog.py"/>
        <source>No passages yet. Those you stay at for a moment are listed here.</source>
        <translation>Todavía no hay pasajes. Aquí se enumeran aquellos en los que se detiene un momento.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/recent_dialog.py"/>
        <source>Recent passages</source>
        <translation>Pasajes recientes</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>Quotations and titles stand as in the sources, most of them in English.</source>
        <translation>Las citas y los títulos se reproducen como en las fuentes, en su mayoría en inglés.</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>Wikipedia</source>
        <translation>Wikipedia</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>academic</source>
        <translation>fuente académica</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>data set</source>
        <translation>conjunto de datos</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>ministry</source>
        <translation>ministerio</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>official series</source>
        <translation>serie oficial</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>press</source>
        <translation>prensa</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>publisher not stated</source>
        <translation>editor no indicado</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>seen {0}</source>
        <translation>consultado el {0}</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>treaty body</source>
        <translation>organización internacional</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>work of reference</source>
        <translation>obra de consulta</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/words/record_words.py"/>
        <source>{record}, and %n more record(s)</source>
        <translation>
            <numerusform>{record} y %n fuente más</numerusform>
            <numerusform>{record} y %n fuentes más</numerusform>
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
        <translation>Cancelado; no se conservó nada de este archivo.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>Files cannot be read now ({where}). Start the program again.</source>
        <translation>Ahora no se pueden leer archivos ({where}). Cierre el programa y ábralo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>Files of this kind ({where}) cannot be read yet. Save it as DOCX, EPUB, HTML or text.</source>
        <translation>Un archivo de este tipo ({where}) aún no se puede leer. Guárdelo como DOCX, EPUB, HTML o texto.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>Reading the file takes more than {limit} MB of memory. Divide it, or save it anew.</source>
        <translation>Leer el archivo requiere más de {limit} MB de memoria. Divídalo o guárdelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>Reading the file takes more than {limit} seconds. Divide it, or save it anew.</source>
        <translation>Leer el archivo tarda más de {limit} segundos. Divídalo o guárdelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file cannot be read ({where}). Look whether it is still there, and may be opened.</source>
        <translation>El archivo no se puede leer ({where}). Compruebe que sigue ahí y que se puede abrir.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file cannot be read: what reads it broke down. Save it anew, or in another format.</source>
        <translation>El archivo no se puede leer: la lectura se interrumpió. Guárdelo de nuevo o en otro formato.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file has a paragraph of more than {limit} MB. Divide it into paragraphs.</source>
        <translation>El archivo tiene un párrafo de más de {limit} MB. Divídalo en párrafos.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file has more than {limit} paragraphs. Take its first part only.</source>
        <translation>El archivo tiene más de {limit} párrafos. Añada solo su primera parte.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file has no text, only pictures. Have the text in them recognised first, then add it.</source>
        <translation>El archivo no tiene texto, solo imágenes. Haga reconocer primero su texto y añádalo después.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file has {found} MB; at most {limit} are read. Divide it, or save it smaller.</source>
        <translation>El archivo tiene {found} MB; se leen {limit} como máximo. Divídalo o reduzca su tamaño.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file has {found} pages; at most {limit} are read. Take its first part only.</source>
        <translation>El archivo tiene {found} páginas; se leen {limit} como máximo. Añada solo su primera parte.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file is damaged ({where}). Open it in the program it is from and save it again.</source>
        <translation>El archivo está dañado ({where}). Ábralo en el programa del que procede y guárdelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file is empty. Look whether it was saved as a whole.</source>
        <translation>El archivo está vacío. Compruebe que se guardó entero.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file is locked with a password or a licence. Save a copy without, if you may.</source>
        <translation>El archivo está protegido con una contraseña o una licencia. Guarde una copia sin esa protección, si le está permitido.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file was changed while it was read. Add it again.</source>
        <translation>El archivo cambió mientras se leía. Añádalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is a book as MOBI or FB2. Convert it to EPUB.</source>
        <translation>Es un libro en MOBI o FB2. Conviértalo a EPUB.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is a picture, a sound or a film. Only files with text can be added.</source>
        <translation>Es una imagen, una grabación de sonido o una película. Solo se pueden añadir archivos con texto.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is a presentation. Save it as PDF.</source>
        <translation>Es una presentación. Guárdela como PDF.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is a spreadsheet. Save it as PDF or as text.</source>
        <translation>Es una hoja de cálculo. Guárdela como PDF o como texto.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is an archive. Unpack it and add the files in it, web pages as HTML.</source>
        <translation>Es un archivo comprimido. Descomprímalo y añada los archivos que contiene, las páginas web como HTML.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is an old Word file. Open it in a word processor and save it as DOCX.</source>
        <translation>Es un archivo antiguo de Word. Ábralo en un procesador de textos y guárdelo como DOCX.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is not a file but a folder, a link or a device. Choose the file itself.</source>
        <translation>No es un archivo, sino una carpeta, un enlace o un dispositivo. Elija el archivo mismo.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This kind of file is not known. Save it as PDF, DOCX, EPUB, HTML or text.</source>
        <translation>Este tipo de archivo no se reconoce. Guárdelo como PDF, DOCX, EPUB, HTML o texto.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>Unpacked, the file has more than {limit} MB. Save it without large pictures.</source>
        <translation>Descomprimido, el archivo tiene más de {limit} MB. Guárdelo sin imágenes grandes.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>What was read of the file cannot be right. Save it anew, or in another format.</source>
        <translation>Lo que se leyó del archivo no puede ser correcto. Guárdelo de nuevo o en otro formato.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>it cannot be unpacked</source>
        <translation>no se puede desempaquetar</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>its pages cannot be found</source>
        <translation>no se encuentran sus páginas</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>{0} in it cannot be read</source>
        <translation>{0} no se puede leer</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>Last confirmed {date:in}, not re-checked since.</source>
        <translation>Confirmado por última vez {date:in}; no se ha comprobado de nuevo desde entonces.</translation>
    </message>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>No dated record confirms that it is current.</source>
        <translation>Ninguna fuente fechada confirma que el mandato siga vigente.</translation>
    </message>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>On who represented {represented} in {host}, the source contradicts itself: § {first} names {power}, § {second} {other}</source>
        <translation>Sobre la representación {represented:of} {host:in}, el documento fuente se contradice: el § {first} nombra {power:to}, el § {second}, {other:to}</translation>
    </message>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>The source contradicts itself: § {first} names {power}, § {second} {other}</source>
        <translation>El documento fuente se contradice: el § {first} nombra {power:to}, el § {second}, {other:to}</translation>
    </message>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>{contradiction}; the record bears out both.</source>
        <translation>{contradiction}; las fuentes públicas confirman ambas menciones.</translation>
    </message>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>{contradiction}; the record bears out neither.</source>
        <translation>{contradiction}; las fuentes públicas no confirman ninguna de las dos menciones.</translation>
    </message>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>{contradiction}; the record bears out {power}.</source>
        <translation>{contradiction}; las fuentes públicas confirman la mención {power:of}.</translation>
    </message>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>{parties}: {remark}</source>
        <translation>{parties}: {remark:small}</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <location filename="../../index/words/document_report.py"/>
        <source>%n shown as table(s)</source>
        <translation>
            <numerusform>%n mostrada como tabla</numerusform>
            <numerusform>%n mostradas como tablas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/words/document_report.py"/>
        <source>%n shown row by row, with more than {0} rows or {1} columns</source>
        <translation>
            <numerusform>%n mostrada fila por fila, con más de {0} filas o {1} columnas</numerusform>
            <numerusform>%n mostradas fila por fila, con más de {0} filas o {1} columnas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Book (EPUB)</source>
        <translation>Libro (EPUB)</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Date in the file</source>
        <translation>Fecha en el archivo</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Headings</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Name on your shelf</source>
        <translation>Nombre en su estante</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Not shown as it stands in the file</source>
        <translation>Lo que no se muestra como está en el archivo</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Nothing: all that was found in the file is shown.</source>
        <translation>Nada: se muestra todo lo que se encontró en el archivo.</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>OpenDocument text (ODT)</source>
        <translation>Texto OpenDocument (ODT)</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Pictures shown</source>
        <translation>Imágenes mostradas</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Pictures with words for them</source>
        <translation>Imágenes con descripción</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Rich text (RTF)</source>
        <translation>Texto enriquecido (RTF)</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Title in the file</source>
        <translation>Título en el archivo</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>What was read</source>
        <translation>Lo que se leyó</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Word document (DOCX)</source>
        <translation>Documento de Word (DOCX)</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Words in the file</source>
        <translation>Palabras en el archivo</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Words shown</source>
        <translation>Palabras mostradas</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>not numbered in the file</source>
        <translation>sin numerar en el archivo</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>not stated</source>
        <translation>no indicado</translation>
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
        <translation>{0}, como los marca el archivo</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>{0}, from the table of contents in the file</source>
        <translation>{0}, según el índice del archivo</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>{0}, guessed from the sizes of the type</source>
        <translation>{0}, supuestos por el tamaño de la letra</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>{0}, one for each page: the file marks none</source>
        <translation>{0}, uno por página: el archivo no marca ninguno</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <location filename="../../viewer/search/results_model.py"/>
        <source>Arrangements</source>
        <translation>Mandatos</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_model.py"/>
        <source>Editor’s notes</source>
        <translation>Notas de la redacción</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_model.py"/>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <location filename="../../viewer/search/results_pane.py"/>
        <source>Did you mean {0}?</source>
        <translation>¿Quiso decir {0}?</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_pane.py"/>
        <source>Nearest states and topics</source>
        <translation>Estados y temas más cercanos</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_pane.py"/>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_pane.py"/>
        <source>Search everywhere, or stay in the document or subject you are reading</source>
        <translation>Buscar en todas partes, o solo en el documento o el tema principal que está leyendo</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_pane.py"/>
        <source>Up and Down show each hit where it stands, Enter opens it.</source>
        <translation>Flecha arriba y Flecha abajo muestran cada resultado en su lugar, Intro lo abre.</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_pane.py"/>
        <source>Where to search</source>
        <translation>Dónde buscar</translation>
    </message>
</context>
<context>
    <name>SaveError</name>
    <message>
        <location filename="../../viewer/kit/safe_file.py"/>
        <source>{0} could not be written ({1}). Nothing was changed. Choose another folder and try again.</source>
        <translation>No se pudo escribir {0} ({1}). No se cambió nada. Elija otra carpeta e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>Federal Republic of Germany</source>
        <translation>República Federal</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>Union of South Africa</source>
        <translation>Unión Sudafricana</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>Vichy government</source>
        <translation>Gobierno de Vichy</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>also in territory occupied by Japan</source>
        <translation>también en territorio ocupado por Japón</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>and then in Türkiye</source>
        <translation>y después en Turquía</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>archives only</source>
        <translation>solo los archivos</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>at first in American Samoa, later everywhere but in Hawaii</source>
        <translation>al principio en Samoa Americana, más tarde en todas partes salvo en Hawái</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>consular interests only</source>
        <translation>solo intereses consulares</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>for a few listed persons only</source>
        <translation>solo para unas pocas personas de una lista</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>for some of the interests</source>
        <translation>para una parte de los intereses</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in Hawaii</source>
        <translation>en Hawái</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in Moscow</source>
        <translation>en Moscú</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in Paris</source>
        <translation>en París</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in Petrograd</source>
        <translation>en Petrogrado</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in part of the country</source>
        <translation>en una parte del país</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in territory occupied by Germany</source>
        <translation>en territorio ocupado por Alemania</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in territory occupied by Japan</source>
        <translation>en territorio ocupado por Japón</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in the continental United States</source>
        <translation>en el territorio continental de Estados Unidos</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in unoccupied territory</source>
        <translation>en territorio no ocupado</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>later in part of the country</source>
        <translation>más tarde en una parte del país</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>only de facto</source>
        <translation>solo de facto</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>protection of citizens</source>
        <translation>protección de los nacionales</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>protection of prisoners of war</source>
        <translation>protección de prisioneros de guerra</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>protection of the consulate in Paris</source>
        <translation>protección del consulado en París</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>under occupation</source>
        <translation>bajo ocupación</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>unofficially</source>
        <translation>con carácter oficioso</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>without consular services</source>
        <translation>sin servicios consulares</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <location filename="../../viewer/search/search_box.py"/>
        <source>Recent searches and ways to search (Down)</source>
        <translation>Búsquedas recientes y maneras de buscar (Flecha abajo)</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_box.py"/>
        <source>Results appear as you type. Up and Down walk through them, Enter opens the best, Escape leaves.</source>
        <translation>Los resultados aparecen al escribir. Flecha arriba y Flecha abajo los recorren, Intro abre el mejor, Esc sale.</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_box.py"/>
        <source>Search the reference</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_box.py"/>
        <source>Who represents … in …?</source>
        <translation>¿Quién representa a … en …?</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message numerus="yes">
        <location filename="../../viewer/search/search_scope.py"/>
        <source>%n document(s) chosen in the contents</source>
        <translation>
            <numerusform>%n documento elegido en el contenido</numerusform>
            <numerusform>%n documentos elegidos en el contenido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/search/result_words.py"/>
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_scope.py"/>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_scope.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../viewer/search/result_words.py"/>
        <source>Go to {state}</source>
        <translation>Ir a la página {state:of}</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_controller.py"/>
        <source>No other passage is close to {0}</source>
        <translation>Ningún otro pasaje se parece a {0}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/search/result_words.py"/>
        <source>No word is spelled “{0}”. With similar words (≈): %n hit(s)</source>
        <translation>
            <numerusform>Ninguna palabra se escribe así: «{0}». Con palabras parecidas (≈): %n resultado</numerusform>
            <numerusform>Ninguna palabra se escribe así: «{0}». Con palabras parecidas (≈): %n resultados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/search/result_words.py"/>
        <source>Nothing was found for “{0}”.</source>
        <translation>No se ha encontrado nada para «{0}». La biblioteca está en inglés: busque palabras inglesas o pregunte por un Estado o un término.</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_scope.py"/>
        <source>Only my shelf</source>
        <translation>Solo mi estante</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_scope.py"/>
        <source>Only the reference</source>
        <translation>Solo la biblioteca</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_controller.py"/>
        <source>Related to {0}</source>
        <translation>Relacionados con {0}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/search/result_words.py"/>
        <source>The best {0} of %n hit(s)</source>
        <translation>
            <numerusform>El mejor resultado ({0} de %n)</numerusform>
            <numerusform>Los {0} mejores de %n resultados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_scope.py"/>
        <source>This document</source>
        <translation>Este documento</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_scope.py"/>
        <source>This subject</source>
        <translation>Este tema principal</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_scope.py"/>
        <source>This topic</source>
        <translation>Este tema</translation>
    </message>
</context>
<context>
    <name>SearchMenu</name>
    <message>
        <location filename="../../viewer/search/search_menu.py"/>
        <source>Forget these searches</source>
        <translation>Olvidar estas búsquedas</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_menu.py"/>
        <source>Ways to search</source>
        <translation>Maneras de buscar</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>all of the words</source>
        <translation>todas las palabras</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>any letters, within a word or at its end</source>
        <translation>cualquier secuencia de letras, dentro de una palabra o al final</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>any one letter between two others</source>
        <translation>una letra cualquiera entre otras dos</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>either of two words</source>
        <translation>una de dos palabras</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>in titles only</source>
        <translation>solo en los títulos</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>near the word that follows: at most 10 words between, with NEAR/5 at most 5</source>
        <translation>cerca de la palabra que sigue: 10 palabras entre ellas como máximo; con NEAR/5, 5</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>one kind: passage, topic, arrangement, note, term</source>
        <translation>un solo tipo: passage (pasaje), topic (tema), arrangement (mandato), note (nota), term (término)</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>the host state</source>
        <translation>el Estado receptor</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>the protecting power</source>
        <translation>la potencia protectora</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>the represented state</source>
        <translation>el Estado representado</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>these words side by side</source>
        <translation>estas palabras juntas</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>without the word that follows</source>
        <translation>sin la palabra que sigue</translation>
    </message>
</context>
<context>
    <name>SearchService</name>
    <message>
        <location filename="../../viewer/search/search_service.py"/>
        <source>Search does not work at the moment ({0}). All else can be used as before.</source>
        <translation>La búsqueda no funciona en este momento ({0}). Todo lo demás puede usarse como antes.</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_service.py"/>
        <source>The program was updated or removed while it was open. Close it and start it again to search. Your bookmarks and notes are safe.</source>
        <translation>El programa se ha actualizado o eliminado mientras estaba abierto. Ciérrelo y ábralo de nuevo para buscar. Sus marcadores y notas están a salvo.</translation>
    </message>
</context>
<context>
    <name>SelectableLabel</name>
    <message>
        <location filename="../../viewer/kit/text/plain_texts.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/text/plain_texts.py"/>
        <source>Select &amp;all</source>
        <translation>Seleccionar to&amp;do</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <location filename="../../viewer/annotations/selection/selection_bar.py"/>
        <source>For the selected words</source>
        <translation>Para las palabras seleccionadas</translation>
    </message>
</context>
<context>
    <name>SelectionBarController</name>
    <message>
        <location filename="../../viewer/annotations/selection/selection_bar_controller.py"/>
        <source>Nothing is selected in the text.</source>
        <translation>No hay nada seleccionado en el texto.</translation>
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
        <translation>Mandatos</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Bar at selections</source>
        <translation>Barra de selección</translation>
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
        <translation>Chicago, bibliografía</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Chicago, note</source>
        <translation>Chicago, nota</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Citations</source>
        <translation>Citas</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Easy to read (Atkinson Hyperlegible)</source>
        <translation>Fácil de leer (Atkinson Hyperlegible)</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Editor’s notes</source>
        <translation>Notas de la redacción</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Font</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>From one line to the next, in percent of the size of the letters.</source>
        <translation>De una línea a la siguiente, en porcentaje del tamaño de la letra.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>How many letters a line holds where there is room. 60 to 75 are read most easily.</source>
        <translation>Número de caracteres por línea, si hay sitio. De 60 a 75 se leen con más facilidad.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>How “Copy with citation” writes them.</source>
        <translation>Cómo las escribe «Copiar con cita».</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Hyphens of line ends</source>
        <translation>Guiones de fin de línea</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings.py"/>
        <source>It is kept as {0} in {1}.</source>
        <translation>Se conserva como {0} en {1}.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings.py"/>
        <source>It is left as it is in {0}.</source>
        <translation>Se deja como está en {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Keep, when copying and citing, the hyphens at which a file of yours breaks words at the ends of its lines.</source>
        <translation>Conservar, al copiar y al citar, los guiones con los que un archivo suyo parte las palabras al final de la línea.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Line length</source>
        <translation>Longitud de línea</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Line spacing</source>
        <translation>Interlineado</translation>
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
        <translation>Ofrecer resaltar en color, anotar, copiar y citar junto a las palabras que seleccione.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
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
        <translation>Mostrar los mandatos junto al texto.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Show the contents beside the text.</source>
        <translation>Mostrar el contenido junto al texto.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Show the editors’ notes below the passages they speak about.</source>
        <translation>Mostrar las notas de la redacción bajo los pasajes de los que hablan.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Text and theme</source>
        <translation>Texto y tema</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings.py"/>
        <source>The administrator’s settings in {0} cannot be read and do not hold.</source>
        <translation>Los ajustes del administrador en {0} no pueden leerse y no se aplican.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>The colours of text and window. “As the system” changes with the desktop.</source>
        <translation>Los colores del texto y de la ventana. «Como el sistema» cambia con el escritorio.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>The kind of letters in the reader. The easy ones are drawn so that none looks like another.</source>
        <translation>El tipo de letra del texto. La de lectura fácil está dibujada para que ninguna letra se parezca a otra.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>The language of the window, from the next start on. “As the system” follows the desktop. The documents stay as they are.</source>
        <translation>El idioma de la ventana, a partir de la próxima vez que abra el programa. «Como el sistema» sigue al escritorio. Los documentos quedan como están.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings.py"/>
        <source>The program starts with its usual settings.</source>
        <translation>El programa se abre con sus ajustes predeterminados.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings_file.py"/>
        <source>The settings file cannot be read.</source>
        <translation>El archivo de ajustes no puede leerse.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings.py"/>
        <location filename="../../viewer/settings/settings_file.py"/>
        <source>The settings file is damaged.</source>
        <translation>El archivo de ajustes está dañado.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings_file.py"/>
        <source>The settings file was written by a later version of the program.</source>
        <translation>El archivo de ajustes fue escrito por una versión posterior del programa.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>The size of the text in the reader, in percent of the usual size.</source>
        <translation>El tamaño del texto, en porcentaje del habitual.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>With serifs (Literata)</source>
        <translation>Con remates (Literata)</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Without serifs (Inter)</source>
        <translation>Sin remates (Inter)</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings.py"/>
        <source>Your settings cannot be saved in {0} ({1}). What you change is kept in this window until you close it. Try again when that is mended.</source>
        <translation>Sus ajustes no se pueden guardar en {0} ({1}). Lo que cambie permanece en esta ventana hasta que la cierre. Vuelva a intentarlo cuando esté resuelto.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>{0} letters</source>
        <translation>{0} caracteres</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/briefing/sheet_preview.py"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/sheet_preview.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/sheet_preview.py"/>
        <source>The first pages of a long sheet</source>
        <translation>Las primeras páginas de una hoja larga</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/sheet_preview.py"/>
        <source>The pages as they will be saved; the list tells what is on them.</source>
        <translation>Las páginas tal como se guardarán; la lista dice qué contienen.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message numerus="yes">
        <location filename="../../viewer/shelf/searched_shelf.py"/>
        <source>%n document(s) of yours (is|are) still being prepared: not searched yet.</source>
        <translation>
            <numerusform>%n documento suyo aún se está preparando: todavía no se ha buscado en él.</numerusform>
            <numerusform>%n documentos suyos aún se están preparando: todavía no se ha buscado en ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/searched_shelf.py"/>
        <source>%n document(s) of yours could not be searched.</source>
        <translation>
            <numerusform>No se ha podido buscar en %n documento suyo.</numerusform>
            <numerusform>No se ha podido buscar en %n documentos suyos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/adding_controller.py"/>
        <source>%n file(s) (was|were) not read yet: {0} goes on with (it|them).</source>
        <translation>
            <numerusform>Queda %n archivo sin leer: siga con él en {0}.</numerusform>
            <numerusform>Quedan %n archivos sin leer: siga con ellos en {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>%n passage(s) gone</source>
        <translation>
            <numerusform>%n pasaje eliminado</numerusform>
            <numerusform>%n pasajes eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>%n passage(s) new</source>
        <translation>
            <numerusform>%n pasaje nuevo</numerusform>
            <numerusform>%n pasajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>A document of your shelf is damaged: add its file again.</source>
        <translation>Un documento de su estante está dañado: añada de nuevo su archivo.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>Another program is changing your shelf: wait until it is done, then try again.</source>
        <translation>Otro programa está cambiando su estante: espere a que termine e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>Choose a name of up to 200 characters that no other has.</source>
        <translation>Elija un nombre de 200 caracteres como máximo que no esté ya en uso.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>Documents of your own are switched off on this computer.</source>
        <translation>Los documentos propios están desactivados en este equipo.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/refused_files.py"/>
        <source>It may be a newer edition of “{0}”: take it in its place, or keep both.</source>
        <translation>Puede ser una edición más reciente de «{0}»: adóptela en su lugar o conserve ambas.</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <location filename="../../viewer/search/results_model.py"/>
        <location filename="../../viewer/shelf/shelf_branch.py"/>
        <source>My shelf</source>
        <translation>Mi estante</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/refused_files.py"/>
        <source>Not read yet: the program ended before.</source>
        <translation>Aún sin leer: el programa se cerró antes.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>Nothing could be written ({0}): make room, or allow writing there, then try again.</source>
        <translation>No se pudo escribir nada ({0}): libere espacio o permita la escritura allí e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_controller.py"/>
        <source>The file is being read. It opens as soon as that is done.</source>
        <translation>Se está leyendo el archivo. Se abrirá en cuanto termine.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_controller.py"/>
        <source>The first {0} files are being added: add the others when these are done.</source>
        <translation>Se están añadiendo los primeros {0} archivos: añada los demás cuando estos hayan terminado.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>The folder of your documents is not there: put it back, then try again.</source>
        <translation>La carpeta de sus documentos no está: póngala de nuevo en su sitio e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_controller.py"/>
        <source>The list of your shelf was damaged and is made anew. All your documents and notes are there; folders and names that you gave are not. The damaged list is kept beside it.</source>
        <translation>La lista de su estante estaba dañada y se ha rehecho. Todos sus documentos y notas siguen ahí; las carpetas y los nombres que usted puso, no. La lista dañada se conserva al lado.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>The new edition is taken.</source>
        <translation>Se ha adoptado la nueva edición.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>The new edition is taken: {new}, {gone}.</source>
        <translation>Se ha adoptado la nueva edición: {new}, {gone}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>The new edition is taken; it says the same as before.</source>
        <translation>Se ha adoptado la nueva edición; dice lo mismo que antes.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_controller.py"/>
        <source>There is no file in this folder.</source>
        <translation>No hay ningún archivo en esta carpeta.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>This document is not on your shelf any more.</source>
        <translation>Este documento ya no está en su estante.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_worker.py"/>
        <source>What was added can be read, but not found by a search.</source>
        <translation>Lo añadido se puede leer, pero la búsqueda no lo encuentra.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_controller.py"/>
        <source>What was added is found by a search now.</source>
        <translation>Lo añadido ya se encuentra con la búsqueda.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>Your shelf was written by a later version of this program: use that one.</source>
        <translation>Su estante se guardó con una versión posterior de este programa: use esa versión.</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>p. {0}</source>
        <translation>p. {0}</translation>
    </message>
</context>
<context>
    <name>ShelfMenu</name>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>&amp;No folder</source>
        <translation>Si&amp;n carpeta</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>Move to folder</source>
        <translation>Mover a una carpeta</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>Name; left blank, it has its own title again:</source>
        <translation>Nombre; en blanco, vuelve a tener su propio título:</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>New &amp;folder…</source>
        <translation>Nueva &amp;carpeta…</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>Rename document</source>
        <translation>Cambiar el nombre del documento</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>Rename folder</source>
        <translation>Cambiar el nombre de la carpeta</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <location filename="../../viewer/shortcuts/shortcut_list.py"/>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcut_list.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcut_list.py"/>
        <source>no keys</source>
        <translation>ninguna tecla</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcut_list.py"/>
        <source>{0} (changed)</source>
        <translation>{0} (cambiado)</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>All actions have their default keys.</source>
        <translation>Todas las acciones tienen sus teclas predeterminadas.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Export shortcuts</source>
        <translation>Exportar los atajos</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Find an action or its keys</source>
        <translation>Buscar una acción o sus teclas</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Import shortcuts</source>
        <translation>Importar atajos</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Leave them there</source>
        <translation>Dejarlas allí</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>No action has these words or keys.</source>
        <translation>Ninguna acción tiene estas palabras o teclas.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Saved {0}.</source>
        <translation>Se ha guardado {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Set by your administrator; it cannot be changed here.</source>
        <translation>Fijado por su administrador; no puede cambiarse aquí.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>The keys are as they were before.</source>
        <translation>Las teclas están como antes.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>The keys of the chosen action stand below; Enter adds some.</source>
        <translation>Las teclas de la acción elegida están debajo; Intro añade otras.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>The keys of {0} are in use.</source>
        <translation>Las teclas de {0} están en uso.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Use them here instead</source>
        <translation>Usarlas aquí</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>{0} belongs to {1} now.</source>
        <translation>{0} pertenece ahora a {1}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>{0} belongs to {1}.</source>
        <translation>{0} pertenece a {1}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>{0} does nothing now.</source>
        <translation>{0} ya no hace nada.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>{0} has its usual keys.</source>
        <translation>{0} tiene de nuevo sus teclas predeterminadas.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>{0} has these keys already: {1}.</source>
        <translation>{0} ya tiene estas teclas: {1}.</translation>
    </message>
</context>
<context>
    <name>ShortcutsFile</name>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_file.py"/>
        <source>{0} was not imported ({1}). Nothing was changed. Choose a file of shortcuts that this program has exported.</source>
        <translation>{0} no se importó ({1}). No se cambió nada. Elija un archivo de atajos que haya exportado este programa.</translation>
    </message>
</context>
<context>
    <name>SplitViewColumn</name>
    <message>
        <location filename="../../viewer/reading/split/split_view_column.py"/>
        <source>Back in the second passage</source>
        <translation>Atrás en el segundo pasaje</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/split/split_view_column.py"/>
        <source>Close the second passage</source>
        <translation>Cerrar el segundo pasaje</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/split/split_view_column.py"/>
        <source>Second passage</source>
        <translation>Segundo pasaje</translation>
    </message>
</context>
<context>
    <name>SplitViewController</name>
    <message>
        <location filename="../../viewer/reading/split/split_view_controller.py"/>
        <source>Opened beside the text: {0}.</source>
        <translation>Abierto junto al texto: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/split/split_view_controller.py"/>
        <source>The second passage is closed.</source>
        <translation>El segundo pasaje está cerrado.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>agreed {when}</source>
        <translation>acordado {when}</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>date not stated</source>
        <translation>fecha no indicada</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>ended {when}</source>
        <translation>terminó {when}</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>in the same year</source>
        <translation>ese mismo año</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>only agreed</source>
        <translation>solo acordado</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>only requested</source>
        <translation>solo solicitado</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>refused by {state} {when}</source>
        <translation>rechazado por {state:nom} {when}</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>refused {when}</source>
        <translation>rechazado {when}</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>requested again {when}</source>
        <translation>solicitado de nuevo {when}</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>requested {when}</source>
        <translation>solicitado {when}</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>suspended</source>
        <translation>suspendido</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>suspended {when}</source>
        <translation>suspendido {when}</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>took effect {when}</source>
        <translation>entró en vigor {when}</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <location filename="../../viewer/app.py"/>
        <source>All settings have been reset to their default values. A copy of the previous ones is beside the settings file.</source>
        <translation>Todos los ajustes vuelven a tener su valor predeterminado. Junto al archivo de ajustes hay una copia de los anteriores.</translation>
    </message>
    <message>
        <location filename="../../viewer/app.py"/>
        <source>An older copy of the library is shown, because the newer one cannot be used. {0}</source>
        <translation>Se muestra una copia más antigua de la biblioteca, porque la más reciente no puede usarse. {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/app.py"/>
        <source>The library on this computer was damaged and has been built anew from its documents. Nothing is lost.</source>
        <translation>La biblioteca de este equipo estaba dañada y se ha reconstruido a partir de sus documentos. No se ha perdido nada.</translation>
    </message>
    <message>
        <location filename="../../viewer/app.py"/>
        <source>The open window keeps its language. To use the other one, close the window and start the program again.</source>
        <translation>La ventana abierta conserva su idioma. Para usar el otro, cierre la ventana y abra de nuevo el programa.</translation>
    </message>
    <message>
        <location filename="../../viewer/app.py"/>
        <source>This portable copy cannot be written to, so what you add is kept in your home folder.</source>
        <translation>No se puede escribir en esta copia portátil, así que lo que añada se guarda en su carpeta personal.</translation>
    </message>
</context>
<context>
    <name>StateMenus</name>
    <message>
        <location filename="../../viewer/shell/state_menus.py"/>
        <source>Go to {state}</source>
        <translation>Ir a la página {state:of}</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Every state of which this library speaks.</source>
        <translation>Todos los Estados que aparecen en esta biblioteca.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Find all of them</source>
        <translation>Buscarlos todos</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>It acts for others.</source>
        <translation>Actúa en nombre de otros Estados.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Mandates given: %n</source>
        <translation>
            <numerusform>Mandatos encomendados: %n</numerusform>
            <numerusform>Mandatos encomendados: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Mandates held here: %n</source>
        <translation>
            <numerusform>Mandatos ejercidos aquí: %n</numerusform>
            <numerusform>Mandatos ejercidos aquí: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Mandates in force today: %n</source>
        <translation>
            <numerusform>Mandatos en vigor hoy: %n</numerusform>
            <numerusform>Mandatos en vigor hoy: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Mandates received: %n</source>
        <translation>
            <numerusform>Mandatos recibidos: %n</numerusform>
            <numerusform>Mandatos recibidos: %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>No mandate is known.</source>
        <translation>No se conoce ningún mandato.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Others act for it.</source>
        <translation>Otros Estados actúan en su nombre.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Others are represented here.</source>
        <translation>Otros Estados están representados aquí.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Passages that name it: %n</source>
        <translation>
            <numerusform>Pasajes que lo nombran: %n</numerusform>
            <numerusform>Pasajes que lo nombran: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>given: %n</source>
        <translation>
            <numerusform>encomendados: %n</numerusform>
            <numerusform>encomendados: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>held there: %n</source>
        <translation>
            <numerusform>ejercidos allí: %n</numerusform>
            <numerusform>ejercidos allí: %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>named in passages only</source>
        <translation>nombrado solo en pasajes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>received: %n</source>
        <translation>
            <numerusform>recibidos: %n</numerusform>
            <numerusform>recibidos: %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>{power} for {represented}</source>
        <translation>{power:nom} en representación {represented:of}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>{power} in {host}</source>
        <translation>{power:nom} {host:in}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>{power}, host state not stated</source>
        <translation>{power:nom}, Estado receptor no indicado</translation>
    </message>
</context>
<context>
    <name>States about</name>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>by {power}</source>
        <translation>por {power:nom}</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>by {power} in {host}</source>
        <translation>por {power:nom} {host:in}</translation>
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
        <translation>vigente</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>never in force</source>
        <translation>nunca en vigor</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <location filename="../../viewer/reading/tabs/tab_strip.py"/>
        <source>Arrow keys go from tab to tab.</source>
        <translation>Las flechas van de pestaña en pestaña.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_strip.py"/>
        <source>Close tab “{0}”</source>
        <translation>Cerrar la pestaña «{0}»</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_strip.py"/>
        <source>Close this tab</source>
        <translation>Cerrar esta pestaña</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_strip.py"/>
        <source>Tabs</source>
        <translation>Pestañas</translation>
    </message>
</context>
<context>
    <name>TabsController</name>
    <message>
        <location filename="../../viewer/reading/tabs/tabs_controller.py"/>
        <source>No closed tab is left to reopen.</source>
        <translation>No queda ninguna pestaña cerrada que volver a abrir.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tabs_controller.py"/>
        <source>Opened in a new tab: {0}.</source>
        <translation>Abierto en una pestaña nueva: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tabs_controller.py"/>
        <source>Tab {0} of {1}: {2}</source>
        <translation>Pestaña {0} de {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tabs_controller.py"/>
        <source>There are {0} tabs already. Close one to open another.</source>
        <translation>Ya hay {0} pestañas. Cierre una para abrir otra.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tabs_controller.py"/>
        <source>This is the only tab, so it stays open.</source>
        <translation>Esta es la única pestaña, así que permanece abierta.</translation>
    </message>
</context>
<context>
    <name>ThisCopy</name>
    <message>
        <location filename="../../viewer/help/installation_check.py"/>
        <source>&amp;Check this copy</source>
        <translation>&amp;Comprobar esta copia</translation>
    </message>
    <message>
        <location filename="../../viewer/help/installation_check.py"/>
        <source>Checksum of the installed files ({0}): {1}</source>
        <translation>Suma de verificación de los archivos instalados ({0}): {1}</translation>
    </message>
    <message>
        <location filename="../../viewer/help/installation_check.py"/>
        <source>Compares every installed file with what was shipped</source>
        <translation>Compara cada archivo instalado con lo que se distribuyó</translation>
    </message>
    <message>
        <location filename="../../viewer/help/installation_check.py"/>
        <source>Every installed file is as it was shipped.</source>
        <translation>Todos los archivos instalados están tal como se distribuyeron.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/installation_check.py"/>
        <source>This copy is not as it was shipped. Your notes are safe; install the program again.</source>
        <translation>Esta copia no está tal como se distribuyó. Sus notas están a salvo; vuelva a instalar el programa.</translation>
    </message>
</context>
<context>
    <name>TimelineScene</name>
    <message>
        <location filename="../../viewer/arrangements/timeline/timeline_scene.py"/>
        <source>Undated: {0}</source>
        <translation>Sin fecha: {0}</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/timeline/timeline_view.py"/>
        <source>%n arrangement(s)</source>
        <translation>
            <numerusform>%n mandato</numerusform>
            <numerusform>%n mandatos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/timeline/timeline_view.py"/>
        <source>Passage opened</source>
        <translation>Pasaje abierto</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/timeline/timeline_view.py"/>
        <source>Timeline of arrangements</source>
        <translation>Cronología de los mandatos</translation>
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
        <translation>entre {start:beside} y {end:beside}</translation>
    </message>
    <message>
        <location filename="../../index/words/periods.py"/>
        <source>by {date}</source>
        <translation>{date:by}</translation>
    </message>
    <message>
        <location filename="../../index/words/periods.py"/>
        <source>by {date}</source>
        <comment>of a stage</comment>
        <translation>a más tardar {date:in}</translation>
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
            <numerusform>%n mandato mencionado aquí.</numerusform>
            <numerusform>%n mandatos mencionados aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/contents/topic_tree_model.py"/>
        <source>%n bookmark(s) or note(s) of yours here.</source>
        <translation>
            <numerusform>%n de sus marcadores o notas aquí.</numerusform>
            <numerusform>%n de sus marcadores o notas aquí.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/contents/topic_tree_model.py"/>
        <source>Heading supplied by the editors; the source has none here.</source>
        <translation>Título puesto por la redacción; el documento fuente no tiene ninguno aquí.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/contents/topic_tree_model.py"/>
        <source>{title}, %n arrangement(s)</source>
        <translation>
            <numerusform>{title}, %n mandato</numerusform>
            <numerusform>{title}, %n mandatos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/contents/topic_tree_model.py"/>
        <source>{title}, %n bookmark(s) or note(s)</source>
        <translation>
            <numerusform>{title}, %n marcador o nota</numerusform>
            <numerusform>{title}, %n marcadores o notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypePreview</name>
    <message>
        <location filename="../../viewer/preferences/type_preview.py"/>
        <source>A paragraph as the text is set now.</source>
        <translation>Un párrafo tal como se compone el texto ahora.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/type_preview.py"/>
        <source>A protecting power speaks for one state in the capital of another when the two no longer speak to each other. It carries messages, looks after citizens and keeps the keys of the empty embassy, sometimes for weeks, sometimes for 40 years. It takes no side; that is why both sides let it in.</source>
        <translation>Una potencia protectora habla en nombre de un Estado en la capital de otro cuando los dos ya no se hablan. Transmite mensajes, vela por los ciudadanos y guarda las llaves de la embajada vacía, a veces unas semanas, a veces 40 años. No toma partido; por eso ambas partes la aceptan.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/type_preview.py"/>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/type_preview.py"/>
        <source>The quiet work of good offices</source>
        <translation>La labor callada de los buenos oficios</translation>
    </message>
</context>
<context>
    <name>UnsavedBar</name>
    <message>
        <location filename="../../viewer/faults/unsaved_bar.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/unsaved_bar.py"/>
        <source>Hide this message</source>
        <translation>Ocultar este mensaje</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/unsaved_bar.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>UnsavedController</name>
    <message>
        <location filename="../../viewer/faults/unsaved_controller.py"/>
        <source>Everything is saved now.</source>
        <translation>Ahora está todo guardado.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/unsaved_controller.py"/>
        <source>Still not saved.</source>
        <translation>Sigue sin guardarse.</translation>
    </message>
</context>
<context>
    <name>ViewPictures</name>
    <message>
        <location filename="../../viewer/arrangements/view_pictures.py"/>
        <source>Map of protecting-power arrangements</source>
        <translation>Mapa de los mandatos de potencia protectora</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/view_pictures.py"/>
        <source>Timeline of protecting-power arrangements</source>
        <translation>Cronología de los mandatos de potencia protectora</translation>
    </message>
</context>
<context>
    <name>ViewTabs</name>
    <message>
        <location filename="../../viewer/kit/widgets/view_tabs.py"/>
        <source>Arrow keys go from one to the other.</source>
        <translation>Las teclas de flecha van de una a otra.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <location filename="../../index/words/wording.py"/>
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n mención</numerusform>
            <numerusform>%n menciones</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/periods.py"/>
        <source>current according to the source, as of {date}</source>
        <translation>vigente según el documento fuente, {date:as_of}</translation>
    </message>
    <message>
        <location filename="../../index/words/periods.py"/>
        <source>current according to the source, which gives no date</source>
        <translation>vigente según el documento fuente, que no da fecha</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>current as of a date not stated</source>
        <translation>vigente a una fecha no indicada</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>current as of {date}</source>
        <translation>vigente {date:as_of}</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>ended</source>
        <comment>of an arrangement, within a sentence</comment>
        <translation>mandato terminado</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>ended on a date not stated</source>
        <comment>of an arrangement, within a sentence</comment>
        <translation>mandato terminado en fecha no indicada</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>mandate {stages}</source>
        <translation>mandato {stages}</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>when it took effect is not stated</source>
        <translation>no consta cuándo entró en vigor</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>when the mandate took effect is not stated</source>
        <translation>no consta cuándo entró en vigor</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>whether it took effect is not stated</source>
        <translation>no consta si entró en vigor</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>whether the mandate has ended is not stated</source>
        <translation>no consta si el mandato sigue vigente</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>whether the mandate took effect is not stated</source>
        <translation>no consta si el mandato entró en vigor</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{period} and still {date:in}</source>
        <translation>{period} y todavía {date:in}</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{power} for {represented}</source>
        <translation>{power:nom} en representación {represented:of}</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{power} for {represented} in {host}</source>
        <translation>{power:nom} en representación {represented:of} {host:in}</translation>
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
        <translation>{statement}, documentado {date:in}</translation>
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
        <translation>{statement}, periodo no indicado</translation>
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
        <translation>mandato {status}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/words/wording.py"/>
        <source>{title}, %n hit(s)</source>
        <translation>
            <numerusform>{title}, %n resultado</numerusform>
            <numerusform>{title}, %n resultados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/periods.py"/>
        <location filename="../../index/words/term_words.py"/>
        <source>“{words}” (English)</source>
        <translation>«{words}» (en inglés)</translation>
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
