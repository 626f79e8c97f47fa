"""Empathy: the other's feeling is named, and it makes sense."""

from tend.words.catalogue.empathy_more import MORE
from tend.words.signals import Rule, Signal, patterns

EMPATHY = Signal(
    label="empathy",
    kind="build",
    way="empathic-responsiveness",
    name="You see what they feel",
    means="This may tell them: I am not alone with it.",
    why="A feeling that is named and makes sense to somebody grows lighter.",
    ask="Is that how it is for them, or is there more?",
    shape="You must have felt …. It makes sense that ….",
    rules=(
        Rule(
            says=patterns("""
                (it|that|this) (all|really|totally|completely|does)? (make|makes|made) (complete|total|
                  perfect|so much|a lot of)? sense (that|to me|why|you|if|how|for|after|given|$)
                (that|it|this|you) must (have)? (have)? (be|been|feel|felt|hurt|hurts|sting|stung|ache|weigh|
                  sound|seem|come as|cost|break) *5
                you must (be|have been|have felt|feel|have thought|have wondered|have lain) (so|really|very|
                  absolutely|incredibly|completely|terribly|that|i|like|awake|exhausted|gutted|scared|alone|
                  hurt|lonely|sad|worried|angry|tired|frightened|devastated|disappointed|sick|shattered|
                  terrified|humiliated|embarrassed|overwhelmed)
                (no wonder|of course|understandably|naturally) (you|it|that) (are|were|feel|felt|hurt|hurts|
                  would|did|cried|can not|do not|could not|is|was|got|have|had|want|need|needed|wanted|find|
                  found|pulled|went|shut) *
                (i)? (can|could)? (really|only|totally|completely|hardly)? (see|hear|tell|imagine|understand|
                  get|feel|sense) (now)? (that|how|why|what|you|it|the)? *4 (hurt|hurts|hurting|sad|alone|
                  lonely|scared|afraid|angry|upset|tired|exhausted|overwhelmed|hard|painful|pain|feel|felt|
                  feeling|feelings|worried|anxious|frightened|disappointed|heavy|ache|mean|means|frustrated|
                  frustrating|scary|lonely|betrayed|awful|like for you|going through|unsafe|let down|stressed)
                you (have|had|have got) (every|all the|a|each|full) (right|reason) to (feel|be|cry|hate|doubt|
                  ask|not|need|want|take)
                (it is|it was|that is|your *2 (is|are)) (ok|fine|all right|normal|natural|understandable|
                  completely|totally|so|only|perfectly) (understandable|ok|valid|fair|human|normal|fine|to
                  feel|that you (feel|are|need)|for you to|if you (feel|are|need|cry)|natural) *
                your (feelings|anger|pain|hurt|fear|sadness|tears|grief|worry|reaction|doubts|feeling) (is|
                  are|make|makes|matter|matters|was|were|count) (real|valid|important|fair|understandable|
                  welcome|sense|to me|right|so|completely|totally|ok|too|$) *
                (anyone|anybody|everyone|i) would (have)? (feel|felt|be|been) (the same|hurt|upset|angry|
                  scared|that way|furious|like that|too|so|lonely)
                i would (have)? (be|been|feel|felt) (so|really|just|too|very|exactly)? (hurt|upset|angry|
                  devastated|furious|scared|the same|sad|lonely|gutted|lost|frightened) (too|as well|in your)?
                  *
                (in your|if i were in your|put myself in your|stand in your) (shoes|place|position)
                (sounds|sound|seems|looks|feels) (like)? (you)? (are|were|really|so|had|have|such|a|that|it)?
                  *2 (hard|tough|rough|painful|lonely|exhausting|scary|awful|hurt|sad|tired|overwhelmed|
                  horrible|frightening|frustrating|unbearable|draining|carrying|exhausted|heavy|scared|
                  worried|angry)
                you (felt|were feeling|must feel|were left feeling) (so|really|very|completely|totally|
                  probably|all|left|like|that)? (so)? (alone|lonely|unseen|unheard|invisible|small|scared|
                  frightened|hurt|abandoned|humiliated|ignored|betrayed|unsafe|unimportant|unloved|let down|
                  overwhelmed|ashamed|embarrassed|worried|sad|left out|shut out|rejected|second best|
                  dismissed|foolish|stupid|powerless|judged|unwanted|used|exhausted|afraid|terrified|deceived|
                  broken|nobody|i did not|you did not matter|nothing)
                (how|what) (lonely|hard|painful|frightening|awful|scary|hurtful|exhausting|sad|humiliating|
                  heavy|horrible|tough|difficult|confusing) (that|it|this|for you|must)
                i (hate|am sad|am so sad|feel for you|feel sad) (that)? (you (are|were|feel|felt|had|have)
                  (going|so|to|hurt|hurting|alone|sad|scared|in|lonely|through|carrying|feeling|struggling)) *
                i am (so|really|very)? sorry (that)? (you are (going|having|sad|hurting|struggling|in|feeling
                  (low|down|sad))|you had (such|a|to (go|sit|hear|do|face|carry))|to hear|for your loss|this
                  (is|happened to)|your) *
                (i am|i am right) here (for you|with you|if you|and)
                (that|it) (is|was|sounds) (a lot|so hard|really hard|so much|too much|heavy|so unfair|hard|
                  tough|very hard|so rough|brutal|awful) (for|to|on|going|that|what|love|and|$) *
                (i|we) (believe|hear|feel) you (love|$|and)
                (not|never) (overreacting|too sensitive|silly|imagining|wrong to (feel|be)|making (it|too
                  much)|crazy|stupid (to|for)|a burden)
            """),
            span="clause",
            unless=patterns("""
                but (you|it|i|that|we|still|get|why)
                if you (felt|feel|were|are)
                (hard|difficult|not easy) (for me|to (write|say|admit))
                (sorry|apologise) (that)? you (feel|felt|are (upset|hurt|offended|angry))
                (how|what) (must|do you think|would you) *
                (you)? must (be)? (joking|kidding|mad|crazy|stupid|blind|think|have (known|told|seen|read|
                  done|left|forgotten|misheard|misunderstood|dreamt|imagined|had too)|be (the|hungry|back|
                  home|at|proud|so proud|thrilled))
                (of course|no wonder) you (did|do not|forgot|would|always|think|know|are right|can|have no)
                (can|could) not (understand|see|hear|tell|imagine|get) (how|why|what)? you
                (i|me) (feel|felt|was|am) (hurt|scared|alone|lonely|sad|angry|upset|tired|overwhelmed)
                no one (hears|sees|understands)
                you (can not|could not|do not|never|did not|will never) (imagine|understand|see|know|hear) *
                (no reason|not right) to
                you are (not)? (so|too) (sensitive|dramatic|small minded)
                makes no sense
                sense to (book|go|leave early|buy|wait until)
                (do|did|can) you (see|hear|understand|feel)
                sounds (like)? (a)? (plan|good|great|fun|lovely|nice|delicious)
            """),
            unless_near=patterns("""
                (sorry|apologise) (if|but)
            """),
            negated=True,
        ),
        Rule(
            says=patterns("""
                (that|it|this) must (hurt|sting|feel|have|be) *3
                i (know|understand|get|realise|see) (that)? you (are|were|feel|felt|have been|must) *2
                  <HURTFEEL>
                (poor|oh) (you|love|darling|pet)
                (such a|what a) (hard|tough|rough|horrible|long|awful|rotten) (day|week|time|year|night)
                (it|that) (is|was) (not)? (easy|hard) (for you|on you)
            """),
            tier="possible",
            span="clause",
            unless=patterns("""
                but
                must (go|be (late|off)|say|get|have been the|be (the|a) )
                (i|my|we) (had|have had) (a|such)
                diddums|boo hoo|get over
            """),
            unless_near=patterns("""
                <IF> i <HARMED>
                (poor|oh) (you|baby) (diddums)
                overreact
                get over
            """),
        ),
        *MORE,
    ),
    examples=(
        "It makes sense that you're angry.",
        "You must have felt so alone.",
        "no wonder you didnt want to talk to me",
        "I can hear how tired you are.",
        "You have every right to be upset.",
    ),
    counters=(
        "You must be joking.",
        "I'm sorry you feel that way.",
        "I understand you're upset, but you're overreacting.",
        "You can't understand how I feel.",
        "Sounds like a plan.",
    ),
)
