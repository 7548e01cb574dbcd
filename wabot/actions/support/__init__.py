"""Verbs of support: handoffs, tickets, those who answer, and answers found without them."""
