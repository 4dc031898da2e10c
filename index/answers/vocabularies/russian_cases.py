"""Patterns of the names of states, in small letters, by their case in Russian."""

# The nominative of feminine names.
SUBJECT = (r"^(?:[\w-]+(?:ая|яя) )*(?!(?:сша|самоа|никарагуа)$)[\w-]+[ая]$",)
# What is no other case.
NOMINATIVE = (
    r"[еи]я$|^(?:куба|канада|польша|аргентина|украина|венесуэла|гватемала|никарагуа|ангола|мальта|шри-ланка)$",
    r"^(?!сша|оаэ|ссср|кндр|кнр|фрг|гдр|юар|уар).*[бвгджзклмнпрстфхцчшйь](?<!ов)(?<!филиппин)(?<!мальдив)(?<!багам)$",
)
# The instrumental; Brunei ends so in the nominative.
INSTRUMENTAL = (r"(?!\bбруней$)\b[\w-]+(?:ей|ой|ом|ем|ами)$",)
# The genitive, as which other cases of feminine names look; nominatives and names without cases may end so, too.
GENITIVE = (
    (
        r"(?<![\w-])(?!(?:сша|куба|канада|польша|америка|аргентина|украина|венесуэла|гватемала|никарагуа|ангола|мальта|гана|"
        r"уганда|руанда|панама|гренада|доминика|ямайка|ботсвана|гайана|тонга|самоа|антигуа|шри-ланка|коста-рика|чили|мали|"
        r"сомали|гаити|фиджи|бурунди|джибути|кирибати|нидерланды|филиппины|мальдивы|багамы|эмираты|штаты|сейшелы|коморы|"
        r"республика|республики|острова)$)[\w-]+(?:[аыи]|ов|[^еи]я)$"
    ),
    r"^(?:филиппин|мальдив|багам|сейшел|комор)$",
)
# The accusative of feminine names, and the dative of masculine ones; other names that end so are never declined.
OBJECT = (r"\b(?!(?:перу|вануату|тувалу|науру|палау|токелау|бисау|маньчжоу)\b)\w\w+[ую]\b",)
