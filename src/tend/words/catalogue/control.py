"""Control: demanding where, with whom, on what and with whose leave the other lives."""

from tend.words.catalogue.control_more import MORE
from tend.words.catalogue.control_rest import REST
from tend.words.signals import Signal

CONTROL = Signal(
    label="control",
    kind="alarm",
    way="boundaries",
    name="A rule for the other's life",
    means="This can land as: your phone, your money and your steps belong to me.",
    why=(
        "What is demanded calms for an hour and has to be demanded again; trust does not grow where "
        "there is no choice."
    ),
    ask="What are you afraid of, and what could you ask for that they are free to refuse?",
    shape="I am afraid that …. Would you be willing to …? No is a fine answer.",
    rules=(
        *MORE,
        *REST,
    ),
    examples=(
        "Send me your location right now.",
        "give me ur password if u have nothing to hide",
        "You're not going out dressed like that.",
        "I don't want you talking to him any more.",
        "Your wages go into my account from now on.",
        "Prove it. Send a photo of who you're with.",
        "Stop seeing your sister.",
    ),
    counters=(
        "You can look at my phone whenever you like, the code is on the fridge.",
        "Could you send me your location so I can find you at the station?",
        "Would you be willing to show me the statements? It's fine to say no.",
        "My ex was always checking my phone and I hated it.",
        "Text me when you get home safe x",
        "I shouldn't have checked your phone and I'm sorry.",
    ),
)
