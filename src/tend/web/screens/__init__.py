"""The screens: one module for each thing a person sees and does."""
