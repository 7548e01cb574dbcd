# What people hear because time has passed.

tenant-expired-owner = ⏰ The time of *{ $name }* is over, so its bot is resting.
    Nothing is lost: once it is renewed, it goes on where it stopped.
tenant-expired-staff = ⏰ *{ $name }* ({ $tenant }) has expired.
    {"*"}renew { $tenant } 1m* to renew
tenant-warning-owner = ⏳ *{ $name }* runs for { $days ->
        [one] one more day
       *[other] { $days } more days
    }, until { $expires_at }.
    Ask us for more time, and your customers notice nothing.
audit-broken-owner = 🚨 The audit trail was tampered with: entry { $entry } is missing or changed (seen { $at }).
    Somebody reached into the database itself. Please look into it.
