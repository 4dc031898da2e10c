; What the installer says in Arabic beyond NSIS's own pages.
LangString DESKTOP ${LANG_ARABIC} "وضع اختصار على سطح المكتب"
LangString CLOSE_FIRST ${LANG_ARABIC} "برنامج Good Offices مفتوح وسيُغلق الآن، مع الاحتفاظ بموضعك وملاحظاتك."
LangString STILL_RUNS ${LANG_ARABIC} "ما زال برنامج Good Offices مفتوحًا ولم يتغير شيء. أغلقه ثم ابدأ من جديد."
LangString NEWER ${LANG_ARABIC} "يوجد إصدار أحدث من Good Offices مثبت بالفعل وسيبقى. للعودة إلى ${VERSION} أزل الإصدار الأحدث أولًا، وستبقى ملاحظاتك محفوظة."
LangString UNFIT ${LANG_ARABIC} "يتطلب Good Offices نظام Windows 10 أو أحدث بإصدار 64 بت. لم يتغير شيء."
LangString NOT_WRITTEN ${LANG_ARABIC} "تعذرت كتابة بعض الملفات. وفّر مساحة أو اختر مجلدًا آخر ثم ابدأ من جديد، وستبقى ملاحظاتك محفوظة."
LangString KEEP_DATA ${LANG_ARABIC} "هل تريد الاحتفاظ بإشاراتك المرجعية وملاحظاتك وإعداداتك؟ سيجدها أي إصدار لاحق."
