<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
        <translation>&amp;حول Good Offices</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>&amp;Appearance</source>
        <translation>المظ&amp;هر</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>&amp;Arrangements</source>
        <translation>ال&amp;تكليفات</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;BibTeX</source>
        <translation>&amp;BibTeX</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Blue</source>
        <translation>أ&amp;زرق</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Bookmark</source>
        <translation>&amp;إشارة مرجعية</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>&amp;Briefing sheet…</source>
        <translation>&amp;ورقة الإحاطة…</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;By number</source>
        <translation>بال&amp;رقم</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;CSL-JSON</source>
        <translation>&amp;CSL-JSON</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>&amp;Channel between two states…</source>
        <translation>&amp;قناة بين دولتين…</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>&amp;Close tab</source>
        <translation>إ&amp;غلاق علامة التبويب</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>&amp;Contents</source>
        <translation>ال&amp;محتويات</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Editor’s notes</source>
        <translation>ملا&amp;حظات المحرر</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;Everything it rests on</source>
        <translation>&amp;كل ما يستند إليه</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>&amp;Export arrangements…</source>
        <translation>&amp;تصدير التكليفات…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Export…</source>
        <translation>تص&amp;دير…</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>&amp;Files not added…</source>
        <translation>ملفات &amp;لم تُضَف…</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_actions.py"/>
        <source>&amp;Find in document…</source>
        <translation>بحث في ال&amp;وثيقة…</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Forward</source>
        <translation>إلى ال&amp;أمام</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>&amp;Full screen</source>
        <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>&amp;Glossary</source>
        <translation>&amp;مسرد المصطلحات</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Go to passage or state…</source>
        <translation>انتقال إلى ف&amp;قرة أو دولة…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Green</source>
        <translation>أ&amp;خضر</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>&amp;Handbook</source>
        <translation>&amp;دليل الاستخدام</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>&amp;High contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Highlight</source>
        <translation>تميي&amp;ز</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Home</source>
        <translation>ال&amp;صفحة الرئيسية</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;استيراد…</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_actions.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>&amp;Large map or timeline</source>
        <translation>خريطة أو خط زمني &amp;كبير</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>&amp;Licences</source>
        <translation>الت&amp;راخيص</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>&amp;Move to folder…</source>
        <translation>&amp;نقل إلى مجلد…</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>&amp;New tab</source>
        <translation>علامة تبويب &amp;جديدة</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_actions.py"/>
        <source>&amp;Next hit</source>
        <translation>النتيجة ال&amp;تالية</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>&amp;Next tab</source>
        <translation>علامة التبويب ال&amp;تالية</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Next topic</source>
        <translation>الموضوع ال&amp;تالي</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>&amp;Normal size</source>
        <translation>الحجم ال&amp;عادي</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Pink</source>
        <translation>&amp;وردي</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;Plain text</source>
        <translation>&amp;نص عادي</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Previous mark</source>
        <translation>الإشارة ال&amp;سابقة</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>&amp;Previous tab</source>
        <translation>علامة التبويب ال&amp;سابقة</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Previous topic</source>
        <translation>الموضوع ال&amp;سابق</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_actions.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>&amp;RIS</source>
        <translation>&amp;RIS</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_actions.py"/>
        <source>&amp;Related passages</source>
        <translation>&amp;فقرات ذات صلة</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>&amp;Rename…</source>
        <translation>إعادة ال&amp;تسمية…</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>&amp;Reopen closed tab</source>
        <translation>إ&amp;عادة فتح علامة التبويب المغلقة</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_actions.py"/>
        <source>&amp;Search</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Show bookmarks and notes</source>
        <translation>إ&amp;ظهار الإشارات المرجعية والملاحظات</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>&amp;Smaller text</source>
        <translation>ت&amp;صغير النص</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;Tabs</source>
        <translation>&amp;علامات التبويب</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>&amp;Tick for the briefing</source>
        <translation>إضافة إلى الإ&amp;حاطة</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/undo_actions.py"/>
        <source>&amp;Undo</source>
        <translation>ترا&amp;جع</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>&amp;What has changed</source>
        <translation>ما الذي ت&amp;غيّر</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>&amp;Where am I?</source>
        <translation>أ&amp;ين أنا؟</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>&amp;Yellow</source>
        <translation>أ&amp;صفر</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>A block quotation with its source</source>
        <translation>اقتباس مستقل مع مصدره</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>A footnote as the Chicago Manual of Style has it</source>
        <translation>حاشية وفق دليل شيكاغو للأسلوب</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>A paragraph for a web page</source>
        <translation>فقرة لصفحة ويب</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>A record for EndNote, Zotero, Mendeley or Citavi</source>
        <translation>سجل مرجعي لبرامج EndNote أو Zotero أو Mendeley أو Citavi</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>A sentence to paste anywhere</source>
        <translation>جملة تُلصق في أي مكان</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Add doc&amp;uments…</source>
        <translation>إ&amp;ضافة وثائق…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>All that you marked in one scroll, with its passages</source>
        <translation>كل ما علّمته متتابعًا مع فقراته</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>An entry for BibTeX or BibLaTeX</source>
        <translation>مدخل لبرنامج BibTeX أو BibLaTeX</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>An entry of a bibliography as the Chicago Manual of Style has it</source>
        <translation>مدخل في قائمة المراجع وفق دليل شيكاغو للأسلوب</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>An entry of a list of works cited in MLA style, ninth edition</source>
        <translation>مدخل في قائمة الأعمال المستشهد بها وفق أسلوب MLA، الطبعة التاسعة</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>An entry of a reference list in APA Style, seventh edition</source>
        <translation>مدخل في قائمة المراجع وفق أسلوب APA، الطبعة السابعة</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>An item for citation processors in any style</source>
        <translation>عنصر لمعالجات الاستشهادات بأي نمط</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>As the s&amp;ystem</source>
        <translation>&amp;وفق النظام</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Back to before the &amp;search</source>
        <translation>العودة إلى &amp;ما قبل البحث</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Back to the place before</source>
        <translation>الرجوع إلى الموضع السابق</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Back to where the last search began</source>
        <translation>العودة إلى حيث بدأ البحث الأخير</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Bar at the sele&amp;ction</source>
        <translation>شري&amp;ط التحديد</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Beg&amp;inning of the reference</source>
        <translation>بداية ال&amp;دليل المرجعي</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Bookmark this passage, or remove its bookmark</source>
        <translation>وضع إشارة مرجعية على هذه الفقرة، أو إزالة إشارتها</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Bring back the tab closed last</source>
        <translation>استرجاع آخر علامة تبويب أُغلقت</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Brown letters on cream</source>
        <translation>أحرف بُنّيّة على خلفية كريمية</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>By &amp;pair</source>
        <translation>حسب ال&amp;دولتين</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Call the document or folder chosen in the contents something else; F2 does it there</source>
        <translation>تسمية الوثيقة أو المجلد المختار في المحتويات باسم آخر؛ ويتم ذلك هناك بالمفتاح F2</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Chica&amp;go, note</source>
        <translation>شيكاغو، &amp;حاشية</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Chicago, bibliograph&amp;y</source>
        <translation>شيكاغو، &amp;قائمة المراجع</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Close the program; your place is kept</source>
        <translation>إغلاق البرنامج مع حفظ موضعك</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Close this tab; it can be reopened</source>
        <translation>إغلاق علامة التبويب هذه؛ ويمكن إعادة فتحها</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Co&amp;mpare…</source>
        <translation>&amp;مقارنة…</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Copy &amp;diagnostics</source>
        <translation>نسخ معلومات ال&amp;تشخيص</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Copy &amp;link</source>
        <translation>نسخ ال&amp;رابط</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Copy &amp;with citation</source>
        <translation>نسخ مع است&amp;شهاد</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Copy an address that opens this place again</source>
        <translation>نسخ عنوان يعيد فتح هذا الموضع</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>Copy c&amp;itation as</source>
        <translation>نسخ الاستشهاد ب&amp;صيغة</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Copy every statement of an arrangement, each with all its records</source>
        <translation>نسخ كل إفادات التكليف، كل منها مع جميع مراجعها</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Copy the selected text</source>
        <translation>نسخ النص المحدد</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>Copy the selection, the passage, the hit, the answer or the arrangement with its source</source>
        <translation>نسخ الجزء المحدد أو الفقرة أو النتيجة أو الجواب أو التكليف مع المصدر</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Copy what those need to know who help you</source>
        <translation>نسخ ما يحتاج إلى معرفته من يقدّم لك المساعدة</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Dark letters on white</source>
        <translation>أحرف داكنة على خلفية بيضاء</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_actions.py"/>
        <source>Every action with its keys, to look up and to change</source>
        <translation>كل الأوامر واختصاراتها، للاطلاع عليها وتغييرها</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Every term, explained</source>
        <translation>جميع المصطلحات مع شرحها</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Export &amp;all arrangements…</source>
        <translation>تصدير &amp;كل التكليفات…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Export for another co&amp;mputer…</source>
        <translation>تصدير لحاس&amp;وب آخر…</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_actions.py"/>
        <source>Find words in this document</source>
        <translation>البحث عن كلمات في هذه الوثيقة</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Forward again</source>
        <translation>التقدم إلى الأمام من جديد</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Go to the bar beside the selected words: colours, note, copy, citation</source>
        <translation>الانتقال إلى الشريط بجانب الكلمات المحددة: الألوان والملاحظة والنسخ والاستشهاد</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Go to the list of bookmarks, highlights and notes</source>
        <translation>الانتقال إلى قائمة الإشارات المرجعية والتمييزات والملاحظات</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_actions.py"/>
        <source>Go to the next hit in the text</source>
        <translation>الانتقال إلى النتيجة التالية في النص</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Go to the next passage you marked</source>
        <translation>الانتقال إلى الفقرة التالية التي علّمتها</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Go to the passage marked before</source>
        <translation>الانتقال إلى الفقرة المعلَّمة السابقة</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_actions.py"/>
        <source>Go to the previous hit</source>
        <translation>الانتقال إلى النتيجة السابقة</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>Hi&amp;ghlight in</source>
        <translation>التمييز &amp;باللون</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Highlight in blue, with dashes and dots</source>
        <translation>التمييز بالأزرق، بشرطات ونقاط</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Highlight in green, with dashes</source>
        <translation>التمييز بالأخضر، بشرطات</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Highlight in pink, with a wave</source>
        <translation>التمييز بالوردي، بخط متموج</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Highlight in yellow, with a line</source>
        <translation>التمييز بالأصفر، بخط</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Highlight the selected words, or the passage</source>
        <translation>تمييز الكلمات المحددة، أو الفقرة</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>How two states can reach each other</source>
        <translation>كيف يمكن لدولتين أن تتواصلا</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Lar&amp;ger text</source>
        <translation>ت&amp;كبير النص</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Light letters on dark grey</source>
        <translation>أحرف فاتحة على خلفية رمادية داكنة</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Light or dark as the system is</source>
        <translation>فاتح أو داكن تبعًا للنظام</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_actions.py"/>
        <source>M&amp;LA 9</source>
        <translation>M&amp;LA 9</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>M&amp;ap</source>
        <translation>خري&amp;طة</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>M&amp;y shelf</source>
        <translation>ر&amp;فّي</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Make a folder on your shelf</source>
        <translation>إنشاء مجلد على رفّك</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/undo_actions.py"/>
        <source>Make that change again</source>
        <translation>إجراء ذلك التغيير مرة أخرى</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Make the text larger</source>
        <translation>تكبير حجم النص</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Make the text smaller</source>
        <translation>تصغير حجم النص</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/all_actions.py"/>
        <source>Mar&amp;ks</source>
        <translation>الإ&amp;شارات</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Move &amp;down</source>
        <translation>نقل إلى الأ&amp;سفل</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Move &amp;up</source>
        <translation>نقل إلى الأ&amp;على</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Move tab &amp;left</source>
        <translation>نقل إلى الموضع السا&amp;بق</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Move tab &amp;right</source>
        <translation>نقل إلى الموضع التا&amp;لي</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Move the document or folder chosen in the contents down</source>
        <translation>خفض الوثيقة أو المجلد المختار في المحتويات</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Move the document or folder chosen in the contents up</source>
        <translation>رفع الوثيقة أو المجلد المختار في المحتويات</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Move this tab to the left</source>
        <translation>نقل علامة التبويب هذه إلى الموضع السابق</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Move this tab to the right</source>
        <translation>نقل علامة التبويب هذه إلى الموضع التالي</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Move to the next pane</source>
        <translation>الانتقال إلى اللوحة التالية</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Move to the previous pane</source>
        <translation>الانتقال إلى اللوحة السابقة</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Ne&amp;xt mark</source>
        <translation>الإشارة التال&amp;ية</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>New &amp;folder…</source>
        <translation>&amp;مجلد جديد…</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Next &amp;pane</source>
        <translation>اللوحة التا&amp;لية</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Open a passage by its number, such as 4.2, or a state by its name</source>
        <translation>فتح فقرة برقمها، مثل 4.2، أو دولة باسمها</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Open a second tab at this place</source>
        <translation>فتح علامة تبويب ثانية عند هذا الموضع</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Open the folder in which faults are written down</source>
        <translation>فتح المجلد الذي تُدوَّن فيه الأخطاء</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Open the handbook</source>
        <translation>فتح دليل الاستخدام</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_actions.py"/>
        <source>P&amp;revious hit</source>
        <translation>النتيجة ال&amp;سابقة</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Passages you have read, the latest first</source>
        <translation>الفقرات التي قرأتها، الأحدث أولًا</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;التفضيلات…</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Pre&amp;vious pane</source>
        <translation>اللوحة السا&amp;بقة</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_actions.py"/>
        <source>Print a topic, the document, some passages or the selection</source>
        <translation>طباعة موضوع أو الوثيقة أو بعض الفقرات أو الجزء المحدد</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Propert&amp;ies…</source>
        <translation>خ&amp;صائص…</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Put files of your own on your shelf, beside the reference</source>
        <translation>وضع ملفاتك الخاصة على رفّك إلى جانب الدليل المرجعي</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Put the document chosen in the contents into a folder of your shelf, or into none</source>
        <translation>وضع الوثيقة المختارة في المحتويات في أحد مجلدات رفّك، أو في غير مجلد</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Questions to try, what is in force today, and where you were</source>
        <translation>أسئلة للتجربة، وما هو سارٍ اليوم، وأين كنت</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Re&amp;cent passages…</source>
        <translation>الفقرات الأ&amp;خيرة…</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/undo_actions.py"/>
        <source>Re&amp;do</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Read &amp;all my notes</source>
        <translation>قراءة كل ملا&amp;حظاتي</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Read a second passage beside the first, or close it</source>
        <translation>قراءة فقرة ثانية بجانب الأولى، أو إغلاقها</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Remo&amp;ve from your shelf</source>
        <translation>إ&amp;زالة من رفّك</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_actions.py"/>
        <source>Save as P&amp;DF…</source>
        <translation>&amp;حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Save bookmarks and notes to read, to import again, or for other readers</source>
        <translation>حفظ الإشارات المرجعية والملاحظات للقراءة أو لاستيرادها من جديد أو لبرامج قراءة أخرى</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Save bookmarks, notes, settings and your own keys in one file</source>
        <translation>حفظ الإشارات المرجعية والملاحظات والإعدادات واختصاراتك في ملف واحد</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Save every arrangement of the library, whatever the filter shows</source>
        <translation>حفظ كل تكليفات المكتبة أيًّا كان ما تعرضه التصفية</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Save the arrangements as shown</source>
        <translation>حفظ التكليفات كما هي معروضة</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Save the ticked arrangements, or those shown, as a sheet</source>
        <translation>حفظ التكليفات المضافة إلى الإحاطة، أو المعروضة، في ورقة واحدة</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_actions.py"/>
        <source>Save what could be printed as a PDF with an outline</source>
        <translation>حفظ ما يمكن طباعته في ملف PDF مع فهرس تفصيلي</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Se&amp;pia</source>
        <translation>&amp;سيبيا</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_actions.py"/>
        <source>Search the whole reference</source>
        <translation>البحث في الدليل المرجعي كله</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Second passage &amp;beside</source>
        <translation>فقرة &amp;ثانية جنبًا إلى جنب</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Select the whole page</source>
        <translation>تحديد الصفحة كلها</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Set the text in its normal size</source>
        <translation>إعادة النص إلى حجمه العادي</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Show or hide the contents</source>
        <translation>إظهار المحتويات أو إخفاؤها</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Show or hide the editors’ notes</source>
        <translation>إظهار ملاحظات المحررين أو إخفاؤها</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Show or hide the protecting-power arrangements</source>
        <translation>إظهار تكليفات الدول الحامية أو إخفاؤها</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Show the l&amp;og folder</source>
        <translation>إظهار مجلد ال&amp;سجل</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Show the map or the timeline in place of the text, or the text again</source>
        <translation>عرض الخريطة أو الخط الزمني مكان النص، أو النص من جديد</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_actions.py"/>
        <source>Show the passages closest to the one you read</source>
        <translation>إظهار الفقرات الأقرب إلى الفقرة التي تقرؤها</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Show which files were not put on your shelf, why, and what to do</source>
        <translation>عرض الملفات التي لم توضع على رفّك، ولماذا، وما ينبغي فعله</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>T&amp;imeline</source>
        <translation>&amp;خط زمني</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Ta&amp;ble</source>
        <translation>&amp;جدول</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;1</source>
        <translation>علامة التبويب &amp;1</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;2</source>
        <translation>علامة التبويب &amp;2</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;3</source>
        <translation>علامة التبويب &amp;3</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;4</source>
        <translation>علامة التبويب &amp;4</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;5</source>
        <translation>علامة التبويب &amp;5</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;6</source>
        <translation>علامة التبويب &amp;6</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;7</source>
        <translation>علامة التبويب &amp;7</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;8</source>
        <translation>علامة التبويب &amp;8</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>Tab &amp;9</source>
        <translation>علامة التبويب &amp;9</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/undo_actions.py"/>
        <source>Take back the last change of bookmarks, notes or your shelf</source>
        <translation>التراجع عن آخر تغيير في الإشارات أو الملاحظات أو رفّك</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Take over what was exported here or by another reader, whole or not at all</source>
        <translation>اعتماد ما صُدِّر هنا أو من برنامج قراءة آخر، كله أو لا شيء</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>Take the document or folder chosen in the contents off your shelf; your notes are kept</source>
        <translation>إزالة الوثيقة أو المجلد المختار في المحتويات من رفّك؛ وتُحفظ ملاحظاتك</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>Tell where in the document you are</source>
        <translation>بيان موضعك في الوثيقة</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Text size and theme</source>
        <translation>حجم النص والسمة</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>The arrangements by the two states between which they are</source>
        <translation>التكليفات حسب الدولتين القائمة بينهما</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>The arrangements line by line</source>
        <translation>التكليفات سطرًا سطرًا</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>The arrangements on a map of the world</source>
        <translation>التكليفات على خريطة العالم</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>The arrangements on an axis of time</source>
        <translation>التكليفات على محور زمني</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>The licences of this program and its parts</source>
        <translation>تراخيص هذا البرنامج وأجزائه</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>Theme, letters, panes and all other settings</source>
        <translation>السمة والخط واللوحات وسائر الإعدادات</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Tick the chosen arrangement, or take its tick away</source>
        <translation>إضافة التكليف المختار إلى ورقة الإحاطة، أو إزالته منها</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>To the beginning of the reference</source>
        <translation>الانتقال إلى بداية الدليل المرجعي</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>To the next tab</source>
        <translation>إلى علامة التبويب التالية</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>To the previous tab</source>
        <translation>إلى علامة التبويب السابقة</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_actions.py"/>
        <source>To the tab with this number</source>
        <translation>إلى علامة التبويب التي تحمل هذا الرقم</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>To the topic after this one</source>
        <translation>الانتقال إلى الموضوع التالي</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_actions.py"/>
        <source>To the topic before this one</source>
        <translation>الانتقال إلى الموضوع السابق</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_actions.py"/>
        <source>Two arrangements side by side</source>
        <translation>تكليفان جنبًا إلى جنب</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/window_actions.py"/>
        <source>Use the whole screen</source>
        <translation>استخدام الشاشة كلها</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>Version, edition and where the words come from</source>
        <translation>الإصدار والطبعة ومصدر النصوص</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>What changed since the last edition of the library</source>
        <translation>ما تغيّر منذ الطبعة الأخيرة من المكتبة</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>What is &amp;covered</source>
        <translation>&amp;نطاق التغطية</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_actions.py"/>
        <source>What was gone through for the arrangements, and what was not</source>
        <translation>ما رُوجع من أجل التكليفات، وما لم يُراجَع</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_actions.py"/>
        <source>What was read of your document, and what of its file is not shown</source>
        <translation>ما قُرئ من وثيقتك، وما لا يُعرض من ملفها</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_actions.py"/>
        <source>White letters on black</source>
        <translation>أحرف بيضاء على خلفية سوداء</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Write a &amp;note…</source>
        <translation>كتابة &amp;ملاحظة…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_actions.py"/>
        <source>Write a note on the selected words or the passage, or go on with the one it has</source>
        <translation>كتابة ملاحظة على الكلمات المحددة أو الفقرة، أو متابعة الملاحظة الموجودة عليها</translation>
    </message>
</context>
<context>
    <name>ActiveMark</name>
    <message>
        <location filename="../../viewer/reading/split/active_mark.py"/>
        <source>A text beside the first; Escape closes it.</source>
        <translation>نص بجانب الأول؛ يغلقه Esc.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/split/active_mark.py"/>
        <source>Beside it stands a second text, which is the active one.</source>
        <translation>بجانبه نص ثانٍ، وهو النص النشط.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/split/active_mark.py"/>
        <source>First passage</source>
        <translation>الفقرة الأولى</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/split/active_mark.py"/>
        <source>The active text: contents, search, finding and marks are for this one.</source>
        <translation>النص النشط: المحتويات والبحث والإشارات تخص هذا النص.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>it was proposed that {power} represent {represented} in {host}</source>
        <translation>كان يُراد أن {power:تتولى|يتولى} {power:nom} رعاية مصالح {represented:nom} لدى {host:nom}</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>it was proposed that {power} represent {represented}, host state not stated</source>
        <translation>كان يُراد أن {power:تتولى|يتولى} {power:nom} رعاية مصالح {represented:nom}، والدولة المعتمد لديها غير مذكورة</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} represented {represented} in {host}</source>
        <translation>{power:تولّت|تولّى} {power:nom} رعاية مصالح {represented:nom} لدى {host:nom}</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} represented {represented}, host state not stated</source>
        <translation>{power:تولّت|تولّى} {power:nom} رعاية مصالح {represented:nom}، والدولة المعتمد لديها غير مذكورة</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} {power:has|have} represented {represented} in {host}</source>
        <translation>{power:تولّت|تولّى} {power:nom} رعاية مصالح {represented:nom} لدى {host:nom}</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} {power:has|have} represented {represented}, host state not stated</source>
        <translation>{power:تولّت|تولّى} {power:nom} رعاية مصالح {represented:nom}، والدولة المعتمد لديها غير مذكورة</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} {power:represents|represent} {represented} in {host}</source>
        <translation>{power:تتولى|يتولى} {power:nom} رعاية مصالح {represented:nom} لدى {host:nom}</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} {power:represents|represent} {represented}, host state not stated</source>
        <translation>{power:تتولى|يتولى} {power:nom} رعاية مصالح {represented:nom}، والدولة المعتمد لديها غير مذكورة</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} {power:was|were} to represent {represented} in {host}</source>
        <translation>كان من المقرر أن {power:تتولى|يتولى} {power:nom} رعاية مصالح {represented:nom} لدى {host:nom}</translation>
    </message>
    <message>
        <location filename="../../index/words/acts.py"/>
        <source>{power} {power:was|were} to represent {represented}, host state not stated</source>
        <translation>كان من المقرر أن {power:تتولى|يتولى} {power:nom} رعاية مصالح {represented:nom}، والدولة المعتمد لديها غير مذكورة</translation>
    </message>
</context>
<context>
    <name>AddingDialog</name>
    <message numerus="yes">
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>%n file(s) not read yet</source>
        <translation>
            <numerusform>لا ملف لم يُقرأ بعد</numerusform>
            <numerusform>ملف واحد لم يُقرأ بعد</numerusform>
            <numerusform>ملفان لم يُقرآ بعد</numerusform>
            <numerusform>%n ملفات لم تُقرأ بعد</numerusform>
            <numerusform>%n ملفًا لم تُقرأ بعد</numerusform>
            <numerusform>%n ملف لم تُقرأ بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>%n file(s) not taken</source>
        <translation>
            <numerusform>لم يُرفض أي ملف</numerusform>
            <numerusform>رُفض ملف واحد</numerusform>
            <numerusform>رُفض ملفان</numerusform>
            <numerusform>رُفضت %n ملفات</numerusform>
            <numerusform>رُفض %n ملفًا</numerusform>
            <numerusform>رُفض %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>&amp;Try again</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_controller.py"/>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Add documents</source>
        <translation>إضافة وثائق</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>C&amp;opy what was refused</source>
        <translation>&amp;نسخ ما رُفض</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Cancel &amp;all</source>
        <translation>إلغاء ا&amp;لكل</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Cancel &amp;chosen</source>
        <translation>إلغاء ال&amp;مختار</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>E&amp;ncoding…</source>
        <translation>ال&amp;ترميز…</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Enter opens what was taken; Ctrl+C copies the chosen lines.</source>
        <translation>يفتح Enter ما أُضيف؛ وينسخ ⁦Ctrl+C⁩ الأسطر المختارة.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Files read</source>
        <translation>الملفات المقروءة</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Keep &amp;both</source>
        <translation>الاحتفاظ ب&amp;كلتيهما</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Read the &amp;rest</source>
        <translation>قراءة ال&amp;باقي</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Take off the &amp;list</source>
        <translation>إزالة من ال&amp;قائمة</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Take the &amp;first part</source>
        <translation>إضافة ال&amp;جزء الأول فقط</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>Take the new &amp;edition</source>
        <translation>اعتماد ال&amp;طبعة الجديدة</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>being read, {0} %</source>
        <translation>قيد القراءة، {0}٪</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>on your shelf already</source>
        <translation>على رفّك من قبل</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>taken</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>taken; its encoding was guessed: {0}. Choose another if it reads wrong.</source>
        <translation>أُضيف؛ وخُمّن ترميزه: {0}. اختر غيره إن لم يكن النص مقروءًا.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>waits</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_dialog.py"/>
        <source>{0} of {1} files read</source>
        <translation>قُرئ {0} من {1} من الملفات</translation>
    </message>
</context>
<context>
    <name>AllNotes</name>
    <message>
        <location filename="../../viewer/annotations/all_notes/all_notes_text.py"/>
        <source>No longer in the library</source>
        <translation>لم تعد في المكتبة</translation>
    </message>
</context>
<context>
    <name>AllNotesWindow</name>
    <message>
        <location filename="../../viewer/annotations/all_notes/all_notes_window.py"/>
        <source>All my notes</source>
        <translation>كل ملاحظاتي</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/all_notes/all_notes_window.py"/>
        <source>Nothing is marked yet.</source>
        <translation>لم يُعلَّم شيء بعد.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/all_notes/all_notes_window.py"/>
        <source>Show more: {0} follow</source>
        <translation>عرض المزيد: يتبع {0}</translation>
    </message>
</context>
<context>
    <name>Annotation</name>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Highlight, {0}</source>
        <translation>تمييز، {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Moved here with its words in this edition.</source>
        <translation>نُقلت إلى هنا مع كلماتها في هذه الطبعة.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Not saved yet: the bar below the search box says why.</source>
        <translation>لم يُحفظ بعد: الشريط أسفل مربع البحث يبيّن السبب.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>The text changed; these words are no longer in it.</source>
        <translation>تغيّر النص؛ ولم تعد هذه الكلمات فيه.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_words.py"/>
        <source>{0} at {1}</source>
        <translation>{0} عند {1}</translation>
    </message>
</context>
<context>
    <name>AnnotationController</name>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Bookmark added: {0}.</source>
        <translation>أُضيفت الإشارة المرجعية: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Bookmark removed: {0}.</source>
        <translation>أُزيلت الإشارة المرجعية: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Done again.</source>
        <translation>أُعيد التغيير.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Highlighted: {0}.</source>
        <translation>مُيِّز: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Note added: {0}.</source>
        <translation>أُضيفت الملاحظة: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Nothing is marked beyond this place.</source>
        <translation>لا يوجد شيء معلَّم بعد هذا الموضع.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Removed bookmarks, highlights and notes: {0}.</source>
        <translation>الإشارات المرجعية والتمييزات والملاحظات المُزالة: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Removed: {0}.</source>
        <translation>أُزيل: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>Undone.</source>
        <translation>جرى التراجع.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>{0}: edit…</source>
        <translation>{0}: تحرير…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_controller.py"/>
        <source>{0}: remove</source>
        <translation>{0}: إزالة</translation>
    </message>
</context>
<context>
    <name>AnnotationExchange</name>
    <message>
        <location filename="../../viewer/annotations/annotation.py"/>
        <source>a date cannot be read</source>
        <translation>تتعذّر قراءة أحد التواريخ</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <source>it is too large</source>
        <translation>حجمه كبير جدًا</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation.py"/>
        <source>the id or the passage is missing</source>
        <translation>المعرّف مفقود أو الفقرة مفقودة</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation.py"/>
        <source>the quoted words do not fit their place</source>
        <translation>الكلمات المقتبسة لا تطابق موضعها</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <source>{0} was not imported ({1}). Nothing was changed. Choose a JSON file that this program has exported.</source>
        <translation>لم يُستورد {0} ({1}). لم يتغيّر شيء. اختر ملف JSON صدّره هذا البرنامج.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <source>{0} was not imported, because bookmarks and notes cannot be saved at the moment ({1}). Nothing was changed. Import it again when they can be saved.</source>
        <translation>لم يُستورد {0}، لأنه يتعذّر حاليًا حفظ الإشارات المرجعية والملاحظات ({1}). لم يتغير شيء. استورده مجددًا عندما يمكن حفظها.</translation>
    </message>
</context>
<context>
    <name>AnnotationListController</name>
    <message>
        <location filename="../../viewer/annotations/annotation_list_controller.py"/>
        <source>Bookmarks and notes that moved with their words: {0}.</source>
        <translation>الإشارات المرجعية والملاحظات التي انتقلت مع كلماتها: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_list_controller.py"/>
        <source>Kept at the words as they are now.</source>
        <translation>أُبقيت عند الكلمات كما هي الآن.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_list_controller.py"/>
        <source>The text changed under bookmarks or notes of yours: {0}. They are kept, and marked in the list ({1}).</source>
        <translation>تغيّر النص تحت إشارات مرجعية أو ملاحظات لك: {0}. وهي محفوظة ومميّزة في القائمة ({1}).</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_list_controller.py"/>
        <source>This place is no longer in the library. The words you marked are kept here.</source>
        <translation>لم يعد هذا الموضع في المكتبة. الكلمات التي علّمتها محفوظة هنا.</translation>
    </message>
</context>
<context>
    <name>AnnotationService</name>
    <message>
        <location filename="../../viewer/annotations/annotation_service.py"/>
        <source>Your bookmarks and notes cannot be saved in {0} ({1}). What you add is kept in this window until you close it. Try again when that is mended, or export everything to save it elsewhere.</source>
        <translation>يتعذّر حفظ إشاراتك المرجعية وملاحظاتك في {0} ({1}). يبقى ما تضيفه في هذه النافذة إلى أن تغلقها. أعد المحاولة بعد إصلاح ذلك، أو صدّر كل شيء لحفظه في مكان آخر.</translation>
    </message>
</context>
<context>
    <name>AnnotationStore</name>
    <message numerus="yes">
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>%n of your bookmarks or notes cannot be understood any more. What is left is set aside in {0}, and an export as JSON holds it. All others are here.</source>
        <translation>
            <numerusform>لا شيء من إشاراتك المرجعية وملاحظاتك تعذّرت قراءته. ما بقي محفوظ على حدة في {0}، ويتضمنه التصدير بصيغة JSON. وكل ما عداه موجود.</numerusform>
            <numerusform>تعذّرت قراءة واحدة من إشاراتك المرجعية أو ملاحظاتك. ما بقي منها محفوظ على حدة في {0}، ويتضمنه التصدير بصيغة JSON. وكل ما عداها موجود.</numerusform>
            <numerusform>تعذّرت قراءة اثنتين من إشاراتك المرجعية أو ملاحظاتك. ما بقي منهما محفوظ على حدة في {0}، ويتضمنه التصدير بصيغة JSON. وكل ما عداهما موجود.</numerusform>
            <numerusform>تعذّرت قراءة %n من إشاراتك المرجعية أو ملاحظاتك. ما بقي منها محفوظ على حدة في {0}، ويتضمنه التصدير بصيغة JSON. وكل ما عداها موجود.</numerusform>
            <numerusform>تعذّرت قراءة %n من إشاراتك المرجعية أو ملاحظاتك. ما بقي منها محفوظ على حدة في {0}، ويتضمنه التصدير بصيغة JSON. وكل ما عداها موجود.</numerusform>
            <numerusform>تعذّرت قراءة %n من إشاراتك المرجعية أو ملاحظاتك. ما بقي منها محفوظ على حدة في {0}، ويتضمنه التصدير بصيغة JSON. وكل ما عداها موجود.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>The file of your bookmarks and notes is damaged. What can be read of it is shown, but could not be saved in a new file ({1}). {0} is left as it is; export your bookmarks and notes to keep them.</source>
        <translation>ملف إشاراتك المرجعية وملاحظاتك تالف. يُعرض ما أمكنت قراءته منه، لكن تعذّر حفظه في ملف جديد ({1}). تُرك {0} كما هو؛ صدّر إشاراتك المرجعية وملاحظاتك للاحتفاظ بها.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>The file of your bookmarks and notes is damaged. What can be read of it was taken over: {0}. The damaged file is kept as {1}; a copy from a backup can take its place.</source>
        <translation>ملف إشاراتك المرجعية وملاحظاتك تالف. أُخذ منه ما أمكنت قراءته: {0}. حُفظ الملف التالف باسم {1}؛ ويمكن أن تحل محله نسخة احتياطية.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>Your bookmarks and notes in {0} cannot be opened ({1}). The file is left as it is. What you add now is kept in this window until you close it. Try again when that is mended, or export it to save it elsewhere.</source>
        <translation>يتعذّر فتح إشاراتك المرجعية وملاحظاتك في {0} ({1}). تُرك الملف كما هو. يبقى ما تضيفه الآن في هذه النافذة إلى أن تغلقها. أعد المحاولة بعد إصلاح ذلك، أو صدّره لحفظه في مكان آخر.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>Your bookmarks and notes in {0} were written by a later version of the program. They are safe and left as they are; what you add now is kept in {1}. Use the later version to see them.</source>
        <translation>كُتبت إشاراتك المرجعية وملاحظاتك في {0} بإصدار أحدث من البرنامج. وهي سليمة وتُركت كما هي؛ وما تضيفه الآن يُحفظ في {1}. استخدم الإصدار الأحدث لرؤيتها.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>it is not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_store.py"/>
        <source>it is too large</source>
        <translation>حجمه كبير جدًا</translation>
    </message>
</context>
<context>
    <name>AnnotationText</name>
    <message>
        <location filename="../../viewer/annotations/annotation_text.py"/>
        <source>No longer in the library</source>
        <translation>لم تعد في المكتبة</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_text.py"/>
        <source>Set aside, because it could not be understood</source>
        <translation>محفوظ على حدة لتعذّر قراءته</translation>
    </message>
</context>
<context>
    <name>AnnotationsModel</name>
    <message>
        <location filename="../../viewer/annotations/annotations_model.py"/>
        <source>The text changed</source>
        <translation>تغيّر النص</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_model.py"/>
        <source>Without a tag</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_model.py"/>
        <source>{0}, {1} to {2}</source>
        <translation>{0}، من {1} إلى {2}</translation>
    </message>
</context>
<context>
    <name>AnnotationsPane</name>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>&amp;Edit…</source>
        <translation>&amp;تحرير…</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>&amp;Keep at the words as they are now</source>
        <translation>الإ&amp;بقاء عند الكلمات كما هي الآن</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Bookmarks, highlights and notes</source>
        <translation>الإشارات المرجعية والتمييزات والملاحظات</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>By date</source>
        <translation>حسب التاريخ</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>By place</source>
        <translation>حسب الموضع</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>By tag</source>
        <translation>حسب الوسم</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Enter opens the place, F2 edits what you wrote, Delete removes it.</source>
        <translation>يفتح Enter الموضع، ويحرّر F2 ما كتبته، ويزيله Delete.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Export and import</source>
        <translation>التصدير والاستيراد</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Nothing is marked yet. {bookmark} bookmarks the passage you read, {highlight} highlights the words you select, and {note} writes a note.</source>
        <translation>لم يُعلَّم شيء بعد. يضع {bookmark} إشارة مرجعية على الفقرة التي تقرؤها، ويميّز {highlight} الكلمات التي تحددها، ويكتب {note} ملاحظة.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Nothing that you marked has these words.</source>
        <translation>لا شيء مما علّمته يحتوي على هذه الكلمات.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Order</source>
        <translation>الفرز</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>Search bookmarks and notes</source>
        <translation>البحث في الإشارات المرجعية والملاحظات</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotations_pane.py"/>
        <source>What the list is ordered by.</source>
        <translation>ما تُرتَّب القائمة بحسبه.</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <location filename="../../viewer/kit/announcer.py"/>
        <source>{0}, link</source>
        <translation>{0}، رابط</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message numerus="yes">
        <location filename="../../viewer/search/card_words.py"/>
        <source>%n more (was|were) not confirmed in the last twelve months.</source>
        <translation>
            <numerusform>كل ما عداها أُكِّد في الاثني عشر شهرًا الأخيرة.</numerusform>
            <numerusform>ولم يؤكَّد تكليف آخر في الاثني عشر شهرًا الأخيرة.</numerusform>
            <numerusform>ولم يؤكَّد تكليفان آخران في الاثني عشر شهرًا الأخيرة.</numerusform>
            <numerusform>ولم تؤكَّد %n تكليفات أخرى في الاثني عشر شهرًا الأخيرة.</numerusform>
            <numerusform>ولم يؤكَّد %n تكليفًا آخر في الاثني عشر شهرًا الأخيرة.</numerusform>
            <numerusform>ولم يؤكَّد %n تكليف آخر في الاثني عشر شهرًا الأخيرة.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>All arrangements of the answer</source>
        <translation>جميع تكليفات الجواب</translation>
    </message>
    <message>
        <location filename="../../viewer/search/card_words.py"/>
        <source>Also searched: {0}</source>
        <translation>شمل البحث أيضًا: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Arrangements of the answer</source>
        <translation>تكليفات الجواب</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Cite</source>
        <translation>استشهاد</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Copy the answer in one sentence, with its best record; of a list, each line of it</source>
        <translation>نسخ الجواب في جملة واحدة مع أفضل مرجع له، وفي القائمة كل سطر منها</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Further questions</source>
        <translation>أسئلة أخرى</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>How the question was read</source>
        <translation>كيف فُهم السؤال</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/search/card_words.py"/>
        <source>Of these, %n (was|were) not confirmed in the last twelve months.</source>
        <translation>
            <numerusform>وأُكِّدت كلها في الاثني عشر شهرًا الأخيرة.</numerusform>
            <numerusform>ومنها واحد لم يؤكَّد في الاثني عشر شهرًا الأخيرة.</numerusform>
            <numerusform>ومنها اثنان لم يؤكَّدا في الاثني عشر شهرًا الأخيرة.</numerusform>
            <numerusform>ومنها %n لم تؤكَّد في الاثني عشر شهرًا الأخيرة.</numerusform>
            <numerusform>ومنها %n لم تؤكَّد في الاثني عشر شهرًا الأخيرة.</numerusform>
            <numerusform>ومنها %n لم تؤكَّد في الاثني عشر شهرًا الأخيرة.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Open handbook</source>
        <translation>فتح دليل الاستخدام</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Open passage</source>
        <translation>فتح الفقرة</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Open term</source>
        <translation>فتح المصطلح</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Open the chapter of the handbook that says more</source>
        <translation>فتح فصل دليل الاستخدام الذي يفصّل ذلك</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Open the sentence that states it</source>
        <translation>فتح الجملة التي تنص على ذلك</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Open the term in the glossary</source>
        <translation>فتح المصطلح في المسرد</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Other ways to cite</source>
        <translation>طرق أخرى للاستشهاد</translation>
    </message>
    <message>
        <location filename="../../viewer/search/card_words.py"/>
        <source>Read as: {0}</source>
        <translation>فُهم على أنه: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/search/card_words.py"/>
        <source>Searched for: {0}</source>
        <translation>نص البحث: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>Show what was gone through and what was not</source>
        <translation>عرض ما رُوجع وما لم يُراجَع</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>States of the answer</source>
        <translation>دول الجواب</translation>
    </message>
    <message>
        <location filename="../../viewer/search/card_words.py"/>
        <source>The opposite direction →</source>
        <translation>الاتجاه المعاكس ←</translation>
    </message>
    <message>
        <location filename="../../viewer/search/answer_card.py"/>
        <source>What is covered</source>
        <translation>نطاق التغطية</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/search/card_words.py"/>
        <source>and %n more →</source>
        <translation>
            <numerusform>و%n تكليف آخر ←</numerusform>
            <numerusform>وتكليف آخر ←</numerusform>
            <numerusform>وتكليفان آخران ←</numerusform>
            <numerusform>و%n تكليفات أخرى ←</numerusform>
            <numerusform>و%n تكليفًا آخر ←</numerusform>
            <numerusform>و%n تكليف آخر ←</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/search/card_words.py"/>
        <source>show these %n in the panel →</source>
        <translation>
            <numerusform>عرض هذه (%n) في اللوحة ←</numerusform>
            <numerusform>عرض هذا التكليف في اللوحة ←</numerusform>
            <numerusform>عرض هذين التكليفين في اللوحة ←</numerusform>
            <numerusform>عرض هذه التكليفات الـ%n في اللوحة ←</numerusform>
            <numerusform>عرض هذه التكليفات الـ%n في اللوحة ←</numerusform>
            <numerusform>عرض هذه التكليفات الـ%n في اللوحة ←</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/search/card_words.py"/>
        <source>{0} →</source>
        <translation>{0} ←</translation>
    </message>
    <message>
        <location filename="../../viewer/search/card_words.py"/>
        <source>{represented} in {host} →</source>
        <translation>{represented:nom} لدى {host:nom} ←</translation>
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
            <numerusform>لا يوجد تكليف ينقصه تاريخ دقيق.</numerusform>
            <numerusform>وهناك تكليف واحد غير مؤرَّخ بدقة تكفي للبتّ.</numerusform>
            <numerusform>وهناك تكليفان غير مؤرَّخين بدقة تكفي للبتّ.</numerusform>
            <numerusform>وهناك %n تكليفات غير مؤرَّخة بدقة تكفي للبتّ.</numerusform>
            <numerusform>وهناك %n تكليفًا غير مؤرَّخ بدقة تكفي للبتّ.</numerusform>
            <numerusform>وهناك %n تكليف غير مؤرَّخ بدقة تكفي للبتّ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>%n month(s)</source>
        <translation>
            <numerusform>أقل من شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهرين</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_words.py"/>
        <source>%n more (is|are) not dated well enough to tell.</source>
        <translation>
            <numerusform>لا يوجد غيره ما ينقصه تاريخ دقيق.</numerusform>
            <numerusform>وهناك تكليف واحد آخر غير مؤرَّخ بدقة تكفي للبتّ.</numerusform>
            <numerusform>وهناك تكليفان آخران غير مؤرَّخين بدقة تكفي للبتّ.</numerusform>
            <numerusform>وهناك %n تكليفات أخرى غير مؤرَّخة بدقة تكفي للبتّ.</numerusform>
            <numerusform>وهناك %n تكليفًا آخر غير مؤرَّخ بدقة تكفي للبتّ.</numerusform>
            <numerusform>وهناك %n تكليف آخر غير مؤرَّخ بدقة تكفي للبتّ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/answer_words.py"/>
        <source>%n more (is|are) stated.</source>
        <translation>
            <numerusform>لا يُذكر غيره.</numerusform>
            <numerusform>ويُذكر تكليف آخر.</numerusform>
            <numerusform>ويُذكر تكليفان آخران.</numerusform>
            <numerusform>وتُذكر %n تكليفات أخرى.</numerusform>
            <numerusform>ويُذكر %n تكليفًا آخر.</numerusform>
            <numerusform>ويُذكر %n تكليف آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>%n year(s)</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتين</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/stages_asked.py"/>
        <source>A date for this is not recorded</source>
        <translation>تاريخ ذلك غير مسجَّل</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>About {duration}</source>
        <translation>نحو {duration}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n arrangement(s) {about} (is|are) in force {time}</source>
        <translation>
            <numerusform>بحسب الوثائق، لا يسري {time} أي تكليف {about:مسند}</numerusform>
            <numerusform>بحسب الوثائق، يسري {time} تكليف واحد {about:مسند}</numerusform>
            <numerusform>بحسب الوثائق، يسري {time} تكليفان {about:مسندان}</numerusform>
            <numerusform>بحسب الوثائق، تسري {time} %n تكليفات {about:مسندة}</numerusform>
            <numerusform>بحسب الوثائق، يسري {time} %n تكليفًا {about:مسندًا}</numerusform>
            <numerusform>بحسب الوثائق، يسري {time} %n تكليف {about:مسند}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n arrangement(s) {about} (was|were) in force {time}</source>
        <translation>
            <numerusform>بحسب الوثائق، لم يكن أي تكليف {about:مسند} ساريًا {time}</numerusform>
            <numerusform>بحسب الوثائق، كان تكليف واحد {about:مسند} ساريًا {time}</numerusform>
            <numerusform>بحسب الوثائق، كان تكليفان {about:مسندان} ساريين {time}</numerusform>
            <numerusform>بحسب الوثائق، كانت %n تكليفات {about:مسندة} سارية {time}</numerusform>
            <numerusform>بحسب الوثائق، كان %n تكليفًا {about:مسندًا} ساريًا {time}</numerusform>
            <numerusform>بحسب الوثائق، كان %n تكليف {about:مسند} ساريًا {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n arrangement(s) {about} began {time}</source>
        <translation>
            <numerusform>بحسب الوثائق، لم يبدأ أي تكليف {about:مسند} {time}</numerusform>
            <numerusform>بحسب الوثائق، بدأ تكليف واحد {about:مسند} {time}</numerusform>
            <numerusform>بحسب الوثائق، بدأ تكليفان {about:مسندان} {time}</numerusform>
            <numerusform>بحسب الوثائق، بدأت %n تكليفات {about:مسندة} {time}</numerusform>
            <numerusform>بحسب الوثائق، بدأ %n تكليفًا {about:مسندًا} {time}</numerusform>
            <numerusform>بحسب الوثائق، بدأ %n تكليف {about:مسند} {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n arrangement(s) {about} ended {time}</source>
        <translation>
            <numerusform>بحسب الوثائق، لم ينتهِ أي تكليف {about:مسند} {time}</numerusform>
            <numerusform>بحسب الوثائق، انتهى تكليف واحد {about:مسند} {time}</numerusform>
            <numerusform>بحسب الوثائق، انتهى تكليفان {about:مسندان} {time}</numerusform>
            <numerusform>بحسب الوثائق، انتهت %n تكليفات {about:مسندة} {time}</numerusform>
            <numerusform>بحسب الوثائق، انتهى %n تكليفًا {about:مسندًا} {time}</numerusform>
            <numerusform>بحسب الوثائق، انتهى %n تكليف {about:مسند} {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n protecting power(s) (acts|act) {about} {time}</source>
        <translation>
            <numerusform>بحسب الوثائق، لا تعمل {time} أي دولة حامية {about}</numerusform>
            <numerusform>بحسب الوثائق، تعمل {time} دولة حامية واحدة {about}</numerusform>
            <numerusform>بحسب الوثائق، تعمل {time} دولتان حاميتان {about}</numerusform>
            <numerusform>بحسب الوثائق، تعمل {time} %n دول حامية {about}</numerusform>
            <numerusform>بحسب الوثائق، تعمل {time} %n دولة حامية {about}</numerusform>
            <numerusform>بحسب الوثائق، تعمل {time} %n دولة حامية {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n protecting power(s) acted {about} {time}</source>
        <translation>
            <numerusform>بحسب الوثائق، لم تعمل أي دولة حامية {about} {time}</numerusform>
            <numerusform>بحسب الوثائق، عملت دولة حامية واحدة {about} {time}</numerusform>
            <numerusform>بحسب الوثائق، عملت دولتان حاميتان {about} {time}</numerusform>
            <numerusform>بحسب الوثائق، عملت %n دول حامية {about} {time}</numerusform>
            <numerusform>بحسب الوثائق، عملت %n دولة حامية {about} {time}</numerusform>
            <numerusform>بحسب الوثائق، عملت %n دولة حامية {about} {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n state(s) (is|are) represented {about} {time}</source>
        <translation>
            <numerusform>بحسب الوثائق، لم يُعهد {about} برعاية مصالح أي دولة {time}</numerusform>
            <numerusform>بحسب الوثائق، عُهد {about} برعاية مصالح دولة واحدة، وذلك سارٍ {time}</numerusform>
            <numerusform>بحسب الوثائق، عُهد {about} برعاية مصالح دولتين، وذلك سارٍ {time}</numerusform>
            <numerusform>بحسب الوثائق، عُهد {about} برعاية مصالح %n دول، وذلك سارٍ {time}</numerusform>
            <numerusform>بحسب الوثائق، عُهد {about} برعاية مصالح %n دولة، وذلك سارٍ {time}</numerusform>
            <numerusform>بحسب الوثائق، عُهد {about} برعاية مصالح %n دولة، وذلك سارٍ {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, %n state(s) (was|were) represented {about} {time}</source>
        <translation>
            <numerusform>بحسب الوثائق، لم يُعهد {about} برعاية مصالح أي دولة {time}</numerusform>
            <numerusform>بحسب الوثائق، عُهد {about} برعاية مصالح دولة واحدة {time}</numerusform>
            <numerusform>بحسب الوثائق، عُهد {about} برعاية مصالح دولتين {time}</numerusform>
            <numerusform>بحسب الوثائق، عُهد {about} برعاية مصالح %n دول {time}</numerusform>
            <numerusform>بحسب الوثائق، عُهد {about} برعاية مصالح %n دولة {time}</numerusform>
            <numerusform>بحسب الوثائق، عُهد {about} برعاية مصالح %n دولة {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, arrangements {about} are in force {time} in %n host state(s)</source>
        <translation>
            <numerusform>بحسب الوثائق، لا تسري {time} تكليفات {about:مسندة} لدى أي دولة معتمد لديها</numerusform>
            <numerusform>بحسب الوثائق، تسري {time} تكليفات {about:مسندة} لدى دولة واحدة معتمد لديها</numerusform>
            <numerusform>بحسب الوثائق، تسري {time} تكليفات {about:مسندة} لدى دولتين معتمد لديهما</numerusform>
            <numerusform>بحسب الوثائق، تسري {time} تكليفات {about:مسندة} لدى %n دول معتمد لديها</numerusform>
            <numerusform>بحسب الوثائق، تسري {time} تكليفات {about:مسندة} لدى %n دولة معتمدًا لديها</numerusform>
            <numerusform>بحسب الوثائق، تسري {time} تكليفات {about:مسندة} لدى %n دولة معتمد لديها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>According to the documents, arrangements {about} were in force {time} in %n host state(s)</source>
        <translation>
            <numerusform>بحسب الوثائق، لم تسرِ {time} تكليفات {about:مسندة} لدى أي دولة معتمد لديها</numerusform>
            <numerusform>بحسب الوثائق، سرت {time} تكليفات {about:مسندة} لدى دولة واحدة معتمد لديها</numerusform>
            <numerusform>بحسب الوثائق، سرت {time} تكليفات {about:مسندة} لدى دولتين معتمد لديهما</numerusform>
            <numerusform>بحسب الوثائق، سرت {time} تكليفات {about:مسندة} لدى %n دول معتمد لديها</numerusform>
            <numerusform>بحسب الوثائق، سرت {time} تكليفات {about:مسندة} لدى %n دولة معتمدًا لديها</numerusform>
            <numerusform>بحسب الوثائق، سرت {time} تكليفات {about:مسندة} لدى %n دولة معتمد لديها</numerusform>
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
        <translation>بعد {state:nom}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/kinds/left_apart.py"/>
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا شيء غيرها.</numerusform>
            <numerusform>وتكليف آخر.</numerusform>
            <numerusform>وتكليفان آخران.</numerusform>
            <numerusform>و%n تكليفات أخرى.</numerusform>
            <numerusform>و%n تكليفًا آخر.</numerusform>
            <numerusform>و%n تكليف آخر.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>At most {duration}</source>
        <translation>مدة لا تتجاوز {duration}</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>At other times</source>
        <translation>في أوقات أخرى</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>Before {date}</source>
        <translation>{date:before}</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>Before {state}</source>
        <translation>قبل {state:nom}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>Between {least} and %n month(s)</source>
        <translation>
            <numerusform>بين {least} وأقل من شهر</numerusform>
            <numerusform>بين {least} وشهر واحد</numerusform>
            <numerusform>بين {least} وشهرين</numerusform>
            <numerusform>بين {least} و%n أشهر</numerusform>
            <numerusform>بين {least} و%n شهرًا</numerusform>
            <numerusform>بين {least} و%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>Between {least} and %n year(s)</source>
        <translation>
            <numerusform>بين {least} وأقل من سنة</numerusform>
            <numerusform>بين {least} وسنة واحدة</numerusform>
            <numerusform>بين {least} وسنتين</numerusform>
            <numerusform>بين {least} و%n سنوات</numerusform>
            <numerusform>بين {least} و%n سنة</numerusform>
            <numerusform>بين {least} و%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/help_asked.py"/>
        <source>Choose a passage, a term, an answer or an arrangement, and then “Cite”: its words are copied with their citation, in the style that you chose. More is in the handbook, under “Citing and taking away”.</source>
        <translation>اختر فقرة أو مصطلحًا أو جوابًا أو تكليفًا ثم «استشهاد»: يُنسخ النص مع الاستشهاد به بالأسلوب الذي اخترته. وفي دليل الاستخدام مزيد من التفصيل تحت «الاستشهاد وأخذ النسخ».</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/help_asked.py"/>
        <source>Each arrangement shows the records it rests on, and how well they bear it out. More is in the handbook, under “Evidence”.</source>
        <translation>يُظهر كل تكليف المراجع التي يستند إليها ومدى تأييدها له. وفي دليل الاستخدام مزيد من التفصيل تحت «الأدلة».</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>For longer. {statement}</source>
        <translation>مدة أطول من ذلك. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>From {start} to {end}</source>
        <translation>{start:start} {end:end}</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>In all, in force then: {number}.</source>
        <translation>الإجمالي الساري آنذاك: {number}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>In the other direction</source>
        <translation>في الاتجاه المعاكس</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>Instead, they say: {statements}</source>
        <translation>وهي تذكر بدلًا من ذلك: {statements}</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>Less than a month</source>
        <translation>أقل من شهر</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>Neither start nor end is dated</source>
        <translation>لا البداية مؤرَّخة ولا النهاية</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>Never. {statement}</source>
        <translation>لم يحدث ذلك قط. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>No arrangement {about} is known to be in force today. {sentence}</source>
        <translation>لا يُعرف اليوم أي تكليف سارٍ {about:مسند}. {sentence}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>No mandate is known to have been in force. {statement}</source>
        <translation>لا يُعرف تكليف دخل حيز النفاذ. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>No one but {states} is stated {about}.</source>
        <translation>لا تذكر الوثائق أي دولة حامية سوى {states:nom} {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/reason_words.py"/>
        <source>No reason is recorded with this mandate.</source>
        <translation>لم يُسجَّل سبب لهذا التكليف.</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>No, not today. {statement}</source>
        <translation>لا، ليس اليوم. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>No, only later. {statement}</source>
        <translation>لا، بل في وقت لاحق. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>No. {statement}</source>
        <translation>لا. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>No. {statement}</source>
        <comment>to a question with “not”</comment>
        <translation>لا. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>Not confirmed by public records</source>
        <translation>هذه الإفادة الواردة في المصدر لا تؤكدها المراجع العلنية</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>Not counted as states: {names}.</source>
        <translation>ولا تدخل في عدد الدول: {names}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_words.py"/>
        <source>Not counted: %n arrangement(s) not known to have taken effect or not borne out.</source>
        <translation>
            <numerusform>ولم يُستثنَ أي تكليف.</numerusform>
            <numerusform>واستُثني تكليف واحد لم يثبت دخوله حيز النفاذ أو لا سند له.</numerusform>
            <numerusform>واستُثني تكليفان لم يثبت دخولهما حيز النفاذ أو لا سند لهما.</numerusform>
            <numerusform>واستُثنيت %n تكليفات لم يثبت دخولها حيز النفاذ أو لا سند لها.</numerusform>
            <numerusform>واستُثني %n تكليفًا لم يثبت دخوله حيز النفاذ أو لا سند له.</numerusform>
            <numerusform>واستُثني %n تكليف لم يثبت دخوله حيز النفاذ أو لا سند له.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/left_apart.py"/>
        <source>Not known to have taken effect: {statements}</source>
        <translation>لم يثبت سريانه: {statements}</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/reason_words.py"/>
        <source>Noted with this mandate: {note}</source>
        <translation>ملاحظة على هذا التكليف: {note}</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>Of all times: {number}.</source>
        <translation>وفي جميع الأزمنة: {number}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>Of these, last confirmed before then: {number}.</source>
        <translation>منها ما أُكِّد آخر مرة قبل ذلك: {number}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>On the contrary. {statement}</source>
        <translation>بلى. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>Other than {about}</source>
        <translation>باستثناء ما كان {about:مسندًا}</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>Other than {states}</source>
        <translation>باستثناء {states:nom}</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>Public records contradict this claim of the source</source>
        <translation>تناقض المراجع العلنية هذه الإفادة الواردة في المصدر</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>Right, no longer. {statement}</source>
        <translation>صحيح، لم يعد الأمر كذلك. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>Since {date}</source>
        <translation>{date:since}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>Still in force. {statement}</source>
        <translation>بلى، ما زال ساريًا. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>That is not known. {statement}</source>
        <translation>هذا غير معروف. {statement}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents name %n protecting power(s) {about}</source>
        <translation>
            <numerusform>لا تذكر الوثائق أي دولة حامية {about}</numerusform>
            <numerusform>تذكر الوثائق دولة حامية واحدة {about}</numerusform>
            <numerusform>تذكر الوثائق دولتين حاميتين {about}</numerusform>
            <numerusform>تذكر الوثائق %n دول حامية {about}</numerusform>
            <numerusform>تذكر الوثائق %n دولة حامية {about}</numerusform>
            <numerusform>تذكر الوثائق %n دولة حامية {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents name %n state(s) represented {about}</source>
        <translation>
            <numerusform>لا تذكر الوثائق أي دولة {about:عُهد برعاية مصالحها/ممثَّلة}</numerusform>
            <numerusform>تذكر الوثائق دولة واحدة {about:عُهد برعاية مصالحها/ممثَّلة}</numerusform>
            <numerusform>تذكر الوثائق دولتين {about:عُهد برعاية مصالحهما/ممثَّلتين}</numerusform>
            <numerusform>تذكر الوثائق %n دول {about:عُهد برعاية مصالحها/ممثَّلة}</numerusform>
            <numerusform>تذكر الوثائق %n دولة {about:عُهد برعاية مصالحها/ممثَّلة}</numerusform>
            <numerusform>تذكر الوثائق %n دولة {about:عُهد برعاية مصالحها/ممثَّلة}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents state %n arrangement(s) {about}</source>
        <translation>
            <numerusform>لا تذكر الوثائق أي تكليف {about:مسند}</numerusform>
            <numerusform>تذكر الوثائق تكليفًا واحدًا {about:مسندًا}</numerusform>
            <numerusform>تذكر الوثائق تكليفين {about:مسندين}</numerusform>
            <numerusform>تذكر الوثائق %n تكليفات {about:مسندة}</numerusform>
            <numerusform>تذكر الوثائق %n تكليفًا {about:مسندًا}</numerusform>
            <numerusform>تذكر الوثائق %n تكليف {about:مسند}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents state %n arrangement(s) {about} that (has|have) ended</source>
        <translation>
            <numerusform>لا تذكر الوثائق أي تكليف منتهٍ {about:مسند}</numerusform>
            <numerusform>تذكر الوثائق تكليفًا واحدًا منتهيًا {about:مسندًا}</numerusform>
            <numerusform>تذكر الوثائق تكليفين منتهيين {about:مسندين}</numerusform>
            <numerusform>تذكر الوثائق %n تكليفات منتهية {about:مسندة}</numerusform>
            <numerusform>تذكر الوثائق %n تكليفًا منتهيًا {about:مسندًا}</numerusform>
            <numerusform>تذكر الوثائق %n تكليف منتهٍ {about:مسند}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents state %n arrangement(s) {about} that (was|were) refused</source>
        <translation>
            <numerusform>لا تذكر الوثائق أي تكليف مرفوض {about:مسند}</numerusform>
            <numerusform>تذكر الوثائق تكليفًا مرفوضًا واحدًا {about:مسندًا}</numerusform>
            <numerusform>تذكر الوثائق تكليفين مرفوضين {about:مسندين}</numerusform>
            <numerusform>تذكر الوثائق %n تكليفات مرفوضة {about:مسندة}</numerusform>
            <numerusform>تذكر الوثائق %n تكليفًا مرفوضًا {about:مسندًا}</numerusform>
            <numerusform>تذكر الوثائق %n تكليف مرفوض {about:مسند}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents state %n arrangement(s) {about} that never took effect</source>
        <translation>
            <numerusform>لا تذكر الوثائق أي تكليف {about:مسند} لم يدخل حيز النفاذ قط</numerusform>
            <numerusform>تذكر الوثائق تكليفًا واحدًا {about:مسندًا} لم يدخل حيز النفاذ قط</numerusform>
            <numerusform>تذكر الوثائق تكليفين {about:مسندين} لم يدخلا حيز النفاذ قط</numerusform>
            <numerusform>تذكر الوثائق %n تكليفات {about:مسندة} لم تدخل حيز النفاذ قط</numerusform>
            <numerusform>تذكر الوثائق %n تكليفًا {about:مسندًا} لم يدخل حيز النفاذ قط</numerusform>
            <numerusform>تذكر الوثائق %n تكليف {about:مسند} لم يدخل حيز النفاذ قط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>The documents state arrangements {about} in %n host state(s)</source>
        <translation>
            <numerusform>لا تذكر الوثائق تكليفات {about:مسندة} لدى أي دولة معتمد لديها</numerusform>
            <numerusform>تذكر الوثائق تكليفات {about:مسندة} لدى دولة واحدة معتمد لديها</numerusform>
            <numerusform>تذكر الوثائق تكليفات {about:مسندة} لدى دولتين معتمد لديهما</numerusform>
            <numerusform>تذكر الوثائق تكليفات {about:مسندة} لدى %n دول معتمد لديها</numerusform>
            <numerusform>تذكر الوثائق تكليفات {about:مسندة} لدى %n دولة معتمدًا لديها</numerusform>
            <numerusform>تذكر الوثائق تكليفات {about:مسندة} لدى %n دولة معتمد لديها</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement refused by {state}.</source>
        <translation>لا تذكر الوثائق أي تكليف مرفوض من جانب {state:nom}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement {about} in force {time}.</source>
        <translation>لا تذكر الوثائق أي تكليف {about:مسند} سارٍ {time}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement {about} that began {time}.</source>
        <translation>لا تذكر الوثائق أي تكليف {about:مسند} بدأ {time}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement {about} that ended {time}.</source>
        <translation>لا تذكر الوثائق أي تكليف {about:مسند} انتهى {time}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement {about} that public records contradict.</source>
        <translation>لا تذكر الوثائق أي تكليف {about:مسند} تناقضه المراجع العلنية.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement {about} that was refused.</source>
        <translation>لا تذكر الوثائق أي تكليف مرفوض {about:مسند}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no arrangement {about}.</source>
        <translation>لا تذكر الوثائق أي تكليف {about:مسند}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no former arrangement {about}.</source>
        <translation>لا تذكر الوثائق أي تكليف منتهٍ {about:مسند}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state no such arrangement {about}.</source>
        <translation>لا تذكر الوثائق أي تكليف من هذا النوع {about:مسند}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state none after {state} {about}.</source>
        <translation>لا تذكر الوثائق أي دولة حامية بعد {state:nom} {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>The documents state none before {state} {about}.</source>
        <translation>لا تذكر الوثائق أي دولة حامية قبل {state:nom} {about}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>The end is not dated</source>
        <translation>النهاية غير مؤرَّخة</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The first mandate, as far as the dates tell</source>
        <translation>التكليف الأول بحسب ما تتيحه التواريخ</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The first mandates, as far as the dates tell</source>
        <translation>أوائل التكليفات بحسب ما تتيحه التواريخ</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The latest mandate, as far as the dates tell</source>
        <translation>أحدث تكليف بحسب ما تتيحه التواريخ</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The latest mandates, as far as the dates tell</source>
        <translation>أحدث التكليفات بحسب ما تتيحه التواريخ</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The longest mandate in force, as far as the dates tell</source>
        <translation>أطول تكليف سارٍ بحسب ما تتيحه التواريخ</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The longest mandate that has ended, as far as the dates tell</source>
        <translation>أطول التكليفات المنتهية بحسب ما تتيحه التواريخ</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The longest mandate, as far as the dates tell</source>
        <translation>التكليف الأطول بحسب ما تتيحه التواريخ</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The longest mandates in force, as far as the dates tell</source>
        <translation>أطول التكليفات السارية بحسب ما تتيحه التواريخ</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The longest mandates that have ended, as far as the dates tell</source>
        <translation>أطول التكليفات المنتهية بحسب ما تتيحه التواريخ</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The longest mandates, as far as the dates tell</source>
        <translation>أطول التكليفات بحسب ما تتيحه التواريخ</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The oldest mandate in force, as far as the dates tell</source>
        <translation>أقدم تكليف سارٍ بحسب ما تتيحه التواريخ</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The oldest mandates in force, as far as the dates tell</source>
        <translation>أقدم التكليفات السارية بحسب ما تتيحه التواريخ</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/help_asked.py"/>
        <source>The register holds what could be cited and is far from complete; each mandate says up to when it is confirmed. More is in the handbook, under “Evidence”.</source>
        <translation>يضم السجل ما أمكن توثيقه، وهو أبعد ما يكون عن الاكتمال؛ ويبيّن كل تكليف إلى متى هو مؤكد. وفي دليل الاستخدام مزيد من التفصيل تحت «الأدلة».</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/help_asked.py"/>
        <source>The register tells of mandates, not of mediation.</source>
        <translation>يسجّل السجل التكليفات لا الوساطات.</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The shortest mandate that has ended, as far as the dates tell</source>
        <translation>أقصر التكليفات المنتهية بحسب ما تتيحه التواريخ</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>The shortest mandates that have ended, as far as the dates tell</source>
        <translation>أقصر التكليفات المنتهية بحسب ما تتيحه التواريخ</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>The start is not dated</source>
        <translation>البداية غير مؤرَّخة</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>Today: {number}.</source>
        <translation>اليوم: {number}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>Until {date}</source>
        <translation>{date:until}</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/help_asked.py"/>
        <source>What has changed since the last edition is listed in the menu “Help”, under “What has changed”.</source>
        <translation>ما تغيّر منذ الطبعة الأخيرة مذكور في قائمة «مساعدة» تحت «ما الذي تغيّر».</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/help_asked.py"/>
        <source>What is shown can be printed or saved as a PDF, and arrangements can be exported as a table. More is in the handbook, under “Citing and taking away”.</source>
        <translation>يمكن طباعة المعروض أو حفظه بصيغة PDF، ويمكن تصدير التكليفات جدولًا. وفي دليل الاستخدام مزيد من التفصيل تحت «الاستشهاد وأخذ النسخ».</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>Whether it has ended is not stated</source>
        <translation>لا يُذكر إن كان قد انتهى</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>Which powers have acted in {state}?</source>
        <translation>ما الدول الحامية التي عملت في {state:nom}؟</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>Which powers have represented {state}?</source>
        <translation>ما هي الدول التي رعت مصالح {state:nom}؟</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>Which states has {state} represented?</source>
        <translation>تكليفات {state:nom}</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>Who represents {represented} in {host}?</source>
        <translation>من يرعى مصالح {represented:nom} لدى {host:nom}؟</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/reason_words.py"/>
        <source>Why it ended is not recorded.</source>
        <translation>سبب الانتهاء غير مسجَّل.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>With these the order may be another.</source>
        <translation>وقد يختلف الترتيب باحتسابها.</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>Yes. {statement}</source>
        <translation>نعم. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/verdict_words.py"/>
        <source>Yes. {statement}</source>
        <comment>to a question with “not”</comment>
        <translation>بلى. {statement}</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>all mandates in {state}</source>
        <translation>كل التكليفات لدى {state:nom}</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>all mandates of {state}</source>
        <translation>كل التكليفات المسندة إلى {state:nom}</translation>
    </message>
    <message>
        <location filename="../../index/answers/further_questions.py"/>
        <source>all who represented {state}</source>
        <translation>كل من تولّى رعاية مصالح {state:nom}</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>at some time from {start} to {end}</source>
        <translation>في الفترة {start:start} {end:end}</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>at some time {time}</source>
        <translation>في الفترة {time}</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/lasting.py"/>
        <source>{lasted} up to the last confirmation</source>
        <translation>{lasted} حتى آخر تأكيد</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{limit}, the documents name %n protecting power(s) {about}</source>
        <translation>
            <numerusform>{limit}، لا تذكر الوثائق أي دولة حامية {about}</numerusform>
            <numerusform>{limit}، تذكر الوثائق دولة حامية واحدة {about}</numerusform>
            <numerusform>{limit}، تذكر الوثائق دولتين حاميتين {about}</numerusform>
            <numerusform>{limit}، تذكر الوثائق %n دول حامية {about}</numerusform>
            <numerusform>{limit}، تذكر الوثائق %n دولة حامية {about}</numerusform>
            <numerusform>{limit}، تذكر الوثائق %n دولة حامية {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{limit}, the documents name %n state(s) represented {about}</source>
        <translation>
            <numerusform>{limit}، لا تذكر الوثائق أي دولة {about:عُهد برعاية مصالحها/ممثَّلة}</numerusform>
            <numerusform>{limit}، تذكر الوثائق دولة واحدة {about:عُهد برعاية مصالحها/ممثَّلة}</numerusform>
            <numerusform>{limit}، تذكر الوثائق دولتين {about:عُهد برعاية مصالحهما/ممثَّلتين}</numerusform>
            <numerusform>{limit}، تذكر الوثائق %n دول {about:عُهد برعاية مصالحها/ممثَّلة}</numerusform>
            <numerusform>{limit}، تذكر الوثائق %n دولة {about:عُهد برعاية مصالحها/ممثَّلة}</numerusform>
            <numerusform>{limit}، تذكر الوثائق %n دولة {about:عُهد برعاية مصالحها/ممثَّلة}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{limit}, the documents state %n arrangement(s) {about}</source>
        <translation>
            <numerusform>{limit}، لا تذكر الوثائق أي تكليف {about:مسند}</numerusform>
            <numerusform>{limit}، تذكر الوثائق تكليفًا واحدًا {about:مسندًا}</numerusform>
            <numerusform>{limit}، تذكر الوثائق تكليفين {about:مسندين}</numerusform>
            <numerusform>{limit}، تذكر الوثائق %n تكليفات {about:مسندة}</numerusform>
            <numerusform>{limit}، تذكر الوثائق %n تكليفًا {about:مسندًا}</numerusform>
            <numerusform>{limit}، تذكر الوثائق %n تكليف {about:مسند}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{limit}, the documents state arrangements {about} in %n host state(s)</source>
        <translation>
            <numerusform>{limit}، لا تذكر الوثائق تكليفات {about:مسندة} لدى أي دولة معتمد لديها</numerusform>
            <numerusform>{limit}، تذكر الوثائق تكليفات {about:مسندة} لدى دولة واحدة معتمد لديها</numerusform>
            <numerusform>{limit}، تذكر الوثائق تكليفات {about:مسندة} لدى دولتين معتمد لديهما</numerusform>
            <numerusform>{limit}، تذكر الوثائق تكليفات {about:مسندة} لدى %n دول معتمد لديها</numerusform>
            <numerusform>{limit}، تذكر الوثائق تكليفات {about:مسندة} لدى %n دولة معتمدًا لديها</numerusform>
            <numerusform>{limit}، تذكر الوثائق تكليفات {about:مسندة} لدى %n دولة معتمد لديها</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/denial_words.py"/>
        <source>{limit}, the documents state no arrangement {about}.</source>
        <translation>{limit}، لا تذكر الوثائق أي تكليف {about:مسند}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>{limit}: perhaps {powers}; not dated well enough to tell.</source>
        <translation>{limit}: ربما {powers}؛ والتواريخ لا تكفي للبتّ.</translation>
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
            <numerusform>{names:nom}</numerusform>
            <numerusform>{names:nom}، وتكليف آخر</numerusform>
            <numerusform>{names:nom}، وتكليفان آخران</numerusform>
            <numerusform>{names:nom}، و%n تكليفات أخرى</numerusform>
            <numerusform>{names:nom}، و%n تكليفًا آخر</numerusform>
            <numerusform>{names:nom}، و%n تكليف آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/about_words.py"/>
        <source>{names}, and %n more</source>
        <comment>protecting powers</comment>
        <translation>
            <numerusform>{names:nom}</numerusform>
            <numerusform>{names:nom} ودولة أخرى</numerusform>
            <numerusform>{names:nom} ودولتان أخريان</numerusform>
            <numerusform>{names:nom} و%n دول أخرى</numerusform>
            <numerusform>{names:nom} و%n دولة أخرى</numerusform>
            <numerusform>{names:nom} و%n دولة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/answers/about_words.py"/>
        <source>{names}, and %n more</source>
        <comment>states</comment>
        <translation>
            <numerusform>{names:nom}</numerusform>
            <numerusform>{names:nom} ودولة أخرى</numerusform>
            <numerusform>{names:nom} ودولتان أخريان</numerusform>
            <numerusform>{names:nom} و%n دول أخرى</numerusform>
            <numerusform>{names:nom} و%n دولة أخرى</numerusform>
            <numerusform>{names:nom} و%n دولة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{names}, then {next}</source>
        <translation>{names}، ثم {next}</translation>
    </message>
    <message>
        <location filename="../../index/words/inflected.py"/>
        <source>{one} (or {other})</source>
        <translation>{one} (أو {other})</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <location filename="../../index/words/inflected.py"/>
        <source>{one} or {other}</source>
        <translation>{one} أو {other}</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>{parties} ({years})</source>
        <translation>{parties} ({years})</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/reason_words.py"/>
        <source>{parties}, noted: {note}</source>
        <translation>{parties}، ملاحظة: {note}</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>{parties}: {stages}.</source>
        <translation>{parties}: {stages}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/reason_words.py"/>
        <source>{statement} Assessment: {assessment}.</source>
        <translation>{statement} التقييم: {assessment}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{states} ({number} each)</source>
        <translation>{states} ({number} لكل منها)</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{states} ({number})</source>
        <translation>{states} ({number})</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>{states}: no arrangement in this library.</source>
        <translation>{states}: لا يوجد تكليف في هذه المكتبة.</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>{state}, {called}</source>
        <translation>{state}، {called}</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>{summary} (assessment: {assessment})</source>
        <translation>{summary} (التقييم: {assessment})</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_words.py"/>
        <source>{summary} (only mandates in force today)</source>
        <translation>{summary} (التكليفات السارية اليوم فقط)</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/fates.py"/>
        <source>{summary} (only mandates not known to have ended or to last)</source>
        <translation>{summary} (التكليفات التي لا يُعرف هل ما زالت سارية وحدها)</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/fates.py"/>
        <source>{summary} (only mandates not known to have taken effect)</source>
        <translation>{summary} (التكليفات التي لا يُعرف أنها دخلت حيز النفاذ وحدها)</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{summary} (only mandates that began then)</source>
        <translation>{summary} (التكليفات التي بدأت حينئذ وحدها)</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{summary} (only mandates that ended then)</source>
        <translation>{summary} (التكليفات التي انتهت حينئذ وحدها)</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{summary} (only mandates that have ended)</source>
        <translation>{summary} (التكليفات المنتهية وحدها)</translation>
    </message>
    <message>
        <location filename="../../index/answers/count_patterns.py"/>
        <source>{summary} (only mandates that never took effect)</source>
        <translation>{summary} (التكليفات التي لم تدخل حيز النفاذ قط وحدها)</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/fates.py"/>
        <source>{summary} (only mandates that public records contradict)</source>
        <translation>{summary} (التكليفات التي تناقضها المراجع العلنية وحدها)</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/fates.py"/>
        <source>{summary} (only mandates that were no more than agreed)</source>
        <translation>{summary} (التكليفات التي اتُّفق عليها ولم يُذكر دخولها حيز النفاذ وحدها)</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/fates.py"/>
        <source>{summary} (only mandates that were no more than requested)</source>
        <translation>{summary} (التكليفات التي طُلبت ولم يُتفق عليها وحدها)</translation>
    </message>
    <message>
        <location filename="../../index/answers/kinds/fates.py"/>
        <source>{summary} (only mandates that were refused)</source>
        <translation>{summary} (التكليفات المرفوضة وحدها)</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>{summary} (only those for one side in a state of the other)</source>
        <translation>{summary} (ما كان لأحد الطرفين لدى دولة من الطرف الآخر فقط)</translation>
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
        <translation>{summary}؛ الدول المعتمد لديها التي لها أقل عدد: {names}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{summary}; host states with the most: {names}.</source>
        <translation>{summary}؛ الدول المعتمد لديها التي لها أكبر عدد: {names}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{summary}; protecting powers with the fewest: {names}.</source>
        <translation>{summary}؛ الدول الحامية التي لها أقل عدد: {names}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{summary}; protecting powers with the most: {names}.</source>
        <translation>{summary}؛ الدول الحامية التي لها أكبر عدد: {names}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{summary}; represented states with the fewest: {names}.</source>
        <translation>{summary}؛ الدول الممثَّلة التي لها أقل عدد: {names}.</translation>
    </message>
    <message>
        <location filename="../../index/answers/rankings/ranking_words.py"/>
        <source>{summary}; represented states with the most: {names}.</source>
        <translation>{summary}؛ الدول الممثَّلة التي لها أكبر عدد: {names}.</translation>
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
        <translation>في الفترة {time}</translation>
    </message>
    <message>
        <location filename="../../index/answers/when/when_words.py"/>
        <source>{time}</source>
        <comment>the time since a date, before a sentence</comment>
        <translation>في الفترة {time}</translation>
    </message>
    <message>
        <location filename="../../index/answers/answer_words.py"/>
        <source>{when}, the documents state no arrangement in force {about}.</source>
        <translation>{when}، لا تذكر الوثائق أي تكليف {about:مسند} ساريًا.</translation>
    </message>
    <message>
        <location filename="../../index/answers/limit_words.py"/>
        <source>{words} was not understood as a time; the answer is for all times.</source>
        <translation>لم تُفهم عبارة {words} على أنها زمن؛ والجواب يشمل جميع الأزمنة.</translation>
    </message>
</context>
<context>
    <name>Answers about</name>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>by {power}</source>
        <translation>إلى {power:nom}</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>by {power} for {represented}</source>
        <translation>إلى {power:nom} لرعاية مصالح {represented:nom}</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>by {power} for {represented} in {host}</source>
        <translation>إلى {power:nom} لرعاية مصالح {represented:nom} لدى {host:nom}</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>by {power} in {host}</source>
        <translation>إلى {power:nom} لدى {host:nom}</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>for {represented}</source>
        <translation>لرعاية مصالح {represented:nom}</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>for {represented} in {host}</source>
        <translation>لرعاية مصالح {represented:nom} لدى {host:nom}</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>in {host}</source>
        <translation>لدى {host:nom}</translation>
    </message>
</context>
<context>
    <name>ArrangementController</name>
    <message>
        <location filename="../../viewer/arrangements/arrangement_controller.py"/>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_controller.py"/>
        <source>No arrangement is shown, so there is nothing to save.</source>
        <translation>لا يوجد تكليف معروض، فليس هناك ما يُحفظ.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_controller.py"/>
        <source>Ticked for the briefing sheet: {0}.</source>
        <translation>أُضيف إلى ورقة الإحاطة: {0}.</translation>
    </message>
</context>
<context>
    <name>ArrangementMenus</name>
    <message>
        <location filename="../../viewer/arrangements/arrangement_menus.py"/>
        <source>&amp;Open passage</source>
        <translation>&amp;فتح الفقرة</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_menus.py"/>
        <source>Co&amp;mpare…</source>
        <translation>&amp;مقارنة…</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangement_menus.py"/>
        <source>Show &amp;details</source>
        <translation>إ&amp;ظهار التفاصيل</translation>
    </message>
</context>
<context>
    <name>ArrangementsModel</name>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_model.py"/>
        <source>The passage in view states it.</source>
        <translation>الفقرة المعروضة تنص عليه.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_model.py"/>
        <source>The search has found it.</source>
        <translation>عثر عليه البحث.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_model.py"/>
        <source>Ticked.</source>
        <translation>مضاف إلى ورقة الإحاطة.</translation>
    </message>
</context>
<context>
    <name>ArrangementsPanel</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>%n arrangement(s) shown</source>
        <translation>
            <numerusform>لا تكليفات معروضة</numerusform>
            <numerusform>تكليف واحد معروض</numerusform>
            <numerusform>تكليفان معروضان</numerusform>
            <numerusform>%n تكليفات معروضة</numerusform>
            <numerusform>%n تكليفًا معروضًا</numerusform>
            <numerusform>%n تكليف معروض</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>Arrangements</source>
        <translation>التكليفات</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>By pair</source>
        <translation>حسب الدولتين</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/options_button.py"/>
        <source>Choose columns, sort by one or several of them</source>
        <translation>اختيار الأعمدة والفرز حسب عمود أو أكثر</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/options_button.py"/>
        <source>Columns and sorting</source>
        <translation>الأعمدة والفرز</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>Map</source>
        <translation>خريطة</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>No arrangement matches. Clear the filter to see all.</source>
        <translation>لا يوجد تكليف مطابق. أزل التصفية لعرض الكل.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>Protecting-power arrangements</source>
        <translation>تكليفات الدول الحامية</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>Timeline</source>
        <translation>خط زمني</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>View of the arrangements</source>
        <translation>طريقة عرض التكليفات</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>What is covered</source>
        <translation>نطاق التغطية</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/arrangements_panel.py"/>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
</context>
<context>
    <name>ArrangementsTable</name>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>&amp;Columns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>&amp;Order of the documents</source>
        <translation>&amp;بترتيب ورودها في الوثائق</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>&amp;Sort by</source>
        <translation>&amp;فرز حسب</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>&amp;Then by</source>
        <translation>&amp;ثم حسب</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>&amp;What there is room for</source>
        <translation>ما ي&amp;تسع له المكان</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>Arrangement</source>
        <translation>التكليف</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>Arrangements</source>
        <translation>التكليفات</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_table.py"/>
        <source>Enter opens the sentence that states the arrangement.</source>
        <translation>يفتح Enter الجملة التي تنص على التكليف.</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>contradicted</source>
        <translation>مناقَض</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>imprecise</source>
        <translation>غير دقيق</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>one source only</source>
        <translation>مرجع واحد فقط</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>unsupported</source>
        <translation>بلا سند</translation>
    </message>
</context>
<context>
    <name>Assessments</name>
    <message>
        <location filename="../../viewer/kit/look/assessment_signs.py"/>
        <source>Confirmed by an official or academic record, or by two records of other kinds</source>
        <translation>يؤكده مرجع رسمي أو أكاديمي، أو مرجعان من نوعين آخرين</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/look/assessment_signs.py"/>
        <source>No public record was found that bears it out</source>
        <translation>لم يُعثر على مرجع علني يؤيده</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/look/assessment_signs.py"/>
        <source>Stated by one source only, neither official nor academic</source>
        <translation>يقوله مرجع واحد فقط، ليس رسميًّا ولا أكاديميًّا</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/look/assessment_signs.py"/>
        <source>The public record differs in part</source>
        <translation>المراجع العلنية تختلف عنه جزئيًا</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/look/assessment_signs.py"/>
        <source>The public record says otherwise</source>
        <translation>المراجع العلنية تفيد بخلاف ذلك</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/look/assessment_signs.py"/>
        <source>⊘ never in force</source>
        <translation>⊘ لم يدخل حيز النفاذ قط</translation>
    </message>
</context>
<context>
    <name>Belongings</name>
    <message>
        <location filename="../../viewer/annotations/belongings.py"/>
        <source>the setting “{0}” cannot be used here</source>
        <translation>لا يمكن استخدام الإعداد «{0}» هنا</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <location filename="../../viewer/reading/places/breadcrumb.py"/>
        <source>You are in: {0}</source>
        <translation>موضعك: {0}</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>%n arrangement(s)</source>
        <translation>
            <numerusform>لا تكليفات</numerusform>
            <numerusform>تكليف واحد</numerusform>
            <numerusform>تكليفان</numerusform>
            <numerusform>%n تكليفات</numerusform>
            <numerusform>%n تكليفًا</numerusform>
            <numerusform>%n تكليف</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>Editors’ assessment: {0}.</source>
        <translation>تقييم المحررين: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>For</source>
        <translation>الدولة الممثَّلة</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>In</source>
        <translation>الدولة المعتمد لديها</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>Notes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>Protecting power</source>
        <translation>الدولة الحامية</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>Protecting-power arrangements</source>
        <translation>تكليفات الدول الحامية</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>Public record</source>
        <translation>المراجع العلنية</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>The source hedges.</source>
        <translation>صياغة المصدر متحفظة.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>When</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>latest fact as of {0}</source>
        <translation>أحدث معلومة تعود إلى {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>made on {0}</source>
        <translation>أُعدّت {0:in}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>{0}, edition {1} of {2}</source>
        <translation>{0}، الطبعة {1} بتاريخ {2}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing.py"/>
        <source>{0}. “Not stated” means that no source says so.</source>
        <translation>{0}. عبارة «غير مذكور» تعني أنه لا يذكر ذلك أيُّ مصدر.</translation>
    </message>
</context>
<context>
    <name>BriefingDialog</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>%n arrangement(s) on the sheet.</source>
        <translation>
            <numerusform>%n تكليف في الورقة.</numerusform>
            <numerusform>تكليف واحد في الورقة.</numerusform>
            <numerusform>تكليفان في الورقة.</numerusform>
            <numerusform>%n تكليفات في الورقة.</numerusform>
            <numerusform>%n تكليفًا في الورقة.</numerusform>
            <numerusform>%n تكليف في الورقة.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>Arrangements on the sheet</source>
        <translation>التكليفات في الورقة</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>Briefing sheet</source>
        <translation>ورقة الإحاطة</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>C&amp;ite</source>
        <translation>ا&amp;ستشهاد</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>Copy each arrangement on the sheet in one sentence, with its best record</source>
        <translation>نسخ كل تكليف في الورقة في جملة واحدة مع أفضل مرجع له</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>None was ticked, so these are all that are shown.</source>
        <translation>لم يُضَف أيٌّ منها من قبل، فهذه كل التكليفات المعروضة.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>Space ticks and unticks one.</source>
        <translation>مفتاح المسافة يحدد التكليف أو يلغي تحديده.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/briefing_dialog.py"/>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <location filename="../../index/words/change_words.py"/>
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Arrangements added</source>
        <translation>تكليفات مضافة</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Arrangements corrected</source>
        <translation>تكليفات مصحَّحة</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Arrangements removed or split</source>
        <translation>تكليفات محذوفة أو مقسَّمة</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Arrangements that have ended</source>
        <translation>تكليفات انتهت</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Editors’ notes added</source>
        <translation>ملاحظات محررين مضافة</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Editors’ notes corrected</source>
        <translation>ملاحظات محررين مصحَّحة</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Editors’ notes removed</source>
        <translation>ملاحظات محررين محذوفة</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Glossary terms added</source>
        <translation>مصطلحات مضافة إلى المسرد</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Glossary terms corrected</source>
        <translation>مصطلحات مصحَّحة في المسرد</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>Glossary terms removed</source>
        <translation>مصطلحات محذوفة من المسرد</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>This is the first edition: nothing is known of an earlier one.</source>
        <translation>هذه هي الطبعة الأولى: لا يُعرف شيء عن طبعة سابقة.</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>host state</source>
        <translation>الدولة المعتمد لديها</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>power</source>
        <translation>الحامية</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>represented state</source>
        <translation>الدولة الممثَّلة</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>stages</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>{after} (before: {before})</source>
        <translation>{after} (سابقًا: {before})</translation>
    </message>
    <message>
        <location filename="../../index/words/change_words.py"/>
        <source>{count} since edition {edition} of {date}.</source>
        <translation>{count} منذ الطبعة {edition} بتاريخ {date}.</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>From {one} to {other}</source>
        <translation>من {one:nom} إلى {other:nom}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>None known: no mandate for {represented} in {host} is stated to be in force.</source>
        <translation>لا تُعرف أي قناة: لا يُذكر أي تكليف سارٍ لرعاية مصالح {represented:nom} لدى {host:nom}.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>for that time the library knows no channel from {one} to {other}</source>
        <translation>لا ترد في المكتبة لذلك الوقت أي قناة من {one:nom} إلى {other:nom}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>the library knows no channel between {one} and {other} {date:in}.</source>
        <translation>لا ترد في المكتبة أي قناة بين {one:nom} و{other:nom} {date:in}.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>the library knows no channel between {one} and {other}.</source>
        <translation>لا ترد في المكتبة أي قناة بين {one:nom} و{other:nom}.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>the library knows no channel from {one} to {other}</source>
        <translation>لا ترد في المكتبة أي قناة من {one:nom} إلى {other:nom}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{0}: at other times, or undated</source>
        <translation>{0}: في أوقات أخرى أو بلا تاريخ</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{0}: not to rely on</source>
        <translation>{0}: لا يُعوَّل عليه</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{0}: perhaps, not dated well enough to tell</source>
        <translation>{0}: ربما، والتواريخ لا تكفي للبتّ</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{date:in}, {answer}</source>
        <translation>{date:in}، {answer}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{one} can reach {other} through {powers}</source>
        <translation>{one:تستطيع|يستطيع} {one:nom} مخاطبة {other:nom} عن طريق {powers:nom}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{one} could perhaps reach {other} through {powers}</source>
        <translation>ربما {one:كانت|كان} {one:nom} {one:تستطيع|يستطيع} مخاطبة {other:nom} عن طريق {powers:nom}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{one} could reach {other} through {powers}</source>
        <translation>{one:كانت|كان} {one:nom} {one:تستطيع|يستطيع} مخاطبة {other:nom} عن طريق {powers:nom}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_rows.py"/>
        <source>{there}; {back}.</source>
        <translation>{there}؛ و{back}.</translation>
    </message>
</context>
<context>
    <name>ChannelDialog</name>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>&amp;Between</source>
        <translation>&amp;بين</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>1985, 1985-04 or 1985-04-30; blank: as last known</source>
        <translation>1985 أو ⁦1985-04⁩ أو ⁦1985-04-30⁩؛ اتركه فارغًا: آخر ما هو معروف</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>Channel between two states</source>
        <translation>قناة بين دولتين</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>Enter opens one, Ctrl+C copies it.</source>
        <translation>يفتح Enter واحدة منها، وينسخها ⁦Ctrl+C⁩.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>In &amp;force on</source>
        <translation>&amp;سارٍ في</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>In force on</source>
        <translation>سارٍ في</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>Mandates and their statements</source>
        <translation>التكليفات وإفاداتها</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>Name two different states.</source>
        <translation>اذكر دولتين مختلفتين.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>Name two states to see how each can reach the other.</source>
        <translation>اذكر دولتين لمعرفة كيف يمكن لكل منهما التواصل مع الأخرى.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>One state</source>
        <translation>الدولة الأولى</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>S&amp;wap</source>
        <translation>تب&amp;ديل</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>Swap the two states</source>
        <translation>تبادل موضعي الدولتين</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>The library knows no state “{0}”.</source>
        <translation>لا ترد في المكتبة دولة باسم «{0}».</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/channel/channel_dialog.py"/>
        <source>The other state</source>
        <translation>الدولة الأخرى</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <location filename="../../viewer/kit/widgets/choice_box.py"/>
        <source>{0}: type a part of a name, or choose one of the list.</source>
        <translation>{0}: اكتب جزءًا من اسم، أو اختر واحدًا من القائمة.</translation>
    </message>
</context>
<context>
    <name>Citable</name>
    <message numerus="yes">
        <location filename="../../viewer/citing/citable.py"/>
        <source>%n arrangement(s)</source>
        <translation>
            <numerusform>لا تكليفات</numerusform>
            <numerusform>تكليف واحد</numerusform>
            <numerusform>تكليفان</numerusform>
            <numerusform>%n تكليفات</numerusform>
            <numerusform>%n تكليفًا</numerusform>
            <numerusform>%n تكليف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/citing/citable.py"/>
        <source>All %n arrangement(s) of the answer</source>
        <translation>
            <numerusform>لا تكليفات في الجواب</numerusform>
            <numerusform>تكليف الجواب الوحيد</numerusform>
            <numerusform>تكليفا الجواب كلاهما</numerusform>
            <numerusform>تكليفات الجواب كلها (%n)</numerusform>
            <numerusform>تكليفات الجواب كلها (%n)</numerusform>
            <numerusform>تكليفات الجواب كلها (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/citing/citable.py"/>
        <source>Everything: %n statement(s) with all records</source>
        <translation>
            <numerusform>كل شيء: لا إفادات</numerusform>
            <numerusform>كل شيء: إفادة واحدة مع جميع مراجعها</numerusform>
            <numerusform>كل شيء: إفادتان مع جميع مراجعهما</numerusform>
            <numerusform>كل شيء: %n إفادات مع جميع مراجعها</numerusform>
            <numerusform>كل شيء: %n إفادة مع جميع مراجعها</numerusform>
            <numerusform>كل شيء: %n إفادة مع جميع مراجعها</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citable.py"/>
        <source>the editors’ note on {0}</source>
        <translation>ملاحظة المحررين على {0}</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>According to the source alone: {claim}</source>
        <translation>وفقًا للمصدر وحده: {claim}</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>According to the source, against public records: {claim}</source>
        <translation>وفقًا للمصدر، خلافًا للمراجع العلنية: {claim}</translation>
    </message>
    <message>
        <location filename="../../index/citing/prose.py"/>
        <location filename="../../index/citing/reference.py"/>
        <source>As of {0}</source>
        <translation>وفق معطيات {0}</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Editors’ assessment: {0}</source>
        <translation>تقييم المحررين: {0}</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Editors’ note</source>
        <translation>ملاحظة المحررين</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Editors’ note on {0}</source>
        <translation>ملاحظة المحررين على {0}</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Editors’ note: {0}</source>
        <translation>ملاحظة المحررين: {0}</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Glossary</source>
        <translation>مسرد المصطلحات</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Not verified</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>Rests on: {0}</source>
        <translation>يستند إلى: {0}</translation>
    </message>
    <message>
        <location filename="../../index/citing/prose.py"/>
        <source>edition {0}, {1}</source>
        <translation>الطبعة {0}، {1}</translation>
    </message>
    <message>
        <location filename="../../index/citing/reference.py"/>
        <source>p. {0}</source>
        <translation>ص {0}</translation>
    </message>
</context>
<context>
    <name>CitationController</name>
    <message>
        <location filename="../../viewer/citing/citation_controller.py"/>
        <source>Copied the link to {0}.</source>
        <translation>نُسخ الرابط إلى {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_controller.py"/>
        <source>Copied with citation ({1}): {0}.</source>
        <translation>نُسخ مع الاستشهاد ({1}): {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_controller.py"/>
        <source>There is nothing here that a link could lead to.</source>
        <translation>لا يوجد هنا ما يمكن أن يؤدي إليه رابط.</translation>
    </message>
    <message>
        <location filename="../../viewer/citing/citation_controller.py"/>
        <source>There is nothing here to cite.</source>
        <translation>لا يوجد هنا ما يُستشهد به.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <location filename="../../viewer/kit/widgets/clear_button.py"/>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <location filename="../../viewer/faults/unsaved_controller.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/unsaved_controller.py"/>
        <source>Close &amp;without saving</source>
        <translation>إغلاق &amp;دون حفظ</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/unsaved_controller.py"/>
        <source>If the program is closed now, what is not saved yet is lost.</source>
        <translation>إذا أُغلق البرنامج الآن فسيضيع ما لم يُحفظ بعد.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/unsaved_controller.py"/>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>For</source>
        <translation>الممثَّلة</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>From which year until which, as far as stated; the details give it as the source words it.</source>
        <translation>من أي سنة إلى أي سنة، بقدر ما هو مذكور؛ وتعطي التفاصيل نص المصدر كما هو.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>In</source>
        <translation>المعتمد لديها</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Power</source>
        <translation>الحامية</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Stated in</source>
        <translation>مذكور في</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>The host state: where they are looked after.</source>
        <translation>الدولة المعتمد لديها: حيث تُرعى المصالح.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>The protecting power: the state that acts for another.</source>
        <translation>الدولة الحامية: الدولة التي تعمل نيابةً عن غيرها.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>The represented state: whose interests are looked after.</source>
        <translation>الدولة الممثَّلة: الدولة التي تُرعى مصالحها.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>What the public record says about it.</source>
        <translation>ما تقوله المراجع العلنية عنه.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Where it is stated: in the source document, in the register.</source>
        <translation>أين ذُكر: في الوثيقة المصدر أو في السجل.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Whether it is in force, and as of which date that is known.</source>
        <translation>هل هو سارٍ، وإلى أي تاريخ يعود العلم بذلك.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/columns.py"/>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record, here its id; those that weigh most come first</source>
        <translation>سطر لكل مرجع، وهنا معرّفه؛ والمراجع مرتبة من الأقوى حجيةً</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record: its address</source>
        <translation>سطر لكل مرجع: عنوانه الإلكتروني</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record: its own date, or “undated”</source>
        <translation>سطر لكل مرجع: تاريخه هو، أو «undated» (بلا تاريخ)</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record: its title, in [square brackets] where it has none of its own</source>
        <translation>سطر لكل مرجع: عنوانه، بين [قوسين معقوفين] إن لم يكن له عنوان</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record: the day it was seen, or “not stated”</source>
        <translation>سطر لكل مرجع: يوم الاطلاع عليه، أو «not stated» (غير مذكور)</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record: treaty body, ministry, official series, academic, press, …</source>
        <translation>سطر لكل مرجع: treaty body (منظمة دولية)، ministry (وزارة)، official series (سلسلة رسمية)، academic (مؤلَّف أكاديمي)، press (صحافة)، …</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each record: who published it, or “not stated”</source>
        <translation>سطر لكل مرجع: ناشره، أو «not stated» (غير مذكور)</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>a line for each stage: ids of the records that state it, with spaces between</source>
        <translation>سطر لكل مرحلة: معرّفات المراجع التي تذكرها، تفصل بينها مسافات</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>code of the state: ISO 3166-1, for former states ISO 3166-3, or one of our own that begins with x-</source>
        <translation>رمز الدولة: ISO 3166-1، وللدول السابقة ISO 3166-3، أو رمز خاص بنا يبدأ بـ ‎x-‎</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>current, ended, never in force or unknown</source>
        <translation>current (سارٍ)، أو ended (منتهٍ)، أو never in force (لم يدخل حيز النفاذ قط)، أو unknown (غير معروف)</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>date of the latest record of what is current</source>
        <translation>تاريخ أحدث مرجع لما هو سارٍ</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>how many statements of this library say so</source>
        <translation>عدد إفادات هذه المكتبة التي تقول ذلك</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>id of the arrangement; it stays in later editions</source>
        <translation>معرّف التكليف؛ يبقى في الطبعات اللاحقة</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>ids of arrangements that the same source states against this one, with spaces between</source>
        <translation>معرّفات تكليفات يذكرها المصدر نفسه خلافًا لهذا، تفصل بينها مسافات</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>its stages in order, with semicolons between: requested, agreed, in force, suspended, refused, ended</source>
        <translation>مراحله بالترتيب، تفصل بينها فواصل منقوطة: requested (طُلب)، agreed (اتُّفق عليه)، in force (سارٍ)، suspended (معلَّق)، refused (مرفوض)، ended (منتهٍ)</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>its time as worded, where no date says it</source>
        <translation>زمنه بلفظه، حيث لا يذكره تاريخ</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>the day as of which its status is known</source>
        <translation>اليوم الذي تُعرف فيه حالته</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>the host state</source>
        <translation>الدولة المعتمد لديها</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>the protecting power</source>
        <translation>الدولة الحامية</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>the represented state</source>
        <translation>الدولة الممثَّلة</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>what the record says: confirmed, imprecise, contradicted, unsupported, one source only</source>
        <translation>ما تقوله المراجع: confirmed (مؤكَّد)، imprecise (غير دقيق)، contradicted (مناقَض)، unsupported (بلا سند)، one source only (مرجع واحد فقط)</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>when it ended, in the same form</source>
        <translation>متى انتهى، بالصيغة نفسها</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>when it took effect: YYYY, YYYY-MM or YYYY-MM-DD, as precise as the record</source>
        <translation>متى دخل حيز النفاذ: سنة، أو سنة-شهر، أو سنة-شهر-يوم، بدقة المرجع</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_model.py"/>
        <source>{column}, ascending</source>
        <translation>{column}، تصاعديًا</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/table/arrangements_model.py"/>
        <source>{column}, descending</source>
        <translation>{column}، تنازليًا</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/csv_export.py"/>
        <source>“yes” for what is current and was not confirmed for twelve months</source>
        <translation>«yes» لما هو سارٍ ولم يتأكد منذ اثني عشر شهرًا</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>a state in any of these roles</source>
        <translation>دولة في أي من هذه الأدوار</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>check the library in use, and say what it rests on and what it covers</source>
        <translation>التحقق من المكتبة المستخدمة وذكر ما تستند إليه وما تشمله</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>current, ended, never in force or unknown</source>
        <translation>current (سارٍ)، أو ended (منتهٍ)، أو never in force (لم يدخل حيز النفاذ قط)، أو unknown (غير معروف)</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>have all documents on the shelf found, and found quickly</source>
        <translation>فهرسة كل وثائق الرفّ كي يعثر عليها البحث سريعًا</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>how to write them</source>
        <translation>كيفية كتابتها</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>in force on a date: 1985, 1985-04 or 1985-04-30</source>
        <translation>سارٍ في تاريخ: 1985 أو ⁦1985-04⁩ أو ⁦1985-04-30⁩</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>keep both editions on the shelf</source>
        <translation>الاحتفاظ بالطبعتين كلتيهما على الرفّ</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>leave out what is only reported, believed or likely</source>
        <translation>استبعاد ما هو منقول أو مظنون أو مرجَّح فحسب</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>list the documents on your shelf, or remove some</source>
        <translation>سرد الوثائق التي على رفّك، أو إزالة بعضها</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>list what changed since the last edition</source>
        <translation>سرد ما تغيّر منذ الطبعة الأخيرة</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>list who represents whom</source>
        <translation>سرد من يرعى مصالح مَن</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>look up in the window what is selected in another program, or was copied</source>
        <translation>البحث في النافذة عما حُدد في برنامج آخر أو نُسخ</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>one statement is confirmed, imprecise, contradicted, …</source>
        <translation>إحدى الإفادات confirmed (مؤكَّدة) أو imprecise (غير دقيقة) أو contradicted (تناقضها المراجع)، …</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>open a passage: its number (4.2), its id, or a link</source>
        <translation>فتح فقرة: رقمها (4.2) أو معرّفها أو رابط إليها</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>put a file on your shelf and open it; files alone do the same</source>
        <translation>وضع ملف على رفّك وفتحه؛ والملفات وحدها تفعل ذلك أيضًا</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>put documents of your own on your shelf</source>
        <translation>وضع وثائقك الخاصة على رفّك</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>put them into this folder of the shelf</source>
        <translation>وضعها في هذا المجلد من الرفّ</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>save a picture of the window and exit</source>
        <translation>حفظ صورة للنافذة ثم الخروج</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>search only what comes with the program, or only your shelf</source>
        <translation>البحث فيما يأتي مع البرنامج فقط، أو في رفّك فقط</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>search the documents</source>
        <translation>البحث في الوثائق</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>show at most N hits (20)</source>
        <translation>إظهار N نتيجة على الأكثر (20)</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>show the version and exit</source>
        <translation>إظهار رقم الإصدار ثم الخروج</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>show this help message and exit</source>
        <translation>إظهار هذه المساعدة ثم الخروج</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>start with a search</source>
        <translation>البدء ببحث</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>start with the usual settings; a copy is kept</source>
        <translation>البدء بالإعدادات المعتادة؛ مع الاحتفاظ بنسخة</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>stated in one layer of the library, such as source</source>
        <translation>مذكور في طبقة من طبقات المكتبة، مثل source</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>take a newer edition in place of the one on the shelf</source>
        <translation>اعتماد طبعة أحدث بدلًا من الموجودة على الرفّ</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>take documents off the shelf; notes on them are kept</source>
        <translation>إزالة وثائق من الرفّ؛ وتبقى الملاحظات عليها محفوظة</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>take the first part of what is too long</source>
        <translation>إضافة الجزء الأول فقط مما هو أطول من الحدّ</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the encoding of plain texts</source>
        <translation>ترميز النصوص العادية</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the files, or folders of files, to read</source>
        <translation>الملفات أو مجلدات الملفات المراد قراءتها</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the host state</source>
        <translation>الدولة المعتمد لديها</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the id or the name of a document</source>
        <translation>معرّف وثيقة أو اسمها</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the protecting power</source>
        <translation>الدولة الحامية</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the represented state</source>
        <translation>الدولة الممثَّلة</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>the words to look for</source>
        <translation>الكلمات المطلوب البحث عنها</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>these words instead</source>
        <translation>هذه الكلمات بدلًا منه</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>use a language for this start</source>
        <translation>استخدام لغة لهذا التشغيل</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>use a theme for this start</source>
        <translation>استخدام سمة لهذا التشغيل</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>with --format csv: write into FILE, for a spreadsheet</source>
        <translation>مع ‎--format csv: الكتابة في FILE لبرنامج جداول البيانات</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>with --json: read one question a line from FILE, or stdin for -, and write one object a line</source>
        <translation>مع ‎--json: قراءة سؤال من كل سطر في FILE، أو من الدخل القياسي عند -، وكتابة كائن في كل سطر</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>with --on: also what the dates known do not decide</source>
        <translation>مع ⁦--on⁩: وكذلك ما لا تحسمه التواريخ المعروفة</translation>
    </message>
    <message>
        <location filename="../../viewer/terminal/command_line.py"/>
        <source>write JSON</source>
        <translation>الكتابة بصيغة JSON</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <location filename="../../viewer/arrangements/compare/compare_dialog.py"/>
        <source>Choose an arrangement</source>
        <translation>اختر تكليفًا</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/compare_dialog.py"/>
        <source>Compare two arrangements</source>
        <translation>مقارنة تكليفين</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/compare_dialog.py"/>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/compare_dialog.py"/>
        <source>Enter opens the sentence under a value.</source>
        <translation>يفتح Enter الجملة التي تستند إليها القيمة.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/compare_dialog.py"/>
        <source>One arrangement</source>
        <translation>التكليف الأول</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/compare_dialog.py"/>
        <source>The other arrangement</source>
        <translation>التكليف الآخر</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>%n statement(s)</source>
        <translation>
            <numerusform>لا إفادات</numerusform>
            <numerusform>إفادة واحدة</numerusform>
            <numerusform>إفادتان</numerusform>
            <numerusform>%n إفادات</numerusform>
            <numerusform>%n إفادة</numerusform>
            <numerusform>%n إفادة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Begins</source>
        <translation>البداية</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Contradicted in the source</source>
        <translation>مناقَض في المصدر</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Ends</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Host state</source>
        <translation>الدولة المعتمد لديها</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Last confirmed</source>
        <translation>آخر تأكيد</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Protecting power</source>
        <translation>الدولة الحامية</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Represented state</source>
        <translation>الدولة الممثَّلة</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Rests on</source>
        <translation>يستند إلى</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Stages</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison.py"/>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison_model.py"/>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/compare/comparison_model.py"/>
        <source>the same</source>
        <translation>مطابق</translation>
    </message>
</context>
<context>
    <name>ContentsPane</name>
    <message>
        <location filename="../../viewer/reading/contents/contents_pane.py"/>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/contents/contents_pane.py"/>
        <source>Marks</source>
        <translation>الإشارات</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/contents/contents_pane.py"/>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/contents/contents_pane.py"/>
        <source>Results, contents or bookmarks</source>
        <translation>النتائج أو المحتويات أو الإشارات المرجعية</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/contents/contents_pane.py"/>
        <source>The topics of the library; the chosen one is opened beside.</source>
        <translation>موضوعات المكتبة؛ ويُفتح الموضوع المختار بجانبها.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <location filename="../../viewer/app.py"/>
        <source>%n arrangement(s)</source>
        <translation>
            <numerusform>لا تكليفات</numerusform>
            <numerusform>تكليف واحد</numerusform>
            <numerusform>تكليفان</numerusform>
            <numerusform>%n تكليفات</numerusform>
            <numerusform>%n تكليفًا</numerusform>
            <numerusform>%n تكليف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/app.py"/>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>%n passage(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%n فقرات</numerusform>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message numerus="yes">
        <location filename="../../index/words/coverage_words.py"/>
        <source>%n arrangement(s)</source>
        <translation>
            <numerusform>لا تكليفات</numerusform>
            <numerusform>تكليف واحد</numerusform>
            <numerusform>تكليفان</numerusform>
            <numerusform>%n تكليفات</numerusform>
            <numerusform>%n تكليفًا</numerusform>
            <numerusform>%n تكليف</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>A state that is not in this list has no arrangement in this library.</source>
        <translation>الدولة التي لا ترد في هذه القائمة ليس لها أي تكليف في هذه المكتبة.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/words/coverage_words.py"/>
        <source>An arrangement counts in every period in which it was in force; %n more (is|are) not dated well enough.</source>
        <translation>
            <numerusform>يُحسب التكليف في كل فترة كان ساريًا فيها؛ وليس هناك تكليف آخر بلا تاريخ كافٍ.</numerusform>
            <numerusform>يُحسب التكليف في كل فترة كان ساريًا فيها؛ وهناك تكليف واحد آخر ليس مؤرخًا بدقة كافية.</numerusform>
            <numerusform>يُحسب التكليف في كل فترة كان ساريًا فيها؛ وهناك تكليفان آخران ليسا مؤرخين بدقة كافية.</numerusform>
            <numerusform>يُحسب التكليف في كل فترة كان ساريًا فيها؛ وهناك %n تكليفات أخرى ليست مؤرخة بدقة كافية.</numerusform>
            <numerusform>يُحسب التكليف في كل فترة كان ساريًا فيها؛ وهناك %n تكليفًا آخر ليس مؤرخًا بدقة كافية.</numerusform>
            <numerusform>يُحسب التكليف في كل فترة كان ساريًا فيها؛ وهناك %n تكليف آخر ليس مؤرخًا بدقة كافية.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Arrangements</source>
        <translation>التكليفات</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>As host</source>
        <translation>دولة معتمد لديها</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>As power</source>
        <translation>دولة حامية</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>By period</source>
        <translation>بحسب الفترة</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>By record</source>
        <translation>بحسب المرجع</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>By state</source>
        <translation>بحسب الدولة</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Each arrangement counts once, with the record that weighs most.</source>
        <translation>يُحسب كل تكليف مرة واحدة، مع أقوى مراجعه حجيةً.</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Examined</source>
        <translation>رُوجع</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>In force</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Left out as doubtful</source>
        <translation>ما استُبعد لأنه مشكوك فيه</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Record</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Represented</source>
        <translation>دولة ممثَّلة</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Sources examined</source>
        <translation>ما رُوجع</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Sources not examined</source>
        <translation>ما لم يُراجَع</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>This library does not say.</source>
        <translation>لا تذكر هذه المكتبة ذلك.</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>What a record names, but not well enough to stand among the arrangements.</source>
        <translation>ما يذكره مرجع، لكن ليس بما يكفي ليُدرج بين التكليفات.</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>Why not</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>With an official record</source>
        <translation>بمرجع رسمي</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>With two independent records</source>
        <translation>بمرجعين مستقلين</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>a document of this library alone</source>
        <translation>وثيقة من هذه المكتبة وحدها</translation>
    </message>
    <message>
        <location filename="../../index/words/coverage_words.py"/>
        <source>states</source>
        <translation>الدول</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/words/coverage_words.py"/>
        <source>{count} {date:in}, of {total} in the library: the other %n never took effect or (is|are) not borne out, and (is|are) not counted here. Nothing found does not mean that there was nothing: only that nothing stands in the sources examined.</source>
        <translation>
            <numerusform>{count} {date:in}، من أصل {total} في المكتبة: ولم يُستثنَ منها شيء. وعدم العثور على شيء لا يعني أنه لم يكن هناك شيء، بل يعني فقط أن شيئًا لم يرد فيما رُوجع.</numerusform>
            <numerusform>{count} {date:in}، من أصل {total} في المكتبة: واستُثني تكليف واحد لم يدخل حيز النفاذ قط أو لا سند له. وعدم العثور على شيء لا يعني أنه لم يكن هناك شيء، بل يعني فقط أن شيئًا لم يرد فيما رُوجع.</numerusform>
            <numerusform>{count} {date:in}، من أصل {total} في المكتبة: واستُثني تكليفان لم يدخلا حيز النفاذ قط أو لا سند لهما. وعدم العثور على شيء لا يعني أنه لم يكن هناك شيء، بل يعني فقط أن شيئًا لم يرد فيما رُوجع.</numerusform>
            <numerusform>{count} {date:in}، من أصل {total} في المكتبة: واستُثنيت %n تكليفات لم تدخل حيز النفاذ قط أو لا سند لها. وعدم العثور على شيء لا يعني أنه لم يكن هناك شيء، بل يعني فقط أن شيئًا لم يرد فيما رُوجع.</numerusform>
            <numerusform>{count} {date:in}، من أصل {total} في المكتبة: واستُثني %n تكليفًا لم يدخل حيز النفاذ قط أو لا سند له. وعدم العثور على شيء لا يعني أنه لم يكن هناك شيء، بل يعني فقط أن شيئًا لم يرد فيما رُوجع.</numerusform>
            <numerusform>{count} {date:in}، من أصل {total} في المكتبة: واستُثني %n تكليف لم يدخل حيز النفاذ قط أو لا سند له. وعدم العثور على شيء لا يعني أنه لم يكن هناك شيء، بل يعني فقط أن شيئًا لم يرد فيما رُوجع.</numerusform>
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
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>d MMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DetailList</name>
    <message>
        <location filename="../../viewer/arrangements/details/detail_list.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_list.py"/>
        <source>&amp;Open passage</source>
        <translation>&amp;فتح الفقرة</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_list.py"/>
        <source>&amp;Show this arrangement</source>
        <translation>إ&amp;ظهار هذا التكليف</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_list.py"/>
        <source>Copy address {0}</source>
        <translation>نسخ العنوان {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_list.py"/>
        <source>Open address {0}…</source>
        <translation>فتح العنوان {0}…</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <location filename="../../viewer/arrangements/details/detail_page.py"/>
        <source>All arrangements</source>
        <translation>كل التكليفات</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_page.py"/>
        <source>Back to the list (Escape)</source>
        <translation>العودة إلى القائمة (Esc)</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_page.py"/>
        <source>Next arrangement</source>
        <translation>التكليف التالي</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_page.py"/>
        <source>Previous arrangement</source>
        <translation>التكليف السابق</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_page.py"/>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Before and after, for the same state in the same host</source>
        <translation>قبل وبعد، للدولة نفسها لدى الدولة المعتمد لديها نفسها</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Contradicted in the source itself</source>
        <translation>مناقَض في المصدر نفسه</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Editors’ note, {0}. {1} {2}</source>
        <translation>ملاحظة المحررين، {0}. {1} {2}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Evidence, the best first</source>
        <translation>الأدلة، الأفضل أولًا</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>In the source</source>
        <translation>في المصدر</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>In the {0}</source>
        <translation>في طبقة «{0}»</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Its stages</source>
        <translation>مراحله</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Note of {date} on {words}</source>
        <translation>ملاحظة بتاريخ {date} على {words}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Other roles of {power}</source>
        <translation>أدوار {power:nom} الأخرى</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Passage {0}: {1}</source>
        <translation>الفقرة {0}: {1}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>Show all %n</source>
        <translation>
            <numerusform>إظهار الكل (%n)</numerusform>
            <numerusform>إظهار الكل (%n)</numerusform>
            <numerusform>إظهار الكل (%n)</numerusform>
            <numerusform>إظهار الكل (%n)</numerusform>
            <numerusform>إظهار الكل (%n)</numerusform>
            <numerusform>إظهار الكل (%n)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>The editors’ notes on it</source>
        <translation>ملاحظات المحررين عليه</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>The opposite direction</source>
        <translation>الاتجاه المعاكس</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>apart</source>
        <translation>على حدة</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/detail_delegate.py"/>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>undated</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>~ hedged in the text</source>
        <translation>~ صياغة متحفظة في النص</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details.py"/>
        <source>≠ dates differ between statements</source>
        <translation>≠ تختلف التواريخ بين الإفادات</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>&amp;Open passage</source>
        <translation>&amp;فتح الفقرة</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Add to b&amp;riefing</source>
        <translation>إضافة إلى ال&amp;إحاطة</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>C&amp;ite</source>
        <translation>&amp;استشهاد</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Co&amp;mpare</source>
        <translation>مقا&amp;رنة</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Co&amp;py</source>
        <translation>نس&amp;خ</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Copy everything that this card shows</source>
        <translation>نسخ كل ما تعرضه هذه البطاقة</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Copy it in one sentence, with its best record</source>
        <translation>نسخه في جملة واحدة مع أفضل مرجع له</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Details of this arrangement</source>
        <translation>تفاصيل هذا التكليف</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Other ways to cite</source>
        <translation>طرق أخرى للاستشهاد</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Put this arrangement on the briefing sheet, together with the others ticked</source>
        <translation>إدراج هذا التكليف في ورقة الإحاطة مع سائر التكليفات المضافة إليها</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Read the sentence that says most of it, where it stands</source>
        <translation>قراءة الجملة الأوفى بيانًا له في موضعها</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Set it beside another arrangement, field by field</source>
        <translation>مقارنته بتكليف آخر حقلًا بحقل</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>Statements, editors’ notes and related arrangements. Enter opens one, Ctrl+C copies it.</source>
        <translation>الإفادات وملاحظات المحررين والتكليفات ذات الصلة. يفتح Enter أحدها، وينسخه ⁦Ctrl+C⁩.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>States of this arrangement</source>
        <translation>دول هذا التكليف</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/details/details_card.py"/>
        <source>What the public record says</source>
        <translation>ما تقوله المراجع العلنية</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>About Good Offices</source>
        <translation>حول Good Offices</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>An address is shown in full and opened only when you say so.</source>
        <translation>يُعرض العنوان كاملًا ولا يُفتح إلا بطلبك.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>An offline reference on protecting powers and mediation.</source>
        <translation>دليل مرجعي عن الدول الحامية والوساطة، يعمل بلا اتصال.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>Edition {number} of {date}</source>
        <translation>الطبعة {number} بتاريخ {date}</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>In a source, headings in [square brackets] are the editors’; all else is its own.</source>
        <translation>العناوين الواردة في المصدر بين [قوسين معقوفين] من وضع المحررين، وكل ما عداها من المصدر نفسه.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>It never opens a network connection.</source>
        <translation>لا يفتح أي اتصال بالشبكة إطلاقًا.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <location filename="../../viewer/help/dialogs.py"/>
        <source>Records of the editor’s note</source>
        <translation>مراجع ملاحظة المحرر</translation>
    </message>
    <message>
        <location filename="../../viewer/help/changes_dialog.py"/>
        <source>What has changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <location filename="../../viewer/help/coverage_dialog.py"/>
        <source>What is covered</source>
        <translation>نطاق التغطية</translation>
    </message>
</context>
<context>
    <name>DiskFaults</name>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>access to it is denied</source>
        <translation>الوصول مرفوض</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>another program is using it</source>
        <translation>يستخدمه برنامج آخر</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>fault {0}</source>
        <translation>الخطأ {0}</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>it cannot be used as a file</source>
        <translation>لا يمكن استخدامه بوصفه ملفًا</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>it is a folder</source>
        <translation>مجلد لا ملف</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>it is damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>it is not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>it is too large</source>
        <translation>حجمه أكبر من اللازم</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>it was interrupted</source>
        <translation>انقطعت العملية</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>its links lead round in a circle</source>
        <translation>روابطه تدور في حلقة</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>its name is too long</source>
        <translation>اسمه أطول من اللازم</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>something of that name is there already</source>
        <translation>يوجد شيء بهذا الاسم من قبل</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>the disk reports a fault</source>
        <translation>يُبلغ القرص عن خطأ</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>the drive or the network does not answer</source>
        <translation>لا استجابة من القرص أو الشبكة</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>there is too little memory</source>
        <translation>الذاكرة غير كافية</translation>
    </message>
    <message>
        <location filename="../../index/words/disk_faults.py"/>
        <source>too many files are open</source>
        <translation>عدد الملفات المفتوحة أكبر من اللازم</translation>
    </message>
</context>
<context>
    <name>EditingController</name>
    <message numerus="yes">
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>%n document(s) (is|are) in no folder now.</source>
        <translation>
            <numerusform>لا وثيقة خارج المجلدات الآن.</numerusform>
            <numerusform>وثيقة واحدة خارج المجلدات الآن.</numerusform>
            <numerusform>وثيقتان خارج المجلدات الآن.</numerusform>
            <numerusform>%n وثائق خارج المجلدات الآن.</numerusform>
            <numerusform>%n وثيقة خارج المجلدات الآن.</numerusform>
            <numerusform>%n وثيقة خارج المجلدات الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>%n document(s) (is|are) in the folder {0} now.</source>
        <translation>
            <numerusform>لا وثيقة في المجلد {0} الآن.</numerusform>
            <numerusform>وثيقة واحدة في المجلد {0} الآن.</numerusform>
            <numerusform>وثيقتان في المجلد {0} الآن.</numerusform>
            <numerusform>%n وثائق في المجلد {0} الآن.</numerusform>
            <numerusform>%n وثيقة في المجلد {0} الآن.</numerusform>
            <numerusform>%n وثيقة في المجلد {0} الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>%n document(s) (is|are) off your shelf. Your notes on (it|them) are kept.</source>
        <translation>
            <numerusform>لم تُزَل أي وثيقة من رفّك.</numerusform>
            <numerusform>أُزيلت وثيقة واحدة من رفّك. وتبقى ملاحظاتك عليها محفوظة.</numerusform>
            <numerusform>أُزيلت وثيقتان من رفّك. وتبقى ملاحظاتك عليهما محفوظة.</numerusform>
            <numerusform>أُزيلت %n وثائق من رفّك. وتبقى ملاحظاتك عليها محفوظة.</numerusform>
            <numerusform>أُزيلت %n وثيقة من رفّك. وتبقى ملاحظاتك عليها محفوظة.</numerusform>
            <numerusform>أُزيلت %n وثيقة من رفّك. وتبقى ملاحظاتك عليها محفوظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>%n folder(s) (is|are) gone; (its|their) documents stay on your shelf.</source>
        <translation>
            <numerusform>لم يُزَل أي مجلد.</numerusform>
            <numerusform>أُزيل مجلد واحد؛ وتبقى وثائقه على رفّك.</numerusform>
            <numerusform>أُزيل مجلدان؛ وتبقى وثائقهما على رفّك.</numerusform>
            <numerusform>أُزيلت %n مجلدات؛ وتبقى وثائقها على رفّك.</numerusform>
            <numerusform>أُزيل %n مجلدًا؛ وتبقى وثائقها على رفّك.</numerusform>
            <numerusform>أُزيل %n مجلد؛ وتبقى وثائقها على رفّك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>%n row(s) (has|have) another place now.</source>
        <translation>
            <numerusform>لم يتغير موضع أي عنصر.</numerusform>
            <numerusform>لعنصر واحد موضع آخر الآن.</numerusform>
            <numerusform>لعنصرين موضع آخر الآن.</numerusform>
            <numerusform>لـ%n عناصر موضع آخر الآن.</numerusform>
            <numerusform>لـ%n عنصرًا موضع آخر الآن.</numerusform>
            <numerusform>لـ%n عنصر موضع آخر الآن.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>Done again.</source>
        <translation>أُعيد التغيير.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>It is called by this name now.</source>
        <translation>صارت الوثيقة تحمل هذا الاسم.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>The folder is called {0} now.</source>
        <translation>صار اسم المجلد {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>The folder {0} is gone; its documents stay on your shelf.</source>
        <translation>أُزيل المجلد {0}؛ وتبقى وثائقه على رفّك.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>There is a folder {0} now.</source>
        <translation>أُنشئ المجلد {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>Undone.</source>
        <translation>جرى التراجع.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>What was read of {0} is gone: add its file again; your notes on it are found then.</source>
        <translation>لم يعد ما قُرئ من {0} موجودًا: أضف الملف من جديد، فتجد ملاحظاتك عليه.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>{0} has another place now.</source>
        <translation>صار لـ{0} موضع آخر.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>{0} is in no folder now.</source>
        <translation>لم تعد {0} في أي مجلد.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>{0} is in the folder {1} now.</source>
        <translation>صارت {0} في المجلد {1}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_words.py"/>
        <source>{0} is off your shelf. Your notes on it are kept.</source>
        <translation>لم تعد {0} على رفّك. ملاحظاتك عليها محفوظة.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>{0} is the first one already.</source>
        <translation>{0} في أول القائمة أصلًا.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>{0} is the last one already.</source>
        <translation>{0} في آخر القائمة أصلًا.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/editing_controller.py"/>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} من {2}</translation>
    </message>
</context>
<context>
    <name>EditionBar</name>
    <message>
        <location filename="../../viewer/shelf/edition_bar.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/edition_bar.py"/>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/edition_bar.py"/>
        <source>Take the new edition</source>
        <translation>اعتماد الطبعة الجديدة</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/edition_bar.py"/>
        <source>The file of this document has changed since it was read.</source>
        <translation>تغيّر ملف هذه الوثيقة منذ قراءته.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/edition_bar.py"/>
        <source>The new edition is being read: {0} %</source>
        <translation>تجري قراءة الطبعة الجديدة: {0}٪</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <location filename="../../viewer/shelf/encoding_dialog.py"/>
        <source>&amp;Encoding:</source>
        <translation>ال&amp;ترميز:</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/encoding_dialog.py"/>
        <source>&amp;Read it so</source>
        <translation>القراءة &amp;هكذا</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/encoding_dialog.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/encoding_dialog.py"/>
        <source>Encoding of the text</source>
        <translation>ترميز النص</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/encoding_dialog.py"/>
        <source>How the text reads</source>
        <translation>كيف يُقرأ النص</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/encoding_dialog.py"/>
        <source>“{0}” does not say how its letters are written. Choose what makes them readable.</source>
        <translation>لا يبيّن «{0}» ترميز حروفه. اختر الترميز الذي يجعلها مقروءة.</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Arabic (Windows)</source>
        <translation>العربية (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Baltic (Windows)</source>
        <translation>لغات البلطيق (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Central European (DOS)</source>
        <translation>أوروبا الوسطى (DOS)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Central European (ISO)</source>
        <translation>أوروبا الوسطى (ISO)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Central European (Windows)</source>
        <translation>أوروبا الوسطى (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Chinese, simplified (GB18030)</source>
        <translation>الصينية المبسطة (GB18030)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Chinese, traditional (Big5)</source>
        <translation>الصينية التقليدية (Big5)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Cyrillic (DOS)</source>
        <translation>السيريلية (DOS)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Cyrillic (KOI8)</source>
        <translation>السيريلية (KOI8)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Cyrillic (Windows)</source>
        <translation>السيريلية (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Greek (Windows)</source>
        <translation>اليونانية (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Hebrew (Windows)</source>
        <translation>العبرية (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Japanese (EUC)</source>
        <translation>اليابانية (EUC)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Japanese (Shift JIS)</source>
        <translation>اليابانية (Shift JIS)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Korean (Windows)</source>
        <translation>الكورية (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Thai (Windows)</source>
        <translation>التايلاندية (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Turkish (Windows)</source>
        <translation>التركية (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Unicode (UTF-16)</source>
        <translation>يونيكود (UTF-16)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Unicode (UTF-16, reversed)</source>
        <translation>يونيكود (UTF-16، معكوس)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Unicode (UTF-8)</source>
        <translation>يونيكود (UTF-8)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Vietnamese (Windows)</source>
        <translation>الفيتنامية (Windows)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Western European (DOS)</source>
        <translation>أوروبا الغربية (DOS)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Western European (Macintosh)</source>
        <translation>أوروبا الغربية (Macintosh)</translation>
    </message>
    <message>
        <location filename="../../index/words/encoding_words.py"/>
        <source>Western European (Windows)</source>
        <translation>أوروبا الغربية (Windows)</translation>
    </message>
</context>
<context>
    <name>EnlargedView</name>
    <message>
        <location filename="../../viewer/arrangements/enlarged_view.py"/>
        <source>Back to the text</source>
        <translation>العودة إلى النص</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/enlarged_view.py"/>
        <source>Back to the text (Escape)</source>
        <translation>العودة إلى النص (Esc)</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>&amp;Copy report</source>
        <translation>&amp;نسخ التقرير</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>&amp;Go on</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>A file could not be read or written.</source>
        <translation>تعذرت قراءة ملف أو كتابته.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>A part of the program failed. This is a mistake in the program, not one of yours.</source>
        <translation>تعطّل جزء من البرنامج. هذا خطأ في البرنامج وليس خطأً منك.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>A part of the program is missing. It was probably updated or removed while it was open.</source>
        <translation>جزء من البرنامج مفقود. لعله حُدِّث أو أُزيل وهو مفتوح.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>Check that the disk is connected and that you may write there, then try again.</source>
        <translation>تحقق من أن القرص موصول وأن لديك إذن الكتابة فيه، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>Close the program and start it again. If it does not start, install it again.</source>
        <translation>أغلق البرنامج وشغّله من جديد. إن لم يعمل فثبّته مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>Close the program and start it again: it checks the library and builds it anew if need be.</source>
        <translation>أغلق البرنامج ثم شغّله من جديد: فهو يفحص المكتبة ويعيد بناءها عند الحاجة.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>Go on reading. If it happens again, close the program and start it again; the report below helps those who look after the program to find the mistake.</source>
        <translation>تابع القراءة. وإذا تكرر ذلك فأغلق البرنامج ثم شغّله من جديد؛ والتقرير أدناه يساعد القائمين على البرنامج في العثور على الخطأ.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>It has happened %n time(s) so far.</source>
        <translation>
            <numerusform>لم يحدث ذلك حتى الآن.</numerusform>
            <numerusform>حدث ذلك مرة واحدة حتى الآن.</numerusform>
            <numerusform>حدث ذلك مرتين حتى الآن.</numerusform>
            <numerusform>حدث ذلك %n مرات حتى الآن.</numerusform>
            <numerusform>حدث ذلك %n مرة حتى الآن.</numerusform>
            <numerusform>حدث ذلك %n مرة حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>It holds nothing that you read, searched for or wrote.</source>
        <translation>لا يتضمن شيئًا مما قرأته أو بحثت عنه أو كتبته.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>Make some room on the disk and try again.</source>
        <translation>أفسح بعض المساحة على القرص ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>The disk is full, so a file could not be written.</source>
        <translation>القرص ممتلئ، فتعذرت كتابة ملف.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>The library is unchanged, and what you had set or saved before is safe. The program goes on.</source>
        <translation>لم تتغير المكتبة، وما ضبطته أو حفظته من قبل سليم. يواصل البرنامج عمله.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_words.py"/>
        <source>The library’s files could not be read. They may have been moved or removed.</source>
        <translation>تعذرت قراءة ملفات المكتبة. ربما نُقلت أو حُذفت.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/error_dialog.py"/>
        <source>This report holds nothing that you read, searched for or wrote. It is sent nowhere.</source>
        <translation>لا يتضمن هذا التقرير شيئًا مما قرأته أو بحثت عنه أو كتبته. ولا يُرسل إلى أي مكان.</translation>
    </message>
</context>
<context>
    <name>ExchangeController</name>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Bookmarks and notes in {0}, edition {1}</source>
        <translation>الإشارات المرجعية والملاحظات في {0}، الطبعة {1}</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Export bookmarks and notes</source>
        <translation>تصدير الإشارات المرجعية والملاحظات</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Export for another computer</source>
        <translation>تصدير لحاسوب آخر</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Import bookmarks and notes</source>
        <translation>استيراد الإشارات المرجعية والملاحظات</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Imported: {0} new, {1} with later words, {2} already here.</source>
        <translation>المستورد: {0} جديدة، و{1} بنص أحدث، و{2} موجودة هنا من قبل.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Nothing is marked here, so there is nothing to save.</source>
        <translation>لا شيء معلَّم هنا، فليس هناك ما يُحفظ.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Saved {0} with bookmarks, highlights and notes: {1}, settings: {2}.</source>
        <translation>حُفظ {0} وفيه إشارات مرجعية وتمييزات وملاحظات: {1}، وإعدادات: {2}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Saved {0} with bookmarks, highlights and notes: {1}.</source>
        <translation>حُفظ {0} بالإشارات المرجعية والتمييزات والملاحظات: {1}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Settings taken over: {0}.</source>
        <translation>الإعدادات المعتمدة: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>Take over</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/exchange_controller.py"/>
        <source>{0} holds bookmarks, highlights and notes: {1}, and settings: {2}. What you marked here stays; your settings and keys are replaced by those of the file.</source>
        <translation>يحتوي {0} على إشارات مرجعية وتمييزات وملاحظات: {1}، وإعدادات: {2}. يبقى ما علّمته هنا؛ وتحلّ إعدادات الملف واختصاراته محلّ إعداداتك واختصاراتك.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>For</source>
        <translation>الممثَّلة</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>In</source>
        <translation>المعتمد لديها</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>Power</source>
        <translation>الحامية</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>Rests on</source>
        <translation>يستند إلى</translation>
    </message>
    <message>
        <location filename="../../index/arrangements/export.py"/>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <location filename="../../viewer/arrangements/export_controller.py"/>
        <source>Briefing sheet</source>
        <translation>ورقة الإحاطة</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/export_controller.py"/>
        <source>Export all arrangements</source>
        <translation>تصدير كل التكليفات</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/export_controller.py"/>
        <source>Export arrangements</source>
        <translation>تصدير التكليفات</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/export_controller.py"/>
        <source>Saved {0}: %n arrangement(s).</source>
        <translation>
            <numerusform>حُفظ {0}: لا تكليفات.</numerusform>
            <numerusform>حُفظ {0}: تكليف واحد.</numerusform>
            <numerusform>حُفظ {0}: تكليفان.</numerusform>
            <numerusform>حُفظ {0}: %n تكليفات.</numerusform>
            <numerusform>حُفظ {0}: %n تكليفًا.</numerusform>
            <numerusform>حُفظ {0}: %n تكليف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportService</name>
    <message>
        <location filename="../../viewer/arrangements/export_service.py"/>
        <source>Protecting-power arrangements ({0}, edition {1})</source>
        <translation>تكليفات الدول الحامية ({0}، الطبعة {1})</translation>
    </message>
</context>
<context>
    <name>FaultController</name>
    <message>
        <location filename="../../viewer/faults/fault_controller.py"/>
        <source>The program was updated or removed while it was open. Close it and start it again.</source>
        <translation>جرى تحديث البرنامج أو إزالته وهو مفتوح. أغلقه وشغّله من جديد.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/fault_controller.py"/>
        <source>The same fault again ({0} so far). Help → Copy diagnostics has what is known.</source>
        <translation>الخلل نفسه مرة أخرى (عدد المرات حتى الآن: {0}). تجد ما هو معروف عنه في: مساعدة ← نسخ معلومات التشخيص.</translation>
    </message>
</context>
<context>
    <name>FileKinds</name>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <source>Annotations for other readers (*.ann)</source>
        <translation>تعليقات لبرامج قراءة أخرى (*.ann)</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/export_service.py"/>
        <source>Data for a program (*.json)</source>
        <translation>بيانات لبرنامج (*.json)</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <location filename="../../viewer/shortcuts/shortcuts_file.py"/>
        <source>Data to import again (*.json)</source>
        <translation>بيانات لاستيرادها من جديد (*.json)</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/scene_export.py"/>
        <source>Drawing to scale (*.svg)</source>
        <translation>رسم قابل للتحجيم (*.svg)</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/export_service.py"/>
        <source>Markdown with footnotes (*.md)</source>
        <translation>Markdown مع حواشٍ (*.md)</translation>
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
        <translation>صورة (*.jpg)</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/scene_export.py"/>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/export_service.py"/>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>جدول لبرنامج جداول البيانات (*.csv)</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/annotation_exchange.py"/>
        <location filename="../../viewer/arrangements/export_service.py"/>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>%n arrangement(s) in all. Stated in: {0}. What several state is counted once.</source>
        <translation>
            <numerusform>لا تكليفات (%n). المذكور في: {0}. وما يذكره أكثر من موضع يُعدّ مرة واحدة.</numerusform>
            <numerusform>تكليف واحد إجمالًا. المذكور في: {0}. وما يذكره أكثر من موضع يُعدّ مرة واحدة.</numerusform>
            <numerusform>تكليفان إجمالًا. المذكور في: {0}. وما يذكره أكثر من موضع يُعدّ مرة واحدة.</numerusform>
            <numerusform>%n تكليفات إجمالًا. المذكور في: {0}. وما يذكره أكثر من موضع يُعدّ مرة واحدة.</numerusform>
            <numerusform>%n تكليفًا إجمالًا. المذكور في: {0}. وما يذكره أكثر من موضع يُعدّ مرة واحدة.</numerusform>
            <numerusform>%n تكليف إجمالًا. المذكور في: {0}. وما يذكره أكثر من موضع يُعدّ مرة واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>%n more (is|are) not dated well enough to tell</source>
        <translation>
            <numerusform>لا يوجد غيره ما ينقصه تاريخ دقيق</numerusform>
            <numerusform>تكليف واحد آخر غير مؤرَّخ بدقة تكفي للبتّ</numerusform>
            <numerusform>تكليفان آخران غير مؤرَّخين بدقة تكفي للبتّ</numerusform>
            <numerusform>%n تكليفات أخرى غير مؤرَّخة بدقة تكفي للبتّ</numerusform>
            <numerusform>%n تكليفًا آخر غير مؤرَّخ بدقة تكفي للبتّ</numerusform>
            <numerusform>%n تكليف آخر غير مؤرَّخ بدقة تكفي للبتّ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>%n more, marked {0}, (is|are) not dated well enough to tell</source>
        <translation>
            <numerusform>لا يوجد غيره بالعلامة {0} ما ينقصه تاريخ دقيق</numerusform>
            <numerusform>تكليف واحد آخر، بالعلامة {0}، غير مؤرَّخ بدقة تكفي للبتّ</numerusform>
            <numerusform>تكليفان آخران، بالعلامة {0}، غير مؤرَّخين بدقة تكفي للبتّ</numerusform>
            <numerusform>%n تكليفات أخرى، بالعلامة {0}، غير مؤرَّخة بدقة تكفي للبتّ</numerusform>
            <numerusform>%n تكليفًا آخر، بالعلامة {0}، غير مؤرَّخ بدقة تكفي للبتّ</numerusform>
            <numerusform>%n تكليف آخر، بالعلامة {0}، غير مؤرَّخ بدقة تكفي للبتّ</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>For</source>
        <translation>الدولة الممثَّلة</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>From the answer</source>
        <translation>من الجواب</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>In</source>
        <translation>الدولة المعتمد لديها</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>In force</source>
        <translation>سارٍ في</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/arrangements_filter_model.py"/>
        <source>Not dated well enough to tell.</source>
        <translation>غير مؤرَّخ بدقة تكفي للبتّ.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>Only firm statements</source>
        <translation>الإفادات القاطعة فقط</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>Power</source>
        <translation>الدولة الحامية</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>State involved</source>
        <translation>دولة معنية</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>Stated in</source>
        <translation>مذكور في</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>{0} of {1} in {2}</source>
        <translation>{0} من {1} {2:in}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>{0} of {1} on {2}</source>
        <translation>{0} من {1} {2:in}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_words.py"/>
        <source>{0}; {1}.</source>
        <translation>{0}؛ {1}.</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>“{0}” is not a date. Write it as 1980, 1980-05 or 1980-05-21.</source>
        <translation>«{0}» ليس تاريخًا. اكتبه على نحو 1980 أو ⁦1980-05⁩ أو ⁦1980-05-21⁩.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Filter arrangements</source>
        <translation>تصفية التكليفات</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Filter by state, date, status, where it is stated and assessment</source>
        <translation>التصفية حسب الدولة والتاريخ والحالة وموضع الذكر والتقييم</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Filter by state, period or words</source>
        <translation>التصفية حسب الدولة أو الفترة أو الكلمات</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Filters in use</source>
        <translation>عوامل التصفية المستخدمة</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Leave them out</source>
        <translation>استبعدها</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>More filters</source>
        <translation>مزيد من عوامل التصفية</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Remove filter {0}</source>
        <translation>إزالة عامل التصفية {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Remove this filter</source>
        <translation>إزالة عامل التصفية هذا</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_bar.py"/>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
</context>
<context>
    <name>FilterForm</name>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>1985, 1985-04 or 1985-04-30</source>
        <translation>1985 أو ⁦1985-04⁩ أو ⁦1985-04-30⁩</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>Arrow keys go by one year, Page Up and Page Down by ten.</source>
        <translation>تنقل مفاتيح الأسهم سنة واحدة، وينقل ⁦Page Up⁩ و⁦Page Down⁩ عشر سنوات.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>Filter arrangements</source>
        <translation>تصفية التكليفات</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>In any of the three roles</source>
        <translation>في أي من الأدوار الثلاثة</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>In force in the year</source>
        <translation>سارٍ في السنة</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>In force on</source>
        <translation>سارٍ في</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>Leave out what is only reported, believed or likely</source>
        <translation>استبعاد ما هو منقول أو مظنون أو مرجَّح فحسب</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>Show only the arrangements of which this is so.</source>
        <translation>إظهار التكليفات التي ينطبق عليها ذلك فقط.</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/filter/filter_form.py"/>
        <source>any</source>
        <translation>أي قيمة</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>&amp;Whole words</source>
        <translation>كلمات &amp;كاملة</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Close, and stay at this place</source>
        <translation>إغلاق مع البقاء في هذا الموضع</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Enter goes to the next place, Shift+Enter to the previous one, Escape back to where you were.</source>
        <translation>ينتقل Enter إلى الموضع التالي، و⁦Shift+Enter⁩ إلى السابق، ويعيدك Esc إلى حيث كنت.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Find in this document</source>
        <translation>البحث في هذه الوثيقة</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Find words</source>
        <translation>بحث</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Match &amp;case</source>
        <translation>مطا&amp;بقة حالة الأحرف</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Match acce&amp;nts</source>
        <translation>مطاب&amp;قة علامات الحروف</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>Regular e&amp;xpression</source>
        <translation>تعبير نم&amp;طي</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>“19[78]\d” finds the years from 1970 to 1989.</source>
        <translation>«⁦19[78]\d⁩» يجد السنوات من ١٩٧٠ إلى ١٩٨٩.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>“Us” does not find “us”.</source>
        <translation>«Us» لا تطابق «us».</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>“cafe” does not find “café”.</source>
        <translation>«cafe» لا تطابق «café».</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_bar.py"/>
        <source>“state” does not find “statement”.</source>
        <translation>«state» لا تطابق «statement».</translation>
    </message>
</context>
<context>
    <name>FindController</name>
    <message>
        <location filename="../../viewer/finding/find_controller.py"/>
        <source>Finding…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_controller.py"/>
        <source>Not in this document.</source>
        <translation>غير موجود في هذه الوثيقة.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_controller.py"/>
        <source>Words are found in documents. Open one first.</source>
        <translation>يُعثر على الكلمات في الوثائق. افتح وثيقة أولًا.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_controller.py"/>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_controller.py"/>
        <source>{0} of {1}, from the beginning again</source>
        <translation>{0} من {1}، من البداية مجددًا</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/find_controller.py"/>
        <source>{0} of {1}, from the end again</source>
        <translation>{0} من {1}، من النهاية مجددًا</translation>
    </message>
</context>
<context>
    <name>FindPattern</name>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>A pattern cannot begin with “(*”.</source>
        <translation>لا يبدأ النمط بـ«(*».</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>A range in “[…]” runs backwards.</source>
        <translation>مدى في «[…]» معكوس.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>A sign such as “*” repeats nothing.</source>
        <translation>علامة مثل «*» لا تكرر شيئًا.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>A “(” is not closed.</source>
        <translation>«(» غير مغلق.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>A “)” closes nothing.</source>
        <translation>«)» لا يغلق شيئًا.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>A “[” is not closed.</source>
        <translation>«[» غير مغلق.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>Not a pattern of whole words.</source>
        <translation>ليس نمط كلمات كاملة.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>Not a pattern, from letter {0} on.</source>
        <translation>ليس نمطًا، بدءًا من الحرف {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>Nothing follows the last “\”.</source>
        <translation>لا شيء بعد «\» الأخيرة.</translation>
    </message>
    <message>
        <location filename="../../viewer/finding/pattern.py"/>
        <source>This pattern takes too long.</source>
        <translation>هذا النمط يستغرق وقتًا طويلًا.</translation>
    </message>
</context>
<context>
    <name>FoundCount</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/found_count.py"/>
        <source>%n found</source>
        <translation>
            <numerusform>لم يُعثر على شيء</numerusform>
            <numerusform>عُثر على واحد</numerusform>
            <numerusform>عُثر على اثنين</numerusform>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/found_count.py"/>
        <source>Show only the %n arrangement(s) that the search has found</source>
        <translation>
            <numerusform>لا تكليفات</numerusform>
            <numerusform>إظهار التكليف الذي عثر عليه البحث فقط</numerusform>
            <numerusform>إظهار التكليفين اللذين عثر عليهما البحث فقط</numerusform>
            <numerusform>إظهار %n تكليفات عثر عليها البحث فقط</numerusform>
            <numerusform>إظهار %n تكليفًا عثر عليها البحث فقط</numerusform>
            <numerusform>إظهار %n تكليف عثر عليها البحث فقط</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>Not verified: no record of these words could be shown.</source>
        <translation>لم يُتحقق منه: لم يتسنَّ إيراد مرجع لهذه الصياغة.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>See also: </source>
        <translation>انظر أيضًا: </translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>Entry</source>
        <translation>المدخل</translation>
    </message>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>Find a term</source>
        <translation>البحث عن مصطلح</translation>
    </message>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>Glossary</source>
        <translation>مسرد المصطلحات</translation>
    </message>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>Terms</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <location filename="../../viewer/help/glossary_dialog.py"/>
        <source>The entry of the chosen term stands beside the list.</source>
        <translation>مدخل المصطلح المختار معروض بجانب القائمة.</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>A number from the margin, such as 4.2, or a state</source>
        <translation>رقم من الهامش، مثل 4.2، أو دولة</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>Go to passage or state</source>
        <translation>الانتقال إلى فقرة أو دولة</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>Its mandates, and the passages that name it</source>
        <translation>تكليفاتها، والفقرات التي تذكرها</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>Number or name of a passage, or a state</source>
        <translation>رقم فقرة أو اسمها، أو دولة</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>Numbers stand in the margin of the text.</source>
        <translation>الأرقام مكتوبة في هامش النص.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>Passages and states</source>
        <translation>الفقرات والدول</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/go_to_dialog.py"/>
        <source>There is no passage “{0}”. Numbers stand in the margin of the text.</source>
        <translation>لا توجد فقرة «{0}». الأرقام مكتوبة في هامش النص.</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Action</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <location filename="../../viewer/shortcuts/shortcut_list.py"/>
        <source>Tool bar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>What it asks for</source>
        <translation>ما يطلبه</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>What it may be</source>
        <translation>القيم الممكنة</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>What it means</source>
        <translation>معناه</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>Written</source>
        <translation>طريقة الكتابة</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <location filename="../../viewer/help/handbook_tables.py"/>
        <source>{0} to {1}</source>
        <translation>من {0} إلى {1}</translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <location filename="../../viewer/help/help_controller.py"/>
        <source>Copied. It holds nothing that you read, searched for or wrote.</source>
        <translation>نُسخت المعلومات. لا تتضمن شيئًا مما قرأته أو بحثت عنه أو كتبته.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_controller.py"/>
        <source>No program was found on this computer that shows folders. The log is in {0}</source>
        <translation>لم يُعثر على هذا الحاسوب على برنامج يعرض المجلدات. السجل موجود في {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_controller.py"/>
        <source>There is no log yet: nothing has gone wrong on this computer.</source>
        <translation>لا يوجد سجل أخطاء بعد: لم يقع أي خلل على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_controller.py"/>
        <source>This is edition {0} of the library: {1} Help shows what has changed.</source>
        <translation>هذه هي الطبعة {0} من المكتبة: {1} تجد ما تغيّر في قائمة «مساعدة».</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_controller.py"/>
        <source>{0} opens the handbook</source>
        <translation>{0} يفتح دليل الاستخدام</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>Chapter</source>
        <translation>الفصل</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>Chapters with these words: {0}</source>
        <translation>الفصول التي ترد فيها هذه الكلمات: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>Forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>Handbook</source>
        <translation>دليل الاستخدام</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>No chapter has these words. Try fewer, or shorter ones.</source>
        <translation>لا ترد هذه الكلمات في أي فصل. جرّب كلمات أقل أو أقصر.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>Search in the handbook</source>
        <translation>البحث في دليل الاستخدام</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>The chosen chapter stands beside the list.</source>
        <translation>الفصل المختار معروض بجانب القائمة.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/help_window.py"/>
        <source>{0} – Handbook</source>
        <translation>{0} – دليل الاستخدام</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>%n arrangement(s) in all</source>
        <translation>
            <numerusform>لا تكليفات</numerusform>
            <numerusform>تكليف واحد إجمالًا</numerusform>
            <numerusform>تكليفان إجمالًا</numerusform>
            <numerusform>%n تكليفات إجمالًا</numerusform>
            <numerusform>%n تكليفًا إجمالًا</numerusform>
            <numerusform>%n تكليف إجمالًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>%n state(s)</source>
        <translation>
            <numerusform>لا دول</numerusform>
            <numerusform>دولة واحدة</numerusform>
            <numerusform>دولتان</numerusform>
            <numerusform>%n دول</numerusform>
            <numerusform>%n دولة</numerusform>
            <numerusform>%n دولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>%n term(s)</source>
        <translation>
            <numerusform>لا مصطلحات</numerusform>
            <numerusform>مصطلح واحد</numerusform>
            <numerusform>مصطلحان</numerusform>
            <numerusform>%n مصطلحات</numerusform>
            <numerusform>%n مصطلحًا</numerusform>
            <numerusform>%n مصطلح</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>A reference on protecting powers and mediation: the source word for word, every arrangement with the words it rests on, a note where the record differs, and all of it on this computer.</source>
        <translation>دليل مرجعي عن الدول الحامية والوساطة: نص المصدر حرفيًّا، وكل تكليف مع الكلمات التي يستند إليها، وملاحظة حيث تختلف المراجع، وكل ذلك على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>As far as public records confirm it, with the date of the latest one.</source>
        <translation>بقدر ما تؤكده المراجع العلنية، مع تاريخ أحدثها.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Edition {number} of {date}</source>
        <translation>الطبعة {number} بتاريخ {date}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Glossary</source>
        <translation>المسرد</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>In force today: %n</source>
        <translation>
            <numerusform>السارية اليوم: %n</numerusform>
            <numerusform>السارية اليوم: %n</numerusform>
            <numerusform>السارية اليوم: %n</numerusform>
            <numerusform>السارية اليوم: %n</numerusform>
            <numerusform>السارية اليوم: %n</numerusform>
            <numerusform>السارية اليوم: %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>States</source>
        <translation>الدول</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>What is a protecting power?</source>
        <translation>ما هي الدولة الحامية؟</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>What is in it</source>
        <translation>محتويات المكتبة</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Where you were last</source>
        <translation>حيث توقفت آخر مرة</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Which mandates does Switzerland hold now?</source>
        <translation>ما هي تكليفات سويسرا الحالية؟</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Who represented the United Kingdom in Argentina in 1982?</source>
        <translation>من مثّل المملكة المتحدة في الأرجنتين عام ١٩٨٢؟</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Who represents the United States in Iran?</source>
        <translation>من يمثل الولايات المتحدة في إيران؟</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>Who speaks for whom, where, since when</source>
        <translation>من يرعى مصالح مَن، وأين، ومنذ متى</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/home.py"/>
        <source>what has changed</source>
        <translation>ما تغيّر</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <location filename="../../viewer/shortcuts/key_recorder.py"/>
        <source>Add keys…</source>
        <translation>إضافة اختصار…</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/key_recorder.py"/>
        <source>Press the keys, or Esc</source>
        <translation>اضغط المفاتيح، أو Esc</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <location filename="../../viewer/kit/keymap.py"/>
        <source>These keys are not known here.</source>
        <translation>هذا الاختصار غير معروف هنا.</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/keymap.py"/>
        <source>there is no action “{0}”</source>
        <translation>لا يوجد أمر «{0}»</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/keymap.py"/>
        <source>{0} is given twice</source>
        <translation>{0} مذكور مرتين</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/keymap.py"/>
        <source>{0} is needed to move around and to edit. Hold Ctrl or Alt with another key.</source>
        <translation>{0} لازم للتنقل والكتابة. اضغط Ctrl أو Alt مع مفتاح آخر.</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/keymap.py"/>
        <source>{0} types a sign or opens a menu. Hold Ctrl with it, or use one of the F keys.</source>
        <translation>{0} يكتب رمزًا أو يفتح قائمة. اضغط Ctrl معه، أو استخدم أحد مفاتيح F.</translation>
    </message>
</context>
<context>
    <name>KeysStrip</name>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>Add keys for {0}</source>
        <translation>إضافة اختصار إلى {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>Default: {0}</source>
        <translation>الافتراضي: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>No action is chosen.</source>
        <translation>لم يُختر أي أمر.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>Remove these keys</source>
        <translation>إزالة هذا الاختصار</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>Remove {0}</source>
        <translation>إزالة {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>Takes the next keys that you press; Esc gives up.</source>
        <translation>يسجّل المفاتيح التي تضغطها بعد ذلك؛ ويلغي Esc التسجيل.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/keys_strip.py"/>
        <source>no keys</source>
        <translation>بلا اختصار</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Abkhazian</source>
        <translation>الأبخازية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Afar</source>
        <translation>الأفارية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Afrikaans</source>
        <translation>الأفريقانية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Akan</source>
        <translation>الأكانية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Albanian</source>
        <translation>الألبانية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Amharic</source>
        <translation>الأمهرية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Aragonese</source>
        <translation>الأراغونية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Armenian</source>
        <translation>الأرمنية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Assamese</source>
        <translation>الأسامية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Avaric</source>
        <translation>الأوارية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Avestan</source>
        <translation>الأفستية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Aymara</source>
        <translation>الأيمارا</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Azerbaijani</source>
        <translation>الأذربيجانية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Bambara</source>
        <translation>البامبارا</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Bangla</source>
        <translation>البنغالية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Bashkir</source>
        <translation>الباشكيرية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Basque</source>
        <translation>الباسكية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Belarusian</source>
        <translation>البيلاروسية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Bislama</source>
        <translation>البيسلامية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Bosnian</source>
        <translation>البوسنية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Breton</source>
        <translation>البريتونية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Bulgarian</source>
        <translation>البلغارية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Burmese</source>
        <translation>البورمية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Catalan</source>
        <translation>الكتالانية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Chamorro</source>
        <translation>التشامورو</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Chechen</source>
        <translation>الشيشانية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Church Slavic</source>
        <translation>السلافية الكنسية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Chuvash</source>
        <translation>التشوفاشية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Cornish</source>
        <translation>الكورنية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Corsican</source>
        <translation>الكورسيكية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Cree</source>
        <translation>الكرية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Croatian</source>
        <translation>الكرواتية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Czech</source>
        <translation>التشيكية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Danish</source>
        <translation>الدانمركية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Divehi</source>
        <translation>المالديفية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Dzongkha</source>
        <translation>دزونكا</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Esperanto</source>
        <translation>الإسبرانتو</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Estonian</source>
        <translation>الإستونية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Ewe</source>
        <translation>الإيوي</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Faroese</source>
        <translation>الفاروية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Fijian</source>
        <translation>الفيجية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Finnish</source>
        <translation>الفنلندية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Fula</source>
        <translation>الفولانية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Galician</source>
        <translation>الجاليكية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Ganda</source>
        <translation>الغاندا</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Georgian</source>
        <translation>الجورجية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Guarani</source>
        <translation>الغوارانية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Gujarati</source>
        <translation>الغوجاراتية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Haitian Creole</source>
        <translation>الكريولية الهايتية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Hausa</source>
        <translation>الهوسا</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Herero</source>
        <translation>الهيريرو</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Hiri Motu</source>
        <translation>الهيري موتو</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Hungarian</source>
        <translation>المجرية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Icelandic</source>
        <translation>الأيسلندية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Ido</source>
        <translation>الإيدو</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Igbo</source>
        <translation>الإيجبو</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Indonesian</source>
        <translation>الإندونيسية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Interlingua</source>
        <translation>اللّغة الوسيطة</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Interlingue</source>
        <translation>الإنترلينج</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Inuktitut</source>
        <translation>الإينكتيتت</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Inupiaq</source>
        <translation>الإينبياك</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Irish</source>
        <translation>الأيرلندية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Javanese</source>
        <translation>الجاوية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kalaallisut</source>
        <translation>الكالاليست</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kannada</source>
        <translation>الكانادا</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kanuri</source>
        <translation>الكانوري</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kashmiri</source>
        <translation>الكشميرية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kazakh</source>
        <translation>الكازاخستانية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Khmer</source>
        <translation>الخميرية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kikuyu</source>
        <translation>الكيكيو</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kinyarwanda</source>
        <translation>الكينيارواندا</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Komi</source>
        <translation>الكومي</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kongo</source>
        <translation>الكونغو</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kuanyama</source>
        <translation>كوانياما</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kurdish</source>
        <translation>الكردية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Kyrgyz</source>
        <translation>القيرغيزية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Lao</source>
        <translation>اللاوية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Latin</source>
        <translation>اللاتينية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Latvian</source>
        <translation>اللاتفية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Limburgish</source>
        <translation>الليمبورغية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Lingala</source>
        <translation>اللينجالا</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Lithuanian</source>
        <translation>الليتوانية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Luba-Katanga</source>
        <translation>اللوبا كاتانغا</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Luxembourgish</source>
        <translation>اللكسمبورغية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Macedonian</source>
        <translation>المقدونية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Malagasy</source>
        <translation>الملغاشي</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Malay</source>
        <translation>الماليزية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Malayalam</source>
        <translation>المالايالامية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Maltese</source>
        <translation>المالطية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Manx</source>
        <translation>المنكية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Marathi</source>
        <translation>الماراثية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Marshallese</source>
        <translation>المارشالية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Mongolian</source>
        <translation>المنغولية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Māori</source>
        <translation>الماورية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Nauru</source>
        <translation>النورو</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Navajo</source>
        <translation>النافاجو</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Ndonga</source>
        <translation>الندونجا</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Nepali</source>
        <translation>النيبالية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>North Ndebele</source>
        <translation>النديبيل الشمالية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Northern Sami</source>
        <translation>سامي الشمالية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Norwegian</source>
        <translation>النرويجية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Norwegian Bokmål</source>
        <translation>النرويجية بوكمال</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Norwegian Nynorsk</source>
        <translation>النرويجية نينورسك</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Nyanja</source>
        <translation>النيانجا</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Occitan</source>
        <translation>الأوكسيتانية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Odia</source>
        <translation>الأورية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Ojibwa</source>
        <translation>الأوجيبوا</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Oromo</source>
        <translation>الأورومية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Ossetic</source>
        <translation>الأوسيتيك</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Pali</source>
        <translation>البالية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Pashto</source>
        <translation>البشتو</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Punjabi</source>
        <translation>البنجابية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Quechua</source>
        <translation>كيشوا</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Romanian</source>
        <translation>الرومانية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Romansh</source>
        <translation>الرومانشية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Rundi</source>
        <translation>الرندي</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Samoan</source>
        <translation>الساموائية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sango</source>
        <translation>السانجو</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sanskrit</source>
        <translation>السنسكريتية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sardinian</source>
        <translation>السردينية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Scottish Gaelic</source>
        <translation>الغيلية الأسكتلندية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Serbian</source>
        <translation>الصربية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Serbo-Croatian</source>
        <translation>الصربية الكرواتية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Shona</source>
        <translation>الشونا</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sichuan Yi</source>
        <translation>السيتشيون يي</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sindhi</source>
        <translation>السندية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sinhala</source>
        <translation>السنهالية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Slovak</source>
        <translation>السلوفاكية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Slovenian</source>
        <translation>السلوفانية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Somali</source>
        <translation>الصومالية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>South Ndebele</source>
        <translation>النديبيل الجنوبي</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Southern Sotho</source>
        <translation>السوتو الجنوبية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Sundanese</source>
        <translation>السوندانية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Swahili</source>
        <translation>السواحلية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Swati</source>
        <translation>السواتي</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tagalog</source>
        <translation>التاغالوغية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tahitian</source>
        <translation>التاهيتية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tajik</source>
        <translation>الطاجيكية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tamil</source>
        <translation>التاميلية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tatar</source>
        <translation>التترية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Telugu</source>
        <translation>التيلوغوية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Thai</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tibetan</source>
        <translation>التبتية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tigrinya</source>
        <translation>التغرينية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tongan</source>
        <translation>التونغية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tsonga</source>
        <translation>السونجا</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Tswana</source>
        <translation>التسوانية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Turkmen</source>
        <translation>التركمانية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Twi</source>
        <translation>التوي</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Urdu</source>
        <translation>الأوردية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Uyghur</source>
        <translation>الأويغورية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Uzbek</source>
        <translation>الأوزبكية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Venda</source>
        <translation>الفيندا</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Volapük</source>
        <translation>لغة الفولابوك</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Walloon</source>
        <translation>الولونية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Welsh</source>
        <translation>الويلزية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Western Frisian</source>
        <translation>الفريزيان</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Wolof</source>
        <translation>الولوفية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Xhosa</source>
        <translation>الخوسا</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Yiddish</source>
        <translation>اليديشية</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Yoruba</source>
        <translation>اليوروبا</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Zhuang</source>
        <translation>الزهيونج</translation>
    </message>
    <message>
        <location filename="../../index/words/language_names.py"/>
        <source>Zulu</source>
        <translation>الزولو</translation>
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
        <translation>السجل</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>LinkController</name>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>There is no passage “{0}”.</source>
        <translation>لا توجد فقرة «{0}».</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>This edition has no arrangement “{0}”.</source>
        <translation>لا يوجد في هذه الطبعة تكليف «{0}».</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>This edition has no state “{0}”.</source>
        <translation>لا توجد في هذه الطبعة دولة «{0}».</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>This link leads nowhere in Good Offices: “{0}”. Nothing was opened.</source>
        <translation>هذا الرابط لا يؤدي إلى أي موضع في Good Offices: «{0}». لم يُفتح شيء.</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>This passage is in a document of a reader’s own that is not on this computer.</source>
        <translation>هذه الفقرة في وثيقة خاصة بأحد القرّاء غير موجودة على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>“{0}” was changed in a later edition: this is what took its place.</source>
        <translation>تغيّر «{0}» في طبعة لاحقة: هذا ما حلّ محله.</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/link_controller.py"/>
        <source>“{0}” was divided in a later edition: this is the first of what took its place.</source>
        <translation>قُسّم «{0}» في طبعة لاحقة: هذا أول ما حلّ محله.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>&amp;Copy address</source>
        <translation>&amp;نسخ العنوان</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>&amp;Open in browser</source>
        <translation>&amp;فتح في المتصفح</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>No web browser was found on this computer. Copy the address, and open it where there is one:</source>
        <translation>لم يُعثر على متصفح ويب على هذا الحاسوب. انسخ العنوان وافتحه حيث يوجد متصفح:</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>Open an address outside?</source>
        <translation>أتريد فتح عنوان خارج البرنامج؟</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>The whole address, as it would be opened.</source>
        <translation>العنوان كاملًا، كما سيُفتح.</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>This address cannot be opened from here. It can be copied, if you trust it:</source>
        <translation>لا يمكن فتح هذا العنوان من هنا. يمكن نسخه إن كنت تثق به:</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>Your web browser would go to {0}. It is written as “{1}”, which may be meant to look like another name. This program itself goes nowhere. The whole address is:</source>
        <translation>سينتقل متصفح الويب إلى {0}. وهو مكتوب على هيئة «{1}»، وقد يكون القصد أن يبدو كاسم آخر. أما هذا البرنامج نفسه فلا يتصل بأي مكان. العنوان الكامل هو:</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/link_dialog.py"/>
        <source>Your web browser would go to {0}. This program itself goes nowhere. The whole address is:</source>
        <translation>سينتقل متصفح الويب إلى {0}. أما هذا البرنامج نفسه فلا يتصل بأي مكان. العنوان الكامل هو:</translation>
    </message>
</context>
<context>
    <name>LookUpController</name>
    <message>
        <location filename="../../viewer/search/look_up_controller.py"/>
        <source>A long text: only its beginning is looked up.</source>
        <translation>النص طويل: لا يُبحث إلا عن أوله.</translation>
    </message>
    <message>
        <location filename="../../viewer/search/look_up_controller.py"/>
        <source>No words were copied. Copy words, then look them up.</source>
        <translation>لم تُنسخ كلمات. انسخ كلمات، ثم ابحث عنها.</translation>
    </message>
    <message>
        <location filename="../../viewer/search/look_up_controller.py"/>
        <source>Nothing is selected. Select words in any program, then look them up.</source>
        <translation>لا شيء محدد. حدد كلمات في أي برنامج، ثم ابحث عنها.</translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Addresses that links lead to; their words are shown</source>
        <translation>العناوين التي تقود إليها الروابط؛ وتُعرض كلماتها</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Control characters, left out</source>
        <translation>محارف التحكم، محذوفة</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Damaged pictures</source>
        <translation>صور تالفة</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Encoding, which the file does not state and was guessed</source>
        <translation>الترميز، الذي لا يذكره الملف فخُمِّن</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Files, sounds, films and frames in the file</source>
        <translation>ملفات وأصوات وأفلام وإطارات داخل الملف</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Headings brought nearer to the level of the one before</source>
        <translation>عناوين قُرِّب مستواها من مستوى العنوان الذي قبلها</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Lines of the table of contents that lead nowhere</source>
        <translation>أسطر في فهرس المحتويات لا تقود إلى أي موضع</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Lines that stand on most pages alike, set aside</source>
        <translation>أسطر تتكرر في معظم الصفحات، نُحّيت جانبًا</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Pages and paragraphs beyond the limit, not read</source>
        <translation>صفحات وفقرات تتجاوز الحد، لم تُقرأ</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Pages and parts without any text</source>
        <translation>صفحات وأجزاء بلا أي نص</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Parts that are missing, damaged or cannot be read</source>
        <translation>أجزاء ناقصة أو تالفة أو لا تمكن قراءتها</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Pictures beyond the limits on size and number</source>
        <translation>صور تتجاوز حدود الحجم والعدد</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Pictures that are not in the file</source>
        <translation>صور غير موجودة في الملف</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Pictures that are not shown; the file’s words for them are</source>
        <translation>صور لا تُعرض؛ أما كلمات الملف عنها فتُعرض</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Rules, bullets and backgrounds, left out</source>
        <translation>خطوط وعلامات تعداد وخلفيات، محذوفة</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Scripts, forms and other things that act, never run</source>
        <translation>نصوص برمجية ونماذج وعناصر فاعلة أخرى، لا تُشغَّل أبدًا</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Signs that stand for no letter, each shown as �</source>
        <translation>علامات لا تمثل حرفًا، وتُعرض كل منها على هيئة �</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Tables within tables, shown as the text of a cell</source>
        <translation>جداول داخل جداول، تُعرض نصًا في خلية</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Text in a font that does not say its letters, not readable</source>
        <translation>نص بخط لا يذكر حروفه، لا تمكن قراءته</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Texts marked as deleted</source>
        <translation>نصوص عليها علامة الحذف</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Texts that the file hides</source>
        <translation>نصوص يخفيها الملف</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Vertical text, laid horizontally</source>
        <translation>نص عمودي، عُرض أفقيًا</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>Words by which what is shown differs from the file</source>
        <translation>عدد الكلمات التي يختلف بها المعروض عن الملف</translation>
    </message>
    <message>
        <location filename="../../index/words/loss_words.py"/>
        <source>page {0}</source>
        <translation>الصفحة {0}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../viewer/shell/main_window.py"/>
        <source>This program never opens a network connection.</source>
        <translation>لا يفتح هذا البرنامج أي اتصال بالشبكة إطلاقًا.</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/main_window.py"/>
        <source>offline</source>
        <translation>بلا اتصال</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/map/map_view.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>و%n تكليف آخر</numerusform>
            <numerusform>وتكليف آخر</numerusform>
            <numerusform>وتكليفان آخران</numerusform>
            <numerusform>و%n تكليفات أخرى</numerusform>
            <numerusform>و%n تكليفًا آخر</numerusform>
            <numerusform>و%n تكليف آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/map/map_painter.py"/>
        <source>for %n state(s)</source>
        <translation>
            <numerusform>نيابةً عن %n دولة</numerusform>
            <numerusform>نيابةً عن دولة واحدة</numerusform>
            <numerusform>نيابةً عن دولتين</numerusform>
            <numerusform>نيابةً عن %n دول</numerusform>
            <numerusform>نيابةً عن %n دولة</numerusform>
            <numerusform>نيابةً عن %n دولة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/map/map_painter.py"/>
        <source>for {state}</source>
        <translation>نيابةً عن {state:nom}</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/map/map_page.py"/>
        <source>%n arrangement(s)</source>
        <translation>
            <numerusform>لا تكليفات</numerusform>
            <numerusform>تكليف واحد</numerusform>
            <numerusform>تكليفان</numerusform>
            <numerusform>%n تكليفات</numerusform>
            <numerusform>%n تكليفًا</numerusform>
            <numerusform>%n تكليف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/map/map_page.py"/>
        <source>%n left out: filter to see them.</source>
        <translation>
            <numerusform>لم يُستبعَد أي تكليف.</numerusform>
            <numerusform>استُبعد تكليف واحد: استخدم التصفية لعرضه.</numerusform>
            <numerusform>استُبعد تكليفان: استخدم التصفية لعرضهما.</numerusform>
            <numerusform>استُبعدت %n تكليفات: استخدم التصفية لعرضها.</numerusform>
            <numerusform>استُبعد %n تكليفًا: استخدم التصفية لعرضها.</numerusform>
            <numerusform>استُبعد %n تكليف: استخدم التصفية لعرضها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/map/map_page.py"/>
        <source>%n without two places on the map.</source>
        <translation>
            <numerusform>لكل التكليفات موضعان على الخريطة.</numerusform>
            <numerusform>تكليف واحد بلا موضعين على الخريطة.</numerusform>
            <numerusform>تكليفان بلا موضعين على الخريطة.</numerusform>
            <numerusform>%n تكليفات بلا موضعين على الخريطة.</numerusform>
            <numerusform>%n تكليفًا بلا موضعين على الخريطة.</numerusform>
            <numerusform>%n تكليف بلا موضعين على الخريطة.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/map/map_page.py"/>
        <source>Arrangements on the map</source>
        <translation>التكليفات على الخريطة</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <location filename="../../viewer/arrangements/map/map_view.py"/>
        <source>Map of arrangements</source>
        <translation>خريطة التكليفات</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/map/map_view.py"/>
        <source>The list beside the map tells the same and is used by keyboard.</source>
        <translation>تعرض القائمة المجاورة للخريطة المعلومات نفسها، وتُستخدم بلوحة المفاتيح.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <location filename="../../viewer/shelf/name_dialog.py"/>
        <source>Up to 200 characters; Enter takes the name, Esc leaves it as it was.</source>
        <translation>حتى ٢٠٠ حرف؛ يعتمد Enter الاسم، ويتركه Esc كما كان.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <location filename="../../viewer/reading/page/note_words.py"/>
        <source>Addresses…</source>
        <translation>العناوين…</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/page/note_words.py"/>
        <source>Editor’s note, {0}: {1} {2}</source>
        <translation>ملاحظة المحرر، {0}: {1} {2}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/page/note_text.py"/>
        <source>Editor’s note: open or fold it</source>
        <translation>ملاحظة المحرر: افتحها أو اطوها</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/page/note_words.py"/>
        <source>Records: {0}. </source>
        <translation>المراجع: {0}. </translation>
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
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Highlight</source>
        <translation>تمييز</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Kept as you write.</source>
        <translation>تُحفظ أثناء الكتابة.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Not saved yet</source>
        <translation>لم تُحفظ بعد</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Saved</source>
        <translation>حُفظت</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Tags, with commas between them</source>
        <translation>الوسوم، تفصل بينها فواصل</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>The colour of the words that are marked.</source>
        <translation>لون الكلمات المعلَّمة.</translation>
    </message>
    <message>
        <location filename="../../viewer/annotations/note_editor.py"/>
        <source>Write a note…</source>
        <translation>كتابة ملاحظة…</translation>
    </message>
</context>
<context>
    <name>OpenElsewhereMenu</name>
    <message>
        <location filename="../../viewer/shell/open_elsewhere_menu.py"/>
        <source>O&amp;pen in new tab</source>
        <translation>فتح في &amp;علامة تبويب جديدة</translation>
    </message>
    <message>
        <location filename="../../viewer/shell/open_elsewhere_menu.py"/>
        <source>Open b&amp;eside</source>
        <translation>فتح &amp;جنبًا إلى جنب</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <location filename="../../viewer/reading/overview/overview_places.py"/>
        <source>Home</source>
        <translation>الصفحة الرئيسية</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/overview_places.py"/>
        <source>Not on your shelf</source>
        <translation>ليس على رفّك</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/overview_places.py"/>
        <source>States</source>
        <translation>الدول</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/overviews.py"/>
        <source>What you were reading here is in a document that is not on your shelf any more, or has been changed. Notes on it are kept; if its file is added again, they are found.</source>
        <translation>ما كنت تقرؤه هنا في وثيقة لم تعد على رفّك أو تغيّرت. والملاحظات عليها محفوظة؛ وإذا أُضيف ملفها من جديد عُثر عليها.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/arrangement_rows.py"/>
        <source>confirmed {date}</source>
        <translation>مؤكَّد {date:in}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/arrangement_rows.py"/>
        <source>no dated record</source>
        <translation>لا مرجع مؤرخ</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/arrangement_rows.py"/>
        <source>{date}, not checked since</source>
        <translation>مؤكَّد في {date}، ولم يُراجَع منذ ذلك الحين</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/arrangement_rows.py"/>
        <source>{represented} in {host}</source>
        <translation>{represented:nom} لدى {host:nom}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/arrangement_rows.py"/>
        <source>{represented}, host state not stated</source>
        <translation>{represented:nom}، والدولة المعتمد لديها غير مذكورة</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/arrangement_rows.py"/>
        <source>{status}; assessment: {assessment}</source>
        <translation>{status}؛ التقييم: {assessment}</translation>
    </message>
</context>
<context>
    <name>Pairs</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/pairs/pairs.py"/>
        <source>%n filtered out for {represented} in {host}</source>
        <translation>
            <numerusform>لا تكليفات لرعاية مصالح {represented:nom} لدى {host:nom} تحجبها التصفية</numerusform>
            <numerusform>تكليف واحد لرعاية مصالح {represented:nom} لدى {host:nom} تحجبه التصفية</numerusform>
            <numerusform>تكليفان لرعاية مصالح {represented:nom} لدى {host:nom} تحجبهما التصفية</numerusform>
            <numerusform>%n تكليفات لرعاية مصالح {represented:nom} لدى {host:nom} تحجبها التصفية</numerusform>
            <numerusform>%n تكليفًا لرعاية مصالح {represented:nom} لدى {host:nom} تحجبها التصفية</numerusform>
            <numerusform>%n تكليف لرعاية مصالح {represented:nom} لدى {host:nom} تحجبها التصفية</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/pairs/pairs.py"/>
        <source>For {represented} in {host}</source>
        <translation>نيابةً عن {represented:nom} لدى {host:nom}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/pairs/pairs.py"/>
        <source>No one is known for {represented} in {host}</source>
        <translation>لا تُعرف دولة حامية لمصالح {represented:nom} لدى {host:nom}</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/pairs/pairs.py"/>
        <source>Not stated – host state not stated</source>
        <translation>غير مذكور – الدولة المعتمد لديها غير مذكورة</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/pairs/pairs_model.py"/>
        <source>period not stated</source>
        <translation>الفترة غير مذكورة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/pairs/pairs_model.py"/>
        <source>{pair}, %n arrangement(s)</source>
        <translation>
            <numerusform>{pair}، لا تكليفات</numerusform>
            <numerusform>{pair}، تكليف واحد</numerusform>
            <numerusform>{pair}، تكليفان</numerusform>
            <numerusform>{pair}، %n تكليفات</numerusform>
            <numerusform>{pair}، %n تكليفًا</numerusform>
            <numerusform>{pair}، %n تكليف</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/pairs/pairs.py"/>
        <source>{state} – host state not stated</source>
        <translation>{state} – الدولة المعتمد لديها غير مذكورة</translation>
    </message>
</context>
<context>
    <name>PairsView</name>
    <message>
        <location filename="../../viewer/arrangements/pairs/pairs_view.py"/>
        <source>Arrangements by pair of states</source>
        <translation>التكليفات حسب كل دولتين</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/pairs/pairs_view.py"/>
        <source>Enter opens the sentence that states the arrangement.</source>
        <translation>يفتح Enter الجملة التي تنص على التكليف.</translation>
    </message>
</context>
<context>
    <name>PannedView</name>
    <message>
        <location filename="../../viewer/kit/widgets/panned_view.py"/>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/widgets/panned_view.py"/>
        <source>Enlarge</source>
        <translation>تكبير العرض</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/widgets/panned_view.py"/>
        <source>In place of the text, and back</source>
        <translation>مكان النص، ثم العودة</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/widgets/panned_view.py"/>
        <source>Show everything</source>
        <translation>إظهار كل شيء</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/widgets/panned_view.py"/>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/widgets/panned_view.py"/>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <location filename="../../viewer/reading/places/passage_list.py"/>
        <source>Enter opens the chosen passage.</source>
        <translation>يفتح Enter الفقرة المختارة.</translation>
    </message>
</context>
<context>
    <name>PictureController</name>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>&amp;Enlarge picture</source>
        <translation>&amp;تكبير الصورة</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>&amp;Save picture…</source>
        <translation>&amp;حفظ الصورة…</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>Copy &amp;picture</source>
        <translation>نسخ &amp;الصورة</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>The picture is copied.</source>
        <translation>نُسخت الصورة.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>The picture is saved as {0}.</source>
        <translation>حُفظت الصورة باسم {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_controller.py"/>
        <source>This picture cannot be read from your shelf. Your document is safe: add its file again.</source>
        <translation>تتعذّر قراءة هذه الصورة من رفّك. وثيقتك سليمة: أضف ملفها من جديد.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <location filename="../../viewer/reading/pictures/picture_dialog.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/pictures/picture_dialog.py"/>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <location filename="../../viewer/reading/places/place_card.py"/>
        <source>Where am I?</source>
        <translation>أين أنا؟</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>All settings have their default values.</source>
        <translation>جميع الإعدادات على قيمها الافتراضية.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Brings back the settings before the reset.</source>
        <translation>يسترجع الإعدادات السابقة لإعادة الضبط.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Reset all settings</source>
        <translation>إعادة ضبط جميع الإعدادات</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Reset this page</source>
        <translation>إعادة ضبط هذه الصفحة</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Resets all settings to their default values.</source>
        <translation>يعيد كل الإعدادات إلى قيمها الافتراضية.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Resets the settings of this page to their default values.</source>
        <translation>يعيد إعدادات هذه الصفحة إلى قيمها الافتراضية.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>The settings of the chosen page stand beside the list.</source>
        <translation>إعدادات الصفحة المختارة معروضة بجانب القائمة.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>The settings on this page have their default values.</source>
        <translation>إعدادات هذه الصفحة على قيمها الافتراضية.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/preferences_dialog.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <location filename="../../viewer/preferences/preferences_page.py"/>
        <source>Set by your administrator; it cannot be changed here.</source>
        <translation>ضبطه مسؤول النظام، ولا يمكن تغييره هنا.</translation>
    </message>
</context>
<context>
    <name>PrintController</name>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>Print preview: {0}</source>
        <translation>معاينة الطباعة: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>Saved {0}.</source>
        <translation>حُفظ {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>Sent to the printer: {0}.</source>
        <translation>أُرسل إلى الطابعة: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>The printer could not be reached. Nothing was changed. Check the printer, or save as PDF.</source>
        <translation>تعذر الوصول إلى الطابعة. لم يتغير شيء. تحقق من الطابعة أو احفظ بصيغة PDF.</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>There is no passage here to print.</source>
        <translation>لا توجد هنا فقرة تُطبع.</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_controller.py"/>
        <source>{0}, edition {1}</source>
        <translation>{0}، الطبعة {1}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>First passage</source>
        <translation>أول فقرة</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>Last passage</source>
        <translation>آخر فقرة</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>P&amp;assages from</source>
        <translation>ال&amp;فقرات من</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>Pre&amp;view…</source>
        <translation>م&amp;عاينة…</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>Print the editors’ &amp;notes below their passages</source>
        <translation>طباعة ملا&amp;حظات المحررين أسفل فقراتها</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>Save as PD&amp;F…</source>
        <translation>حفظ &amp;بصيغة PDF…</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>The &amp;selection</source>
        <translation>ال&amp;جزء المحدد</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>The number of a passage, such as 4.2</source>
        <translation>رقم فقرة، مثل 4.2</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>There is no passage “{0}” in this document. Numbers stand in the margin of the text.</source>
        <translation>لا توجد فقرة «{0}» في هذه الوثيقة. الأرقام مبيّنة في هامش النص.</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>This &amp;document: {0}</source>
        <translation>هذه ال&amp;وثيقة: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>This &amp;topic: {0}</source>
        <translation>هذا ال&amp;موضوع: {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_dialog.py"/>
        <source>to</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>&amp;Landscape</source>
        <translation>&amp;أفقي</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>&amp;Two pages</source>
        <translation>صفح&amp;تان</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>As wide as the window</source>
        <translation>بعرض النافذة</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Fit &amp;width</source>
        <translation>ملء ال&amp;عرض</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Page &amp;setup…</source>
        <translation>إ&amp;عداد الصفحة…</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Paper and margins</source>
        <translation>الورق والهوامش</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Print in landscape</source>
        <translation>الطباعة بالاتجاه الأفقي</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>The number of the page shown</source>
        <translation>رقم الصفحة المعروضة</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>The pages as they will be printed; the text can be read in the window.</source>
        <translation>الصفحات كما ستُطبع؛ ويمكن قراءة النص في النافذة.</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>The whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Two pages side by side</source>
        <translation>صفحتان جنبًا إلى جنب</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Wh&amp;ole page</source>
        <translation>ال&amp;صفحة كاملة</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <location filename="../../viewer/printing/print_preview.py"/>
        <source>of {0}</source>
        <translation>من {0}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <location filename="../../viewer/printing/print_layout.py"/>
        <source>Page {0} of {1}</source>
        <translation>الصفحة {0} من {1}</translation>
    </message>
</context>
<context>
    <name>ProgressIndicator</name>
    <message>
        <location filename="../../viewer/reading/places/progress_indicator.py"/>
        <source>Passage {0}, {1} % of this document</source>
        <translation>الفقرة {0}، {1}٪ من هذه الوثيقة</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/progress_indicator.py"/>
        <source>This is the first topic.</source>
        <translation>هذا هو الموضوع الأول.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/progress_indicator.py"/>
        <source>This is the last topic.</source>
        <translation>هذا هو الموضوع الأخير.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/progress_indicator.py"/>
        <source>{1} %</source>
        <translation>{1}٪</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/progress_indicator.py"/>
        <source>{1} % of this document</source>
        <translation>{1}٪ من هذه الوثيقة</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/progress_indicator.py"/>
        <source>§ {0} · {1} %</source>
        <translation>§ {0} · {1}٪</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>&amp;Copy report</source>
        <translation>&amp;نسخ التقرير</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>No program was found on this computer that shows folders.</source>
        <translation>لم يُعثر على هذا الحاسوب على برنامج يعرض المجلدات.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>Properties of “{0}”</source>
        <translation>خصائص «{0}»</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>Show file in its &amp;folder</source>
        <translation>إظهار الملف في &amp;مجلده</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>The report is copied.</source>
        <translation>نُسخ التقرير.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/properties_dialog.py"/>
        <source>This folder is not there any more; what was read of the file is kept on your shelf.</source>
        <translation>لم يعد هذا المجلد موجودًا؛ وما قُرئ من الملف باقٍ على رفّك.</translation>
    </message>
</context>
<context>
    <name>Punctuation</name>
    <message>
        <location filename="../../index/words/punctuation.py"/>
        <source>{label}: {text}</source>
        <translation>{label}: ⁨{text}⁩</translation>
    </message>
    <message>
        <location filename="../../index/words/inflected.py"/>
        <source>{list} and {item}</source>
        <translation>{list} و{item}</translation>
    </message>
    <message>
        <location filename="../../index/words/inflected.py"/>
        <source>{list}, and {item}</source>
        <translation>{list}، و{item}</translation>
    </message>
    <message>
        <location filename="../../index/words/punctuation.py"/>
        <source>{list}, {item}</source>
        <translation>{list}، {item}</translation>
    </message>
    <message>
        <location filename="../../index/words/inflected.py"/>
        <source>{list}, {item}</source>
        <comment>names in a sentence</comment>
        <translation>{list} و{item}</translation>
    </message>
    <message>
        <location filename="../../index/words/inflected.py"/>
        <source>{list}, {item}</source>
        <comment>phrases in a sentence</comment>
        <translation>{list}، و{item}</translation>
    </message>
    <message>
        <location filename="../../index/words/punctuation.py"/>
        <source>{list}; {item}</source>
        <translation>{list}؛ {item}</translation>
    </message>
    <message>
        <location filename="../../index/words/punctuation.py"/>
        <source>“{words}”</source>
        <translation>«⁨{words}⁩»</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>السهم الأسفل</translation>
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
        <translation>السهم الأيسر</translation>
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
        <translation>السهم الأيمن</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/translated_language.py"/>
        <source>Up</source>
        <translation>السهم الأعلى</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>No arrangement in this library names “{0}”.</source>
        <translation>لا يذكر أي تكليف في هذه المكتبة «{0}».</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>There is no kind of hit “{0}”. type: takes passage, topic, arrangement, note or term.</source>
        <translation>لا يوجد نوع نتائج باسم «{0}». بعد ‎type:‎ يُكتب passage (فقرة) أو topic (موضوع) أو arrangement (تكليف) أو note (ملاحظة) أو term (مصطلح).</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>There is no state “{0}”.</source>
        <translation>لا توجد دولة باسم «{0}».</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/words/wording.py"/>
        <source>{0} (only the first %n words)</source>
        <translation>
            <numerusform>{0} (بلا كلمات)</numerusform>
            <numerusform>{0} (الكلمة الأولى فقط)</numerusform>
            <numerusform>{0} (أول كلمتين فقط)</numerusform>
            <numerusform>{0} (أول %n كلمات فقط)</numerusform>
            <numerusform>{0} (أول %n كلمة فقط)</numerusform>
            <numerusform>{0} (أول %n كلمة فقط)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>“{0}” fits {1} words: only the {2} most frequent were searched for. More letters find the rest.</source>
        <translation>تطابق «{0}» كلمات عددها {1}: لم يُبحث إلا عن الأكثر ورودًا منها، وعددها {2}. وبحروف أكثر يُعثر على الباقي.</translation>
    </message>
</context>
<context>
    <name>Read as</name>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>after: {states}</source>
        <translation>بعد: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>before: {states}</source>
        <translation>قبل: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>began: {time}</source>
        <translation>البداية: {time}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>both ways</source>
        <translation>في الاتجاهين</translation>
    </message>
    <message>
        <location filename="../../index/answers/terms/definition_words.py"/>
        <source>define: {term}</source>
        <translation>تعريف: {term}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>ended: {time}</source>
        <translation>النهاية: {time}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>for: {states}</source>
        <translation>الدولة الممثَّلة: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>in force today</source>
        <translation>سارية اليوم</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>in force: {time}</source>
        <translation>السريان: {time}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>in: {states}</source>
        <translation>الدولة المعتمد لديها: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>not in: {states}</source>
        <translation>ليس في: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>not: {states}</source>
        <translation>ليس: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>only: first</source>
        <translation>الأول فقط</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>only: last</source>
        <translation>الأخير فقط</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>only: longest</source>
        <translation>الأطول فقط</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>only: shortest</source>
        <translation>الأقصر فقط</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>only: the fewest</source>
        <translation>صاحبة أقل عدد فقط</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>only: the most</source>
        <translation>صاحبة أكبر عدد فقط</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>power: {states}</source>
        <translation>الدولة الحامية: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>since: {states}</source>
        <translation>منذ: {states}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>status: {status}</source>
        <translation>الحالة: {status}</translation>
    </message>
    <message>
        <location filename="../../index/answers/read_words.py"/>
        <source>until: {states}</source>
        <translation>حتى: {states}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <location filename="../../viewer/reading/page/cell_speech.py"/>
        <source>Column {0}</source>
        <translation>العمود {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/page/block_formats.py"/>
        <source>Picture without a description</source>
        <translation>صورة بلا وصف</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/page/cell_speech.py"/>
        <source>{0}, row {1} of {2}</source>
        <translation>{0}، الصف {1} من {2}</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <location filename="../../viewer/reading/page/reader_view.py"/>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/page/reader_view.py"/>
        <source>The page you are reading; passage numbers stand in the margin.</source>
        <translation>الصفحة التي تقرؤها؛ أرقام الفقرات مبيّنة في الهامش.</translation>
    </message>
</context>
<context>
    <name>ReadingController</name>
    <message>
        <location filename="../../viewer/reading/reading_controller.py"/>
        <source>Next: {0} →</source>
        <translation>التالي: {0} ←</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/reading_controller.py"/>
        <source>← Previous: {0}</source>
        <translation>→ السابق: {0}</translation>
    </message>
</context>
<context>
    <name>RecentDialog</name>
    <message>
        <location filename="../../viewer/reading/places/recent_dialog.py"/>
        <source>&amp;Forget these passages</source>
        <translation>&amp;نسيان هذه الفقرات</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/recent_dialog.py"/>
        <source>No passages yet. Those you stay at for a moment are listed here.</source>
        <translation>لا توجد فقرات بعد. تُدرج هنا الفقرات التي تتوقف عندها قليلًا.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/places/recent_dialog.py"/>
        <source>Recent passages</source>
        <translation>الفقرات الأخيرة</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>Quotations and titles stand as in the sources, most of them in English.</source>
        <translation>الاقتباسات والعناوين واردة كما هي في المصادر، ومعظمها بالإنجليزية.</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>Wikipedia</source>
        <translation>ويكيبيديا</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>academic</source>
        <translation>مؤلَّف أكاديمي</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>data set</source>
        <translation>مجموعة بيانات</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>ministry</source>
        <translation>وزارة</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>official series</source>
        <translation>سلسلة رسمية</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>press</source>
        <translation>صحافة</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>publisher not stated</source>
        <translation>الناشر غير مذكور</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>seen {0}</source>
        <translation>اطُّلع عليه في {0}</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>treaty body</source>
        <translation>منظمة دولية</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>undated</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>work of reference</source>
        <translation>مؤلَّف مرجعي</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/words/record_words.py"/>
        <source>{record}, and %n more record(s)</source>
        <translation>
            <numerusform>{record}</numerusform>
            <numerusform>{record} ومرجع واحد آخر</numerusform>
            <numerusform>{record} ومرجعان آخران</numerusform>
            <numerusform>{record} و%n مراجع أخرى</numerusform>
            <numerusform>{record} و%n مرجعًا آخر</numerusform>
            <numerusform>{record} و%n مرجع آخر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>{record}, {address}</source>
        <translation>{record}، ⁦{address}⁩</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>{title} ({publisher}, {date})</source>
        <translation>‏⁨{title}⁩ (⁨{publisher}⁩، {date})</translation>
    </message>
    <message>
        <location filename="../../index/words/record_words.py"/>
        <source>{title} ({publisher}, {date}; {about})</source>
        <translation>‏⁨{title}⁩ (⁨{publisher}⁩، {date}؛ {about})</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>Cancelled; nothing of this file was kept.</source>
        <translation>أُلغي؛ ولم يُحفظ شيء من هذا الملف.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>Files cannot be read now ({where}). Start the program again.</source>
        <translation>لا يمكن قراءة الملفات الآن ({where}). أعد تشغيل البرنامج.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>Files of this kind ({where}) cannot be read yet. Save it as DOCX, EPUB, HTML or text.</source>
        <translation>لا يمكن بعدُ قراءة الملفات من هذا النوع ({where}). احفظ الملف بصيغة DOCX أو EPUB أو HTML أو نصًا.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>Reading the file takes more than {limit} MB of memory. Divide it, or save it anew.</source>
        <translation>تتطلّب قراءة الملف أكثر من {limit} ميغابايت من الذاكرة. قسّمه أو احفظه من جديد.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>Reading the file takes more than {limit} seconds. Divide it, or save it anew.</source>
        <translation>تستغرق قراءة الملف أكثر من {limit} ثانية. قسّمه أو احفظه من جديد.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file cannot be read ({where}). Look whether it is still there, and may be opened.</source>
        <translation>لا يمكن قراءة الملف ({where}). تحقّق من أنه ما زال موجودًا ومن أنه يُسمح بفتحه.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file cannot be read: what reads it broke down. Save it anew, or in another format.</source>
        <translation>لا يمكن قراءة الملف: تعطّل البرنامج الذي يقرؤه. احفظه من جديد أو بصيغة أخرى.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file has a paragraph of more than {limit} MB. Divide it into paragraphs.</source>
        <translation>في الملف فقرة يتجاوز حجمها {limit} ميغابايت. قسّمها إلى فقرات.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file has more than {limit} paragraphs. Take its first part only.</source>
        <translation>في الملف أكثر من {limit} فقرة. أضف جزأه الأول فقط.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file has no text, only pictures. Have the text in them recognised first, then add it.</source>
        <translation>لا نص في الملف، بل صور فقط. استخرج النص منها أولًا ثم أضفه.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file has {found} MB; at most {limit} are read. Divide it, or save it smaller.</source>
        <translation>حجم الملف {found} ميغابايت، ولا يُقرأ أكثر من {limit}. قسّمه أو احفظه بحجم أصغر.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file has {found} pages; at most {limit} are read. Take its first part only.</source>
        <translation>صفحات الملف {found}، ولا يُقرأ أكثر من {limit}. أضف جزأه الأول فقط.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file is damaged ({where}). Open it in the program it is from and save it again.</source>
        <translation>الملف تالف ({where}). افتحه في البرنامج الذي أنشأه واحفظه من جديد.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file is empty. Look whether it was saved as a whole.</source>
        <translation>الملف فارغ. تحقّق من أنه حُفظ كاملًا.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file is locked with a password or a licence. Save a copy without, if you may.</source>
        <translation>الملف مقفل بكلمة مرور أو بترخيص. احفظ نسخة منه من دونهما إن كان ذلك مسموحًا لك.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>The file was changed while it was read. Add it again.</source>
        <translation>تغيّر الملف أثناء قراءته. أضفه مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is a book as MOBI or FB2. Convert it to EPUB.</source>
        <translation>هذا كتاب بصيغة MOBI أو FB2. حوّله إلى EPUB.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is a picture, a sound or a film. Only files with text can be added.</source>
        <translation>هذه صورة أو صوت أو فيلم. لا يمكن إضافة إلا ملفات فيها نص.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is a presentation. Save it as PDF.</source>
        <translation>هذا عرض تقديمي. احفظه بصيغة PDF.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is a spreadsheet. Save it as PDF or as text.</source>
        <translation>هذا جدول بيانات. احفظه بصيغة PDF أو نصًا.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is an archive. Unpack it and add the files in it, web pages as HTML.</source>
        <translation>هذا أرشيف. فكّه وأضف الملفات التي فيه، وصفحات الويب بصيغة HTML.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is an old Word file. Open it in a word processor and save it as DOCX.</source>
        <translation>هذا ملف Word قديم. افتحه في معالج نصوص واحفظه بصيغة DOCX.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This is not a file but a folder, a link or a device. Choose the file itself.</source>
        <translation>هذا ليس ملفًا بل مجلد أو رابط أو جهاز. اختر الملف نفسه.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>This kind of file is not known. Save it as PDF, DOCX, EPUB, HTML or text.</source>
        <translation>هذا النوع من الملفات غير معروف. احفظه بصيغة PDF أو DOCX أو EPUB أو HTML أو نصًا.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>Unpacked, the file has more than {limit} MB. Save it without large pictures.</source>
        <translation>يتجاوز حجم الملف بعد فكّه {limit} ميغابايت. احفظه من دون صور كبيرة.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>What was read of the file cannot be right. Save it anew, or in another format.</source>
        <translation>ما قُرئ من الملف لا يمكن أن يكون صحيحًا. احفظه من جديد أو بصيغة أخرى.</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>it cannot be unpacked</source>
        <translation>لا يمكن فكّ ضغطه</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>its pages cannot be found</source>
        <translation>لا يمكن العثور على صفحاته</translation>
    </message>
    <message>
        <location filename="../../index/words/refusal_words.py"/>
        <source>{0} in it cannot be read</source>
        <translation>تتعذر قراءة {0} فيه</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>Last confirmed {date:in}, not re-checked since.</source>
        <translation>آخر تأكيد {date:in}، ولم يُراجَع منذ ذلك الحين.</translation>
    </message>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>No dated record confirms that it is current.</source>
        <translation>لا يؤكد أي مرجع مؤرخ أنه سارٍ.</translation>
    </message>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>On who represented {represented} in {host}, the source contradicts itself: § {first} names {power}, § {second} {other}</source>
        <translation>فيمن مثّل {represented:nom} لدى {host:nom}، يناقض المصدر نفسه: تذكر الفقرة {first} {power:nom}، والفقرة {second} {other:nom}</translation>
    </message>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>The source contradicts itself: § {first} names {power}, § {second} {other}</source>
        <translation>يناقض المصدر نفسه: تذكر الفقرة {first} {power:nom}، والفقرة {second} {other:nom}</translation>
    </message>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>{contradiction}; the record bears out both.</source>
        <translation>{contradiction}؛ والمراجع العلنية تؤيد القولين كليهما.</translation>
    </message>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>{contradiction}; the record bears out neither.</source>
        <translation>{contradiction}؛ والمراجع العلنية لا تؤيد أيًّا من القولين.</translation>
    </message>
    <message>
        <location filename="../../index/words/remark_words.py"/>
        <source>{contradiction}; the record bears out {power}.</source>
        <translation>{contradiction}؛ والمراجع العلنية تؤيد ذكر {power:nom}.</translation>
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
            <numerusform>لا شيء معروض جدولًا (%n)</numerusform>
            <numerusform>واحد معروض جدولًا</numerusform>
            <numerusform>اثنان معروضان جدولين</numerusform>
            <numerusform>%n معروضة جداول</numerusform>
            <numerusform>%n معروضة جداول</numerusform>
            <numerusform>%n معروضة جداول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/words/document_report.py"/>
        <source>%n shown row by row, with more than {0} rows or {1} columns</source>
        <translation>
            <numerusform>لا شيء معروض صفًا صفًا (%n): ما زاد على {0} صفًا أو {1} أعمدة</numerusform>
            <numerusform>جدول واحد معروض صفًا صفًا: ما زاد على {0} صفًا أو {1} أعمدة</numerusform>
            <numerusform>جدولان معروضان صفًا صفًا: ما زاد على {0} صفًا أو {1} أعمدة</numerusform>
            <numerusform>%n معروضة صفًا صفًا: ما زاد على {0} صفًا أو {1} أعمدة</numerusform>
            <numerusform>%n معروضة صفًا صفًا: ما زاد على {0} صفًا أو {1} أعمدة</numerusform>
            <numerusform>%n معروضة صفًا صفًا: ما زاد على {0} صفًا أو {1} أعمدة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Book (EPUB)</source>
        <translation>كتاب (EPUB)</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Date in the file</source>
        <translation>التاريخ في الملف</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Headings</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Name on your shelf</source>
        <translation>الاسم على رفّك</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Not shown as it stands in the file</source>
        <translation>ما لا يُعرض كما هو في الملف</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Notes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Nothing: all that was found in the file is shown.</source>
        <translation>لا شيء: يُعرض كل ما وُجد في الملف.</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>OpenDocument text (ODT)</source>
        <translation>نص OpenDocument ‏(ODT)</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Passages</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Pictures shown</source>
        <translation>الصور المعروضة</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Pictures with words for them</source>
        <translation>صور لها كلمات تصفها</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Rich text (RTF)</source>
        <translation>نص منسّق (RTF)</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>The file</source>
        <translation>ملف الوثيقة</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Title in the file</source>
        <translation>العنوان في الملف</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>What was read</source>
        <translation>ما قُرئ</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Word document (DOCX)</source>
        <translation>وثيقة Word ‏(DOCX)</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Words in the file</source>
        <translation>الكلمات في الملف</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>Words shown</source>
        <translation>الكلمات المعروضة</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>not numbered in the file</source>
        <translation>غير مرقّمة في الملف</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>{0} KB</source>
        <translation>{0} كيلوبايت</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>{0} MB</source>
        <translation>{0} ميغابايت</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>{0}, as the file marks them</source>
        <translation>{0}، كما يعلّمها الملف</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>{0}, from the table of contents in the file</source>
        <translation>{0}، من فهرس المحتويات في الملف</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>{0}, guessed from the sizes of the type</source>
        <translation>{0}، خُمّنت من أحجام الحروف</translation>
    </message>
    <message>
        <location filename="../../index/words/document_report.py"/>
        <source>{0}, one for each page: the file marks none</source>
        <translation>{0}، واحد لكل صفحة: لا يعلّم الملف أي عنوان</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <location filename="../../viewer/search/results_model.py"/>
        <source>Arrangements</source>
        <translation>التكليفات</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_model.py"/>
        <source>Editor’s notes</source>
        <translation>ملاحظات المحرر</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_model.py"/>
        <source>Glossary</source>
        <translation>مسرد المصطلحات</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <location filename="../../viewer/search/results_pane.py"/>
        <source>Did you mean {0}?</source>
        <translation>هل تقصد {0}؟</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_pane.py"/>
        <source>Nearest states and topics</source>
        <translation>أقرب الدول والموضوعات</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_pane.py"/>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_pane.py"/>
        <source>Search everywhere, or stay in the document or subject you are reading</source>
        <translation>البحث في كل مكان، أو ضمن الوثيقة أو الموضوع الرئيسي الذي تقرؤه</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_pane.py"/>
        <source>Up and Down show each hit where it stands, Enter opens it.</source>
        <translation>يُظهر السهمان الأعلى والأسفل كل نتيجة في موضعها، ويفتحها Enter.</translation>
    </message>
    <message>
        <location filename="../../viewer/search/results_pane.py"/>
        <source>Where to search</source>
        <translation>نطاق البحث</translation>
    </message>
</context>
<context>
    <name>SaveError</name>
    <message>
        <location filename="../../viewer/kit/safe_file.py"/>
        <source>{0} could not be written ({1}). Nothing was changed. Choose another folder and try again.</source>
        <translation>تعذرت كتابة {0} ({1}). لم يتغير شيء. اختر مجلدًا آخر وحاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>Federal Republic of Germany</source>
        <translation>الجمهورية الاتحادية</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>Union of South Africa</source>
        <translation>اتحاد جنوب أفريقيا</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>Vichy government</source>
        <translation>حكومة فيشي</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>also in territory occupied by Japan</source>
        <translation>وأيضًا في أراضٍ احتلتها اليابان</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>and then in Türkiye</source>
        <translation>ثم لدى تركيا</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>archives only</source>
        <translation>المحفوظات فقط</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>at first in American Samoa, later everywhere but in Hawaii</source>
        <translation>في البداية في ساموا الأمريكية، ولاحقًا في كل مكان ما عدا هاواي</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>consular interests only</source>
        <translation>المصالح القنصلية فقط</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>for a few listed persons only</source>
        <translation>لأشخاص قلائل مدرجين في قائمة فقط</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>for some of the interests</source>
        <translation>لجزء من المصالح</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in Hawaii</source>
        <translation>في هاواي</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in Moscow</source>
        <translation>في موسكو</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in Paris</source>
        <translation>في باريس</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in Petrograd</source>
        <translation>في بتروغراد</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in part of the country</source>
        <translation>في جزء من البلد</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in territory occupied by Germany</source>
        <translation>في أراضٍ احتلتها ألمانيا</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in territory occupied by Japan</source>
        <translation>في أراضٍ احتلتها اليابان</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in the continental United States</source>
        <translation>في البر الرئيسي للولايات المتحدة</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>in unoccupied territory</source>
        <translation>في أراضٍ غير محتلة</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>later in part of the country</source>
        <translation>لاحقًا في جزء من البلد</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>only de facto</source>
        <translation>بحكم الواقع فقط</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>protection of citizens</source>
        <translation>حماية الرعايا</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>protection of prisoners of war</source>
        <translation>حماية أسرى الحرب</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>protection of the consulate in Paris</source>
        <translation>حماية القنصلية في باريس</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>under occupation</source>
        <translation>تحت الاحتلال</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>unofficially</source>
        <translation>بصفة غير رسمية</translation>
    </message>
    <message>
        <location filename="../../index/words/scope_words.py"/>
        <source>without consular services</source>
        <translation>دون خدمات قنصلية</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <location filename="../../viewer/search/search_box.py"/>
        <source>Recent searches and ways to search (Down)</source>
        <translation>عمليات البحث الأخيرة وطرق البحث (السهم الأسفل)</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_box.py"/>
        <source>Results appear as you type. Up and Down walk through them, Enter opens the best, Escape leaves.</source>
        <translation>تظهر النتائج أثناء الكتابة. تنقّل بينها بسهمي الأعلى والأسفل؛ يفتح Enter أفضلها، ويُنهي Esc البحث.</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_box.py"/>
        <source>Search the reference</source>
        <translation>البحث في الدليل المرجعي</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_box.py"/>
        <source>Who represents … in …?</source>
        <translation>من يمثل … في …؟</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message numerus="yes">
        <location filename="../../viewer/search/search_scope.py"/>
        <source>%n document(s) chosen in the contents</source>
        <translation>
            <numerusform>لا وثيقة مختارة في المحتويات</numerusform>
            <numerusform>وثيقة واحدة مختارة في المحتويات</numerusform>
            <numerusform>وثيقتان مختارتان في المحتويات</numerusform>
            <numerusform>%n وثائق مختارة في المحتويات</numerusform>
            <numerusform>%n وثيقة مختارة في المحتويات</numerusform>
            <numerusform>%n وثيقة مختارة في المحتويات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/search/result_words.py"/>
        <source>%n hit(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_scope.py"/>
        <source>Everywhere</source>
        <translation>كل مكان</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_scope.py"/>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <location filename="../../viewer/search/result_words.py"/>
        <source>Go to {state}</source>
        <translation>الانتقال إلى {state:nom}</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_controller.py"/>
        <source>No other passage is close to {0}</source>
        <translation>لا توجد فقرة أخرى قريبة من {0}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/search/result_words.py"/>
        <source>No word is spelled “{0}”. With similar words (≈): %n hit(s)</source>
        <translation>
            <numerusform>لا توجد كلمة بهذا الرسم: «{0}». بكلمات مشابهة (≈): لا نتائج</numerusform>
            <numerusform>لا توجد كلمة بهذا الرسم: «{0}». بكلمات مشابهة (≈): نتيجة واحدة</numerusform>
            <numerusform>لا توجد كلمة بهذا الرسم: «{0}». بكلمات مشابهة (≈): نتيجتان</numerusform>
            <numerusform>لا توجد كلمة بهذا الرسم: «{0}». بكلمات مشابهة (≈): %n نتائج</numerusform>
            <numerusform>لا توجد كلمة بهذا الرسم: «{0}». بكلمات مشابهة (≈): %n نتيجة</numerusform>
            <numerusform>لا توجد كلمة بهذا الرسم: «{0}». بكلمات مشابهة (≈): %n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/search/result_words.py"/>
        <source>Nothing was found for “{0}”.</source>
        <translation>لم يُعثر على «{0}». الدليل المرجعي بالإنجليزية: جرّب كلمات إنجليزية، أو اسأل عن دولة أو مصطلح.</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_scope.py"/>
        <source>Only my shelf</source>
        <translation>رفّي وحده</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_scope.py"/>
        <source>Only the reference</source>
        <translation>الدليل المرجعي وحده</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_controller.py"/>
        <source>Related to {0}</source>
        <translation>ذات صلة بـ: {0}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/search/result_words.py"/>
        <source>The best {0} of %n hit(s)</source>
        <translation>
            <numerusform>أفضل {0} من أصل %n نتيجة</numerusform>
            <numerusform>أفضل {0} من أصل نتيجة واحدة</numerusform>
            <numerusform>أفضل {0} من أصل نتيجتين</numerusform>
            <numerusform>أفضل {0} من أصل %n نتائج</numerusform>
            <numerusform>أفضل {0} من أصل %n نتيجة</numerusform>
            <numerusform>أفضل {0} من أصل %n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_scope.py"/>
        <source>This document</source>
        <translation>هذه الوثيقة</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_scope.py"/>
        <source>This subject</source>
        <translation>هذا الموضوع الرئيسي</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_scope.py"/>
        <source>This topic</source>
        <translation>هذا الموضوع</translation>
    </message>
</context>
<context>
    <name>SearchMenu</name>
    <message>
        <location filename="../../viewer/search/search_menu.py"/>
        <source>Forget these searches</source>
        <translation>نسيان عمليات البحث هذه</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_menu.py"/>
        <source>Ways to search</source>
        <translation>طرق البحث</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>all of the words</source>
        <translation>جميع الكلمات</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>any letters, within a word or at its end</source>
        <translation>أي حروف، داخل الكلمة أو في آخرها</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>any one letter between two others</source>
        <translation>أي حرف واحد بين حرفين آخرين</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>either of two words</source>
        <translation>إحدى كلمتين</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>in titles only</source>
        <translation>في العناوين فقط</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>near the word that follows: at most 10 words between, with NEAR/5 at most 5</source>
        <translation>قرب الكلمة التالية: بينهما ١٠ كلمات على الأكثر، ومع ⁦NEAR/5⁩ خمس على الأكثر</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>one kind: passage, topic, arrangement, note, term</source>
        <translation>نوع واحد: passage (فقرة)، topic (موضوع)، arrangement (تكليف)، note (ملاحظة)، term (مصطلح)</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>the host state</source>
        <translation>الدولة المعتمد لديها</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>the protecting power</source>
        <translation>الدولة الحامية</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>the represented state</source>
        <translation>الدولة الممثَّلة</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>these words side by side</source>
        <translation>هذه الكلمات متجاورة</translation>
    </message>
    <message>
        <location filename="../../viewer/search/operator_help.py"/>
        <source>without the word that follows</source>
        <translation>بدون الكلمة التالية</translation>
    </message>
</context>
<context>
    <name>SearchService</name>
    <message>
        <location filename="../../viewer/search/search_service.py"/>
        <source>Search does not work at the moment ({0}). All else can be used as before.</source>
        <translation>البحث لا يعمل في الوقت الحالي ({0}). يمكن استخدام كل ما عداه كالمعتاد.</translation>
    </message>
    <message>
        <location filename="../../viewer/search/search_service.py"/>
        <source>The program was updated or removed while it was open. Close it and start it again to search. Your bookmarks and notes are safe.</source>
        <translation>جرى تحديث البرنامج أو إزالته وهو مفتوح. أغلقه وشغّله من جديد كي تبحث. إشاراتك المرجعية وملاحظاتك محفوظة.</translation>
    </message>
</context>
<context>
    <name>SelectableLabel</name>
    <message>
        <location filename="../../viewer/kit/text/plain_texts.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <location filename="../../viewer/kit/text/plain_texts.py"/>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <location filename="../../viewer/annotations/selection/selection_bar.py"/>
        <source>For the selected words</source>
        <translation>للكلمات المحددة</translation>
    </message>
</context>
<context>
    <name>SelectionBarController</name>
    <message>
        <location filename="../../viewer/annotations/selection/selection_bar_controller.py"/>
        <source>Nothing is selected in the text.</source>
        <translation>لم يُحدَّد شيء في النص.</translation>
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
        <translation>التكليفات</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>As the system</source>
        <translation>وفق النظام</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Bar at selections</source>
        <translation>شريط التحديد</translation>
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
        <translation>شيكاغو، قائمة المراجع</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Chicago, note</source>
        <translation>شيكاغو، حاشية</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Citations</source>
        <translation>الاستشهادات</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Easy to read (Atkinson Hyperlegible)</source>
        <translation>سهل القراءة (Atkinson Hyperlegible)</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Editor’s notes</source>
        <translation>ملاحظات المحرر</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>From one line to the next, in percent of the size of the letters.</source>
        <translation>المسافة من سطر إلى السطر التالي، بالنسبة المئوية من حجم الأحرف.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>How many letters a line holds where there is room. 60 to 75 are read most easily.</source>
        <translation>عدد الأحرف في السطر حيث يتسع المكان. ما بين ٦٠ و٧٥ حرفًا هو الأسهل قراءة.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>How “Copy with citation” writes them.</source>
        <translation>كيفية كتابتها عند «نسخ مع استشهاد».</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Hyphens of line ends</source>
        <translation>واصلات نهايات الأسطر</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings.py"/>
        <source>It is kept as {0} in {1}.</source>
        <translation>وهو محفوظ باسم {0} في {1}.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings.py"/>
        <source>It is left as it is in {0}.</source>
        <translation>وقد تُرك كما هو في {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Keep, when copying and citing, the hyphens at which a file of yours breaks words at the ends of its lines.</source>
        <translation>الاحتفاظ عند النسخ والاستشهاد بالواصلات التي يقطع بها أحد ملفاتك الكلمات في نهايات الأسطر.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Line length</source>
        <translation>طول السطر</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Line spacing</source>
        <translation>تباعد الأسطر</translation>
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
        <translation>عرض الألوان والملاحظة والنسخ والاستشهاد بجانب الكلمات التي تحددها.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Sepia</source>
        <translation>سيبيا</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Show the arrangements beside the text.</source>
        <translation>إظهار التكليفات بجانب النص.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Show the contents beside the text.</source>
        <translation>إظهار المحتويات بجانب النص.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Show the editors’ notes below the passages they speak about.</source>
        <translation>إظهار ملاحظات المحررين أسفل الفقرات التي تتناولها.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Text and theme</source>
        <translation>النص والسمة</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings.py"/>
        <source>The administrator’s settings in {0} cannot be read and do not hold.</source>
        <translation>لا يمكن قراءة إعدادات مسؤول النظام في {0}، ولذلك لا تسري.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>The colours of text and window. “As the system” changes with the desktop.</source>
        <translation>ألوان النص والنافذة. «وفق النظام» يتغير مع سطح المكتب.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>The kind of letters in the reader. The easy ones are drawn so that none looks like another.</source>
        <translation>نوع الخط في القارئ. الخط السهل القراءة مرسوم بحيث لا يشبه حرف حرفًا آخر.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>The language of the window, from the next start on. “As the system” follows the desktop. The documents stay as they are.</source>
        <translation>لغة النافذة ابتداءً من التشغيل التالي. «وفق النظام» يتبع سطح المكتب. تبقى الوثائق كما هي.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings.py"/>
        <source>The program starts with its usual settings.</source>
        <translation>يبدأ البرنامج بإعداداته المعتادة.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings_file.py"/>
        <source>The settings file cannot be read.</source>
        <translation>لا يمكن قراءة ملف الإعدادات.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings.py"/>
        <location filename="../../viewer/settings/settings_file.py"/>
        <source>The settings file is damaged.</source>
        <translation>ملف الإعدادات تالف.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings_file.py"/>
        <source>The settings file was written by a later version of the program.</source>
        <translation>كُتب ملف الإعدادات بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>The size of the text in the reader, in percent of the usual size.</source>
        <translation>حجم النص في القارئ، بالنسبة المئوية من الحجم المعتاد.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>With serifs (Literata)</source>
        <translation>بزوائد (Literata)</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>Without serifs (Inter)</source>
        <translation>بلا زوائد (Inter)</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/settings.py"/>
        <source>Your settings cannot be saved in {0} ({1}). What you change is kept in this window until you close it. Try again when that is mended.</source>
        <translation>يتعذّر حفظ إعداداتك في {0} ({1}). يبقى ما تغيّره في هذه النافذة إلى أن تغلقها. أعد المحاولة بعد إصلاح ذلك.</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>{0} %</source>
        <translation>{0}٪</translation>
    </message>
    <message>
        <location filename="../../viewer/settings/setting_specs.py"/>
        <source>{0} letters</source>
        <translation>عدد الأحرف: {0}</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/briefing/sheet_preview.py"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n صفحة</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/sheet_preview.py"/>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/sheet_preview.py"/>
        <source>The first pages of a long sheet</source>
        <translation>الصفحات الأولى من ورقة طويلة</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/briefing/sheet_preview.py"/>
        <source>The pages as they will be saved; the list tells what is on them.</source>
        <translation>الصفحات كما ستُحفظ؛ وتبيّن القائمة ما فيها.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message numerus="yes">
        <location filename="../../viewer/shelf/searched_shelf.py"/>
        <source>%n document(s) of yours (is|are) still being prepared: not searched yet.</source>
        <translation>
            <numerusform>لا وثيقة من وثائقك قيد التحضير.</numerusform>
            <numerusform>وثيقة واحدة من وثائقك ما زالت قيد التحضير: لم يُبحث فيها بعد.</numerusform>
            <numerusform>وثيقتان من وثائقك ما زالتا قيد التحضير: لم يُبحث فيهما بعد.</numerusform>
            <numerusform>%n وثائق من وثائقك ما زالت قيد التحضير: لم يُبحث فيها بعد.</numerusform>
            <numerusform>%n وثيقة من وثائقك ما زالت قيد التحضير: لم يُبحث فيها بعد.</numerusform>
            <numerusform>%n وثيقة من وثائقك ما زالت قيد التحضير: لم يُبحث فيها بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/searched_shelf.py"/>
        <source>%n document(s) of yours could not be searched.</source>
        <translation>
            <numerusform>لم يتعذر البحث في أي من وثائقك.</numerusform>
            <numerusform>تعذر البحث في وثيقة واحدة من وثائقك.</numerusform>
            <numerusform>تعذر البحث في وثيقتين من وثائقك.</numerusform>
            <numerusform>تعذر البحث في %n وثائق من وثائقك.</numerusform>
            <numerusform>تعذر البحث في %n وثيقة من وثائقك.</numerusform>
            <numerusform>تعذر البحث في %n وثيقة من وثائقك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/adding_controller.py"/>
        <source>%n file(s) (was|were) not read yet: {0} goes on with (it|them).</source>
        <translation>
            <numerusform>لا ملف ينتظر القراءة؛ راجع {0}.</numerusform>
            <numerusform>ملف واحد لم يُقرأ بعد: تابع قراءته من {0}.</numerusform>
            <numerusform>ملفان لم يُقرآ بعد: تابع قراءتهما من {0}.</numerusform>
            <numerusform>%n ملفات لم تُقرأ بعد: تابع قراءتها من {0}.</numerusform>
            <numerusform>%n ملفًا لم تُقرأ بعد: تابع قراءتها من {0}.</numerusform>
            <numerusform>%n ملف لم تُقرأ بعد: تابع قراءتها من {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>%n passage(s) gone</source>
        <translation>
            <numerusform>لم تُحذف أي فقرة</numerusform>
            <numerusform>حُذفت فقرة واحدة</numerusform>
            <numerusform>حُذفت فقرتان</numerusform>
            <numerusform>حُذفت %n فقرات</numerusform>
            <numerusform>حُذفت %n فقرة</numerusform>
            <numerusform>حُذفت %n فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>%n passage(s) new</source>
        <translation>
            <numerusform>لا فقرة جديدة</numerusform>
            <numerusform>فقرة جديدة واحدة</numerusform>
            <numerusform>فقرتان جديدتان</numerusform>
            <numerusform>%n فقرات جديدة</numerusform>
            <numerusform>%n فقرة جديدة</numerusform>
            <numerusform>%n فقرة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>A document of your shelf is damaged: add its file again.</source>
        <translation>إحدى وثائق رفّك تالفة: أضف ملفها من جديد.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>Another program is changing your shelf: wait until it is done, then try again.</source>
        <translation>برنامج آخر يغيّر رفّك الآن: انتظر حتى يفرغ ثم حاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>Choose a name of up to 200 characters that no other has.</source>
        <translation>اختر اسمًا لا يزيد على ٢٠٠ حرف ولا يحمله غيره.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>Documents of your own are switched off on this computer.</source>
        <translation>الوثائق الخاصة معطّلة على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/refused_files.py"/>
        <source>It may be a newer edition of “{0}”: take it in its place, or keep both.</source>
        <translation>قد تكون طبعة أحدث من «{0}»: ضعها مكانها أو احتفظ بالطبعتين.</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <location filename="../../viewer/search/results_model.py"/>
        <location filename="../../viewer/shelf/shelf_branch.py"/>
        <source>My shelf</source>
        <translation>رفّي</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/refused_files.py"/>
        <source>Not read yet: the program ended before.</source>
        <translation>لم يُقرأ بعد: أُغلق البرنامج قبل ذلك.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>Nothing could be written ({0}): make room, or allow writing there, then try again.</source>
        <translation>تعذّرت الكتابة ({0}): أفسح مكانًا أو اسمح بالكتابة هناك ثم حاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_controller.py"/>
        <source>The file is being read. It opens as soon as that is done.</source>
        <translation>تجري قراءة الملف، ويُفتح حالما تنتهي.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_controller.py"/>
        <source>The first {0} files are being added: add the others when these are done.</source>
        <translation>تجري إضافة أول {0} ملف: أضف الملفات الباقية عند الانتهاء من هذه.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>The folder of your documents is not there: put it back, then try again.</source>
        <translation>مجلد وثائقك غير موجود: أعده إلى مكانه ثم حاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_controller.py"/>
        <source>The list of your shelf was damaged and is made anew. All your documents and notes are there; folders and names that you gave are not. The damaged list is kept beside it.</source>
        <translation>كانت قائمة رفّك تالفة فأُنشئت من جديد. جميع وثائقك وملاحظاتك موجودة؛ أما المجلدات والأسماء التي وضعتها فلا. والقائمة التالفة محفوظة بجانبها.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>The new edition is taken.</source>
        <translation>اعتُمدت الطبعة الجديدة.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>The new edition is taken: {new}, {gone}.</source>
        <translation>اعتُمدت الطبعة الجديدة: {new}، {gone}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_words.py"/>
        <source>The new edition is taken; it says the same as before.</source>
        <translation>اعتُمدت الطبعة الجديدة؛ ونصها مطابق لنص السابقة.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_controller.py"/>
        <source>There is no file in this folder.</source>
        <translation>لا ملف في هذا المجلد.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>This document is not on your shelf any more.</source>
        <translation>لم تعد هذه الوثيقة على رفّك.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_worker.py"/>
        <source>What was added can be read, but not found by a search.</source>
        <translation>ما أُضيف يمكن قراءته، لكن البحث لا يعثر عليه.</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/adding_controller.py"/>
        <source>What was added is found by a search now.</source>
        <translation>صار البحث يعثر على ما أُضيف.</translation>
    </message>
    <message>
        <location filename="../../index/words/shelf_words.py"/>
        <source>Your shelf was written by a later version of this program: use that one.</source>
        <translation>أُنشئ رفّك بإصدار أحدث من هذا البرنامج: استخدم ذلك الإصدار.</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>p. {0}</source>
        <translation>ص {0}</translation>
    </message>
</context>
<context>
    <name>ShelfMenu</name>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>&amp;No folder</source>
        <translation>&amp;بلا مجلد</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>Move to folder</source>
        <translation>نقل إلى مجلد</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>Name; left blank, it has its own title again:</source>
        <translation>الاسم؛ وإن تُرك فارغًا عاد عنوانها الأصلي:</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>New &amp;folder…</source>
        <translation>&amp;مجلد جديد…</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>Rename document</source>
        <translation>إعادة تسمية الوثيقة</translation>
    </message>
    <message>
        <location filename="../../viewer/shelf/shelf_menu.py"/>
        <source>Rename folder</source>
        <translation>إعادة تسمية المجلد</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <location filename="../../viewer/shortcuts/shortcut_list.py"/>
        <source>Action</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcut_list.py"/>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcut_list.py"/>
        <source>no keys</source>
        <translation>بلا اختصار</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcut_list.py"/>
        <source>{0} (changed)</source>
        <translation>{0} (مُغيَّر)</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Actions</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>All actions have their default keys.</source>
        <translation>لكل الأوامر اختصاراتها الافتراضية.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Export shortcuts</source>
        <translation>تصدير الاختصارات</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Find an action or its keys</source>
        <translation>البحث عن أمر أو اختصاره</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Import shortcuts</source>
        <translation>استيراد الاختصارات</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Leave them there</source>
        <translation>تركه هناك</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>No action has these words or keys.</source>
        <translation>لا أمر له هذه الكلمات أو هذا الاختصار.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Saved {0}.</source>
        <translation>حُفظ {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Set by your administrator; it cannot be changed here.</source>
        <translation>ضبطه مسؤول النظام، ولا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>The keys are as they were before.</source>
        <translation>الاختصارات كما كانت من قبل.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>The keys of the chosen action stand below; Enter adds some.</source>
        <translation>اختصارات الأمر المختار في الأسفل؛ ويضيف Enter غيرها.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>The keys of {0} are in use.</source>
        <translation>اختصارات {0} هي المستخدمة الآن.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>Use them here instead</source>
        <translation>استخدامه هنا بدلًا من ذلك</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>{0} belongs to {1} now.</source>
        <translation>أصبح {0} يخصّ {1}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>{0} belongs to {1}.</source>
        <translation>{0} يخصّ {1}.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>{0} does nothing now.</source>
        <translation>لم يعد {0} يفعل شيئًا.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>{0} has its usual keys.</source>
        <translation>لـ{0} اختصاراته الافتراضية.</translation>
    </message>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_dialog.py"/>
        <source>{0} has these keys already: {1}.</source>
        <translation>لـ{0} هذا الاختصار من قبل: {1}.</translation>
    </message>
</context>
<context>
    <name>ShortcutsFile</name>
    <message>
        <location filename="../../viewer/shortcuts/shortcuts_file.py"/>
        <source>{0} was not imported ({1}). Nothing was changed. Choose a file of shortcuts that this program has exported.</source>
        <translation>لم يُستورد {0} ({1}). لم يتغيّر شيء. اختر ملف اختصارات صدّره هذا البرنامج.</translation>
    </message>
</context>
<context>
    <name>SplitViewColumn</name>
    <message>
        <location filename="../../viewer/reading/split/split_view_column.py"/>
        <source>Back in the second passage</source>
        <translation>رجوع في الفقرة الثانية</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/split/split_view_column.py"/>
        <source>Close the second passage</source>
        <translation>إغلاق الفقرة الثانية</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/split/split_view_column.py"/>
        <source>Second passage</source>
        <translation>الفقرة الثانية</translation>
    </message>
</context>
<context>
    <name>SplitViewController</name>
    <message>
        <location filename="../../viewer/reading/split/split_view_controller.py"/>
        <source>Opened beside the text: {0}.</source>
        <translation>فُتح بجانب النص: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/split/split_view_controller.py"/>
        <source>The second passage is closed.</source>
        <translation>أُغلقت الفقرة الثانية.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>agreed {when}</source>
        <translation>اتُّفق على التكليف {when}</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>date not stated</source>
        <translation>التاريخ غير مذكور</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>ended {when}</source>
        <translation>انتهى {when}</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>in the same year</source>
        <translation>في العام نفسه</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>only agreed</source>
        <translation>متفق عليه فقط</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>only requested</source>
        <translation>مطلوب فقط</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>refused by {state} {when}</source>
        <translation>{state:رفضت|رفض} {state:nom} التكليف {when}</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>refused {when}</source>
        <translation>رُفض التكليف {when}</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>requested again {when}</source>
        <translation>طُلب مجددًا {when}</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>requested {when}</source>
        <translation>طُلب {when:التكليف}</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>suspended</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>suspended {when}</source>
        <translation>عُلّق {when}</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>took effect {when}</source>
        <translation>دخل حيز النفاذ {when}</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <location filename="../../viewer/app.py"/>
        <source>All settings have been reset to their default values. A copy of the previous ones is beside the settings file.</source>
        <translation>عادت جميع الإعدادات إلى قيمها الافتراضية. توجد نسخة من الإعدادات السابقة بجانب ملف الإعدادات.</translation>
    </message>
    <message>
        <location filename="../../viewer/app.py"/>
        <source>An older copy of the library is shown, because the newer one cannot be used. {0}</source>
        <translation>تُعرض نسخة أقدم من المكتبة، لأن النسخة الأحدث لا يمكن استخدامها. {0}</translation>
    </message>
    <message>
        <location filename="../../viewer/app.py"/>
        <source>The library on this computer was damaged and has been built anew from its documents. Nothing is lost.</source>
        <translation>كانت المكتبة على هذا الحاسوب تالفة وأُعيد بناؤها من وثائقها. لم يُفقد شيء.</translation>
    </message>
    <message>
        <location filename="../../viewer/app.py"/>
        <source>The open window keeps its language. To use the other one, close the window and start the program again.</source>
        <translation>تحتفظ النافذة المفتوحة بلغتها. لاستخدام اللغة الأخرى، أغلق النافذة وشغّل البرنامج من جديد.</translation>
    </message>
    <message>
        <location filename="../../viewer/app.py"/>
        <source>This portable copy cannot be written to, so what you add is kept in your home folder.</source>
        <translation>تتعذّر الكتابة في هذه النسخة المحمولة، لذلك يُحفظ ما تضيفه في مجلدك الرئيسي.</translation>
    </message>
</context>
<context>
    <name>StateMenus</name>
    <message>
        <location filename="../../viewer/shell/state_menus.py"/>
        <source>Go to {state}</source>
        <translation>الانتقال إلى {state:nom}</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>%n more</source>
        <translation>
            <numerusform>لا فقرات أخرى</numerusform>
            <numerusform>فقرة أخرى</numerusform>
            <numerusform>فقرتان أخريان</numerusform>
            <numerusform>%n فقرات أخرى</numerusform>
            <numerusform>%n فقرة أخرى</numerusform>
            <numerusform>%n فقرة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Every state of which this library speaks.</source>
        <translation>كل دولة تتحدث عنها هذه المكتبة.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Find all of them</source>
        <translation>البحث عنها جميعًا</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>It acts for others.</source>
        <translation>ترعى مصالح دول أخرى.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Mandates given: %n</source>
        <translation>
            <numerusform>التكليفات التي عهدت بها: %n</numerusform>
            <numerusform>التكليفات التي عهدت بها: %n</numerusform>
            <numerusform>التكليفات التي عهدت بها: %n</numerusform>
            <numerusform>التكليفات التي عهدت بها: %n</numerusform>
            <numerusform>التكليفات التي عهدت بها: %n</numerusform>
            <numerusform>التكليفات التي عهدت بها: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Mandates held here: %n</source>
        <translation>
            <numerusform>التكليفات الممارَسة فيها: %n</numerusform>
            <numerusform>التكليفات الممارَسة فيها: %n</numerusform>
            <numerusform>التكليفات الممارَسة فيها: %n</numerusform>
            <numerusform>التكليفات الممارَسة فيها: %n</numerusform>
            <numerusform>التكليفات الممارَسة فيها: %n</numerusform>
            <numerusform>التكليفات الممارَسة فيها: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Mandates in force today: %n</source>
        <translation>
            <numerusform>التكليفات السارية اليوم: %n</numerusform>
            <numerusform>التكليفات السارية اليوم: %n</numerusform>
            <numerusform>التكليفات السارية اليوم: %n</numerusform>
            <numerusform>التكليفات السارية اليوم: %n</numerusform>
            <numerusform>التكليفات السارية اليوم: %n</numerusform>
            <numerusform>التكليفات السارية اليوم: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Mandates received: %n</source>
        <translation>
            <numerusform>التكليفات التي عُهد بها إليها: %n</numerusform>
            <numerusform>التكليفات التي عُهد بها إليها: %n</numerusform>
            <numerusform>التكليفات التي عُهد بها إليها: %n</numerusform>
            <numerusform>التكليفات التي عُهد بها إليها: %n</numerusform>
            <numerusform>التكليفات التي عُهد بها إليها: %n</numerusform>
            <numerusform>التكليفات التي عُهد بها إليها: %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>No mandate is known.</source>
        <translation>لا يُعرف أي تكليف.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Others act for it.</source>
        <translation>ترعى دول أخرى مصالحها.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Others are represented here.</source>
        <translation>دول أخرى ممثَّلة فيها.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>Passages that name it: %n</source>
        <translation>
            <numerusform>الفقرات التي تذكرها: %n</numerusform>
            <numerusform>الفقرات التي تذكرها: %n</numerusform>
            <numerusform>الفقرات التي تذكرها: %n</numerusform>
            <numerusform>الفقرات التي تذكرها: %n</numerusform>
            <numerusform>الفقرات التي تذكرها: %n</numerusform>
            <numerusform>الفقرات التي تذكرها: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>given: %n</source>
        <translation>
            <numerusform>عهدت بها: %n</numerusform>
            <numerusform>عهدت بها: %n</numerusform>
            <numerusform>عهدت بها: %n</numerusform>
            <numerusform>عهدت بها: %n</numerusform>
            <numerusform>عهدت بها: %n</numerusform>
            <numerusform>عهدت بها: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>held there: %n</source>
        <translation>
            <numerusform>ممارَسة فيها: %n</numerusform>
            <numerusform>ممارَسة فيها: %n</numerusform>
            <numerusform>ممارَسة فيها: %n</numerusform>
            <numerusform>ممارَسة فيها: %n</numerusform>
            <numerusform>ممارَسة فيها: %n</numerusform>
            <numerusform>ممارَسة فيها: %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>named in passages only</source>
        <translation>مذكورة في فقرات فقط</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>received: %n</source>
        <translation>
            <numerusform>عُهد بها إليها: %n</numerusform>
            <numerusform>عُهد بها إليها: %n</numerusform>
            <numerusform>عُهد بها إليها: %n</numerusform>
            <numerusform>عُهد بها إليها: %n</numerusform>
            <numerusform>عُهد بها إليها: %n</numerusform>
            <numerusform>عُهد بها إليها: %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>{power} for {represented}</source>
        <translation>{power:nom} نيابةً عن {represented:nom}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>{power} in {host}</source>
        <translation>{power:nom} لدى {host:nom}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/overview/state_pages.py"/>
        <source>{power}, host state not stated</source>
        <translation>{power:nom}، والدولة المعتمد لديها غير مذكورة</translation>
    </message>
</context>
<context>
    <name>States about</name>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>by {power}</source>
        <translation>إلى {power:nom}</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>by {power} in {host}</source>
        <translation>إلى {power:nom} لدى {host:nom}</translation>
    </message>
    <message>
        <location filename="../../index/answers/about_words.py"/>
        <source>in {host}</source>
        <translation>لدى {host:nom}</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>current</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>ended</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>never in force</source>
        <translation>لم يدخل حيز النفاذ قط</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <location filename="../../viewer/reading/tabs/tab_strip.py"/>
        <source>Arrow keys go from tab to tab.</source>
        <translation>تنقل مفاتيح الأسهم من علامة تبويب إلى أخرى.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_strip.py"/>
        <source>Close tab “{0}”</source>
        <translation>إغلاق علامة التبويب «{0}»</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_strip.py"/>
        <source>Close this tab</source>
        <translation>إغلاق علامة التبويب هذه</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tab_strip.py"/>
        <source>Tabs</source>
        <translation>علامات التبويب</translation>
    </message>
</context>
<context>
    <name>TabsController</name>
    <message>
        <location filename="../../viewer/reading/tabs/tabs_controller.py"/>
        <source>No closed tab is left to reopen.</source>
        <translation>لم تبقَ علامة تبويب مغلقة يمكن إعادة فتحها.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tabs_controller.py"/>
        <source>Opened in a new tab: {0}.</source>
        <translation>فُتح في علامة تبويب جديدة: {0}.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tabs_controller.py"/>
        <source>Tab {0} of {1}: {2}</source>
        <translation>علامة التبويب {0} من {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tabs_controller.py"/>
        <source>There are {0} tabs already. Close one to open another.</source>
        <translation>عدد علامات التبويب المفتوحة {0} بالفعل. أغلق إحداها لفتح أخرى.</translation>
    </message>
    <message>
        <location filename="../../viewer/reading/tabs/tabs_controller.py"/>
        <source>This is the only tab, so it stays open.</source>
        <translation>علامة التبويب هذه هي الوحيدة، ولذلك تبقى مفتوحة.</translation>
    </message>
</context>
<context>
    <name>ThisCopy</name>
    <message>
        <location filename="../../viewer/help/installation_check.py"/>
        <source>&amp;Check this copy</source>
        <translation>&amp;فحص هذه النسخة</translation>
    </message>
    <message>
        <location filename="../../viewer/help/installation_check.py"/>
        <source>Checksum of the installed files ({0}): {1}</source>
        <translation>المجموع التحققي للملفات المثبَّتة ({0}): {1}</translation>
    </message>
    <message>
        <location filename="../../viewer/help/installation_check.py"/>
        <source>Compares every installed file with what was shipped</source>
        <translation>مقارنة كل ملف مثبَّت بما جرى توزيعه</translation>
    </message>
    <message>
        <location filename="../../viewer/help/installation_check.py"/>
        <source>Every installed file is as it was shipped.</source>
        <translation>كل ملف مثبَّت مطابق لما جرى توزيعه.</translation>
    </message>
    <message>
        <location filename="../../viewer/help/installation_check.py"/>
        <source>This copy is not as it was shipped. Your notes are safe; install the program again.</source>
        <translation>هذه النسخة ليست كما جرى توزيعها. ملاحظاتك سليمة؛ ثبّت البرنامج من جديد.</translation>
    </message>
</context>
<context>
    <name>TimelineScene</name>
    <message>
        <location filename="../../viewer/arrangements/timeline/timeline_scene.py"/>
        <source>Undated: {0}</source>
        <translation>بلا تاريخ: {0}</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <location filename="../../viewer/arrangements/timeline/timeline_view.py"/>
        <source>%n arrangement(s)</source>
        <translation>
            <numerusform>لا تكليفات</numerusform>
            <numerusform>تكليف واحد</numerusform>
            <numerusform>تكليفان</numerusform>
            <numerusform>%n تكليفات</numerusform>
            <numerusform>%n تكليفًا</numerusform>
            <numerusform>%n تكليف</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/timeline/timeline_view.py"/>
        <source>Passage opened</source>
        <translation>فُتحت الفقرة</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/timeline/timeline_view.py"/>
        <source>Timeline of arrangements</source>
        <translation>الخط الزمني للتكليفات</translation>
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
        <translation>بين {start:beside} و{end:beside}</translation>
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
        <translation>{date:in} أو قبل ذلك</translation>
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
            <numerusform>لا تكليفات مذكورة هنا.</numerusform>
            <numerusform>تكليف واحد مذكور هنا.</numerusform>
            <numerusform>تكليفان مذكوران هنا.</numerusform>
            <numerusform>%n تكليفات مذكورة هنا.</numerusform>
            <numerusform>%n تكليفًا مذكورًا هنا.</numerusform>
            <numerusform>%n تكليف مذكور هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/contents/topic_tree_model.py"/>
        <source>%n bookmark(s) or note(s) of yours here.</source>
        <translation>
            <numerusform>لا إشارات ولا ملاحظات لك هنا.</numerusform>
            <numerusform>إشارة أو ملاحظة واحدة لك هنا.</numerusform>
            <numerusform>إشارتان أو ملاحظتان لك هنا.</numerusform>
            <numerusform>%n إشارات أو ملاحظات لك هنا.</numerusform>
            <numerusform>%n إشارة أو ملاحظة لك هنا.</numerusform>
            <numerusform>%n إشارة أو ملاحظة لك هنا.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../viewer/reading/contents/topic_tree_model.py"/>
        <source>Heading supplied by the editors; the source has none here.</source>
        <translation>العنوان من وضع المحررين؛ لا عنوان في المصدر هنا.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/contents/topic_tree_model.py"/>
        <source>{title}, %n arrangement(s)</source>
        <translation>
            <numerusform>{title}، لا تكليفات</numerusform>
            <numerusform>{title}، تكليف واحد</numerusform>
            <numerusform>{title}، تكليفان</numerusform>
            <numerusform>{title}، %n تكليفات</numerusform>
            <numerusform>{title}، %n تكليفًا</numerusform>
            <numerusform>{title}، %n تكليف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/reading/contents/topic_tree_model.py"/>
        <source>{title}, %n bookmark(s) or note(s)</source>
        <translation>
            <numerusform>{title}، لا إشارات ولا ملاحظات</numerusform>
            <numerusform>{title}، إشارة أو ملاحظة واحدة</numerusform>
            <numerusform>{title}، إشارتان أو ملاحظتان</numerusform>
            <numerusform>{title}، %n إشارات أو ملاحظات</numerusform>
            <numerusform>{title}، %n إشارة أو ملاحظة</numerusform>
            <numerusform>{title}، %n إشارة أو ملاحظة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypePreview</name>
    <message>
        <location filename="../../viewer/preferences/type_preview.py"/>
        <source>A paragraph as the text is set now.</source>
        <translation>فقرة بتنسيق النص الحالي.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/type_preview.py"/>
        <source>A protecting power speaks for one state in the capital of another when the two no longer speak to each other. It carries messages, looks after citizens and keeps the keys of the empty embassy, sometimes for weeks, sometimes for 40 years. It takes no side; that is why both sides let it in.</source>
        <translation>تتحدث الدولة الحامية باسم دولة في عاصمة دولة أخرى حين تنقطع بينهما سبل الكلام. تنقل الرسائل، وترعى المواطنين، وتحتفظ بمفاتيح السفارة الخالية، أسابيع أحيانًا، وأحيانًا ٤٠ عامًا. وهي لا تنحاز إلى طرف؛ ولهذا يفتح لها الطرفان الباب.</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/type_preview.py"/>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <location filename="../../viewer/preferences/type_preview.py"/>
        <source>The quiet work of good offices</source>
        <translation>المساعي الحميدة: عمل هادئ</translation>
    </message>
</context>
<context>
    <name>UnsavedBar</name>
    <message>
        <location filename="../../viewer/faults/unsaved_bar.py"/>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/unsaved_bar.py"/>
        <source>Hide this message</source>
        <translation>إخفاء هذه الرسالة</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/unsaved_bar.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>UnsavedController</name>
    <message>
        <location filename="../../viewer/faults/unsaved_controller.py"/>
        <source>Everything is saved now.</source>
        <translation>حُفظ كل شيء الآن.</translation>
    </message>
    <message>
        <location filename="../../viewer/faults/unsaved_controller.py"/>
        <source>Still not saved.</source>
        <translation>لم يُحفظ بعد.</translation>
    </message>
</context>
<context>
    <name>ViewPictures</name>
    <message>
        <location filename="../../viewer/arrangements/view_pictures.py"/>
        <source>Map of protecting-power arrangements</source>
        <translation>خريطة تكليفات الدول الحامية</translation>
    </message>
    <message>
        <location filename="../../viewer/arrangements/view_pictures.py"/>
        <source>Timeline of protecting-power arrangements</source>
        <translation>الخط الزمني لتكليفات الدول الحامية</translation>
    </message>
</context>
<context>
    <name>ViewTabs</name>
    <message>
        <location filename="../../viewer/kit/widgets/view_tabs.py"/>
        <source>Arrow keys go from one to the other.</source>
        <translation>تنقل مفاتيح الأسهم من واحدة إلى أخرى.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <location filename="../../index/words/wording.py"/>
        <source>%n statement(s)</source>
        <translation>
            <numerusform>لا إفادات</numerusform>
            <numerusform>إفادة واحدة</numerusform>
            <numerusform>إفادتان</numerusform>
            <numerusform>%n إفادات</numerusform>
            <numerusform>%n إفادة</numerusform>
            <numerusform>%n إفادة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/periods.py"/>
        <source>current according to the source, as of {date}</source>
        <translation>سارٍ بحسب المصدر {date:in}</translation>
    </message>
    <message>
        <location filename="../../index/words/periods.py"/>
        <source>current according to the source, which gives no date</source>
        <translation>سارٍ بحسب المصدر، الذي لا يذكر تاريخًا</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>current as of a date not stated</source>
        <translation>سارٍ وفق معطيات تاريخها غير مذكور</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>current as of {date}</source>
        <translation>سارٍ وفق معطيات {date:beside}</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>ended</source>
        <comment>of an arrangement, within a sentence</comment>
        <translation>وقد انتهى التكليف</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>ended on a date not stated</source>
        <comment>of an arrangement, within a sentence</comment>
        <translation>وانتهى التكليف في تاريخ غير مذكور</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>mandate {stages}</source>
        <translation>وقد {stages}</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>when it took effect is not stated</source>
        <translation>ولم يُذكر متى دخل التكليف حيز النفاذ</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>when the mandate took effect is not stated</source>
        <translation>ولم يُذكر متى دخل التكليف حيز النفاذ</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>whether it took effect is not stated</source>
        <translation>ولم يُذكر هل دخل التكليف حيز النفاذ</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>whether the mandate has ended is not stated</source>
        <translation>ولم يُذكر هل انتهى التكليف</translation>
    </message>
    <message>
        <location filename="../../index/words/stage_words.py"/>
        <source>whether the mandate took effect is not stated</source>
        <translation>ولم يُذكر هل دخل التكليف حيز النفاذ</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{period} and still {date:in}</source>
        <translation>{period} و{date:until} على الأقل</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{power} for {represented}</source>
        <translation>{power:nom} نيابةً عن {represented:nom}</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{power} for {represented} in {host}</source>
        <translation>{power:nom} نيابةً عن {represented:nom} لدى {host:nom}</translation>
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
        <translation>{statement}، وكان ذلك قائمًا {date:in}</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{statement}, from {start} to {end}</source>
        <translation>{statement}، {start:start} {end:end}</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{statement}, from {start} to {end}</source>
        <comment>after the host state</comment>
        <translation>{statement}، {start:start} {end:end}</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{statement}, period not stated</source>
        <translation>{statement}، والفترة غير مذكورة</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{statement}, {period}</source>
        <translation>{statement}، {period}</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{statement}, {period}</source>
        <comment>after the host state</comment>
        <translation>{statement}، {period}</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{statement}.</source>
        <translation>{statement}.</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{statement}; {clause}</source>
        <translation>{statement}؛ {clause}</translation>
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
        <translation>وهو {status}</translation>
    </message>
    <message>
        <location filename="../../index/words/wording.py"/>
        <source>{status}</source>
        <comment>of an arrangement, within a sentence</comment>
        <translation>والتكليف {status}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../index/words/wording.py"/>
        <source>{title}, %n hit(s)</source>
        <translation>
            <numerusform>{title}، لا نتائج</numerusform>
            <numerusform>{title}، نتيجة واحدة</numerusform>
            <numerusform>{title}، نتيجتان</numerusform>
            <numerusform>{title}، %n نتائج</numerusform>
            <numerusform>{title}، %n نتيجة</numerusform>
            <numerusform>{title}، %n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../index/words/periods.py"/>
        <location filename="../../index/words/term_words.py"/>
        <source>“{words}” (English)</source>
        <translation>«{words}» (بالإنجليزية)</translation>
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
        <translation>{start}–؟</translation>
    </message>
    <message>
        <location filename="../../index/words/years.py"/>
        <source>{start}–{end}</source>
        <translation>{start}–{end}</translation>
    </message>
</context>
</TS>
