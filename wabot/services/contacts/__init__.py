"""What owners know and do about the people who talk with their bot."""
