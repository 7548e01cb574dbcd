# Menyu ya kwanza ya bot ambayo mmiliki wake anaandika yake: anabadilisha kila neno kwa mazungumzo.

blank-welcome =
    👋 Karibu { $tenant }!
    Ungependa kujua nini?
blank-do-about = Sisi ni nani
blank-do-hours = Saa za kazi
blank-do-talk = Ongea nasi
blank-do-language = Lugha / Language
blank-about =
    🏷️ Sisi ni { $tenant }.
    Tuandikie hapa wakati wowote unapotuhitaji.
blank-hours = { $hours ->
    [always] 🕒 Tuandikie wakati wowote.
   *[other] 🕒 Tupo: { $hours }
}
blank-call = ☎️ Unaweza pia kutupigia: { $help_phone }
blank-ask = 🙋 Ungependa kutuambia nini?
blank-talk = 🙏 Asante. Mtu atakujibu hapa.
blank-later =
    🌙 Hakuna mtu hapa kwa sasa.
    Tumepata ujumbe wako, tutakujibu mapema tuwezavyo.
