; What the installer says in Russian beyond NSIS's own pages.
LangString DESKTOP ${LANG_RUSSIAN} "Создать ярлык на рабочем столе"
LangString CLOSE_FIRST ${LANG_RUSSIAN} "Программа Good Offices открыта. Сейчас она будет закрыта; место чтения и заметки сохранятся."
LangString STILL_RUNS ${LANG_RUSSIAN} "Программа Good Offices всё ещё открыта, ничего не изменено. Закройте её и начните снова."
LangString NEWER ${LANG_RUSSIAN} "Более новая версия Good Offices уже установлена и остаётся. Чтобы вернуться к версии ${VERSION}, сначала удалите более новую; ваши заметки сохранятся."
LangString UNFIT ${LANG_RUSSIAN} "Для Good Offices нужна 64-разрядная Windows 10 или более новая. Ничего не изменено."
LangString NOT_WRITTEN ${LANG_RUSSIAN} "Не все файлы удалось записать. Освободите место или выберите другую папку и начните снова; ваши заметки сохранятся."
LangString KEEP_DATA ${LANG_RUSSIAN} "Сохранить ваши закладки, заметки и настройки? Более поздняя версия найдёт их снова."
