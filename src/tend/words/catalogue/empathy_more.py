"""Empathy, the wider rules; they belong to the catalogue entry of that name."""

from tend.words.signals import Rule, patterns

MORE: tuple[Rule, ...] = (
    Rule(
        says=patterns("""
            (must|have to|had to) (have)? (been|be|felt|feel|left|hurt) (so|very|really|pretty|absolutely|
              just)? (awful|hard|lonely|scary|horrible|terrifying|frightening|painful|exhausting|
              humiliating|sad|heavy|gutted|devastated|wretched|heartbroken|wrecked|worn|stripped|tired|
              low|rough|difficult|embarrassing|shattering|robbed|unbearable|confusing|cruel|lost|
              invisible)
            (must|mustve|must have) (sucked|hurt|stung|ached|crushed|broken|terrified|scared|shaken|felt|
              feel) *4
            (that|it|this) (sounds|sound|seems|seemed|looks) (so|really|very|like|as|pretty|incredibly)?
              *2 (rough|lonely|hard|painful|awful|tough|scary|exhausting|heavy|brutal|horrible|draining|
              you (have|are|were|felt)|unfair|a lot|though)
            you (sound|seem|look) (so|really|very|absolutely|completely|a bit)? (done in|tired|exhausted|
              sad|low|scared|hurt|worn out|overwhelmed|lonely|shattered|wrecked|worried|frightened|upset|
              drained|down)
            (it|that) (sounds|seems|feels) as (though|if) you *6
            you have been (carrying|holding|dealing|living|coping|struggling|managing|walking) *6 (alone|
              by yourself|on your own|breath|weeks|months|so much|all (this|of)|for)
            (anyone|anybody|everyone|no one) (who|in your|else)? *6 would (be (hurt|upset|angry|scared|
              gutted|tired|furious|lonely)|feel|check|doubt|cry|have (felt|cried|been))
            (anyone|anybody|everyone) would $
            (i would|i had) (be|have been) (the same|furious|mad|hurt|raging|angry|upset|livid|devastated|
              lost|gutted) *2
            (i)? (do not|can not) blame you (for|at all|one bit)? *4
            (of course|ofc|no wonder|naturally|it is only natural|small wonder) (you|it|that you) (feel|
              are|were|felt|still|would|cried|doubt|hurt|hurts|stings|should|do not trust|did not want|can
              not|could not|need|check|worry) *6
            (it is)? (only)? (natural|normal|human|understandable|no surprise|right|fair) (that|for) you
              (to|are|should|feel|would|doubt|were|need|want)? *4
            (i)? (can|could)? (well|only|easily)? (imagine|understand|see|hear|get|feel|sense|appreciate)
              (well)? (how|why|that|what) (hard|lonely|scared|alone|tired|sad|hurt|angry|much (it|that|
              this|you)|painful|you (must|felt|feel|might feel|would (feel|be|want))|it (must|was|is|felt|
              hurts|might)|that (must|was|is|felt|scared)) *4
            (i hear|what i hear is|i am hearing) *3 (grief|pain|fear|hurt|sadness|anger|scared|tired|
              lonely|sad|angry|afraid|disappointment) *4
            (grief|fear|hurt|pain|sadness) (under|underneath) (the|your) (anger|silence|words|shouting)
            (i think|i imagine|i guess|maybe|perhaps|it seems) you (felt|feel|were|are) (so|very|left|
              like|a bit|quite|probably)? (replaced|alone|unseen|lonely|invisible|scared|hurt|forgotten|
              left out|let down|used|small|ashamed|betrayed|abandoned|angry|sad|ignored) *2
            (like)? you (felt|must have felt|were left feeling) (so|very|like|completely|totally)? *2
              (invisible|alone|nothing|robbed|stripped|small|lonely|unseen|unloved|abandoned|scared|
              nobody|like)
            (how|what) (wretched|lonely|alone|hard|awful|frightened|frightening|hurt|sad|tired|scared|
              hurtful|lost|cruel|miserable) (you|it|that|a) (must|were|felt|are|is|was|have) *4
            (it|that) (is|was) (not|never) your fault *2
            you (are|were) not (a|an)? (imagining|overreacting|crazy|pathetic|making it up|too much|wrong|
              mad|mistaken|paranoid|being silly|dramatic|stupid|lazy|useless|asking too much) *6
            (i know|i see|i get) (it|that|this) (is|was)? not (nothing|small|over|water under|easy|behind
              you|done|in the past) *4 (for you)?
            you must be (gutted|worn out|exhausted|wrecked|shattered|heartbroken|devastated|terrified|so
              tired|frightened|worried sick|raging|fuming|hurting|sick with) *4
            you are (fuming|hurting|raging|grieving|gutted|devastated|angry) and (that|it|you) *3
            (your|the) (anger|hurt|fear|tears|doubt|doubts|reaction|feelings|grief|silence) (makes|make|
              is|are|were) (complete|total|perfect)? (sense|fair|valid|real|welcome|ok|allowed|
              understandable|right) *
            (still)? hurts (and|of course|it is ok)
            so i (get|understand) (it|that|you|how)
            (it|this|that) must be (so|very|really)? (hard|tough|lonely|painful|exhausting|awful|scary|
              heavy) *6
            (how|are) (are)? you (holding up|coping|bearing up|managing) *2
        """),
        span="clause",
        unless=patterns("""
            but (you|still|it was|that|i was|why|get|we|nobody)
            you must be (joking|mad|crazy|kidding|so proud|the|hungry|back)
            that (insecure|stupid|bitter|jealous)
            sorry (that)? you (feel|felt|are (upset|hurt|offended|so))
            if you (felt|feel)
            (makes|make) no sense
            (i|me) (feel|felt) *2 (alone|lonely|invisible|hurt)
            i must be
            must (go|leave|say|be off|admit)
            (sounds|seems) (like)? (a)? (plan|good|great|fun|lovely|nice|delicious|boring)
            (can not|could not|never) (imagine|understand|see) (why|how) you
            (not|never) your fault (but|exactly)
            evolved
        """),
        unless_near=patterns("""
            (overreact|get over it|calm down)
            (sorry|apologise) (if|but)
        """),
        negated=True,
    ),
    Rule(
        says=patterns("""
            (that|it|this|anything like that|two|three|years|months|all that) *4 would (wear|break|
              exhaust|scare|hurt|drain|shake|floor|knock) (anyone|anybody|you|me) *3
            (it)? sounds like (every|each|the|you|it|your|that|this) *8
            i (understand|get|see|know) (why|how|that) you (feel|are|felt|were|must feel|might feel|would
              feel|do not trust|need|could not) *4
            (much|so much|far|a lot) (heavier|harder|worse|lonelier|scarier) than you *4
            you (looked|look|seemed|sounded) (so|really|very|completely) (tired|sad|small|alone|scared|
              lost|worn|hurt|exhausted|worried) *6
            (that|it|this) must have been (so|very|really)? *2 (hard|awful|scary|lonely|painful|for you)
              *3
        """),
        unless=patterns("""
            but (you|i|it|still|that)
            (plan|fun|great|lovely)
            you look (so)? (sad|ridiculous)
            (i do not|can not) understand
            sorry (that)? you
        """),
    ),
)
