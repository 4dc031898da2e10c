; What the installer says in English beyond NSIS's own pages.
LangString DESKTOP ${LANG_ENGLISH} "Put a shortcut on the desktop"
LangString CLOSE_FIRST ${LANG_ENGLISH} "Good Offices is open. It will be closed now; your place and your notes are kept."
LangString STILL_RUNS ${LANG_ENGLISH} "Good Offices is still open, and nothing was changed. Close it and start this again."
LangString NEWER ${LANG_ENGLISH} "A newer version of Good Offices is installed already, and it stays. To go back to ${VERSION}, remove the newer one first; your notes are kept."
LangString UNFIT ${LANG_ENGLISH} "Good Offices needs Windows 10 or newer, 64-bit. Nothing was changed."
LangString NOT_WRITTEN ${LANG_ENGLISH} "Not every file could be written. Free some space or choose another folder, and start this again; your notes are kept."
LangString KEEP_DATA ${LANG_ENGLISH} "Keep your bookmarks, notes and settings? A later version finds them again."
