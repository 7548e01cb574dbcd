"""A soak of the money path: many orders, every fault of providers and networks, and kill -9, held against a ledger."""
