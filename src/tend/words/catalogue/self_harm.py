"""Self-harm: the writer's own death or injury, alone or as leverage."""

from tend.words.catalogue.self_harm_more import MORE
from tend.words.catalogue.self_harm_rest import REST
from tend.words.signals import Signal

SELF_HARM = Signal(
    label="self_harm",
    kind="alarm",
    way="vulnerability",
    name="Harm to yourself",
    means="This can land as great fear for you; said while one of you may leave, it can land as a chain.",
    why="Thoughts like these are too heavy for a message between two. They deserve a voice that answers now.",
    ask="Are you safe at this moment? A person who is there for exactly this can be reached right away.",
    shape="I am not safe with my thoughts tonight. I am calling … now.",
    rules=(
        *MORE,
        *REST,
    ),
    examples=(
        "If you leave I'll kill myself.",
        "you'd be better off without me",
        "I don't want to be here any more.",
        "ive got the pills next to me",
        "There's no point in living.",
        "I started cutting again.",
    ),
    counters=(
        "I was dying of boredom at that meeting.",
        "These heels are killing me.",
        "I cut myself shaving, bleeding everywhere lol",
        "When I was nineteen I wanted to die; I have not felt that way since.",
        "The dog nearly died of happiness when you came in.",
        "Let's end it there for tonight and go on tomorrow.",
    ),
)
