"""Threat, the wider rules; they belong to the catalogue entry of that name."""

from tend.words.signals import Rule, patterns

IN_PLAY = patterns("""
    (at|in) (scrabble|chess|cards|mario|kart|fifa|tennis|monopoly|uno|poker|pool|golf|darts|ludo|cricket|quiz|
      trivia|football|the game|this game|bowling|table|ping|badminton|carrom)
    (for a|for some) (coffee|curry|pint|tea|nap|pizza|burger|bit of|sandwich|biscuit|drink|chocolate|kebab)
    (hit|hitting) (you|me|him|her|them) (up|back|with (the|a) (good|news|idea|question))
    hit the (gym|road|shops|sack|hay|town|books|beach)
    (with|by) (love|kisses|cuddles|kindness|hugs|tickles|laughing|laughter)
    (burn|break|kill|beat|smash|destroy|crush|ruin|finish|end|cut|shoot|wreck|trash|bury|murder) (the|a|this|
      that|some|my|your|an|them)? (toast|dinner|calories|time|lawnmower|lawn|mower|hill|record|calories|exam|
      interview|cake|pizza|dinner|level|presentation|candles|habit|bill|bills|mood|grass|day|hedge|marathon|
      target|ice|time|workout|diet|test|essay|report|news|email|match|game|hair|budget|down on|back on|
      surprise|puzzle|boss fight|quiz|level|thing)
""")

AFFECTION = patterns("""
    <LAUGH>
    (tickle|tickles|pillow|snacks|chips|fries|biscuits|dessert|chocolate|spoilers|spoiler|blanket|duvet|
      cuddle|cuddles|remote|playlist|puns|karaoke)
""")

MORE: tuple[Rule, ...] = (
    Rule(
        says=patterns("""
            i (will|am going to|would|could|can|might|swear i will|should|am gonna|have half a mind to|
              promise i will|want to) (so|just|fucking|bloody|really|actually|gladly|happily|personally|
              literally)? <THREATACT> (you|your|yous|him|her|them|it|everything|every|the|that|this|his|
              us|someone|somebody|every one|all) *
            (will|am going to|would) <MAIM> (you|him|her|them|us|the (dog|cat|kids)|your *2)
            ^ (come|say|try|touch|look|do|speak|talk|go|walk|text|call|leave|tell|mention|contact|ask) *6
              (and|or) (i|you) (will|am going to|are (dead|finished|done)) (be sorry|regret|see|pay|
              <THREATACT>|find out|wish|lose|make|never|know|not) *
            i (will|am going to|swear i will|would) make (sure|you|your life|it my mission|certain|damn
              sure|them|her|him) * (never|hell|pay|regret|sorry|suffer|misery|lose|hurt|wish|end up|loses|
              cry|beg|bleed|no one|nobody|miserable|nothing) *
            you (will|are going to|would|are gonna|shall) (so|really|definitely|all|both|soon|fucking)?
              (be (so|very|fucking)? sorry|regret|pay|suffer|wish you (had never|were (dead|never)|never)|
              see what (i|happens|comes)|find out (what|who|the hard)|lose (everything|the|your|them|him|
              her|it all)|never see|get (what you|hurt|yours)|know about it|be (dead|finished|done|next|
              alone|on the street|out on|begging|homeless)|not (see (your|the|them|him|her)|get (away|a
              penny|the|them)|walk (out|back)|leave this|be (seeing|so lucky|laughing))|have an accident|
              bleed)
            you (will|are going to|would) never (see|get|have|find|walk|leave|speak|be allowed|hear from)
              * (again|alive|kids|children|son|daughter|them|him|her|house|dog|friends|family|peace|this
              house|penny)?
            you (will|are) not (getting|get|going to (get|see|have)|see|seeing|taking|going) * (kids|
              children|son|daughter|penny|house|out of|alive|dog|them|away with)
            i (will|am going to|would|could|can|am) (just)? (take|taking|took|hide|hiding) (the|your|our|
              my) (kids|children|son|daughter|baby|boys|girls|dog|cat|house|passport|car|money|boy|girl)
            i (will|am going to|would|could|can) (have|get) (you|him|her|the (kids|children)|your *1)
              (deported|sectioned|arrested|fired|sacked|locked|committed|thrown|killed|beaten|evicted|
              taken|put (down|away)|sorted|kicked|hurt)
            i (will|am going to|would|could|can|might) (just|gladly|personally|always|also)? (tell|
              telling|post|posting|send|sending|show|showing|share|sharing|leak|expose|publish|report|
              call|ring|phone|text|email|forward) *2 (everyone|everybody|boss|family|mother|mum|dad|work|
              photos|pictures|pics|videos|nudes|secrets|police|school|office|online|immigration|friends|
              photo|video|social services|court|judge|the home office|husband|parents|employer|whole|
              world|internet|facebook|group) *
            (or) (i|you) (will|am going to|are) (going to)? (leave you with|hurt|tell|post|send|take|make|
              be sorry|regret|smash|break|kill|never|burn|lose|see|throw|kick|call|destroy|ruin|get hurt|
              show|come|pay|not see|cut|end) *
            (or else)
            watch (your (back|mouth)|yourself (or|because|i)|what you say|what happens|it (or|mate))
            (see|watch) what (happens|i (do|will do)) (if|when|to|next|then|$) *
            (just)? (wait|you wait|wait till|wait until) (till|until)? (i|you|we) (get|gets|see|come|are|
              find|home|alone) *
            do not (make|push|test|tempt|cross|provoke|force|fuck with|mess with) me (to|into|do|come|
              lose|tell|hurt|angry|any further|any more|today|tonight|or|i|show|$) *
            (try|dare) me $
            i (dare|double dare) you *
            (last|final|only|first and last) warning
            watch (yourself|it) (that is all|$)
            i (am|have) (warning|warned) you *
            (consider|take) (this|yourself|it) (as)? (your|a)? (last|final)? (warning|warned)
            mark my words
            (there|you) (will|are going to) (be|face|have) (consequences|hell to pay|trouble|blood|tears)
            (you are|you will be|u are) (so)? !<DEADRIGHT> (dead|finished|history|toast|a dead (man|
              woman)|dead meat|dead to me)
            (someone|somebody|people|one of us|you|the (dog|cat|kids)) (is|are|will|might|could|can|may)
              (going to|gonna)? (get|be|end up) (hurt|killed|dead|buried|injured|in hospital|seriously)
            (end|wind|put|land) (up)? (you|him|her|up)? in (a)? (hospital|the ground|a box|a coffin|
              wheelchair|a ditch|the river|the morgue|a grave)
            (things|it|this) (will|is going to|can|could|might) (get|turn|end) (very|really|so)? (ugly|
              nasty|bad|messy|badly|violent|worse for you)
            i know (where|which|what|when|who) (you|your|school|she|he|they) (live|lives|work|works|
              mother|parents|sister|goes|go|park|sleep|sleeps|are staying|kids|car|walk|new)
            if i can not have you *
            (nobody|no one) (else)? (will|is (going to|gonna)) (ever)? (have|get) you
            i (have)? (got)? (a|my|the) (knife|gun|hammer|bat|petrol|matches|photos|pictures|videos|
              screenshots|recordings|proof) (and|so|on|of (you|us)|in|here|ready|that) *
            (put|throw|throwing|smash|putting) (my|his|you|your)? (fist|foot|face|head|teeth|you|your
              things|your stuff|your phone|your laptop) (straight)? (through|against|in|into|out) (the|a|
              your|that|my)? *2 (wall|window|face|teeth|door|tree|street|bin|river|head|lights)?
            (knock|smash|kick|beat|slap|punch|wipe|bash|break|rip|tear) (your|you|that|the) (teeth|head|
              face|smile|door|smirk|shit|living|fuck|crap|neck|legs|fingers|arm|arms|jaw|nose|out|up|in|
              into|hell|daylights) *
            (the|your|that) (dog|cat|puppy|kitten|rabbit|pet|pets|car|guitar|phone|laptop|books) (is|will
              be|goes|gets|will|gonna) (going to)? (be)? (gone|going|out|dead|get it|pays|pay|hurt|suffer|
              put down|in the (bin|river)|first|next|smashed|poisoned)
            (get|getting) rid of (the|your|that) (dog|cat|puppy|kitten|baby|rabbit)
            (kick|throw|throwing|kicking|put|lock|locking|chuck|chucking) you (and *3)? (out|on the
              street|in|onto the street|in (the|your|that) (room|house|cellar)) *
            (cut|cutting) you off *
            (cancel|freeze|stop|empty|drain) (your|the) (card|cards|account|accounts|allowance|money|visa|
              phone) *
            (one|1|say|another) more (word|time|step|lie|look|text|call|peep|mistake) (and|out of you|or|
              you will) *
            (if|when|next time|every time|the minute|the day|the second|the moment|once) (i|you|he|she|
              they|that|anyone|you *8) *10 (i|you) (will|am going to|swear|are|would) *3 (<THREATACT>|
              regret|sorry|pay|dead|tell everyone|never see|come after|come for|make sure you|wish|
              finished|find you|deal with|not be responsible|post|send|leak|beg|cry|suffer) *
            (not|wont) be responsible for (what|my)
            (i will|i am going to|i would) (come|be coming|come over|go) (after|for|find|over|round|down|
              to (your|his|her)) * (you|him|her|them|and|work|house|door|office|school)
            (i will|i am going to) (find|hunt|track|get|finish|end|deal with|sort|teach|do) (you|him|her|
              u) (down|out|wherever|one day|for this|a lesson|back|$|properly|good)
            (you|he|she|they) (better|had better) (watch|not|run|hide|pray|be careful|answer|be|do|come|
              have|sleep|keep|hope|get|stop|say|tell|give|think) * (or|else|if|back|for you|one eye|away|
              because|careful) *
            (sleep|sleeping) with (one eye|your eyes) open
            (you|u) (do|would|will) not (want|like) (to)? (see|know|find out|what happens|test|meet|me
              when|me angry) *
            (remember|forget|think about|imagine) what (happened|i did) (last time|to (the|your|my|him|
              her)) *
            (accidents|bad things|things) happen *2 (to|when|if|you know)?
            (i|you) (could|can|would) (make|have) (you|it|him|her)? (disappear|an accident|look like)
            (ruin|destroy|wreck|end|finish|burn) (your|you|his|her|their|everything|the house|it all)
              (life|career|name|reputation|job|family|business|marriage|chances|down|stuff|in|for|with|
              and|$) *
            (pull|take|cancel) (the|your) (visa|sponsorship|papers|passport|green card)
            (you will|you are going to|say|kiss|wave) (goodbye|bye) (to)? (the|your|kids|job|house|dog) *
            (not|never) (let|going to let|gonna let|letting) you (leave|go|walk away|get away|out|take|
              have|live|rest|forget) * (alive|me|this|with|it|here|easily|kids|house|peace)?
            (smash|smashing|burn|burning|break|breaking|slash|slashing|wreck|trash|destroy|bin|binning|cut
              up) (up)? (all|every|every one)? (of)? your <PROPERTY|CLOTHES>
            (beg|begging|crawl|crawling) (me)? (for (mercy|your life)|back)
            (worse|worst) (is|things)? (to come|will happen|than that|if you)
        """),
        unless=(
            *IN_PLAY,
            *patterns("""
                (i will|would|am going to|could|want to|might) never *2 (hurt|hit|leave|harm|make|hurt
                  you|take|let|tell|do)
                i (will|would|do|could|did|am) not (ever)? (want to|going to|mean to|like to)? (hurt|hit|
                  harm|touch|kill|take|tell|break|ruin|make|threaten|leave|share|show|post|burn|destroy)
                not (want|going|trying|mean|meant|mind) to (hurt|harm|scare|ruin|break|make)
                (kill|murder) (for|two birds|time|the (mood|engine|lights|music))
                (i|we) (will|am going to|would) (tell|show|send|call|text|ring|email|share|post|phone)
                  (you|u|me) (if|when|how|what|the|about|a|my|that|tonight|tomorrow|first|everything|on|
                  as|where)
                (you are|your) going to (love|kill me|like|laugh|be (late|amazing|great|brilliant|fine|
                  ok))
                (take|taking|bring) (the|our|my|your) (kids|children|dog|son|daughter|cat|car|baby|boys|
                  girls|boy|girl) (to|for|out (for|to)|on|swimming|so|while|this|at|in (for|to)|home|off
                  your hands|tomorrow|saturday|sunday|on|shopping|up|over to|down to)
                (i|we) (will|would|could) (make|be) (sure|certain) (you|that|the|i|it|we|to) (are|is|never
                  have to|get|have|do not|feel|eat|rest|never feel|get home|ring|tell|am|do)
                never (have|feel|need|go|be) (to)? *3 (alone|worry|again|wonder|hungry|wait)
                (you will|you all) (never|not) (believe|guess|have to|regret (it|this) (i|if you try)|see
                  (it|this)? coming|need to|find a better|be sorry you)
                (break|breaks|breaking) (the|my|our|your) (heart|news|habit|fast|silence|cycle)
                (hurts|kills|kill|killing|killed) me (to|that|with|when|laughing)
                (mum|mother|boss|dad|wife|she|he|they|traffic|teacher|heels|diet|heat|job|meeting|stairs|
                  workout) (will|is going to|would|is gonna|might) (kill|murder|<THREATACT>) me
                (you|u) (will|would|are going to) (kill|murder|hate|slap) me
                (on|about|over|for) (the|this|that|my) (traffic|printer|exam|game|deadline)
                afraid (i|that i) (will|would|might) (hurt|lose)
                (see|wait until you see) what happens (in|next (week|episode|time)|on|at|with the|to (the|
                  him|her) (in|at))
                (wait|just wait) (until|till) (you|we|i) (see|hear|taste|get|meet|try|are|come|tell|show)
                  (it|this|the|my|your|how|them|to|what (i|we) (got|made|bought)|home (i|we|there|dinner))
                (i|we) (can not|can hardly) wait
                (i would|would) (be)? (ruin|kill) (the|a|for)
                (beat|finish|end|destroy|kill|crush) (you|u) (again|easily|next)? (at|in|on|with the)
                (you|u) (would|will|could) (have)? (been)? (killed|murdered) (by)? (me)?
                (a|the|my) (film|movie|book|show|series|episode|song|novel|game|podcast)
                (leave|sleep|stay|go) (at|to|with) (my|a|the) (sister|sister's|mum|mother|friend|friend's|
                  parents|brother|mate|hotel|mum's|sisters)
                (hug|hugging|ill rest|are ill|is ill|for ya lol)
                (beat|kill|smash|destroy) (you|ur|your (ass|arse|butt)|him|her|them) (ass)? *2 (at|in)
                  (2k|fifa|cod|scrabble|chess|cards|golf|mario|kart|bowling|pool|tennis|snooker|darts|
                  monopoly|the|a|this|our|fortnite)
                (if|as long as) (you are|that is|it is|youre|ur) (ok|cool|fine|happy) with
                (will|would|is going to) love (it|the|this|them|that|those|these|seeing)
                (kill|smash|nail|crush|slay) (it|this|them) (at|in|on|tomorrow|today|tonight)
                regret it if you (do not|did not) (try|taste|see|come|eat|go)
                i would (very|really)? careful (on|with)
                (dead) (right|on|tired|chuffed|proud|keen|good|sound|against|sure)
                (tell|telling) (your|my|our|the) *2 (how|what a|about (the|your|our) (promotion|job|exam|
                  news|baby|party|good)|well done|hello|hi|thanks|thank you|i said|i will be|we)
                (beat|race) you (to|there|home|up|down)
                (phone|phones) in (the|a) (kitchen|drawer|other|hall|box|basket|bowl)
                (come|be|get|go) back *2 (in|at|and|then|by|to)? *2 (hour|half|minutes|listen|you (then|
                  talk))
                i (will|am going to|would) (call|ring|phone) (you|a|the (doctor|vet|plumber|bank|
                  counsellor|therapist|school|office|landlord|electrician|restaurant|gas)) *
                (tell|telling|call|ring) (my|our) (mum|family|parents|sister|brother|boss|friends|mother|
                  dad) (that|about|i|we|myself|the truth|what i|how|so|on|today|tomorrow)
                (fear|afraid|scared|worried|worry) (of|that|you|i|he|someone|she) * (hurt|kill|hit|lose)
                (my|the) (phone|battery|car|laptop|plant|plants|internet|wifi) *2 (dead|died|dying)
                (do not|not) make me (laugh|wait|choose|blush|go|cry|late|a coffee|guess)
                (ruin|ruined|destroy|break|end|hurt) (what we|us|our|this|it)
                (you are|you will be) (dead|toast|finished) (at|in|on) (scrabble|chess|cards|mario|fifa|
                  the)
                if i ever (hurt|hit|raise|threaten|do|make|scare)
            """),
        ),
        unless_near=AFFECTION,
        negated=True,
    ),
)
