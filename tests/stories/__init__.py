"""Stories: records written out, and what is seen in them."""
