<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
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
        <translation>Acerca &amp;do Good Offices</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>&amp;Appearance</source>
        <translation>&amp;Aspeto</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>&amp;Arrangements</source>
        <translation>M&amp;andatos</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Back</source>
        <translation>R&amp;ecuar</translation>
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
        <translation>&amp;Folha informativa…</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;By number</source>
        <translation>&amp;Por número</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;CSL-JSON</source>
        <translation>CSL-&amp;JSON</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>&amp;Channel between two states…</source>
        <translation>Canal &amp;entre dois Estados…</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>&amp;Close tab</source>
        <translation>Fechar &amp;separador</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>&amp;Contents</source>
        <translation>Ín&amp;dice</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Editor’s notes</source>
        <translation>&amp;Notas da redação</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;Everything it rests on</source>
        <translation>Tudo &amp;em que assenta</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>&amp;Export arrangements…</source>
        <translation>&amp;Exportar mandatos…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Ficheiro</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>&amp;Files not added…</source>
        <translation>Fi&amp;cheiros não adicionados…</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_actions.py"/>
        <source>&amp;Find in document…</source>
        <translation>Localizar &amp;no documento…</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Forward</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>&amp;Full screen</source>
        <translation>E&amp;crã inteiro</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossário</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Go to passage or state…</source>
        <translation>&amp;Ir para passagem ou Estado…</translation>
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
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Highlight</source>
        <translation>&amp;Realçar</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Home</source>
        <translation>I&amp;nício</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_actions.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>&amp;Large map or timeline</source>
        <translation>Mapa &amp;ou cronologia em grande</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>&amp;Licences</source>
        <translation>&amp;Licenças</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;Markdown</source>
        <translation>Mar&amp;kdown</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>&amp;Move to folder…</source>
        <translation>&amp;Mover para pasta…</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>&amp;New tab</source>
        <translation>&amp;Novo separador</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_actions.py"/>
        <source>&amp;Next hit</source>
        <translation>&amp;Resultado seguinte</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>&amp;Next tab</source>
        <translation>S&amp;eparador seguinte</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Next topic</source>
        <translation>Tópi&amp;co seguinte</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>&amp;Normal size</source>
        <translation>&amp;Tamanho normal</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Pink</source>
        <translation>&amp;Rosa</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;Plain text</source>
        <translation>&amp;Texto simples</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Previous mark</source>
        <translation>Mar&amp;ca anterior</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>&amp;Previous tab</source>
        <translation>&amp;Separador anterior</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Previous topic</source>
        <translation>&amp;Tópico anterior</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_actions.py"/>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>&amp;Quit</source>
        <translation>Sa&amp;ir</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;RIS</source>
        <translation>&amp;RIS</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_actions.py"/>
        <source>&amp;Related passages</source>
        <translation>Passagens &amp;relacionadas</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>&amp;Rename…</source>
        <translation>Mudar &amp;o nome…</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>&amp;Reopen closed tab</source>
        <translation>&amp;Reabrir separador fechado</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_actions.py"/>
        <source>&amp;Search</source>
        <translation>P&amp;esquisar</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Show bookmarks and notes</source>
        <translation>Mostrar marcadores e &amp;notas</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>&amp;Smaller text</source>
        <translation>Texto &amp;menor</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;Tabs</source>
        <translation>&amp;Separadores</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;Theme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>&amp;Tick for the briefing</source>
        <translation>Assinalar para a &amp;folha informativa</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/undo_actions.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>&amp;What has changed</source>
        <translation>&amp;O que mudou</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Where am I?</source>
        <translation>&amp;Onde estou?</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Yellow</source>
        <translation>A&amp;marelo</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>A block quotation with its source</source>
        <translation>Uma citação em bloco com a sua fonte</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>A footnote as the Chicago Manual of Style has it</source>
        <translation>Uma nota de rodapé segundo o Chicago Manual of Style</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>A paragraph for a web page</source>
        <translation>Um parágrafo para uma página web</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>A record for EndNote, Zotero, Mendeley or Citavi</source>
        <translation>Um registo para EndNote, Zotero, Mendeley ou Citavi</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>A sentence to paste anywhere</source>
        <translation>Uma frase para colar em qualquer lugar</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Add doc&amp;uments…</source>
        <translation>&amp;Adicionar documentos…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>All that you marked in one scroll, with its passages</source>
        <translation>Tudo o que marcou, em sequência, com as suas passagens</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>An entry for BibTeX or BibLaTeX</source>
        <translation>Uma entrada para BibTeX ou BibLaTeX</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>An entry of a bibliography as the Chicago Manual of Style has it</source>
        <translation>Uma entrada de bibliografia segundo o Chicago Manual of Style</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>An entry of a list of works cited in MLA style, ninth edition</source>
        <translation>Uma entrada da lista de obras citadas em estilo MLA, nona edição</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>An entry of a reference list in APA Style, seventh edition</source>
        <translation>Uma entrada da lista de referências em estilo APA, sétima edição</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>An item for citation processors in any style</source>
        <translation>Um elemento para processadores de citações, em qualquer estilo</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>As the s&amp;ystem</source>
        <translation>Como &amp;o sistema</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Back to before the &amp;search</source>
        <translation>&amp;Voltar para antes da pesquisa</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Back to the place before</source>
        <translation>Voltar ao lugar anterior</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Back to where the last search began</source>
        <translation>Voltar ao lugar onde começou a última pesquisa</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Bar at the sele&amp;ction</source>
        <translation>&amp;Barra junto à seleção</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Beg&amp;inning of the reference</source>
        <translation>Princípio &amp;da obra de referência</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Bookmark this passage, or remove its bookmark</source>
        <translation>Pôr um marcador nesta passagem, ou retirá-lo</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Bring back the tab closed last</source>
        <translation>Recuperar o último separador fechado</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Brown letters on cream</source>
        <translation>Letras castanhas sobre creme</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>By &amp;pair</source>
        <translation>&amp;Por pares</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Call the document or folder chosen in the contents something else; F2 does it there</source>
        <translation>Dar outro nome ao documento ou à pasta escolhida no índice; aí, F2 faz o mesmo</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Chica&amp;go, note</source>
        <translation>Chicago, &amp;nota</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Chicago, bibliograph&amp;y</source>
        <translation>&amp;Chicago, bibliografia</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Close the program; your place is kept</source>
        <translation>Fechar o programa; o seu lugar fica guardado</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Close this tab; it can be reopened</source>
        <translation>Fechar este separador; pode ser reaberto</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Co&amp;mpare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Copiar diagnóstico</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Copy &amp;link</source>
        <translation>Copiar &amp;ligação</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Copy &amp;with citation</source>
        <translation>C&amp;opiar com citação</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Copy an address that opens this place again</source>
        <translation>Copiar um endereço que volta a abrir este lugar</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>Copy c&amp;itation as</source>
        <translation>Cop&amp;iar citação como</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Copy every statement of an arrangement, each with all its records</source>
        <translation>Copiar cada menção de um mandato com todas as suas fontes</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Copy the selected text</source>
        <translation>Copiar o texto selecionado</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Copy the selection, the passage, the hit, the answer or the arrangement with its source</source>
        <translation>Copiar a seleção, a passagem, o resultado, a resposta ou o mandato com a sua fonte</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Copy what those need to know who help you</source>
        <translation>Copiar as informações de que precisa quem o ajuda</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Dark letters on white</source>
        <translation>Letras escuras sobre branco</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_actions.py"/>
        <source>Every action with its keys, to look up and to change</source>
        <translation>Todas as ações com as suas teclas, para consultar e alterar</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Every term, explained</source>
        <translation>Todos os termos, explicados</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Export &amp;all arrangements…</source>
        <translation>Exportar &amp;todos os mandatos…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Export for another co&amp;mputer…</source>
        <translation>Exportar &amp;para outro computador…</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_actions.py"/>
        <source>Find words in this document</source>
        <translation>Localizar palavras neste documento</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Forward again</source>
        <translation>Avançar de novo</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Go to the bar beside the selected words: colours, note, copy, citation</source>
        <translation>Ir para a barra junto às palavras selecionadas: cores, nota, cópia, citação</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Go to the list of bookmarks, highlights and notes</source>
        <translation>Ir para a lista de marcadores, realces e notas</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_actions.py"/>
        <source>Go to the next hit in the text</source>
        <translation>Ir para o resultado seguinte no texto</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Go to the next passage you marked</source>
        <translation>Ir para a passagem marcada seguinte</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Go to the passage marked before</source>
        <translation>Ir para a passagem marcada anterior</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_actions.py"/>
        <source>Go to the previous hit</source>
        <translation>Ir para o resultado anterior</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>Hi&amp;ghlight in</source>
        <translation>Cor &amp;do realce</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Highlight in blue, with dashes and dots</source>
        <translation>Realçar a azul, com traços e pontos</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Highlight in green, with dashes</source>
        <translation>Realçar a verde, com traços</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Highlight in pink, with a wave</source>
        <translation>Realçar a rosa, com uma onda</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Highlight in yellow, with a line</source>
        <translation>Realçar a amarelo, com uma linha</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Highlight the selected words, or the passage</source>
        <translation>Realçar as palavras selecionadas, ou a passagem</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>How two states can reach each other</source>
        <translation>Como dois Estados podem comunicar um com o outro</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Lar&amp;ger text</source>
        <translation>Te&amp;xto maior</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Light letters on dark grey</source>
        <translation>Letras claras sobre cinzento-escuro</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Light or dark as the system is</source>
        <translation>Claro ou escuro, como o sistema</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>M&amp;LA 9</source>
        <translation>&amp;MLA 9</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>M&amp;ap</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>M&amp;y shelf</source>
        <translation>A min&amp;ha estante</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Make a folder on your shelf</source>
        <translation>Criar uma pasta na sua estante</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/undo_actions.py"/>
        <source>Make that change again</source>
        <translation>Voltar a fazer essa alteração</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Make the text larger</source>
        <translation>Aumentar o texto</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Make the text smaller</source>
        <translation>Diminuir o texto</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>Mar&amp;ks</source>
        <translation>Marca&amp;s</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Move &amp;up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Move tab &amp;left</source>
        <translation>Mover separador para &amp;a esquerda</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Move tab &amp;right</source>
        <translation>&amp;Mover separador para a direita</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Move the document or folder chosen in the contents down</source>
        <translation>Mover para baixo o documento ou a pasta escolhida no índice</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Move the document or folder chosen in the contents up</source>
        <translation>Mover para cima o documento ou a pasta escolhida no índice</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Move this tab to the left</source>
        <translation>Mover este separador para a esquerda</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Move this tab to the right</source>
        <translation>Mover este separador para a direita</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Move to the next pane</source>
        <translation>Ir para o painel seguinte</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Move to the previous pane</source>
        <translation>Ir para o painel anterior</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Ne&amp;xt mark</source>
        <translation>Marca &amp;seguinte</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>New &amp;folder…</source>
        <translation>&amp;Nova pasta…</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Next &amp;pane</source>
        <translation>Pa&amp;inel seguinte</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Open a passage by its number, such as 4.2, or a state by its name</source>
        <translation>Abrir uma passagem pelo seu número, como 4.2, ou um Estado pelo seu nome</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Open a second tab at this place</source>
        <translation>Abrir um segundo separador neste lugar</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Open the folder in which faults are written down</source>
        <translation>Abrir a pasta onde as falhas ficam anotadas</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Open the handbook</source>
        <translation>Abrir o manual</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_actions.py"/>
        <source>P&amp;revious hit</source>
        <translation>Resultado &amp;anterior</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Passages you have read, the latest first</source>
        <translation>As passagens que leu, a começar pelas mais recentes</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Preferências…</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Painel anterior</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_actions.py"/>
        <source>Print a topic, the document, some passages or the selection</source>
        <translation>Imprimir um tópico, o documento, algumas passagens ou a seleção</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Propert&amp;ies…</source>
        <translation>&amp;Propriedades…</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Put files of your own on your shelf, beside the reference</source>
        <translation>Pôr ficheiros próprios na sua estante, ao lado da obra de referência</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Put the document chosen in the contents into a folder of your shelf, or into none</source>
        <translation>Pôr o documento escolhido no índice numa pasta da sua estante, ou em nenhuma</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Questions to try, what is in force today, and where you were</source>
        <translation>Perguntas para experimentar, o que está em vigor hoje e onde estava</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Re&amp;cent passages…</source>
        <translation>&amp;Passagens recentes…</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/undo_actions.py"/>
        <source>Re&amp;do</source>
        <translation>Re&amp;fazer</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Read &amp;all my notes</source>
        <translation>&amp;Ler todas as minhas notas</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Read a second passage beside the first, or close it</source>
        <translation>Ler uma segunda passagem ao lado da primeira, ou fechá-la</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Remo&amp;ve from your shelf</source>
        <translation>&amp;Retirar da estante</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_actions.py"/>
        <source>Save as P&amp;DF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Save bookmarks and notes to read, to import again, or for other readers</source>
        <translation>Guardar marcadores e notas para ler, para voltar a importar ou para outros programas de leitura</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Save bookmarks, notes, settings and your own keys in one file</source>
        <translation>Guardar marcadores, notas, definições e as suas próprias teclas num só ficheiro</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Save every arrangement of the library, whatever the filter shows</source>
        <translation>Guardar todos os mandatos da biblioteca, seja o que for que o filtro mostre</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Save the arrangements as shown</source>
        <translation>Guardar os mandatos tal como são mostrados</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Save the ticked arrangements, or those shown, as a sheet</source>
        <translation>Guardar numa folha os mandatos assinalados ou, se não houver, os mostrados</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_actions.py"/>
        <source>Save what could be printed as a PDF with an outline</source>
        <translation>Guardar como PDF com índice o que poderia ser impresso</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Se&amp;pia</source>
        <translation>&amp;Sépia</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_actions.py"/>
        <source>Search the whole reference</source>
        <translation>Pesquisar em toda a obra de referência</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Second passage &amp;beside</source>
        <translation>&amp;Segunda passagem ao lado</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Select &amp;all</source>
        <translation>&amp;Selecionar tudo</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Select the whole page</source>
        <translation>Selecionar a página inteira</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Set the text in its normal size</source>
        <translation>Pôr o texto no tamanho normal</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Show or hide the contents</source>
        <translation>Mostrar ou ocultar o índice</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Show or hide the editors’ notes</source>
        <translation>Mostrar ou ocultar as notas da redação</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Show or hide the protecting-power arrangements</source>
        <translation>Mostrar ou ocultar os mandatos de potência protetora</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Show the l&amp;og folder</source>
        <translation>Mostrar a &amp;pasta do registo</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Show the map or the timeline in place of the text, or the text again</source>
        <translation>Mostrar o mapa ou a cronologia em vez do texto, ou de novo o texto</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_actions.py"/>
        <source>Show the passages closest to the one you read</source>
        <translation>Mostrar as passagens mais próximas da que lê</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Show which files were not put on your shelf, why, and what to do</source>
        <translation>Mostrar que ficheiros não foram postos na sua estante, porquê e o que fazer</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>T&amp;imeline</source>
        <translation>C&amp;ronologia</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Ta&amp;ble</source>
        <translation>&amp;Tabela</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;1</source>
        <translation>Separador &amp;1</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;2</source>
        <translation>Separador &amp;2</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;3</source>
        <translation>Separador &amp;3</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;4</source>
        <translation>Separador &amp;4</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;5</source>
        <translation>Separador &amp;5</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;6</source>
        <translation>Separador &amp;6</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;7</source>
        <translation>Separador &amp;7</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;8</source>
        <translation>Separador &amp;8</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;9</source>
        <translation>Separador &amp;9</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/undo_actions.py"/>
        <source>Take back the last change of bookmarks, notes or your shelf</source>
        <translation>Desfazer a última alteração de marcadores, de notas ou da sua estante</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Take over what was exported here or by another reader, whole or not at all</source>
        <translation>Importar o que foi exportado aqui ou por outro programa de leitura, por inteiro ou de modo nenhum</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Take the document or folder chosen in the contents off your shelf; your notes are kept</source>
        <translation>Retirar da estante o documento ou a pasta escolhida no índice; as suas notas conservam-se</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Tell where in the document you are</source>
        <translation>Indicar em que parte do documento se encontra</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Text size and theme</source>
        <translation>Tamanho do texto e tema</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>The arrangements by the two states between which they are</source>
        <translation>Os mandatos segundo os dois Estados entre os quais existem</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>The arrangements line by line</source>
        <translation>Os mandatos linha a linha</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>The arrangements on a map of the world</source>
        <translation>Os mandatos num mapa do mundo</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>The arrangements on an axis of time</source>
        <translation>Os mandatos num eixo de tempo</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>The licences of this program and its parts</source>
        <translation>As licenças deste programa e das suas partes</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Theme, letters, panes and all other settings</source>
        <translation>Tema, letra, painéis e todas as outras definições</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Tick the chosen arrangement, or take its tick away</source>
        <translation>Assinalar o mandato escolhido, ou retirar-lhe o sinal</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>To the beginning of the reference</source>
        <translation>Ir para o princípio da obra de referência</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>To the next tab</source>
        <translation>Ir para o separador seguinte</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>To the previous tab</source>
        <translation>Ir para o separador anterior</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>To the tab with this number</source>
        <translation>Ir para o separador com este número</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>To the topic after this one</source>
        <translation>Ir para o tópico seguinte</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>To the topic before this one</source>
        <translation>Ir para o tópico anterior</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Two arrangements side by side</source>
        <translation>Dois mandatos lado a lado</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Use the whole screen</source>
        <translation>Usar o ecrã inteiro</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Version, edition and where the words come from</source>
        <translation>Versão, edição e origem dos textos</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>What changed since the last edition of the library</source>
        <translation>O que mudou desde a última edição da biblioteca</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>What is &amp;covered</source>
        <translation>O &amp;que está coberto</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>What was gone through for the arrangements, and what was not</source>
        <translation>O que foi examinado para os mandatos e o que não foi</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>What was read of your document, and what of its file is not shown</source>
        <translation>O que foi lido do seu documento, e o que do seu ficheiro não é mostrado</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>White letters on black</source>
        <translation>Letras brancas sobre preto</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Write a &amp;note…</source>
        <translation>&amp;Escrever uma nota…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Write a note on the selected words or the passage, or go on with the one it has</source>
        <translation>Escrever uma nota sobre as palavras selecionadas ou a passagem, ou continuar a que já existe</translation>
    </message>
</context>
<context>
    <name>ActiveMark</name>
    <message>
        <location filename="../../viewer/reading/split/active_mark.py"/>
        <source>A text beside the first; Escape closes it.</source>
        <translation>Um texto ao lado do primeiro; Esc fecha-o.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/split/active_mark.py"/>
        <source>Beside it stands a second text, which is the active one.</source>
        <translation>Ao lado está um segundo texto, que é o ativo.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/split/active_mark.py"/>
        <source>First passage</source>
        <translation>Primeira passagem</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/split/active_mark.py"/>
        <source>The active text: contents, search, finding and marks are for this one.</source>
        <translation>O texto ativo: índice, pesquisa, localização e marcas referem-se a este.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>it was proposed that {power} represent {represented} in {host}</source>
        <translation>foi proposto que {power:nom} {power:representasse|representassem} os interesses {represented:of} {host:in}</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>it was proposed that {power} represent {represented}, host state not stated</source>
        <translation>foi proposto que {power:nom} {power:representasse|representassem} os interesses {represented:of}, Estado acreditador não indicado</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} represented {represented} in {host}</source>
        <translation>{power:nom} {power:representou|representaram} os interesses {represented:of} {host:in}</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} represented {represented}, host state not stated</source>
        <translation>{power:nom} {power:representou|representaram} os interesses {represented:of}, Estado acreditador não indicado</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} {power:has|have} represented {represented} in {host}</source>
        <translation>{power:nom} {power:representa ou representou|representam ou representaram} os interesses {represented:of} {host:in}</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} {power:has|have} represented {represented}, host state not stated</source>
        <translation>{power:nom} {power:representa ou representou|representam ou representaram} os interesses {represented:of}, Estado acreditador não indicado</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} {power:represents|represent} {represented} in {host}</source>
        <translation>{power:nom} {power:representa|representam} os interesses {represented:of} {host:in}</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} {power:represents|represent} {represented}, host state not stated</source>
        <translation>{power:nom} {power:representa|representam} os interesses {represented:of}, Estado acreditador não indicado</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} {power:was|were} to represent {represented} in {host}</source>
        <translation>estava previsto que {power:nom} {power:representasse|representassem} os interesses {represented:of} {host:in}</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} {power:was|were} to represent {represented}, host state not stated</source>
        <translation>estava previsto que {power:nom} {power:representasse|representassem} os interesses {represented:of}, Estado acreditador não indicado</translation>
    </message>
</context>
<context>
    <name>AddingDialog</name>
    <message numerus="yes">
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>%n file(s) not read yet</source>
        <translation>
            <numerusform>%n ficheiro ainda por ler</numerusform>
            <numerusform>%n ficheiros ainda por ler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>%n file(s) not taken</source>
        <translation>
            <numerusform>%n ficheiro não adicionado</numerusform>
            <numerusform>%n ficheiros não adicionados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>&amp;Try again</source>
        <translation>Tentar &amp;de novo</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_controller.py"/>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Add documents</source>
        <translation>Adicionar documentos</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>C&amp;opy what was refused</source>
        <translation>Copiar &amp;o que foi recusado</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Cancel &amp;all</source>
        <translation>Cancelar &amp;tudo</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Cancel &amp;chosen</source>
        <translation>&amp;Cancelar os escolhidos</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>E&amp;ncoding…</source>
        <translation>Cod&amp;ificação…</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Enter opens what was taken; Ctrl+C copies the chosen lines.</source>
        <translation>Enter abre o documento adicionado; Ctrl+C copia as linhas escolhidas.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Files read</source>
        <translation>Ficheiros lidos</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Keep &amp;both</source>
        <translation>&amp;Manter ambas</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Read the &amp;rest</source>
        <translation>Ler o &amp;resto</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Take off the &amp;list</source>
        <translation>&amp;Retirar da lista</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Take the &amp;first part</source>
        <translation>Adicionar só &amp;a primeira parte</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Take the new &amp;edition</source>
        <translation>Adotar a &amp;nova edição</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>being read, {0} %</source>
        <translation>leitura em curso, {0} %</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>on your shelf already</source>
        <translation>já está na sua estante</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>taken</source>
        <translation>adicionado</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>taken; its encoding was guessed: {0}. Choose another if it reads wrong.</source>
        <translation>adicionado; a codificação foi deduzida: {0}. Escolha outra se o texto não se ler bem.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>waits</source>
        <translation>em espera</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>{0} of {1} files read</source>
        <translation>{0} de {1} ficheiros lidos</translation>
    </message>
</context>
<context>
    <name>AllNotes</name>
    <message>
        <location filename="../../viewer/annotations/all_notes/all_notes_text.py"/>
        <source>No longer in the library</source>
        <translation>Já não está na biblioteca</translation>
    </message>
</context>
<context>
    <name>AllNotesWindow</name>
    <message>
        <location filename="../../viewer/annotations/all_notes/all_notes_window.py"/>
        <source>All my notes</source>
        <translation>Todas as minhas notas</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/all_notes/all_notes_window.py"/>
        <source>Nothing is marked yet.</source>
        <translation>Ainda nada está marcado.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/all_notes/all_notes_window.py"/>
        <source>Show more: {0} follow</source>
        <translation>Mostrar mais: seguem-se {0}</translation>
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
        <translation>Realce, {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Moved here with its words in this edition.</source>
        <translation>Transferido para aqui com as suas palavras nesta edição.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Not saved yet: the bar below the search box says why.</source>
        <translation>Ainda não guardado: a barra abaixo da caixa de pesquisa diz porquê.</translation>
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
        <translation>O texto mudou; estas palavras já não constam dele.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Yellow</source>
        <translation>Amarelo</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>{0} at {1}</source>
        <translation>{0} em {1}</translation>
    </message>
</context>
<context>
    <name>AnnotationController</name>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Bookmark added: {0}.</source>
        <translation>Marcador adicionado: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Bookmark removed: {0}.</source>
        <translation>Marcador retirado: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Done again.</source>
        <translation>Refeito.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Highlighted: {0}.</source>
        <translation>Realçado: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Note added: {0}.</source>
        <translation>Nota adicionada: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Nothing is marked beyond this place.</source>
        <translation>Nada está marcado para além deste lugar.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Removed bookmarks, highlights and notes: {0}.</source>
        <translation>Marcadores, realces e notas retirados: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Removed: {0}.</source>
        <translation>Retirado: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Undone.</source>
        <translation>Desfeito.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>{0}: edit…</source>
        <translation>{0}: editar…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>{0}: remove</source>
        <translation>{0}: retirar</translation>
    </message>
</context>
<context>
    <name>AnnotationExchange</name>
    <message>
        <location filename="../../viewer/annotations/annotation.py"/>
        <source>a date cannot be read</source>
        <translation>uma data não pode ser lida</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <source>it is too large</source>
        <translation>é demasiado grande</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation.py"/>
        <source>the id or the passage is missing</source>
        <translation>falta o identificador ou a passagem</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation.py"/>
        <source>the quoted words do not fit their place</source>
        <translation>as palavras citadas não correspondem ao seu lugar</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <source>{0} was not imported ({1}). Nothing was changed. Choose a JSON file that this program has exported.</source>
        <translation>{0} não foi importado ({1}). Nada foi alterado. Escolha um ficheiro JSON que este programa tenha exportado.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <source>{0} was not imported, because bookmarks and notes cannot be saved at the moment ({1}). Nothing was changed. Import it again when they can be saved.</source>
        <translation>{0} não foi importado, porque de momento não é possível guardar marcadores nem notas ({1}). Nada foi alterado. Importe-o de novo quando for possível guardá-los.</translation>
    </message>
</context>
<context>
    <name>AnnotationListController</name>
    <message>
        <location filename="../../viewer/annotations/annotation_list_controller.py"/>
        <source>Bookmarks and notes that moved with their words: {0}.</source>
        <translation>Marcadores e notas que se deslocaram com as suas palavras: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_list_controller.py"/>
        <source>Kept at the words as they are now.</source>
        <translation>Mantido nas palavras tal como estão agora.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_list_controller.py"/>
        <source>The text changed under bookmarks or notes of yours: {0}. They are kept, and marked in the list ({1}).</source>
        <translation>O texto mudou sob marcadores ou notas seus: {0}. Foram conservados e estão assinalados na lista ({1}).</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_list_controller.py"/>
        <source>This place is no longer in the library. The words you marked are kept here.</source>
        <translation>Este lugar já não está na biblioteca. As palavras que marcou conservam-se aqui.</translation>
    </message>
</context>
<context>
    <name>AnnotationService</name>
    <message>
        <location filename="../../viewer/annotations/annotation_service.py"/>
        <source>Your bookmarks and notes cannot be saved in {0} ({1}). What you add is kept in this window until you close it. Try again when that is mended, or export everything to save it elsewhere.</source>
        <translation>Os seus marcadores e notas não podem ser guardados em {0} ({1}). O que adicionar permanece nesta janela até que a feche. Tente de novo quando o problema estiver resolvido, ou exporte tudo para o guardar noutro lugar.</translation>
    </message>
</context>
<context>
    <name>AnnotationStore</name>
    <message numerus="yes">
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>%n of your bookmarks or notes cannot be understood any more. What is left is set aside in {0}, and an export as JSON holds it. All others are here.</source>
        <translation>
            <numerusform>Um dos seus marcadores ou notas já não pode ser lido. O que resta está à parte em {0}, e uma exportação em JSON contém-no. Tudo o mais está aqui.</numerusform>
            <numerusform>%n dos seus marcadores ou notas já não podem ser lidos. O que resta está à parte em {0}, e uma exportação em JSON contém-no. Tudo o mais está aqui.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>The file of your bookmarks and notes is damaged. What can be read of it is shown, but could not be saved in a new file ({1}). {0} is left as it is; export your bookmarks and notes to keep them.</source>
        <translation>O ficheiro dos seus marcadores e notas está danificado. O que dele se pode ler é mostrado, mas não foi possível guardá-lo num novo ficheiro ({1}). {0} fica como está; exporte os seus marcadores e notas para os conservar.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>The file of your bookmarks and notes is damaged. What can be read of it was taken over: {0}. The damaged file is kept as {1}; a copy from a backup can take its place.</source>
        <translation>O ficheiro dos seus marcadores e notas está danificado. O que dele se pôde ler foi recuperado: {0}. O ficheiro danificado conserva-se como {1}; uma cópia de segurança pode tomar o seu lugar.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>Your bookmarks and notes in {0} cannot be opened ({1}). The file is left as it is. What you add now is kept in this window until you close it. Try again when that is mended, or export it to save it elsewhere.</source>
        <translation>Os seus marcadores e notas em {0} não podem ser abertos ({1}). O ficheiro fica como está. O que adicionar agora permanece nesta janela até que a feche. Tente de novo quando o problema estiver resolvido, ou exporte-o para o guardar noutro lugar.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>Your bookmarks and notes in {0} were written by a later version of the program. They are safe and left as they are; what you add now is kept in {1}. Use the later version to see them.</source>
        <translation>Os seus marcadores e notas em {0} foram escritos por uma versão posterior do programa. Estão a salvo e ficam como estão; o que adicionar agora guarda-se em {1}. Use a versão posterior para os ver.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>it is not a file</source>
        <translation>não é um ficheiro</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>it is too large</source>
        <translation>é demasiado grande</translation>
    </message>
</context>
<context>
    <name>AnnotationText</name>
    <message>
        <location filename="../../viewer/annotations/annotation_text.py"/>
        <source>No longer in the library</source>
        <translation>Já não está na biblioteca</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_text.py"/>
        <source>Set aside, because it could not be understood</source>
        <translation>Posto à parte, porque não pôde ser lido</translation>
    </message>
</context>
<context>
    <name>AnnotationsModel</name>
    <message>
        <location filename="../../viewer/annotations/annotations_model.py"/>
        <source>The text changed</source>
        <translation>O texto mudou</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_model.py"/>
        <source>Without a tag</source>
        <translation>Sem etiqueta</translation>
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
        <translation>&amp;Manter nas palavras tal como estão agora</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Bookmarks, highlights and notes</source>
        <translation>Marcadores, realces e notas</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>By date</source>
        <translation>Por data</translation>
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
        <translation>Enter abre o lugar, F2 edita o que escreveu, Delete retira-o.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Export and import</source>
        <translation>Exportar e importar</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Nothing is marked yet. {bookmark} bookmarks the passage you read, {highlight} highlights the words you select, and {note} writes a note.</source>
        <translation>Ainda nada está marcado. {bookmark} põe um marcador na passagem que lê, {highlight} realça as palavras que selecionar e {note} escreve uma nota.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Nothing that you marked has these words.</source>
        <translation>Nada do que marcou contém estas palavras.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Search bookmarks and notes</source>
        <translation>Pesquisar marcadores e notas</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>What the list is ordered by.</source>
        <translation>O critério por que a lista é ordenada.</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <location filename="../../viewer/kit/announcer.py"/>
        <source>{0}, link</source>
        <translation>{0}, ligação</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message numerus="yes">
        <location filename="../../viewer/search/card_words.py"/>
        <source>%n more (was|were) not confirmed in the last twelve months.</source>
        <translation>
            <numerusform>Mais %n mandato não foi confirmado nos últimos doze meses.</numerusform>
            <numerusform>Mais %n mandatos não foram confirmados nos últimos doze meses.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>All arrangements of the answer</source>
        <translation>Todos os mandatos da resposta</translation>
    </message>
    <message>
        <location filename="../../viewer/search/card_words.py"/>
        <source>Also searched: {0}</source>
        <translation>Pesquisado também: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Arrangements of the answer</source>
        <translation>Mandatos da resposta</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Cite</source>
        <translation>Citar</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Copy the answer in one sentence, with its best record; of a list, each line of it</source>
        <translation>Copiar a resposta numa frase, com a sua melhor fonte; de uma lista, cada linha</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Further questions</source>
        <translation>Outras perguntas</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>How the question was read</source>
        <translation>Como a pergunta foi entendida</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/search/card_words.py"/>
        <source>Of these, %n (was|were) not confirmed in the last twelve months.</source>
        <translation>
            <numerusform>Destes, um não foi confirmado nos últimos doze meses.</numerusform>
            <numerusform>Destes, %n não foram confirmados nos últimos doze meses.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Open handbook</source>
        <translation>Abrir manual</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Open passage</source>
        <translation>Abrir passagem</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Open term</source>
        <translation>Abrir termo</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Open the chapter of the handbook that says more</source>
        <translation>Abrir o capítulo do manual que o explica</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Open the sentence that states it</source>
        <translation>Abrir a frase que o menciona</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Open the term in the glossary</source>
        <translation>Abrir o termo no glossário</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Other ways to cite</source>
        <translation>Outras formas de citar</translation>
    </message>
    <message>
        <location filename="../../viewer/search/card_words.py"/>
        <source>Read as: {0}</source>
        <translation>Entendido como: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/search/card_words.py"/>
        <source>Searched for: {0}</source>
        <translation>Pesquisado: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Show what was gone through and what was not</source>
        <translation>Mostrar o que foi examinado e o que não foi</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>States of the answer</source>
        <translation>Estados da resposta</translation>
    </message>
    <message>
        <location filename="../../viewer/search/card_words.py"/>
        <source>The opposite direction →</source>
        <translation>O sentido inverso →</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>What is covered</source>
        <translation>O que está coberto</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/search/card_words.py"/>
        <source>and %n more →</source>
        <translation>
            <numerusform>e mais %n →</numerusform>
            <numerusform>e mais %n →</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/search/card_words.py"/>
        <source>show these %n in the panel →</source>
        <translation>
            <numerusform>mostrar este no painel →</numerusform>
            <numerusform>mostrar estes %n no painel →</numerusform>
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
        <translation>Representação {represented:of} {host:in} →</translation>
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
            <numerusform>Um mandato não tem datas suficientemente precisas para se poder responder.</numerusform>
            <numerusform>%n mandatos não têm datas suficientemente precisas para se poder responder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>%n month(s)</source>
        <translation>
            <numerusform>um mês</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_words.py"/>
        <source>%n more (is|are) not dated well enough to tell.</source>
        <translation>
            <numerusform>Mais %n mandato não tem datas suficientemente precisas para se poder responder.</numerusform>
            <numerusform>Mais %n mandatos não têm datas suficientemente precisas para se poder responder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/answer_words.py"/>
        <source>%n more (is|are) stated.</source>
        <translation>
            <numerusform>Menciona-se mais %n mandato.</numerusform>
            <numerusform>Mencionam-se mais %n mandatos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>%n year(s)</source>
        <translation>
            <numerusform>um ano</numerusform>
            <numerusform>%n anos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/stages_asked.py"/>
        <source>A date for this is not recorded</source>
        <translation>Não consta a data disso</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>About {duration}</source>
        <translation>Cerca de {duration}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n arrangement(s) {about} (is|are) in force {time}</source>
        <translation>
            <numerusform>Segundo os documentos, um mandato {about} está em vigor {time}</numerusform>
            <numerusform>Segundo os documentos, %n mandatos {about} estão em vigor {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n arrangement(s) {about} (was|were) in force {time}</source>
        <translation>
            <numerusform>Segundo os documentos, um mandato {about} esteve em vigor {time}</numerusform>
            <numerusform>Segundo os documentos, %n mandatos {about} estiveram em vigor {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n arrangement(s) {about} began {time}</source>
        <translation>
            <numerusform>Segundo os documentos, um mandato {about} começou {time}</numerusform>
            <numerusform>Segundo os documentos, %n mandatos {about} começaram {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n arrangement(s) {about} ended {time}</source>
        <translation>
            <numerusform>Segundo os documentos, um mandato {about} terminou {time}</numerusform>
            <numerusform>Segundo os documentos, %n mandatos {about} terminaram {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n protecting power(s) (acts|act) {about} {time}</source>
        <translation>
            <numerusform>Segundo os documentos, uma potência protetora atua {about} {time}</numerusform>
            <numerusform>Segundo os documentos, %n potências protetoras atuam {about} {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n protecting power(s) acted {about} {time}</source>
        <translation>
            <numerusform>Segundo os documentos, uma potência protetora atuou {about} {time}</numerusform>
            <numerusform>Segundo os documentos, %n potências protetoras atuaram {about} {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n state(s) (is|are) represented {about} {time}</source>
        <translation>
            <numerusform>Segundo os documentos, um Estado é representado {about} {time}</numerusform>
            <numerusform>Segundo os documentos, %n Estados são representados {about} {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n state(s) (was|were) represented {about} {time}</source>
        <translation>
            <numerusform>Segundo os documentos, um Estado foi representado {about} {time}</numerusform>
            <numerusform>Segundo os documentos, %n Estados foram representados {about} {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, arrangements {about} are in force {time} in %n host state(s)</source>
        <translation>
            <numerusform>Segundo os documentos, há mandatos {about} em vigor {time} num Estado acreditador</numerusform>
            <numerusform>Segundo os documentos, há mandatos {about} em vigor {time} em %n Estados acreditadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, arrangements {about} were in force {time} in %n host state(s)</source>
        <translation>
            <numerusform>Segundo os documentos, houve mandatos {about} em vigor {time} num Estado acreditador</numerusform>
            <numerusform>Segundo os documentos, houve mandatos {about} em vigor {time} em %n Estados acreditadores</numerusform>
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
        <translation>Depois {state:of}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/kinds/left_apart.py"/>
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %n mandato.</numerusform>
            <numerusform>E mais %n mandatos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>At most {duration}</source>
        <translation>No máximo {duration}</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>At other times</source>
        <translation>Noutras épocas</translation>
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
            <numerusform>Entre {least} e %n mês</numerusform>
            <numerusform>Entre {least} e %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>Between {least} and %n year(s)</source>
        <translation>
            <numerusform>Entre {least} e %n ano</numerusform>
            <numerusform>Entre {least} e %n anos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/help_asked.py"/>
        <source>Choose a passage, a term, an answer or an arrangement, and then “Cite”: its words are copied with their citation, in the style that you chose. More is in the handbook, under “Citing and taking away”.</source>
        <translation>Escolha uma passagem, um termo, uma resposta ou um mandato e depois «Citar»: o texto é copiado com a sua citação, no estilo que escolheu. O manual explica-o em «Citar e levar consigo».</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/help_asked.py"/>
        <source>Each arrangement shows the records it rests on, and how well they bear it out. More is in the handbook, under “Evidence”.</source>
        <translation>Cada mandato mostra as fontes em que assenta e em que medida o comprovam. O manual explica-o em «Provas».</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>For longer. {statement}</source>
        <translation>Durante mais tempo. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>From {start} to {end}</source>
        <translation>{start:start} {end:end}</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>In all, in force then: {number}.</source>
        <translation>No total, em vigor então: {number}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>In the other direction</source>
        <translation>No sentido inverso</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>Instead, they say: {statements}</source>
        <translation>Em vez disso, indicam: {statements:small}</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>Less than a month</source>
        <translation>Menos de um mês</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>Neither start nor end is dated</source>
        <translation>Nem o início nem o fim estão datados</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>Never. {statement}</source>
        <translation>Nunca. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>No arrangement {about} is known to be in force today. {sentence}</source>
        <translation>Não consta que esteja hoje em vigor nenhum mandato {about}. {sentence}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>No mandate is known to have been in force. {statement}</source>
        <translation>Não consta nenhum mandato que tenha entrado em vigor. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>No one but {states} is stated {about}.</source>
        <translation>Os documentos não mencionam nenhuma potência protetora além {states:of} {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/reason_words.py"/>
        <source>No reason is recorded with this mandate.</source>
        <translation>Não consta nenhum motivo relativo a este mandato.</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>No, not today. {statement}</source>
        <translation>Não, hoje não. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>No, only later. {statement}</source>
        <translation>Não, só mais tarde. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>No. {statement}</source>
        <translation>Não. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>No. {statement}</source>
        <comment>to a question with “not”</comment>
        <translation>Não. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>Not confirmed by public records</source>
        <translation>Não confirmado pelas fontes públicas</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>Not counted as states: {names}.</source>
        <translation>Não contados como Estados: {names}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_words.py"/>
        <source>Not counted: %n arrangement(s) not known to have taken effect or not borne out.</source>
        <translation>
            <numerusform>Não se conta %n mandato do qual não consta que tenha entrado em vigor ou que não tem confirmação.</numerusform>
            <numerusform>Não se contam %n mandatos dos quais não consta que tenham entrado em vigor ou que não têm confirmação.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/left_apart.py"/>
        <source>Not known to have taken effect: {statements}</source>
        <translation>Sem indicação de que tenha entrado em vigor: {statements:small}</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/reason_words.py"/>
        <source>Noted with this mandate: {note}</source>
        <translation>Nota sobre este mandato: {note}</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>Of all times: {number}.</source>
        <translation>De todas as épocas: {number}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>Of these, last confirmed before then: {number}.</source>
        <translation>Destes, confirmados pela última vez antes: {number}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>On the contrary. {statement}</source>
        <translation>Pelo contrário. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>Other than {about}</source>
        <translation>Exceto os mandatos {about}</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>Other than {states}</source>
        <translation>Além {states:of}</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>Public records contradict this claim of the source</source>
        <translation>As fontes públicas contradizem esta afirmação do documento de origem</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>Right, no longer. {statement}</source>
        <translation>Exato, já não. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>Since {date}</source>
        <translation>{date:since}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>Still in force. {statement}</source>
        <translation>Continua em vigor. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>That is not known. {statement}</source>
        <translation>Não se sabe. {statement}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents name %n protecting power(s) {about}</source>
        <translation>
            <numerusform>Os documentos indicam %n potência protetora {about}</numerusform>
            <numerusform>Os documentos indicam %n potências protetoras {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents name %n state(s) represented {about}</source>
        <translation>
            <numerusform>Os documentos indicam %n Estado representado {about}</numerusform>
            <numerusform>Os documentos indicam %n Estados representados {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents state %n arrangement(s) {about}</source>
        <translation>
            <numerusform>Os documentos mencionam %n mandato {about}</numerusform>
            <numerusform>Os documentos mencionam %n mandatos {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents state %n arrangement(s) {about} that (has|have) ended</source>
        <translation>
            <numerusform>Os documentos mencionam um mandato {about} já terminado</numerusform>
            <numerusform>Os documentos mencionam %n mandatos {about} já terminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents state %n arrangement(s) {about} that (was|were) refused</source>
        <translation>
            <numerusform>Os documentos mencionam %n mandato {about} que foi recusado</numerusform>
            <numerusform>Os documentos mencionam %n mandatos {about} que foram recusados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents state %n arrangement(s) {about} that never took effect</source>
        <translation>
            <numerusform>Os documentos mencionam um mandato {about} que nunca entrou em vigor</numerusform>
            <numerusform>Os documentos mencionam %n mandatos {about} que nunca entraram em vigor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents state arrangements {about} in %n host state(s)</source>
        <translation>
            <numerusform>Os documentos mencionam mandatos {about} em %n Estado acreditador</numerusform>
            <numerusform>Os documentos mencionam mandatos {about} em %n Estados acreditadores</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement refused by {state}.</source>
        <translation>Os documentos não mencionam nenhum mandato que {state:nom} {state:tenha|tenham} recusado.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement {about} in force {time}.</source>
        <translation>Os documentos não mencionam nenhum mandato {about} em vigor {time}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement {about} that began {time}.</source>
        <translation>Os documentos não mencionam nenhum mandato {about} que tenha começado {time}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement {about} that ended {time}.</source>
        <translation>Os documentos não mencionam nenhum mandato {about} que tenha terminado {time}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement {about} that public records contradict.</source>
        <translation>Os documentos não mencionam nenhum mandato {about} que as fontes públicas contradigam.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement {about} that was refused.</source>
        <translation>Os documentos não mencionam nenhum mandato {about} que tenha sido recusado.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement {about}.</source>
        <translation>Os documentos não mencionam nenhum mandato {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no former arrangement {about}.</source>
        <translation>Os documentos não mencionam nenhum mandato já terminado {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no such arrangement {about}.</source>
        <translation>Os documentos não mencionam nenhum mandato deste tipo {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state none after {state} {about}.</source>
        <translation>Os documentos não mencionam nenhuma potência protetora depois {state:of} {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state none before {state} {about}.</source>
        <translation>Os documentos não mencionam nenhuma potência protetora antes {state:of} {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>The end is not dated</source>
        <translation>O fim não está datado</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The first mandate, as far as the dates tell</source>
        <translation>O primeiro mandato, tanto quanto as datas permitem saber</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The first mandates, as far as the dates tell</source>
        <translation>Os primeiros mandatos, tanto quanto as datas permitem saber</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The latest mandate, as far as the dates tell</source>
        <translation>O último mandato, tanto quanto as datas permitem saber</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The latest mandates, as far as the dates tell</source>
        <translation>Os últimos mandatos, tanto quanto as datas permitem saber</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The longest mandate in force, as far as the dates tell</source>
        <translation>O mandato em vigor mais longo, tanto quanto as datas permitem saber</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The longest mandate that has ended, as far as the dates tell</source>
        <translation>O mandato terminado mais longo, tanto quanto as datas permitem saber</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The longest mandate, as far as the dates tell</source>
        <translation>O mandato mais longo, tanto quanto as datas permitem saber</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The longest mandates in force, as far as the dates tell</source>
        <translation>Os mandatos em vigor mais longos, tanto quanto as datas permitem saber</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The longest mandates that have ended, as far as the dates tell</source>
        <translation>Os mandatos terminados mais longos, tanto quanto as datas permitem saber</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The longest mandates, as far as the dates tell</source>
        <translation>Os mandatos mais longos, tanto quanto as datas permitem saber</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The oldest mandate in force, as far as the dates tell</source>
        <translation>O mandato em vigor mais antigo, tanto quanto as datas permitem saber</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The oldest mandates in force, as far as the dates tell</source>
        <translation>Os mandatos em vigor mais antigos, tanto quanto as datas permitem saber</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/help_asked.py"/>
        <source>The register holds what could be cited and is far from complete; each mandate says up to when it is confirmed. More is in the handbook, under “Evidence”.</source>
        <translation>O registo contém o que pôde ser documentado e está longe de ser completo; cada mandato indica até quando está confirmado. O manual explica-o em «Provas».</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/help_asked.py"/>
        <source>The register tells of mandates, not of mediation.</source>
        <translation>O registo recolhe mandatos, não mediações.</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The shortest mandate that has ended, as far as the dates tell</source>
        <translation>O mandato terminado mais curto, tanto quanto as datas permitem saber</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The shortest mandates that have ended, as far as the dates tell</source>
        <translation>Os mandatos terminados mais curtos, tanto quanto as datas permitem saber</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>The start is not dated</source>
        <translation>O início não está datado</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>Today: {number}.</source>
        <translation>Hoje: {number}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>Until {date}</source>
        <translation>{date:until}</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/help_asked.py"/>
        <source>What has changed since the last edition is listed in the menu “Help”, under “What has changed”.</source>
        <translation>O que mudou desde a última edição está no menu «Ajuda», em «O que mudou».</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/help_asked.py"/>
        <source>What is shown can be printed or saved as a PDF, and arrangements can be exported as a table. More is in the handbook, under “Citing and taking away”.</source>
        <translation>O que é mostrado pode ser impresso ou guardado como PDF, e os mandatos podem ser exportados como tabela. O manual explica-o em «Citar e levar consigo».</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>Whether it has ended is not stated</source>
        <translation>Não consta se terminou</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>Which powers have acted in {state}?</source>
        <translation>Que potências protetoras atuaram {state:in}?</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>Which powers have represented {state}?</source>
        <translation>Que potências representaram {state:acc}?</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>Which states has {state} represented?</source>
        <translation>Que Estados foram representados {state:by}?</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>Who represents {represented} in {host}?</source>
        <translation>Quem representa {represented:acc} {host:in}?</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/reason_words.py"/>
        <source>Why it ended is not recorded.</source>
        <translation>Não consta o motivo por que terminou.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>With these the order may be another.</source>
        <translation>Com estes, a ordem poderia ser outra.</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>Yes. {statement}</source>
        <translation>Sim. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>Yes. {statement}</source>
        <comment>to a question with “not”</comment>
        <translation>Na realidade, sim. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>all mandates in {state}</source>
        <translation>todos os mandatos {state:in}</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>all mandates of {state}</source>
        <translation>todos os mandatos {state:of}</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>all who represented {state}</source>
        <translation>todos os que representaram os interesses {state:of}</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>at some time from {start} to {end}</source>
        <translation>em algum momento entre {start:beside} e {end:beside}</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>at some time {time}</source>
        <translation>em algum momento {time}</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>{lasted} up to the last confirmation</source>
        <translation>{lasted} até à última confirmação</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{limit}, the documents name %n protecting power(s) {about}</source>
        <translation>
            <numerusform>{limit}, os documentos indicam %n potência protetora {about}</numerusform>
            <numerusform>{limit}, os documentos indicam %n potências protetoras {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{limit}, the documents name %n state(s) represented {about}</source>
        <translation>
            <numerusform>{limit}, os documentos indicam %n Estado representado {about}</numerusform>
            <numerusform>{limit}, os documentos indicam %n Estados representados {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{limit}, the documents state %n arrangement(s) {about}</source>
        <translation>
            <numerusform>{limit}, os documentos mencionam %n mandato {about}</numerusform>
            <numerusform>{limit}, os documentos mencionam %n mandatos {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{limit}, the documents state arrangements {about} in %n host state(s)</source>
        <translation>
            <numerusform>{limit}, os documentos mencionam mandatos {about} em %n Estado acreditador</numerusform>
            <numerusform>{limit}, os documentos mencionam mandatos {about} em %n Estados acreditadores</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>{limit}, the documents state no arrangement {about}.</source>
        <translation>{limit}, os documentos não mencionam nenhum mandato {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>{limit}: perhaps {powers}; not dated well enough to tell.</source>
        <translation>{limit}: talvez {powers}; as datas não permitem responder com certeza.</translation>
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
            <numerusform>{names:nom} e mais %n mandato</numerusform>
            <numerusform>{names:nom} e mais %n mandatos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/about_words.py"/>
        <source>{names}, and %n more</source>
        <comment>protecting powers</comment>
        <translation>
            <numerusform>{names:nom} e mais %n potência</numerusform>
            <numerusform>{names:nom} e mais %n potências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/about_words.py"/>
        <source>{names}, and %n more</source>
        <comment>states</comment>
        <translation>
            <numerusform>{names:nom} e mais %n Estado</numerusform>
            <numerusform>{names:nom} e mais %n Estados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{names}, then {next}</source>
        <translation>{names}, depois {next}</translation>
    </message>
    <message>
        <location filename="../../index/words/inflected.py"/>
        <source>{one} (or {other})</source>
        <translation>{one} (ou {other})</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <location filename="../../index/words/inflected.py"/>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>{parties} ({years})</source>
        <translation>{parties} ({years})</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/reason_words.py"/>
        <source>{parties}, noted: {note}</source>
        <translation>{parties}. Nota: {note}</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>{parties}: {stages}.</source>
        <translation>{parties}: {stages}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/reason_words.py"/>
        <source>{statement} Assessment: {assessment}.</source>
        <translation>{statement} Avaliação: {assessment}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{states} ({number} each)</source>
        <translation>{states} ({number} cada)</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{states} ({number})</source>
        <translation>{states} ({number})</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>{states}: no arrangement in this library.</source>
        <translation>{states}: nenhum mandato nesta biblioteca.</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>{state}, {called}</source>
        <translation>{state}, {called}</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>{summary} (assessment: {assessment})</source>
        <translation>{summary} (avaliação: {assessment})</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>{summary} (only mandates in force today)</source>
        <translation>{summary} (só os mandatos em vigor hoje)</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/fates.py"/>
        <source>{summary} (only mandates not known to have ended or to last)</source>
        <translation>{summary} (só os mandatos em relação aos quais não consta se continuam em vigor)</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/fates.py"/>
        <source>{summary} (only mandates not known to have taken effect)</source>
        <translation>{summary} (só os mandatos de que não consta que tenham entrado em vigor)</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{summary} (only mandates that began then)</source>
        <translation>{summary} (só os mandatos iniciados nessa altura)</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{summary} (only mandates that ended then)</source>
        <translation>{summary} (só os mandatos terminados nessa altura)</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{summary} (only mandates that have ended)</source>
        <translation>{summary} (só os mandatos já terminados)</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{summary} (only mandates that never took effect)</source>
        <translation>{summary} (só os mandatos que nunca entraram em vigor)</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/fates.py"/>
        <source>{summary} (only mandates that public records contradict)</source>
        <translation>{summary} (só os mandatos que as fontes públicas contradizem)</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/fates.py"/>
        <source>{summary} (only mandates that were no more than agreed)</source>
        <translation>{summary} (só os mandatos apenas acordados)</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/fates.py"/>
        <source>{summary} (only mandates that were no more than requested)</source>
        <translation>{summary} (só os mandatos apenas pedidos)</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/fates.py"/>
        <source>{summary} (only mandates that were refused)</source>
        <translation>{summary} (só os mandatos recusados)</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>{summary} (only those for one side in a state of the other)</source>
        <translation>{summary} (apenas os de um lado num Estado do outro)</translation>
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
        <translation>{summary}; Estados acreditadores com menos: {names}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{summary}; host states with the most: {names}.</source>
        <translation>{summary}; Estados acreditadores com mais: {names}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{summary}; protecting powers with the fewest: {names}.</source>
        <translation>{summary}; potências protetoras com menos: {names}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{summary}; protecting powers with the most: {names}.</source>
        <translation>{summary}; potências protetoras com mais: {names}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{summary}; represented states with the fewest: {names}.</source>
        <translation>{summary}; Estados representados com menos: {names}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{summary}; represented states with the most: {names}.</source>
        <translation>{summary}; Estados representados com mais: {names}.</translation>
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
        <translation>no período {time}</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>{time}</source>
        <comment>the time since a date, before a sentence</comment>
        <translation>no período {time}</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>{when}, the documents state no arrangement in force {about}.</source>
        <translation>{when}, os documentos não mencionam nenhum mandato {about} em vigor.</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>{words} was not understood as a time; the answer is for all times.</source>
        <translation>{words} não foi entendido como indicação de tempo; a resposta abrange todas as épocas.</translation>
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
        <translation>{power:of} em representação {represented:of}</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>by {power} for {represented} in {host}</source>
        <translation>{power:of} em representação {represented:of} {host:in}</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>by {power} in {host}</source>
        <translation>{power:of} {host:in}</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>for {represented}</source>
        <translation>em representação {represented:of}</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>for {represented} in {host}</source>
        <translation>em representação {represented:of} {host:in}</translation>
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
        <translation>Nenhum mandato é mostrado, por isso não há nada para guardar.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_controller.py"/>
        <source>Ticked for the briefing sheet: {0}.</source>
        <translation>Assinalados para a folha informativa: {0}.</translation>
    </message>
</context>
<context>
    <name>ArrangementMenus</name>
    <message>
        <location filename="../../viewer/arrangements/arrangement_menus.py"/>
        <source>&amp;Open passage</source>
        <translation>Abrir &amp;passagem</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_menus.py"/>
        <source>Co&amp;mpare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_menus.py"/>
        <source>Show &amp;details</source>
        <translation>&amp;Mostrar pormenores</translation>
    </message>
</context>
<context>
    <name>ArrangementsModel</name>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_model.py"/>
        <source>The passage in view states it.</source>
        <translation>A passagem à vista menciona-o.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_model.py"/>
        <source>The search has found it.</source>
        <translation>A pesquisa encontrou-o.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_model.py"/>
        <source>Ticked.</source>
        <translation>Assinalado.</translation>
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
        <translation>Escolher colunas, ordenar por uma ou várias delas</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/options_button.py"/>
        <source>Columns and sorting</source>
        <translation>Colunas e ordem</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>No arrangement matches. Clear the filter to see all.</source>
        <translation>Nenhum mandato corresponde. Limpe o filtro para os ver todos.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>Protecting-power arrangements</source>
        <translation>Mandatos de potência protetora</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>Timeline</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>View of the arrangements</source>
        <translation>Vista dos mandatos</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>What is covered</source>
        <translation>O que está coberto</translation>
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
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>&amp;Order of the documents</source>
        <translation>&amp;Ordem dos documentos</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>&amp;Sort by</source>
        <translation>Ordenar &amp;por</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>&amp;Then by</source>
        <translation>&amp;Depois por</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>&amp;What there is room for</source>
        <translation>&amp;As que couberem</translation>
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
        <translation>Enter abre a frase que menciona o mandato.</translation>
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
        <translation>contradito</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>imprecise</source>
        <translation>impreciso</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>one source only</source>
        <translation>uma só fonte</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>unsupported</source>
        <translation>sem confirmação</translation>
    </message>
</context>
<context>
    <name>Assessments</name>
    <message>
        <location filename="../../viewer/kit/look/assessment_signs.py"/>
        <source>Confirmed by an official or academic record, or by two records of other kinds</source>
        <translation>Confirmado por uma fonte oficial ou académica, ou por duas fontes de outro tipo</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/look/assessment_signs.py"/>
        <source>No public record was found that bears it out</source>
        <translation>Não se encontrou nenhuma fonte pública que o confirme</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/look/assessment_signs.py"/>
        <source>Stated by one source only, neither official nor academic</source>
        <translation>Afirmado por uma só fonte, nem oficial nem académica</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/look/assessment_signs.py"/>
        <source>The public record differs in part</source>
        <translation>As fontes públicas divergem em parte</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/look/assessment_signs.py"/>
        <source>The public record says otherwise</source>
        <translation>As fontes públicas dizem o contrário</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/look/assessment_signs.py"/>
        <source>⊘ never in force</source>
        <translation>⊘ nunca em vigor</translation>
    </message>
</context>
<context>
    <name>Belongings</name>
    <message>
        <location filename="../../viewer/annotations/belongings.py"/>
        <source>the setting “{0}” cannot be used here</source>
        <translation>a definição «{0}» não pode ser usada aqui</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <location filename="../../viewer/reading/places/breadcrumb.py"/>
        <source>You are in: {0}</source>
        <translation>Está em: {0}</translation>
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
        <translation>Avaliação da redação: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>For</source>
        <translation>Estado representado</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>In</source>
        <translation>Estado acreditador</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>Protecting power</source>
        <translation>Potência protetora</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>Protecting-power arrangements</source>
        <translation>Mandatos de potência protetora</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>Public record</source>
        <translation>Fonte pública</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>The source hedges.</source>
        <translation>A fonte exprime reservas.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>When</source>
        <translation>Período</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>latest fact as of {0}</source>
        <translation>dado mais recente: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>made on {0}</source>
        <translation>feita {0:in}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>{0}, edition {1} of {2}</source>
        <translation>{0}, edição {1} {2:of}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>{0}. “Not stated” means that no source says so.</source>
        <translation>{0}. «Não indicado» significa que nenhuma fonte o diz.</translation>
    </message>
</context>
<context>
    <name>BriefingDialog</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>%n arrangement(s) on the sheet.</source>
        <translation>
            <numerusform>%n mandato na folha.</numerusform>
            <numerusform>%n mandatos na folha.</numerusform>
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
        <translation>Tít&amp;ulo</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>Arrangements on the sheet</source>
        <translation>Mandatos na folha</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>Briefing sheet</source>
        <translation>Folha informativa</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>C&amp;ite</source>
        <translation>Ci&amp;tar</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>Copy each arrangement on the sheet in one sentence, with its best record</source>
        <translation>Copiar cada mandato da folha numa frase, com a sua melhor fonte</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>None was ticked, so these are all that are shown.</source>
        <translation>Nenhum estava assinalado, por isso estes são todos os que se mostram.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>Space ticks and unticks one.</source>
        <translation>A barra de espaço assinala um mandato ou retira-lhe o sinal.</translation>
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
            <numerusform>%n alteração</numerusform>
            <numerusform>%n alterações</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Arrangements added</source>
        <translation>Mandatos adicionados</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Arrangements corrected</source>
        <translation>Mandatos corrigidos</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Arrangements removed or split</source>
        <translation>Mandatos retirados ou divididos</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Arrangements that have ended</source>
        <translation>Mandatos que terminaram</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Editors’ notes added</source>
        <translation>Notas da redação adicionadas</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Editors’ notes corrected</source>
        <translation>Notas da redação corrigidas</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Editors’ notes removed</source>
        <translation>Notas da redação retiradas</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Glossary terms added</source>
        <translation>Termos do glossário adicionados</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Glossary terms corrected</source>
        <translation>Termos do glossário corrigidos</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Glossary terms removed</source>
        <translation>Termos do glossário retirados</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>This is the first edition: nothing is known of an earlier one.</source>
        <translation>Esta é a primeira edição: não se conhece nenhuma anterior.</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>assessment</source>
        <translation>avaliação</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>end</source>
        <translation>fim</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>host state</source>
        <translation>Estado acreditador</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>period</source>
        <translation>período</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>power</source>
        <translation>potência</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>represented state</source>
        <translation>Estado representado</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>stages</source>
        <translation>fases</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>start</source>
        <translation>início</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>status</source>
        <translation>situação</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>{after} (before: {before})</source>
        <translation>{after} (antes: {before})</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>{count} since edition {edition} of {date}.</source>
        <translation>{count} desde a edição {edition} {date:of}.</translation>
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
        <translation>Nenhum canal conhecido: não consta que esteja em vigor qualquer mandato em representação {represented:of} {host:in}.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>for that time the library knows no channel from {one} to {other}</source>
        <translation>para essa data, a biblioteca não conhece nenhum canal {one:of} {other:to}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>the library knows no channel between {one} and {other} {date:in}.</source>
        <translation>a biblioteca não conhece nenhum canal entre {one:nom} e {other:nom} {date:in}.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>the library knows no channel between {one} and {other}.</source>
        <translation>a biblioteca não conhece nenhum canal entre {one:nom} e {other:nom}.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>the library knows no channel from {one} to {other}</source>
        <translation>a biblioteca não conhece nenhum canal {one:of} {other:to}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{0}: at other times, or undated</source>
        <translation>{0}: noutros momentos, ou sem data</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{0}: not to rely on</source>
        <translation>{0}: não fiável</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{0}: perhaps, not dated well enough to tell</source>
        <translation>{0}: talvez, sem datas suficientemente precisas para o afirmar</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{date:in}, {answer}</source>
        <translation>{date:in}, {answer}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{one} can reach {other} through {powers}</source>
        <translation>{one:nom} {one:pode|podem} dirigir-se {other:to} por intermédio {powers:of}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{one} could perhaps reach {other} through {powers}</source>
        <translation>{one:nom} {one:podia|podiam} talvez dirigir-se {other:to} por intermédio {powers:of}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{one} could reach {other} through {powers}</source>
        <translation>{one:nom} {one:podia|podiam} dirigir-se {other:to} por intermédio {powers:of}</translation>
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
        <translation>1985, 1985-04 ou 1985-04-30; vazio: o mais recente</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>Channel between two states</source>
        <translation>Canal entre dois Estados</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>Enter opens one, Ctrl+C copies it.</source>
        <translation>Enter abre um, Ctrl+C copia-o.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>In &amp;force on</source>
        <translation>Em &amp;vigor em</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>In force on</source>
        <translation>Em vigor em</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>Mandates and their statements</source>
        <translation>Mandatos e as suas menções</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>Name two different states.</source>
        <translation>Indique dois Estados diferentes.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>Name two states to see how each can reach the other.</source>
        <translation>Indique dois Estados para ver como cada um pode dirigir-se ao outro.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>One state</source>
        <translation>Um Estado</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>S&amp;wap</source>
        <translation>&amp;Trocar</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>Swap the two states</source>
        <translation>Trocar os dois Estados</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>The library knows no state “{0}”.</source>
        <translation>A biblioteca não conhece nenhum Estado «{0}».</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>The other state</source>
        <translation>O outro Estado</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <location filename="../../viewer/kit/widgets/choice_box.py"/>
        <source>{0}: type a part of a name, or choose one of the list.</source>
        <translation>{0}: escreva parte de um nome ou escolha um da lista.</translation>
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
            <numerusform>O mandato da resposta</numerusform>
            <numerusform>Os %n mandatos da resposta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/citing/citable.py"/>
        <source>Everything: %n statement(s) with all records</source>
        <translation>
            <numerusform>Tudo: %n menção com todas as fontes</numerusform>
            <numerusform>Tudo: %n menções com todas as fontes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citable.py"/>
        <source>the editors’ note on {0}</source>
        <translation>a nota da redação sobre {0}</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>According to the source alone: {claim}</source>
        <translation>Apenas segundo o documento de origem: {claim:small}</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>According to the source, against public records: {claim}</source>
        <translation>Segundo o documento de origem, ao contrário das fontes públicas: {claim:small}</translation>
    </message>
    <message>
        <location filename="../../index/citing/prose.py"/>
        <location filename="../../index/citing/reference.py"/>
        <source>As of {0}</source>
        <translation>Situação {0:as_of}</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Editors’ assessment: {0}</source>
        <translation>Avaliação da redação: {0}</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Editors’ note</source>
        <translation>Nota da redação</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Editors’ note on {0}</source>
        <translation>Nota da redação sobre {0}</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Editors’ note: {0}</source>
        <translation>Nota da redação: {0}</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Glossary</source>
        <translation>Glossário</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Not verified</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Rests on: {0}</source>
        <translation>Assenta em: {0}</translation>
    </message>
    <message>
        <location filename="../../index/citing/prose.py"/>
        <source>edition {0}, {1}</source>
        <translation>edição {0}, {1}</translation>
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
        <translation>Ligação copiada: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_controller.py"/>
        <source>Copied with citation ({1}): {0}.</source>
        <translation>Copiado com citação ({1}): {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_controller.py"/>
        <source>There is nothing here that a link could lead to.</source>
        <translation>Não há aqui nada a que uma ligação possa levar.</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_controller.py"/>
        <source>There is nothing here to cite.</source>
        <translation>Não há aqui nada para citar.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <location filename="../../viewer/kit/widgets/clear_button.py"/>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <location filename="../../viewer/faults/unsaved_controller.py"/>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/unsaved_controller.py"/>
        <source>Close &amp;without saving</source>
        <translation>&amp;Fechar sem guardar</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/unsaved_controller.py"/>
        <source>If the program is closed now, what is not saved yet is lost.</source>
        <translation>Se o programa for fechado agora, perde-se o que ainda não está guardado.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/unsaved_controller.py"/>
        <source>Not saved yet</source>
        <translation>Ainda não guardado</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Assessment</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>For</source>
        <translation>Estado representado</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>From which year until which, as far as stated; the details give it as the source words it.</source>
        <translation>De que ano até que ano, na medida em que conste; os pormenores dão as palavras da fonte.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>In</source>
        <translation>Estado acreditador</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Power</source>
        <translation>Potência</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Stated in</source>
        <translation>Mencionado em</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>The host state: where they are looked after.</source>
        <translation>O Estado acreditador: onde os interesses são protegidos.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>The protecting power: the state that acts for another.</source>
        <translation>A potência protetora: o Estado que age em nome de outro.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>The represented state: whose interests are looked after.</source>
        <translation>O Estado representado: aquele cujos interesses são protegidos.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>What the public record says about it.</source>
        <translation>O que as fontes públicas dizem disso.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Where it is stated: in the source document, in the register.</source>
        <translation>Onde é mencionado: no documento de origem, no registo.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Whether it is in force, and as of which date that is known.</source>
        <translation>Se está em vigor, e em que data isso se sabe.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Years</source>
        <translation>Anos</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record, here its id; those that weigh most come first</source>
        <translation>uma linha por fonte, aqui o seu identificador; primeiro as de maior peso</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record: its address</source>
        <translation>uma linha por fonte: o seu endereço</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record: its own date, or “undated”</source>
        <translation>uma linha por fonte: a sua própria data, ou «undated» (sem data)</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record: its title, in [square brackets] where it has none of its own</source>
        <translation>uma linha por fonte: o seu título, entre [parênteses retos] se não tiver um próprio</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record: the day it was seen, or “not stated”</source>
        <translation>uma linha por fonte: o dia em que foi consultada, ou «not stated» (não consta)</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record: treaty body, ministry, official series, academic, press, …</source>
        <translation>uma linha por fonte: treaty body (organização internacional), ministry (ministério), official series (série oficial), academic (académica), press (imprensa), …</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record: who published it, or “not stated”</source>
        <translation>uma linha por fonte: quem a publicou, ou «not stated» (não consta)</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each stage: ids of the records that state it, with spaces between</source>
        <translation>uma linha por fase: identificadores das fontes que a mencionam, separados por espaços</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>code of the state: ISO 3166-1, for former states ISO 3166-3, or one of our own that begins with x-</source>
        <translation>código do Estado: ISO 3166-1, para antigos Estados ISO 3166-3, ou um próprio que começa por x-</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>current, ended, never in force or unknown</source>
        <translation>current (em vigor), ended (terminado), never in force (nunca em vigor) ou unknown (desconhecido)</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>date of the latest record of what is current</source>
        <translation>data da fonte mais recente do que está em vigor</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>how many statements of this library say so</source>
        <translation>quantas menções desta biblioteca o dizem</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>id of the arrangement; it stays in later editions</source>
        <translation>identificador do mandato; mantém-se em edições posteriores</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>ids of arrangements that the same source states against this one, with spaces between</source>
        <translation>identificadores dos mandatos que o mesmo documento menciona contra este, separados por espaços</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>its stages in order, with semicolons between: requested, agreed, in force, suspended, refused, ended</source>
        <translation>as suas fases por ordem, separadas por ponto e vírgula: requested (pedido), agreed (acordado), in force (em vigor), suspended (suspenso), refused (recusado), ended (terminado)</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>its time as worded, where no date says it</source>
        <translation>o seu período tal como está redigido, quando nenhuma data o diz</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>the day as of which its status is known</source>
        <translation>o dia a que se refere a sua situação</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>the host state</source>
        <translation>o Estado acreditador</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>the protecting power</source>
        <translation>a potência protetora</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>the represented state</source>
        <translation>o Estado representado</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>what the record says: confirmed, imprecise, contradicted, unsupported, one source only</source>
        <translation>o que dizem as fontes: confirmed (confirmado), imprecise (impreciso), contradicted (contradito), unsupported (sem confirmação), one source only (uma só fonte)</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>when it ended, in the same form</source>
        <translation>quando terminou, na mesma forma</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>when it took effect: YYYY, YYYY-MM or YYYY-MM-DD, as precise as the record</source>
        <translation>quando entrou em vigor: AAAA, AAAA-MM ou AAAA-MM-DD, tão preciso como a fonte</translation>
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
        <translation>«yes» para o que está em vigor e não foi confirmado há doze meses</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>a state in any of these roles</source>
        <translation>um Estado em qualquer destas funções</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>check the library in use, and say what it rests on and what it covers</source>
        <translation>verificar a biblioteca em uso e dizer em que assenta e o que cobre</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>current, ended, never in force or unknown</source>
        <translation>current (em vigor), ended (terminado), never in force (nunca em vigor) ou unknown (desconhecido)</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>have all documents on the shelf found, and found quickly</source>
        <translation>fazer com que todos os documentos da estante sejam encontrados, e depressa</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>how to write them</source>
        <translation>como os escrever</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>in force on a date: 1985, 1985-04 or 1985-04-30</source>
        <translation>em vigor numa data: 1985, 1985-04 ou 1985-04-30</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>keep both editions on the shelf</source>
        <translation>manter ambas as edições na estante</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>leave out what is only reported, believed or likely</source>
        <translation>omitir o que apenas é relatado, suposto ou provável</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>list the documents on your shelf, or remove some</source>
        <translation>listar os documentos da sua estante, ou retirar alguns</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>list what changed since the last edition</source>
        <translation>listar o que mudou desde a última edição</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>list who represents whom</source>
        <translation>listar quem representa quem</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>look up in the window what is selected in another program, or was copied</source>
        <translation>consultar na janela o que está selecionado noutro programa ou foi copiado</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>one statement is confirmed, imprecise, contradicted, …</source>
        <translation>uma menção é confirmed (confirmada), imprecise (imprecisa), contradicted (contradita), …</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>open a passage: its number (4.2), its id, or a link</source>
        <translation>abrir uma passagem: o seu número (4.2), o seu identificador ou uma ligação</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>put a file on your shelf and open it; files alone do the same</source>
        <translation>pôr um ficheiro na sua estante e abri-lo; indicar apenas ficheiros faz o mesmo</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>put documents of your own on your shelf</source>
        <translation>pôr documentos próprios na sua estante</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>put them into this folder of the shelf</source>
        <translation>pô-los nesta pasta da estante</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>save a picture of the window and exit</source>
        <translation>guardar uma imagem da janela e sair</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>search only what comes with the program, or only your shelf</source>
        <translation>pesquisar só no que vem com o programa, ou só na sua estante</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>search the documents</source>
        <translation>pesquisar nos documentos</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>show at most N hits (20)</source>
        <translation>mostrar no máximo N resultados (20)</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>show the version and exit</source>
        <translation>mostrar a versão e sair</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>show this help message and exit</source>
        <translation>mostrar esta ajuda e sair</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>start with a search</source>
        <translation>começar com uma pesquisa</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>start with the usual settings; a copy is kept</source>
        <translation>começar com as definições habituais; conserva-se uma cópia</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>stated in one layer of the library, such as source</source>
        <translation>mencionado numa camada da biblioteca, por exemplo source</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>take a newer edition in place of the one on the shelf</source>
        <translation>adotar uma edição mais recente em lugar da que está na estante</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>take documents off the shelf; notes on them are kept</source>
        <translation>retirar documentos da estante; as notas sobre eles conservam-se</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>take the first part of what is too long</source>
        <translation>adicionar só a primeira parte do que é demasiado longo</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the encoding of plain texts</source>
        <translation>a codificação dos textos simples</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the files, or folders of files, to read</source>
        <translation>os ficheiros, ou pastas de ficheiros, a ler</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the host state</source>
        <translation>o Estado acreditador</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the id or the name of a document</source>
        <translation>o identificador ou o nome de um documento</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the protecting power</source>
        <translation>a potência protetora</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the represented state</source>
        <translation>o Estado representado</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the words to look for</source>
        <translation>as palavras a procurar</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>these words instead</source>
        <translation>estas palavras em vez disso</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>use a language for this start</source>
        <translation>usar uma língua neste arranque</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>use a theme for this start</source>
        <translation>usar um tema neste arranque</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>with --format csv: write into FILE, for a spreadsheet</source>
        <translation>com --format csv: escrever em FILE, para uma folha de cálculo</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>with --json: read one question a line from FILE, or stdin for -, and write one object a line</source>
        <translation>com --json: ler uma pergunta por linha de FILE, ou da entrada padrão com -, e escrever um objeto por linha</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>with --on: also what the dates known do not decide</source>
        <translation>com --on: também o que as datas conhecidas não decidem</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>write JSON</source>
        <translation>escrever JSON</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <location filename="../../viewer/arrangements/compare/compare_dialog.py"/>
        <source>Choose an arrangement</source>
        <translation>Escolher um mandato</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/compare_dialog.py"/>
        <source>Compare two arrangements</source>
        <translation>Comparar dois mandatos</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/compare_dialog.py"/>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/compare_dialog.py"/>
        <source>Enter opens the sentence under a value.</source>
        <translation>Enter abre a frase em que assenta um valor.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/compare_dialog.py"/>
        <source>One arrangement</source>
        <translation>Um mandato</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/compare_dialog.py"/>
        <source>The other arrangement</source>
        <translation>O outro mandato</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n menção</numerusform>
            <numerusform>%n menções</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Assessment</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Begins</source>
        <translation>Início</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Contradicted in the source</source>
        <translation>Contradito na fonte</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Ends</source>
        <translation>Fim</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Host state</source>
        <translation>Estado acreditador</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Last confirmed</source>
        <translation>Última confirmação</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Protecting power</source>
        <translation>Potência protetora</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Represented state</source>
        <translation>Estado representado</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Rests on</source>
        <translation>Assenta em</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Stages</source>
        <translation>Fases</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison_model.py"/>
        <source>differs</source>
        <translation>difere</translation>
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
        <translation>Índice</translation>
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
        <translation>Resultados, índice ou marcadores</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/contents/contents_pane.py"/>
        <source>The topics of the library; the chosen one is opened beside.</source>
        <translation>Os tópicos da biblioteca; o escolhido abre-se ao lado.</translation>
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
            <numerusform>%n passagem</numerusform>
            <numerusform>%n passagens</numerusform>
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
        <translation>Um Estado que não figure nesta lista não tem nenhum mandato nesta biblioteca.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/words/coverage_words.py"/>
        <source>An arrangement counts in every period in which it was in force; %n more (is|are) not dated well enough.</source>
        <translation>
            <numerusform>Um mandato conta em cada período em que esteve em vigor; mais %n não está datado com precisão suficiente.</numerusform>
            <numerusform>Um mandato conta em cada período em que esteve em vigor; mais %n não estão datados com precisão suficiente.</numerusform>
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
        <translation>Como Estado acreditador</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>As power</source>
        <translation>Como potência</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>By period</source>
        <translation>Por período</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>By record</source>
        <translation>Por fonte</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>By state</source>
        <translation>Por Estado</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Each arrangement counts once, with the record that weighs most.</source>
        <translation>Cada mandato conta uma vez, com a fonte de maior peso.</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Examined</source>
        <translation>Examinado</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>In force</source>
        <translation>Em vigor</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Left out as doubtful</source>
        <translation>Omitido por ser duvidoso</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Record</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Represented</source>
        <translation>Representado</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Sources examined</source>
        <translation>O que foi examinado</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Sources not examined</source>
        <translation>O que não foi examinado</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>This library does not say.</source>
        <translation>Esta biblioteca não o diz.</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>What a record names, but not well enough to stand among the arrangements.</source>
        <translation>O que uma fonte refere, mas não com clareza bastante para figurar entre os mandatos.</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Why not</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>With an official record</source>
        <translation>Com uma fonte oficial</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>With two independent records</source>
        <translation>Com duas fontes independentes</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>a document of this library alone</source>
        <translation>só um documento desta biblioteca</translation>
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
            <numerusform>{count} {date:in}, de um total de {total} na biblioteca: mais %n nunca entrou em vigor ou não tem confirmação, e não se conta aqui. Nada ter sido encontrado não significa que nada tenha havido: apenas que nada consta do que foi examinado.</numerusform>
            <numerusform>{count} {date:in}, de um total de {total} na biblioteca: os outros %n nunca entraram em vigor ou não têm confirmação, e não se contam aqui. Nada ter sido encontrado não significa que nada tenha havido: apenas que nada consta do que foi examinado.</numerusform>
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
        <translation>MMMM 'de' yyyy</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
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
        <translation>Abrir &amp;passagem</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_list.py"/>
        <source>&amp;Show this arrangement</source>
        <translation>&amp;Mostrar este mandato</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_list.py"/>
        <source>Copy address {0}</source>
        <translation>Copiar o endereço {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_list.py"/>
        <source>Open address {0}…</source>
        <translation>Abrir o endereço {0}…</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <location filename="../../viewer/arrangements/details/detail_page.py"/>
        <source>All arrangements</source>
        <translation>Todos os mandatos</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_page.py"/>
        <source>Back to the list (Escape)</source>
        <translation>Voltar à lista (Esc)</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_page.py"/>
        <source>Next arrangement</source>
        <translation>Mandato seguinte</translation>
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
        <translation>Antes e depois, para o mesmo Estado representado e o mesmo Estado acreditador</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Contradicted in the source itself</source>
        <translation>Contradito na própria fonte</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Editors’ note, {0}. {1} {2}</source>
        <translation>Nota da redação, {0}. {1} {2}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Evidence, the best first</source>
        <translation>Provas, a começar pela melhor</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>In the source</source>
        <translation>Na fonte</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>In the {0}</source>
        <translation>Na camada «{0}»</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Its stages</source>
        <translation>As suas fases</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Note of {date} on {words}</source>
        <translation>Nota {date:of} sobre {words}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Other roles of {power}</source>
        <translation>Outras funções {power:of}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Passage {0}: {1}</source>
        <translation>Passagem {0}: {1}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Show all %n</source>
        <translation>
            <numerusform>Mostrar tudo (%n)</numerusform>
            <numerusform>Mostrar todos (%n)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>The editors’ notes on it</source>
        <translation>As notas da redação a este respeito</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>The opposite direction</source>
        <translation>O sentido inverso</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>after</source>
        <translation>depois</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>apart</source>
        <translation>à parte</translation>
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
        <translation>sem data</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>~ hedged in the text</source>
        <translation>~ com reservas no texto</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>≠ dates differ between statements</source>
        <translation>≠ as datas diferem entre menções</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>&amp;Open passage</source>
        <translation>Abrir &amp;passagem</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Add to b&amp;riefing</source>
        <translation>J&amp;untar à folha</translation>
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
        <translation>Copiar tudo o que esta ficha mostra</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Copy it in one sentence, with its best record</source>
        <translation>Copiá-lo numa frase, com a sua melhor fonte</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Details of this arrangement</source>
        <translation>Pormenores deste mandato</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Other ways to cite</source>
        <translation>Outras formas de citar</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Put this arrangement on the briefing sheet, together with the others ticked</source>
        <translation>Pôr este mandato na folha informativa, com os outros assinalados</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Read the sentence that says most of it, where it stands</source>
        <translation>Ler no seu lugar a frase que mais diz sobre ele</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Set it beside another arrangement, field by field</source>
        <translation>Pô-lo ao lado de outro mandato, campo a campo</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Statements, editors’ notes and related arrangements. Enter opens one, Ctrl+C copies it.</source>
        <translation>Menções, notas da redação e mandatos relacionados. Enter abre um, Ctrl+C copia-o.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>States of this arrangement</source>
        <translation>Estados deste mandato</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>What the public record says</source>
        <translation>O que dizem as fontes públicas</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>About Good Offices</source>
        <translation>Acerca do Good Offices</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>An address is shown in full and opened only when you say so.</source>
        <translation>Um endereço é mostrado por inteiro e só se abre quando assim o indicar.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>An offline reference on protecting powers and mediation.</source>
        <translation>Uma obra de referência, sem ligação à rede, sobre potências protetoras e mediação.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>Edition {number} of {date}</source>
        <translation>Edição {number} {date:of}</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>In a source, headings in [square brackets] are the editors’; all else is its own.</source>
        <translation>Numa fonte, os títulos entre [parênteses retos] são da redação; tudo o mais é da própria fonte.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>It never opens a network connection.</source>
        <translation>Nunca abre uma ligação à rede.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>Records of the editor’s note</source>
        <translation>Fontes da nota da redação</translation>
    </message>
    <message>
        <location filename="../../viewer/help/changes_dialog.py"/>
        <source>What has changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <location filename="../../viewer/help/coverage_dialog.py"/>
        <source>What is covered</source>
        <translation>O que está coberto</translation>
    </message>
</context>
<context>
    <name>DiskFaults</name>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>access to it is denied</source>
        <translation>o acesso foi recusado</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>another program is using it</source>
        <translation>outro programa está a usá-lo</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>fault {0}</source>
        <translation>falha {0}</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>it cannot be used as a file</source>
        <translation>não pode ser usado como ficheiro</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>it is damaged</source>
        <translation>está danificado</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>it is not there</source>
        <translation>não está lá</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>it is too large</source>
        <translation>é demasiado grande</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>it was interrupted</source>
        <translation>foi interrompido</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>its links lead round in a circle</source>
        <translation>as suas ligações andam em círculo</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>its name is too long</source>
        <translation>o nome é demasiado longo</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>something of that name is there already</source>
        <translation>já existe algo com esse nome</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>the disk reports a fault</source>
        <translation>o disco assinala uma falha</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>the drive or the network does not answer</source>
        <translation>a unidade ou a rede não responde</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>there is too little memory</source>
        <translation>não há memória suficiente</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>too many files are open</source>
        <translation>há demasiados ficheiros abertos</translation>
    </message>
</context>
<context>
    <name>EditingController</name>
    <message numerus="yes">
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>%n document(s) (is|are) in no folder now.</source>
        <translation>
            <numerusform>%n documento não está agora em nenhuma pasta.</numerusform>
            <numerusform>%n documentos não estão agora em nenhuma pasta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>%n document(s) (is|are) in the folder {0} now.</source>
        <translation>
            <numerusform>%n documento está agora na pasta {0}.</numerusform>
            <numerusform>%n documentos estão agora na pasta {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>%n document(s) (is|are) off your shelf. Your notes on (it|them) are kept.</source>
        <translation>
            <numerusform>%n documento já não está na sua estante. As suas notas sobre ele conservam-se.</numerusform>
            <numerusform>%n documentos já não estão na sua estante. As suas notas sobre eles conservam-se.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>%n folder(s) (is|are) gone; (its|their) documents stay on your shelf.</source>
        <translation>
            <numerusform>%n pasta foi retirada; os seus documentos ficam na sua estante.</numerusform>
            <numerusform>%n pastas foram retiradas; os seus documentos ficam na sua estante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>%n row(s) (has|have) another place now.</source>
        <translation>
            <numerusform>%n entrada tem agora outro lugar.</numerusform>
            <numerusform>%n entradas têm agora outro lugar.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>Done again.</source>
        <translation>Refeito.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>It is called by this name now.</source>
        <translation>Passa a ter este nome.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>The folder is called {0} now.</source>
        <translation>A pasta passa a chamar-se {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>The folder {0} is gone; its documents stay on your shelf.</source>
        <translation>A pasta {0} já não existe; os seus documentos ficam na estante.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>There is a folder {0} now.</source>
        <translation>A pasta {0} foi criada.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>Undone.</source>
        <translation>Desfeito.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>What was read of {0} is gone: add its file again; your notes on it are found then.</source>
        <translation>O que foi lido de {0} já não existe: adicione de novo o seu ficheiro; então as suas notas voltam a ser encontradas.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>{0} has another place now.</source>
        <translation>{0} tem agora outro lugar.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>{0} is in no folder now.</source>
        <translation>{0} já não está em nenhuma pasta.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>{0} is in the folder {1} now.</source>
        <translation>{0} está agora na pasta {1}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>{0} is off your shelf. Your notes on it are kept.</source>
        <translation>{0} já não está na sua estante. As suas notas conservam-se.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>{0} is the first one already.</source>
        <translation>{0} já é o primeiro.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>{0} is the last one already.</source>
        <translation>{0} já é o último.</translation>
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
        <translation>Agora não</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/edition_bar.py"/>
        <source>Take the new edition</source>
        <translation>Adotar a nova edição</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/edition_bar.py"/>
        <source>The file of this document has changed since it was read.</source>
        <translation>O ficheiro deste documento mudou desde que foi lido.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/edition_bar.py"/>
        <source>The new edition is being read: {0} %</source>
        <translation>A nova edição está a ser lida: {0} %</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <location filename="../../viewer/shelf/encoding_dialog.py"/>
        <source>&amp;Encoding:</source>
        <translation>&amp;Codificação:</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/encoding_dialog.py"/>
        <source>&amp;Read it so</source>
        <translation>&amp;Ler assim</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/encoding_dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/encoding_dialog.py"/>
        <source>Encoding of the text</source>
        <translation>Codificação do texto</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/encoding_dialog.py"/>
        <source>How the text reads</source>
        <translation>Como se lê o texto</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/encoding_dialog.py"/>
        <source>“{0}” does not say how its letters are written. Choose what makes them readable.</source>
        <translation>«{0}» não diz como estão escritas as suas letras. Escolha o que as torne legíveis.</translation>
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
        <translation>Europa Central (DOS)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Central European (ISO)</source>
        <translation>Europa Central (ISO)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Central European (Windows)</source>
        <translation>Europa Central (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Chinese, simplified (GB18030)</source>
        <translation>Chinês simplificado (GB18030)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinês tradicional (Big5)</translation>
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
        <translation>Grego (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Hebrew (Windows)</source>
        <translation>Hebraico (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Japanese (EUC)</source>
        <translation>Japonês (EUC)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonês (Shift JIS)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Korean (Windows)</source>
        <translation>Coreano (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Thai (Windows)</source>
        <translation>Tailandês (Windows)</translation>
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
        <translation>Europa Ocidental (DOS)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Western European (Macintosh)</source>
        <translation>Europa Ocidental (Macintosh)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Western European (Windows)</source>
        <translation>Europa Ocidental (Windows)</translation>
    </message>
</context>
<context>
    <name>EnlargedView</name>
    <message>
        <location filename="../../viewer/arrangements/enlarged_view.py"/>
        <source>Back to the text</source>
        <translation>Voltar ao texto</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/enlarged_view.py"/>
        <source>Back to the text (Escape)</source>
        <translation>Voltar ao texto (Esc)</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar relatório</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>A file could not be read or written.</source>
        <translation>Um ficheiro não pôde ser lido ou escrito.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>A part of the program failed. This is a mistake in the program, not one of yours.</source>
        <translation>Uma parte do programa falhou. É um erro do programa, não seu.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>A part of the program is missing. It was probably updated or removed while it was open.</source>
        <translation>Falta uma parte do programa. Provavelmente foi atualizado ou removido enquanto estava aberto.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>Check that the disk is connected and that you may write there, then try again.</source>
        <translation>Verifique se o disco está ligado e se pode escrever nele, e tente de novo.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>Close the program and start it again. If it does not start, install it again.</source>
        <translation>Feche o programa e volte a iniciá-lo. Se não arrancar, instale-o de novo.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>Close the program and start it again: it checks the library and builds it anew if need be.</source>
        <translation>Feche o programa e volte a iniciá-lo: ele verifica a biblioteca e reconstrói-a se for preciso.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>Go on reading. If it happens again, close the program and start it again; the report below helps those who look after the program to find the mistake.</source>
        <translation>Continue a ler. Se voltar a acontecer, feche o programa e volte a iniciá-lo; o relatório abaixo ajuda quem cuida do programa a encontrar o erro.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>It has happened %n time(s) so far.</source>
        <translation>
            <numerusform>Aconteceu %n vez até agora.</numerusform>
            <numerusform>Aconteceu %n vezes até agora.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>It holds nothing that you read, searched for or wrote.</source>
        <translation>Não contém nada do que leu, pesquisou ou escreveu.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>Make some room on the disk and try again.</source>
        <translation>Liberte espaço no disco e tente de novo.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>Something went wrong</source>
        <translation>Algo correu mal</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>The disk is full, so a file could not be written.</source>
        <translation>O disco está cheio, por isso um ficheiro não pôde ser escrito.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>The library is unchanged, and what you had set or saved before is safe. The program goes on.</source>
        <translation>A biblioteca não mudou, e o que definiu ou guardou antes está a salvo. O programa continua.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>The library’s files could not be read. They may have been moved or removed.</source>
        <translation>Os ficheiros da biblioteca não puderam ser lidos. Talvez tenham sido movidos ou removidos.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>This report holds nothing that you read, searched for or wrote. It is sent nowhere.</source>
        <translation>Este relatório não contém nada do que leu, pesquisou ou escreveu. Não é enviado para lado nenhum.</translation>
    </message>
</context>
<context>
    <name>ExchangeController</name>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Bookmarks and notes in {0}, edition {1}</source>
        <translation>Marcadores e notas de {0}, edição {1}</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Export bookmarks and notes</source>
        <translation>Exportar marcadores e notas</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Export for another computer</source>
        <translation>Exportar para outro computador</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Import bookmarks and notes</source>
        <translation>Importar marcadores e notas</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Imported: {0} new, {1} with later words, {2} already here.</source>
        <translation>Importados: {0} novos, {1} com texto mais recente, {2} já presentes.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Nothing is marked here, so there is nothing to save.</source>
        <translation>Aqui nada está marcado, por isso não há nada para guardar.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Saved {0} with bookmarks, highlights and notes: {1}, settings: {2}.</source>
        <translation>Guardado {0} com marcadores, realces e notas: {1}, definições: {2}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Saved {0} with bookmarks, highlights and notes: {1}.</source>
        <translation>Guardado {0} com marcadores, realces e notas: {1}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Settings taken over: {0}.</source>
        <translation>Definições adotadas: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Take over</source>
        <translation>Adotar</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>{0} holds bookmarks, highlights and notes: {1}, and settings: {2}. What you marked here stays; your settings and keys are replaced by those of the file.</source>
        <translation>{0} contém marcadores, realces e notas: {1}, e definições: {2}. O que aqui marcou fica; as suas definições e teclas são substituídas pelas do ficheiro.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>Assessment</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>For</source>
        <translation>Estado representado</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>In</source>
        <translation>Estado acreditador</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>Power</source>
        <translation>Potência</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>Rests on</source>
        <translation>Assenta em</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <location filename="../../viewer/arrangements/export_controller.py"/>
        <source>Briefing sheet</source>
        <translation>Folha informativa</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/export_controller.py"/>
        <source>Export all arrangements</source>
        <translation>Exportar todos os mandatos</translation>
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
            <numerusform>Guardado em {0}: %n mandato.</numerusform>
            <numerusform>Guardado em {0}: %n mandatos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportService</name>
    <message>
        <location filename="../../viewer/arrangements/export_service.py"/>
        <source>Protecting-power arrangements ({0}, edition {1})</source>
        <translation>Mandatos de potência protetora ({0}, edição {1})</translation>
    </message>
</context>
<context>
    <name>FaultController</name>
    <message>
        <location filename="../../viewer/faults/fault_controller.py"/>
        <source>The program was updated or removed while it was open. Close it and start it again.</source>
        <translation>O programa foi atualizado ou removido enquanto estava aberto. Feche-o e volte a iniciá-lo.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_controller.py"/>
        <source>The same fault again ({0} so far). Help → Copy diagnostics has what is known.</source>
        <translation>A mesma falha outra vez ({0} até agora). Ajuda → Copiar diagnóstico contém o que se sabe.</translation>
    </message>
</context>
<context>
    <name>FileKinds</name>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <source>Annotations for other readers (*.ann)</source>
        <translation>Anotações para outros programas de leitura (*.ann)</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/export_service.py"/>
        <source>Data for a program (*.json)</source>
        <translation>Dados para um programa (*.json)</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <location filename="../../viewer/shortcuts/shortcuts_file.py"/>
        <source>Data to import again (*.json)</source>
        <translation>Dados para voltar a importar (*.json)</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/scene_export.py"/>
        <source>Drawing to scale (*.svg)</source>
        <translation>Desenho vetorial (*.svg)</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/export_service.py"/>
        <source>Markdown with footnotes (*.md)</source>
        <translation>Markdown com notas de rodapé (*.md)</translation>
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
        <translation>Imagem (*.jpg)</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/scene_export.py"/>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/export_service.py"/>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabela para folha de cálculo (*.csv)</translation>
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
            <numerusform>%n mandato no total. Mencionado em: {0}. O que vários mencionam conta-se uma vez.</numerusform>
            <numerusform>%n mandatos no total. Mencionados em: {0}. O que vários mencionam conta-se uma vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>%n more (is|are) not dated well enough to tell</source>
        <translation>
            <numerusform>mais %n mandato sem datas suficientemente precisas para decidir</numerusform>
            <numerusform>mais %n mandatos sem datas suficientemente precisas para decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>%n more, marked {0}, (is|are) not dated well enough to tell</source>
        <translation>
            <numerusform>mais %n mandato, marcado com {0}, sem datas suficientemente precisas para decidir</numerusform>
            <numerusform>mais %n mandatos, marcados com {0}, sem datas suficientemente precisas para decidir</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>Assessment</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>For</source>
        <translation>Estado representado</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>From the answer</source>
        <translation>Da resposta</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>In</source>
        <translation>Estado acreditador</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>In force</source>
        <translation>Em vigor</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/arrangements_filter_model.py"/>
        <source>Not dated well enough to tell.</source>
        <translation>Sem datas suficientemente precisas para decidir.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>Only firm statements</source>
        <translation>Só menções firmes</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>Power</source>
        <translation>Potência</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>State involved</source>
        <translation>Estado em causa</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>Stated in</source>
        <translation>Mencionado em</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>{0} of {1} in {2}</source>
        <translation>{0} de {1} em {2}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>{0} of {1} on {2}</source>
        <translation>{0} de {1} em {2}</translation>
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
        <translation>«{0}» não é uma data. Escreva-a como 1980, 1980-05 ou 1980-05-21.</translation>
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
        <translation>Filtrar por Estado, data, situação, lugar onde é mencionado e avaliação</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Filter by state, period or words</source>
        <translation>Estado, período ou palavras</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Filters in use</source>
        <translation>Filtros em uso</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Leave them out</source>
        <translation>Não os mostrar</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>More filters</source>
        <translation>Mais filtros</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Remove filter {0}</source>
        <translation>Retirar o filtro {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Remove this filter</source>
        <translation>Retirar este filtro</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Show them</source>
        <translation>Mostrá-los</translation>
    </message>
</context>
<context>
    <name>FilterForm</name>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>1985, 1985-04 or 1985-04-30</source>
        <translation>1985, 1985-04 ou 1985-04-30</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>Arrow keys go by one year, Page Up and Page Down by ten.</source>
        <translation>As setas avançam um ano de cada vez; Page Up e Page Down, dez.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>Clear all</source>
        <translation>Limpar tudo</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>Filter arrangements</source>
        <translation>Filtrar mandatos</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>In any of the three roles</source>
        <translation>Em qualquer das três funções</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>In force in the year</source>
        <translation>Em vigor no ano</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>In force on</source>
        <translation>Em vigor em</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>Leave out what is only reported, believed or likely</source>
        <translation>Omitir o que apenas é relatado, suposto ou provável</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>Show only the arrangements of which this is so.</source>
        <translation>Mostrar só os mandatos em que isto se verifica.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>&amp;Whole words</source>
        <translation>Pa&amp;lavras inteiras</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Close, and stay at this place</source>
        <translation>Fechar e ficar neste lugar</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Enter goes to the next place, Shift+Enter to the previous one, Escape back to where you were.</source>
        <translation>Enter vai para o lugar seguinte, Shift+Enter para o anterior, Esc volta ao ponto de partida.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Find in this document</source>
        <translation>Localizar neste documento</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Find words</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Match &amp;case</source>
        <translation>Distinguir &amp;maiúsculas</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Match acce&amp;nts</source>
        <translation>&amp;Distinguir acentos</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Regular e&amp;xpression</source>
        <translation>Expressão &amp;regular</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>“19[78]\d” finds the years from 1970 to 1989.</source>
        <translation>«19[78]\d» encontra os anos de 1970 a 1989.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>“Us” does not find “us”.</source>
        <translation>«Us» não encontra «us».</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>“cafe” does not find “café”.</source>
        <translation>«cafe» não encontra «café».</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>“state” does not find “statement”.</source>
        <translation>«state» não encontra «statement».</translation>
    </message>
</context>
<context>
    <name>FindController</name>
    <message>
        <location filename="../../viewer/finding/find_controller.py"/>
        <source>Finding…</source>
        <translation>A localizar…</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_controller.py"/>
        <source>Not in this document.</source>
        <translation>Não está neste documento.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_controller.py"/>
        <source>Words are found in documents. Open one first.</source>
        <translation>As palavras localizam-se em documentos. Abra primeiro um.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_controller.py"/>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_controller.py"/>
        <source>{0} of {1}, from the beginning again</source>
        <translation>{0} de {1}, de novo desde o princípio</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_controller.py"/>
        <source>{0} of {1}, from the end again</source>
        <translation>{0} de {1}, de novo desde o fim</translation>
    </message>
</context>
<context>
    <name>FindPattern</name>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>A pattern cannot begin with “(*”.</source>
        <translation>Um padrão não pode começar por «(*».</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>A range in “[…]” runs backwards.</source>
        <translation>Um intervalo em «[…]» está invertido.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>A sign such as “*” repeats nothing.</source>
        <translation>Um sinal como «*» não repete nada.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>A “(” is not closed.</source>
        <translation>Um «(» não está fechado.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>A “)” closes nothing.</source>
        <translation>Um «)» não fecha nada.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>A “[” is not closed.</source>
        <translation>Um «[» não está fechado.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>Not a pattern of whole words.</source>
        <translation>Não é um padrão de palavras inteiras.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>Not a pattern, from letter {0} on.</source>
        <translation>Não é um padrão, a partir do carácter {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>Nothing follows the last “\”.</source>
        <translation>Nada se segue ao último «\».</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>This pattern takes too long.</source>
        <translation>Este padrão demora demasiado.</translation>
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
            <numerusform>Mostrar só o mandato que a pesquisa encontrou</numerusform>
            <numerusform>Mostrar só os %n mandatos que a pesquisa encontrou</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>Not verified: no record of these words could be shown.</source>
        <translation>Não verificado: não foi possível apresentar nenhuma fonte destas palavras.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>See also: </source>
        <translation>Ver também: </translation>
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
        <translation>Procurar um termo</translation>
    </message>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>Glossary</source>
        <translation>Glossário</translation>
    </message>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>Terms</source>
        <translation>Termos</translation>
    </message>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>The entry of the chosen term stands beside the list.</source>
        <translation>A entrada do termo escolhido está ao lado da lista.</translation>
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
        <translation>Um número da margem, como 4.2, ou um Estado</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>Go to passage or state</source>
        <translation>Ir para passagem ou Estado</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>Its mandates, and the passages that name it</source>
        <translation>Os seus mandatos, e as passagens que o nomeiam</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>Number or name of a passage, or a state</source>
        <translation>Número ou nome de uma passagem, ou um Estado</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>Numbers stand in the margin of the text.</source>
        <translation>Os números estão na margem do texto.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>Passages and states</source>
        <translation>Passagens e Estados</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>There is no passage “{0}”. Numbers stand in the margin of the text.</source>
        <translation>Não existe a passagem «{0}». Os números estão na margem do texto.</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Default</source>
        <translation>Predefinição</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Option</source>
        <translation>Opção</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Setting</source>
        <translation>Definição</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <location filename="../../viewer/shortcuts/shortcut_list.py"/>
        <source>Tool bar</source>
        <translation>Barra de ferramentas</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>What it asks for</source>
        <translation>O que pede</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>What it may be</source>
        <translation>Valores possíveis</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>What it means</source>
        <translation>O que significa</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Written</source>
        <translation>Escreve-se</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>yes</source>
        <translation>sim</translation>
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
        <translation>Copiado. Não contém nada do que leu, pesquisou ou escreveu.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_controller.py"/>
        <source>No program was found on this computer that shows folders. The log is in {0}</source>
        <translation>Não se encontrou neste computador nenhum programa que mostre pastas. O registo está em {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_controller.py"/>
        <source>There is no log yet: nothing has gone wrong on this computer.</source>
        <translation>Ainda não há registo: nada falhou neste computador.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_controller.py"/>
        <source>This is edition {0} of the library: {1} Help shows what has changed.</source>
        <translation>Esta é a edição {0} da biblioteca: {1} A Ajuda mostra o que mudou.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_controller.py"/>
        <source>{0} opens the handbook</source>
        <translation>{0} abre o manual</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>Back</source>
        <translation>Recuar</translation>
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
        <translation>Capítulos com estas palavras: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>No chapter has these words. Try fewer, or shorter ones.</source>
        <translation>Nenhum capítulo contém estas palavras. Tente menos, ou mais curtas.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>Search in the handbook</source>
        <translation>Pesquisar no manual</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>The chosen chapter stands beside the list.</source>
        <translation>O capítulo escolhido está ao lado da lista.</translation>
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
            <numerusform>%n mandato no total</numerusform>
            <numerusform>%n mandatos no total</numerusform>
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
            <numerusform>%n termo</numerusform>
            <numerusform>%n termos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>A reference on protecting powers and mediation: the source word for word, every arrangement with the words it rests on, a note where the record differs, and all of it on this computer.</source>
        <translation>Uma obra de referência sobre potências protetoras e mediação: a fonte palavra por palavra, cada mandato com as palavras em que assenta, uma nota onde as fontes divergem, e tudo neste computador.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>As far as public records confirm it, with the date of the latest one.</source>
        <translation>Na medida em que fontes públicas o confirmam, com a data da mais recente.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Edition {number} of {date}</source>
        <translation>Edição {number} {date:of}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Glossary</source>
        <translation>Glossário</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>In force today: %n</source>
        <translation>
            <numerusform>Em vigor hoje: %n</numerusform>
            <numerusform>Em vigor hoje: %n</numerusform>
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
        <translation>O que é uma potência protetora?</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>What is in it</source>
        <translation>Conteúdo da biblioteca</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Where you were last</source>
        <translation>Onde esteve da última vez</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Which mandates does Switzerland hold now?</source>
        <translation>Que mandatos exerce a Suíça atualmente?</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Who represented the United Kingdom in Argentina in 1982?</source>
        <translation>Quem representava o Reino Unido na Argentina em 1982?</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Who represents the United States in Iran?</source>
        <translation>Quem representa os Estados Unidos no Irão?</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Who speaks for whom, where, since when</source>
        <translation>Quem age em nome de quem, onde e desde quando</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>what has changed</source>
        <translation>o que mudou</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <location filename="../../viewer/shortcuts/key_recorder.py"/>
        <source>Add keys…</source>
        <translation>Adicionar teclas…</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/key_recorder.py"/>
        <source>Press the keys, or Esc</source>
        <translation>Prima as teclas, ou Esc</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <location filename="../../viewer/kit/keymap.py"/>
        <source>These keys are not known here.</source>
        <translation>Estas teclas não são conhecidas aqui.</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/keymap.py"/>
        <source>there is no action “{0}”</source>
        <translation>não há nenhuma ação «{0}»</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/keymap.py"/>
        <source>{0} is given twice</source>
        <translation>{0} está indicada duas vezes</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/keymap.py"/>
        <source>{0} is needed to move around and to edit. Hold Ctrl or Alt with another key.</source>
        <translation>{0} é necessária para percorrer e para escrever. Prima outra tecla com Ctrl ou Alt.</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/keymap.py"/>
        <source>{0} types a sign or opens a menu. Hold Ctrl with it, or use one of the F keys.</source>
        <translation>{0} escreve um sinal ou abre um menu. Prima-a com Ctrl, ou use uma das teclas F.</translation>
    </message>
</context>
<context>
    <name>KeysStrip</name>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>Add keys for {0}</source>
        <translation>Adicionar teclas para {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>Default: {0}</source>
        <translation>Predefinição: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>No action is chosen.</source>
        <translation>Nenhuma ação está escolhida.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>Remove these keys</source>
        <translation>Retirar estas teclas</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>Remove {0}</source>
        <translation>Retirar {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>Takes the next keys that you press; Esc gives up.</source>
        <translation>Recebe as próximas teclas que premir; Esc cancela.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>no keys</source>
        <translation>nenhuma tecla</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Abkhazian</source>
        <translation>abcázio</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Afar</source>
        <translation>afar</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Afrikaans</source>
        <translation>africanês</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Akan</source>
        <translation>akan</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Albanian</source>
        <translation>albanês</translation>
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
        <translation>aragonês</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Armenian</source>
        <translation>arménio</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Assamese</source>
        <translation>assamês</translation>
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
        <translation>aimará</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Azerbaijani</source>
        <translation>azerbaijano</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Bambara</source>
        <translation>bambara</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Bangla</source>
        <translation>bengalês</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Bashkir</source>
        <translation>bashkir</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Basque</source>
        <translation>basco</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Belarusian</source>
        <translation>bielorrusso</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Bislama</source>
        <translation>bislamá</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Bosnian</source>
        <translation>bósnio</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Breton</source>
        <translation>bretão</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Burmese</source>
        <translation>birmanês</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Catalan</source>
        <translation>catalão</translation>
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
        <translation>chinês</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Church Slavic</source>
        <translation>eslavo eclesiástico</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Chuvash</source>
        <translation>chuvash</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Cornish</source>
        <translation>córnico</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Corsican</source>
        <translation>córsico</translation>
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
        <translation>dinamarquês</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Divehi</source>
        <translation>divehi</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Dutch</source>
        <translation>neerlandês</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Dzongkha</source>
        <translation>dzonga</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>English</source>
        <translation>inglês</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Esperanto</source>
        <translation>esperanto</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Estonian</source>
        <translation>estónio</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Ewe</source>
        <translation>ewe</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Faroese</source>
        <translation>feroês</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Fijian</source>
        <translation>fijiano</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Finnish</source>
        <translation>finlandês</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>French</source>
        <translation>francês</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Fula</source>
        <translation>fula</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Galician</source>
        <translation>galego</translation>
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
        <translation>alemão</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Greek</source>
        <translation>grego</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Guarani</source>
        <translation>guarani</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Gujarati</source>
        <translation>guzerate</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Haitian Creole</source>
        <translation>crioulo haitiano</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Hausa</source>
        <translation>haúça</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Hebrew</source>
        <translation>hebraico</translation>
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
        <translation>islandês</translation>
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
        <translation>indonésio</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Interlingua</source>
        <translation>interlíngua</translation>
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
        <translation>inupiaque</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Irish</source>
        <translation>irlandês</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Japanese</source>
        <translation>japonês</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Javanese</source>
        <translation>javanês</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kalaallisut</source>
        <translation>gronelandês</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kannada</source>
        <translation>canarim</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kanuri</source>
        <translation>canúri</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kashmiri</source>
        <translation>caxemira</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kazakh</source>
        <translation>cazaque</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Khmer</source>
        <translation>khmer</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kikuyu</source>
        <translation>quicuio</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kinyarwanda</source>
        <translation>quiniaruanda</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Komi</source>
        <translation>komi</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kongo</source>
        <translation>congolês</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kuanyama</source>
        <translation>cuanhama</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kurdish</source>
        <translation>curdo</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kyrgyz</source>
        <translation>quirguiz</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Lao</source>
        <translation>laosiano</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Latin</source>
        <translation>latim</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Latvian</source>
        <translation>letão</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Limburgish</source>
        <translation>limburguês</translation>
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
        <translation>luba-catanga</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Luxembourgish</source>
        <translation>luxemburguês</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Macedonian</source>
        <translation>macedónio</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Malagasy</source>
        <translation>malgaxe</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Malay</source>
        <translation>malaio</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Malayalam</source>
        <translation>malaiala</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Maltese</source>
        <translation>maltês</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Manx</source>
        <translation>manx</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Marathi</source>
        <translation>marata</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Marshallese</source>
        <translation>marshalês</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Mongolian</source>
        <translation>mongol</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Māori</source>
        <translation>maori</translation>
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
        <translation>dongo</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Nepali</source>
        <translation>nepalês</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>North Ndebele</source>
        <translation>ndebele do norte</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Northern Sami</source>
        <translation>sami do norte</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Norwegian</source>
        <translation>norueguês</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Norwegian Bokmål</source>
        <translation>norueguês bokmål</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Norwegian Nynorsk</source>
        <translation>norueguês nynorsk</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Nyanja</source>
        <translation>nianja</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Occitan</source>
        <translation>occitano</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Odia</source>
        <translation>oriá</translation>
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
        <translation>ossético</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Pali</source>
        <translation>páli</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Pashto</source>
        <translation>pastó</translation>
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
        <translation>português</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Punjabi</source>
        <translation>panjabi</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Quechua</source>
        <translation>quíchua</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Romanian</source>
        <translation>romeno</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Romansh</source>
        <translation>romanche</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Rundi</source>
        <translation>rundi</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Russian</source>
        <translation>russo</translation>
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
        <translation>sânscrito</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sardinian</source>
        <translation>sardo</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Scottish Gaelic</source>
        <translation>gaélico escocês</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Serbian</source>
        <translation>sérvio</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Serbo-Croatian</source>
        <translation>servo-croata</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Shona</source>
        <translation>shona</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sichuan Yi</source>
        <translation>sichuan yi</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sindhi</source>
        <translation>sindi</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sinhala</source>
        <translation>cingalês</translation>
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
        <translation>somali</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>South Ndebele</source>
        <translation>ndebele do sul</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Southern Sotho</source>
        <translation>sesoto</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Spanish</source>
        <translation>espanhol</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sundanese</source>
        <translation>sundanês</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Swahili</source>
        <translation>suaíli</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Swati</source>
        <translation>suázi</translation>
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
        <translation>taitiano</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tajik</source>
        <translation>tajique</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tamil</source>
        <translation>tâmil</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tatar</source>
        <translation>tatar</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Telugu</source>
        <translation>telugu</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Thai</source>
        <translation>tailandês</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tibetan</source>
        <translation>tibetano</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tigrinya</source>
        <translation>tigrínia</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tongan</source>
        <translation>tonga</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tsonga</source>
        <translation>tsonga</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tswana</source>
        <translation>tswana</translation>
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
        <translation>usbeque</translation>
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
        <translation>volapuque</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Walloon</source>
        <translation>valão</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Welsh</source>
        <translation>galês</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Western Frisian</source>
        <translation>frísico ocidental</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Wolof</source>
        <translation>uólofe</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Xhosa</source>
        <translation>xosa</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Yiddish</source>
        <translation>iídiche</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Yoruba</source>
        <translation>ioruba</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Zhuang</source>
        <translation>zhuang</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Zulu</source>
        <translation>zulu</translation>
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
        <translation>registo</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>source</source>
        <translation>fonte</translation>
    </message>
</context>
<context>
    <name>LinkController</name>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>There is no passage “{0}”.</source>
        <translation>Não existe a passagem «{0}».</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>This edition has no arrangement “{0}”.</source>
        <translation>Esta edição não tem o mandato «{0}».</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>This edition has no state “{0}”.</source>
        <translation>Esta edição não tem nenhum Estado «{0}».</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>This link leads nowhere in Good Offices: “{0}”. Nothing was opened.</source>
        <translation>Esta ligação não leva a lado nenhum no Good Offices: «{0}». Nada foi aberto.</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>This passage is in a document of a reader’s own that is not on this computer.</source>
        <translation>Esta passagem está num documento próprio de um leitor que não se encontra neste computador.</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>“{0}” was changed in a later edition: this is what took its place.</source>
        <translation>«{0}» foi alterado numa edição posterior: isto é o que tomou o seu lugar.</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>“{0}” was divided in a later edition: this is the first of what took its place.</source>
        <translation>«{0}» foi dividido numa edição posterior: este é o primeiro dos que tomaram o seu lugar.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>&amp;Copy address</source>
        <translation>&amp;Copiar endereço</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>&amp;Open in browser</source>
        <translation>&amp;Abrir no navegador</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>No web browser was found on this computer. Copy the address, and open it where there is one:</source>
        <translation>Não se encontrou nenhum navegador neste computador. Copie o endereço e abra-o onde houver um:</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>Open an address outside?</source>
        <translation>Abrir um endereço externo?</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>The whole address, as it would be opened.</source>
        <translation>O endereço completo, tal como seria aberto.</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>This address cannot be opened from here. It can be copied, if you trust it:</source>
        <translation>Este endereço não pode ser aberto daqui. Pode ser copiado, se confiar nele:</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>Your web browser would go to {0}. It is written as “{1}”, which may be meant to look like another name. This program itself goes nowhere. The whole address is:</source>
        <translation>O seu navegador iria para {0}. Está escrito como «{1}», talvez para se parecer com outro nome. Este programa não vai a lado nenhum. O endereço completo é:</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>Your web browser would go to {0}. This program itself goes nowhere. The whole address is:</source>
        <translation>O seu navegador iria para {0}. Este programa não vai a lado nenhum. O endereço completo é:</translation>
    </message>
</context>
<context>
    <name>LookUpController</name>
    <message>
        <location filename="../../viewer/search/look_up_controller.py"/>
        <source>A long text: only its beginning is looked up.</source>
        <translation>O texto é longo: só o princípio é consultado.</translation>
    </message>
    <message>
        <location filename="../../viewer/search/look_up_controller.py"/>
        <source>No words were copied. Copy words, then look them up.</source>
        <translation>Não foram copiadas palavras. Copie palavras e consulte-as depois.</translation>
    </message>
    <message>
        <location filename="../../viewer/search/look_up_controller.py"/>
        <source>Nothing is selected. Select words in any program, then look them up.</source>
        <translation>Nada está selecionado. Selecione palavras num programa e consulte-as depois.</translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Addresses that links lead to; their words are shown</source>
        <translation>Endereços a que levam ligações; as suas palavras são mostradas</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Control characters, left out</source>
        <translation>Caracteres de controlo, omitidos</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Damaged pictures</source>
        <translation>Imagens danificadas</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Encoding, which the file does not state and was guessed</source>
        <translation>Codificação, que o ficheiro não indica e foi deduzida</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Files, sounds, films and frames in the file</source>
        <translation>Ficheiros, sons, filmes e páginas incorporadas (frames) no ficheiro</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Headings brought nearer to the level of the one before</source>
        <translation>Títulos aproximados do nível do título anterior</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Lines of the table of contents that lead nowhere</source>
        <translation>Linhas do índice que não levam a lado nenhum</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Lines that stand on most pages alike, set aside</source>
        <translation>Linhas iguais na maioria das páginas, postas à parte</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Pages and paragraphs beyond the limit, not read</source>
        <translation>Páginas e parágrafos para além do limite, não lidos</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Pages and parts without any text</source>
        <translation>Páginas e partes sem nenhum texto</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Parts that are missing, damaged or cannot be read</source>
        <translation>Partes em falta, danificadas ou que não podem ser lidas</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Pictures beyond the limits on size and number</source>
        <translation>Imagens além dos limites de tamanho e quantidade</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Pictures that are not in the file</source>
        <translation>Imagens que não estão no ficheiro</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Pictures that are not shown; the file’s words for them are</source>
        <translation>Imagens que não são mostradas; mostram-se as palavras do ficheiro que as descrevem</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Rules, bullets and backgrounds, left out</source>
        <translation>Filetes, marcas de lista e fundos, omitidos</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Scripts, forms and other things that act, never run</source>
        <translation>Scripts, formulários e outros elementos ativos, nunca executados</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Signs that stand for no letter, each shown as �</source>
        <translation>Sinais que não representam nenhuma letra, cada um mostrado como �</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Tables within tables, shown as the text of a cell</source>
        <translation>Tabelas dentro de tabelas, mostradas como texto de uma célula</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Text in a font that does not say its letters, not readable</source>
        <translation>Texto num tipo de letra que não indica as suas letras, ilegível</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Texts marked as deleted</source>
        <translation>Textos marcados como eliminados</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Texts that the file hides</source>
        <translation>Textos que o ficheiro oculta</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Vertical text, laid horizontally</source>
        <translation>Texto vertical, disposto na horizontal</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Words by which what is shown differs from the file</source>
        <translation>Palavras em que o que é mostrado difere do ficheiro</translation>
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
        <translation>Este programa nunca abre uma ligação à rede.</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/main_window.py"/>
        <source>offline</source>
        <translation>sem ligação</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/map/map_view.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/map/map_painter.py"/>
        <source>for %n state(s)</source>
        <translation>
            <numerusform>em representação de %n Estado</numerusform>
            <numerusform>em representação de %n Estados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/map/map_painter.py"/>
        <source>for {state}</source>
        <translation>em representação {state:of}</translation>
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
            <numerusform>%n omitido: filtre para o ver.</numerusform>
            <numerusform>%n omitidos: filtre para os ver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/map/map_page.py"/>
        <source>%n without two places on the map.</source>
        <translation>
            <numerusform>%n sem dois lugares no mapa.</numerusform>
            <numerusform>%n sem dois lugares no mapa.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/map/map_page.py"/>
        <source>Arrangements on the map</source>
        <translation>Mandatos no mapa</translation>
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
        <translation>A lista ao lado do mapa diz o mesmo e usa-se com o teclado.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <location filename="../../viewer/shelf/name_dialog.py"/>
        <source>Up to 200 characters; Enter takes the name, Esc leaves it as it was.</source>
        <translation>Até 200 caracteres; Enter aceita o nome, Esc deixa-o como estava.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <location filename="../../viewer/reading/page/note_words.py"/>
        <source>Addresses…</source>
        <translation>Endereços…</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/page/note_words.py"/>
        <source>Editor’s note, {0}: {1} {2}</source>
        <translation>Nota da redação, {0}: {1} {2}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/page/note_text.py"/>
        <source>Editor’s note: open or fold it</source>
        <translation>Nota da redação: abri-la ou fechá-la</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/page/note_words.py"/>
        <source>Records: {0}. </source>
        <translation>Fontes: {0}. </translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Highlight</source>
        <translation>Realce</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Kept as you write.</source>
        <translation>Guarda-se enquanto escreve.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Not saved yet</source>
        <translation>Ainda não guardada</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Tags, with commas between them</source>
        <translation>Etiquetas, separadas por vírgulas</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>The colour of the words that are marked.</source>
        <translation>A cor das palavras marcadas.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Write a note…</source>
        <translation>Escrever uma nota…</translation>
    </message>
</context>
<context>
    <name>OpenElsewhereMenu</name>
    <message>
        <location filename="../../viewer/shell/open_elsewhere_menu.py"/>
        <source>O&amp;pen in new tab</source>
        <translation>&amp;Abrir num novo separador</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/open_elsewhere_menu.py"/>
        <source>Open b&amp;eside</source>
        <translation>A&amp;brir ao lado</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <location filename="../../viewer/reading/overview/overview_places.py"/>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/overview_places.py"/>
        <source>Not on your shelf</source>
        <translation>Não está na sua estante</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/overview_places.py"/>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/overviews.py"/>
        <source>What you were reading here is in a document that is not on your shelf any more, or has been changed. Notes on it are kept; if its file is added again, they are found.</source>
        <translation>O que aqui lia está num documento que já não está na sua estante, ou que foi alterado. As notas sobre ele conservam-se; se o ficheiro for adicionado de novo, voltam a ser encontradas.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/arrangement_rows.py"/>
        <source>confirmed {date}</source>
        <translation>confirmado {date:in}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/arrangement_rows.py"/>
        <source>no dated record</source>
        <translation>nenhuma fonte datada</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/arrangement_rows.py"/>
        <source>{date}, not checked since</source>
        <translation>{date}, não verificado desde então</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/arrangement_rows.py"/>
        <source>{represented} in {host}</source>
        <translation>Representação {represented:of} {host:in}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/arrangement_rows.py"/>
        <source>{represented}, host state not stated</source>
        <translation>Representação {represented:of}, Estado acreditador não indicado</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/arrangement_rows.py"/>
        <source>{status}; assessment: {assessment}</source>
        <translation>{status}; avaliação: {assessment}</translation>
    </message>
</context>
<context>
    <name>Pairs</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/pairs/pairs.py"/>
        <source>%n filtered out for {represented} in {host}</source>
        <translation>
            <numerusform>%n oculto pelo filtro: representação {represented:of} {host:in}</numerusform>
            <numerusform>%n ocultos pelo filtro: representação {represented:of} {host:in}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/pairs/pairs.py"/>
        <source>For {represented} in {host}</source>
        <translation>Representação {represented:of} {host:in}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/pairs/pairs.py"/>
        <source>No one is known for {represented} in {host}</source>
        <translation>Sem representação conhecida {represented:of} {host:in}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/pairs/pairs.py"/>
        <source>Not stated – host state not stated</source>
        <translation>Não indicado – Estado acreditador não indicado</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/pairs/pairs_model.py"/>
        <source>period not stated</source>
        <translation>período não indicado</translation>
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
        <translation>{state} – Estado acreditador não indicado</translation>
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
        <translation>Enter abre a frase que menciona o mandato.</translation>
    </message>
</context>
<context>
    <name>PannedView</name>
    <message>
        <location filename="../../viewer/kit/widgets/panned_view.py"/>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/widgets/panned_view.py"/>
        <source>Enlarge</source>
        <translation>Aumentar</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/widgets/panned_view.py"/>
        <source>In place of the text, and back</source>
        <translation>Em vez do texto, e de volta</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/widgets/panned_view.py"/>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/widgets/panned_view.py"/>
        <source>Zoom in</source>
        <translation>Aproximar</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/widgets/panned_view.py"/>
        <source>Zoom out</source>
        <translation>Afastar</translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <location filename="../../viewer/reading/places/passage_list.py"/>
        <source>Enter opens the chosen passage.</source>
        <translation>Enter abre a passagem escolhida.</translation>
    </message>
</context>
<context>
    <name>PictureController</name>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>&amp;Enlarge picture</source>
        <translation>&amp;Ampliar imagem</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>&amp;Save picture…</source>
        <translation>&amp;Guardar imagem…</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>Copy &amp;picture</source>
        <translation>Copiar &amp;imagem</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>Save picture</source>
        <translation>Guardar imagem</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>The picture is copied.</source>
        <translation>A imagem foi copiada.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>The picture is saved as {0}.</source>
        <translation>A imagem foi guardada como {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>This picture cannot be read from your shelf. Your document is safe: add its file again.</source>
        <translation>Não é possível ler esta imagem na sua estante. O seu documento está a salvo: adicione de novo o ficheiro.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <location filename="../../viewer/reading/pictures/picture_dialog.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_dialog.py"/>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <location filename="../../viewer/reading/places/place_card.py"/>
        <source>Where am I?</source>
        <translation>Onde estou?</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>All settings have their default values.</source>
        <translation>Todas as definições têm o seu valor predefinido.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Brings back the settings before the reset.</source>
        <translation>Recupera as definições anteriores à reposição.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Reset all settings</source>
        <translation>Repor todas as definições</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Reset this page</source>
        <translation>Repor esta página</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Resets all settings to their default values.</source>
        <translation>Repõe todas as definições nos seus valores predefinidos.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Resets the settings of this page to their default values.</source>
        <translation>Repõe as definições desta página nos seus valores predefinidos.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>The settings of the chosen page stand beside the list.</source>
        <translation>As definições da página escolhida estão ao lado da lista.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>The settings on this page have their default values.</source>
        <translation>As definições desta página têm o seu valor predefinido.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <location filename="../../viewer/preferences/preferences_page.py"/>
        <source>Set by your administrator; it cannot be changed here.</source>
        <translation>Isto foi fixado pelo seu administrador e não pode ser alterado aqui.</translation>
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
        <translation>Pré-visualização da impressão: {0}</translation>
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
        <translation>Enviado para a impressora: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>The printer could not be reached. Nothing was changed. Check the printer, or save as PDF.</source>
        <translation>Não foi possível aceder à impressora. Nada foi alterado. Verifique a impressora, ou guarde como PDF.</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>There is no passage here to print.</source>
        <translation>Não há aqui nenhuma passagem para imprimir.</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>{0}, edition {1}</source>
        <translation>{0}, edição {1}</translation>
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
        <translation>Primeira passagem</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>Last passage</source>
        <translation>Última passagem</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>P&amp;assages from</source>
        <translation>Passagens &amp;de</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>Pre&amp;view…</source>
        <translation>&amp;Pré-visualizar…</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>Print the editors’ &amp;notes below their passages</source>
        <translation>&amp;Imprimir as notas da redação abaixo das suas passagens</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>Save as PD&amp;F…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>The &amp;selection</source>
        <translation>&amp;A seleção</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>The number of a passage, such as 4.2</source>
        <translation>O número de uma passagem, como 4.2</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>There is no passage “{0}” in this document. Numbers stand in the margin of the text.</source>
        <translation>Este documento não tem a passagem «{0}». Os números estão na margem do texto.</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>This &amp;document: {0}</source>
        <translation>&amp;Este documento: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>This &amp;topic: {0}</source>
        <translation>Este &amp;tópico: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>&amp;Landscape</source>
        <translation>&amp;Horizontal</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>&amp;Two pages</source>
        <translation>&amp;Duas páginas</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>As wide as the window</source>
        <translation>Tão larga como a janela</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Fit &amp;width</source>
        <translation>Ajustar à &amp;largura</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Next page</source>
        <translation>Página seguinte</translation>
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
        <translation>Papel e margens</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Print in landscape</source>
        <translation>Imprimir na horizontal</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>The number of the page shown</source>
        <translation>O número da página mostrada</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>The pages as they will be printed; the text can be read in the window.</source>
        <translation>As páginas tal como serão impressas; o texto pode ser lido na janela.</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>The whole page</source>
        <translation>A página inteira</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Two pages side by side</source>
        <translation>Duas páginas lado a lado</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Wh&amp;ole page</source>
        <translation>&amp;Página inteira</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Zoom in</source>
        <translation>Aproximar</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Zoom out</source>
        <translation>Afastar</translation>
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
        <translation>Passagem {0}, {1} % deste documento</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/progress_indicator.py"/>
        <source>This is the first topic.</source>
        <translation>Este é o primeiro tópico.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/progress_indicator.py"/>
        <source>This is the last topic.</source>
        <translation>Este é o último tópico.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/progress_indicator.py"/>
        <source>{1} %</source>
        <translation>{1} %</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/progress_indicator.py"/>
        <source>{1} % of this document</source>
        <translation>{1} % deste documento</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/progress_indicator.py"/>
        <source>§ {0} · {1} %</source>
        <translation>§ {0} · {1} %</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar relatório</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>No program was found on this computer that shows folders.</source>
        <translation>Não se encontrou neste computador nenhum programa que mostre pastas.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>Properties of “{0}”</source>
        <translation>Propriedades de «{0}»</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>Show file in its &amp;folder</source>
        <translation>&amp;Mostrar ficheiro na sua pasta</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>The report is copied.</source>
        <translation>O relatório foi copiado.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>This folder is not there any more; what was read of the file is kept on your shelf.</source>
        <translation>Esta pasta já não existe; o que foi lido do ficheiro conserva-se na sua estante.</translation>
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
        <translation>{list} e {item}</translation>
    </message>
    <message>
        <location filename="../../index/words/inflected.py"/>
        <source>{list}, and {item}</source>
        <translation>{list} e {item}</translation>
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
        <translation>Fechar</translation>
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
        <translation>Backspace</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Down</source>
        <translation>Seta para baixo</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Left</source>
        <translation>Seta esquerda</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>PgDown</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>PgUp</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Right</source>
        <translation>Seta direita</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Up</source>
        <translation>Seta para cima</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>No arrangement in this library names “{0}”.</source>
        <translation>Nenhum mandato desta biblioteca menciona «{0}».</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>There is no kind of hit “{0}”. type: takes passage, topic, arrangement, note or term.</source>
        <translation>Não há nenhum tipo de resultado «{0}». Depois de type: escreve-se passage (passagem), topic (tópico), arrangement (mandato), note (nota) ou term (termo).</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>There is no state “{0}”.</source>
        <translation>Não há nenhum Estado «{0}».</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/words/wording.py"/>
        <source>{0} (only the first %n words)</source>
        <translation>
            <numerusform>{0} (só a primeira palavra)</numerusform>
            <numerusform>{0} (só as primeiras %n palavras)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>“{0}” fits {1} words: only the {2} most frequent were searched for. More letters find the rest.</source>
        <translation>{1} palavras correspondem a «{0}»: só se pesquisaram as {2} mais frequentes. Com mais letras encontram-se as outras.</translation>
    </message>
</context>
<context>
    <name>Read as</name>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>after: {states}</source>
        <translation>depois de: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>before: {states}</source>
        <translation>antes de: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>began: {time}</source>
        <translation>início: {time}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>both ways</source>
        <translation>nos dois sentidos</translation>
    </message>
    <message>
        <location filename="../../index/answers/terms/definition_words.py"/>
        <source>define: {term}</source>
        <translation>definição: {term}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>ended: {time}</source>
        <translation>fim: {time}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>for: {states}</source>
        <translation>Estado representado: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>in force today</source>
        <translation>em vigor hoje</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>in force: {time}</source>
        <translation>em vigor: {time}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>in: {states}</source>
        <translation>Estado acreditador: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>not in: {states}</source>
        <translation>não em: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>not: {states}</source>
        <translation>não: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>only: first</source>
        <translation>só: o primeiro</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>only: last</source>
        <translation>só: o último</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>only: longest</source>
        <translation>só: o mais longo</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>only: shortest</source>
        <translation>só: o mais curto</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>only: the fewest</source>
        <translation>só: o menor número</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>only: the most</source>
        <translation>só: o maior número</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>power: {states}</source>
        <translation>potência: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>since: {states}</source>
        <translation>desde: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>status: {status}</source>
        <translation>situação: {status}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>until: {states}</source>
        <translation>até: {states}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <location filename="../../viewer/reading/page/cell_speech.py"/>
        <source>Column {0}</source>
        <translation>Coluna {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/page/block_formats.py"/>
        <source>Picture without a description</source>
        <translation>Imagem sem descrição</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/page/cell_speech.py"/>
        <source>{0}, row {1} of {2}</source>
        <translation>{0}, linha {1} de {2}</translation>
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
        <translation>A página que lê; os números das passagens estão na margem.</translation>
    </message>
</context>
<context>
    <name>ReadingController</name>
    <message>
        <location filename="../../viewer/reading/reading_controller.py"/>
        <source>Next: {0} →</source>
        <translation>Seguinte: {0} →</translation>
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
        <translation>&amp;Esquecer estas passagens</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/recent_dialog.py"/>
        <source>No passages yet. Those you stay at for a moment are listed here.</source>
        <translation>Ainda não há passagens. Aquelas em que se detém um momento são listadas aqui.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/recent_dialog.py"/>
        <source>Recent passages</source>
        <translation>Passagens recentes</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>Quotations and titles stand as in the sources, most of them in English.</source>
        <translation>As citações e os títulos são reproduzidos como nas fontes, na sua maioria em inglês.</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>Wikipedia</source>
        <translation>Wikipédia</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>academic</source>
        <translation>fonte académica</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>data set</source>
        <translation>conjunto de dados</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>ministry</source>
        <translation>ministério</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>official series</source>
        <translation>série oficial</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>press</source>
        <translation>imprensa</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>publisher not stated</source>
        <translation>editor não indicado</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>seen {0}</source>
        <translation>consultado em {0}</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>treaty body</source>
        <translation>organização internacional</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>undated</source>
        <translation>sem data</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>work of reference</source>
        <translation>obra de referência</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/words/record_words.py"/>
        <source>{record}, and %n more record(s)</source>
        <translation>
            <numerusform>{record} e mais %n fonte</numerusform>
            <numerusform>{record} e mais %n fontes</numerusform>
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
        <translation>Cancelado; nada deste ficheiro foi conservado.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>Files cannot be read now ({where}). Start the program again.</source>
        <translation>Agora não é possível ler ficheiros ({where}). Inicie o programa de novo.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>Files of this kind ({where}) cannot be read yet. Save it as DOCX, EPUB, HTML or text.</source>
        <translation>Ficheiros deste tipo ({where}) ainda não podem ser lidos. Guarde o ficheiro como DOCX, EPUB, HTML ou texto.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>Reading the file takes more than {limit} MB of memory. Divide it, or save it anew.</source>
        <translation>A leitura do ficheiro exige mais de {limit} MB de memória. Divida-o, ou guarde-o de novo.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>Reading the file takes more than {limit} seconds. Divide it, or save it anew.</source>
        <translation>A leitura do ficheiro demora mais de {limit} segundos. Divida-o, ou guarde-o de novo.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file cannot be read ({where}). Look whether it is still there, and may be opened.</source>
        <translation>O ficheiro não pode ser lido ({where}). Verifique se ainda lá está e se pode ser aberto.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file cannot be read: what reads it broke down. Save it anew, or in another format.</source>
        <translation>O ficheiro não pode ser lido: o programa que o lê falhou. Guarde-o de novo, ou noutro formato.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file has a paragraph of more than {limit} MB. Divide it into paragraphs.</source>
        <translation>O ficheiro tem um parágrafo de mais de {limit} MB. Divida-o em parágrafos.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file has more than {limit} paragraphs. Take its first part only.</source>
        <translation>O ficheiro tem mais de {limit} parágrafos. Adicione só a primeira parte.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file has no text, only pictures. Have the text in them recognised first, then add it.</source>
        <translation>O ficheiro não tem texto, só imagens. Faça primeiro o reconhecimento de texto (OCR) e adicione-o depois.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file has {found} MB; at most {limit} are read. Divide it, or save it smaller.</source>
        <translation>O ficheiro tem {found} MB; leem-se no máximo {limit}. Divida-o, ou guarde-o mais pequeno.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file has {found} pages; at most {limit} are read. Take its first part only.</source>
        <translation>O ficheiro tem {found} páginas; leem-se no máximo {limit}. Adicione só a primeira parte.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file is damaged ({where}). Open it in the program it is from and save it again.</source>
        <translation>O ficheiro está danificado ({where}). Abra-o no programa de onde vem e guarde-o de novo.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file is empty. Look whether it was saved as a whole.</source>
        <translation>O ficheiro está vazio. Verifique se foi guardado por inteiro.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file is locked with a password or a licence. Save a copy without, if you may.</source>
        <translation>O ficheiro está protegido por palavra-passe ou licença. Guarde uma cópia sem proteção, se lhe for permitido.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file was changed while it was read. Add it again.</source>
        <translation>O ficheiro foi alterado enquanto era lido. Adicione-o de novo.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is a book as MOBI or FB2. Convert it to EPUB.</source>
        <translation>Este é um livro em MOBI ou FB2. Converta-o para EPUB.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is a picture, a sound or a film. Only files with text can be added.</source>
        <translation>Isto é uma imagem, um som ou um filme. Só podem ser adicionados ficheiros com texto.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is a presentation. Save it as PDF.</source>
        <translation>Isto é uma apresentação. Guarde-a como PDF.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is a spreadsheet. Save it as PDF or as text.</source>
        <translation>Isto é uma folha de cálculo. Guarde-a como PDF ou como texto.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is an archive. Unpack it and add the files in it, web pages as HTML.</source>
        <translation>Isto é um ficheiro comprimido. Descomprima-o e adicione os ficheiros que contém; páginas web, como HTML.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is an old Word file. Open it in a word processor and save it as DOCX.</source>
        <translation>Este é um ficheiro antigo do Word. Abra-o num processador de texto e guarde-o como DOCX.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is not a file but a folder, a link or a device. Choose the file itself.</source>
        <translation>Isto não é um ficheiro, mas uma pasta, uma ligação ou um dispositivo. Escolha o próprio ficheiro.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This kind of file is not known. Save it as PDF, DOCX, EPUB, HTML or text.</source>
        <translation>Este tipo de ficheiro não é conhecido. Guarde-o como PDF, DOCX, EPUB, HTML ou texto.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>Unpacked, the file has more than {limit} MB. Save it without large pictures.</source>
        <translation>Descomprimido, o ficheiro tem mais de {limit} MB. Guarde-o sem imagens grandes.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>What was read of the file cannot be right. Save it anew, or in another format.</source>
        <translation>O que se leu do ficheiro não pode estar certo. Guarde-o de novo, ou noutro formato.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>it cannot be unpacked</source>
        <translation>não pode ser descomprimido</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>its pages cannot be found</source>
        <translation>as suas páginas não foram encontradas</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>{0} in it cannot be read</source>
        <translation>não se consegue ler {0} no ficheiro</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>Last confirmed {date:in}, not re-checked since.</source>
        <translation>Confirmado pela última vez {date:in}; não foi verificado desde então.</translation>
    </message>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>No dated record confirms that it is current.</source>
        <translation>Nenhuma fonte datada confirma que esteja em vigor.</translation>
    </message>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>On who represented {represented} in {host}, the source contradicts itself: § {first} names {power}, § {second} {other}</source>
        <translation>Quanto à representação {represented:of} {host:in}, a fonte contradiz-se: o § {first} indica {power:nom} e o § {second}, {other:nom}</translation>
    </message>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>The source contradicts itself: § {first} names {power}, § {second} {other}</source>
        <translation>A fonte contradiz-se: o § {first} indica {power:nom} e o § {second}, {other:nom}</translation>
    </message>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>{contradiction}; the record bears out both.</source>
        <translation>{contradiction}; as fontes públicas confirmam ambas as menções.</translation>
    </message>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>{contradiction}; the record bears out neither.</source>
        <translation>{contradiction}; as fontes públicas não confirmam nenhuma das duas.</translation>
    </message>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>{contradiction}; the record bears out {power}.</source>
        <translation>{contradiction}; as fontes públicas apontam para {power:nom}.</translation>
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
            <numerusform>%n mostrada como tabela</numerusform>
            <numerusform>%n mostradas como tabelas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/words/document_report.py"/>
        <source>%n shown row by row, with more than {0} rows or {1} columns</source>
        <translation>
            <numerusform>%n mostrada linha a linha, com mais de {0} linhas ou {1} colunas</numerusform>
            <numerusform>%n mostradas linha a linha, com mais de {0} linhas ou {1} colunas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Book (EPUB)</source>
        <translation>Livro (EPUB)</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Date in the file</source>
        <translation>Data no ficheiro</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Folder</source>
        <translation>Pasta</translation>
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
        <translation>Língua</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Name on your shelf</source>
        <translation>Nome na sua estante</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Not shown as it stands in the file</source>
        <translation>O que não é mostrado como está no ficheiro</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Nothing: all that was found in the file is shown.</source>
        <translation>Nada: tudo o que se encontrou no ficheiro é mostrado.</translation>
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
        <translation>Passagens</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Pictures shown</source>
        <translation>Imagens mostradas</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Pictures with words for them</source>
        <translation>Imagens com palavras que as descrevem</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Plain text</source>
        <translation>Texto simples</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Rich text (RTF)</source>
        <translation>Texto formatado (RTF)</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>The file</source>
        <translation>O ficheiro</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Title in the file</source>
        <translation>Título no ficheiro</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>What was read</source>
        <translation>O que foi lido</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Word document (DOCX)</source>
        <translation>Documento do Word (DOCX)</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Words in the file</source>
        <translation>Palavras no ficheiro</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Words shown</source>
        <translation>Palavras mostradas</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>not numbered in the file</source>
        <translation>não numeradas no ficheiro</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>not stated</source>
        <translation>não indicado</translation>
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
        <translation>{0}, como o ficheiro os marca</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>{0}, from the table of contents in the file</source>
        <translation>{0}, segundo o índice do ficheiro</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>{0}, guessed from the sizes of the type</source>
        <translation>{0}, deduzidos do tamanho das letras</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>{0}, one for each page: the file marks none</source>
        <translation>{0}, um por página: o ficheiro não marca nenhum</translation>
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
        <translation>Notas da redação</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_model.py"/>
        <source>Glossary</source>
        <translation>Glossário</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <location filename="../../viewer/search/results_pane.py"/>
        <source>Did you mean {0}?</source>
        <translation>Queria dizer {0}?</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_pane.py"/>
        <source>Nearest states and topics</source>
        <translation>Estados e tópicos mais próximos</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_pane.py"/>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_pane.py"/>
        <source>Search everywhere, or stay in the document or subject you are reading</source>
        <translation>Pesquisar em toda a parte, ou só no documento ou tópico principal que lê</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_pane.py"/>
        <source>Up and Down show each hit where it stands, Enter opens it.</source>
        <translation>As setas para cima e para baixo mostram cada resultado no seu lugar; Enter abre-o.</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_pane.py"/>
        <source>Where to search</source>
        <translation>Onde pesquisar</translation>
    </message>
</context>
<context>
    <name>SaveError</name>
    <message>
        <location filename="../../viewer/kit/safe_file.py"/>
        <source>{0} could not be written ({1}). Nothing was changed. Choose another folder and try again.</source>
        <translation>{0} não pôde ser escrito ({1}). Nada foi alterado. Escolha outra pasta e tente de novo.</translation>
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
        <translation>União Sul-Africana</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>Vichy government</source>
        <translation>governo de Vichy</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>also in territory occupied by Japan</source>
        <translation>também em território ocupado pelo Japão</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>and then in Türkiye</source>
        <translation>e depois na Turquia</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>archives only</source>
        <translation>apenas os arquivos</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>at first in American Samoa, later everywhere but in Hawaii</source>
        <translation>de início na Samoa Americana, mais tarde em toda a parte exceto no Havai</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>consular interests only</source>
        <translation>apenas interesses consulares</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>for a few listed persons only</source>
        <translation>apenas para algumas pessoas de uma lista</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>for some of the interests</source>
        <translation>para uma parte dos interesses</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in Hawaii</source>
        <translation>no Havai</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in Moscow</source>
        <translation>em Moscovo</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in Paris</source>
        <translation>em Paris</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in Petrograd</source>
        <translation>em Petrogrado</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in part of the country</source>
        <translation>em parte do país</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in territory occupied by Germany</source>
        <translation>em território ocupado pela Alemanha</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in territory occupied by Japan</source>
        <translation>em território ocupado pelo Japão</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in the continental United States</source>
        <translation>na parte continental dos Estados Unidos</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in unoccupied territory</source>
        <translation>em território não ocupado</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>later in part of the country</source>
        <translation>mais tarde em parte do país</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>only de facto</source>
        <translation>apenas de facto</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>protection of citizens</source>
        <translation>proteção dos nacionais</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>protection of prisoners of war</source>
        <translation>proteção de prisioneiros de guerra</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>protection of the consulate in Paris</source>
        <translation>proteção do consulado em Paris</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>under occupation</source>
        <translation>sob ocupação</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>unofficially</source>
        <translation>a título oficioso</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>without consular services</source>
        <translation>sem serviços consulares</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <location filename="../../viewer/search/search_box.py"/>
        <source>Recent searches and ways to search (Down)</source>
        <translation>Pesquisas recentes e modos de pesquisar (seta para baixo)</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_box.py"/>
        <source>Results appear as you type. Up and Down walk through them, Enter opens the best, Escape leaves.</source>
        <translation>Os resultados aparecem enquanto escreve. As setas para cima e para baixo percorrem-nos, Enter abre o melhor, Esc sai.</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_box.py"/>
        <source>Search the reference</source>
        <translation>Pesquisar na obra de referência</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_box.py"/>
        <source>Who represents … in …?</source>
        <translation>Quem representa … em …?</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message numerus="yes">
        <location filename="../../viewer/search/search_scope.py"/>
        <source>%n document(s) chosen in the contents</source>
        <translation>
            <numerusform>%n documento escolhido no índice</numerusform>
            <numerusform>%n documentos escolhidos no índice</numerusform>
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
        <translation>Em toda a parte</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_scope.py"/>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <location filename="../../viewer/search/result_words.py"/>
        <source>Go to {state}</source>
        <translation>Ir para a página {state:of}</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_controller.py"/>
        <source>No other passage is close to {0}</source>
        <translation>Nenhuma outra passagem se aproxima de {0}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/search/result_words.py"/>
        <source>No word is spelled “{0}”. With similar words (≈): %n hit(s)</source>
        <translation>
            <numerusform>Nenhuma palavra se escreve «{0}». Com palavras parecidas (≈): %n resultado</numerusform>
            <numerusform>Nenhuma palavra se escreve «{0}». Com palavras parecidas (≈): %n resultados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/search/result_words.py"/>
        <source>Nothing was found for “{0}”.</source>
        <translation>Nada foi encontrado para «{0}». A obra de referência está em inglês: procure palavras inglesas, ou pergunte por um Estado ou um termo.</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_scope.py"/>
        <source>Only my shelf</source>
        <translation>Só a minha estante</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_scope.py"/>
        <source>Only the reference</source>
        <translation>Só a obra de referência</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_controller.py"/>
        <source>Related to {0}</source>
        <translation>Relacionadas com {0}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/search/result_words.py"/>
        <source>The best {0} of %n hit(s)</source>
        <translation>
            <numerusform>O melhor resultado ({0} de %n)</numerusform>
            <numerusform>Os {0} melhores de %n resultados</numerusform>
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
        <translation>Este tópico principal</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_scope.py"/>
        <source>This topic</source>
        <translation>Este tópico</translation>
    </message>
</context>
<context>
    <name>SearchMenu</name>
    <message>
        <location filename="../../viewer/search/search_menu.py"/>
        <source>Forget these searches</source>
        <translation>Esquecer estas pesquisas</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_menu.py"/>
        <source>Ways to search</source>
        <translation>Modos de pesquisar</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>all of the words</source>
        <translation>todas as palavras</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>any letters, within a word or at its end</source>
        <translation>quaisquer letras, dentro de uma palavra ou no fim</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>any one letter between two others</source>
        <translation>uma letra qualquer entre outras duas</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>either of two words</source>
        <translation>uma de duas palavras</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>in titles only</source>
        <translation>só nos títulos</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>near the word that follows: at most 10 words between, with NEAR/5 at most 5</source>
        <translation>perto da palavra que se segue: no máximo 10 palavras entre elas; com NEAR/5, no máximo 5</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>one kind: passage, topic, arrangement, note, term</source>
        <translation>um só tipo: passage (passagem), topic (tópico), arrangement (mandato), note (nota), term (termo)</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>the host state</source>
        <translation>o Estado acreditador</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>the protecting power</source>
        <translation>a potência protetora</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>the represented state</source>
        <translation>o Estado representado</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>these words side by side</source>
        <translation>estas palavras seguidas</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>without the word that follows</source>
        <translation>sem a palavra que se segue</translation>
    </message>
</context>
<context>
    <name>SearchService</name>
    <message>
        <location filename="../../viewer/search/search_service.py"/>
        <source>Search does not work at the moment ({0}). All else can be used as before.</source>
        <translation>A pesquisa não funciona de momento ({0}). Tudo o mais pode ser usado como antes.</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_service.py"/>
        <source>The program was updated or removed while it was open. Close it and start it again to search. Your bookmarks and notes are safe.</source>
        <translation>O programa foi atualizado ou removido enquanto estava aberto. Feche-o e volte a iniciá-lo para pesquisar. Os seus marcadores e notas estão a salvo.</translation>
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
        <translation>&amp;Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <location filename="../../viewer/annotations/selection/selection_bar.py"/>
        <source>For the selected words</source>
        <translation>Para as palavras selecionadas</translation>
    </message>
</context>
<context>
    <name>SelectionBarController</name>
    <message>
        <location filename="../../viewer/annotations/selection/selection_bar_controller.py"/>
        <source>Nothing is selected in the text.</source>
        <translation>Nada está selecionado no texto.</translation>
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
        <translation>Como o sistema</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Bar at selections</source>
        <translation>Barra junto às seleções</translation>
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
        <translation>Chicago, bibliografia</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Chicago, note</source>
        <translation>Chicago, nota</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Citations</source>
        <translation>Citações</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Easy to read (Atkinson Hyperlegible)</source>
        <translation>Leitura fácil (Atkinson Hyperlegible)</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Editor’s notes</source>
        <translation>Notas da redação</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Font</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>From one line to the next, in percent of the size of the letters.</source>
        <translation>De uma linha à seguinte, em percentagem do tamanho das letras.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>General</source>
        <translation>Geral</translation>
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
        <translation>Quantas letras cabem numa linha, onde houver espaço. Com 60 a 75, lê-se com mais facilidade.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>How “Copy with citation” writes them.</source>
        <translation>Como «Copiar com citação» as escreve.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Hyphens of line ends</source>
        <translation>Hífenes de fim de linha</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings.py"/>
        <source>It is kept as {0} in {1}.</source>
        <translation>Conserva-se como {0} em {1}.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings.py"/>
        <source>It is left as it is in {0}.</source>
        <translation>Fica como está em {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Keep, when copying and citing, the hyphens at which a file of yours breaks words at the ends of its lines.</source>
        <translation>Conservar, ao copiar e citar, os hífenes com que um ficheiro seu divide palavras no fim das linhas.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Line length</source>
        <translation>Comprimento das linhas</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Line spacing</source>
        <translation>Espaço entre linhas</translation>
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
        <translation>Oferecer cores, uma nota, cópia e citação junto às palavras que selecionar.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Plain text</source>
        <translation>Texto simples</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Show the arrangements beside the text.</source>
        <translation>Mostrar os mandatos ao lado do texto.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Show the contents beside the text.</source>
        <translation>Mostrar o índice ao lado do texto.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Show the editors’ notes below the passages they speak about.</source>
        <translation>Mostrar as notas da redação abaixo das passagens de que falam.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Text and theme</source>
        <translation>Texto e tema</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings.py"/>
        <source>The administrator’s settings in {0} cannot be read and do not hold.</source>
        <translation>As definições do administrador em {0} não podem ser lidas e não se aplicam.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>The colours of text and window. “As the system” changes with the desktop.</source>
        <translation>As cores do texto e da janela. «Como o sistema» muda com o ambiente de trabalho.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>The kind of letters in the reader. The easy ones are drawn so that none looks like another.</source>
        <translation>O tipo de letra do texto. O de leitura fácil está desenhado para que nenhuma letra se confunda com outra.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>The language of the window, from the next start on. “As the system” follows the desktop. The documents stay as they are.</source>
        <translation>A língua da janela, a partir do próximo arranque. «Como o sistema» segue o ambiente de trabalho. Os documentos ficam como estão.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings.py"/>
        <source>The program starts with its usual settings.</source>
        <translation>O programa arranca com as suas definições habituais.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings_file.py"/>
        <source>The settings file cannot be read.</source>
        <translation>O ficheiro de definições não pode ser lido.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings.py"/>
        <location filename="../../viewer/settings/settings_file.py"/>
        <source>The settings file is damaged.</source>
        <translation>O ficheiro de definições está danificado.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings_file.py"/>
        <source>The settings file was written by a later version of the program.</source>
        <translation>O ficheiro de definições foi escrito por uma versão posterior do programa.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>The size of the text in the reader, in percent of the usual size.</source>
        <translation>O tamanho do texto, em percentagem do tamanho habitual.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>With serifs (Literata)</source>
        <translation>Com serifas (Literata)</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Without serifs (Inter)</source>
        <translation>Sem serifas (Inter)</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings.py"/>
        <source>Your settings cannot be saved in {0} ({1}). What you change is kept in this window until you close it. Try again when that is mended.</source>
        <translation>As suas definições não podem ser guardadas em {0} ({1}). O que alterar permanece nesta janela até que a feche. Tente de novo quando o problema estiver resolvido.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>{0} letters</source>
        <translation>{0} letras</translation>
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
        <translation>As primeiras páginas de uma folha longa</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/sheet_preview.py"/>
        <source>The pages as they will be saved; the list tells what is on them.</source>
        <translation>As páginas tal como serão guardadas; a lista diz o que contêm.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message numerus="yes">
        <location filename="../../viewer/shelf/searched_shelf.py"/>
        <source>%n document(s) of yours (is|are) still being prepared: not searched yet.</source>
        <translation>
            <numerusform>%n documento seu ainda está a ser preparado: ainda não foi pesquisado.</numerusform>
            <numerusform>%n documentos seus ainda estão a ser preparados: ainda não foram pesquisados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/searched_shelf.py"/>
        <source>%n document(s) of yours could not be searched.</source>
        <translation>
            <numerusform>%n documento seu não pôde ser pesquisado.</numerusform>
            <numerusform>%n documentos seus não puderam ser pesquisados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/adding_controller.py"/>
        <source>%n file(s) (was|were) not read yet: {0} goes on with (it|them).</source>
        <translation>
            <numerusform>%n ficheiro ainda não foi lido: continue em {0}.</numerusform>
            <numerusform>%n ficheiros ainda não foram lidos: continue em {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>%n passage(s) gone</source>
        <translation>
            <numerusform>%n passagem desaparecida</numerusform>
            <numerusform>%n passagens desaparecidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>%n passage(s) new</source>
        <translation>
            <numerusform>%n passagem nova</numerusform>
            <numerusform>%n passagens novas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>A document of your shelf is damaged: add its file again.</source>
        <translation>Um documento da sua estante está danificado: adicione de novo o seu ficheiro.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>Another program is changing your shelf: wait until it is done, then try again.</source>
        <translation>Outro programa está a alterar a sua estante: espere que termine e tente de novo.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>Choose a name of up to 200 characters that no other has.</source>
        <translation>Escolha um nome de até 200 caracteres que mais nenhum tenha.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>Documents of your own are switched off on this computer.</source>
        <translation>Os documentos próprios estão desativados neste computador.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/refused_files.py"/>
        <source>It may be a newer edition of “{0}”: take it in its place, or keep both.</source>
        <translation>Pode ser uma edição mais recente de «{0}»: ponha-a no lugar dessa, ou mantenha ambas.</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <location filename="../../viewer/search/results_model.py"/>
        <location filename="../../viewer/shelf/shelf_branch.py"/>
        <source>My shelf</source>
        <translation>A minha estante</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/refused_files.py"/>
        <source>Not read yet: the program ended before.</source>
        <translation>Ainda por ler: o programa terminou antes.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>Nothing could be written ({0}): make room, or allow writing there, then try again.</source>
        <translation>Nada pôde ser escrito ({0}): liberte espaço, ou permita a escrita aí, e tente de novo.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_controller.py"/>
        <source>The file is being read. It opens as soon as that is done.</source>
        <translation>O ficheiro está a ser lido. Abre-se assim que terminar.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_controller.py"/>
        <source>The first {0} files are being added: add the others when these are done.</source>
        <translation>Os primeiros {0} ficheiros estão a ser adicionados: adicione os outros quando estes terminarem.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>The folder of your documents is not there: put it back, then try again.</source>
        <translation>A pasta dos seus documentos não está no lugar: reponha-a e tente de novo.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_controller.py"/>
        <source>The list of your shelf was damaged and is made anew. All your documents and notes are there; folders and names that you gave are not. The damaged list is kept beside it.</source>
        <translation>A lista da sua estante estava danificada e foi refeita. Todos os seus documentos e notas estão lá; as pastas e os nomes que deu perderam-se. A lista danificada conserva-se ao lado.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>The new edition is taken.</source>
        <translation>A nova edição foi adotada.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>The new edition is taken: {new}, {gone}.</source>
        <translation>A nova edição foi adotada: {new}, {gone}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>The new edition is taken; it says the same as before.</source>
        <translation>A nova edição foi adotada; o texto é igual ao da anterior.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_controller.py"/>
        <source>There is no file in this folder.</source>
        <translation>Não há nenhum ficheiro nesta pasta.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>This document is not on your shelf any more.</source>
        <translation>Este documento já não está na sua estante.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_worker.py"/>
        <source>What was added can be read, but not found by a search.</source>
        <translation>O que foi adicionado pode ser lido, mas a pesquisa não o encontra.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_controller.py"/>
        <source>What was added is found by a search now.</source>
        <translation>A pesquisa já encontra o que foi adicionado.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>Your shelf was written by a later version of this program: use that one.</source>
        <translation>A sua estante foi gravada por uma versão posterior deste programa: use essa.</translation>
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
        <translation>Nenhuma &amp;pasta</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>Move to folder</source>
        <translation>Mover para pasta</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>Name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>Name; left blank, it has its own title again:</source>
        <translation>Nome; em branco, volta a ter o seu próprio título:</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>New &amp;folder…</source>
        <translation>&amp;Nova pasta…</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>New folder</source>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>Rename document</source>
        <translation>Mudar o nome do documento</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>Rename folder</source>
        <translation>Mudar o nome da pasta</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <location filename="../../viewer/shortcuts/shortcut_list.py"/>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcut_list.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcut_list.py"/>
        <source>no keys</source>
        <translation>nenhuma tecla</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcut_list.py"/>
        <source>{0} (changed)</source>
        <translation>{0} (alterado)</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>All actions have their default keys.</source>
        <translation>Todas as ações têm as suas teclas predefinidas.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Export shortcuts</source>
        <translation>Exportar atalhos</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Find an action or its keys</source>
        <translation>Procurar uma ação ou as suas teclas</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Import shortcuts</source>
        <translation>Importar atalhos</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Leave them there</source>
        <translation>Deixá-las lá</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>No action has these words or keys.</source>
        <translation>Nenhuma ação tem estas palavras ou teclas.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Reset all</source>
        <translation>Repor tudo</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Saved {0}.</source>
        <translation>Guardado: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Set by your administrator; it cannot be changed here.</source>
        <translation>Isto foi fixado pelo seu administrador e não pode ser alterado aqui.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>The keys are as they were before.</source>
        <translation>As teclas estão como antes.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>The keys of the chosen action stand below; Enter adds some.</source>
        <translation>As teclas da ação escolhida estão em baixo; Enter adiciona outras.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>The keys of {0} are in use.</source>
        <translation>As teclas de {0} estão em uso.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Use them here instead</source>
        <translation>Usá-las aqui</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>{0} belongs to {1} now.</source>
        <translation>{0} pertence agora a {1}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>{0} belongs to {1}.</source>
        <translation>{0} pertence a {1}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>{0} does nothing now.</source>
        <translation>{0} já não faz nada.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>{0} has its usual keys.</source>
        <translation>{0} tem as suas teclas predefinidas.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>{0} has these keys already: {1}.</source>
        <translation>{0} já tem estas teclas: {1}.</translation>
    </message>
</context>
<context>
    <name>ShortcutsFile</name>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_file.py"/>
        <source>{0} was not imported ({1}). Nothing was changed. Choose a file of shortcuts that this program has exported.</source>
        <translation>{0} não foi importado ({1}). Nada foi alterado. Escolha um ficheiro de atalhos que este programa tenha exportado.</translation>
    </message>
</context>
<context>
    <name>SplitViewColumn</name>
    <message>
        <location filename="../../viewer/reading/split/split_view_column.py"/>
        <source>Back in the second passage</source>
        <translation>Recuar na segunda passagem</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/split/split_view_column.py"/>
        <source>Close the second passage</source>
        <translation>Fechar a segunda passagem</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/split/split_view_column.py"/>
        <source>Second passage</source>
        <translation>Segunda passagem</translation>
    </message>
</context>
<context>
    <name>SplitViewController</name>
    <message>
        <location filename="../../viewer/reading/split/split_view_controller.py"/>
        <source>Opened beside the text: {0}.</source>
        <translation>Aberto ao lado do texto: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/split/split_view_controller.py"/>
        <source>The second passage is closed.</source>
        <translation>A segunda passagem está fechada.</translation>
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
        <translation>data não indicada</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>ended {when}</source>
        <translation>terminou {when}</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>in the same year</source>
        <translation>no mesmo ano</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>only agreed</source>
        <translation>apenas acordado</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>only requested</source>
        <translation>apenas pedido</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>refused by {state} {when}</source>
        <translation>recusado {state:by} {when}</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>refused {when}</source>
        <translation>recusado {when}</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>requested again {when}</source>
        <translation>pedido de novo {when}</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>requested {when}</source>
        <translation>pedido {when}</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>suspended</source>
        <translation>suspenso</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>suspended {when}</source>
        <translation>suspenso {when}</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>took effect {when}</source>
        <translation>entrou em vigor {when}</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <location filename="../../viewer/app.py"/>
        <source>All settings have been reset to their default values. A copy of the previous ones is beside the settings file.</source>
        <translation>Todas as definições voltaram ao seu valor predefinido. Uma cópia das anteriores está junto do ficheiro de definições.</translation>
    </message>
    <message>
        <location filename="../../viewer/app.py"/>
        <source>An older copy of the library is shown, because the newer one cannot be used. {0}</source>
        <translation>Mostra-se uma cópia mais antiga da biblioteca, porque a mais recente não pode ser usada. {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/app.py"/>
        <source>The library on this computer was damaged and has been built anew from its documents. Nothing is lost.</source>
        <translation>A biblioteca neste computador estava danificada e foi reconstruída a partir dos seus documentos. Nada se perdeu.</translation>
    </message>
    <message>
        <location filename="../../viewer/app.py"/>
        <source>The open window keeps its language. To use the other one, close the window and start the program again.</source>
        <translation>A janela aberta conserva a sua língua. Para usar a outra, feche a janela e volte a iniciar o programa.</translation>
    </message>
    <message>
        <location filename="../../viewer/app.py"/>
        <source>This portable copy cannot be written to, so what you add is kept in your home folder.</source>
        <translation>Não é possível escrever nesta cópia portátil, por isso o que adicionar guarda-se na sua pasta pessoal.</translation>
    </message>
</context>
<context>
    <name>StateMenus</name>
    <message>
        <location filename="../../viewer/shell/state_menus.py"/>
        <source>Go to {state}</source>
        <translation>Ir para a página {state:of}</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Every state of which this library speaks.</source>
        <translation>Todos os Estados de que esta biblioteca fala.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Find all of them</source>
        <translation>Encontrar todas</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>It acts for others.</source>
        <translation>Age em nome de outros Estados.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Mandates given: %n</source>
        <translation>
            <numerusform>Mandatos confiados: %n</numerusform>
            <numerusform>Mandatos confiados: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Mandates held here: %n</source>
        <translation>
            <numerusform>Mandatos exercidos aqui: %n</numerusform>
            <numerusform>Mandatos exercidos aqui: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Mandates in force today: %n</source>
        <translation>
            <numerusform>Mandatos em vigor hoje: %n</numerusform>
            <numerusform>Mandatos em vigor hoje: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Mandates received: %n</source>
        <translation>
            <numerusform>Mandatos recebidos: %n</numerusform>
            <numerusform>Mandatos recebidos: %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>No mandate is known.</source>
        <translation>Não se conhece nenhum mandato.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Others act for it.</source>
        <translation>Outros Estados agem em seu nome.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Others are represented here.</source>
        <translation>Outros Estados são aqui representados.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Passages that name it: %n</source>
        <translation>
            <numerusform>Passagens que o nomeiam: %n</numerusform>
            <numerusform>Passagens que o nomeiam: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>given: %n</source>
        <translation>
            <numerusform>confiados: %n</numerusform>
            <numerusform>confiados: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>held there: %n</source>
        <translation>
            <numerusform>exercidos lá: %n</numerusform>
            <numerusform>exercidos lá: %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>named in passages only</source>
        <translation>nomeado só em passagens</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>received: %n</source>
        <translation>
            <numerusform>recebidos: %n</numerusform>
            <numerusform>recebidos: %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>{power} for {represented}</source>
        <translation>{power:nom} em representação {represented:of}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>{power} in {host}</source>
        <translation>{power:nom} {host:in}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>{power}, host state not stated</source>
        <translation>{power:nom}, Estado acreditador não indicado</translation>
    </message>
</context>
<context>
    <name>States about</name>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>by {power}</source>
        <translation>{power:by}</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>by {power} in {host}</source>
        <translation>{power:by} {host:in}</translation>
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
        <translation>em vigor</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>never in force</source>
        <translation>nunca em vigor</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>unknown</source>
        <translation>desconhecida</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <location filename="../../viewer/reading/tabs/tab_strip.py"/>
        <source>Arrow keys go from tab to tab.</source>
        <translation>As setas vão de separador em separador.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_strip.py"/>
        <source>Close tab “{0}”</source>
        <translation>Fechar o separador «{0}»</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_strip.py"/>
        <source>Close this tab</source>
        <translation>Fechar este separador</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_strip.py"/>
        <source>Tabs</source>
        <translation>Separadores</translation>
    </message>
</context>
<context>
    <name>TabsController</name>
    <message>
        <location filename="../../viewer/reading/tabs/tabs_controller.py"/>
        <source>No closed tab is left to reopen.</source>
        <translation>Não resta nenhum separador fechado para reabrir.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tabs_controller.py"/>
        <source>Opened in a new tab: {0}.</source>
        <translation>Aberto num novo separador: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tabs_controller.py"/>
        <source>Tab {0} of {1}: {2}</source>
        <translation>Separador {0} de {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tabs_controller.py"/>
        <source>There are {0} tabs already. Close one to open another.</source>
        <translation>Já há {0} separadores. Feche um para abrir outro.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tabs_controller.py"/>
        <source>This is the only tab, so it stays open.</source>
        <translation>Este é o único separador, por isso fica aberto.</translation>
    </message>
</context>
<context>
    <name>ThisCopy</name>
    <message>
        <location filename="../../viewer/help/installation_check.py"/>
        <source>&amp;Check this copy</source>
        <translation>&amp;Verificar esta cópia</translation>
    </message>
    <message>
        <location filename="../../viewer/help/installation_check.py"/>
        <source>Checksum of the installed files ({0}): {1}</source>
        <translation>Soma de verificação dos ficheiros instalados ({0}): {1}</translation>
    </message>
    <message>
        <location filename="../../viewer/help/installation_check.py"/>
        <source>Compares every installed file with what was shipped</source>
        <translation>Compara cada ficheiro instalado com o que foi distribuído</translation>
    </message>
    <message>
        <location filename="../../viewer/help/installation_check.py"/>
        <source>Every installed file is as it was shipped.</source>
        <translation>Todos os ficheiros instalados estão tal como foram distribuídos.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/installation_check.py"/>
        <source>This copy is not as it was shipped. Your notes are safe; install the program again.</source>
        <translation>Esta cópia não está tal como foi distribuída. As suas notas estão a salvo; instale o programa de novo.</translation>
    </message>
</context>
<context>
    <name>TimelineScene</name>
    <message>
        <location filename="../../viewer/arrangements/timeline/timeline_scene.py"/>
        <source>Undated: {0}</source>
        <translation>Sem data: {0}</translation>
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
        <translation>Passagem aberta</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/timeline/timeline_view.py"/>
        <source>Timeline of arrangements</source>
        <translation>Cronologia dos mandatos</translation>
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
        <translation>entre {start:beside} e {end:beside}</translation>
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
        <translation>o mais tardar {date:in}</translation>
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
            <numerusform>%n mandato mencionado aqui.</numerusform>
            <numerusform>%n mandatos mencionados aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/contents/topic_tree_model.py"/>
        <source>%n bookmark(s) or note(s) of yours here.</source>
        <translation>
            <numerusform>Tem aqui %n marcador ou nota.</numerusform>
            <numerusform>Tem aqui %n marcadores ou notas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/contents/topic_tree_model.py"/>
        <source>Heading supplied by the editors; the source has none here.</source>
        <translation>Título adicionado pela redação; a fonte não tem nenhum aqui.</translation>
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
            <numerusform>{title}, %n marcador ou nota</numerusform>
            <numerusform>{title}, %n marcadores ou notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypePreview</name>
    <message>
        <location filename="../../viewer/preferences/type_preview.py"/>
        <source>A paragraph as the text is set now.</source>
        <translation>Um parágrafo tal como o texto está composto agora.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/type_preview.py"/>
        <source>A protecting power speaks for one state in the capital of another when the two no longer speak to each other. It carries messages, looks after citizens and keeps the keys of the empty embassy, sometimes for weeks, sometimes for 40 years. It takes no side; that is why both sides let it in.</source>
        <translation>Uma potência protetora fala em nome de um Estado na capital de outro quando os dois já não falam entre si. Transmite mensagens, cuida dos cidadãos e guarda as chaves da embaixada vazia, às vezes durante semanas, às vezes durante 40 anos. Não toma partido; por isso ambos os lados a deixam entrar.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/type_preview.py"/>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/type_preview.py"/>
        <source>The quiet work of good offices</source>
        <translation>O trabalho discreto dos bons ofícios</translation>
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
        <translation>Ocultar esta mensagem</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/unsaved_bar.py"/>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>UnsavedController</name>
    <message>
        <location filename="../../viewer/faults/unsaved_controller.py"/>
        <source>Everything is saved now.</source>
        <translation>Agora está tudo guardado.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/unsaved_controller.py"/>
        <source>Still not saved.</source>
        <translation>Continua por guardar.</translation>
    </message>
</context>
<context>
    <name>ViewPictures</name>
    <message>
        <location filename="../../viewer/arrangements/view_pictures.py"/>
        <source>Map of protecting-power arrangements</source>
        <translation>Mapa dos mandatos de potência protetora</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/view_pictures.py"/>
        <source>Timeline of protecting-power arrangements</source>
        <translation>Cronologia dos mandatos de potência protetora</translation>
    </message>
</context>
<context>
    <name>ViewTabs</name>
    <message>
        <location filename="../../viewer/kit/widgets/view_tabs.py"/>
        <source>Arrow keys go from one to the other.</source>
        <translation>As setas vão de uma para a outra.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <location filename="../../index/words/wording.py"/>
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n menção</numerusform>
            <numerusform>%n menções</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/periods.py"/>
        <source>current according to the source, as of {date}</source>
        <translation>em vigor segundo a fonte, {date:as_of}</translation>
    </message>
    <message>
        <location filename="../../index/words/periods.py"/>
        <source>current according to the source, which gives no date</source>
        <translation>em vigor segundo a fonte, que não indica data</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>current as of a date not stated</source>
        <translation>em vigor numa data não indicada</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>current as of {date}</source>
        <translation>em vigor {date:as_of}</translation>
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
        <translation>mandato terminado em data não indicada</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>mandate {stages}</source>
        <translation>mandato {stages}</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>not stated</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>when it took effect is not stated</source>
        <translation>data de entrada em vigor não indicada</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>when the mandate took effect is not stated</source>
        <translation>data de entrada em vigor não indicada</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>whether it took effect is not stated</source>
        <translation>não se indica se entrou em vigor</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>whether the mandate has ended is not stated</source>
        <translation>não se indica se o mandato terminou</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>whether the mandate took effect is not stated</source>
        <translation>não se indica se o mandato entrou em vigor</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{period} and still {date:in}</source>
        <translation>{period} e ainda {date:in}</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{power} for {represented}</source>
        <translation>{power:nom} em representação {represented:of}</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{power} for {represented} in {host}</source>
        <translation>{power:nom} em representação {represented:of} {host:in}</translation>
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
        <translation>{statement}, conforme atestado {date:in}</translation>
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
        <translation>{statement}, período não indicado</translation>
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
        <translation>«{words}» (em inglês)</translation>
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
