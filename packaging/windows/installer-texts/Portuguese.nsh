; What the installer says in Portuguese beyond NSIS's own pages.
LangString DESKTOP ${LANG_PORTUGUESE} "Criar um atalho no ambiente de trabalho"
LangString CLOSE_FIRST ${LANG_PORTUGUESE} "O Good Offices está aberto. Vai ser fechado agora; o seu lugar e as suas notas conservam-se."
LangString STILL_RUNS ${LANG_PORTUGUESE} "O Good Offices continua aberto e nada foi alterado. Feche-o e comece de novo."
LangString NEWER ${LANG_PORTUGUESE} "Já está instalada uma versão mais recente do Good Offices, e mantém-se. Para voltar à ${VERSION}, desinstale primeiro a mais recente; as suas notas conservam-se."
LangString UNFIT ${LANG_PORTUGUESE} "O Good Offices precisa do Windows 10 ou posterior, de 64 bits. Nada foi alterado."
LangString NOT_WRITTEN ${LANG_PORTUGUESE} "Não foi possível escrever todos os ficheiros. Liberte espaço ou escolha outra pasta e comece de novo; as suas notas conservam-se."
LangString KEEP_DATA ${LANG_PORTUGUESE} "Conservar os seus marcadores, notas e definições? Uma versão posterior volta a encontrá-los."
