"""Control, the wider rules; they belong to the catalogue entry of that name."""

from tend.words.signals import Rule, patterns

FREE = patterns("""
    (only|but)? if you (want|like|would like|feel|are (ok|happy|comfortable|willing)|prefer|choose)
    (no|zero) (pressure|rush|obligation)
    (feel|you are) free (to|not)
    (fine|ok|all right) (if (not|you)|either way|to say)
    up to you
    you can say no
    (no|not) is (fine|ok|a fine)
    (do not|never) (have|need|owe) (to|me)
    (find|pick|collect|meet|get|fetch) you
    (i|i will) (can|am going to|want to|could|would like to|would)? (share|show|give|send|let) (you)? (my|you
      (my|all|every|see my)|mine)
    (my|mine) (phone|password|location|passcode|code|messages|account|accounts|bank|statements) (is|are|to|
      with|on|any)
    you can (see|have|look|check|read|ask|go|wear|meet)
    (for|so) (the|we|i) (plumber|parcel|delivery|surprise|know (you|when|if) (are|you|got|home))
""")

MORE: tuple[Rule, ...] = (
    Rule(
        says=patterns("""
            ^ (and|now|so|right|ok|then|just|first|you|well|please)? (now)? (send|share|give|show|tell|
              hand|unlock|open|drop|turn on|switch on|forward|let me (see|have|check|read|look)) (on|over|
              me|your|up)? (on|me|your|the|it|over|at)? (your|the|that|it|all|every)? *2 <PHONE|SECRETKEY|
              WHEREABOUTS|MONEY>
            (you|u) (need to|have to|must|will|are going to|better|should|can|had better|got to) *2 (send|
              share|give|show|tell|hand|unlock|open|turn on|switch on|let me|leave) *4 <PHONE|SECRETKEY|
              WHEREABOUTS|MONEY>
            (i)? (want|need|demand|expect|insist on|require|deserve) (to (see|have|check|know|read|look
              (at|through)|go through|be able to see)|access to|all|your|you to (send|share|give|show|
              unlock|hand)|every|both) *4 <PHONE|SECRETKEY|WHEREABOUTS|MONEY>
            (what is|give me|i want|tell me|need|know) (your|the|that) (new)? (password|passcode|pin|code|
              login|passwords)
            (leave|keep|turn|put|switch|have) (your|the) (location|gps|tracker|tracking|live location|
              phone) (on|unlocked|face up|where|sharing)
            (turn|switch) (on|back on) (your|the) (location|gps|tracking|camera)
            why is your (location|phone|gps|tracker) (off|turned|locked|switched)
            ^ (then|so|well|go on)? prove (it|to me|where|who)
            show me (proof|with who|who you|where you|what you (write|wrote|text)|the call|the chat|your)
            (send|take|give) (me)? (a)? (photo|pic|picture|selfie|proof|screenshot|screenshots|video) (of|
              so|now|right now|with|to prove|from|that|every) *
            (video call|facetime|video) me (now|right now|so|to prove|from|this|every) *
            (you|u) (are|will|can|may|do|should|must|have|will be) (not|never) (to|going to|be)? (allowed|
              going|wearing|seeing|see|talk|talking|leave|leaving|wear|go|have|having|meet|meeting|speak|
              speaking|work|working|get|getting|text|texting|post|posting|hang|hanging|be|contact|drive|
              study|take|spend|add|follow|keep|sit|stay|buy) *6 (out|dress|skirt|him|her|them|friends|
              friend|mum|mother|sister|job|alone|without|that|anywhere|men|guys|lads|girls|tonight|
              dressed|like that|until|any more|house|permission|money|ex|people|gym|party|pub|club|photos|
              work|phone|money|family|say so|i say|late)
            (you|u) (are|r) (not|never) allowed *
            (you are|^) not (leaving (this|the) (house|room)|going out|setting foot|stepping|walking out|
              going anywhere|seeing (him|her|them|your)|wearing (that|it)|going (there|to (that|your|the|
              his|her|any|a)))
            i (forbid|will not (allow|let|have|permit)|do not (allow|permit|let)|am not (letting|allowing|
              having)) (you|it|my (wife|husband|girlfriend|boyfriend)|any|that) *
            i (do|will) not (want|like) (you|my (wife|husband|girlfriend|boyfriend|woman|man)) (to)?
              (seeing|talking|going|wearing|meeting|hanging|texting|working|out|see|talk|go|wear|have|
              having|near|following|speaking|being|drinking|dancing|with|leave|leaving|spending) *
            (no)? (wife|husband|girlfriend|boyfriend|woman|partner|man) of mine (is|will|goes|wears|works|
              does|should|would|talks) *
            (you)? (need|have|must|should|are supposed|had better|better|got) (to)? (ask|get|have|clear
              it|check|run it|run everything|tell) (for|with|by)? (me|my|from me|my permission|permission)
              (first|before|permission|every time|if|ok|approval|for|about|where|whenever|everything|who)
              *
            (without|with|need|get|have) my (permission|say so|ok|approval|knowing|consent)
            ^ (so|you have to|you need to|you must|now|then|just|and|please|right)? (stop|quit|end|no
              more) (seeing|talking to|speaking to|hanging (out|around) with|texting (him|her|them|that|
              your|other)|meeting|going (to|out)|being friends|working|wearing|posting|following|
              contacting|messaging) (with|to|out)? *5
            ^ (just|and|please|now|you (need to|have to|must|will))? (block|delete|unfriend|unfollow|
              remove|ditch|cut) (him|her|them|every|all|those|your|any|his|their|off|ties|contact) *4
              (number|now|friends|friend|instagram|facebook|contact|off|account|profile|contacts|guys|men|
              ex|people|girls|lads|tonight|from|mother|mum|sister|family|or|with|him|her|today|social|app|
              apps|snapchat|$)
            (you|u) (do|will) not need (any|other|your|those|a|friends|to (work|go|see|have|talk|dress|
              know)|them|anyone|that) *3 (friends|job|people|money|account|car|phone|else|family|them|men|
              out|work|sister|mother|own|girls|lads|apart|card)?
            (quit|leave|give up|hand in|resign) (your|the|that|this|work) (job|work|course|notice|gym|
              class|band|club|studies|from)
            (your|all (your|the)|every|the) (wages|salary|money|pay|paycheck|earnings|card|cards|benefits|
              payslip) (goes|go|comes|come|gets|get|stays|stay|is|are|will|belongs|into|to) *2 (to me|me|
              into my|my account|with me|through me|mine|in my|on my|the joint)
            i (will|am going to|do|should|get to|am the one who|have to) (decide|choose|say|tell you|
              approve|control|handle|manage|pick|check|look after|hold|keep|be the one) *2 (what you|who
              you|where you|when you|how you|your|you (can|are|go|wear|see)|if you|whether you|the money|
              all the money)
            (you)? (will|do|just|should|have to|must)? (do|doing) (as|what|exactly what) (i (say|tell|
              want)|you are told|i am telling|your husband)
            because i (said|say) so
            (be|get|come|back|in) (home|here|back|in) (by|before|at|within) *5 (or|sharp|no (later|
              excuses)|not a minute|and not|otherwise|i mean it|and (call|text|send)) *
            (call me|text me|ring me|message me|check in|phone me|update me|facetime me) (with me)?
              (every|each|when you (arrive and|leave|get there and)|as soon as you (arrive|leave|finish)|
              the (minute|moment|second)|the whole|at every) *6 (hour|minutes|mins|leave|and when|get
              there and|stop|single|half|night|time|break|$)
            (you)? (answer|pick up|reply|respond) (me|to me|the phone|your phone)? (when|every time|the
              first|within|in (under)?|immediately when|straight away when|whenever) (i|time|five|ten|two|
              a|one|the) *
            (who|where) (were|are|was|did|have|else) (you|with|there|is|that|he|she) *2 (with|talk|
              talking|text|texting|see|meet|meeting|been|going|there|go|spend)? (and)? (tell|answer|
              exactly|now|prove|i want)
            (tell|want|need) (me)? (to know)? (exactly|every|everything) (where|who|what|single|person|
              place|minute|about) *
            i (have|am|will|was)? (be|been)? (checking|going through|went through|reading|tracked|
              tracking|track|monitor|monitoring|monitored|watching|following|look through|looked through)
              (on)? (your|you|every|all your|where you) (phone|messages|texts|location|car|emails|history|
              account|bank|every|are|go|bag|receipts|instagram|call|calls|mileage|move|steps|dms)? *
            (put|installed|install|have put|putting|installing) (a|an|the|this|that)? (tracker|tracking|
              app|camera|airtag|life360|find my|cameras|spyware|gps) (on|in|so|to)? *
            (it is|choose|pick|either|chose) (me or|him or me|her or me|them or me|your (friends|family|
              job|mother|sister) or me|between me) *
            me or (your|him|her|them|the (job|dog|gym)|that)
            (my|under my) (house|roof|money|rules) (my)? (rules|you|so|and|i)?
            ^ (go|and|just|now)? (get changed|go (and)? change|take (it|that) off|cover (yourself)? up|
              wear something (else|decent|proper)|put something (else|decent|more) on|change out of that)
            (explain|account for|justify|show me|itemise|itemize|i want) (every|each|all|where|what)
              (the)? (receipt|receipts|penny|cent|euro|pound|expense|minute|purchase|rupee|dollar|money|it
              went|single) *
            (you)? (get|gets|have|be given|allowed) (an|your)? (allowance|twenty|fifty|ten|pocket money)
              (from me|a week|and no more|if) *
            (i)? (have)? (changed|took|taken|hid|hidden|taking|got|keep|keeping|hold|holding) (your|the)
              (password|passport|keys|key|card|cards|phone|sim|car keys|documents|papers|bank card|id|
              visa)
            (women|men|wives|girls|husbands) (should|do|are|belong|must) (not|to|stay|at|obey|ask|listen)*
              *
            (obey|obedient|obedience)
            (you)? (belong|belongs) to me
            (i)? (own|paid for) you
            (you are)? mine (and|so|now)? (nobody|no one|only|not|you do)
            (from now on|starting now|starting today|new rule|rule number|here are the rules|the rule is|
              rules) (you|no more (going|seeing|friends|girls|lads|nights|secrets)|every|your|if you|we
              share)
            (you)? (only)? (talk|speak|go|see|hang|dress|wear|spend|eat|work) (to)? (when|what|who|where|
              if|only) i (say|tell|decide|choose|allow|approve|want|let)
            (hand|give) (it|me|over) (over|it|your|the)? (the|your|now)? <PHONE|SECRETKEY>? (now|or|right)
            (no|not) (wife|more) (male|female|guy|girl) friends *
            (let me|i will) (see|read|check|go through|scroll|look through|look at) (your|who|what|all|
              that) *2 <PHONE|SECRETKEY|MONEY>
            ^ (phone|location|password|passcode|pin|photo|picture|pic|proof|name|names|receipts|code|gps)
              (now|right now)? $
            until you tell me (who|where|what|why)
            from now on you *8
            you (only)? (go|speak|talk|see|eat|come|work|wear) *4 (where i|when i (say|tell|want|let|
              allow)|what i (say|tell|like)|without me|if i say)
            you (do|will|can) not (go|leave|travel|eat|drive|shop) *3 without (me|my|asking|telling)
            i (decide|choose|say) (who|what|when|where|how)
            (give|hand) me (the|your) (keys|key|passport|card|cards|documents|purse|wallet|sim|salary|
              wages|bag)
            ^ (and|now|so|then)? (turn|switch) (your|the|it|them|that) *2 (back)? (on|off) (and show|now|
              or|so i can see|right now|$)
            (map|location|camera|receipts|gps) (is)? off turn it on
            (want|need) (it|that|this|every *2|them)? (explained|accounted|itemised|justified) *
            (once|twice) a (month|week|year) (that is|is) (plenty|enough)
            (a|any) (decent|good|proper|respectable|married) (woman|wife|girl|mother|man|husband) (does|
              would|should) not
            no (girls|lads|boys|more) (night|nights|friends|trips|drinks) *
            (show|send|forward|read) me (first|every|each|all (of)? (your|the))
            you (have to|must|will)? show me (first|everything|every|all)
            show me (the room|who (is|you)|your screen|everyone|around|where you are|your phone|the phone|
              the messages)
            you will get *3 (euro|dollars|pounds|quid|rupees|a week|a month) *
            why (is|was|did you turn|did you switch|are) (your|off|the) *3 (off|busy|locked|changed|
              engaged|read receipts)
            i (want|need) (to (see|know)) *3 (phone|who|where you|every|messages|account|receipts|bank)
            (i would|i should) like to see (the|your) (phone|messages|account|statement|receipts)
        """),
        unless=(
            *FREE,
            *patterns("""
                i (do|will|would) not (want|need|ask|check|track|read|look|mind) (to)?
                (i)? (should|will|would|did) not have (checked|looked|read|gone|asked|tracked)
                (i am)? sorry (i|for|that)
                (want|like) you (to)? (being|having|feeling|thinking|seeing me|to (feel|worry|think|be|
                  have to|hurt|lose|know)|hurt|alone|worry|upset|sad|cold|tired)
                (bring|grab|buy|fetch|collect|get|take) (the|some|your|a)? (receipt|card|cash|money|phone|
                  charger|keys)? *2 (shop|when you|from the|with you|home|for (the|you|tonight|dinner))
                (birthday|thank you|thank|postcard|greeting|sim|sd|library|loyalty) (card|cards)
                give me (a|your) (call|ring|hand|minute|shout|hug|time|number|opinion|thoughts|view|
                  honest)
                (address) (of|for|so) (the|that)
                prove (it|to you|that i|myself|i) (to you|by|with|over|every)
                i (will|want to|am going to|can|would) prove
                (see|know) (where|how) (we|this|i|it)
                so (i|we) (can|could|know) (find|pick|come|meet|get|collect|send|surprise|you are safe|
                  transfer|pay)
                (running|where are you|going to be) (late|parked|standing|meeting)
                (hope|wish|glad|happy) *
                (photo|picture|pic|video|selfie) of (the|your|you (and|with)|it|that|dinner|her|him|my|us|
                  our) (kids|dog|view|cake|garden|baby|beach|sunset|food|menu|shelf|cat|list|error|
                  outfit)?
                (change|cover) (the|your|my) (mind|bed|sheets|plans|nappy|topic|subject|light|bulb|song)
                (text|ring|call|message|let) me (know)? (when|once|as soon as) you (get|are|land|arrive|
                  got) (home|in|safe|back|safely) (safe|x|xx|so|love|ok|$)
                stop (seeing|wearing|talking) (me|yourself|so|in|down|like|over)
                stop (working|being) (so|yourself)
                (will|can|could|would) not (be)? (able|wait|imagine|believe|live)
                you are not (going to (like|believe|lose|be alone)|allowed to (laugh|die|apologise|be sad|
                  feel guilty|peek|look))
                (in|as) (the|a|any) (film|game|movie|kids)
            """),
        ),
        negated=True,
    ),
)
