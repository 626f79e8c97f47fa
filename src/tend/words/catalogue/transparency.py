"""Transparency: something is told unasked, and whole."""

from tend.words.signals import Rule, Signal, patterns

TRANSPARENCY = Signal(
    label="transparency",
    kind="build",
    way="transparency",
    name="You tell it unasked",
    means="This may tell them: I do not have to search.",
    why="What is told before it is asked gives the other the ground to choose on.",
    ask="Is that the whole of it, or is there a rest?",
    shape="Before you hear it elsewhere: …. That is all of it.",
    rules=(
        Rule(
            says=patterns("""
                i (want|wanted|need|needed|would like|have|think i should|should|thought i should|had better|
                  ought) to (tell|let|be (honest|open|straight|upfront|clear)|admit|confess|say|come clean|own
                  up|share|mention|show|flag|correct|warn|put (it|this) right|set (it|this|something|the
                  record)) (you|to you|with you|know|that|about|something|it|up|straight|honestly|right)? *10
                (so|before) (that)? you (hear|know|find|ask|see|do not (hear|find|have)|are not|have to|get|
                  read|start) (it|this|that|about|out|me|from|to|where|i|what|surprised|wondering|another)? *6
                (before|without) (you|being) (hear|find|ask|asked|having) *4
                (just)? (so)? (that)? you (should know|need to know|deserve to know|ought to know|have a right
                  to know|are the first to know) (this|that|it|about|i|the (truth|whole|full)|everything|what|
                  my|he|she|there|:|from me)? *6
                (to be|being|honestly|full|in full|complete|if i am|let me be|i will be|i am being)
                  (completely|totally|fully|really|very|quite|entirely)? (honest|open|transparent|straight|
                  upfront|disclosure|frank|truthful) (with you|i|about|it|here)? *8
                (the|here is the|this is the|that is the) (whole|full|entire|complete|real|rest of the|honest|
                  plain|actual) (truth|story|account|picture|amount|list|thing|of it|sum)
                (that is|this is|it is) (all|everything|the (whole|lot|rest)|the last|the full) (of it|there
                  is|i (know|have|hid|spent|owe)|amount|truth|story|list)
                (there is|there are|i have) (something|one|more|another|a|two|things|one more|nothing (more|
                  else|hidden)) (thing|things|part|bit|that)? *2 (i|you|to) (have not|should|need|did not|
                  never|kept|tell|know|hid|left|admit|confess|do not|want|have been) *8
                i (have|had) (not (told|been (honest|straight|truthful|open))|been (hiding|keeping|lying|
                  meaning to|avoiding|carrying|pretending))
                i (was|am) not (being)? (straight|honest|open|truthful) with you
                i (kept|left) (it|this|that|something|one thing|a (thing|part)|the *2) (from you|out|quiet)
                i (forgot to mention|held back|kept back|left out) *8
                i (did not|have not) (tell|told|mention|mentioned|say|said|show) (you|this|that|it|about) *8
                i (ran into|bumped into|met|saw|heard from|got a (message|call|text) from|had (lunch|coffee|a
                  drink|a call|a message) (with|from)|texted|messaged|spoke to|talked to|am meeting|replied
                  to|was offered|was at|spent|overspent|bought|lent|opened|borrowed|lost|missed|paid|owe|
                  broke|scratched|smoked|drank|slipped|gambled|relapsed|checked|read|looked|forgot|applied|
                  deleted|signed|took out|used the) *12 (and|so|want|wanted|i|before|you|telling|tell) *3
                  (want|wanted|tell|telling|know|hear|should|let|saying|rather|show|thought you)
                (i)? (am|was)? (telling|showing|sending|letting) you (this|that|now|because|myself|the|first|
                  everything|before|as|know)
                i (would)? (rather|want|wanted|prefer) (you|that you|to) (hear|heard|know|knew|have|tell|had|
                  be able) *4 (from me|it|the truth|than|now|first|before|all|everything)
                i (was lying|was not (honest|truthful|telling)|did not tell the truth|told you (a lie|half)|
                  gave you half|lied about) *12
                (it|that) (was|is) (a lie|not true|a half truth|half the|only half|not the whole|not what i
                  told|more than i (said|told))
                (the truth|truth|fact|reality) is (that)? (i)? *10
                you (can|are welcome to|may) (see|look|check|read|have|ask|go through|open|look at) (me)? (at|
                  my|all|every|everything|anything|the|any|it|through|about)? *4 (phone|account|accounts|
                  statement|statements|messages|receipts|receipt|anything|everything|password|emails|whenever|
                  calendar|question|questions|location|bank|any time|you like|the code|passcode|letters|books)
                (ask|asking) me (anything|whatever|any question|as many|about (it|any))
                (here is|here are|i am attaching|attached|this is|i have put|i have printed) (the|my|all|
                  every)? *3 (statement|statements|receipt|receipts|list|amount|password|code|screenshot|
                  letter|letters|total|numbers|figures|full|bank|messages)
                (my|the) (plan|plans|thinking|worry|intention|reason) (for|is|this|has|have|changed|i am
                  asking) *6
                (change (of|to|in) (plan|plans)|heads up) *8
                (the)? reason (i am asking|i ask|why i|i (was|got|went|did|am)) *
                i am (asking|saying|telling|writing) (this|you|that)? because *
                (correction|to correct|i need to correct|what i (said|told you)) *3 (was|is) (not|wrong|only|
                  half|incomplete|rounded)
            """),
            span="clause",
            unless=patterns("""
                (do|did|can|will|could) (not|never) (tell|say|mention) (her|him|them|anyone|anybody)
                i (want|need|have) to tell you (off|how|what i think|that you (are|never)|to)
                (you|u) (should|need to|have to|must) (tell|be honest|admit|come clean|know (better|that i am
                  done))
                i (have)? (never|not) (lied|hid|cheated)
                i did not (lie|hide|tell you because you)
                because you (would|will|always|never|freak|are|nag|make)
                to be honest (you|i (do not|could not) care|with you you|it is not|that is|you are)
                (i)? (told|already told) you (already|so|before|a hundred|that)
                you (can|may) (see|check|look) (yourself)? (out|who cares|if i care)
                (the)? truth is (you|that you|nobody|no one)
                technically
                (before|so) you (start|go off|shout|say anything|moan|kick)
                the whole (house|day|week|time|family|evening|weekend|street|lot of you)
                (he|she|they|mum) (is|was) (not)? (being)? (honest|lying)
                i saw (you|it coming|that|a (film|lovely|nice))
                that is all (i (ask|want|said|need)|you|we)
                the reason i (lied|shouted|drank|cheated) (is|was) you
            """),
            unless_near=patterns("""
                that is (all)? (your|on) (fault|you)
                between us|our secret
                you made me
                is (a)? lie and you know
            """),
            negated=True,
            asked=False,
        ),
        Rule(
            says=patterns("""
                (here is|this is|that is|there you have) (all|the lot|everything|the (whole|other|full|rest|
                  real)) (of it|half|figure|story|truth|number|list|amount)? *6
                i (told|gave|showed) you (only)? (half|part|one|some|a (version|part)) (of)? *6 (this|here|the
                  (other|rest|full|whole|truth)|and|$)
                (my|the) (phone|password|pin|code|passcode|statements|accounts|bills|letters|bank app|emails|
                  laptop) (is|are|s) (there|here|open|on the|in the|always|the|4|unlocked|yours|under) *6
                (heres|here is|here are) my (phone|password|statement|statements|code|card|bank|emails|
                  messages|payslip) *6
                (i)? (do|will|am|would) not (want to)? (keep|keeping|hide|hiding|have|leave|hold) (one|
                  anything|any|secrets|back|it|things|a|even) *6 (from|off|before|back|any more|secrets|out)
                i (did|do|have|had) (smoke|drink|text|call|see|read|look|answer|reply|meet|spend|gamble|buy|
                  transfer|kiss|lend|sign|take|still have|open|contact) *8 (i (wanted|want|would rather)|and
                  (i|you should)|on|last|with|to|my ex|your)
                (being|to be|gonna be|going to be|let me be|i will be|i want to be|i have to be) (real|honest|
                  straight|open|upfront|transparent|frank|truthful) (with you)? *10
                i (am going to|must|have to|need to|want to|should|had better|got to|wanted to) (tell you|say
                  something|admit|confess|show you|own up|come clean) *10
                (you|it) (had better|better|should|ought to|might as well) (hear|know|find out) (it|this|
                  that)? *3 (from me|i|he|she|before|first|that|:)? *6
                (you did not|nobody|no one|before you) (ask|asked) *2 (but|i|so|and) *8
                (i would|id|i) (rather|sooner|prefer) (say|tell|you (heard|knew|hear|know|had)|that you (hear|
                  know)|it came|be the one) *8
                (wanted|want) (that)? you to (know|hear|have|find) *8
                (full disclosure|heads up|confession|truth is|honestly|just so you know|so you know|for the
                  record|fyi|update from me) *10
                (there is|there was|there were|there are|something|one thing|one more|another thing) *4 (i|
                  that i|which i) (have not|left out|did not|kept|held|never|hid|still) *6
                i (lied|was lying|was not straight|have not been straight|was not truthful|rounded|told you
                  wrong) *8 (it|the|here|in all|figure|was|is|not|whole|actually|really)
                (it is|its|it was|was|is) *2 (in all|in total|not (three|four|five|two|one|300|500|600)|more
                  than i (said|told)|the (full|whole|real) (figure|amount|number))
                i am (asking|saying|telling|mentioning|writing) (this|you|it|that)? *2 because *8
                (because|since) i (stayed|went|had|was|spent|stopped|bought|met|forgot|overslept) *4 not
                  (traffic|because|the|work|what)
                you (may|can|are welcome to|are free to|could) (see|look|check|use|read|have|open|ask|go
                  through) *6 (any time|whenever|when you|every|the (card|code|bureau|drawer|account|
                  statement)|all|please|ever|like)
                i (spent|lost|lent|borrowed|owe|overspent|transferred|gave|put|withdrew|bought|sold) *6
                  (hundred|thousand|euro|quid|pounds|dollars|rupees|money|2000|900|400|300|200|twenty|fifty|
                  deposit|loan|casino|game|bookies|cousin|brother) *4 (and|last|in|on|wanted|you|this|:)?
                i (had|have|got|received) (a|an|one|still)? (message|call|text|contact|letter|email|flutter|
                  drink|coffee|slip|lunch) *2 (from|with|on) *4
                i am seeing (someone|somebody) *8
                i (made|have made) (a)? (mistake|error) (with|on|in|and|about) (the|our|your|my) *8
                (i am)? (going to be|gonna be|running|will be) late *4 (because|i (stayed|left|forgot|wanted)|
                  and (it|i))
                (change of plan|plans have changed|slight change) *8
                i (felt|feel|am) (drawn|attracted) to (a|someone|my) *6
                (he|she|we) (had a (fall|accident)|fell|was sick) (at|on|in) *6 (mine|the|you should|here)
                i (looked|checked|read|went) (at|through|in)? *3 (because|and i (saw|read|know)|app|messages|
                  letter) *6
            """),
            span="clause",
            unless=patterns("""
                (do not|did not|never) (tell|mention|say) (her|him|them|anyone|your|my)
                tell you (off|how (stupid|useless)|what (i think of|a)|that you (are|always|never)|one last)
                (you|she|he) (should|must|need to|have to|better) (tell|admit|confess|come clean|be honest)
                because (of)? you|your
                to be honest (you|i could not|i do not care|it is your)
                i (never|have never) (lied|hid|cheated)
                i (must|have to|need to) (say|admit) (you|that you|it is you)
                i have (got)? (photos|pictures|screenshots|a gun|a knife|a plan)
                (go|going|walk|leave) (home|away)
                before you (start|leave|go|shout)
                so you know (who|what|i mean)
                (asking|telling|warning) you (for the last|one last|again|nicely|to)
                i am telling you (you|that you|now)
                i want you to know (how|that i love|i love|i am sorry)
                i have to say you
                (had|have) a (message|call|text) (from|with) (the (school|bank|doctor|plumber)|your)
                (sick|birthday|christmas) (card|present)
            """),
            unless_near=patterns("""
                you made me
                (between us|do not tell|our secret)
                or else
                i told you so
            """),
            negated=True,
            asked=False,
        ),
        Rule(
            says=patterns("""
                you will see (a|an|the|some) (charge|payment|message|number|name|transfer|withdrawal|receipt)
                  *10
                i (need|want|have) to correct (what|something|myself|that) *10
                (it was not|that was not) (the)? (first|only|last) time *6
                i (saw|met|ran into|texted|called|messaged|heard from) (my ex|an ex|him|her|someone) *4
                  (yesterday|today|last|this|on|and|at)
                i spent (more|too much|over|the) *6 (and i (wanted|want)|than we agreed|you should) *6
            """),
            unless=patterns("""
                people have
                it was (only|just|nothing)
                so what
                (she|he) was
            """),
        ),
    ),
    examples=(
        "Before you hear it from someone else: I ran into my ex at the shop and we had coffee.",
        "I want to tell you something I left out yesterday.",
        "You can see every account tonight.",
        "that wasnt true what i said about the bonus, it was 900",
        "Change of plan: I'm working late on Thursday, I wanted you to know today.",
    ),
    counters=(
        "Don't tell her what I told you.",
        "You need to tell me the truth.",
        "I've never lied to you.",
        "To be honest you're just being dramatic.",
        "She wanted to tell me something.",
    ),
)
