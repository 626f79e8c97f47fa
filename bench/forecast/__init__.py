"""How well the forecast does beside the models it could have been, on records of very different kinds."""
