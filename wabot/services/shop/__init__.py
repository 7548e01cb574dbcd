"""A shop: what it sells, carts, orders and their goods."""
