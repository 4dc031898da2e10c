; What the installer says beyond NSIS's own pages, in every language it is offered in.
!macro TEXT KEY ENGLISH FRENCH GERMAN SPANISH ARABIC
    LangString ${KEY} ${LANG_ENGLISH} "${ENGLISH}"
    LangString ${KEY} ${LANG_FRENCH} "${FRENCH}"
    LangString ${KEY} ${LANG_GERMAN} "${GERMAN}"
    LangString ${KEY} ${LANG_SPANISH} "${SPANISH}"
    LangString ${KEY} ${LANG_ARABIC} "${ARABIC}"
!macroend

!insertmacro TEXT DESKTOP \
    "Put a shortcut on the desktop" \
    "Créer un raccourci sur le bureau" \
    "Verknüpfung auf dem Desktop anlegen" \
    "Crear un acceso directo en el escritorio" \
    "وضع اختصار على سطح المكتب"
!insertmacro TEXT CLOSE_FIRST \
    "Good Offices is open. It will be closed now; your place and your notes are kept." \
    "Good Offices est ouvert. Il va être fermé ; votre place et vos notes sont conservées." \
    "Good Offices ist geöffnet. Es wird jetzt geschlossen; Ihre Stelle und Ihre Notizen bleiben erhalten." \
    "Good Offices está abierto. Se cerrará ahora; su lugar y sus notas se conservan." \
    "برنامج Good Offices مفتوح وسيُغلق الآن، مع الاحتفاظ بموضعك وملاحظاتك."
!insertmacro TEXT STILL_RUNS \
    "Good Offices is still open, and nothing was changed. Close it and start this again." \
    "Good Offices est toujours ouvert et rien n’a été modifié. Fermez-le, puis recommencez." \
    "Good Offices ist noch geöffnet, und nichts wurde geändert. Schließen Sie es und versuchen Sie es noch einmal." \
    "Good Offices sigue abierto y no se ha cambiado nada. Ciérrelo y vuelva a empezar." \
    "ما زال برنامج Good Offices مفتوحًا ولم يتغير شيء. أغلقه ثم ابدأ من جديد."
!insertmacro TEXT NEWER \
    "A newer version of Good Offices is installed already, and it stays. To go back to ${VERSION}, remove the newer one first; your notes are kept." \
    "Une version plus récente de Good Offices est déjà installée et reste en place. Pour revenir à la version ${VERSION}, désinstallez d’abord la plus récente ; vos notes sont conservées." \
    "Eine neuere Version von Good Offices ist schon installiert und bleibt. Um zu ${VERSION} zurückzukehren, entfernen Sie zuerst die neuere; Ihre Notizen bleiben erhalten." \
    "Ya hay instalada una versión más reciente de Good Offices, y se mantiene. Para volver a la ${VERSION}, desinstale primero la más reciente; sus notas se conservan." \
    "توجد نسخة أحدث من Good Offices مثبتة بالفعل وستبقى. للعودة إلى ${VERSION} أزل النسخة الأحدث أولًا، وستبقى ملاحظاتك محفوظة."
!insertmacro TEXT UNFIT \
    "Good Offices needs Windows 10 or newer, 64-bit. Nothing was changed." \
    "Good Offices nécessite Windows 10 ou une version plus récente, en 64 bits. Rien n’a été modifié." \
    "Good Offices braucht Windows 10 oder neuer, 64 Bit. Nichts wurde geändert." \
    "Good Offices necesita Windows 10 o posterior, de 64 bits. No se ha cambiado nada." \
    "يتطلب Good Offices نظام Windows 10 أو أحدث بإصدار 64 بت. لم يتغير شيء."
!insertmacro TEXT NOT_WRITTEN \
    "Not every file could be written. Free some space or choose another folder, and start this again; your notes are kept." \
    "Certains fichiers n’ont pas pu être écrits. Libérez de l’espace ou choisissez un autre dossier, puis recommencez ; vos notes sont conservées." \
    "Nicht alle Dateien konnten geschrieben werden. Schaffen Sie Platz oder wählen Sie einen anderen Ordner, und versuchen Sie es noch einmal; Ihre Notizen bleiben erhalten." \
    "No se han podido escribir todos los archivos. Libere espacio o elija otra carpeta y vuelva a empezar; sus notas se conservan." \
    "تعذرت كتابة بعض الملفات. وفّر مساحة أو اختر مجلدًا آخر ثم ابدأ من جديد، وستبقى ملاحظاتك محفوظة."
!insertmacro TEXT KEEP_DATA \
    "Keep your bookmarks, notes and settings? A later version finds them again." \
    "Conserver vos signets, notes et réglages ? Une version ultérieure les retrouvera." \
    "Ihre Lesezeichen, Notizen und Einstellungen behalten? Eine spätere Version findet sie wieder." \
    "¿Conservar sus marcadores, notas y ajustes? Una versión posterior los encontrará." \
    "هل تريد الاحتفاظ بعلاماتك المرجعية وملاحظاتك وإعداداتك؟ ستجدها أي نسخة لاحقة."
