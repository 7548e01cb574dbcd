"""One message for many: who gets it, when it goes, and what became of it."""
