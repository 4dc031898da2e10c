"""The languages in which documents are written, as readers call them, in the language in use."""

from __future__ import annotations

import re
from functools import partial

from index.words.language import spoken, translatable, translate

_text = partial(translatable, "Languages")
_NAMES = {
    "aa": _text("Afar"),
    "ab": _text("Abkhazian"),
    "ae": _text("Avestan"),
    "af": _text("Afrikaans"),
    "ak": _text("Akan"),
    "am": _text("Amharic"),
    "an": _text("Aragonese"),
    "ar": _text("Arabic"),
    "as": _text("Assamese"),
    "av": _text("Avaric"),
    "ay": _text("Aymara"),
    "az": _text("Azerbaijani"),
    "ba": _text("Bashkir"),
    "be": _text("Belarusian"),
    "bg": _text("Bulgarian"),
    "bi": _text("Bislama"),
    "bm": _text("Bambara"),
    "bn": _text("Bangla"),
    "bo": _text("Tibetan"),
    "br": _text("Breton"),
    "bs": _text("Bosnian"),
    "ca": _text("Catalan"),
    "ce": _text("Chechen"),
    "ch": _text("Chamorro"),
    "co": _text("Corsican"),
    "cr": _text("Cree"),
    "cs": _text("Czech"),
    "cu": _text("Church Slavic"),
    "cv": _text("Chuvash"),
    "cy": _text("Welsh"),
    "da": _text("Danish"),
    "de": _text("German"),
    "dv": _text("Divehi"),
    "dz": _text("Dzongkha"),
    "ee": _text("Ewe"),
    "el": _text("Greek"),
    "en": _text("English"),
    "eo": _text("Esperanto"),
    "es": _text("Spanish"),
    "et": _text("Estonian"),
    "eu": _text("Basque"),
    "fa": _text("Persian"),
    "ff": _text("Fula"),
    "fi": _text("Finnish"),
    "fj": _text("Fijian"),
    "fo": _text("Faroese"),
    "fr": _text("French"),
    "fy": _text("Western Frisian"),
    "ga": _text("Irish"),
    "gd": _text("Scottish Gaelic"),
    "gl": _text("Galician"),
    "gn": _text("Guarani"),
    "gu": _text("Gujarati"),
    "gv": _text("Manx"),
    "ha": _text("Hausa"),
    "he": _text("Hebrew"),
    "hi": _text("Hindi"),
    "ho": _text("Hiri Motu"),
    "hr": _text("Croatian"),
    "ht": _text("Haitian Creole"),
    "hu": _text("Hungarian"),
    "hy": _text("Armenian"),
    "hz": _text("Herero"),
    "ia": _text("Interlingua"),
    "id": _text("Indonesian"),
    "ie": _text("Interlingue"),
    "ig": _text("Igbo"),
    "ii": _text("Sichuan Yi"),
    "ik": _text("Inupiaq"),
    "io": _text("Ido"),
    "is": _text("Icelandic"),
    "it": _text("Italian"),
    "iu": _text("Inuktitut"),
    "ja": _text("Japanese"),
    "jv": _text("Javanese"),
    "ka": _text("Georgian"),
    "kg": _text("Kongo"),
    "ki": _text("Kikuyu"),
    "kj": _text("Kuanyama"),
    "kk": _text("Kazakh"),
    "kl": _text("Kalaallisut"),
    "km": _text("Khmer"),
    "kn": _text("Kannada"),
    "ko": _text("Korean"),
    "kr": _text("Kanuri"),
    "ks": _text("Kashmiri"),
    "ku": _text("Kurdish"),
    "kv": _text("Komi"),
    "kw": _text("Cornish"),
    "ky": _text("Kyrgyz"),
    "la": _text("Latin"),
    "lb": _text("Luxembourgish"),
    "lg": _text("Ganda"),
    "li": _text("Limburgish"),
    "ln": _text("Lingala"),
    "lo": _text("Lao"),
    "lt": _text("Lithuanian"),
    "lu": _text("Luba-Katanga"),
    "lv": _text("Latvian"),
    "mg": _text("Malagasy"),
    "mh": _text("Marshallese"),
    "mi": _text("Māori"),
    "mk": _text("Macedonian"),
    "ml": _text("Malayalam"),
    "mn": _text("Mongolian"),
    "mr": _text("Marathi"),
    "ms": _text("Malay"),
    "mt": _text("Maltese"),
    "my": _text("Burmese"),
    "na": _text("Nauru"),
    "nb": _text("Norwegian Bokmål"),
    "nd": _text("North Ndebele"),
    "ne": _text("Nepali"),
    "ng": _text("Ndonga"),
    "nl": _text("Dutch"),
    "nn": _text("Norwegian Nynorsk"),
    "no": _text("Norwegian"),
    "nr": _text("South Ndebele"),
    "nv": _text("Navajo"),
    "ny": _text("Nyanja"),
    "oc": _text("Occitan"),
    "oj": _text("Ojibwa"),
    "om": _text("Oromo"),
    "or": _text("Odia"),
    "os": _text("Ossetic"),
    "pa": _text("Punjabi"),
    "pi": _text("Pali"),
    "pl": _text("Polish"),
    "ps": _text("Pashto"),
    "pt": _text("Portuguese"),
    "qu": _text("Quechua"),
    "rm": _text("Romansh"),
    "rn": _text("Rundi"),
    "ro": _text("Romanian"),
    "ru": _text("Russian"),
    "rw": _text("Kinyarwanda"),
    "sa": _text("Sanskrit"),
    "sc": _text("Sardinian"),
    "sd": _text("Sindhi"),
    "se": _text("Northern Sami"),
    "sg": _text("Sango"),
    "sh": _text("Serbo-Croatian"),
    "si": _text("Sinhala"),
    "sk": _text("Slovak"),
    "sl": _text("Slovenian"),
    "sm": _text("Samoan"),
    "sn": _text("Shona"),
    "so": _text("Somali"),
    "sq": _text("Albanian"),
    "sr": _text("Serbian"),
    "ss": _text("Swati"),
    "st": _text("Southern Sotho"),
    "su": _text("Sundanese"),
    "sv": _text("Swedish"),
    "sw": _text("Swahili"),
    "ta": _text("Tamil"),
    "te": _text("Telugu"),
    "tg": _text("Tajik"),
    "th": _text("Thai"),
    "ti": _text("Tigrinya"),
    "tk": _text("Turkmen"),
    "tl": _text("Tagalog"),
    "tn": _text("Tswana"),
    "to": _text("Tongan"),
    "tr": _text("Turkish"),
    "ts": _text("Tsonga"),
    "tt": _text("Tatar"),
    "tw": _text("Twi"),
    "ty": _text("Tahitian"),
    "ug": _text("Uyghur"),
    "uk": _text("Ukrainian"),
    "ur": _text("Urdu"),
    "uz": _text("Uzbek"),
    "ve": _text("Venda"),
    "vi": _text("Vietnamese"),
    "vo": _text("Volapük"),
    "wa": _text("Walloon"),
    "wo": _text("Wolof"),
    "xh": _text("Xhosa"),
    "yi": _text("Yiddish"),
    "yo": _text("Yoruba"),
    "za": _text("Zhuang"),
    "zh": _text("Chinese"),
    "zu": _text("Zulu"),
}
"""The languages that have two letters in ISO 639-1, as CLDR calls them."""
_LONGER_CODES = (
    "aar=aa abk=ab adp=dz afr=af aka=ak alb=sq als=sq amh=am ara=ar arb=ar arg=an arm=hy asm=as ava=av ave=ae "
    "aym=ay ayr=ay aze=az azj=az bak=ba bam=bm baq=eu bel=be ben=bn bis=bi bod=bo bos=bs bre=br bul=bg bur=my "
    "cat=ca ces=cs cha=ch che=ce chi=zh chu=cu chv=cv cls=sa cmn=zh cor=kw cos=co cre=cr cwd=cr cym=cy cze=cs "
    "dan=da deu=de div=dv drh=mn dut=nl dzo=dz ekk=et ell=el eng=en epo=eo esk=ik est=et eus=eu ewe=ee fao=fo "
    "fas=fa fat=ak fij=fj fin=fi fra=fr fre=fr fry=fy fuc=ff ful=ff gaz=om geo=ka ger=de gla=gd gle=ga glg=gl "
    "glv=gv gre=el grn=gn gug=gn guj=gu hat=ht hau=ha heb=he her=hz hin=hi hmo=ho hrv=hr hun=hu hye=hy ibo=ig "
    "ice=is ido=io iii=ii ike=iu iku=iu ile=ie ina=ia ind=id ipk=ik isl=is ita=it jav=jv jpn=ja kal=kl kan=kn "
    "kas=ks kat=ka kau=kr kaz=kk khk=mn khm=km kik=ki kin=rw kir=ky kmr=ku knc=kr kng=kg kom=kv kon=kg kor=ko "
    "kpv=kv kua=kj kur=ku lao=lo lat=la lav=lv lim=li lin=ln lit=lt ltz=lb lub=lu lug=lg lvs=lv mac=mk mah=mh "
    "mal=ml mao=mi mar=mr may=ms mkd=mk mlg=mg mlt=mt mol=ro mon=mn mri=mi msa=ms mya=my nau=na nav=nv nbl=nr "
    "nde=nd ndo=ng nep=ne nld=nl nno=nn nob=nb nor=no npi=ne nya=ny oci=oc ojg=oj oji=oj ori=or orm=om ory=or "
    "oss=os pan=pa pbu=ps per=fa pes=fa pli=pi plt=mg pol=pl por=pt prp=gu pus=ps que=qu quz=qu roh=rm ron=ro "
    "rum=ro run=rn rus=ru sag=sg san=sa scc=sr scr=hr sin=si slk=sk slo=sk slv=sl sme=se smo=sm sna=sn snd=sd "
    "som=so sot=st spa=es sqi=sq src=sc srd=sc srp=sr ssw=ss sun=su swa=sw swe=sv swh=sw tah=ty tam=ta tat=tt "
    "tel=te tgk=tg tha=th tib=bo tir=ti ton=to tsn=tn tso=ts tuk=tk tur=tr twi=ak uig=ug ukr=uk urd=ur uzb=uz "
    "uzn=uz ven=ve vie=vi vol=vo wel=cy wln=wa wol=wo xho=xh ydd=yi yid=yi yor=yo zha=za zho=zh zsm=ms zul=zu "
    "zyb=za"
)
"""The codes of three letters in ISO 639-2 of these languages."""
_OF_THREE_LETTERS = dict(pair.split("=") for pair in _LONGER_CODES.split())
_PARTS = re.compile(r"[-_.@]")


def language_name(tag: str) -> str:
    """Return what readers call the language of a tag such as "en", "eng" or "de-AT"; one that is not known as it is.

    A tag that says more than the language follows it: “German (de-AT)”.
    """
    first = _PARTS.split(tag.strip())[0].lower()
    name = _NAMES.get(_OF_THREE_LETTERS.get(first, first), "")
    if not name:
        return tag
    called = translate("Languages", name)
    if first == tag.strip().lower():
        return called
    return translate("Languages", "{0} ({1})").format(called, spoken().set_apart(tag.strip()))
