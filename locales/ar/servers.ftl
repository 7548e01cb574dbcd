## What people hear of wabot's own servers.

server-silent-staff = ⚠️ الخادم { $server } لا يستجيب.
    { $count ->
        [zero] لم يكن عليه أي بوت.
        [one] البوت الذي كان عليه يكمل عمله على خادم آخر.
        [two] البوتان اللذان كانا عليه يكملان عملهما على خادم آخر.
        [few] انتقل عمل { $count } بوتات إلى خادم آخر.
        [many] انتقل عمل { $count } بوتًا إلى خادم آخر.
       *[other] انتقل عمل { $count } بوت إلى خادم آخر.
    }
