# A tenant as a sealed file: made, and taken in again.
safe-do-export = 📦 Kila kitu kama faili
safe-do-export-first = 📦 Hifadhi nakala kwanza
safe-do-import = 📥 Leta faili
safe-sure = 📦 Kila kitu cha bot yako kama faili moja iliyofungwa?
    Ndani yake kuna wateja, ujumbe, maagizo, bei, menyu na mipangilio.
    Kiungo cha WhatsApp hakimo: kwingine bot yako inaunganishwa upya.
safe-exported = 📦 *{ $name }* kama ilivyo sasa.
    Inaweza kuletwa tena, hapa au kwenye wabot nyingine.
safe-passphrase = 🔑 Neno lake la siri, linaonyeshwa sasa tu:
    { $passphrase }
    Liandike, kisha futa ujumbe huu. Bila hilo hakuna anayefungua faili, hata sisi.
safe-ask-file = 📥 Tuma faili ya biashara (inaishia na .wabot).
safe-ask-passphrase = 🔑 Neno lake la siri?
safe-imported = ✅ *{ $name }* ({ $tenant }) iko hapa, safu { $rows }.
    Hakuna kinachotumwa bado: bot imesimama. Unganisha { $phone }, kisha *resume { $tenant }*.
safe-no-file = Hiyo haikuwa faili. Itume kama hati.
safe-sealed = Neno hilo la siri halifungui faili.
    Liangalie tena: makundi matano ya herufi tano, yenye vistari.
safe-damaged = Hii si faili ya biashara wa wabot, au imeharibika.
    Hakuna kilichobadilishwa.
safe-version = Faili ni ya toleo lingine la wabot.
    Hakuna kilichobadilishwa: ilete kwa toleo hilo, kisha sasisha.
safe-taken = Biashara hii, au namba yake, iko hapa tayari.
    Hakuna kilichobadilishwa. Iliyofutwa huondoka baada ya dakika 10.
safe-large = Faili ni kubwa mno kwa mazungumzo.
    Kwenye seva, *wabot import FILE* huileta.
issue-backup-failed = nakala rudufu haikuweza kufanywa ({ $reason })
verb-tenant-export = kuhifadhi kila kitu kama faili
verb-tenant-import = kuleta faili ya biashara
