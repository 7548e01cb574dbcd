"""Tables of orders, payments, deliveries and refunds."""
