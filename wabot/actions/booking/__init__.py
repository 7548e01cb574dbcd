"""What menus do with bookings: customers, and the business itself."""
