# What people hear because time has passed.

tenant-expired-owner = ⏰ The time of *{ $name }* is over, so its bot is resting.
    Nothing is lost: send *renew*, and it goes on where it stopped.
tenant-expired-staff = ⏰ *{ $name }* ({ $tenant }) has expired.
    {"*"}renew { $tenant } 1m* to renew
tenant-warning-owner = ⏳ *{ $name }* runs for { $days ->
        [one] one more day
       *[other] { $days } more days
    }, until { $expires_at }.
    Send *renew* to pay for more time, and your customers notice nothing.
tenant-grace-owner = ⏰ The time of *{ $name }* ended { $expires_at }.
    It still works for { $days ->
        [one] one more day
       *[other] { $days } more days
    }. Send *renew* to pay for more time.
audit-broken-owner = 🚨 The audit trail was tampered with: entry { $entry } is missing or changed (seen { $at }).
    Somebody reached into the database itself. Please look into it.
