; What the installer says in French beyond NSIS's own pages.
LangString DESKTOP ${LANG_FRENCH} "Créer un raccourci sur le bureau"
LangString CLOSE_FIRST ${LANG_FRENCH} "Good Offices est ouvert. Il va être fermé ; votre place et vos notes sont conservées."
LangString STILL_RUNS ${LANG_FRENCH} "Good Offices est toujours ouvert et rien n’a été modifié. Fermez-le, puis recommencez."
LangString NEWER ${LANG_FRENCH} "Une version plus récente de Good Offices est déjà installée et reste en place. Pour revenir à la version ${VERSION}, désinstallez d’abord la plus récente ; vos notes sont conservées."
LangString UNFIT ${LANG_FRENCH} "Good Offices nécessite Windows 10 ou une version plus récente, en 64 bits. Rien n’a été modifié."
LangString NOT_WRITTEN ${LANG_FRENCH} "Certains fichiers n’ont pas pu être écrits. Libérez de l’espace ou choisissez un autre dossier, puis recommencez ; vos notes sont conservées."
LangString KEEP_DATA ${LANG_FRENCH} "Conserver vos signets, notes et réglages ? Une version ultérieure les retrouvera."
