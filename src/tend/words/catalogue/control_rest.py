"""Control, the last rules; they belong to the catalogue entry of that name."""

from tend.words.catalogue.control_more import FREE
from tend.words.signals import Rule, patterns

REST: tuple[Rule, ...] = (
    Rule(
        says=patterns("""
            who (is|was|were|are) (he|she|that|this|you) (on the phone|you are|texting|with|messaging|
              talking to|calling|in the photo)
            where (were|are|have) you (been)? (really|exactly|all)
            (why|how come) (did|do|have|were|are) (you) (not|like|follow|following|add|talk|talking|text|
              texting|so long|liked) * (him|her|his|that|answer|photo|picture|back|her)
            (let me|can i|i want to) (see|check|read|look) (at|through)? (your|the) <PHONE>
            (you)? (spend|spent|spending) (too much)? (time)? (with) (your|her|him|them) *
            (i)? (need|want) (to)? (know|see) (where|who|what) you (are|were|go|went|spend|text|talk|do|
              did|see|with) *
            (that|the) (dress|skirt|top|outfit) (is|makes you|looks) (too|cheap|slutty|like a) *
            (why)? (are|is|did) (your|you) *2 (password|passcode|lock|locked|phone) (changed|change|off|
              down|face down)?
            you (can not|do not) (go|see|meet|talk|wear) (to)? (there|him|her|them|that|without)
            (share|sharing|send|turn on) (your)? location
        """),
        tier="possible",
        unless=(
            *FREE,
            *patterns("""
                so (i|we) (can|could|know)
                (late|safe|home safe)
                (is he|is she|are you) (ok|all right|well|coming|feeling)
            """),
        ),
        negated=True,
    ),
    Rule(
        says=patterns("""
            (keep|leave|turn|switch) (it|the|your|that) *3 on (from now|at all times|day and night|always|
              all (day|night|the time))
            (i)? (timed|clocked|counted|checked|tracked) (it|you|your|how long|the (minutes|receipts|
              mileage|kilometres|miles)) *2
            why does it take you *8
            (is|was) for (the house|home|me|my eyes|indoors|the bedroom) not for (the|outside|work|other|
              going|anyone)
            (want|need|give me) (the|a) (full)? (list|names|numbers) of (every|all|who|your|people) *4
              (before|so|decide|going|friends|there|and)
            before i (decide|say|let|allow) (if|whether|you) *4
            (turned|turn|put|switched) on (the)? (family|phone|location|car)? (tracking|tracker|location|
              sharing) *4
            you can not (wear|go|see|talk|be|have|work|post|leave) (that|there|him|her|out|it|friends|to|
              alone|in public|with|like) *4
            i do not want you (going|seeing|talking|hanging|wearing|texting|working|out|near|with|around|
              spending) *6
            couples (should|do|must) not (have|keep) (secrets|passwords|separate) *3
            (text|call|message|ring) me every (hour|half|ten|time|thirty|30|two|night) *6
        """),
        unless=patterns("""
            (recipe|party|shopping|cake|invite|weather|storm|ice|rain|sick|cold|hurt|alone in this)
            (plumber|parcel|school|doctor)
            you can not (have coffee|wear (white|heels|shoes) (to|on)|see (it|the (sea|stage)))
            if you (want|like)
            router
            in (the|that) (storm|rain|snow|heat)
        """),
    ),
    Rule(
        says=patterns("""
            you will (give up|quit|stop|leave|end|drop|cancel) (that|your|the|seeing|going|working|it) *6
            i (require|demand|insist|expect) (to (see|know|check|have|read)|you to (show|tell|ask|send|
              stay|come|stop)|that you) *6
            (access|passwords|password|key|log in) to (all|your|every) (your|the|of your)? (messages|
              phone|accounts|emails|texts|devices)
            (non negotiable|not up for (debate|discussion)|that is (final|an order))
            (need|want) you to (end|stop|drop|cut|quit|leave|block|delete) (that|the|your|this|those|all|
              it|seeing|talking|him|her|them) *6
            you are (not|no) (going|goin|leaving|wearing|stepping) (out|anywhere|like|in that|dressed|
              without|to that|there) *2
            who (the (fuck|hell))? is (that|he|she|this|him) (delete|block|answer|tell|name|now)
        """),
        unless=patterns("""
            (storm|snow|ice|ambulance|sick|heat|rain)
            (smoking|drinking|crying|worrying|blaming|apologising|working so)
            if you (want|like|need)
            stop (seeing me|worrying|apologising|feeling|being so hard)
        """),
        negated=True,
    ),
)
