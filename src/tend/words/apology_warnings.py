"""What weakens an apology, by the slug of each warning."""

from .signals import patterns

WARNINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "conditional",
        patterns(
            """
            (sorry|apologise|apologies) (to you|for|about it)? if
            if (i|it|my|that|anything) * (hurt|upset|offended)
            """
        ),
    ),
    (
        "feel_that_way",
        patterns(
            """
            (sorry|apologise|regret) (that)? (if)? (you|your feelings)
              (feel|felt|are|were|got|took|see|saw|think)
            """
        ),
    ),
    (
        "minimise",
        patterns(
            """
            (it|that) was not (that|so|such a) (much|bad|big|long|serious)
            """
        ),
    ),
    (
        "passive",
        patterns(
            """
            (mistakes|things|words|errors) (were|got|have been) *2
            """
        ),
    ),
    (
        "closing_demand",
        patterns(
            """
            (please)? (just)? (say|tell me) (that)? (you|we) *
            (can|could) we (please|just|now)? *2 (move on|be ok|forget|go back)
            are we (good|ok|fine|cool)
            (happy|satisfied) now
            forgive me (please|now)
            please (just)? (forgive|please)
            what more do you want
            say something
            """
        ),
    ),
    (
        "grand_gesture",
        patterns(
            """
            i (have|will)? (also)? (booked|buy|bought|got|take|booking) (us|you) (a|an|that|the|new|to|for) *
            """
        ),
    ),
    (
        "self_pity",
        patterns(
            """
            i am (such|just)? (a|an|the)?
              (terrible|horrible|awful|bad|worst|useless|rotten|monster|failure|idiot|piece|disgusting|
              worthless|mess) *
            (i)? (hate|despise) myself
            better off without me
            i do not deserve you
            i (can not|could not) (live|sleep|eat|stand|bear) *
            """
        ),
    ),
    (
        "vague",
        patterns(
            """
            sorry (for|about) (everything|it all|all (of)? (it|this|that)|what happened|whatever|anything)
            (never|not) (ever)? *3 happen again
            """
        ),
    ),
)
