"""What owners see of people and do with them."""
