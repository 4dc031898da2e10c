; What the installer says in German beyond NSIS's own pages.
LangString DESKTOP ${LANG_GERMAN} "Verknüpfung auf dem Desktop anlegen"
LangString CLOSE_FIRST ${LANG_GERMAN} "Good Offices ist geöffnet. Es wird jetzt geschlossen; Ihre Stelle und Ihre Notizen bleiben erhalten."
LangString STILL_RUNS ${LANG_GERMAN} "Good Offices ist noch geöffnet, und nichts wurde geändert. Schließen Sie es und versuchen Sie es noch einmal."
LangString NEWER ${LANG_GERMAN} "Eine neuere Version von Good Offices ist schon installiert und bleibt. Um zu ${VERSION} zurückzukehren, entfernen Sie zuerst die neuere; Ihre Notizen bleiben erhalten."
LangString UNFIT ${LANG_GERMAN} "Good Offices braucht Windows 10 oder neuer, 64 Bit. Nichts wurde geändert."
LangString NOT_WRITTEN ${LANG_GERMAN} "Nicht alle Dateien konnten geschrieben werden. Schaffen Sie Platz oder wählen Sie einen anderen Ordner, und versuchen Sie es noch einmal; Ihre Notizen bleiben erhalten."
LangString KEEP_DATA ${LANG_GERMAN} "Ihre Lesezeichen, Notizen und Einstellungen behalten? Eine spätere Version findet sie wieder."
