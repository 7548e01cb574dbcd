"""Tables of payment notices as they arrived."""
