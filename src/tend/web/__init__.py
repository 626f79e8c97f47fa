"""The face of Tend: the screens two people hold in their hands."""
