# Webhook: yanayoambiwa programu ya biashara yenyewe.
hook-dead-owner = ⚠️ Programu yako ya { $url } haikupatikana.
    Tumejaribu mara sita kwa dakika 16. Yaliyoshindikana yanahifadhiwa siku 14.
    Andika *webhooks* uyaone na kuyatuma tena.
hook-gone-owner = 🔌 Programu yako ya { $url } imejibu kuwa haitaki zaidi (410).
    Webhook imezimwa sasa. Andika *webhooks* kuiwasha tena.
