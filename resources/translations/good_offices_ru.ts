<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
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
        <translation>О &amp;программе Good Offices</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>&amp;Appearance</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>&amp;Arrangements</source>
        <translation>Ма&amp;ндаты</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;BibTeX</source>
        <translation>&amp;BibTeX</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Blue</source>
        <translation>&amp;Голубым</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Bookmark</source>
        <translation>&amp;Закладка</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>&amp;Briefing sheet…</source>
        <translation>&amp;Справка о мандатах…</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;By number</source>
        <translation>По &amp;номеру</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;CSL-JSON</source>
        <translation>&amp;CSL-JSON</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>&amp;Channel between two states…</source>
        <translation>Канал связи &amp;между двумя государствами…</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>&amp;Close tab</source>
        <translation>&amp;Закрыть вкладку</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>&amp;Contents</source>
        <translation>&amp;Содержание</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Editor’s notes</source>
        <translation>&amp;Примечания редакции</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;Everything it rests on</source>
        <translation>Всё, на чём это &amp;основано</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>&amp;Export arrangements…</source>
        <translation>&amp;Экспорт мандатов…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>&amp;Files not added…</source>
        <translation>Недобав&amp;ленные файлы…</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_actions.py"/>
        <source>&amp;Find in document…</source>
        <translation>&amp;Найти в документе…</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>&amp;Full screen</source>
        <translation>По&amp;лный экран</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>&amp;Glossary</source>
        <translation>&amp;Глоссарий</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;Go</source>
        <translation>Пере&amp;ход</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Go to passage or state…</source>
        <translation>Перейти к абзацу или гос&amp;ударству…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Green</source>
        <translation>&amp;Зелёным</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>&amp;Handbook</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;Help</source>
        <translation>Помо&amp;щь</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>&amp;High contrast</source>
        <translation>&amp;Высокая контрастность</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Highlight</source>
        <translation>&amp;Выделить</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Home</source>
        <translation>&amp;Домой</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_actions.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>&amp;Large map or timeline</source>
        <translation>&amp;Крупная карта или хроника</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>&amp;Licences</source>
        <translation>&amp;Лицензии</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>&amp;Move to folder…</source>
        <translation>&amp;Переместить в папку…</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>&amp;New tab</source>
        <translation>&amp;Новая вкладка</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_actions.py"/>
        <source>&amp;Next hit</source>
        <translation>Найти &amp;следующее</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>&amp;Next tab</source>
        <translation>&amp;Следующая вкладка</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Next topic</source>
        <translation>С&amp;ледующая тема</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>&amp;Normal size</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Pink</source>
        <translation>&amp;Розовым</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;Plain text</source>
        <translation>&amp;Простой текст</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Previous mark</source>
        <translation>Пр&amp;едыдущая пометка</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>&amp;Previous tab</source>
        <translation>&amp;Предыдущая вкладка</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Previous topic</source>
        <translation>&amp;Предыдущая тема</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_actions.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;RIS</source>
        <translation>&amp;RIS</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_actions.py"/>
        <source>&amp;Related passages</source>
        <translation>Связанные &amp;абзацы</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>&amp;Rename…</source>
        <translation>П&amp;ереименовать…</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>&amp;Reopen closed tab</source>
        <translation>&amp;Открыть закрытую вкладку снова</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_actions.py"/>
        <source>&amp;Search</source>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Show bookmarks and notes</source>
        <translation>Показать закладки и заме&amp;тки</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>&amp;Smaller text</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;Tabs</source>
        <translation>В&amp;кладки</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;Theme</source>
        <translation>&amp;Тема оформления</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>&amp;Tick for the briefing</source>
        <translation>Отметить для спра&amp;вки</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/undo_actions.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>&amp;What has changed</source>
        <translation>&amp;Что изменилось</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Where am I?</source>
        <translation>&amp;Где я?</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Yellow</source>
        <translation>&amp;Жёлтым</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>A block quotation with its source</source>
        <translation>Цитата отдельным абзацем с указанием источника</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>A footnote as the Chicago Manual of Style has it</source>
        <translation>Сноска по правилам Чикагского руководства по стилю</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>A paragraph for a web page</source>
        <translation>Абзац для веб-страницы</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>A record for EndNote, Zotero, Mendeley or Citavi</source>
        <translation>Запись для EndNote, Zotero, Mendeley или Citavi</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>A sentence to paste anywhere</source>
        <translation>Фраза, которую можно вставить куда угодно</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Add doc&amp;uments…</source>
        <translation>&amp;Добавить документы…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>All that you marked in one scroll, with its passages</source>
        <translation>Всё, что вы отметили, подряд, вместе с абзацами</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>An entry for BibTeX or BibLaTeX</source>
        <translation>Запись для BibTeX или BibLaTeX</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>An entry of a bibliography as the Chicago Manual of Style has it</source>
        <translation>Библиографическая запись по правилам Чикагского руководства по стилю</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>An entry of a list of works cited in MLA style, ninth edition</source>
        <translation>Запись списка использованных работ в стиле MLA, девятое издание</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>An entry of a reference list in APA Style, seventh edition</source>
        <translation>Запись списка литературы в стиле APA, седьмое издание</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>An item for citation processors in any style</source>
        <translation>Запись для программ цитирования в любом стиле</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>As the s&amp;ystem</source>
        <translation>Как в сист&amp;еме</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Back to before the &amp;search</source>
        <translation>К &amp;месту до поиска</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Back to the place before</source>
        <translation>Вернуться к предыдущему месту</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Back to where the last search began</source>
        <translation>Вернуться туда, откуда начался последний поиск</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Bar at the sele&amp;ction</source>
        <translation>&amp;Панель у выбранных слов</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Beg&amp;inning of the reference</source>
        <translation>На&amp;чало справочника</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Bookmark this passage, or remove its bookmark</source>
        <translation>Поставить закладку на этот абзац или убрать её</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Bring back the tab closed last</source>
        <translation>Вернуть вкладку, закрытую последней</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Brown letters on cream</source>
        <translation>Коричневые буквы на кремовом фоне</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>By &amp;pair</source>
        <translation>По &amp;парам</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Call the document or folder chosen in the contents something else; F2 does it there</source>
        <translation>Назвать иначе документ или папку, выбранные в содержании; там это делает F2</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Chica&amp;go, note</source>
        <translation>&amp;Чикагский стиль, сноска</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Chicago, bibliograph&amp;y</source>
        <translation>Чикагский стиль, библиогра&amp;фия</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Close the program; your place is kept</source>
        <translation>Закрыть программу; место чтения сохранится</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Close this tab; it can be reopened</source>
        <translation>Закрыть эту вкладку; её можно открыть снова</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Co&amp;mpare…</source>
        <translation>&amp;Сравнить…</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Copy &amp;diagnostics</source>
        <translation>Копировать данные &amp;диагностики</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Copy &amp;link</source>
        <translation>Копировать сс&amp;ылку</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Copy &amp;with citation</source>
        <translation>Копировать с указанием &amp;источника</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Copy an address that opens this place again</source>
        <translation>Копировать адрес, который снова откроет это место</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>Copy c&amp;itation as</source>
        <translation>Копировать указание исто&amp;чника как</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Copy every statement of an arrangement, each with all its records</source>
        <translation>Копировать все утверждения о мандате, каждое со всеми источниками</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Copy the selected text</source>
        <translation>Копировать выбранный текст</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Copy the selection, the passage, the hit, the answer or the arrangement with its source</source>
        <translation>Копировать выбранное, абзац, результат, ответ или мандат с указанием источника</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Copy what those need to know who help you</source>
        <translation>Копировать то, что нужно знать тем, кто вам помогает</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Dark letters on white</source>
        <translation>Тёмные буквы на белом фоне</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_actions.py"/>
        <source>Every action with its keys, to look up and to change</source>
        <translation>Все действия и их клавиши: найти и изменить</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Every term, explained</source>
        <translation>Все термины с пояснениями</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Export &amp;all arrangements…</source>
        <translation>Экспорт &amp;всех мандатов…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Export for another co&amp;mputer…</source>
        <translation>Экспорт для &amp;другого компьютера…</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_actions.py"/>
        <source>Find words in this document</source>
        <translation>Найти слова в этом документе</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Forward again</source>
        <translation>Снова вперёд</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Go to the bar beside the selected words: colours, note, copy, citation</source>
        <translation>Перейти к панели у выбранных слов: цвета, заметка, копирование, цитирование</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Go to the list of bookmarks, highlights and notes</source>
        <translation>Перейти к списку закладок, выделений и заметок</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_actions.py"/>
        <source>Go to the next hit in the text</source>
        <translation>Перейти к следующему результату в тексте</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Go to the next passage you marked</source>
        <translation>Перейти к следующему отмеченному абзацу</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Go to the passage marked before</source>
        <translation>Перейти к предыдущему отмеченному абзацу</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_actions.py"/>
        <source>Go to the previous hit</source>
        <translation>Перейти к предыдущему результату</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>Hi&amp;ghlight in</source>
        <translation>Выделить &amp;цветом</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Highlight in blue, with dashes and dots</source>
        <translation>Выделить голубым, штрихпунктирной линией</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Highlight in green, with dashes</source>
        <translation>Выделить зелёным, штриховой линией</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Highlight in pink, with a wave</source>
        <translation>Выделить розовым, волнистой линией</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Highlight in yellow, with a line</source>
        <translation>Выделить жёлтым, сплошной линией</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Highlight the selected words, or the passage</source>
        <translation>Выделить выбранные слова или абзац</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>How two states can reach each other</source>
        <translation>Как два государства могут связаться друг с другом</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Lar&amp;ger text</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Light letters on dark grey</source>
        <translation>Светлые буквы на тёмно-сером фоне</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Light or dark as the system is</source>
        <translation>Светлая или тёмная, как в системе</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>M&amp;LA 9</source>
        <translation>M&amp;LA 9</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>M&amp;ap</source>
        <translation>К&amp;арта</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>M&amp;y shelf</source>
        <translation>Моя пол&amp;ка</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Make a folder on your shelf</source>
        <translation>Создать папку на полке</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/undo_actions.py"/>
        <source>Make that change again</source>
        <translation>Сделать это изменение снова</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Make the text larger</source>
        <translation>Увеличить текст</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Make the text smaller</source>
        <translation>Уменьшить текст</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>Mar&amp;ks</source>
        <translation>По&amp;метки</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Move &amp;down</source>
        <translation>Переместить вни&amp;з</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Move &amp;up</source>
        <translation>Переместить ввер&amp;х</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Move tab &amp;left</source>
        <translation>Переместить вкладку в&amp;лево</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Move tab &amp;right</source>
        <translation>Переместить вкладку вп&amp;раво</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Move the document or folder chosen in the contents down</source>
        <translation>Переместить вниз документ или папку, выбранные в содержании</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Move the document or folder chosen in the contents up</source>
        <translation>Переместить вверх документ или папку, выбранные в содержании</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Move this tab to the left</source>
        <translation>Переместить эту вкладку влево</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Move this tab to the right</source>
        <translation>Переместить эту вкладку вправо</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Move to the next pane</source>
        <translation>Перейти в следующую область</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Move to the previous pane</source>
        <translation>Перейти в предыдущую область</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Ne&amp;xt mark</source>
        <translation>Следующая по&amp;метка</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>New &amp;folder…</source>
        <translation>&amp;Новая папка…</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Next &amp;pane</source>
        <translation>След&amp;ующая область</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Open a passage by its number, such as 4.2, or a state by its name</source>
        <translation>Открыть абзац по номеру, например 4.2, или государство по названию</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Open a second tab at this place</source>
        <translation>Открыть вторую вкладку на этом месте</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Open the folder in which faults are written down</source>
        <translation>Открыть папку, в которую записываются ошибки</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Open the handbook</source>
        <translation>Открыть руководство</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_actions.py"/>
        <source>P&amp;revious hit</source>
        <translation>Найти пр&amp;едыдущее</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Passages you have read, the latest first</source>
        <translation>Прочитанные абзацы, сначала последние</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Pr&amp;eferences…</source>
        <translation>Настро&amp;йки…</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Pre&amp;vious pane</source>
        <translation>Предыдущая о&amp;бласть</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_actions.py"/>
        <source>Print a topic, the document, some passages or the selection</source>
        <translation>Напечатать тему, документ, несколько абзацев или выбранное</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Propert&amp;ies…</source>
        <translation>&amp;Свойства…</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Put files of your own on your shelf, beside the reference</source>
        <translation>Поместить свои файлы на полку рядом со справочником</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Put the document chosen in the contents into a folder of your shelf, or into none</source>
        <translation>Поместить документ, выбранный в содержании, в папку полки или вне папок</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Questions to try, what is in force today, and where you were</source>
        <translation>Вопросы для примера, действующие сегодня мандаты и место, где вы остановились</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Re&amp;cent passages…</source>
        <translation>Н&amp;едавние абзацы…</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/undo_actions.py"/>
        <source>Re&amp;do</source>
        <translation>Ве&amp;рнуть</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Read &amp;all my notes</source>
        <translation>Про&amp;читать все мои заметки</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Read a second passage beside the first, or close it</source>
        <translation>Читать второй текст рядом с первым или закрыть его</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Remo&amp;ve from your shelf</source>
        <translation>&amp;Убрать с полки</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_actions.py"/>
        <source>Save as P&amp;DF…</source>
        <translation>Сохранить как P&amp;DF…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Save bookmarks and notes to read, to import again, or for other readers</source>
        <translation>Сохранить закладки и заметки для чтения, для импорта или для других программ чтения</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Save bookmarks, notes, settings and your own keys in one file</source>
        <translation>Сохранить закладки, заметки, настройки и свои клавиши в одном файле</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Save every arrangement of the library, whatever the filter shows</source>
        <translation>Сохранить все мандаты библиотеки, что бы ни показывал фильтр</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Save the arrangements as shown</source>
        <translation>Сохранить показанные мандаты</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Save the ticked arrangements, or those shown, as a sheet</source>
        <translation>Сохранить отмеченные или показанные мандаты в виде справки</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_actions.py"/>
        <source>Save what could be printed as a PDF with an outline</source>
        <translation>Сохранить то, что можно напечатать, как PDF с оглавлением</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Se&amp;pia</source>
        <translation>Се&amp;пия</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_actions.py"/>
        <source>Search the whole reference</source>
        <translation>Искать во всём справочнике</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Second passage &amp;beside</source>
        <translation>Второй текст р&amp;ядом</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Select &amp;all</source>
        <translation>Выбрать вс&amp;ё</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Select the whole page</source>
        <translation>Выбрать всю страницу</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Set the text in its normal size</source>
        <translation>Вернуть тексту обычный размер</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Show or hide the contents</source>
        <translation>Показать или скрыть содержание</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Show or hide the editors’ notes</source>
        <translation>Показать или скрыть примечания редакции</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Show or hide the protecting-power arrangements</source>
        <translation>Показать или скрыть мандаты держав-покровительниц</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Show the l&amp;og folder</source>
        <translation>Показать папку &amp;журнала</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Show the map or the timeline in place of the text, or the text again</source>
        <translation>Показать карту или хронику вместо текста или снова текст</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_actions.py"/>
        <source>Show the passages closest to the one you read</source>
        <translation>Показать абзацы, наиболее близкие к читаемому</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Show which files were not put on your shelf, why, and what to do</source>
        <translation>Показать, какие файлы не попали на полку, почему и что делать</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>T&amp;imeline</source>
        <translation>&amp;Хроника</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Ta&amp;ble</source>
        <translation>&amp;Таблица</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;1</source>
        <translation>Вкладка &amp;1</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;2</source>
        <translation>Вкладка &amp;2</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;3</source>
        <translation>Вкладка &amp;3</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;4</source>
        <translation>Вкладка &amp;4</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;5</source>
        <translation>Вкладка &amp;5</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;6</source>
        <translation>Вкладка &amp;6</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;7</source>
        <translation>Вкладка &amp;7</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;8</source>
        <translation>Вкладка &amp;8</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;9</source>
        <translation>Вкладка &amp;9</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/undo_actions.py"/>
        <source>Take back the last change of bookmarks, notes or your shelf</source>
        <translation>Отменить последнее изменение закладок, заметок или полки</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Take over what was exported here or by another reader, whole or not at all</source>
        <translation>Принять то, что экспортировано здесь или другой программой чтения: целиком или никак</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Take the document or folder chosen in the contents off your shelf; your notes are kept</source>
        <translation>Убрать с полки документ или папку, выбранные в содержании; ваши заметки сохраняются</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Tell where in the document you are</source>
        <translation>Сообщить, в каком месте документа вы находитесь</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Text size and theme</source>
        <translation>Размер текста и тема оформления</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>The arrangements by the two states between which they are</source>
        <translation>Мандаты по двум государствам, между которыми они действуют</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>The arrangements line by line</source>
        <translation>Мандаты построчно</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>The arrangements on a map of the world</source>
        <translation>Мандаты на карте мира</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>The arrangements on an axis of time</source>
        <translation>Мандаты на оси времени</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>The licences of this program and its parts</source>
        <translation>Лицензии этой программы и её частей</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Theme, letters, panes and all other settings</source>
        <translation>Тема оформления, шрифт, области и все другие настройки</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Tick the chosen arrangement, or take its tick away</source>
        <translation>Отметить выбранный мандат или снять отметку</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>To the beginning of the reference</source>
        <translation>К началу справочника</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>To the next tab</source>
        <translation>К следующей вкладке</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>To the previous tab</source>
        <translation>К предыдущей вкладке</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>To the tab with this number</source>
        <translation>К вкладке с этим номером</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>To the topic after this one</source>
        <translation>К теме после этой</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>To the topic before this one</source>
        <translation>К теме перед этой</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Two arrangements side by side</source>
        <translation>Два мандата рядом</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Use the whole screen</source>
        <translation>Занять весь экран</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Version, edition and where the words come from</source>
        <translation>Версия, издание и происхождение текстов</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>What changed since the last edition of the library</source>
        <translation>Что изменилось с последнего издания библиотеки</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>What is &amp;covered</source>
        <translation>Что &amp;охвачено</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>What was gone through for the arrangements, and what was not</source>
        <translation>Что было просмотрено в поисках мандатов и что не было</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>What was read of your document, and what of its file is not shown</source>
        <translation>Что прочитано из вашего документа и что из его файла не показано</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>White letters on black</source>
        <translation>Белые буквы на чёрном фоне</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Write a &amp;note…</source>
        <translation>&amp;Написать заметку…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Write a note on the selected words or the passage, or go on with the one it has</source>
        <translation>Написать заметку к выбранным словам или к абзацу либо продолжить имеющуюся</translation>
    </message>
</context>
<context>
    <name>ActiveMark</name>
    <message>
        <location filename="../../viewer/reading/split/active_mark.py"/>
        <source>A text beside the first; Escape closes it.</source>
        <translation>Текст рядом с первым; Esc закрывает его.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/split/active_mark.py"/>
        <source>Beside it stands a second text, which is the active one.</source>
        <translation>Рядом находится второй текст, он сейчас активен.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/split/active_mark.py"/>
        <source>First passage</source>
        <translation>Первый текст</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/split/active_mark.py"/>
        <source>The active text: contents, search, finding and marks are for this one.</source>
        <translation>Активный текст: содержание, поиск и пометки относятся к нему.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>it was proposed that {power} represent {represented} in {host}</source>
        <translation>предлагалось, чтобы {power:nom} {power:представлял|представляла|представляло|представляли} интересы {represented:of} {host:in}</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>it was proposed that {power} represent {represented}, host state not stated</source>
        <translation>предлагалось, чтобы {power:nom} {power:представлял|представляла|представляло|представляли} интересы {represented:of}, государство пребывания не указано</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} represented {represented} in {host}</source>
        <translation>{power:nom} {power:представлял|представляла|представляло|представляли} интересы {represented:of} {host:in}</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} represented {represented}, host state not stated</source>
        <translation>{power:nom} {power:представлял|представляла|представляло|представляли} интересы {represented:of}, государство пребывания не указано</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} {power:has|have} represented {represented} in {host}</source>
        <translation>{power:nom} {power:представлял|представляла|представляло|представляли} интересы {represented:of} {host:in}</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} {power:has|have} represented {represented}, host state not stated</source>
        <translation>{power:nom} {power:представлял|представляла|представляло|представляли} интересы {represented:of}, государство пребывания не указано</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} {power:represents|represent} {represented} in {host}</source>
        <translation>{power:nom} {power:представляет|представляет|представляет|представляют} интересы {represented:of} {host:in}</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} {power:represents|represent} {represented}, host state not stated</source>
        <translation>{power:nom} {power:представляет|представляет|представляет|представляют} интересы {represented:of}, государство пребывания не указано</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} {power:was|were} to represent {represented} in {host}</source>
        <translation>предполагалось, что {power:nom} {power:будет|будет|будет|будут} представлять интересы {represented:of} {host:in}</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} {power:was|were} to represent {represented}, host state not stated</source>
        <translation>предполагалось, что {power:nom} {power:будет|будет|будет|будут} представлять интересы {represented:of}, государство пребывания не указано</translation>
    </message>
</context>
<context>
    <name>AddingDialog</name>
    <message numerus="yes">
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>%n file(s) not read yet</source>
        <translation>
            <numerusform>%n файл ещё не прочитан</numerusform>
            <numerusform>%n файла ещё не прочитаны</numerusform>
            <numerusform>%n файлов ещё не прочитано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>%n file(s) not taken</source>
        <translation>
            <numerusform>%n файл не принят</numerusform>
            <numerusform>%n файла не принято</numerusform>
            <numerusform>%n файлов не принято</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>&amp;Try again</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_controller.py"/>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Add documents</source>
        <translation>Добавление документов</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>C&amp;opy what was refused</source>
        <translation>Копировать от&amp;клонённое</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Cancel &amp;all</source>
        <translation>Отменить &amp;все</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Cancel &amp;chosen</source>
        <translation>Отменить выб&amp;ранные</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>E&amp;ncoding…</source>
        <translation>&amp;Кодировка…</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Enter opens what was taken; Ctrl+C copies the chosen lines.</source>
        <translation>Enter открывает принятый документ; Ctrl+C копирует выбранные строки.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Files read</source>
        <translation>Прочитано файлов</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Keep &amp;both</source>
        <translation>Оставить &amp;оба</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Read the &amp;rest</source>
        <translation>Прочитать &amp;остальное</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Take off the &amp;list</source>
        <translation>&amp;Убрать из списка</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Take the &amp;first part</source>
        <translation>Добавить только &amp;первую часть</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Take the new &amp;edition</source>
        <translation>Принять новое &amp;издание</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>being read, {0} %</source>
        <translation>читается, {0} %</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>on your shelf already</source>
        <translation>уже на вашей полке</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>taken</source>
        <translation>принят</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>taken; its encoding was guessed: {0}. Choose another if it reads wrong.</source>
        <translation>принят; кодировка угадана: {0}. Выберите другую, если текст читается неверно.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>waits</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>{0} of {1} files read</source>
        <translation>Прочитано файлов: {0} из {1}</translation>
    </message>
</context>
<context>
    <name>AllNotes</name>
    <message>
        <location filename="../../viewer/annotations/all_notes/all_notes_text.py"/>
        <source>No longer in the library</source>
        <translation>В библиотеке этого больше нет</translation>
    </message>
</context>
<context>
    <name>AllNotesWindow</name>
    <message>
        <location filename="../../viewer/annotations/all_notes/all_notes_window.py"/>
        <source>All my notes</source>
        <translation>Все мои заметки</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/all_notes/all_notes_window.py"/>
        <source>Nothing is marked yet.</source>
        <translation>Пока ничего не отмечено.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/all_notes/all_notes_window.py"/>
        <source>Show more: {0} follow</source>
        <translation>Показать ещё {0}</translation>
    </message>
</context>
<context>
    <name>Annotation</name>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Blue</source>
        <translation>Голубой</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Highlight, {0}</source>
        <translation>Выделение, {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Moved here with its words in this edition.</source>
        <translation>Перемещено сюда вместе со словами в этом издании.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Not saved yet: the bar below the search box says why.</source>
        <translation>Ещё не сохранено: причина указана на панели под полем поиска.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Pink</source>
        <translation>Розовый</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>The text changed; these words are no longer in it.</source>
        <translation>Текст изменился: этих слов в нём больше нет.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Yellow</source>
        <translation>Жёлтый</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>{0} at {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>AnnotationController</name>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Bookmark added: {0}.</source>
        <translation>Закладка поставлена: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Bookmark removed: {0}.</source>
        <translation>Закладка убрана: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Done again.</source>
        <translation>Изменение возвращено.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Highlighted: {0}.</source>
        <translation>Выделено: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Note added: {0}.</source>
        <translation>Заметка добавлена: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Nothing is marked beyond this place.</source>
        <translation>За этим местом ничего не отмечено.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Removed bookmarks, highlights and notes: {0}.</source>
        <translation>Удалено закладок, выделений и заметок: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Removed: {0}.</source>
        <translation>Удалено: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Undone.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>{0}: edit…</source>
        <translation>{0}: изменить…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>{0}: remove</source>
        <translation>{0}: удалить</translation>
    </message>
</context>
<context>
    <name>AnnotationExchange</name>
    <message>
        <location filename="../../viewer/annotations/annotation.py"/>
        <source>a date cannot be read</source>
        <translation>не удаётся прочитать дату</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <source>it is too large</source>
        <translation>файл слишком велик</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation.py"/>
        <source>the id or the passage is missing</source>
        <translation>нет идентификатора или абзаца</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation.py"/>
        <source>the quoted words do not fit their place</source>
        <translation>приведённые слова не подходят к своему месту</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <source>{0} was not imported ({1}). Nothing was changed. Choose a JSON file that this program has exported.</source>
        <translation>Файл {0} не импортирован ({1}). Ничего не изменилось. Выберите файл JSON, экспортированный этой программой.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <source>{0} was not imported, because bookmarks and notes cannot be saved at the moment ({1}). Nothing was changed. Import it again when they can be saved.</source>
        <translation>Файл {0} не импортирован: сейчас нельзя сохранить закладки и заметки ({1}). Ничего не изменилось. Повторите импорт, когда сохранение станет возможным.</translation>
    </message>
</context>
<context>
    <name>AnnotationListController</name>
    <message>
        <location filename="../../viewer/annotations/annotation_list_controller.py"/>
        <source>Bookmarks and notes that moved with their words: {0}.</source>
        <translation>Закладок и заметок, перемещённых вместе со своими словами: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_list_controller.py"/>
        <source>Kept at the words as they are now.</source>
        <translation>Оставлено у нынешних слов.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_list_controller.py"/>
        <source>The text changed under bookmarks or notes of yours: {0}. They are kept, and marked in the list ({1}).</source>
        <translation>Под вашими закладками или заметками изменился текст: {0}. Они сохранены и отмечены в списке ({1}).</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_list_controller.py"/>
        <source>This place is no longer in the library. The words you marked are kept here.</source>
        <translation>Этого места в библиотеке больше нет. Отмеченные вами слова сохранены здесь.</translation>
    </message>
</context>
<context>
    <name>AnnotationService</name>
    <message>
        <location filename="../../viewer/annotations/annotation_service.py"/>
        <source>Your bookmarks and notes cannot be saved in {0} ({1}). What you add is kept in this window until you close it. Try again when that is mended, or export everything to save it elsewhere.</source>
        <translation>Ваши закладки и заметки не удаётся сохранить в {0} ({1}). То, что вы добавляете, хранится в этом окне, пока вы его не закроете. Повторите попытку, когда причина будет устранена, или экспортируйте всё, чтобы сохранить в другом месте.</translation>
    </message>
</context>
<context>
    <name>AnnotationStore</name>
    <message numerus="yes">
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>%n of your bookmarks or notes cannot be understood any more. What is left is set aside in {0}, and an export as JSON holds it. All others are here.</source>
        <translation>
            <numerusform>Не удаётся прочитать %n вашу закладку или заметку. То, что от неё осталось, отложено в {0} и входит в экспорт JSON. Все остальные на месте.</numerusform>
            <numerusform>Не удаётся прочитать %n ваши закладки или заметки. То, что от них осталось, отложено в {0} и входит в экспорт JSON. Все остальные на месте.</numerusform>
            <numerusform>Не удаётся прочитать %n ваших закладок или заметок. То, что от них осталось, отложено в {0} и входит в экспорт JSON. Все остальные на месте.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>The file of your bookmarks and notes is damaged. What can be read of it is shown, but could not be saved in a new file ({1}). {0} is left as it is; export your bookmarks and notes to keep them.</source>
        <translation>Файл ваших закладок и заметок повреждён. Показано то, что удаётся прочитать, но сохранить это в новом файле не удалось ({1}). {0} оставлен как есть; чтобы сохранить закладки и заметки, экспортируйте их.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>The file of your bookmarks and notes is damaged. What can be read of it was taken over: {0}. The damaged file is kept as {1}; a copy from a backup can take its place.</source>
        <translation>Файл ваших закладок и заметок повреждён. Перенесено то, что удалось прочитать: {0}. Повреждённый файл сохранён как {1}; его можно заменить резервной копией.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>Your bookmarks and notes in {0} cannot be opened ({1}). The file is left as it is. What you add now is kept in this window until you close it. Try again when that is mended, or export it to save it elsewhere.</source>
        <translation>Ваши закладки и заметки в {0} не удаётся открыть ({1}). Файл оставлен как есть. То, что вы добавляете сейчас, хранится в этом окне, пока вы его не закроете. Повторите попытку, когда причина будет устранена, или экспортируйте всё, чтобы сохранить в другом месте.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>Your bookmarks and notes in {0} were written by a later version of the program. They are safe and left as they are; what you add now is kept in {1}. Use the later version to see them.</source>
        <translation>Ваши закладки и заметки в {0} записаны более новой версией программы. Они в безопасности и оставлены как есть; то, что вы добавляете сейчас, хранится в {1}. Чтобы увидеть их, откройте более новую версию.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>it is not a file</source>
        <translation>это не файл</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>it is too large</source>
        <translation>файл слишком велик</translation>
    </message>
</context>
<context>
    <name>AnnotationText</name>
    <message>
        <location filename="../../viewer/annotations/annotation_text.py"/>
        <source>No longer in the library</source>
        <translation>В библиотеке этого больше нет</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_text.py"/>
        <source>Set aside, because it could not be understood</source>
        <translation>Отложено: не удалось прочитать</translation>
    </message>
</context>
<context>
    <name>AnnotationsModel</name>
    <message>
        <location filename="../../viewer/annotations/annotations_model.py"/>
        <source>The text changed</source>
        <translation>Текст изменился</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_model.py"/>
        <source>Without a tag</source>
        <translation>Без метки</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_model.py"/>
        <source>{0}, {1} to {2}</source>
        <translation>{0}, с {1} по {2}</translation>
    </message>
</context>
<context>
    <name>AnnotationsPane</name>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>&amp;Keep at the words as they are now</source>
        <translation>О&amp;ставить у нынешних слов</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Bookmarks, highlights and notes</source>
        <translation>Закладки, выделения и заметки</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>By date</source>
        <translation>По дате</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>By place</source>
        <translation>По месту</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>By tag</source>
        <translation>По меткам</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Enter opens the place, F2 edits what you wrote, Delete removes it.</source>
        <translation>Enter открывает место, F2 изменяет написанное вами, Delete удаляет.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Export and import</source>
        <translation>Экспорт и импорт</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Nothing is marked yet. {bookmark} bookmarks the passage you read, {highlight} highlights the words you select, and {note} writes a note.</source>
        <translation>Пока ничего не отмечено. {bookmark} ставит закладку на читаемый абзац, {highlight} выделяет выбранные слова, {note} создаёт заметку.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Nothing that you marked has these words.</source>
        <translation>Среди отмеченного вами таких слов нет.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Search bookmarks and notes</source>
        <translation>Поиск в закладках и заметках</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>What the list is ordered by.</source>
        <translation>По чему упорядочен список.</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <location filename="../../viewer/kit/announcer.py"/>
        <source>{0}, link</source>
        <translation>{0}, ссылка</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message numerus="yes">
        <location filename="../../viewer/search/card_words.py"/>
        <source>%n more (was|were) not confirmed in the last twelve months.</source>
        <translation>
            <numerusform>Ещё %n мандат за последние двенадцать месяцев не подтверждён.</numerusform>
            <numerusform>Ещё %n мандата за последние двенадцать месяцев не подтверждены.</numerusform>
            <numerusform>Ещё %n мандатов за последние двенадцать месяцев не подтверждены.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>All arrangements of the answer</source>
        <translation>Все мандаты ответа</translation>
    </message>
    <message>
        <location filename="../../viewer/search/card_words.py"/>
        <source>Also searched: {0}</source>
        <translation>Искали также: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Arrangements of the answer</source>
        <translation>Мандаты ответа</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Cite</source>
        <translation>Цитировать</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Copy the answer in one sentence, with its best record; of a list, each line of it</source>
        <translation>Копировать ответ одной фразой с лучшим источником; из списка — каждую строку</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Further questions</source>
        <translation>Другие вопросы</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>How the question was read</source>
        <translation>Как был понят вопрос</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/search/card_words.py"/>
        <source>Of these, %n (was|were) not confirmed in the last twelve months.</source>
        <translation>
            <numerusform>Из них %n за последние двенадцать месяцев не подтверждён.</numerusform>
            <numerusform>Из них %n за последние двенадцать месяцев не подтверждены.</numerusform>
            <numerusform>Из них %n за последние двенадцать месяцев не подтверждены.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Open handbook</source>
        <translation>Открыть руководство</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Open passage</source>
        <translation>Открыть абзац</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Open term</source>
        <translation>Открыть термин</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Open the chapter of the handbook that says more</source>
        <translation>Открыть главу руководства, где об этом сказано подробнее</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Open the sentence that states it</source>
        <translation>Открыть предложение, в котором об этом сказано</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Open the term in the glossary</source>
        <translation>Открыть термин в глоссарии</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Other ways to cite</source>
        <translation>Другие способы цитирования</translation>
    </message>
    <message>
        <location filename="../../viewer/search/card_words.py"/>
        <source>Read as: {0}</source>
        <translation>Понято как: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/search/card_words.py"/>
        <source>Searched for: {0}</source>
        <translation>Искали: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Show what was gone through and what was not</source>
        <translation>Показать, что было просмотрено и что не было</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>States of the answer</source>
        <translation>Государства ответа</translation>
    </message>
    <message>
        <location filename="../../viewer/search/card_words.py"/>
        <source>The opposite direction →</source>
        <translation>Обратное направление →</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>What is covered</source>
        <translation>Что охвачено</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/search/card_words.py"/>
        <source>and %n more →</source>
        <translation>
            <numerusform>и ещё %n →</numerusform>
            <numerusform>и ещё %n →</numerusform>
            <numerusform>и ещё %n →</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/search/card_words.py"/>
        <source>show these %n in the panel →</source>
        <translation>
            <numerusform>показать на панели: %n →</numerusform>
            <numerusform>показать на панели: %n →</numerusform>
            <numerusform>показать на панели: %n →</numerusform>
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
            <numerusform>Даты %n мандата недостаточно точны для ответа.</numerusform>
            <numerusform>Даты %n мандатов недостаточно точны для ответа.</numerusform>
            <numerusform>Даты %n мандатов недостаточно точны для ответа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_words.py"/>
        <source>%n more (is|are) not dated well enough to tell.</source>
        <translation>
            <numerusform>Даты ещё %n мандата недостаточно точны для ответа.</numerusform>
            <numerusform>Даты ещё %n мандатов недостаточно точны для ответа.</numerusform>
            <numerusform>Даты ещё %n мандатов недостаточно точны для ответа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/answer_words.py"/>
        <source>%n more (is|are) stated.</source>
        <translation>
            <numerusform>Указан ещё %n мандат.</numerusform>
            <numerusform>Указаны ещё %n мандата.</numerusform>
            <numerusform>Указано ещё %n мандатов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/stages_asked.py"/>
        <source>A date for this is not recorded</source>
        <translation>Дата этого не указана</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>About {duration}</source>
        <translation>Около {duration}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n arrangement(s) {about} (is|are) in force {time}</source>
        <translation>
            <numerusform>По документам, {time} действует %n мандат {about}</numerusform>
            <numerusform>По документам, {time} действуют %n мандата {about}</numerusform>
            <numerusform>По документам, {time} действует %n мандатов {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n arrangement(s) {about} (was|were) in force {time}</source>
        <translation>
            <numerusform>По документам, {time} действовал %n мандат {about}</numerusform>
            <numerusform>По документам, {time} действовали %n мандата {about}</numerusform>
            <numerusform>По документам, {time} действовало %n мандатов {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n arrangement(s) {about} began {time}</source>
        <translation>
            <numerusform>По документам, {time} начался %n мандат {about}</numerusform>
            <numerusform>По документам, {time} начались %n мандата {about}</numerusform>
            <numerusform>По документам, {time} началось %n мандатов {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n arrangement(s) {about} ended {time}</source>
        <translation>
            <numerusform>По документам, {time} прекращён %n мандат {about}</numerusform>
            <numerusform>По документам, {time} прекращены %n мандата {about}</numerusform>
            <numerusform>По документам, {time} прекращено %n мандатов {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n protecting power(s) (acts|act) {about} {time}</source>
        <translation>
            <numerusform>По документам, {time} действует %n держава-покровительница {about}</numerusform>
            <numerusform>По документам, {time} действуют %n державы-покровительницы {about}</numerusform>
            <numerusform>По документам, {time} действует %n держав-покровительниц {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n protecting power(s) acted {about} {time}</source>
        <translation>
            <numerusform>По документам, {time} действовала %n держава-покровительница {about}</numerusform>
            <numerusform>По документам, {time} действовали %n державы-покровительницы {about}</numerusform>
            <numerusform>По документам, {time} действовало %n держав-покровительниц {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n state(s) (is|are) represented {about} {time}</source>
        <translation>
            <numerusform>По документам, {time} под защитой {about} находятся интересы %n государства</numerusform>
            <numerusform>По документам, {time} под защитой {about} находятся интересы %n государств</numerusform>
            <numerusform>По документам, {time} под защитой {about} находятся интересы %n государств</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n state(s) (was|were) represented {about} {time}</source>
        <translation>
            <numerusform>По документам, {time} под защитой {about} находились интересы %n государства</numerusform>
            <numerusform>По документам, {time} под защитой {about} находились интересы %n государств</numerusform>
            <numerusform>По документам, {time} под защитой {about} находились интересы %n государств</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, arrangements {about} are in force {time} in %n host state(s)</source>
        <translation>
            <numerusform>По документам, {time} действуют мандаты {about} в %n государстве пребывания</numerusform>
            <numerusform>По документам, {time} действуют мандаты {about} в %n государствах пребывания</numerusform>
            <numerusform>По документам, {time} действуют мандаты {about} в %n государствах пребывания</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, arrangements {about} were in force {time} in %n host state(s)</source>
        <translation>
            <numerusform>По документам, {time} действовали мандаты {about} в %n государстве пребывания</numerusform>
            <numerusform>По документам, {time} действовали мандаты {about} в %n государствах пребывания</numerusform>
            <numerusform>По документам, {time} действовали мандаты {about} в %n государствах пребывания</numerusform>
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
        <translation>После {state:of}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/kinds/left_apart.py"/>
        <source>And %n more.</source>
        <translation>
            <numerusform>И ещё %n мандат.</numerusform>
            <numerusform>И ещё %n мандата.</numerusform>
            <numerusform>И ещё %n мандатов.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>At most {duration}</source>
        <translation>Не более {duration}</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>At other times</source>
        <translation>В другое время</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>Before {date}</source>
        <translation>{date:before}</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>Before {state}</source>
        <translation>До {state:of}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>Between {least} and %n month(s)</source>
        <translation>
            <numerusform>От {least} до %n месяца</numerusform>
            <numerusform>От {least} до %n месяцев</numerusform>
            <numerusform>От {least} до %n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>Between {least} and %n year(s)</source>
        <translation>
            <numerusform>От {least} до %n года</numerusform>
            <numerusform>От {least} до %n лет</numerusform>
            <numerusform>От {least} до %n лет</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/help_asked.py"/>
        <source>Choose a passage, a term, an answer or an arrangement, and then “Cite”: its words are copied with their citation, in the style that you chose. More is in the handbook, under “Citing and taking away”.</source>
        <translation>Выберите абзац, термин, ответ или мандат, а затем «Цитировать»: слова копируются вместе с указанием источника в выбранном вами стиле. Подробнее — в руководстве, глава «Цитирование и экспорт».</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/help_asked.py"/>
        <source>Each arrangement shows the records it rests on, and how well they bear it out. More is in the handbook, under “Evidence”.</source>
        <translation>У каждого мандата показаны источники, на которых он основан, и то, насколько они его подтверждают. Подробнее — в руководстве, глава «Подтверждения».</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>For longer. {statement}</source>
        <translation>Дольше. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>From {start} to {end}</source>
        <translation>{start:start} {end:end}</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>In all, in force then: {number}.</source>
        <translation>Всего действовало тогда: {number}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>In the other direction</source>
        <translation>В обратном направлении</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>Instead, they say: {statements}</source>
        <translation>Вместо этого в них указано: {statements:small}</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>Less than a month</source>
        <translation>Менее месяца</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>Neither start nor end is dated</source>
        <translation>Ни начало, ни конец не датированы</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>Never. {statement}</source>
        <translation>Никогда. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>No arrangement {about} is known to be in force today. {sentence}</source>
        <translation>На сегодня не известно ни одного действующего мандата {about}. {sentence}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>No mandate is known to have been in force. {statement}</source>
        <translation>Ни одного вступившего в силу мандата не известно. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>No one but {states} is stated {about}.</source>
        <translation>Кроме {states:of}, в документах не указано ни одной державы-покровительницы {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/reason_words.py"/>
        <source>No reason is recorded with this mandate.</source>
        <translation>Причина для этого мандата не указана.</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>No, not today. {statement}</source>
        <translation>Нет, в настоящее время нет. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>No, only later. {statement}</source>
        <translation>Нет, лишь позднее. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>No. {statement}</source>
        <translation>Нет. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>No. {statement}</source>
        <comment>to a question with “not”</comment>
        <translation>Верно, больше нет. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>Not confirmed by public records</source>
        <translation>Не подтверждено открытыми источниками</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>Not counted as states: {names}.</source>
        <translation>Не считаются государствами: {names}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_words.py"/>
        <source>Not counted: %n arrangement(s) not known to have taken effect or not borne out.</source>
        <translation>
            <numerusform>Не учтён %n мандат, вступление которого в силу не установлено или который не подтверждён.</numerusform>
            <numerusform>Не учтены %n мандата, вступление которых в силу не установлено или которые не подтверждены.</numerusform>
            <numerusform>Не учтено %n мандатов, вступление которых в силу не установлено или которые не подтверждены.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/left_apart.py"/>
        <source>Not known to have taken effect: {statements}</source>
        <translation>Вступление в силу не установлено: {statements:small}</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/reason_words.py"/>
        <source>Noted with this mandate: {note}</source>
        <translation>Примечание к этому мандату: {note}</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>Of all times: {number}.</source>
        <translation>За всё время: {number}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>Of these, last confirmed before then: {number}.</source>
        <translation>Из них в последний раз подтверждено до этого: {number}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>On the contrary. {statement}</source>
        <translation>Это не так. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>Other than {about}</source>
        <translation>Кроме мандатов {about}</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>Other than {states}</source>
        <translation>Кроме {states:of}</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>Public records contradict this claim of the source</source>
        <translation>Открытые источники противоречат этому утверждению исходного документа</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>Right, no longer. {statement}</source>
        <translation>Верно, больше нет. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>Since {date}</source>
        <translation>{date:since}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>Still in force. {statement}</source>
        <translation>По-прежнему действует. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>That is not known. {statement}</source>
        <translation>Это неизвестно. {statement}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents name %n protecting power(s) {about}</source>
        <translation>
            <numerusform>В документах названа %n держава-покровительница {about}</numerusform>
            <numerusform>В документах названы %n державы-покровительницы {about}</numerusform>
            <numerusform>В документах названо %n держав-покровительниц {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents name %n state(s) represented {about}</source>
        <translation>
            <numerusform>В документах названо %n государство, интересы которого находились под защитой {about}</numerusform>
            <numerusform>В документах названы %n государства, интересы которых находились под защитой {about}</numerusform>
            <numerusform>В документах названо %n государств, интересы которых находились под защитой {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents state %n arrangement(s) {about}</source>
        <translation>
            <numerusform>В документах указан %n мандат {about}</numerusform>
            <numerusform>В документах указаны %n мандата {about}</numerusform>
            <numerusform>В документах указано %n мандатов {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents state %n arrangement(s) {about} that (has|have) ended</source>
        <translation>
            <numerusform>В документах указан %n прекращённый мандат {about}</numerusform>
            <numerusform>В документах указаны %n прекращённых мандата {about}</numerusform>
            <numerusform>В документах указано %n прекращённых мандатов {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents state %n arrangement(s) {about} that (was|were) refused</source>
        <translation>
            <numerusform>В документах указан %n отклонённый мандат {about}</numerusform>
            <numerusform>В документах указаны %n отклонённых мандата {about}</numerusform>
            <numerusform>В документах указано %n отклонённых мандатов {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents state %n arrangement(s) {about} that never took effect</source>
        <translation>
            <numerusform>В документах указан %n мандат {about}, не вступивший в силу</numerusform>
            <numerusform>В документах указаны %n мандата {about}, не вступившие в силу</numerusform>
            <numerusform>В документах указано %n мандатов {about}, не вступивших в силу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents state arrangements {about} in %n host state(s)</source>
        <translation>
            <numerusform>В документах указаны мандаты {about} в %n государстве пребывания</numerusform>
            <numerusform>В документах указаны мандаты {about} в %n государствах пребывания</numerusform>
            <numerusform>В документах указаны мандаты {about} в %n государствах пребывания</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement refused by {state}.</source>
        <translation>В документах не указано ни одного мандата, отклонённого {state:ins}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement {about} in force {time}.</source>
        <translation>В документах не указано ни одного мандата {about}, который действовал бы {time}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement {about} that began {time}.</source>
        <translation>В документах не указано ни одного мандата {about}, который начался бы {time}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement {about} that ended {time}.</source>
        <translation>В документах не указано ни одного мандата {about}, который был бы прекращён {time}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement {about} that public records contradict.</source>
        <translation>В документах не указано ни одного мандата {about}, которому противоречат открытые источники.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement {about} that was refused.</source>
        <translation>В документах не указано ни одного отклонённого мандата {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement {about}.</source>
        <translation>В документах не указано ни одного мандата {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no former arrangement {about}.</source>
        <translation>В документах не указано ни одного прекращённого мандата {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no such arrangement {about}.</source>
        <translation>В документах не указано ни одного такого мандата {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state none after {state} {about}.</source>
        <translation>После {state:of} в документах не указано ни одной державы-покровительницы {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state none before {state} {about}.</source>
        <translation>До {state:of} в документах не указано ни одной державы-покровительницы {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>The end is not dated</source>
        <translation>Конец не датирован</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The first mandate, as far as the dates tell</source>
        <translation>Самый ранний мандат, насколько позволяют судить даты</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The first mandates, as far as the dates tell</source>
        <translation>Самые ранние мандаты, насколько позволяют судить даты</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The latest mandate, as far as the dates tell</source>
        <translation>Самый поздний мандат, насколько позволяют судить даты</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The latest mandates, as far as the dates tell</source>
        <translation>Самые поздние мандаты, насколько позволяют судить даты</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The longest mandate in force, as far as the dates tell</source>
        <translation>Самый долгий из действующих мандатов, насколько позволяют судить даты</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The longest mandate that has ended, as far as the dates tell</source>
        <translation>Самый долгий из завершённых мандатов, насколько позволяют судить даты</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The longest mandate, as far as the dates tell</source>
        <translation>Самый долгий мандат, насколько позволяют судить даты</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The longest mandates in force, as far as the dates tell</source>
        <translation>Самые долгие из действующих мандатов, насколько позволяют судить даты</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The longest mandates that have ended, as far as the dates tell</source>
        <translation>Самые долгие из завершённых мандатов, насколько позволяют судить даты</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The longest mandates, as far as the dates tell</source>
        <translation>Самые долгие мандаты, насколько позволяют судить даты</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The oldest mandate in force, as far as the dates tell</source>
        <translation>Самый давний из действующих мандатов, насколько позволяют судить даты</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The oldest mandates in force, as far as the dates tell</source>
        <translation>Самые давние из действующих мандатов, насколько позволяют судить даты</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/help_asked.py"/>
        <source>The register holds what could be cited and is far from complete; each mandate says up to when it is confirmed. More is in the handbook, under “Evidence”.</source>
        <translation>В реестр вошло то, что удалось подтвердить источниками, и он далеко не полон; у каждого мандата указано, по какое время он подтверждён. Подробнее — в руководстве, глава «Подтверждения».</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/help_asked.py"/>
        <source>The register tells of mandates, not of mediation.</source>
        <translation>В реестре указаны мандаты, но не посредничество.</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The shortest mandate that has ended, as far as the dates tell</source>
        <translation>Самый короткий из завершённых мандатов, насколько позволяют судить даты</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The shortest mandates that have ended, as far as the dates tell</source>
        <translation>Самые короткие из завершённых мандатов, насколько позволяют судить даты</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>The start is not dated</source>
        <translation>Начало не датировано</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>Today</source>
        <translation>На сегодня</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>Today: {number}.</source>
        <translation>На сегодня: {number}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>Until {date}</source>
        <translation>{date:until}</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/help_asked.py"/>
        <source>What has changed since the last edition is listed in the menu “Help”, under “What has changed”.</source>
        <translation>Что изменилось с последнего издания, показано в меню «Помощь», пункт «Что изменилось».</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/help_asked.py"/>
        <source>What is shown can be printed or saved as a PDF, and arrangements can be exported as a table. More is in the handbook, under “Citing and taking away”.</source>
        <translation>То, что показано, можно напечатать или сохранить в PDF, а мандаты — экспортировать в виде таблицы. Подробнее — в руководстве, глава «Цитирование и экспорт».</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>Whether it has ended is not stated</source>
        <translation>Прекращён ли мандат, не указано</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>Which powers have acted in {state}?</source>
        <translation>Какие державы-покровительницы действовали {state:in}?</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>Which powers have represented {state}?</source>
        <translation>Какие державы представляли интересы {state:of}?</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>Which states has {state} represented?</source>
        <translation>Чьи интересы {state:представлял|представляла|представляло|представляли} {state:nom}?</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>Who represents {represented} in {host}?</source>
        <translation>Кто представляет интересы {represented:of} {host:in}?</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/reason_words.py"/>
        <source>Why it ended is not recorded.</source>
        <translation>Причина прекращения не указана.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>With these the order may be another.</source>
        <translation>С ними порядок мог бы быть иным.</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>Yes. {statement}</source>
        <translation>Да. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>Yes. {statement}</source>
        <comment>to a question with “not”</comment>
        <translation>Это не так. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>all mandates in {state}</source>
        <translation>все мандаты {state:in}</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>all mandates of {state}</source>
        <translation>все мандаты {state:of}</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>all who represented {state}</source>
        <translation>все, кто представлял интересы {state:of}</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>at some time from {start} to {end}</source>
        <translation>в какое-то время {start:start} {end:end}</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>at some time {time}</source>
        <translation>в период {time}</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>{lasted} up to the last confirmation</source>
        <translation>{lasted} на момент последнего подтверждения</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{limit}, the documents name %n protecting power(s) {about}</source>
        <translation>
            <numerusform>{limit}{limit:|,} в документах названа %n держава-покровительница {about}</numerusform>
            <numerusform>{limit}{limit:|,} в документах названы %n державы-покровительницы {about}</numerusform>
            <numerusform>{limit}{limit:|,} в документах названо %n держав-покровительниц {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{limit}, the documents name %n state(s) represented {about}</source>
        <translation>
            <numerusform>{limit}{limit:|,} в документах названо %n государство, интересы которого находились под защитой {about}</numerusform>
            <numerusform>{limit}{limit:|,} в документах названы %n государства, интересы которых находились под защитой {about}</numerusform>
            <numerusform>{limit}{limit:|,} в документах названо %n государств, интересы которых находились под защитой {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{limit}, the documents state %n arrangement(s) {about}</source>
        <translation>
            <numerusform>{limit}{limit:|,} в документах указан %n мандат {about}</numerusform>
            <numerusform>{limit}{limit:|,} в документах указаны %n мандата {about}</numerusform>
            <numerusform>{limit}{limit:|,} в документах указано %n мандатов {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{limit}, the documents state arrangements {about} in %n host state(s)</source>
        <translation>
            <numerusform>{limit}{limit:|,} в документах указаны мандаты {about} в %n государстве пребывания</numerusform>
            <numerusform>{limit}{limit:|,} в документах указаны мандаты {about} в %n государствах пребывания</numerusform>
            <numerusform>{limit}{limit:|,} в документах указаны мандаты {about} в %n государствах пребывания</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>{limit}, the documents state no arrangement {about}.</source>
        <translation>{limit}{limit:|,} в документах не указано ни одного мандата {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>{limit}: perhaps {powers}; not dated well enough to tell.</source>
        <translation>{limit}: возможно, {powers:nom}; даты недостаточно точны для ответа.</translation>
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
            <numerusform>{names:nom} и ещё %n мандат</numerusform>
            <numerusform>{names:nom} и ещё %n мандата</numerusform>
            <numerusform>{names:nom} и ещё %n мандатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/about_words.py"/>
        <source>{names}, and %n more</source>
        <comment>protecting powers</comment>
        <translation>
            <numerusform>{names:nom} и ещё %n держава</numerusform>
            <numerusform>{names:nom} и ещё %n державы</numerusform>
            <numerusform>{names:nom} и ещё %n держав</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/about_words.py"/>
        <source>{names}, and %n more</source>
        <comment>states</comment>
        <translation>
            <numerusform>{names:nom} и ещё %n государство</numerusform>
            <numerusform>{names:nom} и ещё %n государства</numerusform>
            <numerusform>{names:nom} и ещё %n государств</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{names}, then {next}</source>
        <translation>{names}, затем {next}</translation>
    </message>
    <message>
        <location filename="../../index/words/inflected.py"/>
        <source>{one} (or {other})</source>
        <translation>{one} (или {other})</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <location filename="../../index/words/inflected.py"/>
        <source>{one} or {other}</source>
        <translation>{one} или {other}</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>{parties} ({years})</source>
        <translation>{parties} ({years})</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/reason_words.py"/>
        <source>{parties}, noted: {note}</source>
        <translation>{parties}, примечание: {note}</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>{parties}: {stages}.</source>
        <translation>{parties}: {stages}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/reason_words.py"/>
        <source>{statement} Assessment: {assessment}.</source>
        <translation>{statement} Оценка: {assessment}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{states} ({number} each)</source>
        <translation>{states} (по {number})</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{states} ({number})</source>
        <translation>{states} ({number})</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>{states}: no arrangement in this library.</source>
        <translation>{states}: в этой библиотеке нет ни одного мандата.</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>{state}, {called}</source>
        <translation>{state} (в вопросе: {called})</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>{summary} (assessment: {assessment})</source>
        <translation>{summary} (оценка: {assessment})</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>{summary} (only mandates in force today)</source>
        <translation>{summary} (учтены только мандаты, действующие сегодня)</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/fates.py"/>
        <source>{summary} (only mandates not known to have ended or to last)</source>
        <translation>{summary} (учтены только мандаты, о которых неизвестно, действуют ли они)</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/fates.py"/>
        <source>{summary} (only mandates not known to have taken effect)</source>
        <translation>{summary} (учтены только мандаты, о вступлении которых в силу неизвестно)</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{summary} (only mandates that began then)</source>
        <translation>{summary} (учтены только мандаты, начавшиеся в это время)</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{summary} (only mandates that ended then)</source>
        <translation>{summary} (учтены только мандаты, прекращённые в это время)</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{summary} (only mandates that have ended)</source>
        <translation>{summary} (учтены только прекращённые мандаты)</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{summary} (only mandates that never took effect)</source>
        <translation>{summary} (учтены только мандаты, не вступившие в силу)</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/fates.py"/>
        <source>{summary} (only mandates that public records contradict)</source>
        <translation>{summary} (учтены только мандаты, которым противоречат открытые источники)</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/fates.py"/>
        <source>{summary} (only mandates that were no more than agreed)</source>
        <translation>{summary} (учтены только согласованные мандаты, о вступлении которых в силу не сообщается)</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/fates.py"/>
        <source>{summary} (only mandates that were no more than requested)</source>
        <translation>{summary} (учтены только мандаты, запрошенные, но не согласованные)</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/fates.py"/>
        <source>{summary} (only mandates that were refused)</source>
        <translation>{summary} (учтены только отклонённые мандаты)</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>{summary} (only those for one side in a state of the other)</source>
        <translation>{summary} (только для одной стороны в государстве другой)</translation>
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
        <translation>{summary}; государства пребывания с наименьшим числом: {names}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{summary}; host states with the most: {names}.</source>
        <translation>{summary}; государства пребывания с наибольшим числом: {names}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{summary}; protecting powers with the fewest: {names}.</source>
        <translation>{summary}; державы-покровительницы с наименьшим числом: {names}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{summary}; protecting powers with the most: {names}.</source>
        <translation>{summary}; державы-покровительницы с наибольшим числом: {names}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{summary}; represented states with the fewest: {names}.</source>
        <translation>{summary}; представляемые государства с наименьшим числом: {names}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{summary}; represented states with the most: {names}.</source>
        <translation>{summary}; представляемые государства с наибольшим числом: {names}.</translation>
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
        <translation>в период {time}</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>{time}</source>
        <comment>the time since a date, before a sentence</comment>
        <translation>в период {time}</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>{when}, the documents state no arrangement in force {about}.</source>
        <translation>{when}, по документам, не действовало ни одного мандата {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>{words} was not understood as a time; the answer is for all times.</source>
        <translation>Указание времени {words} не понято; ответ дан за всё время.</translation>
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
        <translation>{power:of} по защите интересов {represented:of}</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>by {power} for {represented} in {host}</source>
        <translation>{power:of} по защите интересов {represented:of} {host:in}</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>by {power} in {host}</source>
        <translation>{power:of} {host:in}</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>for {represented}</source>
        <translation>для защиты интересов {represented:of}</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>for {represented} in {host}</source>
        <translation>для защиты интересов {represented:of} {host:in}</translation>
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
        <translation>Скопировано.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_controller.py"/>
        <source>No arrangement is shown, so there is nothing to save.</source>
        <translation>Ни одного мандата не показано, сохранять нечего.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_controller.py"/>
        <source>Ticked for the briefing sheet: {0}.</source>
        <translation>Отмечено для справки: {0}.</translation>
    </message>
</context>
<context>
    <name>ArrangementMenus</name>
    <message>
        <location filename="../../viewer/arrangements/arrangement_menus.py"/>
        <source>&amp;Open passage</source>
        <translation>&amp;Открыть абзац</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_menus.py"/>
        <source>Co&amp;mpare…</source>
        <translation>&amp;Сравнить…</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_menus.py"/>
        <source>Show &amp;details</source>
        <translation>&amp;Показать подробности</translation>
    </message>
</context>
<context>
    <name>ArrangementsModel</name>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_model.py"/>
        <source>The passage in view states it.</source>
        <translation>Об этом говорится в абзаце на экране.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_model.py"/>
        <source>The search has found it.</source>
        <translation>Найдено поиском.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_model.py"/>
        <source>Ticked.</source>
        <translation>Отмечено.</translation>
    </message>
</context>
<context>
    <name>ArrangementsPanel</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>%n arrangement(s) shown</source>
        <translation>
            <numerusform>Показан %n мандат</numerusform>
            <numerusform>Показано %n мандата</numerusform>
            <numerusform>Показано %n мандатов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>Arrangements</source>
        <translation>Мандаты</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>By pair</source>
        <translation>Пары</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/options_button.py"/>
        <source>Choose columns, sort by one or several of them</source>
        <translation>Выбрать столбцы, упорядочить по одному или нескольким из них</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/options_button.py"/>
        <source>Columns and sorting</source>
        <translation>Столбцы и порядок</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>No arrangement matches. Clear the filter to see all.</source>
        <translation>Ни один мандат не подходит. Очистите фильтр, чтобы увидеть все.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>Protecting-power arrangements</source>
        <translation>Мандаты держав-покровительниц</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>Timeline</source>
        <translation>Хроника</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>View of the arrangements</source>
        <translation>Вид мандатов</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>What is covered</source>
        <translation>Что охвачено</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
</context>
<context>
    <name>ArrangementsTable</name>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>&amp;Columns</source>
        <translation>&amp;Столбцы</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>&amp;Order of the documents</source>
        <translation>&amp;Порядок документов</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>&amp;Sort by</source>
        <translation>&amp;Упорядочить по</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>&amp;Then by</source>
        <translation>&amp;Затем по</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>&amp;What there is room for</source>
        <translation>&amp;Сколько поместится</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>Arrangement</source>
        <translation>Мандат</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>Arrangements</source>
        <translation>Мандаты</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>Enter opens the sentence that states the arrangement.</source>
        <translation>Enter открывает предложение, в котором говорится о мандате.</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>contradicted</source>
        <translation>опровергнуто</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>imprecise</source>
        <translation>неточно</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>one source only</source>
        <translation>только один источник</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>unsupported</source>
        <translation>не подтверждено</translation>
    </message>
</context>
<context>
    <name>Assessments</name>
    <message>
        <location filename="../../viewer/kit/look/assessment_signs.py"/>
        <source>Confirmed by an official or academic record, or by two records of other kinds</source>
        <translation>Подтверждено официальным или научным источником либо двумя источниками иного рода</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/look/assessment_signs.py"/>
        <source>No public record was found that bears it out</source>
        <translation>Не найдено открытого источника, который это подтверждает</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/look/assessment_signs.py"/>
        <source>Stated by one source only, neither official nor academic</source>
        <translation>Указано только одним источником, не официальным и не научным</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/look/assessment_signs.py"/>
        <source>The public record differs in part</source>
        <translation>Открытые источники частично расходятся с этим</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/look/assessment_signs.py"/>
        <source>The public record says otherwise</source>
        <translation>Открытые источники говорят иное</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/look/assessment_signs.py"/>
        <source>⊘ never in force</source>
        <translation>⊘ не вступил в силу</translation>
    </message>
</context>
<context>
    <name>Belongings</name>
    <message>
        <location filename="../../viewer/annotations/belongings.py"/>
        <source>the setting “{0}” cannot be used here</source>
        <translation>настройку «{0}» здесь использовать нельзя</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <location filename="../../viewer/reading/places/breadcrumb.py"/>
        <source>You are in: {0}</source>
        <translation>Вы здесь: {0}</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>%n arrangement(s)</source>
        <translation>
            <numerusform>%n мандат</numerusform>
            <numerusform>%n мандата</numerusform>
            <numerusform>%n мандатов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>Editors’ assessment: {0}.</source>
        <translation>Оценка редакции: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>For</source>
        <translation>Кого</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>In</source>
        <translation>Где</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>Protecting power</source>
        <translation>Держава-покровительница</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>Protecting-power arrangements</source>
        <translation>Мандаты держав-покровительниц</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>Public record</source>
        <translation>Открытые источники</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>The source hedges.</source>
        <translation>В исходном документе это сказано с оговоркой.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>latest fact as of {0}</source>
        <translation>последние сведения: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>made on {0}</source>
        <translation>составлено {0:in}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>{0}, edition {1} of {2}</source>
        <translation>{0}, издание {1} {2:of}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>{0}. “Not stated” means that no source says so.</source>
        <translation>{0}. «Не указано» означает, что этого не сообщает ни один источник.</translation>
    </message>
</context>
<context>
    <name>BriefingDialog</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>%n arrangement(s) on the sheet.</source>
        <translation>
            <numerusform>В справке %n мандат.</numerusform>
            <numerusform>В справке %n мандата.</numerusform>
            <numerusform>В справке %n мандатов.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>&amp;Title</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>Arrangements on the sheet</source>
        <translation>Мандаты в справке</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>Briefing sheet</source>
        <translation>Справка о мандатах</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>C&amp;ite</source>
        <translation>&amp;Цитировать</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>Copy each arrangement on the sheet in one sentence, with its best record</source>
        <translation>Копировать каждый мандат справки одной фразой с лучшим источником</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>None was ticked, so these are all that are shown.</source>
        <translation>Ни один не был отмечен, поэтому здесь все показанные.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>Space ticks and unticks one.</source>
        <translation>Пробел ставит и снимает отметку.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <location filename="../../index/words/change_words.py"/>
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Arrangements added</source>
        <translation>Добавленные мандаты</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Arrangements corrected</source>
        <translation>Исправленные мандаты</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Arrangements removed or split</source>
        <translation>Удалённые или разделённые мандаты</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Arrangements that have ended</source>
        <translation>Прекращённые мандаты</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Editors’ notes added</source>
        <translation>Добавленные примечания редакции</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Editors’ notes corrected</source>
        <translation>Исправленные примечания редакции</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Editors’ notes removed</source>
        <translation>Удалённые примечания редакции</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Glossary terms added</source>
        <translation>Добавленные термины глоссария</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Glossary terms corrected</source>
        <translation>Исправленные термины глоссария</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Glossary terms removed</source>
        <translation>Удалённые термины глоссария</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>This is the first edition: nothing is known of an earlier one.</source>
        <translation>Это первое издание: о более раннем ничего не известно.</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>assessment</source>
        <translation>оценка</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>end</source>
        <translation>конец</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>host state</source>
        <translation>государство пребывания</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>period</source>
        <translation>период</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>power</source>
        <translation>держава</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>represented state</source>
        <translation>представляемое государство</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>stages</source>
        <translation>этапы</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>start</source>
        <translation>начало</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>{after} (before: {before})</source>
        <translation>{after} (раньше: {before})</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>{count} since edition {edition} of {date}.</source>
        <translation>{count} с издания {edition} {date:of}.</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>From {one} to {other}</source>
        <translation>От {one:of} к {other:dat}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>None known: no mandate for {represented} in {host} is stated to be in force.</source>
        <translation>Канал неизвестен: о действующем мандате по защите интересов {represented:of} {host:in} ничего не указано.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>for that time the library knows no channel from {one} to {other}</source>
        <translation>за это время в библиотеке нет сведений о канале связи от {one:of} к {other:dat}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>the library knows no channel between {one} and {other} {date:in}.</source>
        <translation>в библиотеке нет сведений о канале связи между {one:ins} и {other:ins} {date:in}.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>the library knows no channel between {one} and {other}.</source>
        <translation>в библиотеке нет сведений о канале связи между {one:ins} и {other:ins}.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>the library knows no channel from {one} to {other}</source>
        <translation>в библиотеке нет сведений о канале связи от {one:of} к {other:dat}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{0}: at other times, or undated</source>
        <translation>{0}: в другое время или без даты</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{0}: not to rely on</source>
        <translation>{0}: ненадёжные сведения</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{0}: perhaps, not dated well enough to tell</source>
        <translation>{0}: возможно, даты недостаточно точны для ответа</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{date:in}, {answer}</source>
        <translation>{date:in} {answer}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{one} can reach {other} through {powers}</source>
        <translation>{one:nom} {one:может|может|может|могут} обратиться к {other:dat} через {powers:acc}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{one} could perhaps reach {other} through {powers}</source>
        <translation>{one:nom}, возможно, {one:имел|имела|имело|имели} возможность обратиться к {other:dat} через {powers:acc}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{one} could reach {other} through {powers}</source>
        <translation>{one:nom} {one:мог|могла|могло|могли} обратиться к {other:dat} через {powers:acc}</translation>
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
        <translation>&amp;Между</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>1985, 1985-04 or 1985-04-30; blank: as last known</source>
        <translation>1985, 1985-04 или 1985-04-30; пусто: по последним сведениям</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>Channel between two states</source>
        <translation>Канал связи между двумя государствами</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>Enter opens one, Ctrl+C copies it.</source>
        <translation>Enter открывает, Ctrl+C копирует.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>In &amp;force on</source>
        <translation>&amp;Действует на</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>In force on</source>
        <translation>Действует на</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>Mandates and their statements</source>
        <translation>Мандаты и утверждения о них</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>Name two different states.</source>
        <translation>Назовите два разных государства.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>Name two states to see how each can reach the other.</source>
        <translation>Назовите два государства, чтобы увидеть, как каждое из них может обратиться к другому.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>One state</source>
        <translation>Одно государство</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>S&amp;wap</source>
        <translation>&amp;Поменять местами</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>Swap the two states</source>
        <translation>Поменять два государства местами</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>The library knows no state “{0}”.</source>
        <translation>Государство «{0}» библиотеке неизвестно.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>The other state</source>
        <translation>Другое государство</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <location filename="../../viewer/kit/widgets/choice_box.py"/>
        <source>{0}: type a part of a name, or choose one of the list.</source>
        <translation>{0}: введите часть названия или выберите из списка.</translation>
    </message>
</context>
<context>
    <name>Citable</name>
    <message numerus="yes">
        <location filename="../../viewer/citing/citable.py"/>
        <source>%n arrangement(s)</source>
        <translation>
            <numerusform>%n мандат</numerusform>
            <numerusform>%n мандата</numerusform>
            <numerusform>%n мандатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/citing/citable.py"/>
        <source>All %n arrangement(s) of the answer</source>
        <translation>
            <numerusform>Весь ответ: %n мандат</numerusform>
            <numerusform>Весь ответ: %n мандата</numerusform>
            <numerusform>Весь ответ: %n мандатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/citing/citable.py"/>
        <source>Everything: %n statement(s) with all records</source>
        <translation>
            <numerusform>Всё: %n утверждение со всеми источниками</numerusform>
            <numerusform>Всё: %n утверждения со всеми источниками</numerusform>
            <numerusform>Всё: %n утверждений со всеми источниками</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citable.py"/>
        <source>the editors’ note on {0}</source>
        <translation>примечание редакции: {0}</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>According to the source alone: {claim}</source>
        <translation>Только по исходному документу: {claim:small}</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>According to the source, against public records: {claim}</source>
        <translation>По исходному документу, вопреки открытым источникам: {claim:small}</translation>
    </message>
    <message>
        <location filename="../../index/citing/prose.py"/>
        <location filename="../../index/citing/reference.py"/>
        <source>As of {0}</source>
        <translation>По состоянию {0:as_of}</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Editors’ assessment: {0}</source>
        <translation>Оценка редакции: {0}</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Editors’ note</source>
        <translation>Примечание редакции</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Editors’ note on {0}</source>
        <translation>Примечание редакции, {0}</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Editors’ note: {0}</source>
        <translation>Примечание редакции: {0}</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Not verified</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Rests on: {0}</source>
        <translation>Основание: {0}</translation>
    </message>
    <message>
        <location filename="../../index/citing/prose.py"/>
        <source>edition {0}, {1}</source>
        <translation>издание {0}, {1}</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>p. {0}</source>
        <translation>с. {0}</translation>
    </message>
</context>
<context>
    <name>CitationController</name>
    <message>
        <location filename="../../viewer/citing/citation_controller.py"/>
        <source>Copied the link to {0}.</source>
        <translation>Скопирована ссылка на {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_controller.py"/>
        <source>Copied with citation ({1}): {0}.</source>
        <translation>Скопировано с указанием источника ({1}): {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_controller.py"/>
        <source>There is nothing here that a link could lead to.</source>
        <translation>Здесь нет ничего, на что могла бы вести ссылка.</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_controller.py"/>
        <source>There is nothing here to cite.</source>
        <translation>Здесь нечего цитировать.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <location filename="../../viewer/kit/widgets/clear_button.py"/>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <location filename="../../viewer/faults/unsaved_controller.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/unsaved_controller.py"/>
        <source>Close &amp;without saving</source>
        <translation>Закрыть &amp;без сохранения</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/unsaved_controller.py"/>
        <source>If the program is closed now, what is not saved yet is lost.</source>
        <translation>Если закрыть программу сейчас, ещё не сохранённое будет потеряно.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/unsaved_controller.py"/>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Assessment</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>For</source>
        <translation>Кого</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>From which year until which, as far as stated; the details give it as the source words it.</source>
        <translation>С какого и по какой год, насколько это указано; подробности приводят период словами источника.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>In</source>
        <translation>Где</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Power</source>
        <translation>Держава</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Stated in</source>
        <translation>Где указано</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>The host state: where they are looked after.</source>
        <translation>Государство пребывания: где защищаются интересы.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>The protecting power: the state that acts for another.</source>
        <translation>Держава-покровительница: государство, которое действует от имени другого.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>The represented state: whose interests are looked after.</source>
        <translation>Представляемое государство: чьи интересы защищаются.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>What the public record says about it.</source>
        <translation>Что об этом говорят открытые источники.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Where it is stated: in the source document, in the register.</source>
        <translation>Где это указано: в исходном документе, в реестре.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Whether it is in force, and as of which date that is known.</source>
        <translation>Действует ли он и по состоянию на какую дату это известно.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record, here its id; those that weigh most come first</source>
        <translation>по строке на источник, здесь его идентификатор; сначала самые весомые</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record: its address</source>
        <translation>по строке на источник: его адрес</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record: its own date, or “undated”</source>
        <translation>по строке на источник: его собственная дата или «undated» (без даты)</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record: its title, in [square brackets] where it has none of its own</source>
        <translation>по строке на источник: его заголовок, в [квадратных скобках], если своего нет</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record: the day it was seen, or “not stated”</source>
        <translation>по строке на источник: день, когда с ним ознакомились, или «not stated» (не указано)</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record: treaty body, ministry, official series, academic, press, …</source>
        <translation>по строке на источник: treaty body (международная организация), ministry (министерство), official series (официальная серия), academic (научное издание), press (пресса), …</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record: who published it, or “not stated”</source>
        <translation>по строке на источник: кто его издал, или «not stated» (не указано)</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each stage: ids of the records that state it, with spaces between</source>
        <translation>по строке на этап: идентификаторы источников, которые о нём говорят, через пробел</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>code of the state: ISO 3166-1, for former states ISO 3166-3, or one of our own that begins with x-</source>
        <translation>код государства: ISO 3166-1, для бывших государств ISO 3166-3 или собственный, начинающийся с x-</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>current, ended, never in force or unknown</source>
        <translation>current (действует), ended (прекращён), never in force (не вступил в силу) или unknown (неизвестно)</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>date of the latest record of what is current</source>
        <translation>дата последнего источника о том, что действует</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>how many statements of this library say so</source>
        <translation>сколько утверждений этой библиотеки говорят об этом</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>id of the arrangement; it stays in later editions</source>
        <translation>идентификатор мандата; он сохраняется в следующих изданиях</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>ids of arrangements that the same source states against this one, with spaces between</source>
        <translation>идентификаторы мандатов, которые тот же источник указывает вопреки этому, через пробел</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>its stages in order, with semicolons between: requested, agreed, in force, suspended, refused, ended</source>
        <translation>этапы по порядку, через точку с запятой: requested (запрошен), agreed (согласован), in force (действует), suspended (приостановлен), refused (отклонён), ended (прекращён)</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>its time as worded, where no date says it</source>
        <translation>период словами источника, если даты нет</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>the day as of which its status is known</source>
        <translation>день, на который известен статус</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>the host state</source>
        <translation>государство пребывания</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>the protecting power</source>
        <translation>держава-покровительница</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>the represented state</source>
        <translation>представляемое государство</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>what the record says: confirmed, imprecise, contradicted, unsupported, one source only</source>
        <translation>что говорят источники: confirmed (подтверждено), imprecise (неточно), contradicted (опровергнуто), unsupported (не подтверждено), one source only (только один источник)</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>when it ended, in the same form</source>
        <translation>когда он прекращён, в том же виде</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>when it took effect: YYYY, YYYY-MM or YYYY-MM-DD, as precise as the record</source>
        <translation>когда он вступил в силу: ГГГГ, ГГГГ-ММ или ГГГГ-ММ-ДД, с точностью источника</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_model.py"/>
        <source>{column}, ascending</source>
        <translation>{column}, по возрастанию</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_model.py"/>
        <source>{column}, descending</source>
        <translation>{column}, по убыванию</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>“yes” for what is current and was not confirmed for twelve months</source>
        <translation>«yes», если мандат действует и не подтверждался двенадцать месяцев</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>a state in any of these roles</source>
        <translation>государство в любой из этих ролей</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>check the library in use, and say what it rests on and what it covers</source>
        <translation>проверить используемую библиотеку и сообщить, на чём она основана и что охватывает</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>current, ended, never in force or unknown</source>
        <translation>current (действует), ended (прекращён), never in force (не вступил в силу) или unknown (неизвестно)</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>have all documents on the shelf found, and found quickly</source>
        <translation>обеспечить быстрый поиск во всех документах полки</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>how to write them</source>
        <translation>в каком виде их записать</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>in force on a date: 1985, 1985-04 or 1985-04-30</source>
        <translation>действует на дату: 1985, 1985-04 или 1985-04-30</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>keep both editions on the shelf</source>
        <translation>оставить на полке оба издания</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>leave out what is only reported, believed or likely</source>
        <translation>исключить то, о чём только сообщалось или что предполагается</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>list the documents on your shelf, or remove some</source>
        <translation>перечислить документы на вашей полке или удалить некоторые</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>list what changed since the last edition</source>
        <translation>перечислить изменения с последнего издания</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>list who represents whom</source>
        <translation>перечислить, кто кого представляет</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>look up in the window what is selected in another program, or was copied</source>
        <translation>найти в окне то, что выбрано в другой программе или было скопировано</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>one statement is confirmed, imprecise, contradicted, …</source>
        <translation>одно из утверждений confirmed (подтверждено), imprecise (неточно), contradicted (опровергнуто), …</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>open a passage: its number (4.2), its id, or a link</source>
        <translation>открыть абзац: его номер (4.2), идентификатор или ссылка</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>put a file on your shelf and open it; files alone do the same</source>
        <translation>поместить файл на вашу полку и открыть его; если указать только файлы, произойдёт то же</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>put documents of your own on your shelf</source>
        <translation>поместить собственные документы на полку</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>put them into this folder of the shelf</source>
        <translation>поместить их в эту папку полки</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>save a picture of the window and exit</source>
        <translation>сохранить изображение окна и завершить работу</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>search only what comes with the program, or only your shelf</source>
        <translation>искать только в том, что входит в программу, или только на вашей полке</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>search the documents</source>
        <translation>искать в документах</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>show at most N hits (20)</source>
        <translation>показать не более N результатов (20)</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>show the version and exit</source>
        <translation>показать версию и завершить работу</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>show this help message and exit</source>
        <translation>показать эту справку и завершить работу</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>start with a search</source>
        <translation>начать с поиска</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>start with the usual settings; a copy is kept</source>
        <translation>начать с обычными настройками; копия прежних сохраняется</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>stated in one layer of the library, such as source</source>
        <translation>указано в одном слое библиотеки, например source (исходный документ)</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>take a newer edition in place of the one on the shelf</source>
        <translation>принять более новое издание вместо имеющегося на полке</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>take documents off the shelf; notes on them are kept</source>
        <translation>убрать документы с полки; заметки к ним сохраняются</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>take the first part of what is too long</source>
        <translation>добавить только первую часть слишком длинного</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the encoding of plain texts</source>
        <translation>кодировка простых текстов</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the files, or folders of files, to read</source>
        <translation>файлы или папки с файлами, которые нужно прочитать</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the host state</source>
        <translation>государство пребывания</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the id or the name of a document</source>
        <translation>идентификатор или название документа</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the protecting power</source>
        <translation>держава-покровительница</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the represented state</source>
        <translation>представляемое государство</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the words to look for</source>
        <translation>слова для поиска</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>these words instead</source>
        <translation>вместо этого данные слова</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>use a language for this start</source>
        <translation>использовать язык при этом запуске</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>use a theme for this start</source>
        <translation>использовать тему оформления при этом запуске</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>with --format csv: write into FILE, for a spreadsheet</source>
        <translation>вместе с --format csv: записать в FILE, для электронной таблицы</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>with --json: read one question a line from FILE, or stdin for -, and write one object a line</source>
        <translation>вместе с --json: читать из FILE (или stdin, если -) по вопросу в строке и записывать по объекту в строке</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>with --on: also what the dates known do not decide</source>
        <translation>вместе с --on: также то, о чём известные даты не дают решить</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>write JSON</source>
        <translation>записать JSON</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <location filename="../../viewer/arrangements/compare/compare_dialog.py"/>
        <source>Choose an arrangement</source>
        <translation>Выберите мандат</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/compare_dialog.py"/>
        <source>Compare two arrangements</source>
        <translation>Сравнение двух мандатов</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/compare_dialog.py"/>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/compare_dialog.py"/>
        <source>Enter opens the sentence under a value.</source>
        <translation>Enter открывает предложение, на котором основано значение.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/compare_dialog.py"/>
        <source>One arrangement</source>
        <translation>Один мандат</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/compare_dialog.py"/>
        <source>The other arrangement</source>
        <translation>Другой мандат</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n утверждение</numerusform>
            <numerusform>%n утверждения</numerusform>
            <numerusform>%n утверждений</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Assessment</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Contradicted in the source</source>
        <translation>Противоречие в самом исходном документе</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Ends</source>
        <translation>Конец</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Host state</source>
        <translation>Государство пребывания</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Last confirmed</source>
        <translation>Последнее подтверждение</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Protecting power</source>
        <translation>Держава-покровительница</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Represented state</source>
        <translation>Представляемое государство</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Rests on</source>
        <translation>Основание</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Stages</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison_model.py"/>
        <source>differs</source>
        <translation>различается</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison_model.py"/>
        <source>the same</source>
        <translation>совпадает</translation>
    </message>
</context>
<context>
    <name>ContentsPane</name>
    <message>
        <location filename="../../viewer/reading/contents/contents_pane.py"/>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/contents/contents_pane.py"/>
        <source>Marks</source>
        <translation>Пометки</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/contents/contents_pane.py"/>
        <source>Results</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/contents/contents_pane.py"/>
        <source>Results, contents or bookmarks</source>
        <translation>Результаты, содержание или пометки</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/contents/contents_pane.py"/>
        <source>The topics of the library; the chosen one is opened beside.</source>
        <translation>Темы библиотеки; выбранная открыта рядом.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <location filename="../../viewer/app.py"/>
        <source>%n arrangement(s)</source>
        <translation>
            <numerusform>%n мандат</numerusform>
            <numerusform>%n мандата</numerusform>
            <numerusform>%n мандатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/app.py"/>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n абзац</numerusform>
            <numerusform>%n абзаца</numerusform>
            <numerusform>%n абзацев</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message numerus="yes">
        <location filename="../../index/words/coverage_words.py"/>
        <source>%n arrangement(s)</source>
        <translation>
            <numerusform>%n мандат</numerusform>
            <numerusform>%n мандата</numerusform>
            <numerusform>%n мандатов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>A state that is not in this list has no arrangement in this library.</source>
        <translation>Если государства нет в этом списке, в библиотеке нет ни одного его мандата.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/words/coverage_words.py"/>
        <source>An arrangement counts in every period in which it was in force; %n more (is|are) not dated well enough.</source>
        <translation>
            <numerusform>Мандат учтён в каждом периоде, в котором он действовал; ещё %n датирован недостаточно точно.</numerusform>
            <numerusform>Мандат учтён в каждом периоде, в котором он действовал; ещё %n датированы недостаточно точно.</numerusform>
            <numerusform>Мандат учтён в каждом периоде, в котором он действовал; ещё %n датированы недостаточно точно.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Arrangements</source>
        <translation>Мандаты</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>As host</source>
        <translation>Как государство пребывания</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>As power</source>
        <translation>Как держава</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>By period</source>
        <translation>По периодам</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>By record</source>
        <translation>По источникам</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>By state</source>
        <translation>По государствам</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Each arrangement counts once, with the record that weighs most.</source>
        <translation>Каждый мандат учтён один раз, по самому весомому источнику.</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Examined</source>
        <translation>Просмотрено</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>In force</source>
        <translation>Действовало</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Left out as doubtful</source>
        <translation>Исключено как сомнительное</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Record</source>
        <translation>Источник</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Represented</source>
        <translation>Как представляемое</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Sources examined</source>
        <translation>Просмотренные источники</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Sources not examined</source>
        <translation>Непросмотренные источники</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>This library does not say.</source>
        <translation>Эта библиотека об этом не сообщает.</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>What a record names, but not well enough to stand among the arrangements.</source>
        <translation>То, что источник упоминает, но недостаточно надёжно для списка мандатов.</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Why not</source>
        <translation>Причина</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>With an official record</source>
        <translation>С официальным источником</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>With two independent records</source>
        <translation>С двумя независимыми источниками</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>a document of this library alone</source>
        <translation>только документ этой библиотеки</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>states</source>
        <translation>государства</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/words/coverage_words.py"/>
        <source>{count} {date:in}, of {total} in the library: the other %n never took effect or (is|are) not borne out, and (is|are) not counted here. Nothing found does not mean that there was nothing: only that nothing stands in the sources examined.</source>
        <translation>
            <numerusform>{count} {date:as_of} из {total} в библиотеке: ещё %n так и не вступил в силу или не подтверждён и здесь не учтён. Если ничего не найдено, это не значит, что ничего не было, а значит лишь, что в просмотренных источниках об этом не сказано.</numerusform>
            <numerusform>{count} {date:as_of} из {total} в библиотеке: остальные %n так и не вступили в силу или не подтверждены и здесь не учтены. Если ничего не найдено, это не значит, что ничего не было, а значит лишь, что в просмотренных источниках об этом не сказано.</numerusform>
            <numerusform>{count} {date:as_of} из {total} в библиотеке: остальные %n так и не вступили в силу или не подтверждены и здесь не учтены. Если ничего не найдено, это не значит, что ничего не было, а значит лишь, что в просмотренных источниках об этом не сказано.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>MMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy 'года'</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy 'года'</translation>
    </message>
</context>
<context>
    <name>DetailList</name>
    <message>
        <location filename="../../viewer/arrangements/details/detail_list.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_list.py"/>
        <source>&amp;Open passage</source>
        <translation>&amp;Открыть абзац</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_list.py"/>
        <source>&amp;Show this arrangement</source>
        <translation>&amp;Показать этот мандат</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_list.py"/>
        <source>Copy address {0}</source>
        <translation>Копировать адрес {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_list.py"/>
        <source>Open address {0}…</source>
        <translation>Открыть адрес {0}…</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <location filename="../../viewer/arrangements/details/detail_page.py"/>
        <source>All arrangements</source>
        <translation>Все мандаты</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_page.py"/>
        <source>Back to the list (Escape)</source>
        <translation>Назад к списку (Esc)</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_page.py"/>
        <source>Next arrangement</source>
        <translation>Следующий мандат</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_page.py"/>
        <source>Previous arrangement</source>
        <translation>Предыдущий мандат</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_page.py"/>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Before and after, for the same state in the same host</source>
        <translation>До и после: для того же государства в той же стране</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Contradicted in the source itself</source>
        <translation>Противоречие в самом исходном документе</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Editors’ note, {0}. {1} {2}</source>
        <translation>Примечание редакции, {0}. {1} {2}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Evidence, the best first</source>
        <translation>Подтверждения, начиная с лучшего</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>In the source</source>
        <translation>В исходном документе</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>In the {0}</source>
        <translation>В слое «{0}»</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Its stages</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Note of {date} on {words}</source>
        <translation>Примечание {date:of} к словам {words}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Other roles of {power}</source>
        <translation>Другие мандаты {power:of}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Passage {0}: {1}</source>
        <translation>Абзац {0}: {1}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Show all %n</source>
        <translation>
            <numerusform>Показать %n</numerusform>
            <numerusform>Показать все %n</numerusform>
            <numerusform>Показать все %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>The editors’ notes on it</source>
        <translation>Примечания редакции к этому</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>The opposite direction</source>
        <translation>Обратное направление</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>after</source>
        <translation>после</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>apart</source>
        <translation>отдельно</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>before</source>
        <translation>до</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_delegate.py"/>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>undated</source>
        <translation>без даты</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>~ hedged in the text</source>
        <translation>~ в тексте сказано с оговоркой</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>≠ dates differ between statements</source>
        <translation>≠ даты в утверждениях расходятся</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>&amp;Open passage</source>
        <translation>&amp;Открыть абзац</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Add to b&amp;riefing</source>
        <translation>В справк&amp;у</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>C&amp;ite</source>
        <translation>&amp;Цитировать</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Co&amp;mpare</source>
        <translation>Ср&amp;авнить</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Co&amp;py</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Copy everything that this card shows</source>
        <translation>Копировать всё, что показано на этой карточке</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Copy it in one sentence, with its best record</source>
        <translation>Копировать одной фразой с лучшим источником</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Details of this arrangement</source>
        <translation>Подробности об этом мандате</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Other ways to cite</source>
        <translation>Другие способы цитирования</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Put this arrangement on the briefing sheet, together with the others ticked</source>
        <translation>Поместить этот мандат в справку вместе с другими отмеченными</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Read the sentence that says most of it, where it stands</source>
        <translation>Прочитать предложение, в котором сказано больше всего, на своём месте</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Set it beside another arrangement, field by field</source>
        <translation>Поставить рядом другой мандат и сравнить по пунктам</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Statements, editors’ notes and related arrangements. Enter opens one, Ctrl+C copies it.</source>
        <translation>Утверждения, примечания редакции и связанные мандаты. Enter открывает, Ctrl+C копирует.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>States of this arrangement</source>
        <translation>Государства этого мандата</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>What the public record says</source>
        <translation>Что говорят открытые источники</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>About Good Offices</source>
        <translation>О программе Good Offices</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>An address is shown in full and opened only when you say so.</source>
        <translation>Адрес показывается целиком и открывается, только если вы это подтвердите.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>An offline reference on protecting powers and mediation.</source>
        <translation>Автономный справочник о державах-покровительницах и посредничестве.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>Edition {number} of {date}</source>
        <translation>Издание {number} {date:of}</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>In a source, headings in [square brackets] are the editors’; all else is its own.</source>
        <translation>В исходном документе заголовки в [квадратных скобках] принадлежат редакции; всё остальное — его собственный текст.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>It never opens a network connection.</source>
        <translation>Программа никогда не устанавливает сетевых соединений.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>Records of the editor’s note</source>
        <translation>Источники примечания редакции</translation>
    </message>
    <message>
        <location filename="../../viewer/help/changes_dialog.py"/>
        <source>What has changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <location filename="../../viewer/help/coverage_dialog.py"/>
        <source>What is covered</source>
        <translation>Что охвачено</translation>
    </message>
</context>
<context>
    <name>DiskFaults</name>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>access to it is denied</source>
        <translation>доступ к нему запрещён</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>another program is using it</source>
        <translation>его использует другая программа</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>fault {0}</source>
        <translation>ошибка {0}</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>it cannot be used as a file</source>
        <translation>нельзя использовать как файл</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>it is a folder</source>
        <translation>это папка</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>it is damaged</source>
        <translation>данные повреждены</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>it is not there</source>
        <translation>его там нет</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>it is too large</source>
        <translation>слишком большой размер</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>it was interrupted</source>
        <translation>работа прервана</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>its links lead round in a circle</source>
        <translation>его ссылки ведут по кругу</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>its name is too long</source>
        <translation>слишком длинное имя</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>something of that name is there already</source>
        <translation>что-то с таким именем уже есть</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>the disk is full</source>
        <translation>диск переполнен</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>the disk reports a fault</source>
        <translation>диск сообщает об ошибке</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>the drive or the network does not answer</source>
        <translation>диск или сеть не отвечает</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>there is too little memory</source>
        <translation>не хватает памяти</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>too many files are open</source>
        <translation>открыто слишком много файлов</translation>
    </message>
</context>
<context>
    <name>EditingController</name>
    <message numerus="yes">
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>%n document(s) (is|are) in no folder now.</source>
        <translation>
            <numerusform>Теперь %n документ не находится ни в какой папке.</numerusform>
            <numerusform>Теперь %n документа не находятся ни в какой папке.</numerusform>
            <numerusform>Теперь %n документов не находятся ни в какой папке.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>%n document(s) (is|are) in the folder {0} now.</source>
        <translation>
            <numerusform>Теперь %n документ находится в папке {0}.</numerusform>
            <numerusform>Теперь %n документа находятся в папке {0}.</numerusform>
            <numerusform>Теперь %n документов находятся в папке {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>%n document(s) (is|are) off your shelf. Your notes on (it|them) are kept.</source>
        <translation>
            <numerusform>%n документ убран с вашей полки. Ваши заметки к нему сохранены.</numerusform>
            <numerusform>%n документа убраны с вашей полки. Ваши заметки к ним сохранены.</numerusform>
            <numerusform>%n документов убрано с вашей полки. Ваши заметки к ним сохранены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>%n folder(s) (is|are) gone; (its|their) documents stay on your shelf.</source>
        <translation>
            <numerusform>%n папка убрана; её документы остаются на вашей полке.</numerusform>
            <numerusform>%n папки убраны; их документы остаются на вашей полке.</numerusform>
            <numerusform>%n папок убрано; их документы остаются на вашей полке.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>%n row(s) (has|have) another place now.</source>
        <translation>
            <numerusform>%n строка теперь в другом месте.</numerusform>
            <numerusform>%n строки теперь в другом месте.</numerusform>
            <numerusform>%n строк теперь в другом месте.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>Done again.</source>
        <translation>Изменение возвращено.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>It is called by this name now.</source>
        <translation>Название изменено.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>The folder is called {0} now.</source>
        <translation>Теперь папка называется {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>The folder {0} is gone; its documents stay on your shelf.</source>
        <translation>Папки {0} больше нет; её документы остались на полке.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>There is a folder {0} now.</source>
        <translation>Создана папка {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>Undone.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>What was read of {0} is gone: add its file again; your notes on it are found then.</source>
        <translation>Прочитанное из документа {0} утрачено: добавьте его файл снова; тогда найдутся и ваши заметки к нему.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>{0} has another place now.</source>
        <translation>Перемещено: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>{0} is in no folder now.</source>
        <translation>Документ {0} теперь вне папок.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>{0} is in the folder {1} now.</source>
        <translation>Документ {0} теперь в папке {1}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>{0} is off your shelf. Your notes on it are kept.</source>
        <translation>Документ {0} убран с вашей полки. Ваши заметки к нему сохранены.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>{0} is the first one already.</source>
        <translation>{0}: это уже первое место.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>{0} is the last one already.</source>
        <translation>{0}: это уже последнее место.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} из {2}</translation>
    </message>
</context>
<context>
    <name>EditionBar</name>
    <message>
        <location filename="../../viewer/shelf/edition_bar.py"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/edition_bar.py"/>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/edition_bar.py"/>
        <source>Take the new edition</source>
        <translation>Принять новое издание</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/edition_bar.py"/>
        <source>The file of this document has changed since it was read.</source>
        <translation>Файл этого документа изменился с тех пор, как был прочитан.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/edition_bar.py"/>
        <source>The new edition is being read: {0} %</source>
        <translation>Читается новое издание: {0} %</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <location filename="../../viewer/shelf/encoding_dialog.py"/>
        <source>&amp;Encoding:</source>
        <translation>&amp;Кодировка:</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/encoding_dialog.py"/>
        <source>&amp;Read it so</source>
        <translation>&amp;Прочитать так</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/encoding_dialog.py"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/encoding_dialog.py"/>
        <source>Encoding of the text</source>
        <translation>Кодировка текста</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/encoding_dialog.py"/>
        <source>How the text reads</source>
        <translation>Как читается текст</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/encoding_dialog.py"/>
        <source>“{0}” does not say how its letters are written. Choose what makes them readable.</source>
        <translation>«{0}» не сообщает, как записаны буквы. Выберите кодировку, в которой текст читается.</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Arabic (Windows)</source>
        <translation>Арабская (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Baltic (Windows)</source>
        <translation>Балтийская (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Central European (DOS)</source>
        <translation>Центральноевропейская (DOS)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Central European (ISO)</source>
        <translation>Центральноевропейская (ISO)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Central European (Windows)</source>
        <translation>Центральноевропейская (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Chinese, simplified (GB18030)</source>
        <translation>Китайская упрощённая (GB18030)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Chinese, traditional (Big5)</source>
        <translation>Китайская традиционная (Big5)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Cyrillic (DOS)</source>
        <translation>Кириллица (DOS)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Cyrillic (KOI8)</source>
        <translation>Кириллица (КОИ-8)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Cyrillic (Windows)</source>
        <translation>Кириллица (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Greek (Windows)</source>
        <translation>Греческая (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Hebrew (Windows)</source>
        <translation>Иврит (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Japanese (EUC)</source>
        <translation>Японская (EUC)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Japanese (Shift JIS)</source>
        <translation>Японская (Shift JIS)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Korean (Windows)</source>
        <translation>Корейская (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Thai (Windows)</source>
        <translation>Тайская (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Turkish (Windows)</source>
        <translation>Турецкая (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Unicode (UTF-16)</source>
        <translation>Юникод (UTF-16)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Unicode (UTF-16, reversed)</source>
        <translation>Юникод (UTF-16, обратный порядок)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Unicode (UTF-8)</source>
        <translation>Юникод (UTF-8)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Vietnamese (Windows)</source>
        <translation>Вьетнамская (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Western European (DOS)</source>
        <translation>Западноевропейская (DOS)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Western European (Macintosh)</source>
        <translation>Западноевропейская (Macintosh)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Western European (Windows)</source>
        <translation>Западноевропейская (Windows)</translation>
    </message>
</context>
<context>
    <name>EnlargedView</name>
    <message>
        <location filename="../../viewer/arrangements/enlarged_view.py"/>
        <source>Back to the text</source>
        <translation>Назад к тексту</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/enlarged_view.py"/>
        <source>Back to the text (Escape)</source>
        <translation>Назад к тексту (Esc)</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>&amp;Copy report</source>
        <translation>&amp;Копировать отчёт</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>&amp;Go on</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>A file could not be read or written.</source>
        <translation>Не удалось прочитать или записать файл.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>A part of the program failed. This is a mistake in the program, not one of yours.</source>
        <translation>Произошёл сбой в части программы. Это ошибка программы, а не ваша.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>A part of the program is missing. It was probably updated or removed while it was open.</source>
        <translation>Часть программы отсутствует. Вероятно, программу обновили или удалили, пока она была открыта.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>Check that the disk is connected and that you may write there, then try again.</source>
        <translation>Проверьте, подключён ли диск и разрешена ли запись на него, затем повторите попытку.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>Close the program and start it again. If it does not start, install it again.</source>
        <translation>Закройте программу и запустите её снова. Если она не запускается, установите её заново.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>Close the program and start it again: it checks the library and builds it anew if need be.</source>
        <translation>Закройте программу и запустите её снова: она проверит библиотеку и при необходимости построит её заново.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>Go on reading. If it happens again, close the program and start it again; the report below helps those who look after the program to find the mistake.</source>
        <translation>Читайте дальше. Если это повторится, закройте программу и запустите её снова; отчёт ниже поможет тем, кто обслуживает программу, найти ошибку.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>It has happened %n time(s) so far.</source>
        <translation>
            <numerusform>Это произошло уже %n раз.</numerusform>
            <numerusform>Это произошло уже %n раза.</numerusform>
            <numerusform>Это произошло уже %n раз.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>It holds nothing that you read, searched for or wrote.</source>
        <translation>В нём нет ничего из того, что вы читали, искали или писали.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>Make some room on the disk and try again.</source>
        <translation>Освободите место на диске и повторите попытку.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>Something went wrong</source>
        <translation>Произошла ошибка</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>The disk is full, so a file could not be written.</source>
        <translation>Диск переполнен, поэтому файл не удалось записать.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>The library is unchanged, and what you had set or saved before is safe. The program goes on.</source>
        <translation>Библиотека не изменилась, всё заданное и сохранённое раньше в безопасности. Программа продолжает работу.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>The library’s files could not be read. They may have been moved or removed.</source>
        <translation>Файлы библиотеки не удалось прочитать. Возможно, их переместили или удалили.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>This report holds nothing that you read, searched for or wrote. It is sent nowhere.</source>
        <translation>В этом отчёте нет ничего из того, что вы читали, искали или писали. Он никуда не отправляется.</translation>
    </message>
</context>
<context>
    <name>ExchangeController</name>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Bookmarks and notes in {0}, edition {1}</source>
        <translation>Закладки и заметки: {0}, издание {1}</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Export bookmarks and notes</source>
        <translation>Экспорт закладок и заметок</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Export for another computer</source>
        <translation>Экспорт для другого компьютера</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Import bookmarks and notes</source>
        <translation>Импорт закладок и заметок</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Imported: {0} new, {1} with later words, {2} already here.</source>
        <translation>Импортировано: новых — {0}, с более новым текстом — {1}, уже имевшихся — {2}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Nothing is marked here, so there is nothing to save.</source>
        <translation>Здесь ничего не отмечено, сохранять нечего.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Saved {0} with bookmarks, highlights and notes: {1}, settings: {2}.</source>
        <translation>Файл {0} сохранён: закладок, выделений и заметок {1}, настроек {2}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Saved {0} with bookmarks, highlights and notes: {1}.</source>
        <translation>Файл {0} сохранён: закладок, выделений и заметок {1}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Settings taken over: {0}.</source>
        <translation>Принято настроек: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Take over</source>
        <translation>Принять</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>{0} holds bookmarks, highlights and notes: {1}, and settings: {2}. What you marked here stays; your settings and keys are replaced by those of the file.</source>
        <translation>Файл {0} содержит закладки, выделения и заметки: {1}, а также настройки: {2}. Отмеченное вами здесь остаётся; ваши настройки и клавиши заменяются настройками и клавишами из файла.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>Assessment</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>For</source>
        <translation>Кого</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>In</source>
        <translation>Где</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>Power</source>
        <translation>Держава</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>Rests on</source>
        <translation>Основание</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <location filename="../../viewer/arrangements/export_controller.py"/>
        <source>Briefing sheet</source>
        <translation>Справка о мандатах</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/export_controller.py"/>
        <source>Export all arrangements</source>
        <translation>Экспорт всех мандатов</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/export_controller.py"/>
        <source>Export arrangements</source>
        <translation>Экспорт мандатов</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/export_controller.py"/>
        <source>Saved {0}: %n arrangement(s).</source>
        <translation>
            <numerusform>Файл {0} сохранён: %n мандат.</numerusform>
            <numerusform>Файл {0} сохранён: %n мандата.</numerusform>
            <numerusform>Файл {0} сохранён: %n мандатов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportService</name>
    <message>
        <location filename="../../viewer/arrangements/export_service.py"/>
        <source>Protecting-power arrangements ({0}, edition {1})</source>
        <translation>Мандаты держав-покровительниц ({0}, издание {1})</translation>
    </message>
</context>
<context>
    <name>FaultController</name>
    <message>
        <location filename="../../viewer/faults/fault_controller.py"/>
        <source>The program was updated or removed while it was open. Close it and start it again.</source>
        <translation>Программу обновили или удалили, пока она была открыта. Закройте её и запустите снова.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_controller.py"/>
        <source>The same fault again ({0} so far). Help → Copy diagnostics has what is known.</source>
        <translation>Снова та же ошибка (всего {0}). Всё, что о ней известно: «Помощь» → «Копировать данные диагностики».</translation>
    </message>
</context>
<context>
    <name>FileKinds</name>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <source>Annotations for other readers (*.ann)</source>
        <translation>Заметки для других программ чтения (*.ann)</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/export_service.py"/>
        <source>Data for a program (*.json)</source>
        <translation>Данные для программы (*.json)</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <location filename="../../viewer/shortcuts/shortcuts_file.py"/>
        <source>Data to import again (*.json)</source>
        <translation>Данные для повторного импорта (*.json)</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/scene_export.py"/>
        <source>Drawing to scale (*.svg)</source>
        <translation>Векторное изображение (*.svg)</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/export_service.py"/>
        <source>Markdown with footnotes (*.md)</source>
        <translation>Markdown со сносками (*.md)</translation>
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
        <translation>Изображение (*.jpg)</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/scene_export.py"/>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>Picture (*.png)</source>
        <translation>Изображение (*.png)</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/export_service.py"/>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Таблица для электронных таблиц (*.csv)</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <location filename="../../viewer/arrangements/export_service.py"/>
        <source>Web page (*.html)</source>
        <translation>Веб-страница (*.html)</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>%n arrangement(s) in all. Stated in: {0}. What several state is counted once.</source>
        <translation>
            <numerusform>Всего %n мандат. Где указано: {0}. Указанное в нескольких местах считается один раз.</numerusform>
            <numerusform>Всего %n мандата. Где указано: {0}. Указанное в нескольких местах считается один раз.</numerusform>
            <numerusform>Всего %n мандатов. Где указано: {0}. Указанное в нескольких местах считается один раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>%n more (is|are) not dated well enough to tell</source>
        <translation>
            <numerusform>ещё %n датирован недостаточно точно</numerusform>
            <numerusform>ещё %n датированы недостаточно точно</numerusform>
            <numerusform>ещё %n датированы недостаточно точно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>%n more, marked {0}, (is|are) not dated well enough to tell</source>
        <translation>
            <numerusform>ещё %n со знаком {0} датирован недостаточно точно</numerusform>
            <numerusform>ещё %n со знаком {0} датированы недостаточно точно</numerusform>
            <numerusform>ещё %n со знаком {0} датированы недостаточно точно</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>Assessment</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>For</source>
        <translation>Кого</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>From the answer</source>
        <translation>Из ответа</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>In</source>
        <translation>Где</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>In force</source>
        <translation>Действует на</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/arrangements_filter_model.py"/>
        <source>Not dated well enough to tell.</source>
        <translation>Датировано недостаточно точно.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>Only firm statements</source>
        <translation>Только без оговорок</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>Power</source>
        <translation>Держава</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>State involved</source>
        <translation>Государство в любой роли</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>Stated in</source>
        <translation>Где указано</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>{0} of {1} in {2}</source>
        <translation>{0} из {1} {2:in}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>{0} of {1} on {2}</source>
        <translation>{0} из {1} {2:as_of}</translation>
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
        <translation>«{0}» — не дата. Напишите 1980, 1980-05 или 1980-05-21.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Filter arrangements</source>
        <translation>Фильтр мандатов</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Filter by state, date, status, where it is stated and assessment</source>
        <translation>Отобрать по государству, дате, статусу, документу, в котором указан мандат, и оценке</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Filter by state, period or words</source>
        <translation>Государство, период или слова</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Filters in use</source>
        <translation>Применённые фильтры</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Leave them out</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>More filters</source>
        <translation>Ещё фильтры</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Remove filter {0}</source>
        <translation>Убрать фильтр «{0}»</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Remove this filter</source>
        <translation>Убрать этот фильтр</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Show them</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>FilterForm</name>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>1985, 1985-04 or 1985-04-30</source>
        <translation>1985, 1985-04 или 1985-04-30</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>Arrow keys go by one year, Page Up and Page Down by ten.</source>
        <translation>Стрелки — на год, Page Up и Page Down — на десять лет.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>Clear all</source>
        <translation>Очистить всё</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>Filter arrangements</source>
        <translation>Фильтр мандатов</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>In any of the three roles</source>
        <translation>В любой из трёх ролей</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>In force in the year</source>
        <translation>Действует в указанном году</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>In force on</source>
        <translation>Действует на</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>Leave out what is only reported, believed or likely</source>
        <translation>Исключить то, о чём только сообщалось или что предполагается</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>Show only the arrangements of which this is so.</source>
        <translation>Показать только мандаты, к которым это относится.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>any</source>
        <translation>любое</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>&amp;Whole words</source>
        <translation>&amp;Слова целиком</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Close, and stay at this place</source>
        <translation>Закрыть и остаться на этом месте</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Enter goes to the next place, Shift+Enter to the previous one, Escape back to where you were.</source>
        <translation>Enter — к следующему месту, Shift+Enter — к предыдущему, Esc — туда, где вы были.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Find in this document</source>
        <translation>Найти в этом документе</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Find words</source>
        <translation>Найти</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Match &amp;case</source>
        <translation>Учитывать &amp;регистр</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Match acce&amp;nts</source>
        <translation>Учитывать &amp;диакритику</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Regular e&amp;xpression</source>
        <translation>Регулярное в&amp;ыражение</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>“19[78]\d” finds the years from 1970 to 1989.</source>
        <translation>«19[78]\d» находит годы с 1970-го по 1989-й.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>“Us” does not find “us”.</source>
        <translation>«Us» не находит «us».</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>“cafe” does not find “café”.</source>
        <translation>«cafe» не находит «café».</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>“state” does not find “statement”.</source>
        <translation>«state» не находит «statement».</translation>
    </message>
</context>
<context>
    <name>FindController</name>
    <message>
        <location filename="../../viewer/finding/find_controller.py"/>
        <source>Finding…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_controller.py"/>
        <source>Not in this document.</source>
        <translation>В этом документе не найдено.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_controller.py"/>
        <source>Words are found in documents. Open one first.</source>
        <translation>Слова ищутся в документах. Сначала откройте документ.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_controller.py"/>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_controller.py"/>
        <source>{0} of {1}, from the beginning again</source>
        <translation>{0} из {1}, снова с начала</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_controller.py"/>
        <source>{0} of {1}, from the end again</source>
        <translation>{0} из {1}, снова с конца</translation>
    </message>
</context>
<context>
    <name>FindPattern</name>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>A pattern cannot begin with “(*”.</source>
        <translation>Выражение не может начинаться с «(*».</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>A range in “[…]” runs backwards.</source>
        <translation>Диапазон в «[…]» идёт в обратном порядке.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>A sign such as “*” repeats nothing.</source>
        <translation>Знак вроде «*» ничего не повторяет.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>A “(” is not closed.</source>
        <translation>Скобка «(» не закрыта.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>A “)” closes nothing.</source>
        <translation>Скобка «)» ничего не закрывает.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>A “[” is not closed.</source>
        <translation>Скобка «[» не закрыта.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>Not a pattern of whole words.</source>
        <translation>Это не выражение из целых слов.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>Not a pattern, from letter {0} on.</source>
        <translation>Это не выражение, начиная со знака {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>Nothing follows the last “\”.</source>
        <translation>После последнего «\» ничего нет.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>This pattern takes too long.</source>
        <translation>Это выражение требует слишком много времени.</translation>
    </message>
</context>
<context>
    <name>FoundCount</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/found_count.py"/>
        <source>%n found</source>
        <translation>
            <numerusform>Найдено: %n</numerusform>
            <numerusform>Найдено: %n</numerusform>
            <numerusform>Найдено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/found_count.py"/>
        <source>Show only the %n arrangement(s) that the search has found</source>
        <translation>
            <numerusform>Показать только %n мандат, найденный поиском</numerusform>
            <numerusform>Показать только %n мандата, найденные поиском</numerusform>
            <numerusform>Показать только %n мандатов, найденных поиском</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>Not verified: no record of these words could be shown.</source>
        <translation>Не проверено: источник этих слов показать не удалось.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>See also: </source>
        <translation>См. также: </translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>Entry</source>
        <translation>Статья</translation>
    </message>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>Find a term</source>
        <translation>Найти термин</translation>
    </message>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>Terms</source>
        <translation>Термины</translation>
    </message>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>The entry of the chosen term stands beside the list.</source>
        <translation>Статья о выбранном термине находится рядом со списком.</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>&amp;Go</source>
        <translation>&amp;Перейти</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>A number from the margin, such as 4.2, or a state</source>
        <translation>Номер на полях, например 4.2, или государство</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>Go to passage or state</source>
        <translation>Переход к абзацу или государству</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>Its mandates, and the passages that name it</source>
        <translation>Его мандаты и абзацы, в которых оно названо</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>Number or name of a passage, or a state</source>
        <translation>Номер или название абзаца либо государство</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>Numbers stand in the margin of the text.</source>
        <translation>Номера указаны на полях текста.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>Passages and states</source>
        <translation>Абзацы и государства</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>There is no passage “{0}”. Numbers stand in the margin of the text.</source>
        <translation>Абзаца «{0}» нет. Номера указаны на полях текста.</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Default</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Option</source>
        <translation>Параметр</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <location filename="../../viewer/shortcuts/shortcut_list.py"/>
        <source>Tool bar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>What it asks for</source>
        <translation>Что ищет</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>What it does</source>
        <translation>Что делает</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>What it may be</source>
        <translation>Возможные значения</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>What it means</source>
        <translation>Что означает</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Written</source>
        <translation>Запись</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>{0} to {1}</source>
        <translation>от {0} до {1}</translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <location filename="../../viewer/help/help_controller.py"/>
        <source>Copied. It holds nothing that you read, searched for or wrote.</source>
        <translation>Скопировано. Здесь нет ничего из того, что вы читали, искали или писали.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_controller.py"/>
        <source>No program was found on this computer that shows folders. The log is in {0}</source>
        <translation>На этом компьютере не найдена программа, показывающая папки. Журнал находится в {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_controller.py"/>
        <source>There is no log yet: nothing has gone wrong on this computer.</source>
        <translation>Журнала пока нет: на этом компьютере не было ошибок.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_controller.py"/>
        <source>This is edition {0} of the library: {1} Help shows what has changed.</source>
        <translation>Это издание {0} библиотеки: {1} Что изменилось, показано в меню «Помощь».</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_controller.py"/>
        <source>{0} opens the handbook</source>
        <translation>{0} открывает руководство</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>Chapter</source>
        <translation>Глава</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>Chapters with these words: {0}</source>
        <translation>Глав с этими словами: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>Handbook</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>No chapter has these words. Try fewer, or shorter ones.</source>
        <translation>Ни в одной главе нет этих слов. Попробуйте взять меньше слов или более короткие.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>Search in the handbook</source>
        <translation>Поиск в руководстве</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>The chosen chapter stands beside the list.</source>
        <translation>Выбранная глава находится рядом со списком.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>{0} – Handbook</source>
        <translation>{0} — Руководство</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>%n arrangement(s) in all</source>
        <translation>
            <numerusform>всего %n мандат</numerusform>
            <numerusform>всего %n мандата</numerusform>
            <numerusform>всего %n мандатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>%n state(s)</source>
        <translation>
            <numerusform>%n государство</numerusform>
            <numerusform>%n государства</numerusform>
            <numerusform>%n государств</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n термин</numerusform>
            <numerusform>%n термина</numerusform>
            <numerusform>%n терминов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>A reference on protecting powers and mediation: the source word for word, every arrangement with the words it rests on, a note where the record differs, and all of it on this computer.</source>
        <translation>Справочник о державах-покровительницах и посредничестве: исходный текст слово в слово, каждый мандат со словами, на которых он основан, примечание там, где источники расходятся, и всё это на этом компьютере.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>As far as public records confirm it, with the date of the latest one.</source>
        <translation>Насколько это подтверждают открытые источники, с датой последнего из них.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Edition {number} of {date}</source>
        <translation>Издание {number} {date:of}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>In force today: %n</source>
        <translation>
            <numerusform>Действуют сегодня: %n</numerusform>
            <numerusform>Действуют сегодня: %n</numerusform>
            <numerusform>Действуют сегодня: %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>States</source>
        <translation>Государства</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>What is a protecting power?</source>
        <translation>Что такое держава-покровительница?</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>What is in it</source>
        <translation>Что есть в библиотеке</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Where you were last</source>
        <translation>Где вы остановились</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Which mandates does Switzerland hold now?</source>
        <translation>Какие мандаты сейчас у Швейцарии?</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Who represented the United Kingdom in Argentina in 1982?</source>
        <translation>Кто представлял Великобританию в Аргентине в 1982 году?</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Who represents the United States in Iran?</source>
        <translation>Кто представляет США в Иране?</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Who speaks for whom, where, since when</source>
        <translation>Кто от чьего имени действует, где и с каких пор</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>what has changed</source>
        <translation>что изменилось</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <location filename="../../viewer/shortcuts/key_recorder.py"/>
        <source>Add keys…</source>
        <translation>Добавить клавиши…</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/key_recorder.py"/>
        <source>Press the keys, or Esc</source>
        <translation>Нажмите клавиши или Esc</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <location filename="../../viewer/kit/keymap.py"/>
        <source>These keys are not known here.</source>
        <translation>Эти клавиши здесь неизвестны.</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/keymap.py"/>
        <source>there is no action “{0}”</source>
        <translation>действия «{0}» нет</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/keymap.py"/>
        <source>{0} is given twice</source>
        <translation>сочетание {0} задано дважды</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/keymap.py"/>
        <source>{0} is needed to move around and to edit. Hold Ctrl or Alt with another key.</source>
        <translation>{0}: это нужно для перемещения и правки. Нажмите другую клавишу вместе с Ctrl или Alt.</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/keymap.py"/>
        <source>{0} types a sign or opens a menu. Hold Ctrl with it, or use one of the F keys.</source>
        <translation>{0}: это вводит знак или открывает меню. Нажмите то же вместе с Ctrl или используйте одну из клавиш F.</translation>
    </message>
</context>
<context>
    <name>KeysStrip</name>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>Add keys for {0}</source>
        <translation>Добавить клавиши: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>Default: {0}</source>
        <translation>По умолчанию: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>No action is chosen.</source>
        <translation>Действие не выбрано.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>Remove these keys</source>
        <translation>Убрать эти клавиши</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>Remove {0}</source>
        <translation>Убрать {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>Takes the next keys that you press; Esc gives up.</source>
        <translation>Принимает следующие нажатые клавиши; Esc отменяет.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>no keys</source>
        <translation>клавиш нет</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Abkhazian</source>
        <translation>абхазский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Afar</source>
        <translation>афарский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Afrikaans</source>
        <translation>африкаанс</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Akan</source>
        <translation>акан</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Albanian</source>
        <translation>албанский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Amharic</source>
        <translation>амхарский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Arabic</source>
        <translation>арабский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Aragonese</source>
        <translation>арагонский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Armenian</source>
        <translation>армянский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Assamese</source>
        <translation>ассамский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Avaric</source>
        <translation>аварский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Avestan</source>
        <translation>авестийский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Aymara</source>
        <translation>аймара</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Azerbaijani</source>
        <translation>азербайджанский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Bambara</source>
        <translation>бамбара</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Bangla</source>
        <translation>бенгальский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Bashkir</source>
        <translation>башкирский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Basque</source>
        <translation>баскский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Belarusian</source>
        <translation>белорусский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Bislama</source>
        <translation>бислама</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Bosnian</source>
        <translation>боснийский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Breton</source>
        <translation>бретонский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Bulgarian</source>
        <translation>болгарский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Burmese</source>
        <translation>бирманский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Catalan</source>
        <translation>каталанский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Chamorro</source>
        <translation>чаморро</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Chechen</source>
        <translation>чеченский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Chinese</source>
        <translation>китайский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Church Slavic</source>
        <translation>церковнославянский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Chuvash</source>
        <translation>чувашский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Cornish</source>
        <translation>корнский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Corsican</source>
        <translation>корсиканский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Cree</source>
        <translation>кри</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Croatian</source>
        <translation>хорватский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Czech</source>
        <translation>чешский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Danish</source>
        <translation>датский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Divehi</source>
        <translation>мальдивский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Dutch</source>
        <translation>нидерландский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Dzongkha</source>
        <translation>дзонг-кэ</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Esperanto</source>
        <translation>эсперанто</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Estonian</source>
        <translation>эстонский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Ewe</source>
        <translation>эве</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Faroese</source>
        <translation>фарерский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Fijian</source>
        <translation>фиджи</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Finnish</source>
        <translation>финский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>French</source>
        <translation>французский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Fula</source>
        <translation>фулах</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Galician</source>
        <translation>галисийский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Ganda</source>
        <translation>ганда</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Georgian</source>
        <translation>грузинский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>German</source>
        <translation>немецкий</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Greek</source>
        <translation>греческий</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Guarani</source>
        <translation>гуарани</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Gujarati</source>
        <translation>гуджарати</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Haitian Creole</source>
        <translation>гаитянский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Hausa</source>
        <translation>хауса</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Hebrew</source>
        <translation>иврит</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Herero</source>
        <translation>гереро</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Hindi</source>
        <translation>хинди</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Hiri Motu</source>
        <translation>хиримоту</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Hungarian</source>
        <translation>венгерский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Icelandic</source>
        <translation>исландский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Ido</source>
        <translation>идо</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Igbo</source>
        <translation>игбо</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Indonesian</source>
        <translation>индонезийский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Interlingua</source>
        <translation>интерлингва</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Interlingue</source>
        <translation>интерлингве</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Inuktitut</source>
        <translation>инуктитут</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Inupiaq</source>
        <translation>инупиак</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Irish</source>
        <translation>ирландский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Italian</source>
        <translation>итальянский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Japanese</source>
        <translation>японский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Javanese</source>
        <translation>яванский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kalaallisut</source>
        <translation>гренландский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kannada</source>
        <translation>каннада</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kanuri</source>
        <translation>канури</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kashmiri</source>
        <translation>кашмири</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Khmer</source>
        <translation>кхмерский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kikuyu</source>
        <translation>кикуйю</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kinyarwanda</source>
        <translation>киньяруанда</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Komi</source>
        <translation>коми</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kongo</source>
        <translation>конго</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Korean</source>
        <translation>корейский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kuanyama</source>
        <translation>кваньяма</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kurdish</source>
        <translation>курдский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kyrgyz</source>
        <translation>киргизский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Lao</source>
        <translation>лаосский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Latin</source>
        <translation>латинский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Latvian</source>
        <translation>латышский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Limburgish</source>
        <translation>лимбургский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Lingala</source>
        <translation>лингала</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Lithuanian</source>
        <translation>литовский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Luba-Katanga</source>
        <translation>луба-катанга</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Luxembourgish</source>
        <translation>люксембургский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Macedonian</source>
        <translation>македонский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Malagasy</source>
        <translation>малагасийский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Malay</source>
        <translation>малайский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Malayalam</source>
        <translation>малаялам</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Maltese</source>
        <translation>мальтийский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Manx</source>
        <translation>мэнский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Marathi</source>
        <translation>маратхи</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Marshallese</source>
        <translation>маршалльский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Mongolian</source>
        <translation>монгольский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Māori</source>
        <translation>маори</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Nauru</source>
        <translation>науру</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Navajo</source>
        <translation>навахо</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Ndonga</source>
        <translation>ндонга</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Nepali</source>
        <translation>непальский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>North Ndebele</source>
        <translation>северный ндебеле</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Northern Sami</source>
        <translation>северносаамский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Norwegian</source>
        <translation>норвежский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Norwegian Bokmål</source>
        <translation>норвежский букмол</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Norwegian Nynorsk</source>
        <translation>нюнорск</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Nyanja</source>
        <translation>ньянджа</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Occitan</source>
        <translation>окситанский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Odia</source>
        <translation>ория</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Ojibwa</source>
        <translation>оджибва</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Oromo</source>
        <translation>оромо</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Ossetic</source>
        <translation>осетинский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Pali</source>
        <translation>пали</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Pashto</source>
        <translation>пушту</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Persian</source>
        <translation>персидский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Polish</source>
        <translation>польский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Portuguese</source>
        <translation>португальский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Punjabi</source>
        <translation>панджаби</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Quechua</source>
        <translation>кечуа</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Romanian</source>
        <translation>румынский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Romansh</source>
        <translation>романшский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Rundi</source>
        <translation>рунди</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Samoan</source>
        <translation>самоанский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sango</source>
        <translation>санго</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sanskrit</source>
        <translation>санскрит</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sardinian</source>
        <translation>сардинский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Scottish Gaelic</source>
        <translation>гэльский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Serbian</source>
        <translation>сербский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Serbo-Croatian</source>
        <translation>сербскохорватский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Shona</source>
        <translation>шона</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sichuan Yi</source>
        <translation>носу</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sindhi</source>
        <translation>синдхи</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sinhala</source>
        <translation>сингальский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Slovak</source>
        <translation>словацкий</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Slovenian</source>
        <translation>словенский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Somali</source>
        <translation>сомали</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>South Ndebele</source>
        <translation>южный ндебеле</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Southern Sotho</source>
        <translation>южный сото</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Spanish</source>
        <translation>испанский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sundanese</source>
        <translation>сунданский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Swahili</source>
        <translation>суахили</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Swati</source>
        <translation>свази</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Swedish</source>
        <translation>шведский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tagalog</source>
        <translation>тагалог</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tahitian</source>
        <translation>таитянский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tajik</source>
        <translation>таджикский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tamil</source>
        <translation>тамильский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tatar</source>
        <translation>татарский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Telugu</source>
        <translation>телугу</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Thai</source>
        <translation>тайский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tibetan</source>
        <translation>тибетский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tigrinya</source>
        <translation>тигринья</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tongan</source>
        <translation>тонганский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tsonga</source>
        <translation>тсонга</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tswana</source>
        <translation>тсвана</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Turkish</source>
        <translation>турецкий</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Turkmen</source>
        <translation>туркменский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Twi</source>
        <translation>тви</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Ukrainian</source>
        <translation>украинский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Urdu</source>
        <translation>урду</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Uyghur</source>
        <translation>уйгурский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Uzbek</source>
        <translation>узбекский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Venda</source>
        <translation>венда</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Vietnamese</source>
        <translation>вьетнамский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Volapük</source>
        <translation>волапюк</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Walloon</source>
        <translation>валлонский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Welsh</source>
        <translation>валлийский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Western Frisian</source>
        <translation>западнофризский</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Wolof</source>
        <translation>волоф</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Xhosa</source>
        <translation>коса</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Yiddish</source>
        <translation>идиш</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Yoruba</source>
        <translation>йоруба</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Zhuang</source>
        <translation>чжуань</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Zulu</source>
        <translation>зулу</translation>
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
        <translation>реестр</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>source</source>
        <translation>исходный документ</translation>
    </message>
</context>
<context>
    <name>LinkController</name>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>There is no passage “{0}”.</source>
        <translation>Абзаца «{0}» нет.</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>This edition has no arrangement “{0}”.</source>
        <translation>В этом издании нет мандата «{0}».</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>This edition has no state “{0}”.</source>
        <translation>В этом издании нет государства «{0}».</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>This link leads nowhere in Good Offices: “{0}”. Nothing was opened.</source>
        <translation>В Good Offices нет места, на которое указывает эта ссылка: «{0}». Ничего не открыто.</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>This passage is in a document of a reader’s own that is not on this computer.</source>
        <translation>Этот абзац находится в собственном документе читателя, которого на этом компьютере нет.</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>“{0}” was changed in a later edition: this is what took its place.</source>
        <translation>«{0}» изменено в более позднем издании: здесь то, что его заменило.</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>“{0}” was divided in a later edition: this is the first of what took its place.</source>
        <translation>«{0}» разделено в более позднем издании: здесь первое из того, что его заменило.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>&amp;Copy address</source>
        <translation>&amp;Копировать адрес</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>&amp;Open in browser</source>
        <translation>&amp;Открыть в браузере</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>No web browser was found on this computer. Copy the address, and open it where there is one:</source>
        <translation>На этом компьютере не найден веб-браузер. Скопируйте адрес и откройте его там, где браузер есть:</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>Open an address outside?</source>
        <translation>Открыть внешний адрес?</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>The whole address, as it would be opened.</source>
        <translation>Весь адрес, как он будет открыт.</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>This address cannot be opened from here. It can be copied, if you trust it:</source>
        <translation>Этот адрес нельзя открыть отсюда. Его можно скопировать, если вы ему доверяете:</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>Your web browser would go to {0}. It is written as “{1}”, which may be meant to look like another name. This program itself goes nowhere. The whole address is:</source>
        <translation>Ваш веб-браузер перейдёт на сайт {0}. Его имя записано как «{1}», что, возможно, должно напоминать другое имя. Сама программа никуда не переходит. Весь адрес:</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>Your web browser would go to {0}. This program itself goes nowhere. The whole address is:</source>
        <translation>Ваш веб-браузер перейдёт на сайт {0}. Сама программа никуда не переходит. Весь адрес:</translation>
    </message>
</context>
<context>
    <name>LookUpController</name>
    <message>
        <location filename="../../viewer/search/look_up_controller.py"/>
        <source>A long text: only its beginning is looked up.</source>
        <translation>Текст слишком длинный: ищется только его начало.</translation>
    </message>
    <message>
        <location filename="../../viewer/search/look_up_controller.py"/>
        <source>No words were copied. Copy words, then look them up.</source>
        <translation>Слова не скопированы. Скопируйте слова, затем начните поиск.</translation>
    </message>
    <message>
        <location filename="../../viewer/search/look_up_controller.py"/>
        <source>Nothing is selected. Select words in any program, then look them up.</source>
        <translation>Ничего не выбрано. Выберите слова в любой программе, затем начните поиск.</translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Addresses that links lead to; their words are shown</source>
        <translation>Адреса, на которые ведут ссылки; показаны их слова</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Control characters, left out</source>
        <translation>Управляющие символы; опущены</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Damaged pictures</source>
        <translation>Повреждённые изображения</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Encoding, which the file does not state and was guessed</source>
        <translation>Кодировка, которой файл не указывает; она угадана</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Files, sounds, films and frames in the file</source>
        <translation>Файлы, звуки, фильмы и фреймы внутри файла</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Headings brought nearer to the level of the one before</source>
        <translation>Заголовки, приближённые к уровню предыдущего</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Lines of the table of contents that lead nowhere</source>
        <translation>Строки оглавления, которые никуда не ведут</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Lines that stand on most pages alike, set aside</source>
        <translation>Строки, одинаковые на большинстве страниц; отложены</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Pages and paragraphs beyond the limit, not read</source>
        <translation>Страницы и абзацы сверх предела; не прочитаны</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Pages and parts without any text</source>
        <translation>Страницы и части без текста</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Parts that are missing, damaged or cannot be read</source>
        <translation>Части, которых нет, которые повреждены или не читаются</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Pictures beyond the limits on size and number</source>
        <translation>Изображения сверх пределов размера и числа</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Pictures that are not in the file</source>
        <translation>Изображения, которых нет в файле</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Pictures that are not shown; the file’s words for them are</source>
        <translation>Изображения, которые не показаны; показаны слова файла о них</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Rules, bullets and backgrounds, left out</source>
        <translation>Линейки, маркеры и фоны; опущены</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Scripts, forms and other things that act, never run</source>
        <translation>Сценарии, формы и другое активное содержимое; никогда не выполняется</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Signs that stand for no letter, each shown as �</source>
        <translation>Знаки, не обозначающие букв; каждый показан как �</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Tables within tables, shown as the text of a cell</source>
        <translation>Таблицы внутри таблиц; показаны как текст ячейки</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Text in a font that does not say its letters, not readable</source>
        <translation>Текст шрифтом, который не сообщает своих букв; не читается</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Texts marked as deleted</source>
        <translation>Тексты, отмеченные как удалённые</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Texts that the file hides</source>
        <translation>Тексты, которые файл скрывает</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Vertical text, laid horizontally</source>
        <translation>Вертикальный текст, расположен горизонтально</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Words by which what is shown differs from the file</source>
        <translation>Слова, которыми показанное отличается от файла</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>page {0}</source>
        <translation>страница {0}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../viewer/shell/main_window.py"/>
        <source>This program never opens a network connection.</source>
        <translation>Эта программа никогда не устанавливает сетевых соединений.</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/main_window.py"/>
        <source>offline</source>
        <translation>без сети</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/map/map_view.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/map/map_painter.py"/>
        <source>for %n state(s)</source>
        <translation>
            <numerusform>от имени %n государства</numerusform>
            <numerusform>от имени %n государств</numerusform>
            <numerusform>от имени %n государств</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/map/map_painter.py"/>
        <source>for {state}</source>
        <translation>от имени {state:of}</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/map/map_page.py"/>
        <source>%n arrangement(s)</source>
        <translation>
            <numerusform>%n мандат</numerusform>
            <numerusform>%n мандата</numerusform>
            <numerusform>%n мандатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/map/map_page.py"/>
        <source>%n left out: filter to see them.</source>
        <translation>
            <numerusform>%n не показан: используйте фильтр, чтобы увидеть его.</numerusform>
            <numerusform>%n не показаны: используйте фильтр, чтобы увидеть их.</numerusform>
            <numerusform>%n не показаны: используйте фильтр, чтобы увидеть их.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/map/map_page.py"/>
        <source>%n without two places on the map.</source>
        <translation>
            <numerusform>Не показаны, на карте нет обоих мест: %n.</numerusform>
            <numerusform>Не показаны, на карте нет обоих мест: %n.</numerusform>
            <numerusform>Не показаны, на карте нет обоих мест: %n.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/map/map_page.py"/>
        <source>Arrangements on the map</source>
        <translation>Мандаты на карте</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <location filename="../../viewer/arrangements/map/map_view.py"/>
        <source>Map of arrangements</source>
        <translation>Карта мандатов</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/map/map_view.py"/>
        <source>The list beside the map tells the same and is used by keyboard.</source>
        <translation>Список рядом с картой сообщает то же самое и доступен с клавиатуры.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <location filename="../../viewer/shelf/name_dialog.py"/>
        <source>Up to 200 characters; Enter takes the name, Esc leaves it as it was.</source>
        <translation>До 200 знаков; Enter принимает название, Esc оставляет прежнее.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <location filename="../../viewer/reading/page/note_words.py"/>
        <source>Addresses…</source>
        <translation>Адреса…</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/page/note_words.py"/>
        <source>Editor’s note, {0}: {1} {2}</source>
        <translation>Примечание редакции, {0}: {1} {2}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/page/note_text.py"/>
        <source>Editor’s note: open or fold it</source>
        <translation>Примечание редакции: раскрыть или свернуть</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/page/note_words.py"/>
        <source>Records: {0}. </source>
        <translation>Источники: {0}. </translation>
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
        <translation>Закладка</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Highlight</source>
        <translation>Выделение</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Kept as you write.</source>
        <translation>Сохраняется по мере ввода.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Tags, with commas between them</source>
        <translation>Метки через запятую</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>The colour of the words that are marked.</source>
        <translation>Цвет отмеченных слов.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Write a note…</source>
        <translation>Напишите заметку…</translation>
    </message>
</context>
<context>
    <name>OpenElsewhereMenu</name>
    <message>
        <location filename="../../viewer/shell/open_elsewhere_menu.py"/>
        <source>O&amp;pen in new tab</source>
        <translation>О&amp;ткрыть в новой вкладке</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/open_elsewhere_menu.py"/>
        <source>Open b&amp;eside</source>
        <translation>Открыть &amp;рядом</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <location filename="../../viewer/reading/overview/overview_places.py"/>
        <source>Home</source>
        <translation>Домашняя страница</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/overview_places.py"/>
        <source>Not on your shelf</source>
        <translation>Нет на вашей полке</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/overview_places.py"/>
        <source>States</source>
        <translation>Государства</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/overviews.py"/>
        <source>What you were reading here is in a document that is not on your shelf any more, or has been changed. Notes on it are kept; if its file is added again, they are found.</source>
        <translation>То, что вы здесь читали, находится в документе, которого больше нет на вашей полке или который изменён. Заметки к нему сохранены; если добавить его файл снова, они найдутся.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/arrangement_rows.py"/>
        <source>confirmed {date}</source>
        <translation>подтверждено {date:in}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/arrangement_rows.py"/>
        <source>no dated record</source>
        <translation>нет датированного источника</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/arrangement_rows.py"/>
        <source>{date}, not checked since</source>
        <translation>{date}, с тех пор не проверялось</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/arrangement_rows.py"/>
        <source>{represented} in {host}</source>
        <translation>{represented:nom} {host:in}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/arrangement_rows.py"/>
        <source>{represented}, host state not stated</source>
        <translation>{represented:nom}, государство пребывания не указано</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/arrangement_rows.py"/>
        <source>{status}; assessment: {assessment}</source>
        <translation>{status}; оценка: {assessment}</translation>
    </message>
</context>
<context>
    <name>Pairs</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/pairs/pairs.py"/>
        <source>%n filtered out for {represented} in {host}</source>
        <translation>
            <numerusform>Фильтром скрыт %n мандат по защите интересов {represented:of} {host:in}</numerusform>
            <numerusform>Фильтром скрыты %n мандата по защите интересов {represented:of} {host:in}</numerusform>
            <numerusform>Фильтром скрыто %n мандатов по защите интересов {represented:of} {host:in}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/pairs/pairs.py"/>
        <source>For {represented} in {host}</source>
        <translation>Интересы {represented:of} {host:in}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/pairs/pairs.py"/>
        <source>No one is known for {represented} in {host}</source>
        <translation>Кто представляет интересы {represented:of} {host:in}, неизвестно</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/pairs/pairs.py"/>
        <source>Not stated – host state not stated</source>
        <translation>Не указано — государство пребывания не указано</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/pairs/pairs_model.py"/>
        <source>period not stated</source>
        <translation>период не указан</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/pairs/pairs_model.py"/>
        <source>{pair}, %n arrangement(s)</source>
        <translation>
            <numerusform>{pair}, %n мандат</numerusform>
            <numerusform>{pair}, %n мандата</numerusform>
            <numerusform>{pair}, %n мандатов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/pairs/pairs.py"/>
        <source>{state} – host state not stated</source>
        <translation>{state} — государство пребывания не указано</translation>
    </message>
</context>
<context>
    <name>PairsView</name>
    <message>
        <location filename="../../viewer/arrangements/pairs/pairs_view.py"/>
        <source>Arrangements by pair of states</source>
        <translation>Мандаты по парам государств</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/pairs/pairs_view.py"/>
        <source>Enter opens the sentence that states the arrangement.</source>
        <translation>Enter открывает предложение, в котором говорится о мандате.</translation>
    </message>
</context>
<context>
    <name>PannedView</name>
    <message>
        <location filename="../../viewer/kit/widgets/panned_view.py"/>
        <source>All</source>
        <translation>Всё</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/widgets/panned_view.py"/>
        <source>Enlarge</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/widgets/panned_view.py"/>
        <source>In place of the text, and back</source>
        <translation>Вместо текста и обратно</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/widgets/panned_view.py"/>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/widgets/panned_view.py"/>
        <source>Zoom in</source>
        <translation>Приблизить</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/widgets/panned_view.py"/>
        <source>Zoom out</source>
        <translation>Отдалить</translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <location filename="../../viewer/reading/places/passage_list.py"/>
        <source>Enter opens the chosen passage.</source>
        <translation>Enter открывает выбранный абзац.</translation>
    </message>
</context>
<context>
    <name>PictureController</name>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>&amp;Enlarge picture</source>
        <translation>&amp;Увеличить изображение</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>&amp;Save picture…</source>
        <translation>&amp;Сохранить изображение…</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>Copy &amp;picture</source>
        <translation>&amp;Копировать изображение</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>Save picture</source>
        <translation>Сохранение изображения</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>The picture is copied.</source>
        <translation>Изображение скопировано.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>The picture is saved as {0}.</source>
        <translation>Изображение сохранено как {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>This picture cannot be read from your shelf. Your document is safe: add its file again.</source>
        <translation>Это изображение не удаётся прочитать с вашей полки. Ваш документ в сохранности: добавьте его файл ещё раз.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <location filename="../../viewer/reading/pictures/picture_dialog.py"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_dialog.py"/>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <location filename="../../viewer/reading/places/place_card.py"/>
        <source>Where am I?</source>
        <translation>Где я?</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>All settings have their default values.</source>
        <translation>Все настройки имеют значения по умолчанию.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Brings back the settings before the reset.</source>
        <translation>Возвращает настройки, бывшие до сброса.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Reset all settings</source>
        <translation>Сбросить все настройки</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Reset this page</source>
        <translation>Сбросить эту страницу</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Resets all settings to their default values.</source>
        <translation>Возвращает всем настройкам значения по умолчанию.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Resets the settings of this page to their default values.</source>
        <translation>Возвращает настройкам этой страницы значения по умолчанию.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>The settings of the chosen page stand beside the list.</source>
        <translation>Настройки выбранной страницы находятся рядом со списком.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>The settings on this page have their default values.</source>
        <translation>Настройки этой страницы имеют значения по умолчанию.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <location filename="../../viewer/preferences/preferences_page.py"/>
        <source>Set by your administrator; it cannot be changed here.</source>
        <translation>Задано вашим администратором; изменить здесь нельзя.</translation>
    </message>
</context>
<context>
    <name>PrintController</name>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>Print preview: {0}</source>
        <translation>Предварительный просмотр: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>Saved {0}.</source>
        <translation>Файл {0} сохранён.</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>Sent to the printer: {0}.</source>
        <translation>Отправлено на принтер: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>The printer could not be reached. Nothing was changed. Check the printer, or save as PDF.</source>
        <translation>Принтер недоступен. Ничего не изменилось. Проверьте принтер или сохраните как PDF.</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>There is no passage here to print.</source>
        <translation>Здесь нет абзаца для печати.</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>{0}, edition {1}</source>
        <translation>{0}, издание {1}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>First passage</source>
        <translation>Первый абзац</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>Last passage</source>
        <translation>Последний абзац</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>P&amp;assages from</source>
        <translation>&amp;Абзацы с</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>Pre&amp;view…</source>
        <translation>Пред&amp;варительный просмотр…</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>Print the editors’ &amp;notes below their passages</source>
        <translation>Печатать п&amp;римечания редакции под их абзацами</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>Save as PD&amp;F…</source>
        <translation>Сохранить как P&amp;DF…</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>The &amp;selection</source>
        <translation>В&amp;ыбранное</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>The number of a passage, such as 4.2</source>
        <translation>Номер абзаца, например 4.2</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>There is no passage “{0}” in this document. Numbers stand in the margin of the text.</source>
        <translation>Абзаца «{0}» в этом документе нет. Номера указаны на полях текста.</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>This &amp;document: {0}</source>
        <translation>Этот &amp;документ: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>This &amp;topic: {0}</source>
        <translation>Эта &amp;тема: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>to</source>
        <translation>по</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>&amp;Landscape</source>
        <translation>А&amp;льбомная</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>&amp;Two pages</source>
        <translation>&amp;Две страницы</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>As wide as the window</source>
        <translation>По ширине окна</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Fit &amp;width</source>
        <translation>По &amp;ширине</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Page &amp;setup…</source>
        <translation>Параметры &amp;страницы…</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Paper and margins</source>
        <translation>Бумага и поля</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Print in landscape</source>
        <translation>Печатать в альбомной ориентации</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>The number of the page shown</source>
        <translation>Номер показанной страницы</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>The pages as they will be printed; the text can be read in the window.</source>
        <translation>Страницы, как они будут напечатаны; сам текст можно прочитать в окне.</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>The whole page</source>
        <translation>Вся страница</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Two pages side by side</source>
        <translation>Две страницы рядом</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Wh&amp;ole page</source>
        <translation>&amp;Вся страница</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Zoom in</source>
        <translation>Приблизить</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Zoom out</source>
        <translation>Отдалить</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>of {0}</source>
        <translation>из {0}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <location filename="../../viewer/printing/print_layout.py"/>
        <source>Page {0} of {1}</source>
        <translation>Страница {0} из {1}</translation>
    </message>
</context>
<context>
    <name>ProgressIndicator</name>
    <message>
        <location filename="../../viewer/reading/places/progress_indicator.py"/>
        <source>Passage {0}, {1} % of this document</source>
        <translation>Абзац {0}, {1} % этого документа</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/progress_indicator.py"/>
        <source>This is the first topic.</source>
        <translation>Это первая тема.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/progress_indicator.py"/>
        <source>This is the last topic.</source>
        <translation>Это последняя тема.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/progress_indicator.py"/>
        <source>{1} %</source>
        <translation>{1} %</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/progress_indicator.py"/>
        <source>{1} % of this document</source>
        <translation>{1} % этого документа</translation>
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
        <translation>&amp;Копировать отчёт</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>No program was found on this computer that shows folders.</source>
        <translation>На этом компьютере не найдена программа, показывающая папки.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>Properties of “{0}”</source>
        <translation>Свойства: «{0}»</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>Show file in its &amp;folder</source>
        <translation>Показать файл в &amp;папке</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>The report is copied.</source>
        <translation>Отчёт скопирован.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>This folder is not there any more; what was read of the file is kept on your shelf.</source>
        <translation>Этой папки больше нет; прочитанное из файла хранится на вашей полке.</translation>
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
        <translation>{list} и {item}</translation>
    </message>
    <message>
        <location filename="../../index/words/inflected.py"/>
        <source>{list}, and {item}</source>
        <translation>{list} и {item}</translation>
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
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Close</source>
        <translation>Закрыть</translation>
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
        <translation>Стрелка вниз</translation>
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
        <translation>Стрелка влево</translation>
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
        <translation>Стрелка вправо</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Up</source>
        <translation>Стрелка вверх</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>No arrangement in this library names “{0}”.</source>
        <translation>Ни в одном мандате этой библиотеки не названо «{0}».</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>There is no kind of hit “{0}”. type: takes passage, topic, arrangement, note or term.</source>
        <translation>Вида результатов «{0}» нет. После type: пишется passage (абзац), topic (тема), arrangement (мандат), note (примечание) или term (термин).</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>There is no state “{0}”.</source>
        <translation>Государства «{0}» нет.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/words/wording.py"/>
        <source>{0} (only the first %n words)</source>
        <translation>
            <numerusform>{0} (только первое %n слово)</numerusform>
            <numerusform>{0} (только первые %n слова)</numerusform>
            <numerusform>{0} (только первые %n слов)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>“{0}” fits {1} words: only the {2} most frequent were searched for. More letters find the rest.</source>
        <translation>Запросу «{0}» соответствует слов: {1}. Искали только самые частые ({2}). Остальные найдутся, если ввести больше букв.</translation>
    </message>
</context>
<context>
    <name>Read as</name>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>after: {states}</source>
        <translation>после: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>before: {states}</source>
        <translation>до: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>began: {time}</source>
        <translation>начало: {time}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>both ways</source>
        <translation>в обе стороны</translation>
    </message>
    <message>
        <location filename="../../index/answers/terms/definition_words.py"/>
        <source>define: {term}</source>
        <translation>значение: {term}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>ended: {time}</source>
        <translation>конец: {time}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>for: {states}</source>
        <translation>представляемое государство: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>in force today</source>
        <translation>действует сегодня</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>in force: {time}</source>
        <translation>действует: {time}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>in: {states}</source>
        <translation>государство пребывания: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>not in: {states}</source>
        <translation>не в: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>not: {states}</source>
        <translation>не: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>only: first</source>
        <translation>только: первый</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>only: last</source>
        <translation>только: последний</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>only: longest</source>
        <translation>только: самый долгий</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>only: shortest</source>
        <translation>только: самый короткий</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>only: the fewest</source>
        <translation>только: наименьшее число</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>only: the most</source>
        <translation>только: наибольшее число</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>power: {states}</source>
        <translation>держава: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>since: {states}</source>
        <translation>начиная с: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>status: {status}</source>
        <translation>статус: {status}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>until: {states}</source>
        <translation>вплоть до: {states}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <location filename="../../viewer/reading/page/cell_speech.py"/>
        <source>Column {0}</source>
        <translation>Столбец {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/page/block_formats.py"/>
        <source>Picture without a description</source>
        <translation>Изображение без описания</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/page/cell_speech.py"/>
        <source>{0}, row {1} of {2}</source>
        <translation>{0}, строка {1} из {2}</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <location filename="../../viewer/reading/page/reader_view.py"/>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/page/reader_view.py"/>
        <source>The page you are reading; passage numbers stand in the margin.</source>
        <translation>Страница, которую вы читаете; номера абзацев указаны на полях.</translation>
    </message>
</context>
<context>
    <name>ReadingController</name>
    <message>
        <location filename="../../viewer/reading/reading_controller.py"/>
        <source>Next: {0} →</source>
        <translation>Далее: {0} →</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_controller.py"/>
        <source>← Previous: {0}</source>
        <translation>← Предыдущая страница: {0}</translation>
    </message>
</context>
<context>
    <name>RecentDialog</name>
    <message>
        <location filename="../../viewer/reading/places/recent_dialog.py"/>
        <source>&amp;Forget these passages</source>
        <translation>&amp;Забыть эти абзацы</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/recent_dialog.py"/>
        <source>No passages yet. Those you stay at for a moment are listed here.</source>
        <translation>Абзацев пока нет. Здесь перечисляются те, на которых вы ненадолго остановились.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/recent_dialog.py"/>
        <source>Recent passages</source>
        <translation>Недавние абзацы</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>Quotations and titles stand as in the sources, most of them in English.</source>
        <translation>Цитаты и названия приводятся как в источниках, в основном на английском языке.</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>Wikipedia</source>
        <translation>Википедия</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>academic</source>
        <translation>научное издание</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>data set</source>
        <translation>набор данных</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>ministry</source>
        <translation>министерство</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>official series</source>
        <translation>официальная серия</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>press</source>
        <translation>пресса</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>publisher not stated</source>
        <translation>издатель не указан</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>seen {0}</source>
        <translation>просмотрено {0}</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>treaty body</source>
        <translation>международная организация</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>undated</source>
        <translation>без даты</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>work of reference</source>
        <translation>справочное издание</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/words/record_words.py"/>
        <source>{record}, and %n more record(s)</source>
        <translation>
            <numerusform>{record} и ещё %n источник</numerusform>
            <numerusform>{record} и ещё %n источника</numerusform>
            <numerusform>{record} и ещё %n источников</numerusform>
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
        <translation>Отменено; из этого файла ничего не сохранено.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>Files cannot be read now ({where}). Start the program again.</source>
        <translation>Сейчас файлы прочитать нельзя ({where}). Запустите программу снова.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>Files of this kind ({where}) cannot be read yet. Save it as DOCX, EPUB, HTML or text.</source>
        <translation>Файлы этого вида ({where}) пока прочитать нельзя. Сохраните файл как DOCX, EPUB, HTML или текст.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>Reading the file takes more than {limit} MB of memory. Divide it, or save it anew.</source>
        <translation>Чтение файла требует более {limit} МБ памяти. Разделите его или сохраните заново.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>Reading the file takes more than {limit} seconds. Divide it, or save it anew.</source>
        <translation>Чтение файла занимает более {limit} секунд. Разделите его или сохраните заново.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file cannot be read ({where}). Look whether it is still there, and may be opened.</source>
        <translation>Файл прочитать нельзя ({where}). Проверьте, на месте ли он и разрешено ли его открывать.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file cannot be read: what reads it broke down. Save it anew, or in another format.</source>
        <translation>Файл прочитать нельзя: программа чтения дала сбой. Сохраните его заново или в другом формате.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file has a paragraph of more than {limit} MB. Divide it into paragraphs.</source>
        <translation>В файле есть абзац более {limit} МБ. Разделите его на абзацы.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file has more than {limit} paragraphs. Take its first part only.</source>
        <translation>В файле более {limit} абзацев. Добавьте только первую часть.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file has no text, only pictures. Have the text in them recognised first, then add it.</source>
        <translation>В файле нет текста, только изображения. Сначала распознайте в них текст, затем добавьте файл.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file has {found} MB; at most {limit} are read. Divide it, or save it smaller.</source>
        <translation>Размер файла {found} МБ; читается не более {limit}. Разделите его или сохраните в меньшем объёме.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file has {found} pages; at most {limit} are read. Take its first part only.</source>
        <translation>Страниц в файле: {found}; читается не более {limit}. Добавьте только первую часть.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file is damaged ({where}). Open it in the program it is from and save it again.</source>
        <translation>Файл повреждён ({where}). Откройте его в той программе, в которой он создан, и сохраните снова.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file is empty. Look whether it was saved as a whole.</source>
        <translation>Файл пуст. Проверьте, был ли он сохранён полностью.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file is locked with a password or a licence. Save a copy without, if you may.</source>
        <translation>Файл защищён паролем или лицензией. Сохраните копию без защиты, если вам это разрешено.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file was changed while it was read. Add it again.</source>
        <translation>Файл изменился во время чтения. Добавьте его снова.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is a book as MOBI or FB2. Convert it to EPUB.</source>
        <translation>Это книга в формате MOBI или FB2. Преобразуйте её в EPUB.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is a picture, a sound or a film. Only files with text can be added.</source>
        <translation>Это изображение, звук или фильм. Добавить можно только файлы с текстом.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is a presentation. Save it as PDF.</source>
        <translation>Это презентация. Сохраните её как PDF.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is a spreadsheet. Save it as PDF or as text.</source>
        <translation>Это электронная таблица. Сохраните её как PDF или как текст.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is an archive. Unpack it and add the files in it, web pages as HTML.</source>
        <translation>Это архив. Распакуйте его и добавьте файлы из него, веб-страницы — как HTML.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is an old Word file. Open it in a word processor and save it as DOCX.</source>
        <translation>Это старый файл Word. Откройте его в текстовом редакторе и сохраните как DOCX.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is not a file but a folder, a link or a device. Choose the file itself.</source>
        <translation>Это не файл, а папка, ссылка или устройство. Выберите сам файл.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This kind of file is not known. Save it as PDF, DOCX, EPUB, HTML or text.</source>
        <translation>Этот вид файлов неизвестен. Сохраните файл как PDF, DOCX, EPUB, HTML или текст.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>Unpacked, the file has more than {limit} MB. Save it without large pictures.</source>
        <translation>В распакованном виде файл больше {limit} МБ. Сохраните его без больших изображений.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>What was read of the file cannot be right. Save it anew, or in another format.</source>
        <translation>Прочитанное из файла не может быть верным. Сохраните его заново или в другом формате.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>it cannot be unpacked</source>
        <translation>его нельзя распаковать</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>its pages cannot be found</source>
        <translation>его страницы не найти</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>{0} in it cannot be read</source>
        <translation>{0} в нём не читается</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>Last confirmed {date:in}, not re-checked since.</source>
        <translation>Мандат в последний раз подтверждён {date:in}, с тех пор не проверялся.</translation>
    </message>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>No dated record confirms that it is current.</source>
        <translation>Ни один датированный источник не подтверждает, что мандат действует.</translation>
    </message>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>On who represented {represented} in {host}, the source contradicts itself: § {first} names {power}, § {second} {other}</source>
        <translation>О том, кто представлял интересы {represented:of} {host:in}, в исходном документе сказано противоречиво: в § {first} державой-покровительницей {power:назван|названа|названо|названы} {power:nom}, в § {second} — {other:nom}</translation>
    </message>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>The source contradicts itself: § {first} names {power}, § {second} {other}</source>
        <translation>Исходный документ противоречит сам себе: в § {first} державой-покровительницей {power:назван|названа|названо|названы} {power:nom}, в § {second} — {other:nom}</translation>
    </message>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>{contradiction}; the record bears out both.</source>
        <translation>{contradiction}; открытые источники подтверждают и то и другое.</translation>
    </message>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>{contradiction}; the record bears out neither.</source>
        <translation>{contradiction}; открытые источники не подтверждают ни того ни другого.</translation>
    </message>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>{contradiction}; the record bears out {power}.</source>
        <translation>{contradiction}; открытые источники указывают на {power:acc}.</translation>
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
            <numerusform>%n показана как таблица</numerusform>
            <numerusform>%n показаны как таблицы</numerusform>
            <numerusform>%n показаны как таблицы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/words/document_report.py"/>
        <source>%n shown row by row, with more than {0} rows or {1} columns</source>
        <translation>
            <numerusform>%n показана построчно: в ней более {0} строк или {1} столбцов</numerusform>
            <numerusform>%n показаны построчно: в них более {0} строк или {1} столбцов</numerusform>
            <numerusform>%n показаны построчно: в них более {0} строк или {1} столбцов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Added</source>
        <translation>Добавлен</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Book (EPUB)</source>
        <translation>Книга (EPUB)</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Date in the file</source>
        <translation>Дата в файле</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Headings</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Name on your shelf</source>
        <translation>Название на полке</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Not shown as it stands in the file</source>
        <translation>Показано не так, как в файле</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Notes</source>
        <translation>Сноски</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Nothing: all that was found in the file is shown.</source>
        <translation>Ничего: показано всё, что найдено в файле.</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>OpenDocument text (ODT)</source>
        <translation>Текст OpenDocument (ODT)</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Passages</source>
        <translation>Абзацы</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Pictures shown</source>
        <translation>Показанные изображения</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Pictures with words for them</source>
        <translation>Изображения с описанием</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Rich text (RTF)</source>
        <translation>Форматированный текст (RTF)</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>The file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Title in the file</source>
        <translation>Заголовок в файле</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Web page (HTML)</source>
        <translation>Веб-страница (HTML)</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>What was read</source>
        <translation>Что прочитано</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Word document (DOCX)</source>
        <translation>Документ Word (DOCX)</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Words in the file</source>
        <translation>Слов в файле</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Words shown</source>
        <translation>Слов показано</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>not numbered in the file</source>
        <translation>в файле не пронумерованы</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>{0} KB</source>
        <translation>{0} КБ</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>{0} MB</source>
        <translation>{0} МБ</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>{0}, as the file marks them</source>
        <translation>{0}, как их отмечает файл</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>{0}, from the table of contents in the file</source>
        <translation>{0}, по оглавлению в файле</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>{0}, guessed from the sizes of the type</source>
        <translation>{0}, угаданы по размеру шрифта</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>{0}, one for each page: the file marks none</source>
        <translation>{0}, по одному на страницу: файл их не отмечает</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <location filename="../../viewer/search/results_model.py"/>
        <source>Arrangements</source>
        <translation>Мандаты</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_model.py"/>
        <source>Editor’s notes</source>
        <translation>Примечания редакции</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_model.py"/>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <location filename="../../viewer/search/results_pane.py"/>
        <source>Did you mean {0}?</source>
        <translation>Вы имели в виду {0}?</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_pane.py"/>
        <source>Nearest states and topics</source>
        <translation>Ближайшие государства и темы</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_pane.py"/>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_pane.py"/>
        <source>Search everywhere, or stay in the document or subject you are reading</source>
        <translation>Искать везде или только в документе либо разделе, который вы читаете</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_pane.py"/>
        <source>Up and Down show each hit where it stands, Enter opens it.</source>
        <translation>Стрелки вверх и вниз показывают каждый результат на своём месте, Enter открывает его.</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_pane.py"/>
        <source>Where to search</source>
        <translation>Где искать</translation>
    </message>
</context>
<context>
    <name>SaveError</name>
    <message>
        <location filename="../../viewer/kit/safe_file.py"/>
        <source>{0} could not be written ({1}). Nothing was changed. Choose another folder and try again.</source>
        <translation>Файл {0} не удалось записать ({1}). Ничего не изменилось. Выберите другую папку и повторите попытку.</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>Federal Republic of Germany</source>
        <translation>ФРГ</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>Union of South Africa</source>
        <translation>Южно-Африканский Союз</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>Vichy government</source>
        <translation>правительство Виши</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>also in territory occupied by Japan</source>
        <translation>также на территории, оккупированной Японией</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>and then in Türkiye</source>
        <translation>а затем в Турции</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>archives only</source>
        <translation>только архивы</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>at first in American Samoa, later everywhere but in Hawaii</source>
        <translation>сначала на Американском Самоа, позднее везде, кроме Гавайев</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>consular interests only</source>
        <translation>только консульские интересы</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>for a few listed persons only</source>
        <translation>только для немногих лиц из списка</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>for some of the interests</source>
        <translation>для части интересов</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in Hawaii</source>
        <translation>на Гавайях</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in Moscow</source>
        <translation>в Москве</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in Paris</source>
        <translation>в Париже</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in Petrograd</source>
        <translation>в Петрограде</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in part of the country</source>
        <translation>в части страны</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in territory occupied by Germany</source>
        <translation>на территории, оккупированной Германией</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in territory occupied by Japan</source>
        <translation>на территории, оккупированной Японией</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in the continental United States</source>
        <translation>в континентальной части США</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in unoccupied territory</source>
        <translation>на неоккупированной территории</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>later in part of the country</source>
        <translation>позднее в части страны</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>only de facto</source>
        <translation>только де-факто</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>protection of citizens</source>
        <translation>защита граждан</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>protection of prisoners of war</source>
        <translation>защита военнопленных</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>protection of the consulate in Paris</source>
        <translation>защита консульства в Париже</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>under occupation</source>
        <translation>в условиях оккупации</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>unofficially</source>
        <translation>неофициально</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>without consular services</source>
        <translation>без консульских услуг</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <location filename="../../viewer/search/search_box.py"/>
        <source>Recent searches and ways to search (Down)</source>
        <translation>Недавние запросы и способы поиска (стрелка вниз)</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_box.py"/>
        <source>Results appear as you type. Up and Down walk through them, Enter opens the best, Escape leaves.</source>
        <translation>Результаты появляются по мере ввода. Стрелки вверх и вниз ведут по ним, Enter открывает лучший, Esc выходит.</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_box.py"/>
        <source>Search the reference</source>
        <translation>Поиск в справочнике</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_box.py"/>
        <source>Who represents … in …?</source>
        <translation>Кто представляет … в …?</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message numerus="yes">
        <location filename="../../viewer/search/search_scope.py"/>
        <source>%n document(s) chosen in the contents</source>
        <translation>
            <numerusform>%n документ, выбранный в содержании</numerusform>
            <numerusform>%n документа, выбранные в содержании</numerusform>
            <numerusform>%n документов, выбранных в содержании</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/search/result_words.py"/>
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n результат</numerusform>
            <numerusform>%n результата</numerusform>
            <numerusform>%n результатов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_scope.py"/>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_scope.py"/>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <location filename="../../viewer/search/result_words.py"/>
        <source>Go to {state}</source>
        <translation>Перейти к странице {state:of}</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_controller.py"/>
        <source>No other passage is close to {0}</source>
        <translation>Близких к {0} абзацев больше нет</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/search/result_words.py"/>
        <source>No word is spelled “{0}”. With similar words (≈): %n hit(s)</source>
        <translation>
            <numerusform>Слова «{0}» в таком написании нет. С похожими словами (≈): %n результат</numerusform>
            <numerusform>Слова «{0}» в таком написании нет. С похожими словами (≈): %n результата</numerusform>
            <numerusform>Слова «{0}» в таком написании нет. С похожими словами (≈): %n результатов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/search/result_words.py"/>
        <source>Nothing was found for “{0}”.</source>
        <translation>По запросу «{0}» ничего не найдено. Справочник на английском языке: попробуйте английские слова или спросите о государстве или термине.</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_scope.py"/>
        <source>Only my shelf</source>
        <translation>Только моя полка</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_scope.py"/>
        <source>Only the reference</source>
        <translation>Только справочник</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_controller.py"/>
        <source>Related to {0}</source>
        <translation>Связано с {0}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/search/result_words.py"/>
        <source>The best {0} of %n hit(s)</source>
        <translation>
            <numerusform>Лучшие {0} из %n результата</numerusform>
            <numerusform>Лучшие {0} из %n результатов</numerusform>
            <numerusform>Лучшие {0} из %n результатов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_scope.py"/>
        <source>This document</source>
        <translation>Этот документ</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_scope.py"/>
        <source>This subject</source>
        <translation>Этот раздел</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_scope.py"/>
        <source>This topic</source>
        <translation>Эта тема</translation>
    </message>
</context>
<context>
    <name>SearchMenu</name>
    <message>
        <location filename="../../viewer/search/search_menu.py"/>
        <source>Forget these searches</source>
        <translation>Забыть эти запросы</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_menu.py"/>
        <source>Ways to search</source>
        <translation>Способы поиска</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>all of the words</source>
        <translation>все эти слова</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>any letters, within a word or at its end</source>
        <translation>любые буквы внутри слова или в его конце</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>any one letter between two others</source>
        <translation>любая одна буква между двумя другими</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>either of two words</source>
        <translation>одно из двух слов</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>in titles only</source>
        <translation>только в заголовках</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>near the word that follows: at most 10 words between, with NEAR/5 at most 5</source>
        <translation>рядом со следующим словом: между ними не более 10 слов, с NEAR/5 не более 5</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>one kind: passage, topic, arrangement, note, term</source>
        <translation>один вид: passage (абзац), topic (тема), arrangement (мандат), note (примечание), term (термин)</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>the host state</source>
        <translation>государство пребывания</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>the protecting power</source>
        <translation>держава-покровительница</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>the represented state</source>
        <translation>представляемое государство</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>these words side by side</source>
        <translation>эти слова подряд</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>without the word that follows</source>
        <translation>без следующего слова</translation>
    </message>
</context>
<context>
    <name>SearchService</name>
    <message>
        <location filename="../../viewer/search/search_service.py"/>
        <source>Search does not work at the moment ({0}). All else can be used as before.</source>
        <translation>Поиск сейчас не работает ({0}). Всем остальным можно пользоваться как прежде.</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_service.py"/>
        <source>The program was updated or removed while it was open. Close it and start it again to search. Your bookmarks and notes are safe.</source>
        <translation>Программу обновили или удалили, пока она была открыта. Чтобы искать, закройте её и запустите снова. Ваши закладки и заметки в безопасности.</translation>
    </message>
</context>
<context>
    <name>SelectableLabel</name>
    <message>
        <location filename="../../viewer/kit/text/plain_texts.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/text/plain_texts.py"/>
        <source>Select &amp;all</source>
        <translation>Выбрать &amp;всё</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <location filename="../../viewer/annotations/selection/selection_bar.py"/>
        <source>For the selected words</source>
        <translation>Для выбранных слов</translation>
    </message>
</context>
<context>
    <name>SelectionBarController</name>
    <message>
        <location filename="../../viewer/annotations/selection/selection_bar_controller.py"/>
        <source>Nothing is selected in the text.</source>
        <translation>В тексте ничего не выбрано.</translation>
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
        <translation>Мандаты</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Bar at selections</source>
        <translation>Панель у выбранных слов</translation>
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
        <translation>Чикагский стиль, библиография</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Chicago, note</source>
        <translation>Чикагский стиль, сноска</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Citations</source>
        <translation>Цитирование</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Easy to read (Atkinson Hyperlegible)</source>
        <translation>Удобочитаемый (Atkinson Hyperlegible)</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Editor’s notes</source>
        <translation>Примечания редакции</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Font</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>From one line to the next, in percent of the size of the letters.</source>
        <translation>От строки до строки, в процентах от размера букв.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>How many letters a line holds where there is room. 60 to 75 are read most easily.</source>
        <translation>Сколько знаков умещается в строке, если хватает места. Легче всего читать строки из 60–75 знаков.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>How “Copy with citation” writes them.</source>
        <translation>В каком виде их записывает команда «Копировать с указанием источника».</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Hyphens of line ends</source>
        <translation>Переносы в конце строк</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings.py"/>
        <source>It is kept as {0} in {1}.</source>
        <translation>Он сохранён как {0} в {1}.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings.py"/>
        <source>It is left as it is in {0}.</source>
        <translation>Он оставлен как есть в {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Keep, when copying and citing, the hyphens at which a file of yours breaks words at the ends of its lines.</source>
        <translation>Сохранять при копировании и цитировании знаки переноса, которыми ваш файл разделяет слова в конце строк.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Line length</source>
        <translation>Длина строки</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Line spacing</source>
        <translation>Межстрочный интервал</translation>
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
        <translation>Предлагать рядом с выбранными словами цвета, заметку, копирование и цитирование.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Show the arrangements beside the text.</source>
        <translation>Показывать мандаты рядом с текстом.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Show the contents beside the text.</source>
        <translation>Показывать содержание рядом с текстом.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Show the editors’ notes below the passages they speak about.</source>
        <translation>Показывать примечания редакции под абзацами, к которым они относятся.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Text and theme</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings.py"/>
        <source>The administrator’s settings in {0} cannot be read and do not hold.</source>
        <translation>Настройки администратора в {0} прочитать не удалось, они не действуют.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>The colours of text and window. “As the system” changes with the desktop.</source>
        <translation>Цвета текста и окна. «Как в системе» меняется вместе с рабочим столом.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>The kind of letters in the reader. The easy ones are drawn so that none looks like another.</source>
        <translation>Шрифт читаемого текста. Удобочитаемый нарисован так, что ни одну букву не спутать с другой.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>The language of the window, from the next start on. “As the system” follows the desktop. The documents stay as they are.</source>
        <translation>Язык окна, начиная со следующего запуска. «Как в системе» повторяет настройку рабочего стола. Документы остаются как есть.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings.py"/>
        <source>The program starts with its usual settings.</source>
        <translation>Программа запускается с обычными настройками.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings_file.py"/>
        <source>The settings file cannot be read.</source>
        <translation>Файл настроек прочитать не удаётся.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings.py"/>
        <location filename="../../viewer/settings/settings_file.py"/>
        <source>The settings file is damaged.</source>
        <translation>Файл настроек повреждён.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings_file.py"/>
        <source>The settings file was written by a later version of the program.</source>
        <translation>Файл настроек записан более новой версией программы.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>The size of the text in the reader, in percent of the usual size.</source>
        <translation>Размер читаемого текста, в процентах от обычного.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Theme</source>
        <translation>Тема оформления</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>With serifs (Literata)</source>
        <translation>С засечками (Literata)</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Without serifs (Inter)</source>
        <translation>Без засечек (Inter)</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings.py"/>
        <source>Your settings cannot be saved in {0} ({1}). What you change is kept in this window until you close it. Try again when that is mended.</source>
        <translation>Ваши настройки не удаётся сохранить в {0} ({1}). То, что вы меняете, хранится в этом окне, пока вы его не закроете. Повторите попытку, когда причина будет устранена.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>{0} letters</source>
        <translation>знаков: {0}</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/briefing/sheet_preview.py"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/sheet_preview.py"/>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/sheet_preview.py"/>
        <source>The first pages of a long sheet</source>
        <translation>Первые страницы длинной справки</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/sheet_preview.py"/>
        <source>The pages as they will be saved; the list tells what is on them.</source>
        <translation>Страницы, как они будут сохранены; что на них, сообщает список.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message numerus="yes">
        <location filename="../../viewer/shelf/searched_shelf.py"/>
        <source>%n document(s) of yours (is|are) still being prepared: not searched yet.</source>
        <translation>
            <numerusform>Ещё готовится %n ваш документ: поиск его пока не охватывает.</numerusform>
            <numerusform>Ещё готовятся %n ваших документа: поиск их пока не охватывает.</numerusform>
            <numerusform>Ещё готовятся %n ваших документов: поиск их пока не охватывает.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/searched_shelf.py"/>
        <source>%n document(s) of yours could not be searched.</source>
        <translation>
            <numerusform>Поиск не смог охватить %n ваш документ.</numerusform>
            <numerusform>Поиск не смог охватить %n ваших документа.</numerusform>
            <numerusform>Поиск не смог охватить %n ваших документов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/adding_controller.py"/>
        <source>%n file(s) (was|were) not read yet: {0} goes on with (it|them).</source>
        <translation>
            <numerusform>%n файл ещё не прочитан: продолжить можно в {0}.</numerusform>
            <numerusform>%n файла ещё не прочитаны: продолжить можно в {0}.</numerusform>
            <numerusform>%n файлов ещё не прочитано: продолжить можно в {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>%n passage(s) gone</source>
        <translation>
            <numerusform>исчез %n абзац</numerusform>
            <numerusform>исчезло %n абзаца</numerusform>
            <numerusform>исчезло %n абзацев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>%n passage(s) new</source>
        <translation>
            <numerusform>%n новый абзац</numerusform>
            <numerusform>%n новых абзаца</numerusform>
            <numerusform>%n новых абзацев</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>A document of your shelf is damaged: add its file again.</source>
        <translation>Документ на вашей полке повреждён: добавьте его файл снова.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>Another program is changing your shelf: wait until it is done, then try again.</source>
        <translation>Вашу полку сейчас изменяет другая программа: дождитесь, пока она закончит, и повторите попытку.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>Choose a name of up to 200 characters that no other has.</source>
        <translation>Выберите название длиной до 200 знаков, которое ещё не занято.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>Documents of your own are switched off on this computer.</source>
        <translation>Собственные документы на этом компьютере отключены.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/refused_files.py"/>
        <source>It may be a newer edition of “{0}”: take it in its place, or keep both.</source>
        <translation>Возможно, это более новое издание документа «{0}»: замените им прежнее или оставьте оба.</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <location filename="../../viewer/search/results_model.py"/>
        <location filename="../../viewer/shelf/shelf_branch.py"/>
        <source>My shelf</source>
        <translation>Моя полка</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/refused_files.py"/>
        <source>Not read yet: the program ended before.</source>
        <translation>Ещё не прочитан: программа завершилась раньше.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>Nothing could be written ({0}): make room, or allow writing there, then try again.</source>
        <translation>Записать ничего не удалось ({0}): освободите место или разрешите запись туда и повторите попытку.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_controller.py"/>
        <source>The file is being read. It opens as soon as that is done.</source>
        <translation>Файл читается. Он откроется, как только будет прочитан.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_controller.py"/>
        <source>The first {0} files are being added: add the others when these are done.</source>
        <translation>Добавляются первые файлы ({0}): остальные добавьте, когда закончится работа с этими.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>The folder of your documents is not there: put it back, then try again.</source>
        <translation>Папки ваших документов нет на месте: верните её и повторите попытку.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_controller.py"/>
        <source>The list of your shelf was damaged and is made anew. All your documents and notes are there; folders and names that you gave are not. The damaged list is kept beside it.</source>
        <translation>Список вашей полки был повреждён и составлен заново. Все ваши документы и заметки на месте; созданные вами папки и данные вами названия утрачены. Повреждённый список хранится рядом.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>The new edition is taken.</source>
        <translation>Новое издание принято.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>The new edition is taken: {new}, {gone}.</source>
        <translation>Новое издание принято: {new}, {gone}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>The new edition is taken; it says the same as before.</source>
        <translation>Новое издание принято; в нём сказано то же, что и раньше.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_controller.py"/>
        <source>There is no file in this folder.</source>
        <translation>В этой папке нет ни одного файла.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>This document is not on your shelf any more.</source>
        <translation>Этого документа больше нет на вашей полке.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_worker.py"/>
        <source>What was added can be read, but not found by a search.</source>
        <translation>Добавленное можно читать, но поиск его не находит.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_controller.py"/>
        <source>What was added is found by a search now.</source>
        <translation>Теперь поиск находит добавленное.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>Your shelf was written by a later version of this program: use that one.</source>
        <translation>Ваша полка сохранена более новой версией этой программы: откройте её в той версии.</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>p. {0}</source>
        <translation>с. {0}</translation>
    </message>
</context>
<context>
    <name>ShelfMenu</name>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>&amp;No folder</source>
        <translation>&amp;Без папки</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>Move to folder</source>
        <translation>Перемещение в папку</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>Name:</source>
        <translation>Название:</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>Name; left blank, it has its own title again:</source>
        <translation>Название; если оставить пустым, вернётся собственный заголовок:</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>New &amp;folder…</source>
        <translation>&amp;Новая папка…</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>New folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>Rename document</source>
        <translation>Переименование документа</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>Rename folder</source>
        <translation>Переименование папки</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <location filename="../../viewer/shortcuts/shortcut_list.py"/>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcut_list.py"/>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcut_list.py"/>
        <source>no keys</source>
        <translation>клавиш нет</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcut_list.py"/>
        <source>{0} (changed)</source>
        <translation>{0} (изменено)</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>All actions have their default keys.</source>
        <translation>У всех действий клавиши по умолчанию.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Export shortcuts</source>
        <translation>Экспорт сочетаний клавиш</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Find an action or its keys</source>
        <translation>Найти действие или его клавиши</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Import shortcuts</source>
        <translation>Импорт сочетаний клавиш</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Leave them there</source>
        <translation>Оставить там</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>No action has these words or keys.</source>
        <translation>Ни у одного действия нет этих слов или клавиш.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Reset all</source>
        <translation>Сбросить все</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Saved {0}.</source>
        <translation>Файл {0} сохранён.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Set by your administrator; it cannot be changed here.</source>
        <translation>Задано вашим администратором; изменить здесь нельзя.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>The keys are as they were before.</source>
        <translation>Клавиши снова такие, как раньше.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>The keys of the chosen action stand below; Enter adds some.</source>
        <translation>Клавиши выбранного действия указаны ниже; Enter добавляет новые.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>The keys of {0} are in use.</source>
        <translation>Действуют клавиши из файла {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Use them here instead</source>
        <translation>Использовать здесь</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>{0} belongs to {1} now.</source>
        <translation>Сочетание {0} теперь назначено действию {1}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>{0} belongs to {1}.</source>
        <translation>Сочетание {0} назначено действию {1}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>{0} does nothing now.</source>
        <translation>{0} теперь ничего не делает.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>{0} has its usual keys.</source>
        <translation>У действия {0} обычные клавиши.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>{0} has these keys already: {1}.</source>
        <translation>У действия {0} уже есть эти клавиши: {1}.</translation>
    </message>
</context>
<context>
    <name>ShortcutsFile</name>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_file.py"/>
        <source>{0} was not imported ({1}). Nothing was changed. Choose a file of shortcuts that this program has exported.</source>
        <translation>Файл {0} не импортирован ({1}). Ничего не изменилось. Выберите файл сочетаний клавиш, экспортированный этой программой.</translation>
    </message>
</context>
<context>
    <name>SplitViewColumn</name>
    <message>
        <location filename="../../viewer/reading/split/split_view_column.py"/>
        <source>Back in the second passage</source>
        <translation>Обратно во второй текст</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/split/split_view_column.py"/>
        <source>Close the second passage</source>
        <translation>Закрыть второй текст</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/split/split_view_column.py"/>
        <source>Second passage</source>
        <translation>Второй текст</translation>
    </message>
</context>
<context>
    <name>SplitViewController</name>
    <message>
        <location filename="../../viewer/reading/split/split_view_controller.py"/>
        <source>Opened beside the text: {0}.</source>
        <translation>Открыто рядом с текстом: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/split/split_view_controller.py"/>
        <source>The second passage is closed.</source>
        <translation>Второй текст закрыт.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>agreed {when}</source>
        <translation>согласован {when}</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>date not stated</source>
        <translation>дата не указана</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>ended {when}</source>
        <translation>прекращён {when}</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>in the same year</source>
        <translation>в том же году</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>only agreed</source>
        <translation>только согласован</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>only requested</source>
        <translation>только запрошен</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>refused</source>
        <translation>отклонён</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>refused by {state} {when}</source>
        <translation>отклонён {state:ins} {when}</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>refused {when}</source>
        <translation>отклонён {when}</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>requested again {when}</source>
        <translation>вновь запрошен {when}</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>requested {when}</source>
        <translation>запрошен {when}</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>suspended</source>
        <translation>приостановлен</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>suspended {when}</source>
        <translation>приостановлен {when}</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>took effect {when}</source>
        <translation>вступил в силу {when}</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <location filename="../../viewer/app.py"/>
        <source>All settings have been reset to their default values. A copy of the previous ones is beside the settings file.</source>
        <translation>Все настройки сброшены к значениям по умолчанию. Копия прежних находится рядом с файлом настроек.</translation>
    </message>
    <message>
        <location filename="../../viewer/app.py"/>
        <source>An older copy of the library is shown, because the newer one cannot be used. {0}</source>
        <translation>Показана более старая копия библиотеки, потому что более новую использовать нельзя. {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/app.py"/>
        <source>The library on this computer was damaged and has been built anew from its documents. Nothing is lost.</source>
        <translation>Библиотека на этом компьютере была повреждена и построена заново из своих документов. Ничего не потеряно.</translation>
    </message>
    <message>
        <location filename="../../viewer/app.py"/>
        <source>The open window keeps its language. To use the other one, close the window and start the program again.</source>
        <translation>Открытое окно сохраняет свой язык. Чтобы перейти на другой, закройте окно и запустите программу снова.</translation>
    </message>
    <message>
        <location filename="../../viewer/app.py"/>
        <source>This portable copy cannot be written to, so what you add is kept in your home folder.</source>
        <translation>В эту переносную копию записывать нельзя, поэтому добавленное вами хранится в вашей домашней папке.</translation>
    </message>
</context>
<context>
    <name>StateMenus</name>
    <message>
        <location filename="../../viewer/shell/state_menus.py"/>
        <source>Go to {state}</source>
        <translation>Перейти к странице {state:of}</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Every state of which this library speaks.</source>
        <translation>Все государства, о которых говорится в этой библиотеке.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Find all of them</source>
        <translation>Найти все</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>It acts for others.</source>
        <translation>Действует от имени других.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Mandates given: %n</source>
        <translation>
            <numerusform>Мандаты, порученные другим: %n</numerusform>
            <numerusform>Мандаты, порученные другим: %n</numerusform>
            <numerusform>Мандаты, порученные другим: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Mandates held here: %n</source>
        <translation>
            <numerusform>Мандаты на территории этого государства: %n</numerusform>
            <numerusform>Мандаты на территории этого государства: %n</numerusform>
            <numerusform>Мандаты на территории этого государства: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Mandates in force today: %n</source>
        <translation>
            <numerusform>Мандатов, действующих сегодня: %n</numerusform>
            <numerusform>Мандатов, действующих сегодня: %n</numerusform>
            <numerusform>Мандатов, действующих сегодня: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Mandates received: %n</source>
        <translation>
            <numerusform>Мандаты, принятые от других: %n</numerusform>
            <numerusform>Мандаты, принятые от других: %n</numerusform>
            <numerusform>Мандаты, принятые от других: %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>No mandate is known.</source>
        <translation>Ни один мандат не известен.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Others act for it.</source>
        <translation>Другие действуют от его имени.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Others are represented here.</source>
        <translation>Здесь представлены интересы других государств.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Passages that name it: %n</source>
        <translation>
            <numerusform>Абзацев, в которых названо это государство: %n</numerusform>
            <numerusform>Абзацев, в которых названо это государство: %n</numerusform>
            <numerusform>Абзацев, в которых названо это государство: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>given: %n</source>
        <translation>
            <numerusform>поручено: %n</numerusform>
            <numerusform>поручено: %n</numerusform>
            <numerusform>поручено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>held there: %n</source>
        <translation>
            <numerusform>осуществляется там: %n</numerusform>
            <numerusform>осуществляется там: %n</numerusform>
            <numerusform>осуществляется там: %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>named in passages only</source>
        <translation>названо только в абзацах</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>received: %n</source>
        <translation>
            <numerusform>получено: %n</numerusform>
            <numerusform>получено: %n</numerusform>
            <numerusform>получено: %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>{power} for {represented}</source>
        <translation>{power:nom} от имени {represented:of}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>{power} in {host}</source>
        <translation>{power:nom} {host:in}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>{power}, host state not stated</source>
        <translation>{power:nom}, государство пребывания не указано</translation>
    </message>
</context>
<context>
    <name>States about</name>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>by {power}</source>
        <translation>{power:of}</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>by {power} in {host}</source>
        <translation>{power:of} {host:in}</translation>
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
        <translation>действует</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>ended</source>
        <translation>прекращён</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>never in force</source>
        <translation>не вступил в силу</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <location filename="../../viewer/reading/tabs/tab_strip.py"/>
        <source>Arrow keys go from tab to tab.</source>
        <translation>Клавиши со стрелками ведут от вкладки к вкладке.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_strip.py"/>
        <source>Close tab “{0}”</source>
        <translation>Закрыть вкладку «{0}»</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_strip.py"/>
        <source>Close this tab</source>
        <translation>Закрыть эту вкладку</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_strip.py"/>
        <source>Tabs</source>
        <translation>Вкладки</translation>
    </message>
</context>
<context>
    <name>TabsController</name>
    <message>
        <location filename="../../viewer/reading/tabs/tabs_controller.py"/>
        <source>No closed tab is left to reopen.</source>
        <translation>Закрытых вкладок, которые можно открыть снова, больше нет.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tabs_controller.py"/>
        <source>Opened in a new tab: {0}.</source>
        <translation>Открыто в новой вкладке: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tabs_controller.py"/>
        <source>Tab {0} of {1}: {2}</source>
        <translation>Вкладка {0} из {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tabs_controller.py"/>
        <source>There are {0} tabs already. Close one to open another.</source>
        <translation>Уже открыто вкладок: {0}. Закройте одну, чтобы открыть другую.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tabs_controller.py"/>
        <source>This is the only tab, so it stays open.</source>
        <translation>Это единственная вкладка, поэтому она остаётся открытой.</translation>
    </message>
</context>
<context>
    <name>ThisCopy</name>
    <message>
        <location filename="../../viewer/help/installation_check.py"/>
        <source>&amp;Check this copy</source>
        <translation>&amp;Проверить эту копию</translation>
    </message>
    <message>
        <location filename="../../viewer/help/installation_check.py"/>
        <source>Checksum of the installed files ({0}): {1}</source>
        <translation>Контрольная сумма установленных файлов ({0}): {1}</translation>
    </message>
    <message>
        <location filename="../../viewer/help/installation_check.py"/>
        <source>Compares every installed file with what was shipped</source>
        <translation>Сравнивает каждый установленный файл с поставленным</translation>
    </message>
    <message>
        <location filename="../../viewer/help/installation_check.py"/>
        <source>Every installed file is as it was shipped.</source>
        <translation>Все установленные файлы такие, какими были поставлены.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/installation_check.py"/>
        <source>This copy is not as it was shipped. Your notes are safe; install the program again.</source>
        <translation>Эта копия не такая, какой была поставлена. Ваши заметки в безопасности; установите программу заново.</translation>
    </message>
</context>
<context>
    <name>TimelineScene</name>
    <message>
        <location filename="../../viewer/arrangements/timeline/timeline_scene.py"/>
        <source>Undated: {0}</source>
        <translation>Без даты: {0}</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/timeline/timeline_view.py"/>
        <source>%n arrangement(s)</source>
        <translation>
            <numerusform>%n мандат</numerusform>
            <numerusform>%n мандата</numerusform>
            <numerusform>%n мандатов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/timeline/timeline_view.py"/>
        <source>Passage opened</source>
        <translation>Абзац открыт</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/timeline/timeline_view.py"/>
        <source>Timeline of arrangements</source>
        <translation>Хроника мандатов</translation>
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
        <translation>в какое-то время {start:start} {end:end}</translation>
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
        <translation>не позднее {date:gen}</translation>
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
            <numerusform>Здесь указан %n мандат.</numerusform>
            <numerusform>Здесь указаны %n мандата.</numerusform>
            <numerusform>Здесь указано %n мандатов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/contents/topic_tree_model.py"/>
        <source>%n bookmark(s) or note(s) of yours here.</source>
        <translation>
            <numerusform>Здесь %n ваша закладка или заметка.</numerusform>
            <numerusform>Здесь %n ваши закладки или заметки.</numerusform>
            <numerusform>Здесь %n ваших закладок или заметок.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/contents/topic_tree_model.py"/>
        <source>Heading supplied by the editors; the source has none here.</source>
        <translation>Заголовок дан редакцией; в исходном документе его здесь нет.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/contents/topic_tree_model.py"/>
        <source>{title}, %n arrangement(s)</source>
        <translation>
            <numerusform>{title}, %n мандат</numerusform>
            <numerusform>{title}, %n мандата</numerusform>
            <numerusform>{title}, %n мандатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/contents/topic_tree_model.py"/>
        <source>{title}, %n bookmark(s) or note(s)</source>
        <translation>
            <numerusform>{title}, %n закладка или заметка</numerusform>
            <numerusform>{title}, %n закладки или заметки</numerusform>
            <numerusform>{title}, %n закладок или заметок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypePreview</name>
    <message>
        <location filename="../../viewer/preferences/type_preview.py"/>
        <source>A paragraph as the text is set now.</source>
        <translation>Абзац текста с нынешними настройками.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/type_preview.py"/>
        <source>A protecting power speaks for one state in the capital of another when the two no longer speak to each other. It carries messages, looks after citizens and keeps the keys of the empty embassy, sometimes for weeks, sometimes for 40 years. It takes no side; that is why both sides let it in.</source>
        <translation>Держава-покровительница действует от имени одного государства в столице другого, когда они больше не разговаривают друг с другом. Она передаёт сообщения, заботится о гражданах и хранит ключи от опустевшего посольства — иногда неделями, иногда 40 лет. Она не встаёт ни на чью сторону; поэтому её и допускают обе стороны.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/type_preview.py"/>
        <source>Preview</source>
        <translation>Образец</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/type_preview.py"/>
        <source>The quiet work of good offices</source>
        <translation>Незаметная работа добрых услуг</translation>
    </message>
</context>
<context>
    <name>UnsavedBar</name>
    <message>
        <location filename="../../viewer/faults/unsaved_bar.py"/>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/unsaved_bar.py"/>
        <source>Hide this message</source>
        <translation>Скрыть это сообщение</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/unsaved_bar.py"/>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>UnsavedController</name>
    <message>
        <location filename="../../viewer/faults/unsaved_controller.py"/>
        <source>Everything is saved now.</source>
        <translation>Теперь всё сохранено.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/unsaved_controller.py"/>
        <source>Still not saved.</source>
        <translation>По-прежнему не сохранено.</translation>
    </message>
</context>
<context>
    <name>ViewPictures</name>
    <message>
        <location filename="../../viewer/arrangements/view_pictures.py"/>
        <source>Map of protecting-power arrangements</source>
        <translation>Карта мандатов держав-покровительниц</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/view_pictures.py"/>
        <source>Timeline of protecting-power arrangements</source>
        <translation>Хроника мандатов держав-покровительниц</translation>
    </message>
</context>
<context>
    <name>ViewTabs</name>
    <message>
        <location filename="../../viewer/kit/widgets/view_tabs.py"/>
        <source>Arrow keys go from one to the other.</source>
        <translation>Клавиши со стрелками ведут от одного к другому.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <location filename="../../index/words/wording.py"/>
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n утверждение</numerusform>
            <numerusform>%n утверждения</numerusform>
            <numerusform>%n утверждений</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/periods.py"/>
        <source>current according to the source, as of {date}</source>
        <translation>по исходному документу, действует по состоянию {date:as_of}</translation>
    </message>
    <message>
        <location filename="../../index/words/periods.py"/>
        <source>current according to the source, which gives no date</source>
        <translation>по исходному документу, действует; дату источник не указывает</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>current as of a date not stated</source>
        <translation>действует, дата сведений не указана</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>current as of {date}</source>
        <translation>действует по состоянию {date:as_of}</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>ended</source>
        <comment>of an arrangement, within a sentence</comment>
        <translation>мандат прекращён</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>ended on a date not stated</source>
        <comment>of an arrangement, within a sentence</comment>
        <translation>мандат прекращён, дата не указана</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>mandate {stages}</source>
        <translation>мандат {stages}</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>when it took effect is not stated</source>
        <translation>когда он вступил в силу, не указано</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>when the mandate took effect is not stated</source>
        <translation>когда мандат вступил в силу, не указано</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>whether it took effect is not stated</source>
        <translation>вступил ли он в силу, не указано</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>whether the mandate has ended is not stated</source>
        <translation>прекращён ли мандат, не указано</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>whether the mandate took effect is not stated</source>
        <translation>вступил ли мандат в силу, не указано</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{period} and still {date:in}</source>
        <translation>{period}, ещё действовал {date:in}</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{power} for {represented}</source>
        <translation>{power:nom} от имени {represented:of}</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{power} for {represented} in {host}</source>
        <translation>{power:nom} от имени {represented:of} {host:in}</translation>
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
        <translation>{statement} (по сведениям {date:as_of})</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{statement}, from {start} to {end}</source>
        <translation>{statement} {start:start} {end:end}</translation>
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
        <translation>{statement}, период не указан</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{statement}, {period}</source>
        <translation>{statement} ({period})</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{statement}, {period}</source>
        <comment>after the host state</comment>
        <translation>{statement} ({period})</translation>
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
        <translation>мандат {status}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/words/wording.py"/>
        <source>{title}, %n hit(s)</source>
        <translation>
            <numerusform>{title}, %n результат</numerusform>
            <numerusform>{title}, %n результата</numerusform>
            <numerusform>{title}, %n результатов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/periods.py"/>
        <location filename="../../index/words/term_words.py"/>
        <source>“{words}” (English)</source>
        <translation>«{words}» (по-английски)</translation>
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
