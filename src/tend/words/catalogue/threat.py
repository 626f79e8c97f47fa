"""Threat: harm announced to a person, an animal, a thing or a good name, or an open or-else."""

from tend.words.catalogue.threat_more import MORE
from tend.words.catalogue.threat_rest import REST
from tend.words.signals import Signal

THREAT = Signal(
    label="threat",
    kind="alarm",
    way="boundaries",
    name="A threat",
    means="This can land as: I have to be afraid of you.",
    why="Once fear is in the room nothing said there is free, neither a yes nor a forgiving.",
    ask=(
        "What do you need right now so that nobody gets hurt? You can put this down and reach somebody first."
    ),
    shape="I am too angry to write safely. I am going …, and I will not send anything before ….",
    rules=(
        *MORE,
        *REST,
    ),
    examples=(
        "If you leave I'll make sure you never see the kids again.",
        "i swear ill smash that phone",
        "You'll regret this.",
        "Tell your mother and I'll post the photos.",
        "Do it or else.",
        "One more word and you're out on the street.",
        "I know where your new place is, I know where you live.",
    ),
    counters=(
        "This traffic will kill me.",
        "If it happens again I will sleep at my sister's.",
        "I'm going to destroy you at Scrabble tonight.",
        "I could murder a curry.",
        "I will never hurt you.",
        "He said he would take the kids and I was scared.",
        "I'll take the kids to swimming on Saturday.",
    ),
)
