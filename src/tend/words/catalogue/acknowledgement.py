"""Acknowledgement: the act is named, and that it hurt, in the hurt person's terms."""

from tend.words.signals import ALSO_MINE, Rule, Signal, patterns

_NOT_OWNED = patterns("""
    if i <HARMED>
    i <HARMED> my
    i (left|forgot|missed|broke|lost) (my|the) (keys|phone|glasses|umbrella|bag|lights|bus|train|charger|mug|
      plate|wallet|jacket|coat)
    i (took|read|went|told|made|kept|stayed|used) (the|a|it|to) (kids|dog|book|shop|dinner)
""")

ACKNOWLEDGEMENT = Signal(
    label="acknowledgement",
    kind="build",
    way="accountability",
    name="You name what you did and that it hurt",
    means="This may tell them: you saw what happened to me.",
    why="The act and its hurt stand side by side, in plain words; nothing has to be proved again.",
    ask="Is there a part of it you have not named yet?",
    shape="I …, and it left you ….",
    rules=(
        Rule(
            says=patterns("""
                i <WRONGED> *4 (you|your) *6 (and|so|while|when) you *6
                i <WRONGED> (you|your) *8
                you *6 (because of|thanks to) me *
                you (had to|were left|ended up|must have|came home) *8 (because|while|when|after) i *4
            """),
            tier="possible",
        ),
        Rule(
            says=patterns("""
                i (have|had|really|deeply|just)? (really|badly|so|deeply)? (hurt|harmed|wounded|humiliated|
                  embarrassed|frightened|scared|shamed|betrayed|failed|deceived|belittled|mocked|ignored|
                  abandoned|dismissed|disrespected|upset|disappointed|neglected|insulted|undermined|misled)
                  (you|your)
                i (have)? (let|put|left) you (down|through|alone|standing|waiting|with|to|out|on|hanging|in|
                  wondering|feeling|looking|sitting|behind|there|up|carry|deal)
                i (made|make) you (feel|look|doubt|question|think|wait|carry|believe|cry|ashamed|small|choose|
                  worry|afraid|beg|the|sit|stand|walk|do it) *
                i (broke|lost|betrayed|abused|damaged|destroyed|shattered) your (trust|heart|confidence|faith|
                  privacy)
                i (broke|did not keep) (my|a|the|that|our) (promise|word|promises|agreement)
                i (lied|shouted|yelled|screamed|snapped|swore|laughed|roared|barked) (straight)? (to|at) (you|
                  your)
                i (hid|kept|took|stole|concealed|withheld) *4 from you
                i (did not|never|could not|would not) (listen|show up|turn up|come|call|tell you|ask|ask you|
                  answer|defend|stand|notice|keep|protect|believe|turn|ring|be there|hear|help|stick|pick|see|
                  stop|speak) *4 (you|your)
                (what|the way|how) i (did|said|acted|behaved|spoke|treated|handled) * (hurt|hurtful|cruel|
                  unkind|wrong|harmed|unfair|humiliated|scared|frightened|made you|left you|upset|awful|
                  horrible|you) *
                (how|that|what) (much|badly|deeply|deep)? (that|this|it|i|my *3) (really|must have|has|have)?
                  (hurt|hurts|harmed|upset|cost|scared|wounded|humiliated|damaged|affected|broke|crushed|
                  stung|shook) (you|your)
                (it|that|this|my *3) (really|must have|clearly|has|have|deeply)? (hurt|hurts|scared|
                  frightened|humiliated|embarrassed|wounded|crushed|broke|upset|stung|cost) (you|your)
                (hurt|pain|harm|damage|fear|distress|worry|mess|embarrassment) (that)? i (have|had)? (caused|
                  brought|did|made|put|gave)
                i (can)? <SEEIT> (now)? (that|how|what)? (much|badly)? (i|my *2) * (hurt|scared|let you down|
                  broke|cost you|wounded|humiliated|frightened|did to you)
                (that|it) (was|is) (hurtful|cruel|unkind|mean|humiliating|unfair (of|to|on)|not fair (to|on)|
                  disrespectful|horrible|wrong) (of me|to you|on you|for you)
                you (were|was|got) (left|forced|made|lied|put|hurt|humiliated|ignored|let down|waiting|
                  betrayed|kept|stuck|shut|alone) * (because|by|while|when|and|with|to|alone|in|on)
                you (had|have) (to)? (carry|carried|explain|sit|sat|stand|stood|wait|find|found|face|do|cope|
                  deal|manage|sleep|lie|hear|go|be) * (alone|yourself|own|someone else|stranger|because|while|
                  waiting|without me|in front)
                you (trusted|believed|counted on|relied on|waited|asked|needed|reached|told) * (and|but) i
                  (was|did|lied|hid|let|broke|said|walked|turned|looked|went|never|laughed|used|forgot|left|
                  stayed|kept)
            """),
            span="clause",
            unless=(
                *_NOT_OWNED,
                *patterns("""
                    if (i|it|that|this|my|anything|what)
                    (afraid|scared|worry|worried|fear) (that)? i (hurt|let|upset)
                    i (never|did not) (hurt|harm|lie|lied)
                    how (could|can) you
                """),
            ),
            voices=ALSO_MINE,
        ),
        Rule(
            says=patterns("""
                i (really|just|simply|had|have|also)? <SHAMEACT> *6
                i (was|am|have been|had been) (so|really|very|too|a|being|late|short|unkind|cruel|rude|cold|
                  harsh|selfish|mean|unfair|distracted|absent|wrong|dismissive|impatient|sharp|careless) *
                i (forgot|missed|cancelled|spent|gambled|walked out|walked away|stormed|hung up|stayed out|
                  kept quiet|said nothing|made fun|made a joke|rolled my eyes|turned away|shut (down|you|the)|
                  went behind|opened|read (your|it|aloud)|told (them|my|your|everyone|her|him)|took|left (you|
                  it|the|without)|sold|drank|drove|promised|let|did not (tell|come|show|call|stand|ask|answer|
                  translate|listen|defend|ring)|never (came|rang|told|asked|called|showed)) *8
            """),
            span="clause",
            unless=(
                *_NOT_OWNED,
                *patterns("""
                    because (of)? you
                    i was (thinking|wondering|hoping|going|at|in|so (happy|proud|glad))
                    but (you|it)
                    (you|u) (made|always|never)
                """),
            ),
            unless_near=patterns("""
                (sorry|apologise) (if|you feel|but)
                your fault
                you made me
                overreact
            """),
            needs=patterns("""
                you (were|felt|had to|have to|sat|stood|waited|cried|lost|got|must have|looked|went|ended|
                  could not|did not know|deserved|carried|needed|trusted|found|worried|thought|spent) *
                (hurt|scared|humiliated|embarrassed|let|left|upset|frightened|wounded) you
                (that|it|this) (must|hurt|was (cruel|unkind|hurtful|unfair|not fair|wrong|lonely|frightening|
                  humiliating))
                your (trust|feelings|heart|face|birthday|evening|night|hurt|pain|tears)
            """),
            voices=ALSO_MINE,
        ),
        Rule(
            says=patterns("""
                (you|u) (sat|stood|waited|cried|lay|ate|slept|walked|went|came|faced|carried|found out|blew|
                  looked|woke|were left|were sitting|were waiting|were alone) *6 (because|while|when|and) i
                  (chose|was|did|had|left|forgot|never|kept|said|stayed|went|let|lied)
                i (chose|said|did|made|told|shouted|forgot|left|kept|opened|read|sold|laughed|slammed|shared|
                  talked|spoke|gave|walked|screenshotted|sent|posted|mocked|ran|showed|put|dismissed|looked|
                  gambled|drank|drove|spent|missed|ignored|slept|turned) *12 (and|so) (you|u|ye) (were|was|
                  felt|had|sat|stood|cried|waited|found|lost|went|wept|flinched|thought|got|believed|did not|
                  could not|carried|came|missed|trusted|looked|blew|watched|heard|learned|did)
                (missed|forgot|ignored|cancelled|spent|lost|broke|slammed) (your|our|the) *8 you *6
                (you|u|ye) (trusted|counted on|were counting on|relied on|believed|asked|needed|begged|told|
                  reached for|looked (at|for)|waited for|turned to|wanted) *8 (and|but) i *6
                what i (said|did|called|wrote|told) *6 (was|is) (cruel|unkind|wrong|hurtful|mean|horrible|
                  vile|unforgivable|not (ok|fair|right)|low|nasty)
                i (saw|watched|heard|noticed) (you|your) *4 (go (red|quiet|white|pale)|face (fall|fell|drop)|
                  shrink|flinch|cry|crying|hurt|eyes|voice|crumple|tears) *
                (it|that) (left|leaves|put|made|cut|hit|went|wounded|broke|landed) (you|right into you|your)
                  *6
                (i know|i see|i can see|i get) (it|that|how|why) *3 (cut|hurt|scared|stung|wounded|broke|
                  frightened|shook|cost|crushed|left|humiliated) you
                i (showed|made) (you|a show of you|a fool of you|an example of you|fun of (you|your)) *6
                you (found out|heard|learned|came to know|discovered|had to hear) *4 (from|by|through|on) *6
                (was|is) (very|so|really|not)? (painful|hurtful|humiliating|cruel|lonely|frightening|unfair|
                  fair) (for|to|on) you
                i (called|named) (it|you|that) *6 (and by|and left|and it)
            """),
            span="sentence",
            unless=patterns("""
                i (lost|forgot) my
                you (hurt|left|lied to|humiliated|made|ignored) me
                if (i|you)
                but (you|it|she|he) (were|was|had|started|made)
                the (gate|dog|bus|keys)
                (so|and) you (finish|can|will|should|made|started|deserve|got what)
            """),
            unless_near=patterns("""
                your (own)? fault
                you made me
                you (always|never)
                sorry if
                overreact
            """),
            voices=ALSO_MINE,
            asked=False,
        ),
        Rule(
            says=patterns("""
                i let you *10 (by yourself|alone|on your own|while i|and i) *6
                (when|the way) i (corrected|interrupted|laughed|shouted|mocked|ignored|walked|joked|called|
                  looked|talked|left|lied|snapped|rolled) *8 (you|i saw|your) *6
                you trusted me (with|to|and|when) *6 (i|and i) (emptied|spent|lost|lied|broke|told|gambled|
                  used|betrayed|wasted|threw) *3
                i (know|see|understand) (that)? i (hurt|scared|humiliated|failed|let|left|betrayed|
                  embarrassed|disappointed|lied to) you *6
                i ignored your (calls|messages|texts|needs|tears|feelings) *6
                i raised my (voice|hand) (at|to) you *6
                you were (left|standing|kept|lied to|humiliated) *6 (alone|because|while|by me|at|in|waiting|
                  and)
            """),
            span="clause",
            unless=patterns("""
                if i (hurt|upset|offended|let|left)
                if i
                not your fault
                you (always|never)
            """),
            unless_near=patterns("""
                sorry (if|but|you feel)
                you made me
                overreact
            """),
            asked=False,
        ),
        Rule(
            says=patterns("""
                (ignoring|lying|shouting|leaving|hiding|forgetting|laughing|yelling|mocking|missing|
                  cancelling|breaking|snapping|walking|choosing|dismissing|interrupting|going|keeping|
                  spending|flirting|checking|reading) *8 (made|left|hurt|scared|cost|put|broke|humiliated) you
                  *4
            """),
            span="clause",
            unless=patterns("""
                if
                (was|is) not
                you (are|were) (ignoring|lying|shouting)
            """),
            unless_near=patterns("""
                sorry (if|but)
                you made me
            """),
        ),
    ),
    examples=(
        "I forgot our appointment and you sat there alone for an hour.",
        "I lied to you about the card.",
        "I know how much that hurt you.",
        "i let you down on saturday and you had to explain it to your mum on your own",
        "I laughed at you in front of our friends, and that was cruel.",
    ),
    counters=(
        "You hurt me.",
        "Sorry if I hurt you.",
        "I forgot my keys again.",
        "She says I let her down.",
        "I never lied to you.",
    ),
)
