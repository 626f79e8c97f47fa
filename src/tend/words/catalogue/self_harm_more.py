"""Self harm, the wider rules; they belong to the catalogue entry of that name."""

from tend.words.signals import ALSO_MINE, Rule, patterns

IDIOM = patterns("""
    (of|from|with) (boredom|embarrassment|laughter|laughing|hunger|thirst|curiosity|shame when|heat|cringe|
      cuteness|happiness|excitement)
    (die|dying|died|dead|kill) (laughing|for a|for some|for chocolate|for coffee|for (a|the|my) (wee|coffee|
      drink|nap|cuddle|holiday|pint)|to (see|know|hear|meet|try|go|tell|show|get)|inside when)
    (heels|shoes|back|feet|traffic|diet|exam|meeting|deadline|commute|workout|stairs|heat|knee|head|job|gym|
      hangover|boss) (is|are|will|was|were|has|nearly|almost)? (be)? (killing|kill|killed)
    (phone|battery|laptop|plant|plants|car|engine|wifi|party|joke|line|signal) *2 (died|dead|dying|die)
    (character|film|movie|book|series|episode|song|game|level|play|novel|podcast)
    cut (myself|my (finger|thumb|hand)) (on|while|shaving|chopping|with the (bread|kitchen)|opening|peeling|
      cooking)
    hurt (myself|my (back|knee|ankle|foot|arm|leg|shoulder)) (at|playing|running|lifting|on|in the|falling|
      when i (fell|slipped|tripped)|doing|skiing|gardening)
    (end|ending) it (there|here|with (him|her|the|a)|all with a)
    (you|he|she|they|mum|boss) (will|would|is going to|are going to|might) (kill|murder) me
    (till|until) (i|we|the day (i|we)) die
    (love|with) you (till|until|to|for) *
    (would|could) (kill|murder) (for|a)
    disappear (into|to|for (the|a) (weekend|week|day|afternoon|bit)|off|on holiday|under (a|the) (duvet|
      blanket))
    jump (on|in|off|into) (the|a) (call|train|shower|bus|car|pool|sofa|bed|bike|zoom|meeting)
""")

LONG_AGO = patterns("""
    (when i was|years ago|back then|as a (teenager|kid|child|teen)|at (school|college|uni|twenty|nineteen|
      eighteen|seventeen|sixteen|fifteen|17|18|19|20|15|16)|in my (twenties|teens)|before i got help)
    (not|never) (felt|feel|think|thought|had|want|going to) (that|like that|those|of that|it)? (since|any
      more|now|way)
    (helpline|samaritans|lifeline) (volunteer|shift|training)
""")

MORE: tuple[Rule, ...] = (
    Rule(
        says=patterns("""
            (kill|hurt|harm|hang|shoot|drown|stab|poison|burn|starve|cut|cutting|killing|hurting|harming|
              hanging|drowning|off|offing|unalive) (of)? (myself|meself|my self)
            (end|ending|ended|take|taking|took) my (own)? life
            (end|ending|finish|finishing) it (all|tonight|now|today|for good|once|myself|here and now|$)
            (end|ending|finish) (everything|this pain|the pain|my (pain|suffering|misery))
            (want|wanted|wish|going|ready|rather|like|deserve|plan|planning|try|tried|trying|need|prefer|
              hope|about|prepared|better) (to)? (just|be|simply|i (could|would|was|were))? (die|dead|
              dying)
            (i)? (will|am going to|would|might|should|could|may as well|am gonna) (just|rather|probably|
              literally)? (die|be dead) (if|without|tonight|alone|soon|and|before|for you|then|$) *
            (wish|wishing|hope|hoping|want|wanted|rather|if) (i|to)? (had|was|were|would|could|did)?
              (never|not)? (just)? (been born|be born|were dead|was dead|dead|wake up|waking up|never
              wake|not wake|be here|here|alive|be alive|existed|exist|existing|disappear|not exist|go to
              sleep (and)? (never|not) wake|sleep forever|around)
            (do|did) not (really|even)? (want|deserve|wanna|care) (to)? (if i)? (be)? (live|be here|be
              alive|exist|wake up|go on|live any more|carry on|keep going|be around|be on this|live or
              die|see tomorrow|keep living|stay alive|live like this)
            (can|could) not (go on (living|like this|any|without|with this|$)|live (like this|with (this|
              myself)|without you|any more|$)|do life|carry on (living|like|any|$)|keep (living|going)|
              face (another|tomorrow|living)) *
            (no|not any|nothing|not see|what is the|without (a|any)|have not) (reason|point|point in|
              reason to|left to|worth|see|left|the point of|a reason)? (to|in|of)? (me)? (live|living|
              living for|go on|being alive|keep going|being here|carrying on|life|to live|left to live)
            (nothing|no one|nobody) (left)? to live for
            (finish|finishing|ending|end|take) (with)? my (own)? life
            (want|wish|going) (to)? not (to)? (live|be alive|exist|go on)
            (go|going|walk|walking|jump|jumping|get|getting) (in|into|off|under|from|in front of) (the|a|
              that) (river|sea|canal|lake|bridge|train|water|quay|roof|cliff|lorry)
            i (will be|am|am going to be) jumping
            (disappear|disappeared|vanish|vanished|go|gone) for good
            (take|taking|swallow|took) the whole (box|bottle|packet|lot|pack)
            (pistol|gun|rope|razor|blade|pills|tablets) * (on|in) (the|my|front) (table|lap|hand|car|
              locker|drawer|kitchen|of me)
            (insurance|life insurance) (money)? (would|will|is|and)
            better off with the insurance
            (happier|better) with a (different|new|proper|better) (father|mother|dad|mum|husband|wife)
            my (death|blood|suicide) *3 (on you|your)
            (written|wrote|writing|left) (the|my|you|them|all|a)? (letters|letter|note|notes|goodbye)
              (one|for|to|already|on|$)
            (can not|do not think i can|could not|not sure i can) go on (living|like this|any|with|$|
              pills)
            (do not think|do not know if|not sure) i (can|will|want to) (go on|be here|make it|carry on|
              wake up)
            (do not|not) want to (come home|be anywhere|be here any|be around|exist)
            (better|easier|happier|best) (off)? (if i (was|were|am) (dead|gone|not (here|around|alive))|
              without me|with me (dead|gone)|dead|if i (disappeared|died|did not exist|had never|just
              (died|disappeared|went)))
            (world|everyone|everybody|you|kids|they|family|people) (would|will|could|are|is) (all|be|
              both)? (be)? (so much|much|far)? (better|happier|fine|relieved|glad) (off)? (without me|if i
              (was|were|am|died|disappeared))
            (you|nobody|no one|everyone) (will|would|will all)? (be|not|never|only)? (have to|need to|
              going to|miss|free|notice|see|care|cry|sorry|happy)? (worry about|put up with|deal with|see|
              hear from|miss|care|rid of|sorry|at) me (any more|again|for (much|long)|much longer|if i
              (die|died|was|were)|when i am (dead|gone)|at my funeral|ever again|when i die)
            (when|once|after|if) i (am|was|were|will be|go and) (dead|gone|in the ground|six feet|buried|
              not here any more)
            (you will|you would|you can|come to|cry at|at|plan|sorry at) *2 my (own)? (funeral|grave|
              coffin)
            (suicide|suicidal)
            (swallow|swallowed|take|took|taking|neck|necking) (all|every|the whole|a (load|bottle|box|
              packet|bunch)|these|the|enough|my|some) *3 (pills|tablets|pill|medication|meds|paracetamol|
              bottle|sleeping|insulin|tablet)
            (pills|tablets|razor|blade|rope|knife|gun) (is|are)? (here|ready|in (my|front)|next to|beside|
              waiting|on the|lined) *
            (slit|slash|cut|cutting|open) (my|both|up)? (my)? (wrists|wrist|arms|arm|veins|legs|throat)
            (jump|jumping|throw myself|throwing myself|walk|walking|step|drive|driving|crash|wrap) (off|
              out|in front|under|into|from|in|my car|the car|round) * (bridge|window|train|traffic|roof|
              building|cliff|river|tree|wall|sea|tracks|balcony|lorry|truck|canal|bus|motorway|car|lake|
              road|front)
            (overdose|od) $
            (overdose|overdosing|overdosed)
            (self harm|self harming|self-harm)
            (started|been|back to|start|thinking (of|about)|want to start|went back to) (cutting|hurting
              myself|harming|burning) (again|myself|$)
            i (keep|kept|was|am|have been|stood) (looking at|standing (on|at)|on|staring at) (the)?
              (bridge|pills|tablets|river|knife|tracks|water)
            i (have)? (got)? (the|a|my) (rope|pills|tablets|razor|knife|gun|blade) (ready|here|and|$|in|
              next)
            (saved|saving|collected|hoarded) (up)? (all)? (my|the|enough) (tablets|pills|medication)
            (make|making) (an)? end (with|to) (me|myself|it all)
            (do not|not) wish to (see|live|go on|wake)
            (mercy|relief|best|better) if i (did not|never|do not) (wake|live|exist|come)
            (nobody|no one) would (notice|care|miss|cry) (if|when|me)
            (want|need) (it|this|everything) to (stop|end|be over) (everything|all|now|$)
            you will find me (in|hanging|dead|at)
            (have|got) a plan (and|to|for) * (safe|myself|tonight|die)
            (not|never) (sure|promise|know|think) (i|that i)? *4 (keep myself safe|be here (tomorrow|
              next)|make it (through|to) (the|tonight|christmas|tomorrow))
            (nothing|what is there|not anything) (left)? to live for
            (not|no) (see|seeing) myself (making|living|being|getting)
            (this is|consider this) (my)? (goodbye|last (message|text|goodbye|note|time you (hear|see)))
            goodbye (forever|for good|for ever|tell (mum|dad|the kids|them|everyone))
            (written|wrote|writing|left|leaving) (a|my|the|you a|letters|you all) (note|goodbye|last
              letter|suicide note|letters? for after|letters for|will)
            (say|saying|said) (my)? (goodbye|goodbyes|bye) (to (everyone|the kids|the world|them|life)|
              forever|for good)
            (if you|if he|if she|when you|the day you|unless you|if we|without you|if this) *8 (i (will|
              would|am going to|might|am gonna|can not|could|have|do not|swear)|there is|my life|that is
              it|it is) * (die|dead|kill|hurt|jump|end it|live|go on|my life|exist|life|nothing left|
              living|is over|no reason|be here|survive|cut|overdose|pills|bridge|do something|something
              stupid|make it|wake)
            (do|done|doing|did) something (stupid|silly|to myself|drastic|bad to myself|terrible to
              myself|i can not (undo|take back)|permanent)
            (what|not sure what|do not know what|scared (of)? what) i (might|will|would|could|may) do (to
              myself|if you|if i|without|alone)
            not (be)? (here|around|alive) (much longer|tomorrow|any more|next (week|year|month)|for (long|
              much|christmas)|by (the time|morning|tomorrow|monday)|when you|to see|in the morning|after)
              *
            (not|never) (going to)? wake up (tomorrow|again|in the morning|$)
            (not|never) (going to|gonna|see) *2 (see|make it (to|till)|be here for) (tomorrow|another|the
              (morning|weekend)|christmas|thirty|forty|my next)
            my (blood|death|suicide|body|life) (will be|would be|is|on) *2 (on your|your (fault|hands|
              conscience|door))
            (it|that|this|death|blood) (will|would|is going to)? (be|all be)? on (your|you) (conscience|
              hands|head|for (life|the rest))
            (not|hardly) (worth|want) (living|being alive|to live|to be alive|existing|to exist)
            life (is|feels|seems) (not)? (just)? (worth|not worth|pointless|over|meaningless|too much|
              unbearable|not worth living|too hard) *
            (tired|sick|exhausted|done) (of|with|from) (living|being alive|life|existing|this life|being
              here|waking up|breathing)
            (disappear|vanish|stop existing|cease to exist|fade away|be gone|go away) (for good|forever|
              for ever|completely|and never|from (this|the) (world|earth|life)|permanently)
            (punch|hit|punching|hitting|bang|banging|burn|burned|scratch|starve|punish) (my head|myself|my
              (arm|arms|legs|hand)) (until|till|against|again|with|so|to|because|on purpose|$) *
            (kms|unalive|rope myself|neck myself|top myself|topping myself|do myself in|do meself in|end
              me|off myself)
            i (deserve|ought|should) (to)? (die|be dead|suffer|hurt|be (hurt|in pain|punished))
            (thoughts|thinking|think) (of|about) (dying|death|ending|suicide|not being (here|alive)|
              killing|harming|hurting myself|being dead|how (easy|i would)|the bridge|jumping|going to
              sleep)
            (join|be with|see) (my)? (mum|dad|gran|grandmother|grandfather|brother|sister|him|her|them)
              (in heaven|up there|on the other side|soon up)
            (nothing|not) (left)? (for me)? (here)? (any more)? (for me)? (in this (life|world)|on this
              earth)
        """),
        span="clause",
        unless=(
            *IDIOM,
            *LONG_AGO,
            *patterns("""
                rather die than (sing|eat|wear|go|do|watch|listen|camp|admit|ask|dance|run|swim|speak|fly)
                (battery|phone|signal|wifi|1%) *6 (disappear|die|gone)
                (not|never) (suicidal|going to (kill|hurt|harm) myself|want to (hurt|harm|kill) myself|do
                  anything (stupid|silly))
                (you|he|she|they|him|her|people) (are|is|was|were|felt|feel|seemed)? *2 (suicidal|suicide)
                (not|never) (want|let) (you|him|her|us)
                (see|watch|say) * (disappear|die) (on tv|in the)
                (better|happier) (person|man|woman|partner) (without|with) me
                (not|never) (end|ending) (it|everything) (like|between|with you|badly)
                hurting myself (and you|by (not|lying|staying))
                suicide (prevention|awareness|watch|hotline|squad|line|bereaved|bereavement)
                (go|going|get|here|around|in|off|tied|caught|home|at work|out) (to bed|late|by|for
                  (dinner|lunch|tea|the))
                (did|do|was) not (want|wake|mean) to wake (you|the|her|him)
                (if i|when i) (died|die|go|am gone) (first|before you|one day|in (fifty|forty|thirty))
                (my|the|a|our) (will|pension|funeral plan)
                be here (this (party|meeting|place|queue|film)|at this|in this (queue|meeting))
                (party|meeting|wedding|place|queue|film) (is|was) (so)? (dull|boring|awful|long|dead)
                (like|as) the doctor (said|told)
                (figuratively|lol|haha)
                (lost|loses|losing) (his|her|their) * (to)? suicide
                (he|she|they|brother|friend|cousin|colleague|his|her) *3 (suicide|suicidal)
            """),
        ),
        voices=ALSO_MINE,
        negated=True,
    ),
)
