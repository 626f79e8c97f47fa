"""Six words two people compare aloud: alike on both their pages as long as nobody swapped a key."""

from hashlib import sha256
from typing import Final

from .keyring import public_of
from .passphrase import Cost, stretched

_LISTED: Final = """
acorn actor almond anchor ankle apple apron arrow artist atlas attic autumn bacon badger baker
ballad bamboo banjo barley barrel basin basket beacon beaver berry bishop blanket bonnet border
bottle branch brandy bread breeze bridge bronze brook brush bucket bundle butter button cabin cable
cactus camel candle canoe canvas carpet carrot castle cedar celery chalk chapel cherry chess chimney
cider cinder circle clover cobalt coffee comet copper coral corner cotton cradle crane crater
cricket crown crystal curtain cushion daisy dancer delta desert diamond dinner dolphin donkey dragon
drawer drum dune eagle easel echo elbow ember engine falcon farmer feather fender ferry fiddle
finger flannel flint flute forest fossil fountain fox gallery garden garlic ginger glacier glove
goblet granite grape gravel guitar hammer harbour harvest hazel heather hedge heron hill honey
horizon hornet island ivory jacket jasmine jelly jersey jigsaw juniper kettle kitchen kite ladder
lagoon lantern laurel lawn leaf lemon lentil lettuce lily linen lizard locket lumber magnet mango
maple marble meadow melon mirror mitten monkey mortar mountain muffin museum mustard napkin needle
nettle nickel nutmeg oak oatmeal ocean olive onion orange orchard otter oven oyster paddle palace
parrot parsley pasture peach pebble pencil pepper piano pigeon pillow pine planet plaster plum
pocket poppy porch potato prairie puddle pumpkin quarry quilt rabbit radish rainbow raven ribbon
river robin rocket rooster saddle saffron salmon sandal satin saucer scarf shadow shovel silver
sparrow spinach spoon squirrel stable stream sugar sunset swallow tablet tailor teapot thimble
thistle ticket timber tomato trumpet tulip tunnel turnip violin wagon walnut willow window
"""
WORDS: Final = tuple(_LISTED.split())
"""256 plain words, one for each byte; easy to say and hard to mistake for one another."""
SPOKEN: Final = 6
_SALT: Final = b"six words, aloud"


def six_words(one: int, other: int) -> tuple[str, ...]:
    """The words of two people's public keys, the same whoever asks; none before both have keys.

    They are stretched like a passphrase, so that swapping keys for a pair that happens to sound alike
    costs what guessing does.
    """
    halves = [public_of(person) for person in sorted((one, other))]
    if None in halves:
        return ()
    said = sha256(b"".join(half for half in halves if half)).hexdigest()
    return tuple(WORDS[byte] for byte in stretched(said, _SALT, Cost.today()).verifier[:SPOKEN])
