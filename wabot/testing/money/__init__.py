"""Stand-ins for payment and airtime providers: their documented words over real HTTP, with every fault at will."""
