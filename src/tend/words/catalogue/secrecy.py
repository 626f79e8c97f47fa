"""Secrecy: asking for hiding, or announcing it."""

from tend.words.signals import Rule, Signal, patterns

SECRECY = Signal(
    label="secrecy",
    kind="break",
    way="dishonesty",
    name="Keeping it hidden",
    means="This can land as: there is a room in our life you may not know about.",
    why="What is hidden from somebody takes a choice away from them, even when it is meant to spare them.",
    ask="What would happen if the one it concerns knew it from you?",
    shape="I would rather tell … myself, by …. Will you let me do that?",
    rules=(
        Rule(
            says=patterns("""
                (do|please|whatever you do|just|promise me you will|you can|you must) not (tell|mention|
                  breathe|say|let|show) (anything|a word|it|this|that|her|him|them|anyone|anybody|my|your|the|
                  mum|dad|nobody|sarah|on) *4
                not tell (her|him|them|anyone|anybody|mum|dad|my|your|the|a soul|each)
                (never|do not) tell (her|him|them|anyone|anybody|mum|dad|my|your|the|a soul) *
                (keep|kept|keeping) (it|this|that|us) (just|strictly|only)? (between (us|you|ourselves|the
                  two)|quiet|a secret|secret|hidden|to (yourself|ourselves)|from (her|him|them|my|your)|under|
                  on the (quiet|down low|low))
                (our|a|my|the) (little|own|dirty)? secret $
                (stays|stay|keep it) between (us|you|the two|ourselves)
                between (you and me|us|ourselves|the two of us) (ok|only|and no|and nobody|do not|$)
                what (she|he|they|my wife|my husband|people|mum|dad|my partner|your <KIN>|you) (do|does|did)
                  not know *
                (nobody|no one|none of them|she|he|they|your <KIN>|my (wife|husband|partner|<KIN>)) (does not|
                  do not|else)? (needs|need|has|have) to (ever)? know
                (she|he|they|my (wife|husband|partner|<KIN>)|your <KIN>|nobody|no one) (can|could|must|will|
                  should|is|may)? (not|never)? (going to)? (ever)? (find|finds|suspect|suspects|notice|
                  notices|found) (out|a thing|anything)?
                (must|should|can) (not|never) (ever)? (find out|know) (about)? (this|that|it|us|the|where|
                  what|who)
                (i)? (have)? (deleted|delete|erase|erased|clear|cleared|wiped|wipe|burn|shred) (this|these|
                  the|it|our|my|those|all)? (message|messages|chat|chats|texts|text|thread|history|emails|
                  photos|app|call log|evidence|receipts|conversation|after|when|once) *
                (make sure|so that|so|before) (she|he|they|nobody|no one|your <KIN>|my (wife|husband|partner))
                  (does not|do not|never)? (sees|see|reads|finds|knows|hears|notices) *
                if (anyone|anybody|she|he|they|someone|my <KIN>|your <KIN>|my (wife|husband|partner)|people)
                  (asks|ask|rings|calls) *2 (i was|we were|i am|say|tell|you (have|did|never|were)|just|it
                  was|nothing)
                (tell|say|told) (her|him|them|to (her|him|them))? (that)? (we|i|you) (was|were|am|are) (at|
                  with|in|working|out|late|just) *
                (can|could|will|would) you (cover|lie|vouch) for me
                ^ (just|please|will you)? (cover|lie) for me
                (i would)? rather (you|we|she|he|they) (did|do|does)? not (tell|know|mention|find) *
                (hide|hid|hiding|stash) (it|this|them|the|that|my|these) (from|in|where|before|under|behind|
                  so) *
                (say|said) (nothing) (to|about)
                not a word (to|about)
                (i am|i will|i would|i was)? (just|simply)? (not|never) (going to|gonna)? (tell|telling|
                  mention) (you|her|him|them) *
                (better|best|easier|safer) (if|that) (you|she|he|they|nobody|no one|your <KIN>|my (wife|
                  husband)) (did|do|does)? not know *
                (it is|that is)? none of your (business|concern)
                (use|used|using) (a|the|my|another) (other|second|secret|burner|different|separate) (phone|
                  account|card|number|app|email|name)
                (save|saved) (me|my number|her|him) (as|under) *
                (what|where|who) i (do|go|see|spend|text|am with) is my (business|own)
            """),
            unless=patterns("""
                (surprise|party|present|gift|birthday|christmas|anniversary|ring|proposal|santa|tooth|spoiler|
                  ending|cake)
                (asked|confided|confidence|trusted) (me|us)? (not|in)?
                (will|would|do|am) not (hide|keep|lie)
                i (hid|was hiding|have been hiding|kept)
                not (hide|keep) (anything|it|things|secrets|this|that)
                (no|not) (more)? secrets
                (tell|telling) you (anything|this|that)? (unless|until|before|what to|off|how|because|to)
                (do|did) not tell you
                i did not
                (does|do) not tell me (what|how|where|when)
                not (going|want|trying) to tell you (how|what) to
                what you do not (know|understand) is
                let (you|me) know
                get to know
                (need|want|has|have) to know (that|how|what|if|when|where|whether)
                (your|you can|you are|free|up to you|welcome) * tell (anyone|whoever|whomever)
                if (anyone|someone|anybody|she|he) asks (me)? (i (will|would|am)|how you)
                tell (me|us|you)
            """),
            unless_near=patterns("""
                (surprise|party|present|birthday|christmas|proposal|santa)
            """),
            negated=True,
        ),
        Rule(
            says=patterns("""
                you (do not|did not) need to know
                (none|not any) of (your|her|his|their) business
                (i)? (will|would|can) (tell|say) (her|him|them|you) (later|some other time|another time|i was|
                  we were|it was)
                (wait|waiting) (until|till) (she|he|they|you) (is|are) (asleep|out|gone|away|at work)
                (let us|we should|best to|better to)? (not|never) (mention|bring up|tell) (it|this|that)
            """),
            tier="possible",
            unless=patterns("""
                (surprise|party|present|gift|birthday|christmas)
            """),
            negated=True,
        ),
        Rule(
            says=patterns("""
                (delete|erase|burn|bin|wipe|hide|swallow) (that|this|it|them|these) (after|when|once|as soon
                  as|before|from|so) *
                you (did not|never) (hear|see|get) (this|that|it|me|a thing|anything) (from|here|tonight|ok|
                  right|$)
                (kinder|better|easier|best|safer|happier) (if|that)? (she|he|they|nobody|no one|your <KIN>|my
                  (wife|husband)|you) (never|did not|does not|do not) (know|knew|find|found|hear|heard|see|
                  learn|learned)
                (would|had|i had)? (rather|sooner|prefer) (nobody|no one|she|he|they|your <KIN>|you|it)
                  (found|did not|never|knew|stayed|not) *
                (tell|telling|told) (anyone|anybody|a soul|her|him|them|mum) (about)? (this|it|that)? (and|or)
                  *
                keep (your|his|her) (mouth|trap|lips|gob) (shut|closed|sealed)
                (keep|stay|kept|play) (it)? (schtum|quiet|mum|hush|on the down low|under (your|his|her|the)
                  (hat|radar|wraps|table))
                (so|cash|that way) (it|that|she|he|they|nobody) (will|would|does|do|can) not (show|see|appear|
                  come up|find|know|notice|be on) *
                (does not need|do not need|need not|need never|must never|must not|can never|never needs|
                  should never|never need|does not have|do not have) (to)? (ever)? (know|find out|learn|hear|
                  see) (about|of|this|that|it|who|where|what|i|we|$)
                ^ (and)? not a word
                (say|tell) (not|nothing) (to|your|about) *
                (stay|stays|remain|remains|keep it|must stay|kept) (a|our|between)? (secret|between) *2
                (i will|i would|i am going to|let us|we will)? (tell|say to) (him|her|them|my (wife|husband)|
                  mum|dad) (that)? (i|we|you) (was|were|am|are|had) (at|in|with|working|out|on) *
                (i will)? (just)? say i (was|am) (at|with|in) *
                (say|swear|tell (him|her|them)) i was (at|with|in) *
                (told|warned) the kids (the same|not to|to say)
                (hide|hid|hiding) (my|the|your) *2 (from|so|before|where|under)
                (ask you|need you|want you) to (hold|keep) (that|this|it) (too|quiet|to yourself|between)
                (chosen|decided|prefer) not to (share|tell|mention) *2 (with)? (my|her|his|him|our|the) *
                (dinnae|do not|never) (tell|let on to) (yer|your|my|our|the) *2
                (let us)? (say|speak) (no more|nothing) (of|about) (it|this|that) to (anyone|anybody|her|him|
                  them)
                (so that|so) (she|he|they|you) (should|would|could|do|does|will) not (find|know|see|hear|
                  notice)
            """),
            unless=patterns("""
                (surprise|party|present|gift|birthday|50th|fiftieth|sixtieth|christmas|anniversary|cake|
                  hamper|proposing|proposal|ring|santa|until the|spoiler|lab)
                kept quiet (for|while|when|and|all)
                (scream|shock)
                (from now on|will not|do not want to|not going to) (hide|keep)
                i (hid|burned|had hidden) the (toast|eggs|chocolate)
                you (do not|need not|never) (need|have) to know
            """),
            unless_near=patterns("""
                (surprise|party|birthday|proposing|christmas|refused)
            """),
            negated=True,
        ),
        Rule(
            says=patterns("""
                (can|could|will) you make sure (this|it|that|she|he|they|nobody) (does|do|stays|never|is)
                  (not)? *4
                you (have not|did not|never) (seen|saw|heard|hear|met|meet) me
                (set up|use|using|got|have|opened|made) (a|another) (different|second|separate|new|other|
                  private|secret) (email|account|phone|number|card|profile|app|bank) *8 (so|not|that|where|
                  for)
                (so|that way) (it|that|they) (will|would|does|do) not (pop|show|come|turn) up *4
                let us (just)? (agree|say|tell (them|her|him)) (we|that we|i|it) *6 (straight home|home|at|
                  were|was|never|did)
                i deleted (the|my|all|every|her|his|our|those) * (before|so) (you|she|he|anyone|that)
                keep (it|this) (between us|to yourself|quiet|private|from)
                (does not|do not) (have|need) to know about (the|my|our|this|that|us|it)
            """),
            unless=patterns("""
                (surprise|party|birthday|disney|present|gift|christmas|proposal|anniversary|see their faces|
                  visit)
                i (hid|used to)
                (will not|do not want to|never) (hide|keep|delete)
            """),
        ),
        Rule(
            says=patterns("""
                (do|just) not tell (jess|mia|anna|emma|mark|tom|ben|sam|john|dave|kate|lisa|anyone|a soul|
                  nobody|no one|the others|mike|sarah|paul|peter|our *1) *4
            """),
            unless=patterns("""
                (surprise|party|birthday|proposing|propose|present|gift|christmas|hamper|disney|cake|trip|
                  sixtieth|visiting|anniversary)
                asked me
            """),
            negated=True,
        ),
    ),
    examples=(
        "Please don't tell her about the money.",
        "This stays between us.",
        "what they dont know wont hurt them",
        "Delete these messages after you read them.",
        "If anyone asks, I was at work.",
        "Nobody needs to know about this.",
    ),
    counters=(
        "Don't tell him about the surprise party!",
        "Mara asked me not to pass on what she told me, so I won't.",
        "I hid the receipts and I will not hide anything again.",
        "You can tell your sister all of it.",
        "I keep a diary and I would like it to stay mine.",
        "I wanted to let you know before you need to ask.",
    ),
)
