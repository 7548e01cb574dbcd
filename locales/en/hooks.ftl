# Webhooks: what a business's own software is told.
hook-dead-owner = ⚠️ Your software at { $url } could not be reached.
    We tried six times in 16 minutes. What could not be told is kept for 14 days.
    Say *webhooks* to look at it and send it again.
hook-gone-owner = 🔌 Your software at { $url } answered that it wants no more (410).
    The webhook is off now. Say *webhooks* to switch it on again.
