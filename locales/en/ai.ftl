# Answers by a language model.

# To customers. The mark tells them that no person wrote it.
ai-said = 🤖 { $answer }
    
    00 menu
ai-said-first = 🤖 { $answer }
ai-person-phone = 🙋 A person will gladly help you: { $help_phone }
ai-person-none = 🙋 I have told the people here that you want to talk to one of them.

# To the owner: the page.
words-greeting = hi, hello, hey, hallo, good morning, good afternoon, good evening, hi there, hello there

ai-line = 🤖 AI answers
ai-home = 🤖 *AI answers* · { $name }
    { $ai_state }
    Provider: { $ai_account }
    Model: { $ai_model_now }
    Today: { $ai_asked_today } of { $ai_answers } answers · { $ai_tokens_today } of { $ai_tokens_most } tokens
ai-state-off = ⚪ Off. Your customers get the menu.
ai-state-on = 🟢 On: it answers what the menu does not understand.
ai-state-over = 💤 Asleep until midnight: today's limit is reached.
ai-state-nobody = ⚠️ On, but no provider is set up: customers get the menu.
ai-usual-model = the usual one
ai-account = { $title } · { $standing ->
    [own] your own account
    [shared] the platform's account
   *[missing] key missing
}
ai-do-on = Switch on
ai-do-off = Switch off
ai-do-try = Try it
ai-do-know = What it should know: { $ai_knows ->
    [0] nothing yet
    [one] { $ai_knows } character
   *[other] { $ai_knows } characters
}
ai-do-provider = Provider
ai-do-key = My own key
ai-do-model = Model
ai-do-limits = Limits
ai-do-days = The last days
ai-limits = *Limits*
    At the first of the two daily limits it falls asleep until midnight.
ai-do-answers = Answers a day: { $ai_answers }
ai-do-tokens = Tokens a day: { $ai_tokens_most }
ai-do-history = Earlier messages it reads: { $ai_history_now }
ai-do-heat = Temperature, 0 strict to 1 free: { $ai_heat }

ai-on = 🟢 *AI answers* are on.
    It answers what your menu does not understand. It can only talk: no orders, no money, no changes.
    {"*"}undo* takes it back.
ai-off = ⚪ *AI answers* are off. Your customers get the menu.
    {"*"}undo* takes it back.
ai-not-ready = There is nobody to ask yet. Please choose a provider and give your key.
ai-no-provider = Please choose a provider first.

# Trying it.
ai-try-ask = 💬 What would a customer ask? Send it as they would.
    It counts like any other answer.
ai-tried = 🤖 { $answer }
    
    ⏱️ { $seconds } s · tokens: { $tokens_in } in, { $tokens_out } out
ai-handed-over = { $told }
    
    ⏱️ { $seconds } s · tokens: { $tokens_in } in, { $tokens_out } out
ai-hands-over = { $whereto ->
    [menu] 📋 Here it shows the menu.
    [person] 🙋 Here it hands over to a person.
   *[refused] 🛡️ Its answer was held back: { $why ->
        [link] it names a link that you did not name.
        [phone] it names a number that you did not name.
        [payment] it tells where to pay, and you did not say so.
        [leak] it tells its own rules.
        [filtered] the provider held it back.
       *[other] it says nothing.
    } The customer gets the menu.
}
ai-trouble = 😕 No answer: { $why }
    The customer gets the menu.
ai-trouble-not-set-up = no provider is set up.
ai-trouble-budget = today's limit is reached.
ai-trouble-ceiling = the platform's limit for today is reached.
ai-trouble-resting = the provider failed several times. It is asked again in a moment.
ai-trouble-rate-limited = the provider has too many questions right now.
ai-trouble-overloaded = the provider has trouble.
ai-trouble-unreachable = the provider cannot be reached.
ai-trouble-timeout = it took too long.
ai-trouble-cut-off = the answer broke off.
ai-trouble-nonsense = what came was no answer.
ai-trouble-unauthorized = the provider refuses the key.
ai-trouble-no-credit = the account has no credit left.
ai-trouble-unknown-model = the provider knows no such model.
ai-trouble-too-long = the text is too long for this model.
ai-trouble-rejected = the provider refuses the question.

# What was spent.
ai-days = *The last days*
    { $lines }
ai-day = { $day }: { $replies ->
    [one] { $replies } answer
   *[other] { $replies } answers
} · { $failures } failed · tokens { $tokens_in } in, { $tokens_out } out
ai-days-none = Nothing yet.

# Told once a day.
ai-notice-budget = 💤 *{ $tenant }*: AI answers are asleep until midnight.
    Today's limit is { $answers } answers or { $tokens } tokens. Customers get the menu.
    {"*"}ai* changes the limits.
ai-notice-trouble = ⚠️ *{ $tenant }*: AI answers do not work ({ $provider }).
    { $reason ->
    [unauthorized] The provider refuses the key.
    [no-credit] The account has no credit left.
    [unknown-model] The provider knows no such model.
   *[rejected] The provider refuses the questions.
}
    Customers get the menu. *ai* shows the settings.
ai-notice-trouble-shared = ⚠️ AI answers through the platform's account do not work ({ $provider }).
    { $reason ->
    [unauthorized] The provider refuses the key.
    [no-credit] The account has no credit left.
    [unknown-model] The provider knows no such model.
   *[rejected] The provider refuses the questions.
}
    {"*"}set platform ai_provider* shows the account.
ai-notice-person = 🙋 *{ $tenant }*: { $who } wants to talk to a person.
    “{ $words }”
    Please write to them. With a number for help (*set help_phone*), customers are shown it instead.
ai-notice-ceiling = 💤 The platform's limit of AI answers is reached for today.
    Bots that use its account show their menus until midnight.

# Settings.
setting-ai = AI answers
setting-ai-provider = AI through
setting-ai-model = AI model
setting-ai-prompt = What the AI should know
setting-ai-temperature = Temperature of the AI
setting-ai-history = Earlier messages the AI reads
setting-ai-budget = AI answers a day
setting-ai-tokens = AI tokens a day
setting-hint-fraction = Please send a number from 0 to 1, like *0.3*.

ai-platform = 🤖 *AI answers* · the platform's account
    Provider: { $ai_account }
    Model: { $ai_model_now }
    Today: { $ai_asked_today } of { $ai_answers } answers · { $ai_tokens_today } of { $ai_tokens_most } tokens
    Bots that have them switched on: { $ai_bots }
ai-no-limit = no limit

outcome-said = it answers
outcome-menu = it shows the menu
outcome-person = it calls a person
