# Majibu ya akili bandia.

ai-said = 🤖 { $answer }
    
    00 menyu
ai-said-first = 🤖 { $answer }
ai-person-phone = 🙋 Mtu atakusaidia kwa furaha: { $help_phone }
ai-person-none = 🙋 Nimewaambia wahusika kwamba unataka kuongea na mtu.

words-greeting = habari, mambo, jambo, hujambo, salamu, sasa, niaje, shikamoo, habari yako, habari za asubuhi, habari za jioni

ai-line = 🤖 Majibu ya AI
ai-home = 🤖 *Majibu ya AI* · { $name }
    { $ai_state }
    Mtoa huduma: { $ai_account }
    Modeli: { $ai_model_now }
    Leo: majibu { $ai_asked_today } kati ya { $ai_answers } · tokeni { $ai_tokens_today } kati ya { $ai_tokens_most }
ai-state-off = ⚪ Imezimwa. Wateja wako wanapata menyu.
ai-state-on = 🟢 Imewashwa: hujibu kile ambacho menyu haielewi.
ai-state-over = 💤 Inalala hadi usiku wa manane: kikomo cha leo kimefikiwa.
ai-state-nobody = ⚠️ Imewashwa, lakini hakuna mtoa huduma: wateja wanapata menyu.
ai-usual-model = ya kawaida
ai-account = { $title } · { $standing ->
    [own] akaunti yako
    [shared] akaunti ya mfumo
   *[missing] ufunguo haupo
}
ai-do-on = Washa
ai-do-off = Zima
ai-do-try = Ijaribu
ai-do-know = Inachopaswa kujua: { $ai_knows ->
    [0] bado hakuna
    [one] herufi { $ai_knows }
   *[other] herufi { $ai_knows }
}
ai-do-provider = Mtoa huduma
ai-do-key = Ufunguo wangu
ai-do-model = Modeli
ai-do-limits = Vikomo
ai-do-days = Siku zilizopita
ai-limits = *Vikomo*
    Kikomo cha kwanza kati ya viwili vya siku kikifikiwa, inalala hadi usiku wa manane.
ai-do-answers = Majibu kwa siku: { $ai_answers }
ai-do-tokens = Tokeni kwa siku: { $ai_tokens_most }
ai-do-history = Jumbe za awali inazosoma: { $ai_history_now }
ai-do-heat = Joto, 0 makini hadi 1 huru: { $ai_heat }

ai-on = 🟢 *Majibu ya AI* yamewashwa.
    Hujibu kile ambacho menyu yako haielewi. Inaweza kuongea tu: hakuna maagizo, pesa wala mabadiliko.
    {"*"}tengua* hurudisha ilivyokuwa.
ai-off = ⚪ *Majibu ya AI* yamezimwa. Wateja wako wanapata menyu.
    {"*"}tengua* hurudisha ilivyokuwa.
ai-not-ready = Bado hakuna wa kuulizwa. Tafadhali chagua mtoa huduma kisha toa ufunguo wako.
ai-no-provider = Tafadhali chagua mtoa huduma kwanza.

ai-try-ask = 💬 Mteja angeuliza nini? Andika kama yeye.
    Linahesabiwa kama jibu lingine lolote.
ai-tried = 🤖 { $answer }
    
    ⏱️ { $seconds } s · tokeni: { $tokens_in } ndani, { $tokens_out } nje
ai-handed-over = { $told }
    
    ⏱️ { $seconds } s · tokeni: { $tokens_in } ndani, { $tokens_out } nje
ai-hands-over = { $whereto ->
    [menu] 📋 Hapa inaonyesha menyu.
    [person] 🙋 Hapa inamkabidhi mteja kwa mtu.
   *[refused] 🛡️ Jibu lake limezuiwa: { $why ->
        [link] linataja kiungo ambacho hukutaja.
        [phone] linataja namba ambayo hukutaja.
        [payment] linaeleza pa kulipa, nawe hukusema hivyo.
        [leak] linataja kanuni zake.
        [filtered] mtoa huduma amelizuia.
       *[other] halisemi kitu.
    } Mteja anapata menyu.
}
ai-trouble = 😕 Hakuna jibu: { $why }
    Mteja anapata menyu.
ai-trouble-not-set-up = hakuna mtoa huduma aliyewekwa.
ai-trouble-budget = kikomo cha leo kimefikiwa.
ai-trouble-ceiling = kikomo cha mfumo cha leo kimefikiwa.
ai-trouble-resting = mtoa huduma ameshindwa mara kadhaa. Ataulizwa tena baada ya muda mfupi.
ai-trouble-rate-limited = mtoa huduma ana maswali mengi mno kwa sasa.
ai-trouble-overloaded = mtoa huduma ana shida.
ai-trouble-unreachable = mtoa huduma hapatikani.
ai-trouble-timeout = imechukua muda mrefu mno.
ai-trouble-cut-off = jibu limekatika.
ai-trouble-nonsense = kilichokuja si jibu.
ai-trouble-unauthorized = mtoa huduma anakataa ufunguo.
ai-trouble-no-credit = akaunti haina salio.
ai-trouble-unknown-model = mtoa huduma haijui modeli hiyo.
ai-trouble-too-long = maandishi ni marefu mno kwa modeli hii.
ai-trouble-rejected = mtoa huduma anakataa swali.

ai-days = *Siku zilizopita*
    { $lines }
ai-day = { $day }: { $replies ->
    [one] jibu { $replies }
   *[other] majibu { $replies }
} · yaliyoshindwa { $failures } · tokeni { $tokens_in } ndani, { $tokens_out } nje
ai-days-none = Bado hakuna kitu.

ai-notice-budget = 💤 *{ $tenant }*: majibu ya AI yanalala hadi usiku wa manane.
    Kikomo cha leo ni majibu { $answers } au tokeni { $tokens }. Wateja wanapata menyu.
    {"*"}ai* hubadilisha vikomo.
ai-notice-trouble = ⚠️ *{ $tenant }*: majibu ya AI hayafanyi kazi ({ $provider }).
    { $reason ->
    [unauthorized] Mtoa huduma anakataa ufunguo.
    [no-credit] Akaunti haina salio.
    [unknown-model] Mtoa huduma haijui modeli hiyo.
   *[rejected] Mtoa huduma anakataa maswali.
}
    Wateja wanapata menyu. *ai* huonyesha mipangilio.
ai-notice-trouble-shared = ⚠️ Majibu ya AI kupitia akaunti ya mfumo hayafanyi kazi ({ $provider }).
    { $reason ->
    [unauthorized] Mtoa huduma anakataa ufunguo.
    [no-credit] Akaunti haina salio.
    [unknown-model] Mtoa huduma haijui modeli hiyo.
   *[rejected] Mtoa huduma anakataa maswali.
}
    {"*"}set platform ai_provider* huonyesha akaunti.
ai-notice-person = 🙋 *{ $tenant }*: { $who } anataka kuongea na mtu.
    “{ $words }”
    Tafadhali mwandikie. Ukiweka namba ya msaada (*set help_phone*), wateja wataonyeshwa hiyo badala yake.
ai-notice-ceiling = 💤 Kikomo cha mfumo cha majibu ya AI kimefikiwa leo.
    Boti zinazotumia akaunti yake zitaonyesha menyu hadi usiku wa manane.

setting-ai = Majibu ya AI
setting-ai-provider = AI kupitia
setting-ai-model = Modeli ya AI
setting-ai-prompt = AI inachopaswa kujua
setting-ai-temperature = Joto la AI
setting-ai-history = Jumbe za awali AI inazosoma
setting-ai-budget = Majibu ya AI kwa siku
setting-ai-tokens = Tokeni za AI kwa siku
setting-hint-fraction = Tafadhali tuma namba kati ya 0 na 1, kwa mfano *0.3*.

ai-platform = 🤖 *Majibu ya AI* · akaunti ya mfumo
    Mtoa huduma: { $ai_account }
    Modeli: { $ai_model_now }
    Leo: majibu { $ai_asked_today } kati ya { $ai_answers } · tokeni { $ai_tokens_today } kati ya { $ai_tokens_most }
    Bot zilizoyawasha: { $ai_bots }
ai-no-limit = bila kikomo

outcome-said = inajibu
outcome-menu = inaonyesha menyu
outcome-person = inamwita mtu
