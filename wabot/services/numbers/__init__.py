"""Figures by the day: counted, kept, told in words and as pictures."""
