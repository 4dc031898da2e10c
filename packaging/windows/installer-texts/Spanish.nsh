; What the installer says in Spanish beyond NSIS's own pages.
LangString DESKTOP ${LANG_SPANISH} "Crear un acceso directo en el escritorio"
LangString CLOSE_FIRST ${LANG_SPANISH} "Good Offices está abierto. Se cerrará ahora; su lugar y sus notas se conservan."
LangString STILL_RUNS ${LANG_SPANISH} "Good Offices sigue abierto y no se ha cambiado nada. Ciérrelo y vuelva a empezar."
LangString NEWER ${LANG_SPANISH} "Ya hay instalada una versión más reciente de Good Offices, y se mantiene. Para volver a la ${VERSION}, desinstale primero la más reciente; sus notas se conservan."
LangString UNFIT ${LANG_SPANISH} "Good Offices necesita Windows 10 o posterior, de 64 bits. No se ha cambiado nada."
LangString NOT_WRITTEN ${LANG_SPANISH} "No se han podido escribir todos los archivos. Libere espacio o elija otra carpeta y vuelva a empezar; sus notas se conservan."
LangString KEEP_DATA ${LANG_SPANISH} "¿Conservar sus marcadores, notas y ajustes? Una versión posterior los encontrará."
