"""Follow through, the wider rules; they belong to the catalogue entry of that name."""

from tend.words.signals import Rule, patterns

MORE: tuple[Rule, ...] = (
    Rule(
        says=patterns("""
            (i|have|ive) (have|had)? (already|just|also|now|since|finally)? (rebooked|rung|phoned|jacked|
              cut|packed|swapped|asked|blocked|stopped|ended|put|taken|told|written|set|given|handed|
              moved|spoken|made|found|got|borrowed|bought|packed|shared|learned|locked|signed|mended|
              returned|transferred|sorted|started|stood) *3 (calendar|diary|drawer|account|alarm|alarms|
              phone|card|keys|money|letters|statement|papers|appointment|surgery|doctor|therapist|
              counsellor|sponsor|meeting|meetings|class|solicitor|landlord|school|bank|book|table|folder|
              fridge|list|number|contact|notice|shift|app|inhaler|doses|group|couples hour|men's line|her|
              him) *8
            i (gave|cut|put|swapped|told|took|wrote|went|deleted|phoned|rang|rebooked|blocked|handed|
              moved|ended|left|made|asked|set|stopped|changed|booked|paid|got|packed|joined|cancelled|
              signed|called|sold|returned|mended|fixed|cleared|returned) *2 (my|the|our|both|all|her|him|
              it|to (my|a|the)|out|your|back|a|an|up|off|in|down) *4 (card|cards|phone|keys|drawer|job|
              shift|group|post|contact|meeting|sponsor|therapist|account|app|number|bank|doctor|line|list|
              alarm|class|appointment|boss|sister|brother|mike|debt|loan|bill|money|fridge|calendar|no|
              folder|box|bin|table|book|message) *6
            ^^ (booked|paid|done|sorted|appointment made|swapped|called|rang|cancelled|deleted|bins (are)?
              out|dishes done) *8
            (booked|signed up|enrolled|registered|scheduled|pencilled) (in|us|for|up|me|with|the|a) *8
            (the|our|both|all|your|my) *3 (is|are) (set up|changed|written|booked|cut|paid|cancelled|on
              the (account|table|fridge|card)|in (the|our|your) (drawer|folder|book|calendar|inbox|post|
              account)|packed|printed|signed|done|closed|blocked|deleted|transferred|sorted|now on|back)
              *6
            (calling|ringing|picking|collecting|bringing|dropping|cooking|coming|meeting|texting|sending|
              paying) (you|her|him|them|it|up|the|home|over|dinner|round) *4 (at|by|on|tomorrow|tonight|
              <WEEKDAY>|before|after|in|as|like|every|this)
            (as|like) (i (said|promised|told you)|we (agreed|said)|promised|agreed) *2
            i (bring|come|go|put|set|ring|call|tell|show|read|cook|leave|send|take|pick|do|text|hand|
              write|look) *8 (tomorrow|tonight|on|every|each|at (six|seven|eight|nine|ten|half|noon|five|
              four)|from|before|by|<WEEKDAY>) *4
            (every|each) (<WEEKDAY>|night|evening|morning|week|day|month) *3 i *8
            (you)? will have (my|it|the|your|all) *4 (by|on|before|back|tomorrow|tonight|at) *4
            i will not (drink|shout|go|lie|look|check|use|buy|answer|smoke|bet|text|see|read|borrow|work)
              *6 (at|on|tonight|tomorrow|this|until|before|again|without|during|while|when) *4
            i (will|shall|am going to) (also|be the one to|personally|always)? (<DOABLE>|post|see|sit|
              learn|sleep|look) *4 (you|her|him|it|them|the|my|your|our|that|off|home|back|for|up) *6
              (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|at|by|before|
              every|each|when|on|this|if|after|until|within|myself|while|off|so)
            ^ (home|there|back) (for|at|by|in time for) (her|his|the|your|dinner|bath|six|seven|bedtime|
              our) *2
            (i am|ive|i have) on (the|bath|bedtime|school|dinner) (school run|run|duty|dishes|bath) *
            i (am) (getting|buying|fixing|putting|setting|taking|booking|going to (fix|put|set|book|get|
              take|call|ring|sign|pay)) (a|an|the|that|her|him|my|our|three|two|us|on|up)? *4 (alarm|
              alarms|step|class|appointment|calendar|therapist|meeting|saturday|sunday|monday|tuesday|
              wednesday|thursday|friday|tomorrow|tonight|before|counsellor|course|doctor|car|gate)
            if (i am|it|i) *5 i will (text|ring|call|tell|say|leave|go|sit|stop|ask|message|walk|let) *6
        """),
        span="clause",
        unless=patterns("""
            (not|never) (booked|paid|going|done|told|rang|called)
            i will (be (better|more)|do better|try|change)
            (told|tell|gave|put|left|sent|took) *3 (a (liar|fool)|because you|up with)
            (deleted|delete|wiped) (the|our|these|those|all)? (messages|texts|chat|evidence|history) *2
              (before|so|after)
            (might|maybe|perhaps|probably|hopefully)
            (kill|hurt|smash|regret|burn|leak|ruin|take the kids and|the whole (box|bottle))
            (wifi|location|your phone|your password|your card|your passport)
            (told|telling|tell) (my mother|them|everyone|people|the group) (what|your|that you|about you|
              you)
            (she|he|they|you) (paid|booked|called|rang|will (not)?)
            (put the|took the|sold|spent|gambled|drank|read|opened|lost|screenshotted|posted) (your|the
              rent|her|deposit)
            i (am)? (going|coming) (mad|out|to (bed|sleep)|down|home) $
            if i (hear|see|find|catch)
            behind your back
        """),
        unless_near=patterns("""
            do not (follow|talk|call|text|wait)
            you made me
        """),
        negated=True,
        asked=False,
    ),
    Rule(
        says=patterns("""
            (the|our|my|your) (direct debit|standing order|password|passwords|account|card|booking|
              appointment|locks|bill|bills|rent|form|forms|alarm|insurance|subscription|contract) *2 (is|
              are|has been|have been) (changed|set|paid|cancelled|booked|sorted|closed|done|signed|moved|
              transferred|fixed|in)
            (comes|goes) out of mine *2
            day (one|two|three|four|five|six|seven|eight|nine|ten|12|30|90) (sober|clean|without|of|$)
            i (stood up|spoke|went|sat) (at|in|to|through) (the|a|my) (meeting|group|session|class|clinic|
              doctor) *4
            i (will|am going to) (set|put|make|book|have|leave|bring|cook|call) *6 (tonight|tomorrow|by|
              before|on|at|reminder|appointment|dinner)
        """),
        unless=patterns("""
            (not|never)
            your (location|tracking)
            (gambled|drank)
        """),
        negated=True,
    ),
)
